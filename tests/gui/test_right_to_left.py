"""A language that runs from right to left: pages are mirrored, amounts and charts are not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.domain.money import currency, format_amount
from fieldapp.domain.numerals import END_ISOLATE, ISOLATE
from fieldapp.ui import icons, preferences, tasks
from fieldapp.ui.charts.chart import Chart
from fieldapp.ui.main_window import MainWindow
from fieldapp.ui.tables.cells import Look, RenderedRow, cell
from fieldapp.ui.tables.column import LEFT, RIGHT, Column
from fieldapp.ui.tables.grid import DataGrid
from fieldapp.ui.tables.totals_bar import Total, TotalsBar
from fieldapp.ui.theme import Type, color, font
from fieldapp.ui.widgets import paint
from fieldapp.ui.widgets.fields import MoneyEdit
from fieldapp.ui.widgets.rows import Row, RowList
from tests.fakes.morning_branch import MorningBranch
from tests.gui.seeing import cut_words, outside, shown

pytestmark = pytest.mark.usefixtures("window_ground")


@pytest.fixture(autouse=True)
def _mirrored(window_ground: QtBot) -> None:
    preferences.change(language="ar")


@pytest.fixture(scope="module")
def branch(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MorningBranch]:
    made = MorningBranch(tmp_path_factory.mktemp("branch"))
    yield made
    made.close()


def test_the_rail_stands_at_the_right_and_pages_begin_there(qtbot: QtBot, branch: MorningBranch) -> None:
    window = MainWindow(branch.desk(branch.anil_id))
    shown(qtbot, window)
    window.start()
    assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    for name, argument in (("today", None), ("sheet", branch.center), ("profile", branch.borrowers[0])):
        window.open(name, argument)
        qtbot.waitUntil(lambda: not tasks.tasks().busy)
        QApplication.processEvents()
        assert window.rail.mapTo(window, QPoint(window.rail.width(), 0)).x() == window.width()
        assert window.top.new.mapTo(window, QPoint(0, 0)).x() < 40
        assert outside(window) == []
        assert cut_words(window) == []


def inked(widget: QWidget, place: QRect) -> bool:
    """Something is painted there on the ground."""
    image = widget.grab(place).toImage()
    ground = image.pixelColor(0, 0)
    return any(image.pixelColor(x, y) != ground for x in range(image.width()) for y in range(0, image.height(), 2))


def test_what_is_painted_is_mirrored_by_its_place(qtbot: QtBot) -> None:
    rows = RowList()
    rows.set_rows([Row(1, "كمالا", icon="user", button="")])
    shown(qtbot, rows, 400, 120)
    height = rows.sizeHintForRow(0)
    assert inked(rows, QRect(400 - 60, 4, 50, height - 8))
    assert not inked(rows, QRect(10, 4, 200, height - 8))


def test_a_click_finds_a_mirrored_button(qtbot: QtBot) -> None:
    rows = RowList()
    rows.set_rows([Row(1, "كمالا", icon="user", button="Open")])
    shown(qtbot, rows, 400, 120)
    opened: list[object] = []
    rows.opened.connect(opened.append)
    place = rows.visualRect(rows.currentIndex())
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, place.center().y()))
    assert len(opened) == 1
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, place.center().y()))
    assert len(opened) == 1


def test_arrows_that_point_forward_point_to_the_left(qtbot: QtBot) -> None:
    class Arrow(QWidget):
        def paintEvent(self, _event: object) -> None:
            icons.paint(QPainter(self), "arrow-right", "#000000", QPoint(0, 0), 16)

    arrow = Arrow()
    shown(qtbot, arrow, 64, 16)
    drawn = arrow.grab(QRect(48, 0, 16, 16)).toImage()
    plain = QImage(16, 16, drawn.format())
    plain.fill(drawn.pixelColor(0, 0))
    painter = QPainter(plain)
    icons.paint(painter, "arrow-left", "#000000", QPoint(0, 0), 16)
    painter.end()
    assert drawn == plain


def test_amounts_and_charts_stay_from_left_to_right(qtbot: QtBot) -> None:
    rupee = currency("INR")
    assert rupee is not None
    assert format_amount(-145_000, rupee, symbol=True) == f"{ISOLATE}−₹ 1,450{END_ISOLATE}"
    edit = MoneyEdit(rupee)
    shown(qtbot, edit, 200, 32)
    assert edit.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert inked(edit, QRect(10, 8, 12, 16)), "the sign of the currency stands before the amount"
    edit.setText(format_amount(-145_000, rupee))
    assert edit.parsed() is not None
    assert Chart("x").layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert QLineEdit().layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_sums_stand_under_their_mirrored_columns(qtbot: QtBot) -> None:
    page = QWidget()
    grid = DataGrid([Column("name", "N", 200, LEFT), Column("due", "D", 100, RIGHT)], page)
    look = Look(font(Type.BODY), color("text"), LEFT)
    grid.show_rows(1, lambda _at: RenderedRow((cell("a", look), cell("b", look))))
    bar = TotalsBar(grid, page)
    grid.setGeometry(0, 0, 400, 100)
    bar.setGeometry(0, 100, 400, 31)
    shown(qtbot, page, 400, 140)
    bar.show_totals({"name": Total("Σ"), "due": Total("450")})
    assert inked(bar, QRect(370, 6, 25, 20)), "the word at the right edge"
    assert inked(bar, QRect(105, 6, 30, 20)), "the sum at the left edge of its column"
    assert not inked(bar, QRect(10, 6, 80, 20))


def test_numbers_without_letters_keep_their_order(qtbot: QtBot) -> None:
    seen: list[str] = []

    class Phone(QWidget):
        def paintEvent(self, _event: object) -> None:
            painter = QPainter(self)
            seen.extend(paint.ordered(painter, words) for words in ("98260 12000", "كمالا 12"))

    page = Phone()
    shown(qtbot, page, 50, 20)
    assert seen[:2] == [f"{ISOLATE}98260 12000{END_ISOLATE}", "كمالا 12"]
