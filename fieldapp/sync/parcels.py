"""Wrapping what is to be sent into a parcel that leans on what the office has already."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from fieldapp.protocol.parcel import choose_references, wrap
from fieldapp.protocol.segment import Segment
from fieldapp.store import oplog
from fieldapp.store.book import Book

LOOKED_AT: Final = 2_500
"""How many of the newest operations are looked at for ids; older ones would cost more time than bytes."""


def parcel_for(book: Book, segments: Sequence[Segment]) -> bytes:
    """Return segments as a parcel, no bytes where there are none or they have to travel whole."""
    if not segments:
        return b""
    with book.database.read() as connection:
        log = oplog.newest_placed(connection, LOOKED_AT)
    operations = [raw for segment in segments for raw in segment.operations]
    return wrap(segments, choose_references(operations, log, book.clock.now_ms())) or b""
