"""More money than a loan still takes: the loan is paid off and the rest is saved, in one step with two receipts."""

from __future__ import annotations

from dataclasses import dataclass

from fieldapp.domain.collection.collection import Collection, RepaymentRecorded, SavingsMoved
from fieldapp.domain.loan.account import Balance, Loan
from fieldapp.domain.loan.by_terms import payoff
from fieldapp.domain.money import AMOUNT_MAX
from fieldapp.domain.operation import Intent
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.savings_limits import beyond_limit
from fieldapp.services.desk import Desk, Saved
from fieldapp.services.money.receipts import ReceiptView, receipt_of
from fieldapp.services.money.repayments import RecordRepayment
from fieldapp.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class OverpaymentSaved(Saved):
    """A loan that was paid off and the rest that was saved: two receipts, their numbers next to each other."""

    repayment: ReceiptView
    savings: ReceiptView


def settle_and_save(desk: Desk, wanted: RecordRepayment) -> OverpaymentSaved | Rejection:
    """Pay a loan off with a part of an amount and put the rest into her savings; both are saved, or neither.

    EMPTY_AMOUNT, TOO_LARGE, UNKNOWN_LOAN; NOTHING_CHANGED where the amount does not go beyond the loan; SAVINGS_FULL
    where her account cannot take the rest.
    """
    if not 0 < wanted.amount <= AMOUNT_MAX:
        return Rejection(Reason.TOO_LARGE if wanted.amount > 0 else Reason.EMPTY_AMOUNT)
    day = desk.clock.today()
    with desk.book.work() as work:
        loan, balance = work.find(Loan, wanted.loan_id), work.find(Balance, wanted.loan_id)
        if loan is None or balance is None:
            return Rejection(Reason.UNKNOWN_LOAN)
        settles = payoff(work, loan, balance, day)
        rest = wanted.amount - settles
        if rest <= 0 or settles <= 0:
            return Rejection(Reason.NOTHING_CHANGED)
        first = work.take_receipts(2)
        repaid = RepaymentRecorded(
            settles, first, wanted.method, wanted.payer, wanted.note, confirmed_second=True, closing=True
        )
        repayment = _appended(desk, work, Intent(repaid, loan.id, loan.center_id, day), first)
        if isinstance(repayment, Rejection):
            return repayment
        # asked after the loan is paid off: what must stay in while it runs need not stay any more
        if (limit := beyond_limit(work, loan.borrower_id, rest, day)) is not None:
            return limit
        saved_rest = SavingsMoved(rest, first + 1, wanted.note, wanted.method)
        savings = _appended(desk, work, Intent(saved_rest, loan.borrower_id, loan.center_id, day), first + 1)
        if isinstance(savings, Rejection):
            return savings
        saved = work.commit()
    return OverpaymentSaved(saved.op_id, saved.at_ms, saved.changed, repayment, savings)


def _appended(desk: Desk, work: UnitOfWork, intent: Intent, number: int) -> ReceiptView | Rejection:
    outcome = work.append(intent)
    if isinstance(outcome, Rejection):
        return outcome
    document = work.find(Collection, work.last_operation)
    if document is None or not outcome.disposition.took_effect:
        return Rejection(outcome.disposition.reason)
    return receipt_of(desk, work, document, number, work.last_leaf)
