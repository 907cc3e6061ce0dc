"""The auditor: what must be true of a world, worked out from stored bytes without the fold.

Each check returns sentences about what is wrong. The numbers are those of the list of invariants in the comments: kept
apart from the product's code on purpose, down to a chain and money arithmetic of its own.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from fieldapp.domain import cbor
from fieldapp.domain.collection.document import Collection, Fate, Method, Purpose
from fieldapp.domain.disposition import Code
from fieldapp.domain.inbox import InboxItem, ItemState
from fieldapp.domain.people import Borrower
from fieldapp.domain.record import Kind, decode_record
from fieldapp.domain.rejection import Reason
from sync_server.services.log.check import check_branch
from tests.simulation.world import World

REPAYMENT, MEETING, SAVINGS, EDIT, VISIT, DECISION = 103, 102, 106, 1104, 1202, 1204
NOTE: Final = 12
IN_EFFECT: Final = frozenset({Code.APPLIED, Code.APPLIED_WITH_CONFLICT, Code.HELD})


@dataclass(frozen=True)
class Written:
    """One operation as stored: read by the auditor itself from its bytes."""

    position: int
    op_id: bytes
    segment_no: int
    code: Code
    reason: int
    raw: bytes
    items: list[Any]

    @property
    def kind(self) -> int:
        """Return the kind."""
        return int(self.items[6])

    @property
    def body(self) -> dict[int, Any]:
        """Return the fields of the body."""
        fields: dict[int, Any] = self.items[13]
        return fields


@dataclass
class Auditor:
    """Looks at one world, as often as asked; remembers what it was told before."""

    world: World
    verdicts: dict[int, tuple[bytes, int, int]] = field(default_factory=dict)

    # ------------------------------------------------------------ after every exchange

    def look(self) -> list[str]:
        """Check what must hold at every moment, on the part of the log that is new."""
        return [*self._order(), *self._own_work()]

    def _order(self) -> Iterator[str]:
        """Positions without gap or repeat; a verdict once given never changes; a cursor never passes the log."""
        log = self.world.office.log()
        if [row.position for row in log] != list(range(1, len(log) + 1)):
            yield "positions have a gap or a repeat"
        for row in log:
            told = (bytes(row.op_id), int(row.code), int(row.reason))
            if self.verdicts.setdefault(int(row.position), told) != told:
                yield f"the verdict at {row.position} changed from {self.verdicts[row.position]} to {told}"
        head = self.world.office.head()
        for laptop in self.world.laptops.values():
            asked = laptop.line.counters
            if asked != sorted(set(asked)):
                yield f"{laptop.name} asked for a session twice under one number"
            if laptop.cursors and laptop.cursors[-1] > head:
                yield f"{laptop.name} has read to {laptop.cursors[-1]} of {head}"

    def _own_work(self) -> Iterator[str]:
        """What a person saved stays in her sight, whatever arrives from others."""
        for laptop in self.world.laptops.values():
            waiting = laptop.rows("SELECT op FROM outbox WHERE position IS NULL")
            shown = {row[0] for row in laptop.rows(f"SELECT id FROM record WHERE kind = {int(Kind.COLLECTION)}")}
            for row in waiting:
                items: Any = cbor.decode(bytes(row[0]))
                if items[6] in (REPAYMENT, MEETING, SAVINGS) and items[1] not in shown:
                    yield f"{laptop.name} no longer shows what was saved as {items[1].hex()}"

    # ------------------------------------------------------------ when everything is quiet

    def settle(self) -> list[str]:
        """Check what must hold once the faults have stopped and everybody has exchanged."""
        log = self.written()
        parts = (
            self._nothing_lost(log), self._chains(log), self._money(log), self._edits(log), self._inbox(),
            self._order(), self._alike(), self._receipts(log), self._clocks(log), self._alone(log), self._sums(),
            self._steps(log),
        )  # fmt: skip
        return [sentence for part in parts for sentence in part]

    def written(self) -> list[Written]:
        """Return the branch log, read from its bytes."""
        made = []
        for row in self.world.office.log():
            raw = bytes(row.body)
            items: Any = cbor.decode(raw)
            made.append(Written(row.position, bytes(row.op_id), row.segment_no, Code(row.code), row.reason, raw, items))
        return made

    def _nothing_lost(self, log: list[Written]) -> Iterator[str]:
        """Everything ever confirmed to a person is in the log, in its own bytes, and in effect exactly once."""
        places: dict[bytes, list[Written]] = defaultdict(list)
        for row in log:
            places[row.op_id].append(row)
        for laptop in self.world.laptops.values():
            for op_id, raw in laptop.confirmed:
                found = [row for row in places[op_id] if row.code is not Code.DUPLICATE]
                if not found:
                    yield f"{laptop.name}'s {op_id.hex()} was lost"
                elif len(found) > 1:
                    yield f"{laptop.name}'s {op_id.hex()} was taken {len(found)} times"
                elif found[0].raw != raw:
                    yield f"{laptop.name}'s {op_id.hex()} was changed"

    def _chains(self, log: list[Written]) -> Iterator[str]:
        """Each seat's chain, hashed again from the stored bytes, ends where the office says."""
        segments = {row.segment_no: row for row in self.world.office.segments()}
        heads: dict[tuple[bytes, int], bytes] = {}
        numbers: dict[tuple[bytes, int], int] = {}
        for row in log:
            segment = segments[row.segment_no]
            chain = (bytes(segment.seat_id), int(segment.epoch))
            if chain not in heads:
                closing = bytes(32)
                start = b"fieldbook/chain/v1" + chain[0] + chain[1].to_bytes(4, "big") + closing
                heads[chain], numbers[chain] = hashlib.sha256(start).digest(), 0
            leaf = hashlib.sha256(b"\x00" + row.raw).digest()
            heads[chain] = hashlib.sha256(b"\x02" + heads[chain] + leaf).digest()
            numbers[chain] += 1
            if row.items[2] != numbers[chain]:
                yield f"number {row.items[2]} of a chain follows {numbers[chain] - 1}"
        for seat_id, seat in self.world.office.seats().items():
            head = heads.get((seat_id, int(seat.epoch)))
            if head is not None and (
                head != bytes(seat.last_head) or numbers[seat_id, int(seat.epoch)] != seat.last_seq
            ):
                yield f"the chain of {seat.device_name} does not end where the office says"

    def _money(self, log: list[Written]) -> Iterator[str]:
        """What was taken is counted, held or reversed, to the coin; held money has its item in the inbox."""
        collections = {key[1]: self._record(Kind.COLLECTION, raw) for key, raw in self._of(Kind.COLLECTION)}
        items = {(item.operation, item.line) for item in self._items()}
        for row in log:
            if row.code not in IN_EFFECT or row.kind not in (REPAYMENT, MEETING, SAVINGS):
                continue
            document = collections.pop(row.op_id, None)
            taken = sum(amounts_of(row))
            if not isinstance(document, Collection):
                yield f"{row.op_id.hex()} took {taken} and left no document"
                continue
            if sum(line.amount for line in document.lines) != taken:
                kept = [(line.amount, line.fate.name) for line in document.lines]
                yield f"{row.op_id.hex()} took {taken}, its lines say {kept}"
            for line in document.lines:
                if line.fate is Fate.HELD and (row.op_id, line.number) not in items:
                    yield f"{row.op_id.hex()} holds line {line.number} and nobody is asked"

    def _edits(self, log: list[Written]) -> Iterator[str]:
        """Every value ever typed is current, was followed by an edit that had seen it, or waits or was decided on."""
        people: dict[bytes, Any] = {key[1]: self._record(Kind.BORROWER, raw) for key, raw in self._of(Kind.BORROWER)}
        seen = {version for row in log for version in (row.items[11] or {}).values()}
        notes = self._notes_seen(log)
        contended = {item.contender.version for item in self._items() if item.contender is not None}
        decided = {
            item.current.version
            for item in self._items()
            if item.current is not None and item.state is ItemState.RESOLVED
        }
        for row in log:
            if row.kind != EDIT or row.code not in IN_EFFECT:
                continue
            borrower = people[bytes(row.items[9])]
            assert isinstance(borrower, Borrower)
            for name, value in row.body[0].items():
                current = borrower.registers.get(name)
                alike = current is not None and str(value) in str(current.value)  # notes keep both sides' words
                kept = alike or row.op_id in seen or row.op_id in contended or row.op_id in decided
                if not kept and not (name == NOTE and notes.get(bytes(row.items[9]), 0) >= row.position):
                    yield f"{value!r} was typed into field {name} and is nowhere"

    def _sums(self) -> Iterator[str]:
        """Loans, savings and cash in hand are the sums of the lines that count, added up here once more."""
        paid: Counter[bytes] = Counter()
        saved: Counter[bytes] = Counter()
        cash: Counter[bytes] = Counter()
        for _, raw in self._of(Kind.COLLECTION):
            document = self._record(Kind.COLLECTION, raw)
            for line in document.lines:
                counts = line.amount if line.fate is Fate.COUNTED else 0
                paid[line.loan_id] += counts if line.purpose is Purpose.REPAYMENT else 0
                saved[line.borrower_id] += counts if line.purpose is Purpose.SAVINGS else 0
                sound = line.reason is not Reason.BAD_VALUE and line.fate is not Fate.REVERSED
                cash[document.author] += line.amount if sound and document.method is Method.CASH else 0
        for (_, loan_id), raw in self._of(Kind.BALANCE):
            balance = self._record(Kind.BALANCE, raw)
            if balance.paid != paid[loan_id]:
                yield f"loan {loan_id.hex()[-6:]} says {balance.paid} is paid, its receipts {paid[loan_id]}"
        for _, raw in self._of(Kind.SAVINGS):
            account = self._record(Kind.SAVINGS, raw)
            if account.balance != saved[account.borrower_id]:
                yield f"savings say {account.balance}, their receipts {saved[account.borrower_id]}"
        for (_, user_id), raw in self._of(Kind.CASH):
            held = self._record(Kind.CASH, raw).held
            if held != cash[user_id]:
                yield f"{user_id.hex()[-6:]} holds {held}, her receipts say {cash[user_id]}"

    def _notes_seen(self, log: list[Written]) -> dict[bytes, int]:
        """Return, for each borrower, the newest place of the log whose note somebody had before her when she wrote.

        Notes of two sides are put together, so whoever saw the newer one saw the older one in it.
        """
        places = {row.op_id: row.position for row in log}
        newest: dict[bytes, int] = {}
        for row in log:
            if row.kind == EDIT and row.items[11] and NOTE in row.items[11]:
                entity = bytes(row.items[9])
                newest[entity] = max(newest.get(entity, 0), places.get(row.items[11][NOTE], 0))
        return newest

    def _steps(self, log: list[Written]) -> Iterator[str]:
        """A visit moves only from the version that whoever moved it had seen."""
        versions: dict[bytes, bytes] = {}
        for row in log:
            if row.kind not in (VISIT, DECISION) or row.code not in (Code.APPLIED, Code.APPLIED_WITH_CONFLICT):
                continue
            seen, entity = row.body.get(2, bytes(16)), bytes(row.items[9])
            if seen != versions.get(entity, bytes(16)):
                yield f"{row.op_id.hex()} moved a visit from a version that was gone"
            versions[entity] = row.op_id

    def _inbox(self) -> Iterator[str]:
        """No item without the operation it is about; only a day's cash below nothing is about no single one."""
        known = {bytes(row.op_id) for row in self.world.office.log()}
        for item in self._items():
            if item.operation not in known and item.reason is not Reason.CASH_OVERDRAWN:
                yield f"an item of kind {item.kind.name} is about {item.operation.hex()}, which is in no log"

    def _alike(self) -> Iterator[str]:
        """Every laptop shows what the office has, and the office's projection is what its log says."""
        expected = self.world.office.records()
        for laptop in self.world.laptops.values():
            have = laptop.records()
            if have != expected:
                keys = [key for key in expected.keys() | have.keys() if have.get(key) != expected.get(key)]
                kinds = Counter(Kind(kind).name for kind, _ in keys)
                yield f"{laptop.name} differs from the office in {dict(kinds)}"
            waiting = laptop.rows("SELECT count(*) FROM outbox WHERE position IS NULL")[0][0]
            if waiting:
                yield f"{laptop.name} still has {waiting} operations"
        report = check_branch(self.world.office.ground, 1)
        if not report.sound:
            yield f"the office cannot prove its records: {report.sentence('branch')}"

    def _receipts(self, log: list[Written]) -> Iterator[str]:
        """Receipt numbers of a seat have no gap and no repeat."""
        segments = {row.segment_no: bytes(row.seat_id) for row in self.world.office.segments()}
        given: dict[bytes, list[int]] = defaultdict(list)
        for row in log:
            if row.code is not Code.DUPLICATE:
                given[segments[row.segment_no]] += receipts_of(row)
        for seat, numbers in given.items():
            if sorted(numbers) != list(range(1, len(numbers) + 1)):
                yield f"receipts of {seat.hex()[-6:]} have a gap or a repeat: {sorted(numbers)}"

    def _clocks(self, log: list[Written]) -> Iterator[str]:
        """Logical time rises within a seat whatever its clock shows."""
        segments = {row.segment_no: bytes(row.seat_id) for row in self.world.office.segments()}
        last: dict[bytes, int] = {}
        for row in log:
            seat, hlc = segments[row.segment_no], int(row.items[3])
            if hlc <= last.get(seat, -1) and row.code is not Code.DUPLICATE:
                yield f"logical time of {seat.hex()[-6:]} stood still at {row.position}"
            last[seat] = hlc

    def _alone(self, log: list[Written]) -> Iterator[str]:
        """Who works alone never meets a conflict of edits, whatever the network does."""
        authors = {bytes(row.seat_id) for row in self.world.office.segments() if row.segment_no in _of_edits(log)}
        conflicts = [row for row in log if row.kind == EDIT and row.reason == Reason.CHANGED_ON_BOTH_SIDES]
        if len(authors) == 1 and conflicts:
            yield f"{len(conflicts)} conflicts of somebody with herself"

    # ------------------------------------------------------------ afterlife

    def afterlife(self) -> list[str]:
        """Put every question ever asked again, twice: nothing may change."""
        before, head = self.world.office.records(), self.world.office.head()
        for _ in range(2):
            for line in self.world.lines:
                line.put_again()
        if self.world.office.head() != head:
            return [f"the log grew from {head} to {self.world.office.head()} when everything was sent again"]
        return [] if self.world.office.records() == before else ["sending everything again changed records"]

    # ------------------------------------------------------------ reading

    def _of(self, kind: Kind) -> list[tuple[tuple[int, bytes], bytes]]:
        return [(key, raw) for key, raw in sorted(self.world.office.records().items()) if key[0] == kind]

    def _record(self, kind: Kind, raw: bytes) -> Any:
        return decode_record(kind, raw)

    def _items(self) -> list[InboxItem]:
        return [self._record(Kind.INBOX, raw) for _, raw in self._of(Kind.INBOX)]


def _of_edits(log: list[Written]) -> set[int]:
    return {row.segment_no for row in log if row.kind == EDIT}


def amounts_of(row: Written) -> list[int]:
    """Return every amount of money that an operation took, read from its fields."""
    if row.kind == MEETING:
        lines = [list(line) + [0] * (7 - len(line)) for line in row.body[1]]
        return [int(line[place]) for line in lines for place in (2, 3, 5) if line[place]]
    return [int(row.body[0])]


def receipts_of(row: Written) -> list[int]:
    """Return the receipt numbers of an operation."""
    if row.kind == MEETING:
        lines = [list(line) + [0] * (7 - len(line)) for line in row.body[1]]
        used = sum(1 for line in lines if line[2] or line[3] or line[5])
        return [int(row.body[2]) + number for number in range(used)]
    return [int(row.body[1])] if row.kind in (REPAYMENT, SAVINGS) else []
