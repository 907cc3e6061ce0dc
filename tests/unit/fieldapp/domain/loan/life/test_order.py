"""Which events count, and in which order."""

from datetime import date
from decimal import Decimal

from fieldapp.domain.loan.calendar import DueRule
from fieldapp.domain.loan.fees import Charged, ChargeKind, FeeRule
from fieldapp.domain.loan.life import events as e
from fieldapp.domain.loan.life.order import effective, live_events, with_down_payment
from fieldapp.domain.loan.product import DownPayment
from tests.unit.fieldapp.domain.loan.examples import HAND_OVER, disbursed, monthly, paid, progressive

TERMS = monthly(300_000, "0", 3)
LENT = disbursed(300_000)
FIVE = FeeRule(ChargeKind.FEE, Charged.ON_DATE, 5)


def day(month: int, number: int = 1) -> date:
    return date(2024, month, number)


def charged(on: date, due: date, name: str = "charge") -> e.Charged:
    return e.Charged(name, on, on, FIVE, due)


def names(events: list[e.LoanEvent]) -> list[str]:
    return [event.id for event in events]


def test_events_are_applied_by_effective_day_then_by_entry() -> None:
    first, second = paid(1, day(3), "b"), paid(1, day(2), "a", entered=day(4))
    assert [event.id for event in live_events(TERMS, [LENT, first, second])] == ["hand-over", "a", "b"]
    fee = charged(day(5), day(6), "fee")
    assert live_events(TERMS, [LENT, first, fee])[1].id == "fee", "a classic loan sees charges first"


def test_a_progressive_loan_takes_events_as_they_come() -> None:
    events = [LENT, paid(1, day(3), "b"), charged(day(5), day(6), "fee"), charged(day(5), day(2), "old")]
    assert names(live_events(progressive(300_000, "0", 3), events)) == ["hand-over", "old", "b", "fee"]
    assert effective(events[3]) == day(2)


def test_what_was_taken_back_counts_no_more_nor_does_the_taking_back() -> None:
    events = [LENT, paid(1, day(2), "a"), e.Undone("undo", day(3), day(3), "a"), paid(2, day(4), "b")]
    assert names(live_events(TERMS, events)) == ["hand-over", "b"]


def test_nothing_moves_across_a_new_schedule() -> None:
    turn = e.Rescheduled("turn", day(4), day(4), 5, DueRule())
    events = [LENT, paid(1, day(2), "before"), turn, paid(1, day(5), "after"), charged(day(5), day(6), "fee")]
    events.append(charged(day(5), day(1, 9), "old fee"))
    assert names(live_events(TERMS, events)) == ["hand-over", "old fee", "before", "turn", "fee", "after"]


def test_an_automatic_down_payment_comes_with_its_tranche() -> None:
    terms = monthly(300_000, "0", 3, down_payment=DownPayment(Decimal(10), automatic=True))
    lent, down = with_down_payment(terms, LENT)
    assert lent is LENT
    assert isinstance(down, e.Paid)
    assert (down.on, down.amount, down.kind) == (HAND_OVER, 30_000, e.PaymentKind.DOWN_PAYMENT)
    assert with_down_payment(terms, disbursed(4)) == [disbursed(4)]
