"""The card of the person under the cursor: who, what she owes, and the four things to do with her."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.domain.money import Currency
from fieldapp.domain.timestamp import Day
from fieldapp.domain.words import tr, tr_n
from fieldapp.ui import phrases
from fieldapp.ui.screens.people_parts.rows import gone_words, late_tone, visited
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.cards import Card, Facts
from fieldapp.ui.widgets.marks import Avatar, StatusChip
from fieldapp.ui.widgets.paint import Chip
from fieldapp.ui.widgets.text import Elided, Text, rule

if TYPE_CHECKING:
    from fieldapp.services.borrower.people import PersonRow


class PersonPreview(Card):
    """Filled by `show_person`; buttons are added by the page."""

    def __init__(self, currency: Currency, today: Day, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, spacing=10)
        self._currency, self._today = currency, today
        self._shown: dict[str, str] = {}
        self.setAccessibleName(tr("Chosen person"))
        head = QHBoxLayout()
        head.setSpacing(11)
        self._avatar = Avatar("", 42)
        head.addWidget(self._avatar)
        words = QVBoxLayout()
        words.setSpacing(1)
        self._name = Elided("", Type.PANEL_TITLE)
        self._code = Elided("", Type.SECONDARY, "second")
        words.addWidget(self._name)
        words.addWidget(self._code)
        head.addLayout(words, 1)
        self.body.addLayout(head)
        chips = QHBoxLayout()
        chips.setSpacing(6)
        self._late, self._unsent = StatusChip(), StatusChip()
        chips.addWidget(self._late)
        chips.addWidget(self._unsent)
        chips.addStretch(1)
        self.body.addLayout(chips)
        self.body.addWidget(rule())
        self._amount = Text("", Type.BIG_NUMBER)
        self._of = Elided("", Type.BODY, "second")
        amount = QHBoxLayout()
        amount.setSpacing(8)
        amount.addWidget(self._amount)
        amount.addWidget(self._of, 1)
        self.body.addLayout(amount)
        self._facts = Facts()
        self.body.addWidget(self._facts)
        self.body.addWidget(rule())
        self.buttons = QVBoxLayout()
        self.buttons.setSpacing(8)
        self.body.addLayout(self.buttons)
        self.body.addStretch(1)

    @property
    def spoken(self) -> str:
        """The card in one line, for a screen reader and for tests."""
        return self.accessibleDescription()

    def fact(self, label: str) -> str:
        """What stands beside a label."""
        return self._shown.get(label, "")

    def show_person(self, person: PersonRow) -> None:
        """Show one person."""
        self._avatar.set_name(person.name)
        self._name.setText(person.name)
        self._code.setText(phrases.joined(person.code, person.phone))
        late = tr_n("{n} day late", "{n} days late", person.days_late)
        on_time = Chip(tr("On time"), Tone.OK, "circle-check") if person.loan_label else Chip(tr("No loan"), Tone.MUTE)
        if gone_words(person):
            on_time = Chip(gone_words(person), Tone.MUTE, "lock")
        self._late.set_chip(Chip(late, late_tone(person.days_late), "clock") if person.days_late else on_time)
        self._unsent.set_chip(Chip(tr("Saved here"), Tone.MUTE, "hard-drive") if person.unsent else Chip(""))
        self._amount.setText(phrases.money(person.outstanding, self._currency))
        self._of.setText(tr("left to pay"))
        self._fill_facts(person)
        self.setAccessibleDescription(phrases.joined(person.name, self._late.chip.text, self._amount.text()))

    def _fill_facts(self, person: PersonRow) -> None:
        behind = "bad" if person.arrears else "text"
        due = phrases.short_day(person.next_due_day, self._today) if person.next_due_day is not None else "—"
        visit = visited(person, self._today)
        amount = phrases.money(person.next_due_amount, self._currency) if person.next_due_day is not None else ""
        for label, value, tone in (
            (tr("Loan"), person.loan_label or tr("none", "loan"), "text"),
            (tr("In arrears"), phrases.money(person.arrears, self._currency), behind),
            (tr("Next due"), phrases.joined(due, amount), "text"),
            (tr("Last visit"), visit, "text"),
            (tr("Outlook"), _outlook(person), "text"),
            (tr("Center"), person.center_name, "text"),
            (tr("Group"), person.group_name, "text"),
            (tr("Village"), person.village, "text"),
        ):
            self._shown[label] = value or "—"
            self._facts.set_fact(label, self._shown[label], tone)


def _outlook(person: PersonRow) -> str:
    return tr("{score} of 100", score=person.outlook) if person.outlook is not None else ""
