"""A loan kept current while events come in: appended where the history allows it, replayed where it was changed."""

from collections.abc import Iterable
from datetime import date

from fieldapp.domain.loan.life import events as e
from fieldapp.domain.loan.life.order import effective, live_events, sees_all_first, with_down_payment
from fieldapp.domain.loan.life.replay import Replay
from fieldapp.domain.loan.life.state import LoanState, Posting, Totals
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
        self._figures = self._work.figures()

    def add(self, event: e.LoanEvent) -> Totals:
        """Take in one more event; returns what it moved, with what it changed in the splits of earlier ones.

        Raises ValueError for an event that cannot be (see the package); the history then stays as it was.
        """
        before = self._figures
        self.events.append(event)
        try:
            if self._goes_on_top(event):
                for each in with_down_payment(self.terms, event):
                    self._apply(each)
            else:
                self._rebuild()
        except ValueError:
            self.events.pop()
            self._rebuild()
            raise
        self._figures = self._work.figures()
        return Totals.of([now - then for now, then in zip(self._figures, before, strict=True)])

    @property
    def totals(self) -> Totals:
        """Everything booked so far."""
        return Totals.of(self._figures)

    def posting(self, event: str) -> Posting | None:
        """The split of one money event as it stands now; None when it moved no money or was taken back."""
        return next((posting for posting in reversed(self._work.postings) if posting.event == event), None)

    def state(self) -> LoanState:
        """The state seen on the day the last event was entered; raises IndexError before the first."""
        return self.state_on(self.events[-1].entered)

    def state_on(self, day: date) -> LoanState:
        """The state seen on a day not before the last event, with late interest up to it."""
        return self._work.state(day)

    def payoff(self, on: date) -> int:
        """The amount that settles the loan on a day; 0 before anything was handed over or once it was given up."""
        return self._work.payoff(on)

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
