"""An order to wipe this laptop: kept, told as carried out only when the office has everything, then due.

That nothing waits is not enough, so the office is asked for every operation before (roll_call.py).
"""

from __future__ import annotations

from sqlalchemy import Connection

from fieldapp.domain.staff import OFFICE_USER, Seat
from fieldapp.protocol.wiping import read_order
from fieldapp.store import oplog
from fieldapp.store.book import Book
from fieldapp.store.roll_call import is_called_for
from fieldapp.store.seat import Slot, read_slots, write_slots
from fieldapp.store.view import View


def take_order(book: Book, signed: bytes) -> bool:
    """Keep an order if it is the office's and for this seat; tell whether it is."""
    with book.view() as view:
        order = next((read_order(signed, book.enrollment.seat_id, key) for key in _office_keys(view)), None)
    if order is None:
        return False
    with book.database.write() as connection:
        if read_slots(connection).get(Slot.ORDER) != order.nonce:
            write_slots(connection, {Slot.ORDER: order.nonce, Slot.ROLL_AT: None})
    return True


def _office_keys(view: View) -> list[bytes]:
    return [seat.public_key for seat in view.every(Seat) if seat.user_id == OFFICE_USER]


def nonce_to_tell(connection: Connection) -> bytes:
    """Return the number of the order once the office has everything, no bytes before."""
    return _nonce(connection) if is_called_for(read_slots(connection)) else b""


def _nonce(connection: Connection) -> bytes:
    nonce = read_slots(connection).get(Slot.ORDER)
    return nonce if isinstance(nonce, bytes) and not oplog.has_unanswered(connection) else b""


def is_ready(book: Book) -> bool:
    """Tell whether nothing waits that must be sent before an order is carried out; that takes another exchange."""
    with book.database.read() as connection:
        return bool(_nonce(connection))


def told(book: Book, nonce: bytes) -> None:
    """Remember that the office knows; from now on the laptop is to be wiped."""
    if nonce:
        with book.database.write() as connection:
            write_slots(connection, {Slot.WIPE: True})


def is_due(book: Book) -> bool:
    """Tell whether this laptop is to be wiped now: the office has everything and knows."""
    with book.database.read() as connection:
        return bool(read_slots(connection).get(Slot.WIPE)) and bool(nonce_to_tell(connection))
