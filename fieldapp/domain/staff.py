"""Branch, staff and seats: who may do what. A seat is one enrolment of one user on one laptop."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum

from fieldapp.domain.disposition import APPLIED, Disposition, refused
from fieldapp.domain.ids import Id, derived_id
from fieldapp.domain.operation import Entry, body
from fieldapp.domain.record import Index, Kind, Record, record
from fieldapp.domain.rejection import Reason
from fieldapp.domain.state import Draft, State


class Role(IntEnum):
    """What a user may do: officers record, supervisors decide too, the office enrols and imports."""

    OFFICER = 1
    SUPERVISOR = 2
    OFFICE = 3


BRANCH = Id(derived_id("branch"))
"""The id of a branch log's one branch record."""


@body(1001)
@dataclass(frozen=True)
class BranchOpened:
    """The first operation of every branch log, written by its office seat.

    currency: ISO 4217 code. time_zone: IANA name. synthetic: the people in this log do not exist.
    """

    name: str
    currency: str
    time_zone: str
    office_seat: Id
    office_key: bytes
    synthetic: bool = False


@body(1002)
@dataclass(frozen=True)
class UserRegistered:
    """A member of staff; the operation's entity is the user's id."""

    name: str
    role: Role
    code: str = ""


@body(1003)
@dataclass(frozen=True)
class SeatEnrolled:
    """A laptop was enrolled for a user; the operation's entity is the seat's id. public_key: Ed25519, 32 bytes."""

    user_id: Id
    public_key: bytes
    code: str = ""
    device_name: str = ""


@body(1004)
@dataclass(frozen=True)
class SeatRevoked:
    """A seat lost its rights; the operation's entity is the seat's id. What it still sends is kept and held."""

    reason: str = ""


@record
@dataclass(frozen=True)
class Branch(Record):
    """The branch a log belongs to."""

    KIND = Kind.BRANCH

    name: str
    currency: str
    time_zone: str
    synthetic: bool = False


@record
@dataclass(frozen=True)
class User(Record):
    """A member of staff."""

    KIND = Kind.USER

    name: str
    role: Role
    code: str = ""

    def index(self) -> Index:
        """Find users by role."""
        return Index(state=self.role)


@record
@dataclass(frozen=True)
class Seat(Record):
    """One user on one laptop. `code` stands before its receipt numbers."""

    KIND = Kind.SEAT

    user_id: Id
    public_key: bytes
    code: str = ""
    device_name: str = ""
    revoked: bool = False


OFFICE_USER = Id(derived_id("office"))


def author_of(state: State, entry: Entry) -> User | None:
    """Return the user whose seat wrote the entry; None for a seat that is not enrolled."""
    seat = state.find(Seat, entry.seat_id)
    return state.find(User, seat.user_id) if seat else None


def apply_branch_opened(draft: Draft, entry: Entry, opened: BranchOpened) -> Disposition:
    """Open the branch once; its office seat introduces itself."""
    if draft.find(Branch, BRANCH):
        return refused(Reason.ALREADY_EXISTS)
    if entry.seat_id != opened.office_seat:
        return refused(Reason.NOT_ALLOWED)
    draft.put(Branch(BRANCH, opened.name, opened.currency, opened.time_zone, opened.synthetic))
    draft.put(User(OFFICE_USER, opened.name, Role.OFFICE))
    draft.put(Seat(opened.office_seat, OFFICE_USER, opened.office_key, "OF"))
    return APPLIED


def apply_user_registered(draft: Draft, entry: Entry, registered: UserRegistered) -> Disposition:
    """Register a member of staff or change name and role; only the office may."""
    if not _from_office(draft, entry):
        return refused(Reason.NOT_ALLOWED)
    draft.put(User(entry.operation.entity, registered.name, registered.role, registered.code))
    return APPLIED


def apply_seat_enrolled(draft: Draft, entry: Entry, enrolled: SeatEnrolled) -> Disposition:
    """Enrol a seat of a known user, once; only the office may."""
    if not _from_office(draft, entry):
        return refused(Reason.NOT_ALLOWED)
    if draft.find(Seat, entry.operation.entity):
        return refused(Reason.ALREADY_EXISTS)
    if not draft.find(User, enrolled.user_id):
        return refused(Reason.UNKNOWN_RECORD)
    draft.put(Seat(entry.operation.entity, enrolled.user_id, enrolled.public_key, enrolled.code, enrolled.device_name))
    return APPLIED


def apply_seat_revoked(draft: Draft, entry: Entry, _revoked: SeatRevoked) -> Disposition:
    """Revoke a seat; only the office may."""
    seat = draft.find(Seat, entry.operation.entity)
    if not _from_office(draft, entry):
        return refused(Reason.NOT_ALLOWED)
    if seat is None:
        return refused(Reason.UNKNOWN_RECORD)
    draft.put(replace(seat, revoked=True))
    return APPLIED


def _from_office(state: State, entry: Entry) -> bool:
    author = author_of(state, entry)
    return author is not None and author.role is Role.OFFICE
