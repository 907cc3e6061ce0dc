"""The left half of a repayment: who pays, for which loan, how much, how, and how the amount falls."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fieldapp.domain.collection.collection import Method
from fieldapp.domain.money import Currency
from fieldapp.domain.rejection import Rejection
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
    Choice(Method.CASH, "Cash", "banknote"),
    Choice(Method.MOBILE_MONEY, "Mobile money", "smartphone"),
    Choice(Method.BANK, "Bank", "landmark"),
    Choice(Method.CHEQUE, "Cheque", "file-text"),
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
        self.loans.setAccessibleName("Loan")
        self.loans.chosen.connect(self._choose_loan)
        self._loans_field = Field("Which loan", self.loans, aside="keys 1 to 9")
        card.body.addWidget(self._loans_field)
        self.amount = _Amount(self._currency)
        self.amount.setFont(theme.font(Type.LARGE_INPUT))
        self.amount.setStyleSheet(f"QLineEdit {{ min-height: {theme.px(36)}px; }}")
        self.amount.amount_changed.connect(self._typed)
        self.amount.entered.connect(lambda: self.method.setFocus(Qt.FocusReason.TabFocusReason))
        self.amount_field = Field("Amount paid", self.amount)
        card.body.addWidget(self.amount_field)
        return card

    def _build_split(self) -> Card:
        card = Card("How it falls")
        self.split = Facts(spacing=5)
        card.body.addWidget(self.split)
        self.over = InlineMessage()
        card.body.addWidget(self.over)
        return card

    def _build_how(self) -> Card:
        card = Card()
        self.method = ChoiceKeys(METHODS, columns=4)
        self.method.set_value(Method.CASH)
        self.method.chosen.connect(lambda _value: self.edited.emit())
        card.body.addWidget(Field("How it was paid", self.method, aside="keys 1 to 4"))
        row = QHBoxLayout()
        row.setSpacing(12)
        self.payer, self.note = QLineEdit(), QLineEdit()
        for edit in (self.payer, self.note):
            edit.setMaxLength(200)
        row.addWidget(Field("Paid by, if somebody else", self.payer), 1)
        row.addWidget(Field("Note", self.note), 1)
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
        parts = phrases.joined(
            f"arrears {self._money(loan.arrears)}" if loan.arrears else "",
            f"installment {self._money(loan.due)}" if loan.due else "",
        )
        hint = f"Expected {self._money(loan.expected)}" + (f": {parts}" if loan.arrears and loan.due else "")
        nothing = f"Nothing falls due today. {self._money(loan.payoff)} is left of the whole loan"
        self.amount_field.set_hint(hint if loan.expected else nothing)
        self.set_amount(loan.expected or None)

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
        self.split.set_fact("Arrears", self._money(split.arrears))
        self.split.set_fact("Installment", self._money(split.installment))
        self.split.set_fact("Ahead", self._money(split.ahead), "info" if split.ahead else "text")
        self.over.say(Tone.WARN if split.over else Tone.INFO, self._beyond(split))
        short = max(0, loan.expected - (amount if isinstance(amount, int) else 0))
        self.split.set_fact("Still expected today", self._money(short), "bad" if short else "ok")
        left = max(0, loan.payoff - (amount if isinstance(amount, int) else 0))
        self.split.set_fact("Left of the whole loan after it", self._money(left))

    def _beyond(self, split: Split) -> str:
        if split.over:
            return f"{self._money(split.over)} of it is more than is left of the loan"
        if split.savings:
            return f"{self._money(split.savings)} of it goes to her savings"
        return f"{self._money(split.refund)} of it is to be paid back to her" if split.refund else ""

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
