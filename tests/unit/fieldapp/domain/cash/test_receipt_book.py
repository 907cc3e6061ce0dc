"""Receipt books: numbers without gaps per seat, found again by number."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.domain.cash.receipt_book import NUMBER_MAX, PAGE, ReceiptBook, ReceiptPage, Run, given_out_by, use_numbers
from fieldapp.domain.collection.collection import RepaymentRecorded, Reversed
from fieldapp.domain.collection.meeting import Attendance, MeetingRecorded, SheetLine, meeting_id
from fieldapp.domain.ids import NO_ID
from fieldapp.domain.inbox import InboxItem
from fieldapp.domain.operation import Entry
from fieldapp.domain.rejection import Reason
from fieldapp.domain.state import Draft, MemoryState
from tests.fakes.branch import APPLIED, DAY, FakeBranch, named


def book(branch: FakeBranch, seat: str = "anil") -> ReceiptBook:
    found = branch.state.find(ReceiptBook, named(seat))
    assert found is not None
    return found


def pay(branch: FakeBranch, receipt: int, seat: str = "anil") -> None:
    assert branch.do(seat, RepaymentRecorded(100 + receipt % 1000, receipt), branch.loans[0]) == APPLIED


def test_numbers_in_their_order_need_nobody() -> None:
    branch = FakeBranch()
    for number in (1, 2, 3):
        pay(branch, number)
    pay(branch, 1, "bela")
    assert (book(branch).next, book(branch, "bela").next) == (4, 2)
    assert book(branch).user_id == named("user anil")
    assert branch.receipt_items() == []


def test_a_meeting_takes_a_run_of_numbers() -> None:
    branch = FakeBranch()
    lines = tuple(
        SheetLine(borrower, Attendance.PRESENT, 10_500, 100, loan)
        for borrower, loan in zip(branch.borrowers, branch.loans, strict=True)
    )
    branch.do("anil", MeetingRecorded(branch.center, lines, 1), meeting_id(branch.center, DAY))
    assert book(branch).next == 3
    assert given_out_by(branch.state, named("anil"), 2) == branch.last_operation
    assert given_out_by(branch.state, named("anil"), 3) is None


def test_a_gap_is_told_and_the_money_counts() -> None:
    branch = FakeBranch()
    pay(branch, 1)
    pay(branch, 5)
    (item,) = branch.receipt_items()
    assert (item.reason, item.amount, item.note) == (Reason.RECEIPT_MISSING, 3, "A 2 to 4")
    assert book(branch).missing == (Run(2, 4),)
    pay(branch, 3)
    assert book(branch).missing == (Run(2, 2), Run(4, 4))
    assert len(branch.receipt_items()) == 1


def test_a_repeated_number_is_told_and_keeps_its_first_owner() -> None:
    branch = FakeBranch()
    pay(branch, 1)
    first = branch.last_operation
    pay(branch, 1)
    (item,) = branch.receipt_items()
    assert (item.reason, item.note) == (Reason.RECEIPT_REPEATED, "A 1")
    assert given_out_by(branch.state, named("anil"), 1) == first


def test_a_void_keeps_its_number() -> None:
    branch = FakeBranch()
    pay(branch, 1)
    paid = branch.last_operation
    branch.do("anil", Reversed(reason="wrong person"), paid)
    pay(branch, 2)
    assert given_out_by(branch.state, named("anil"), 1) == paid
    assert branch.receipt_items() == []


@pytest.mark.parametrize("number", [-3, NUMBER_MAX + 1, 2**62])
def test_a_number_out_of_the_world_moves_no_book(number: int) -> None:
    branch = FakeBranch()
    branch.do("anil", RepaymentRecorded(100, number), branch.loans[0])
    assert branch.state.find(ReceiptBook, named("anil")) is None
    assert [item.reason for item in branch.receipt_items()] == [Reason.RECEIPT_MISSING]


def entry() -> Entry:
    return FakeBranch(0).entry("anil", RepaymentRecorded(1, 0), NO_ID)


def test_a_run_over_the_end_of_a_page_is_found_on_both() -> None:
    draft = Draft(MemoryState())
    made = entry()
    use_numbers(draft, made, range(1, 2 * PAGE + 2))
    pages = [item for item in draft.changes if isinstance(item, ReceiptPage)]
    assert [page.runs[0].last for page in pages] == [PAGE, 2 * PAGE, 2 * PAGE + 1]
    assert all(given_out_by(draft, made.seat_id, n) == made.operation.op_id for n in (1, PAGE, PAGE + 1, 2 * PAGE + 1))


@given(st.lists(st.integers(1, 60), max_size=40))
def test_whatever_comes_the_book_knows_what_is_missing(numbers: list[int]) -> None:
    draft = Draft(MemoryState())
    made = entry()
    seen: set[int] = set()
    told = 0
    for number in numbers:
        expected = number > max(seen, default=0) + 1 or number in seen
        use_numbers(draft, made, [number])
        seen.add(number)
        told += expected
        after = draft.find(ReceiptBook, made.seat_id)
        assert after is not None
        assert after.next == max(seen) + 1
        missing = {n for run in after.missing for n in range(run.first, run.last + 1)}
        assert missing == set(range(1, max(seen))) - seen
    assert any(isinstance(item, InboxItem) for item in draft.changes) == bool(told)
