"""The grid of the collection sheet: what its keys do, and one undo step for each thing a person did."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QUndoStack
from PySide6.QtWidgets import QWidget

from fieldapp.domain.collection.meeting import Attendance
from fieldapp.domain.money import Currency, format_amount
from fieldapp.domain.words import tr
from fieldapp.services.money.meetings import RowEntry, SheetRow
from fieldapp.ui.screens.sheet_parts import entry as becoming
from fieldapp.ui.screens.sheet_parts.book import Book, Standing
from fieldapp.ui.screens.sheet_parts.columns import COLUMNS, FINE, HERE, LINE, MONEY, NOTE, PAID, SAVINGS, STATUS
from fieldapp.ui.screens.sheet_parts.editing import SheetEditing
from fieldapp.ui.screens.sheet_parts.faces import ATTENDANCE, ATTENDANCE_KEYS
from fieldapp.ui.screens.sheet_parts.paste import Paste, Place, plan_paste
from fieldapp.ui.screens.sheet_parts.render import Renderer
from fieldapp.ui.screens.sheet_parts.row_menu import row_menu
from fieldapp.ui.tables import tsv
from fieldapp.ui.tables.entry_grid import EntryGrid
from fieldapp.ui.tables.grid import CONTROL
from fieldapp.ui.tables.own_keys import COMMAND_KEYS
from fieldapp.ui.tables.undo import UNDO_STEPS, ChangeRows
from fieldapp.ui.widgets.notices import announce

MINUS = ("-", "\u2212", "\u2013")
PREVIEW_ABOVE = 5
"""A paste that changes more rows than this is shown before it is done."""


class SheetGrid(EntryGrid):
    """Works on one open book; says which rows changed and leaves saving to the screen."""

    changed = Signal(object)
    """A list of source rows whose entries changed."""
    jump_wanted = Signal()
    cover_wanted = Signal()
    method_wanted = Signal()
    paste_wanted = Signal(object)
    """A Paste that is to be shown first; `do_paste` does it."""
    typed = Signal()
    """Another sign stands in the cell that is being edited."""
    told = Signal(str)
    """Why a key did nothing here."""

    def __init__(self, book: Book, currency: Currency, parent: QWidget | None = None) -> None:
        self.book = book
        self.rules = SheetEditing(book, currency, self.change)
        self._fines_wanted, self._currency = False, currency
        super().__init__(tuple(column.said for column in COLUMNS), self.rules, parent)
        self._render = Renderer(book, currency)
        self._members = book.members()
        self._by_status = False
        self._travelling = False
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(UNDO_STEPS)
        self.setAccessibleName(tr("Collection sheet"))
        self.heading_clicked.connect(self._sort)
        self.editor.textEdited.connect(lambda _text: self.typed.emit())
        self.show_book()

    def show_book(self) -> None:
        """The book's rows were read anew."""
        if self._members != self.book.members():
            self._members = self.book.members()
            self.undo_stack.clear()
        self._by_status = False
        self.show_rows(len(self.book.rows), self._render, [row.name for row in self.book.rows])
        self.fit_columns()

    def show_book_again(self) -> None:
        """The same, with the cursor where it was."""
        row, key = self.current_source(), self.current_key()
        self.drop_edit()
        self.show_book()
        self.start((row, key) if 0 <= row < len(self.book.rows) and key else None)

    def start(self, place: tuple[int, str] | None = None) -> None:
        """Put the cursor on a place, or on Paid of the first open row."""
        rows = self.book.open_rows()
        row, key = place or (rows[0] if rows else 0, PAID)
        self.go(row, key)

    @property
    def typing(self) -> str:
        """What stands in the cell that is being edited, '' where none is."""
        return self.editor.text() if self.is_editing else ""

    # changes

    def change(self, text: str, after: Mapping[int, RowEntry]) -> None:
        """One undoable step over some rows."""
        whole = self.book.with_siblings(after)
        news = {row: entry for row, entry in whole.items() if entry != self.book.entries[row]}
        if news and not self.rules.read_only:
            before = {row: self.book.entries[row] for row in news}
            self.undo_stack.push(ChangeRows(text, before, news, self._put))

    def _put(self, entries: Mapping[int, RowEntry]) -> None:
        for row, entry in entries.items():
            self.book.put(row, entry)
            self.rows.render_again(row)
        if not self._fines_wanted and any(entry.fine for entry in entries.values()):
            self.fit_columns()
        if self._travelling and len(entries) == 1:
            self.go(next(iter(entries)), self.home_column())
        self.changed.emit(list(entries))

    def undo(self) -> None:
        """One step back; where it changed a single row the cursor goes there."""
        self.drop_edit()
        self._travelling = True
        self.undo_stack.undo()
        self._travelling = False

    def redo(self) -> None:
        """One step forward again."""
        self.drop_edit()
        self._travelling = True
        self.undo_stack.redo()
        self._travelling = False

    def chosen(self) -> list[int]:
        """Source rows of the chosen range, or the cursor's row."""
        first, last = self.span()
        return [self.rows.source_of(row) for row in range(first, last + 1)] if first >= 0 else []

    def _entries(self, rows: Sequence[int]) -> list[tuple[int, SheetRow, RowEntry]]:
        return [(row, self.book.rows[row], self.book.entries[row]) for row in rows]

    def as_expected(self) -> None:
        """Space: here, paid and saved as expected, go down."""
        chosen = self.chosen()
        self.change(
            "Paid as expected", {row: becoming.as_expected(line, entry) for row, line, entry in self._entries(chosen)}
        )
        self._go_on(chosen)

    def absent(self) -> None:
        """Minus: absent, go down; on rows that are absent already, back to open."""
        entries = self._entries(self.chosen())
        if all(becoming.is_away(entry) for _, _, entry in entries):
            self.change("Back to enter", {row: becoming.emptied(entry) for row, _, entry in entries})
            return
        self.change("Absent", {row: becoming.away(entry) for row, _, entry in entries})
        self._go_on([row for row, _, _ in entries])

    def attend(self, attendance: Attendance) -> None:
        """A letter or number in Here, go down."""
        entries = self._entries(self.chosen())
        word = ATTENDANCE[attendance].word
        self.change(word.capitalize(), {row: becoming.attended(entry, attendance) for row, _, entry in entries})
        self._go_on([row for row, _, _ in entries])

    def clear(self) -> None:
        """Del: the note in Note, else the whole row back to "To enter"."""
        entries = self._entries(self.chosen())
        if self.current_key() == NOTE:
            self.change("Note", {row: becoming.with_note(entry, "") for row, _, entry in entries})
        else:
            self.change("Back to enter", {row: becoming.emptied(entry) for row, _, entry in entries})

    def fill_open(self) -> None:
        """F8: whatever is still open is as expected; one step."""
        if not self.is_editing or self.keep_edit():
            rows = self.book.open_rows()
            self.change(
                "All present and paid",
                {row: becoming.completed(line, entry) for row, line, entry in self._entries(rows)},
            )

    def fill_down(self) -> None:
        """Ctrl+D: the top cell of the range, or the cell above, goes into the others."""
        first, last = self.span()
        if first == last:
            first -= 1
        key = self.current_key()
        if first < 0 or key not in _FILLED:
            self.told.emit(tr("Nothing above to fill down from."))
            return
        model = self.book.entries[self.rows.source_of(first)]
        after = {}
        for row, line, entry in self._entries([self.rows.source_of(at) for at in range(first + 1, last + 1)]):
            after[row] = _FILLED[key](line, entry, model)
        self.change("Fill down", after)

    def paste(self) -> None:
        """Ctrl+V: a block from a spreadsheet, laid down from the cursor; shown first when it is large or has faults."""
        cells = tsv.read(QGuiApplication.clipboard().text())
        if not cells:
            self.told.emit(tr("Nothing to paste. Copy a column of amounts in the spreadsheet first."))
            return
        row = self.currentIndex().row()
        place = Place(
            [self.rows.source_of(at) for at in range(row, min(self.rows.rowCount(), row + len(cells)))],
            [self.rows.columns[at].key for at in self.stops() if at >= self.currentIndex().column()],
        )
        if place.keys[0] == HERE:
            self.told.emit(tr("Amounts go into Paid or Savings. Move there, then paste."))
            return
        planned = plan_paste(self.book, self.rules, cells, place)
        if len(planned.after) > PREVIEW_ABOVE or planned.refused or planned.left_over:
            self.paste_wanted.emit(planned)
        else:
            self.do_paste(planned)

    def do_paste(self, planned: Paste) -> None:
        self.change("Paste", planned.after)

    def note(self) -> None:
        """F4: write the note of this row."""
        self._edit_beside(NOTE)

    def fine(self) -> None:
        """F6: a fine for this row; the column appears with the first one."""
        self._fines_wanted = True
        self.fit_columns()
        self._edit_beside(FINE)

    def _edit_beside(self, key: str) -> None:
        if self.rules.read_only:
            self.told.emit(tr("This sheet is finished. A mistake is corrected with a reversal."))
        elif self.keep_edit():
            self.edit_cell(self.current_source(), key)

    def next_exception(self) -> None:
        """F3: the next row that is not as expected."""
        found = self.book.next_exception(self.current_source())
        if found is None:
            self.told.emit(tr("No exceptions. Everybody entered so far is here and paid as expected."))
        else:
            self.go(found, self.home_column())

    def jump_to(self, text: str) -> bool:
        """A row's number or the beginning of a name; False where there is none."""
        row = int(text) - 1 if text.isdecimal() else self.find_name(text)
        if not 0 <= row < len(self.book.rows):
            return False
        self.go(row, self.home_column())
        return True

    def _go_on(self, rows: Sequence[int]) -> None:
        if len(rows) == 1:
            self.step(1)
        if rows:
            self.kept(rows[-1])

    def kept(self, source: int) -> None:
        """Say what a row amounts to now, and whose turn it is."""
        line, entry = self.book.rows[source], self.book.entries[source]
        paid = (entry.paid or 0) + entry.other
        words = tr(self.book.standing(source).value)
        if paid and not self.book.is_open(source):
            words = f"{words} {format_amount(paid, self._currency)}"
        following = self.current_source()
        if following in (source, -1):
            announce(self, f"{line.name} {words}")
            return
        after = self.book.rows[following].name
        announce(self, tr("{name} {standing}, next {following}", name=line.name, standing=words, following=after))

    # keys

    def take_key(self, event: QKeyEvent) -> bool:
        if not self.currentIndex().isValid():
            return False
        if self.rules.read_only:
            return super().take_key(event)
        text, command = event.text(), event.modifiers() & COMMAND_KEYS
        if command:
            return self._take_command(Qt.Key(event.key()), event) or super().take_key(event)
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear()
        elif text == " ":
            self.as_expected()
        elif text in MINUS and text:
            self.absent()
        elif text == "/":
            self.jump_wanted.emit()
        elif self.current_key() == HERE and text.lower() == "g":
            self.cover_wanted.emit()
        elif self.current_key() == HERE and text.lower() == "m":
            self.method_wanted.emit()
        elif self.current_key() == HERE and text.lower() in ATTENDANCE_KEYS:
            self.attend(ATTENDANCE_KEYS[text.lower()])
        else:
            return super().take_key(event)
        return True

    def _take_command(self, key: Qt.Key, event: QKeyEvent) -> bool:
        if event.modifiers() & COMMAND_KEYS != CONTROL:
            return False
        if key is Qt.Key.Key_D:
            self.fill_down()
        elif key is Qt.Key.Key_V:
            self.paste()
        else:
            return False
        return True

    # mouse

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.rules.read_only or not self.keep_edit():
            return
        index = self.indexAt(event.pos())
        first, last = self.span()
        if event.reason() is QContextMenuEvent.Reason.Mouse and index.isValid() and not first <= index.row() <= last:
            self.go_to_row(index.row(), self.home_column())
        row_menu(self).popup(event.globalPos())

    # columns

    def fit_columns(self) -> None:
        super().fit_columns()
        fines = self._fines_wanted or any(entry.fine for entry in self.book.entries)
        self.setColumnHidden(self.rows.column_of(FINE), not fines)
        self.share_room()

    def home_column(self) -> int:
        """A money column if the cursor stands in one, else Paid."""
        return self.currentIndex().column() if self.current_key() in MONEY else self.rows.column_of(PAID)

    def turn_order(self) -> None:
        """What needs a person first, or again the order of the paper sheet."""
        self._sort(STATUS)

    def _sort(self, key: str) -> None:
        """Status: what needs a person first, then what is open, then the rest; again: the order of the paper sheet."""
        if key not in (STATUS, LINE):
            return
        self._by_status = key == STATUS and not self._by_status
        rows = range(len(self.book.rows))
        self.reorder(sorted(rows, key=self._urgency) if self._by_status else rows)

    def _urgency(self, row: int) -> int:
        standing = self.book.standing(row)
        return 0 if standing.is_exception else 1 if standing is Standing.TO_ENTER else 2


def _fill_paid(line: SheetRow, entry: RowEntry, model: RowEntry) -> RowEntry:
    return entry if model.paid is None or line.loan_id is None else becoming.with_paid(line, entry, model.paid)


def _fill_savings(line: SheetRow, entry: RowEntry, model: RowEntry) -> RowEntry:
    return entry if model.savings is None else becoming.with_savings(line, entry, model.savings)


def _fill_fine(_line: SheetRow, entry: RowEntry, model: RowEntry) -> RowEntry:
    return becoming.with_fine(entry, model.fine)


def _fill_note(_line: SheetRow, entry: RowEntry, model: RowEntry) -> RowEntry:
    return becoming.with_note(entry, model.note)


def _fill_here(_line: SheetRow, entry: RowEntry, model: RowEntry) -> RowEntry:
    return entry if model.attendance is None else becoming.attended(entry, model.attendance)


_FILLED = {PAID: _fill_paid, SAVINGS: _fill_savings, FINE: _fill_fine, NOTE: _fill_note, HERE: _fill_here}
