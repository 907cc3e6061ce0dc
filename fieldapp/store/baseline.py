"""Where folding begins on a laptop that has not the whole log: the records of its scopes as of one position.

A baseline comes from the office as a snapshot, or is written here when scopes are given up or taken in. The pulled
entries before it are dropped with it; nothing else can tell what they were, except the office.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from sqlalchemy import Connection

from fieldapp.domain.state import MemoryState
from fieldapp.protocol.bundle import BadBundle, pack, records_in, unpack
from fieldapp.store.faults import StoreFault, Trouble
from fieldapp.store.seat import Slot, read_enrollment, read_slots, write_slots

_BUNDLE_RECORDS: Final = 2000


def read_baseline(connection: Connection) -> tuple[MemoryState, int]:
    """Return the records of the baseline and its position, nothing and 0 where folding begins with the log.

    Raises StoreFault(UNREADABLE) where it is damaged.
    """
    state = MemoryState()
    for (bundle,) in connection.exec_driver_sql("SELECT bundle FROM baseline ORDER BY number").fetchall():
        try:
            state.put(records_in(unpack(bundle)))
        except BadBundle as damage:
            raise StoreFault(Trouble.UNREADABLE, "the records that folding begins with are damaged") from damage
    return state, baseline_position(connection)


def baseline_position(connection: Connection) -> int:
    """Return the position of the branch log at which folding begins."""
    return int(read_slots(connection).get(Slot.BASELINE, 0))


def add_to_baseline(connection: Connection, bundles: Iterable[bytes]) -> None:
    """Add bundles of records as of the baseline's position."""
    connection.exec_driver_sql(
        "INSERT INTO baseline (bundle) VALUES (?)", [(bundle,) for bundle in bundles] or [(pack(()),)]
    )


def begin_at(connection: Connection, position: int, rows: Iterable[tuple[int, bytes]]) -> None:
    """Let folding begin with these records, (kind, bytes), at a position; entries up to it are dropped.

    Own operations that only came back with the log, as after a restored backup, stay: nobody else would send them
    again. Entries that no program here could interpret yet stay, to be counted; a newer one finds by the digests what
    they changed and asks the office for it.
    """
    connection.exec_driver_sql("DELETE FROM baseline")
    add_to_baseline(connection, (pack(part) for part in _parts(rows)))
    forget_entries(connection, position)
    write_slots(connection, {Slot.BASELINE: position})


def forget_entries(connection: Connection, position: int) -> None:
    """Drop the interpreted entries up to a position, with the records that came along; own operations stay."""
    enrollment = read_enrollment(connection)
    own = enrollment.seat_id if enrollment is not None else b""
    connection.exec_driver_sql(
        "DELETE FROM received WHERE position <= ? AND interpreted = 1 AND (op IS NULL OR seat_id <> ?)", (position, own)
    )
    connection.exec_driver_sql("DELETE FROM image WHERE position <= ?", (position,))


def _parts(rows: Iterable[tuple[int, bytes]]) -> Iterator[Sequence[tuple[int, bytes]]]:
    part: list[tuple[int, bytes]] = []
    for row in rows:
        part.append(row)
        if len(part) == _BUNDLE_RECORDS:
            yield part
            part = []
    if part:
        yield part
