"""A window that is killed while somebody types: fifteen times here, three hundred times under `make kills`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.crash.kills import kill_often, laptop_in, mother

KILLS = 6
SEED = 20_261_122


@pytest.mark.processes
def test_nothing_committed_is_lost_and_at_most_a_second_of_typing(tmp_path: Path) -> None:
    laptop = laptop_in(tmp_path)
    with mother() as forker:
        for kind in ("sheet", "visit"):
            report = kill_often(laptop, kind, KILLS, SEED, forker)
            print(f"{kind}, seed {SEED}: {report}")
            assert report.problems == ()
            assert report.opened >= KILLS - 2
            assert report.committed > 0


@pytest.mark.processes
def test_a_meeting_that_was_finished_is_recorded_once_or_taken_back_whole(tmp_path: Path) -> None:
    with mother() as forker:
        report = kill_often(laptop_in(tmp_path), "finish", 3, SEED, forker)
        print(f"finish, seed {SEED}: {report}")
        assert report.problems == ()
        assert report.committed > 0
