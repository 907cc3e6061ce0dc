"""The keyboard figures of the collection sheet, counted with real key presses in a real window."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from fieldapp.domain.collection.meeting import Attendance
from fieldapp.ui.screens.sheet_parts import sheet_grid
from fieldapp.ui.screens.sheet_parts.book import Standing
from tests.fakes.desk import FakeServices
from tests.fakes.keyboard import CTRL, SECONDS_PER_PRESS, SECONDS_PER_THOUGHT, SHIFT
from tests.fakes.morning import R
from tests.fakes.sheet_desk import NAMES, SheetDesk
from tests.gui.sheet_ground import Opener, SheetGround, opener

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ENTER = Qt.Key.Key_Return


@pytest.fixture
def opened(window_ground: QtBot, services: FakeServices) -> Iterator[Opener]:
    yield from opener(window_ground, services)


@pytest.fixture
def ground(opened: Opener, services: FakeServices) -> SheetGround:
    desk = SheetDesk()
    desk.install(services)
    return opened.sheet(desk)


def letters_to(ground: SheetGround, row: int) -> str:
    """The shortest letters a person could type to reach a member: of her name, or the beginnings of its parts."""
    words = NAMES[row].lower().split()
    for length in range(1, 6):
        for cut in itertools.product(*(range(min(length, len(word)) + 1) for word in words)):
            typed = "".join(word[:end] for word, end in zip(words, cut, strict=True))
            if len(typed) == length and ground.grid.find_name(typed) == row:
                return typed
    raise AssertionError(f"{NAMES[row]} cannot be reached in five letters")


def reach(ground: SheetGround, row: int) -> None:
    ground.keys.type(letters_to(ground, row))
    assert ground.grid.current_source() == row


def test_all_forty_present_and_paid_takes_four_presses(ground: SheetGround) -> None:
    ground.keys.press(Qt.Key.Key_F8)
    ground.keys.press(ENTER, CTRL)
    ground.settle()
    ground.keys.press(ENTER)
    ground.settle()
    assert ground.keys.presses == 4
    (meeting,) = ground.desk.finished
    assert len(meeting.rows) == 40
    assert {row.attendance for row in meeting.rows} == {Attendance.PRESENT}
    assert sum(row.paid for row in meeting.rows) == ground.book.sums().expected
    assert meeting.cash_counted is None


def test_absent_is_one_press_at_the_row(ground: SheetGround) -> None:
    ground.keys.type("-")
    entry = ground.book.entries[0]
    assert ground.keys.presses == 1
    assert (entry.attendance, entry.paid, entry.savings) == (Attendance.ABSENT, 0, 0)
    assert ground.place == (1, "paid")


def test_not_paid_is_two_presses(ground: SheetGround) -> None:
    ground.keys.type("0")
    ground.keys.press(ENTER)
    assert ground.keys.presses == 2
    assert ground.book.standing(0) is Standing.NOT_PAID
    assert ground.book.entries[0].attendance is Attendance.PRESENT
    assert ground.place == (1, "paid")


@pytest.mark.parametrize("amount", ["5", "70", "350", "1000"])
def test_an_amount_is_its_digits_and_one(ground: SheetGround, amount: str) -> None:
    ground.keys.type(amount)
    ground.keys.press(ENTER)
    assert ground.keys.presses == len(amount) + 1
    assert ground.book.entries[0].paid == int(amount) * R
    assert ground.book.entries[0].savings == 50 * R
    assert ground.place == (1, "paid")


def test_nine_of_ten_members_are_reached_with_three_letters(ground: SheetGround) -> None:
    lengths = sorted(len(letters_to(ground, row)) for row in range(len(NAMES)))
    print(f"letters to reach a member: mean {sum(lengths) / len(lengths):.2f}, p90 {lengths[35]}, most {lengths[-1]}")
    assert sum(1 for length in lengths if length <= 3) >= 0.9 * len(lengths)


@pytest.mark.parametrize("seed", range(5))
def test_a_meeting_with_four_exceptions_takes_thirty_presses(ground: SheetGround, seed: int) -> None:
    absent, unpaid, part, ahead = random.Random(seed).sample(range(40), 4)
    keys = ground.keys
    keys.press(Qt.Key.Key_F8)
    reach(ground, absent)
    keys.type("-")
    reach(ground, unpaid)
    keys.type("0")
    keys.press(ENTER)
    reach(ground, part)
    keys.type("200")
    keys.press(ENTER)
    reach(ground, ahead)
    keys.type("1000")
    keys.press(ENTER)
    keys.press(ENTER, CTRL)
    ground.settle()
    keys.press(ENTER)
    ground.settle()
    print(f"F8 and four exceptions: {keys.presses} presses")
    assert keys.presses <= 30
    assert keys.presses * SECONDS_PER_PRESS + 10 * SECONDS_PER_THOUGHT <= 30
    (meeting,) = ground.desk.finished
    assert meeting.rows[absent].attendance is Attendance.ABSENT
    assert [meeting.rows[row].paid for row in (absent, unpaid, part, ahead)] == [0, 0, 200 * R, 1000 * R]


def test_filling_the_rest_is_one_step_back(ground: SheetGround) -> None:
    ground.keys.type("-")
    ground.keys.press(Qt.Key.Key_F8)
    assert ground.book.open_rows() == []
    ground.keys.press(Qt.Key.Key_Z, CTRL)
    assert ground.book.open_rows() == list(range(1, 40))
    assert ground.book.standing(0) is Standing.ABSENT
    ground.keys.press(Qt.Key.Key_Z, CTRL)
    assert len(ground.book.open_rows()) == 40
    ground.keys.press(Qt.Key.Key_Y, CTRL)
    assert ground.book.standing(0) is Standing.ABSENT


def test_filling_the_rest_keeps_what_was_typed(ground: SheetGround) -> None:
    ground.keys.press(Qt.Key.Key_Left)
    ground.keys.type("l")
    assert ground.place == (1, "here")
    ground.keys.press(Qt.Key.Key_F8)
    assert ground.book.entries[0].attendance is Attendance.LATE
    assert ground.book.standing(0) is Standing.PAID


@pytest.mark.parametrize(
    ("key", "attendance"),
    [
        ("p", Attendance.PRESENT),
        ("l", Attendance.LATE),
        ("a", Attendance.ABSENT),
        ("e", Attendance.EXCUSED),
        ("w", Attendance.LEFT_EARLY),
        ("1", Attendance.PRESENT),
        ("2", Attendance.LATE),
        ("3", Attendance.ABSENT),
        ("4", Attendance.EXCUSED),
        ("5", Attendance.LEFT_EARLY),
    ],
)
def test_five_kinds_of_attendance_in_here(ground: SheetGround, key: str, attendance: Attendance) -> None:
    ground.grid.go(3, "here")
    ground.keys.type(key)
    assert ground.book.entries[3].attendance is attendance
    assert ground.place == (4, "here")
    ground.keys.press(Qt.Key.Key_F8)
    paid = 0 if not attendance.came else ground.book.rows[3].expected
    assert ground.book.entries[3].paid == paid


def test_space_confirms_and_goes_down(ground: SheetGround) -> None:
    ground.keys.type("   ")
    assert [ground.book.standing(row) for row in range(4)] == [Standing.PAID] * 3 + [Standing.TO_ENTER]
    assert ground.place == (3, "paid")


def test_minus_twice_is_back_to_open(ground: SheetGround) -> None:
    ground.keys.type("-")
    ground.keys.press(Qt.Key.Key_Up)
    ground.keys.type("-")
    assert ground.book.standing(0) is Standing.TO_ENTER
    assert ground.place == (0, "paid")


def test_enter_goes_back_to_the_column_where_tab_began(ground: SheetGround) -> None:
    ground.keys.type("300")
    ground.keys.press(Qt.Key.Key_Tab)
    assert ground.place == (0, "savings")
    assert ground.book.entries[0].paid == 300 * R
    ground.keys.type("20")
    ground.keys.press(ENTER)
    assert ground.book.entries[0].savings == 20 * R
    assert ground.place == (1, "paid")


def test_escape_drops_what_was_typed_and_keeps_the_page(ground: SheetGround) -> None:
    ground.keys.type("300")
    ground.keys.press(Qt.Key.Key_Escape)
    assert ground.book.entries[0].paid is None
    assert ground.place == (0, "paid")
    assert ground.screen.isVisible()


def test_arithmetic_and_native_digits(ground: SheetGround) -> None:
    ground.keys.type("3*150+20")
    ground.keys.press(ENTER)
    assert ground.book.entries[0].paid == 470 * R
    ground.keys.type("४५०")
    ground.keys.press(ENTER)
    assert ground.book.entries[1].paid == 450 * R


def test_letters_in_an_amount_are_told_at_the_cell(ground: SheetGround) -> None:
    ground.keys.type("4x")
    ground.keys.press(ENTER)
    assert ground.grid.is_editing
    assert ground.grid.editor.sentence == "Use numbers only, like 450"
    assert ground.grid.editor.text() == "4x"
    ground.keys.press(Qt.Key.Key_Backspace)
    ground.keys.type("00")
    ground.keys.press(ENTER)
    assert ground.book.entries[0].paid == 400 * R


def test_delete_brings_the_row_back_to_enter_and_keeps_the_note(ground: SheetGround) -> None:
    ground.keys.press(Qt.Key.Key_F4)
    ground.keys.type("her sister paid")
    ground.keys.press(ENTER)
    assert ground.place == (1, "paid")
    ground.keys.press(Qt.Key.Key_Up)
    ground.keys.type(" ")
    ground.keys.press(Qt.Key.Key_Up)
    ground.keys.press(Qt.Key.Key_Delete)
    entry = ground.book.entries[0]
    assert (entry.attendance, entry.paid, entry.savings, entry.note) == (None, None, None, "her sister paid")


def test_next_exception_goes_around(ground: SheetGround) -> None:
    ground.keys.press(Qt.Key.Key_F8)
    for row in (5, 20):
        ground.grid.go(row, "paid")
        ground.keys.type("-")
    ground.keys.press(Qt.Key.Key_F3)
    assert ground.grid.current_source() == 5
    ground.keys.press(Qt.Key.Key_F3)
    assert ground.grid.current_source() == 20
    ground.keys.press(Qt.Key.Key_F3)
    assert ground.grid.current_source() == 5


def test_fill_down_from_the_cell_above_and_over_a_range(ground: SheetGround) -> None:
    ground.keys.type("300")
    ground.keys.press(ENTER)
    ground.keys.press(Qt.Key.Key_D, CTRL)
    assert ground.book.entries[1].paid == 300 * R
    for _ in range(4):
        ground.keys.press(Qt.Key.Key_Down, SHIFT)
    ground.keys.press(Qt.Key.Key_D, CTRL)
    assert [ground.book.entries[row].paid for row in range(6)] == [300 * R] * 6
    ground.keys.press(Qt.Key.Key_Z, CTRL)
    assert ground.book.entries[5].paid is None
    assert ground.book.entries[1].paid == 300 * R


def test_the_jump_box_takes_a_number_or_a_name(ground: SheetGround) -> None:
    ground.keys.type("/")
    ground.keys.type("13")
    ground.keys.press(ENTER)
    assert ground.place == (12, "paid")
    ground.keys.type("/")
    ground.keys.type("uma")
    ground.keys.press(ENTER)
    assert NAMES[ground.grid.current_source()] == "Uma Devi"
    ground.keys.type("/")
    ground.keys.type("zz")
    ground.keys.press(ENTER)
    ground.keys.press(Qt.Key.Key_Escape)
    assert NAMES[ground.grid.current_source()] == "Uma Devi"


def test_a_repeated_letter_goes_to_the_next_name(ground: SheetGround) -> None:
    ground.keys.type("k")
    assert NAMES[ground.grid.current_source()] == "Kamala Devi"
    ground.keys.type("k")
    assert NAMES[ground.grid.current_source()] == "Kanta Bai"
    ground.keys.type("k")
    assert NAMES[ground.grid.current_source()] == "Kiran Yadav"


def test_a_fine_opens_its_column_and_counts_as_cash(ground: SheetGround) -> None:
    column = ground.grid.rows.column_of("fine")
    assert ground.grid.isColumnHidden(column)
    ground.keys.press(Qt.Key.Key_F6)
    ground.keys.type("20")
    ground.keys.press(ENTER)
    assert not ground.grid.isColumnHidden(column)
    assert ground.book.sums().cash == 20 * R
    assert ground.place == (1, "paid")


def test_ctrl_tab_leaves_the_grid(ground: SheetGround) -> None:
    ground.keys.press(Qt.Key.Key_Tab, CTRL)
    assert not ground.grid.hasFocus()


def test_what_was_done_and_whose_turn_it_is_are_announced(ground: SheetGround, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(sheet_grid, "announce", lambda _widget, words: said.append(words))
    ground.keys.type(" ")
    ground.keys.type("-")
    ground.keys.type("350")
    ground.keys.press(Qt.Key.Key_Return)
    assert said == [
        "Anita Devi Paid 520, next Asha Kumari",
        "Asha Kumari Absent, next Basanti Bai",
        "Basanti Bai Part paid 350, next Champa Devi",
    ]
    ground.grid.go(39, "paid")
    ground.keys.type(" ")
    assert said[-1] == "Urmila Bai Paid 520"
