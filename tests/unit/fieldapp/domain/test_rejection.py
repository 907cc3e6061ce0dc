"""Refusals are values whose numbers never change."""

from __future__ import annotations

from fieldapp.domain.rejection import Reason, Rejection


def test_numbers_that_logs_hold_stay() -> None:
    kept = {
        Reason.DUPLICATE_COLLECTION: 1,
        Reason.STALE_TRANSITION: 5,
        Reason.UNREADABLE_BODY: 14,
        Reason.MALFORMED: 201,
    }
    assert {reason: int(reason) for reason in kept} == kept


def test_a_refusal_carries_what_its_sentence_needs() -> None:
    refusal = Rejection(Reason.TOO_LARGE, {"most": 8694}, "amount")
    assert refusal == Rejection(Reason.TOO_LARGE, {"most": 8694}, "amount")
