"""What a document of money asks of people."""

from __future__ import annotations

import pytest

from fieldapp.domain.cash.cash import Cash, CashDay, Pieces, cash_day_id
from fieldapp.domain.cash.day import CashCounted, DayClosed
from fieldapp.domain.collection.collection import Collection, Fate, RepaymentRecorded, SavingsMoved
from fieldapp.domain.collection.meeting import Attendance, MeetingRecorded, SheetLine, meeting_id
from fieldapp.domain.conflict import ConflictResolved, Resolution
from fieldapp.domain.disposition import Code, Disposition, held
from fieldapp.domain.inbox import Choice, ItemKind
from fieldapp.domain.loan.account import Balance
from fieldapp.domain.people import BorrowerRegistered
from fieldapp.domain.rejection import Reason
from fieldapp.domain.savings import Savings, SavingsOpened, savings_id
from fieldapp.domain.staff import Role
from tests.fakes.branch import APPLIED, DAY, FakeBranch, named

LATE = Disposition(Code.APPLIED_WITH_CONFLICT, Reason.DAY_CLOSED)


@pytest.fixture
def closed() -> FakeBranch:
    """Give a branch where Anil's cash day is closed."""
    branch = FakeBranch()
    day = cash_day_id(named("user anil"), DAY)
    branch.do("anil", CashCounted((Pieces(100, 0),)), day)
    assert branch.do("anil", DayClosed(branch.last_operation, 0), day) == APPLIED
    return branch


def fates(branch: FakeBranch) -> list[Fate]:
    document = branch.state.find(Collection, branch.last_operation)
    assert document is not None
    return [line.fate for line in document.lines]


def test_money_for_a_closed_day_counts_for_its_day_and_is_told_once(closed: FakeBranch) -> None:
    lines = tuple(
        SheetLine(borrower, Attendance.PRESENT, 10_500, 5_000, loan)
        for borrower, loan in zip(closed.borrowers, closed.loans, strict=True)
    )
    meeting = MeetingRecorded(closed.center, lines, 1)
    assert closed.do("anil", meeting, meeting_id(closed.center, DAY)) == LATE
    assert fates(closed) == [Fate.COUNTED] * 4
    (item,) = closed.open_items()
    assert (item.kind, item.reason, item.decider, item.amount) == (
        ItemKind.NOTICE, Reason.DAY_CLOSED, Role.SUPERVISOR, 31_000,
    )  # fmt: skip
    balance = closed.state.find(Balance, closed.loans[0])
    assert balance is not None
    assert (balance.paid, balance.last_day) == (10_500, DAY)
    day, cash = (
        closed.state.find(CashDay, cash_day_id(named("user anil"), DAY)),
        closed.state.find(Cash, named("user anil")),
    )
    assert day is not None
    assert cash is not None
    assert (day.late, cash.held) == (31_000, 31_000)
    assert closed.do("rao", ConflictResolved((Resolution(item.id, Choice.SEEN),)), item.entity) == APPLIED
    assert closed.open_items() == []


def test_what_is_suspect_waits_whatever_day_it_is_for(closed: FakeBranch) -> None:
    assert closed.do("anil", RepaymentRecorded(10_500, 1), closed.loans[0]) == LATE
    twice = closed.do("bela", RepaymentRecorded(10_500, 1), closed.loans[0])
    assert twice == held(Reason.DUPLICATE_COLLECTION)
    assert [item.kind for item in closed.open_items()] == [ItemKind.NOTICE, ItemKind.MONEY]


def test_what_is_paid_out_on_a_closed_day_waits(closed: FakeBranch) -> None:
    assert closed.do("anil", SavingsMoved(5_000, 1), closed.borrowers[0]) == LATE
    assert closed.do("anil", SavingsMoved(-2_000, 2), closed.borrowers[0]) == held(Reason.DAY_CLOSED)
    assert fates(closed) == [Fate.HELD]


def test_an_account_that_was_never_opened_is_frozen_when_it_is_overdrawn() -> None:
    branch = FakeBranch(borrowers=0)
    who = named("sita")
    branch.do("anil", BorrowerRegistered(branch.center, branch.group, {1: "Sita"}), who)
    assert branch.do("anil", SavingsMoved(-2_000, 1), who) == held(Reason.OVERDRAWN)
    (item,) = branch.open_items()
    assert branch.do("anil", SavingsMoved(9_000, 2), who) == APPLIED
    assert branch.do("anil", SavingsMoved(-1_000, 3), who) == held(Reason.DEBIT_FROZEN)
    assert branch.do("anil", SavingsOpened(who, "Weekly", 5_000), savings_id(who)) == APPLIED
    assert branch.do("anil", SavingsMoved(-1_000, 4), who) == held(Reason.DEBIT_FROZEN)
    branch.do("rao", ConflictResolved((Resolution(item.id, Choice.REVERSE),)), who)
    assert branch.do("anil", SavingsMoved(-1_000, 5), who) == APPLIED
    account = branch.state.find(Savings, savings_id(who))
    assert account is not None
    assert (account.balance, account.product, account.weekly) == (8_000, "Weekly", 5_000)
