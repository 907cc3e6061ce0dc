"""A short list of people or groups in a form: arrows and letters choose one, or Space ticks several."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from fieldapp.ui import theme

KEY = Qt.ItemDataRole.UserRole
ROWS_SHOWN = 7


class PickList(QListWidget):
    """Items with a key each; with `many` each has a box to tick."""

    picked = Signal()

    def __init__(
        self, choices: Sequence[tuple[object, str]], *, many: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._many = many
        self.setFrameShape(QFrame.Shape.Box)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._height = height = max(theme.px(26), self.fontMetrics().height() + 8)
        self.setStyleSheet(
            f"QListWidget {{ border: 1px solid {theme.tokens().border2}; border-radius: 6px; padding: 2px; }}"
            f"QListWidget:focus {{ border: {theme.tokens().focus_px}px solid {theme.tokens().accent}; }}"
            f"QListWidget::item {{ min-height: {height - 2}px; }}"
        )
        self.offer(choices)
        self.itemSelectionChanged.connect(self.picked)
        self.itemChanged.connect(lambda _item: self.picked.emit())

    def offer(self, choices: Sequence[tuple[object, str]]) -> None:
        """Show other items; the first one is current."""
        self.clear()
        for key, words in choices:
            item = QListWidgetItem(words)
            item.setData(KEY, key)
            if self._many:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Unchecked)
            self.addItem(item)
        self.setCurrentRow(0)
        self.setFixedHeight(self._height * max(2, min(ROWS_SHOWN, len(choices))) + 8)

    @property
    def value(self) -> object:
        """The key of the current item, or None."""
        return self.currentIndex().data(KEY)  # None where the list is empty

    @property
    def ticked(self) -> tuple[object, ...]:
        """The keys of the ticked items, in their order."""
        items = (self.item(row) for row in range(self.count()))
        return tuple(item.data(KEY) for item in items if item.checkState() is Qt.CheckState.Checked)

    def choose(self, key: object) -> None:
        """Stand on an item."""
        for row in range(self.count()):
            if self.item(row).data(KEY) == key:
                self.setCurrentRow(row)

    def tick(self, keys: Collection[object]) -> None:
        """Tick these and no others."""
        for row in range(self.count()):
            item = self.item(row)
            on = item.data(KEY) in keys
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
