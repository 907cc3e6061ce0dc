"""Exact schedules: rounding of the installment, and a last row that settles the rest."""

from datetime import date
from decimal import Decimal

import pytest

from fieldapp.domain.loan.calendar import periods
from fieldapp.domain.loan.fees import Base, FeeRule
from fieldapp.domain.loan.product import Amortization, Grace, Interest, LoanTerms, RoundingRule, Style, YearBasis
from fieldapp.domain.loan.rounding import Rounding
from fieldapp.domain.loan.schedule.exact import exact_rows
from tests.unit.fieldapp.domain.loan.examples import monthly, weekly

UP_TO_ONE = RoundingRule(
    mode=Rounding.CEILING,
    installment=100,
    installment_mode=Rounding.CEILING,
    last=100,
    last_mode=Rounding.CEILING,
)


def rows(terms: LoanTerms) -> list[tuple[int, int, int, int]]:
    made = exact_rows(terms, periods(date(2010, 1, 1), terms.installments, terms.due), terms.principal)
    return [(row.total, row.principal, row.interest, row.fee) for row in made]


def test_equal_principal_leaves_the_interest_to_what_the_rounding_adds() -> None:
    terms = monthly(100_000, "10", 3, style=Style.EXACT, amortization=Amortization.EQUAL_PRINCIPAL, rounding=UP_TO_ONE)
    assert rows(terms) == [(34_200, 33_334, 866, 0), (33_900, 33_334, 566, 0), (33_600, 33_332, 268, 0)]


def test_level_installments_are_rounded_up_and_the_last_is_smaller() -> None:
    found = rows(monthly(100_000, "24", 4, style=Style.EXACT, rounding=UP_TO_ONE))
    assert [row[0] for row in found] == [26_300, 26_300, 26_300, 26_200]
    assert sum(row[1] for row in found) == 100_000


@pytest.mark.parametrize("mode", list(Rounding))
def test_thirds_of_a_flat_loan_are_whole_again_in_the_last_total(mode: Rounding) -> None:
    rule = RoundingRule(last_mode=mode, last=100)
    terms = monthly(100_000, "0", 3, style=Style.EXACT, interest=Interest.FLAT, rounding=rule)
    assert sum(row[0] for row in rows(terms)) == 100_000, "33.333... three times is a hundred, rounded down too"


def test_weeks_cost_seven_days_of_the_year() -> None:
    terms = weekly(
        104_000, "36", 2, style=Style.EXACT, interest=Interest.FLAT, year=YearBasis.DAYS_360, rounding=RoundingRule()
    )
    assert rows(terms)[0][2] == 728


def test_grace_on_principal_asks_interest_alone_first() -> None:
    terms = monthly(90_000, "12", 4, style=Style.EXACT, grace=Grace(principal=1), rounding=RoundingRule())
    found = rows(terms)
    assert found[0] == (900, 0, 900, 0)
    assert sum(row[1] for row in found) == 90_000


def test_fees_of_the_whole_loan_or_of_each_installment() -> None:
    whole = FeeRule(percent=Decimal(1), base=Base.PRINCIPAL, of_whole_loan=True)
    own = FeeRule(percent=Decimal(10), base=Base.INTEREST)
    terms = monthly(
        100_000, "12", 4, style=Style.EXACT, interest=Interest.FLAT, fees=(whole, own), rounding=RoundingRule()
    )
    assert [row[3] for row in rows(terms)] == [1100] * 4
