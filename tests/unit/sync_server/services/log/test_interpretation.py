"""Nothing waits on a branch that was always understood; what no program knows yet goes on waiting."""

from __future__ import annotations

from sync_server.services.log.check import check_branch
from sync_server.services.log.interpretation import interpret_waiting
from sync_server.store import oplog
from tests.fakes.server_world import World, formed


def test_what_nobody_knows_yet_goes_on_waiting(world: World) -> None:
    seat = world.seat()
    formed(seat)
    seat.record_raw(424_242, 1, {0: "from the future"})
    seat.record_raw(1101, 1, {0: 5})
    seat.push(seat.seal())
    assert interpret_waiting(world.ground) == 0
    with world.ground.database.reading() as connection:
        assert len(oplog.uninterpreted(connection, world.branch_id)) == 2
    assert check_branch(world.ground, world.branch_id).sound
