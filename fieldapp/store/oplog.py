"""The laptop's two logs: the outbox of own operations, and the branch log as far as it was pulled.

Rows are only ever added, or given the server's answer. Nothing here looks into an operation.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sqlalchemy import Connection

from fieldapp.domain.ids import Id
from fieldapp.store.engine import driver


class OwnOperation(NamedTuple):
    """A saved operation with its place in the seat's chain. leaf, head: 32-byte hashes; op: its canonical bytes."""

    epoch: int
    seq: int
    op_id: Id
    leaf: bytes
    head: bytes
    op: bytes
    saved_ms: int


class Answer(NamedTuple):
    """The server's permanent verdict on an own operation."""

    epoch: int
    seq: int
    position: int
    code: int
    reason: int
    received_ms: int


class LogEntry(NamedTuple):
    """One place of the branch log; op is None where the operation is our own and stands in the outbox."""

    position: int
    seat_id: Id
    op_id: Id
    op: bytes | None
    code: int
    reason: int
    received_ms: int


class SealedSegment(NamedTuple):
    """A sealed run of own operations, ready to be sent again and again with the same bytes."""

    segment_id: bytes
    epoch: int
    first_seq: int
    length: int
    tbs: bytes
    signature: bytes
    sealed_ms: int


def append(connection: Connection, operations: Sequence[OwnOperation]) -> None:
    """Add own operations to the outbox."""
    driver(connection).executemany(
        "INSERT INTO outbox (epoch, seq, op_id, leaf, head, op, saved_ms) VALUES (?, ?, ?, ?, ?, ?, ?)", operations
    )


def pending(connection: Connection, folded: int) -> list[bytes]:
    """Return own operations that the folded part of the branch log does not contain yet, in chain order.

    A restored office may have placed one anew of which the log here still says where it was: that one is folded.
    """
    rows = connection.exec_driver_sql(
        "SELECT op FROM outbox o WHERE (o.position IS NULL OR o.position > ?) AND NOT EXISTS "
        "(SELECT 1 FROM received r WHERE r.op_id = o.op_id AND r.position <= ?) ORDER BY epoch, seq",
        (folded, folded),
    )
    return [row[0] for row in rows]


def last_own(connection: Connection) -> tuple[int, int]:
    """Return epoch and seq of the newest own operation, (0, 0) where there is none."""
    row = connection.exec_driver_sql("SELECT epoch, seq FROM outbox ORDER BY epoch DESC, seq DESC LIMIT 1").first()
    return (row[0], row[1]) if row else (0, 0)


def unsealed(connection: Connection, epoch: int, most: int) -> list[OwnOperation]:
    """Return the oldest operations of an epoch that no segment holds yet."""
    rows = connection.exec_driver_sql(
        "SELECT epoch, seq, op_id, leaf, head, op, saved_ms FROM outbox "
        "WHERE segment_id IS NULL AND epoch = ? ORDER BY seq LIMIT ?",
        (epoch, most),
    )
    return [OwnOperation._make(row) for row in rows]


def head_before(connection: Connection, epoch: int, seq: int) -> bytes | None:
    """Return the chain head that stood before an operation, None for the first of its epoch."""
    row = connection.exec_driver_sql("SELECT head FROM outbox WHERE epoch = ? AND seq = ?", (epoch, seq - 1)).first()
    return row[0] if row else None


def put_segment(connection: Connection, sealed: SealedSegment) -> None:
    """Store a sealed segment and mark its operations; it is never cut again."""
    driver(connection).execute(
        "INSERT INTO segment (segment_id, epoch, first_seq, length, tbs, signature, sealed_ms) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        sealed,
    )
    connection.exec_driver_sql(
        "UPDATE outbox SET segment_id = ? WHERE epoch = ? AND seq >= ? AND seq < ?",
        (sealed.segment_id, sealed.epoch, sealed.first_seq, sealed.first_seq + sealed.length),
    )


def unanswered(connection: Connection, most: int) -> list[tuple[SealedSegment, tuple[bytes, ...]]]:
    """Return the oldest segments without an answer, each with its operations' bytes."""
    rows = connection.exec_driver_sql(
        "SELECT segment_id, epoch, first_seq, length, tbs, signature, sealed_ms FROM segment "
        "WHERE answered_ms IS NULL ORDER BY epoch, first_seq LIMIT ?",
        (most,),
    )
    return [(sealed, operations_of(connection, sealed)) for sealed in map(SealedSegment._make, rows.fetchall())]


def has_unanswered(connection: Connection) -> bool:
    """Tell whether an own operation waits for the office, sealed or not."""
    return connection.exec_driver_sql("SELECT 1 FROM outbox WHERE code IS NULL LIMIT 1").first() is not None


