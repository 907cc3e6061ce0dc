"""Laws of every loan's life: one replay, no coin made or lost, a reversal restores."""

from datetime import timedelta

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from fieldapp.domain.loan.life import events as e
from fieldapp.domain.loan.life.history import LoanHistory
from fieldapp.domain.loan.life.order import with_down_payment
from fieldapp.domain.loan.life.replay import payoff, replay
from fieldapp.domain.loan.life.state import LoanState, LoanStatus
from fieldapp.domain.loan.product import LoanTerms
from fieldapp.domain.loan.schedule.builder import build_schedule, gives_back
from tests.property.loan_strategies import START, lives, loan_terms

PAYMENTS = {kind.value for kind in e.PaymentKind}
few = settings(max_examples=40)
Life = tuple[LoanTerms, list[e.LoanEvent]]


@given(lives())
@few
def test_incremental_equals_replay(life: Life) -> None:
    terms, events = life
    history = LoanHistory(terms)
    for number, event in enumerate(events, 1):
        history.add(event)
        assert history.state() == replay(terms, events[:number])


@given(lives())
@few
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
@few
def test_every_event_moves_what_it_says_and_no_more(life: Life) -> None:
    terms, events = life
    history = LoanHistory(terms)
    amounts: dict[str, int] = {}
    for event in events:
        moved = history.add(event)
        amount = _moved(terms, event, amounts)
        assert moved.paid.total + moved.held + moved.recovered - moved.again.total == amount
        lent = event.amount if isinstance(event, e.Disbursed) else 0
        assert moved.lent == lent
        everything = moved.lent + moved.capitalized + moved.again.principal
        gone = moved.paid.principal + moved.waived.principal + moved.given_up.principal
        assert moved.unpaid.principal == everything - gone
    assert history.totals.unpaid.total == history.state().outstanding or terms.product.recalculation


def _moved(terms: LoanTerms, event: e.LoanEvent, amounts: dict[str, int]) -> int:
    """Money in less money out by one event."""
    down = with_down_payment(terms, event)[1:]
    if isinstance(event, e.Undone):
        return -amounts.get(event.of, 0)
    sign = 1 if isinstance(event, e.Paid) else -1 if isinstance(event, e.ChargedBack | e.OverpaymentRefunded) else 0
    amount = sign * getattr(event, "amount", 0) + sum(each.amount for each in down if isinstance(each, e.Paid))
    amounts[event.id] = amount
    return amount


@given(lives(), st.data())
@few
def test_undoing_any_event_leaves_the_loan_as_if_it_had_never_been(life: Life, data: st.DataObject) -> None:
    terms, events = life
    gone = {event.of for event in events if isinstance(event, e.Undone)}
    candidates = [event for event in events[1:] if event.id not in gone and not isinstance(event, e.Undone)]
    if not candidates:
        return
    wrong = data.draw(st.sampled_from(candidates))
    on = events[-1].entered
    history = LoanHistory(terms, events)
    history.add(e.Undone("undo", on, on, wrong.id))
    without = [event for event in events if event is not wrong]
    assert history.state_on(on) == LoanHistory(terms, without).state_on(on)


@given(lives())
@few
def test_nothing_open_is_negative(life: Life) -> None:
    _sound(replay(*life))


@given(lives(), st.integers(1, 10**6), st.integers(0, 30))
@few
def test_a_reversal_restores_the_exact_prior_state(life: Life, amount: int, days: int) -> None:
    terms, events = life
    before = replay(terms, events)
    on = events[-1].entered
    history = LoanHistory(terms, events)
    history.add(e.Paid("wrong", on, max(START, on - timedelta(days=days)), amount))
    history.add(e.Undone("undo", on, on, "wrong"))
    assert history.state() == before


@given(lives(), st.integers(0, 60))
@few
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
@few
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


@given(loan_terms())
@few
def test_whoever_pays_every_installment_on_its_day_pays_the_schedule_she_signed(terms: LoanTerms) -> None:
    rows = build_schedule(terms, [(START, terms.principal)])
    assume(not gives_back(rows))
    agreed = replay(terms, [e.Disbursed("lent", START, START, terms.principal)])
    down = terms.product.down_payment is not None
    asked = [row for row in agreed.rows if not (down and row.down_payment)]
    events: list[e.LoanEvent] = [e.Disbursed("lent", START, START, terms.principal)]
    events += [e.Paid(f"paid {row.number}", row.due, row.due, row.asked.total) for row in asked]
    paid = replay(terms, events)
    assert paid.status is LoanStatus.CLOSED
    assert [row.asked for row in paid.rows] == [row.asked for row in agreed.rows]
    assert all(row.settled_on is not None and row.settled_on <= row.due for row in paid.rows)
    assert all(row.late == 0 for row in paid.rows)
