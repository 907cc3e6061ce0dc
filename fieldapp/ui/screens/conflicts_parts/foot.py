"""The last line of a record with fields: decide later, what is missing, save."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.domain.words import tr, tr_n
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets.buttons import Button, Look
from fieldapp.ui.widgets.text import Text, rule


class RecordFoot(QWidget):
    """`later` and `saved` are pressed."""

    later = Signal()
    saved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(rule())
        line = QHBoxLayout()
        line.setContentsMargins(12, 7, 12, 7)
        line.setSpacing(10)
        column.addLayout(line)
        later = Button(tr("Decide later"), Look.GHOST, "clock")
        later.clicked.connect(self.later)
        line.addWidget(later)
        line.addStretch(1)
        self._missing = Text("", Type.SECONDARY, "warn")
        line.addWidget(self._missing)
        save = Button(tr("Save result"), Look.PRIMARY, "check", "Ctrl+Return")
        save.clicked.connect(self.saved)
        line.addWidget(save)

    def show_missing(self, missing: int) -> None:
        """How many values wait for a choice."""
        words = tr_n("{n} value still to choose", "{n} values still to choose", missing)
        self._missing.setText(words if missing else "")
