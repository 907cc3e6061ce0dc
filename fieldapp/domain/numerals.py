"""How numbers are written for the reader: her digits, her signs between thousands and before decimals.

Like the words, the way of writing is set once by whoever draws the windows; without one, numbers are written with ASCII
digits, commas and a point. Only what is shown depends on it: what is kept and sent is numbers, never their pictures.
"""

from __future__ import annotations

from dataclasses import dataclass

LATIN = "0123456789"
NATIVE_DIGITS = {
    "ar": "٠١٢٣٤٥٦٧٨٩",
    "fa": "۰۱۲۳۴۵۶۷۸۹",
    "ur": "۰۱۲۳۴۵۶۷۸۹",
    "hi": "०१२३४५६७८९",
    "ne": "०१२३४५६७८९",
    "bn": "০১২৩৪৫৬৭৮৯",
}
"""The ten digits of the languages that have their own, by ISO 639 code."""

ISOLATE, END_ISOLATE = "\u2066", "\u2069"


@dataclass(frozen=True)
class Numerals:
    """One way to write numbers. by_two: above the thousands digits go in pairs (12,34,567), None: as the currency does.

    isolated: the text runs from right to left, so an amount with signs is fenced in to stay from left to right.
    """

    digits: str = LATIN
    group: str = ","
    point: str = "."
    by_two: bool | None = None
    isolated: bool = False


PLAIN = Numerals()
_in_force = PLAIN


def write_with(numerals: Numerals = PLAIN) -> None:
    """From now on write numbers so."""
    global _in_force  # noqa: PLW0603  one program writes in one way at a time
    _in_force = numerals


def in_force() -> Numerals:
    """Return the way numbers are written now."""
    return _in_force


def grouped(number: int, *, by_two: bool = False) -> str:
    """Return a whole number with its thousands apart: `12,345`; `by_two` where the language leaves it open."""
    way = _in_force
    pairs = by_two if way.by_two is None else way.by_two
    text = _in_pairs(abs(number)) if pairs else f"{abs(number):,}"
    return ("-" if number < 0 else "") + shown(text.replace(",", way.group))


def shown(text: str) -> str:
    """Return a text with its ASCII digits in the reader's digits; signs and letters stay."""
    return text if _in_force.digits == LATIN else text.translate(_TABLES[_in_force.digits])


def fenced(text: str) -> str:
    """Return an amount so that it reads from left to right in a text that runs the other way."""
    return f"{ISOLATE}{text}{END_ISOLATE}" if _in_force.isolated else text


def _in_pairs(number: int) -> str:
    head, tail = divmod(number, 1000)
    if not head:
        return str(number)
    pairs = []
    while head:
        head, pair = divmod(head, 100)
        pairs.append(f"{pair:02d}" if head else str(pair))
    return ",".join(reversed(pairs)) + f",{tail:03d}"


_TABLES = {digits: str.maketrans(LATIN, digits) for digits in NATIVE_DIGITS.values()}
