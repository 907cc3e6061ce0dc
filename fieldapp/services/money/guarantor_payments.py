"""What guarantors pay: a document of its own that counts on the loan and leaves the borrower owing it to them."""

from __future__ import annotations

from dataclasses import dataclass

from fieldapp.domain.appraisal.guarantor import GuaranteeLine, live_for
from fieldapp.domain.collection.collection import Collection, Fate, Method, Purpose
from fieldapp.domain.collection.cover import CoverPart, JointCovered
from fieldapp.domain.ids import Id
from fieldapp.domain.loan.account import Loan
from fieldapp.domain.money import format_amount
from fieldapp.domain.operation import Intent
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.services.desk import Desk, Saved
from fieldapp.services.money.receipts import receipt_number
from fieldapp.store.view import View

__all__ = ["Method"]


@dataclass(frozen=True)
class GuarantorPays:
    """Money of a guarantor for a loan she stands in for, minor units; SAVINGS: out of her account here."""

    loan_id: Id
    guarantor_id: Id
    amount: int
    method: Method = Method.CASH
    note: str = ""


@dataclass(frozen=True)
class GuarantorPaid(Saved):
    """What was saved, with the number of her receipt."""

    receipt: str


def paid_by(view: View, line: GuaranteeLine) -> int:
    """Return what a guarantor has paid on a loan, as far as it counts. Linear in the borrower's receipts."""
    documents = view.of_borrower(Collection, line.borrower)
    return sum(
        item.amount
        for document in documents
        for item in document.lines
        if item.payer == line.guarantor
        and item.loan_id == line.loan_id
        and item.purpose is Purpose.REPAYMENT
        and item.fate is Fate.COUNTED
    )


def record_guarantor_payment(desk: Desk, wanted: GuarantorPays) -> GuarantorPaid | Rejection:
    """Record what a guarantor pays. EMPTY_AMOUNT for nothing, GUARANTEE_ENDED where she does not stand in, TOO_LARGE
    beyond what may fall on her, and the fold's reason where the money would only be kept aside."""
    if wanted.amount <= 0:
        return Rejection(Reason.EMPTY_AMOUNT, {}, "amount")
    with desk.book.work() as work:
        loan = work.find(Loan, wanted.loan_id)
        lines = [line for line in live_for(work, wanted.loan_id) if line.guarantor == wanted.guarantor_id]
        if loan is None:
            return Rejection(Reason.UNKNOWN_LOAN)
        if not lines:
            return Rejection(Reason.GUARANTEE_ENDED)
        left = lines[-1].amount - paid_by(work.view, lines[-1])
        if wanted.amount > left:
            return Rejection(Reason.TOO_LARGE, {"most": format_amount(left, desk.currency, symbol=True)}, "amount")
        part = CoverPart(wanted.guarantor_id, wanted.amount)
        body = JointCovered((part,), work.take_receipts(1), wanted.method, note=wanted.note)
        outcome = work.append(Intent(body, loan.id, loan.center_id, desk.clock.today()))
        if isinstance(outcome, Rejection):
            return outcome
        document = work.find(Collection, work.last_operation)
        late = outcome.disposition.reason is Reason.DAY_CLOSED
        if document is None or late or any(line.fate is Fate.HELD for line in document.lines):
            return Rejection(outcome.disposition.reason)
        receipt = receipt_number(work, document.seat_id, document.lines[0].receipt)
        saved = work.commit()
        return GuarantorPaid(saved.op_id, saved.at_ms, saved.changed, receipt)
