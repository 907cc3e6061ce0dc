"""One payment outside a meeting: the expected amount stands ready, the receipt is seen before it is saved."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from fieldapp.domain.ids import Id
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.words import mark, tr
from fieldapp.services.desk import DataState, Saved
from fieldapp.services.money import overpayment, repayments
from fieldapp.services.money.overpayment import OverpaymentSaved
from fieldapp.services.money.repayments import ReceiptView, RecordRepayment, RepaymentSaved
from fieldapp.ui import phrases, tasks
from fieldapp.ui.actions import Action
from fieldapp.ui.errors import Fault
from fieldapp.ui.screen import Screen
from fieldapp.ui.screens.repayment_parts.doubt_dialog import DoubtDialog
from fieldapp.ui.screens.repayment_parts.form import RepaymentForm
from fieldapp.ui.screens.repayment_parts.printing import ReceiptPrinting
from fieldapp.ui.screens.repayment_parts.receipt_panel import ReceiptPanel, scrolled
from fieldapp.ui.screens.repayment_parts.reversing import Reversing
from fieldapp.ui.screens.repayment_parts.till import Payer, preview, read_payer
from fieldapp.ui.screens.sheet_parts.head import STATES, PageHead
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.buttons import Look
from fieldapp.ui.widgets.empty import EmptyState, Skeleton
from fieldapp.ui.widgets.notices import Banner
from fieldapp.ui.widgets.paint import Chip

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk

NOT_SAVED = Chip(mark("Not saved yet"), Tone.DRAFT, "pencil")
REVERSED = Chip(mark("Reversed"), Tone.WARN, "undo-2")


class RepaymentScreen(Screen):
    """Opened with a borrower's id. After saving the same page shows the receipt with its number."""

    name = "repayment"
    title = mark("Repayment")
    nouns = frozenset({"loans", "people"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._payer: Payer | None = None
        self._saved: RepaymentSaved | None = None
        self._second: ReceiptView | None = None
        self._busy = False
        self.printing = ReceiptPrinting(desk, self)
        self.printing.printed.connect(lambda words: self.toast.emit(words, None))
        self.reversing = Reversing(desk, self)
        self.reversing.reversed.connect(self._reversed)
        page = QVBoxLayout(self)
        page.setContentsMargins(14, 9, 14, 8)
        page.setSpacing(10)
        self.head = PageHead("receipt-text")
        page.addWidget(self.head)
        self.banner = Banner()
        self.banner.pressed.connect(self._load)
        page.addWidget(self.banner)
        self._stack = QStackedWidget()
        self._skeleton = Skeleton()
        self._empty = EmptyState("hand-coins", tr("No open loan. Nothing can be repaid here."), tr("Open the profile"))
        self._empty.on_press(self._open_profile)
        for widget in (self._skeleton, self._empty, self._build_body()):
            self._stack.addWidget(widget)
        page.addWidget(self._stack, 1)

    def _build_body(self) -> QWidget:
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(11)
        self.form = RepaymentForm(self.desk.currency)
        self.form.edited.connect(self._show_preview)
        row.addWidget(scrolled(self.form), 1)
        panel = ReceiptPanel(self.printing.style)
        self.receipt = panel.paper
        self.printing.dressed.connect(self.receipt.dress)
        row.addWidget(panel)
        return body

    # the page contract

    def page_actions(self) -> list[Action]:
        back = Action("repayment.back", tr("Back"), self.back.emit, "Escape", "arrow-left", tr("back"))
        if self._saved is not None:
            return [
                Action("repayment.print", tr("Print receipt"), self.print, "Ctrl+P", "printer", tr("print")),
                Action("repayment.another", tr("Another payment"), self._load, "N", "plus", tr("another payment")),
                Action("repayment.reverse", tr("Reverse"), self.reverse, "X", "undo-2", tr("reverse")),
                back,
            ]
        nobody = self._why_nothing
        save = partial(self.save, confirmed=False)
        return [
            Action(
                "repayment.amount", tr("Type the amount"), keys="0–9", hint=tr("amount"), bound=False, in_palette=False
            ),
            Action(
                "repayment.save",
                tr("Save + receipt"),
                save,
                "Ctrl+Return",
                "check",
                tr("save + receipt"),
                why_not=nobody,
            ),
            back,
        ]

    def _why_nothing(self) -> str | None:
        if self._payer is None:
            return tr("Nobody is chosen. Find the person first with Ctrl K.")
        return None if self._payer.loans else tr("She has no open loan.")

    def activate(self, argument: object = None) -> None:
        super().activate(argument)
        self.printing.learn_language()
        self._skeleton.start()
        self._stack.setCurrentWidget(self._skeleton)
        self._load()

    def refresh(self, _changed: frozenset[str]) -> None:
        """News must not take away what is being typed, nor the receipt that was just given."""
        if self._payer is None and self._saved is None:
            self._load()

    def _load(self) -> None:
        self._payer, self._saved, self._second = None, None, None
        self.banner.hide()
        if not isinstance(self.argument, bytes):
            self.choose_person.emit("repayment")
            return
        borrower = Id(self.argument)
        tasks.run(lambda: read_payer(self.desk, borrower), self._show, self._failed, owner=self)

    def _failed(self, fault: Fault) -> None:
        self._skeleton.stop()
        self.banner.say(Tone.BAD, fault.sentence, tr("Try again"))

    # showing

    def _show(self, payer: Payer) -> None:
        self._skeleton.stop()
        self._payer = payer
        self.form.setEnabled(True)
        if payer.loans:
            self.form.show_payer(payer)
            self._stack.setCurrentIndex(2)
        else:
            self._empty.say(tr("{name} has no open loan. Nothing can be repaid here.", name=payer.person.name))
            self._stack.setCurrentWidget(self._empty)
        self._show_head()
        self._show_preview()
        self.form.focus()

    def _show_head(self) -> None:
        name = self._payer.person.name if self._payer else ""
        self.head.title.setText(tr("Repayment · {name}", name=name) if name else tr("Repayment"))
        actions = {action.id: action for action in self.page_actions()}
        if self._saved is None:
            self.head.state.set_chip(NOT_SAVED.said)
            self.head.show_actions([(actions["repayment.save"], Look.PRIMARY)])
        else:
            looks = (("reverse", Look.GHOST), ("another", Look.SECONDARY), ("print", Look.PRIMARY))
            self.head.show_actions([(actions[f"repayment.{name}"], look) for name, look in looks])
        self.actions_changed.emit()

    def _show_preview(self) -> None:
        amount = self.form.parsed()
        if self._payer is None or self.form.loan is None or self._saved is not None:
            return
        shown = amount if isinstance(amount, int) else 0
        self.receipt.show_receipt(preview(self.desk, self._payer, self.form.loan, shown))

    def _open_profile(self) -> None:
        self.open_screen.emit("profile", self.argument)

    # saving

    def save(self, *, confirmed: bool) -> None:
        """Ctrl+Enter: record it once; a second press while it is written does nothing."""
        request = self.form.request(confirmed=confirmed)
        if self._busy or self._saved is not None or not isinstance(request, RecordRepayment):
            return
        self._busy = True
        wanted = request
        tasks.run(
            lambda: repayments.record_repayment(self.desk, wanted), self._recorded, self._not_recorded, owner=self
        )

    def _recorded(self, result: RepaymentSaved | Rejection) -> None:
        self._busy = False
        if isinstance(result, RepaymentSaved):
            self._saved = result
            self.form.setEnabled(False)
            self.receipt.show_receipt(result.receipt)
            self.head.state.set_chip(STATES[DataState.SAVED_HERE].said)
            self._show_head()
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.saved.emit(result)
            self.toast.emit(tr("Saved here. Receipt {number}", number=result.receipt.number), None)
        elif "confirm" in result.facts:
            self._ask(result)
        else:
            self.form.blame(result)

    def _not_recorded(self, fault: Fault) -> None:
        self._busy = False
        self.banner.say(Tone.BAD, fault.sentence, "")

    def _ask(self, rejection: Rejection) -> None:
        dialog = DoubtDialog(rejection, self)
        dialog.accepted.connect(partial(self.save, confirmed=True))
        dialog.pay_off.connect(self._pay_off)
        dialog.save_rest.connect(self._save_rest)
        dialog.finished.connect(dialog.deleteLater)
        dialog.ask()

    def _pay_off(self) -> None:
        if self.form.loan is not None:
            self.form.set_amount(self.form.loan.payoff)
            self.form.focus()

    def _save_rest(self) -> None:
        """The loan is paid off and what is beyond goes into her savings, in one step."""
        request = self.form.request(confirmed=True)
        if self._busy or self._saved is not None or not isinstance(request, RecordRepayment):
            return
        self._busy = True
        wanted = request
        tasks.run(lambda: overpayment.settle_and_save(self.desk, wanted), self._settled, self._not_recorded, owner=self)

    def _settled(self, result: OverpaymentSaved | Rejection) -> None:
        self._busy = False
        if isinstance(result, Rejection):
            self.form.blame(result)
            return
        self._second = result.savings
        saved = RepaymentSaved(result.op_id, result.at_ms, result.changed, result.repayment)
        self._recorded(saved)
        rest = phrases.money(result.savings.paid, self.desk.currency)
        self.toast.emit(
            tr("Paid off. {rest} went into savings, receipt {number}", rest=rest, number=result.savings.number), None
        )

    # afterwards

    def print(self) -> None:
        for receipt in (self._saved.receipt if self._saved else None, self._second):
            if receipt is not None:
                self.printing.print(receipt)

    def reverse(self) -> None:
        if self._saved is not None:
            self.reversing.ask(self._saved.op_id, 0, self._saved.receipt)

    def _reversed(self, saved: Saved, number: str) -> None:
        self.head.state.set_chip(REVERSED.said)
        self.saved.emit(saved)
        self.toast.emit(tr("Receipt {number} is reversed. Give the money back.", number=number), None)
