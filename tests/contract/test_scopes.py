"""Whom the office hands what: decided when an operation is placed, on the records before and after it."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import Connection, text

from fieldapp.domain.center.assignment import CenterAssigned, ScopeGranted, ScopeRevoked
from fieldapp.domain.center.group import CenterFormed, GroupFormed
from fieldapp.domain.center.member import MemberMoved
from fieldapp.domain.collection.collection import RepaymentRecorded, SavingsMoved
from fieldapp.domain.disposition import Code
from fieldapp.domain.ids import Id
from fieldapp.domain.loan.account import Balance, Loan
from fieldapp.domain.people import Borrower
from fieldapp.domain.record import Kind, Record
from fieldapp.domain.rejection import Reason
from fieldapp.domain.scope import REFERENCE, WHOLE
from fieldapp.domain.staff import Role, UserRegistered
from fieldapp.protocol.bundle import gone_in, records_in, unpack
from fieldapp.protocol.messages import PulledEntry, SyncReply
from fieldapp.protocol.scopes import Standing, grants_key
from sync_server.services.ground import Ground
from sync_server.services.log import check, rebuild
from sync_server.services.seats import directory
from sync_server.store import digests, scopes
from sync_server.store.bulk import ask
from tests.contract.operation_log import op_id_of
from tests.fakes.seat import FakeSeat
from tests.fakes.server_fixtures import ground, shared_postgresql, world
from tests.fakes.server_world import DAY, World, members

__all__ = ["ground", "shared_postgresql", "world"]
ASKING = Standing(grants_key=b"none yet", rest=True)


@pytest.fixture
def kiran(world: World) -> Id:
    user = directory.register_user(world.ground, world.branch_id, UserRegistered("Kiran", Role.OFFICER))
    assert isinstance(user, bytes)
    return Id(user)


def pulled(seat: FakeSeat, most: int = 200) -> list[PulledEntry]:
    entries: list[PulledEntry] = []
    while True:
        reply = seat.exchange(max_operations=most, standing=ASKING)
        assert isinstance(reply, SyncReply), reply
        entries += reply.entries
        if reply.next_cursor == reply.head:
            return entries


def ids(entries: list[PulledEntry]) -> set[Id]:
    return {entry.op_id for entry in entries}


def image(entry: PulledEntry) -> list[Record]:
    return [item for part in entry.images for item in records_in(unpack(part.bundle))]


def test_an_officer_gets_his_centers_and_a_supervisor_the_branch(world: World, kiran: Id) -> None:
    asha, other, meena = world.seat(), world.seat(kiran), world.seat(world.meena)
    mine, hers = members(asha, 2), members(other, 3)
    made = {"asha": asha.made, "kiran": other.made}
    count = {name: len(raws) for name, raws in made.items()}
    asha.push(asha.seal())
    other.push(other.seal())
    asha.cursor = other.cursor = 0
    people = {id(seat): ids(pulled(seat)) for seat in (asha, other, meena)}
    everything = people[id(meena)]
    # of each other they see the center and that it has a group, and nobody in it
    assert len(everything - people[id(asha)]) == count["kiran"] - 2
    assert len(everything - people[id(other)]) == count["asha"] - 2
    assert mine.center != hers.center


def test_own_operations_always_come_back(world: World, kiran: Id) -> None:
    asha, other = world.seat(), world.seat(kiran)
    hers = members(asha, 1)
    asha.push(asha.seal())
    taken = other.record(RepaymentRecorded(10_500, 1), hers.loans[0], business_day=DAY)
    nonsense = other.record(GroupFormed(Id(bytes(15) + b"x"), "Nowhere"), other.mint_id())
    other.push(other.seal())
    other.cursor = 0
    assert {taken, nonsense} <= ids(pulled(other))
    assert taken in ids(pulled(asha))
    assert nonsense not in ids(pulled(asha))


def test_what_stands_where_a_page_ends_is_told_where_the_page_does_not_show_it(world: World, kiran: Id) -> None:
    asha, other = world.seat(), world.seat(kiran)
    hers = members(asha, 1)
    asha.push(asha.seal())
    members(other, 1)
    last = op_id_of(other.made[-1])
    other.push(other.seal())
    reply = asha.exchange(standing=ASKING)
    assert isinstance(reply, SyncReply)
    assert (reply.next_cursor, reply.notice.last_operation) == (reply.head, last)
    again = asha.exchange(standing=ASKING)
    assert isinstance(again, SyncReply)
    assert again.notice.last_operation == b"", "she was told"
    asha.record(RepaymentRecorded(10_500, 1), hers.loans[0], business_day=DAY)
    reply = asha.exchange(asha.seal(), standing=ASKING)
    assert isinstance(reply, SyncReply)
    assert reply.entries[-1].position == reply.head
    assert reply.notice.last_operation == b""


def test_a_borrower_moves_with_everything_that_is_hers(world: World, kiran: Id) -> None:
    asha, other = world.seat(), world.seat(kiran)
    old, new = members(asha, 2), members(other, 1)
    asha.push(asha.seal())
    other.push(other.seal())
    asha.record(RepaymentRecorded(10_500, 1), old.loans[0], business_day=DAY)
    asha.push(asha.seal())
    pulled(asha)
    pulled(other)
    group = next(op for op in _groups(world, new.center))
    seen = next(op for op in _groups(world, old.center))
    moved = asha.record(MemberMoved(seen, group), old.borrowers[0])
    asha.push(asha.seal())
    (entry,) = [entry for entry in pulled(other) if entry.op_id == moved]
    kinds = {type(item) for item in image(entry)}
    assert {Borrower, Loan, Balance} <= kinds
    assert {getattr(item, "borrower_id", item.id) for item in image(entry)} >= {old.borrowers[0]}
    asha.cursor = 0
    (leaving,) = [entry for entry in pulled(asha) if entry.op_id == moved]
    gone = gone_in(unpack(leaving.images[0].bundle))
    assert (Kind.BORROWER, old.borrowers[0]) in gone
    assert (Kind.BALANCE, old.loans[0]) in gone
    later = asha.record(RepaymentRecorded(10_500, 2), old.loans[0], business_day=DAY + 7)
    asha.push(asha.seal())
    assert later in ids(pulled(other))
    _digests_are_those_of_the_records(world)


def _groups(world: World, center: Id) -> list[Id]:
    with world.ground.database.reading() as connection:
        rows = connection.execute(
            text("SELECT id FROM record WHERE branch_id = :b AND kind = 5 AND center = :c"),
            {"b": world.branch_id, "c": center},
        )
        return [Id(bytes(row[0])) for row in rows]


def _digests_are_those_of_the_records(world: World) -> None:
    with world.ground.database.reading() as connection:
        counted = {row.scope: (row.count, row.digest) for row in digests.all_rows(connection, world.branch_id)}
        expected = digests.recount(connection, world.branch_id)
    assert {scope: found for scope, found in counted.items() if found[0]} == expected


def test_a_center_goes_to_another_officer_and_late_money_waits(world: World, kiran: Id) -> None:
    asha, other, meena = world.seat(), world.seat(kiran), world.seat(world.meena)
    old = members(asha, 1)
    asha.push(asha.seal())
    assert old.center not in _granted(other)
    meena.record(CenterAssigned(world.asha, kiran), old.center, business_day=DAY)
    meena.push(meena.seal())
    assert old.center in _granted(other)
    assert old.center not in _granted(asha)
    asha.record(RepaymentRecorded(10_500, 1), old.loans[0], business_day=DAY - 1)
    late = asha.record(RepaymentRecorded(5_000, 2), old.loans[0], business_day=DAY + 1)
    verdicts = asha.push(asha.seal()).results[0].verdicts
    assert [(verdict.code, verdict.reason) for verdict in verdicts] == [
        (Code.APPLIED, Reason.NONE),
        (Code.HELD, Reason.OUT_OF_SCOPE),
    ]
    asha.cursor = 0
    assert late in ids(pulled(other))
    assert late in ids(pulled(asha))


def _granted(seat: FakeSeat) -> tuple[Id, ...]:
    reply = seat.exchange(pull=True, standing=ASKING)
    assert isinstance(reply, SyncReply)
    return reply.notice.granted


def test_grants_are_told_once_and_told_again_when_they_change(world: World, kiran: Id) -> None:
    other, meena = world.seat(kiran), world.seat(world.meena)
    granted = _granted(other)
    assert set(granted) == {REFERENCE, kiran}
    known = Standing(grants_key=grants_key(granted), rest=True)
    quiet = other.exchange(standing=known)
    assert isinstance(quiet, SyncReply)
    assert quiet.notice.granted == ()
    meena.record(ScopeGranted(WHOLE), kiran)
    meena.push(meena.seal())
    assert _granted(other) == (WHOLE,)
    meena.record(ScopeRevoked(WHOLE), kiran)
    meena.push(meena.seal())
    assert set(_granted(other)) == {REFERENCE, kiran}


def test_where_a_fold_needs_more_than_the_reader_has_the_records_travel(world: World, kiran: Id) -> None:
    asha, other, meena = world.seat(), world.seat(kiran), world.seat(world.meena)
    old = members(asha, 1)
    asha.push(asha.seal())
    taken = other.record(RepaymentRecorded(10_500, 1), old.loans[0], business_day=DAY)
    other.push(other.seal())
    other.cursor = 0
    (own,) = [entry for entry in pulled(other) if entry.op_id == taken]
    assert "Cash" in {type(item).__name__ for item in image(own)}
    (hers,) = [entry for entry in pulled(asha) if entry.op_id == taken]
    assert hers.images == ()
    assert all(entry.images == () for entry in pulled(meena))


def test_what_is_folded_anew_concerns_the_same(world: World, kiran: Id) -> None:
    asha, other = world.seat(), world.seat(kiran)
    old, new = members(asha, 2), members(other, 1)
    asha.push(asha.seal())
    other.push(other.seal())
    moved = MemberMoved(_groups(world, old.center)[0], _groups(world, new.center)[0])
    asha.record(moved, old.borrowers[0])
    asha.push(asha.seal())
    before = _rows(world.ground, world.branch_id)
    rebuild.rebuild(world.ground, world.branch_id)
    assert _rows(world.ground, world.branch_id) == before
    report = check.check_branch(world.ground, world.branch_id)
    assert report.sound, report.troubles


def _rows(ground: Ground, branch_id: int) -> list[object]:
    found: list[object] = []
    with ground.database.reading() as connection:
        for table in ("operation_scope", "entry_image", "scope_digest", "record"):
            rows = connection.execute(text(f"SELECT * FROM {table} WHERE branch_id = {branch_id}")).all()
            found.append(sorted(tuple(bytes(v) if isinstance(v, memoryview) else v for v in row) for row in rows))
    changed = [row for row in found[2] if isinstance(row, tuple)]  # type: ignore[attr-defined]
    found[2] = [(row[0], row[1], row[2], row[3]) for row in changed if row[2]]
    return found


def test_a_page_costs_what_it_passes_over_whatever_the_length_of_the_log(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    asha = world.seat()
    for _ in range(4):
        members(asha, 3)
        asha.push(asha.seal())
    if not world.ground.database.is_sqlite:
        return
    plan: list[Any] = []

    def explain(connection: Connection, statement: str, *values: object) -> list[Any]:
        plan.extend(ask(connection, "EXPLAIN QUERY PLAN " + statement, *values))
        return []

    monkeypatch.setattr(scopes, "ask", explain)
    with world.ground.database.reading() as connection:
        scopes.positions(connection, world.branch_id, [REFERENCE, world.asha], 5, 10)
    steps = [row[3] for row in plan]
    assert len(steps) == 1, steps  # nothing is sorted, and it stops where the page is full
    assert "SEARCH operation_scope USING PRIMARY KEY" in steps[0], steps
    assert "position>?" in steps[0], steps


def test_a_center_formed_by_the_office_is_its_officers(world: World, kiran: Id) -> None:
    meena, other = world.seat(world.meena), world.seat(kiran)
    center = meena.mint_id()
    meena.record(CenterFormed("Asha", "Kheda", kiran, 3, 600, DAY), center, scope=center)
    meena.push(meena.seal())
    assert center in _granted(other)


def test_who_did_not_hear_of_her_move_keeps_nothing_of_it_where_she_was(world: World, kiran: Id) -> None:
    asha, other, meena = world.seat(), world.seat(kiran), world.seat(world.meena)
    old, new = members(asha, 2), members(other, 1)
    asha.push(asha.seal())
    other.push(other.seal())
    pulled(asha)
    moved = MemberMoved(_groups(world, old.center)[0], _groups(world, new.center)[0])
    meena.record(moved, old.borrowers[0], business_day=DAY)
    meena.push(meena.seal())
    # asha's laptop has her no more; it would put what it folds where asha believed her
    saved = asha.record(SavingsMoved(-5_000, 1), old.borrowers[0], scope=old.center, business_day=DAY)
    asha.push(asha.seal())
    asha.cursor = 0
    (own,) = [entry for entry in pulled(asha) if entry.op_id == saved]
    sent = {part.scope: unpack(part.bundle) for part in own.images}
    assert sent[old.center] == []
    assert world.asha in sent
    before = _rows(world.ground, world.branch_id)
    rebuild.rebuild(world.ground, world.branch_id)
    assert _rows(world.ground, world.branch_id) == before
