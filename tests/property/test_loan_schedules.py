"""Laws of every schedule: it repays exactly what was lent, in any currency, on rising dates."""

from decimal import Decimal
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from fieldapp.domain.loan.calendar import DueRule, periods
from fieldapp.domain.loan.price.offer import offer
from fieldapp.domain.loan.product import LoanTerms, Style
from fieldapp.domain.loan.schedule.builder import balances_after, build_schedule, gives_back
from fieldapp.domain.loan.split import divided
from tests.property.loan_strategies import START, due_rules, loan_terms

few = settings(max_examples=50)


@given(loan_terms())
@few
def test_a_schedule_repays_exactly_the_principal(terms: LoanTerms) -> None:
    tranches = [(START, terms.principal)]
    rows = build_schedule(terms, tranches)
    assert sum(row.principal for row in rows) == terms.principal
    assert balances_after(rows, tranches)[-1] == 0
    assert terms.product.style is Style.EXACT or not gives_back(rows)


@given(loan_terms(), st.lists(st.tuples(st.integers(0, 20), st.integers(1, 10**6)), min_size=1, max_size=4))
@few
def test_several_tranches_are_repaid_to_the_coin(terms: LoanTerms, given_out: list[tuple[int, int]]) -> None:
    first = START.toordinal()
    tranches = [(START, terms.principal), *((START.fromordinal(first + days), amount) for days, amount in given_out)]
    rows = build_schedule(terms, tranches)
    assert sum(row.principal for row in rows) == sum(amount for _, amount in tranches)


@given(due_rules(), st.integers(1, 30))
def test_due_dates_rise_and_periods_meet(rule: DueRule, installments: int) -> None:
    made = periods(START, installments, rule)
    assert len(made) <= installments
    assert all(first.due == second.start for first, second in pairwise(made))
    assert all(period.days > 0 for period in made)
    assert all(rule.calendar.holiday_on(period.due) is None for period in made)


@given(loan_terms())
@few
def test_no_interest_no_cost(terms: LoanTerms) -> None:
    free = offer(
        LoanTerms(
            product=terms.product,
            principal=terms.principal,
            annual_rate=Decimal(0),
            installments=terms.installments,
            due=terms.due,
        ),
        START,
    )
    assert all(row.interest == 0 for row in free.rows) or terms.product.style is Style.EXACT


@given(st.integers(0, 10**12), st.integers(1, 400))
def test_shares_sum_to_the_amount(amount: int, shares: int) -> None:
    parts = divided(amount, shares)
    assert sum(parts) == amount
    assert min(parts) >= 0
    assert len(set(parts[:-1])) <= 1
