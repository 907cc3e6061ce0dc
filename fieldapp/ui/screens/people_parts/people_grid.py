"""The list of people: a grid whose columns and widths a person chooses for herself."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHeaderView, QWidget

from fieldapp.ui import theme
from fieldapp.ui.screens.people_parts.kept_view import WIDTH_LEAST, WIDTH_MOST
from fieldapp.ui.tables.column import Column
from fieldapp.ui.tables.grid import DataGrid


class PeopleGrid(DataGrid):
    """`widths_changed` gives the widths that were dragged or set, by column key, in pixels at 100 % text size."""

    widths_changed = Signal(object)

    def __init__(self, columns: Sequence[Column], usual: Collection[str], parent: QWidget | None = None) -> None:
        self._usual = frozenset(usual)
        self._chosen: frozenset[str] = frozenset()
        self.widths: dict[str, int] = {}
        super().__init__(columns, parent)
        self.horizontalHeader().sectionResized.connect(self._resized)

    @property
    def wanted(self) -> tuple[str, ...]:
        """The keys of her columns in their order, be the window wide enough or not."""
        return tuple(one.key for one in self.rows.columns if one.key in (self._chosen or self._usual))

    @property
    def wanted_columns(self) -> list[int]:
        """The places of those."""
        return [self.rows.column_of(key) for key in self.wanted]

    def rows_on_screen(self) -> range:
        """The rows that can be seen now."""
        count = self.rows.rowCount()
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        return range(max(first, 0), (last if last >= 0 else count - 1) + 1)

    def copy_all(self) -> None:
        self.copy_cells(range(self.rows.rowCount()), self.wanted_columns, headings=True)

    def choose(self, columns: Collection[str], widths: Mapping[str, int]) -> None:
        """Show these columns, the usual ones where none is named, with widths of her own."""
        self._chosen = frozenset(columns)
        self.widths = dict(widths)
        self.fit_columns()

    def width_of(self, key: str) -> int:
        """The width of a column at 100 %: hers, or the usual one."""
        return self.widths.get(key, self.rows.columns[self.rows.column_of(key)].width)

    def fit_columns(self) -> None:
        """Her columns whatever the width of the window; without a choice, what the window has room for."""
        super().fit_columns()
        for at, column in enumerate(self.rows.columns):
            if self._chosen:
                self.setColumnHidden(at, column.key not in self._chosen)
            elif column.key not in self._usual:
                self.setColumnHidden(at, True)
        self.share_room()

    def share_room(self) -> None:
        super().share_room()
        heading = self.horizontalHeader()
        for at, column in enumerate(self.rows.columns):
            own = self.widths.get(column.key)
            if heading.sectionResizeMode(at) is QHeaderView.ResizeMode.Fixed or own is not None:
                heading.setSectionResizeMode(at, QHeaderView.ResizeMode.Interactive)
            if own is not None:
                self.setColumnWidth(at, theme.px(own))

    def _resized(self, at: int, _before: int, now: int) -> None:
        if not QApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            return  # the window laid its columns out anew; nobody dragged
        width = min(max(now * 100 // theme.current().scale, WIDTH_LEAST), WIDTH_MOST)
        self.widths[self.rows.columns[at].key] = width
        self.widths_changed.emit(dict(self.widths))
