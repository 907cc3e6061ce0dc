"""Interest over stretches of days: rates that change, pauses, free periods."""

from datetime import date
from decimal import Decimal

from fieldapp.domain.loan.calendar import periods
from fieldapp.domain.loan.product import Grace, LoanTerms
from fieldapp.domain.loan.schedule.accrual import Accruals
from tests.unit.fieldapp.domain.loan.examples import HAND_OVER, monthly, progressive

BALANCE = 10_000
FIRST, SECOND = date(2024, 1, 1).toordinal(), date(2024, 2, 1).toordinal()


def accruals(terms: LoanTerms) -> Accruals:
    return Accruals(terms, periods(HAND_OVER, terms.installments, terms.due))


def cents(amount: Decimal) -> Decimal:
    return round(amount, 2)


def test_interest_is_additive_over_a_period() -> None:
    found = accruals(progressive(BALANCE, "7", 6))
    middle = date(2024, 1, 15).toordinal()
    parts = found.interest(BALANCE, 0, FIRST, middle) + found.interest(BALANCE, 0, middle, SECOND)
    assert abs(parts - found.interest(BALANCE, 0, FIRST, SECOND)) < Decimal("1e-12")
    assert cents(parts) == Decimal("58.33")


def test_another_rate_counts_from_the_night_before_its_day() -> None:
    found = accruals(progressive(BALANCE, "12", 6))
    found.change_rate(date(2024, 1, 11), Decimal("0.06"))
    expected = BALANCE * (Decimal("0.01") * 9 / 31 + Decimal("0.005") * 22 / 31)
    assert cents(found.interest(BALANCE, 0, FIRST, SECOND)) == cents(expected)
    assert cents(found.whole(0) * BALANCE) == cents(expected)
    assert found.rate_on(date(2024, 1, 9).toordinal()) == Decimal("0.12")
    assert found.rate_on(date(2024, 1, 10).toordinal()) == Decimal("0.06")


def test_a_pause_spares_the_nights_up_to_its_days_but_not_the_level() -> None:
    found = accruals(progressive(BALANCE, "12", 6))
    found.pause(date(2024, 1, 10), date(2024, 1, 31))
    assert cents(found.interest(BALANCE, 0, FIRST, SECOND)) == cents(Decimal(100) * 9 / 31)
    assert cents(found.whole(0) * BALANCE) == 100
    found.pause(date(2024, 1, 2), date(2024, 2, 1))
    assert found.interest(BALANCE, 0, FIRST, SECOND) == 0


def test_free_periods_bear_nothing() -> None:
    found = accruals(monthly(BALANCE, "12", 6, grace=Grace(interest_free=1)))
    assert found.interest(BALANCE, 0, FIRST, SECOND) == found.whole(0) == 0
    assert found.interest(BALANCE, 1, SECOND, date(2024, 3, 1).toordinal()) == 100


def test_a_copy_goes_its_own_way() -> None:
    found = accruals(progressive(BALANCE, "12", 6))
    twin = found.copy()
    twin.pause(date(2024, 1, 2), date(2024, 2, 1))
    twin.change_rate(date(2024, 1, 1), Decimal(0))
    assert cents(found.interest(BALANCE, 0, FIRST, SECOND)) == 100
    assert found.nominal(0) > 0
