"""One cell to one typed value: text, amounts, days, whole numbers, rates, choices; or a Complaint of what is wrong.

Numbers are taken as they are typed in the field: native digits, currency signs, grouped thousands. Where a cell can be
read in two ways (1.450, or 03/04/2026 with nothing that tells day from month) it is not guessed silently.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import Enum
from typing import Final, TypeVar

from fieldapp.domain.intake.sheet import EXCEL_DAY_ZERO, Cell, Uncalculated
from fieldapp.domain.money import AMOUNT_MAX, Currency, format_amount
from fieldapp.domain.timestamp import Day, day_of

C = TypeVar("C")

_EXCEL_ERRORS = frozenset(("#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"))
_SERIAL_FIRST, _SERIAL_LAST = 366, 73_050
"""Excel serials that can be a date of a portfolio: 1901 to 2099."""
_MONTHS: Final[Mapping[str, int]] = {
    name: number
    for number, names in enumerate(
        (
            ("jan", "january"), ("feb", "february"), ("mar", "march"), ("apr", "april"), ("may",), ("jun", "june"),
            ("jul", "july"), ("aug", "august"), ("sep", "sept", "september"), ("oct", "october"),
            ("nov", "november"), ("dec", "december"),
        ),
        1,
    )
    for name in names
}  # fmt: skip
_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_YEAR_LAST = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
_MONTH_NAMED = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?[-/. ]+([a-z]+)\.?[-/., ]+(\d{4})")
_MONTH_NAMED_FIRST = re.compile(r"([a-z]+)\.?[-/. ]+(\d{1,2})(?:st|nd|rd|th)?[-/., ]+(\d{4})")
_TIME_AFTER = re.compile(r"[t ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(z|[ap]m)?$")
_CLOCK = re.compile(r"(\d{1,2})[:.](\d{2})(?::\d{2})? ?([ap]\.?m\.?)?")
_GROUPED = re.compile(r"\d{1,3}(,\d{3})+|\d{1,3}(,\d{2})+,\d{3}")
_COMMA_DECIMALS = re.compile(r"\d*,\d{1,2}|\d{1,3}(\.\d{3})+,\d{1,3}")
"""1450,5 or 1.450,50 in a file that otherwise writes points."""
_TWO_WAYS = re.compile(r"[1-9]\d{0,2}\.\d{3}")
"""Three digits behind the only point: decimals here, thousands in half of the world."""
_INVISIBLE = {ord(sign): None for sign in "\u200b\u200c\u200d\u2060\ufeff\u200e\u200f"}


@dataclass(frozen=True)
class Complaint:
    """Why a cell cannot be taken: one sentence of what is wrong and what to do."""

    sentence: str


class DateOrder(Enum):
    """How dates of three numbers that end in the year are read."""

    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"


def unusable(cell: Cell) -> Complaint | None:
    """Complain about cells that hold no value at all: formulas never calculated, and Excel's own errors."""
    if isinstance(cell, Uncalculated):
        return Complaint(
            "The cell holds a formula that was never calculated. Open the file in a spreadsheet program, save it and "
            "import it again."
        )
    if isinstance(cell, str) and cell.upper() in _EXCEL_ERRORS:
        return Complaint(f"The cell shows {cell}. Mend the formula, or type the value in its place.")
    return None


def text_of(cell: Cell) -> str:
    """Return a cell as text in Unicode's composed form with single spaces; whole numbers lose their decimals."""
    if cell is None or isinstance(cell, Uncalculated):
        return ""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, date):
        return cell.isoformat()
    text = str(cell)
    if not text.isascii():
        text = unicodedata.normalize("NFC", text).translate(_INVISIBLE)
    return " ".join(text.split())


def key_of(text: str) -> str:
    """Return what two spellings of one name have in common: case, spaces and invisible signs do not count."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text).translate(_INVISIBLE)
    return " ".join(text.casefold().split())


def ascii_digits(text: str) -> str:
    """Return the text with every script's digits as ASCII digits."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in text)


# ---------------------------------------------------------------- numbers


