"""What one payment needs to know and what it becomes; the calls run off the UI thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.words import mark
from fieldapp.services.borrower import people
from fieldapp.services.borrower.people import PersonRow
from fieldapp.services.desk import Saved
from fieldapp.services.money import repayments
from fieldapp.services.money.repayments import Expected, ReceiptView, Reverse, Split

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk

LINES_PER_ROW = 4
"""Lines of a collection are numbered row * 4 + purpose (repayment 0, savings 1, fine 2)."""
PURPOSE_OF_LABEL = {"Savings": 1, "Savings taken out": 1, "Fine": 2}


@dataclass(frozen=True)
class Payer:
    """A borrower with what is expected on each of her open loans."""

    person: PersonRow
    loans: tuple[Expected, ...]


def read_payer(desk: Desk, borrower_id: Id) -> Payer:
    """Who pays, and for what."""
    profile = people.profile(desk, borrower_id)
    today = desk.clock.today()
    found = [repayments.expected_repayment(desk, loan.loan_id, today) for loan in profile.loans if loan.outstanding > 0]
    return Payer(profile.person, tuple(found))


def preview(desk: Desk, payer: Payer, loan: Expected, amount: int) -> ReceiptView:
    """The receipt of a repayment as it will read."""
    return paper_of(desk, payer.person, parts_of(loan.split(amount)), amount, max(0, loan.payoff - amount))


def paper_of(desk: Desk, person: PersonRow, parts: Sequence[tuple[str, int]], paid: int, left: int = 0) -> ReceiptView:
    """A receipt as it will read; number and check code are given when it is saved."""
    return ReceiptView(
        number="",
        check_code="",
        day=desk.clock.today(),
        at_ms=desk.clock.now_ms(),
        branch_name=desk.branch_name,
        borrower_name=person.name,
        borrower_code=person.code,
        group_name=person.group_name,
        officer_name=desk.me.name,
        lines=tuple(part for part in parts if part[1]),
        paid=paid,
        outstanding_after=left,
        next_due_day=None,
        next_due_amount=0,
    )


def parts_of(split: Split) -> tuple[tuple[str, int], ...]:
    """The parts of a split in the words of the receipt."""
    return (
        (mark("Arrears"), split.arrears),
        (mark("Installment"), split.installment),
        (mark("Savings"), split.savings),
        (mark("Ahead"), split.ahead + split.over),
        (mark("To be paid back"), split.refund),
    )


@dataclass(frozen=True)
class TakeBack:
    """What is reversed: the lines of one receipt, with the words for each."""

    op_id: Id
    lines: tuple[tuple[int, str, int], ...]
    """Line number, label, amount."""


def take_back_of(op_id: Id, first_line: int, receipt: ReceiptView) -> TakeBack:
    """The lines of a receipt that can be taken back; a repayment is one line however it was split."""
    base = first_line - first_line % LINES_PER_ROW
    sums: dict[int, tuple[str, int]] = {}
    for label, amount in receipt.lines:
        purpose = PURPOSE_OF_LABEL.get(label, 0)
        word = label if purpose else mark("Repayment")
        sums[purpose] = (word, sums.get(purpose, (word, 0))[1] + amount)
    return TakeBack(op_id, tuple((base + purpose, *part) for purpose, part in sorted(sums.items())))


@dataclass(frozen=True)
class Undoing:
    """Lines of a collection to take back, and why. approver, ask: as in Reverse."""

    op_id: Id
    lines: tuple[int, ...]
    reason: str
    approver: Id = NO_ID
    ask: bool = False


def reverse_lines(desk: Desk, undoing: Undoing) -> Saved | Rejection:
    """Take back each line; the first refusal ends it and is told."""
    result: Saved | Rejection | None = None
    for line in undoing.lines:
        result = repayments.reverse(desk, Reverse(undoing.op_id, line, undoing.reason, undoing.approver, undoing.ask))
        if isinstance(result, Rejection):
            return result
    assert result is not None, "there is at least one line"
    return result
