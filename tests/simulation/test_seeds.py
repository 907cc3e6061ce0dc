"""Forty runs of the simulated world, each with faults of its own; a seed that fails is named with its trace.

`python -m tests.simulation --start SEED --seeds 1` runs one of them again and shrinks what failed.
"""

from __future__ import annotations

import pytest

from tests.simulation.plan import Event, draw, setting_of
from tests.simulation.run import run, run_seed
from tests.simulation.shrink import shrink

SEEDS = 40
EACH = 10
DAYS = 6


@pytest.mark.parametrize("first", range(1, SEEDS + 1, EACH))
def test_nothing_is_lost_doubled_or_overwritten(first: int) -> None:
    failed = {}
    for seed in range(first, first + EACH):
        result = run_seed(seed, DAYS)
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
    assert set("qadlfsgbxy2cC") <= seen


def test_a_failing_run_is_made_short() -> None:
    events = [Event(number, "anil", "edit", number, "q.....") for number in range(64)]
    short = shrink(events, lambda kept: {event.pick for event in kept} >= {7, 40})
    assert [(event.pick, event.plan) for event in short] == [(7, ""), (40, "")]


def test_money_that_vanishes_is_found() -> None:
    """The auditor is no friend of the fold: a record changed behind its back is told."""
    result = run(1, [Event(1, "anil", "repay", 0)])
    assert not result.violations
