"""Taking segments: positions without gaps, verdicts for ever, evidence kept, hostile numbers survived."""

from __future__ import annotations

import threading
import types
from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields, is_dataclass, replace
from enum import IntEnum
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from fieldapp.domain import cbor
from fieldapp.domain.collection.collection import RepaymentRecorded
from fieldapp.domain.collection.meeting import Attendance, MeetingRecorded, SheetLine, meeting_id
from fieldapp.domain.disposition import Code
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.loan.account import Balance
from fieldapp.domain.operation import DAY_MAX, DEFINITIONS
from fieldapp.domain.rejection import Reason
from fieldapp.domain.replay import apply
from fieldapp.domain.staff import BRANCH
from fieldapp.protocol.messages import SyncReply
from fieldapp.protocol.problems import Problem, ProblemCode
from sync_server.services.exchange.peer import Peer
from sync_server.services.ground import Ground
from sync_server.services.log import check, ingest, judgment
from sync_server.services.log.rebuild import rebuild
from sync_server.store import branches, oplog, seats
from sync_server.store.projection import Projection
from tests.fakes.seat import FakeSeat
from tests.fakes.server import office_ground
from tests.fakes.server_world import DAY, World, formed, members, open_world, registered


def positions(ground: Ground, branch_id: int) -> list[int]:
    with ground.database.reading() as connection:
        return [row.position for row in oplog.whole_log(connection, branch_id)]


def test_a_meeting_of_forty_counts_for_every_member(world: World) -> None:
    seat = world.seat()
    there = members(seat, 25)
    for _ in range(2):
        seat.push(seal_some(seat, 30))
    lines = tuple(
        SheetLine(borrower, Attendance.PRESENT, paid=10_500, loan_id=loan)
        for borrower, loan in zip(there.borrowers, there.loans, strict=True)
    )
    sheet = MeetingRecorded(there.center, lines, first_receipt=1, cash_counted=25 * 10_500)
    seat.record(sheet, meeting_id(there.center, DAY), scope=there.center, business_day=DAY)
    (verdict,) = seat.push(seat.seal()).results[0].verdicts
    assert (verdict.code, verdict.reason) == (Code.APPLIED, Reason.NONE)
    with world.ground.database.reading() as connection:
        state = Projection(connection, world.branch_id)
        balances = [state.find(Balance, loan) for loan in there.loans]
    assert [balance.paid for balance in balances if balance] == [10_500] * 25


def seal_some(seat: FakeSeat, count: int) -> Any:
    """Seal the first operations made, keeping the others for the next segment."""
    later = seat.made[count:]
    seat.made = seat.made[:count]
    segment = seat.seal()
    seat.made = later
    return segment


def test_money_is_held_not_lost_when_the_same_installment_comes_twice(world: World) -> None:
    seat, other = world.seat(), world.seat(world.meena)
    there = members(seat, 1)
    seat.record(RepaymentRecorded(10_500, 1), there.loans[0], scope=there.center, business_day=DAY)
    seat.push(seat.seal())
    other.record(RepaymentRecorded(10_500, 1), there.loans[0], scope=there.center, business_day=DAY)
    (verdict,) = other.push(other.seal()).results[0].verdicts
    assert (verdict.code, verdict.reason) == (Code.HELD, Reason.DUPLICATE_COLLECTION)


def test_a_fork_is_kept_whole_once(world: World) -> None:
    seat = world.seat()
    twin = FakeSeat(world.peer, seat.key, seat.seat_id, seat.user_id, world.clock, token=seat.token)
    formed(seat)
    seat.push(seat.seal())
    formed(twin, "Elsewhere")
    formed(twin, "Further")
    fork = twin.seal()
    for _ in range(2):
        answer = twin.exchange(fork)
        assert isinstance(answer, Problem)
        assert answer.code is ProblemCode.CHAIN_FORK
        assert answer.facts["expected_seq"] == 2
    with world.ground.database.reading() as connection:
        assert oplog.forks(connection, world.branch_id) == [(fork.segment_id, seat.seat_id, 1)]
        kept = connection.execute(text("SELECT tbs, signature, operations FROM fork_segment")).one()
    assert (kept[0], kept[1]) == (fork.tbs, fork.signature)
    assert cbor.decode(kept[2]) == list(fork.operations)


def test_a_segment_of_a_closed_epoch_is_told_so(world: World) -> None:
    seat = world.seat()
    seat.epoch = 2
    formed(seat)
    answer = seat.exchange(seat.seal())
    assert isinstance(answer, Problem)
    assert (answer.code, answer.facts) == (ProblemCode.EPOCH_CLOSED, {"epoch": 1})