def amount_of(cell: Cell, money: Currency, *, decimal_comma: bool = False) -> int | Complaint:
    """Return the minor units of an amount that is not negative. Nothing is rounded."""
    number = _number(cell, money, decimal_comma=decimal_comma)
    if isinstance(number, Complaint):
        return number
    if number < 0:
        return Complaint(f"{_shown(cell)} is below zero. Enter the amount without a minus sign, or 0.")
    minor = number.scaleb(money.exponent)
    if minor != minor.to_integral_value():
        kept = f"{money.exponent} decimals" if money.exponent else "no decimals"
        return Complaint(f"{_shown(cell)} has more decimals than {money.code} has. Use {kept}.")
    if minor > AMOUNT_MAX:
        return Complaint(f"{_shown(cell)} is too large. The largest amount is {format_amount(AMOUNT_MAX, money)}.")
    return int(minor)


def whole_of(cell: Cell, least: int, most: int) -> int | Complaint:
    """Return a whole number within bounds."""
    plain = ascii_digits(text_of(cell)).removesuffix(".0").replace(",", "")
    if isinstance(cell, bool | date) or not re.fullmatch(r"-?\d{1,9}", plain):
        return Complaint(f"{_shown(cell)} is not a whole number. Enter one from {least} to {most}.")
    number = int(plain)
    if not least <= number <= most:
        return Complaint(f"{number} is out of range. Enter a number from {least} to {most}.")
    return number


def rate_of(cell: Cell, *, decimal_comma: bool = False) -> Decimal | Complaint:
    """Return a rate in percent from 0 to 1000; a percent sign may follow."""
    shown = cell.removesuffix("%").rstrip() if isinstance(cell, str) else cell
    number = _number(shown, None, decimal_comma=decimal_comma)
    if isinstance(number, Complaint):
        return number
    if not 0 <= number <= 1000:
        return Complaint(f"{_shown(cell)} is no interest rate. Enter percent, such as 24.")
    return number


def _number(cell: Cell, money: Currency | None, *, decimal_comma: bool) -> Decimal | Complaint:
    if isinstance(cell, int | Decimal) and not isinstance(cell, bool):
        return Decimal(cell)
    if not isinstance(cell, str):
        return Complaint(f"{_shown(cell)} is not an amount. Enter a number, such as 1450.")
    plain = _bare(cell, money)
    negative = plain.startswith("-") or (plain.startswith("(") and plain.endswith(")"))
    plain = plain.strip("()").removeprefix("-")
    if decimal_comma:
        plain = _exchanged(plain)
    if money and money.exponent < 3 and _TWO_WAYS.fullmatch(plain):
        return Complaint(f"{_shown(cell)} can be read in two ways. Write it without a thousands sign, like 1450.")
    digits = _pointed(plain)
    if digits is None:
        return Complaint(f"{_shown(cell)} is not a number. Use digits only, like 1450.50.")
    return -Decimal(digits) if negative else Decimal(digits)


def _bare(text: str, money: Currency | None) -> str:
    """Drop spaces, apostrophes and the currency's sign or code; make minus signs and digits ASCII."""
    plain = ascii_digits(text).replace("−", "-").replace("٫", ".").replace("٬", ",")
    plain = "".join(sign for sign in plain if not sign.isspace() and sign not in "'’_")
    if money:
        for mark in (money.code, money.code.lower(), money.symbol, "Rs.", "Rs"):
            plain = plain.removeprefix(mark).removesuffix(mark)
    return plain


def _exchanged(plain: str) -> str:
    return plain.replace(",", "\0").replace(".", ",").replace("\0", ".")


def _pointed(plain: str) -> str | None:
    """Return digits with a decimal point and no thousands signs, None where it is no number."""
    if not plain or len(plain) > 24 or set(plain) - set("0123456789.,"):
        return None
    if _COMMA_DECIMALS.fullmatch(plain):
        plain = _exchanged(plain)
    whole, point, decimals = plain.partition(".")
    if "," in whole and not _GROUPED.fullmatch(whole):
        return None
    digits = whole.replace(",", "") + point + decimals
    return digits if re.fullmatch(r"\d+\.?\d*|\.\d+", digits) else None


def _shown(cell: Cell) -> str:
    text = text_of(cell)
    return text if len(text) <= 40 else text[:39] + "…"


