"""The best estimate of the true time."""

from __future__ import annotations

from fieldapp.store.clock import estimated_ms
from tests.fakes.clock import StandingClock


def test_the_servers_time_is_carried_on_within_one_start() -> None:
    clock = StandingClock(at_ms=1_000, started_ms=500, boot_id=b"boot-one")
    assert estimated_ms(clock, 90_000, b"boot-one", 200) == 90_300
    assert estimated_ms(clock, 90_000, b"boot-one", 900) == 90_000


def test_after_another_start_time_never_runs_behind_what_the_server_said() -> None:
    clock = StandingClock(at_ms=1_000, started_ms=500, boot_id=b"boot-two")
    assert estimated_ms(clock, 90_000, b"boot-one", 200) == 90_000
    clock.at_ms = 95_000
    assert estimated_ms(clock, 90_000, b"boot-one", 200) == 95_000
    assert estimated_ms(clock, 0, b"", 0) == 95_000
