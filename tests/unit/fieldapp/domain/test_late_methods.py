"""Methods that are made at their first call do what those do that were made with their class."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
import sys
from types import FunctionType, ModuleType
from typing import Any

import pytest

from fieldapp.domain import late_methods
from fieldapp.domain.late_methods import LateMethod

MAKER = "_create_fn"
pytestmark = pytest.mark.skipif(sys.version_info >= (3, 13), reason="Python 3.13 makes the methods of a class at once")

TEXT = """
import dataclasses

@dataclasses.dataclass(frozen=True, order=True)
class Coin:
    'A class that says what it is, for else Python asks how it is made.'
    worth: int
    names: tuple = ()
    seen: list = dataclasses.field(default_factory=list, compare=False)

@dataclasses.dataclass(frozen=True)
class Medal(Coin):
    'A class that says what it is, for else Python asks how it is made.'
    year: int = 1900

@dataclasses.dataclass
class Purse:
    'A class that says what it is, for else Python asks how it is made.'
    coins: list
    inner: "Purse | None" = None

@dataclasses.dataclass(frozen=True, slots=True)
class Slot:
    'A class that says what it is, for else Python asks how it is made.'
    at: int
"""


def _classes(monkeypatch: pytest.MonkeyPatch, name: str) -> Any:
    """The same classes as the text of a module of that name."""
    module = ModuleType(name)
    monkeypatch.setitem(sys.modules, name, module)
    exec(TEXT, module.__dict__)
    return module


@pytest.fixture
def late(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Classes of ours; what the package installed makes their methods late."""
    return _classes(monkeypatch, "fieldapp.coins_of_a_test")


@pytest.fixture
def plain(monkeypatch: pytest.MonkeyPatch) -> Any:
    """The same classes of somebody else, made as Python makes them."""
    return _classes(monkeypatch, "coins_of_a_test")


def _is_late(kind: type, name: str) -> bool:
    method = kind.__dict__[name]
    assert isinstance(method, FunctionType | LateMethod)
    return isinstance(method, LateMethod)


def test_ours_are_late_and_those_of_others_are_not(late: Any, plain: Any) -> None:
    for name in ("__init__", "__eq__", "__hash__", "__setattr__", "__delattr__", "__lt__"):
        assert _is_late(late.Coin, name)
        assert not _is_late(plain.Coin, name)


def test_a_method_takes_its_own_place_at_the_first_call(late: Any) -> None:
    coin = late.Coin(5)
    assert not _is_late(late.Coin, "__init__")
    assert _is_late(late.Coin, "__eq__")
    assert coin == late.Coin(5)
    assert not _is_late(late.Coin, "__eq__")
    assert late.Coin.__eq__.__qualname__ == "Coin.__eq__"


def test_who_asks_a_class_how_it_is_called_hears_the_truth(late: Any, plain: Any) -> None:
    assert str(inspect.signature(late.Medal)) == str(inspect.signature(plain.Medal))
    assert late.Coin.__repr__.__qualname__ == plain.Coin.__repr__.__qualname__ == "Coin.__repr__"


def test_one_that_is_inherited_takes_the_place_it_has(late: Any) -> None:
    token = type("Token", (late.Coin,), {})
    assert token(3).worth == 3
    assert not _is_late(late.Coin, "__init__")
    assert "__init__" not in token.__dict__


@pytest.mark.parametrize("which", ["late", "plain"])
def test_values_behave_alike(which: str, request: pytest.FixtureRequest) -> None:
    kinds = request.getfixturevalue(which)
    one, other, medal = kinds.Coin(5, ("five",)), kinds.Coin(worth=7), kinds.Medal(5, year=1950)
    assert repr(one) == "Coin(worth=5, names=('five',), seen=[])"
    assert (one < other, one > other, one <= one, one == other, one == medal) == (True, False, True, False, False)
    assert len({one, kinds.Coin(5, ("five",)), other, medal}) == 3
    assert one.seen is not kinds.Coin(5).seen
    assert dataclasses.replace(one, worth=9) == kinds.Coin(9, ("five",))
    assert dataclasses.asdict(medal) == {"worth": 5, "names": (), "seen": [], "year": 1950}
    assert copy.deepcopy(one) == one
    assert pickle.loads(pickle.dumps(kinds.Slot(4))) == kinds.Slot(4)


@pytest.mark.parametrize("which", ["late", "plain"])
def test_what_is_wrong_is_refused_alike(which: str, request: pytest.FixtureRequest) -> None:
    kinds = request.getfixturevalue(which)
    one = kinds.Coin(5)
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot assign to field 'worth'"):
        one.worth = 6
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot delete field 'worth'"):
        del one.worth
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'worth'"):
        kinds.Coin()
    with pytest.raises(TypeError, match="not supported between"):
        one < 3  # noqa: B015 - the comparison is what raises


@pytest.mark.parametrize("which", ["late", "plain"])
def test_what_holds_itself_is_told_once(which: str, request: pytest.FixtureRequest) -> None:
    kinds = request.getfixturevalue(which)
    purse = kinds.Purse([])
    purse.inner = purse
    for _ in range(2):
        assert repr(purse) == "Purse(coins=[], inner=...)"


def test_it_is_installed_once_and_already() -> None:
    before = getattr(dataclasses, MAKER)
    late_methods.install()
    assert getattr(dataclasses, MAKER) is before
    assert before.__module__ == late_methods.__name__
