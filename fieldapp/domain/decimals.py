"""Decimal numbers as text: every number has one, so equal numbers have equal bytes."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation


def decimal_text(value: Decimal) -> str:
    """Return the one text of a decimal number: no exponent, no trailing zeros; raise ValueError for no number."""
    if not value.is_finite():
        raise ValueError(f"{value} is no number")
    text = format(value, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def read_decimal(text: str) -> Decimal:
    """Return the number of such a text; raise ValueError for another text."""
    try:
        number = Decimal(text)
    except InvalidOperation as error:
        raise ValueError(f"{text!r} is no number") from error
    if decimal_text(number) != text:
        raise ValueError(f"{text!r} is not the shortest form")
    return number
