"""A failing run made short: events are left out, then faults of exchanges, as long as it still fails."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from tests.simulation.plan import Event

Fails = Callable[[Sequence[Event]], bool]


def shrink(events: Sequence[Event], fails: Fails, tries: int = 400) -> list[Event]:
    """Return a short list of events that still fails, found with at most so many runs.

    Delta debugging (Zeller and Hildebrandt, "Simplifying and Isolating Failure-Inducing Input", 2002): halves are left
    out first, then ever smaller pieces; then each plan of faults is emptied where the failure does not need it.
    """
    budget = [tries]
    short = _fewer(list(events), fails, budget)
    return _calmer(short, fails, budget)


def _fewer(events: list[Event], fails: Fails, budget: list[int]) -> list[Event]:
    pieces = 2
    while len(events) >= 2 and budget[0] > 0:
        size = -(-len(events) // pieces)
        for start in range(0, len(events), size):
            kept = events[:start] + events[start + size :]
            if _still(kept, fails, budget):
                events, pieces = kept, max(2, pieces - 1)
                break
        else:
            if size == 1:
                break
            pieces = min(len(events), pieces * 2)
    return events


def _calmer(events: list[Event], fails: Fails, budget: list[int]) -> list[Event]:
    for place, event in enumerate(events):
        if event.plan.strip("."):
            calm = [*events[:place], replace(event, plan=""), *events[place + 1 :]]
            if _still(calm, fails, budget):
                events = calm
    return events


def _still(events: Sequence[Event], fails: Fails, budget: list[int]) -> bool:
    if budget[0] <= 0:
        return False
    budget[0] -= 1
    return fails(events)
