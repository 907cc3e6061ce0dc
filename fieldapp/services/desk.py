"""The desk: who works here, with which book, clock, currency and settings; every service takes it first."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from fieldapp.config import Policy
from fieldapp.domain.disposition import Code
from fieldapp.domain.ids import Id
from fieldapp.domain.money import Currency, currency
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.staff import Role
from fieldapp.domain.timestamp import Day
from fieldapp.store.book import Book
from fieldapp.store.clock import Clock
from fieldapp.store.faults import StoreFault
from fieldapp.store.queries.status import Standing
from fieldapp.store.unit_of_work import Saved
from fieldapp.system_clock import local_day

__all__ = [
    "Clock",
    "DataState",
    "Desk",
    "Me",
    "Result",
    "Role",
    "Saved",
    "Settings",
    "StoreFault",
    "data_state",
    "local_day",
]

Result = Saved | Rejection
"""What an action gives: what was saved, or why nothing was."""


class DataState(StrEnum):
    """Where a record stands; the same words everywhere on screen."""

    DRAFT = "draft"
    SAVED_HERE = "saved_here"
    SENT = "sent"
    RECEIVED = "received"
    ACCEPTED = "accepted"
    RETURNED = "returned"


def data_state(standing: Standing | None) -> DataState:
    """Return where an operation stands; None stands for one that came from the office."""
    if standing is None:
        return DataState.RECEIVED
    if standing.code is None:
        return DataState.SENT if standing.sent else DataState.SAVED_HERE
    return DataState.RETURNED if standing.code is Code.REFUSED else DataState.RECEIVED


@dataclass(frozen=True)
class Me:
    """Whoever has unlocked this laptop."""

    user_id: Id
    seat_id: Id
    name: str
    role: Role


@dataclass(frozen=True)
class Settings:
    """What the institution wants of this laptop. Amounts in minor units, times in minutes."""

    count_cash: bool = True
    difference_reason_above: int = 0
    auto_lock_minutes: int = 10
    sync_every_minutes: int = 15
    receiver_port: str = ""
    """The serial device of the position receiver; empty to look for one."""


Proof = Callable[[str], str]
"""Says whether a secret is that of whoever works here: '' where it is, else a sentence why not. Takes its time, and
wrong tries count like those at the door."""


@dataclass(frozen=True)
class Desk:
    """What services work with. prove: how whoever works here signs with her secret, None where nobody can be asked.

    others: how other people who have a seat on this laptop sign, by the id of their seat.
    """

    book: Book
    clock: Clock
    new_id: Callable[[], Id]
    me: Me
    currency: Currency
    branch_name: str
    synthetic: bool
    time_zone: str
    settings: Settings = field(default_factory=Settings)
    prove: Proof | None = None
    others: Mapping[Id, Proof] = field(default_factory=dict)

    def day_of(self, at_ms: int) -> Day:
        """Return the day in the branch's zone on which a moment fell."""
        return local_day(self.time_zone, at_ms)


def desk_over(book: Book, policy: Policy, new_id: Callable[[], Id]) -> Desk:
    """Return the desk of whoever is enrolled in a book, as the institution's policy wants it."""
    seat = book.enrollment
    return Desk(
        book=book,
        clock=book.clock,
        new_id=new_id,
        me=Me(seat.user_id, seat.seat_id, seat.user_name, Role(seat.role)),
        currency=currency(seat.currency) or Currency(seat.currency, 2, seat.currency),
        branch_name=seat.branch_name,
        synthetic=seat.synthetic,
        time_zone=seat.time_zone,
        settings=Settings(
            count_cash=policy.cash_count_needed,
            difference_reason_above=policy.difference_reason_above,
            auto_lock_minutes=policy.auto_lock_minutes,
            sync_every_minutes=policy.sync_every_minutes,
            receiver_port=policy.receiver_port,
        ),
    )
