"""One action of a person, saved whole or not at all.

A unit of work holds the writing lock while a service reads, lets the fold say what an operation would do, and decides.
commit() writes operation, chain head, clock, receipt counter, changed records and draft rows in one transaction and
returns only after the disk has them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from types import TracebackType
from typing import TypeVar

from fieldapp.domain.ids import Id
from fieldapp.domain.operation import OPERATION_BYTES_MAX, Entry, Intent, Operation, Stamp, encode_operation, mint
from fieldapp.domain.photo import PhotoId
from fieldapp.domain.record import Record
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.replay import Outcome, apply
from fieldapp.domain.state import Draft
from fieldapp.domain.timestamp import next_hlc
from fieldapp.protocol.segment import chain_next, chain_start, leaf_of
from fieldapp.store import oplog, photos
from fieldapp.store.clock import Clock, estimated_ms
from fieldapp.store.engine import Database
from fieldapp.store.oplog import OwnOperation
from fieldapp.store.projection import RecordCache, keep_base, nouns_of, put_records
from fieldapp.store.queries import drafts
from fieldapp.store.seat import Slot, read_slots, write_slots
from fieldapp.store.tail import Tail
from fieldapp.store.view import View

R = TypeVar("R", bound=Record)


@dataclass(frozen=True)
class Saved:
    """What was saved: the last operation's id (empty bytes where only a draft was), when, and which nouns changed."""

    op_id: Id
    at_ms: int
    changed: frozenset[str]


class NothingToCommit(Exception):
    """commit() was called without an operation or draft; a fault of the program."""


@dataclass(frozen=True)
class Pen:
    """What writing into a seat's database takes."""

    database: Database
    cache: RecordCache
    tail: Tail
    clock: Clock
    new_id: Callable[[], Id]
    seat_id: Id


class UnitOfWork:
    """A state to read, and a place to append operations; see the module."""

    def __init__(self, pen: Pen) -> None:
        self._pen = pen
        self._stack = ExitStack()
        self._rows: list[OwnOperation] = []
        self._drafts_changed = False

    def __enter__(self) -> UnitOfWork:
        with ExitStack() as stack:
            self._connection = stack.enter_context(self._pen.database.write())
            self._begin()
            self._stack = stack.pop_all()
        return self

    def _begin(self) -> None:
        self._slots = read_slots(self._connection)
        self.view = View(self._connection, self._pen.cache)
        self._above = Draft(self.view)
        self._epoch = int(self._slots.get(Slot.EPOCH, 1))
        self._seq = int(self._slots.get(Slot.SEQ, 0))
        self._head = self._slots.get(Slot.HEAD) or chain_start(self._pen.seat_id, self._epoch)
        self._hlc = int(self._slots.get(Slot.HLC, 0))
        self._receipt = int(self._slots.get(Slot.RECEIPT, 0))
        self._saves = int(self._slots.get(Slot.SAVES, 0))

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stack.__exit__(kind, error, trace)

    def find(self, cls: type[R], id: Id) -> R | None:
        """Return the record of that class with that id, with the operations of this unit in it."""
        return self._above.find(cls, id)

    @property
    def last_operation(self) -> Id:
        """Return the id of the operation appended last, no bytes where there is none."""
        return self._rows[-1].op_id if self._rows else Id(b"")

    @property
    def last_leaf(self) -> bytes:
        """Return the hash of the operation appended last, no bytes where there is none."""
        return self._rows[-1].leaf if self._rows else b""

    @property
    def next_receipt(self) -> int:
        """Return the number that the next receipt of this seat gets."""
        return self._receipt + 1

    def take_receipts(self, count: int) -> int:
        """Return the first of so many receipt numbers; they are used up only by commit(), so there is never a gap."""
        first = self._receipt + 1
        self._receipt += count
        return first

    def try_out(self, intent: Intent) -> Outcome:
        """Return what the fold would make of an operation, without appending it."""
        return apply(self._above, Entry(self._minted(intent)[0], self._pen.seat_id))

    def append(self, intent: Intent) -> Outcome | Rejection:
        """Append an operation and let it take effect in this unit; TOO_LONG where it would not fit into a segment."""
        operation, raw = self._minted(intent)
        if len(raw) > OPERATION_BYTES_MAX:
            return Rejection(Reason.TOO_LONG, {"bytes": len(raw), "most": OPERATION_BYTES_MAX})
        outcome = apply(self._above, Entry(operation, self._pen.seat_id))
        leaf = leaf_of(raw)
        self._head = chain_next(self._head, leaf)
        self._seq, self._hlc = operation.seq, operation.hlc
        self._rows.append(
            OwnOperation(self._epoch, operation.seq, operation.op_id, leaf, self._head, raw, operation.wall_ms)
        )
        for item in outcome.changes:
            self._above.put(item)
        return outcome

    def _minted(self, intent: Intent) -> tuple[Operation, bytes]:
        clock = self._pen.clock
        now_ms = estimated_ms(
            clock,
            int(self._slots.get(Slot.SERVER_MS, 0)),
            self._slots.get(Slot.SERVER_BOOT, b""),
            int(self._slots.get(Slot.SERVER_MONO_MS, 0)),
        )
        stamp = Stamp(
            op_id=self._pen.new_id(),
            seq=self._seq + 1,
            hlc=next_hlc(self._hlc, now_ms),
            wall_ms=clock.now_ms(),
            boot_id=clock.boot_id,
            mono_ms=clock.monotonic_ms(),
        )
        operation = mint(intent, stamp)
        return operation, encode_operation(operation)

    def keep_draft(self, form: str, key: str, values: Mapping[str, str]) -> None:
        """Keep fields of an unfinished form."""
        drafts.keep(self._connection, form, key, values, self._pen.clock.now_ms())
        self._drafts_changed = True

    def discard_draft(self, form: str, key: str) -> None:
        """Forget an unfinished form, in the same transaction that saves what it became."""
        drafts.discard(self._connection, form, key)
        self._drafts_changed = True

    def recall_draft(self, form: str, key: str) -> dict[str, str]:
        """Return the kept fields of a form."""
        return drafts.recall(self._connection, form, key)

    def release_photo(self, content: PhotoId, record: Id) -> None:
        """Let a kept photo go to the office, in the same transaction as the operation that names it."""
        photos.release(self._connection, content, record)

    def commit(self) -> Saved:
        """Write everything in one transaction and wait for the disk; raise StoreFault where that fails."""
        if not self._rows and not self._drafts_changed:
            raise NothingToCommit
        changes = self._above.changes
        if self._rows:
            keep_base(self._connection, [(item.KIND, item.id) for item in changes])
            oplog.append(self._connection, self._rows)
            put_records(self._connection, changes, self._pen.cache)
            write_slots(
                self._connection,
                {
                    Slot.EPOCH: self._epoch,
                    Slot.SEQ: self._seq,
                    Slot.HEAD: self._head,
                    Slot.HLC: self._hlc,
                    Slot.RECEIPT: self._receipt,
                    Slot.SAVES: self._saves + bool(changes),
                },
            )
            self._pen.tail.append([row.op for row in self._rows])
        self._stack.close()
        changed = set(nouns_of(item.KIND for item in changes))
        if self._rows:
            changed.add("sync")
        if self._drafts_changed:
            changed.add("drafts")
        return Saved(self.last_operation, self._pen.clock.now_ms(), frozenset(changed))
