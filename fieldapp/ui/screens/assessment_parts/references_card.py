"""Three people who know her: who, how long, and how far they would trust her."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fieldapp.ui.screens.assessment_parts.session import ReferenceEntry
from fieldapp.ui.screens.assessment_parts.words import NOT_REACHED, RATINGS
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.fields import Choice, ChoiceKeys, Field
from fieldapp.ui.widgets.text import Text, rule

PARTS = (("name", "Name", 3), ("relation", "Relation", 3), ("years", "Years", 1))


class ReferenceRow(QWidget):
    """One reference."""

    typed = Signal(str, str)

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        line = QHBoxLayout()
        line.setSpacing(12)
        self.edits: dict[str, QLineEdit] = {}
        for part, label, stretch in PARTS:
            edit = QLineEdit()
            edit.textEdited.connect(partial(self.typed.emit, part))
            self.edits[part] = edit
            line.addWidget(Field(label, edit), stretch)
            edit.setAccessibleName(f"Reference {number}, {label.lower()}")
        column.addLayout(line)
        choices = [Choice(str(value), words) for value, words in enumerate(RATINGS, 1)]
        self.rating = ChoiceKeys([*choices, Choice("0", NOT_REACHED)], columns=6)
        self.rating.setAccessibleName(f"Reference {number}: how far would she trust her with money?")
        self.rating.chosen.connect(lambda value: self.typed.emit("rating", str(value)))
        column.addWidget(self.rating)

    def show_entry(self, entry: ReferenceEntry) -> None:
        for part, edit in self.edits.items():
            edit.setText(getattr(entry, part))
        self.rating.set_value(entry.rating or None)


class ReferencesCard(Card):
    """`typed(number, part, text)` with each change."""

    typed = Signal(int, str, str)

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__("References", parent, padding=18, spacing=12)
        words = "Ask each one alone: how far would you trust her with your own money?"
        self.body.addWidget(Text(words, Type.BODY, "second", wrap=True))
        self.rows: list[ReferenceRow] = []
        for number in range(count):
            if number:
                self.body.addWidget(rule())
            row = ReferenceRow(number + 1)
            row.typed.connect(partial(self.typed.emit, number))
            self.rows.append(row)
            self.body.addWidget(row)
        self.body.addStretch(1)

    def show_entries(self, entries: list[ReferenceEntry]) -> None:
        for row, entry in zip(self.rows, entries, strict=True):
            row.show_entry(entry)

    def take_focus(self) -> None:
        self.rows[0].edits["name"].setFocus()
