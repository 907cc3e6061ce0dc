"""The peer beyond the conversation: contact that is noted sparingly, and a database in trouble."""

from __future__ import annotations

import pytest
from sqlalchemy import event, text

from fieldapp.protocol.messages import SyncRequest
from fieldapp.protocol.problems import Problem, ProblemCode
from sync_server.services.exchange import peer
from sync_server.services.seats import access, enrolment
from sync_server.store.faults import Fault, StoreFault
from tests.fakes.seat import FakeSeat
from tests.fakes.server_world import World, members


def noted(world: World) -> tuple[int, int]:
    with world.ground.database.reading() as connection:
        row = connection.execute(
            text("SELECT last_seen_ms, pull_ack FROM seat WHERE device_name = 'test laptop'")
        ).one()
    return row[0], row[1]


def test_an_empty_exchange_writes_nothing(world: World) -> None:
    seat = world.seat()
    written: list[str] = []
    event.listen(world.ground.database.writer, "begin", lambda _: written.append("begin"))
    if not world.ground.database.is_sqlite:  # there the reader shares the writer's engine
        event.listen(world.ground.database.writer, "before_cursor_execute", lambda *asked: written.append(asked[2]))
        seat.push()
        assert not [statement for statement in written if statement.startswith(("UPDATE", "INSERT", "DELETE"))]
        return
    seat.push()
    assert written == []


def test_contact_is_noted_once_a_minute_and_progress_at_once(world: World) -> None:
    seat = world.seat()
    begun = world.clock()
    world.clock.pass_ms(peer.CONTACT_MS - 1)
    seat.push()
    assert noted(world) == (begun, 0)
    seat.exchange(pull_ack=seat.cursor)
    assert noted(world) == (world.clock(), seat.cursor)
    world.clock.pass_ms(peer.CONTACT_MS)
    seat.push()
    assert noted(world) == (world.clock(), seat.cursor)


def test_a_segment_brings_along_how_far_its_laptop_has_got(world: World) -> None:
    seat = world.seat()
    seat.push()
    members(seat, 1)
    segment, had = seat.seal(), seat.cursor
    begun: list[int] = []
    event.listen(world.ground.database.writer, "commit", lambda _: begun.append(1))
    world.clock.pass_ms(1)
    seat.exchange(segment, pull_ack=had)
    assert noted(world) == (world.clock(), had)
    if world.ground.database.is_sqlite:  # on PostgreSQL reading is a transaction of the same engine
        assert begun == [1]
    world.clock.pass_ms(1)
    seat.exchange(segment, pull_ack=0)  # the same once more
    assert noted(world)[1] == had


@pytest.mark.parametrize("ack", [-1, 2**63, 2**64 - 1])
def test_a_strange_acknowledgement_never_counts_beyond_the_cursor(world: World, ack: int) -> None:
    seat = world.seat()
    seat.push()
    seat.exchange(pull_ack=ack)
    assert 0 <= noted(world)[1] <= seat.cursor


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (Fault.BUSY, ProblemCode.SERVER_BUSY),
        (Fault.AWAY, ProblemCode.SERVER_BUSY),
        (Fault.UNREADABLE, ProblemCode.SERVER_BUSY),
        (Fault.FULL, ProblemCode.STORE_FULL),
    ],
)
def test_trouble_with_the_database_is_a_problem_for_the_laptop(
    world: World, monkeypatch: pytest.MonkeyPatch, fault: Fault, code: ProblemCode
) -> None:
    seat: FakeSeat = world.seat()

    def troubled(*arguments: object) -> None:
        raise StoreFault(fault)

    for module, name in ((access, "caller_in"), (access, "open_session"), (enrolment, "enroll")):
        monkeypatch.setattr(module, name, troubled)
    request = seat.session_request(9)
    answers = [world.peer.sync(seat.token, SyncRequest()), world.peer.open_session(request)]
    for answer in answers:
        assert isinstance(answer, Problem)
        assert answer.code is code
