"""Whether a receipt that somebody holds in her hand is genuine, as far as this laptop's copy of the log can tell."""

from __future__ import annotations

from dataclasses import dataclass

from fieldapp.domain.cash.receipt_book import ReceiptBook
from fieldapp.domain.collection.receipt import (
    Answer,
    Standing,
    answer,
    check_code,
    document_of,
    read_code,
    read_number,
    receipt_name,
)
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.staff import Role, Seat, User
from fieldapp.services.desk import Desk
from fieldapp.store.queries.operations import leaf_of_operation
from fieldapp.store.view import View


@dataclass(frozen=True)
class CheckedReceipt:
    """What this laptop knows of a receipt.

    UNKNOWN may mean that this laptop has not got the record: only the office has the whole log, and can be asked.
    op_id: the document it stands on, NO_ID where it is unknown.
    """

    number: str
    answer: Answer
    op_id: Id = NO_ID


@dataclass(frozen=True)
class MissingReceipts:
    """A run of receipt numbers that was left out; number: its first one as it would be printed."""

    number: str
    officer: str
    first: int
    last: int


def check_receipt(desk: Desk, number: str, code: str) -> CheckedReceipt | Rejection:
    """Return what the log says of a typed number and code; NOT_A_NUMBER or CODE_MISTYPED where they were mistyped.

    A number with another receipt's code is UNKNOWN, so that nobody learns of a receipt which he does not hold.
    """
    name, wanted = read_number(number), read_code(code)
    if isinstance(name, Rejection):
        return name
    if isinstance(wanted, Rejection):
        return wanted
    with desk.book.view() as view:
        for seat in view.every(Seat):
            if (seat.code or "S") != name.seat_code:
                continue
            found = _found(view, seat, name.number, wanted)
            if found is not None:
                return CheckedReceipt(str(name), *found)
    return CheckedReceipt(str(name), Answer(Standing.UNKNOWN))


def missing_receipts(desk: Desk) -> tuple[MissingReceipts, ...]:
    """Return the numbers that no record carries, of the seats whose whole work this laptop has: all for a supervisor,
    the own ones for an officer."""
    with desk.book.view() as view:
        seats = {seat.id: seat for seat in view.every(Seat)}
        users = {user.id: user.name for user in view.every(User)}
        rows = [
            MissingReceipts(
                str(receipt_name(view, book.id, run.first)), users.get(book.user_id, ""), run.first, run.last
            )
            for book in view.every(ReceiptBook)
            if book.id in seats and (desk.me.role is Role.SUPERVISOR or book.user_id == desk.me.user_id)
            for run in book.missing
        ]
    return tuple(sorted(rows, key=lambda row: row.number))


def _found(view: View, seat: Seat, number: int, code: str) -> tuple[Answer, Id] | None:
    document = document_of(view, seat.id, number)
    leaf = leaf_of_operation(view.connection, document.id) if document else None
    if document is None or leaf is None or check_code(leaf, number) != code:
        return None
    return answer(document, number), document.id
