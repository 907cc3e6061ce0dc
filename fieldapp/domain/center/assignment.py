"""Who looks after which center: the office or a supervisor hands a center over, or lets somebody see it for a while.

Reading and writing follow from it: a laptop gets the centers of its user and those granted. Work that an officer did on
a center after it was taken from him is kept and waits for its new owner; work of earlier days counts as ever.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace

from fieldapp.domain.center.group import Center, Group
from fieldapp.domain.disposition import APPLIED, Disposition, held, refused
from fieldapp.domain.ids import ID_BYTES, NO_ID, Id, derived_id
from fieldapp.domain.inbox import InboxItem, ItemKind, item_id, open_item
from fieldapp.domain.loan.account import Loan
from fieldapp.domain.operation import Entry, Operation, body, encode_operation
from fieldapp.domain.people import Borrower
from fieldapp.domain.record import Index, Kind, Record, record
from fieldapp.domain.rejection import Reason
from fieldapp.domain.scope import WHOLE
from fieldapp.domain.staff import Role, User, author_of
from fieldapp.domain.state import Draft, State
from fieldapp.domain.timestamp import Day, hlc_ms

_DAY_MS = 86_400_000


@body(1005)
@dataclass(frozen=True)
class CenterAssigned:
    """A center goes from one officer to another; the operation's entity is the center."""

    from_officer: Id
    to_officer: Id
    reason: str = ""


@body(1006)
@dataclass(frozen=True)
class ScopeGranted:
    """A user may see and serve one more center, or the whole branch (scope WHOLE); the entity is the user."""

    scope: Id
    reason: str = ""


@body(1007)
@dataclass(frozen=True)
class ScopeRevoked:
    """A grant ends; the entity is the user. What he had recorded before that day still counts."""

    scope: Id
    reason: str = ""


@record
@dataclass(frozen=True)
class Grant(Record):
    """Whether a user has a scope besides that of his own centers. until_day: the first day without it."""

    KIND = Kind.GRANT

    user_id: Id
    scope: Id
    active: bool = True
    until_day: Day = 0

    def index(self) -> Index:
        """Find grants by scope (in the center column), user (in the borrower column) and whether they hold."""
        return Index(center=self.scope, borrower=self.user_id, state=int(self.active), day=self.until_day)


def grant_id(user_id: Id, scope: Id) -> Id:
    """Return the id of what a user may see of a scope."""
    return derived_id("grant", user_id, scope)


def _decides(draft: Draft, entry: Entry) -> User | None:
    author = author_of(draft, entry)
    return author if author is not None and author.role in (Role.SUPERVISOR, Role.OFFICE) else None


def apply_center_assigned(draft: Draft, entry: Entry, assigned: CenterAssigned) -> Disposition:
    """Hand a center over, by compare-and-set on the officer it had."""
    center = draft.find(Center, entry.operation.entity)
    if _decides(draft, entry) is None:
        return refused(Reason.NOT_ALLOWED)
    if center is None or draft.find(User, assigned.to_officer) is None:
        return refused(Reason.UNKNOWN_RECORD)
    if center.officer_id != assigned.from_officer:
        return held(Reason.STALE_TRANSITION)
    if assigned.to_officer == assigned.from_officer:
        return refused(Reason.NOTHING_CHANGED)
    draft.put(replace(center, officer_id=assigned.to_officer))
    _grant(draft, assigned.to_officer, center.id)
    _end(draft, assigned.from_officer, center.id, _day(entry))
    return APPLIED


def apply_scope_granted(draft: Draft, entry: Entry, granted: ScopeGranted) -> Disposition:
    """Grant a center or the whole branch."""
    if _decides(draft, entry) is None:
        return refused(Reason.NOT_ALLOWED)
    known = granted.scope == WHOLE or draft.find(Center, granted.scope) is not None
    if not known or draft.find(User, entry.operation.entity) is None:
        return refused(Reason.UNKNOWN_RECORD)
    _grant(draft, entry.operation.entity, granted.scope)
    return APPLIED


