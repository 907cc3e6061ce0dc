"""Copies of the embedded database, made while it is written."""

from __future__ import annotations

from pathlib import Path

from sync_server.services.backup import keep_copy
from sync_server.services.ground import Refusal
from sync_server.services.log import check
from tests.fakes.server import office_ground
from tests.fakes.server_world import World, formed


def test_a_copy_is_a_sound_database_of_its_moment(world: World, tmp_path: Path) -> None:
    seat = world.seat()
    formed(seat)
    seat.push(seat.seal())
    copy = tmp_path / "copy.db"
    refused = keep_copy(world.ground, copy)
    if not world.ground.database.is_sqlite:
        assert isinstance(refused, Refusal)
        assert "pg_dump" in refused.sentence
        return
    assert refused is None
    formed(seat, "Later")
    seat.push(seat.seal())
    with office_ground(f"sqlite:///{copy}") as copied:
        report = check.check_branch(copied, world.branch_id)
    assert (report.sound, report.operations) == (True, 5)
    assert isinstance(keep_copy(world.ground, copy), Refusal)
    assert isinstance(keep_copy(world.ground, tmp_path / "none" / "copy.db"), Refusal)
