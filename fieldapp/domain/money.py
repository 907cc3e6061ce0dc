"""Money: integer minor units of one currency per branch; what a person types becomes exactly that or is rejected.

Exponents are those of ISO 4217 (2 for most, 0 for XOF, 3 for KWD). No float ever touches an amount.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Final

from fieldapp.domain.numerals import fenced, grouped, in_force, shown
from fieldapp.domain.rejection import Reason, Rejection

AMOUNT_MAX: Final = 10**12
"""The largest amount an operation may carry, in minor units."""


@dataclass(frozen=True)
class Currency:
    """A currency: ISO 4217 code, digits behind the point, and the sign put before an amount."""

    code: str
    exponent: int
    symbol: str

    @property
    def unit(self) -> int:
        """Return the minor units in one major unit."""
        return int(10**self.exponent)


_CURRENCIES = {
    item.code: item
    for item in (
        Currency("BDT", 2, "৳"),
        Currency("BOB", 2, "Bs"),
        Currency("CNY", 2, "¥"),
        Currency("ETB", 2, "Br"),
        Currency("EUR", 2, "€"),
        Currency("GHS", 2, "GH₵"),
        Currency("IDR", 2, "Rp"),
        Currency("INR", 2, "₹"),
        Currency("JOD", 3, "JD"),
        Currency("KES", 2, "KSh"),
        Currency("KHR", 2, "៛"),
        Currency("KWD", 3, "KD"),
        Currency("LKR", 2, "Rs"),
        Currency("MMK", 2, "K"),
        Currency("NGN", 2, "₦"),
        Currency("NPR", 2, "Rs"),
        Currency("PHP", 2, "₱"),
        Currency("PKR", 2, "Rs"),
        Currency("RWF", 0, "FRw"),
        Currency("TND", 3, "DT"),
        Currency("TZS", 2, "TSh"),
        Currency("UGX", 0, "USh"),
        Currency("USD", 2, "$"),
        Currency("VND", 0, "₫"),
        Currency("XAF", 0, "FCFA"),
        Currency("XOF", 0, "CFA"),
        Currency("ZMW", 2, "K"),
    )
}


def currency(code: str) -> Currency | None:
    """Return the currency of an ISO 4217 code, or None where the code is not known here."""
    return _CURRENCIES.get(code.upper())


def parse_amount(text: str, money: Currency) -> int | Rejection:
    """Return the minor units of a typed amount: 1,450 or 1450.5 or 3*450, in any script's digits, never negative.

    Rejects with EMPTY_AMOUNT, NOT_A_NUMBER, NEGATIVE_AMOUNT, TOO_MANY_DECIMALS or TOO_LARGE. Nothing is rounded.
    """
    plain = _ascii(text, money)
    if not plain:
        return Rejection(Reason.EMPTY_AMOUNT)
    total = _sum(plain)
    if total is None:
        return Rejection(Reason.NOT_A_NUMBER, {"typed": text.strip()})
    if total < 0:
        return Rejection(Reason.NEGATIVE_AMOUNT, {"typed": text.strip()})
    minor = total.scaleb(money.exponent)
    if minor > AMOUNT_MAX:
        return Rejection(Reason.TOO_LARGE, {"typed": text.strip()})
    if minor != minor.to_integral_value():
        return Rejection(Reason.TOO_MANY_DECIMALS, {"typed": text.strip(), "digits": money.exponent})
    return int(minor)


def _ascii(text: str, money: Currency) -> str:
    """Turn native digits and decimal signs into ASCII ones and drop currency sign, grouping, spaces and fences."""
    digits = (str(unicodedata.digit(sign)) if sign.isdecimal() else sign for sign in text)
    plain = "".join(digits).replace(money.symbol, "").translate(_SIGNS)
    plain = "".join(sign for sign in plain if not sign.isspace() and unicodedata.category(sign) != "Cf")
    return "".join(_pointed(part, money) for part in re.split(r"([-+*])", plain))


_SIGNS = {ord("×"): "*", ord("−"): "-", ord("٫"): ".", ord("،"): ",", ord("٬"): ",", ord("'"): ",", ord("_"): ","}


def _pointed(number: str, money: Currency) -> str:
    """Return one number with a point before its decimals and nothing between thousands.

    Where comma and point both stand, the last one is before the decimals. A comma alone stands between thousands when
    three digits follow each (two in the South Asian way, three at the end), else before the decimals: 1,450 is a
    thousand and more, 1450,5 and 2,50 are not. Only where decimals have three digits does the reader's way decide.
    """
    comma, point = number.rfind(","), number.rfind(".")
    if comma < 0:
        return number.replace(".", "") if number.count(".") > 1 and _THOUSANDS.fullmatch(number, 0) else number
    if point >= 0:
        return number.replace(",", "") if point > comma else number.replace(".", "").replace(",", ".")
    tail = len(number) - comma - 1
    reads_comma = in_force().point == "," and number.count(",") == 1
    if tail == 3 and not (reads_comma and money.exponent == 3):
        return number.replace(",", "")
    return number.replace(",", ".") if number.count(",") == 1 else number


_THOUSANDS = re.compile(r"\d{1,3}(\.\d{3})+")


def _sum(plain: str) -> Decimal | None:
    """Evaluate numbers joined by + - *; the product binds stronger. None where it is not such a sum."""
    total = Decimal(0)
    for term in plain.replace("-", "+-").split("+"):
        if term == "" and plain.startswith("-"):
            continue
        product = Decimal(1)
        for factor in term.split("*"):
            number = _number(factor)
            if number is None:
                return None
            product *= number
        total += product
    return total


def _number(text: str) -> Decimal | None:
    digits = text.removeprefix("-")
    if not digits or len(digits) > 18 or set(digits) - set("0123456789.") or digits == ".":
        return None
    try:
        return Decimal(text)
    except InvalidOperation:
        return None


def format_amount(minor: int, money: Currency, *, symbol: bool = False) -> str:
    """Return an amount with grouped thousands and its decimals, those left out where they are all zero.

    Digits and signs are the reader's (numerals.py). Where her language leaves it open, grouping is by three, and by two
    above the thousands for the South Asian currencies (12,34,567). What is shown can be typed back.
    """
    major, rest = divmod(abs(minor), money.unit)
    text = grouped(major, by_two=money.code in ("INR", "BDT", "NPR", "PKR", "LKR"))
    if rest:
        text += in_force().point + shown(f"{rest:0{money.exponent}d}")
    sign = "−" if minor < 0 else ""
    if not symbol:
        return fenced(f"{sign}{text}") if sign else text
    return fenced(f"{sign}{money.symbol} {text}")
