"""The loan that runs: what is left, what is behind, what is due next, and every installment as a square."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldapp.domain.money import Currency
from fieldapp.domain.timestamp import Day
from fieldapp.domain.words import tr, tr_n
from fieldapp.ui import phrases
from fieldapp.ui.charts.repayment_strip import Mark, RepaymentStrip, Square
from fieldapp.ui.screens.profile_parts.heads import let_title_wrap
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.cards import Card, Facts
from fieldapp.ui.widgets.marks import ProgressBar, StatusChip
from fieldapp.ui.widgets.paint import Chip
from fieldapp.ui.widgets.text import Text, rule

if TYPE_CHECKING:
    from fieldapp.services.borrower.people import InstallmentView, LoanView, Profile


MARKS = {
    "paid": Mark.PAID,
    "part": Mark.PART,
    "missed": Mark.MISSED,
    "due": Mark.TODAY,
    "future": Mark.FUTURE,
}
"""The square of each state of an installment."""


class LoanCard(Card):
    """Shows one loan, or says that there is none."""

    def __init__(self, currency: Currency, today: Day, parent: QWidget | None = None) -> None:
        super().__init__(tr("Loan"), parent, spacing=7)
        let_title_wrap(self)
        self._currency, self._today = currency, today
        self._weeks, self._old = StatusChip(), StatusChip()
        self._as_of = ""
        self.head.addWidget(self._old)
        self.head.addWidget(self._weeks)
        amount = QHBoxLayout()
        amount.setSpacing(8)
        self._left = Text("", Type.HUGE_NUMBER)
        self._of = Text("", Type.BODY, "second", wrap=True)
        amount.addWidget(self._left)
        amount.addWidget(self._of, 1)
        self.body.addLayout(amount)
        self._bar = ProgressBar()
        self.body.addWidget(self._bar)
        self._facts = Facts(spacing=4)
        self.body.addWidget(self._facts)
        self._rule = rule()
        self.body.addWidget(self._rule)
        record = QHBoxLayout()
        self._record = Text(tr("Repayment record"), Type.BODY_STRONG, "second", wrap=True)
        record.addWidget(self._record, 1)
        self._on_time = Text("", Type.BODY_STRONG, wrap=True)
        self._on_time.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        record.addWidget(self._on_time, 1)
        self.body.addLayout(record)
        self.strip = RepaymentStrip()
        self.body.addWidget(self.strip)

    def show_profile(self, profile: Profile, as_of: str = "") -> None:
        """Show the loan that runs; as_of: how old the figures are, where that must be said beside them."""
        self._as_of = as_of
        self._old.set_chip(Chip(as_of, Tone.WARN, "clock"))
        loan = profile.loans[0] if profile.loans else None
        for widget in (self._rule, self._record, self._on_time, self.strip, self._bar, self._left):
            widget.setVisible(loan is not None)
        if loan is None:
            self.set_title(tr("Loan"))
            self._weeks.set_chip(Chip(""))
            self._of.setText(tr("No loan yet."))
        else:
            self._show_loan(loan)
        savings = phrases.joined(phrases.money(profile.savings_balance, self._currency), as_of)
        self._facts.set_fact(tr("Savings held"), savings)

    def _show_loan(self, loan: LoanView) -> None:
        money = self._money
        self.set_title(tr("{product} loan", product=loan.product_name))
        count = len(loan.installments)
        self._weeks.set_chip(Chip(tr("{paid} of {count} paid", paid=loan.installments_paid, count=count), Tone.MUTE))
        self._left.setText(money(loan.outstanding))
        whole = money(loan.principal).replace(" ", "\u00a0")  # the sign stays with its amount
        self._of.setText(tr("principal left, of {amount}", amount=whole))
        self._bar.set_share(loan.installments_paid / count if count else 0.0)
        regular = next((one.due for one in loan.installments), 0)
        self._facts.set_fact(tr("Regular installment"), money(regular))
        missed = sum(one.state == "missed" for one in loan.installments)
        part = sum(one.state == "part" for one in loan.installments)
        said = [tr_n("{n} missed", "{n} missed", missed)] if missed else []
        said += [tr_n("{n} part", "{n} part", part)] if part else []
        behind = phrases.joined(money(loan.arrears), ", ".join(said))
        nothing = tr("nothing", "amount")
        self._facts.set_fact(tr("In arrears"), behind if loan.arrears else nothing, "bad" if loan.arrears else "ok")
        self._facts.set_fact(tr("Next due"), self._next_due(loan))
        past = [one for one in loan.installments if one.state in ("paid", "part", "missed")]
        on_time = sum(one.state == "paid" for one in past)
        self._on_time.setText(tr("{paid} of {count} due are paid", paid=on_time, count=len(past)))
        self.strip.show_squares([self._square(one) for one in loan.installments])

    def _square(self, one: InstallmentView) -> Square:
        day = phrases.full_day(one.due_day)
        return Square(MARKS[one.state], day, self._money(one.due), self._money(one.paid))

    def _next_due(self, loan: LoanView) -> str:
        if loan.next_due_day is None:
            return tr("nothing left")
        return phrases.joined(phrases.short_day(loan.next_due_day, self._today), self._money(loan.next_due_amount))

    def _money(self, minor: int) -> str:
        return phrases.money(minor, self._currency)
