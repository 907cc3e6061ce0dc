"""One deposit or withdrawal outside a meeting: limits are seen before it is saved, the receipt too."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from fieldapp.domain.ids import Id
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.words import mark, tr
from fieldapp.services.borrower import people
from fieldapp.services.borrower.people import PersonRow
from fieldapp.services.money import savings
from fieldapp.services.money.receipts import ReceiptView
from fieldapp.services.money.savings import MoveSavings, SavingsView
from fieldapp.ui import phrases
from fieldapp.ui.actions import Action
from fieldapp.ui.screens.repayment_parts.payment_page import Given, PaymentScreen, Subject
from fieldapp.ui.screens.repayment_parts.till import paper_of
from fieldapp.ui.screens.savings_parts.form import SavingsForm


@dataclass(frozen=True)
class Saver:
    """A borrower with her savings."""

    person: PersonRow
    view: SavingsView


class SavingsScreen(PaymentScreen):
    """A deposit into her account, or a withdrawal from it."""

    name = "savings"
    title = mark("Savings")
    nouns = frozenset({"savings", "people", "cash"})
    icon = "piggy-bank"

    def make_form(self) -> SavingsForm:
        self.form = SavingsForm(self.desk.currency)
        self._saver: Saver | None = None
        return self.form

    def heading(self, name: str) -> str:
        return tr("Savings · {name}", name=name) if name else tr("Savings")

    def read(self, borrower: Id) -> Saver:
        return Saver(people.profile(self.desk, borrower).person, savings.savings_view(self.desk, borrower))

    def fill(self, subject: Subject) -> str:
        assert isinstance(subject, Saver), "read() gave it"
        self._saver = subject
        self.form.show_saver(subject.person, subject.view)
        return ""

    def preview(self) -> ReceiptView | None:
        if self._saver is None:
            return None
        amount = self.form.signed
        label = mark("Savings") if amount >= 0 else mark("Savings taken out")
        return paper_of(self.desk, self._saver.person, ((label, amount),), amount)

    def form_actions(self) -> list[Action]:
        passbook, words = partial(self.open_screen.emit, "statement", self.argument), tr("Deposit or withdrawal")
        return [
            Action("savings.way", words, keys="1 2", hint=tr("way"), bound=False, in_palette=False),
            Action("savings.passbook", tr("Passbook"), passbook, "Ctrl+B", "notebook", tr("passbook")),
        ]

    def wanted(self, *, confirmed: bool) -> Callable[[], Given | Rejection] | None:
        if self._saver is None:
            return None
        request = self.form.request(self._saver.person.borrower_id, confirmed=confirmed)
        return partial(self._move, request) if request is not None else None

    def _move(self, request: MoveSavings) -> Given | Rejection:
        result = savings.move_savings(self.desk, request)
        if isinstance(result, Rejection):
            return result
        left = phrases.money(result.balance, self.desk.currency)
        number = result.receipt
        words = tr("Saved here. Receipt {number}. She has {amount} in savings", number=number, amount=left)
        return Given(result, (result.paper,), words)
