"""Writing the lists beside the records anew, from the records alone: after an update that keeps other lists.

The log is not folded for it, so a laptop with ten thousand borrowers is ready in seconds.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sqlalchemy import Connection

from fieldapp.domain.ids import Id
from fieldapp.domain.loan.account import Balance
from fieldapp.domain.record import Kind, Record, decode_record
from fieldapp.store.engine import Database, driver
from fieldapp.store.lists import write_lists
from fieldapp.store.migrations import create_lists, drop_lists
from fieldapp.store.projection import RecordCache, StoredState
from fieldapp.store.seat import Slot, read_slots, write_slots

LISTED: Final = (
    *(Kind.CENTER, Kind.GROUP, Kind.BORROWER, Kind.LOAN, Kind.COLLECTION, Kind.MEETING),
    *(Kind.VISIT, Kind.ASSESSMENT, Kind.SAVINGS),
)
"""The kinds that lists are made of; a balance is listed with its loan."""
_AT_ONCE: Final = 500


def list_again(database: Database) -> None:
    """Write all lists from the records in one transaction; what readers keep of them is to be read anew."""
    with database.write() as connection:
        drop_lists(connection)
        create_lists(connection)
        slots = read_slots(connection)
        stamp = int(slots.get(Slot.STAMP, 0)) + 1
        state = StoredState(connection, RecordCache())
        for kind in LISTED:
            for records in _records(connection, kind):
                write_lists(connection, records, state, stamp)
        gone = int(slots.get(Slot.GONE, 0)) + 1
        write_slots(connection, {Slot.STAMP: stamp, Slot.GONE: gone, Slot.LIST_AGAIN: None})


def _records(connection: Connection, kind: Kind) -> Iterator[list[Record]]:
    """Yield the records of a kind in runs, loans with their balances."""
    ask, last = driver(connection).execute, b""
    while rows := ask(
        "SELECT id, body FROM record WHERE kind = ? AND id > ? ORDER BY id LIMIT ?", (int(kind), last, _AT_ONCE)
    ).fetchall():
        last = rows[-1][0]
        found = [decode_record(kind, row[1]) for row in rows]
        if kind is Kind.LOAN:
            found += _balances(connection, [Id(row[0]) for row in rows])
        yield found


def _balances(connection: Connection, loans: list[Id]) -> list[Record]:
    marks = ",".join("?" * len(loans))
    rows = driver(connection).execute(
        f"SELECT body FROM record WHERE kind = ? AND id IN ({marks})",  # noqa: S608
        (int(Balance.KIND), *loans),
    )
    return [decode_record(Balance.KIND, row[0]) for row in rows]
