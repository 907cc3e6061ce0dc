"""What an officer takes back alone ends at the policy's limit: beyond it a supervisor agrees, here or afterwards."""

from __future__ import annotations

import pytest

from fieldapp.domain.collection.collection import Collection, Fate, RepaymentRecorded, Reversed
from fieldapp.domain.conflict import ConflictResolved, Resolution
from fieldapp.domain.disposition import APPLIED, held
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.inbox import Choice, InboxItem, ItemKind, ItemState, item_id
from fieldapp.domain.operation import definition_of
from fieldapp.domain.policy import POLICY, CashPolicy, PolicyPublished
from fieldapp.domain.rejection import Reason
from tests.fakes.branch import FakeBranch, named

LIMIT = 40_000


def taken(amount: int) -> tuple[FakeBranch, Id]:
    branch = FakeBranch()
    branch.do("office", PolicyPublished("hills 2026", cash=CashPolicy(reverse_max=LIMIT)), POLICY)
    entry = branch.entry("anil", RepaymentRecorded(amount, 1), branch.loans[0])
    branch.fold(entry)
    return branch, entry.operation.op_id


def fate(branch: FakeBranch, operation: Id) -> Fate:
    found = branch.state.find(Collection, operation)
    assert found is not None
    return found.lines[0].fate


def item(branch: FakeBranch) -> InboxItem:
    kinds = (ItemKind.MONEY, ItemKind.NOTICE)
    (entry,) = [one for one in branch.log if one.operation.kind == definition_of(RepaymentRecorded).kind]
    found = [branch.state.find(InboxItem, item_id(kind, entry.operation.op_id, 0)) for kind in kinds]
    (only,) = [one for one in found if one is not None]
    return only


def test_up_to_the_limit_she_does_it_alone() -> None:
    branch, operation = taken(LIMIT)
    assert branch.do("anil", Reversed(reason="wrong person"), operation) == APPLIED
    assert fate(branch, operation) is Fate.REVERSED


@pytest.mark.parametrize("approver", [NO_ID, named("user bela"), named("user anil"), named("nobody")])
def test_beyond_it_the_receipt_stands_until_a_supervisor_decides(approver: Id) -> None:
    branch, operation = taken(LIMIT + 1)
    assert branch.do("anil", Reversed(reason="wrong", approver=approver), operation) == held(Reason.REVERSAL_OVER_LIMIT)
    assert fate(branch, operation) is Fate.COUNTED
    waiting = item(branch)
    assert (waiting.kind, waiting.amount, waiting.state) == (ItemKind.MONEY, LIMIT + 1, ItemState.OPEN)
    decided = ConflictResolved((Resolution(waiting.id, Choice.REVERSE),))
    assert branch.do("rao", decided, waiting.entity) == APPLIED
    assert fate(branch, operation) is Fate.REVERSED


def test_a_supervisor_can_let_it_stand() -> None:
    branch, operation = taken(LIMIT + 1)
    branch.do("anil", Reversed(reason="wrong"), operation)
    kept = ConflictResolved((Resolution(item(branch).id, Choice.KEEP),))
    assert branch.do("rao", kept, item(branch).entity) == APPLIED
    assert (fate(branch, operation), item(branch).state) == (Fate.COUNTED, ItemState.RESOLVED)


def test_with_her_pin_it_is_done_at_once_and_she_is_told() -> None:
    branch, operation = taken(LIMIT + 1)
    assert branch.do("anil", Reversed(reason="wrong", approver=named("user rao")), operation) == APPLIED
    assert fate(branch, operation) is Fate.REVERSED
    assert item(branch).kind is ItemKind.NOTICE


def test_a_supervisor_has_no_limit() -> None:
    branch, operation = taken(LIMIT + 1)
    assert branch.do("rao", Reversed(reason="wrong"), operation) == APPLIED
