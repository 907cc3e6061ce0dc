"""The left half of a deposit or withdrawal: which way, how much, how; and what she may take out today and why."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from fieldapp.domain.collection.collection import Method
from fieldapp.domain.ids import Id
from fieldapp.domain.money import Currency
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.services.borrower.people import PersonRow
from fieldapp.services.money.savings import MoveSavings, SavingsView
from fieldapp.ui import messages, phrases, theme
from fieldapp.ui.screens.repayment_parts.form import METHODS
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets.cards import Card, Facts
from fieldapp.ui.widgets.fields import Choice, ChoiceKeys, Field, MoneyEdit
from fieldapp.ui.widgets.text import Elided


class Way(Enum):
    """Which way the money goes."""

    IN = "in"
    OUT = "out"


WAYS = (Choice(Way.IN, mark("Deposit"), "piggy-bank"), Choice(Way.OUT, mark("Withdrawal"), "hand-coins"))


class SavingsForm(QWidget):
    """Says `edited` whenever the receipt would read differently."""

    edited = Signal()

    def __init__(self, currency: Currency, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._currency = currency
        self._view: SavingsView | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._build_amount())
        column.addWidget(self._build_account())
        column.addWidget(self._build_how())
        column.addStretch(1)

    def _build_amount(self) -> Card:
        card = Card()
        self._about = Elided("", Type.BODY, "second")
        card.body.addWidget(self._about)
        self.way = ChoiceKeys([way.said for way in WAYS], columns=2)
        self.way.set_value(Way.IN)
        self.way.chosen.connect(lambda _way: self._choose())
        card.body.addWidget(Field(tr("What"), self.way, aside=tr("keys 1 and 2")))
        self.amount = MoneyEdit(self._currency)
        self.amount.setFont(theme.font(Type.LARGE_INPUT))
        self.amount.setStyleSheet(f"QLineEdit {{ min-height: {theme.px(36)}px; }}")
        self.amount.amount_changed.connect(self._typed)
        self.amount_field = Field(tr("Amount"), self.amount)
        card.body.addWidget(self.amount_field)
        return card

    def _build_account(self) -> Card:
        card = Card(tr("Her savings"))
        self.facts = Facts(spacing=5)
        card.body.addWidget(self.facts)
        return card

    def _build_how(self) -> Card:
        card = Card()
        self.method = ChoiceKeys([method.said for method in METHODS], columns=4)
        self.method.set_value(Method.CASH)
        card.body.addWidget(Field(tr("How"), self.method, aside=tr("keys 1 to 4")))
        self.note = QLineEdit()
        self.note.setMaxLength(200)
        card.body.addWidget(Field(tr("Note"), self.note))
        return card

    # what is shown

    def show_saver(self, person: PersonRow, view: SavingsView) -> None:
        """A new deposit: what she saves every week stands ready."""
        self._view = view
        self._about.setText(phrases.joined(person.name, person.code, person.group_name, person.center_name))
        self.way.set_value(Way.IN)
        self.method.set_value(Method.CASH)
        self.note.clear()
        self._choose(focus=False)

    def focus(self) -> None:
        self.way.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, *, focus: bool = True) -> None:
        view = self._view
        if view is None:
            return
        weekly = tr("Every week {amount}", amount=self._money(view.weekly)) if view.weekly else tr("Any amount")
        out = tr("At most {amount} today ({policy})", amount=self._money(view.free), policy=view.policy)
        self.amount_field.set_hint(weekly if self.is_deposit else out)
        self.amount.set_amount(view.weekly or None if self.is_deposit else None, select=True)
        if focus:
            self.amount.setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def is_deposit(self) -> bool:
        return self.way.value is not Way.OUT

    @property
    def signed(self) -> int:
        """What moves, above zero into the account; 0 while no amount is typed."""
        amount = self.amount.parsed()
        return 0 if isinstance(amount, Rejection) else amount if self.is_deposit else -amount

    def _typed(self) -> None:
        self.amount_field.set_problem("")
        self._show_account()
        self.edited.emit()

    def _show_account(self) -> None:
        view = self._view
        if view is None:
            return
        after = view.balance + self.signed
        self.facts.set_fact(tr("In the account"), self._money(view.balance))
        self.facts.set_fact(tr("After this"), self._money(after), "bad" if after < 0 else "text")
        self.facts.set_fact(tr("May be taken out today"), self._money(view.free))
        kept = f"{self._money(view.kept)} ({view.policy})" if view.kept else tr("nothing")
        self.facts.set_fact(tr("Must stay while a loan runs"), kept)
        self.facts.set_fact(tr("Taken out this month"), tr_n("{n} time", "{n} times", view.withdrawals))
        most = f"{self._money(view.most)} ({view.policy})" if view.most else tr("no limit")
        self.facts.set_fact(tr("The account may hold"), most)

    def _money(self, amount: int) -> str:
        return phrases.money(amount, self._currency)

    def request(self, borrower_id: Id, *, confirmed: bool) -> MoveSavings | Rejection:
        """What is to be recorded; a Rejection is shown at the field."""
        amount = self.amount.parsed()
        if isinstance(amount, Rejection):
            self.blame(amount)
            return amount
        method = self.method.value
        return MoveSavings(
            borrower_id=borrower_id,
            amount=amount if self.is_deposit else -amount,
            note=self.note.text().strip(),
            method=method if isinstance(method, Method) else Method.CASH,
            confirmed_second=confirmed,
        )

    def blame(self, rejection: Rejection) -> None:
        """Say at the amount what is wrong with it."""
        self.amount_field.set_problem(messages.text(rejection))
        self.amount.setFocus(Qt.FocusReason.OtherFocusReason)
        self.amount.selectAll()
