"""Two entries of one person become one, what is on the way is led on, and it can be undone."""

from __future__ import annotations

from dataclasses import replace

from fieldapp.domain.center.center import Center, CenterFormed
from fieldapp.domain.center.closing import CenterMerged
from fieldapp.domain.collection.collection import Reversed, SavingsMoved
from fieldapp.domain.conflict import ConflictResolved, DecisionUndone, Resolution
from fieldapp.domain.disposition import Code, held, refused
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.inbox import Choice, InboxItem, ItemKind, ItemState
from fieldapp.domain.likeness import why_no_loan
from fieldapp.domain.loan.account import LoanDisbursed
from fieldapp.domain.merging import BorrowersMerged, BorrowersParted, survivor_of
from fieldapp.domain.people import Borrower, BorrowerEdited, BorrowerRegistered, BorrowerState
from fieldapp.domain.record import encode_record
from fieldapp.domain.rejection import Reason
from fieldapp.domain.savings import Savings, savings_id
from fieldapp.domain.work.visit import Visit, VisitContent, VisitSubmitted
from tests.fakes.branch import APPLIED, DAY, FakeBranch, named, schedule

TWIN = named("twin")


def twins() -> tuple[FakeBranch, Id, InboxItem]:
    """Return a branch with a borrower of a group with a loan, her second entry by another officer, and their item."""
    branch = FakeBranch(borrowers=1)
    first = branch.borrowers[0]
    branch.do("anil", BorrowerEdited({8: "551288410022"}), first, base={8: NO_ID})
    branch.do("bela", BorrowerRegistered(branch.center, branch.group, {1: "Member", 8: "551288410022"}), TWIN)
    (item,) = [item for item in branch.open_items() if item.kind is ItemKind.SAME_PERSON]
    return branch, first, item


def person(branch: FakeBranch, identifier: Id) -> Borrower:
    found = branch.state.find(Borrower, identifier)
    assert found is not None
    return found


def merged() -> tuple[FakeBranch, Id, InboxItem]:
    branch, first, item = twins()
    choice = Resolution(item.id, Choice.MERGE, first)
    assert branch.do("rao", ConflictResolved((choice,)), first) == APPLIED
    return branch, first, item


def test_a_merge_keeps_both_ids_reachable_and_closes_the_item() -> None:
    branch, first, item = merged()
    assert survivor_of(branch.state, TWIN) == first
    assert person(branch, first).absorbed == (TWIN,)
    assert (person(branch, TWIN).state, person(branch, TWIN).group_id) == (BorrowerState.MERGED, NO_ID)
    closed = branch.state.find(InboxItem, item.id)
    assert closed is not None
    assert (closed.state, closed.choice) == (ItemState.RESOLVED, Choice.MERGE)
    assert why_no_loan(branch.state, first) is Reason.NONE
    assert why_no_loan(branch.state, TWIN) is Reason.MERGED_AWAY


def test_the_entry_with_money_is_the_one_that_survives() -> None:
    branch, first, item = twins()
    wrong = Resolution(item.id, Choice.MERGE, TWIN)
    assert branch.do("rao", ConflictResolved((wrong,)), first) == refused(Reason.HAS_MONEY)
    assert branch.do("anil", BorrowersMerged(TWIN), first) == refused(Reason.NEEDS_SUPERVISOR)
    assert branch.do("rao", BorrowersMerged(TWIN), first) == APPLIED
    assert branch.do("rao", BorrowersMerged(TWIN), first) == held(Reason.ALREADY_RESOLVED)


