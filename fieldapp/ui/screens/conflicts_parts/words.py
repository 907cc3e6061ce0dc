"""Words and icons of the inbox, by kind of record."""

from __future__ import annotations

from typing import Final

KINDS: Final = {
    "borrower": "Borrower",
    "duplicate": "Receipts",
    "people": "Same person?",
    "attendance": "Attendance",
    "visit": "Visit",
    "center": "Center",
    "notice": "Receipt",
    "cash": "Cash",
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
