"""An order to wipe this laptop: kept, told as carried out only when the office has everything, then due.

That nothing waits is not enough: an office that was put back from a backup may lack what it had answered. So it is
asked for every operation before the only copy of one is deleted. It is also asked where its chain of this laptop is not
the one here, as when a copy sent other work to such an office: a blocked laptop sees no log in which that could show.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sqlalchemy import Connection

from fieldapp.domain.ids import Id
from fieldapp.domain.staff import OFFICE_USER, Seat
from fieldapp.protocol.scopes import Notice
from fieldapp.protocol.wiping import read_order
from fieldapp.store import oplog
from fieldapp.store.adoption import record_missing_again
from fieldapp.store.book import Book
from fieldapp.store.seat import Slot, Slots, read_slots, write_slots
from fieldapp.store.view import View

_BEGUN_ANEW: Final = b"begun anew"
"""Stands for the chain at an office that says nothing of it."""


def take_order(book: Book, signed: bytes) -> bool:
    """Keep an order if it is the office's and for this seat; tell whether it is."""
    with book.view() as view:
        order = next((read_order(signed, book.enrollment.seat_id, key) for key in _office_keys(view)), None)
    if order is None:
        return False
    with book.database.write() as connection:
        write_slots(connection, {Slot.ORDER: order.nonce})
    return True


def _office_keys(view: View) -> list[bytes]:
    return [seat.public_key for seat in view.every(Seat) if seat.user_id == OFFICE_USER]


def nonce_to_tell(connection: Connection) -> bytes:
    """Return the number of the order once the office has everything, no bytes before."""
    nonce = _nonce(connection)
    return nonce if read_slots(connection).get(Slot.ROLL_CALLED) == nonce else b""


def _nonce(connection: Connection) -> bytes:
    nonce = read_slots(connection).get(Slot.ORDER)
    return nonce if isinstance(nonce, bytes) and not _waits(connection) else b""


def _waits(connection: Connection) -> bool:
    return connection.exec_driver_sql("SELECT 1 FROM outbox WHERE code IS NULL LIMIT 1").first() is not None


def doubts(connection: Connection, slots: Slots, told: Notice) -> dict[Slot, object]:
    """Return what to remember where the office's chain of this laptop is not the one here; nothing once asked."""
    if not told.last_head or told.last_seq <= 0 or told.last_head == slots.get(Slot.CHAIN_CALLED):
        return {}
    head = oplog.head_at(connection, int(slots.get(Slot.EPOCH, 1)), told.last_seq)
    return {} if head.startswith(told.last_head) else {Slot.OTHER_CHAIN: told.last_head}


def doubt(book: Book) -> None:
    """Have the office asked for everything: it let a blocked laptop begin anew and says nothing of what was before."""
    with book.database.write() as connection:
        write_slots(connection, {Slot.OTHER_CHAIN: _BEGUN_ANEW})


def is_doubted(book: Book) -> bool:
    """Tell whether the office is to be asked at once what it has of this laptop."""
    with book.database.read() as connection:
        return _is_doubted(connection)


def _is_doubted(connection: Connection) -> bool:
    return Slot.OTHER_CHAIN in read_slots(connection) and not _waits(connection)


def is_ready(book: Book) -> bool:
    """Tell whether nothing waits that must be sent before an order is carried out; that takes another exchange."""
    with book.database.read() as connection:
        return bool(_nonce(connection))


def to_be_asked(book: Book) -> tuple[Id, ...] | None:
    """Return the own operations that the office must have, None while it is asked nothing.

    It is asked nothing without an order or a doubt, while something waits, and once it was asked.
    """
    with book.database.read() as connection:
        ordered = _nonce(connection) and not nonce_to_tell(connection)
        if not ordered and not _is_doubted(connection):
            return None
        rows = connection.exec_driver_sql("SELECT op_id FROM outbox ORDER BY epoch, seq").fetchall()
    return tuple(Id(row[0]) for row in rows)


def roll_called(book: Book, missing: Sequence[Id]) -> None:
    """Remember that the office was asked: an order goes on only where it has everything, a doubt is over either way.

    What it lacks is recorded again at the end of the chain.
    """
    if missing:
        record_missing_again(book, missing)
    with book.database.write() as connection:
        slots = read_slots(connection)
        called = {Slot.OTHER_CHAIN: None, Slot.CHAIN_CALLED: slots.get(Slot.OTHER_CHAIN, slots.get(Slot.CHAIN_CALLED))}
        write_slots(connection, called if missing else {**called, Slot.ROLL_CALLED: slots.get(Slot.ORDER)})


def told(book: Book, nonce: bytes) -> None:
    """Remember that the office knows; from now on the laptop is to be wiped."""
    if nonce:
        with book.database.write() as connection:
            write_slots(connection, {Slot.WIPE: True})


def is_due(book: Book) -> bool:
    """Tell whether this laptop is to be wiped now: the office has everything and knows."""
    with book.database.read() as connection:
        return bool(read_slots(connection).get(Slot.WIPE)) and bool(nonce_to_tell(connection))
