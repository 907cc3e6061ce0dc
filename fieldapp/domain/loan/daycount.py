"""Day counts between two dates: 30/360 (bond and European), actual/actual ISDA and the length of a year.

Conventions as published by ISDA (2006 Definitions, 4.16) and checked against QuantLib's test figures.
"""

from datetime import date
from decimal import Context, Decimal
from enum import Enum

_EXACT = Context(prec=34)


class DayCount(Enum):
    """How the days between two dates are counted."""

    ACTUAL = "actual"
    THIRTY_BOND = "30_360_bond"
    THIRTY_EURO = "30_360_euro"


def is_leap(year: int) -> bool:
    """True when the Gregorian year has 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def year_length(year: int) -> int:
    """365 or 366 days."""
    return 366 if is_leap(year) else 365


def days_between(start: date, end: date, count: DayCount = DayCount.ACTUAL) -> int:
    """Days from start (exclusive) to end (inclusive) under the convention; negative when end is earlier."""
    if count is DayCount.ACTUAL:
        return end.toordinal() - start.toordinal()
    first = min(start.day, 30)
    last = end.day
    if count is DayCount.THIRTY_EURO or first == 30:
        last = min(last, 30)
    return 360 * (end.year - start.year) + 30 * (end.month - start.month) + last - first


def year_fraction_isda(start: date, end: date) -> Decimal:
    """Actual/actual ISDA: the days in each calendar year divided by that year's length, summed."""
    if end < start:
        return -year_fraction_isda(end, start)
    total = Decimal(0)
    cursor = start
    while cursor.year < end.year:
        new_year = date(cursor.year + 1, 1, 1)
        total = _EXACT.add(
            total, _EXACT.divide(Decimal(days_between(cursor, new_year)), Decimal(year_length(cursor.year)))
        )
        cursor = new_year
    return _EXACT.add(total, _EXACT.divide(Decimal(days_between(cursor, end)), Decimal(year_length(end.year))))


def has_leap_day(start: date, end: date) -> bool:
    """True when a 29 February lies after start and not after end."""
    return any(is_leap(year) and start < date(year, 2, 29) <= end for year in range(start.year, end.year + 1))
