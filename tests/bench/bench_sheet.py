"""The collection sheet on a real encrypted book: milliseconds per key, per row kept, per meeting finished."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fieldapp.domain.collection.meeting import meeting_id
from fieldapp.domain.ids import Id
from fieldapp.domain.staff import Role
from fieldapp.services.desk import Desk, Settings
from fieldapp.services.money.meetings import RowEntry, meeting_receipts, open_sheet, save_sheet_row
from fieldapp.ui import tasks, theme
from fieldapp.ui.main_window import MainWindow
from fieldapp.ui.print.receipt_page import ReceiptStyle
from fieldapp.ui.print.receipt_pdf import Paper, write_receipts
from fieldapp.ui.screens.collection_sheet import CollectionSheetScreen
from fieldapp.ui.screens.sheet_parts.sheet_grid import SheetGrid
from tests.bench.figures import Figures, median_ms
from tests.fakes.clock import MONDAY
from tests.fakes.keyboard import CTRL, Keyboard
from tests.fakes.laptop import enrolled
from tests.fakes.morning_branch import desk_of
from tests.fakes.office import Office
from tests.fakes.sheet_desk import NAMES

KEY_LIMIT = ("limit", 16.0)


def forty(folder: Path) -> tuple[Desk, Id]:
    """A laptop with one center of forty members, each with a weekly loan and savings."""
    office = Office()
    officer = office.hire("Meera Joshi", Role.OFFICER)
    center = office.form_center("Ujjala", officer)
    groups = [office.form_group(center, name) for name in ("Ganga", "Tulsi")]
    for number, name in enumerate(NAMES):
        borrower = office.register(name, center, groups[number // 20], code=f"RP-{1200 + number}")
        office.lend(borrower, MONDAY - 70, paid=45_000 * (8 if number % 9 == 0 else 10))
        office.open_savings(borrower)
    return desk_of(enrolled(office, officer, folder / "laptop"), Settings(count_cash=False)), center


def settle() -> None:
    while tasks.tasks().busy:
        QTest.qWait(2)
    QApplication.processEvents()


def opened(desk: Desk, center: Id) -> tuple[MainWindow, Keyboard]:
    window = MainWindow(desk)
    window.show()
    window.start()
    settle()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    window.open("sheet", center)
    settle()
    return window, Keyboard(window)


def grid_of(window: MainWindow) -> SheetGrid:
    screen = window.here
    if not isinstance(screen, CollectionSheetScreen) or screen.grid is None:
        raise TypeError("the sheet is not on screen")
    return screen.grid


def keys(figures: Figures, name: str, keyboard: Keyboard, press: Callable[[], None]) -> None:
    """Print median and 95th percentile of the presses that `press` makes: handled, painted, events done."""
    settle()
    keyboard.reset()
    press()
    figures.add(f"{name}, median", statistics.median(keyboard.times_ms), "ms", KEY_LIMIT)
    figures.add(f"{name}, p95", p95(keyboard.times_ms), "ms", KEY_LIMIT)
    figures.add(f"{name}, p95 of processor time", p95(keyboard.processor_ms), "ms", KEY_LIMIT)


def p95(times: list[float]) -> float:
    return sorted(times)[max(0, round(len(times) * 0.95) - 1)]


def typing(figures: Figures, window: MainWindow, keyboard: Keyboard) -> None:
    """The keys of a meeting, with autosave running behind them."""
    grid = grid_of(window)
    keys(figures, "Space, forty rows", keyboard, lambda: keyboard.type(" " * 40))
    grid.go(0, "paid")
    keys(figures, "digits and Enter, forty rows", keyboard, lambda: amounts(keyboard))
    grid.go(0, "paid")
    keys(figures, "letters", keyboard, lambda: keyboard.type("kamakantlaxmradhsitauma" * 2))
    grid.go(0, "paid")
    keys(
        figures,
        "arrow down, forty rows",
        keyboard,
        lambda: down(keyboard),
    )


def down(keyboard: Keyboard) -> None:
    for _ in range(40):
        keyboard.press(Qt.Key.Key_Down)


def amounts(keyboard: Keyboard) -> None:
    for row in range(40):
        keyboard.type(str(300 + row))
        keyboard.press(Qt.Key.Key_Return)


def whole_rows(figures: Figures, window: MainWindow, keyboard: Keyboard) -> None:
    """F8, undo, paint."""
    grid = grid_of(window)
    for source in range(40):
        grid.go(source, "paid")
        keyboard.press(Qt.Key.Key_Delete)
    settle()
    took = []
    for _ in range(7):
        keyboard.reset()
        keyboard.press(Qt.Key.Key_F8)
        took.append(keyboard.times_ms[0])
        settle()
        keyboard.press(Qt.Key.Key_Z, CTRL)
        settle()
    figures.add("F8 on forty rows", statistics.median(took), "ms", ("limit", 40.0))
    figures.add("full repaint of the grid", median_ms(grid.viewport().repaint, 15, 3), "ms", ("limit", 20.0))


def storing(figures: Figures, desk: Desk, center: Id) -> None:
    sheet = open_sheet(desk, center, MONDAY)
    entry = RowEntry(paid=100)
    lines = iter(list(range(40)) * 3)
    figures.add("read the sheet", median_ms(lambda: open_sheet(desk, center, MONDAY)), "ms")
    keep = median_ms(lambda: save_sheet_row(desk, sheet.meeting_id, next(lines), entry), 40)
    figures.add("keep one row on the disk", keep, "ms", ("limit", 10.0))


def finishing(figures: Figures, window: MainWindow, keyboard: Keyboard, place: tuple[Path, Id]) -> None:
    folder, center = place
    keyboard.press(Qt.Key.Key_F8)
    settle()
    keyboard.press(Qt.Key.Key_Return, CTRL)
    settle()
    screen = window.here
    if not isinstance(screen, CollectionSheetScreen):
        raise TypeError("the sheet is not on screen")
    saved_at: list[float] = []
    screen.finishing.finished.connect(lambda _saved, _print: saved_at.append(time.perf_counter()))
    start = time.perf_counter()
    keyboard.press(Qt.Key.Key_Return)
    settle()
    if not screen.read_only or not saved_at:
        raise RuntimeError("the meeting was not finished")
    figures.add("finish: Enter to saved", (saved_at[0] - start) * 1000, "ms", ("limit", 200.0))
    figures.add("finish: until every page was told and read again", (time.perf_counter() - start) * 1000, "ms")
    screen.let_go()
    settle()
    receipts = meeting_receipts(window.desk, meeting_id(center, MONDAY))
    style = ReceiptStyle(window.desk.currency, window.desk.time_zone)
    figures.add("receipts given out", len(receipts), "")
    pdf = median_ms(lambda: write_receipts(folder / "receipts.pdf", receipts, style, Paper.A4), 3)
    figures.add("forty receipts as PDF", pdf, "ms", ("limit", 300.0))


def main() -> None:
    """Run every measure and write them to tests/bench/out/sheet.json."""
    app = QApplication(sys.argv)
    theme.apply()
    figures = Figures("sheet")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        desk, center = forty(folder)
        window, keyboard = opened(desk, center)
        typing(figures, window, keyboard)
        whole_rows(figures, window, keyboard)
        storing(figures, desk, center)
        finishing(figures, window, keyboard, (folder, center))
        window.close()
        settle()
        tasks.stop()
        desk.book.close()
    figures.write()
    window.deleteLater()
    app.processEvents()


if __name__ == "__main__":
    main()
