"""Laws of the fold, held against random logs of several seats."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from fieldapp.domain import replay
from fieldapp.domain.cash.cash import Cash
from fieldapp.domain.collection.collection import (
    Collection,
    Fate,
    Method,
    Purpose,
    RepaymentRecorded,
    Reversed,
    SavingsMoved,
)
from fieldapp.domain.collection.meeting import Attendance, MeetingRecorded, SheetLine, meeting_id
from fieldapp.domain.conflict import ConflictResolved, Resolution
from fieldapp.domain.ids import NO_ID
from fieldapp.domain.inbox import Choice, InboxItem, ItemKind, ItemState
from fieldapp.domain.journal import postings_of
from fieldapp.domain.loan.account import Balance, Loan
from fieldapp.domain.people import Borrower, BorrowerEdited, BorrowerField
from fieldapp.domain.record import encode_record
from fieldapp.domain.rejection import Reason
from fieldapp.domain.savings import Savings
from fieldapp.domain.state import MemoryState
from tests.fakes.branch import DAY, FakeBranch

SEATS = st.sampled_from(["anil", "bela", "rao"])
AMOUNTS = st.sampled_from([-100, 0, 1, 500, 10_500, 10_500, 10_500, 21_000, 105_000, 200_000])
STEPS = st.lists(
    st.tuples(st.sampled_from(["repay", "save", "meet", "reverse", "edit", "decide"]), SEATS, AMOUNTS,
              st.integers(0, 40), st.integers(0, 5)),
    max_size=25,
)  # fmt: skip


def live(steps: list[tuple[str, str, int, int, int]]) -> FakeBranch:
    """Return a branch after people did these things."""
    branch = FakeBranch(borrowers=3)
    for what, seat, amount, pick, days in steps:
        _do(branch, what, seat, (amount, pick, days))
    return branch


def _do(branch: FakeBranch, what: str, seat: str, numbers: tuple[int, int, int]) -> None:
    amount, pick, days = numbers
    who, day = pick % 3, DAY + days
    if what == "repay":
        recorded = RepaymentRecorded(amount, pick, confirmed_second=pick % 5 == 0)
        branch.do(seat, recorded, branch.loans[who], day=day, at_ms=10**9 + pick * 60_000)
    elif what == "save":
        branch.do(seat, SavingsMoved(amount, pick), branch.borrowers[who], day=day)
    elif what == "meet":
        pairs = zip(branch.borrowers, branch.loans, strict=True)
        lines = tuple(
            SheetLine(borrower, Attendance(1 + (pick + row) % 5), abs(amount), 100 * row, loan)
            for row, (borrower, loan) in enumerate(pairs)
        )
        branch.do(seat, MeetingRecorded(branch.center, lines, pick), meeting_id(branch.center, day), day=day)
    elif what == "reverse":
        operations = [entry.operation.op_id for entry in branch.log]
        branch.do(seat, Reversed(-1 if pick % 2 else pick % 8), operations[-1 - pick % len(operations)], day=day)
    elif what == "edit":
        borrower = branch.state.find(Borrower, branch.borrowers[who])
        assert borrower is not None
        seen = [register.version for register in borrower.earlier.get(BorrowerField.PHONE, ())]
        base = (seen or [borrower.version(BorrowerField.PHONE)])[-1 if pick % 2 else 0]
        branch.do(seat, BorrowerEdited({3: str(pick)}), borrower.id, base={3: base})
    else:
        items = branch.open_items()
        if items:
            item = items[pick % len(items)]
            shown = item.current.version if item.current else NO_ID
            choice, value = list(Choice)[1 + pick % 7], branch.loans[who] if pick % 3 else None
            resolution = Resolution(item.id, choice, value, shown)
            branch.do(seat, ConflictResolved((resolution,)), item.entity)


def collections(branch: FakeBranch) -> list[Collection]:
    return [item for item in branch.state.records.values() if isinstance(item, Collection)]


@settings(max_examples=60)
@given(STEPS)
def test_the_same_log_gives_the_same_records(steps: list[tuple[str, str, int, int, int]]) -> None:
    branch = live(steps)
    again = MemoryState()
    for entry in branch.log:
        again.put(replay.apply(again, entry).changes)
    assert {k: encode_record(v) for k, v in again.records.items()} == {
        k: encode_record(v) for k, v in branch.state.records.items()
    }


@settings(max_examples=60)
@given(STEPS)
def test_all_money_taken_is_counted_held_or_reversed(steps: list[tuple[str, str, int, int, int]]) -> None:
    branch = live(steps)
    held_cash = sum(item.held for item in branch.state.records.values() if isinstance(item, Cash))
    standing = 0
    for collection in collections(branch):
        for line in collection.lines:
            credible = line.reason is not Reason.BAD_VALUE
            if line.fate is not Fate.REVERSED and credible and collection.method is Method.CASH:
                standing += line.amount
        for row in postings_of(collection):
            assert row.amount > 0
            assert (row.debit, row.debit_of) != (row.credit, row.credit_of)
    assert held_cash == standing


@settings(max_examples=60)
@given(STEPS)
def test_balances_are_the_sum_of_what_counts(steps: list[tuple[str, str, int, int, int]]) -> None:
    branch = live(steps)
    counted: dict[tuple[Purpose, bytes], int] = {}
    for collection in collections(branch):
        for line in collection.lines:
            if line.fate is Fate.COUNTED:
                key = line.loan_id if line.purpose is Purpose.REPAYMENT else line.borrower_id
                counted[line.purpose, key] = counted.get((line.purpose, key), 0) + line.amount
    for loan_id in branch.loans:
        loan, balance = branch.state.find(Loan, loan_id), branch.state.find(Balance, loan_id)
        assert loan is not None
        assert balance is not None
        assert balance.paid == counted.get((Purpose.REPAYMENT, loan_id), 0)
        assert 0 <= balance.outstanding <= loan.principal
    for account in branch.state.records.values():
        if isinstance(account, Savings):
            assert account.balance == counted.get((Purpose.SAVINGS, account.borrower_id), 0)


@settings(max_examples=60)
@given(STEPS)
def test_everything_held_waits_in_the_inbox(steps: list[tuple[str, str, int, int, int]]) -> None:
    branch = live(steps)
    waiting = {
        (item.operation, item.line) for item in branch.open_items() if item.kind in (ItemKind.MONEY, ItemKind.OVERDRAWN)
    }
    for collection in collections(branch):
        for line in collection.lines:
            if line.fate is Fate.HELD:
                assert (collection.id, line.number) in waiting


@settings(max_examples=60)
@given(STEPS)
def test_nobody_alone_ever_conflicts_with_herself(steps: list[tuple[str, str, int, int, int]]) -> None:
    branch = FakeBranch(borrowers=3)
    for what, _, amount, pick, days in steps:
        if what == "edit":
            borrower = branch.state.find(Borrower, branch.borrowers[pick % 3])
            assert borrower is not None
            base = {3: borrower.version(BorrowerField.PHONE)}
            branch.do("anil", BorrowerEdited({3: str(amount + days)}), borrower.id, base=base)
    assert not branch.open_items()


@settings(max_examples=60)
@given(STEPS)
def test_a_decided_item_stays_decided(steps: list[tuple[str, str, int, int, int]]) -> None:
    branch = live(steps)
    decided = [
        item
        for item in branch.state.records.values()
        if isinstance(item, InboxItem) and item.state is ItemState.RESOLVED
    ]
    for item in decided:
        branch.do("rao", ConflictResolved((Resolution(item.id, Choice.REVERSE),)), item.entity)
        again = branch.state.find(InboxItem, item.id)
        assert again is not None
        assert replace(again, late=item.late) == item
        assert len(again.late) <= len(item.late) + 1, "the second decision is seen, and changes nothing"


@settings(max_examples=60)
@given(STEPS)
def test_no_account_is_below_zero_without_anybody_knowing(steps: list[tuple[str, str, int, int, int]]) -> None:
    branch = live(steps)
    known = {
        item.entity
        for item in branch.state.records.values()
        if isinstance(item, InboxItem) and item.kind is ItemKind.OVERDRAWN
    }
    for account in branch.state.records.values():
        if isinstance(account, Savings) and account.balance < 0:
            assert account.borrower_id in known
