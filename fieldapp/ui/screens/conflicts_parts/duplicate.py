"""What is decided as a whole: receipts that look like one, and things that only have to be seen."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.services.oversight.conflicts import ConflictRecord
from fieldapp.ui import theme
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets.buttons import Button, Look
from fieldapp.ui.widgets.cards import Card, Facts
from fieldapp.ui.widgets.fields import Field, NoteEdit
from fieldapp.ui.widgets.text import Glyph, Text

NOTHING = "—"


class DuplicatePanel(QWidget):
    """The receipts in question, a note, and the verdicts; the page connects the buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, box="surface")
        column = QVBoxLayout(self)
        column.setContentsMargins(15, 14, 15, 14)
        column.setSpacing(12)
        self._receipts = QHBoxLayout()
        self._receipts.setSpacing(10)
        column.addLayout(self._receipts)
        self._common = Text("", Type.BODY, "second", wrap=True)
        column.addWidget(self._common)
        self.note = NoteEdit(2)
        self._note_field = Field("Note for both officers", self.note, "Say what you found out, for example by phone")
        column.addWidget(self._note_field)
        self._buttons = QWidget()
        line = QGridLayout(self._buttons)
        line.setContentsMargins(0, 0, 0, 0)
        self.both_real = Button("Both are real", Look.SECONDARY, "check-check", "K")
        self.reverse = Button("Reverse the second", Look.DANGER, "undo-2", "X")
        self.seen = Button("I have seen it", Look.SECONDARY, "check", "S")
        line.addWidget(self.both_real, 0, 0)
        line.addWidget(self.reverse, 0, 1)
        line.addWidget(self.seen, 0, 2)
        line.setColumnStretch(3, 1)
        column.addWidget(self._buttons)
        column.addStretch(1)

    def show_record(self, record: ConflictRecord) -> None:
        """Show the receipts; the buttons only for who may decide."""
        while (item := self._receipts.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        money = record.kind == "duplicate"
        twin = any(value.office != NOTHING for value in record.values)
        first = record.values[0] if record.values else None
        if first is not None and twin:
            self._receipts.addWidget(self._card(record, 0, first.office_by, "counted on the loan"), 1)
        if first is not None:
            self._receipts.addWidget(self._card(record, 1, first.mine_by, "kept apart"), 1)
        kept_apart = "Nobody's money is lost: this receipt is kept apart until it is decided."
        self._common.setText(kept_apart if money else "Nothing is changed by this. It only has to be seen.")
        self.both_real.set_words("Both are real" if twin else "It is real, count it")
        self.reverse.set_words("Reverse the second" if twin else "Reverse it")
        for button, shown in ((self.both_real, money), (self.reverse, money), (self.seen, not money)):
            button.setVisible(shown)
        self._buttons.setVisible(record.may_decide)
        self._note_field.setVisible(record.may_decide)

    def _card(self, record: ConflictRecord, number: int, by: str, fate: str) -> Card:
        twin = any(value.office != NOTHING for value in record.values)
        card = Card("First receipt" if number == 0 else "Second receipt" if twin else "Receipt")
        card.head.insertWidget(0, Glyph("receipt-text", "ok" if number == 0 else "warn"))
        card.head.addWidget(Text(fate, Type.SECONDARY_STRONG, "ok" if number == 0 else "warn"))
        facts = Facts()
        for value in record.values:
            facts.set_fact(value.label, value.office if number == 0 else value.mine)
        facts.set_fact("Collected by", by)
        card.body.addWidget(facts)
        card.body.addStretch(1)
        return card
