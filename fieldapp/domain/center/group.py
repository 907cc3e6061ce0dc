"""Groups of about five who answer for one another: formed, led, lent to in waves, and dissolved."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Final

from fieldapp.domain.center.center import Center, CenterFormed, apply_center_formed
from fieldapp.domain.disposition import APPLIED, Disposition, refused
from fieldapp.domain.fund import Fund
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.operation import Entry, body
from fieldapp.domain.people import Borrower, BorrowerState
from fieldapp.domain.policy import policy_of
from fieldapp.domain.record import Index, Kind, Record, record
from fieldapp.domain.rejection import Reason
from fieldapp.domain.state import Draft
from fieldapp.domain.timestamp import Day

__all__ = ["Center", "CenterFormed", "Group", "GroupFormed", "apply_center_formed", "apply_group_formed"]

MEMBERS_MAX: Final = 60
"""The most members a center's sheet holds."""
TERMS_MAX: Final = 24
TURNS_MAX: Final = 64
"""How many terms of office and hand-overs a group shows; the log keeps them all."""


class GroupOffice(IntEnum):
    """The offices that members elect one of themselves into."""

    LEADER = 1
    SECRETARY = 2
    CASHIER = 3


@body(1102)
@dataclass(frozen=True)
class GroupFormed:
    """A group within a center; the operation's entity is its id. members: borrowers who belong to no group yet."""

    center_id: Id
    name: str
    code: str = ""
    members: tuple[Id, ...] = ()


@body(1111)
@dataclass(frozen=True)
class OfficerElected:
    """A member was elected; the operation's entity is the group. instead_of: who held the office when it was seen."""

    office: GroupOffice
    borrower_id: Id
    instead_of: Id = NO_ID
    reason: str = ""


@body(1114)
@dataclass(frozen=True)
class GroupDissolved:
    """A group without members and without money ends; the operation's entity is the group."""

    reason: str = ""


@dataclass(frozen=True)
class Term:
    """A term of office; until: the day it ended, 0 while it runs."""

    office: GroupOffice
    borrower_id: Id
    since: Day
    until: Day = 0


@dataclass(frozen=True)
class Turn:
    """A loan handed over to a member: her cycle-th loan."""

    borrower_id: Id
    loan_id: Id
    cycle: int
    day: Day


@record
@dataclass(frozen=True)
class Group(Record):
    """A group within a center.

    members: in the order they joined. terms: of office, oldest first. turns: loans handed over, in the order of the
    log. recognized_day: when it passed the recognition test, 0 for not yet. established: its members brought running
    loans from earlier books, so it was trained and tested there. dissolved_day: 0 while it exists.
    """

    KIND = Kind.GROUP

    center_id: Id
    name: str
    code: str = ""
    members: tuple[Id, ...] = ()
    formed_day: Day = 0
    terms: tuple[Term, ...] = ()
    turns: tuple[Turn, ...] = ()
    recognized_day: Day = 0
    established: bool = False
    dissolved_day: Day = 0

    def index(self) -> Index:
        """Find groups by center."""
        return Index(center=self.center_id)

    def holder(self, office: GroupOffice) -> Id:
        """Return who holds an office, NO_ID for nobody."""
        held = (term.borrower_id for term in self.terms if term.office is office and not term.until)
        return next(held, NO_ID)

    def round(self, cycle: int) -> tuple[Turn, ...]:
        """Return the hand-overs of the present members' cycle-th loans, in the order of the log."""
        return tuple(turn for turn in self.turns if turn.cycle == cycle and turn.borrower_id in self.members)


def apply_group_formed(draft: Draft, entry: Entry, formed: GroupFormed) -> Disposition:
    """Form a group once, in a center that exists, of people who belong to no other."""
    operation = entry.operation
    center = draft.find(Center, formed.center_id)
    if draft.find(Group, operation.entity):
        return refused(Reason.ALREADY_EXISTS)
    if center is None:
        return refused(Reason.UNKNOWN_RECORD)
    if len(formed.members) > max(0, policy_of(draft).group.members_max):
        return refused(Reason.GROUP_FULL)
    people = [draft.find(Borrower, member) for member in formed.members]
    free = [person for person in people if person is not None and person.group_id == NO_ID]
    if len(free) < len(people) or len(set(formed.members)) < len(people):
        return refused(Reason.STALE_TRANSITION)
    draft.put(replace(center, groups=(*center.groups, operation.entity)))
    group = Group(operation.entity, formed.center_id, formed.name, formed.code, formed_day=operation.business_day)
    draft.put(group)
    for person in free:
        group = enlist(draft, group, person, operation.business_day)
    return APPLIED


def enlist(draft: Draft, group: Group, person: Borrower, day: Day) -> Group:
    """Let a person be a member of a group from a day on; return the group."""
    joined = replace(person, group_id=group.id, center_id=group.center_id, joined_day=day, state=BorrowerState.ACTIVE)
    draft.put(joined)
    return with_member(draft, group, person.id)


def with_member(draft: Draft, group: Group, borrower_id: Id) -> Group:
    """Write a member into her group's list; return the group."""
    if borrower_id not in group.members:
        group = replace(group, members=(*group.members, borrower_id))
        draft.put(group)
    return group


def without_member(draft: Draft, group: Group, borrower_id: Id, day: Day) -> Group:
    """Take a member out of her group's list, and out of office; return the group."""
    left = tuple(member for member in group.members if member != borrower_id)
    terms = tuple(
        replace(term, until=max(day, term.since)) if term.borrower_id == borrower_id and not term.until else term
        for term in group.terms
    )
    group = replace(group, members=left, terms=terms)
    draft.put(group)
    return group


def apply_officer_elected(draft: Draft, entry: Entry, elected: OfficerElected) -> Disposition:
    """Put a member into an office, by compare-and-set on who held it; the former term is kept."""
    operation = entry.operation
    group = draft.find(Group, operation.entity)
    if group is None:
        return refused(Reason.UNKNOWN_RECORD)
    if group.holder(elected.office) != elected.instead_of:
        return refused(Reason.STALE_TRANSITION)
    if elected.borrower_id not in group.members:
        return refused(Reason.NOT_A_MEMBER)
    if elected.borrower_id == elected.instead_of:
        return refused(Reason.NOTHING_CHANGED)
    day = operation.business_day
    ended = tuple(
        replace(term, until=max(day, term.since)) if term.office is elected.office and not term.until else term
        for term in group.terms
    )
    begun = Term(elected.office, elected.borrower_id, day)
    draft.put(replace(group, terms=(*ended, begun)[-TERMS_MAX:]))
    return APPLIED


def apply_group_dissolved(draft: Draft, entry: Entry, _dissolved: GroupDissolved) -> Disposition:
    """End a group, once nobody belongs to it and its fund is empty."""
    group = draft.find(Group, entry.operation.entity)
    if group is None:
        return refused(Reason.UNKNOWN_RECORD)
    if group.dissolved_day:
        return refused(Reason.STALE_TRANSITION)
    fund = draft.find(Fund, group.id)
    if group.members or (fund and fund.balance):
        return refused(Reason.GROUP_NOT_EMPTY)
    draft.put(replace(group, dissolved_day=entry.operation.business_day))
    return APPLIED
