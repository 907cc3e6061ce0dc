"""Whether a receipt is in the log, for whoever holds one: by number and code; date and amount are told, no name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from fieldapp.domain.cash.receipt_book import ReceiptPage
from fieldapp.domain.collection.receipt import (
    Answer,
    ReceiptName,
    Standing,
    answer,
    check_code,
    document_of,
    read_code,
    read_number,
    receipt_name,
)
from fieldapp.domain.ids import Id
from fieldapp.domain.money import currency, format_amount
from fieldapp.domain.record import Kind
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.staff import BRANCH, Branch, Seat
from fieldapp.domain.timestamp import date_of
from sync_server.services.ground import Ground, Refusal
from sync_server.store import branches, oplog, seats
from sync_server.store.engine import Connection
from sync_server.store.projection import Projection, all_records

_SAYS: Final = {
    Standing.GENUINE: "Genuine: this receipt is in the log of {branch}.",
    Standing.VOIDED: "Voided: this receipt is in the log of {branch}, and its money was given back or never there.",
    Standing.UNKNOWN: "Not found: no receipt like this is in the log. Perhaps its laptop has not sent it yet.",
}


@dataclass(frozen=True)
class Told:
    """What is said of a receipt. branch, currency: empty where it is unknown."""

    number: str
    answer: Answer
    branch: str = ""
    currency: str = ""

    @property
    def amount(self) -> str:
        """Return the amount on the receipt as people write it, with the currency's code."""
        money = currency(self.currency)
        return f"{money.code} {format_amount(self.answer.amount, money)}" if money else ""

    @property
    def date(self) -> str:
        """Return the receipt's date as YYYY-MM-DD, '' for an unknown one."""
        return date_of(self.answer.day).isoformat() if self.answer.standing is not Standing.UNKNOWN else ""

    @property
    def sentence(self) -> str:
        """Return the answer in words."""
        said = _SAYS[self.answer.standing].format(branch=self.branch)
        if self.answer.standing is Standing.UNKNOWN:
            return said
        waits = " A part of it waits for the supervisor's decision." if self.answer.waits else ""
        return f"{self.number}, {self.date}, {self.amount}. {said}{waits}"

    @property
    def facts(self) -> dict[str, str | bool]:
        """Return the answer for machines: nothing about people."""
        facts: dict[str, str | bool] = {"number": self.number, "standing": self.answer.standing.value}
        if self.answer.standing is not Standing.UNKNOWN:
            facts |= {"date": self.date, "amount": self.amount, "waits": self.answer.waits}
        return facts


class ReceiptDesk:
    """Answers about receipts of every branch; it remembers which seats print under which code."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._counted = 0
        self._seats: dict[str, list[tuple[int, Id]]] = {}

    def confirm(self, number: str, code: str) -> Told | Rejection:
        """Return what the log says of a typed number and code; the Rejection of whichever was mistyped.

        A number with another code is unknown: nobody learns of a receipt that he does not hold.
        """
        name, wanted = read_number(number), read_code(code)
        if isinstance(name, Rejection):
            return name
        if isinstance(wanted, Rejection):
            return wanted
        with self._ground.database.reading() as connection:
            for branch_id, seat_id in self._printing(connection, name.seat_code):
                for told, printed in _numbered(connection, branch_id, seat_id, name):
                    if printed == wanted:
                        return told
        return Told(str(name), Answer(Standing.UNKNOWN))

    def look_up(self, wanted: str) -> tuple[Told, ...] | Refusal:
        """Return the receipts with a typed number, one per branch that has it, or the one with a typed code.

        For the office's own command line. Finding a code without its number reads every receipt there is.
        """
        name, code = read_number(wanted), read_code(wanted)
        if isinstance(name, Rejection) and isinstance(code, Rejection):
            return Refusal(
                f"{wanted} is neither a receipt's number nor a check code, so nothing was looked up. A number looks "
                "like S1-000012; a code has ten signs, the last of which says whether it was typed rightly."
            )
        found: tuple[Told, ...] = ()
        with self._ground.database.reading() as connection:
            if isinstance(code, str):
                found = _with_code(connection, code)
            if not found and isinstance(name, ReceiptName):
                printing = self._printing(connection, name.seat_code)
                found = tuple(told for seat in printing for told, _ in _numbered(connection, *seat, name))
        number = str(name) if isinstance(name, ReceiptName) else ""
        return found or (Told(number, Answer(Standing.UNKNOWN)),)

    def _printing(self, connection: Connection, code: str) -> list[tuple[int, Id]]:
        """Return branch and id of the seats that print under a code; all are read again once one was enrolled."""
        counted = seats.count_seats(connection)
        if counted != self._counted:
            printing: dict[str, list[tuple[int, Id]]] = {}
            for head in branches.all_branches(connection):
                for seat in all_records(connection, head.branch_id, [Kind.SEAT]):
                    if isinstance(seat, Seat):
                        printing.setdefault(seat.code or "S", []).append((head.branch_id, seat.id))
            self._counted, self._seats = counted, printing
        return self._seats.get(code, [])


def _numbered(
    connection: Connection, branch_id: int, seat_id: Id, name: ReceiptName
) -> Iterator[tuple[Told, str]]:  # fmt: skip
    """Yield what is said of a seat's receipt, and the code that stands on it, where the log has it."""
    state = Projection(connection, branch_id)
    document, branch = document_of(state, seat_id, name.number), state.find(Branch, BRANCH)
    leaf = oplog.seen_leaves(connection, branch_id, [document.id]).get(document.id) if document else None
    if document is not None and branch is not None and leaf is not None:
        said = answer(document, name.number)
        yield Told(str(name), said, branch.name, branch.currency), check_code(leaf, name.number)


def _with_code(connection: Connection, code: str) -> tuple[Told, ...]:
    """Return the receipts that carry a code; reads every page of every seat."""
    found: list[Told] = []
    for head in branches.all_branches(connection):
        leaves = oplog.all_leaves(connection, head.branch_id)
        state = Projection(connection, head.branch_id)
        for page in all_records(connection, head.branch_id, [Kind.RECEIPT_PAGE]):
            if not isinstance(page, ReceiptPage):
                continue
            for number in _numbers(page, leaves, code):
                name = receipt_name(state, page.seat_id, number)
                found += [told for told, _ in _numbered(connection, head.branch_id, page.seat_id, name)]
    return tuple(found)


def _numbers(page: ReceiptPage, leaves: dict[Id, bytes], code: str) -> Iterator[int]:
    for run in page.runs:
        leaf = leaves.get(run.operation)
        if leaf is not None:
            yield from (number for number in range(run.first, run.last + 1) if check_code(leaf, number) == code)
