"""The cash book adds up to what lies in the bag, whatever was taken back, handed in or miscounted."""

from __future__ import annotations

from fieldapp.domain.collection.meeting import Attendance
from fieldapp.domain.ids import NO_ID
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.services.cash.cash_book import CashBook, cash_book
from fieldapp.services.cash.day import CountCash, MoveCash, close_day, count_cash, hand_in
from fieldapp.services.desk import Desk
from fieldapp.services.money.meetings import FinishMeeting, FinishRow, finish_meeting, open_sheet
from fieldapp.services.money.repayments import RecordRepayment, RepaymentSaved, Reverse, record_repayment, reverse
from fieldapp.services.money.savings import MoveSavings, move_savings
from tests.fakes.clock import DAY_MS, MONDAY
from tests.fakes.morning_branch import MorningBranch


def book_of(desk: Desk, since: int = MONDAY, until: int = MONDAY) -> CashBook:
    found = cash_book(desk, since, until)
    assert isinstance(found, CashBook)
    return found


def took(desk: Desk, morning: MorningBranch, which: int = 0) -> RepaymentSaved:
    saved = record_repayment(desk, RecordRepayment(morning.loans[which], 45_000))
    assert isinstance(saved, RepaymentSaved)
    return saved


def test_before_the_count_no_balance_is_told(morning: MorningBranch, anil: Desk) -> None:
    took(anil, morning)
    book = book_of(anil)
    assert [(line.words, line.amount, line.balance) for line in book.lines] == [("Repayment, Kamla Devi", 45_000, None)]
    assert (book.brought, book.left) == (0, None)


def test_every_movement_stands_in_it_and_it_adds_up(morning: MorningBranch, anil: Desk) -> None:
    took(anil, morning)
    wrong = took(anil, morning, 1)
    reverse(anil, Reverse(wrong.op_id, None, "wrong person"))
    move_savings(anil, MoveSavings(morning.borrowers[4], -1_000))
    count_cash(anil, CountCash({10_000: 4, 100: 35}, "a note was torn"))
    hand_in(anil, MoveCash(43_000, reference="4711"))
    count_cash(anil, CountCash({500: 1}))
    close_day(anil, "the bus left")
    book = book_of(anil)
    assert [(line.words, line.reference, line.amount, line.balance) for line in book.lines] == [
        ("Repayment, Kamla Devi", "S1-000001", 45_000, 45_000),
        ("Savings taken out, Usha Devi", "S1-000003", -1_000, 44_000),
        ("Handed in, Branch", "4711", -43_000, 1_000),
        ("Counted less than recorded", "", -500, 500),
    ]
    assert (book.came_in, book.went_out, book.left) == (45_000, 44_500, 500)


def test_a_receipt_taken_back_later_stands_on_both_days(morning: MorningBranch, anil: Desk) -> None:
    saved = took(anil, morning)
    count_cash(anil, CountCash({5_000: 9}))
    morning.exchange(anil)
    rao = morning.desk(morning.rao_id)
    morning.exchange(rao)
    morning.clock.go_on(DAY_MS)
    reverse(rao, Reverse(saved.op_id, None, "she paid nothing"))
    found = cash_book(rao, MONDAY, MONDAY + 1, morning.anil_id)
    assert isinstance(found, CashBook)
    assert [(line.day - MONDAY, line.words, line.amount) for line in found.lines] == [
        (0, "Taken back on a later day", 45_000),
        (1, "Taken back of earlier days", -45_000),
    ]


def test_an_officer_reads_her_own_book_only(morning: MorningBranch, anil: Desk) -> None:
    refused = cash_book(anil, MONDAY, MONDAY, morning.bela_id)
    assert isinstance(refused, Rejection)
    assert refused.reason is Reason.NOT_ALLOWED


def test_each_movement_names_who_or_what_is_behind_it(morning: MorningBranch, anil: Desk) -> None:
    took(anil, morning)
    sheet = open_sheet(anil, morning.center, MONDAY)
    rows = tuple(FinishRow(row.borrower_id, row.loan_id, Attendance.PRESENT, 0, 2_000) for row in sheet.rows)
    assert not isinstance(finish_meeting(anil, FinishMeeting(morning.center, MONDAY, rows)), Rejection)
    count_cash(anil, CountCash({100: 690}))
    hand_in(anil, MoveCash(1_000))
    behind = [(line.person, line.center) for line in book_of(anil).lines]
    assert behind == [(morning.borrowers[0], NO_ID), (NO_ID, morning.center), (NO_ID, NO_ID)]
