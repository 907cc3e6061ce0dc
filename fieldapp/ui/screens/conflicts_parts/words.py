"""Words and icons of the inbox, by kind of record."""

from __future__ import annotations

from typing import Final

from fieldapp.domain.words import mark, tr

KINDS: Final = {
    "borrower": mark("Borrower"),
    "duplicate": mark("Receipts"),
    "people": mark("Same person?"),
    "attendance": mark("Attendance"),
    "visit": mark("Visit"),
    "center": mark("Center"),
    "notice": mark("Receipt"),
    "cash": mark("Cash"),
}
WHOLE: Final = ("duplicate", "people", "cash", "visit", "center", "notice")
"""Kinds that are decided as a whole, not value by value."""
ICONS: Final = {
    "borrower": "user",
    "duplicate": "receipt-text",
    "people": "users",
    "attendance": "calendar-check",
    "visit": "map-pin",
    "center": "store",
    "notice": "info",
    "cash": "wallet",
}


def small(words: str) -> str:
    """Words as the bottom bar has them, with a small first letter; a first word of one letter, such as I, stays."""
    return words if words[1:2] == " " else words[:1].lower() + words[1:]


def kind_words(kind: str) -> str:
    """What a kind of record is called; nothing for an unknown one."""
    return tr(KINDS[kind]) if kind in KINDS else ""
