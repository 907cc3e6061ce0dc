"""What one exchange with the office reads from the book and writes into it, each in one short transaction."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection

from fieldapp.domain.timestamp import merge_hlc
from fieldapp.protocol.messages import SyncReply
from fieldapp.protocol.segment import SEGMENT_BYTES_MAX, chain_start
from fieldapp.store import oplog, roll_call
from fieldapp.store.adoption import record_lost_again
from fieldapp.store.book import Book
from fieldapp.store.granted import take_notice
from fieldapp.store.oplog import Answer, LogEntry, OwnOperation, SealedSegment
from fieldapp.store.other_log import begin_again
from fieldapp.store.rebase import rebuild
from fieldapp.store.seat import Slot, Slots, read_slots, write_slots

EXCHANGES_KEPT: Final = 50


@dataclass(frozen=True)
class Cursor:
    """Up to where the branch log was pulled, and in which of its epochs."""

    log_epoch: int
    position: int


@dataclass(frozen=True)
class Run:
    """Own operations that follow each other and are not sealed yet; prev_head: the chain's head before the first."""

    epoch: int
    prev_head: bytes
    operations: tuple[OwnOperation, ...]


Seal = Callable[[Run], SealedSegment]


@dataclass(frozen=True)
class Received:
    """What storing a reply led to. answered: own operations. pulled: entries. head: of the office. cursor: here."""

    answered: int
    pulled: int
    head: int
    cursor: int


def seal_waiting(book: Book, seal: Seal, most: int) -> int:
    """Seal every operation that no segment holds, at most so many together; return how many segments were made."""
    made = 0
    while True:
        with book.database.write() as connection:
            run = _next_run(connection, book, most)
            if run is None:
                return made
            oplog.put_segment(connection, seal(run))
        made += 1


def _next_run(connection: Connection, book: Book, most: int) -> Run | None:
    slots = read_slots(connection)
    epoch = int(slots.get(Slot.EPOCH, 1))
    waiting = oplog.unsealed(connection, epoch, most)
    if not waiting:
        return None
    first = waiting[0].seq
    start = slots.get(Slot.START) or chain_start(book.enrollment.seat_id, epoch)
    before = oplog.head_before(connection, epoch, first) or start
    fitting, size = [], 0
    for operation in waiting:
        size += len(operation.op)
        if size > SEGMENT_BYTES_MAX:
            break
        fitting.append(operation)
    return Run(epoch, before, tuple(fitting))


def waiting_segments(book: Book, most: int, bytes_wanted: int) -> list[tuple[SealedSegment, tuple[bytes, ...]]]:
    """Return the oldest unanswered segments, as many as fit into so many bytes but at least one where any waits."""
    with book.database.read() as connection:
        found = oplog.unanswered(connection, most)
    chosen: list[tuple[SealedSegment, tuple[bytes, ...]]] = []
    size = 0
    for sealed, operations in found:
        size += len(sealed.tbs) + len(sealed.signature) + sum(map(len, operations))
        if chosen and (size > bytes_wanted or sealed.epoch != chosen[0][0].epoch):
            break
        chosen.append((sealed, operations))
    return chosen


def cursor_of(book: Book) -> Cursor:
    """Return up to where the branch log was pulled."""
    with book.database.read() as connection:
        slots = read_slots(connection)
    return Cursor(int(slots.get(Slot.LOG_EPOCH, 1)), int(slots.get(Slot.CURSOR, 0)))


def epoch_of(book: Book) -> int:
    """Return the epoch of the own chain."""
    with book.database.read() as connection:
        return int(read_slots(connection).get(Slot.EPOCH, 1))


def mark_sent(book: Book, segment_ids: Sequence[bytes]) -> None:
    """Remember that segments are about to be handed to the network."""
    if segment_ids:
        with book.database.write() as connection:
            oplog.mark_sent(connection, segment_ids, book.clock.now_ms())


