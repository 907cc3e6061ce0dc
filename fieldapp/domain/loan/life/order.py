"""The order in which a loan's events count, and which of them count no more.

All live events are sorted by (effective day, day entered, order entered); taking one back or dating one back means
replaying all. A classic product sees every tranche and charge before the first payment, so that an old payment can move
to a charge added later; a progressive product is strictly chronological. Nothing moves across a new schedule.
"""

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date

from fieldapp.domain.loan.life import events as e
from fieldapp.domain.loan.product import LoanTerms, Style
from fieldapp.domain.loan.schedule.builder import down_payment


def sees_all_first(terms: LoanTerms) -> bool:
    """True when tranches and charges are applied before the first payment, whenever they were entered."""
    return terms.product.style is not Style.PROGRESSIVE


def live_events(terms: LoanTerms, events: Sequence[e.LoanEvent]) -> list[e.LoanEvent]:
    """The events that were not taken back, in the order a replay applies them."""
    gone = _taken_back(terms, events)
    kept = [each for event in events if event.id not in gone for each in with_down_payment(terms, event)]
    all_first = sees_all_first(terms)

    turns = sorted((each.on, each.entered, i) for i, each in enumerate(kept) if isinstance(each, e.Rescheduled))

    def key(item: tuple[int, e.LoanEvent]) -> tuple[int, int, date, date, int]:
        number, event = item
        place = (effective(event), event.entered, number)
        schedule = 2 * bisect_left(turns, place) + isinstance(event, e.Rescheduled)
        first = all_first and isinstance(event, e.Disbursed | e.Charged)
        return (schedule, 0 if first else 1, *place)

    return [event for _, event in sorted(enumerate(kept), key=key)]


def with_down_payment(terms: LoanTerms, event: e.LoanEvent) -> list[e.LoanEvent]:
    """A tranche of a product with automatic down payments brings a payment with it, unless it rounds to nothing."""
    rule = terms.product.down_payment
    if rule is None or not rule.automatic or not isinstance(event, e.Disbursed):
        return [event]
    down = down_payment(terms.product, event.amount)
    paid = e.Paid(f"{event.id} down payment", event.entered, event.on, down, e.PaymentKind.DOWN_PAYMENT)
    return [event, paid] if down else [event]


def effective(event: e.LoanEvent) -> date:
    """The day an event counts from; a charge from the day it was added, or from its due date if that is earlier."""
    if isinstance(event, e.Charged) and event.due is not None:
        return min(event.on, event.due)
    return event.on


def _taken_back(terms: LoanTerms, events: Sequence[e.LoanEvent]) -> set[str]:
    gone: set[str] = set()
    for number, event in enumerate(events):
        if isinstance(event, e.Undone | e.DisbursementUndone):
            gone |= {event.id, event.of}
        if isinstance(event, e.DisbursementUndone) and sees_all_first(terms):
            after = next((i for i, other in enumerate(events) if other.id == event.of), number)
            gone |= {other.id for other in events[after:number] if isinstance(other, e.Paid)}
    return gone
