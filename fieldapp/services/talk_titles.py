"""Operations about work that waits in a few words: notes, putting aside, taking back, agreeing on terms."""

from __future__ import annotations

from typing import Any

from fieldapp.domain.ids import Id
from fieldapp.domain.operation import Operation
from fieldapp.domain.people import Borrower, BorrowerField
from fieldapp.domain.record import Kind
from fieldapp.domain.state import State
from fieldapp.domain.taking_back import DecisionTakenBack
from fieldapp.domain.talk import NoteSaid, TermsAgreed, WorkPutAside, subject_of
from fieldapp.domain.words import tr


def talk_title(state: State, operation: Operation, body: Any) -> str:
    """Return what an operation of a talk is called; '' for another one."""
    kind = Kind.APPLICATION if isinstance(body, TermsAgreed) else getattr(body, "subject", 0)
    subject = subject_of(state, kind, operation.entity)
    name = _name_of(state, subject.borrower_id) if subject else tr("a borrower")
    match body:
        case NoteSaid():
            return tr("Note on work about {name}", name=name)
        case WorkPutAside(until=until):
            return (
                tr("Work about {name} put aside", name=name) if until else tr("Work about {name} taken up", name=name)
            )
        case DecisionTakenBack():
            return tr("Decision about {name} taken back", name=name)
        case TermsAgreed():
            return tr("Terms agreed on with {name}", name=name)
        case _:
            return ""


def _name_of(state: State, borrower_id: Id) -> str:
    borrower = state.find(Borrower, borrower_id)
    return borrower.text(BorrowerField.NAME) if borrower else tr("unknown borrower")
