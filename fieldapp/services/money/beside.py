"""Money of a sheet's row that does not come from the member's own hand: by phone or bank, or the others pay for her.

It is part of the row until the meeting is finished, so it can be changed and taken back like an amount; then each
becomes a document of its own with its receipts, in the same transaction as the meeting.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from fieldapp.domain.collection.collection import Collection, Method, RepaymentRecorded
from fieldapp.domain.collection.cover import CoverPart
from fieldapp.domain.ids import NO_ID, Id, id_text, parse_id
from fieldapp.domain.loan.account import Loan
from fieldapp.domain.operation import Intent
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.timestamp import Day
from fieldapp.services.desk import Desk
from fieldapp.services.money.covering import RecordCover, append_cover
from fieldapp.services.money.kept_aside import doubtful
from fieldapp.services.money.receipts import ReceiptView, receipt_of
from fieldapp.services.names import name_of
from fieldapp.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class Beside:
    """One such payment on the loan of a row, its amount in minor units.

    payer: NO_ID where she pays herself, else the member, or with Method.FUND the group, that pays for her. note: the
    number of the transfer.
    """

    amount: int
    method: Method
    payer: Id = NO_ID
    note: str = ""

    @property
    def in_hand(self) -> bool:
        """Tell whether it lies among the cash to count."""
        return self.method is Method.CASH


@dataclass(frozen=True)
class BesideRow:
    """What came beside a row. paid: the cash of the row itself; confirmed: an equal receipt was shown and is meant."""

    loan_id: Id
    beside: tuple[Beside, ...]
    paid: int
    confirmed: bool


def in_words(beside: Sequence[Beside]) -> list[dict[str, Any]]:
    """Return them as a draft keeps them."""
    return [
        {"amount": one.amount, "method": int(one.method), "payer": id_text(one.payer), "note": one.note}
        for one in beside
    ]


def from_words(kept: Sequence[Mapping[str, Any]]) -> tuple[Beside, ...]:
    """Return what `in_words` made."""
    return tuple(
        Beside(int(one["amount"]), Method(one["method"]), parse_id(one["payer"]), str(one["note"])) for one in kept
    )


def cash_of(beside: Sequence[Beside]) -> int:
    """Return what of it lies among the cash to count, in minor units."""
    return sum(one.amount for one in beside if one.in_hand)


def append_beside(desk: Desk, work: UnitOfWork, row: BesideRow, day: Day) -> tuple[ReceiptView, ...] | Rejection:
    """Append the documents of a row and return their receipts; what the office would keep aside is rejected with her
    name, for a transfer with the fact `confirm` first."""
    loan = work.find(Loan, row.loan_id)
    if loan is None:
        return Rejection(Reason.UNKNOWN_LOAN)
    made: list[ReceiptView] = []
    for one in row.beside:
        if one.payer == NO_ID:
            confirmed = row.confirmed or one.amount == row.paid
            receipts = _append_transfer(desk, work, (loan, one, confirmed), day)
            if isinstance(receipts, Rejection):
                return receipts
            made += receipts
    for method in dict.fromkeys(one.method for one in row.beside if one.payer != NO_ID):
        parts = tuple(
            CoverPart(one.payer, one.amount) for one in row.beside if one.payer != NO_ID and one.method is method
        )
        document = append_cover(desk, work, RecordCover(loan.id, parts, method), day)
        if isinstance(document, Rejection):
            return replace(document, facts={"name": name_of(work, loan.borrower_id), **document.facts})
        made += _receipts(desk, work, document)
    return tuple(made)


def _append_transfer(
    desk: Desk, work: UnitOfWork, wanted: tuple[Loan, Beside, bool], day: Day
) -> tuple[ReceiptView, ...] | Rejection:
    loan, one, confirmed = wanted
    body = RepaymentRecorded(one.amount, work.take_receipts(1), one.method, note=one.note, confirmed_second=confirmed)
    outcome = work.append(Intent(body, loan.id, loan.center_id, day))
    if isinstance(outcome, Rejection):
        return outcome
    document = work.find(Collection, work.last_operation)
    if document is None:
        return Rejection(outcome.disposition.reason)
    doubt = None if confirmed else doubtful(desk, work, document)
    return doubt if doubt is not None else _receipts(desk, work, document)


def _receipts(desk: Desk, work: UnitOfWork, document: Collection) -> tuple[ReceiptView, ...]:
    numbers = dict.fromkeys(line.receipt for line in document.lines)
    return tuple(receipt_of(desk, work, document, number, work.last_leaf) for number in numbers)
