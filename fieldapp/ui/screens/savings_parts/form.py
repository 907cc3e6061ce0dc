"""The left half of a deposit or withdrawal: which way, how much; and what she may take out today and why."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldapp.domain.ids import Id
from fieldapp.domain.money import Currency
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.services.borrower.people import PersonRow
from fieldapp.services.money.savings import MoveSavings, SavingsView
from fieldapp.ui.screens.repayment_parts.payment_form import PaymentForm
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.fields import Choice, ChoiceKeys, Field


class Way(Enum):
    """Which way the money goes."""

    IN = "in"
    OUT = "out"


WAYS = (Choice(Way.IN, mark("Deposit"), "piggy-bank"), Choice(Way.OUT, mark("Withdrawal"), "hand-coins"))


class SavingsForm(PaymentForm):
    """Shows a saver and collects a MoveSavings."""

    def __init__(self, currency: Currency, parent: QWidget | None = None) -> None:
        self._view: SavingsView | None = None
        super().__init__(currency, (tr("Amount"), tr("Her savings")), parent)

    def add_question(self, card: Card) -> None:
        self.way = ChoiceKeys([way.said for way in WAYS], columns=2)
        self.way.set_value(Way.IN)
        self.way.chosen.connect(lambda _way: self._choose())
        card.body.addWidget(Field(tr("What"), self.way, aside=tr("keys 1 and 2")))

    def show_saver(self, person: PersonRow, view: SavingsView) -> None:
        """A new deposit: what she saves every week stands ready."""
        self._view = view
        self.show_person(person, asks_payer=False)
        self.way.set_value(Way.IN)
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
        self.set_amount(view.weekly or None if self.is_deposit else None)
        if focus:
            self.amount.setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def is_deposit(self) -> bool:
        """The money goes into the account."""
        return self.way.value is not Way.OUT

    @property
    def signed(self) -> int:
        """What moves, above zero into the account; 0 while no amount is typed."""
        return self.typed if self.is_deposit else -self.typed

    def show_effect(self) -> None:
        view = self._view
        if view is None:
            return
        after = view.balance + self.signed
        kept = tr("{amount} ({policy})", amount=self._money(view.kept), policy=view.policy)
        most = tr("{amount} ({policy})", amount=self._money(view.most), policy=view.policy)
        self.facts.set_fact(tr("In the account"), self._money(view.balance))
        self.facts.set_fact(tr("After this"), self._money(after), "bad" if after < 0 else "text")
        self.facts.set_fact(tr("May be taken out today"), self._money(view.free))
        self.facts.set_fact(tr("Must stay while a loan runs"), kept if view.kept else tr("nothing"))
        self.facts.set_fact(tr("Taken out this month"), tr_n("{n} time", "{n} times", view.withdrawals))
        self.facts.set_fact(tr("The account may hold"), most if view.most else tr("no limit"))

    def request(self, borrower_id: Id, *, confirmed: bool) -> MoveSavings | None:
        """What is to be recorded; None where the amount is none and says so."""
        amount = self.parsed()
        if isinstance(amount, Rejection):
            self.blame(amount)
            return None
        return MoveSavings(
            borrower_id=borrower_id,
            amount=amount if self.is_deposit else -amount,
            note=self.note.text().strip(),
            method=self.chosen_method,
            confirmed_second=confirmed,
        )
