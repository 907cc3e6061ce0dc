"""Whether the cash day of whoever works here takes money now, asked before money is taken outside a meeting."""

from __future__ import annotations

from dataclasses import dataclass

from fieldapp.domain.cash.cash import Cash, CashDay, DayState, cash_day_of
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.timestamp import Day
from fieldapp.services.cash.day import CashSaved, CountCash, open_day
from fieldapp.services.cash.view import Standing, earlier_open_day
from fieldapp.services.desk import Desk


@dataclass(frozen=True)
class TillView:
    """The cash day of today. opens_empty: nobody opened it and the records say that nothing is in the bag, so that it
    can be opened without a count. earlier: an earlier day that is not closed."""

    standing: Standing
    opens_empty: bool = False
    earlier: Day | None = None


_STANDINGS: dict[DayState, Standing] = {
    DayState.RUNNING: "not_open",
    DayState.OPEN: "open",
    DayState.CLOSED: "closed",
    DayState.VERIFIED: "verified",
}


def till_view(desk: Desk) -> TillView:
    """Return how today's cash day of whoever works here stands."""
    today, owner = desk.clock.today(), desk.me.user_id
    with desk.book.view() as view:
        day, cash = cash_day_of(view, owner, today), view.find(Cash, owner)
        earlier = earlier_open_day(view, owner, today)
    standing = _STANDINGS[day.state]
    return TillView(standing, standing == "not_open" and _is_empty(day, cash) and earlier is None, earlier)


def _is_empty(day: CashDay, cash: Cash | None) -> bool:
    return not day.transfers and day.count is None and (cash is None or cash.at_hand == 0)


def open_empty(desk: Desk) -> CashSaved | Rejection | None:
    """Open today's cash day with nothing in the bag; None where it is open, closed, or has to be counted first."""
    return open_day(desk, CountCash({})) if till_view(desk).opens_empty else None
