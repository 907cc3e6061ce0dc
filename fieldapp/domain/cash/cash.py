"""Cash with a member of staff: the running sum of everything taken and paid out, and its days.

Two numbers are kept apart. `held` is what the documents say she has; it changes by documents alone. `difference` is
what her counts found beyond that (short is below zero) and nobody has decided yet. What lies in her bag is their sum.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum

from fieldapp.domain.ids import NO_ID, Id, derived_id
from fieldapp.domain.inbox import InboxItem, ItemKind, item_id, open_item
from fieldapp.domain.journal import Account, Posting, moved, posts
from fieldapp.domain.record import Index, Kind, Record, record
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import Role
from fieldapp.domain.state import Draft, State
from fieldapp.domain.timestamp import Day


@record
@dataclass(frozen=True)
class Cash(Record):
    """What a user holds, minor units; the id is the user's. last_day: the newest day with a movement. last_closed: the
    newest day that was closed, 0 for none."""

    KIND = Kind.CASH

    held: int = 0
    last_day: Day = 0
    difference: int = 0
    last_closed: Day = 0

    @property
    def at_hand(self) -> int:
        """Return what should lie in her bag."""
        return self.held + self.difference


class DayState(IntEnum):
    """How far an officer's cash day is."""

    RUNNING = 1
    """Money moved; nobody has counted the opening cash."""
    OPEN = 2
    CLOSED = 3
    VERIFIED = 4
    """Closed, and whoever took the money counted the same."""


class Place(IntEnum):
    """Where money was handed in, or drawn from."""

    BRANCH = 1
    BANK = 2
    AGENT = 3


@dataclass(frozen=True)
class Pieces:
    """So many notes or coins of one value in minor units."""

    value: int
    count: int


@dataclass(frozen=True)
class Count:
    """One count of cash. expected: what should have been there when the operation was folded."""

    operation: Id
    author: Id
    at_ms: int
    pieces: tuple[Pieces, ...]
    expected: int
    reason: str = ""

    @property
    def total(self) -> int:
        """Return what was counted."""
        return total_of(self.pieces)

    @property
    def difference(self) -> int:
        """Return what was counted beyond what should have been there; below zero where it was short."""
        return self.total - self.expected


@dataclass(frozen=True)
class Transfer:
    """Money between an officer and the branch or bank: handed in above zero, drawn below zero.

    counted: what the other side counted, None before it did. booked: the part of their difference that was written off
    (or taken as found), signed like counted - amount.
    """

    operation: Id
    amount: int
    place: Place
    at_ms: int
    reference: str = ""
    place_name: str = ""
    counted: int | None = None
    verifier: Id = NO_ID
    booked: int = 0

    @property
    def agrees(self) -> bool:
        """Tell whether the other side counted the same."""
        return self.counted == self.amount

    @property
    def undecided(self) -> int:
        """Return what the other side counted beyond the amount and nobody has decided; 0 before it counted."""
        return 0 if self.counted is None else self.counted - self.amount - self.booked


@dataclass(frozen=True)
class DayFigures:
    """A day as it was closed: brought + received - paid_out + drawn + difference - handed_in = kept, always."""

    brought: int
    received: int
    paid_out: int
    drawn: int
    difference: int
    handed_in: int
    kept: int


@record
@dataclass(frozen=True)
class CashDay(Record):
    """One user's cash on one day; the id is cash_day_id of both.

    received, paid_out: sums of movements dated this day while it was not closed, both at or above zero. late: net of
    those that came after it was closed. difference: what counts of this day found. booked: differences written off
    (below zero) or taken as found on her side. uncounted: net of the movements since the newest count. kept_counted:
    what somebody else counted of what she kept over night. version: the operation of the newest step.
    before: the day closed before this one, 0 for none. witness: the second person who saw the closing count.
    """

    KIND = Kind.CASH_DAY

    user_id: Id
    day: Day
    state: DayState = DayState.RUNNING
    received: int = 0
    paid_out: int = 0
    late: int = 0
    difference: int = 0
    booked: int = 0
    uncounted: int = 0
    opening: Count | None = None
    count: Count | None = None
    transfers: tuple[Transfer, ...] = ()
    figures: DayFigures | None = None
    kept_reason: str = ""
    version: Id = NO_ID
    closed_by: Id = NO_ID
    kept_counted: int | None = None
    reopened: int = 0
    reopen_reason: str = ""
    before: Day = 0
    witness: Id = NO_ID

    def index(self) -> Index:
        """Find cash days by user (in the borrower column), state and day."""
        return Index(borrower=self.user_id, state=self.state, day=self.day)

    @property
    def closed(self) -> bool:
        """Tell whether the day takes nothing any more."""
        return self.state in (DayState.CLOSED, DayState.VERIFIED)

    @property
    def handed_in(self) -> int:
        """Return what was handed in on this day."""
        return sum(item.amount for item in self.transfers if item.amount > 0)

    @property
    def drawn(self) -> int:
        """Return what was drawn from the branch on this day."""
        return -sum(item.amount for item in self.transfers if item.amount < 0)

    def transfer(self, operation: Id) -> Transfer | None:
        """Return the transfer that an operation made."""
        return next((item for item in self.transfers if item.operation == operation), None)


