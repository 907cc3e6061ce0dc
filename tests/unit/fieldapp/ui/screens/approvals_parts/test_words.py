"""Why work goes back: every reason has its own words, and the reason is read before the rest."""

from __future__ import annotations

from fieldapp.domain.work.approval import ReturnReason
from fieldapp.ui.screens.approvals_parts.words import REASONS, told


def test_the_key_of_a_reason_is_its_number() -> None:
    assert [int(reason) for reason in REASONS] == list(range(1, 10))
    assert len(set(REASONS.values())) == 9


def test_the_reason_comes_first_and_the_words_after_it() -> None:
    assert told(ReturnReason.PERSON_NOT_MET, " who then? ") == "Person not met: who then?"
    assert told(ReturnReason.PERSON_NOT_MET, "  ") == "Person not met."
