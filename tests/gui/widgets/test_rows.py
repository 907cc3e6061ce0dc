"""Lists of rows: keys, headings, buttons inside rows, and what a screen reader hears."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.ui import theme
from fieldapp.ui.tokens import Scheme, Tone
from fieldapp.ui.widgets.paint import Chip
from fieldapp.ui.widgets.rows import Row, RowDelegate, RowList, RowStyle
from tests.gui.seeing import picture, shown

pytestmark = pytest.mark.usefixtures("window_ground")
ROWS = [
    Row(None, "People", header=True),
    Row("kamala", "Kamala Devi", "12 days late", lead="11:00", icon="map-pin", button="Open"),
    Row("radha", "Radha Bai", "up to date", avatar="Radha Bai", chip=Chip("Behind", Tone.WARN, "clock"), count=2),
    Row("sync", "Sync now", key_cap="Ctrl Shift S", link=True, button="Go"),
]


@pytest.fixture
def rows(qtbot: QtBot) -> RowList:
    made = RowList()
    made.set_rows(ROWS)
    shown(qtbot, made, 520, 220)
    return made


def test_it_stands_on_the_first_row_that_is_no_heading(rows: RowList) -> None:
    assert rows.current == ROWS[1]


def test_arrows_and_enter(rows: RowList, qtbot: QtBot) -> None:
    QTest.keyClick(rows, Qt.Key.Key_Down)
    with qtbot.waitSignal(rows.opened) as opened:
        QTest.keyClick(rows, Qt.Key.Key_Return)
    assert opened.args == [ROWS[2]]


def test_moving_is_told(rows: RowList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(rows.moved) as moved:
        rows.step(1)
    assert moved.args == [ROWS[2]]
    rows.step(10)
    assert rows.current == ROWS[3]
    rows.step(-10)
    assert rows.current == ROWS[1]


def test_new_rows_keep_the_place(rows: RowList) -> None:
    rows.step(1)
    rows.set_rows([ROWS[3], ROWS[2]])
    assert rows.current == ROWS[2]
    rows.set_rows([ROWS[1], ROWS[3]], current="sync")
    assert rows.current == ROWS[3]


def test_an_empty_list_stands_nowhere(rows: RowList) -> None:
    rows.set_rows([])
    rows.step(1)
    assert rows.current is None


def test_the_button_in_a_row_can_be_clicked(rows: RowList, qtbot: QtBot) -> None:
    delegate = rows.itemDelegate()
    assert isinstance(delegate, RowDelegate)
    rect: QRect = rows.visualRect(rows.model().index(1, 0))
    button = delegate.button_rect(rect, ROWS[1], current=True)
    assert button is not None
    assert button.height() >= 24
    assert rect.contains(button)
    with qtbot.waitSignal(rows.opened):
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=button.center())
    assert delegate.button_rect(rect, ROWS[1], current=False) is None
    assert delegate.button_rect(rect, ROWS[3], current=False) is not None


def test_letters_are_left_to_the_page(rows: RowList, qtbot: QtBot) -> None:
    class Page(QWidget):
        typed = ""

        def keyPressEvent(self, event) -> None:  # type: ignore[no-untyped-def]
            self.typed += event.text()

    page = Page()
    QVBoxLayout(page).addWidget(rows)
    shown(qtbot, page, 520, 260)
    QTest.keyClick(rows, Qt.Key.Key_V)
    assert page.typed == "v"


def test_rows_are_heard_in_full(rows: RowList) -> None:
    index = rows.model().index(1, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "11:00, Kamala Devi, 12 days late"
    assert ROWS[2].spoken == "Radha Bai, up to date, Behind"


def test_headings_cannot_be_chosen(rows: RowList) -> None:
    flags = rows.model().flags(rows.model().index(0, 0))
    assert not flags & Qt.ItemFlag.ItemIsSelectable


def test_every_style_and_theme_can_be_drawn(rows: RowList, qtbot: QtBot) -> None:
    pictures = set()
    for style in (RowStyle(), RowStyle(tiles=False), RowStyle(one_line=True, tiles=False, rules=False)):
        made = RowList(style)
        made.set_rows(ROWS)
        shown(qtbot, made, 520, 220)
        for scheme in Scheme:
            theme.apply(scheme)
            pictures.add(picture(made))
    assert len(pictures) == 9


def test_a_resting_list_can_hide_its_mark(qtbot: QtBot) -> None:
    made = RowList(RowStyle(resting_mark=False))
    made.set_rows(ROWS)
    shown(qtbot, made, 520, 220)
    made.setFocus()
    with_focus = made.grab().toImage()
    made.clearFocus()
    assert made.grab().toImage() != with_focus


def test_the_list_asks_for_the_height_of_its_rows(rows: RowList) -> None:
    assert rows.sizeHint().height() == rows.content_height() + 1
    assert rows.content_height() >= 3 * 40
    assert rows.minimumSizeHint().height() <= rows.content_height()
    assert rows.rows == tuple(ROWS)


def test_a_short_list_shows_all_its_rows_at_every_text_size(qtbot: QtBot) -> None:
    made = RowList()
    made.show_whole()
    made.set_rows(ROWS)
    shown(qtbot, made, 520, 100)
    assert made.height() == made.content_height() + 2
    before = made.height()
    theme.apply(scale=150)
    assert made.height() > before
    assert made.height() == made.content_height() + 2
    made.set_rows([])
    assert made.height() == 0
