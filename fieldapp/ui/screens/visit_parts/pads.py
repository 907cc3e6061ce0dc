"""The two halves of the visit form: why and with what outcome at the left, words and position at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fieldapp.domain.words import tr
from fieldapp.services.choices import choice_words
from fieldapp.ui.screens.visit_parts.changes_card import ChangesCard
from fieldapp.ui.screens.visit_parts.photo_card import PhotoCard
from fieldapp.ui.screens.visit_parts.position_card import PositionCard
from fieldapp.ui.screens.visit_parts.when_row import WhenRow
from fieldapp.ui.screens.visit_parts.words import LOAN_USES, OUTCOME_ICONS, PURPOSE_ICONS
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.fields import Choice, ChoiceKeys, DateEdit, Field, MoneyEdit, NoteEdit
from fieldapp.ui.widgets.marks import KeyCap

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk


TOP = Qt.AlignmentFlag.AlignTop


class LeftPad(QWidget):
    """Purpose, outcome, and the promise and the use of the loan where they are asked."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.purpose = ChoiceKeys([Choice(one, choice_words(one), icon) for one, icon in PURPOSE_ICONS.items()])
        self.outcome = ChoiceKeys([Choice(one, choice_words(one), icon) for one, icon in OUTCOME_ICONS.items()])
        self.purpose_field = Field(tr("Why did you come?"), self.purpose, aside=tr("keys 1 to 9"))
        self.outcome_field = Field(tr("What came of it?"), self.outcome, aside=tr("keys 1 to 9"))
        for field in (self.purpose_field, self.outcome_field):
            card = Card()
            card.body.addWidget(field)
            column.addWidget(card)
        self.promise = Card(padding=14)
        self.amount, self.day = MoneyEdit(desk.currency), DateEdit(desk.clock.today())
        self.amount_field = Field(tr("She promised"), self.amount)
        self.day_field = Field(tr("On", "day"), self.day, aside=tr("20, +7 or fri"))
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.amount_field, 1, TOP)
        line.addWidget(self.day_field, 1, TOP)
        self.promise.body.addLayout(line)
        self.promise.hide()
        column.addWidget(self.promise)
        self.loan_use = ChoiceKeys([Choice(int(use), tr(words)) for use, words in LOAN_USES.items()], columns=2)
        self.use_card = Card(padding=14)
        self.use_card.body.addWidget(Field(tr("What was the loan used for?"), self.loan_use, aside=tr("keys 1 to 4")))
        self.use_card.hide()
        column.addWidget(self.use_card)
        column.addStretch(1)


class RightPad(QWidget):
    """People met, the note, the next visit, when and where this was, photos, and what was different."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        words = self._words = Card(spacing=8)
        self.note = NoteEdit(3)
        self.note_field = Field(tr("What you saw and heard"), self.note, aside=KeyCap("F4"))
        self.people = QLineEdit()
        self.people_field = Field(tr("People met"), self.people)
        self.next_visit = DateEdit(desk.clock.today())
        self.next_field = Field(tr("Next visit"), self.next_visit, aside=tr("20, +7 or fri"))
        words.body.addWidget(self.note_field)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.people_field, 1, TOP)
        line.addWidget(self.next_field, 1, TOP)
        words.body.addLayout(line)
        self.when = WhenRow(desk)
        words.body.addWidget(self.when)
        column.addWidget(words)
        self.place, self.photos, self.changes = PositionCard(desk), PhotoCard(desk), ChangesCard()
        self.position, self.no_position = self.place.position, self.place.no_position
        self.position_field = self.place.position_field
        for card in (self.place, self.photos, self.changes):
            column.addWidget(card)
        column.addStretch(1)

    def set_open(self, is_open: bool) -> None:
        """What was handed in takes one more photo and nothing else; what it does not say is not asked any more."""
        for part in (self._words, self.place, self.photos.thumbs):
            part.setEnabled(is_open)
        self.changes.setVisible(is_open)
        self.when.setVisible(is_open or self.when.open)
