"""Laws of every loan's life: one replay, no coin made or lost, a reversal restores."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from fieldapp.domain.loan.life import events as e
from fieldapp.domain.loan.life.history import LoanHistory
from fieldapp.domain.loan.life.replay import payoff, replay
from fieldapp.domain.loan.life.state import LoanState, LoanStatus
from fieldapp.domain.loan.product import LoanTerms
from tests.property.loan_strategies import START, lives

PAYMENTS = {kind.value for kind in e.PaymentKind}
Life = tuple[LoanTerms, list[e.LoanEvent]]


@given(lives())
def test_incremental_equals_replay(life: Life) -> None:
    terms, events = life
    history = LoanHistory(terms)
    for number, event in enumerate(events, 1):
        history.add(event)
        assert history.state() == replay(terms, events[:number])


@given(lives())
def test_no_coin_is_made_or_lost(life: Life) -> None:
    terms, events = life
    state = replay(terms, events)
    received = sum(posting.amount for posting in state.postings if posting.kind in PAYMENTS)
    for posting in state.postings:
        if posting.kind in PAYMENTS:
            assert posting.amount == posting.split.total + posting.excess
    refunds = [posting for posting in state.postings if posting.kind == "credit_balance_refund"]
    # A refund of more than was overpaid is owed again in full, and what was overpaid pays for its part.
    gone = sum(posting.amount for posting in refunds if not posting.split.total)
    assert received == sum(row.paid.total for row in state.rows) + state.overpaid + gone
    lent = sum(event.amount for event in events if isinstance(event, e.Disbursed))
    again = sum(posting.amount for posting in refunds if posting.split.total)
    again += sum(posting.split.principal for posting in state.postings if posting.kind == "chargeback")
    totals = LoanHistory(terms, events).totals
    assert sum(row.asked.principal for row in state.rows) == lent + again + totals.capitalized


@given(lives())
def test_nothing_open_is_negative(life: Life) -> None:
    _sound(replay(*life))


@given(lives(), st.integers(1, 10**6), st.integers(0, 30))
def test_a_reversal_restores_the_exact_prior_state(life: Life, amount: int, days: int) -> None:
    terms, events = life
    before = replay(terms, events)
    on = events[-1].entered
    history = LoanHistory(terms, events)
    history.add(e.Paid("wrong", on, max(START, on - timedelta(days=days)), amount))
    history.add(e.Undone("undo", on, on, "wrong"))
    assert history.state() == before


@given(lives(), st.integers(0, 60))
def test_the_pay_off_amount_settles_the_loan_and_not_a_coin_less(life: Life, days: int) -> None:
    terms, events = life
    on = events[-1].entered + timedelta(days=days)
    owed = payoff(terms, events, on)
    assert owed >= 0
    if owed:
        paid = replay(terms, [*events, e.Paid("all", on, on, owed)])
        assert paid.outstanding == 0
        assert paid.overpaid == replay(terms, events).overpaid
        less = replay(terms, [*events, e.Paid("part", on, on, owed - 1)])
        # A percentage of amounts that follow the payments follows them too, by a coin.
        follows = terms.product.fees and terms.product.recalculation
        assert less.status is LoanStatus.ACTIVE or follows


@given(lives())
def test_a_second_end_of_the_same_day_changes_nothing(life: Life) -> None:
    terms, events = life
    state = replay(terms, events)
    ended = [*events, e.DayEnded("again", events[-1].entered, events[-1].entered)]
    if terms.product.overdue_penalty is None:
        assert replay(terms, ended).rows == state.rows


def _sound(state: LoanState) -> None:
    for row in state.rows:
        assert min(row.open.parts) >= 0, row
        assert row.early + row.late <= row.paid.total
        assert (row.settled_on is None) == (row.outstanding > 0) or row.asked.total == 0
    if state.status is LoanStatus.CLOSED:
        assert state.outstanding == 0
