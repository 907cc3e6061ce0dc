"""Scopes: which bundle of records a record belongs to, and so which laptops get it.

A scope is a center, a member of staff (the own cash), or the branch's reference records, which everybody has. A record
about a borrower is where the borrower's center is, wherever it was written.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from fieldapp.domain.ids import NO_ID, Id, derived_id
from fieldapp.domain.loan.account import Loan
from fieldapp.domain.people import Borrower
from fieldapp.domain.record import Kind, Record
from fieldapp.domain.state import State

REFERENCE: Final = derived_id("scope", b"reference")
"""The scope of what everybody in the branch has."""
OFFICE: Final = derived_id("scope", b"office")
"""The scope of what only those have who are granted the whole branch."""
WHOLE: Final = derived_id("scope", b"whole branch")
"""Not a scope of records: who is granted it has every scope of the branch."""
_REFERENCE_KINDS: Final = frozenset(
    {
        Kind.BRANCH,
        Kind.USER,
        Kind.SEAT,
        Kind.CENTER,
        Kind.POLICY,
        Kind.PRODUCT,
        Kind.CALENDAR,
        Kind.GRANT,
    }
)
_PERSONAL_KINDS: Final = frozenset({15, 25, 29, 49})
"""Cash, cash days, receipt books and their pages: they name their user as user_id, or are his by their id."""
_OF_NOBODY: Final = frozenset({Kind.MEETING})
"""Kinds whose borrower column holds somebody else."""


def scope_of(item: Record, state: State) -> Id:
    """Return the one scope a record is in; `state` has the record's borrower as she is after the change."""
    if item.KIND in _REFERENCE_KINDS:
        return REFERENCE
    if item.KIND in _PERSONAL_KINDS:
        owner = getattr(item, "user_id", item.id)
        return Id(owner) if owner != NO_ID else REFERENCE
    if item.KIND is Kind.LIKENESS:
        return OFFICE
    index = item.index()
    center = index.center
    if isinstance(item, Borrower):
        center = item.center_id
    elif index.borrower != NO_ID and item.KIND not in _OF_NOBODY:
        borrower = _borrower(state, index.borrower)
        center = borrower.center_id if borrower is not None else center
    return center if center != NO_ID else REFERENCE


def _borrower(state: State, identifier: Id) -> Borrower | None:
    """Return the borrower with that id, or whose loan has it: pages of a loan name the loan."""
    borrower = state.find(Borrower, identifier)
    if borrower is not None:
        return borrower
    loan = state.find(Loan, identifier)
    return state.find(Borrower, loan.borrower_id) if loan is not None else None


def follows(item: Record, hers: Collection[Id]) -> bool:
    """Tell whether a record goes where a borrower goes; hers: her id and those of her loans."""
    shared = item.KIND in _REFERENCE_KINDS or item.KIND in _PERSONAL_KINDS or item.KIND in _OF_NOBODY
    return not shared and (item.id if isinstance(item, Borrower) else item.index().borrower) in hers
