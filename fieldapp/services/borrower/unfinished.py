"""Visits that were begun on this laptop and not handed in."""

from __future__ import annotations

from dataclasses import dataclass

from fieldapp.domain.ids import Id, parse_id
from fieldapp.domain.people import Borrower, BorrowerField
from fieldapp.domain.work.visit import VisitContent
from fieldapp.services.borrower.visits import FORM, content_of
from fieldapp.services.desk import Desk
from fieldapp.store.queries import drafts

_BORROWER = "borrower_id"


@dataclass(frozen=True)
class UnfinishedVisit:
    """One begun visit; saved_ms: when the last field of it was written. purpose_chosen: content.purpose was typed."""

    visit_id: Id
    borrower_id: Id
    name: str
    content: VisitContent
    purpose_chosen: bool
    saved_ms: int


def unfinished_visits(desk: Desk) -> tuple[UnfinishedVisit, ...]:
    """Return what is half typed, the newest first; a form whose borrower is not on this laptop any more is left out."""
    found = []
    with desk.book.view() as view:
        for form in drafts.forms(view.connection, FORM):
            kept = drafts.recall(view.connection, FORM, form.key)
            borrower = view.find(Borrower, parse_id(kept[_BORROWER])) if _BORROWER in kept else None
            if borrower is None:
                continue
            typed = {name: text for name, text in kept.items() if name != _BORROWER}
            found.append(
                UnfinishedVisit(
                    visit_id=parse_id(form.key),
                    borrower_id=borrower.id,
                    name=borrower.text(BorrowerField.NAME),
                    content=content_of(typed, VisitContent()),
                    purpose_chosen="purpose" in typed,
                    saved_ms=form.saved_ms,
                )
            )
    return tuple(found)
