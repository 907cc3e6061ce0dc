"""Where a loan stands, by figures: what is late, what a payment takes, what pays it off with a rebate."""

from __future__ import annotations

from dataclasses import replace

from fieldapp.domain.ids import NO_ID
from fieldapp.domain.loan.account import Balance, Loan, LoanState
from fieldapp.domain.loan.installment import Installment
from fieldapp.domain.loan.product import Excess, Rebate
from fieldapp.domain.loan.rows import pack_rows
from fieldapp.domain.loan.standing import (
    installments_of,
    needs_replay,
    next_due,
    opened,
    paid_on,
    rebates,
    stands_on,
    taken_of,
)
from tests.fakes.branch import DAY, named

ROWS = tuple(Installment(DAY + 7 * week, 1_000, 100) for week in range(4))
LOAN = Loan(named("l"), named("b"), named("c"), NO_ID, "Trade", 4_000, DAY - 7, pack_rows(ROWS))
FRESH = opened(LOAN, Balance(LOAN.id, LOAN.borrower_id, LOAN.center_id, 0, 0, 0))


def test_a_fresh_loan_owes_everything() -> None:
    assert (FRESH.outstanding, FRESH.interest, FRESH.owed, FRESH.oldest_unpaid) == (4_000, 400, 4_400, DAY)
    assert FRESH.state is LoanState.ACTIVE


def test_a_payment_and_a_half_leave_half_an_installment() -> None:
    paid = paid_on(LOAN, FRESH, 1_650, DAY)
    assert (paid.outstanding, paid.interest, paid.settled, paid.part) == (2_550, 200, 1, 550)
    stands = stands_on(LOAN, paid, DAY + 7)
    assert (stands.arrears, stands.due_today, stands.payoff, stands.days_late(DAY + 9)) == (0, 550, 2_750, 2)
    assert next_due(LOAN, paid, DAY + 8) == (DAY + 14, 1_100)
    assert [row.paid for row in installments_of(LOAN, paid)] == [1_100, 550, 0, 0]


def test_the_last_coin_closes_the_loan() -> None:
    closed = paid_on(LOAN, FRESH, 4_400, DAY)
    assert (closed.state, closed.owed, closed.oldest_unpaid) == (LoanState.CLOSED, 0, 0)
    assert next_due(LOAN, closed, DAY) == (None, 0)
    assert stands_on(LOAN, closed, DAY).expected == 0


def test_beyond_the_loan_or_beyond_what_is_due_goes_where_the_product_says() -> None:
    over = paid_on(LOAN, FRESH, 4_500, DAY)
    assert (over.taken, over.excess, over.to_savings, stands_on(LOAN, over, DAY).overpaid) == (4_400, 100, 0, 100)
    saves = replace(LOAN, excess=Excess.SAVINGS)
    ahead = paid_on(saves, FRESH, 2_500, DAY + 7)
    assert (ahead.taken, ahead.excess, ahead.to_savings) == (2_200, 300, 300)
    assert taken_of(replace(LOAN, excess=Excess.REFUND), FRESH, 500, DAY - 1) == 0
    assert taken_of(saves, FRESH, 4_400, DAY) == 4_400, "who pays everything pays it off"


def test_interest_of_weeks_to_come_is_given_back() -> None:
    whole = replace(LOAN, rebate=Rebate.FUTURE_PERIODS)
    assert rebates(whole, whole.rows, (0, 0), DAY + 3) == {2: 100, 3: 100}
    to_the_day = replace(LOAN, rebate=Rebate.TO_THE_DAY)
    assert rebates(to_the_day, to_the_day.rows, (0, 0), DAY + 3) == {1: 57, 2: 100, 3: 100}, "100 x 4/7"
    assert rebates(to_the_day, to_the_day.rows, (1, 80), DAY + 3)[1] == 20, "never more than is still open"
    assert rebates(LOAN, LOAN.rows, (0, 0), DAY) == {}


def test_the_whole_life_is_looked_at_only_where_it_matters() -> None:
    later = replace(FRESH, last_day=DAY + 14)
    assert not needs_replay(LOAN, later, 1_100, DAY)
    assert needs_replay(replace(LOAN, excess=Excess.SAVINGS), later, 1_100, DAY)
    assert needs_replay(replace(LOAN, first_rows=LOAN.rows), later, 1_100, DAY)
    rebate = replace(LOAN, rebate=Rebate.FUTURE_PERIODS)
    assert not needs_replay(rebate, FRESH, 3_999, DAY)
    assert needs_replay(rebate, FRESH, 4_000, DAY)
    assert needs_replay(replace(LOAN, by_terms=True), FRESH, 1, DAY)
