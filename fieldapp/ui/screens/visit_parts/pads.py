"""The two halves of the visit form: why and with what outcome at the left, words and position at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fieldapp.ui.screens.visit_parts.words import NO_POSITION, OUTCOMES, PURPOSES
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.fields import Choice, ChoiceKeys, DateEdit, Field, MoneyEdit, NoteEdit
from fieldapp.ui.widgets.marks import KeyCap
from fieldapp.ui.widgets.text import Glyph, Text

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk


TOP = Qt.AlignmentFlag.AlignTop


class LeftPad(QWidget):
    """Purpose, outcome, and the promise where the outcome is one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.purpose = ChoiceKeys([Choice(purpose, *words) for purpose, words in PURPOSES.items()])
        self.outcome = ChoiceKeys([Choice(outcome, *words) for outcome, words in OUTCOMES.items()])
        self.purpose_field = Field("Why did you come?", self.purpose, aside="keys 1 to 9")
        self.outcome_field = Field("What came of it?", self.outcome, aside="keys 1 to 9")
        for field in (self.purpose_field, self.outcome_field):
            card = Card()
            card.body.addWidget(field)
            column.addWidget(card)
        self.promise = Card(padding=14)
        self.amount, self.day = MoneyEdit(desk.currency), DateEdit(desk.clock.today())
        self.amount_field = Field("She promised", self.amount)
        self.day_field = Field("On", self.day, aside="20, +7 or fri")
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.amount_field, 1, TOP)
        line.addWidget(self.day_field, 1, TOP)
        self.promise.body.addLayout(line)
        self.promise.hide()
        column.addWidget(self.promise)
        column.addStretch(1)


class RightPad(QWidget):
    """People met, the note, the next visit, and where this was."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        words = Card(spacing=10)
        self.note = NoteEdit(6)
        self.note_field = Field("What you saw and heard", self.note, aside="F4")
        self.people = QLineEdit()
        self.people_field = Field("People met", self.people)
        self.next_visit = DateEdit(desk.clock.today())
        self.next_field = Field("Next visit", self.next_visit, aside="20, +7 or fri")
        words.body.addWidget(self.note_field)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.people_field, 1, TOP)
        line.addWidget(self.next_field, 1, TOP)
        words.body.addLayout(line)
        column.addWidget(words)
        column.addWidget(self._build_position())
        column.addStretch(1)

    def _build_position(self) -> Card:
        card = Card("Position", spacing=9)
        card.head.insertWidget(0, Glyph("map-pin", "second"))
        card.head.addWidget(Text("only taken while this visit is open", Type.SECONDARY, "third"))
        card.head.addWidget(KeyCap("F7"))
        self.position = QLineEdit()
        self.position.setPlaceholderText("25.61250, 85.13760 from a receiver or a phone")
        self.position_field = Field("Latitude, longitude", self.position)
        card.body.addWidget(self.position_field)
        self.no_position = ChoiceKeys([Choice(reason, reason) for reason in NO_POSITION], columns=2)
        self.reason_field = Field("Or why there is none", self.no_position, aside="keys 1 to 5")
        card.body.addWidget(self.reason_field)
        return card
