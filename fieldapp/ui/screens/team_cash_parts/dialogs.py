"""The questions of the team's cash: how much was counted, what becomes of a difference, why a day is opened again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldapp.domain.money import Currency
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.words import tr
from fieldapp.ui import messages, phrases
from fieldapp.ui.widgets.dialog import Dialog
from fieldapp.ui.widgets.fields import Field, MoneyEdit


class CountDialog(Dialog):
    """`counted` says the amount and a note; what should be there is not told."""

    counted = Signal(int, str)

    def __init__(self, title: str, currency: Currency, parent: QWidget) -> None:
        super().__init__(parent, title, tr("Count it yourself. What should be there is told afterwards."), width=480)
        self.amount = MoneyEdit(currency)
        self.amount_field = Field(tr("Counted"), self.amount)
        self.note = QLineEdit()
        self.note.setMaxLength(200)
        self.body.addWidget(self.amount_field)
        self.body.addWidget(Field(tr("Note"), self.note))
        self.add_back(tr("Not now"))
        self.add_main(tr("Keep the count"), "check")

    def first_focus(self) -> QWidget:
        return self.amount

    def confirm(self) -> None:
        amount = self.amount.parsed()
        if isinstance(amount, Rejection):
            self.amount_field.set_problem(messages.text(amount))
            return
        self.counted.emit(amount, self.note.text())
        self.accept()


class ReasonDialog(Dialog):
    """`reasoned` says why; an empty reason is asked for again."""

    reasoned = Signal(str)

    def __init__(self, title: str, sentence: str, verb: str, parent: QWidget) -> None:
        super().__init__(parent, title, sentence, width=480)
        self.reason = QLineEdit()
        self.reason.setMaxLength(200)
        self.reason_field = Field(tr("Why"), self.reason)
        self.body.addWidget(self.reason_field)
        self.add_back(tr("Leave it as it is"))
        self.add_main(verb, "check")

    def first_focus(self) -> QWidget:
        return self.reason

    def confirm(self) -> None:
        if not self.reason.text().strip():
            self.reason_field.set_problem(tr("Write why. It stays on record."))
            return
        self.reasoned.emit(self.reason.text().strip())
        self.accept()


def booking(amount: int, currency: Currency, parent: QWidget) -> ReasonDialog:
    """The question before a difference is booked."""
    shown = phrases.money(abs(amount), currency)
    if amount < 0:
        words = tr("{amount} is written off as a loss. It is nobody's debt any more.", amount=shown)
        return ReasonDialog(tr("Write off {amount}?", amount=shown), words, tr("Write it off"), parent)
    return ReasonDialog(
        tr("Take {amount} as found?", amount=shown),
        tr("{amount} more than recorded is taken in.", amount=shown),
        tr("Take it in"),
        parent,
    )
