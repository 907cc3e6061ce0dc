"""Everything asked about a guarantor: who she is, somebody from outside, why she is released, what she is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from fieldapp.domain.ids import Id
from fieldapp.domain.money import Currency
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.risk.capacity import Evidence
from fieldapp.domain.timestamp import Day
from fieldapp.domain.words import mark, tr
from fieldapp.services.appraisal.guarantors import Outsider
from fieldapp.services.borrower import people
from fieldapp.services.borrower.people import PersonRow
from fieldapp.ui import messages, phrases, tasks
from fieldapp.ui.screens.application_parts.business_file_part import EVIDENCE
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.dialog import Dialog
from fieldapp.ui.widgets.fields import Choice, ChoiceKeys, DateEdit, Field, MoneyEdit
from fieldapp.ui.widgets.notices import InlineMessage
from fieldapp.ui.widgets.rows import Row, RowList

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk


class GuarantorDialog(Dialog):
    """Type a name, Enter takes the first who is found. `chosen(person)`; `outside(name)` for somebody from outside."""

    chosen = Signal(object)
    outside = Signal(str)

    def __init__(self, desk: Desk, but: Id, parent: QWidget) -> None:
        super().__init__(
            parent, tr("Who stands in for her?"), tr("She promises to pay what the borrower cannot."), width=780
        )
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
        self.outsider = self.add_other(tr("Somebody from outside"), "user-plus")
        self.outsider.clicked.connect(self._from_outside)
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

    def _from_outside(self) -> None:
        self.accept()  # first: the next question takes the keyboard
        self.outside.emit(self.name.text().strip())

    def confirm(self) -> None:
        row = self.list.current
        if row is None or not isinstance(row.key, int):
            said = tr("Nobody here has this name. Correct it, or press Tab for somebody from outside.")
            self.told.say(Tone.WARN, said)
            return
        self.chosen.emit(self._found[row.key])
        self.accept()


class OutsiderDialog(Dialog):
    """Somebody who is no borrower: who she is and what she has left a month. `filled(outsider)`."""

    filled = Signal(object)

    def __init__(self, name: str, money: Currency, parent: QWidget) -> None:
        said = tr("She is no borrower here. What she earns and spends a month says how much she can stand in for.")
        super().__init__(parent, tr("Who is she?"), said, width=780)
        self.words = {key: QLineEdit() for key in ("name", "national_id", "phone", "relation")}
        self.words["name"].setText(name)
        self.amounts = {key: MoneyEdit(money) for key in ("income", "costs", "debts")}
        self.evidence = ChoiceKeys([Choice(number, tr(words)) for number, words in EVIDENCE], columns=4)
        self.evidence.set_value(int(Evidence.SELF_REPORT))
        self.fields = {
            "name": Field(tr("Name"), self.words["name"]),
            "national_id": Field(tr("Number of her identity paper"), self.words["national_id"]),
            "phone": Field(tr("Phone"), self.words["phone"]),
            "relation": Field(tr("How she is related"), self.words["relation"]),
            "income": Field(tr("Earns a month"), self.amounts["income"]),
            "costs": Field(tr("Spends a month"), self.amounts["costs"]),
            "debts": Field(tr("Pays on debts a month"), self.amounts["debts"]),
        }
        grid = QGridLayout()
        grid.setSpacing(10)
        for at, field in enumerate(self.fields.values()):
            row, column, wide = (at // 2, (at % 2) * 3, 3) if at < 4 else (2, (at - 4) * 2, 2)
            grid.addWidget(field, row, column, 1, wide, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(grid)
        self.body.addWidget(Field(tr("Evidence"), self.evidence, aside=tr("keys 1 to 4")))
        self.add_back(tr("Nobody"))
        self.add_main(tr("Register her, let her stand in"), "handshake")

    def first_focus(self) -> QWidget:
        return self.words["phone" if self.words["name"].text() else "name"]

    def confirm(self) -> None:
        if not self.words["name"].text().strip():
            self._refuse("name", messages.text(Rejection(Reason.REQUIRED, {"what": mark("her name")})))
            return
        found: dict[str, int] = {}
        for key, edit in self.amounts.items():
            parsed = edit.parsed() if edit.text().strip() else 0
            if isinstance(parsed, Rejection):
                self._refuse(key, messages.text(parsed))
                return
            found[key] = parsed
        name, paper, phone, relation = (edit.text().strip() for edit in self.words.values())
        evidence = Evidence(self.evidence.value) if isinstance(self.evidence.value, int) else Evidence.SELF_REPORT
        self.filled.emit(Outsider(name, paper, phone, relation, evidence=evidence, **found))
        self.accept()

    def _refuse(self, key: str, sentence: str) -> None:
        self.fields[key].set_problem(sentence)
        self.fields[key].control.setFocus(Qt.FocusReason.OtherFocusReason)


class ReleaseDialog(Dialog):
    """Why she does not stand in any more. `filled(reason)`."""

    filled = Signal(str)

    def __init__(self, name: str, parent: QWidget) -> None:
        said = tr("The reason is kept. After the hand-over only a supervisor releases somebody.")
        super().__init__(parent, tr("Release {name}?", name=name), said)
        self.words = QLineEdit()
        self.field = Field(tr("Why"), self.words)
        self.body.addWidget(self.field)
        self.add_back(tr("She stands in"))
        self.add_main(tr("Release her"), "user-x")

    def first_focus(self) -> QWidget:
        return self.words

    def confirm(self) -> None:
        if self.words.text().strip():
            self.filled.emit(self.words.text().strip())
            self.accept()
        else:
            self.field.set_problem(messages.text(Rejection(Reason.REASON_NEEDED)))
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)


class CallDialog(Dialog):
    """What she is asked to pay, and until when. `filled(amount, day)`."""

    filled = Signal(object, int)

    def __init__(self, name: str, most: int, desk: Desk, parent: QWidget) -> None:
        said = tr("The borrower does not pay. What {name} then pays is a repayment of hers on this loan.", name=name)
        super().__init__(parent, tr("Ask {name} to pay?", name=name), said)
        self._today: Day = desk.clock.today()
        self.amount, self.day = MoneyEdit(desk.currency), DateEdit(self._today)
        self.amount.set_amount(most)
        self.day.set_day(self._today + 14)
        at_most = tr("at most {amount}", amount=phrases.money(most, desk.currency))
        self.fields = {
            "amount": Field(tr("How much"), self.amount, at_most),
            "until": Field(tr("Until"), self.day, aside=tr("20, +7 or fri")),
        }
        for field in self.fields.values():
            self.body.addWidget(field)
        self.add_back(tr("Do not ask her"))
        self.add_main(tr("Ask her to pay"), "hand-coins")

    def first_focus(self) -> QWidget:
        return self.amount

    def confirm(self) -> None:
        amount, day = self.amount.parsed(), self.day.day
        if isinstance(amount, Rejection):
            self.fields["amount"].set_problem(messages.text(amount))
        elif day is None or day < self._today:
            self.fields["until"].set_problem(tr("Choose a day from today on."))
        else:
            self.filled.emit(amount, day)
            self.accept()
