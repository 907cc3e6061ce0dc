"""Rebuilding: in batches, in one transaction, with the verdicts that were given."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from fieldapp.domain.disposition import Code
from fieldapp.domain.state import MemoryState
from sync_server.services.log import check, rebuild
from sync_server.store import oplog
from tests.fakes.server_world import World, formed, members


@pytest.mark.parametrize("batch", [1, 3, 500])
def test_batches_of_any_size_make_the_same_records(world: World, monkeypatch: pytest.MonkeyPatch, batch: int) -> None:
    seat = world.seat()
    members(seat, 4)
    seat.push(seat.seal())
    monkeypatch.setattr(rebuild, "BATCH", batch)
    assert rebuild.rebuild(world.ground, world.branch_id) == 3 + 1 + 10
    assert check.check_branch(world.ground, world.branch_id).sound


def test_an_interrupted_rebuild_leaves_the_old_records(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    seat = world.seat()
    formed(seat)
    seat.push(seat.seal())

    def broken(*arguments: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(rebuild, "refold", broken)
        with pytest.raises(KeyboardInterrupt):
            rebuild.rebuild(world.ground, world.branch_id)
    assert check.check_branch(world.ground, world.branch_id).sound


def test_positions_judged_otherwise_are_named(world: World) -> None:
    seat = world.seat()
    formed(seat)
    seat.push(seat.seal())
    with world.ground.database.writing() as connection:
        connection.execute(text(f"UPDATE operation SET code = {Code.HELD.value} WHERE position = 5"))
        rows = list(oplog.whole_log(connection, world.branch_id))
    assert rebuild.fold_rows(MemoryState(), rows) == [5]
