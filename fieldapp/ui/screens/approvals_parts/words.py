"""Why a piece of work goes back, in the words that its maker reads."""

from __future__ import annotations

from fieldapp.domain.words import mark, tr
from fieldapp.domain.work.approval import ReturnReason

REASONS: dict[ReturnReason, str] = {
    ReturnReason.NOTE_TOO_SHORT: mark("Note too short"),
    ReturnReason.POSITION_MISSING: mark("Position missing"),
    ReturnReason.PERSON_NOT_MET: mark("Person not met"),
    ReturnReason.FIGURES_DO_NOT_FIT: mark("Figures do not fit"),
    ReturnReason.EVIDENCE_MISSING: mark("Evidence missing"),
    ReturnReason.WRONG_PERSON: mark("Wrong person"),
    ReturnReason.PROMISE_UNCLEAR: mark("Promise unclear"),
    ReturnReason.VISIT_AGAIN: mark("Visit again"),
    ReturnReason.OTHER: mark("Something else"),
}
"""In the order of their keys 1 to 9."""


def read(stored: str) -> str:
    """What stands in the books, in the reader's language where the program wrote it; free words as they are."""
    head, colon, rest = stored.partition(":")
    known = head.rstrip(".")
    if known not in REASONS.values():
        return stored
    return f"{tr(known)}:{rest}" if colon else f"{tr(known)}."


def told(reason: ReturnReason, text: str) -> str:
    """What the maker reads: the reason first, the free words second."""
    words = text.strip()
    return f"{REASONS[reason]}: {words}" if words else f"{REASONS[reason]}."
