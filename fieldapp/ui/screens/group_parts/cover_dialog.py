"""Who pays for a member who is short: the plan by equal shares, each share open to change, one key to record it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from fieldapp.domain.ids import Id
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.words import mark, tr
from fieldapp.services.group import cover
from fieldapp.services.group.cover import CoverPart, CoverPlan, CoverSaved, CoverWanted, Method, RecordCover
from fieldapp.ui import messages, phrases, tasks, theme
from fieldapp.ui.errors import Fault
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.dialog import Dialog
from fieldapp.ui.widgets.fields import Choice, ChoiceKeys, Field, MoneyEdit
from fieldapp.ui.widgets.notices import InlineMessage
from fieldapp.ui.widgets.scroll import ColumnScroll
from fieldapp.ui.widgets.text import Elided, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fieldapp.services.desk import Desk
    from fieldapp.services.group.cover import ShortLoan

METHODS = [
    Choice(Method.CASH, mark("Cash")),
    Choice(Method.MOBILE_MONEY, mark("Mobile money")),
    Choice(Method.SAVINGS, mark("Their savings")),
    Choice(Method.FUND, mark("Group fund")),
]
ROWS_SHOWN = 6


class CoverDialog(Dialog):
    """Says `covered` with the CoverSaved once it is on the disk; with record False it only says `agreed` with the
    method and the parts, for whoever records them later."""

    covered = Signal(object)
    agreed = Signal(object, object)

    def __init__(
        self, desk: Desk, parent: QWidget, name: str, loans: Sequence[ShortLoan], *, record: bool = True
    ) -> None:
        told = tr("The payers get receipts; she owes each what was paid.")
        super().__init__(parent, tr("Who pays for {name}?", name=name), told)
        self._desk, self._name, self._asked, self._busy, self._record = desk, name, 0, False, record
        self._loan = loans[0]
        self.edits: dict[Id, MoneyEdit] = {}
        short = [Choice(loan, f"{loan.label}: {phrases.money(loan.short, desk.currency)}") for loan in loans]
        self.loans = ChoiceKeys(short, columns=2)
        self.loans.set_value(self._loan)
        self.loans.chosen.connect(self._choose_loan)
        if len(short) > 1:
            self.body.addWidget(Field(tr("Which loan"), self.loans))
        self.method = ChoiceKeys([choice.said for choice in METHODS], columns=2)
        self.method.set_value(Method.CASH)
        self.method.chosen.connect(lambda _method: self._plan())
        self.body.addWidget(Field(tr("Paid from"), self.method, aside=tr("keys 1 to {n}", n=len(METHODS))))
        self._area = ColumnScroll()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.column.setSpacing(4)
        self.body.addWidget(self._area)
        self.total = Text("", Type.BODY_STRONG, wrap=True)
        self.body.addWidget(self.total)
        self.line = InlineMessage()
        self.body.addWidget(self.line)
        self.add_back(tr("Back"))
        self.add_main(tr("Record the cover") if record else tr("Write it in the sheet"), "handshake")
        self._plan()

    def first_focus(self) -> QWidget:
        return self.method

    def _choose_loan(self, loan: object) -> None:
        self._loan = loan  # type: ignore[assignment]  # the values of the choices are the loans
        self._plan()

    @property
    def _method(self) -> Method:
        value = self.method.value
        return value if isinstance(value, Method) else Method.CASH

    def _plan(self) -> None:
        self._asked += 1
        wanted = CoverWanted(self._loan.loan_id, self._method, amount=self._loan.short)
        plan = partial(cover.cover_plan, self._desk, wanted)
        tasks.run(plan, partial(self._show_plan, self._asked), self._failed, owner=self)

    def _failed(self, fault: Fault) -> None:
        self._busy = False
        self.line.say(Tone.BAD, fault.sentence)

    def _show_plan(self, asked: int, plan: CoverPlan | Rejection) -> None:
        if asked != self._asked:
            return
        if isinstance(plan, Rejection):
            self.line.say(Tone.BAD, messages.text(plan))
            return
        self.line.say(Tone.MUTE, "")
        self._clear()
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 4, 0)
        grid.setVerticalSpacing(6)
        holder = QWidget()
        theme.mark(holder, box="surface")
        holder.setLayout(grid)
        for row, part in enumerate(plan.parts):
            able = ""
            if part.able is not None:
                able = tr("has {amount}", amount=phrases.money(part.able, self._desk.currency))
            edit = MoneyEdit(self._desk.currency)
            edit.setAccessibleName(tr("{name} pays", name=part.name))
            edit.set_amount(part.amount or None)
            edit.setFixedWidth(theme.px(130))
            edit.amount_changed.connect(self._show_total)
            grid.addWidget(Elided(part.name, Type.BODY_STRONG), row, 0)
            grid.addWidget(Text(able, Type.SECONDARY, "second"), row, 1)
            grid.addWidget(edit, row, 2)
            self.edits[part.payer] = edit
        grid.setColumnStretch(0, 1)
        self._area.column.addWidget(holder)
        shown = max(1, min(ROWS_SHOWN, len(plan.parts)))
        self._area.setFixedHeight(shown * theme.px(40) + 4)
        self._show_total()

    def _clear(self) -> None:
        self.edits.clear()
        while (item := self._area.column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _parts(self) -> tuple[CoverPart, ...] | Rejection:
        parts = []
        for payer, edit in self.edits.items():
            parsed = edit.parsed()
            if isinstance(parsed, Rejection) and parsed.reason is not Reason.EMPTY_AMOUNT:
                return parsed
            if isinstance(parsed, int) and parsed:
                parts.append(CoverPart(payer, parsed))
        return tuple(parts)

    def _show_total(self) -> None:
        parts = self._parts()
        if isinstance(parts, Rejection):
            self.total.setText(messages.text(parts))
            return
        paid = sum(part.amount for part in parts)
        left = self._loan.short - paid
        money = self._desk.currency
        amount, whole = phrases.money(paid, money), phrases.money(self._loan.short, money)
        if left > 0:
            told, rest = mark("{amount} of {whole}, {left} stays unpaid"), phrases.money(left, money)
            self.total.setText(tr(told, amount=amount, whole=whole, left=rest))
        else:
            self.total.setText(tr("{amount} of {whole}", amount=amount, whole=whole))

    def confirm(self) -> None:
        parts = self._parts()
        if self._busy:
            return
        if isinstance(parts, Rejection):
            self.line.say(Tone.BAD, messages.text(parts))
            return
        if not parts:
            self.line.say(Tone.BAD, tr("Enter who pays how much."))
            return
        if not self._record:
            self.accept()
            self.agreed.emit(self._method, parts)
            return
        self._busy = True
        wanted = RecordCover(self._loan.loan_id, parts, self._method)
        tasks.run(partial(cover.record_cover, self._desk, wanted), self._saved, self._failed, owner=self)

    def _saved(self, result: CoverSaved | Rejection) -> None:
        self._busy = False
        if isinstance(result, Rejection):
            words = tr("Enter who pays how much.") if result.reason is Reason.EMPTY_AMOUNT else messages.text(result)
            self.line.say(Tone.BAD, words)
            return
        self.accept()
        self.covered.emit(result)
