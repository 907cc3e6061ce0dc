"""Every rating from 1 to 5 has its own sentence, in the order from worst to best."""

from __future__ import annotations

from fieldapp.domain.work.anchors import OBSERVED, REFERENCE_ITEMS, Anchored, ReferenceItem
from fieldapp.domain.work.questionnaire import FiveC


def test_every_c_and_every_question_has_five_different_sentences() -> None:
    assert set(OBSERVED) == set(FiveC)
    assert list(REFERENCE_ITEMS) == list(ReferenceItem)
    every: list[Anchored] = [*OBSERVED.values(), *REFERENCE_ITEMS.values()]
    for anchored in every:
        assert len(set(anchored.steps)) == 5
        assert anchored.question.endswith("?")
    assert len({anchored.short for anchored in every}) == len(every)
