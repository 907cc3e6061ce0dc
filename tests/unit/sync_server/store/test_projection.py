"""The record table as a State: read ahead, changed in memory, written once, and never wrong for it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import pytest
from sqlalchemy import Connection, text

from fieldapp.domain.cash.cash import Cash
from fieldapp.domain.cash.receipt_book import PAGE, ReceiptBook, ReceiptPage, page_id
from fieldapp.domain.ids import Id, derived_id
from fieldapp.domain.operation import Operation, decode_operation
from fieldapp.domain.people import Borrower
from fieldapp.domain.record import Kind
from fieldapp.domain.savings import Savings, savings_id
from fieldapp.domain.staff import Branch, Role, User
from sync_server.store import bulk, projection
from sync_server.store.projection import Projection, all_records
from tests.fakes.server_world import World, members

ID = Id(derived_id("test"))


def test_what_was_put_is_found_at_once_and_stored_on_save(world: World) -> None:
    with world.ground.database.writing() as connection:
        state = Projection(connection, world.branch_id)
        assert state.find(Cash, ID) is None
        state.put([Cash(ID, 5)])
        assert state.find(Cash, ID) == Cash(ID, 5)
        assert Projection(connection, world.branch_id).find(Cash, ID) is None
        assert state.save() == 1
        assert state.save() == 0
        assert Projection(connection, world.branch_id).find(Cash, ID) == Cash(ID, 5)
        state.put([Cash(ID, 6)])
        state.save()
        assert Projection(connection, world.branch_id).find(Cash, ID) == Cash(ID, 6)
        assert Projection(connection, world.branch_id + 1).find(Cash, ID) is None


def test_records_of_several_kinds_may_share_an_id(world: World) -> None:
    with world.ground.database.writing() as connection:
        state = Projection(connection, world.branch_id)
        state.put([Cash(ID, 5), User(ID, "Asha", Role.OFFICER)])
        state.save()
        again = Projection(connection, world.branch_id)
        assert (again.find(Cash, ID), again.find(User, ID)) == (Cash(ID, 5), User(ID, "Asha", Role.OFFICER))
        assert again.find(Branch, ID) is None


def test_a_record_that_has_no_bytes_changes_nothing(world: World) -> None:
    with world.ground.database.writing() as connection:
        state = Projection(connection, world.branch_id)
        state.put([Cash(ID, 1)])
        with pytest.raises(ValueError, match="64 bits"):
            state.put([Cash(ID, 2), Cash(ID, 2**64)])
        assert state.find(Cash, ID) == Cash(ID, 1)
        state.save()


def test_hostile_numbers_fit_the_columns_that_only_serve_finding(world: World) -> None:
    with world.ground.database.writing() as connection:
        state = Projection(connection, world.branch_id)
        center = Id(bytes(16))
        state.put([Savings(ID, ID, center, "x", last_day=2**62), Savings(center, ID, center, "x", last_day=-(2**62))])
        state.save()
        found = connection.execute(text("SELECT min(day), max(day) FROM record WHERE kind = 9")).one()
        assert tuple(found) == (-(2**31) + 1, 2**31 - 1)
        assert Projection(connection, world.branch_id).find(Savings, ID) == Savings(ID, ID, center, "x", last_day=2**62)


def test_reading_ahead_saves_the_single_reads(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    seat = world.seat()
    there = members(seat, 8)
    raws = tuple(seat.made)
    seat.push(seat.seal())
    operations = [found for raw in raws if isinstance(found := decode_operation(raw), Operation)]
    statements: list[str] = []
    ask = bulk.ask

    def counting(connection: Connection, text: str, *values: object) -> Sequence[Any]:
        statements.append(text)
        return ask(connection, text, *values)

    with world.ground.database.writing() as connection:
        state = Projection(connection, world.branch_id)
        state.expect(operations, seat.seat_id, seat.user_id)
        monkeypatch.setattr(projection, "ask", counting)
        assert all(state.find(Borrower, borrower) for borrower in there.borrowers)
        assert statements == []
        assert state.find(Savings, savings_id(there.borrowers[0])) is None
        assert statements == []
        assert state.find(Savings, ID) is None
        assert len(statements) == 1


def test_the_pages_of_the_next_receipts_are_read_ahead(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    seat = world.seat()
    book = ReceiptBook(seat.seat_id, seat.user_id, 51)
    pages = [ReceiptPage(page_id(seat.seat_id, number), seat.seat_id) for number in (1, 1 + PAGE)]
    with world.ground.database.writing() as connection:
        made = Projection(connection, world.branch_id)
        made.put([book, *pages])
        made.save()
        state = Projection(connection, world.branch_id)
        state.expect([], seat.seat_id, seat.user_id)
        monkeypatch.setattr(projection, "ask", None)
        assert [state.find(ReceiptPage, page.id) for page in pages] == pages


def test_each_record_is_found_by_its_key_before_the_database_has_counted_what_it_holds(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As after a restore: the plan for any list of ids may not look through the branch."""
    asked: list[str] = []
    ask = bulk.ask

    def listening(connection: Connection, text: str, *values: object) -> Sequence[Any]:
        asked.append(text)
        return ask(connection, text, *values)

    monkeypatch.setattr(projection, "ask", listening)
    with world.ground.database.writing() as connection:
        state = Projection(connection, world.branch_id)
        state.put([Savings(Id(number.to_bytes(16, "big")), ID, ID, "x") for number in range(2_000)])
        state.save()
        Projection(connection, world.branch_id).expect([], ID, ID)
        own = bulk.driver(connection)
        if world.ground.database.is_sqlite:
            lines = own.execute(f"EXPLAIN QUERY PLAN {asked[-1].replace('IN ?', 'IN (?, ?)')}", (1, b"a", b"b"))
            told = " ".join(line[-1] for line in lines.fetchall())
        else:
            marked = asked[-1].replace("?", "$1::bytea[]", 1).replace("?", "$2::integer", 1)
            told = " ".join(line[0] for line in own.execute(f"EXPLAIN (GENERIC_PLAN) {marked}").fetchall())
    assert re.search(r"\(branch_id=\? AND id=\?\)|\(\(branch_id = \$2\) AND \(id = asked\.id\)\)", told), told


def test_all_records_come_by_kind(world: World) -> None:
    with world.ground.database.reading() as connection:
        kinds = [item.KIND for item in all_records(connection, world.branch_id)]
        users = list(all_records(connection, world.branch_id, (Kind.USER,)))
    assert kinds == sorted(kinds)
    assert {item.name for item in users if isinstance(item, User)} == {"Rampur", "Asha", "Meena"}
