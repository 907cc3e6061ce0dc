"""A person who never stops typing, in a real window over a real encrypted book, until the process is killed."""

from __future__ import annotations

import os
import random
import time
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from fieldapp.domain.collection.document import Collection
from fieldapp.domain.ids import Id, uuid7
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.timestamp import Day
from fieldapp.services.borrower import visits
from fieldapp.services.desk import Desk, Saved, Settings
from fieldapp.services.money import finishing, meetings
from fieldapp.services.money.finishing import FinishKept
from fieldapp.services.money.meetings import FinishMeeting
from fieldapp.store.book import open_book
from fieldapp.ui import tasks, theme
from fieldapp.ui.main_window import MainWindow
from fieldapp.ui.screens.collection_sheet import CollectionSheetScreen
from fieldapp.ui.screens.sheet_parts import records
from fieldapp.ui.screens.visit import VisitScreen
from fieldapp.ui.widgets.dialog import Dialog
from tests.crash.journal import Pen
from tests.fakes.clock import DAY_MS, StandingClock
from tests.fakes.laptop import KEY
from tests.fakes.morning_branch import desk_of

KEY_MS = 25
BEAT_MS = 10
KEYS = (*("Space",) * 3, *("amount",) * 8, "-", "Delete", "name", "note", "note", "undo", "Up", "Tab")
SOON, SOON_MS = 0.4, 200
"""Share of finished meetings that are recorded at once instead of after ten seconds, and what at once is."""
BACK = 0.05
"""How often in 25 ms a finished meeting is taken back."""
WORDS = ("shop", "closed", "rain", "sister", "paid", "cow", "sold", "Tuesday", "again", "well")


def main(places: tuple[Path, Path], kind: str, seed: int, subject: Id) -> None:
    """Open the book in the first folder, write into the second what is found, and type until killed."""
    folder, notes = places
    clock = StandingClock()
    book = open_book(folder / "field.db", KEY, clock, fresh_id)
    application = QApplication(["typist"])
    theme.apply()
    desk = replace(desk_of(book, Settings(count_cash=False)), new_id=fresh_id)
    pen, chance = Pen(notes), random.Random(seed)
    if kind == "finish":
        go_to_next_meeting(desk, clock, pen, notes / "week")
    window = MainWindow(desk)
    window.resize(900, 560)
    window.show()
    typist = {"sheet": SheetTypist, "visit": VisitTypist, "finish": FinishTypist}[kind](window, pen, chance)
    typist.begin(subject)
    application.exec()


