"""Approving against a rule: the reason that the decision is recorded with."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fieldapp.domain.people import TEXT_MAX
from fieldapp.domain.words import tr
from fieldapp.ui import theme
from fieldapp.ui.widgets.buttons import Button, Look
from fieldapp.ui.widgets.fields import Field


class ReasonPanel(QWidget):
    """`sent(text)` or `dropped`."""

    sent = Signal(str)
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, box="surface")
        column = QVBoxLayout(self)
        column.setContentsMargins(15, 10, 15, 10)
        column.setSpacing(8)
        self.words = QLineEdit()
        self.words.setMaxLength(TEXT_MAX)
        self.field = Field(tr("Why do you approve it all the same?"), self.words, aside=tr("the officer reads it too"))
        column.addWidget(self.field)
        line = QHBoxLayout()
        line.addStretch(1)
        send = Button(tr("Approve it"), Look.PRIMARY, "badge-check", "Ctrl+Return")
        send.clicked.connect(self.send)
        line.addWidget(send)
        column.addLayout(line)

    def start(self, in_the_way: str) -> None:
        """Begin anew and take the focus; the rule that stands in the way is named."""
        self.words.clear()
        self.field.set_problem("")
        self.field.set_hint(in_the_way)
        self.show()
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def send(self) -> None:
        """Approve it, or say that the reason is missing."""
        if self.words.text().strip():
            self.sent.emit(self.words.text().strip())
        else:
            self.field.set_problem(tr("Write why this loan is right although a rule speaks against it."))
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dropped.emit()
        else:
            super().keyPressEvent(event)
