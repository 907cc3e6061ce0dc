"""A loan planned anew in the middle of its life, and what is forgiven on the way."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from fieldapp.domain.loan.calendar import DueRule, Unit
from fieldapp.domain.loan.fees import Charged, FeeRule
from fieldapp.domain.loan.life import events as e
from fieldapp.domain.loan.life.history import LoanHistory
from fieldapp.domain.loan.life.replay import payoff, replay
from fieldapp.domain.loan.life.state import LoanStatus, Totals
from fieldapp.domain.loan.product import Accrual, Grace, Recalculation, Style
from fieldapp.domain.loan.split import NOTHING, Split
from tests.unit.fieldapp.domain.loan.examples import (
    HAND_OVER,
    disbursed,
    monthly,
    paid,
    recalculated,
    weekly_flat,
)

MARCH = date(2024, 3, 11)
TURN = e.Rescheduled("turn", MARCH, MARCH, 5, DueRule(unit=Unit.WEEKS), rate=Decimal(0))


def test_the_rest_is_planned_anew_from_the_day() -> None:
    terms = monthly(300_000, "0", 3)
    state = replay(terms, [disbursed(300_000), paid(130_000, date(2024, 2, 1)), TURN])
    assert [(row.due, row.asked.principal) for row in state.rows] == [
        (date(2024, 2, 1), 100_000),
        (date(2024, 3, 1), 30_000),
        *((MARCH + timedelta(days=7 * week), 34_000) for week in range(1, 6)),
    ]
    assert [row.balance for row in state.rows] == [200_000, 170_000, 136_000, 102_000, 68_000, 34_000, 0]
    assert (state.status, state.outstanding, state.overdue(MARCH)) == (LoanStatus.ACTIVE, 170_000, 0)


def test_unpaid_interest_of_a_level_loan_counts_to_the_day() -> None:
    # 1 % a month: 12,000 by 1 February; of February's 9,045 (on 904,463 of principal) 12 days of 29 have passed.
    terms = monthly(1_200_000, "12", 4)
    lent = [disbursed(1_200_000)]
    on = date(2024, 2, 13)
    turn = replace(TURN, entered=on, on=on)
    first = replay(terms, [*lent, turn])
    assert first.rows[0].asked.interest == 12_000 + 3743, "9,045 for 29 days is 3,743 for 12"
    assert first.rows[0].asked.principal == 240_000
    capital = replay(terms, [*lent, replace(turn, unpaid_interest=e.UnpaidInterest.CAPITALIZED)])
    assert sum(row.asked.principal for row in capital.rows) == 1_215_743
    assert sum(row.asked.interest for row in capital.rows) == 0
    gone = replay(terms, [*lent, replace(turn, unpaid_interest=e.UnpaidInterest.FORGIVEN)])
    assert gone.outstanding == 1_200_000
    assert gone.rows[0].waived == Split(interest=12_000)


def test_interest_that_became_principal_is_told_to_the_ledger() -> None:
    history = LoanHistory(monthly(1_200_000, "12", 4), [disbursed(1_200_000)])
    on = date(2024, 2, 1)
    moved = history.add(replace(TURN, entered=on, on=on, unpaid_interest=e.UnpaidInterest.CAPITALIZED))
    assert moved.capitalized == 12_000
    assert moved.paid == moved.waived == NOTHING
    posting = history.posting("turn")
    assert posting is not None
    assert posting.split == Split(1_200_000, 12_000)


@pytest.mark.parametrize("interest", e.UnpaidInterest)
def test_a_loan_whose_interest_follows_payments_can_be_rescheduled_and_paid_off(interest: e.UnpaidInterest) -> None:
    terms = recalculated(10_000, "7", 6)
    turn = e.Rescheduled("turn", MARCH, MARCH, 3, DueRule(), unpaid_interest=interest, grace=Grace(principal=1))
    events = [disbursed(10_000), paid(1000, date(2024, 1, 9)), turn, paid(700, date(2024, 4, 11))]
    state = replay(terms, events)
    assert state.rows[-3].asked.principal == 0 or state.rows[-3].early, "the first new installment has grace"
    for on in (date(2024, 4, 20), date(2024, 5, 11), date(2024, 12, 1)):
        owed = payoff(terms, events, on)
        assert replay(terms, [*events, paid(owed, on)]).status is LoanStatus.CLOSED
        assert replay(terms, [*events, paid(owed - 1, on)]).status is LoanStatus.ACTIVE


def test_undoing_a_reschedule_brings_the_old_schedule_back() -> None:
    terms = weekly_flat(1_000_000, "24", 10)
    events = [disbursed(1_000_000), paid(150_000, date(2024, 1, 8)), TURN, paid(90_000, date(2024, 3, 18))]
    history = LoanHistory(terms, events)
    history.add(e.Undone("undo", date(2024, 3, 19), date(2024, 3, 19), "turn"))
    assert history.state_on(MARCH).rows == replay(terms, [*events[:2], events[3]]).rows


def test_a_payment_found_later_makes_the_new_schedule_smaller() -> None:
    terms = monthly(300_000, "0", 3)
    history = LoanHistory(terms, [disbursed(300_000), TURN])
    history.add(paid(50_000, date(2024, 2, 1), entered=date(2024, 3, 20)))
    assert [row.asked.principal for row in history.state().rows] == [50_000] + [50_000] * 5


def test_charges_that_had_come_due_go_along_and_new_installments_bear_their_own() -> None:
    each = FeeRule(amount=100)
    terms = monthly(300_000, "0", 3, fees=(each,))
    dated = e.Charged("fine", HAND_OVER, HAND_OVER, FeeRule(charged=Charged.ON_DATE, amount=77), date(2024, 3, 30))
    state = replay(terms, [disbursed(300_000), dated, TURN])
    assert [row.asked.fee for row in state.rows] == [100 + 100 + 100 + 77, 100, 100, 100, 100]
    waived = replay(
        terms, [disbursed(300_000), dated, TURN, e.ChargeWaived("w", date(2024, 3, 12), date(2024, 3, 12), "fine")]
    )
    assert waived.rows[0].waived.fee == 77


def test_an_exact_schedule_takes_its_unpaid_fees_along() -> None:
    terms = monthly(300_000, "0", 3, style=Style.EXACT, fees=(FeeRule(amount=100),))
    state = replay(terms, [disbursed(300_000), TURN])
    assert [row.asked.fee for row in state.rows] == [300, 100, 100, 100, 100]


def test_a_new_rate_and_another_rhythm() -> None:
    terms = monthly(1_200_000, "24", 4)
    state = replay(terms, [disbursed(1_200_000), replace(TURN, on=HAND_OVER, entered=HAND_OVER, rate=None)])
    assert state.rows[0].asked.interest == 5538, "24 % / 52 of 1,200,000"
    assert len(state.rows) == 5


def test_interest_and_charges_are_forgiven_oldest_first() -> None:
    terms = monthly(1_200_000, "12", 4)
    fee = e.Charged("fee", HAND_OVER, HAND_OVER, FeeRule(charged=Charged.ON_DATE, amount=500), date(2024, 2, 1))
    history = LoanHistory(terms, [disbursed(1_200_000), fee])
    on = date(2024, 2, 5)
    moved = history.add(e.Forgiven("gift", on, on, Split(principal=9, interest=14_000, fee=200, penalty=3)))
    assert moved.waived == Split(interest=14_000, fee=200)
    assert [row.waived.interest for row in history.state().rows] == [12_000, 2000, 0, 0]
    posting = history.posting("gift")
    assert posting is not None
    assert posting.amount == 14_200
    assert history.add(e.ChargeWaived("rest", on, on, "fee")).waived == Split(fee=300)


def test_forgiven_interest_does_not_come_back_in_the_next_installment() -> None:
    terms = recalculated(10_000, "7", 6)
    feb = date(2024, 2, 1)
    gift = e.Forgiven("gift", feb, feb, Split(interest=9999))
    state = replay(terms, [disbursed(10_000), gift, paid(1643, feb)])
    assert (state.rows[0].waived.interest, state.rows[0].settled_on) == (58, feb)
    plain = replay(terms, [disbursed(10_000), paid(1701, feb)])
    assert [row.asked for row in state.rows] == [row.asked for row in plain.rows]
    owed = payoff(terms, [disbursed(10_000), gift], feb)
    assert owed == 10_000
    closed = replay(terms, [disbursed(10_000), gift, paid(owed, feb)])
    assert (closed.status, closed.overpaid) == (LoanStatus.CLOSED, 0)


def test_nothing_is_left_of_a_totals_difference_when_nothing_was_forgiven() -> None:
    history = LoanHistory(monthly(300_000, "0", 3), [disbursed(300_000)])
    assert history.add(e.Forgiven("none", HAND_OVER, HAND_OVER, Split(interest=5))) == Totals()


def test_interest_brought_along_is_asked_in_a_classic_loan_whose_interest_follows_payments_too() -> None:
    terms = monthly(1_000_000, "36.5", 4, accrual=Accrual.BY_DAYS, recalculation=Recalculation())
    on = date(2024, 1, 21)  # 20 days at 0.1 % a day
    events = [disbursed(1_000_000), replace(TURN, entered=on, on=on, rate=None)]
    state = replay(terms, events)
    assert state.rows[0].asked.interest == 20_000 + 7000
    assert payoff(terms, events, on) == 1_020_000
    assert payoff(terms, events, date(2024, 1, 28)) == 1_027_000
