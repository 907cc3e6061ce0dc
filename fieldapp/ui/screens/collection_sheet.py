"""The collection sheet: attendance and money of one meeting, typed once while people queue."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldapp.domain.ids import Id
from fieldapp.domain.timestamp import Day
from fieldapp.domain.words import mark, tr
from fieldapp.services.desk import Saved
from fieldapp.services.money.meetings import Sheet
from fieldapp.ui import phrases, tasks
from fieldapp.ui.actions import Action
from fieldapp.ui.errors import Fault
from fieldapp.ui.screen import Screen
from fieldapp.ui.screens.sheet_parts import entry as becoming
from fieldapp.ui.screens.sheet_parts import head as chips
from fieldapp.ui.screens.sheet_parts import records, strip
from fieldapp.ui.screens.sheet_parts.barred import finished_words, unrecorded_words, why_barred
from fieldapp.ui.screens.sheet_parts.book import Book
from fieldapp.ui.screens.sheet_parts.columns import NOTE, PAID
from fieldapp.ui.screens.sheet_parts.ending import Ending
from fieldapp.ui.screens.sheet_parts.finishing import Finishing
from fieldapp.ui.screens.sheet_parts.head import SheetHead
from fieldapp.ui.screens.sheet_parts.keeping import Keeping
from fieldapp.ui.screens.sheet_parts.not_today import ask_first
from fieldapp.ui.screens.sheet_parts.printing import SheetPrinting
from fieldapp.ui.screens.sheet_parts.records import Opened, Place
from fieldapp.ui.screens.sheet_parts.row_work import RowWork
from fieldapp.ui.screens.sheet_parts.sheet_actions import open_actions, read_actions
from fieldapp.ui.screens.sheet_parts.sheet_grid import SheetGrid
from fieldapp.ui.screens.sheet_parts.sheet_table import SheetTable
from fieldapp.ui.screens.sheet_parts.sums_strip import SumsStrip
from fieldapp.ui.screens.sheet_parts.take_over import TakingOver
from fieldapp.ui.tables.typed import typed_text
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.buttons import Look
from fieldapp.ui.widgets.empty import Skeleton
from fieldapp.ui.widgets.notices import Banner

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk


class CollectionSheetScreen(Screen):
    """Opened with a center's id, or with (center's id, day) for the meeting of another day."""

    name = "sheet"
    title = mark("Collection sheet")
    nouns = frozenset({"meetings", "loans", "people", "savings", "sync", "centers", "cash"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._wanted: tuple[Id, Day] | None = None
        self._book: Book | None = None
        self._table: SheetTable | None = None
        self._unannounced: frozenset[str] = frozenset()
        self._page = QVBoxLayout(self)
        self._page.setContentsMargins(14, 9, 14, 8)
        self._page.setSpacing(8)
        self.head = SheetHead()
        self.banner = Banner()
        self.banner.pressed.connect(self._try_again)
        self.strip = SumsStrip()
        self._skeleton = Skeleton(14, 26)
        for part in (self.head, self.banner, self.strip):
            self._page.addWidget(part)
        self._page.addWidget(self._skeleton, 1)
        self.head.title.setText(tr(self.title))
        self.strip.hide()  # there are no sums yet
        self.saver = Keeping(desk, self._sheet_and_place, self)
        self.saver.stored.connect(self._stored)
        self.saver.failed.connect(self._not_stored)
        self.ending = Ending(self)
        self.finishing = Finishing(desk, self)
        self.finishing.finished.connect(self.ending.finished)
        self.finishing.found_finished.connect(self.read_again)
        self.finishing.go_to.connect(self._go_to)
        self.finishing.write_note.connect(self._write_note)
        self.finishing.mark_away.connect(self._mark_away)
        self.row_work = RowWork(desk, self._at_work, self)
        self.taking = TakingOver(desk, lambda: self._book, self)
        self.taking.taken.connect(self.saved)
        self.taking.taken.connect(lambda _saved: self.read_again())
        self.printing = SheetPrinting(desk, lambda: self._book, self)
        for told in (self.row_work.told, self.taking.told, self.printing.printed):
            told.connect(lambda words: self.toast.emit(words, None))
        self.printing.about_to.connect(self.ending.recording.record_now)
        self.printing.elsewhere.connect(lambda: self.open_screen.emit("repayments", None))

    @property
    def grid(self) -> SheetGrid | None:
        """The grid of the sheet on screen; None while it loads."""
        return self._table.grid if self._table is not None else None

    def _at_work(self) -> tuple[Book, SheetGrid] | None:
        """Book and grid where no half typed amount stands in the way."""
        book, grid = self._book, self.grid
        return (book, grid) if book is not None and grid is not None and grid.keep_edit() else None

    @property
    def book(self) -> Book | None:
        return self._book

    @property
    def read_only(self) -> bool:
        """Nothing can be typed: the meeting is finished, somebody else's or of another day, or not loaded yet."""
        return self._book is None or self.finished or bool(self._barred())

    @property
    def finished(self) -> bool:
        """The meeting on screen is finished."""
        return self._book is not None and self._book.sheet.state != "open"

    def _barred(self) -> str:
        book = self._book
        return why_barred(book.sheet, self.desk.clock.today(), self.desk.time_zone) if book is not None else ""

    # the page contract

    def page_actions(self) -> list[Action]:
        if self.grid is None:
            return []
        return read_actions(self) if self.read_only else open_actions(self)

    def activate(self, argument: object = None) -> None:
        super().activate(argument)
        wanted = self._meeting_of(argument)
        if wanted is None:
            self.open_screen.emit("meetings", None)
        elif wanted == self._wanted and self._book is not None:
            self.read_again()
            self.focus_grid()
        else:
            self._leave()
            self._wanted = wanted
            self.ending.forget()
            self._skeleton.start()
            self._read(self._show)

    def _meeting_of(self, argument: object) -> tuple[Id, Day] | None:
        match argument:
            case bytes():
                return Id(argument), self.desk.clock.today()
            case (bytes() as center, int() as day):
                return Id(center), day
            case _:
                return self._wanted

    def refresh(self, changed: frozenset[str]) -> None:
        """Something arrived or was saved: read again; what is typed stays."""
        if changed - {"sync"}:
            self.read_again()
        if self.read_only and self._book is not None:
            self._show_finished()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._leave()

    def _leave(self) -> None:
        """The page goes out of sight: write what is typed and where the cursor stands, then tell the others."""
        self.ending.recording.record_now()
        if self._book is None or self.grid is None or self.read_only:
            return
        self.grid.keep_edit()
        self.saver.leave(self._tell_others)

    def _tell_others(self, saved: Saved) -> None:
        nouns, self._unannounced = self._unannounced, frozenset()
        if nouns:
            self.saved.emit(replace(saved, changed=nouns))

    def let_go(self) -> None:
        """A finished meeting goes along with what is sent."""
        self.ending.recording.record_now()

    def undo(self) -> None:
        """Ctrl+Z of the window comes here."""
        if self.ending.recording.pending:
            self.ending.recording.take_back()
        elif self.grid is not None and not self.read_only:
            self.grid.undo()

    # loading

    def _read(self, show: Callable[[Opened], None]) -> None:
        wanted = self._wanted
        if wanted is None:
            return

        def done(opened: Opened) -> None:
            if self._wanted == wanted:
                show(opened)

        tasks.run(lambda: records.open_meeting(self.desk, *wanted), done, self._not_read, owner=self)

    def read_again(self) -> None:
        self.saver.flush()
        self._read(self._renew)

    def _show(self, opened: Opened) -> None:
        self._skeleton.stop()
        self._book = Book(opened.sheet)
        self.printing.expect(opened.receipts)
        self._table = self._replace_table(SheetTable(self._book, self.desk.currency))
        place = opened.place
        self._table.grid.start((place.row, place.column) if place is not None else None)
        if place is not None and place.typing and not self.read_only:
            self._table.grid.edit_current(place.typing)
        self.show_state()
        self._show_sums()
        self.focus_grid()
        self.actions_changed.emit()
        self._ask_first(opened.sheet)

    def _ask_first(self, sheet: Sheet) -> None:
        """A sheet that is not the one of today is begun only when it is meant."""
        if self.isVisible():
            ask_first(sheet, self.desk, self, lambda: self.open_screen.emit("meetings", None))

    def _replace_table(self, table: SheetTable) -> SheetTable:
        if self._table is not None:
            self._page.removeWidget(self._table)
            self._table.hide()
            self._table.deleteLater()
        self._page.addWidget(table, 1)
        table.grid.changed.connect(self._changed)
        table.grid.moved.connect(self._moved)
        table.grid.typed.connect(self.saver.moved)
        table.grid.told.connect(lambda words: self.toast.emit(words, None))
        table.grid.paste_wanted.connect(self.row_work.preview_paste)
        table.grid.cover_wanted.connect(self.row_work.cover)
        table.grid.method_wanted.connect(self.row_work.other_method)
        return table

    def _renew(self, opened: Opened) -> None:
        book, grid = self._book, self.grid
        if book is None or grid is None or book.sheet.meeting_id != opened.sheet.meeting_id:
            self._show(opened)
        elif not self.ending.recording.pending and book.differs_from(opened.sheet):
            self.printing.expect(opened.receipts)
            if not opened.sheet.state == book.sheet.state == "open":
                self.saver.stop()
            elif opened.sheet.held is not None and grid.keep_edit():
                self.saver.flush()
            book.renew(opened.sheet)
            grid.show_book_again()
            self.show_state()
            self._show_sums()
            self.actions_changed.emit()

    def _not_read(self, fault: Fault) -> None:
        self._skeleton.clear()
        self.banner.say(Tone.BAD, fault.sentence, tr("Try again"))

    def _try_again(self) -> None:
        if self._book is not None and self._book.sheet.held is not None:
            self.taking.ask()
            return
        self.banner.hide()
        if self._book is None:
            self._skeleton.start()
            self._read(self._show)
        else:
            self.saver.flush()
            self.focus_grid()

    def focus_grid(self) -> None:
        if self._table is not None:
            self._table.focus()

    # what stands above and below the grid

    def show_state(self) -> None:
        book, grid = self._book, self.grid
        if book is None or grid is None:
            return
        today = self.desk.clock.today()
        day = "" if book.sheet.day == today else phrases.short_day(book.sheet.day, today)
        title = phrases.joined(tr("{name} center", name=book.sheet.center_name), day)
        self.head.show_meeting(title, tr("Week {number}", number=book.sheet.week_number))
        grid.rules.read_only = self.read_only
        if self.read_only:
            self._show_finished()
            return
        self.head.state.set_chip(chips.DRAFT_SAVED.said)
        fill, finish = (next(a for a in self.page_actions() if a.id == wanted) for wanted in ("fill", "finish"))
        self.head.show_actions(
            [(self.printing.sheet_action(), Look.GHOST), (fill, Look.SECONDARY), (finish, Look.PRIMARY)]
        )
        if book.sheet.day == today:
            self.banner.hide()
        else:
            day = phrases.full_day(book.sheet.day)
            told = tr("This is the meeting of {day}, not of today. Receipts will carry that day.", day=day)
            self.banner.say(Tone.WARN, told)

    def _show_finished(self) -> None:
        if not self.finished:
            held = self._book.sheet.held if self._book is not None else None
            self.banner.say(Tone.MUTE, self._barred(), tr("Enter it here") if held is not None else "", icon="lock")
            self.head.show_actions([(self.printing.sheet_action(), Look.GHOST)])
            self.head.state.set_chip(chips.BARRED.said)
            return
        if self._book is not None:
            lost = unrecorded_words(self._book.sheet, self.desk)
            words = f"{finished_words(self._book.sheet, self.desk)} {lost}".strip()
            self.banner.say(Tone.WARN if lost else Tone.INFO, words)
        self.head.show_actions(
            [(self.printing.sheet_action(), Look.GHOST), (self.printing.receipts_action(), Look.PRIMARY)]
        )
        self.head.state.set_chip(chips.FINISHED.said)
        self.ending.show_whereabouts()

    def _show_sums(self) -> None:
        if self._book is not None and self._table is not None:
            sums = self._book.sums()
            self.strip.show()
            self.strip.show_numbers(strip.numbers(sums, self.desk.currency))
            self._table.show_sums(sums)

    # typing

    def _changed(self, rows: list[int]) -> None:
        if self._book is None:
            return
        self.saver.touch({row: self._book.entries[row] for row in rows})
        if len(rows) > 1:
            self.saver.flush()
        self.head.state.set_chip(chips.DRAFT_WRITING.said)
        self._show_sums()

    def _moved(self, _now: int, _before: int) -> None:
        self.saver.flush()
        if not self.read_only:
            self.saver.moved()

    def fill(self) -> None:
        if self.grid is not None:
            self.grid.fill_open()
            self.focus_grid()

    def _go_to(self, row: int) -> None:
        if self.grid is not None:
            self.grid.go(row, PAID)
            self.focus_grid()

    def _write_note(self, row: int) -> None:
        if self.grid is not None:
            self._go_to(row)
            self.grid.edit_cell(row, NOTE)

    # autosave

    def _sheet_and_place(self) -> tuple[Sheet, Place]:
        assert self._book is not None
        assert self.grid is not None
        grid = self.grid
        return self._book.sheet, Place(max(0, grid.current_source()), grid.current_key() or PAID, grid.typing)

    def _stored(self, saved: Saved) -> None:
        # The nouns are announced when the page is left: forty rows must not make every page count again forty times.
        self._unannounced |= saved.changed
        self.saved.emit(replace(saved, changed=frozenset()))
        if not self.saver.pending and not self.read_only:
            self.head.state.set_chip(chips.DRAFT_SAVED.said)

    def _not_stored(self, fault: Fault) -> None:
        self.head.state.set_chip(chips.DRAFT_STUCK.said)
        self.banner.say(Tone.BAD, fault.sentence, tr("Try again"), copied=lambda: typed_text(self))

    # finishing

    def finish(self) -> None:
        """Ctrl+Enter: stop once, then finish; on a finished sheet it only says so."""
        if self._barred():
            self.toast.emit(self._barred(), None)
        elif self.read_only or self._book is None or self.grid is None:
            self.toast.emit(tr("This meeting is finished already. Nothing was recorded twice."), None)
        elif self.grid.keep_edit():
            self.saver.flush()
            self.finishing.ask(self._book, asks_count=records.asks_count(self.desk))

    def _mark_away(self, rows: list[int]) -> None:
        if self._book is not None and self.grid is not None:
            book = self._book
            self.grid.change("Not paid", {row: becoming.not_paid(book.entries[row]) for row in rows})
            self.finish()
