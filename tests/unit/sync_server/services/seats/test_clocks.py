"""A laptop with a wrong clock: everything it sends is taken as it is, and a supervisor hears of it once a day."""

from __future__ import annotations

from dataclasses import replace

from fieldapp.domain.center.group import CenterFormed
from fieldapp.domain.disposition import Code
from fieldapp.domain.inbox import InboxItem
from fieldapp.domain.record import Kind
from fieldapp.domain.rejection import Reason
from fieldapp.protocol.messages import SyncReply
from fieldapp.protocol.scopes import Standing
from sync_server.services.seats import directory
from sync_server.store import clocks as store
from sync_server.store.projection import all_records
from tests.fakes.seat import FakeSeat
from tests.fakes.server_world import DAY, World

HOUR = 3_600_000


def items(world: World) -> list[InboxItem]:
    with world.ground.database.reading() as connection:
        found = all_records(connection, world.branch_id, (Kind.INBOX,))
        return [item for item in found if isinstance(item, InboxItem) and item.reason is Reason.CLOCK_WRONG]


def skew(world: World, seat: FakeSeat) -> int | None:
    with world.ground.database.reading() as connection:
        found = store.clock_of(connection, world.branch_id, seat.seat_id)
        return found.skew_ms if found is not None else None


def off_by(world: World, seat: FakeSeat, ms: int) -> None:
    """Let the seat's clock differ from the office's."""
    seat.now_ms = lambda: world.clock.ms + ms


def send(seat: FakeSeat, day: int = DAY) -> SyncReply:
    center = seat.mint_id()
    seat.record(CenterFormed("Ujjala", "Rampur", seat.user_id, 3, 600, DAY), center, scope=center, business_day=day)
    reply = seat.exchange(seat.seal(), standing=Standing(wall_ms=seat.now_ms()))
    assert isinstance(reply, SyncReply), reply
    return reply


def test_a_clock_that_is_ahead_is_flagged_and_nothing_is_refused(world: World) -> None:
    seat = world.seat()
    off_by(world, seat, 30 * HOUR)
    reply = send(seat, DAY + 1)
    assert [verdict.code for result in reply.results for verdict in result.verdicts] == [Code.APPLIED]
    (item,) = items(world)
    assert (item.entity, item.author) == (seat.seat_id, world.asha)
    assert item.note == "It is 1 day ahead; 1 record came with it."
    assert skew(world, seat) == 30 * HOUR
    assert [item.skew_ms for item in directory.devices(world.ground, world.branch_id)] == [30 * HOUR]
    supervisor = world.seat(world.meena)
    pulled = supervisor.exchange()
    assert isinstance(pulled, SyncReply)
    assert pulled.entries[-2].op_id == item.operation  # before her own enrolment
    send(seat)
    assert len(items(world)) == 1
    world.clock.pass_ms(24 * HOUR)
    seat.sign_in()
    send(seat)
    assert len(items(world)) == 2


def test_a_clock_that_is_right_is_nobodys_business(world: World) -> None:
    seat = world.seat()
    off_by(world, seat, -5 * 60_000)
    send(seat)
    assert items(world) == []
    assert skew(world, seat) is None
    world.clock.pass_ms(2 * HOUR)
    seat.sign_in()
    send(seat)
    assert skew(world, seat) == -5 * 60_000


def test_days_offline_are_no_wrong_clock(world: World) -> None:
    seat = world.seat()
    center = seat.mint_id()
    seat.record(CenterFormed("Ujjala", "Rampur", seat.user_id, 3, 600, DAY), center, scope=center)
    segment = seat.seal()
    world.clock.pass_ms(20 * 24 * HOUR)
    seat.sign_in()
    seat.exchange(segment, standing=Standing(wall_ms=world.clock.ms))
    assert items(world) == []


def test_a_clock_that_went_back_shows_in_the_logical_time(world: World) -> None:
    seat = world.seat()
    send(seat)
    off_by(world, seat, -1_000 * HOUR)  # its battery died; an older program does not say its time at the exchange
    center = seat.mint_id()
    seat.record(CenterFormed("Tulsi", "Rampur", seat.user_id, 3, 600, DAY), center, scope=center)
    seat.push(seat.seal())
    (item,) = items(world)
    assert item.note == "It is behind; 1 record came with it."


def test_a_clock_that_was_ahead_and_is_right_again_is_told_once(world: World) -> None:
    seat = world.seat()
    off_by(world, seat, 9_000 * HOUR)
    center = seat.mint_id()
    seat.record(CenterFormed("Ujjala", "Rampur", seat.user_id, 3, 600, DAY), center, scope=center)
    off_by(world, seat, 0)
    segment = seat.seal()
    seat.exchange(segment, standing=Standing(wall_ms=seat.now_ms()))
    (item,) = items(world)
    assert "has been set right" in item.note
    world.clock.pass_ms(48 * HOUR)
    seat.sign_in()
    send(seat)
    assert len(items(world)) == 1


def test_the_same_segment_again_tells_nothing_again(world: World) -> None:
    seat = world.seat()
    off_by(world, seat, 30 * HOUR)
    center = seat.mint_id()
    seat.record(CenterFormed("Ujjala", "Rampur", seat.user_id, 3, 600, DAY), center, scope=center)
    segment = seat.seal()
    first = seat.exchange(segment, standing=Standing(wall_ms=seat.now_ms()))
    world.clock.pass_ms(24 * HOUR)
    seat.sign_in()
    off_by(world, seat, 0)
    again = seat.exchange(segment, standing=Standing(wall_ms=seat.now_ms()))
    assert isinstance(first, SyncReply)
    assert isinstance(again, SyncReply)
    assert again.results == tuple(replace(result, duplicate=True) for result in first.results)
    assert len(items(world)) == 1


def test_a_time_that_cannot_be_is_taken_like_any_other(world: World) -> None:
    seat = world.seat()
    for wall in (-(2**60), 2**60):
        center = seat.mint_id()
        seat.record(CenterFormed("Ujjala", "Rampur", seat.user_id, 3, 600, DAY), center, scope=center)
        assert isinstance(seat.exchange(seat.seal(), standing=Standing(wall_ms=wall)), SyncReply)
