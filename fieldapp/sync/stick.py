"""Taking by USB: what waits is written for the office onto a stick, and what the office answered there is read.

Nothing is taken off the laptop by writing: it counts as sent, and as received only with the office's signed answer.
Going there twice, in any order with a line in between, does no harm: verdicts are the same for ever, and pages are
taken only where they go on from what is here.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Protocol

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from fieldapp.domain.staff import OFFICE_USER, Seat
from fieldapp.domain.words import tr, tr_n
from fieldapp.protocol.messages import SyncRequest, WireSegment
from fieldapp.protocol.problems import Problem
from fieldapp.protocol.stick import Envelope, NotAStick, StickReply, StickRequest, Way, close, open_stick
from fieldapp.store import exchange, granted, photos, wiping
from fieldapp.store.book import Book
from fieldapp.store.exchange import Note

SEGMENTS_MOST: Final = 10_000
BYTES_MOST: Final = 16 * 1024 * 1024


class Hands(Protocol):
    """What of the courier is needed besides a line."""

    def seal_waiting(self, most: int) -> None:
        """Seal what was saved since the last time."""
        ...

    def fold_all(self) -> None:
        """Fold what was stored."""
        ...


@dataclass(frozen=True)
class Carried:
    """What was done with a stick. written: changes on it for the office; received, pulled: what its answer brought."""

    ok: bool
    sentence: str
    written: int = 0
    received: int = 0
    pulled: int = 0


def names_of(book: Book) -> tuple[str, str]:
    """Return the names of this seat's files: to the office, and back."""
    seat = book.enrollment
    start = f"fieldbook-{seat.seat_code}-{seat.seat_id.hex()[-6:]}"
    return f"{start}.to-office", f"{start}.from-office"


def use_stick(book: Book, hands: Hands, folder: Path) -> Carried:
    """Read the office's answer in a folder, if there is one, then write what waits; raise StoreFault for the disk."""
    office = _office_keys(book)
    if not office:
        return Carried(False, tr("This laptop has never met its office. The first exchange needs a network."))
    outward, back = (folder / name for name in names_of(book))
    try:
        answered = _read(book, hands, back, office) if back.exists() else Carried(True, "")
        if not answered.ok:
            return answered
        written = _write(book, hands, outward, office[-1])
    except OSError as error:
        reason = error.strerror or str(error)
        return Carried(False, tr("The stick could not be used ({reason}). Everything is kept here.", reason=reason))
    done = replace(answered, sentence=_said(answered, written, _photos_waiting(book)), written=written)
    at_ms = book.clock.now_ms()
    exchange.note_exchange(book, Note(at_ms, True, done.received, done.pulled, done.sentence))
    return done


def _office_keys(book: Book) -> list[bytes]:
    with book.view() as view:
        return [seat.public_key for seat in view.every(Seat) if seat.user_id == OFFICE_USER]


def _write(book: Book, hands: Hands, path: Path, office: bytes) -> int:
    hands.seal_waiting(64)
    segments = exchange.waiting_segments(book, SEGMENTS_MOST, BYTES_MOST)
    cursor = exchange.cursor_of(book)
    standing = replace(granted.standing_of(book), wall_ms=0, purged=(), wiped=b"", rest=True)
    request = SyncRequest(
        segments=tuple(WireSegment(sealed.tbs, sealed.signature, operations) for sealed, operations in segments),
        log_epoch=cursor.log_epoch,
        cursor=cursor.position,
        pull_ack=cursor.position,
        standing=standing,
    )
    seat = book.enrollment
    key = Ed25519PrivateKey.from_private_bytes(seat.seat_key)
    envelope = Envelope(Way.TO_OFFICE, seat.seat_id, key, office, X25519PrivateKey.generate())
    _put(path, close(StickRequest(request, book.clock.now_ms()), envelope))
    exchange.mark_sent(book, [sealed.segment_id for sealed, _ in segments])
    return sum(len(operations) for _, operations in segments)


def _put(path: Path, data: bytes) -> None:
    """Write a file whole or not at all, and read it back: sticks are pulled out early, and some lie."""
    fresh = path.with_name(f"{path.name}.part")
    with fresh.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
    if path.read_bytes() != data:
        raise OSError(None, tr("it does not keep what is written"))


def _read(book: Book, hands: Hands, path: Path, office: list[bytes]) -> Carried:
    reply = _opened(book, path.read_bytes(), office)
    if reply is None:
        told = tr("The answer on the stick is not from this laptop's office, or was changed. Nothing of it was taken.")
        return Carried(False, told)
    received = pulled = 0
    after = reply.after
    for page in reply.pages:
        here = exchange.cursor_of(book)
        follows = (here.log_epoch, here.position) == (page.log_epoch, after)
        stored = exchange.store_reply(book, page, pulled=follows, live=False)
        if page.notice.order:
            wiping.take_order(book, page.notice.order)
        received += stored.answered
        pulled += stored.pulled if follows else 0
        after = page.next_cursor
    hands.fold_all()
    path.unlink()
    problem = Problem(reply.refused).title if reply.refused is not None else ""
    exchange.note_problem(book, problem or None, reply.problem if problem else "")
    return Carried(not problem, problem, received=received, pulled=pulled)


def _opened(book: Book, data: bytes, office: list[bytes]) -> StickReply | None:
    own = Ed25519PrivateKey.from_private_bytes(book.enrollment.seat_key)
    for key in office:
        try:
            return open_stick(StickReply, data, Way.TO_LAPTOP, own, key)
        except NotAStick:
            continue
    return None


def _photos_waiting(book: Book) -> int:
    with book.view() as view:
        return photos.counts(view.connection).waiting


def _said(answered: Carried, written: int, waiting: int) -> str:
    if written:
        out = tr_n(
            "{n} change is on the stick for the office.", "{n} changes are on the stick for the office.", written
        )
    else:
        out = tr("Nothing waits; the stick asks the office for what is new.")
    if waiting:
        stay = tr_n(
            "{n} photo stays here until a network comes.", "{n} photos stay here until a network comes.", waiting
        )
        out = f"{out} {stay}"
    if not answered.received and not answered.pulled:
        return out
    back = tr_n(
        "From the stick: the office received {n} change and sent {pulled}.",
        "From the stick: the office received {n} changes and sent {pulled}.",
        answered.received,
        pulled=answered.pulled,
    )
    return f"{back} {out}"
