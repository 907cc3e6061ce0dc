"""Merging two entries of one person: one survives, the other points to it; nothing is rewritten, so it can be undone.

What was recorded under either id stays under it. The entry that points on must owe nothing, save nothing and belong to
nobody's sheet any more: it leaves its group. What still arrives for it from laptops that do not know yet is led on to
the survivor: edits (which meet the survivor's values as contenders), savings, visits, assessments, applications. Money
for one of its loans stays with that loan.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Final

from fieldapp.domain.center.center import standing_center
from fieldapp.domain.center.group import Group, GroupFormed, enlist, without_member
from fieldapp.domain.center.ladder import Ladder, running_loans
from fieldapp.domain.center.member import carry
from fieldapp.domain.disposition import APPLIED, Disposition, held, refused
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.inbox import Choice, InboxItem, ItemKind, close_item, item_id, open_item
from fieldapp.domain.likeness import open_pairs, told_apart
from fieldapp.domain.loan.account import LoanDisbursed
from fieldapp.domain.loan.applying import EnquiryRecorded, LoanApplied
from fieldapp.domain.operation import Entry, body
from fieldapp.domain.people import (
    Borrower,
    BorrowerEdited,
    BorrowerRegistered,
    BorrowerState,
    Membership,
    Merged,
)
from fieldapp.domain.policy import policy_of
from fieldapp.domain.rejection import Reason
from fieldapp.domain.savings import Savings, account_of, savings_id
from fieldapp.domain.staff import Role, User, author_of
from fieldapp.domain.state import Draft, State
from fieldapp.domain.work.assessment import AssessmentSubmitted
from fieldapp.domain.work.visit import VisitDrafted, VisitSubmitted

CHAIN_MAX: Final = 16
"""How many merges one after another are followed; no branch has as many for one person."""


@body(1410)
@dataclass(frozen=True)
class BorrowersMerged:
    """A supervisor says that two entries are one person; the operation's entity is the one that survives."""

    loser: Id
    reason: str = ""


@body(1411)
@dataclass(frozen=True)
class BorrowersParted:
    """A supervisor takes a merge back; the entity is the entry that pointed on. seen: the operation that merged it."""

    seen: Id
    reason: str = ""


def survivor_of(state: State, borrower_id: Id) -> Id:
    """Return the entry that stands for a person now: the id itself where it was never merged."""
    for _ in range(CHAIN_MAX):
        borrower = state.find(Borrower, borrower_id)
        if borrower is None or borrower.merged is None:
            break
        borrower_id = borrower.merged.into
    return borrower_id


def _decides(draft: Draft, entry: Entry) -> User | None:
    author = author_of(draft, entry)
    return author if author is not None and author.role is not Role.OFFICER else None


def apply_borrowers_merged(draft: Draft, entry: Entry, merged: BorrowersMerged) -> Disposition:
    """Merge two entries; one merged meanwhile is held, so that both decisions are seen."""
    author = _decides(draft, entry)
    if author is None:
        return refused(Reason.NEEDS_SUPERVISOR)
    problem = merge(draft, entry, entry.operation.entity, merged.loser)
    if problem is Reason.ALREADY_RESOLVED:
        return held(problem)
    return refused(problem) if problem else APPLIED


def merge(draft: Draft, entry: Entry, survivor_id: Id, loser_id: Id) -> Reason:
    """Let one entry point to another and close what the inbox asks about the pair; return what is in the way."""
    survivor, loser = draft.find(Borrower, survivor_id), draft.find(Borrower, loser_id)
    if survivor is None or loser is None or survivor_id == loser_id:
        return Reason.UNKNOWN_RECORD
    if survivor.merged is not None or loser.merged is not None:
        return Reason.ALREADY_RESOLVED
    if bound_by_money(draft, loser):
        return Reason.HAS_MONEY
    day = entry.operation.business_day
    group = draft.find(Group, loser.group_id)
    if group is not None:
        without_member(draft, group, loser.id, day)
    since = loser.joined_day or loser.registered_day
    away = Merged(survivor_id, entry.operation.op_id, loser.group_id, since, loser.state)
    draft.put(replace(loser, group_id=NO_ID, state=BorrowerState.MERGED, merged=away))
    draft.put(replace(survivor, absorbed=(*survivor.absorbed, loser_id)))
    draft.put(replace(account_of(draft, loser), led_to=survivor_id))
    author = author_of(draft, entry)
    for item in open_pairs(draft, survivor_id, loser_id):
        told_apart(draft, item)
        close_item(draft, item, Choice.MERGE, entry, author.id if author else NO_ID)
    return Reason.NONE


