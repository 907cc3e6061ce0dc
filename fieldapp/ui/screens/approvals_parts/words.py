"""Why a piece of work goes back, in the words that its maker reads."""

from __future__ import annotations

from fieldapp.domain.work.approval import ReturnReason

REASONS: dict[ReturnReason, str] = {
    ReturnReason.NOTE_TOO_SHORT: "Note too short",
    ReturnReason.POSITION_MISSING: "Position missing",
    ReturnReason.PERSON_NOT_MET: "Person not met",
    ReturnReason.FIGURES_DO_NOT_FIT: "Figures do not fit",
    ReturnReason.EVIDENCE_MISSING: "Evidence missing",
    ReturnReason.WRONG_PERSON: "Wrong person",
    ReturnReason.PROMISE_UNCLEAR: "Promise unclear",
    ReturnReason.VISIT_AGAIN: "Visit again",
    ReturnReason.OTHER: "Something else",
}
"""In the order of their keys 1 to 9."""


def told(reason: ReturnReason, text: str) -> str:
    """What the maker reads: the reason first, the free words second."""
    words = text.strip()
    return f"{REASONS[reason]}: {words}" if words else f"{REASONS[reason]}."
