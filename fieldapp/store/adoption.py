"""Recording operations again that cannot stay where they are in a chain: under their own ids, at the chain's end.

What they say stays byte for byte; only their place in the chain is another. The office counts an id once, so nothing is
doubled even where it had one of them after all.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from fieldapp.domain.ids import Id
from fieldapp.domain.operation import Operation, body_of, decode_operation, encode_operation
from fieldapp.domain.photo import PhotoTaken
from fieldapp.domain.shape import WrongShape
from fieldapp.protocol.renewal import Known, RenewReply
from fieldapp.protocol.segment import chain_next, chain_start, leaf_of
from fieldapp.store import oplog, photos, rebase
from fieldapp.store.book import Book
from fieldapp.store.other_log import begin_again
from fieldapp.store.seat import Slot, read_slots, write_slots


@dataclass(frozen=True)
class Adopted:
    """What became of operations: recorded again, known to the office already, or unreadable.

    photos: of those recorded again, so many name a photo whose picture is not in this book, so that nobody has it.
    """

    again: int
    known: int
    unreadable: int = 0
    photos: int = 0


def pending_operations(book: Book) -> list[bytes]:
    """Return own operations without the office's verdict, oldest first."""
    with book.database.read() as connection:
        return oplog.unanswered_operations(connection)


def left_behind(book: Book) -> list[bytes]:
    """Return own operations of closed epochs that wait: a renewal was cut off before it recorded them again."""
    with book.database.read() as connection:
        epoch = int(read_slots(connection).get(Slot.EPOCH, 1))
        if epoch == 1:
            return []
        rows = connection.exec_driver_sql(
            "SELECT op FROM outbox WHERE code IS NULL AND epoch < ? ORDER BY epoch, seq", (epoch,)
        ).fetchall()
    return [row[0] for row in rows]


def begin_epoch(book: Book, reply: RenewReply) -> None:
    """Go on in a new epoch; what is unanswered waits for adopt().

    Sealed runs of the old epoch, which nobody can take any more, are dropped; their operations are not.
    """
    with book.database.write() as connection:
        slots = read_slots(connection)
        if int(slots.get(Slot.EPOCH, 1)) < reply.epoch:
            connection.exec_driver_sql("DELETE FROM segment WHERE answered_ms IS NULL")
            write_slots(
                connection, {Slot.EPOCH: reply.epoch, Slot.SEQ: 0, Slot.HEAD: reply.start, Slot.START: reply.start}
            )
        receipts = max(int(slots.get(Slot.RECEIPT, 0)), reply.receipts)
        counter = max(int(slots.get(Slot.AUTH_COUNTER, 0)), reply.counter)
        write_slots(
            connection,
            {Slot.RECEIPT: receipts, Slot.AUTH_COUNTER: counter, Slot.OWN_BYTES: True, Slot.PROBLEM: None},
        )


def adopt(book: Book, raws: Sequence[bytes], known: Iterable[Known]) -> Adopted:
    """Record operations again that the office has not, and note its verdicts on those it has; all of it or nothing.

    Operations of the present epoch stay as they are: their chain goes on. Where the office has one at a place that was
    pulled already without it, its log is another one, and all of it is pulled again.
    """
    had = {item.op_id: item for item in known}
    again = unreadable = lost = 0
    with book.database.write() as connection:
        slots = read_slots(connection)
        epoch, cursor = int(slots.get(Slot.EPOCH, 1)), int(slots.get(Slot.CURSOR, 0))
        other_log = any(item.position <= cursor and oplog.waits(connection, item.op_id) for item in had.values())
        for raw in raws:
            operation = decode_operation(raw)
            if not isinstance(operation, Operation):
                unreadable += 1
            elif operation.op_id in had:
                _answered(connection, had[operation.op_id])
            elif not _in_epoch(connection, operation.op_id, epoch):
                _record_again(connection, book, operation)
                again += 1
                lost += _lacks_its_picture(connection, operation)
        if other_log:
            begin_again(connection, int(slots.get(Slot.LOG_EPOCH, 1)), book.clock.now_ms())
        book.tail.append(oplog.unanswered_operations(connection))
        pulled_first = bool(read_slots(connection).get(Slot.FOLD_AGAIN))
    book.level_tail()
    if not pulled_first:  # else there is nothing to fold before that, and what is seen would be gone until then
        rebase.rebuild(book.database)
    return Adopted(again, len(had), unreadable, lost)


