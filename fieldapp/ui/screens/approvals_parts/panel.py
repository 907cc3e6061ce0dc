"""A panel below an item in which something is written before it is sent; Esc drops it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fieldapp.domain.people import TEXT_MAX
from fieldapp.ui import theme
from fieldapp.ui.widgets.buttons import Button, Look
from fieldapp.ui.widgets.fields import Field


class Panel(QWidget):
    """`dropped` by Esc; what it sends is each panel's own signal."""

    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, box="surface")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(15, 10, 15, 10)
        self.column.setSpacing(8)
        self.hide()

    def add_send(self, words: str, icon: str, beside: QWidget | None = None) -> None:
        """The blue button, at the end of a line of its own or beside a field."""
        line = QHBoxLayout()
        line.setSpacing(12)
        if beside is None:
            line.addStretch(1)
        else:
            line.addWidget(beside, 1)
        button = Button(words, Look.PRIMARY, icon, "Ctrl+Return")
        button.clicked.connect(self.send)
        line.addWidget(button)
        self.column.addLayout(line)

    def send(self) -> None:
        """Send it, or say what is missing."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dropped.emit()
        else:
            super().keyPressEvent(event)


class WordsPanel(Panel):
    """One line of words: `sent(text)`."""

    sent = Signal(str)

    def __init__(self, label: str, aside: str, button: tuple[str, str], missing: str) -> None:
        super().__init__()
        self._missing = missing
        self.words = QLineEdit()
        self.words.setMaxLength(TEXT_MAX)
        self.field = Field(label, self.words, aside=aside)
        self.words.textEdited.connect(lambda _text: self.field.set_problem(""))
        self.column.addWidget(self.field)
        self.add_send(*button)

    def start(self, hint: str = "") -> None:
        """Begin anew and take the focus; `hint` says what there is to know."""
        self.words.clear()
        self.field.set_problem("")
        self.field.set_hint(hint)
        self.show()
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def send(self) -> None:
        if self.words.text().strip():
            self.sent.emit(self.words.text().strip())
        else:
            self.field.set_problem(self._missing)
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)
