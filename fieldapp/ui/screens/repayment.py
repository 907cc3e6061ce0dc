"""One payment outside a meeting: the expected amount stands ready, the receipt is seen before it is saved."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from fieldapp.domain.ids import Id
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.words import mark, tr
from fieldapp.services.money import overpayment, repayments
from fieldapp.services.money.receipts import ReceiptView
from fieldapp.services.money.repayments import RecordRepayment
from fieldapp.ui import phrases
from fieldapp.ui.actions import Action
from fieldapp.ui.screens.repayment_parts.doubt_dialog import DoubtDialog
from fieldapp.ui.screens.repayment_parts.form import RepaymentForm
from fieldapp.ui.screens.repayment_parts.payment_page import Given, PaymentScreen, Subject
from fieldapp.ui.screens.repayment_parts.till import Payer, preview, read_payer


class RepaymentScreen(PaymentScreen):
    """A payment for one of her open loans."""

    name = "repayment"
    title = mark("Repayment")
    nouns = frozenset({"loans", "people", "cash"})
    icon = "receipt-text"

    def make_form(self) -> RepaymentForm:
        self.form = RepaymentForm(self.desk.currency)
        self._payer: Payer | None = None
        return self.form

    def heading(self, name: str) -> str:
        return tr("Repayment · {name}", name=name) if name else tr("Repayment")

    def read(self, borrower: Id) -> Payer:
        return read_payer(self.desk, borrower)

    def fill(self, subject: Subject) -> str:
        assert isinstance(subject, Payer), "read() gave it"
        self._payer = subject
        if subject.loans:
            self.form.show_payer(subject)
            return ""
        return tr("{name} has no open loan. Nothing can be repaid here.", name=subject.person.name)

    def preview(self) -> ReceiptView | None:
        if self._payer is None or self.form.loan is None:
            return None
        return preview(self.desk, self._payer, self.form.loan, self.form.typed)

    def form_actions(self) -> list[Action]:
        if self._payer is not None and not self._payer.loans:
            words = tr("Into her savings instead")
            return [Action("repayment.savings", words, self._save_instead, "S", "piggy-bank", tr("into savings"))]
        words = tr("Type the amount")
        return [Action("repayment.amount", words, keys="0–9", hint=tr("amount"), bound=False, in_palette=False)]

    def _save_instead(self) -> None:
        self.open_screen.emit("savings", self.argument)

    # recording

    def wanted(self, *, confirmed: bool) -> Callable[[], Given | Rejection] | None:
        request = self.form.request(confirmed=confirmed)
        return partial(self._take, request) if request is not None else None

    def _take(self, request: RecordRepayment) -> Given | Rejection:
        result = repayments.record_repayment(self.desk, request)
        if isinstance(result, Rejection):
            return result
        return Given(result, (result.receipt,), tr("Saved here. Receipt {number}", number=result.receipt.number))

    def doubt(self, dialog: DoubtDialog) -> None:
        dialog.pay_off.connect(self._pay_off)
        dialog.save_rest.connect(self._save_rest)

    def _pay_off(self) -> None:
        if self.form.loan is not None:
            self.form.set_amount(self.form.loan.payoff)
            self.form.focus()

    def _save_rest(self) -> None:
        """The loan is paid off and what is beyond goes into her savings, in one step."""
        request = self.form.request(confirmed=True)
        if request is not None:
            self.record(partial(self._settle, request))

    def _settle(self, request: RecordRepayment) -> Given | Rejection:
        result = overpayment.settle_and_save(self.desk, request)
        if isinstance(result, Rejection):
            return result
        rest = phrases.money(result.savings.paid, self.desk.currency)
        words = tr("Paid off. {amount} went into savings, receipt {number}", amount=rest, number=result.savings.number)
        return Given(result, (result.repayment, result.savings), words)
