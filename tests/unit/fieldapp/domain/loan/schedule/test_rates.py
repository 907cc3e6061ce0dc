"""Interest factors of periods and of parts of them."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from fieldapp.domain.loan.calendar import DueRule, Period, Unit
from fieldapp.domain.loan.product import Accrual, LoanTerms, Style, YearBasis
from fieldapp.domain.loan.schedule.rates import Factors
from tests.unit.fieldapp.domain.loan.examples import monthly

RATE = Decimal("0.12")
JANUARY = Period(date(2024, 1, 1), date(2024, 2, 1))


def of(terms: LoanTerms, period: Period = JANUARY, days: int | None = None) -> Decimal:
    end = period.due if days is None else date.fromordinal(period.start.toordinal() + days)
    return Factors(terms).of(RATE, period, period.start, end)


def near(got: Decimal, want: Decimal | str) -> bool:
    return abs(got - Decimal(want)) < Decimal("1e-15")


@pytest.mark.parametrize(
    ("rule", "factor"),
    [
        (DueRule(), "0.01"),
        (DueRule(every=2), "0.02"),
        (DueRule(every=4, unit=Unit.WEEKS), str(RATE * 4 / 52)),
        (DueRule(every=30, unit=Unit.DAYS), str(RATE * 30 / 365)),
        (DueRule(unit=Unit.YEARS), "0.12"),
    ],
)
def test_a_whole_period_costs_its_share_of_the_year(rule: DueRule, factor: str) -> None:
    assert near(of(replace(monthly(100, "12", 3), due=rule)), factor)


def test_part_of_a_whole_period_is_counted_by_days() -> None:
    assert near(of(monthly(100, "12", 3), days=10), Decimal("0.01") * 10 / 31)
    assert of(monthly(100, "12", 3), days=0) == 0


def test_an_irregular_period_counts_units_and_the_days_of_the_broken_one() -> None:
    moved = Period(date(2013, 1, 8), date(2013, 1, 20), regular=False)
    terms = replace(monthly(100, "12", 3, partial_periods=True), due=DueRule(unit=Unit.WEEKS))
    assert near(of(terms, moved), RATE / 52 * 12 / 7)
    whole = replace(monthly(100, "12", 3), due=DueRule(unit=Unit.WEEKS))
    assert near(of(whole, moved), RATE / 52), "without partial periods a moved date does not change the interest"


def test_classic_days_are_of_365_in_a_leap_year_too() -> None:
    assert near(of(monthly(100, "12", 3, accrual=Accrual.BY_DAYS)), RATE * 31 / 365)
    assert near(of(monthly(100, "12", 3, accrual=Accrual.BY_DAYS, year=YearBasis.DAYS_360)), RATE * 31 / 360)


def test_progressive_days_follow_the_calendar_year() -> None:
    terms = monthly(100, "12", 3, style=Style.PROGRESSIVE, accrual=Accrual.BY_DAYS)
    assert near(of(terms), RATE * 31 / 366)
    over_new_year = Period(date(2023, 12, 12), date(2024, 1, 12))
    assert near(of(terms, over_new_year), RATE * (Decimal(19) / 365 + Decimal(12) / 366))
    from_first_day = monthly(
        100, "12", 3, style=Style.PROGRESSIVE, accrual=Accrual.BY_DAYS, interest_from_hand_over_day=True
    )
    assert near(of(from_first_day, over_new_year), RATE * (Decimal(20) / 365 + Decimal(11) / 366))


def test_the_leap_day_rule_looks_only_at_29_february() -> None:
    terms = monthly(100, "12", 3, style=Style.PROGRESSIVE, accrual=Accrual.BY_DAYS, year=YearBasis.LEAP_DAY)
    assert near(of(terms), RATE * 31 / 365)
    assert near(of(terms, Period(date(2024, 2, 1), date(2024, 3, 1))), RATE * 29 / 366)


def test_months_of_thirty_days() -> None:
    thirty = monthly(
        100, "12", 3, style=Style.PROGRESSIVE, accrual=Accrual.BY_DAYS, year=YearBasis.DAYS_360, months_of_30=True
    )
    assert near(of(thirty), "0.01")
    assert near(of(thirty, days=15), Decimal("0.01") * 15 / 31)
    by_weeks = replace(thirty, due=DueRule(every=2, unit=Unit.WEEKS))
    assert near(of(by_weeks, Period(date(2024, 1, 1), date(2024, 1, 15))), RATE * 14 / 360)
    classic = monthly(100, "12", 3, accrual=Accrual.BY_DAYS, months_of_30=True)
    assert near(of(classic), RATE * 30 / 365)


def test_nominal_rate_of_the_level_installment() -> None:
    by_days = monthly(100, "12", 3, accrual=Accrual.BY_DAYS)
    assert near(Factors(by_days).nominal(RATE, JANUARY), RATE * 30 / 365), "months count thirty days"
    weeks = replace(by_days, due=DueRule(unit=Unit.WEEKS))
    week = Period(date(2024, 1, 1), date(2024, 1, 8))
    assert near(Factors(weeks).nominal(RATE, week), RATE * 7 / 365)
    assert Factors(monthly(100, "12", 3)).nominal(RATE, JANUARY) == Decimal("0.01")


def test_a_flat_term_in_units_or_days() -> None:
    start, end = date(2024, 1, 1), date(2024, 4, 1)
    assert near(Factors(monthly(1, "12", 3)).for_term(RATE, start, end, 3), "0.03")
    assert near(Factors(monthly(1, "12", 3, partial_periods=True)).for_term(RATE, start, end, 3), "0.03")
    assert near(Factors(monthly(1, "12", 3, accrual=Accrual.BY_DAYS)).for_term(RATE, start, end, 3), RATE * 91 / 365)
    thirty = monthly(1, "12", 3, accrual=Accrual.BY_DAYS, months_of_30=True, year=YearBasis.DAYS_360)
    assert near(Factors(thirty).for_term(RATE, start, end, 3), "0.03")
