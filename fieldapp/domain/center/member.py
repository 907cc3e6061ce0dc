"""Membership: a borrower joins a group, moves to another, leaves; her loans and savings go where she goes."""

from __future__ import annotations

from dataclasses import dataclass, replace

from fieldapp.domain.center import roll
from fieldapp.domain.center.group import Group, enlist, with_member, without_member
from fieldapp.domain.center.ladder import Ladder, running_loans
from fieldapp.domain.disposition import APPLIED, Disposition, held, refused
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.inbox import InboxItem, ItemKind, item_id, open_item
from fieldapp.domain.loan.booking import carried
from fieldapp.domain.operation import Entry, body
from fieldapp.domain.people import (
    FORMER_MAX,
    Borrower,
    BorrowerRegistered,
    BorrowerState,
    Membership,
    apply_borrower_registered,
)
from fieldapp.domain.policy import policy_of
from fieldapp.domain.rejection import Reason
from fieldapp.domain.savings import Savings, savings_id
from fieldapp.domain.staff import Role, author_of
from fieldapp.domain.state import Draft, State
from fieldapp.domain.timestamp import Day


@body(1105)
@dataclass(frozen=True)
class MemberMoved:
    """A borrower moved to another group; the operation's entity is the borrower. reason: in the officer's words.

    from_group, to_group: NO_ID for none, so this is also how she stops being in a group and borrows alone.
    """

    from_group: Id
    to_group: Id
    reason: str = ""


@body(1106)
@dataclass(frozen=True)
class MemberJoined:
    """A borrower without a group joins one, or comes back; the operation's entity is the borrower."""

    group_id: Id
    reason: str = ""


@body(1107)
@dataclass(frozen=True)
class MemberLeft:
    """A borrower leaves her group and the institution; the entity is the borrower. from_group: where she was seen."""

    from_group: Id
    reason: str = ""


def apply_member_registered(draft: Draft, entry: Entry, registered: BorrowerRegistered) -> Disposition:
    """Register a borrower, and write her into the list of the group she was registered in."""
    verdict = apply_borrower_registered(draft, entry, registered)
    group = draft.find(Group, registered.group_id)
    if verdict.took_effect and group is not None:
        with_member(draft, group, entry.operation.entity)
    return verdict


def apply_member_joined(draft: Draft, entry: Entry, joined: MemberJoined) -> Disposition:
    """Let a borrower without a group join one that has room."""
    borrower = draft.find(Borrower, entry.operation.entity)
    if borrower is None:
        return refused(Reason.UNKNOWN_RECORD)
    if borrower.group_id != NO_ID or borrower.state is BorrowerState.MERGED:
        return refused(Reason.STALE_TRANSITION)
    group = draft.find(Group, joined.group_id)
    problem = _no_room(draft, group)
    if problem or group is None:
        return refused(problem)
    day = entry.operation.business_day
    if group.center_id != borrower.center_id:
        carry(draft, borrower, group.center_id)
    enlist(draft, group, borrower, day)
    return APPLIED


def _no_room(state: State, group: Group | None) -> Reason:
    if group is None:
        return Reason.UNKNOWN_RECORD
    if group.dissolved_day:
        return Reason.STALE_TRANSITION
    return Reason.GROUP_FULL if len(group.members) >= policy_of(state).group.members_max else Reason.NONE


def apply_member_moved(draft: Draft, entry: Entry, moved: MemberMoved) -> Disposition:
    """Move a borrower, by compare-and-set on the group she was seen in; loans, savings and attendance go with her."""
    borrower = draft.find(Borrower, entry.operation.entity)
    if borrower is None:
        return refused(Reason.UNKNOWN_RECORD)
    gone = borrower.state is BorrowerState.MERGED
    if gone or borrower.group_id != moved.from_group or moved.from_group == moved.to_group:
        return refused(Reason.STALE_TRANSITION)
    if moved.to_group == NO_ID:
        return _to_nowhere(draft, entry, borrower, moved.reason)
    group = draft.find(Group, moved.to_group)
    problem = _no_room(draft, group)
    if problem or group is None:
        return refused(problem)
    day = entry.operation.business_day
    left = _out_of_group(draft, borrower, day, moved.reason)
    if group.center_id != borrower.center_id:
        carry(draft, borrower, group.center_id)
    enlist(draft, group, left, day)
    return APPLIED


