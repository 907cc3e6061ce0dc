"""A branch log in memory: entries are minted, encoded, decoded and folded as on a laptop, without any store."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from typing import Any

from fieldapp.domain import replay
from fieldapp.domain.center.group import CenterFormed, GroupFormed
from fieldapp.domain.disposition import Code, Disposition
from fieldapp.domain.ids import Id, derived_id
from fieldapp.domain.inbox import InboxItem, ItemKind, ItemState
from fieldapp.domain.loan.account import LoanDisbursed
from fieldapp.domain.loan.installment import Installment
from fieldapp.domain.operation import Entry, Intent, Operation, Stamp, decode_operation, encode_operation, mint
from fieldapp.domain.people import BorrowerRegistered
from fieldapp.domain.record import decode_record, encode_record
from fieldapp.domain.rejection import Reason
from fieldapp.domain.savings import SavingsOpened, savings_id
from fieldapp.domain.shape import Plain
from fieldapp.domain.staff import BRANCH, BranchOpened, Role, SeatEnrolled, UserRegistered
from fieldapp.domain.state import MemoryState

DAY = 20_000
WEEK = 7
MINUTE_MS = 60_000
_OF_MADE_UP_TESTS = (Reason.RECEIPT_MISSING, Reason.RECEIPT_REPEATED, Reason.CASH_OVERDRAWN)


def named(text: str) -> Id:
    """Return the same id for the same name in every test."""
    return derived_id("test", text.encode())


def schedule(
    first_day: int = DAY, count: int = 10, principal: int = 10_000, interest: int = 500
) -> tuple[Installment, ...]:
    """Return equal weekly installments."""
    return tuple(Installment(first_day + WEEK * number, principal, interest) for number in range(count))


class FakeBranch:
    """A branch with two officers (anil, bela) and a supervisor (rao), a center and as many borrowers as asked for."""

    def __init__(self, borrowers: int = 2) -> None:
        self.state = MemoryState()
        self.log: list[Entry] = []
        self._numbers = itertools.count(1)
        self._sequences: dict[Id, int] = {}
        self.office, self.center, self.group = named("office"), named("center"), named("group")
        self.do("office", BranchOpened("Rampur", "INR", "Asia/Kolkata", self.office, bytes(32)), BRANCH)
        for name, role in (("anil", Role.OFFICER), ("bela", Role.OFFICER), ("rao", Role.SUPERVISOR)):
            self.do("office", UserRegistered(name.title(), role), named(f"user {name}"))
            self.do("office", SeatEnrolled(named(f"user {name}"), bytes(32), name[:1].upper()), named(name))
        self.do("anil", CenterFormed("Ujjala", "Rampur", named("user anil"), 3, 600, DAY - 70), self.center)
        self.do("anil", GroupFormed(self.center, "Ganga"), self.group)
        self.borrowers = [named(f"borrower {number}") for number in range(borrowers)]
        self.loans = [named(f"loan {number}") for number in range(borrowers)]
        for number, (borrower, loan) in enumerate(zip(self.borrowers, self.loans, strict=True)):
            fields: dict[int, Plain] = {1: f"Member {number}", 3: "98260 00000", 11: 900_000}
            self.do("anil", BorrowerRegistered(self.center, self.group, fields), borrower)
            self.do("anil", LoanDisbursed(borrower, "Trade", 100_000, DAY - 7, schedule()), loan)
            self.do("anil", SavingsOpened(borrower, "Weekly", 5_000), savings_id(borrower))

    def entry(self, seat: str, body: Any, entity: Id, **more: Any) -> Entry:
        """Return an entry as a log would give it back: minted, encoded and decoded."""
        seat_id = named(seat)
        number = next(self._numbers)
        sequence = self._sequences[seat_id] = self._sequences.get(seat_id, 0) + 1
        at_ms = more.get("at_ms", number * 60 * MINUTE_MS)
        base: Mapping[int, bytes] | None = more.get("base")
        intent = Intent(body, entity, self.center, more.get("day", DAY), base, ())
        stamp = Stamp(derived_id("operation", str(number).encode()), sequence, at_ms << 16, at_ms, b"bootboot", at_ms)
        operation = decode_operation(encode_operation(mint(intent, stamp)))
        assert isinstance(operation, Operation)
        return Entry(operation, seat_id, number, at_ms)

    def do(self, seat: str, body: Any, entity: Id, **more: Any) -> Disposition:
        """Record something and fold it; every record must survive its own encoding."""
        return self.fold(self.entry(seat, body, entity, **more))

    def fold(self, entry: Entry) -> Disposition:
        """Fold an entry into the state."""
        outcome = replay.apply(self.state, entry)
        for item in outcome.changes:
            assert decode_record(item.KIND, encode_record(item)) == item
        self.state.put(outcome.changes)
        self.log.append(entry)
        return outcome.disposition

    def open_items(self) -> list[InboxItem]:
        """Return what waits for a decision, oldest first.

        What tests bring about by making up receipt numbers and paying out of an empty drawer is left out; see
        cash_items() and receipt_items().
        """
        return [item for item in self._all_open() if item.reason not in _OF_MADE_UP_TESTS]

    def cash_items(self) -> list[InboxItem]:
        """Return what waits for a decision about cash."""
        return [item for item in self._all_open() if item.kind is ItemKind.CASH]

    def receipt_items(self) -> list[InboxItem]:
        """Return what waits for a decision about receipt numbers."""
        return [item for item in self._all_open() if item.kind is ItemKind.RECEIPT]

    def _all_open(self) -> list[InboxItem]:
        items = (item for item in self.state.records.values() if isinstance(item, InboxItem))
        return [item for item in items if item.state is ItemState.OPEN]

    @property
    def last_operation(self) -> Id:
        """Return the id of the newest operation."""
        return self.log[-1].operation.op_id


APPLIED = Disposition(Code.APPLIED)
