"""How the fields of a profile are called and shown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from fieldapp.domain.money import Currency, format_amount
from fieldapp.domain.people import BorrowerField
from fieldapp.domain.shape import Plain
from fieldapp.domain.timestamp import date_of

_LABELS: Final[Mapping[BorrowerField, str]] = {
    BorrowerField.PHONE: "Mobile number",
    BorrowerField.HOUSEHOLD_SIZE: "People in household",
    BorrowerField.MONTHLY_INCOME: "Monthly business income",
    BorrowerField.BIRTH_DAY: "Born on",
    BorrowerField.NATIONAL_ID: "National ID",
    BorrowerField.GUARDIAN: "Husband or father",
    BorrowerField.NOTE: "Notes",
    BorrowerField.LOCAL_NAME: "Name in local script",
}


def field_label(field: BorrowerField) -> str:
    """Return how a field is called on screen."""
    return _LABELS.get(field) or field.name.replace("_", " ").capitalize()


def shown(currency: Currency, field: BorrowerField, value: Plain) -> str:
    """Return a field's value as people read it, a dash where it is empty."""
    if value is None or value == "":
        return "—"
    if field is BorrowerField.MONTHLY_INCOME and isinstance(value, int):
        return format_amount(value, currency)
    if field is BorrowerField.BIRTH_DAY and isinstance(value, int):
        return f"{date_of(value):%d %b %Y}"
    return str(value)
