"""What a document of money asks of people: items for lines that wait, one for all that came late, frozen accounts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from fieldapp.domain.collection.document import Collection, Fate, Line, Purpose
from fieldapp.domain.inbox import InboxItem, ItemKind, item_id, open_item
from fieldapp.domain.people import Borrower
from fieldapp.domain.rejection import Reason
from fieldapp.domain.savings import Savings, account_of, frozen_for, savings_id
from fieldapp.domain.staff import Role
from fieldapp.domain.state import Draft

_LATE: Final = 2**31
"""Stands for a line's number where an item is about all that came late."""


def item_about(collection: Collection, line: Line, kind: ItemKind, reason: Reason) -> InboxItem:
    """Return the item about a line, which a supervisor decides."""
    return InboxItem(
        id=item_id(kind, collection.id, line.number),
        kind=kind,
        entity=line.borrower_id,
        center_id=collection.center_id,
        operation=collection.id,
        reason=reason,
        decider=Role.SUPERVISOR,
        opened_day=collection.day,
        line=line.number,
        author=collection.author,
        amount=line.amount,
    )


def told_late(draft: Draft, collection: Collection, lines: Sequence[Line]) -> Reason:
    """Tell a supervisor once for each document what came in for a day whose cash was closed; NONE for nothing."""
    came = [line for line in lines if line.fate is Fate.COUNTED and line.amount > 0]
    if not came:
        return Reason.NONE
    item = item_about(collection, came[0], ItemKind.NOTICE, Reason.DAY_CLOSED)
    told = item_id(ItemKind.NOTICE, collection.id, _LATE)
    open_item(draft, replace(item, id=told, amount=sum(line.amount for line in came)))
    return Reason.DAY_CLOSED


def freeze(draft: Draft, collection: Collection, line: Line) -> None:
    """Let nothing more be taken out of an overdrawn account, opened or not, until the item about it is decided."""
    if line.purpose is not Purpose.SAVINGS:
        return
    account, borrower = draft.find(Savings, savings_id(line.borrower_id)), draft.find(Borrower, line.borrower_id)
    if account is None and borrower is not None:
        account = account_of(draft, borrower)
    if account is not None:
        draft.put(frozen_for(account, item_id(ItemKind.OVERDRAWN, collection.id, line.number)))
