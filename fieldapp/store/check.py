"""Proving a book: the file, the own chain, the second copy, and that the records are what the log makes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection

from fieldapp.domain.operation import Operation, decode_operation
from fieldapp.domain.record import Kind, Record, encode_record
from fieldapp.domain.state import Draft
from fieldapp.protocol.segment import Segment, chain_next, chain_start, leaf_of, read_header, signed_by
from fieldapp.store import oplog, rebase
from fieldapp.store.baseline import baseline_position
from fieldapp.store.book import Book
from fieldapp.store.faults import StoreFault
from fieldapp.store.held import read_held
from fieldapp.store.oplog import SealedSegment
from fieldapp.store.seat import Slot, read_slots


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at, and whether it is as it should be."""

    what: str
    ok: bool
    sentence: str


def check_book(book: Book, public_key: bytes) -> tuple[Finding, ...]:
    """Look at everything; nothing is changed. Linear in the whole log."""
    with book.database.read() as connection:
        return (
            _file(connection),
            _chain(connection, book),
            _segments(connection, public_key),
            _log(connection),
            _tail(connection, book),
            _records(connection),
        )


def _found(what: str, problems: Iterator[str], fine: str) -> Finding:
    first = next(problems, None)
    return Finding(what, first is None, first or fine)


def _file(connection: Connection) -> Finding:
    def problems() -> Iterator[str]:
        for row in connection.exec_driver_sql("PRAGMA cipher_integrity_check"):
            yield f"A page of the file is damaged: {row[0]}"
        for row in connection.exec_driver_sql("PRAGMA integrity_check"):
            if row[0] != "ok":
                yield f"The file is damaged: {row[0]}"

    return _found("file", problems(), "Every page of the database is whole.")


def _chain(connection: Connection, book: Book) -> Finding:
    rows = connection.exec_driver_sql("SELECT epoch, seq, leaf, head, op FROM outbox ORDER BY epoch, seq").fetchall()
    slots = read_slots(connection)

    def problems() -> Iterator[str]:
        head, before = b"", (0, 0)
        for epoch, seq, leaf, kept_head, op in rows:
            if epoch != before[0]:
                newest = epoch == slots.get(Slot.EPOCH) and slots.get(Slot.START)
                head = newest or chain_start(book.enrollment.seat_id, epoch, head or bytes(32))
                before = (epoch, 0)
            operation = decode_operation(op)
            head = chain_next(head, leaf_of(op))
            if seq != before[1] + 1:
                yield f"Record {seq} does not follow record {before[1]}."
            if leaf != leaf_of(op) or kept_head != head:
                yield f"Record {seq} was changed after it was saved."
            if not isinstance(operation, Operation) or operation.seq != seq:
                yield f"Record {seq} cannot be read."
            before = (epoch, seq)
        if rows and before[0] != slots.get(Slot.EPOCH, 1):  # a new epoch, nothing recorded in it yet
            head, before = slots.get(Slot.START, b""), (0, 0)
        if rows and (slots.get(Slot.HEAD) != head or slots.get(Slot.SEQ) != before[1]):
            yield "The newest own record is not the one this laptop remembers."

    return _found("own records", problems(), f"{len(rows)} own records follow each other without a gap.")


def _segments(connection: Connection, public_key: bytes) -> Finding:
    rows = connection.exec_driver_sql(
        "SELECT segment_id, epoch, first_seq, length, tbs, signature, sealed_ms FROM segment ORDER BY epoch, first_seq"
    ).fetchall()

    def problems() -> Iterator[str]:
        for sealed in map(SealedSegment._make, rows):
            segment = Segment(sealed.tbs, sealed.signature, oplog.operations_of(connection, sealed))
            header = read_header(sealed.tbs)
            fits = getattr(header, "count", -1) == sealed.length == len(segment.operations)
            if not fits or segment.segment_id != sealed.segment_id or not signed_by(segment, public_key):
                yield f"The sealed run from record {sealed.first_seq} is not as it was signed."

    return _found("sealed runs", problems(), f"{len(rows)} sealed runs carry this seat's signature.")


def _log(connection: Connection) -> Finding:
    begins = baseline_position(connection)
    row = connection.exec_driver_sql(
        "SELECT count(*), coalesce(max(position), ?) FROM received WHERE position > ?", (begins, begins)
    ).one()
    cursor = int(read_slots(connection).get(Slot.CURSOR, 0))
    has_all = read_held(connection).scopes is None
    gap = "The copy of the branch's log has a gap; sync once more." if has_all and row[0] != row[1] - begins else None
    behind = "The copy of the branch's log ends before its mark." if row[1] > cursor else None
    return Finding(
        "branch log", not (gap or behind), gap or behind or f"{row[0]} entries of the branch's log are here."
    )


def _tail(connection: Connection, book: Book) -> Finding:
    waiting = oplog.unanswered_operations(connection)
    kept = set(book.tail.read())
    missing = sum(1 for operation in waiting if operation not in kept)
    if missing:
        return Finding("second copy", False, f"{missing} records that the office lacks are not in the second copy.")
    return Finding("second copy", True, f"{len(waiting)} records that the office lacks are kept twice.")


def _records(connection: Connection) -> Finding:
    """Fold the log into memory and compare; the rows are left as they are."""
    upto = int(read_slots(connection).get(Slot.FOLDED, 0))
    state, folded, _ = rebase.refolded(connection, upto)
    above = Draft(state)
    try:
        rebase.fold_pending(connection, above, oplog.pending(connection, folded))
    except StoreFault as fault:
        return Finding("records", False, str(fault))
    expected: dict[tuple[int, bytes], Record] = {(int(item.KIND), item.id): item for item in state.records.values()}
    expected |= {(int(item.KIND), item.id): item for item in above.changes}
    rows = connection.exec_driver_sql("SELECT kind, id, body FROM record").fetchall()

    def problems() -> Iterator[str]:
        here = {(row[0], bytes(row[1])): row[2] for row in rows}
        for key in sorted(here.keys() ^ expected.keys()):
            yield f"A {Kind(key[0]).name.lower()} record is not what the log makes; run check --rebuild."
        for key, item in expected.items():
            if here[key] != encode_record(item):
                yield f"A {item.KIND.name.lower()} record differs from what the log makes; run check --rebuild."

    return _found("records", problems(), f"{len(rows)} records are exactly what the log makes.")
