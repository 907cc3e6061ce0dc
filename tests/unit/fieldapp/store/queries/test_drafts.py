"""Unfinished forms, field by field."""

from __future__ import annotations

from fieldapp.store.book import Book
from fieldapp.store.queries import drafts


def test_fields_are_kept_replaced_and_forgotten(book: Book) -> None:
    with book.database.write() as connection:
        drafts.keep(connection, "visit", "1", {"note": "half", "outcome": "2"}, 10)
        drafts.keep(connection, "visit", "1", {"note": "whole"}, 20)
        drafts.keep(connection, "visit", "2", {"note": "other"}, 15)
        drafts.keep(connection, "sheet", "3", {"row": "1"}, 30)
        assert drafts.recall(connection, "visit", "1") == {"note": "whole", "outcome": "2"}
        assert [(form.key, form.saved_ms) for form in drafts.forms(connection, "visit")] == [("1", 20), ("2", 15)]
        assert [form.form for form in drafts.forms(connection)] == ["sheet", "visit", "visit"]
        drafts.discard_field(connection, "visit", "1", "note")
        assert drafts.recall(connection, "visit", "1") == {"outcome": "2"}
        drafts.discard(connection, "visit", "1")
        assert drafts.recall(connection, "visit", "1") == {}
        assert drafts.recall(connection, "visit", "2") == {"note": "other"}
