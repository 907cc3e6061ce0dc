"""Which language this laptop's receipts have beside English; kept in its database like a half-filled form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldapp.services import drafts
from fieldapp.ui.print.receipt_words import LANGUAGES, ReceiptWords

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk, Saved

FORM, KEY, FIELD = "paper", "receipts", "language"


def chosen_words(desk: Desk) -> ReceiptWords:
    """The words for receipts; English alone until somebody chooses."""
    language = drafts.recall(desk, FORM, KEY).get(FIELD, "")
    return ReceiptWords(language if language in LANGUAGES else "")


def choose_language(desk: Desk, language: str) -> Saved:
    """From the next receipt on."""
    return drafts.keep(desk, FORM, KEY, {FIELD: language})
