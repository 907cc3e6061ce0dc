"""Which columns the list has and how wide they are: Space ticks one, Left and Right make it narrower and wider."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from fieldapp.domain.words import tr
from fieldapp.ui import theme
from fieldapp.ui.screens.people_parts.kept_view import WIDTH_LEAST, WIDTH_MOST
from fieldapp.ui.tables.column import Column
from fieldapp.ui.widgets.dialog import Dialog

KEY = Qt.ItemDataRole.UserRole
STEP = 8


class ColumnList(QListWidget):
    """The columns with a box and a width each; the first one is always shown."""

    def __init__(self, columns: Sequence[Column], widths: Mapping[str, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = {column.key: column for column in columns}
        self.widths = {column.key: widths.get(column.key, column.width) for column in columns}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        height = max(theme.px(26), self.fontMetrics().height() + 8)
        self.setStyleSheet(f"QListWidget::item {{ min-height: {height}px; }}")
        self.setAccessibleName(tr("Columns"))
        for at, column in enumerate(columns):
            item = QListWidgetItem()
            item.setData(KEY, column.key)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            if at:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.addItem(item)
            self._say(item)
        self.setCurrentRow(0)
        self.setFixedHeight((height + 2) * len(columns) + 8)

    def _say(self, item: QListWidgetItem) -> None:
        key = item.data(KEY)
        item.setText(tr("{column}, {width} wide", column=self._columns[key].title, width=self.widths[key]))

    def tick(self, keys: Collection[str]) -> None:
        """Tick these; the first is ticked always."""
        for row in range(1, self.count()):
            on = self.item(row).data(KEY) in keys
            self.item(row).setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    @property
    def ticked(self) -> tuple[str, ...]:
        """The keys of the ticked columns, in their order."""
        items = (self.item(row) for row in range(self.count()))
        return tuple(item.data(KEY) for item in items if item.checkState() is Qt.CheckState.Checked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -STEP, Qt.Key.Key_Right: STEP}
        item = self.currentItem()
        by = steps.get(Qt.Key(event.key()))
        if by is None or item is None:
            super().keyPressEvent(event)
            return
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            by = -by
        key = item.data(KEY)
        self.widths[key] = min(max(self.widths[key] + by, WIDTH_LEAST), WIDTH_MOST)
        self._say(item)


class ColumnsDialog(Dialog):
    """`chosen` gives the keys and the widths; none of either is what the window suggests."""

    chosen = Signal(object, object)

    def __init__(
        self, columns: Sequence[Column], shown: Collection[str], widths: Mapping[str, int], parent: QWidget
    ) -> None:
        sentence = tr("Space shows or hides a column, Left and Right make it narrower or wider.")
        super().__init__(parent, tr("Which columns do you want?"), sentence, width=430)
        self._usual = {column.key: column.width for column in columns}
        self.list = ColumnList(columns, widths)
        self.list.tick(shown)
        self.body.addWidget(self.list)
        self.add_back(tr("Leave it"))
        self.add_other(tr("As at first")).clicked.connect(self._as_at_first)
        self.add_main(tr("Keep"))

    def first_focus(self) -> QWidget:
        return self.list

    def _as_at_first(self) -> None:
        self.chosen.emit((), {})
        self.accept()

    def confirm(self) -> None:
        changed = {key: width for key, width in self.list.widths.items() if width != self._usual[key]}
        self.chosen.emit(self.list.ticked, changed)
        self.accept()