# ---------------------------------------------------------------- days and times


def day_from(cell: Cell, order: DateOrder, day_zero: date = EXCEL_DAY_ZERO) -> Day | Complaint:
    """Return the day of a date cell, an Excel serial, or a date in text."""
    if isinstance(cell, date):
        return day_of(cell)
    if isinstance(cell, int | Decimal) and not isinstance(cell, bool):
        return _serial_day(cell, day_zero)
    if isinstance(cell, str):
        found = _parts(cell, order)
        if found is None and re.fullmatch(r"\d{5}(\.\d+)?", cell):
            return _serial_day(Decimal(cell), day_zero)
        if found is not None:
            try:
                return day_of(date(*found))
            except ValueError:
                return Complaint(f"There is no {_shown(cell)} in the calendar. Enter a date such as 2026-03-31.")
    return Complaint(f"{_shown(cell)} is not a date. Enter a date such as 2026-03-31.")


def _serial_day(cell: int | Decimal, day_zero: date) -> Day | Complaint:
    if not _SERIAL_FIRST <= cell <= _SERIAL_LAST:
        return Complaint(f"{cell} is not a date. Enter a date such as 2026-03-31.")
    return day_of(day_zero + timedelta(days=int(cell)))


def _parts(text: str, order: DateOrder) -> tuple[int, int, int] | None:
    plain = _TIME_AFTER.sub("", ascii_digits(text).strip().casefold())
    if match := _YEAR_FIRST.fullmatch(plain):
        return int(match[1]), int(match[2]), int(match[3])
    if match := _YEAR_LAST.fullmatch(plain):
        first, second = int(match[1]), int(match[2])
        day, month = (first, second) if order is DateOrder.DAY_FIRST else (second, first)
        return int(match[3]), month, day
    if (match := _MONTH_NAMED.fullmatch(plain)) and match[2] in _MONTHS:
        return int(match[3]), _MONTHS[match[2]], int(match[1])
    if (match := _MONTH_NAMED_FIRST.fullmatch(plain)) and match[1] in _MONTHS:
        return int(match[3]), _MONTHS[match[1]], int(match[2])
    return None


def order_of(cells: Iterable[Cell]) -> DateOrder | None:
    """Return the order that a column of dates betrays: a number above 12 can only be a day. None where none does."""
    day_first = month_first = False
    for cell in cells:
        if isinstance(cell, str) and (match := _YEAR_LAST.fullmatch(_TIME_AFTER.sub("", ascii_digits(cell)))):
            day_first |= int(match[1]) > 12
            month_first |= int(match[2]) > 12
    if day_first == month_first:
        return None
    return DateOrder.DAY_FIRST if day_first else DateOrder.MONTH_FIRST


def is_unclear(cell: Cell) -> bool:
    """Tell whether a text date could be read with day and month exchanged into another date."""
    match = _YEAR_LAST.fullmatch(ascii_digits(cell)) if isinstance(cell, str) else None
    return match is not None and match[1] != match[2] and int(match[1]) <= 12 and int(match[2]) <= 12


def minute_of(cell: Cell) -> int | Complaint:
    """Return the minute of the day of a time such as 08:30 or 8:30 pm, or of a spreadsheet's fraction of a day."""
    if isinstance(cell, Decimal) and 0 <= cell < 1:
        return round(cell * 24 * 60) % (24 * 60)
    match = _CLOCK.fullmatch(ascii_digits(text_of(cell)).casefold())
    if match:
        hour, minute = int(match[1]), int(match[2])
        if match[3] and 1 <= hour <= 12:
            hour = hour % 12 + (12 if match[3].startswith("p") else 0)
        if hour < 24 and minute < 60:
            return hour * 60 + minute
    return Complaint(f"{_shown(cell)} is not a time of day. Enter one such as 08:30.")


# ---------------------------------------------------------------- choices


def choice_of(cell: Cell, choices: Mapping[str, C]) -> C | Complaint:
    """Return what the cell's word stands for; the words are compared without case and spaces at the ends."""
    key = key_of(text_of(cell))
    if key in choices:
        return choices[key]
    return Complaint(f"{_shown(cell)} is not known here. Use one of: {', '.join(choices)}.")
