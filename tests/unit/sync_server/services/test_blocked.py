"""What a blocked laptop is told besides a problem."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sync_server.services.blocked import blocked_fact
from sync_server.store import seats
from sync_server.store.seats import SeatStatus
from tests.fakes.server_world import World


@pytest.mark.parametrize(
    ("status", "told"), [(status, {} if status is SeatStatus.ACTIVE else {"blocked": 1}) for status in SeatStatus]
)
def test_who_may_only_push_is_told_that_it_is_blocked(world: World, status: SeatStatus, told: dict[str, int]) -> None:
    with world.ground.database.reading() as connection:
        seat = seats.seat_anywhere(connection, world.seat().seat_id)
    assert seat is not None
    assert blocked_fact(replace(seat, status=status)) == told
