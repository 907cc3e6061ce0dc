"""Days in sentences: two digits, and the order and words of the reader's language."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from fieldapp.domain.timestamp import day_of
from fieldapp.domain.words import speak
from fieldapp.services.days import day_month, day_month_year, month_year, weekday_day, weekday_day_year

SECOND = date(2026, 10, 2)


@pytest.fixture
def german() -> Iterator[None]:
    said = {"Oct": "Okt.", "Fri": "Fr.", "{weekday} {day} {month} {year}": "{weekday} {day}. {month} {year}"}
    speak(lambda text, about, number: said.get(text, text))
    yield
    speak()


def test_days_in_english() -> None:
    day = day_of(SECOND)
    assert (day_month(day), day_month_year(day)) == ("02 Oct", "02 Oct 2026")
    assert (weekday_day(day), weekday_day_year(day)) == ("Fri 02 Oct", "Fri 02 Oct 2026")
    assert month_year(SECOND) == "Oct 2026"


@pytest.mark.usefixtures("german")
def test_another_language_has_its_own_words_and_order() -> None:
    assert weekday_day_year(day_of(SECOND)) == "Fr. 02. Okt. 2026"
