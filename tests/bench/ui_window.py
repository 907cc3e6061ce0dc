"""One window over one made book, in a process of its own: its times and its memory, as lines of JSON."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import gc
import json
import statistics
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from copy import copy
from dataclasses import replace
from pathlib import Path

from fieldapp.ui import overrides as overrides  # isort: skip  # first, as in the program: see fieldapp.ui.plain_imports
from fieldapp.store import plain_sqlalchemy as plain_sqlalchemy  # isort: skip  # as in the program: fieldapp.ui.load_ahead
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fieldapp.app import desk_over
from fieldapp.config import Policy, seat_cards
from fieldapp.domain.collection.meeting import Attendance
from fieldapp.domain.staff import Role
from fieldapp.services.desk import Desk, Settings
from fieldapp.services.group.centers import center_view, my_centers
from fieldapp.services.money.meetings import RowEntry, open_sheet, save_sheet_row
from fieldapp.store.book import open_book
from fieldapp.ui import load_ahead, program, tasks, theme
from fieldapp.ui.main_window import MainWindow
from fieldapp.ui.screens.collection_sheet import CollectionSheetScreen
from tests.bench.ui_books import config_of, key_of
from tests.fakes.clock import StandingClock, new_id
from tests.fakes.keyboard import Keyboard

ROUNDS = 5
"""How often all pages are visited again for the growth of memory."""


def tell(name: str, value: float) -> None:
    """Say one measure; milliseconds, or MB where the name says so."""
    sys.stdout.write(json.dumps({"name": name, "value": value}) + "\n")
    sys.stdout.flush()


def settle() -> None:
    """Wait until nothing runs in the background and everything it brought is painted."""
    while tasks.tasks().busy:
        QApplication.processEvents()
        time.sleep(0.0005)
    QApplication.processEvents()
    QApplication.processEvents()


def memory_mb() -> float:
    """Return what this process has in memory."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def as_the_program() -> None:
    """Dress and load as the program has once its first page has been looked at for a while."""
    theme.only_windows()
    theme.apply()
    for step in load_ahead.modules_under(*program.SERVICES, *program.PAGES):
        step()


@contextmanager
def pauses() -> Iterator[list[float]]:
    """How long this thread stood still each time for Python to look for rubbish, in milliseconds of its processor."""
    found, since = list[float](), [0.0]

    def note(phase: str, _about: object) -> None:
        if phase == "start":
            since[0] = time.thread_time()
        else:
            found.append((time.thread_time() - since[0]) * 1000)

    gc.callbacks.append(note)
    yield found
    gc.callbacks.remove(note)


