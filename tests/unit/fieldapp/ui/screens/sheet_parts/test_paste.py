"""A block from a spreadsheet laid over the sheet."""

from __future__ import annotations

from fieldapp.domain.rejection import Rejection
from fieldapp.ui import messages
from fieldapp.ui.screens.sheet_parts.book import Book
from fieldapp.ui.screens.sheet_parts.editing import NOTE_LENGTH, SheetEditing
from fieldapp.ui.screens.sheet_parts.paste import Place, plan_paste
from tests.fakes.desk import rupees
from tests.fakes.sheet_desk import sheet, sheet_row


def ground() -> tuple[Book, SheetEditing]:
    rows = (sheet_row(0), sheet_row(1), sheet_row(2, loan_id=None, expected=0))
    book = Book(sheet(rows))
    return book, SheetEditing(book, rupees(), lambda _text, _after: None)


def test_two_columns_build_upon_each_other() -> None:
    book, rules = ground()
    planned = plan_paste(book, rules, [("300", "20"), ("", "70")], Place([0, 1], ["paid", "savings", "note"]))
    assert (planned.after[0].paid, planned.after[0].savings) == (30_000, 2_000)
    assert (planned.after[1].paid, planned.after[1].savings) == (None, 7_000)
    assert planned.refused == ()


def test_what_cannot_stand_is_told_and_the_rest_is_done() -> None:
    book, rules = ground()
    planned = plan_paste(book, rules, [("six",), ("1.234",), ("100",), ("5",)], Place([0, 1, 2], ["paid"]))
    assert planned.after == {}
    assert [(item.row, item.text) for item in planned.refused] == [(0, "six"), (1, "1.234"), (2, "100")]
    assert "has no loan here" in planned.refused[2].sentence
    assert planned.left_over == 1


def test_a_note_that_is_too_long_stays_out() -> None:
    book, rules = ground()
    planned = plan_paste(book, rules, [("x" * (NOTE_LENGTH + 1),), ("fine",)], Place([0, 1], ["note"]))
    assert list(planned.after) == [1]
    assert len(planned.refused) == 1


def test_an_empty_amount_of_a_member_names_her_and_the_key_for_absent() -> None:
    book, rules = ground()
    paid = rules.entry_for(0, "paid", " ", book.entries[0])
    assert isinstance(paid, Rejection)
    name = book.rows[0].name
    assert messages.text(paid) == f"Enter what {name} paid, or press - if she was absent"
    saved = rules.entry_for(0, "savings", " ", book.entries[0])
    assert isinstance(saved, Rejection)
    assert messages.text(saved) == "Enter the amount"
