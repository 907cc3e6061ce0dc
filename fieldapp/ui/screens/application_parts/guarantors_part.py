"""Who stands in for the loan: each with what she has left, and one more by a letter."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldapp.domain.ids import Id
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.words import tr
from fieldapp.services.appraisal import guarantors
from fieldapp.services.appraisal.guarantors import CallGuarantor, GiveGuarantee, GuarantorLine, Outsider
from fieldapp.services.desk import Result
from fieldapp.services.loan.live import LiveAppraisal
from fieldapp.services.loan.loan_file import LoanFile
from fieldapp.ui import messages, phrases, tasks
from fieldapp.ui.actions import Action
from fieldapp.ui.screens.application_parts.guarantor_dialogs import (
    CallDialog,
    GuarantorDialog,
    OutsiderDialog,
    ReleaseDialog,
)
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.buttons import Button, Look
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.notices import InlineMessage
from fieldapp.ui.widgets.paint import Chip
from fieldapp.ui.widgets.rows import Row, RowList

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk


class GuarantorsPart(QWidget):
    """`saved(Saved)` when somebody stands in; she counts at once."""

    saved = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._file: LoanFile | None = None
        self._asked = (0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        card = Card(tr("Guarantors"))
        self.add = Button(tr("Add a guarantor"), Look.SECONDARY, "user-plus", "G")
        self.add.clicked.connect(self.ask)
        card.head.addWidget(self.add)
        self.list = RowList()
        self.list.setAccessibleName(tr("Guarantors"))
        card.body.addWidget(self.list, 1)
        self.told = InlineMessage()
        card.body.addWidget(self.told)
        column.addWidget(card, 1)

    def part_actions(self, why: Callable[[], str | None]) -> list[Action]:
        """What can be done here; `why` says why the file cannot be changed."""
        line = self._why_no_line
        return [
            Action("application.guarantor", tr("Add a guarantor"), self.ask, "G", "user-plus", tr("guarantor"),
                   why_not=why),
            Action("application.release", tr("Release the guarantor"), self.release, "L", "user-x", tr("release"),
                   why_not=line),
            Action("application.call", tr("Ask the guarantor to pay"), self.call, "C", "hand-coins", tr("ask to pay"),
                   why_not=line),
        ]  # fmt: skip

    def _why_no_line(self) -> str | None:
        return None if self.current is not None else tr("Nobody stands in yet.")

    def show_file(self, file: LoanFile) -> None:
        self._file = file
        lines = file.guarantors
        self.list.set_rows([self._row(line) for line in lines])
        words = "" if lines else tr("Nobody stands in yet. G adds somebody.")
        self.told.say(Tone.MUTE, words)
        self.add.setVisible(file.form is not None)
        if lines:
            look = partial(guarantors.if_she_defaults, self._desk, file.borrower_id, file.application_id)
            tasks.run(look, lambda found: self.told.say(Tone.INFO, found.sentence), owner=self)

    @property
    def current(self) -> GuarantorLine | None:
        """The one the cursor stands on."""
        row = self.list.current
        lines = self._file.guarantors if self._file is not None else ()
        return next((line for line in lines if row is not None and line.guarantor_id == row.key), None)

    def show_live(self, found: LiveAppraisal) -> None:
        self._asked = (found.shown.installment, found.offer.amount) if found.offer else (0, 0)

    def start(self) -> None:
        (self.list if self.list.rows else self.add).setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, line: GuarantorLine) -> Row:
        money = self._desk.currency
        free = (
            tr("means not known")
            if line.free is None
            else tr("{amount} left a month", amount=phrases.money(line.free, money))
        )
        good = not line.flags
        called = guarantors.called_sentence(self._desk, line)
        paid = tr("paid {amount}", amount=phrases.money(line.paid, money)) if line.paid else ""
        stands = phrases.joined(tr("for {amount}", amount=phrases.money(line.amount, money)), free)
        return Row(
            key=line.guarantor_id,
            title=line.name,
            subtitle=phrases.joined(called, paid) or "; ".join(line.flags) or stands,
            avatar=line.name,
            chip=Chip(tr("Stands in"), Tone.OK, "check") if good else Chip(tr("Look"), Tone.WARN, "triangle-alert"),
        )

    def ask(self) -> None:
        """G: choose somebody."""
        if self._file is None or self._file.form is None:
            return
        if not self._asked[1]:
            self.told.say(Tone.WARN, tr("Choose the loan and its amount first: it says what she stands in for."))
            return
        dialog = GuarantorDialog(self._desk, self._file.borrower_id, self)
        dialog.chosen.connect(lambda person: self._give(person.borrower_id))
        dialog.outside.connect(self._ask_outsider)
        dialog.finished.connect(dialog.deleteLater)
        dialog.ask()

    def _ask_outsider(self, name: str) -> None:
        dialog = OutsiderDialog(name, self._desk.currency, self)
        dialog.filled.connect(self._register)
        dialog.finished.connect(dialog.deleteLater)
        dialog.ask()

    def _register(self, outsider: Outsider) -> None:
        file = self._file
        if file is not None:
            register = partial(guarantors.register_for, self._desk, outsider, file.borrower_id)
            tasks.run(register, self._registered, owner=self)

    def _registered(self, found: Id | Rejection) -> None:
        if isinstance(found, Rejection):
            self.told.say(Tone.WARN, messages.text(found))
        else:
            self._give(found)

    def _give(self, guarantor_id: Id) -> None:
        file = self._file
        if file is not None:
            installment, amount = self._asked
            wanted = GiveGuarantee(file.application_id, file.borrower_id, guarantor_id, installment, amount)
            tasks.run(partial(guarantors.give_guarantee, self._desk, wanted), self._given, owner=self)

    def release(self) -> None:
        """L: she does not stand in any more."""
        line, file = self.current, self._file
        if line is None or file is None:
            return
        dialog = ReleaseDialog(line.name, self)
        who, version = line.guarantor_id, line.version
        dialog.filled.connect(
            lambda reason: tasks.run(
                partial(guarantors.release_guarantor, self._desk, file.application_id, who, reason, version),
                self._given,
                owner=self,
            )
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.ask()

    def call(self) -> None:
        """C: she is asked to pay."""
        line, file = self.current, self._file
        if line is None or file is None:
            return
        dialog = CallDialog(line.name, line.amount, self._desk, self)
        who, version = line.guarantor_id, line.version

        def ask(amount: int, until: int) -> None:
            wanted = CallGuarantor(file.application_id, who, amount, until, version)
            tasks.run(partial(guarantors.call_guarantor, self._desk, wanted), self._given, owner=self)

        dialog.filled.connect(ask)
        dialog.finished.connect(dialog.deleteLater)
        dialog.ask()

    def _given(self, result: Result) -> None:
        if isinstance(result, Rejection):
            self.told.say(Tone.WARN, messages.text(result))
        else:
            self.saved.emit(result)
