"""The receipts given out lately: printed again as copies, taken back, and what is kept aside said in words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from fieldapp.services.desk import DataState
from fieldapp.ui.screens.repayment_parts.reverse_dialog import ReverseDialog
from fieldapp.ui.screens.repayments import RepaymentsScreen
from fieldapp.ui.tables.cells import DISPLAY
from fieldapp.ui.widgets.buttons import Button
from tests.fakes.desk import NOW_MS, FakeServices, same_id, view
from tests.fakes.keyboard import CTRL, Keyboard, settle
from tests.fakes.morning import R
from tests.fakes.sheet_desk import collection_row, receipt_view
from tests.gui.sheet_ground import Opener, opener

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from fieldapp.ui.main_window import MainWindow

ROWS = (
    collection_row(op_id=same_id(10), line=8, borrower_name="Kamala Devi", amount=600 * R),
    collection_row(
        op_id=same_id(11), borrower_name="Usha Devi", amount=400 * R, state=DataState.RECEIVED,
        held_reason="perhaps collected twice",
    ),
    collection_row(op_id=same_id(12), borrower_name="Geeta Sahu", amount=300 * R, reversed=True),
    collection_row(op_id=same_id(13), borrower_name="Asha Kumari", amount=250 * R, mine=False),
)  # fmt: skip


@pytest.fixture
def reversed_lines(services: FakeServices) -> list[Any]:
    taken: list[Any] = []

    def reverse(wanted: Any) -> Any:
        taken.append(wanted)
        return view("desk", "Saved", op_id=same_id(78), at_ms=NOW_MS, changed=frozenset({"loans"}))

    services.answer("repayments.recent_collections", lambda _limit: ROWS)
    services.answer("repayments.receipt", lambda op_id, _line: receipt_view(copy=1, number=f"RP-MJ-{op_id[-1]:06d}"))
    services.answer("repayments.reverse", reverse)
    paper: dict[str, str] = {}

    def keep(_form: str, _key: str, values: dict[str, str]) -> Any:
        paper.update(values)
        return view("desk", "Saved", op_id=same_id(79), at_ms=NOW_MS, changed=frozenset({"drafts"}))

    services.answer("drafts.recall", lambda _form, _key: paper)
    services.answer("drafts.keep", keep)
    return taken


@pytest.fixture
def opened(window_ground: QtBot, services: FakeServices) -> Iterator[Opener]:
    yield from opener(window_ground, services)


@pytest.fixture
def window(opened: Opener, reversed_lines: list[Any]) -> MainWindow:
    window = opened.window()
    window.open("repayments")
    settle(opened.qtbot)
    return window


def screen_of(window: MainWindow) -> RepaymentsScreen:
    assert isinstance(window.here, RepaymentsScreen)
    return window.here


def texts(screen: RepaymentsScreen, key: str) -> list[object]:
    column = screen.list.rows.column_of(key)
    return [screen.list.rows.rendered(row).cells[column][DISPLAY] for row in range(len(ROWS))]


def test_every_row_says_where_it_is_and_why_it_is_kept_aside(window: MainWindow) -> None:
    screen = screen_of(window)
    assert texts(screen, "state") == ["Saved here", "Received", "Saved here", "Saved here"]
    assert texts(screen, "remark") == ["", "Kept aside: perhaps collected twice", "Reversed", "Taken by a colleague"]
    assert screen._sums.accessibleName() == "When Taken by you today · 2 receipts, Amount ₹ 1,000"


def test_the_receipt_of_the_row_is_shown_and_printed_as_a_copy(
    window: MainWindow, opened: Opener, tmp_path: Path
) -> None:
    screen, keys = screen_of(window), Keyboard(window)
    screen.printing.folder = tmp_path
    keys.press(Qt.Key.Key_Down)
    settle(opened.qtbot)
    assert "RP-MJ-000011" in screen.receipt.accessibleName()
    for _ in range(2):
        keys.press(Qt.Key.Key_P, CTRL)
        settle(opened.qtbot)
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == ["RP-MJ-000011-Kamala_Devi-copy-1.pdf", "RP-MJ-000011-Kamala_Devi-copy-2.pdf"]


def test_letters_jump_to_a_name(window: MainWindow) -> None:
    screen, keys = screen_of(window), Keyboard(window)
    keys.type("ash")
    assert screen.current is not None
    assert screen.current.borrower_name == "Asha Kumari"


def test_a_part_of_a_receipt_is_taken_back(window: MainWindow, opened: Opener, reversed_lines: list[Any]) -> None:
    keys = Keyboard(window)
    keys.press(Qt.Key.Key_R, CTRL)
    (question,) = window.findChildren(ReverseDialog)
    question.parts.choose(2)
    keys.type("1")
    keys.press(Qt.Key.Key_Return)
    settle(opened.qtbot)
    assert [(item.op_id, item.line, item.reason) for item in reversed_lines] == [(same_id(10), 9, "Wrong amount")]


def test_all_of_a_receipt_is_every_line_of_its_row(
    window: MainWindow, opened: Opener, reversed_lines: list[Any]
) -> None:
    keys = Keyboard(window)
    keys.press(Qt.Key.Key_R, CTRL)
    keys.type("2")
    keys.press(Qt.Key.Key_Return)
    settle(opened.qtbot)
    assert [item.line for item in reversed_lines] == [8, 9]


def test_a_reversed_receipt_is_not_reversed_again(window: MainWindow, opened: Opener) -> None:
    screen, keys = screen_of(window), Keyboard(window)
    screen.list.go(2)
    settle(opened.qtbot)
    keys.press(Qt.Key.Key_R, CTRL)
    assert window.toast.words == "This receipt is reversed already."
    window.toast.say("")
    button = next(one for one in window.here.findChildren(Button) if one.text() == "Reverse")
    button.click()
    assert window.toast.words == "This receipt is reversed already.", "a mouse reverses no more than the key does"
    assert window.findChildren(ReverseDialog) == []


def test_news_keep_the_cursor_on_its_receipt(window: MainWindow, opened: Opener, services: FakeServices) -> None:
    screen = screen_of(window)
    screen.list.go(1)
    services.answer("repayments.recent_collections", lambda _limit: (collection_row(op_id=same_id(14)), *ROWS))
    window.refresh.announce(frozenset({"loans"}))
    settle(opened.qtbot)
    assert screen.current is not None
    assert screen.current.borrower_name == "Usha Devi"


def test_receipts_get_a_second_language_and_keep_it(window: MainWindow, opened: Opener) -> None:
    screen = screen_of(window)
    settle(opened.qtbot)
    before = screen.receipt.grab().toImage()
    (hindi,) = [action for action in screen.page_actions() if action.text == "Receipts in Hindi and English"]
    hindi.run()
    opened.qtbot.waitUntil(lambda: screen.printing.style.words.language == "hi")
    assert screen.printing.style.words.both("Paid") == "कुल / Paid"
    assert screen.receipt.grab().toImage() != before
