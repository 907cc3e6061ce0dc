"""Meetings that were moved to another day: who meets where she otherwise would not."""

from __future__ import annotations

from fieldapp.domain.collection.not_held import MOVED_DAYS_MAX, NotHeld
from fieldapp.domain.ids import Id
from fieldapp.domain.timestamp import Day
from fieldapp.store.view import View


def moved_here(view: View, since: Day, until: Day) -> dict[Id, set[Day]]:
    """Return by center to which days of a range, both ends included, its meetings were moved."""
    found: dict[Id, set[Day]] = {}
    for item in view.between(NotHeld, since - MOVED_DAYS_MAX, until + MOVED_DAYS_MAX):
        last = item.last
        if last is not None and since <= last.moved_to <= until:
            found.setdefault(item.center_id, set()).add(last.moved_to)
    return found