def fresh_id() -> Id:
    """An id that no other process makes."""
    return uuid7(time.time_ns() // 1_000_000, os.urandom(10))


def go_to_next_meeting(desk: Desk, clock: StandingClock, pen: Pen, week: Path) -> None:
    """As every start does: record what was finished when the last window died. Then tell every meeting that is in the
    books, and go on to the first week that has none. week: a file that keeps the day, for clocks do not go back."""
    if week.exists():
        clock.go_on((int(week.read_text()) - clock.today()) * DAY_MS)
    for left in finishing.record_left(desk):
        if isinstance(left, Rejection):
            pen.write("wrong", f"meeting {clock.today()}", f"could not be recorded: {left}")
    meetings_held, receipts = dict[Day, dict[str, int]](), list[int]()
    with desk.book.view() as view:
        for document in view.every(Collection):
            if document.day in meetings_held:
                pen.write("wrong", f"meeting {document.day}", "is in the books twice")
            sums = meetings_held.setdefault(document.day, {})
            for line in document.lines:
                sums[line.borrower_id.hex()] = sums.get(line.borrower_id.hex(), 0) + line.amount
            receipts += {line.receipt for line in document.lines if line.receipt}
    if sorted(receipts) != list(range(1, len(receipts) + 1)):
        pen.write("wrong", "receipts", f"not one after the other: {sorted(receipts)}")
    while clock.today() in meetings_held:
        clock.go_on(7 * DAY_MS)
    fresh = week.with_suffix(".new")
    fresh.write_text(str(clock.today()))
    fresh.replace(week)
    for day, sums in meetings_held.items():
        pen.write("found", f"meeting {day}", sums)
    pen.write("found", f"meeting {clock.today()}", None)


class Typist:
    """Opens a page, tells what it holds when it is ready, then presses one key after another."""

    page = ""

    def __init__(self, window: MainWindow, pen: Pen, chance: random.Random) -> None:
        self.window, self.pen, self.chance = window, pen, chance
        self.queue: list[str] = []
        self._last = time.monotonic()
        self._beat = QTimer(window)
        self._beat.timeout.connect(self._go_on)
        self._beat.start(BEAT_MS)
        self._keys = QTimer(window)
        self._keys.timeout.connect(self._press)

    def begin(self, subject: Id) -> None:
        """Open the page and wait until it is read."""
        self.window.open(self.page, subject)
        self.window.activateWindow()
        self._waiting = QTimer(self.window)
        self._waiting.timeout.connect(self._opened)
        self._waiting.start(2)

    def _opened(self) -> None:
        if tasks.tasks().busy or not self.is_ready():
            return
        self._waiting.stop()
        self.tell()
        self.pen.write("dialogs", "", [type(one).__name__ for one in self.window.findChildren(Dialog)])
        self.listen()
        self.pen.write("ready", self.page)
        self._keys.start(KEY_MS)

    def _go_on(self) -> None:
        now = time.monotonic()
        self.pen.go_on(min((now - self._last) * 1000, 2.0 * BEAT_MS))
        self._last = now

    def _press(self) -> None:
        if not self.queue:
            self.queue += self.next_keys()
        target = QApplication.focusWidget() or self.window
        press(target, self.queue.pop(0))
        self.after_key()

    def is_ready(self) -> bool:
        raise NotImplementedError

    def tell(self) -> None:
        """Say what is on screen after the start."""

    def listen(self) -> None:
        """From now on write down what is typed and what is committed."""

    def next_keys(self) -> list[str]:
        raise NotImplementedError

    def after_key(self) -> None:
        """Write down what the key made."""


def press(target: QWidget, key: str) -> None:
    """One key of the keyboard; `drop` is Esc where something is being edited, elsewhere it would leave the page."""
    if key == "drop":
        if isinstance(target, QLineEdit):
            QTest.keyClick(target, Qt.Key.Key_Escape)
    elif key == "rest":
        return
    elif key == "Finish":
        QTest.keyClick(target, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    elif key == "Undo":
        QTest.keyClick(target, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    elif len(key) == 1:
        QTest.keyClicks(target, key)
    else:
        QTest.keyClick(target, getattr(Qt.Key, f"Key_{key}"))


class SheetTypist(Typist):
    """Fills in a collection sheet at random, corrects, undoes, jumps, writes notes."""

    page = "sheet"

    @property
    def week(self) -> str:
        """What the names of rows begin with, where more than one sheet is filled in."""
        return ""

    @property
    def screen(self) -> CollectionSheetScreen:
        here = self.window.here
        assert isinstance(here, CollectionSheetScreen)
        return here

    def is_ready(self) -> bool:
        return isinstance(self.window.here, CollectionSheetScreen) and self.screen.book is not None

    def tell(self) -> None:
        book = self.screen.book
        assert book is not None
        for row in range(len(book.rows)):
            self.pen.write("found", f"{self.week}row {row}", asdict(book.entries[row]))
        self.tell_place()

    def tell_place(self) -> None:
        self.pen.write("found", "place", self._place())

    def _place(self) -> list[Any]:
        place = self.screen._sheet_and_place()[1]
        return [place.row, place.column, place.typing]

    def listen(self) -> None:
        grid, book, pen = self.screen.grid, self.screen.book, self.pen
        assert grid is not None
        assert book is not None

        def changed(rows: list[int]) -> None:
            for row in rows:
                pen.write("typed", f"{self.week}row {row}", asdict(book.entries[row]))

        grid.changed.connect(changed)
        save, store = meetings.save_sheet_row, records.store_place
        places = {row.line: at for at, row in enumerate(book.rows)}

        def saved(desk: Any, meeting: Any, line: int, entry: Any) -> Any:
            made = save(desk, meeting, line, entry)
            pen.write("committed", f"{self.week}row {places[line]}", asdict(entry))
            return made

        def stored(desk: Any, sheet: Any, place: records.Place) -> Any:
            # The cursor also moves a moment after the key, when an editor is closed.
            pen.write("typed", "place", [place.row, place.column, place.typing])
            made = store(desk, sheet, place)
            pen.write("committed", "place", [place.row, place.column, place.typing])
            return made

        meetings.save_sheet_row = saved
        records.store_place = stored

    def after_key(self) -> None:
        self.pen.write("typed", "place", self._place())

    def next_keys(self) -> list[str]:
        match self.chance.choice(KEYS):
            case "amount":
                digits = str(self.chance.randrange(1, 2_000))
                return [*digits, self.chance.choice(["Return", "Return", "Return", "Tab", "drop"])]
            case "name":
                return [self.chance.choice("kslufra")]
            case "note":
                return ["F4", *self.chance.choice(WORDS), "Space", *self.chance.choice(WORDS), "Return"]
            case "undo":
                return ["Undo"]
            case key:
                return [key]


class FinishTypist(SheetTypist):
    """Fills in a sheet, finishes it, takes it back now and then; the window dies before or after it is recorded."""

    @property
    def week(self) -> str:
        return f"{self.window.desk.clock.today()} "

    def listen(self) -> None:
        super().listen()
        pen, name = self.pen, f"meeting {self.window.desk.clock.today()}"
        keep, take_back = finishing.keep_finish, finishing.take_back
        known: list[object] = [None]

        def kept(desk: Desk, wanted: FinishMeeting) -> FinishKept | Rejection:
            sums = {row.borrower_id.hex(): row.paid + row.savings + row.fine for row in wanted.rows}
            known[0] = {who: amount for who, amount in sums.items() if amount}
            pen.write("typed", name, known[0])
            made = keep(desk, wanted)
            if isinstance(made, FinishKept):
                pen.write("committed", name, known[0])
            else:
                pen.write("wrong", name, f"could not be finished: {made}")
            return made

        def taken_back(desk: Desk, meeting: Id) -> Saved | None:
            pen.write("typed", name)
            made = take_back(desk, meeting)
            if made is None:
                pen.write("typed", name, known[0])
            pen.write("committed", name, None if made is not None else known[0])
            return made

        finishing.keep_finish, finishing.take_back = kept, taken_back
        if self.chance.random() < SOON:
            self.screen.ending.recording._timer.setInterval(SOON_MS)

    def tell_place(self) -> None:
        """Where the cursor stands in a finished sheet is not kept."""

    def after_key(self) -> None:
        """See `tell_place`."""

    def next_keys(self) -> list[str]:
        book = self.screen.book
        assert book is not None
        if any(dialog.isVisible() for dialog in self.window.findChildren(Dialog)):
            return ["Return", "rest"]
        if self.screen.ending.recording.pending:
            return ["Undo", "rest"] if self.chance.random() < BACK else ["rest"]
        if self.screen.read_only:
            return ["rest"]
        if len(book.open_rows()) > 1:
            return ["F8", "rest"]
        return self.chance.choice((["-"], ["Space"], ["k"], ["Down"], ["Finish", "rest"], ["Finish", "rest"]))


class VisitTypist(Typist):
    """Writes on and on in the notes and the people of a visit, and changes her mind about its purpose."""

    page = "visit"

    @property
    def screen(self) -> VisitScreen:
        here = self.window.here
        assert isinstance(here, VisitScreen)
        return here

    def is_ready(self) -> bool:
        return isinstance(self.window.here, VisitScreen) and self.screen.entry is not None

    def _fields(self) -> dict[str, str]:
        left, right = self.screen.left, self.screen.right
        return {
            "note": right.note.toPlainText(),
            "people_met": right.people.text(),
            "purpose": str(int(left.purpose.value)) if isinstance(left.purpose.value, int) else "",
        }

    def tell(self) -> None:
        for name, text in self._fields().items():
            self.pen.write("found", name, text)
        self._known = self._fields()

    def listen(self) -> None:
        save, pen = visits.save_visit_draft, self.pen

        def saved(desk: Any, visit_id: Id, borrower_id: Id, values: dict[str, str]) -> Any:
            made = save(desk, visit_id, borrower_id, values)
            for name in ("note", "people_met", "purpose"):
                if name in values:
                    pen.write("committed", name, values[name])
            return made

        visits.save_visit_draft = saved  # type: ignore[assignment]  # the same, with a line in the journal

    def after_key(self) -> None:
        for name, text in self._fields().items():
            if text != self._known[name]:
                self._known[name] = text
                self.pen.write("typed", name, text)

    def next_keys(self) -> list[str]:
        left, right = self.screen.left, self.screen.right
        what = self.chance.random()
        if what < 0.1:
            left.purpose.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return [self.chance.choice("12345")]
        if what < 0.3:
            right.people.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return ["End", *self.chance.choice(WORDS)] if len(right.people.text()) < 60 else ["Backspace"] * 20
        right.note.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if len(right.note.toPlainText()) > 150:
            return ["Backspace"] * 40
        return ["End", *self.chance.choice(WORDS), "Space", *self.chance.choice(WORDS), "Space"]
