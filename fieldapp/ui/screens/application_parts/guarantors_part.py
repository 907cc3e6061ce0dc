"""Who stands in for the loan: each with what she has left, and one more by a letter."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from fieldapp.domain.ids import Id
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.words import tr
from fieldapp.services.appraisal import guarantors
from fieldapp.services.appraisal.guarantors import GiveGuarantee, GuarantorLine
from fieldapp.services.borrower import people
from fieldapp.services.borrower.people import PersonRow
from fieldapp.services.desk import Result
from fieldapp.services.loan.live import LiveAppraisal
from fieldapp.services.loan.loan_file import LoanFile
from fieldapp.ui import messages, phrases, tasks
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.buttons import Button, Look
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.dialog import Dialog
from fieldapp.ui.widgets.fields import Field
from fieldapp.ui.widgets.notices import InlineMessage
from fieldapp.ui.widgets.paint import Chip
from fieldapp.ui.widgets.rows import Row, RowList

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk


class GuarantorDialog(Dialog):
    """Type a name, Enter takes the first who is found. `chosen(person)`."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, but: Id, parent: QWidget) -> None:
        super().__init__(parent, tr("Who stands in for her?"), tr("She promises to pay what the borrower cannot."))
        self._desk, self._but = desk, but
        self._found: tuple[PersonRow, ...] = ()
        self.name = QLineEdit()
        self.name.textChanged.connect(self._search)
        self.body.addWidget(Field(tr("Name, code or phone"), self.name))
        self.list = RowList()
        self.list.setAccessibleName(tr("People found"))
        self.list.setMinimumHeight(150)
        self.body.addWidget(self.list)
        self.told = InlineMessage()
        self.body.addWidget(self.told)
        self.add_back(tr("Nobody"))
        self.add_main(tr("Take her"), "handshake")

    def first_focus(self) -> QWidget:
        return self.name

    def _search(self, text: str) -> None:
        tasks.run(partial(people.search_people, self._desk, text, 6), partial(self._show, text), owner=self)

    def _show(self, text: str, found: Sequence[PersonRow]) -> None:
        if text != self.name.text():
            return
        self._found = tuple(person for person in found if person.borrower_id != self._but)
        self.list.set_rows(
            [
                Row(at, one.name, phrases.joined(one.group_name, one.center_name), avatar=one.name)
                for at, one in enumerate(self._found)
            ]
        )

    def confirm(self) -> None:
        row = self.list.current
        if row is None or not isinstance(row.key, int):
            self.told.say(Tone.WARN, tr("Type her name first. Somebody from outside is registered at the branch."))
            return
        self.chosen.emit(self._found[row.key])
        self.accept()


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

    def show_file(self, file: LoanFile) -> None:
        self._file = file
        self.list.set_rows([self._row(line) for line in file.guarantors])
        self.told.say(Tone.MUTE, "" if file.guarantors else tr("Nobody stands in yet. G adds somebody."))
        self.add.setVisible(file.form is not None)

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
        return Row(
            key=line.guarantor_id,
            title=line.name,
            subtitle="; ".join(line.flags)
            or phrases.joined(tr("for {amount}", amount=phrases.money(line.amount, money)), free),
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
        dialog.chosen.connect(self._give)
        dialog.finished.connect(dialog.deleteLater)
        dialog.ask()

    def _give(self, person: PersonRow) -> None:
        file = self._file
        if file is None:
            return
        installment, amount = self._asked
        wanted = GiveGuarantee(file.application_id, file.borrower_id, person.borrower_id, installment, amount)
        tasks.run(partial(guarantors.give_guarantee, self._desk, wanted), self._given, owner=self)

    def _given(self, result: Result) -> None:
        if isinstance(result, Rejection):
            self.told.say(Tone.WARN, messages.text(result))
        else:
            self.saved.emit(result)
