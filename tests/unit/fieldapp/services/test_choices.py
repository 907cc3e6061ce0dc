"""What choices are called: every one has its words, and 'late' is said as attendance."""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum

import pytest

from fieldapp.domain.collection.meeting import Attendance
from fieldapp.domain.words import speak
from fieldapp.domain.work.approval import ReturnReason
from fieldapp.domain.work.visit import VisitOutcome, VisitPurpose
from fieldapp.services.choices import WORDS, choice_words


@pytest.fixture
def about() -> Iterator[list[tuple[str, str]]]:
    asked: list[tuple[str, str]] = []

    def said(text: str, what: str, _number: int) -> str:
        asked.append((text, what))
        return text

    speak(said)
    yield asked
    speak()


@pytest.mark.parametrize("kind", WORDS)
def test_every_choice_has_words_of_its_own(kind: type[IntEnum]) -> None:
    words = [choice_words(choice) for choice in kind if int(choice)]
    assert all(words)
    assert len(set(words)) == len(words)


def test_words_are_those_of_the_field() -> None:
    assert choice_words(VisitPurpose.LOAN_USE_CHECK) == "Loan use check"
    assert choice_words(VisitOutcome.NOT_AT_HOME) == "Not at home"


def test_a_kind_without_words_is_a_mistake_of_the_program() -> None:
    with pytest.raises(KeyError):
        choice_words(ReturnReason.OTHER)


def test_late_is_about_attendance(about: list[tuple[str, str]]) -> None:
    choice_words(Attendance.LATE)
    choice_words(Attendance.ABSENT)
    assert about == [("Late", "attendance"), ("Absent", "")]