def _lacks_its_picture(connection: Connection, operation: Operation) -> bool:
    """Tell whether an operation names a photo that is not here; pictures have no second copy beside the database."""
    try:
        body = body_of(operation)
    except WrongShape:
        return False
    return isinstance(body, PhotoTaken) and photos.find(connection, body.content) is None


def record_lost_again(connection: Connection, book: Book, epoch: int) -> None:
    """Record again in the present epoch what waits of closed ones: a restored office has lost it after it was answered.

    Nobody takes segments of a closed epoch any more, so theirs are dropped; the operations keep their ids.
    """
    rows = connection.exec_driver_sql(
        "SELECT op FROM outbox WHERE code IS NULL AND epoch < ? ORDER BY epoch, seq", (epoch,)
    ).fetchall()
    connection.exec_driver_sql("DELETE FROM segment WHERE answered_ms IS NULL AND epoch < ?", (epoch,))
    for row in rows:
        operation = decode_operation(row[0])
        if isinstance(operation, Operation):
            _record_again(connection, book, operation)


def record_missing_again(book: Book, op_ids: Iterable[Id]) -> None:
    """Record operations again that the office had answered and has no more; what was pulled of them is dropped."""
    with book.database.write() as connection:
        for op_id in op_ids:
            row = connection.exec_driver_sql("SELECT op FROM outbox WHERE op_id = ?", (op_id,)).one()
            connection.exec_driver_sql("DELETE FROM received WHERE op_id = ?", (op_id,))
            operation = decode_operation(row[0])
            if isinstance(operation, Operation):
                _record_again(connection, book, operation)
        book.tail.append(oplog.unanswered_operations(connection))
    book.level_tail()
    rebase.rebuild(book.database)


def take_up(book: Book, raws: Sequence[bytes], upto_seq: int) -> int:
    """Record operations again that an older database lacks, up to a place in the chain; return how many.

    Where none is missing in between they are the same bytes in the same places, and the chain goes on as it was. Of two
    for one place the later counts: the earlier was never saved.
    """
    with book.database.write() as connection:
        ended = int(read_slots(connection).get(Slot.SEQ, 0))
        places: dict[int, Operation] = {}
        for raw in raws:
            operation = decode_operation(raw)
            if isinstance(operation, Operation) and ended < operation.seq <= upto_seq:
                places[operation.seq] = operation
        missing = [one for _, one in sorted(places.items()) if not oplog.has_own(connection, one.op_id)]
        for operation in missing:
            _record_again(connection, book, operation)
        book.tail.append(oplog.unanswered_operations(connection))
    book.level_tail()
    if missing:
        rebase.rebuild(book.database)
    return len(missing)


def _answered(connection: Connection, item: Known) -> None:
    connection.exec_driver_sql(
        "UPDATE outbox SET position = ?, code = ?, reason = ?, received_ms = coalesce(received_ms, 0) WHERE op_id = ?",
        (item.position, int(item.code), int(item.reason), item.op_id),
    )


def _in_epoch(connection: Connection, op_id: Id, epoch: int) -> bool:
    row = connection.exec_driver_sql("SELECT epoch FROM outbox WHERE op_id = ?", (op_id,)).first()
    return row is not None and row[0] == epoch


def _record_again(connection: Connection, book: Book, operation: Operation) -> None:
    slots = read_slots(connection)
    epoch, seq = int(slots.get(Slot.EPOCH, 1)), int(slots.get(Slot.SEQ, 0)) + 1
    before = slots.get(Slot.HEAD) or chain_start(book.enrollment.seat_id, epoch)
    raw = encode_operation(replace(operation, seq=seq))
    leaf = leaf_of(raw)
    head = chain_next(before, leaf)
    values = (epoch, seq, leaf, head, raw)
    moved = connection.exec_driver_sql(
        "UPDATE outbox SET epoch = ?, seq = ?, leaf = ?, head = ?, op = ?, segment_id = NULL, code = NULL, "
        "reason = NULL, position = NULL, received_ms = NULL WHERE op_id = ?",
        (*values, operation.op_id),
    ).rowcount
    if not moved:
        row = oplog.OwnOperation(epoch, seq, operation.op_id, leaf, head, raw, operation.wall_ms)
        oplog.append(connection, [row])
    hlc = max(int(slots.get(Slot.HLC, 0)), operation.hlc)
    write_slots(connection, {Slot.SEQ: seq, Slot.HEAD: head, Slot.HLC: hlc})
