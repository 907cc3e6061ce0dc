"""Work that was held for whose it was and not for what it says: somebody who may finds it right, and it takes effect.

A laptop was blocked while it had honest work on it, or a center was handed over while its officer was away. The work
takes effect in its author's name; that the bytes are those which were held is proven by the hash that the item has.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from fieldapp.domain.center.assignment import fingerprint
from fieldapp.domain.center.center import Center
from fieldapp.domain.disposition import APPLIED, Disposition, held, refused
from fieldapp.domain.ids import Id
from fieldapp.domain.inbox import Choice, InboxItem, ItemKind, ItemState, Late, close_item, note_late
from fieldapp.domain.operation import Entry, Operation, body, decode_operation
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import Role, Seat, User, author_of
from fieldapp.domain.state import Draft
from fieldapp.domain.timestamp import hlc_ms

FOR_WHOSE: Final = frozenset({Reason.BLOCKED_LAPTOP, Reason.OUT_OF_SCOPE})
"""Why work is held that may be right all the same."""


@body(1480)
@dataclass(frozen=True)
class WorkTakenUp:
    """Held work is found right; the entity is its operation.

    item: what the inbox asks about it. seat_id: who wrote it. operation: its bytes as they were saved.
    """

    item: Id
    seat_id: Id
    operation: bytes
    note: str = ""


Rule = Callable[[Draft, Entry], Disposition]


def may_be_taken_up(item: InboxItem) -> bool:
    """Tell whether what an item asks about can take effect after all."""
    return item.kind is ItemKind.TRANSITION and item.reason in FOR_WHOSE and isinstance(item.base, bytes)


def apply_work_taken_up(draft: Draft, entry: Entry, taken: WorkTakenUp, rule: Rule) -> Disposition:
    """Let held work take effect once; `rule` folds it as if nothing were known of its author's laptop and center.

    What a rule refuses for what it says stays held, with its reason; a second decision is held and seen.
    """
    item, author = draft.find(InboxItem, taken.item), author_of(draft, entry)
    if item is None or author is None or not may_be_taken_up(item):
        return refused(Reason.UNKNOWN_RECORD)
    if not _may(draft, item, author):
        return refused(Reason.NEEDS_SUPERVISOR)
    if item.state is not ItemState.OPEN:
        note_late(draft, item, Late(entry.operation.op_id, author.id, Choice.KEEP, hlc_ms(entry.operation.hlc)))
        return held(Reason.ALREADY_RESOLVED)
    inner = _held_there(draft, entry, taken, item)
    if inner is None:
        return refused(Reason.BAD_VALUE)
    verdict = rule(draft, inner)
    if not verdict.took_effect:
        return refused(verdict.reason or Reason.NOTHING_CHANGED)
    close_item(draft, draft.find(InboxItem, item.id) or item, Choice.KEEP, entry, author.id)
    return APPLIED


def _may(draft: Draft, item: InboxItem, author: User) -> bool:
    """Tell whether somebody decides this: a supervisor, or whoever has the center now; nobody about her own work."""
    if author.role is not Role.OFFICER:
        return author.id != item.author
    center = draft.find(Center, item.center_id)
    return item.decider is Role.OFFICER and center is not None and center.officer_id == author.id != item.author


def _held_there(draft: Draft, entry: Entry, taken: WorkTakenUp, item: InboxItem) -> Entry | None:
    """Return the entry that was held, None where the bytes are others or somebody else's."""
    operation, seat = decode_operation(taken.operation), draft.find(Seat, taken.seat_id)
    if not isinstance(operation, Operation) or seat is None or seat.user_id != item.author:
        return None
    there = operation.op_id == item.operation == entry.operation.entity and fingerprint(operation) == item.base
    return replace(entry, operation=operation, seat_id=taken.seat_id) if there else None
