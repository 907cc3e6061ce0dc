"""A loan kept current while events come in: appended where the history allows it, replayed where it was changed."""

from collections.abc import Iterable
from datetime import date

from fieldapp.domain.loan.life import events as e
from fieldapp.domain.loan.life.replay import Replay, effective, live_events, sees_all_first, with_down_payment
from fieldapp.domain.loan.life.state import LoanState
from fieldapp.domain.loan.product import LoanTerms


class LoanHistory:
    """The events of one loan in the order they were entered, and the state after them.

    The state always equals the replay of all events. An event that comes after everything before it is applied on top;
    one that takes another back, is dated back, or must be seen first (see replay) rebuilds.
    """

    def __init__(self, terms: LoanTerms, events: Iterable[e.LoanEvent] = ()) -> None:
        self.terms = terms
        self.events = list(events)
        self._work = Replay(terms)
        self._latest: tuple[date, date] | None = None
        self._rebuild()

    def add(self, event: e.LoanEvent) -> None:
        """Take in one more event."""
        self.events.append(event)
        if self._goes_on_top(event):
            for each in with_down_payment(self.terms, event):
                self._apply(each)
        else:
            self._rebuild()

    def state(self) -> LoanState:
        """The state seen on the day the last event was entered; raises IndexError before the first."""
        return self._work.state(self.events[-1].entered)

    def payoff(self, on: date) -> int:
        """The amount that settles the loan on a day; 0 before anything was handed over."""
        return self._work.ledger.payoff(on) if self._work.ledger else 0

    def _goes_on_top(self, event: e.LoanEvent) -> bool:
        if isinstance(event, e.Undone | e.DisbursementUndone):
            return False
        if sees_all_first(self.terms) and isinstance(event, e.Disbursed | e.Charged):
            return False
        return self._latest is None or (effective(event), event.entered) >= self._latest

    def _apply(self, event: e.LoanEvent) -> None:
        self._work.apply(event)
        place = (effective(event), event.entered)
        self._latest = max(self._latest, place) if self._latest else place

    def _rebuild(self) -> None:
        self._work, self._latest = Replay(self.terms), None
        for event in live_events(self.terms, self.events):
            self._apply(event)
