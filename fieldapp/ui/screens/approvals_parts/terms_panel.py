"""Approving other terms than asked for: a smaller amount, other installments, and words for the officer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from fieldapp.domain.money import Currency
from fieldapp.domain.people import TEXT_MAX
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.words import tr
from fieldapp.ui import messages, phrases
from fieldapp.ui.screens.approvals_parts.panel import Panel
from fieldapp.ui.widgets.fields import Field, MoneyEdit


class TermsPanel(Panel):
    """`sent(amount, installments, text)` or `dropped`; more than was asked for is never approved."""

    sent = Signal(object, int, str)

    def __init__(self, money: Currency) -> None:
        super().__init__()
        self._money, self._asked = money, (0, 0)
        self.amount, self.count, self.words = MoneyEdit(money), QLineEdit(), QLineEdit()
        self.words.setMaxLength(TEXT_MAX)
        self.fields = {
            "amount": Field(tr("Approve instead"), self.amount),
            "installments": Field(tr("In installments"), self.count),
            "words": Field(tr("Why"), self.words, aside=tr("the officer reads it first")),
        }
        line = QHBoxLayout()
        line.setSpacing(12)
        for name, share in (("amount", 2), ("installments", 1), ("words", 4)):
            edit = self.fields[name].control
            edit.textEdited.connect(lambda _text, name=name: self.fields[name].set_problem(""))  # type: ignore[attr-defined]
            line.addWidget(self.fields[name], share, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(line)
        self.add_send(tr("Approve these terms"), "badge-check")

    def start(self, asked: tuple[int, int], against: str = "") -> None:
        """Begin with what was asked for, and take the focus; `against`: the rule that then needs a reason."""
        self._asked = asked
        amount, count = asked
        self.amount.set_amount(amount)
        self.count.setText(str(count))
        self.words.clear()
        for field in self.fields.values():
            field.set_problem("")
        self.fields["amount"].set_hint(tr("asked for {amount}", amount=phrases.money(amount, self._money)))
        self.fields["words"].set_hint(against)
        self.fields["installments"].set_hint(tr("asked for {count}", count=count))
        self.show()
        self.amount.setFocus(Qt.FocusReason.TabFocusReason)

    def send(self) -> None:
        """Approve them, or say what cannot be."""
        amount, count = self.amount.parsed(), self.count.text().strip()
        most = self._asked[0]
        if isinstance(amount, Rejection):
            self._refuse("amount", messages.text(amount))
        elif not 0 < amount <= most:
            self._refuse(
                "amount", tr("Choose at most {amount}: she asked for that.", amount=phrases.money(most, self._money))
            )
        elif not count.isdecimal() or not int(count):
            self._refuse("installments", tr("Use numbers only, like {example}", example=self._asked[1]))
        elif (amount, int(count)) == self._asked:
            self._refuse("amount", tr("These are the terms asked for. Change one, or press Esc and A."))
        else:
            self.sent.emit(amount, int(count), self.words.text().strip())

    def _refuse(self, name: str, sentence: str) -> None:
        self.fields[name].set_problem(sentence)
        self.fields[name].control.setFocus(Qt.FocusReason.OtherFocusReason)
