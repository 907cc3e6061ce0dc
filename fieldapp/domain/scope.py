"""Scopes: which bundle of records a record belongs to, and so which laptops get it.

A scope is a center, a member of staff (the own cash), or the branch's reference records, which everybody has. A record
about a borrower is where the borrower's center is, wherever it was written.
"""

from __future__ import annotations

from typing import Final

from fieldapp.domain.ids import NO_ID, Id, derived_id
from fieldapp.domain.people import Borrower
from fieldapp.domain.record import Kind, Record
from fieldapp.domain.state import State

REFERENCE: Final = derived_id("scope", b"reference")
"""The scope of what everybody in the branch has."""
WHOLE: Final = derived_id("scope", b"whole branch")
"""Not a scope of records: who is granted it has every scope of the branch."""
_REFERENCE_KINDS: Final = frozenset(
    {
        Kind.BRANCH,
        Kind.USER,
        Kind.SEAT,
        Kind.CENTER,
        Kind.GROUP,
        Kind.POLICY,
        Kind.PRODUCT,
        Kind.CALENDAR,
        Kind.GRANT,
    }
)
_PERSONAL_KINDS: Final = frozenset({15, 25, 29, 49})
"""Cash, cash days, receipt books and their pages, by number: they name their user as user_id, or are his by their id."""
_OF_NOBODY: Final = frozenset({Kind.MEETING})
"""Kinds whose borrower column holds somebody else."""


def scope_of(item: Record, state: State) -> Id:
    """Return the one scope a record is in; `state` has the record's borrower as she is after the change."""
    if item.KIND in _REFERENCE_KINDS:
        return REFERENCE
    if item.KIND in _PERSONAL_KINDS:
        owner = getattr(item, "user_id", item.id)
        return Id(owner) if owner != NO_ID else REFERENCE
    index = item.index()
    center = index.center
    if isinstance(item, Borrower):
        center = item.center_id
    elif index.borrower != NO_ID and item.KIND not in _OF_NOBODY:
        borrower = state.find(Borrower, index.borrower)
        center = borrower.center_id if borrower is not None else center
    return center if center != NO_ID else REFERENCE


def follows_borrower(item: Record, borrower_id: Id) -> bool:
    """Tell whether a record goes where that borrower goes."""
    shared = item.KIND in _REFERENCE_KINDS or item.KIND in _PERSONAL_KINDS or item.KIND in _OF_NOBODY
    return not shared and (item.id if isinstance(item, Borrower) else item.index().borrower) == borrower_id
