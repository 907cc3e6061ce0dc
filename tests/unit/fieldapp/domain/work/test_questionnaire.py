"""The statements of the interview."""

from __future__ import annotations

from fieldapp.domain.work.questionnaire import REVERSED, STATEMENTS, FiveC


def test_twenty_four_statements_cover_the_five_c() -> None:
    assert sorted(STATEMENTS) == list(range(1, 25))
    assert {statement.c for statement in STATEMENTS.values()} == set(FiveC)
    assert set(STATEMENTS) > REVERSED


def test_each_is_short_enough_to_be_spoken_and_named_once() -> None:
    assert all(len(statement.text) <= 90 and len(statement.short) <= 40 for statement in STATEMENTS.values())
    assert len({statement.short for statement in STATEMENTS.values()}) == 24
