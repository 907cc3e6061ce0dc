"""Cash with a member of staff: the running sum of everything collected and not yet handed in."""

from __future__ import annotations

from dataclasses import dataclass, replace

from fieldapp.domain.ids import Id
from fieldapp.domain.record import Kind, Record, record
from fieldapp.domain.state import Draft
from fieldapp.domain.timestamp import Day


@record
@dataclass(frozen=True)
class Cash(Record):
    """What a user holds; the id is the user's. last_day: the day of the newest receipt."""

    KIND = Kind.CASH

    held: int = 0
    last_day: Day = 0


def add_cash(draft: Draft, user_id: Id, amount: int, day: Day) -> None:
    """Change what a user holds by a signed amount in minor units."""
    cash = draft.find(Cash, user_id) or Cash(user_id)
    draft.put(replace(cash, held=cash.held + amount, last_day=max(day, cash.last_day)))
