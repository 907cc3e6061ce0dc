"""Wiping is tried whole in end_to_end/test_a_stolen_laptop_is_wiped.py; here: without an order nothing happens."""

from __future__ import annotations

from fieldapp.store import wiping
from fieldapp.store.book import Book


def test_without_an_order_nothing_is_due(book: Book) -> None:
    wiping.told(book, b"")
    assert not wiping.is_due(book)
    assert not wiping.take_order(book, b"an order of nobody" * 9)
    with book.database.read() as connection:
        assert wiping.nonce_to_tell(connection) == b""
