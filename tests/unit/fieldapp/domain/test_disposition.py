"""Verdicts."""

from __future__ import annotations

from fieldapp.domain.disposition import APPLIED, Code, Disposition, held, refused
from fieldapp.domain.rejection import Reason


def test_what_took_effect() -> None:
    took = [code for code in Code if Disposition(code).took_effect]
    assert took == [Code.APPLIED, Code.APPLIED_WITH_CONFLICT]
    assert APPLIED.reason is Reason.NONE


def test_held_and_refused_carry_their_reason() -> None:
    assert held(Reason.CLOSED_LOAN) == Disposition(Code.HELD, Reason.CLOSED_LOAN)
    assert refused(Reason.NOT_ALLOWED) == Disposition(Code.REFUSED, Reason.NOT_ALLOWED)
