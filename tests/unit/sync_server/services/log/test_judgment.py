"""Verdicts: the fold's, and those given once and never again thought over."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fieldapp.domain.cash.cash import Cash
from fieldapp.domain.disposition import APPLIED, Code, Disposition, held
from fieldapp.domain.ids import NO_ID, Id, derived_id
from fieldapp.domain.operation import Entry, Intent, Stamp, mint
from fieldapp.domain.people import Borrower, BorrowerField, BorrowerRegistered
from fieldapp.domain.rejection import Reason
from fieldapp.domain.replay import Outcome
from fieldapp.domain.state import MemoryState
from sync_server.services.log import judgment

ID = Id(derived_id("borrower"))


def entry() -> Entry:
    registered = BorrowerRegistered(NO_ID, NO_ID, {BorrowerField.NAME: "Kamla"})
    return Entry(mint(Intent(registered, ID), Stamp(ID, 1, 1, 1, bytes(8), 1)), NO_ID, 1, 1)


def test_what_is_applied_changes_the_state() -> None:
    state = MemoryState()
    assert judgment.judge(state, entry()) == APPLIED
    assert state.find(Borrower, ID)


@pytest.mark.parametrize(
    "given", [Disposition(Code.DUPLICATE), Disposition(Code.UNINTERPRETED), held(Reason.OPERATION_ID_REUSED)]
)
def test_what_had_no_effect_once_has_none_again(given: Disposition) -> None:
    state = MemoryState()
    assert judgment.refold(state, entry(), given) == given
    assert state.records == {}


def test_what_was_folded_once_is_folded_again() -> None:
    state = MemoryState()
    assert judgment.refold(state, entry(), held(Reason.BAD_VALUE)) == APPLIED
    assert state.find(Borrower, ID)


def test_a_record_without_bytes_makes_the_operation_uninterpreted(monkeypatch: pytest.MonkeyPatch) -> None:
    class Strict(MemoryState):
        def put(self, changes: object) -> None:
            raise ValueError("integer needs more than 64 bits")

    monkeypatch.setattr(judgment, "apply", lambda state, entry: Outcome(APPLIED, (Cash(ID, 2**70),)))
    verdict = judgment.judge(Strict(), replace(entry()))
    assert verdict == Disposition(Code.UNINTERPRETED, Reason.UNREADABLE_BODY)
