"""Runs of the simulated world, each with faults of its own; a seed that fails is named with its trace.

`python -m tests.simulation --days 0 --start SEED --seeds 1` runs one of them again and shrinks what failed.
"""

from __future__ import annotations

import pytest

from tests.simulation.auditor import Auditor
from tests.simulation.people import act
from tests.simulation.plan import DEVICE, DISASTERS, Event, Setting, draw, setting_of
from tests.simulation.run import run_seed
from tests.simulation.shrink import shrink
from tests.simulation.stories import STORIES
from tests.simulation.world import World

SEEDS = 300
EACH = 10
DAYS = 6


@pytest.mark.parametrize("first", range(1, SEEDS + 1, EACH))
def test_nothing_is_lost_doubled_or_overwritten(first: int) -> None:
    failed = {}
    for seed in range(first, first + EACH):
        result = run_seed(seed)
        if result.violations:
            failed[seed, result.trace] = result.violations
    assert not failed


def test_a_seed_always_gives_the_same_trace() -> None:
    first, again = run_seed(3, 6), run_seed(3, 6)
    assert first.trace == again.trace
    assert first.operations == again.operations > 0
    assert run_seed(4, 6).trace != first.trace


def test_every_fault_happens_in_some_seed() -> None:
    plans = [event.plan for seed in range(1, 60) for event in draw(setting_of(seed, DAYS))]
    seen = set("".join(plans))
    assert set("qadlfsgbxy2icC") <= seen
    happened = {event.what for seed in range(1, 150) for event in draw(setting_of(seed, DAYS))}
    assert {*DEVICE, *DISASTERS, "upgrade", "office upgrade", "hand over"} <= happened
    assert {"damage", "damaged second copy", "power cut", "older program", "office restored", "photo"} <= happened
    assert {setting_of(seed).story for seed in range(1, 60)} == {"", *STORIES}


def test_a_failing_run_is_made_short() -> None:
    events = [Event(number, "anil", "edit", number, "q.....") for number in range(64)]
    short = shrink(events, lambda kept: {event.pick for event in kept} >= {7, 40})
    assert [(event.pick, event.plan) for event in short] == [(7, ""), (40, "")]


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE operation SET code = 4 WHERE position = (SELECT max(position) FROM operation)",
        "UPDATE operation SET body = CAST(substr(body, 1, 9) || X'00' || substr(body, 11) AS BLOB) WHERE position = 9",
        "DELETE FROM record WHERE kind = 3 AND id = (SELECT min(id) FROM record WHERE kind = 3)",
        "UPDATE segment SET signature = zeroblob(64) WHERE segment_no = 5",
        "UPDATE seat SET last_seq = last_seq + 1 WHERE last_seq > 0",
    ],
)
def test_whoever_harms_the_offices_database_is_told(harm: str) -> None:
    """The auditor is no friend of the fold: what is changed behind its back shows."""
    world = World(Setting(1))
    try:
        auditor = Auditor(world)
        act(world.laptops["anil"], "repay", 0)
        for laptop in world.laptops.values():
            laptop.sync()
        assert not auditor.settle()
        with world.office.ground.database.writing() as connection:
            assert connection.exec_driver_sql(harm).rowcount > 0
        assert auditor.settle()
    finally:
        world.close()
