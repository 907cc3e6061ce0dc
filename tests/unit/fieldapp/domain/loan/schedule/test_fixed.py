"""Schedules that payments do not change: flat and equal principal."""

from datetime import date

from fieldapp.domain.loan.calendar import periods
from fieldapp.domain.loan.product import Amortization, Grace, Interest, LoanTerms, RoundingRule
from fieldapp.domain.loan.schedule.fixed import Tranche, equal_principal_rows, flat_rows, progressive_flat_rows
from fieldapp.domain.loan.schedule.row import ScheduledRow
from tests.unit.fieldapp.domain.loan.examples import HAND_OVER, monthly, progressive, weekly_flat


def lent(amount: int, on: date = HAND_OVER) -> Tranche:
    return Tranche(on, amount, amount)


def made(terms: LoanTerms, *tranches: Tranche) -> list[tuple[int, int]]:
    dates = periods(HAND_OVER, terms.installments, terms.due)
    given = tranches or (lent(terms.principal),)
    product = terms.product
    if product.interest is Interest.DECLINING:
        rows: list[ScheduledRow] = equal_principal_rows(terms, dates, given)
    elif product.months_of_30:
        rows = progressive_flat_rows(terms, dates, given)
    else:
        rows = flat_rows(terms, dates, given)
    return [(row.principal, row.interest) for row in rows]


def test_flat_parts_are_equal_and_the_last_takes_the_rest() -> None:
    assert made(weekly_flat(100_000, "12", 3)) == [(33_333, 231), (33_333, 231), (33_334, 230)]


def test_a_flat_installment_multiple_rounds_principal_and_interest_together() -> None:
    terms = monthly(125_000, "15", 4, interest=Interest.FLAT, rounding=RoundingRule(installment=100))
    assert made(terms) == [(31_238, 1562)] * 3 + [(31_286, 1564)]


def test_flat_grace_on_principal_interest_and_interest_free() -> None:
    def graced(**grace: int) -> list[tuple[int, int]]:
        return made(monthly(120_000, "12", 4, interest=Interest.FLAT, grace=Grace(**grace)))

    assert graced(principal=1) == [(0, 1200), (40_000, 1200), (40_000, 1200), (40_000, 1200)]
    assert graced(interest_payment=1) == [(30_000, 0), (30_000, 1600), (30_000, 1600), (30_000, 1600)]
    assert graced(interest_free=1) == [(30_000, 0), (30_000, 1200), (30_000, 1200), (30_000, 1200)]


def test_equal_principal_in_hundreds() -> None:
    terms = monthly(
        10_000_000,
        "24",
        24,
        amortization=Amortization.EQUAL_PRINCIPAL,
        rounding=RoundingRule(multiple=100),
    )
    rows = made(terms)
    assert rows[:2] == [(416_700, 200_000), (416_700, 191_700)]
    assert rows[-1] == (415_900, 8300)


def test_equal_principal_carries_interest_that_is_not_asked_yet() -> None:
    terms = monthly(90_000, "12", 3, amortization=Amortization.EQUAL_PRINCIPAL, grace=Grace(interest_payment=2))
    assert made(terms) == [(30_000, 0), (30_000, 0), (30_000, 900 + 600 + 300)]
    free = monthly(
        90_000, "12", 3, amortization=Amortization.EQUAL_PRINCIPAL, grace=Grace(principal=1, interest_free=1)
    )
    assert made(free) == [(0, 0), (45_000, 900), (45_000, 450)]


def test_a_second_tranche_levels_a_progressive_flat_loan_from_its_day() -> None:
    terms = progressive(300_000, "12", 3, interest=Interest.FLAT)
    middle = lent(25_000, date(2024, 2, 15))
    rows = made(terms, lent(100_000), middle)
    assert rows[0] == (33_333, 1000)
    assert rows[1][1] == 1000 + 129, "15 of 29 days of 2.50"
    assert sum(rows[1]) - sum(rows[2]) in (0, 1, -1)
    assert sum(principal for principal, _ in rows) == 125_000


def test_a_tranche_on_a_due_date_counts_from_the_next_period() -> None:
    terms = progressive(300_000, "12", 3, interest=Interest.FLAT)
    assert made(terms, lent(100_000), lent(25_000, date(2024, 3, 1))) == [
        (33_333, 1000),
        (33_333, 1000),
        (58_334, 1250),
    ]
