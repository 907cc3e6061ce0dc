"""The collection sheet: saved row by row, finished once, pasted with care, printed, and readable by a screen reader."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication

from fieldapp.domain.collection.meeting import Attendance
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.services.desk import DataState
from fieldapp.ui import tasks, theme
from fieldapp.ui.screens.sheet_parts.book import Standing
from fieldapp.ui.screens.sheet_parts.finish_dialog import FinishDialog, OpenRowsChoice, OpenRowsDialog
from fieldapp.ui.screens.sheet_parts.paste_dialog import PasteDialog
from fieldapp.ui.screens.sheet_parts.row_menu import row_menu
from fieldapp.ui.tables.cells import ACCESSIBLE, BACKGROUND, DISPLAY
from fieldapp.ui.tokens import Scheme
from fieldapp.ui.widgets.dialog import Dialog
from tests.fakes.desk import FakeServices, same_id
from tests.fakes.keyboard import CTRL, Keyboard
from tests.fakes.morning import R
from tests.fakes.sheet_desk import NAMES, SheetDesk, as_in_picture, sheet, sheet_row, typed
from tests.gui.sheet_ground import Opener, SheetGround, opener

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

ENTER = Qt.Key.Key_Return


@pytest.fixture
def opened(window_ground: QtBot, services: FakeServices) -> Iterator[Opener]:
    yield from opener(window_ground, services)


@pytest.fixture
def desk(services: FakeServices) -> SheetDesk:
    made = SheetDesk()
    made.install(services)
    return made


@pytest.fixture
def ground(opened: Opener, desk: SheetDesk) -> SheetGround:
    return opened.sheet(desk)


def dialog(ground: SheetGround, kind: type[Dialog]) -> Any:
    """The question on screen."""
    (found,) = [item for item in ground.window.findChildren(kind) if item.isVisible()]
    return found


def chip(ground: SheetGround) -> str:
    return ground.screen.head.state.chip.text


# saving


def test_a_row_is_on_the_disk_after_leaving_it(ground: SheetGround) -> None:
    ground.keys.type("300")
    ground.keys.press(ENTER)
    ground.settle()
    assert ground.desk.drafts[0] == typed(Attendance.PRESENT, 300, 50)
    assert chip(ground) == "Draft · saved"
    assert ground.window.hints.save.words == "Saved 10:42:07"


def test_a_row_still_under_the_cursor_is_saved_after_a_pause(ground: SheetGround) -> None:
    ground.grid.go(3, "here")
    ground.keys.type("l")
    ground.keys.press(Qt.Key.Key_Up)
    ground.keys.press(Qt.Key.Key_Delete)
    ground.qtbot.waitUntil(lambda: ground.desk.drafts.get(3) == typed(None, None, None), timeout=2_000)


def test_filling_forty_rows_saves_forty_rows_and_says_so_once(ground: SheetGround) -> None:
    announced: list[frozenset[str]] = []
    ground.window.refresh.changed.connect(announced.append)
    ground.keys.press(Qt.Key.Key_F8)
    ground.settle()
    assert len(ground.desk.drafts) == 40
    assert announced == []
    ground.window.open("today")
    ground.settle()
    assert announced == [frozenset({"drafts"})]


def test_undo_is_saved_too(ground: SheetGround) -> None:
    ground.keys.type("-")
    ground.settle()
    ground.keys.press(Qt.Key.Key_Z, CTRL)
    ground.screen.saver.flush()
    ground.settle()
    assert ground.desk.drafts[0] == typed(None, None, None)


def test_the_sheet_reopens_with_everything_at_the_same_cell(
    opened: Opener, ground: SheetGround, desk: SheetDesk
) -> None:
    ground.keys.type("-  300")
    ground.keys.press(Qt.Key.Key_Tab)
    ground.settle()
    ground.screen.saver.flush()
    ground.window.hide()
    ground.settle()
    again = opened.sheet(desk)
    assert again.place == (3, "savings")
    assert [again.book.standing(row) for row in range(4)] == [
        Standing.ABSENT, Standing.PAID, Standing.PAID, Standing.PART,
    ]  # fmt: skip


def test_a_write_that_fails_keeps_what_was_typed_and_can_be_tried_again(ground: SheetGround) -> None:
    ground.desk.trouble.append(OSError("no space"))
    ground.keys.type("300")
    ground.keys.press(ENTER)
    ground.settle()
    assert chip(ground) == "Draft · not on disk"
    assert ground.screen.banner.words
    assert ground.book.entries[0].paid == 300 * R
    assert ground.desk.drafts == {}
    ground.screen.banner.copy_button.click()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0].startswith("#\tMember\tHere")
    assert [part for part in copied[1].split("\t") if part in ("Anita Devi", "300")] == ["Anita Devi", "300"]
    assert len(copied) >= 41
    ground.screen.banner.pressed.emit()
    ground.settle()
    assert ground.desk.drafts[0].paid == 300 * R
    assert chip(ground) == "Draft · saved"


def test_a_sheet_that_cannot_be_read_shows_no_empty_strips(opened: Opener, services: FakeServices) -> None:
    def unreadable(*_arguments: object) -> None:
        raise OSError("no disk")

    services.answer("meetings.open_sheet", unreadable)
    ground = opened.sheet(SheetDesk())
    screen = ground.screen
    assert screen.banner.isVisible()
    assert screen.head.title.text() == "Collection sheet"
    assert [part.isVisible() for part in (screen.head.week, screen.head.state, screen.strip)] == [False, False, False]


def test_undo_survives_a_look_at_another_page(ground: SheetGround) -> None:
    ground.keys.type("-")
    ground.window.open("today")
    ground.settle()
    ground.window.open("sheet", ground.desk.sheet.center_id)
    ground.settle()
    ground.keys.press(Qt.Key.Key_Z, CTRL)
    assert ground.book.standing(0) is Standing.TO_ENTER


def test_news_from_the_office_keep_what_is_typed(ground: SheetGround) -> None:
    ground.keys.type("300")
    ground.keys.press(ENTER)
    rows = list(ground.desk.sheet.rows)
    rows[0] = replace(rows[0], expected=700 * R, arrears=180 * R)
    rows.insert(1, sheet_row(0, borrower_id=same_id(77), name="Amrita Devi", line=99))
    ground.desk.sheet = sheet(tuple(rows))
    ground.window.refresh.announce(frozenset({"loans"}))
    ground.settle()
    assert len(ground.book.rows) == 41
    assert ground.book.entries[0].paid == 300 * R
    assert ground.book.difference(0) == -400 * R
    assert ground.book.rows[1].name == "Amrita Devi"
    assert ground.book.standing(1) is Standing.TO_ENTER


# finishing


def test_a_count_is_its_digits_and_enter(opened: Opener, desk: SheetDesk) -> None:
    ground = opened.sheet(desk, count_cash=True)
    ground.keys.press(Qt.Key.Key_F8)
    ground.keys.press(ENTER, CTRL)
    ground.settle()
    ground.keys.press(ENTER)
    assert dialog(ground, FinishDialog).count_field.problem == "Type the cash you counted"
    cash = str(ground.book.sums().cash // R)
    ground.keys.reset()
    ground.keys.type(cash)
    ground.keys.press(ENTER)
    ground.settle()
    assert ground.keys.presses == len(cash) + 1
    assert desk.finished[0].cash_counted == int(cash) * R


def test_a_difference_is_told_only_after_the_count_and_needs_a_reason(ground: SheetGround) -> None:
    ground.keys.press(Qt.Key.Key_F8)
    ground.keys.press(ENTER, CTRL)
    ground.settle()
    question = dialog(ground, FinishDialog)
    ground.keys.type("20000")
    assert "than the sheet" not in _words(question)
    assert not question.reason_field.isVisible()
    ground.keys.press(ENTER)
    assert "less than the sheet" in _words(question)
    assert ground.desk.finished == []
    ground.desk.refusals.append(Rejection(Reason.CASH_DIFFERS, {"counted": "₹ 20,000", "expected": "₹ 24,540"}))
    ground.keys.press(ENTER)
    ground.settle()
    assert question.reason_field.problem
    ground.keys.type("one note was torn")
    ground.keys.press(ENTER)
    ground.settle()
    assert ground.desk.finished[0].difference_reason == "one note was torn"
    assert ground.desk.finished[0].cash_counted == 20_000 * R


def _words(question: FinishDialog) -> str:
    return question._verdict.words


def test_counting_by_notes_fills_the_count(ground: SheetGround) -> None:
    ground.keys.press(Qt.Key.Key_F8)
    ground.keys.press(ENTER, CTRL)
    ground.settle()
    ground.keys.press(Qt.Key.Key_F9)
    ground.keys.type("40")
    ground.keys.press(ENTER)
    ground.keys.type("१२")
    assert dialog(ground, FinishDialog).count.parsed() == (40 * 500 + 12 * 200) * R


def test_rows_still_open_are_asked_about(ground: SheetGround) -> None:
    ground.keys.press(Qt.Key.Key_F8)
    for row in (4, 9):
        ground.grid.go(row, "paid")
        ground.keys.press(Qt.Key.Key_Delete)
    ground.keys.press(ENTER, CTRL)
    ground.settle()
    assert dialog(ground, OpenRowsDialog).title.text() == "2 members still to enter"
    ground.keys.press(ENTER)
    assert ground.place == (4, "paid")
    ground.keys.press(ENTER, CTRL)
    ground.settle()
    dialog(ground, OpenRowsDialog)._choose(OpenRowsChoice.NOT_PAID)
    ground.settle()
    assert [ground.book.standing(row) for row in (4, 9)] == [Standing.ABSENT, Standing.ABSENT]
    ground.keys.press(ENTER)
    ground.settle()
    assert len(ground.desk.finished) == 1


def test_a_second_finish_never_doubles(ground: SheetGround) -> None:
    ground.keys.press(Qt.Key.Key_F8)
    ground.keys.press(ENTER, CTRL)
    ground.settle()
    ground.keys.press(ENTER)
    ground.keys.press(ENTER)
    ground.settle()
    ground.keys.press(ENTER, CTRL)
    ground.settle()
    assert len(ground.desk.finished) == 1
    assert ground.screen.read_only
    assert "already" in ground.window.toast.words


def test_a_meeting_finished_elsewhere_opens_as_finished(ground: SheetGround) -> None:
    ground.keys.press(Qt.Key.Key_F8)
    ground.settle()
    ground.desk.finished.append("by the other window")
    ground.keys.press(ENTER, CTRL)
    ground.settle()
    ground.keys.press(ENTER)
    ground.settle()
    assert ground.screen.read_only
    assert len(ground.desk.finished) == 1
    assert [item for item in ground.window.findChildren(FinishDialog) if item.isVisible()] == []


def test_doubtful_money_is_recorded_only_when_meant(ground: SheetGround) -> None:
    ground.keys.press(Qt.Key.Key_F8)
    facts: dict[str, str | int] = {"confirm": 1, "name": "Kamala Devi", "amount": "₹ 9,000", "outstanding": "₹ 8,694"}
    ground.desk.refusals.append(Rejection(Reason.OVERPAID, facts))
    ground.keys.press(ENTER, CTRL)
    ground.settle()
    ground.keys.press(ENTER)
    ground.settle()
    assert "Kamala Devi: ₹ 9,000 is more than the ₹ 8,694 left" in _words(dialog(ground, FinishDialog))
    assert ground.desk.finished == []
    ground.keys.press(ENTER)
    ground.settle()
    assert ground.desk.finished[0].confirmed_second


def test_a_disk_that_refuses_the_finish_leaves_everything(ground: SheetGround) -> None:
    ground.keys.press(Qt.Key.Key_F8)
    ground.settle()
    ground.desk.trouble.append(OSError("no space"))
    ground.keys.press(ENTER, CTRL)
    ground.settle()
    ground.keys.press(ENTER)
    ground.settle()
    assert ground.desk.finished == []
    assert dialog(ground, FinishDialog)
    ground.keys.press(ENTER)
    ground.settle()
    assert len(ground.desk.finished) == 1


def test_after_finish_the_sheet_is_read_only_and_says_where_it_is(ground: SheetGround, tmp_path: Path) -> None:
    ground.keys.press(Qt.Key.Key_F8)
    ground.keys.press(ENTER, CTRL)
    ground.settle()
    ground.keys.press(ENTER)
    ground.settle()
    ground.screen.ending.recording.record_now()
    ground.settle()
    assert chip(ground) == "Saved here"
    before = list(ground.book.entries)
    ground.keys.type("-500 ")
    ground.keys.press(ENTER)
    ground.keys.press(Qt.Key.Key_Z, CTRL)
    assert ground.book.entries == before
    ground.desk.state = DataState.RECEIVED
    ground.window.refresh.announce(frozenset({"sync"}))
    ground.settle()
    assert chip(ground) == "Received"
    ground.screen.printing.folder = tmp_path
    ground.keys.press(Qt.Key.Key_P, CTRL)
    ground.settle()
    (file,) = tmp_path.iterdir()
    assert file.name == "receipts-Ujjala-2026-10-15.pdf"
    assert file.read_bytes().startswith(b"%PDF")


def test_from_today_to_printed_receipts_without_a_mouse(opened: Opener, desk: SheetDesk, tmp_path: Path) -> None:
    window = opened.window()
    ground = SheetGround(window, desk, Keyboard(window), opened.qtbot)
    ground.keys.press(ENTER)
    ground.settle()
    ground.screen.printing.folder = tmp_path
    ground.keys.press(Qt.Key.Key_F8)
    ground.keys.press(ENTER, CTRL)
    ground.settle()
    ground.keys.press(ENTER)
    ground.settle()
    ground.keys.press(Qt.Key.Key_P, CTRL)
    ground.settle()
    assert len(list(tmp_path.iterdir())) == 1


# pasting


def test_forty_amounts_are_pasted_with_two_keys_and_shown_first(ground: SheetGround) -> None:
    QGuiApplication.clipboard().setText("\r\n".join(str(400 + row) for row in range(40)))
    ground.keys.press(Qt.Key.Key_V, CTRL)
    question = dialog(ground, PasteDialog)
    assert question.title.text() == "Change 40 rows?"
    assert ground.book.entries[0].paid is None
    ground.keys.press(ENTER)
    assert ground.keys.presses == 3
    assert [entry.paid for entry in ground.book.entries] == [(400 + row) * R for row in range(40)]
    ground.keys.press(Qt.Key.Key_Z, CTRL)
    assert len(ground.book.open_rows()) == 40


def test_a_paste_says_what_cannot_stand_and_does_the_rest(ground: SheetGround) -> None:
    QGuiApplication.clipboard().setText("300\t20\nsix\n\n400")
    ground.keys.press(Qt.Key.Key_V, CTRL)
    dialog(ground, PasteDialog)
    ground.keys.press(ENTER)
    assert ground.book.entries[0] == typed(Attendance.PRESENT, 300, 20)
    assert ground.book.entries[1].paid is None
    assert ground.book.entries[2].paid is None
    assert ground.book.entries[3].paid == 400 * R


def test_up_to_five_rows_are_pasted_at_once_and_copied_back(ground: SheetGround) -> None:
    QGuiApplication.clipboard().setText("1,000\n500\n")
    ground.keys.press(Qt.Key.Key_V, CTRL)
    assert [ground.book.entries[row].paid for row in (0, 1, 2)] == [1000 * R, 500 * R, None]
    ground.keys.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    ground.keys.press(Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "1,000\n500\n"


# the looks


def test_the_strip_and_the_sums_are_those_of_the_picture(opened: Opener, services: FakeServices) -> None:
    desk = SheetDesk(drafts=as_in_picture())
    desk.install(services)
    ground = opened.sheet(desk)
    sums = ground.book.sums()
    assert (sums.entered, sums.paid // R, sums.savings // R, sums.came) == (12, 5_740, 700, 12)
    assert (sums.exceptions, sums.late, sums.away, sums.cash // R, sums.difference // R) == (3, 1, 1, 6_440, -420)
    assert ground.place == (12, "paid")


def test_a_cell_is_spoken_with_its_meaning(ground: SheetGround) -> None:
    paid = ground.grid.rows.column_of("paid")
    assert ground.grid.rows.rendered(12).cells[paid][ACCESSIBLE] == "Kamala Devi, expected 1,450, not entered"
    ground.grid.go(12, "paid")
    ground.keys.type(" ")
    assert ground.grid.rows.rendered(12).cells[paid][ACCESSIBLE] == "Kamala Devi, expected 1,450, paid 1,450"
    here = ground.grid.rows.column_of("here")
    assert ground.grid.rows.rendered(12).cells[here][ACCESSIBLE] == "Kamala Devi, present"
    table = QAccessible.queryAccessibleInterface(ground.grid)
    assert table is not None
    assert table.text(QAccessible.Text.Name) == "Collection sheet"


def test_another_theme_paints_every_row_anew(ground: SheetGround) -> None:
    ground.keys.type("-")
    before = ground.grid.rows.rendered(0).cells[0][BACKGROUND]
    theme.apply(Scheme.DARK)
    after = ground.grid.rows.rendered(0).cells[0][BACKGROUND]
    assert before != after


def test_what_is_on_screen_after_scrolling_is_what_a_fresh_painting_shows(ground: SheetGround) -> None:
    for _ in range(25):
        ground.keys.press(Qt.Key.Key_Down)
    ground.keys.type("-300")
    ground.keys.press(ENTER)
    for _ in range(15):
        ground.keys.press(Qt.Key.Key_Up)
    ground.settle()
    ground.qtbot.wait(50)
    shown = ground.window.screen().grabWindow(ground.window.winId()).toImage()
    fresh = ground.window.grab().toImage().convertToFormat(shown.format())
    assert shown.size() == fresh.size()
    places = [(x, y) for y in range(0, shown.height(), 3) for x in range(0, shown.width(), 7)]
    assert [place for place in places if shown.pixel(*place) != fresh.pixel(*place)] == []


def test_status_brings_what_needs_a_person_to_the_top_and_back(ground: SheetGround) -> None:
    ground.grid.go(20, "paid")
    ground.keys.type("-")
    status, name = ground.grid.rows.column_of("status"), ground.grid.rows.column_of("member")
    ground.grid.horizontalHeader().sectionClicked.emit(status)
    assert ground.grid.rows.rendered(0).cells[name][DISPLAY] == NAMES[20]
    ground.grid.horizontalHeader().sectionClicked.emit(status)
    assert ground.grid.rows.rendered(0).cells[name][DISPLAY] == NAMES[0]


def test_the_menu_of_a_row_does_what_the_keys_do(ground: SheetGround) -> None:
    ground.grid.go(4, "paid")
    menu = row_menu(ground.grid)
    words = [action.text() for action in menu.actions() if action.text()]
    assert words[:5] == ["Present\tP", "Late\tL", "Absent\tA", "Excused\tE", "Left early\tW"]
    next(action for action in menu.actions() if action.text() == "Left early\tW").trigger()
    assert ground.book.entries[4].attendance is Attendance.LEFT_EARLY
    menu.close()


def test_a_narrow_window_hides_what_it_has_no_room_for(ground: SheetGround) -> None:
    ground.window.resize(1093, 614)
    hidden = {c.key for at, c in enumerate(ground.grid.rows.columns) if ground.grid.isColumnHidden(at)}
    assert hidden == {"loan", "fine"}
    ground.window.resize(900, 600)
    hidden = {c.key for at, c in enumerate(ground.grid.rows.columns) if ground.grid.isColumnHidden(at)}
    assert hidden == {"loan", "fine", "due", "difference"}


def test_a_member_with_two_loans_came_once(opened: Opener, services: FakeServices) -> None:
    rows = (sheet_row(0), sheet_row(0, line=1, loan_id=same_id(9999), savings_expected=0), sheet_row(2))
    desk = SheetDesk(sheet=sheet(rows))
    desk.install(services)
    ground = opened.sheet(desk)
    ground.keys.type("-")
    assert [ground.book.standing(row) for row in range(3)] == [Standing.ABSENT, Standing.ABSENT, Standing.TO_ENTER]
    assert ground.book.sums().away == 1
    assert ground.book.sums().members == 2


def test_a_member_without_a_loan_saves_only(opened: Opener, services: FakeServices) -> None:
    lone = sheet_row(0, loan_id=None, loan_label="", due=0, arrears=0, expected=0)
    desk = SheetDesk(sheet=sheet((lone, sheet_row(1))))
    desk.install(services)
    ground = opened.sheet(desk)
    ground.keys.type("100")
    ground.keys.press(ENTER)
    assert "has no loan here" in ground.grid.editor.sentence
    ground.keys.press(Qt.Key.Key_Escape)
    ground.keys.type(" ")
    assert ground.book.standing(0) is Standing.SAVED
    assert ground.book.sums().cash == 50 * R


def test_nothing_is_left_running_after_the_window_closes(ground: SheetGround) -> None:
    ground.keys.type("300")
    ground.window.close()
    ground.settle()
    assert not tasks.tasks().busy
    assert ground.desk.drafts[0].paid == 300 * R


def test_large_text_leaves_names_and_buttons_whole(ground: SheetGround) -> None:
    theme.apply(Scheme.LIGHT, 150)
    ground.settle()
    grid, head = ground.grid, ground.screen.head
    member = grid.rows.column_of("member")
    assert grid.columnWidth(member) >= theme.px(120)
    assert grid.verticalHeader().defaultSectionSize() == theme.row_height()
    shown = [button for button in head._buttons if button.isVisible()]
    assert [button.text() for button in shown] == ["All present & paid", "Finish meeting"]
    assert all(button.width() >= button.sizeHint().width() for button in shown)
    theme.apply(Scheme.LIGHT, 100)
    ground.settle()
    assert grid.verticalHeader().defaultSectionSize() == theme.row_height()
    assert len([button for button in head._buttons if button.isVisible()]) == 3
