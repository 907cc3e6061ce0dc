"""Days between two dates, and years as a fraction."""

from datetime import date
from decimal import Decimal

from fieldapp.domain.loan.daycount import DayCount, days_between, has_leap_day, is_leap, year_fraction_isda


def test_thirty_360_conventions_differ_at_the_end_of_a_month() -> None:
    start, end = date(2007, 2, 28), date(2007, 8, 31)
    assert days_between(start, end) == 184
    assert days_between(start, end, DayCount.THIRTY_BOND) == 183
    assert days_between(start, end, DayCount.THIRTY_EURO) == 182


def test_bond_days_shorten_the_31st_only_after_a_30th() -> None:
    assert days_between(date(2006, 9, 30), date(2006, 10, 31), DayCount.THIRTY_BOND) == 30
    assert days_between(date(2006, 9, 29), date(2006, 10, 31), DayCount.THIRTY_BOND) == 32


def test_isda_years_split_at_new_year() -> None:
    exact = Decimal(184) / 365 + Decimal(182) / 366  # 1 July 1999 to 1 July 2000
    assert abs(year_fraction_isda(date(1999, 7, 1), date(2000, 7, 1)) - exact) < Decimal("1e-12")
    assert year_fraction_isda(date(2000, 7, 1), date(1999, 7, 1)) < 0


def test_leap_years_and_leap_days() -> None:
    assert [is_leap(year) for year in (1900, 2000, 2023, 2024)] == [False, True, False, True]
    assert has_leap_day(date(2024, 2, 28), date(2024, 2, 29))
    assert not has_leap_day(date(2024, 2, 29), date(2024, 3, 31)), "the first day does not count"