def operations_of(connection: Connection, sealed: SealedSegment) -> tuple[bytes, ...]:
    """Return the bytes of a segment's operations, exactly as they were saved."""
    rows = connection.exec_driver_sql(
        "SELECT op FROM outbox WHERE epoch = ? AND seq >= ? AND seq < ? ORDER BY seq",
        (sealed.epoch, sealed.first_seq, sealed.first_seq + sealed.length),
    )
    return tuple(row[0] for row in rows)


def newest_placed(connection: Connection, most: int) -> list[tuple[int, bytes]]:
    """Return position and bytes of the newest operations of the branch log that stand here, newest first."""
    rows = connection.exec_driver_sql(
        "SELECT position, op FROM (SELECT position, op FROM outbox WHERE position IS NOT NULL "
        "UNION ALL SELECT position, op FROM received WHERE op IS NOT NULL) ORDER BY position DESC LIMIT ?",
        (most,),
    )
    return [(row[0], row[1]) for row in rows]


def mark_sent(connection: Connection, segment_ids: Iterable[bytes], now_ms: int) -> None:
    """Remember when segments were first handed to the network."""
    for segment_id in segment_ids:
        connection.exec_driver_sql(
            "UPDATE segment SET sent_ms = ? WHERE segment_id = ? AND sent_ms IS NULL", (now_ms, segment_id)
        )


def mark_answered(connection: Connection, segment_id: bytes, now_ms: int) -> None:
    """Remember that the server has answered a segment."""
    connection.exec_driver_sql("UPDATE segment SET answered_ms = ? WHERE segment_id = ?", (now_ms, segment_id))


def find_segment(connection: Connection, segment_id: bytes) -> SealedSegment | None:
    """Return a sealed segment by its id."""
    row = connection.exec_driver_sql(
        "SELECT segment_id, epoch, first_seq, length, tbs, signature, sealed_ms FROM segment WHERE segment_id = ?",
        (segment_id,),
    ).first()
    return SealedSegment._make(row) if row else None


def ask_again_from(connection: Connection, epoch: int, seq: int) -> int:
    """Forget the answers from seq on, because the server has lost what they were about; return how many segments wait.

    The operations count as not received again until the server answers them anew.
    """
    waiting = connection.exec_driver_sql(
        "UPDATE segment SET answered_ms = NULL WHERE epoch = ? AND first_seq + length > ? AND answered_ms IS NOT NULL",
        (epoch, seq),
    ).rowcount
    connection.exec_driver_sql(
        "UPDATE outbox SET position = NULL, code = NULL, reason = NULL, received_ms = NULL "
        "WHERE epoch = ? AND seq >= ?",
        (epoch, seq),
    )
    return waiting


def lost_by_the_office(connection: Connection) -> tuple[int, int] | None:
    """Return epoch and seq of the first own operation that was answered and is no longer in the branch log, or None.

    To be asked only when the log was pulled to its head: a restored office may lack what it had acknowledged.
    """
    row = connection.exec_driver_sql(
        "SELECT epoch, seq FROM outbox WHERE code IS NOT NULL AND position IS NULL ORDER BY epoch, seq LIMIT 1"
    ).first()
    return (row[0], row[1]) if row else None


def store_answers(connection: Connection, answers: Sequence[Answer], pulled_upto: int = 0) -> None:
    """Store the server's verdicts on own operations.

    pulled_upto: how far the log was pulled, where it is pulled no more. What an office put back from a backup places
    within that stands in another log than the one here, so its place is left open and it shows on top of what is here.
    """
    driver(connection).executemany(
        "UPDATE outbox SET position = CASE WHEN position IS NULL AND ? <= ? THEN NULL ELSE ? END, "
        "code = ?, reason = ?, received_ms = ? WHERE epoch = ? AND seq = ?",
        [
            (one.position, pulled_upto, one.position, one.code, one.reason, one.received_ms, one.epoch, one.seq)
            for one in answers
        ],
    )


def store_entries(connection: Connection, entries: Sequence[LogEntry]) -> int | None:
    """Store a pulled page; a page may be stored twice. Return the first place that holds another operation than before.

    That happens only after the office's log was restored from a backup: the places from there on are dropped first.
    """
    if not entries:
        return None
    parted = _first_difference(connection, entries)
    if parted is not None:
        drop_from(connection, parted)
    own = driver(connection)
    own.executemany(
        "INSERT OR IGNORE INTO received (position, seat_id, op_id, op, code, reason, received_ms, interpreted) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, 1)",
        entries,
    )
    # an own operation that comes back is answered by that, even if the reply to its push was lost
    own.executemany(
        "UPDATE outbox SET position = ?, code = ?, reason = ?, received_ms = ? WHERE op_id = ? AND position IS NULL",
        [(one.position, one.code, one.reason, one.received_ms, one.op_id) for one in entries if one.op is None],
    )
    return parted


def store_images(connection: Connection, rows: Sequence[tuple[int, bytes, bytes]]) -> None:
    """Store the records that came with entries, as (position, scope, bundle)."""
    if rows:
        statement = "INSERT OR REPLACE INTO image (position, scope, bundle) VALUES (?, ?, ?)"
        connection.exec_driver_sql(statement, list(rows))


