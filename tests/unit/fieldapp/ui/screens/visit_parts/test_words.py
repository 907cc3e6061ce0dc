"""The choices of a visit: every one has words, and its number is its key."""

from __future__ import annotations

from fieldapp.domain.work.visit import VisitOutcome, VisitPurpose, WorkState
from fieldapp.ui.screens.visit_parts.words import NO_POSITION, OUTCOMES, PURPOSES, STATES, outcome_words, purpose_words


def test_the_key_of_a_choice_is_its_number() -> None:
    assert [int(purpose) for purpose in PURPOSES] == list(range(1, 10)) == [int(one) for one in VisitPurpose]
    assert [int(outcome) for outcome in OUTCOMES] == list(range(1, 10)) == [int(one) for one in VisitOutcome]


def test_words_tell_the_choices_apart() -> None:
    assert len({purpose_words(one) for one in VisitPurpose}) == 9
    assert len({outcome_words(one) for one in VisitOutcome}) == 9
    assert len(set(NO_POSITION)) == 5


def test_every_state_has_a_chip_with_an_icon() -> None:
    assert all(STATES[state].text and STATES[state].icon for state in WorkState)
