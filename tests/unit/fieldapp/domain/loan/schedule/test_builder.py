"""The schedule of a loan: style, down payments, balances."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from fieldapp.domain.loan.product import (
    Accrual,
    DownPayment,
    Grace,
    Interest,
    LoanTerms,
    RoundingRule,
    Style,
    YearBasis,
)
from fieldapp.domain.loan.schedule.builder import (
    Schedule,
    balances_after,
    build_schedule,
    down_payment,
    loan_periods,
)
from tests.unit.fieldapp.domain.loan.examples import HAND_OVER, monthly, progressive, weekly_flat


def build(terms: LoanTerms) -> list[tuple[int, int]]:
    return [(row.principal, row.interest) for row in build_schedule(terms, [(HAND_OVER, terms.principal)])]


def test_every_style_repays_exactly_the_principal() -> None:
    for terms in (
        monthly(123_457, "19.9", 7),
        weekly_flat(123_457, "19.9", 7),
        progressive(123_457, "19.9", 7),
        progressive(123_457, "19.9", 7, interest=Interest.FLAT),
        monthly(123_457, "19.9", 7, style=Style.EXACT, year=YearBasis.DAYS_365),
    ):
        assert sum(principal for principal, _ in build(terms)) == 123_457


def test_a_down_payment_is_its_own_row_on_the_day() -> None:
    terms = progressive(10_000, "9", 3, down_payment=DownPayment(Decimal(25)))
    rows = build_schedule(terms, [(HAND_OVER, 10_000)])
    assert (rows[0].down_payment, rows[0].due, rows[0].principal, rows[0].days) == (True, HAND_OVER, 2500, 0)
    assert sum(row.principal for row in rows) == 10_000


def test_a_down_payment_rounds_to_cents_and_then_to_the_multiple() -> None:
    product = monthly(1, "0", 1, down_payment=DownPayment(Decimal("12.5"))).product
    assert down_payment(product, 1001) == 125
    assert down_payment(replace(product, rounding=RoundingRule(installment=100)), 1001) == 100
    assert down_payment(replace(product, down_payment=None), 1001) == 0


def test_a_second_down_payment_stands_between_the_installments() -> None:
    terms = progressive(300_000, "0", 3, interest=Interest.FLAT, down_payment=DownPayment(Decimal(25)))
    tranches = [(HAND_OVER, 100_000), (date(2024, 2, 15), 25_000)]
    rows = build_schedule(terms, tranches)
    assert [row.down_payment for row in rows] == [True, False, True, False, False]
    assert balances_after(rows, tranches) == [75_000, 50_000, 68_750, 34_375, 0]


def test_tranches_may_come_in_any_order() -> None:
    terms = progressive(55_000, "12", 6)
    later, first = (date(2024, 1, 5), 20_000), (date(2024, 1, 3), 35_000)
    assert build_schedule(terms, [later, first]) == build_schedule(terms, [first, later])
    assert build_schedule(terms, [later, first])[0].start == date(2024, 1, 3)


def test_grace_on_everything_shifts_the_dates() -> None:
    waiting = loan_periods(monthly(1, "0", 3, grace=Grace(all=2)), HAND_OVER)
    assert [period.due for period in waiting] == [date(2024, 4, 1), date(2024, 5, 1), date(2024, 6, 1)]
    assert waiting[0].start == HAND_OVER


def test_due_dates_may_count_from_the_application() -> None:
    terms = replace(progressive(10_000, "12", 2, accrual=Accrual.BY_DAYS), counted_from=date(2023, 12, 31))
    schedule = Schedule(terms, HAND_OVER)
    schedule.lend(HAND_OVER, 10_000)
    rows = schedule.rows()
    assert [row.due for row in rows] == [date(2024, 1, 31), date(2024, 2, 29)]
    assert rows[0].start == date(2023, 12, 31)
    assert rows[0].interest == 97, "30 of 31 days: no interest before the money is there"


def test_fixed_interest_cannot_change() -> None:
    schedule = Schedule(weekly_flat(10_000, "12", 4), HAND_OVER)
    with pytest.raises(ValueError, match="fixed at hand-over"):
        schedule.change_rate(HAND_OVER, Decimal("0.1"))
    with pytest.raises(ValueError, match="fixed at hand-over"):
        schedule.pause(HAND_OVER, HAND_OVER)


def test_a_copy_goes_its_own_way() -> None:
    schedule = Schedule(progressive(10_000, "7", 6), HAND_OVER)
    schedule.lend(HAND_OVER, 10_000)
    twin = schedule.copy()
    twin.lend(date(2024, 3, 1), 5000)
    twin.change_rate(date(2024, 3, 1), Decimal(0))
    assert [row.total for row in schedule.rows()] == [1701] * 5 + [1700]
    assert len(twin.tranches) == 2