def newest_entry(connection: Connection, cursor: int) -> tuple[int, bytes]:
    """Return position and operation of the newest entry pulled up to the cursor, 0 and no bytes where none is kept."""
    row = connection.exec_driver_sql(
        "SELECT position, op_id FROM received WHERE position <= ? ORDER BY position DESC LIMIT 1", (cursor,)
    ).first()
    return (row[0], row[1]) if row else (0, b"")


def lost_after(connection: Connection, epoch: int, last_seq: int) -> tuple[int, int] | None:
    """Return epoch and seq of the first answered operation behind the last one that the office has, or None."""
    row = connection.exec_driver_sql(
        "SELECT epoch, seq FROM outbox WHERE epoch = ? AND seq > ? AND code IS NOT NULL ORDER BY seq LIMIT 1",
        (epoch, last_seq),
    ).first()
    return (row[0], row[1]) if row else None


def head_at(connection: Connection, epoch: int, seq: int) -> bytes:
    """Return the head of the chain at an own operation, no bytes where there is none."""
    row = connection.exec_driver_sql("SELECT head FROM outbox WHERE epoch = ? AND seq = ?", (epoch, seq)).first()
    return bytes(row[0]) if row else b""


def has_own(connection: Connection, op_id: bytes) -> bool:
    """Tell whether an operation is in the outbox."""
    return connection.exec_driver_sql("SELECT 1 FROM outbox WHERE op_id = ?", (op_id,)).first() is not None


def place_of(connection: Connection, op_id: bytes) -> tuple[int, int]:
    """Return epoch and seq of an own operation."""
    row = connection.exec_driver_sql("SELECT epoch, seq FROM outbox WHERE op_id = ?", (op_id,)).one()
    return row[0], row[1]


def waits(connection: Connection, op_id: bytes) -> bool:
    """Tell whether an own operation has no verdict of the office here."""
    query = "SELECT 1 FROM outbox WHERE op_id = ? AND code IS NULL"
    return connection.exec_driver_sql(query, (op_id,)).first() is not None


def has_entries(connection: Connection) -> bool:
    """Tell whether anything of the branch log was ever pulled and kept."""
    return connection.exec_driver_sql("SELECT 1 FROM received LIMIT 1").first() is not None


def _first_difference(connection: Connection, entries: Sequence[LogEntry]) -> int | None:
    """Return the first place that holds another operation than was pulled, or than an answer had said of an own one."""
    within = (entries[0].position, entries[-1].position)
    places = {entry.position: entry.op_id for entry in entries}
    rows = connection.exec_driver_sql(
        "SELECT position, op_id FROM received WHERE position BETWEEN ? AND ? "
        "UNION ALL SELECT position, op_id FROM outbox WHERE position BETWEEN ? AND ?",
        within * 2,
    )
    return min((row[0] for row in rows if places.get(row[0], row[1]) != row[1]), default=None)


def drop_from(connection: Connection, position: int) -> int:
    """Drop the pulled entries from a place on; own operations there wait to be placed again. Return how many."""
    connection.exec_driver_sql("UPDATE outbox SET position = NULL WHERE position >= ?", (position,))
    connection.exec_driver_sql("DELETE FROM image WHERE position >= ?", (position,))
    return connection.exec_driver_sql("DELETE FROM received WHERE position >= ?", (position,)).rowcount


def unfolded(connection: Connection, folded: int, most: int) -> list[LogEntry]:
    """Return the pulled entries behind the folded ones, own operations with their bytes from the outbox."""
    rows = connection.exec_driver_sql(
        "SELECT r.position, r.seat_id, r.op_id, coalesce(r.op, o.op), r.code, r.reason, r.received_ms "
        "FROM received r LEFT JOIN outbox o ON o.op_id = r.op_id WHERE r.position > ? ORDER BY r.position LIMIT ?",
        (folded, most),
    )
    return [LogEntry._make(row) for row in rows]


def mark_uninterpreted(connection: Connection, positions: Iterable[int]) -> None:
    """Remember entries whose kind this program does not know."""
    for position in positions:
        connection.exec_driver_sql("UPDATE received SET interpreted = 0 WHERE position = ?", (position,))


def uninterpreted(connection: Connection) -> list[bytes]:
    """Return the bytes of entries that an older program could not interpret, own ones from the outbox."""
    rows = connection.exec_driver_sql(
        "SELECT coalesce(r.op, o.op) FROM received r LEFT JOIN outbox o ON o.op_id = r.op_id WHERE r.interpreted = 0"
    )
    return [row[0] for row in rows if row[0] is not None]


def unanswered_operations(connection: Connection) -> list[bytes]:
    """Return the bytes of own operations without a verdict, in chain order."""
    rows = connection.exec_driver_sql("SELECT op FROM outbox WHERE code IS NULL ORDER BY epoch, seq")
    return [row[0] for row in rows]
