"""What an older office or laptop does not understand is kept, and takes effect once they are upgraded; once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from fieldapp.domain import operation, replay
from fieldapp.domain.disposition import APPLIED, Code, refused
from fieldapp.domain.inbox import Register
from fieldapp.domain.interpretation import OperationInterpreted
from fieldapp.domain.operation import DEFINITIONS, Definition, Operation, decode_operation, definition_of
from fieldapp.domain.people import Borrower, BorrowerField, with_register
from fieldapp.domain.rejection import Reason
from fieldapp.store import rebase
from fieldapp.store.book import open_book
from fieldapp.sync.courier import Courier
from sync_server.services.log.check import check_branch
from sync_server.services.log.rebuild import catch_up
from sync_server.store import oplog
from tests.fakes.branch import named
from tests.fakes.clock import new_id
from tests.fakes.fleet import KEY, Fleet, fleet

KIND = 777_001
CARRIES = definition_of(OperationInterpreted).kind


@dataclass(frozen=True)
class Praised:
    """A kind that programs of today do not know."""

    words: str


@dataclass(frozen=True)
class Rated:
    """The same kind in a program between the two, which knows numbers and no words."""

    words: int


def apply_praised(draft: Any, entry: Any, praised: Praised) -> Any:
    if not praised.words:
        return refused(Reason.BAD_VALUE)
    borrower = draft.find(Borrower, entry.operation.entity)
    register = Register(praised.words, entry.operation.op_id)
    draft.put(with_register(borrower, BorrowerField.NOTE, register))
    return APPLIED


@contextmanager
def newer_program(body: type = Praised) -> Iterator[None]:
    """Let this process be the newer program, or the one between."""
    definition = Definition(KIND, 1, body)
    DEFINITIONS[KIND] = operation._KIND_OF[body] = definition
    replay._RULES[body] = apply_praised
    try:
        yield
    finally:
        del DEFINITIONS[KIND], operation._KIND_OF[body], replay._RULES[body]


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


def taken_up(made: Fleet) -> list[Code]:
    """The verdicts on what the office said to have understood later."""
    with made.ground.database.reading() as connection:
        rows = list(oplog.whole_log(connection, made.branch_id))
    kinds = [(decode_operation(row.body or b""), row.code) for row in rows]
    return [Code(code) for one, code in kinds if isinstance(one, Operation) and one.kind == CARRIES]


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


def test_a_value_that_the_office_could_not_read_takes_effect_once_it_can(made: Fleet) -> None:
    anil = made.laptops["anil"]
    with newer_program():
        anil.do(Praised("Pays on time."), named("borrower 0"))
    with newer_program(Rated):  # knows the kind, and not what was said in it
        assert anil.sync().ok
        assert catch_up(made.ground) == 0
    with newer_program():
        catch_up(made.ground)
        for name in made.laptops:
            reopen(made, name)
        made.settle()
        made.assert_equal()
        assert {note(made, name) for name in made.laptops} == {"Pays on time."}
        assert len(taken_up(made)) == 1


def test_what_turns_out_to_have_no_effect_is_not_tried_again_at_every_start(made: Fleet) -> None:
    anil = made.laptops["anil"]
    with newer_program():
        anil.do(Praised(""), named("borrower 0"))
    assert anil.sync().ok
    with newer_program(Rated):
        for _ in range(3):
            catch_up(made.ground)
        assert taken_up(made) == []
    with newer_program():
        for _ in range(3):
            catch_up(made.ground)
        assert taken_up(made) == [Code.REFUSED]
        assert check_branch(made.ground, made.branch_id).sound


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
