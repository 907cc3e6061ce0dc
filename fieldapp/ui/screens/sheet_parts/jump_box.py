"""A small box to jump with: a row's number or the beginning of a name, for scripts the keyboard has no letters of."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from fieldapp.domain.words import tr
from fieldapp.ui import theme
from fieldapp.ui.tables.own_keys import OwnKeys
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets.text import Glyph, Text


class JumpBox(QFrame):
    """Stands over the heading of the grid until Enter or Esc."""

    asked = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme.mark(self, box="dialog")
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 8, 10, 8)
        row.setSpacing(8)
        row.addWidget(Glyph("search"))
        self.edit = _Edit(self)
        self.edit.setPlaceholderText(tr("Number or name"))
        self.edit.setAccessibleName(tr("Jump to number or name"))
        self.edit.setFixedWidth(theme.px(190))
        row.addWidget(self.edit)
        self._words = Text("", Type.SECONDARY, "bad")
        row.addWidget(self._words)
        self.edit.entered.connect(lambda: self.asked.emit(self.edit.text().strip()))
        self.edit.escaped.connect(self.shut)
        self.hide()

    def open(self) -> None:
        self.edit.clear()
        self._words.setText("")
        self.adjustSize()
        self.move(theme.px(44), theme.px(2))
        self.show()
        self.raise_()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def say(self, sentence: str) -> None:
        """Nothing was found; the box stays."""
        self._words.setText(sentence)
        self.adjustSize()

    def shut(self) -> None:
        self.hide()
        self.closed.emit()


class _Edit(QLineEdit):
    escaped = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._own_keys = OwnKeys(self, (Qt.Key.Key_Escape,))
        self.installEventFilter(self._own_keys)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Both end here: the grid below must not take the same Enter for its own.
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)
