"""When laptops come: spread over the rhythm, and patient after failures."""

from __future__ import annotations

import random

from fieldapp.sync.engine import Finished
from fieldapp.sync.scheduler import Rhythm


def waits(finished: Finished, seed: int = 1) -> list[int]:
    rhythm = Rhythm(900_000, random.Random(seed))
    return [rhythm.next_wait_ms(finished) for _ in range(200)]


def test_the_rhythm_has_a_fifth_of_jitter() -> None:
    found = waits(Finished(True, ""))
    assert min(found) >= 720_000
    assert max(found) <= 1_080_000
    assert len(set(found)) > 150


def test_two_laptops_differ_and_one_repeats_itself() -> None:
    assert waits(Finished(True, ""), 1) == waits(Finished(True, ""), 1) != waits(Finished(True, ""), 2)


def test_a_failures_wait_is_its_most() -> None:
    found = waits(Finished(False, "", wait_ms=8_000))
    assert min(found) >= 1_000
    assert max(found) <= 9_000
    assert max(found) - min(found) > 5_000


def test_recovery_waits_as_told() -> None:
    assert set(waits(Finished(False, "", wait_ms=3_600_000, recovery=True))) == {3_600_000}
