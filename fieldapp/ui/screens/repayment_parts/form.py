"""The left half of a repayment: for which loan, how much, and how the amount falls."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from fieldapp.domain.money import Currency
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.words import tr
from fieldapp.services.money.repayments import Expected, RecordRepayment, Split
from fieldapp.ui.screens.repayment_parts.payment_form import PaymentForm
from fieldapp.ui.screens.repayment_parts.till import Payer
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.fields import Choice, ChoiceKeys, Field, keys_of
from fieldapp.ui.widgets.notices import InlineMessage
from fieldapp.ui.widgets.visible import show_if


class RepaymentForm(PaymentForm):
    """Shows a payer and collects a RecordRepayment."""

    def __init__(self, currency: Currency, parent: QWidget | None = None) -> None:
        super().__init__(currency, (tr("Amount paid"), tr("How it falls")), parent)
        self._payer: Payer | None = None
        self._loan: Expected | None = None
        self.split = self.facts
        self.over = InlineMessage()
        self.effect.body.addWidget(self.over)

    def add_question(self, card: Card) -> None:
        self.loans = ChoiceKeys((), columns=2)
        self.loans.setAccessibleName(tr("Loan"))
        self.loans.chosen.connect(self._choose_loan)
        self._loans_field = Field(tr("Which loan"), self.loans)
        card.body.addWidget(self._loans_field)

    def show_payer(self, payer: Payer) -> None:
        """A new payment: the expected amount stands ready and selected."""
        self._payer = payer
        self.show_person(payer.person)
        self.loans.set_choices([Choice(loan.loan_id, loan.loan_label, "file-text") for loan in payer.loans])
        self._loans_field.set_aside(keys_of(len(payer.loans)))
        show_if(self._loans_field, len(payer.loans) > 1)
        if payer.loans:
            self.loans.set_value(payer.loans[0].loan_id)
            self._show_loan(payer.loans[0])

    @property
    def loan(self) -> Expected | None:
        """The loan it is paid for."""
        return self._loan

    def _choose_loan(self, loan_id: object) -> None:
        if self._payer is not None:
            self._show_loan(next(loan for loan in self._payer.loans if loan.loan_id == loan_id))

    def _show_loan(self, loan: Expected) -> None:
        self._loan = loan
        self.amount_field.set_hint(self._expected(loan))
        self.set_amount(loan.expected or None)

    def _expected(self, loan: Expected) -> str:
        if not loan.expected:
            return tr("Nothing falls due today. {amount} pays the loan off", amount=self._money(loan.payoff))
        if loan.arrears and loan.due:
            return tr(
                "Expected {amount}: arrears {arrears} · installment {due}",
                amount=self._money(loan.expected),
                arrears=self._money(loan.arrears),
                due=self._money(loan.due),
            )
        return tr("Expected {amount}", amount=self._money(loan.expected))

    def show_effect(self) -> None:
        loan, amount = self._loan, self.typed
        if loan is None:
            return
        split = loan.split(amount)
        short, left = max(0, loan.expected - amount), max(0, loan.payoff - amount)
        self.facts.set_fact(tr("Arrears"), self._money(split.arrears))
        self.facts.set_fact(tr("Installment"), self._money(split.installment))
        self.facts.set_fact(tr("Ahead"), self._money(split.ahead), "info" if split.ahead else "text")
        self.facts.set_fact(tr("Still expected today"), self._money(short), "bad" if short else "ok")
        self.facts.set_fact(tr("Left of the whole loan after it"), self._money(left))
        self.over.say(Tone.WARN if split.over else Tone.INFO, self._beyond(split))

    def _beyond(self, split: Split) -> str:
        if split.over:
            return tr("{amount} of it is more than is left of the loan", amount=self._money(split.over))
        if split.savings:
            return tr("{amount} of it goes to her savings", amount=self._money(split.savings))
        return tr("{amount} of it is to be paid back to her", amount=self._money(split.refund)) if split.refund else ""

    def request(self, *, confirmed: bool) -> RecordRepayment | None:
        """What is to be recorded; None where there is no loan, or the amount is none and says so."""
        amount = self.parsed()
        if self._loan is None:
            return None
        if isinstance(amount, Rejection):
            self.blame(amount)
            return None
        return RecordRepayment(
            loan_id=self._loan.loan_id,
            amount=amount,
            method=self.chosen_method,
            payer=self.payer.text().strip(),
            note=self.note.text().strip(),
            confirmed_second=confirmed,
        )
