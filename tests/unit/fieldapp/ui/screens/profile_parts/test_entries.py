"""How an entry of the timeline looks: its words, its day, and the one vocabulary for where it is."""

from __future__ import annotations

import pytest

from fieldapp.domain.work.visit import WorkState
from fieldapp.services.desk import DataState
from fieldapp.ui.screens.profile_parts.entries import FILTERS, KINDS, shown, state_chip
from tests.fakes.desk import TODAY, rupees
from tests.fakes.people_desk import entry


def test_a_payment_shows_its_amount_and_its_day() -> None:
    seen = shown(entry("repayment", 14, "Repayment", "At the meeting.", amount=20_000), rupees(), TODAY, "Asia/Kolkata")
    assert (seen.title, seen.when, seen.chip.text) == ("Repayment · ₹ 200", "Thu 1 Oct", "Received")


def test_today_shows_the_hour_too() -> None:
    assert shown(entry("visit", 0, "Visit", ""), rupees(), TODAY, "Asia/Kolkata").when == "today 10:42"


def test_a_screen_reader_hears_all_of_it() -> None:
    seen = shown(entry("visit", 7, "Visit", "Cow sick."), rupees(), TODAY, "Asia/Kolkata")
    assert seen.spoken == "Visit, Thu 8 Oct, Cow sick., Received"


@pytest.mark.parametrize(
    ("state", "word"),
    [
        (DataState.DRAFT, "Draft"),
        (DataState.SAVED_HERE, "Saved here"),
        (DataState.SENT, "Sent"),
        (DataState.RECEIVED, "Received"),
        (DataState.ACCEPTED, "Accepted"),
        (DataState.RETURNED, "Returned"),
        (WorkState.ACCEPTED, "Accepted"),
        (WorkState.SUBMITTED, ""),
    ],
)
def test_the_words_are_the_ones_used_everywhere(state: object, word: str) -> None:
    assert state_chip(state).text == word


def test_filters_name_kinds_that_exist() -> None:
    assert {key for key, _words in FILTERS} - {"all"} <= set(KINDS)


def test_an_unknown_kind_is_shown_all_the_same() -> None:
    assert shown(entry("letter", 3, "Letter", ""), rupees(), TODAY, "Asia/Kolkata").icon == "circle"