def store_reply(book: Book, reply: SyncReply, *, pulled: bool, live: bool = True) -> Received:
    """Store verdicts, page, cursor and the server's time in one transaction: all of the reply counts, or none of it.

    live: False for a reply that was carried here and may be days old, so that its time says nothing of this clock.

    The entries are folded afterwards, in transactions of their own; a crash in between folds them at the next start.
    """
    now_ms = book.clock.now_ms()
    lost = None
    with book.database.write() as connection:
        slots = read_slots(connection)
        cursor = int(slots.get(Slot.CURSOR, 0))
        answered = _store_results(connection, reply, now_ms, 0 if pulled else cursor)
        values: dict[Slot, object] = {
            **(_server_time(book, reply.server_ms, now_ms) if live else {}),
            Slot.LAST_EXCHANGE_MS: reply.server_ms or now_ms,
            Slot.HLC: merge_hlc(int(slots.get(Slot.HLC, 0)), reply.server_ms << 16, reply.server_ms),
            Slot.PROBLEM: None,
            Slot.PROBLEM_CODE: None,
            **roll_call.doubts(connection, slots, reply.notice),
        }
        if pulled and live and _of_another_log(slots, reply):
            begin_again(connection, reply.log_epoch, now_ms)
            cursor = 0
        elif pulled and not slots.get(Slot.OWN_BYTES) and _lacks_own(connection, reply, book):
            values[Slot.OWN_BYTES] = True  # this page again, with what the laptop has lost
        elif pulled:
            fresh = cursor == 0 and int(slots.get(Slot.FOLDED, 0)) == 0 and Slot.BASELINE not in slots
            take_notice(connection, reply.notice, fresh=fresh and not oplog.has_entries(connection))
            cursor = reply.next_cursor
            values[Slot.CURSOR] = cursor
            if reply.notice.last_operation:
                values[Slot.LAST_ENTRY] = [cursor, reply.notice.last_operation]
            if _store_page(connection, reply, book):
                values[Slot.FOLD_AGAIN] = True
            if cursor >= reply.head:
                values[Slot.OWN_BYTES] = None
                lost = oplog.lost_by_the_office(connection)
        if lost is None and reply.notice.last_seq >= 0:  # a blocked laptop is told this and nothing else
            lost = oplog.lost_after(connection, int(slots.get(Slot.EPOCH, 1)), reply.notice.last_seq)
        if lost is not None:
            _let_wait_again(connection, book, lost)
        write_slots(connection, values)
    if answered or lost:
        book.level_tail()
    return Received(answered, len(reply.entries), reply.head, cursor)


def _let_wait_again(connection: Connection, book: Book, lost: tuple[int, int]) -> None:
    """Let own operations wait again from an epoch and seq on, which the office has lost after it had answered them."""
    oplog.ask_again_from(connection, *lost)
    if lost[0] < (epoch := int(read_slots(connection).get(Slot.EPOCH, 1))):
        record_lost_again(connection, book, epoch)
    book.tail.append(oplog.unanswered_operations(connection))


def _of_another_log(slots: Slots, reply: SyncReply) -> bool:
    """Tell whether the office was put back from a backup since this laptop pulled last, by what it says of new work.

    It names another epoch, or has just placed something where this laptop had an entry already: that entry is lost.
    """
    cursor = int(slots.get(Slot.CURSOR, 0))
    placed = (verdict.position for result in reply.results if not result.duplicate for verdict in result.verdicts)
    return reply.log_epoch != int(slots.get(Slot.LOG_EPOCH, 1)) or any(position <= cursor for position in placed)


def _server_time(book: Book, server_ms: int, now_ms: int) -> dict[Slot, object]:
    """Return what an answer over a line says of the office's clock and of this one."""
    return {
        Slot.SERVER_MS: server_ms,
        Slot.SERVER_BOOT: book.clock.boot_id,
        Slot.SERVER_MONO_MS: book.clock.monotonic_ms(),
        Slot.SKEW_MS: now_ms - server_ms if server_ms else None,
    }


def _lacks_own(connection: Connection, reply: SyncReply, book: Book) -> bool:
    """Tell whether a page names an own operation without its bytes that is not here, as after a restored backup."""
    own = book.enrollment.seat_id
    return any(
        entry.seat_id == own and not entry.operation and not oplog.has_own(connection, entry.op_id)
        for entry in reply.entries
    )


def _store_results(connection: Connection, reply: SyncReply, now_ms: int, pulled_upto: int) -> int:
    """Store the verdicts of a reply and return how many there were; pulled_upto: see oplog.store_answers()."""
    stored = 0
    for result in reply.results:
        sealed = oplog.find_segment(connection, result.segment_id)
        if sealed is None:
            continue
        answers = [
            Answer(sealed.epoch, sealed.first_seq + at, verdict.position, verdict.code, verdict.reason, reply.server_ms)
            for at, verdict in enumerate(result.verdicts)
        ]
        oplog.store_answers(connection, answers, pulled_upto)
        oplog.mark_answered(connection, result.segment_id, now_ms)
        stored += len(answers)
    return stored


