"""How this laptop's receipts come out: the language beside English, the width of the paper, the printer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldapp.services import drafts
from fieldapp.ui.print.receipt_words import LANGUAGES, ReceiptWords
from fieldapp.ui.print.slip import NARROW, WIDE

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk, Saved

FORM, KEY, FIELD, WIDTH, PRINTER = "paper", "receipts", "language", "width", "printer"


def chosen_words(desk: Desk) -> ReceiptWords:
    """The words for receipts; English alone until somebody chooses."""
    return chosen_look(desk)[0]


def chosen_look(desk: Desk) -> tuple[ReceiptWords, int, str]:
    """The words for receipts, the dots across the paper (58 mm until somebody chooses), and the printer's address or
    device, empty for PDF. Read from this laptop's database."""
    kept = drafts.recall(desk, FORM, KEY)
    language, width = kept.get(FIELD, ""), kept.get(WIDTH, "")
    words = ReceiptWords(language if language in LANGUAGES else "")
    return words, WIDE if width == str(WIDE) else NARROW, kept.get(PRINTER, "")


def choose_language(desk: Desk, language: str) -> Saved:
    """From the next receipt on."""
    return drafts.keep(desk, FORM, KEY, {FIELD: language})


def choose_printer(desk: Desk, printer: str) -> Saved:
    """An address or device, empty for PDF, from the next receipt on."""
    return drafts.keep(desk, FORM, KEY, {PRINTER: printer.strip()})


def choose_width(desk: Desk, width: int) -> Saved:
    """NARROW or WIDE, from the next receipt on."""
    return drafts.keep(desk, FORM, KEY, {WIDTH: str(width)})
