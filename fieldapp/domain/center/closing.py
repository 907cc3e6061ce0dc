"""The end of a center: closed when nobody is left in it, or merged into another that takes up all its groups.

What was recorded for it before that day counts as ever. What comes later is led on to the center that took its place;
where none did, money waits in suspense and everything else before a supervisor.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from fieldapp.domain.center.center import Center, changeable, show_gone, too_late
from fieldapp.domain.center.group import Group, GroupFormed, apply_group_formed
from fieldapp.domain.center.member import apply_member_registered, carry
from fieldapp.domain.center.roll import Roll
from fieldapp.domain.disposition import APPLIED, Code, Disposition, held, refused
from fieldapp.domain.fund import Fund
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.operation import Entry, body
from fieldapp.domain.people import Borrower, BorrowerRegistered, BorrowerState
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import Role, author_of
from fieldapp.domain.state import Draft, State


@body(1412)
@dataclass(frozen=True)
class CenterClosed:
    """A center in which nobody is left ends; the operation's entity is the center. seen: its version on screen."""

    reason: str = ""
    seen: Id = NO_ID


@body(1413)
@dataclass(frozen=True)
class CenterMerged:
    """Another center takes up all groups of this one; the entity is the center that ends. seen: its version."""

    into: Id
    reason: str = ""
    seen: Id = NO_ID


def apply_center_closed(draft: Draft, entry: Entry, closed: CenterClosed) -> Disposition:
    """Close a center without members; a supervisor or the office may."""
    center = _ending(draft, entry, closed.seen)
    if isinstance(center, Reason):
        return too_late(draft, entry, center)
    if people_of(draft, center):
        return refused(Reason.GROUP_NOT_EMPTY)
    draft.put(replace(center, closed_day=entry.operation.business_day, version=entry.operation.op_id))
    return APPLIED


def apply_center_merged(draft: Draft, entry: Entry, merged: CenterMerged) -> Disposition:
    """Let groups, members and what is theirs go to another center; linear in the members."""
    center = _ending(draft, entry, merged.seen)
    if isinstance(center, Reason):
        return too_late(draft, entry, center)
    into = draft.find(Center, merged.into)
    if into is None or into.id == center.id or into.closed_day:
        return refused(Reason.UNKNOWN_RECORD)
    for borrower in people_of(draft, center):
        carry(draft, borrower, into.id)
        draft.put(replace(borrower, center_id=into.id))
    for identifier in center.groups:
        group, fund = draft.find(Group, identifier), draft.find(Fund, identifier)
        if group is not None:
            draft.put(replace(group, center_id=into.id))
        if fund is not None:
            draft.put(replace(fund, center_id=into.id))
    known = [identifier for identifier in center.groups if identifier not in into.groups]
    draft.put(replace(into, groups=(*into.groups, *known)))
    ended = replace(center, closed_day=entry.operation.business_day, merged_into=into.id)
    draft.put(replace(ended, version=entry.operation.op_id))
    return APPLIED


def _ending(draft: Draft, entry: Entry, seen: Id) -> Center | Reason:
    author = author_of(draft, entry)
    if author is None or author.role is Role.OFFICER:
        return Reason.NEEDS_SUPERVISOR
    return changeable(draft, entry, seen)


def people_of(state: State, center: Center) -> list[Borrower]:
    """Return whoever belongs to a center: in one of its groups, or on its roll without a group."""
    groups = [state.find(Group, identifier) for identifier in center.groups]
    roll = state.find(Roll, center.id)
    named = [member for group in groups if group is not None for member in group.members]
    named += [row.borrower_id for row in roll.rows] if roll else []
    found = (state.find(Borrower, identifier) for identifier in dict.fromkeys(named))
    return [item for item in found if item and item.center_id == center.id and item.state is BorrowerState.ACTIVE]


def apply_group_formed_here(draft: Draft, entry: Entry, formed: GroupFormed) -> Disposition:
    """Form a group; one for a closed center is held and shown."""
    center = draft.find(Center, formed.center_id)
    if center is None or not center.closed_day:
        return apply_group_formed(draft, entry, formed)
    show_gone(draft, entry, center.id, Reason.CENTER_CLOSED)
    return held(Reason.CENTER_CLOSED)


def apply_member_registered_here(draft: Draft, entry: Entry, registered: BorrowerRegistered) -> Disposition:
    """Register a borrower; one for a closed center is registered all the same, and shown, so that nobody is lost."""
    verdict = apply_member_registered(draft, entry, registered)
    center = draft.find(Center, registered.center_id)
    if not verdict.took_effect or center is None or not center.closed_on(entry.operation.business_day):
        return verdict
    show_gone(draft, entry, center.id, Reason.CENTER_CLOSED)
    return Disposition(Code.APPLIED_WITH_CONFLICT, Reason.CENTER_CLOSED)