def _store_page(connection: Connection, reply: SyncReply, book: Book) -> bool:
    """Store the page; tell whether the log differs from the one pulled before, as after a restored backup."""
    own = book.enrollment.seat_id

    def has(op_id: bytes) -> bool:
        """Tell whether an own operation is here, as it is but on a laptop restored from a backup."""
        return oplog.has_own(connection, op_id)

    entries = [
        LogEntry(
            entry.position,
            entry.seat_id,
            entry.op_id,
            None if entry.seat_id == own and (not entry.operation or has(entry.op_id)) else entry.operation,
            entry.code,
            entry.reason,
            entry.received_ms,
        )
        for entry in reply.entries
    ]
    parted = oplog.store_entries(connection, entries) is not None
    oplog.store_images(
        connection, [(entry.position, part.scope, part.bundle) for entry in reply.entries for part in entry.images]
    )
    if reply.next_cursor >= reply.head and oplog.drop_from(connection, reply.head + 1):
        parted = True
    return parted


def fold_again_if_needed(book: Book) -> bool:
    """Fold everything anew where the office's log was restored; tell whether that was done."""
    with book.database.read() as connection:
        slots = read_slots(connection)
    if not slots.get(Slot.FOLD_AGAIN):
        return False
    rebuild(book.database)
    with book.database.write() as connection:
        write_slots(connection, {Slot.FOLD_AGAIN: None})
    return True


def pull_from_start(book: Book, log_epoch: int) -> None:
    """Begin to pull another history of the branch log; what was pulled before stays until it is found to differ.

    Where folding began with a snapshot, that is of the other history: the whole log of the scopes here is pulled.
    """
    with book.database.write() as connection:
        begin_again(connection, log_epoch, book.clock.now_ms())


def send_again_from(book: Book, seq: int, head: bytes, *, pulls: bool = True) -> bool:
    """Prepare to send segments again that the server has lost; tell whether it knows the same chain up to there.

    It had answered them, so it was put back from a backup: what this laptop pulled is of another history, even where
    its own work comes to stand where it stood. pulls: the office gives this laptop its log.
    """
    with book.database.write() as connection:
        slots = read_slots(connection)
        epoch = int(slots.get(Slot.EPOCH, 1))
        start = slots.get(Slot.START) or chain_start(book.enrollment.seat_id, epoch)
        before = oplog.head_before(connection, epoch, seq) or (start if seq == 1 else None)
        if before != head:
            return False
        if oplog.ask_again_from(connection, epoch, seq) == 0:
            return False
        if pulls:
            begin_again(connection, int(slots.get(Slot.LOG_EPOCH, 1)), book.clock.now_ms())
        book.tail.append(oplog.unanswered_operations(connection))
    book.level_tail()
    return True


def next_auth_counter(book: Book) -> tuple[int, int]:
    """Return epoch and the next session counter; it is on the disk before it is used, so it never repeats."""
    with book.database.write() as connection:
        slots = read_slots(connection)
        counter = int(slots.get(Slot.AUTH_COUNTER, 0)) + 1
        write_slots(connection, {Slot.AUTH_COUNTER: counter})
    return int(slots.get(Slot.EPOCH, 1)), counter


def note_problem(book: Book, sentence: str | None, code: str = "") -> None:
    """Remember what keeps the laptop from exchanging, for the Sync page; None when it is over.

    code: the problem that a person must end, '' where waiting may be enough.
    """
    with book.database.write() as connection:
        write_slots(connection, {Slot.PROBLEM: sentence, Slot.PROBLEM_CODE: code or None})


@dataclass(frozen=True)
class Note:
    """One line of the history of exchanges. sentence: '' where the numbers say it, in the language of who reads."""

    at_ms: int
    ok: bool
    sent: int
    pulled: int
    sentence: str


def note_exchange(book: Book, note: Note) -> None:
    """Add a line to the history, and forget the lines beyond the newest fifty."""
    with book.database.write() as connection:
        connection.exec_driver_sql(
            "INSERT INTO exchange (at_ms, ok, sent, pulled, sentence) VALUES (?, ?, ?, ?, ?)",
            (note.at_ms, int(note.ok), note.sent, note.pulled, note.sentence),
        )
        connection.exec_driver_sql(
            "DELETE FROM exchange WHERE number <= (SELECT max(number) FROM exchange) - ?", (EXCHANGES_KEPT,)
        )
