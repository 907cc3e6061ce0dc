"""Taking a receipt back: which part of it, and why. The number stays, nothing is deleted."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldapp.domain.money import Currency
from fieldapp.domain.rejection import Rejection
from fieldapp.ui import messages, phrases
from fieldapp.ui.screens.repayment_parts.till import TakeBack
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets.dialog import Dialog
from fieldapp.ui.widgets.fields import Choice, ChoiceKeys, Field
from fieldapp.ui.widgets.text import Text

REASONS = ("Wrong amount", "Wrong person", "Entered twice", "Money was given back")
ALL = "all"


class ReverseDialog(Dialog):
    """Says `wanted` with the line numbers and the reason; stays until the service has answered."""

    wanted = Signal(object, str)

    def __init__(self, number: str, what: TakeBack, currency: Currency, parent: QWidget) -> None:
        super().__init__(
            parent,
            f"Reverse receipt {number}?",
            "The receipt keeps its number and is marked as reversed. Tell the borrower, and give the money back.",
        )
        self._what = what
        self._busy = False
        total = phrases.money(sum(amount for _line, _label, amount in what.lines), currency)
        parts = [Choice(line, f"{label} {phrases.money(amount, currency)}") for line, label, amount in what.lines]
        self.parts = ChoiceKeys([Choice(ALL, f"All of it, {total}"), *parts], columns=2)
        self.parts.set_value(ALL)
        if len(parts) > 1:
            self.body.addWidget(Field("What", self.parts))
        else:
            self.body.addWidget(Text(f"All of it, {total}", Type.BODY_STRONG))
        self.reason = QLineEdit()
        self.reason.setMaxLength(200)
        self.usual = ChoiceKeys([Choice(reason, reason) for reason in REASONS], columns=2)
        self.usual.chosen.connect(lambda reason: self.reason.setText(str(reason)))
        self.body.addWidget(Field("Why", self.usual, aside="keys 1 to 4"))
        self.reason_field = Field("In your own words", self.reason)
        self.body.addWidget(self.reason_field)
        self.add_back("Keep the receipt")
        self.add_main("Reverse", "undo-2", danger=True)

    def first_focus(self) -> QWidget:
        """A number key says why."""
        return self.usual

    def confirm(self) -> None:
        reason = self.reason.text().strip()
        if self._busy:
            return
        if not reason:
            self.reason_field.set_problem("Choose or write why it is taken back")
            self.reason.setFocus()
            return
        self._busy = True
        chosen = self.parts.value
        lines = [line for line, _label, _amount in self._what.lines if chosen in (ALL, line)]
        self.wanted.emit(lines, reason)

    def refuse(self, rejection: Rejection) -> None:
        """Not taken back; say why and stay."""
        self.release(messages.text(rejection))

    def release(self, sentence: str) -> None:
        """Open for another try."""
        self._busy = False
        self.reason_field.set_problem(sentence)
