"""Odd days and hours are written down beside the log; a supervisor hears of a laptop with many, once a month."""

from __future__ import annotations

from fieldapp.domain.center.group import CenterFormed
from fieldapp.domain.disposition import Code
from fieldapp.domain.entry_times import TOLD_FROM, TimeFlag
from fieldapp.domain.inbox import InboxItem, ItemKind
from fieldapp.domain.record import Kind
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import Role
from fieldapp.protocol.messages import SyncReply
from sync_server.services.log import rebuild
from sync_server.services.log.check import check_branch
from sync_server.store.odd_times import odd_times
from sync_server.store.projection import all_records
from tests.fakes.seat import FakeSeat
from tests.fakes.server_world import World

HOUR = 3_600_000
TODAY = 1_795_000_000_000 // 86_400_000
NOON_MS = TODAY * 86_400_000 + 6 * HOUR + HOUR // 2
"""Noon in the branch, which is five hours and a half ahead."""


def items(world: World) -> list[InboxItem]:
    with world.ground.database.reading() as connection:
        found = all_records(connection, world.branch_id, (Kind.INBOX,))
        return [item for item in found if isinstance(item, InboxItem) and item.reason is Reason.TIMES_ODD]


def flags(world: World) -> list[int]:
    with world.ground.database.reading() as connection:
        return [one.flags for one in odd_times(connection, world.branch_id)]


def send(seat: FakeSeat, days: list[int]) -> list[Code]:
    for day in days:
        center = seat.mint_id()
        seat.record(CenterFormed("Ujjala", "Rampur", seat.user_id, 3, 600, 1), center, scope=center, business_day=day)
    reply = seat.exchange(seat.seal())
    assert isinstance(reply, SyncReply), reply
    return [verdict.code for result in reply.results for verdict in result.verdicts]


def test_odd_records_are_taken_written_down_once_and_told_from_ten_on(world: World) -> None:
    world.clock.ms = NOON_MS
    seat = world.seat()
    assert send(seat, [TODAY, TODAY - 1]) == [Code.APPLIED] * 2
    assert flags(world) == []
    assert send(seat, [TODAY - 5, TODAY + 1]) == [Code.APPLIED] * 2
    assert flags(world) == [TimeFlag.BACKDATED, TimeFlag.FUTURE]
    seat.sign_in()
    assert items(world) == []
    assert send(seat, [TODAY - 5] * (TOLD_FROM - 2)) == [Code.APPLIED] * (TOLD_FROM - 2)
    seat.sign_in()
    (item,) = items(world)
    assert (item.kind, item.decider) == (ItemKind.NOTICE, Role.SUPERVISOR)
    assert (item.entity, item.author) == (seat.seat_id, world.asha)
    assert item.note == f"{TOLD_FROM - 1} records for an earlier day, 1 record for a day to come."
    send(seat, [TODAY - 5])
    seat.sign_in()
    assert len(items(world)) == 1
    assert check_branch(world.ground, world.branch_id).sound
    rebuild.rebuild(world.ground, world.branch_id)
    assert len(items(world)) == 1


def test_what_was_made_at_the_end_of_a_month_is_told_in_the_next(world: World) -> None:
    world.clock.ms = NOON_MS + 10 * HOUR  # ten at night
    seat = world.seat()
    send(seat, [TODAY] * TOLD_FROM)
    assert set(flags(world)) == {TimeFlag.NIGHT}
    world.clock.pass_ms(30 * 24 * HOUR)
    seat.sign_in()
    assert [item.note for item in items(world)] == [f"{TOLD_FROM} records made at night."]


def test_a_segment_that_is_sent_again_is_not_counted_again(world: World) -> None:
    world.clock.ms = NOON_MS
    seat = world.seat()
    center = seat.mint_id()
    seat.record(CenterFormed("Ujjala", "Rampur", seat.user_id, 3, 600, 1), center, scope=center, business_day=TODAY + 9)
    segment = seat.seal()
    for _ in range(2):
        assert isinstance(seat.exchange(segment), SyncReply)
    assert flags(world) == [TimeFlag.FUTURE]