def test_what_is_on_the_way_is_led_on() -> None:
    branch, first, _ = merged()
    assert branch.do("bela", BorrowerEdited({3: "55555"}), TWIN, base={3: NO_ID}).code is Code.APPLIED_WITH_CONFLICT
    branch.do("bela", VisitSubmitted(TWIN, VisitContent(note="seen")), named("visit"))
    visit = branch.state.find(Visit, named("visit"))
    assert visit is not None
    assert visit.borrower_id == first
    before = branch.state.find(Savings, savings_id(first))
    assert branch.do("bela", SavingsMoved(700, 1), TWIN) == APPLIED
    saving = branch.last_operation
    after, empty = branch.state.find(Savings, savings_id(first)), branch.state.find(Savings, savings_id(TWIN))
    assert before is not None
    assert after is not None
    assert empty is not None
    assert (after.balance - before.balance, empty.balance) == (700, 0)
    branch.do("rao", BorrowersParted(person(branch, TWIN).merged.operation), TWIN)  # type: ignore[union-attr]
    branch.do("bela", Reversed(), saving)
    again, empty = branch.state.find(Savings, savings_id(first)), branch.state.find(Savings, savings_id(TWIN))
    assert again is not None
    assert empty is not None
    assert (again.balance, empty.balance) == (before.balance, 0), "a reversal goes where the money went"


def test_a_merge_taken_back_leaves_everything_as_it_was() -> None:
    branch, first, item = twins()
    before = {name: encode_record(person(branch, name)) for name in (first, TWIN)}
    branch.do("rao", ConflictResolved((Resolution(item.id, Choice.MERGE, first),)), first)
    merging = branch.last_operation
    assert branch.do("anil", BorrowersParted(merging), TWIN) == refused(Reason.NEEDS_SUPERVISOR)
    assert branch.do("rao", BorrowersParted(merging), TWIN) == APPLIED
    assert branch.do("rao", BorrowersParted(merging), TWIN) == held(Reason.ALREADY_RESOLVED)
    after = {name: person(branch, name) for name in (first, TWIN)}
    assert all(not one.doubted for one in after.values())
    doubts = (item.id,)
    assert {name: encode_record(_doubted(one, doubts)) for name, one in after.items()} == before


def _doubted(borrower: Borrower, doubts: tuple[Id, ...]) -> Borrower:
    return replace(borrower, doubted=doubts)


def test_a_loan_handed_over_to_a_merged_entry_is_shown_and_can_be_parted() -> None:
    branch, first, _ = merged()
    branch.do("bela", LoanDisbursed(TWIN, "Trade", 100_000, DAY, schedule()), named("late loan"))
    (item,) = [item for item in branch.open_items() if item.reason is Reason.MERGED_AWAY]
    assert (item.entity, item.other, item.amount) == (TWIN, first, 100_000)
    assert branch.do("rao", ConflictResolved((Resolution(item.id, Choice.REVERSE),)), TWIN) == APPLIED
    assert survivor_of(branch.state, TWIN) == TWIN


def test_a_merge_is_undone_within_ten_minutes_by_whoever_decided() -> None:
    branch, first, item = twins()
    at_ms = 10**9
    branch.do("rao", ConflictResolved((Resolution(item.id, Choice.MERGE, first),)), first, at_ms=at_ms)
    decided = branch.last_operation
    late = branch.do("rao", DecisionUndone((item.id,)), decided, at_ms=at_ms + 600_001)
    assert late == refused(Reason.STALE_TRANSITION)
    assert branch.do("anil", DecisionUndone((item.id,)), decided, at_ms=at_ms) == refused(Reason.NOT_ALLOWED)
    assert branch.do("rao", DecisionUndone((item.id,)), decided, at_ms=at_ms + 600_000) == APPLIED
    again = branch.state.find(InboxItem, item.id)
    assert again is not None
    assert again.state is ItemState.OPEN
    assert survivor_of(branch.state, TWIN) == TWIN
    assert why_no_loan(branch.state, first) is Reason.SAME_IDENTITY


def test_an_entry_parted_after_its_center_was_merged_is_where_its_center_went() -> None:
    branch, _, _ = merged()
    other = named("other center")
    branch.do("bela", CenterFormed("Asha", "Rampur", named("user bela"), 3, 600, DAY - 70), other)
    center = branch.state.find(Center, branch.center)
    assert center is not None
    assert branch.do("rao", CenterMerged(other, seen=center.version), branch.center) == APPLIED
    away = person(branch, TWIN).merged
    assert away is not None
    assert branch.do("rao", BorrowersParted(away.operation), TWIN) == APPLIED
    alone, account = person(branch, TWIN), branch.state.find(Savings, savings_id(TWIN))
    assert account is not None
    assert (alone.center_id, alone.group_id, account.center_id) == (other, branch.group, other)
