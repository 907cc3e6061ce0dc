"""Comparing what is here with what the office has, scope by scope, from the records themselves.

A difference is counted and shown, never taken over: the records are folded again from the log, and where that does not
help the scope is fetched anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from fieldapp.domain.ids import Id
from fieldapp.domain.scope import WHOLE
from fieldapp.protocol.digest import digest_of
from fieldapp.protocol.scopes import ScopeDigest
from fieldapp.store import rebase
from fieldapp.store.book import Book
from fieldapp.store.engine import driver
from fieldapp.store.held import held_from
from fieldapp.store.seat import Slot, read_slots, write_slots


@dataclass(frozen=True)
class Parity:
    """What a comparison found. compared: False where it must wait. mended: scopes that folding again made right.

    doubted: scopes to be fetched anew.
    """

    compared: bool = False
    mended: tuple[Id, ...] = ()
    doubted: tuple[Id, ...] = ()


def compare(book: Book, head: int, digests: Sequence[ScopeDigest]) -> Parity:
    """Compare scopes as of the head of the log; linear in their records."""
    with book.database.read() as connection:
        if not _at(connection, head):
            return Parity()
        wrong = _differing(connection, digests)
    if not wrong:
        _verified(book, head)
        return Parity(True)
    rebase.rebuild(book.database)
    with book.database.read() as connection:
        left = _differing(connection, wrong)
        tried = dict(read_slots(connection).get(Slot.TRIED, []))
    mended = tuple(item.scope for item in wrong if item not in left)
    fresh = tuple(item for item in left if tried.get(item.scope) != item.digest)
    with book.database.write() as connection:
        slots = read_slots(connection)
        doubted = sorted({*slots.get(Slot.DOUBTED, []), *(item.scope for item in fresh)})
        write_slots(
            connection,
            {
                Slot.DIVERGED: int(slots.get(Slot.DIVERGED, 0)) + len(wrong),
                Slot.DOUBTED: doubted or None,
                Slot.TRIED: sorted([scope, digest] for scope, digest in {**tried, **_named(fresh)}.items()) or None,
            },
        )
    if not left:
        _verified(book, head)
    return Parity(True, mended, tuple(item.scope for item in fresh))


def doubt_all(book: Book) -> None:
    """Let every scope be fetched anew."""
    with book.database.write() as connection:
        slots = read_slots(connection)
        write_slots(connection, {Slot.DOUBTED: slots.get(Slot.GRANTED) or [WHOLE]})


def _named(items: Sequence[ScopeDigest]) -> dict[bytes, bytes]:
    return {item.scope: item.digest for item in items}


def _at(connection: Connection, head: int) -> bool:
    """Tell whether everything up to the head is folded and nothing else: nothing own pending, nothing unknown."""
    slots = read_slots(connection)
    if int(slots.get(Slot.CURSOR, 0)) != head or slots.get(Slot.SNAPSHOT) or slots.get(Slot.DOUBTED):
        return False
    waits = "SELECT 1 FROM base_record UNION ALL SELECT 1 FROM received WHERE position > ? OR interpreted = 0 LIMIT 1"
    return connection.exec_driver_sql(waits, (int(slots.get(Slot.FOLDED, 0)),)).first() is None


def _differing(connection: Connection, digests: Sequence[ScopeDigest]) -> list[ScopeDigest]:
    held = held_from(read_slots(connection).get(Slot.HELD))
    return [item for item in digests if held.has(item.scope) and _own(connection, item.scope) != _told(item)]


def _told(item: ScopeDigest) -> tuple[int, bytes]:
    return item.count, item.digest


def _own(connection: Connection, scope: Id) -> tuple[int, bytes]:
    return digest_of(driver(connection).execute("SELECT kind, id, body FROM record WHERE scope = ?", (scope,)))


def _verified(book: Book, head: int) -> None:
    with book.database.write() as connection:
        write_slots(connection, {Slot.VERIFIED: head, Slot.TRIED: None})
