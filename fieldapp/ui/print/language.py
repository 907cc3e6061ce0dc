"""How this laptop's receipts look: the language beside English, and how wide the paper is; kept in its database."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldapp.services import drafts
from fieldapp.ui.print.receipt_words import LANGUAGES, ReceiptWords
from fieldapp.ui.print.slip import NARROW, WIDE

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk, Saved

FORM, KEY, FIELD, WIDTH = "paper", "receipts", "language", "width"


def chosen_words(desk: Desk) -> ReceiptWords:
    """The words for receipts; English alone until somebody chooses."""
    return chosen_look(desk)[0]


def chosen_look(desk: Desk) -> tuple[ReceiptWords, int]:
    """The words for receipts and the dots across the paper: 58 mm until somebody chooses."""
    kept = drafts.recall(desk, FORM, KEY)
    language, width = kept.get(FIELD, ""), kept.get(WIDTH, "")
    return ReceiptWords(language if language in LANGUAGES else ""), WIDE if width == str(WIDE) else NARROW


def choose_language(desk: Desk, language: str) -> Saved:
    """From the next receipt on."""
    return drafts.keep(desk, FORM, KEY, {FIELD: language})


def choose_width(desk: Desk, width: int) -> Saved:
    """NARROW or WIDE, from the next receipt on."""
    return drafts.keep(desk, FORM, KEY, {WIDTH: str(width)})
