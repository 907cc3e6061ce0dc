"""An order to wipe this laptop: kept, told as carried out only when nothing waits for the office, then due."""

from __future__ import annotations

from sqlalchemy import Connection

from fieldapp.domain.staff import OFFICE_USER, Seat
from fieldapp.protocol.wiping import read_order
from fieldapp.store.book import Book
from fieldapp.store.seat import Slot, read_slots, write_slots
from fieldapp.store.view import View


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
    nonce = read_slots(connection).get(Slot.ORDER)
    if not isinstance(nonce, bytes):
        return b""
    waits = connection.exec_driver_sql("SELECT 1 FROM outbox WHERE code IS NULL LIMIT 1").first()
    return b"" if waits else nonce


def is_ready(book: Book) -> bool:
    """Tell whether an order can be told as carried out; what was saved meanwhile is sent first, in another exchange."""
    with book.database.read() as connection:
        return bool(nonce_to_tell(connection))


def told(book: Book, nonce: bytes) -> None:
    """Remember that the office knows; from now on the laptop is to be wiped."""
    if nonce:
        with book.database.write() as connection:
            write_slots(connection, {Slot.WIPE: True})


def is_due(book: Book) -> bool:
    """Tell whether this laptop is to be wiped now: the office has everything and knows."""
    with book.database.read() as connection:
        return bool(read_slots(connection).get(Slot.WIPE)) and bool(nonce_to_tell(connection))
