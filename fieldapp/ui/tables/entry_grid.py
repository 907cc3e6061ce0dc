"""The grid people fill in: a cell cursor, one editor, and the rule of spreadsheets.

Enter keeps and goes down, Tab keeps and goes right, Esc drops.
"""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from fieldapp.ui.tables.cell_editor import CellEditor, Leave
from fieldapp.ui.tables.column import Column
from fieldapp.ui.tables.editing import Editing
from fieldapp.ui.tables.grid import CONTROL, ENTER, SHIFT, DataGrid
from fieldapp.ui.tables.grid_paint import Overlay
from fieldapp.ui.tables.own_keys import COMMAND_KEYS, OwnKeys

_SIDEWAYS = {Qt.Key.Key_Left: False, Qt.Key.Key_Right: True}
_UPRIGHT = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class EntryGrid(DataGrid):
    """The cursor stands only in columns marked `stop`. What typing means is the owner's: see Editing."""

    def __init__(self, columns: Sequence[Column], editing: Editing, parent: QWidget | None = None) -> None:
        self._anchor = -1
        self._extending = False
        self._tab_from = -1
        self._return_to = -1
        super().__init__(columns, parent)
        self.editing = editing
        self._editor = CellEditor(self.viewport())
        self._editor.left.connect(self._leave)
        self._edited = QPersistentModelIndex()
        self._own_keys = OwnKeys(self)
        self.installEventFilter(self._own_keys)
        self.verticalScrollBar().valueChanged.connect(self._follow)
        self.horizontalScrollBar().valueChanged.connect(self._follow)

    # the cursor

    def stops(self) -> list[int]:
        """Columns the cursor may stand in, as shown now."""
        return [at for at, column in enumerate(self.rows.columns) if column.stop and not self.isColumnHidden(at)]

    def span(self) -> tuple[int, int]:
        """First and last row on screen of the chosen range in the cursor's column."""
        row = self.currentIndex().row()
        other = self._anchor if self._anchor >= 0 else row
        return min(row, other), max(row, other)

    def step(self, rows: int) -> None:
        """Down or up, back in the column where Tab began."""
        index = self.currentIndex()
        column = self._tab_from if self._tab_from >= 0 else index.column()
        self._tab_from = -1
        self.go_to_row(index.row() + rows, column)

    def step_sideways(self, *, forward: bool) -> None:
        """To the next column to fill in; over the edge to the next row."""
        index, stops = self.currentIndex(), self.stops()
        further = [at for at in stops if (at > index.column() if forward else at < index.column())]
        if further:
            origin = self._tab_from if self._tab_from >= 0 else index.column()
            self.go_to_row(index.row(), further[0] if forward else further[-1])
            self._tab_from = origin
        elif forward and index.row() + 1 < self.rows.rowCount():
            self.go_to_row(index.row() + 1, stops[0])
        elif not forward and index.row() > 0:
            self.go_to_row(index.row() - 1, stops[-1])

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        if not self._extending and self._anchor >= 0:
            self._anchor = -1
            self.viewport().update()
        self._tab_from = -1
        super().currentChanged(current, previous)

    def _move_upright(self, rows: int, *, extend: bool) -> None:
        index = self.currentIndex()
        if extend and self._anchor < 0:
            self._anchor = index.row()
        self._extending = extend
        self.go_to_row(index.row() + rows, index.column())
        self._extending = False
        if extend:
            self.viewport().update()

    # keys

    def take_key(self, event: QKeyEvent) -> bool:
        key, text = Qt.Key(event.key()), event.text()
        command, shifted = event.modifiers() & COMMAND_KEYS, bool(event.modifiers() & SHIFT)
        if not self.currentIndex().isValid():
            return False
        if key in ENTER and not command:
            self.step(-1 if shifted else 1)
            return True
        if key in _UPRIGHT and not command:
            self._move_upright(_UPRIGHT[key], extend=shifted)
            return True
        if key in _SIDEWAYS and not command:
            self._move_within_row(forward=_SIDEWAYS[key])
            return True
        if key is Qt.Key.Key_Tab and event.modifiers() & CONTROL:
            return QWidget.focusNextPrevChild(self, not shifted)
        if key is Qt.Key.Key_F2:
            return self.edit_current()
        if not command and text and self.editing.starts_edit(self.current_key(), text):
            return self.edit_current(text)
        return super().take_key(event)

    def _move_within_row(self, *, forward: bool) -> None:
        index = self.currentIndex()
        further = [at for at in self.stops() if (at > index.column() if forward else at < index.column())]
        if further:
            self.go_to_row(index.row(), further[0] if forward else further[-1])

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the cells; Ctrl+Tab leaves the table."""
        if not self.hasFocus() or not self.currentIndex().isValid():
            return super().focusNextPrevChild(forward)
        self.step_sideways(forward=forward)
        return True

    def copy(self) -> None:
        """The chosen cells of the cursor's column."""
        first, last = self.span()
        if first >= 0:
            self.copy_cells(range(first, last + 1), [self.currentIndex().column()])

    # editing

    @property
    def editor(self) -> CellEditor:
        return self._editor

    @property
    def is_editing(self) -> bool:
        return self._edited.isValid()

    def edit_current(self, typed: str | None = None) -> bool:
        """Open the editor at the cursor, with what was typed or with what stands there."""
        index, source, key = self.currentIndex(), self.current_source(), self.current_key()
        if not index.isValid() or not self.editing.may_edit(source, key):
            return False
        self._edited = QPersistentModelIndex(index)
        text = self.editing.text_to_edit(source, key) if typed is None else typed
        column = self.rows.columns[index.column()]
        name = self._names[source] if source < len(self._names) else ""
        self._editor.begin(
            self._place(),
            text,
            select=typed is None,
            align=column.align,
            label=f"{self.rows.title(index.column())}, {name}",
        )
        return True

    def edit_cell(self, source: int, key: str) -> bool:
        """Open the editor elsewhere; afterwards the cursor goes back to the column it came from."""
        column = self.currentIndex().column()
        self.go(source, key)
        opened = self.edit_current()
        self._return_to = column if opened else -1
        return opened

    def keep_edit(self) -> bool:
        """Keep what stands in the editor; False when it was refused and stays open."""
        kept = self._keep()
        if kept:
            self._editor.close_up()
        return kept

    def drop_edit(self) -> None:
        """Close the editor and forget what stood in it."""
        if self.is_editing:
            self._end_edit()
            self._editor.close_up()

    def _keep(self) -> bool:
        """The same without hiding the editor."""
        if not self.is_editing:
            return True
        row, column = self._edited.row(), self._edited.column()
        refusal = self.editing.keep(self.rows.source_of(row), self.rows.columns[column].key, self._editor.text())
        if refusal:
            self._editor.refuse(refusal)
            self._editor.setFocus()
            return False
        self._end_edit()
        return True

    def _end_edit(self) -> None:
        self._edited = QPersistentModelIndex()
        if self._editor.hasFocus():
            # Before it hides: a focused widget that hides sends the focus on with the same call as Tab does.
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self, way: Leave) -> None:
        back, self._return_to = self._return_to, -1
        source = self.rows.source_of(self._edited.row()) if self.is_editing and way is not Leave.DROP else -1
        if way is Leave.DROP:
            self._end_edit()
        elif not self._keep():
            self._return_to = back
            return
        self._move_on(way, back)
        # Only after the cursor has moved: hiding a child first makes Qt repaint every row instead of scrolling by one.
        self._editor.close_up()
        if source >= 0:
            self.kept(source)

    def kept(self, source: int) -> None:
        """What was typed in a row stands, and the cursor is where it goes on; a sheet may say so."""

    def _move_on(self, way: Leave, back: int) -> None:
        if back >= 0 and way is not Leave.STAY:
            row = self.currentIndex().row() + (1 if way is Leave.DOWN else 0)
            self.go_to_row(row, back)
            return
        match way:
            case Leave.DOWN:
                self.step(1)
            case Leave.UP:
                self.step(-1)
            case Leave.RIGHT | Leave.LEFT:
                self.step_sideways(forward=way is Leave.RIGHT)
            case Leave.STAY | Leave.DROP:
                pass

    def _place(self) -> QRect:
        index = self._edited
        return QRect(
            self.columnViewportPosition(index.column()) - 1,
            self.rowViewportPosition(index.row()) - 1,
            self.columnWidth(index.column()) + 1,
            self.rowHeight(index.row()) + 1,
        )

    def _follow(self) -> None:
        if self.is_editing:
            self._editor.move_to(self._place())

    # mouse and painting

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.keep_edit():
            return
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            stops = self.stops()
            column = index.column() if index.column() in stops else self.home_column()
            self.go_to_row(index.row(), column)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if self.indexAt(event.position().toPoint()).column() in self.stops():
            self.edit_current()

    def home_column(self) -> int:
        """Where the cursor stands when a click says only which row."""
        current = self.currentIndex().column()
        stops = self.stops()
        return current if current in stops else stops[0]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._follow()

    def overlay(self, area: QRect) -> Overlay:
        made = super().overlay(area)
        index = self.currentIndex()
        if not index.isValid():
            return made
        if self._anchor >= 0:
            first, last = self.span()
            top = self.rowViewportPosition(first)
            bottom = self.rowViewportPosition(last) + self.rowHeight(last)
            left = self.columnViewportPosition(index.column())
            made.span = QRect(left, top, self.columnWidth(index.column()), bottom - top)
        made.cursor = QRect(
            self.columnViewportPosition(index.column()) - 1,
            self.rowViewportPosition(index.row()) - 1,
            self.columnWidth(index.column()) + 1,
            self.rowHeight(index.row()) + 1,
        )
        return made