@posts(CashDay)
def _postings(day: CashDay) -> tuple[Posting, ...]:
    """Money handed in is in transit until it was counted; what was booked of a difference is nobody's debt any more."""
    hers, transit = (Account.CASH, day.user_id), (Account.CASH_IN_TRANSIT, day.user_id)
    lost = (Account.CASH_DIFFERENCE, day.user_id)
    rows = list(moved(hers, lost, day.booked))
    for item in day.transfers:
        there = (Account.BRANCH_CASH if item.place is Place.BRANCH else Account.BANK, NO_ID)
        rows += moved(transit, hers, item.amount)
        rows += moved(there, transit, item.counted or 0)
        rows += moved(transit, lost, item.booked)
    return tuple(rows)


def cash_day_id(user_id: Id, day: Day) -> Id:
    """Return the id of a user's cash day, the same on every laptop."""
    return derived_id("cash day", user_id, day.to_bytes(8, "big", signed=True))


def total_of(pieces: tuple[Pieces, ...]) -> int:
    """Return the sum of notes and coins in minor units."""
    return sum(item.value * item.count for item in pieces)


def closed(state: State, user_id: Id, day: Day) -> bool:
    """Tell whether a user's cash day is closed; then only a reversal dated on an open day may change her cash."""
    found = state.find(CashDay, cash_day_id(user_id, day))
    return found is not None and found.closed


def cash_verified(state: State, user_id: Id, day: Day) -> bool:
    """Tell whether the branch counted the same cash as the user's documents of that day say."""
    found = state.find(CashDay, cash_day_id(user_id, day))
    return found is not None and found.state is DayState.VERIFIED


def cash_day_of(state: State, user_id: Id, day: Day) -> CashDay:
    """Return a user's cash day, a fresh one where nothing has happened on it yet."""
    identifier = cash_day_id(user_id, day)
    return state.find(CashDay, identifier) or CashDay(identifier, user_id, day)


def add_cash(draft: Draft, user_id: Id, amount: int, day: Day) -> None:
    """Change what a user holds by a signed amount in minor units; every document that moves her cash comes this way."""
    change_held(draft, user_id, amount, day)
    if not amount:
        return
    today = cash_day_of(draft, user_id, day)
    if today.closed:
        draft.put(replace(today, late=today.late + amount))
        return
    received, paid_out = today.received + max(0, amount), today.paid_out - min(0, amount)
    draft.put(replace(today, received=received, paid_out=paid_out, uncounted=today.uncounted + amount))


def change_held(draft: Draft, user_id: Id, amount: int, day: Day) -> Cash:
    """Change the sum held and return it; an item opens where it falls below zero, for nobody can pay out of nothing."""
    before = draft.find(Cash, user_id) or Cash(user_id)
    cash = replace(before, held=before.held + amount, last_day=max(day, before.last_day))
    draft.put(cash)
    if cash.held < 0 <= before.held:
        open_item(
            draft,
            InboxItem(
                id=item_id(ItemKind.CASH, cash_day_id(user_id, day), 0),
                kind=ItemKind.CASH,
                entity=user_id,
                center_id=NO_ID,
                operation=NO_ID,
                reason=Reason.CASH_OVERDRAWN,
                decider=Role.SUPERVISOR,
                opened_day=day,
                author=user_id,
                amount=cash.held,
            ),
        )
    return cash
