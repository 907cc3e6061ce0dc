"""The branch's closed weekdays and holidays in a file of plain words."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import Any, Final

from fieldapp.domain.loan.calendar import Holiday, Move, WorkCalendar
from fieldapp.domain.money import Currency
from sync_server.services.reference.plain_file import WEEKDAYS, Fields

_MOVES: Final = {
    "the same day": Move.SAME_DAY,
    "the next working day": Move.NEXT_WORKING_DAY,
    "the working day before": Move.PREVIOUS_WORKING_DAY,
    "the next installment day": Move.NEXT_INSTALLMENT_DAY,
    "the other installments": Move.SPREAD,
}


def read_calendar(values: Mapping[str, Any], money: Currency) -> WorkCalendar | list[str]:
    """Return the calendar of a file, or every trouble in it."""
    whole = Fields("The file", values, money)
    closed = whole.words("closed")
    for word in closed:
        if word not in WEEKDAYS:
            whole.note("closed", f'"{word}" is no weekday. Write it like "Sunday".')
    if set(closed) >= set(WEEKDAYS):
        whole.note("closed", "names every day of the week. Leave at least one open.")
    items = list(Fields("", values, money, whole.troubles).parts("holidays", "Holiday"))
    whole.has("holidays")
    holidays = tuple(found for item in items if (found := _holiday(item)) is not None)
    calendar = WorkCalendar(
        closed_weekdays=frozenset(WEEKDAYS.index(word) for word in closed if word in WEEKDAYS),
        closed_rule=whole.choice("closed days move to", _MOVES, "the next working day"),
        holidays=tuple(sorted(holidays, key=lambda holiday: holiday.first)),
        holiday_rule=whole.choice("holidays move to", _MOVES, "the next working day"),
    )
    whole.done()
    for before, after in pairwise(calendar.holidays):
        if after.first <= before.last:
            whole.note("holidays", f"{after.first} is in two holidays. Make one of them.")
    return whole.troubles or calendar


def _holiday(item: Fields) -> Holiday | None:
    item.where = f"{item.where} ({item.text('name')})" if item.has("name") else item.where
    before = len(item.troubles)
    first = item.day("from")
    last = item.day("to") if item.has("to") else first
    moved = item.day("moves to") if item.has("moves to") else None
    item.done()
    if first is None or last is None or len(item.troubles) > before:
        return None
    if last < first:
        item.note("to", f"{last} is before {first}. Change one of them.")
        return None
    if moved is not None and first <= moved <= last:
        item.note("moves to", f"{moved} is in the holiday itself. Name a day outside of it.")
        return None
    return Holiday(first, last, moved)
