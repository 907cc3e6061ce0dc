"""The book of a sheet: standings and sums."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from fieldapp.domain.collection.meeting import Attendance
from fieldapp.services.money.meetings import RowEntry
from fieldapp.ui.screens.sheet_parts.book import Book, Standing
from tests.fakes.desk import same_id
from tests.fakes.sheet_desk import as_in_picture, sheet, sheet_row


def picture() -> Book:
    rows = tuple(replace(row, draft=as_in_picture().get(row.line)) for row in sheet().rows)
    return Book(sheet(rows))


def test_the_standings_of_the_picture() -> None:
    book = picture()
    told = {row: book.standing(row) for row in (0, 2, 5, 7, 10, 12, 13)}
    assert told == {
        0: Standing.PAID,
        2: Standing.PAID,
        5: Standing.AHEAD,
        7: Standing.PART,
        10: Standing.ABSENT,
        12: Standing.TO_ENTER,
        13: Standing.TO_ENTER,
    }
    assert [book.difference(row) for row in (5, 7, 10, 12)] == [50_000, -52_000, -40_000, 0]


def test_money_sent_by_an_absent_member_is_paid() -> None:
    book = Book(sheet((sheet_row(0),)))
    book.put(0, RowEntry(Attendance.ABSENT, 52_000, 0))
    assert book.standing(0) is Standing.PAID
    assert book.sums().away == 1


def test_exceptions_are_found_in_a_circle() -> None:
    book = picture()
    assert [book.next_exception(after) for after in (0, 5, 7, 10, 39)] == [5, 7, 10, 5, 5]
    assert Book(sheet()).next_exception(0) is None


def test_a_renewed_sheet_keeps_entries_by_member_and_loan() -> None:
    book = Book(sheet((sheet_row(0), sheet_row(1))))
    book.put(1, RowEntry(Attendance.PRESENT, 100, 0))
    book.renew(sheet((sheet_row(2), sheet_row(1), sheet_row(1, loan_id=same_id(5)))))
    assert [entry.paid for entry in book.entries] == [None, 100, None]


def test_a_finished_sheet_shows_what_was_recorded() -> None:
    book = Book(sheet((sheet_row(0),)))
    book.put(0, RowEntry(Attendance.PRESENT, 100, 0))
    recorded = sheet_row(0, draft=RowEntry(Attendance.LATE, 300, 50))
    book.renew(sheet((recorded,), state="finished"))
    assert book.entries == [RowEntry(Attendance.LATE, 300, 50)]


def test_drafts_alone_are_no_difference() -> None:
    book = Book(sheet())
    assert not book.differs_from(sheet(picture().rows))
    assert book.differs_from(sheet(state="finished"))
    assert book.differs_from(sheet((sheet_row(0),)))


_amounts = st.none() | st.integers(0, 10**7)
_entries = st.builds(
    RowEntry,
    attendance=st.none() | st.sampled_from(Attendance),
    paid=_amounts,
    savings=_amounts,
    fine=st.integers(0, 10**5),
    note=st.just(""),
)


@given(st.lists(_entries, min_size=1, max_size=40))
def test_the_sums_agree_with_each_other(entries: list[RowEntry]) -> None:
    book = Book(sheet(tuple(sheet_row(row) for row in range(len(entries)))))
    for row, entry in enumerate(entries):
        book.put(row, entry)
    sums = book.sums()
    assert sums.cash == sums.paid + sums.savings + sums.fines
    assert sums.entered + sums.to_go == sums.rows == sum(sums.standings.values())
    assert sums.entered == sums.rows - len(book.open_rows())
    assert sums.came + sums.away + sums.excused <= sums.members
    assert sums.difference == sum(book.difference(row) for row in range(sums.rows))
    assert sums.short >= 0
