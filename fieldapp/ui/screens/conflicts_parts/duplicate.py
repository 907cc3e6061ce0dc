"""What is decided as a whole: two sides beside each other, what followed by itself, a note, and the decisions."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from fieldapp.domain.words import tr
from fieldapp.services.oversight.conflicts import ConflictRecord, ConflictValue, Decision
from fieldapp.ui import phrases, theme
from fieldapp.ui.screens.conflicts_parts.words import ICONS
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets.buttons import Button, Look
from fieldapp.ui.widgets.cards import Card, Facts
from fieldapp.ui.widgets.fields import Field, NoteEdit
from fieldapp.ui.widgets.text import Glyph, Text

NOTHING = "—"


class DuplicatePanel(QWidget):
    """The two sides in question, a note, and the decisions; `decided` carries the verdict of the button pressed."""

    decided = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, box="surface")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        outer.addWidget(area)
        inside = QWidget()
        theme.mark(inside, box="surface")
        area.setWidget(inside)
        column = QVBoxLayout(inside)
        column.setContentsMargins(15, 14, 15, 14)
        column.setSpacing(12)
        self._sides = QHBoxLayout()
        self._sides.setSpacing(10)
        column.addLayout(self._sides)
        self._outcome = Text("", Type.BODY, "second", wrap=True)
        column.addWidget(self._outcome)
        self.note = NoteEdit(2)
        self._note_field = Field(
            tr("Note for both officers"), self.note, tr("Say what you found out, for example by phone")
        )
        column.addWidget(self._note_field)
        self._buttons = QWidget()
        self._line = QGridLayout(self._buttons)
        self._line.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._buttons)
        column.addStretch(1)
        self.buttons: dict[str, Button] = {}
        self._moment = phrases.moment
        self._today, self._zone = 0, "UTC"

    def set_time(self, today: int, time_zone: str) -> None:
        """Say how moments are worded."""
        self._today, self._zone = today, time_zone

    def show_record(self, record: ConflictRecord) -> None:
        """Show both sides; the buttons only for who may decide."""
        while (item := self._sides.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        twin = any(value.office != NOTHING for value in record.values)
        if record.values and twin:
            self._sides.addWidget(self._card(record, True), 1)
        if record.values:
            self._sides.addWidget(self._card(record, False), 1)
        self._outcome.setText(record.outcome or tr("Nothing is changed by this. It only has to be seen."))
        self._offer(record.decisions)
        self._buttons.setVisible(record.may_decide)
        self._note_field.setVisible(record.may_decide)

    def _offer(self, decisions: tuple[Decision, ...]) -> None:
        for button in self.buttons.values():
            button.hide()
            button.deleteLater()
        self.buttons = {}
        for place, decision in enumerate(decisions):
            look = Look.DANGER if decision.weighty else Look.SECONDARY
            button = Button(decision.words, look, decision.icon, decision.key)
            button.clicked.connect(lambda _checked=False, verdict=decision.verdict: self.decided.emit(verdict))
            self._line.addWidget(button, 0, place)
            self.buttons[decision.verdict] = button
        self._line.setColumnStretch(len(decisions), 1)

    def _card(self, record: ConflictRecord, first: bool) -> Card:
        tone = "ok" if first else "warn"
        card = Card(record.first if first else record.second)
        card.head.insertWidget(0, Glyph(ICONS.get(record.kind, "file-text"), tone))
        card.head.addWidget(Text(record.first_fate if first else record.second_fate, Type.SECONDARY_STRONG, tone))
        facts = Facts()
        for value in record.values:
            differs = record.kind in ("people", "visit") and value.mine != value.office
            facts.set_fact(value.label, value.office if first else value.mine, "warn" if differs else "text")
        told = record.values[0]
        by = told.office_by if first else told.mine_by
        facts.set_fact(tr("Recorded by"), by or NOTHING)
        facts.set_fact(tr("When"), self._when(told, first))
        card.body.addWidget(facts)
        card.body.addStretch(1)
        return card

    def _when(self, value: ConflictValue, first: bool) -> str:
        at_ms = value.office_ms if first else value.mine_ms
        return self._moment(at_ms, today=self._today, time_zone=self._zone) if at_ms else NOTHING
