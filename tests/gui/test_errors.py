"""Faults are told in their own sentence, and new kinds can be made known."""

from __future__ import annotations

import pytest

from fieldapp.ui import errors


class _Full(Exception):
    sentence = "The disk is full. This was not saved. Free some space, then retry."


def test_a_fault_with_a_sentence_is_taken_at_its_word() -> None:
    fault = errors.describe(_Full("quota"))
    assert fault.sentence == _Full.sentence
    assert fault.details == "quota"


def test_kinds_are_made_known_by_the_composition_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(errors, "_known", errors.known_kinds())
    assert _Full not in errors.known_kinds()
    errors.also_known(_Full)
    assert _Full in errors.known_kinds()
    errors.also_known(_Full)
    assert errors.known_kinds().count(_Full) == 1


def test_who_knows_further_kinds_is_asked_when_something_went_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(errors, "_more", errors._more)
    errors.ask_for_kinds(lambda: (_Full,))
    assert _Full in errors.known_kinds()
    assert OSError in errors.known_kinds()


def test_a_fault_without_a_window_is_not_a_crash() -> None:
    errors.show_faults_with(None)
    errors.show(errors.Fault("x", "y"))
