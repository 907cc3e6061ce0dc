"""What a row's entry becomes."""

from __future__ import annotations

from fieldapp.domain.collection.meeting import Attendance
from fieldapp.services.money.meetings import RowEntry
from fieldapp.ui.screens.sheet_parts import entry
from tests.fakes.sheet_desk import sheet_row

LINE = sheet_row(12)
"""Expected 1,450 with arrears, savings 50."""


def test_as_expected_keeps_late_but_not_absent() -> None:
    assert entry.as_expected(LINE, RowEntry(Attendance.LATE)) == RowEntry(Attendance.LATE, 145_000, 5_000)
    assert entry.as_expected(LINE, RowEntry(Attendance.ABSENT, 0, 0)) == RowEntry(Attendance.PRESENT, 145_000, 5_000)


def test_completing_keeps_every_amount_that_was_typed() -> None:
    assert entry.completed(LINE, RowEntry(savings=700)) == RowEntry(Attendance.PRESENT, 145_000, 700)
    assert entry.completed(LINE, RowEntry(Attendance.LEFT_EARLY, 100, None)).paid == 100


def test_an_amount_opens_the_row_and_confirms_savings_unless_nothing_was_paid() -> None:
    assert entry.with_paid(LINE, entry.OPEN, 30_000) == RowEntry(Attendance.PRESENT, 30_000, 5_000)
    assert entry.with_paid(LINE, entry.OPEN, 0) == RowEntry(Attendance.PRESENT, 0, 0)
    assert entry.with_paid(LINE, RowEntry(savings=900), 0).savings == 900


def test_money_sent_by_an_absent_member_leaves_her_absent() -> None:
    sent = entry.with_paid(LINE, entry.away(entry.OPEN), 145_000)
    assert (sent.attendance, sent.paid, sent.savings) == (Attendance.ABSENT, 145_000, 0)


def test_savings_first_leave_the_repayment_open() -> None:
    saved = entry.with_savings(LINE, entry.OPEN, 2_000)
    assert (saved.paid, saved.savings, entry.is_open(saved)) == (None, 2_000, True)
    alone = entry.with_savings(sheet_row(1, loan_id=None), entry.OPEN, 2_000)
    assert not entry.is_open(alone)


def test_coming_back_from_away_opens_the_amounts() -> None:
    back = entry.attended(entry.away(entry.OPEN), Attendance.LATE)
    assert back == RowEntry(Attendance.LATE)
    paid = RowEntry(Attendance.PRESENT, 30_000, 5_000)
    assert entry.attended(paid, Attendance.LEFT_EARLY) == RowEntry(Attendance.LEFT_EARLY, 30_000, 5_000)
    assert entry.attended(paid, Attendance.EXCUSED) == RowEntry(Attendance.EXCUSED, 0, 0)


def test_emptied_keeps_the_note_only() -> None:
    full = RowEntry(Attendance.PRESENT, 1, 2, 3, "a note")
    assert entry.emptied(full) == RowEntry(note="a note")


def test_not_paid_is_absent_only_when_nobody_saw_her() -> None:
    assert entry.not_paid(entry.OPEN) == RowEntry(Attendance.ABSENT, 0, 0)
    assert entry.not_paid(RowEntry(Attendance.LATE)) == RowEntry(Attendance.LATE, 0, 0)
