"""A table model whose rows are rendered once and then only looked up."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from fieldapp.ui import overrides
from fieldapp.ui.tables.cells import ALIGNMENT, DISPLAY, CellRoles, RenderedRow, filled
from fieldapp.ui.tables.column import Column

Render = Callable[[int], RenderedRow]
Index = QModelIndex | QPersistentModelIndex


FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
"""Joined once: Qt asks for them with every cell it paints."""


class RowModel(QAbstractTableModel):
    """Shows `count` source rows in an order that can change; a row is rendered at its first look.

    "Row" is the place on screen, "source" the place in the caller's own sequence.
    """

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._render: Render = _nothing
        self._rendered: list[RenderedRow | None] = []
        self._order: list[int] = []
        self._current = -1
        self._current_fill: QColor | None = None
        self._current_row: RenderedRow | None = None
        self._titles = [column.title for column in self.columns]
        self._aligns = [int(column.align | Qt.TextFlag.TextWordWrap) for column in self.columns]

    # what the owner says

    def show_rows(self, count: int, render: Render, order: Sequence[int] | None = None) -> None:
        """Start anew with `count` rows."""
        self.beginResetModel()
        self._render = render
        self._rendered = [None] * count
        self._order = list(order) if order is not None else list(range(count))
        self._current = -1
        self._current_row = None
        self.endResetModel()

    def reorder(self, order: Sequence[int]) -> None:
        """Show the same rows in another order, or only some of them."""
        self.beginResetModel()
        self._order = list(order)
        self._current = -1
        self._current_row = None
        self.endResetModel()

    def render_again(self, source: int) -> None:
        """A source row changed: render it and repaint only the cells that differ."""
        old, new = self._rendered[source], self._render(source)
        self._rendered[source] = new
        row = self.row_of(source)
        if row < 0:
            return
        if row == self._current:
            self._fill_current()
        if old is None or old.bar != new.bar:
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns) - 1))
            return
        # One signal per cell: a signal over two cells makes Qt repaint the whole viewport.
        for at, (before, after) in enumerate(zip(old.cells, new.cells, strict=True)):
            if before != after:
                place = self.index(row, at)
                self.dataChanged.emit(place, place)

    def look_again(self, rows: Iterable[int]) -> None:
        """The same source rows may say something else: those on screen at once, every other one when it comes there."""
        before, self._rendered = self._rendered, [None] * len(self._rendered)
        for row in rows:
            source = self._order[row]
            if before[source] is not None:
                self._rendered[source] = before[source]
                self.render_again(source)

    def retitle(self, titles: Mapping[str, str]) -> None:
        """Other headings for some columns, by key."""
        before = list(self._titles)
        for key, title in titles.items():
            self._titles[self.column_of(key)] = title
        if before != self._titles:
            self.render_all_again()  # a cell is heard with the heading of its column
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def title(self, at: int) -> str:
        """The heading of a column as it reads now."""
        return self._titles[at]

    def render_all_again(self) -> None:
        """Every look changed: another theme or text size."""
        self._rendered = [None] * len(self._rendered)
        self._fill_current()
        if self._order:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._order) - 1, len(self.columns) - 1))

    def mark_current(self, row: int, fill: QColor | None) -> None:
        """Show one row on the color of the current row; the view repaints it."""
        self._current = row if 0 <= row < len(self._order) else -1
        self._current_fill = fill
        self._fill_current()

    # what the owner asks

    def source_of(self, row: int) -> int:
        return self._order[row]

    def row_of(self, source: int) -> int:
        """The place on screen, or -1 where it is not shown."""
        if len(self._order) > source and self._order[source] == source:
            return source
        return self._order.index(source) if source in self._order else -1

    def rendered(self, row: int) -> RenderedRow:
        """The row as it stands, without the color of the current row."""
        source = self._order[row]
        made = self._rendered[source]
        if made is None:
            made = self._rendered[source] = self._render(source)
        return made

    def cell(self, row: int, column: int) -> CellRoles:
        """What a cell shows, on the color of the current row where it is in it."""
        if row == self._current and self._current_row is not None:
            return self._current_row.cells[column]
        source = self._order[row]
        made = self._rendered[source]
        if made is None:
            made = self._rendered[source] = self._render(source)
        return made.cells[column]

    def column_of(self, key: str) -> int:
        for at, column in enumerate(self.columns):
            if column.key == key:
                return at
        raise KeyError(key)

    # what Qt asks

    @overrides.whole
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self._order)

    @overrides.whole
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    @overrides.whole
    def data(self, index: Index, role: int = DISPLAY) -> object:
        try:
            return self.cell(index.row(), index.column()).get(role)
        except BaseException:
            raise

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> object:
        if orientation is Qt.Orientation.Vertical or not 0 <= section < len(self.columns):
            return None
        if role == DISPLAY:
            return self._titles[section]
        if role == ALIGNMENT:
            return self._aligns[section]
        if role == int(Qt.ItemDataRole.ToolTipRole):
            return self.columns[section].tip or None
        return None

    def flags(self, _index: Index) -> Qt.ItemFlag:
        return FLAGS

    def _fill_current(self) -> None:
        if self._current < 0 or self._current_fill is None:
            self._current_row = None
        else:
            self._current_row = filled(self.rendered(self._current), self._current_fill)


def _nothing(source: int) -> RenderedRow:
    raise IndexError(source)
