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


def kind_words(kind: str) -> str:
    """What a kind of record is called; nothing for an unknown one."""
    return tr(KINDS[kind]) if kind in KINDS else ""
