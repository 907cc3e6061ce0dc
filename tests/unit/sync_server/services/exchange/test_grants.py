"""An officer may read his centers, himself and what everybody has; a supervisor the branch."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fieldapp.domain.scope import REFERENCE, WHOLE
from sync_server.services.exchange import grants
from sync_server.services.exchange.grants import granted_to
from sync_server.store import seats
from tests.fakes.branch import named
from tests.fakes.server_world import World, formed


def test_grants_follow_from_role_and_centers(world: World) -> None:
    officer, supervisor = world.seat(), world.seat(world.meena)
    centers = {formed(officer), formed(officer, "Second")}
    officer.push(officer.seal())
    with world.ground.database.reading() as connection:
        row = seats.seat_in(connection, world.branch_id, officer.seat_id)
        chief = seats.seat_in(connection, world.branch_id, supervisor.seat_id)
        assert row is not None
        assert chief is not None
        assert set(granted_to(connection, row)) == {REFERENCE, world.asha, *centers}
        assert granted_to(connection, chief) == (WHOLE,)
        assert granted_to(connection, replace(row, user_id=named("nobody"))) == ()


def test_of_more_centers_than_a_seat_may_have_what_everybody_needs_is_never_left_out(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    officer = world.seat()
    for number in range(12):
        formed(officer, f"Center {number}")
    officer.push(officer.seal())
    monkeypatch.setattr(grants, "SCOPES_MAX", 8)
    with world.ground.database.reading() as connection:
        row = seats.seat_in(connection, world.branch_id, officer.seat_id)
        assert row is not None
        granted = granted_to(connection, row)
    assert len(granted) == 8
    assert {REFERENCE, world.asha} <= set(granted)
    assert granted == tuple(sorted(granted))
