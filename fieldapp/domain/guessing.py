"""Which PINs and passphrases are guessed first: dates, rows, repeats, and paths over the keys."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise
from typing import Final

_COMMON_PINS: Final = frozenset(
    ["147258", "159753", "159357", "258456", "357159", "741852", "789456", "852456", "963852", "123321", "112233"]
)
YEAR_FIRST: Final = 1920


def is_guessed_early(text: str) -> bool:
    """Tell whether a secret is among those that are tried first; `text` is normalized, digits are ASCII."""
    digits = text.isascii() and text.isdecimal()
    if digits and (text in _COMMON_PINS or _is_date(text)):
        return True
    return len(set(text)) < 3 or _runs(text) or _repeats(text)


def _runs(text: str) -> bool:
    steps = {ord(after) - ord(before) for before, after in pairwise(text)}
    return {step % 10 if text.isdecimal() else step for step in steps} in ({1}, {9}, {-1})


def _repeats(text: str) -> bool:
    return any(len(text) % size == 0 and text == text[:size] * (len(text) // size) for size in (1, 2, 3, 4))


def _is_date(text: str) -> bool:
    orders = {6: ("%d%m%y", "%m%d%y", "%y%m%d"), 8: ("%d%m%Y", "%m%d%Y", "%Y%m%d")}.get(len(text), ())
    return any(_reads_as(text, order) for order in orders)


def _reads_as(text: str, order: str) -> bool:
    try:
        return datetime.strptime(text, order).replace(tzinfo=UTC).year >= YEAR_FIRST
    except ValueError:
        return False