def apply_scope_revoked(draft: Draft, entry: Entry, revoked: ScopeRevoked) -> Disposition:
    """End a grant."""
    if _decides(draft, entry) is None:
        return refused(Reason.NOT_ALLOWED)
    grant = draft.find(Grant, grant_id(entry.operation.entity, revoked.scope))
    if grant is None or not grant.active:
        return refused(Reason.NOTHING_CHANGED)
    _end(draft, entry.operation.entity, revoked.scope, _day(entry))
    return APPLIED


def _grant(draft: Draft, user_id: Id, scope: Id) -> None:
    draft.put(Grant(grant_id(user_id, scope), user_id, scope))


def _end(draft: Draft, user_id: Id, scope: Id, day: Day) -> None:
    draft.put(Grant(grant_id(user_id, scope), user_id, scope, False, day))


def _day(entry: Entry) -> Day:
    operation = entry.operation
    return operation.business_day or hlc_ms(operation.hlc) // _DAY_MS


def taken_away(state: State, entry: Entry) -> Id | None:
    """Return the center of an operation that had been taken from its author by that day, None for every other one."""
    author = author_of(state, entry)
    if author is None or author.role is not Role.OFFICER:
        return None
    for center in _centers(state, entry):
        grant = state.find(Grant, grant_id(author.id, center))
        if grant is not None and not grant.active and _day(entry) >= grant.until_day and not _whole(state, author):
            return center
    return None


def _whole(state: State, author: User) -> bool:
    grant = state.find(Grant, grant_id(author.id, WHOLE))
    return grant is not None and grant.active


def _centers(state: State, entry: Entry) -> Iterator[Id]:
    """Yield the centers an operation is about: where its borrowers are now, and those it takes something into.

    What its author believed counts only where nobody is found: she may have moved before it arrived.
    """
    operation = entry.operation
    told = [Id(value) for value in operation.body.values() if isinstance(value, bytes) and len(value) == ID_BYTES]
    people = [found for one in (operation.entity, *told) if (found := _borrower(state, one)) is not None]
    yield from dict.fromkeys(borrower.center_id for borrower in people)
    if not people and operation.scope != NO_ID:
        yield operation.scope
    for one in (operation.entity, *told):
        group = state.find(Group, one)
        yield group.center_id if group is not None else one


def _borrower(state: State, identifier: Id) -> Borrower | None:
    loan = state.find(Loan, identifier)
    return state.find(Borrower, loan.borrower_id if loan is not None else identifier)


def hold_out_of_scope(draft: Draft, entry: Entry, center_id: Id, written: Operation) -> Disposition:
    """Hold work on a center that was taken from its author, and put it before whoever has the center now.

    written: the operation as it was saved, where the entry is about the entry that stands for a merged one.
    """
    _show(draft, entry, center_id, (Reason.OUT_OF_SCOPE, Role.OFFICER), written)
    return held(Reason.OUT_OF_SCOPE)


def hold_blocked(draft: Draft, entry: Entry) -> Disposition:
    """Hold work of a laptop that was blocked, and put it before a supervisor: it may be honest work, or a thief's."""
    centers = (center for center in _centers(draft, entry) if draft.find(Center, center) is not None)
    _show(draft, entry, next(centers, NO_ID), (Reason.BLOCKED_LAPTOP, Role.SUPERVISOR), entry.operation)
    return held(Reason.SEAT_REVOKED)


def fingerprint(operation: Operation) -> bytes:
    """Return the SHA-256 by which held work is known again: an operation's canonical bytes are always the same."""
    return hashlib.sha256(encode_operation(operation)).digest()


def _show(draft: Draft, entry: Entry, center_id: Id, why: tuple[Reason, Role], written: Operation) -> None:
    """Put an operation that has no effect before whoever decides; why: the reason, and who that is."""
    operation = entry.operation
    author = author_of(draft, entry)
    open_item(
        draft,
        InboxItem(
            id=item_id(ItemKind.TRANSITION, operation.op_id, 0),
            kind=ItemKind.TRANSITION,
            entity=operation.entity,
            center_id=center_id,
            operation=operation.op_id,
            reason=why[0],
            decider=why[1],
            opened_day=_day(entry),
            author=author.id if author else NO_ID,
            base=fingerprint(written),
        ),
    )