def _to_nowhere(draft: Draft, entry: Entry, borrower: Borrower, reason: str) -> Disposition:
    obstacle = _bound_by(draft, borrower)
    if obstacle:
        return _held_back(draft, entry, borrower, obstacle)
    left = _out_of_group(draft, borrower, entry.operation.business_day, reason)
    draft.put(replace(left, group_id=NO_ID, center_id=NO_ID, joined_day=entry.operation.business_day))
    return APPLIED


def apply_member_left(draft: Draft, entry: Entry, left: MemberLeft) -> Disposition:
    """Let a member go who owes nothing and is owed no savings; another is held back, and her supervisor is told."""
    borrower = draft.find(Borrower, entry.operation.entity)
    if borrower is None:
        return refused(Reason.UNKNOWN_RECORD)
    if borrower.group_id != left.from_group or borrower.state is not BorrowerState.ACTIVE:
        return refused(Reason.STALE_TRANSITION)
    obstacle = _bound_by(draft, borrower) or _savings_left(draft, borrower)
    if obstacle:
        return _held_back(draft, entry, borrower, obstacle)
    day = entry.operation.business_day
    gone = _out_of_group(draft, borrower, day, left.reason)
    draft.put(replace(gone, group_id=NO_ID, state=BorrowerState.LEFT, joined_day=day))
    return APPLIED


def _bound_by(state: State, borrower: Borrower) -> Reason:
    """Return what binds a member to her group: a running loan, or a cover she has not repaid."""
    if running_loans(state, borrower.id):
        return Reason.MEMBER_HAS_LOAN
    known = state.find(Ladder, borrower.id)
    return Reason.COVER_OWED if known and known.owes > 0 else Reason.NONE


def _savings_left(state: State, borrower: Borrower) -> Reason:
    account = state.find(Savings, savings_id(borrower.id))
    return Reason.HAS_SAVINGS if account and account.balance > 0 else Reason.NONE


def _held_back(draft: Draft, entry: Entry, borrower: Borrower, reason: Reason) -> Disposition:
    """Keep her where she is, and show to a supervisor who wanted her out and why she is not."""
    operation, author = entry.operation, author_of(draft, entry)
    open_item(
        draft,
        InboxItem(
            id=item_id(ItemKind.TRANSITION, operation.op_id, 0),
            kind=ItemKind.TRANSITION,
            entity=borrower.id,
            center_id=borrower.center_id,
            operation=operation.op_id,
            reason=reason,
            decider=Role.SUPERVISOR,
            opened_day=operation.business_day,
            author=author.id if author else NO_ID,
        ),
    )
    return held(reason)


def _out_of_group(draft: Draft, borrower: Borrower, day: Day, reason: str) -> Borrower:
    """Take a borrower out of her group's list and close her membership; return her, not yet written."""
    group = draft.find(Group, borrower.group_id)
    if group is not None:
        without_member(draft, group, borrower.id, day)
    if borrower.group_id == NO_ID:
        return borrower
    since = borrower.joined_day or borrower.registered_day
    over = Membership(borrower.group_id, borrower.center_id, since, max(day, since), reason)
    return replace(borrower, former=(*borrower.former, over)[-FORMER_MAX:])


def carry(draft: Draft, borrower: Borrower, center_id: Id) -> None:
    """Let what belongs to a borrower be found in her new center: running loans, savings, ladder, attendance."""
    for balance in running_loans(draft, borrower.id):
        carried(draft, balance, center_id)
    account = draft.find(Savings, savings_id(borrower.id))
    if account is not None:
        draft.put(replace(account, center_id=center_id))
    known = draft.find(Ladder, borrower.id)
    if known is not None:
        draft.put(replace(known, center_id=center_id))
    roll.carry_over(draft, borrower.id, borrower.center_id, center_id)