def bound_by_money(state: State, borrower: Borrower) -> bool:
    """Tell whether an entry has a running loan, a cover it owes, or savings, and so cannot point to another."""
    account, known = state.find(Savings, savings_id(borrower.id)), state.find(Ladder, borrower.id)
    owes = bool(running_loans(state, borrower.id)) or bool(known and (known.owes or known.owed))
    return owes or bool(account and account.balance)


def apply_borrowers_parted(draft: Draft, entry: Entry, parted: BorrowersParted) -> Disposition:
    """Take a merge back, by compare-and-set on the operation that made it."""
    if _decides(draft, entry) is None:
        return refused(Reason.NEEDS_SUPERVISOR)
    problem = part(draft, entry, entry.operation.entity, parted.seen)
    return held(problem) if problem is Reason.ALREADY_RESOLVED else refused(problem) if problem else APPLIED


def part(draft: Draft, entry: Entry, loser_id: Id, seen: Id) -> Reason:
    """Let an entry stand for itself again, in its group where that still has room; return what is in the way."""
    loser = draft.find(Borrower, loser_id)
    if loser is None:
        return Reason.UNKNOWN_RECORD
    away = loser.merged
    if away is None or away.operation != seen:
        return Reason.ALREADY_RESOLVED
    survivor = draft.find(Borrower, away.into)
    if survivor is not None:
        draft.put(replace(survivor, absorbed=tuple(known for known in survivor.absorbed if known != loser_id)))
    account = draft.find(Savings, savings_id(loser_id))
    if account is not None:
        draft.put(replace(account, led_to=NO_ID))
    center = standing_center(draft, loser.center_id)
    if center != loser.center_id:  # it was merged into another while this entry stood for nobody
        carry(draft, loser, center)
    alone = replace(loser, merged=None, state=away.state, joined_day=away.since, center_id=center)
    draft.put(alone)
    group = draft.find(Group, away.group_id)
    room = group is not None and not group.dissolved_day and len(group.members) < policy_of(draft).group.members_max
    if group is None:
        return Reason.NONE
    if room and group.center_id == center:
        enlist(draft, group, alone, away.since)
    else:
        gone = Membership(group.id, center, away.since, max(away.since, entry.operation.business_day))
        draft.put(replace(alone, former=(*alone.former, gone)))
    return Reason.NONE


Led = Callable[[State, Entry, Any], tuple[Entry, Any]]


def _entity_led_on(state: State, entry: Entry, given: Any) -> tuple[Entry, Any]:
    entity = survivor_of(state, entry.operation.entity)
    if entity == entry.operation.entity:
        return entry, given
    return replace(entry, operation=replace(entry.operation, entity=entity)), given


def _borrower_led_on(state: State, entry: Entry, given: Any) -> tuple[Entry, Any]:
    survivor = survivor_of(state, given.borrower_id)
    return entry, given if survivor == given.borrower_id else replace(given, borrower_id=survivor)


def _center_led_on(state: State, entry: Entry, given: Any) -> tuple[Entry, Any]:
    center = standing_center(state, given.center_id)
    return entry, given if center == given.center_id else replace(given, center_id=center)


_LED: Final[dict[type, Led]] = {
    BorrowerEdited: _entity_led_on,
    EnquiryRecorded: _borrower_led_on,
    LoanApplied: _borrower_led_on,
    VisitDrafted: _borrower_led_on,
    VisitSubmitted: _borrower_led_on,
    AssessmentSubmitted: _borrower_led_on,
    BorrowerRegistered: _center_led_on,
    GroupFormed: _center_led_on,
}


def led_on(state: State, entry: Entry, given: Any) -> tuple[Entry, Any]:
    """Return an operation as it counts now: what is about an entry or a center that was merged is about the other."""
    rule = _LED.get(type(given))
    return rule(state, entry, given) if rule is not None else (entry, given)


def handed_to_merged(draft: Draft, entry: Entry, given: LoanDisbursed, verdict: Disposition) -> Disposition:
    """Show to a supervisor a loan that was handed over to an entry merged meanwhile: nobody's sheet asks for it."""
    borrower = draft.find(Borrower, given.borrower_id)
    if borrower is None or borrower.merged is None:
        return verdict
    author = author_of(draft, entry)
    open_item(
        draft,
        InboxItem(
            id=item_id(ItemKind.SAME_PERSON, entry.operation.op_id, 0),
            kind=ItemKind.SAME_PERSON,
            entity=borrower.id,
            center_id=borrower.center_id,
            operation=entry.operation.op_id,
            reason=Reason.MERGED_AWAY,
            decider=Role.SUPERVISOR,
            opened_day=entry.operation.business_day,
            author=author.id if author else NO_ID,
            amount=given.principal,
            other=borrower.merged.into,
        ),
    )
    return verdict
