"""Whenever it is played, it is noon."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from fieldapp.demo.noon import zone_at_noon


def test_it_is_noon_at_every_hour() -> None:
    for minutes in range(0, 24 * 60, 7):
        now = datetime(2026, 11, 22, tzinfo=UTC) + timedelta(minutes=minutes)
        there = now.astimezone(ZoneInfo(zone_at_noon(int(now.timestamp() * 1000))))
        assert there.hour == 12
        assert there.date() == now.date()
