"""Taking a receipt back: which part of it, and why. The number stays, nothing is deleted."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldapp.domain.money import Currency
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.words import mark, tr
from fieldapp.ui import messages, phrases
from fieldapp.ui.screens.repayment_parts.till import TakeBack
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets.dialog import Dialog
from fieldapp.ui.widgets.fields import Choice, ChoiceKeys, Field
from fieldapp.ui.widgets.text import Text

REASONS = (mark("Wrong amount"), mark("Wrong person"), mark("Entered twice"), mark("Money was given back"))
ALL = "all"


def as_stored(words: str) -> str:
    """One of the usual reasons as it goes into the books, whatever language it was chosen in; other words as typed."""
    return next((reason for reason in REASONS if tr(reason) == words), words)


class ReverseDialog(Dialog):
    """Says `wanted` with the line numbers and the reason; stays until the service has answered."""

    wanted = Signal(object, str)

    def __init__(self, number: str, what: TakeBack, currency: Currency, parent: QWidget) -> None:
        super().__init__(
            parent,
            tr("Reverse receipt {number}?", number=number),
            tr("The receipt keeps its number and is marked as reversed. Tell the borrower, and give the money back."),
        )
        self._what = what
        self._busy = False
        total = phrases.money(sum(amount for _line, _label, amount in what.lines), currency)
        parts = [Choice(line, f"{tr(label)} {phrases.money(amount, currency)}") for line, label, amount in what.lines]
        self.parts = ChoiceKeys([Choice(ALL, tr("All of it, {total}", total=total)), *parts], columns=2)
        self.parts.set_value(ALL)
        if len(parts) > 1:
            self.body.addWidget(Field(tr("What"), self.parts))
        else:
            self.body.addWidget(Text(tr("All of it, {total}", total=total), Type.BODY_STRONG))
        self.reason = QLineEdit()
        self.reason.setMaxLength(200)
        self.usual = ChoiceKeys([Choice(reason, tr(reason)) for reason in REASONS], columns=2)
        self.usual.chosen.connect(lambda reason: self.reason.setText(tr(str(reason))))
        self.body.addWidget(Field(tr("Why"), self.usual, aside=tr("keys 1 to 4")))
        self.reason_field = Field(tr("In your own words"), self.reason)
        self.body.addWidget(self.reason_field)
        self.add_back(tr("Keep the receipt"))
        self.add_main(tr("Reverse"), "undo-2", danger=True)

    def first_focus(self) -> QWidget:
        """A number key says why."""
        return self.usual

    def confirm(self) -> None:
        reason = self.reason.text().strip()
        if self._busy:
            return
        if not reason:
            self.reason_field.set_problem(tr("Choose or write why it is taken back"))
            self.reason.setFocus()
            return
        self._busy = True
        chosen = self.parts.value
        lines = [line for line, _label, _amount in self._what.lines if chosen in (ALL, line)]
        self.wanted.emit(lines, as_stored(reason))

    def refuse(self, rejection: Rejection) -> None:
        """Not taken back; say why and stay."""
        self.release(messages.text(rejection))

    def release(self, sentence: str) -> None:
        """Open for another try."""
        self._busy = False
        self.reason_field.set_problem(sentence)
