"""Sending work back: a reason by number, words where they help, and one key to do it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fieldapp.domain.words import tr
from fieldapp.domain.work.approval import ReturnReason
from fieldapp.ui import theme
from fieldapp.ui.screens.approvals_parts.words import REASONS
from fieldapp.ui.widgets.buttons import Button, Look
from fieldapp.ui.widgets.fields import Choice, ChoiceKeys, Field


class ReturnPanel(QWidget):
    """`sent(reason, text)` or `dropped`."""

    sent = Signal(object, str)
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, box="surface")
        column = QVBoxLayout(self)
        column.setContentsMargins(15, 10, 15, 10)
        column.setSpacing(8)
        self.reasons = ChoiceKeys([Choice(reason, tr(words)) for reason, words in REASONS.items()], columns=3)
        self.reasons.chosen.connect(self._chosen)
        self.reason_field = Field(tr("Why does it go back?"), self.reasons, aside=tr("keys 1 to 9"))
        column.addWidget(self.reason_field)
        line = QHBoxLayout()
        line.setSpacing(12)
        self.note = QLineEdit()
        self.note.setPlaceholderText(tr("Say in your own words what to do, if the reason alone is not enough"))
        self.note.setAccessibleName(tr("Words for the officer"))
        line.addWidget(self.note, 1)
        send = Button(tr("Return it"), Look.PRIMARY, "undo-2", "Ctrl+Return")
        send.clicked.connect(self.send)
        line.addWidget(send)
        column.addLayout(line)

    def start(self) -> None:
        """Begin anew and take the focus."""
        self.reasons.set_value(None)
        self.note.clear()
        self.reason_field.set_problem("")
        self.show()
        self.reasons.setFocus(Qt.FocusReason.OtherFocusReason)

    def send(self) -> None:
        """Return it, or say that a reason is missing."""
        reason = self.reasons.value
        if isinstance(reason, ReturnReason):
            self.sent.emit(reason, self.note.text())
        else:
            self.reason_field.set_problem(tr("Choose a reason with a key from 1 to 9. The officer reads it first."))
            self.reasons.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self, _reason: object) -> None:
        self.reason_field.set_problem("")
        self.note.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dropped.emit()
        else:
            super().keyPressEvent(event)
