"""What was seen to be different from her profile: it is typed here and goes into the profile with the visit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from fieldapp.domain.people import BorrowerField
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.words import mark, tr
from fieldapp.ui.screens.profile_parts.typed import parse_field
from fieldapp.ui.screens.visit_parts.form import VisitEntry
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets.buttons import Button, Look
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.fields import Field
from fieldapp.ui.widgets.text import Glyph, Text

if TYPE_CHECKING:
    from fieldapp.services.borrower.people import FieldView
    from fieldapp.services.desk import Desk

SEEN = (
    (BorrowerField.HOUSEHOLD_SIZE, mark("Household"), mark("Household now"), "house"),
    (BorrowerField.OCCUPATION, mark("Business"), mark("Business now"), "store"),
    (BorrowerField.ADDRESS, mark("Address"), mark("Address now"), "map-pin-house"),
)
"""What an officer sees at a door, and the field of the profile it belongs to."""


def changes_of(entry: VisitEntry, desk: Desk) -> dict[BorrowerField, str | int | None] | Rejection:
    """The values of what was typed to be different, or why one cannot be; its field is the name of the field."""
    found: dict[BorrowerField, str | int | None] = {}
    for name, text in entry.changes.items():
        value = parse_field(name, text, desk.currency, desk.clock.today())
        if isinstance(value, Rejection):
            return replace(value, field=name.name)
        found[name] = value
    return found


class ChangesCard(Card):
    """`typed(field, text)` with each change; an empty text that was opened empties nothing, it is left as it was."""

    typed = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Seen to be different"), parent, spacing=7)
        self.head.insertWidget(0, Glyph("eye", "second"))
        self.head.addWidget(Text(tr("goes into her profile"), Type.SECONDARY, "third"))
        line = QHBoxLayout()
        line.setSpacing(8)
        self.buttons: dict[BorrowerField, Button] = {}
        self.edits: dict[BorrowerField, QLineEdit] = {}
        self.fields: dict[BorrowerField, Field] = {}
        for name, words, _now, icon in SEEN:
            button = Button(tr(words), Look.SECONDARY, icon)
            button.clicked.connect(partial(self.open, name))
            self.buttons[name] = button
            line.addWidget(button)
        line.addStretch(1)
        self.body.addLayout(line)
        for name, _words, now, _icon in SEEN:
            edit = QLineEdit()
            edit.textEdited.connect(partial(self.typed.emit, name))
            self.edits[name] = edit
            self.fields[name] = Field(tr(now), edit)
            self.fields[name].hide()
            self.body.addWidget(self.fields[name])

    def show_fields(self, views: Sequence[FieldView], kept: Mapping[BorrowerField, str]) -> None:
        """Begin with what the profile says, and what was typed before."""
        known = {view.field: view.value for view in views}
        for name, edit in self.edits.items():
            edit.setText(kept.get(name, ""))
            self.fields[name].setVisible(name in kept)
            self.fields[name].set_problem("")
            now = known.get(name, "")
            edit.setPlaceholderText(now)
            self.fields[name].set_hint(
                tr("In her profile: {value}", value=now) if now else tr("Nothing in her profile yet")
            )

    def open(self, name: BorrowerField) -> None:
        """Open one of the fields and stand in it."""
        self.fields[name].show()
        self.edits[name].setFocus(Qt.FocusReason.OtherFocusReason)
