"""Fields in words."""

from __future__ import annotations

from datetime import date

from fieldapp.domain.money import currency
from fieldapp.domain.people import BorrowerField
from fieldapp.domain.timestamp import day_of
from fieldapp.services.fields import field_label, shown


def test_every_field_has_a_name_that_people_use() -> None:
    assert field_label(BorrowerField.PHONE) == "Mobile number"
    assert all("_" not in field_label(field) for field in BorrowerField)


def test_values_are_shown_as_people_read_them() -> None:
    rupees = currency("INR")
    assert rupees is not None
    assert shown(rupees, BorrowerField.MONTHLY_INCOME, 750_000) == "7,500"
    assert shown(rupees, BorrowerField.BIRTH_DAY, day_of(date(1985, 3, 1))) == "01 Mar 1985"
    assert shown(rupees, BorrowerField.HOUSEHOLD_SIZE, 5) == "5"
    assert shown(rupees, BorrowerField.VILLAGE, None) == "—"
