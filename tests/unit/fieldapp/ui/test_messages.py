"""The sentences are read as a person would: short, calm, with a way on, and for every reason there is."""

from __future__ import annotations

import re

import pytest

from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.ui import messages

FORBIDDEN = re.compile(r"\b(error|invalid|failed|failure|oops|illegal|abort|fatal|exception|null)\b", re.IGNORECASE)
# A sentence shows the way when it names something to do, to know or to wait for.
WAY_ON = re.compile(
    r"enter|use |check|choose|write|ask |sync|open|press|fill|finish|hand it|update|delete|type|set the|count|"
    r"reverse|correct|record it|decides|another|must|send|shorten|kept|stay|look|try|close|so nothing|"
    r"will be sent|print later",
    re.IGNORECASE,
)


def test_every_reason_has_a_sentence() -> None:
    assert set(messages.SENTENCES) == set(Reason)


@pytest.mark.parametrize("sentence", messages.ALL)
def test_each_sentence_is_short_calm_and_shows_a_way_on(sentence: str) -> None:
    assert len(sentence) <= 140
    assert not FORBIDDEN.search(sentence)
    assert sentence[0].isupper() or sentence[0] == "{"
    assert sentence.count(". ") <= 2
    if sentence not in messages.SENTENCES[Reason.NONE]:
        assert WAY_ON.search(sentence), "what shall she do?"


@pytest.mark.parametrize("reason", list(Reason))
def test_the_last_sentence_of_a_reason_needs_no_facts(reason: Reason) -> None:
    if reason is Reason.DATE_TOO_EARLY or len(messages.SENTENCES[reason]) > 1:
        assert not messages.blanks(messages.SENTENCES[reason][-1])
    assert messages.text(Rejection(reason)) == messages.SENTENCES[reason][-1]


def test_facts_fill_the_most_telling_sentence() -> None:
    told = messages.text(Rejection(Reason.OVERPAID, {"amount": "₹ 45,000", "outstanding": "₹ 8,694"}))
    assert told == "₹ 45,000 is more than the ₹ 8,694 left. Check the amount, or pay off the loan."


def test_missing_facts_fall_back_to_the_general_sentence() -> None:
    told = messages.text(Rejection(Reason.OVERPAID, {"amount": "₹ 45,000"}))
    assert told == "That is more than is left to pay. Check the amount, or pay off the loan."
