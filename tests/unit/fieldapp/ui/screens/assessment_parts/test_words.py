"""The words of an assessment: five answers, five ratings, and what each rating looks like for each C."""

from __future__ import annotations

from fieldapp.domain.work.questionnaire import FiveC
from fieldapp.ui.screens.assessment_parts.words import ANCHORS, ANSWERS, CONSENT, RATINGS, c_name


def test_there_are_five_of_each_scale() -> None:
    assert len(ANSWERS) == len(RATINGS) == 5
    assert all(len(anchors) == 5 for anchors in ANCHORS.values())


def test_every_c_has_anchors_that_differ() -> None:
    assert set(ANCHORS) == set(FiveC)
    every = [words for anchors in ANCHORS.values() for words in anchors]
    assert len(set(every)) == 25


def test_consent_says_that_no_is_no_harm() -> None:
    assert "never held against you" in CONSENT
    assert c_name(FiveC.COLLATERAL) == "Collateral"
