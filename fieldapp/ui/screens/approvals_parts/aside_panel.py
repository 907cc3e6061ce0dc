"""Putting work aside: why, and the day on which it comes back by itself."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from fieldapp.domain.people import TEXT_MAX
from fieldapp.domain.talk import ASIDE_DAYS_MAX
from fieldapp.domain.timestamp import Day
from fieldapp.domain.words import tr
from fieldapp.ui.screens.approvals_parts.panel import Panel
from fieldapp.ui.widgets.fields import DateEdit, Field


class AsidePanel(Panel):
    """`sent(reason, day)` or `dropped`."""

    sent = Signal(str, int)

    def __init__(self, today: Day) -> None:
        super().__init__()
        self._today = today
        self.words, self.day = QLineEdit(), DateEdit(today)
        self.words.setMaxLength(TEXT_MAX)
        self.fields = {
            "reason": Field(tr("Why does it wait?"), self.words),
            "until": Field(tr("Until"), self.day, aside=tr("20, +7 or fri")),
        }
        self.words.textEdited.connect(lambda _text: self.fields["reason"].set_problem(""))
        self.day.textEdited.connect(lambda _text: self.fields["until"].set_problem(""))
        line = QHBoxLayout()
        line.setSpacing(12)
        for name, share in (("reason", 2), ("until", 1)):
            line.addWidget(self.fields[name], share, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(line)
        self.add_send(tr("Put it aside"), "hourglass")

    def start(self) -> None:
        """Begin anew with a week, and take the focus."""
        self.words.clear()
        self.day.set_day(self._today + 7)
        for field in self.fields.values():
            field.set_problem("")
        self.show()
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def send(self) -> None:
        """Put it aside, or say what is missing."""
        day = self.day.day
        if not self.words.text().strip():
            self.fields["reason"].set_problem(tr("Write what it waits for. It is shown in the queue."))
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        elif day is None or not self._today < day <= self._today + ASIDE_DAYS_MAX:
            words = tr("Choose a day after today, at most {days} days ahead.", days=ASIDE_DAYS_MAX)
            self.fields["until"].set_problem(words)
            self.day.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.sent.emit(self.words.text().strip(), day)
