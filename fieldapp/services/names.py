"""What people and groups are called, wherever a sentence names them."""

from __future__ import annotations

from fieldapp.domain.center.group import Group
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.people import Borrower, BorrowerField
from fieldapp.domain.state import State
from fieldapp.domain.words import tr


def name_of(state: State, borrower_id: Id) -> str:
    """Return what a borrower, or a group whose fund paid, is called; '' for nobody known here."""
    borrower = state.find(Borrower, borrower_id) if borrower_id != NO_ID else None
    if borrower is not None:
        return borrower.text(BorrowerField.NAME)
    group = state.find(Group, borrower_id) if borrower_id != NO_ID else None
    return tr("Fund of {group}", group=group.name) if group else ""