def test_when_a_later_segment_fails_the_earlier_ones_stay(world: World) -> None:
    seat = world.seat()
    formed(seat)
    first = seat.seal()
    formed(seat, "Second")
    seat.seal()
    formed(seat, "Third")
    third = seat.seal()
    answer = seat.exchange(first, third)
    assert isinstance(answer, Problem)
    assert (answer.code, answer.facts["expected_seq"]) == (ProblemCode.CHAIN_GAP, 2)
    assert seat.push(first).results[0].duplicate


def test_an_interrupted_transaction_leaves_no_trace(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    seat = world.seat()
    there = members(seat, 3)
    segment = seat.seal()
    before = positions(world.ground, world.branch_id)

    def broken(*arguments: Any) -> None:
        raise RuntimeError("power cut")

    with monkeypatch.context() as patch:
        patch.setattr(branches, "advance_branch", broken)
        with pytest.raises(RuntimeError, match="power cut"):
            seat.exchange(segment)
    assert positions(world.ground, world.branch_id) == before
    assert check.check_branch(world.ground, world.branch_id).sound
    assert not seat.push(segment).results[0].duplicate
    with world.ground.database.reading() as connection:
        assert Projection(connection, world.branch_id).find(Balance, there.loans[0])


def test_a_rule_that_breaks_does_not_stop_the_laptop(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    seat = world.seat()
    formed(seat)
    formed(seat, "Second")
    calls = []

    def breaks_once(state: Any, entry: Any) -> Any:
        calls.append(entry)
        if len(calls) == 1:
            raise OverflowError("a number the rule did not expect")
        return apply(state, entry)

    monkeypatch.setattr(judgment, "apply", breaks_once)
    verdicts = seat.push(seat.seal()).results[0].verdicts
    assert [verdict.code for verdict in verdicts] == [Code.UNINTERPRETED, Code.APPLIED]
    monkeypatch.undo()
    assert check.check_branch(world.ground, world.branch_id).sound


def test_two_segments_of_one_branch_at_once_stay_gapless(world: World) -> None:
    laptops = [world.seat() for _ in range(4)]
    start = threading.Barrier(len(laptops))

    def work(seat: FakeSeat) -> list[int]:
        start.wait()
        taken: list[int] = []
        for number in range(6):
            for part in range(3):
                formed(seat, f"Center {number} {part}")
            taken += [verdict.position for verdict in seat.push(seat.seal()).results[0].verdicts]
        return taken

    before = len(positions(world.ground, world.branch_id))
    with ThreadPoolExecutor(len(laptops)) as pool:
        taken = list(pool.map(work, laptops))
    given = sorted(position for mine in taken for position in mine)
    assert given == list(range(before + 1, before + 1 + 4 * 6 * 3))
    assert all(mine == sorted(mine) for mine in taken)
    assert check.check_branch(world.ground, world.branch_id).sound


@pytest.mark.postgresql
def test_the_second_transaction_waits_for_the_first_and_readers_never_skip(postgresql_url: str) -> None:
    with office_ground(postgresql_url) as ground:
        world = open_world(ground)
        first, second, reader = world.seat(), world.seat(), world.seat(world.meena)
        formed(first)
        segment = first.seal()
        formed(second)
        waiting = second.seal()
        reader.push()
        cursor = reader.cursor
        pool = ThreadPoolExecutor(1)
        with ground.database.writing() as connection:
            head = branches.lock_branch(connection, world.branch_id)
            assert head is not None
            later = pool.submit(second.push, waiting)
            row = seats.lock_seat(connection, world.branch_id, first.seat_id)
            assert row is not None
            arrival = ingest.receive(row, segment, world.clock())
            assert isinstance(arrival, ingest.Arrival)
            with pytest.raises(TimeoutError):
                later.result(timeout=0.3)
            placed = ingest.take(connection, head, row, arrival)
            assert not isinstance(placed, Problem)
            seen = reader.push()
            assert (seen.head, seen.entries) == (cursor, ())
        other = later.result(timeout=10).results[0]
        pool.shutdown()
        assert other.verdicts[0].position == placed.verdicts[0].position + 1 == cursor + 2
        assert [entry.position for entry in reader.push().entries] == [cursor + 1, cursor + 2]


BIG = st.integers(-(2**63), 2**64 - 1) | st.integers(-3, 3) | st.integers(DAY - 30, DAY + 30)


def values(hint: Any, known: list[Id]) -> st.SearchStrategy[Any]:
    """Return values of the right shape and no sense for a field of a body."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is tuple:
        return st.lists(values(arguments[0], known), max_size=3)
    if origin in (types.UnionType, Union):
        return st.one_of([st.none() if part is type(None) else values(part, known) for part in arguments])
    if origin is not None:
        return st.dictionaries(st.integers(0, 20), st.one_of(BIG.filter(lambda key: key >= 0), st.text(max_size=9)))
    if is_dataclass(hint):
        hints = get_type_hints(hint)
        return st.tuples(*(values(hints[item.name], known) for item in fields(hint))).map(list)
    if isinstance(hint, type) and issubclass(hint, IntEnum):
        return st.sampled_from([int(member) for member in hint]) | st.integers(0, 30)
    if hint is Id:
        return st.sampled_from(known)
    plain = {int: BIG, bool: st.booleans(), str: st.text(max_size=12), bytes: st.binary(max_size=40)}
    return plain.get(hint, BIG | st.text(max_size=12))


def bodies(known: list[Id]) -> st.SearchStrategy[tuple[int, dict[int, Any]]]:
    """Return a kind and the fields of a body for it."""

    def of_kind(kind: int) -> st.SearchStrategy[tuple[int, dict[int, Any]]]:
        hints = get_type_hints(DEFINITIONS[kind].body)
        strategies = {number: values(hint, known) for number, hint in enumerate(hints.values())}
        return st.tuples(st.just(kind), st.fixed_dictionaries(strategies))

    # what the office publishes nests deeper than values made without its limits may
    return st.sampled_from([kind for kind in sorted(DEFINITIONS) if kind < 1300]).flatmap(of_kind)


@given(st.data())
@settings(max_examples=12)
def test_nothing_a_seat_can_sign_stops_its_chain(world: World, data: st.DataObject) -> None:
    seat = world.seat(data.draw(st.sampled_from([world.asha, world.meena])))
    there = members(seat, 2)
    known = [there.center, *there.borrowers, *there.loans, seat.seat_id, seat.user_id, BRANCH, NO_ID]
    for _ in range(data.draw(st.integers(1, 6))):
        kind, body = data.draw(bodies(known))
        envelope = {
            "entity": data.draw(st.sampled_from(known)),
            "scope": data.draw(st.sampled_from(known)),
            "business_day": data.draw(st.integers(-DAY_MAX, DAY_MAX) | st.integers(DAY - 30, DAY + 30)),
            "hlc": data.draw(st.integers(0, 2**63 - 1)),
            "base": data.draw(st.none() | st.dictionaries(st.integers(0, 20), st.sampled_from(known), max_size=3)),
        }
        known.append(seat.record_raw(kind, 1, body, **envelope).op_id)
    registered(seat, there.center, "after the storm")
    reply = seat.exchange(seat.seal())
    assert isinstance(reply, SyncReply), reply
    assert reply.results[0].verdicts[-1].code is Code.APPLIED


@pytest.mark.parametrize("moved", ["by a push", "by a rebuild"])
def test_what_was_folded_before_its_turn_is_folded_again_where_the_branch_moved(
    world: World, monkeypatch: pytest.MonkeyPatch, moved: str
) -> None:
    if not world.ground.database.is_sqlite:
        return  # there the fold is made under the branch's lock
    asha, meena = world.seat(), world.seat(world.meena)
    loan = members(asha, 1).loans[0]
    asha.push(asha.seal())
    early, fold = ingest._folded_before, ingest._fold
    folds: list[Any] = []
    all_folds: list[bytes] = []

    def counted(connection: Any, head: Any, row: Any, arrival: Any) -> Any:
        all_folds.append(row.seat_id)
        return fold(connection, head, row, arrival)

    with office_ground(f"sqlite:///{world.ground.database.path}") as second:

        def beaten(*arguments: Any) -> Any:
            folded = early(*arguments)
            if not folds and moved == "by a push":
                folds.append(folded)
                meena.record(RepaymentRecorded(10_500, 1), loan, business_day=DAY)
                replace(meena, peer=Peer(second)).push(meena.seal())
            elif not folds:
                folds.append(folded)
                rebuild(second, world.branch_id)
            return folded

        monkeypatch.setattr(ingest, "_folded_before", beaten)
        monkeypatch.setattr(ingest, "_fold", counted)
        asha.record(RepaymentRecorded(10_500, 7), loan, business_day=DAY)
        (verdict,) = asha.push(asha.seal()).results[0].verdicts
    assert [item.code for item in folds[0].placed] == [Code.APPLIED]
    assert all_folds.count(asha.seat_id) == 2
    assert verdict.code is (Code.HELD if moved == "by a push" else Code.APPLIED)
    found = positions(world.ground, world.branch_id)
    assert found == list(range(1, len(found) + 1))
    report = check.check_branch(world.ground, world.branch_id)
    assert report.sound, report.troubles


def test_on_sqlite_one_branch_folds_one_at_a_time_and_another_beside_it(world: World) -> None:
    came: list[str] = []

    def come(branch_id: int, name: str) -> None:
        with ingest._one_at_a_time(world.ground, branch_id):
            came.append(name)

    with ThreadPoolExecutor(2) as threads:
        with ingest._one_at_a_time(world.ground, world.branch_id):
            same = threads.submit(come, world.branch_id, "same")
            threads.submit(come, world.branch_id + 1, "other").result()
            assert "other" in came
            assert not world.ground.database.is_sqlite or came == ["other"]
        same.result()
    assert sorted(came) == ["other", "same"]
