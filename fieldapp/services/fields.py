"""How the fields of a profile are called and shown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from fieldapp.domain.money import Currency, format_amount
from fieldapp.domain.people import BorrowerField
from fieldapp.domain.shape import Plain
from fieldapp.domain.words import mark, tr
from fieldapp.services.days import day_month_year

_LABELS: Final[Mapping[BorrowerField, str]] = {
    BorrowerField.NAME: mark("Name"),
    BorrowerField.PHONE: mark("Mobile number"),
    BorrowerField.VILLAGE: mark("Village"),
    BorrowerField.ADDRESS: mark("Address"),
    BorrowerField.LANDMARK: mark("Landmark"),
    BorrowerField.OCCUPATION: mark("Occupation"),
    BorrowerField.LATITUDE: mark("Latitude"),
    BorrowerField.LONGITUDE: mark("Longitude"),
    BorrowerField.CODE: mark("Code"),
    BorrowerField.EARNERS: mark("Earners"),
    BorrowerField.GENDER: mark("Gender"),
    BorrowerField.HOUSEHOLD_SIZE: mark("People in household"),
    BorrowerField.MONTHLY_INCOME: mark("Monthly business income"),
    BorrowerField.BIRTH_DAY: mark("Born on"),
    BorrowerField.NATIONAL_ID: mark("National ID"),
    BorrowerField.GUARDIAN: mark("Husband or father"),
    BorrowerField.NOTE: mark("Notes"),
    BorrowerField.LOCAL_NAME: mark("Name in local script"),
}

_UNNAMED: Final = mark("Something that this program does not know yet")


def field_of(number: int) -> BorrowerField | None:
    """Return the field of a number in an edit, also one of a newer program; None for what no program writes."""
    try:
        return BorrowerField(number)
    except ValueError:
        return None


def field_label(field: BorrowerField) -> str:
    """Return how a field is called on screen; one of a newer program has its name after an upgrade."""
    return tr(_LABELS.get(field, _UNNAMED))


def shown(currency: Currency, field: BorrowerField, value: Plain) -> str:
    """Return a field's value as people read it, a dash where it is empty."""
    if value is None or value == "":
        return "—"
    if field is BorrowerField.MONTHLY_INCOME and isinstance(value, int):
        return format_amount(value, currency)
    if field is BorrowerField.BIRTH_DAY and isinstance(value, int):
        return day_month_year(value)
    return str(value)
