"""F1: the keys that work on this page and everywhere."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from fieldapp.domain.words import mark, tr
from fieldapp.ui.actions import Action, cap
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets.dialog import Dialog
from fieldapp.ui.widgets.marks import KeyCap
from fieldapp.ui.widgets.text import Text

SENTENCE = mark("Every key is also a button, or a command in Ctrl K.")


class KeySheet(Dialog):
    """Two columns of keys with what they do."""

    def __init__(self, parent: QWidget, title: str, page: Iterable[Action], everywhere: Iterable[Action]) -> None:
        super().__init__(parent, tr("Keys: {page}", page=title), tr(SENTENCE), width=720)
        columns = QGridLayout()
        columns.setHorizontalSpacing(32)
        columns.setColumnStretch(0, 1)
        columns.setColumnStretch(1, 1)
        columns.addLayout(self._column(tr("On this page"), page), 0, 0, Qt.AlignmentFlag.AlignTop)
        columns.addLayout(self._column(tr("Everywhere"), everywhere), 0, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(columns)
        self.add_back(tr("Back"))

    def _column(self, heading: str, actions: Iterable[Action]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(Text(heading, Type.SECONDARY_STRONG, "third"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        for row, action in enumerate(action for action in actions if action.keys):
            grid.addWidget(KeyCap(cap(action.keys)), row, 0, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(Text(action.text), row, 1)
        column.addLayout(grid)
        return column

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_F1, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.reject()
            return
        super().keyPressEvent(event)
