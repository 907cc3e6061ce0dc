"""What is typed into a field of a profile becomes exactly that, or is refused with a reason."""

from __future__ import annotations

from datetime import date

import pytest

from fieldapp.domain.people import BorrowerField
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.timestamp import day_of
from fieldapp.ui.screens.profile_parts.typed import parse_field
from tests.fakes.desk import TODAY, rupees

F = BorrowerField


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        (F.NAME, "  Kamala Devi ", "Kamala Devi"),
        (F.PHONE, "98260 11834", "98260 11834"),
        (F.PHONE, "  ", None),
        (F.HOUSEHOLD_SIZE, "5", 5),
        (F.EARNERS, "२", 2),
        (F.MONTHLY_INCOME, "7,500.50", 750_050),
        (F.MONTHLY_INCOME, "3*2500", 750_000),
        (F.BIRTH_DAY, "2/1/1984", day_of(date(1984, 1, 2))),
        (F.BIRTH_DAY, "02 Jan 1984", day_of(date(1984, 1, 2))),
    ],
)
def test_a_value_is_taken_as_it_is_meant(name: F, text: str, value: object) -> None:
    assert parse_field(name, text, rupees(), TODAY) == value


@pytest.mark.parametrize(
    ("name", "text", "reason"),
    [
        (F.NAME, " ", Reason.REQUIRED),
        (F.HOUSEHOLD_SIZE, "many", Reason.NOT_A_NUMBER),
        (F.HOUSEHOLD_SIZE, "-2", Reason.NOT_A_NUMBER),
        (F.HOUSEHOLD_SIZE, "400", Reason.TOO_LARGE),
        (F.MONTHLY_INCOME, "a lot", Reason.NOT_A_NUMBER),
        (F.MONTHLY_INCOME, "1.234", Reason.TOO_MANY_DECIMALS),
        (F.BIRTH_DAY, "soon", Reason.NOT_A_DATE),
        (F.BIRTH_DAY, "+3", Reason.DATE_IN_FUTURE),
        (F.ADDRESS, "x" * 201, Reason.TOO_LONG),
    ],
)
def test_what_cannot_be_is_refused(name: F, text: str, reason: Reason) -> None:
    refused = parse_field(name, text, rupees(), TODAY)
    assert isinstance(refused, Rejection)
    assert refused.reason is reason


def test_a_note_may_be_long() -> None:
    assert parse_field(F.NOTE, "x" * 1500, rupees(), TODAY) == "x" * 1500
