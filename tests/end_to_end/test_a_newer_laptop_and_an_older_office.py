"""What an older office or laptop does not understand is kept, and takes effect once they are upgraded; once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from fieldapp.domain import operation, replay
from fieldapp.domain.disposition import APPLIED, Code
from fieldapp.domain.inbox import Register
from fieldapp.domain.operation import DEFINITIONS, Definition
from fieldapp.domain.people import Borrower, BorrowerField, with_register
from fieldapp.store import rebase
from fieldapp.store.book import open_book
from fieldapp.sync.courier import Courier
from sync_server.services.log.check import check_branch
from sync_server.services.log.rebuild import catch_up
from tests.fakes.branch import named
from tests.fakes.clock import new_id
from tests.fakes.fleet import KEY, Fleet, fleet

KIND = 777_001


@dataclass(frozen=True)
class Praised:
    """A kind that programs of today do not know."""

    words: str


def apply_praised(draft: Any, entry: Any, praised: Praised) -> Any:
    borrower = draft.find(Borrower, entry.operation.entity)
    register = Register(praised.words, entry.operation.op_id)
    draft.put(with_register(borrower, BorrowerField.NOTE, register))
    return APPLIED


@contextmanager
def newer_program() -> Iterator[None]:
    """Let this process be the newer program."""
    definition = Definition(KIND, 1, Praised)
    DEFINITIONS[KIND] = operation._KIND_OF[Praised] = definition
    replay._RULES[Praised] = apply_praised
    try:
        yield
    finally:
        del DEFINITIONS[KIND], operation._KIND_OF[Praised], replay._RULES[Praised]


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def made(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Fleet]:
    address = request.getfixturevalue("postgresql_url") if request.param == "postgresql" else ""
    with fleet(tmp_path, address) as branch:
        yield branch


def note(made: Fleet, name: str) -> str:
    laptop = made.laptops[name]
    with laptop.book.view() as view:
        borrower = view.find(Borrower, named("borrower 0"))
    assert borrower is not None
    return borrower.text(BorrowerField.NOTE)


def reopen(made: Fleet, name: str) -> None:
    laptop = made.laptops[name]
    path = laptop.book.database.path
    laptop.book.close()
    laptop.book = open_book(path, KEY, laptop.clock, new_id)
    laptop.courier = Courier(laptop.book, laptop.peer)


def test_it_takes_effect_once_after_the_upgrade(made: Fleet) -> None:
    anil, rao = made.laptops["anil"], made.laptops["rao"]
    with newer_program():
        outcome = anil.do(Praised("Pays on time, every time."), named("borrower 0"))
        assert outcome.disposition.code is Code.APPLIED
    assert anil.sync().ok
    assert rao.sync().ok
    assert note(made, "rao") == ""
    assert check_branch(made.ground, made.branch_id).sound
    with newer_program():
        catch_up(made.ground)
        catch_up(made.ground)
        for name in made.laptops:
            reopen(made, name)
        made.settle()
        made.assert_equal()
        assert {note(made, name) for name in made.laptops} == {"Pays on time, every time."}
        rebase.rebuild(rao.book.database)
        made.assert_equal()


def test_a_laptop_that_is_upgraded_last_catches_up_by_itself(made: Fleet) -> None:
    anil, rao = made.laptops["anil"], made.laptops["rao"]
    with newer_program():
        anil.do(Praised("A good neighbor."), named("borrower 0"))
        assert anil.sync().ok
    assert rao.sync().ok
    with rao.book.database.read() as connection:
        waiting = connection.exec_driver_sql("SELECT count(*) FROM received WHERE interpreted = 0").scalar_one()
    assert waiting == 1
    with newer_program():
        reopen(made, "rao")
        assert note(made, "rao") == "A good neighbor."
        made.settle()
        made.assert_equal()
