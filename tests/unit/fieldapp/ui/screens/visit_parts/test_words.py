"""The choices of a visit: every one has words, and its number is its key."""

from __future__ import annotations

from fieldapp.domain.work.visit import VisitOutcome, VisitPurpose, WorkState
from fieldapp.services.choices import choice_words
from fieldapp.ui.screens.visit_parts.words import NO_POSITION, OUTCOME_ICONS, PURPOSE_ICONS, STATES


def test_the_key_of_a_choice_is_its_number() -> None:
    assert [int(purpose) for purpose in PURPOSE_ICONS] == list(range(1, 10)) == [int(one) for one in VisitPurpose]
    assert [int(outcome) for outcome in OUTCOME_ICONS] == list(range(1, 10)) == [int(one) for one in VisitOutcome]


def test_words_tell_the_choices_apart() -> None:
    assert len({choice_words(one) for one in PURPOSE_ICONS}) == 9
    assert len({choice_words(one) for one in OUTCOME_ICONS}) == 9
    assert len(set(NO_POSITION)) == 5


def test_every_state_has_a_chip_with_an_icon() -> None:
    assert all(STATES[state].text and STATES[state].icon for state in WorkState)
