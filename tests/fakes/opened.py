"""Counts the records that reading opens, by kind, so that a test can hold it to what is shown."""

from __future__ import annotations

from collections import Counter

import pytest

from fieldapp.domain.record import Kind, Record, decode_record
from fieldapp.store.book import Book
from fieldapp.store.projection import RecordCache


def opened_in(book: Book, monkeypatch: pytest.MonkeyPatch) -> Counter[Kind]:
    """Forget what a book has in memory; return the counts of records decoded from now on."""
    found: Counter[Kind] = Counter()

    def counted(kind: Kind, body: bytes) -> Record:
        found[kind] += 1
        return decode_record(kind, body)

    monkeypatch.setattr("fieldapp.store.projection.decode_record", counted)
    book.cache = RecordCache()
    book.memory.clear()
    return found
