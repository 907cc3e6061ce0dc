"""A desk over a real book."""

from __future__ import annotations

from fieldapp.domain.money import currency
from fieldapp.domain.staff import Role
from fieldapp.services.desk import Desk, Me
from fieldapp.store.book import Book
from tests.fakes.fleet import Laptop


def desk_of(laptop: Laptop) -> Desk:
    """Return the desk of whoever the laptop belongs to."""
    return desk_over(laptop.book)


def desk_over(book: Book) -> Desk:
    """Return the desk of a book's seat."""
    seat = book.enrollment
    money = currency(seat.currency)
    assert money is not None
    return Desk(
        book=book,
        clock=book.clock,
        new_id=book.new_id,
        me=Me(seat.user_id, seat.seat_id, seat.user_name, Role(seat.role)),
        currency=money,
        branch_name=seat.branch_name,
        synthetic=seat.synthetic,
        time_zone=seat.time_zone,
    )
