"""A grid of the loan file: lines by months with the keys of a spreadsheet, over the cells of the session."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget

from fieldapp.domain.money import Currency, format_amount
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.words import tr
from fieldapp.services.appraisal.appraisals import Section
from fieldapp.services.appraisal.entry import monthly
from fieldapp.ui import messages, theme
from fieldapp.ui.screens.application_parts.lines import MONTH_WIDTH, MONTHS, READY, Layout, Line, lines_of, taken
from fieldapp.ui.screens.application_parts.session import FileSession
from fieldapp.ui.tables import tsv
from fieldapp.ui.tables.cells import Look, RenderedRow, cell
from fieldapp.ui.tables.column import LEFT, RIGHT
from fieldapp.ui.tables.entry_grid import EntryGrid
from fieldapp.ui.tables.grid import CONTROL, HEAD_PADDING, SHIFT
from fieldapp.ui.tables.grid_paint import Overlay
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets import paint

INCOME = tuple(int(section) for section in Section if section.is_income)


class _EditorKeys(QObject):
    """In the editor too: Ctrl+R and Ctrl+D keep and fill, Ctrl+Shift+Right at the end keeps and chooses."""

    def __init__(self, grid: CellGrid) -> None:
        super().__init__(grid)
        self._grid = grid

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or not event.modifiers() & CONTROL:
            return False
        editor = self._grid.editor
        at_end = editor.cursorPosition() == len(editor.text())
        wide = event.key() == Qt.Key.Key_Right and bool(event.modifiers() & SHIFT) and at_end
        if event.key() not in (Qt.Key.Key_R, Qt.Key.Key_D) and not wide:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return event.type() == QEvent.Type.KeyPress and (not self._grid.keep_edit() or self._grid.take_key(event))


class CellGrid(EntryGrid):
    """Ctrl+R fills the rest of the year, Ctrl+D from above, Ctrl+V pastes a block; `told`: why nothing happened."""

    told = Signal(str)
    paste_wanted = Signal(object, object)
    """The cells of a large paste, and the sentences about texts that stay out."""

    def __init__(self, layout: Layout, session: FileSession, currency: Currency, parent: QWidget | None = None) -> None:
        self.layout_, self._session, self._currency = layout, session, currency
        self.lines: list[Line] = []
        self._across = -1
        self._widest, self._narrow = "", False
        super().__init__(layout.columns, self, parent)
        self.letters_jump = False
        self._editor_keys = _EditorKeys(self)
        self._editor.installEventFilter(self._editor_keys)
        session.changed.connect(self._changed)

    # what is shown

    def show_cells(self) -> None:
        """Show the lines of the session; the cursor stays where it was."""
        row, column = max(0, self.currentIndex().row()), max(0, self.currentIndex().column())
        self.drop_edit()
        self.lines = lines_of(self.layout_, self._session.cells[self.layout_.form])
        self.show_rows(len(self.lines), self._render, [line.label for line in self.lines])
        self._fit_months()
        self.go_to_row(row, column)

    def _fit_months(self) -> None:
        """An amount is never cut: small letters where a month has no room for it, then wider months."""
        names = {self.layout_.cell(line, key) for line in self.lines if not line.heading for key in MONTHS
                 if key in self.layout_.suffix}  # fmt: skip
        cells = self._session.cells[self.layout_.form]
        widest = max((cells.get(name, "") for name in names), key=len, default="")
        if widest != self._widest:
            self._widest = widest
            room = theme.px(MONTH_WIDTH) - 2 * HEAD_PADDING
            narrow = paint.width_of(widest, Type.BODY) > room
            if narrow is not self._narrow:
                self._narrow = narrow
                self.rows.render_all_again()
            self.share_room()

    def _width(self, at: int) -> int:
        wide = super()._width(at)
        if not self._narrow or self.rows.columns[at].key not in MONTHS:
            return wide
        return max(wide, paint.width_of(self._widest, Type.CAPTION) + 2 * HEAD_PADDING + 2)

    def stand(self) -> None:
        """Put the cursor on the first month, or the first cell, of the first line."""
        stops = self.stops()
        keys = [self.rows.columns[at].key for at in stops]
        column = stops[keys.index(MONTHS[0])] if MONTHS[0] in keys else stops[0]
        self.go_to_row(1 if self.lines and self.lines[0].heading else 0, column)

    def _changed(self, form: str, names: object) -> None:
        if form != self.layout_.form or not isinstance(names, frozenset):
            return
        mine = {name for name in names if name.startswith(f"{self.layout_.stem}.")}
        stems = {".".join(name.split(".")[:2]) for name in mine}
        known = lines_of(self.layout_, self._session.cells[form])
        if known != self.lines:
            self.lines = known
            self._fit_months()
            row, column = self.currentIndex().row(), self.currentIndex().column()
            self.show_rows(len(known), self._render, [line.label for line in known])
            self.go_to_row(row, column)
            return
        self._fit_months()
        for at, line in enumerate(self.lines):
            if line.stem in stems:
                self.rows.render_again(at)

    def _render(self, at: int) -> RenderedRow:
        line = self.lines[at]
        if line.heading:
            strong = Look(theme.font(Type.CAPTION_STRONG), theme.color("text2"), LEFT)
            others = self.rows.columns[1:]
            return RenderedRow((cell(tr(line.heading), strong), *(cell("", strong) for _ in others)))
        return RenderedRow(tuple(cell(*self._shown(line, column.key)) for column in self.rows.columns))

    def _shown(self, line: Line, key: str) -> tuple[str, Look, str]:
        column = self.rows.columns[self.rows.column_of(key)]
        plain = Look(theme.font(), theme.color("text"), column.align)
        quiet = Look(theme.font(), theme.color("text3"), column.align)
        if key == "total":
            total = sum(self._amount(line, month) for month in MONTHS)
            strong = Look(theme.font(Type.BODY_STRONG), theme.color("text"), RIGHT)
            return (
                format_amount(total, self._currency) if total else "",
                strong,
                tr("year {amount}", amount=format_amount(total, self._currency)),
            )
        text = self._text(line, key)
        if key in self.layout_.choices:
            if key == "evidence" and line.section not in INCOME:
                return "", quiet, tr("no proof needed")
            words = self.layout_.choices[key]
            number = int(text) if text.isdecimal() else next(iter(words)) if self._begun(line) else -1
            said = tr(words.get(number, ""))
            return said, plain if text else quiet, said or tr("not chosen")
        if key == "label" and not text:
            said = tr(line.label) if line.label else tr("Add a line")
            return said, quiet, said
        named = self._text(line, "label") or line.label
        shown = tr(text) if key == "label" and text in READY else text
        heading = self.rows.title(self.rows.column_of(key))
        told = tr("{line}, {column}, {text}", line=named, column=heading, text=shown or tr("nothing"))
        if key in MONTHS and self._narrow:
            plain = Look(theme.font(Type.CAPTION), theme.color("text"), column.align)
        return shown, plain, told

    def _text(self, line: Line, key: str) -> str:
        return self._session.text(self.layout_.form, self.layout_.cell(line, key))

    def _begun(self, line: Line) -> bool:
        return any(name.startswith(f"{line.stem}.") for name in self._session.cells[self.layout_.form])

    def _amount(self, line: Line, key: str) -> int:
        found = monthly(self._text(line, key) or "0", self._currency)
        return found if isinstance(found, int) else 0

    # Editing

    def may_edit(self, source: int, key: str) -> bool:
        line = self.lines[source]
        asked = key != "evidence" or line.section in INCOME
        return not self._session.read_only and not line.heading and key in self.layout_.suffix and asked

    def starts_edit(self, key: str, typed: str) -> bool:
        """Words begin a label, digits an amount or a choice."""
        if key in ("label", "owner"):
            return typed.isprintable() and typed != " "
        return typed[0].isdecimal() or typed[0] in ".,"

    def text_to_edit(self, source: int, key: str) -> str:
        return self._text(self.lines[source], key)

    def keep(self, source: int, key: str, text: str) -> str:
        found = taken(self.layout_, key, text, self._currency)
        if isinstance(found, Rejection):
            return messages.text(found)
        self._session.change(self.rows.title(self.rows.column_of(key)), *self._step({(source, key): found}))
        return ""

    def _step(self, texts: dict[tuple[int, str], str]) -> tuple[str, dict[str, str]]:
        """The cells of a step: a line not begun yet gets its section and ready label along."""
        after: dict[str, str] = {}
        for (source, key), text in texts.items():
            line = self.lines[source]
            if text and not self._begun(line):
                if line.section:
                    after[f"{line.stem}.section"] = str(line.section)
                after.setdefault(self.layout_.cell(line, "label"), line.label)
            after[self.layout_.cell(line, key)] = text
        return self.layout_.form, after

    # the cursor and the range

    def go_to_row(self, row: int, column: int) -> None:
        """Steps over headings, in the direction of travel."""
        at, last = max(0, min(row, len(self.lines) - 1)), len(self.lines) - 1
        if 0 <= at <= last and self.lines[at].heading:
            down = row >= self.currentIndex().row() or at == 0
            at += 1 if down and at < last else -1
        super().go_to_row(at, column)

    def cells_across(self) -> list[str]:
        """The keys of the chosen range in this row, or of the cursor's cell."""
        here = self.currentIndex().column()
        other = self._across if self._across >= 0 else here
        return [self.rows.columns[at].key for at in self.stops() if min(here, other) <= at <= max(here, other)]

    def _extend(self, *, forward: bool, whole: bool) -> None:
        months = [at for at in self.stops() if self.rows.columns[at].key in MONTHS]
        here = self.currentIndex().column()
        start = self._across if self._across >= 0 else here
        further = [at for at in months if (at > start if forward else at < start)]
        if here in months and further:
            self._across = further[-1 if forward else 0] if whole else further[0 if forward else -1]
            self.viewport().update()

    def currentChanged(self, current: object, previous: object) -> None:
        if self._across >= 0:
            self._across = -1
            self.viewport().update()
        super().currentChanged(current, previous)  # type: ignore[arg-type]

    def overlay(self, area: QRect) -> Overlay:
        made = super().overlay(area)
        row, here = self.currentIndex().row(), self.currentIndex().column()
        if row >= 0 and self._across >= 0:
            first, last = sorted((here, self._across))
            left = self.columnViewportPosition(first)
            width = self.columnViewportPosition(last) + self.columnWidth(last) - left
            made.span = QRect(left, self.rowViewportPosition(row), width, self.rowHeight(row))
        return made

    # keys

    def take_key(self, event: QKeyEvent) -> bool:
        key, control, shift = Qt.Key(event.key()), event.modifiers() & CONTROL, bool(event.modifiers() & SHIFT)
        if shift and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._extend(forward=key == Qt.Key.Key_Right, whole=bool(control))
            return True
        if control and key == Qt.Key.Key_R:
            self.fill_right()
            return True
        if control and key == Qt.Key.Key_D:
            self.fill_down()
            return True
        if control and key == Qt.Key.Key_V:
            self.paste()
            return True
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not control:
            self.clear()
            return True
        return super().take_key(event)

    def fill_right(self) -> None:
        """Ctrl+R: the first cell of the range into the others; without a range, this month to the end of the year."""
        source, here = self.current_source(), self.current_key()
        if source < 0 or here not in MONTHS:
            self.told.emit(tr("Stand in a month, then Ctrl R fills the rest of the year."))
            return
        keys = self.cells_across() if self._across >= 0 else list(MONTHS[MONTHS.index(here) :])
        text = self._text(self.lines[source], keys[0])
        self._session.change("Fill right", *self._step({(source, key): text for key in keys}))

    def fill_down(self) -> None:
        """Ctrl+D: the cells above into this row, or the top of the chosen rows into the others."""
        first, last = self.span()
        first = first - 1 if first == last else first
        if first < 0 or self.lines[first].heading:
            self.told.emit(tr("Nothing above to fill down from."))
            return
        texts: dict[tuple[int, str], str] = {}
        for key in self.cells_across():
            text = self._text(self.lines[first], key)
            texts |= {(at, key): text for at in range(first + 1, last + 1) if self.may_edit(at, key)}
        self._session.change("Fill down", *self._step(texts))

    def clear(self) -> None:
        """Del: empty the chosen cells."""
        first, last = self.span()
        rows = range(first, last + 1)
        wanted = {(at, key): "" for at in rows for key in self.cells_across() if self.may_edit(at, key)}
        self._session.change("Empty", *self._step({place: "" for place in wanted if self._begun(self.lines[place[0]])}))

    def copy(self) -> None:
        first, last = self.span()
        columns = [self.rows.column_of(key) for key in self.cells_across()]
        self.copy_cells(range(first, last + 1), columns)

    def paste(self) -> None:
        """Ctrl+V: a block laid over the lines from the cursor; a large one, or one with faults, is shown first."""
        block = tsv.read(QGuiApplication.clipboard().text())
        texts, refused = self._planned(block)
        if not block:
            self.told.emit(tr("Nothing to paste. Copy cells in the spreadsheet first."))
        elif refused or len(block) > 5:
            self.paste_wanted.emit(texts, refused)
        else:
            self.do_paste(texts)

    def _planned(self, block: Sequence[Sequence[str]]) -> tuple[dict[tuple[int, str], str], list[str]]:
        texts: dict[tuple[int, str], str] = {}
        refused: list[str] = []
        rows = [at for at in range(max(0, self.currentIndex().row()), len(self.lines)) if not self.lines[at].heading]
        keys = [self.rows.columns[at].key for at in self.stops() if at >= self.currentIndex().column()]
        for at, words in zip(rows, block, strict=False):
            for key, text in zip(keys, words, strict=False):
                found = taken(self.layout_, key, text, self._currency)
                if isinstance(found, Rejection):
                    refused.append(tr("“{text}” stays out. {why}", text=text, why=messages.text(found)))
                elif found and self.may_edit(at, key):
                    texts[at, key] = found
        return texts, refused

    def do_paste(self, texts: dict[tuple[int, str], str]) -> None:
        self._session.change("Paste", *self._step(texts))
