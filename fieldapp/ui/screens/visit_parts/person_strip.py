"""Whose visit it is, in one card: name, place, phone, and what she owes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.domain.money import Currency
from fieldapp.domain.timestamp import Day
from fieldapp.domain.words import tr, tr_n
from fieldapp.ui import phrases
from fieldapp.ui.screens.people_parts.rows import late_tone
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.marks import Avatar, StatusChip
from fieldapp.ui.widgets.paint import Chip
from fieldapp.ui.widgets.text import Elided, Text

if TYPE_CHECKING:
    from fieldapp.services.borrower.people import PersonRow


class PersonStrip(Card):
    """Filled by `show_person`."""

    def __init__(self, currency: Currency, today: Day, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, padding=12, spacing=6)
        self._currency, self._today = currency, today
        line = QHBoxLayout()
        line.setSpacing(11)
        self._avatar = Avatar("", 42)
        line.addWidget(self._avatar)
        words = QVBoxLayout()
        words.setSpacing(1)
        upper = QHBoxLayout()
        upper.setSpacing(8)
        self._name, self._late = Text("", Type.PANEL_TITLE), StatusChip()
        upper.addWidget(self._name)
        upper.addWidget(self._late)
        upper.addStretch(1)
        words.addLayout(upper)
        self._where, self._owes = Elided("", Type.SECONDARY, "second"), Elided("", Type.SECONDARY, "second")
        words.addWidget(self._where)
        words.addWidget(self._owes)
        line.addLayout(words, 1)
        self.body.addLayout(line)

    def show_person(self, person: PersonRow) -> None:
        self._avatar.set_name(person.name)
        self._name.setText(person.name)
        late = tr_n("{n} day late", "{n} days late", person.days_late)
        on_time = Chip(tr("On time"), Tone.OK, "circle-check") if person.loan_label else Chip(tr("No loan"), Tone.MUTE)
        self._late.set_chip(Chip(late, late_tone(person.days_late), "clock") if person.days_late else on_time)
        group = tr("group {name}", name=person.group_name) if person.group_name else ""
        self._where.setText(phrases.joined(person.code, person.center_name, group, person.village, person.phone))
        self._owes.setText(self._owed(person))

    def _owed(self, person: PersonRow) -> str:
        if not person.loan_label:
            return tr("She has no loan that runs.")
        left = tr("{amount} left", amount=phrases.money(person.outstanding, self._currency))
        arrears = ""
        if person.arrears:
            arrears = tr("{amount} in arrears", amount=phrases.money(person.arrears, self._currency))
        due = ""
        if person.next_due_day is not None:
            amount = phrases.money(person.next_due_amount, self._currency)
            due = tr("{amount} due {day}", amount=amount, day=phrases.short_day(person.next_due_day, self._today))
        return phrases.joined(person.loan_label, left, arrears, due)
