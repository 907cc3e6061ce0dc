"""The table that every list and sheet is made of: cached rows, a marked current row, jumping by letters, copying."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QElapsedTimer, QEvent, QLine, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from fieldapp.ui import preferences, theme
from fieldapp.ui.tables import tsv
from fieldapp.ui.tables.cell_painter import CellPainter
from fieldapp.ui.tables.cells import copied_text
from fieldapp.ui.tables.column import Column
from fieldapp.ui.tables.grid_paint import Overlay, paint_overlay
from fieldapp.ui.tables.own_keys import COMMAND_KEYS
from fieldapp.ui.tables.row_model import Render, RowModel
from fieldapp.ui.tables.type_ahead import TypeAhead, is_letter

Index = QModelIndex | QPersistentModelIndex
KeyRule = Callable[[QKeyEvent], bool]
"""Sees a key before the grid does; True means that it is done with."""

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

LEAST = 0.7
"""How far a stretch column gives way, of its width, before the grid scrolls sideways instead."""
HEAD_PADDING = 8
"""At either side of a heading, as the style sheet says it, in pixels at any text size."""
MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def heading_size(title: str, room: int) -> QSize:
    """What a heading needs in so much room: its widest word, and the height of one line or two."""
    metrics = QFontMetrics(theme.font(theme.Type.SECONDARY_STRONG))
    widest = max((metrics.horizontalAdvance(word) for word in title.split()), default=0)
    lines = metrics.boundingRect(0, 0, max(room, widest), 999, Qt.TextFlag.TextWordWrap, title).height()
    return QSize(widest, min(lines, 2 * metrics.lineSpacing()) + 8)


class DataGrid(QTableView):
    """A list that moves by rows.

    Rows given to it and by it are the caller's own ("source" rows), whatever the order on screen.
    """

    opened = Signal(int)
    """Enter or double click on a source row."""
    moved = Signal(int, int)
    """The cursor came to this source row from that one; -1 where there is none."""
    heading_clicked = Signal(str)

    def __init__(self, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RowModel(columns, self)
        self.setModel(self.rows)
        self.setItemDelegate(CellPainter(self.rows, self))
        self.key_rule: KeyRule | None = None
        self.letters_jump = True
        self.row_wish = 26
        self._names: list[str] = []
        self._ahead = TypeAhead(lambda: preferences.current().pause_ms)
        self._learnt = True
        self._watch = QElapsedTimer()
        self._watch.start()
        self._dressed: theme.Theme | None = None
        self._set_up()
        self._dress()

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        # The current row is painted by the model: a Qt selection would take the meaning out of the colored text.
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        # Opaque, so that scrolling by a row moves the picture and paints one row, not all of them.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(16)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heading = self.horizontalHeader()
        heading.setHighlightSections(False)
        heading.setSectionsClickable(True)
        heading.setMinimumSectionSize(24)
        heading.sectionClicked.connect(lambda at: self.heading_clicked.emit(self.rows.columns[at].key))
        self.doubleClicked.connect(lambda index: self.opened.emit(self.rows.source_of(index.row())))

    def _dress(self) -> None:
        """Sizes and looks of the theme on screen."""
        self._dressed = theme.current()
        self.verticalHeader().setDefaultSectionSize(theme.row_height(self.row_wish))
        for at in range(len(self.rows.columns)):
            self.setColumnWidth(at, self._width(at))
        self.fit_columns()
        self.rows.mark_current(self.currentIndex().row(), self.current_fill())
        self.rows.render_all_again()

    def current_fill(self) -> QColor:
        return theme.color("sel")

    # what is shown

    def show_rows(
        self, count: int, render: Render, names: Sequence[str] = (), order: Sequence[int] | None = None
    ) -> None:
        """Start anew; `names` are what letters jump to, by source row."""
        self._names = list(names)
        self.rows.show_rows(count, render, order)
        self._learn_names()

    def reorder(self, order: Sequence[int]) -> None:
        """Another order or a selection of the same rows; the cursor stays on its row where that is still shown."""
        source, column = self.current_source(), self.currentIndex().column()
        self.rows.reorder(order)
        self._learn_names()
        if source >= 0 and self.rows.row_of(source) >= 0:
            self.go(source, column)

    def _learn_names(self) -> None:
        """Folding ten thousand names takes longer than a frame: it waits for the first letter."""
        self._learnt = False

    def _known(self) -> TypeAhead:
        if not self._learnt:
            self._learnt = True
            self._fold_names()
        return self._ahead

    def _fold_names(self) -> None:
        order = [self.rows.source_of(row) for row in range(self.rows.rowCount())]
        self._ahead.names([self._names[source] for source in order] if self._names else [])

    # the cursor

    def current_source(self) -> int:
        """The source row under the cursor, or -1."""
        index = self.currentIndex()
        return self.rows.source_of(index.row()) if index.isValid() else -1

    def current_key(self) -> str:
        """The key of the cursor's column, or nothing."""
        index = self.currentIndex()
        return self.rows.columns[index.column()].key if index.isValid() else ""

    def go(self, source: int, column: int | str = 0) -> None:
        """Move the cursor to a source row and a column (number or key)."""
        at = self.rows.column_of(column) if isinstance(column, str) else column
        row = self.rows.row_of(source)
        if row >= 0:
            self.go_to_row(row, at)

    def go_to_row(self, row: int, column: int) -> None:
        """The same by the row on screen, kept inside the table."""
        index = self.rows.index(max(0, min(row, self.rows.rowCount() - 1)), column)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def find_name(self, text: str) -> int:
        """The source row whose name begins so, or -1; used by boxes to jump with."""
        row = self._known().find(text)
        return -1 if row is None else self.rows.source_of(row)

    def jump(self, letter: str) -> bool:
        """Take a letter of a name; False where nobody is called so."""
        row = self._known().feed(letter, self._watch.elapsed(), self.currentIndex().row())
        if row is None:
            return False
        self.go_to_row(row, self.currentIndex().column())
        return True

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self.rows.mark_current(current.row(), self.current_fill())
            self.repaint_row(previous.row())
            before = self.rows.source_of(previous.row()) if 0 <= previous.row() < self.rows.rowCount() else -1
            self.moved.emit(self.current_source(), before)
        self.repaint_row(current.row())

    def repaint_row(self, row: int) -> None:
        if row >= 0:
            self.viewport().update(
                0, self.rowViewportPosition(row) - 1, self.viewport().width(), self.rowHeight(row) + 2
            )

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not is_letter(event.text()) and event.key() not in MODIFIERS:
            # Any other key ends the name: after "rad" and "-" a new name begins, however fast it is typed.
            self._ahead.forget()
        if (self.key_rule is not None and self.key_rule(event)) or self.take_key(event):
            event.accept()
        else:
            super().keyPressEvent(event)

    def take_key(self, event: QKeyEvent) -> bool:
        """The grid's own keys; False leaves the key to Qt and to the page."""
        key, command = Qt.Key(event.key()), event.modifiers() & COMMAND_KEYS
        if key in ENTER and not command:
            if self.current_source() >= 0:
                self.opened.emit(self.current_source())
            return True
        if key is Qt.Key.Key_C and event.modifiers() & CONTROL:
            self.copy()
            return True
        if not command and self.letters_jump and self._names and is_letter(event.text()):
            self.jump(event.text())
            return True
        return False

    def copy(self) -> None:
        """Put the current row on the clipboard, as a spreadsheet takes it."""
        row = self.currentIndex().row()
        if row >= 0:
            self.copy_cells([row], [at for at in range(len(self.rows.columns)) if not self.isColumnHidden(at)])

    def copy_all(self) -> None:
        """Put every row shown on the clipboard, with headings."""
        self.copy_cells(range(self.rows.rowCount()), range(len(self.rows.columns)), headings=True)

    def as_text(self) -> str:
        """Every row with headings, as a spreadsheet takes it."""
        return self._text_of(range(self.rows.rowCount()), range(len(self.rows.columns)), headings=True)

    def copy_cells(self, rows: Sequence[int], columns: Sequence[int], *, headings: bool = False) -> None:
        QGuiApplication.clipboard().setText(self._text_of(rows, columns, headings=headings))

    def _text_of(self, rows: Sequence[int], columns: Sequence[int], *, headings: bool) -> str:
        lines = [[copied_text(self.rows.rendered(row).cells[at]) for at in columns] for row in rows]
        if headings:
            lines.insert(0, [self.rows.title(at) for at in columns])
        return tsv.write(lines)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        ground = QPainter(self.viewport())
        ground.fillRect(event.rect(), theme.color("surface"))
        ground.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        paint_overlay(painter, self.overlay(event.rect()))
        painter.end()

    def overlay(self, area: QRect) -> Overlay:
        """What lies over the cells of an area of the viewport."""
        made = Overlay(focused=self.hasFocus())
        first, last = self.rowAt(area.top()), self.rowAt(area.bottom())
        if first < 0:
            return made
        last = last if last >= 0 else self.rows.rowCount() - 1
        right, width = self.viewport().width(), theme.px(3)
        for row in range(first, last + 1):
            top, height = self.rowViewportPosition(row), self.rowHeight(row)
            made.lines.append(QLine(0, top + height - 1, right, top + height - 1))
            bar = self.rows.rendered(row).bar
            if bar is not None:
                made.bars.append((QRect(0, top, width, height - 1), bar))
        bottom = self.rowViewportPosition(last) + self.rowHeight(last) - 1
        for at, column in enumerate(self.rows.columns):
            if column.ruled and not self.isColumnHidden(at):
                left = self.columnViewportPosition(at)
                for x in (left - 1, left + self.columnWidth(at) - 1):
                    made.rules.append(QLine(x, self.rowViewportPosition(first), x, bottom))
        return made

    # circumstances

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def fit_columns(self) -> None:
        """Hide what a narrow window has no room for; let wide columns grow, but never shrink below their width."""
        room = self.window().width() * 100 // theme.current().scale
        for at, column in enumerate(self.rows.columns):
            self.setColumnHidden(at, room < column.hide_below)
        self.share_room()

    def share_room(self) -> None:
        """Stretch columns take what is left; where nothing is left the grid scrolls sideways."""
        shown = [at for at in range(len(self.rows.columns)) if not self.isColumnHidden(at)]
        fits = (
            sum(self._width(at) * (LEAST if self.rows.columns[at].stretch else 1) for at in shown)
            <= self.viewport().width()
        )
        self._share(shown, fits=fits)
        self._fit_heading(shown)

    def _share(self, shown: Sequence[int], *, fits: bool) -> None:
        for at in shown:
            column = self.rows.columns[at]
            stretch = fits and column.stretch
            mode = QHeaderView.ResizeMode.Stretch if stretch else QHeaderView.ResizeMode.Fixed
            self.horizontalHeader().setSectionResizeMode(at, mode)
            if not stretch:
                self.setColumnWidth(at, self._width(at))

    def _width(self, at: int) -> int:
        """What a column is given: its own width, or more where a language has a longer word for it."""
        title = str(self.rows.headerData(at, Qt.Orientation.Horizontal) or "")
        return max(theme.px(self.rows.columns[at].width), heading_size(title, 0).width() + 2 * HEAD_PADDING)

    def _fit_heading(self, shown: Sequence[int]) -> None:
        """One line of headings, or two where the words of some column need them."""
        heading = self.horizontalHeader()
        height = theme.px(28)
        for at in shown:
            title = str(self.rows.headerData(at, Qt.Orientation.Horizontal) or "")
            height = max(height, heading_size(title, heading.sectionSize(at) - 2 * HEAD_PADDING).height())
        if heading.height() != height or heading.minimumHeight() != height:
            heading.setFixedHeight(height)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = (QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.FontChange)
        if event.type() in kinds and theme.current() != self._dressed:
            self._dress()

    def focusInEvent(self, event: QFocusEvent) -> None:
        with self._no_full_repaint():
            super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        with self._no_full_repaint():
            super().focusOutEvent(event)

    @contextmanager
    def _no_full_repaint(self) -> Iterator[None]:
        """Qt repaints every row when the focus comes or goes, which the cell editor does with every amount."""
        viewport = self.viewport()
        viewport.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled, on=True)
        yield
        viewport.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled, on=False)
        self.repaint_row(self.currentIndex().row())
