"""A loan's state from its events: payments, reversals, charges, the end."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from fieldapp.domain.loan.allocation import CLASSIC_ORDER, BySlots, Future, OverdueByPart, SlotOrder, When
from fieldapp.domain.loan.fees import Base, Charged, FeeRule, OverduePenalty
from fieldapp.domain.loan.life import events as e
from fieldapp.domain.loan.life.replay import payoff, replay
from fieldapp.domain.loan.life.state import LoanStatus
from fieldapp.domain.loan.product import Accrual, DownPayment, Excess, Grace, Rebate, Recalculation
from fieldapp.domain.loan.split import Part, Split
from tests.unit.fieldapp.domain.loan.examples import (
    HAND_OVER,
    disbursed,
    monthly,
    paid,
    progressive,
    recalculated,
    weekly,
    weekly_flat,
)

TERMS = monthly(300_000, "0", 3)
LENT = disbursed(300_000)
ON_DATE = FeeRule(charged=Charged.ON_DATE, amount=1000)


def day(month: int, number: int = 1) -> date:
    return date(2024, month, number)


def charged(on: date, due: date, rule: FeeRule = ON_DATE, name: str = "charge") -> e.Charged:
    return e.Charged(name, on, on, rule, due)


def test_before_anything_was_entered_there_is_only_a_proposal() -> None:
    approved = e.Approved("a", HAND_OVER, HAND_OVER, 200_000)
    state = replay(TERMS, [approved])
    assert (state.status, state.outstanding, len(state.rows)) == (LoanStatus.PROPOSED, 200_000, 3)
    assert replay(TERMS, [charged(HAND_OVER, day(2)), approved]).rows[0].asked.fee == 1000
    assert replay(TERMS, [charged(HAND_OVER, day(2))]).rows == ()


def test_money_cannot_move_before_it_was_handed_over() -> None:
    with pytest.raises(ValueError, match="nothing was handed over"):
        replay(TERMS, [paid(1, HAND_OVER)])
    assert payoff(TERMS, [e.Approved("a", HAND_OVER, HAND_OVER, 1)], HAND_OVER) == 0


def test_exact_part_late_early_and_over_payment() -> None:
    state = replay(
        TERMS,
        [LENT, paid(60_000, day(1, 20)), paid(60_000, day(2, 10)), paid(200_000, day(3, 1))],
    )
    assert [row.paid.total for row in state.rows] == [100_000] * 3
    assert [(row.early, row.late, row.settled_on) for row in state.rows] == [
        (60_000, 40_000, day(2, 10)),
        (20_000, 0, day(3, 1)),
        (100_000, 0, day(3, 1)),
    ]
    assert (state.status, state.overpaid, state.postings[-1].excess) == (LoanStatus.OVERPAID, 20_000, 20_000)


def test_undoing_a_payment_leaves_the_loan_as_if_it_had_never_been() -> None:
    before = [LENT, paid(60_000, day(1, 20))]
    undone = [paid(123_456, day(2, 5), "wrong"), e.Undone("undo", day(2, 6), day(2, 6), "wrong")]
    assert replay(TERMS, [*before, *undone]).rows == replay(TERMS, before).rows


def test_a_reversal_replays_the_later_payments() -> None:
    events = [LENT, paid(100_000, day(2), "one"), paid(100_000, day(3), "two")]
    state = replay(TERMS, [*events, e.Undone("undo", day(3, 2), day(3, 2), "one")])
    assert [row.settled_on for row in state.rows] == [day(3), None, None]
    assert state.rows[0].late == 100_000


def test_a_back_dated_payment_counts_from_its_day() -> None:
    late = recalculated(10_000, "7", 6)
    on_time = replay(late, [disbursed(10_000), paid(1701, day(2))])
    entered_later = replay(late, [disbursed(10_000), paid(1701, day(2), entered=day(2, 15))])
    assert [row.asked for row in entered_later.rows] == [row.asked for row in on_time.rows]


def test_an_old_payment_moves_to_a_charge_added_later_only_in_a_classic_loan() -> None:
    events = [LENT, paid(1500, day(1, 20)), charged(day(1, 25), day(1, 10))]
    assert replay(TERMS, events).postings[0].split == Split(principal=500, fee=1000)
    chronological = progressive(300_000, "0", 3)
    assert replay(chronological, [LENT, paid(1500, day(1, 20)), charged(day(1, 25), day(1, 25))]).postings[
        0
    ].split == Split(principal=1500)
    assert replay(chronological, events).postings[0].split == Split(principal=500, fee=1000), "due before the payment"


def test_product_fees_are_charged_on_every_installment() -> None:
    terms = monthly(1_200_000, "24", 4, fees=(FeeRule(percent=Decimal(10), base=Base.INTEREST), ON_DATE))
    assert [row.asked.fee for row in replay(terms, [disbursed(1_200_000)]).rows] == [2400, 1818, 1224, 618]


def test_percentages_follow_the_amounts_of_unpaid_installments() -> None:
    terms = progressive(20_000, "12", 4, fees=(FeeRule(percent=Decimal(10), base=Base.INTEREST),))
    first = [disbursed(10_000), paid(2573, day(2))]
    assert replay(terms, first).rows[0].asked.fee == 10
    more = replay(terms, [*first, disbursed(10_000, day(2), "second")])
    assert [row.asked.fee for row in more.rows] == [10, 18, 12, 6]


def test_a_waived_charge_comes_back_when_the_waiver_is_undone() -> None:
    waiver = e.ChargeWaived("waiver", day(1, 12), day(1, 12), "charge")
    events = [LENT, charged(day(1, 5), day(1, 10)), waiver]
    assert replay(TERMS, events).outstanding == 300_000
    assert replay(TERMS, [*events, e.Undone("undo", day(1, 13), day(1, 13), "waiver")]).outstanding == 301_000


def test_a_down_payment_is_booked_by_itself_unless_it_is_nothing() -> None:
    terms = monthly(300_000, "0", 3, down_payment=DownPayment(Decimal(10), automatic=True))
    state = replay(terms, [LENT])
    assert [posting.kind for posting in state.postings] == ["down_payment"]
    assert state.rows[0].settled_on == HAND_OVER
    tiny = replay(terms, [disbursed(4)])
    assert tiny.postings == ()


def test_undoing_a_tranche_takes_its_payments_with_it_only_in_a_classic_loan() -> None:
    second = disbursed(60_000, day(1, 10), "second")
    events = [LENT, second, paid(5000, day(1, 20)), e.DisbursementUndone("undo", day(1, 21), day(1, 21), "second")]
    state = replay(TERMS, events)
    assert (state.outstanding, len(state.postings)) == (300_000, 0)
    kept = replay(progressive(300_000, "0", 3), events)
    assert (kept.outstanding, len(kept.postings)) == (295_000, 1)


def test_a_refund_gives_back_what_was_overpaid_and_more_is_owed_again() -> None:
    events = [LENT, paid(350_000, day(2))]
    given = e.OverpaymentRefunded("r", day(2, 2), day(2, 2), 50_000)
    state = replay(TERMS, [*events, given])
    assert (state.status, state.overpaid) == (LoanStatus.CLOSED, 0)
    more = replay(TERMS, [*events, replace(given, amount=60_000)])
    assert (more.outstanding, more.overpaid, more.postings[-1].split) == (10_000, 0, Split(principal=10_000))


def test_a_chargeback_is_owed_again_by_the_parts_the_product_names() -> None:
    terms = monthly(1_200_000, "24", 4, chargeback_order=(Part.INTEREST, Part.PRINCIPAL))
    events = [disbursed(1_200_000), paid(315_149, day(2), "first")]
    state = replay(terms, [*events, e.ChargedBack("c", day(2, 10), day(2, 10), "first", 30_000)])
    assert state.postings[-1].split == Split(principal=6000, interest=24_000)
    assert state.rows[1].asked == Split(296_972 + 6000, 18_177 + 24_000)
    assert state.rows[1].balance == 611_879, "the plan's balance does not change"


def test_a_chargeback_first_eats_what_was_overpaid() -> None:
    events = [LENT, paid(350_000, day(2), "all")]
    state = replay(TERMS, [*events, e.ChargedBack("c", day(2, 10), day(2, 10), "all", 80_000)])
    assert (state.overpaid, state.outstanding) == (0, 30_000)


def test_an_overdue_installment_is_fined_once() -> None:
    terms = monthly(300_000, "0", 3, overdue_penalty=OverduePenalty(Decimal("1.5")))
    ends = [e.DayEnded(f"end {number}", day(3, number), day(3, number)) for number in (2, 3)]
    state = replay(terms, [LENT, *ends])
    assert [row.asked.penalty for row in state.rows] == [1500, 1500, 0]
    assert replay(TERMS, [LENT, *ends]).rows[0].asked.penalty == 0


def test_a_write_off_ends_the_loan_and_later_money_is_recovered() -> None:
    events = [LENT, paid(100_000, day(2)), e.WrittenOff("w", day(6), day(6))]
    state = replay(TERMS, [*events, paid(30_000, day(7))])
    assert (state.status, state.outstanding, state.recovered) == (LoanStatus.WRITTEN_OFF, 0, 30_000)
    assert [posting.kind for posting in state.postings] == ["repayment", "close_as_written_off", "recovery"]
    assert state.rows[1].given_up == Split(principal=100_000)


def test_rates_and_pauses_change_the_interest_to_come() -> None:
    terms = recalculated(10_000, "7", 6)
    lower = replay(terms, [disbursed(10_000), e.RateChanged("r", HAND_OVER, day(2, 2), Decimal("0.01"))])
    assert lower.rows[0].asked.interest == 58
    assert lower.rows[1].asked.interest == 7
    paused = replay(terms, [disbursed(10_000), e.InterestPaused("p", HAND_OVER, day(1, 2), day(2, 1))])
    assert paused.rows[0].asked.interest == 0


def test_fixed_interest_cannot_change() -> None:
    change = e.RateChanged("r", day(2), day(2), Decimal("0.01"))
    with pytest.raises(ValueError, match="fixed at hand-over"):
        replay(weekly_flat(10_000, "12", 4), [disbursed(10_000), change])


def test_money_beyond_what_is_due_may_be_kept_aside() -> None:
    terms = monthly(300_000, "0", 3, excess=Excess.SAVINGS, allocation=OverdueByPart())
    state = replay(terms, [LENT, paid(130_000, day(2))])
    assert (state.rows[1].paid.total, state.overpaid, state.postings[0].excess) == (0, 30_000, 30_000)
    assert state.status is LoanStatus.ACTIVE
    settled = replay(terms, [LENT, paid(300_000, day(2))])
    assert settled.status is LoanStatus.CLOSED, "whoever pays all of it pays it off"


def test_paying_off_early_takes_the_rebate() -> None:
    terms = weekly_flat(1_000_000, "12", 10, rebate=Rebate.FUTURE_PERIODS)
    on = date(2024, 1, 12)
    owed = payoff(terms, [disbursed(1_000_000)], on)
    assert owed < 1_023_077
    state = replay(terms, [disbursed(1_000_000), paid(owed, on)])
    assert (state.status, state.overpaid) == (LoanStatus.CLOSED, 0)
    assert sum(row.waived.interest for row in state.rows) == 1_023_077 - owed
    part = replay(terms, [disbursed(1_000_000), paid(owed - 1, on)])
    assert sum(row.waived.interest for row in part.rows) == 0, "a rebate is for whoever settles"


def test_paying_off_with_recalculation_closes_to_the_cent() -> None:
    terms = recalculated(10_000, "7", 6)
    events = [disbursed(10_000), paid(1000, day(1, 9))]
    for on in (day(1, 20), day(2), day(2, 17), day(5, 3), day(12, 24)):
        owed = payoff(terms, events, on)
        assert replay(terms, [*events, paid(owed, on)]).status is LoanStatus.CLOSED
        assert replay(terms, [*events, paid(owed - 1, on)]).status is LoanStatus.ACTIVE


def test_a_payment_in_time_that_is_known_too_late_undoes_the_penalty() -> None:
    terms = monthly(300_000, "0", 3, overdue_penalty=OverduePenalty(amount=700))
    events = [LENT, e.DayEnded("end", day(2, 2), day(2, 2))]
    assert replay(terms, events).rows[0].asked.penalty == 700
    found = paid(100_000, day(1, 31), entered=day(2, 5))
    assert replay(terms, [*events, found]).rows[0].asked.penalty == 0


def test_a_chargeback_is_asked_with_its_installment_in_a_classic_loan_whose_interest_follows_payments() -> None:
    terms = monthly(1_200_000, "24", 4, recalculation=Recalculation(), chargeback_order=(Part.INTEREST, Part.PRINCIPAL))
    events = [disbursed(1_200_000), paid(315_149, day(2), "first")]
    before = replay(terms, events)
    state = replay(terms, [*events, e.ChargedBack("c", day(2, 10), day(2, 10), "first", 30_000)])
    assert before.rows[1].asked.total == 315_149
    assert state.rows[1].asked.total == 315_149 + 30_000
    assert state.rows[1].asked.interest == 18_177 + 24_000 + 83, "6,000 for 20 of 29 days at 2 %"
    assert sum(row.asked.principal for row in state.rows) == 1_206_000


def test_a_pay_off_that_begins_with_the_last_installment_leaves_no_coin() -> None:
    order = (Part.PENALTY, Part.INTEREST, Part.PRINCIPAL, Part.FEE)
    slots = SlotOrder(tuple((when, part) for when in When for part in order), Future.LAST)
    fees = (FeeRule(percent=Decimal("1.5"), base=Base.BOTH),)
    terms = monthly(1387, "0", 3, recalculation=Recalculation(), fees=fees, allocation=BySlots(slots, vertical=True))
    events = [disbursed(1387), paid(1, HAND_OVER)]
    owed = payoff(terms, events, HAND_OVER)
    state = replay(terms, [*events, paid(owed, HAND_OVER, "all")])
    assert (owed, state.status, state.overpaid) == (1387 + 21 - 1, LoanStatus.CLOSED, 0)


def test_interest_taken_by_a_later_installment_is_not_asked_again() -> None:
    slots = SlotOrder(tuple((when, part) for when in When for part in CLASSIC_ORDER), Future.LAST)
    terms = weekly(
        514,
        "17.79",
        2,
        accrual=Accrual.BY_DAYS,
        grace=Grace(interest_payment=1),
        allocation=BySlots(slots),
        recalculation=Recalculation(),
    )
    events = [disbursed(514), paid(1, HAND_OVER)]
    on = day(1, 3)
    owed = payoff(terms, events, on)
    state = replay(terms, [*events, paid(owed, on, "all")])
    assert (owed, state.status, state.overpaid) == (514, LoanStatus.CLOSED, 0)
