"""The left half of a repayment: who pays, for which loan, how much, how, and how the amount falls."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fieldapp.domain.collection.collection import Method
from fieldapp.domain.money import Currency
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.words import mark, tr
from fieldapp.services.money.repayments import Expected, RecordRepayment, Split
from fieldapp.ui import messages, phrases, theme
from fieldapp.ui.screens.repayment_parts.till import Payer
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.cards import Card, Facts
from fieldapp.ui.widgets.fields import Choice, ChoiceKeys, Field, MoneyEdit
from fieldapp.ui.widgets.notices import InlineMessage
from fieldapp.ui.widgets.text import Elided

METHODS = (
    Choice(Method.CASH, mark("Cash"), "banknote"),
    Choice(Method.MOBILE_MONEY, mark("Mobile money"), "smartphone"),
    Choice(Method.BANK, mark("Bank"), "landmark"),
    Choice(Method.CHEQUE, mark("Cheque"), "file-text"),
)


class RepaymentForm(QWidget):
    """Shows a payer and collects a RecordRepayment; says `edited` whenever the receipt would read differently."""

    edited = Signal()

    def __init__(self, currency: Currency, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._currency = currency
        self._payer: Payer | None = None
        self._loan: Expected | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._build_amount())
        column.addWidget(self._build_split())
        column.addWidget(self._build_how())
        column.addStretch(1)

    # building

    def _build_amount(self) -> Card:
        card = Card()
        self._about = Elided("", Type.BODY, "second")
        card.body.addWidget(self._about)
        self.loans = ChoiceKeys((), columns=2)
        self.loans.setAccessibleName(tr("Loan"))
        self.loans.chosen.connect(self._choose_loan)
        self._loans_field = Field(tr("Which loan"), self.loans, aside=tr("keys 1 to 9"))
        card.body.addWidget(self._loans_field)
        self.amount = _Amount(self._currency)
        self.amount.setFont(theme.font(Type.LARGE_INPUT))
        self.amount.setStyleSheet(f"QLineEdit {{ min-height: {theme.px(36)}px; }}")
        self.amount.amount_changed.connect(self._typed)
        self.amount.entered.connect(lambda: self.method.setFocus(Qt.FocusReason.TabFocusReason))
        self.amount_field = Field(tr("Amount paid"), self.amount)
        card.body.addWidget(self.amount_field)
        return card

    def _build_split(self) -> Card:
        card = Card(tr("How it falls"))
        self.split = Facts(spacing=5)
        card.body.addWidget(self.split)
        self.over = InlineMessage()
        card.body.addWidget(self.over)
        return card

    def _build_how(self) -> Card:
        card = Card()
        self.method = ChoiceKeys([method.said for method in METHODS], columns=4)
        self.method.set_value(Method.CASH)
        self.method.chosen.connect(lambda _value: self.edited.emit())
        card.body.addWidget(Field(tr("How it was paid"), self.method, aside=tr("keys 1 to 4")))
        row = QHBoxLayout()
        row.setSpacing(12)
        self.payer, self.note = QLineEdit(), QLineEdit()
        for edit in (self.payer, self.note):
            edit.setMaxLength(200)
        row.addWidget(Field(tr("Paid by, if somebody else"), self.payer), 1)
        row.addWidget(Field(tr("Note"), self.note), 1)
        card.body.addLayout(row)
        return card

    # what is shown

    def show_payer(self, payer: Payer) -> None:
        """A new payment: the expected amount stands ready and selected."""
        self._payer = payer
        person = payer.person
        self._about.setText(phrases.joined(person.name, person.code, person.group_name, person.center_name))
        self.loans.set_choices([Choice(loan.loan_id, loan.loan_label, "file-text") for loan in payer.loans])
        self._loans_field.setVisible(len(payer.loans) > 1)
        self.method.set_value(Method.CASH)
        self.payer.clear()
        self.note.clear()
        if payer.loans:
            self.loans.set_value(payer.loans[0].loan_id)
            self._show_loan(payer.loans[0])

    @property
    def loan(self) -> Expected | None:
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
            return tr("Nothing falls due today. {amount} is left of the whole loan", amount=self._money(loan.payoff))
        if loan.arrears and loan.due:
            return tr(
                "Expected {amount}: arrears {arrears} · installment {due}",
                amount=self._money(loan.expected),
                arrears=self._money(loan.arrears),
                due=self._money(loan.due),
            )
        return tr("Expected {amount}", amount=self._money(loan.expected))

    def set_amount(self, amount: int | None) -> None:
        self.amount.set_amount(amount, select=True)

    def focus(self) -> None:
        self.amount.setFocus(Qt.FocusReason.OtherFocusReason)
        self.amount.selectAll()

    # what is typed

    def _typed(self) -> None:
        self.amount_field.set_problem("")
        self._show_split()
        self.edited.emit()

    def parsed(self) -> int | Rejection:
        return self.amount.parsed()

    def _show_split(self) -> None:
        amount = self.parsed()
        loan = self._loan
        if loan is None:
            return
        split = loan.split(amount if isinstance(amount, int) else 0)
        self.split.set_fact(tr("Arrears"), self._money(split.arrears))
        self.split.set_fact(tr("Installment"), self._money(split.installment))
        self.split.set_fact(tr("Ahead"), self._money(split.ahead), "info" if split.ahead else "text")
        self.over.say(Tone.WARN if split.over else Tone.INFO, self._beyond(split))
        short = max(0, loan.expected - (amount if isinstance(amount, int) else 0))
        self.split.set_fact(tr("Still expected today"), self._money(short), "bad" if short else "ok")
        left = max(0, loan.payoff - (amount if isinstance(amount, int) else 0))
        self.split.set_fact(tr("Left of the whole loan after it"), self._money(left))

    def _beyond(self, split: Split) -> str:
        if split.over:
            return tr("{amount} of it is more than is left of the loan", amount=self._money(split.over))
        if split.savings:
            return tr("{amount} of it goes to her savings", amount=self._money(split.savings))
        return tr("{amount} of it is to be paid back to her", amount=self._money(split.refund)) if split.refund else ""

    def _money(self, amount: int) -> str:
        return phrases.money(amount, self._currency)

    def request(self, *, confirmed: bool) -> RecordRepayment | Rejection | None:
        """What is to be recorded; a Rejection is shown at the field, None where there is no loan."""
        amount = self.parsed()
        if self._loan is None:
            return None
        if isinstance(amount, Rejection):
            self.blame(amount)
            return amount
        method = self.method.value
        return RecordRepayment(
            loan_id=self._loan.loan_id,
            amount=amount,
            method=method if isinstance(method, Method) else Method.CASH,
            payer=self.payer.text().strip(),
            note=self.note.text().strip(),
            confirmed_second=confirmed,
        )

    def blame(self, rejection: Rejection) -> None:
        """Say at the amount what is wrong with it."""
        self.amount_field.set_problem(messages.text(rejection))
        self.focus()


class _Amount(MoneyEdit):
    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.entered.emit()
        else:
            super().keyPressEvent(event)
