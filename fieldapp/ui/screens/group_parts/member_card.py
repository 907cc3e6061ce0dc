"""The card of the chosen member: her office, what is missing for her next loan, and what covers left open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.domain.money import Currency
from fieldapp.domain.words import tr, tr_n
from fieldapp.ui import messages, phrases
from fieldapp.ui.screens.group_parts.member_rows import OFFICES
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.cards import Card, Facts
from fieldapp.ui.widgets.marks import Avatar
from fieldapp.ui.widgets.notices import InlineMessage
from fieldapp.ui.widgets.text import Elided

if TYPE_CHECKING:
    from fieldapp.services.group.facts import MemberRow


class MemberCard(Card):
    """Filled by `show_member`."""

    def __init__(self, currency: Currency, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, spacing=8)
        self._currency = currency
        self.setAccessibleName(tr("Chosen member"))
        head = QHBoxLayout()
        head.setSpacing(10)
        self._avatar = Avatar("", 36)
        head.addWidget(self._avatar)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._name = Elided("", Type.PANEL_TITLE)
        self._about = Elided("", Type.SECONDARY, "second")
        words.addWidget(self._name)
        words.addWidget(self._about)
        head.addLayout(words, 1)
        self.body.addLayout(head)
        self.why = InlineMessage()
        self.body.addWidget(self.why)
        self._facts = Facts(spacing=4)
        self.body.addWidget(self._facts)

    def show_member(self, row: MemberRow) -> None:
        """Show one member."""
        self._avatar.set_name(row.name)
        self._name.setText(row.name)
        office = tr(OFFICES[int(row.office)]) if row.office in OFFICES else ""
        loan = tr("loan {number}", number=row.cycle) if row.cycle else tr("no loan yet")
        self._about.setText(phrases.joined(office, row.code, loan))
        if row.why_not is not None:
            self.why.say(Tone.WARN, messages.text(row.why_not))
        elif row.next_most:
            most = phrases.money(row.next_most, self._currency)
            self.why.say(Tone.OK, tr("She may borrow up to {amount} now.", amount=most))
        else:
            self.why.say(Tone.OK, tr("Nothing is in the way of her next loan."))
        came = tr("{n} of {m} meetings", n=row.came, m=row.meetings) if row.meetings else tr("no meeting yet")
        owes = phrases.money(row.owes, self._currency) if row.owes else tr("nothing")
        owed = phrases.money(row.owed, self._currency) if row.owed else tr("nothing")
        self._facts.set_fact(tr("Came"), came)
        self._facts.set_fact(tr("Owes for covers"), owes, "bad" if row.owes else "text")
        self._facts.set_fact(tr("Others owe her"), owed)
        self._facts.set_fact(tr("Was covered"), tr_n("{n} time", "{n} times", row.times_covered))
