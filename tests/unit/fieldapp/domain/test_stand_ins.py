"""A module that is not needed is not loaded, and whoever needs it after all has the true one."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from fieldapp.domain.stand_ins import StandIn, standing_in

HEAVY = '"""Says when it is loaded."""\nloaded = True\ndef double(n):\n    return 2 * n\n'
USER = "import heavy_of_a_test\nfrom heavy_of_a_test import double\n"
INNER_USER = "import package_of_a_test.heavy\nfrom package_of_a_test import heavy\n"


@pytest.fixture(autouse=True)
def modules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    (tmp_path / "heavy_of_a_test.py").write_text(HEAVY)
    (tmp_path / "user_of_a_test.py").write_text(USER)
    (tmp_path / "inner_user_of_a_test.py").write_text(INNER_USER)
    (tmp_path / "package_of_a_test").mkdir()
    (tmp_path / "package_of_a_test" / "__init__.py").write_text("")
    (tmp_path / "package_of_a_test" / "heavy.py").write_text(HEAVY)
    monkeypatch.syspath_prepend(tmp_path)
    yield
    for name in [name for name in sys.modules if name.partition(".")[0].endswith("_of_a_test")]:
        del sys.modules[name]


def test_a_module_is_loaded_when_it_is_asked_for_something() -> None:
    with standing_in(StandIn("heavy_of_a_test", ("double",))):
        user = import_module("user_of_a_test")
    assert "heavy_of_a_test" not in sys.modules
    assert user.double(4) == 8
    assert user.heavy_of_a_test.loaded is True
    assert sys.modules["heavy_of_a_test"] is import_module("heavy_of_a_test") is not user.heavy_of_a_test


def test_what_is_not_there_is_missed_as_ever() -> None:
    with standing_in(StandIn("heavy_of_a_test", ("double",))):
        user = import_module("user_of_a_test")
    with pytest.raises(AttributeError, match="treble"):
        user.heavy_of_a_test.treble(1)


def test_one_inside_a_package_is_found_there() -> None:
    with standing_in(StandIn("package_of_a_test.heavy")):
        user = import_module("inner_user_of_a_test")
    assert "package_of_a_test.heavy" not in sys.modules
    assert user.package_of_a_test.heavy.double(3) == 6
    true = import_module("package_of_a_test.heavy")
    assert user.package_of_a_test.heavy is true


def test_what_is_loaded_already_stays() -> None:
    heavy = import_module("heavy_of_a_test")
    with standing_in(StandIn("heavy_of_a_test")):
        assert import_module("user_of_a_test").heavy_of_a_test is heavy
    assert sys.modules["heavy_of_a_test"] is heavy


def test_trouble_while_loading_takes_the_stand_in_away() -> None:
    with pytest.raises(ZeroDivisionError), standing_in(StandIn("heavy_of_a_test")):
        1 / 0  # noqa: B018 - any trouble
    assert "heavy_of_a_test" not in sys.modules
