"""Sending work back: a reason by number, words where they help, and one key to do it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from fieldapp.domain.people import TEXT_MAX
from fieldapp.domain.words import tr
from fieldapp.domain.work.approval import ReturnReason
from fieldapp.ui.screens.approvals_parts.panel import Panel
from fieldapp.ui.screens.approvals_parts.words import REASONS
from fieldapp.ui.widgets.fields import Choice, ChoiceKeys, Field


class ReturnPanel(Panel):
    """`sent(reason, text)` or `dropped`."""

    sent = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self.reasons = ChoiceKeys([Choice(reason, tr(words)) for reason, words in REASONS.items()], columns=3)
        self.reasons.chosen.connect(self._chosen)
        self.reason_field = Field(tr("Why does it go back?"), self.reasons, aside=tr("keys 1 to 9"))
        self.column.addWidget(self.reason_field)
        self.note = QLineEdit()
        self.note.setMaxLength(TEXT_MAX)
        self.note.setPlaceholderText(tr("Say in your own words what to do, if the reason alone is not enough"))
        self.note.setAccessibleName(tr("Words for the officer"))
        self.add_send(tr("Return it"), "undo-2", self.note)

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