class Bench:
    """The measures of one book."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        today = desk.clock.today()
        centers = my_centers(desk)
        self.center = next((one.center_id for one in centers if one.next_day == today), centers[0].center_id)
        view = center_view(desk, self.center)
        self.group = view.groups[0].group_id
        self.borrower = view.groups[0].members[0].borrower_id

    def argument(self, page: str) -> object:
        """What a page is opened with."""
        of_borrower = ("profile", "visit", "assessment", "repayment", "savings", "adjustment", "application")
        if page in (*of_borrower, "statement"):
            return self.borrower
        return {"center": self.center, "group": self.group, "sheet": self.center}.get(page)

    def window(self) -> tuple[MainWindow, float]:
        """A window with its first page filled, and how long it took."""
        started = time.perf_counter()
        window = MainWindow(self.desk)
        window.resize(1366, 697)
        window.show()
        window.start()
        settle()
        took = (time.perf_counter() - started) * 1000
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        return window, took

    def visit(self, window: MainWindow, page: str) -> tuple[float, float, float, float]:
        """Open a page; until it is painted by the clock and by the processor of this thread, until it is filled by the
        clock and by the processor of all threads."""
        started, worked, here = time.perf_counter(), time.process_time(), time.thread_time()
        window.open(page, self.argument(page))
        QApplication.processEvents()
        painted, painting = time.perf_counter() - started, time.thread_time() - here
        settle()
        filled, working = time.perf_counter() - started, time.process_time() - worked
        return painted * 1000, painting * 1000, filled * 1000, working * 1000

    def pages(self) -> None:
        """Do what tests.bench.ui_turns says, line by line, and answer each line with one of JSON, until there is none.

        "open ROLE": a window; its pages and how long it took. "visit PAGE": as of visit(). "pauses": how long Python
        looked for rubbish each time since that was asked last, in milliseconds of this thread. "close": the window.
        """
        mine, window = self, None
        with pauses() as rests:
            for line in sys.stdin:
                what, *of = line.split()
                answer: object = None
                if what == "open":
                    mine = copy(self)
                    mine.desk = replace(self.desk, me=replace(self.desk.me, role=Role[of[0].upper()]))
                    window, took = mine.window()
                    answer = {"pages": list(window.pages), "took": took}
                elif what == "pauses":
                    answer, rests[:] = list(rests), []
                elif what == "visit" and window is not None:
                    answer = mine.visit(window, of[0])
                elif what == "close" and window is not None:
                    window.close()
                    window.deleteLater()
                    settle()
                    gc.collect()
                sys.stdout.write(json.dumps(answer) + "\n")
                sys.stdout.flush()

    def typing(self) -> None:
        """Keys in the find box and on the sheet, F8, repaint, autosave."""
        window, _took = self.window()
        window.open_find()
        settle()
        keyboard = Keyboard(window)
        for word in ("kam", "dev", "9826", "sun"):
            for sign in word:
                keyboard.type(sign)
                settle()
            keyboard.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            keyboard.press(Qt.Key.Key_Delete)
        tell("search key", statistics.median(keyboard.times_ms))
        keyboard.press(Qt.Key.Key_Escape)
        window.open("sheet", self.center)
        settle()
        screen = window.here
        assert isinstance(screen, CollectionSheetScreen)
        grid = screen.grid
        assert grid is not None
        keyboard.reset()
        keyboard.type(" " * 20 + "-" * 5)
        tell("sheet key", statistics.median(keyboard.times_ms))
        grid.undo_stack.clear()
        grid.change("all", dict.fromkeys(range(len(screen.book.rows if screen.book else ())), RowEntry()))
        settle()
        tell("F8 on forty rows", statistics.median(self._fill(screen) for _ in range(5)))
        tell("sheet full repaint", statistics.median(_timed(grid.grab) for _ in range(7)))
        worked = time.thread_time()
        for _ in range(7):
            grid.grab()
        tell("sheet full repaint: processor time of the window", (time.thread_time() - worked) * 1000 / 7)
        window.close()
        window.deleteLater()
        settle()

    def _fill(self, screen: CollectionSheetScreen) -> float:
        took = _timed(screen.fill)
        settle()
        screen.undo()
        settle()
        return took

    def autosave(self) -> None:
        """One row kept on the disk."""
        sheet = open_sheet(self.desk, self.center, self.desk.clock.today())
        entry = RowEntry(Attendance.PRESENT, 45_000, 2_000)
        lines = [row.line for row in sheet.rows]
        times = [_timed(lambda at=at: save_sheet_row(self.desk, sheet.meeting_id, at, entry)) for at in lines]
        tell("row autosave", statistics.median(times))

    def memory(self) -> None:
        """After visiting all pages twice, and what further rounds add."""
        window, _took = self.window()
        for _ in range(2):
            for page in window.pages:
                self.visit(window, page)
        gc.collect()
        before = memory_mb()
        tell("memory after all pages twice, MB", before)
        for _ in range(ROUNDS):
            for page in window.pages:
                self.visit(window, page)
        gc.collect()
        tell(f"memory added by {ROUNDS} more rounds, MB", memory_mb() - before)
        window.close()


def _timed(work: object) -> float:
    started = time.perf_counter()
    work()  # type: ignore[operator]
    QApplication.processEvents()
    return (time.perf_counter() - started) * 1000


def main() -> None:
    """Measure the book of as many borrowers as the command line says."""
    people, what = int(sys.argv[1]), sys.argv[2]
    QApplication(["bench"])
    as_the_program()
    card = seat_cards(config_of(people))[0]
    book = open_book(card.database, key_of(card), StandingClock(), new_id)
    load_ahead.rest_for_good()
    bench = Bench(replace(desk_over(book, Policy()), new_id=new_id, settings=Settings(count_cash=False)))
    getattr(bench, what)()
    tasks.stop()
    book.close()


if __name__ == "__main__":
    main()
