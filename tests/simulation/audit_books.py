"""The auditor on money, edits and steps: what was taken and typed, added up and looked for once more."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from fieldapp.domain.collection.document import Collection, Fate, Method, Purpose
from fieldapp.domain.inbox import InboxItem, ItemState
from fieldapp.domain.record import Kind, decode_record
from fieldapp.domain.rejection import Reason
from tests.simulation.audit_entries import Standing
from tests.simulation.audit_payouts import payouts
from tests.simulation.reading import (
    APPLIED,
    DECISION,
    EDIT,
    IN_EFFECT,
    LOAN,
    MONEY,
    NOTE,
    OPENED,
    TAKEN_UP,
    UNDONE,
    VISIT,
    Written,
    amounts_of,
)  # fmt: skip
from tests.simulation.world import World


class Books:
    """What the office's records say of a log. counted: the log without duplicates."""

    def __init__(self, world: World, counted: list[Written]) -> None:
        self._records = world.office.records()
        self._world, self._counted = world, counted
        self._standing = Standing(world, counted)
        self._items: list[InboxItem] = [item for _, item in self._of(Kind.INBOX)]

    def _of(self, kind: Kind) -> list[tuple[bytes, Any]]:
        keys = sorted(key for key in self._records if key[0] == kind)
        return [(key[1], decode_record(kind, self._records[key])) for key in keys]

    def money(self) -> Iterator[str]:
        """What was taken is counted, held or reversed, to the coin; held money has its item in the inbox."""
        collections = dict(self._of(Kind.COLLECTION))
        items = {(item.operation, item.line) for item in self._items}
        for row in self._counted:
            if row.kind == LOAN:  # the cash of a hand-over has its document too
                collections.pop(row.op_id, None)
            if row.code not in IN_EFFECT or row.kind not in MONEY:
                continue
            document = collections.pop(row.op_id, None)
            taken = sum(amounts_of(row))
            if not isinstance(document, Collection):
                yield f"{row.op_id.hex()} took {taken} and left no document"
                continue
            if sum(line.amount for line in document.lines) != taken:
                kept = [(line.amount, line.fate.name) for line in document.lines]
                yield f"{row.op_id.hex()} took {taken}, its lines say {kept}"
            savers = [line.borrower_id for line in document.lines if line.purpose is Purpose.SAVINGS]
            if sorted(savers) != sorted(self._standing.savers.get(row.op_id, [])):
                yield f"{row.op_id.hex()} moved the savings of somebody else"
            for line in document.lines:
                if line.fate is Fate.HELD and (row.op_id, line.number) not in items:
                    yield f"{row.op_id.hex()} holds line {line.number} and nobody is asked"
        if collections:
            yield f"{len(collections)} documents are of no operation in the log"

    def edits(self) -> Iterator[str]:
        """Every value ever typed is current, was followed by an edit that had seen it, or waits or was decided on."""
        people: dict[bytes, Any] = dict(self._of(Kind.BORROWER))
        seen = {version for row in self._counted for version in (row.items[11] or {}).values()}
        notes = self._notes_seen()
        asked = {item.operation for item in self._items}
        contended = {item.contender.version for item in self._items if item.contender is not None}
        decided = {
            item.current.version
            for item in self._items
            if item.current is not None and item.state is ItemState.RESOLVED
        }
        for row in self._counted:
            if row.kind != EDIT or row.code not in IN_EFFECT or row.reason == Reason.SEAT_REVOKED:
                continue
            borrower = people.get(self._standing.stood[row.op_id])  # nobody while her registration is held too
            known = seen | contended | decided | (asked if row.code not in APPLIED else set())
            for name, value in row.body[0].items():
                current = borrower.registers.get(name) if borrower is not None else None
                alike = current is not None and str(value) in str(current.value)  # notes keep both sides' words
                joined = name == NOTE and notes.get(self._standing.stood[row.op_id], 0) >= row.position
                if not alike and not joined and row.op_id not in known:
                    yield f"{value!r} was typed into field {name} and is nowhere"

    def sums(self) -> Iterator[str]:
        """Loans, savings and cash in hand are the sums of the lines that count, added up here once more."""
        paid: Counter[bytes] = Counter()
        saved: Counter[bytes] = Counter()
        cash: Counter[bytes] = Counter()
        for _, document in self._of(Kind.COLLECTION):
            for line in document.lines:
                counts = line.amount if line.fate is Fate.COUNTED else 0
                paid[line.loan_id] += counts if line.purpose is Purpose.REPAYMENT else 0
                saved[line.borrower_id] += counts if line.purpose is Purpose.SAVINGS else 0
                sound = line.reason is not Reason.BAD_VALUE and line.fate is not Fate.REVERSED
                cash[document.author] += line.amount if sound and document.method is Method.CASH else 0
        for loan_id, balance in self._of(Kind.BALANCE):
            if balance.paid != paid[loan_id]:
                yield f"loan {loan_id.hex()[-6:]} says {balance.paid} is paid, its receipts {paid[loan_id]}"
        stood = {
            row.entity: int(row.body.get(3, 0)) for row in self._counted if row.kind == OPENED and row.code in APPLIED
        }
        for found, account in self._of(Kind.SAVINGS):
            if account.balance != saved[account.borrower_id] + stood.get(found, 0):
                yield f"savings say {account.balance}, their receipts {saved[account.borrower_id]}"
        for user_id, bag in self._of(Kind.CASH):
            if bag.held != cash[user_id]:
                yield f"{user_id.hex()[-6:]} holds {bag.held}, her receipts say {cash[user_id]}"

    def _notes_seen(self) -> dict[bytes, int]:
        """Return, for each borrower, the newest place of the log whose note somebody had before her when she wrote.

        Notes of two sides are put together, so whoever saw the newer one saw the older one in it.
        """
        places = {row.op_id: row.position for row in self._counted}
        newest: dict[bytes, int] = {}
        for row in self._counted:
            if row.kind == EDIT and row.items[11] and NOTE in row.items[11]:
                stood = self._standing.stood[row.op_id]
                newest[stood] = max(newest.get(stood, 0), places.get(row.items[11][NOTE], 0))
        return newest

    def steps(self) -> Iterator[str]:
        """A visit moves only from the version that whoever moved it had seen."""
        versions: dict[bytes, bytes] = {}
        for row in self._counted:
            if row.kind not in (VISIT, DECISION) or row.code not in APPLIED:
                continue
            if row.body.get(2, bytes(16)) != versions.get(row.entity, bytes(16)):
                yield f"{row.op_id.hex()} moved a visit from a version that was gone"
            versions[row.entity] = row.op_id

    def entries(self) -> Iterator[str]:
        """Merges, closed centers, decisions and meetings not held are what the log makes of them."""
        people = dict(self._of(Kind.BORROWER))
        yield from self._standing.wrong
        yield from self._standing.merged(people)
        yield from self._standing.left_behind(people)
        yield from payouts(self._world, self._counted, self._standing, dict(self._of(Kind.COLLECTION)))
        yield from self._standing.not_held(dict(self._of(Kind.NOT_HELD)))

    @property
    def merges(self) -> int:
        """Return how often entries were merged: edits of one person may meet then."""
        return self._standing.entries.merges

    def inbox(self, log: list[Written]) -> Iterator[str]:
        """No item without the operation it is about; only a day's cash below nothing is about no single one.

        Held work that was taken up does not wait any more.
        """
        known = {row.op_id for row in log}
        undone = {bytes(one) for row in log if row.kind == UNDONE for one in row.body[0]}
        waits = {item.id for item in self._items if item.state is ItemState.OPEN}
        for row in log:
            if row.kind == TAKEN_UP and row.code in APPLIED and row.body[0] in waits - undone:
                yield f"{row.op_id.hex()} took up work that waits to be decided all the same"
        for item in self._items:
            if item.operation not in known and item.reason is not Reason.CASH_OVERDRAWN:
                yield f"an item of kind {item.kind.name} is about {item.operation.hex()}, which is in no log"
