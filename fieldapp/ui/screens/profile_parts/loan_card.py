"""The loan that runs: what is left, what is behind, what is due next, and every installment as a square."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldapp.domain.money import Currency
from fieldapp.domain.timestamp import Day
from fieldapp.ui import phrases
from fieldapp.ui.charts.repayment_strip import Mark, RepaymentStrip, Square
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.cards import Card, Facts
from fieldapp.ui.widgets.marks import ProgressBar, StatusChip
from fieldapp.ui.widgets.paint import Chip
from fieldapp.ui.widgets.text import Elided, Text, rule

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
        super().__init__("Loan", parent, spacing=7)
        self._currency, self._today = currency, today
        self._weeks = StatusChip()
        self.head.addWidget(self._weeks)
        amount = QHBoxLayout()
        amount.setSpacing(8)
        self._left = Text("", Type.HUGE_NUMBER)
        self._of = Elided("", Type.BODY, "second")
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
        self._record = Text("Repayment record", Type.BODY_STRONG, "second")
        record.addWidget(self._record)
        record.addStretch(1)
        self._on_time = Text("", Type.BODY_STRONG)
        record.addWidget(self._on_time)
        self.body.addLayout(record)
        self.strip = RepaymentStrip()
        self.body.addWidget(self.strip)

    def show_profile(self, profile: Profile) -> None:
        loan = profile.loans[0] if profile.loans else None
        for widget in (self._rule, self._record, self._on_time, self.strip, self._bar, self._left):
            widget.setVisible(loan is not None)
        if loan is None:
            self.set_title("Loan")
            self._weeks.set_chip(Chip(""))
            self._of.setText("No loan yet.")
        else:
            self._show_loan(loan)
        self._facts.set_fact("Savings held", phrases.money(profile.savings_balance, self._currency))

    def _show_loan(self, loan: LoanView) -> None:
        money = self._money
        self.set_title(f"{loan.product_name} loan")
        count = len(loan.installments)
        self._weeks.set_chip(Chip(f"{loan.installments_paid} of {count} paid", Tone.MUTE))
        self._left.setText(money(loan.outstanding))
        self._of.setText(f"left, {money(loan.principal)} borrowed")
        self._bar.set_share(loan.installments_paid / count if count else 0.0)
        regular = next((one.due for one in loan.installments), 0)
        self._facts.set_fact("Regular installment", money(regular))
        missed = phrases.counted(sum(one.state == "missed" for one in loan.installments), "missed", "missed")
        part = phrases.counted(sum(one.state == "part" for one in loan.installments), "part", "part")
        behind = phrases.joined(money(loan.arrears), ", ".join(words for words in (missed, part) if words[0] != "0"))
        self._facts.set_fact("In arrears", behind if loan.arrears else "nothing", "bad" if loan.arrears else "ok")
        self._facts.set_fact("Next due", self._next_due(loan))
        past = [one for one in loan.installments if one.state in ("paid", "part", "missed")]
        on_time = sum(one.state == "paid" for one in past)
        self._on_time.setText(f"{on_time} of {len(past)} paid")
        self.strip.show_squares([self._square(one) for one in loan.installments])

    def _square(self, one: InstallmentView) -> Square:
        day = phrases.full_day(one.due_day)
        return Square(MARKS[one.state], day, self._money(one.due), self._money(one.paid))

    def _next_due(self, loan: LoanView) -> str:
        if loan.next_due_day is None:
            return "nothing left"
        return phrases.joined(phrases.short_day(loan.next_due_day, self._today), self._money(loan.next_due_amount))

    def _money(self, minor: int) -> str:
        return phrases.money(minor, self._currency)
