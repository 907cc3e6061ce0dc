"""Days, times and amounts in words, and days as people type them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from fieldapp.domain.money import Currency
from fieldapp.domain.timestamp import day_of
from fieldapp.domain.words import speak
from fieldapp.ui import phrases

RUPEE = Currency("INR", 2, "₹")
TODAY = day_of(date(2026, 10, 15))
AT = 1792041127000
KOLKATA = "Asia/Kolkata"


def day(year: int, month: int, number: int) -> int:
    return day_of(date(year, month, number))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("20", day(2026, 10, 20)),
        ("15", TODAY),
        ("3", day(2026, 11, 3)),
        ("31", day(2026, 10, 31)),
        ("20/10", day(2026, 10, 20)),
        ("2/1", day(2027, 1, 2)),
        ("20/12", day(2026, 12, 20)),
        ("1.3.2023", day(2023, 3, 1)),
        ("1 mar 23", day(2023, 3, 1)),
        ("20 Oct", day(2026, 10, 20)),
        ("+7", TODAY + 7),
        ("-1", TODAY - 1),
        ("fri", TODAY + 1),
        ("thu", TODAY + 7),
        ("Mon", TODAY + 4),
        ("today", TODAY),
    ],
)
def test_a_day_is_understood_as_people_type_it(typed: str, meant: int) -> None:
    assert phrases.parse_day(typed, TODAY) == meant


@pytest.mark.parametrize("typed", ["", "32", "0", "31/2", "20/13", "soon", "1/2/3/4", "20/xyz", "+", "29/2/2027"])
def test_what_is_no_day_is_none(typed: str) -> None:
    assert phrases.parse_day(typed, TODAY) is None


def test_a_full_day_typed_again_is_the_same_day() -> None:
    for ahead in range(0, 800, 37):
        words = phrases.full_day(TODAY + ahead).split(" ", 1)[1]
        assert phrases.parse_day(words, TODAY) == TODAY + ahead


def test_days_in_words() -> None:
    assert phrases.full_day(TODAY) == "Thu 15 Oct 2026"
    assert phrases.short_day(TODAY, TODAY) == "today"
    assert phrases.short_day(TODAY - 1, TODAY) == "yesterday"
    assert phrases.short_day(TODAY + 1, TODAY) == "tomorrow"
    assert phrases.short_day(TODAY - 7, TODAY) == "Thu 8 Oct"
    assert phrases.short_day(day(2025, 3, 9), TODAY) == "9 Mar 2025"


def test_times_are_those_of_the_branch() -> None:
    assert phrases.clock(AT, KOLKATA) == "10:42"
    assert phrases.clock(AT, KOLKATA, seconds=True) == "10:42:07"
    assert phrases.clock(AT, "UTC") == "05:12"
    assert phrases.local_day(AT, KOLKATA) == TODAY
    assert phrases.local_day(AT - 11 * phrases.HOUR_MS, KOLKATA) == TODAY - 1
    assert phrases.moment(AT - 16 * phrases.HOUR_MS, TODAY, KOLKATA) == "yesterday 18:42"


def test_an_unknown_time_zone_falls_back_to_the_machines_own() -> None:
    assert phrases.zone("Nowhere/Land") is not None


@pytest.mark.parametrize(
    ("ms", "words"),
    [
        (0, "less than a minute"),
        (5 * phrases.MINUTE_MS, "5 min"),
        (2 * phrases.HOUR_MS + 47 * phrases.MINUTE_MS, "2 h 47 min"),
        (3 * phrases.HOUR_MS, "3 h"),
        (47 * phrases.HOUR_MS, "47 h"),
        (3 * phrases.DAY_MS, "3 days"),
    ],
)
def test_lengths_of_time(ms: int, words: str) -> None:
    assert phrases.span(ms) == words


def test_numbers_standing_alone() -> None:
    assert phrases.number(1) == "1"
    assert phrases.number(12_345) == "12,345"
    assert phrases.joined("a", "", "b") == "a · b"
    assert phrases.share(12_650, 44_310) == "29 %"
    assert phrases.share(0, 0) == "0 %"
    assert phrases.money(4_431_000, RUPEE) == "₹ 44,310"


FRENCH = {
    "Thu": "jeu.", "Fri": "ven.", "Oct": "oct.", "Aug": "août", "today": "aujourd'hui", "{hours} h": "{hours} h",
    "{weekday} {day} {month} {year}": "{weekday} {day} {month} {year}", "{day} {month} {year}": "{year}, {day} {month}",
}  # fmt: skip


@pytest.fixture
def _french() -> Iterator[None]:
    speak(lambda text, _about, _number: FRENCH.get(text, text))
    yield
    speak()


@pytest.mark.usefixtures("_french")
def test_days_in_the_readers_words_and_order() -> None:
    assert phrases.full_day(TODAY) == "jeu. 15 oct. 2026"
    assert phrases.short_day(TODAY, TODAY) == "aujourd'hui"
    assert phrases.short_day(day(2025, 10, 9), TODAY) == "2025, 9 oct."


@pytest.mark.usefixtures("_french")
@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("20 août 2026", day(2026, 8, 20)),
        ("20 oct. 2026", day(2026, 10, 20)),
        ("20 aug", day(2026, 8, 20)),
        ("ven", TODAY + 1),
        ("fri", TODAY + 1),
        ("Aujourd'hui", TODAY),
        ("२०/१०/२०२६", day(2026, 10, 20)),
        ("+٧", TODAY + 7),
    ],
)
def test_days_are_understood_in_both_languages_and_any_digits(typed: str, meant: int) -> None:
    assert phrases.parse_day(typed, TODAY) == meant
