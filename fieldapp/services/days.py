"""Days as people read them in sentences: in their language's words and order, the day of the month in two digits."""

from __future__ import annotations

from datetime import date
from typing import Final

from fieldapp.domain.timestamp import Day, date_of
from fieldapp.domain.words import mark, tr

WEEKDAYS: Final = (mark("Mon"), mark("Tue"), mark("Wed"), mark("Thu"), mark("Fri"), mark("Sat"), mark("Sun"))
MONTHS: Final = (
    *(mark("Jan"), mark("Feb"), mark("Mar"), mark("Apr"), mark("May"), mark("Jun")),
    *(mark("Jul"), mark("Aug"), mark("Sep"), mark("Oct"), mark("Nov"), mark("Dec")),
)


def day_month(day: Day) -> str:
    """Return a day of this year: "02 Oct"."""
    return tr("{day} {month}", **_parts(date_of(day)))


def day_month_year(day: Day) -> str:
    """Return a day of any year: "02 Oct 2026"."""
    return tr("{day} {month} {year}", **_parts(date_of(day)))


def weekday_day(day: Day) -> str:
    """Return a day near today: "Fri 02 Oct"."""
    return tr("{weekday} {day} {month}", **_parts(date_of(day)))


def weekday_day_year(day: Day) -> str:
    """Return a day as it is written out: "Fri 02 Oct 2026"."""
    return tr("{weekday} {day} {month} {year}", **_parts(date_of(day)))


def month_year(month: date) -> str:
    """Return the month that a date lies in: "Oct 2026"."""
    return tr("{month} {year}", **_parts(month))


def _parts(when: date) -> dict[str, object]:
    return {
        "weekday": tr(WEEKDAYS[when.weekday()]),
        "day": f"{when.day:02}",
        "month": tr(MONTHS[when.month - 1]),
        "year": when.year,
    }
