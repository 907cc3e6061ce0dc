"""Held work takes effect once, in its author's name, by whoever may decide it and as it was written."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fieldapp.domain.center.assignment import CenterAssigned
from fieldapp.domain.collection.collection import RepaymentRecorded
from fieldapp.domain.conflict import ConflictResolved, Resolution
from fieldapp.domain.disposition import Disposition, held, refused
from fieldapp.domain.inbox import Choice, InboxItem, ItemState
from fieldapp.domain.merging import BorrowersMerged
from fieldapp.domain.operation import Operation, encode_operation
from fieldapp.domain.people import Borrower, BorrowerEdited, BorrowerField, BorrowerRegistered
from fieldapp.domain.rejection import Reason
from fieldapp.domain.savings import Savings, SavingsOpened, savings_id
from fieldapp.domain.staff import Role, Seat, SeatRevoked, UserRegistered
from fieldapp.domain.taking_up import WorkTakenUp
from fieldapp.domain.work.visit import Visit, VisitContent, VisitSubmitted
from tests.fakes.branch import APPLIED, FakeBranch, named

ADDRESS = BorrowerField.ADDRESS


@pytest.fixture
def branch() -> FakeBranch:
    """Give a branch whose Anil works with a blocked laptop."""
    made = FakeBranch()
    made.do("office", SeatRevoked("lost"), named("anil"))
    return made


def written(branch: FakeBranch) -> Operation:
    return branch.log[-1].operation


def item_of(branch: FakeBranch, operation: Operation) -> InboxItem:
    (item,) = [item for item in branch.open_items() if item.operation == operation.op_id]
    return item


def take_up(branch: FakeBranch, who: str, operation: Operation, item: InboxItem) -> Disposition:
    return branch.do(who, WorkTakenUp(item.id, named("anil"), encode_operation(operation)), operation.op_id)


def test_work_of_a_blocked_laptop_takes_effect_in_its_authors_name(branch: FakeBranch) -> None:
    who = branch.borrowers[0]
    assert branch.do("anil", VisitSubmitted(who, VisitContent(note="roof")), named("visit")) == held(
        Reason.SEAT_REVOKED
    )
    operation = written(branch)
    item = item_of(branch, operation)
    assert take_up(branch, "bela", operation, item) == refused(Reason.NEEDS_SUPERVISOR)
    assert take_up(branch, "rao", operation, item) == APPLIED
    visit = branch.state.find(Visit, named("visit"))
    assert visit is not None
    assert (visit.author, visit.content.note) == (named("user anil"), "roof")
    seat = branch.state.find(Seat, named("anil"))
    assert seat is not None
    assert seat.revoked, "the laptop stays blocked"
    assert take_up(branch, "rao", operation, item) == held(Reason.ALREADY_RESOLVED)
    decided = branch.state.find(InboxItem, item.id)
    assert decided is not None
    assert (decided.state, decided.choice, len(decided.late)) == (ItemState.RESOLVED, Choice.KEEP, 1)
    late = branch.do("rao", ConflictResolved((Resolution(item.id, Choice.SEEN),)), item.entity)
    assert late == held(Reason.ALREADY_RESOLVED)


def test_nothing_else_than_was_held_takes_effect(branch: FakeBranch) -> None:
    branch.do("anil", BorrowerEdited({int(ADDRESS): "By the mill"}), branch.borrowers[0])
    operation = written(branch)
    item = item_of(branch, operation)
    forged = replace(operation, body={0: {int(ADDRESS): "Nowhere"}})
    assert take_up(branch, "rao", forged, item) == refused(Reason.BAD_VALUE)
    by_another = WorkTakenUp(item.id, named("bela"), encode_operation(operation))
    assert branch.do("rao", by_another, operation.op_id) == refused(Reason.BAD_VALUE)
    assert branch.do("rao", WorkTakenUp(item.id, named("anil"), b"x"), operation.op_id) == refused(Reason.BAD_VALUE)
    branch.do("anil", RepaymentRecorded(10_500, 1), branch.loans[0])
    money = written(branch)
    assert take_up(branch, "rao", money, item_of(branch, money)) == refused(Reason.UNKNOWN_RECORD)
    assert item_of(branch, operation).state is ItemState.OPEN


def test_what_a_rule_refuses_stays_held_with_its_reason(branch: FakeBranch) -> None:
    account = savings_id(branch.borrowers[0])
    branch.do("anil", SavingsOpened(branch.borrowers[0], "Weekly", 0, 900_000), account)
    operation = written(branch)
    assert take_up(branch, "rao", operation, item_of(branch, operation)) == refused(Reason.ALREADY_EXISTS)
    known = branch.state.find(Savings, account)
    assert known is not None
    assert known.balance == 0
    assert item_of(branch, operation).state is ItemState.OPEN


def test_nobody_takes_up_her_own_work(branch: FakeBranch) -> None:
    branch.do("anil", BorrowerEdited({int(ADDRESS): "By the mill"}), branch.borrowers[0])
    operation = written(branch)
    item = item_of(branch, operation)
    branch.do("office", UserRegistered("Anil", Role.SUPERVISOR), named("user anil"))
    assert branch.state.find(InboxItem, item.id) == item
    seat = branch.state.find(Seat, named("rao"))
    assert seat is not None
    branch.state.put([replace(seat, user_id=named("user anil"))])
    assert take_up(branch, "rao", operation, item) == refused(Reason.NEEDS_SUPERVISOR)


def test_whoever_has_the_center_now_takes_up_what_came_for_it_also_for_a_merged_entry() -> None:
    branch = FakeBranch()
    branch.do("anil", BorrowerRegistered(branch.center, branch.group, {1: "Sita"}), named("sita"))
    branch.do("rao", CenterAssigned(named("user anil"), named("user bela")), branch.center)
    assert branch.do("rao", BorrowersMerged(named("sita")), branch.borrowers[0]) == APPLIED
    assert branch.do("anil", BorrowerEdited({int(ADDRESS): "By the mill"}), named("sita")) == held(Reason.OUT_OF_SCOPE)
    operation = written(branch)
    item = item_of(branch, operation)
    assert take_up(branch, "anil", operation, item) == held(Reason.OUT_OF_SCOPE)
    assert take_up(branch, "bela", operation, item) == APPLIED
    borrower = branch.state.find(Borrower, branch.borrowers[0])
    assert borrower is not None
    assert borrower.text(ADDRESS) == "By the mill"
