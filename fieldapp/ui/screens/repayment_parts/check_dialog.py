"""Is a receipt genuine? Its number and its check code, and what the records say of them: date and amount, no name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldapp.domain.collection.receipt import Standing
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.words import tr
from fieldapp.services.money import receipt_check
from fieldapp.services.money.receipt_check import CheckedReceipt
from fieldapp.ui import messages, phrases, tasks
from fieldapp.ui.errors import Fault
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.dialog import Dialog
from fieldapp.ui.widgets.fields import Field
from fieldapp.ui.widgets.notices import Banner

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk


class CheckDialog(Dialog):
    """Enter asks; it stays open for the next receipt. `found` names the document of a receipt that is known."""

    found = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(
            parent, tr("Is this receipt genuine?"), tr("Type what stands on the paper. Nothing is recorded.")
        )
        self._desk = desk
        self.number, self.code = QLineEdit(), QLineEdit()
        self.number.setMaxLength(20)
        self.code.setMaxLength(20)
        self.number_field = Field(tr("Number"), self.number, tr("Like S1-000012"))
        self.code_field = Field(tr("Check code"), self.code, tr("Ten letters and digits"))
        self.body.addWidget(self.number_field)
        self.body.addWidget(self.code_field)
        self.answer = Banner()
        self.body.addWidget(self.answer)
        self.add_back(tr("Close"))
        self.add_main(tr("Check"), "shield-check")

    def first_focus(self) -> QWidget:
        return self.number

    def confirm(self) -> None:
        number, code = self.number.text(), self.code.text()
        if number.strip() and not code.strip():
            self.code.setFocus()
            return
        for field in (self.number_field, self.code_field):
            field.set_problem("")
        work = lambda: receipt_check.check_receipt(self._desk, number, code)  # noqa: E731
        tasks.run(work, self._show, self._failed, owner=self)

    def _failed(self, fault: Fault) -> None:
        self.answer.say(Tone.BAD, fault.sentence)

    def _show(self, result: CheckedReceipt | Rejection) -> None:
        self.answer.hide()
        if isinstance(result, Rejection):
            wrong_code = result.reason is Reason.CODE_MISTYPED
            field = self.code_field if wrong_code else self.number_field
            sentence = (
                messages.text(result) if wrong_code else tr("This is no receipt number. Type it as it is printed.")
            )
            field.set_problem(sentence)
            field.control.setFocus()
            return
        self.answer.say(*self._words(result))
        self.found.emit(result.op_id)
        self.number.selectAll()
        self.number.setFocus()

    def _words(self, result: CheckedReceipt) -> tuple[Tone, str]:
        told = result.answer
        if told.standing is Standing.UNKNOWN:
            words = tr(
                "No record here carries {number} with this code. Sync, or ask the office before you say more.",
                number=result.number,
            )
            return Tone.WARN, words
        amount, day = phrases.money(told.amount, self._desk.currency), phrases.full_day(told.day)
        if told.standing is Standing.VOIDED:
            return Tone.BAD, tr(
                "{number} of {day} over {amount} was taken back. It counts no more.",
                number=result.number,
                day=day,
                amount=amount,
            )
        if told.voided:
            gone = phrases.money(told.voided, self._desk.currency)
            return Tone.WARN, tr(
                "{number} of {day} over {amount} is genuine, but {gone} of it was taken back.",
                number=result.number,
                day=day,
                amount=amount,
                gone=gone,
            )
        blanks = {"number": result.number, "amount": amount, "day": day}
        if told.waits:
            words = tr(
                "{number} is genuine: {amount} on {day}. A part of it is kept aside; the supervisor decides.", **blanks
            )
            return Tone.OK, words
        return Tone.OK, tr("{number} is genuine: {amount} on {day}.", **blanks)
