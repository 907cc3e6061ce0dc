"""What a person types into a field of a profile becomes the value that is stored, or a refusal with its reason."""

from __future__ import annotations

import unicodedata

from fieldapp.domain.money import Currency, parse_amount
from fieldapp.domain.people import NUMBERS, BorrowerField
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.timestamp import Day
from fieldapp.ui import phrases

Typed = str | int | None

TEXT_MAX = 200
PEOPLE_MAX = 60


def parse_field(name: BorrowerField, text: str, currency: Currency, today: Day) -> Typed | Rejection:
    """The value of a field from its text; an empty text empties the field, except a name."""
    plain = text.strip()
    if not plain:
        return Rejection(Reason.REQUIRED, field=name.name) if name is BorrowerField.NAME else None
    if name is BorrowerField.MONTHLY_INCOME:
        return parse_amount(plain, currency)
    if name is BorrowerField.BIRTH_DAY:
        return _birth_day(plain, today)
    if name in NUMBERS:
        return _whole_number(plain)
    if len(plain) > TEXT_MAX and name is not BorrowerField.NOTE:
        return Rejection(Reason.TOO_LONG, {"most": TEXT_MAX}, name.name)
    return plain


def _birth_day(plain: str, today: Day) -> Day | Rejection:
    day = phrases.parse_day(plain, today)
    if day is None:
        return Rejection(Reason.NOT_A_DATE, {"typed": plain})
    return Rejection(Reason.DATE_IN_FUTURE, {"typed": plain}) if day > today else day


def _whole_number(plain: str) -> int | Rejection:
    digits = "".join(str(unicodedata.digit(sign)) if sign.isdigit() else sign for sign in plain)
    if not digits.isascii() or not digits.isdigit():
        return Rejection(Reason.NOT_A_NUMBER, {"typed": plain})
    number = int(digits)
    return number if number <= PEOPLE_MAX else Rejection(Reason.TOO_LARGE, {"typed": plain})
