"""Holidays and closed weekdays in plain words."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from fieldapp.domain.loan.calendar import Holiday, Move, WorkCalendar
from sync_server.services.reference.calendar_file import read_calendar
from sync_server.services.reference.plain_file import WEEKDAYS, read_json
from sync_server.services.reference.publishing import DEFAULT_PRODUCTS
from tests.unit.sync_server.services.reference.test_plain_file import rupees


def test_a_year_of_holidays_is_read() -> None:
    values = {
        "closed": ["Sunday"],
        "closed days move to": "the working day before",
        "holidays": [
            {"name": "Diwali", "from": "2026-11-08", "to": "2026-11-12", "moves to": "2026-11-15"},
            {"from": "2026-01-26"},
        ],
        "holidays move to": "the other installments",
    }
    assert read_calendar(values, rupees()) == WorkCalendar(
        frozenset({6}),
        Move.PREVIOUS_WORKING_DAY,
        (
            Holiday(date(2026, 1, 26), date(2026, 1, 26)),
            Holiday(date(2026, 11, 8), date(2026, 11, 12), date(2026, 11, 15)),
        ),
        Move.SPREAD,
    )


def test_the_example_holidays_can_be_published() -> None:
    values = read_json(DEFAULT_PRODUCTS.with_name("holidays.json"))
    assert isinstance(values, dict)
    found = read_calendar(values, rupees())
    assert isinstance(found, WorkCalendar), found
    assert len(found.holidays) == 5


def test_an_empty_file_is_an_open_branch() -> None:
    found = read_calendar({}, rupees())
    assert isinstance(found, WorkCalendar)
    assert (found.closed_weekdays, found.holidays) == (frozenset(), ())


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"closed": ["Funday"]}, '"closed": "funday" is no weekday'),
        ({"closed": list(WEEKDAYS)}, "names every day"),
        ({"holidays": [{"from": "2026-02-30"}]}, 'Holiday 1, "from": "2026-02-30" cannot be used'),
        ({"holidays": [{"name": "Id", "from": "2026-02-02", "to": "2026-02-01"}]}, "Holiday 1 (Id)"),
        ({"holidays": [{"from": "2026-02-02", "moves to": "2026-02-02"}]}, "is in the holiday itself"),
        ({"holidays": [{"from": "2026-02-02"}, {"from": "2026-02-01", "to": "2026-02-03"}]}, "is in two holidays"),
        ({"holidays move to": "tomorrow"}, '"the next working day"'),
        ({"holyday": []}, 'Did you mean "holidays"?'),
    ],
)
def test_what_is_wrong_is_told(values: dict[str, Any], words: str) -> None:
    found = read_calendar(values, rupees())
    assert isinstance(found, list)
    assert any(words in trouble for trouble in found), found
