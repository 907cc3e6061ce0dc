"""Asking the office for every own operation that it has answered: is it still there?

That nothing waits does not tell: an office that was put back from a backup may lack what it had answered. It is asked
before the only copy of an operation is deleted (wiping.py), where its chain of this laptop is not the one here, as when
a copy sent other work to such an office, and after every renewal, which closes the chain by which that would show.

It is asked in small questions, which go on where a cut line ended them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sqlalchemy import Connection

from fieldapp.domain.ids import Id
from fieldapp.protocol.scopes import Notice
from fieldapp.store import oplog
from fieldapp.store.adoption import record_missing_again
from fieldapp.store.book import Book
from fieldapp.store.seat import Slot, Slots, read_slots, write_slots

ASKED_AT_ONCE: Final = 200
"""Some 3 kB, which pass over a line that is cut every six."""
_BEGUN_ANEW: Final = b"begun anew"
"""Stands for the chain at an office that says nothing of it."""


def doubts(connection: Connection, slots: Slots, told: Notice) -> dict[Slot, object]:
    """Return what to remember where the office's chain of this laptop is not the one here; nothing once asked."""
    if not told.last_head or told.last_seq <= 0:
        return {}
    if told.last_head in (slots.get(Slot.CHAIN_CALLED), slots.get(Slot.OTHER_CHAIN)):
        return {}
    head = oplog.head_at(connection, int(slots.get(Slot.EPOCH, 1)), told.last_seq)
    return {} if head.startswith(told.last_head) else {Slot.OTHER_CHAIN: told.last_head, Slot.ROLL_AT: None}


def doubt(book: Book) -> None:
    """Have the office asked for everything: it lets this laptop begin anew and says nothing of what was before."""
    with book.database.write() as connection:
        write_slots(connection, {Slot.OTHER_CHAIN: _BEGUN_ANEW, Slot.ROLL_AT: None})


def is_doubted(book: Book) -> bool:
    """Tell whether the office is to be asked at once what it has of this laptop."""
    with book.database.read() as connection:
        return Slot.OTHER_CHAIN in read_slots(connection) and not oplog.has_unanswered(connection)


def is_called_for(slots: Slots) -> bool:
    """Tell whether an order to wipe stands here for which the office was asked for everything."""
    return slots.get(Slot.ROLL_CALLED) == slots.get(Slot.ORDER)


def to_be_asked(book: Book) -> tuple[Id, ...] | None:
    """Return the next own operations that the office must have; none left ends the asking, None: nothing is asked.

    It is asked nothing without an order or a doubt, while something waits, and once it was asked.
    """
    with book.database.read() as connection:
        slots = read_slots(connection)
        ordered = Slot.ORDER in slots and not is_called_for(slots)
        if oplog.has_unanswered(connection) or not (ordered or Slot.OTHER_CHAIN in slots):
            return None
        epoch, seq = slots.get(Slot.ROLL_AT) or (0, 0)
        rows = connection.exec_driver_sql(
            "SELECT op_id FROM outbox WHERE (epoch, seq) > (?, ?) ORDER BY epoch, seq LIMIT ?",
            (epoch, seq, ASKED_AT_ONCE),
        ).fetchall()
    return tuple(Id(row[0]) for row in rows)


def heard(book: Book, asked: Sequence[Id], missing: Sequence[Id]) -> None:
    """Remember what the office has of operations; what it lacks is recorded again at the end of the chain.

    asked: none where it has everything up to the end, which an order may go on with and which ends a doubt.
    """
    with book.database.read() as connection:
        slots = read_slots(connection)
        at = oplog.place_of(connection, asked[-1]) if asked else None
    if missing:
        record_missing_again(book, missing)
    called: dict[Slot, object] = {Slot.ROLL_AT: list(at) if at is not None else None}
    if not asked:
        told = slots.get(Slot.OTHER_CHAIN, slots.get(Slot.CHAIN_CALLED))
        called |= {Slot.OTHER_CHAIN: None, Slot.CHAIN_CALLED: told, Slot.ROLL_CALLED: slots.get(Slot.ORDER)}
    with book.database.write() as connection:
        write_slots(connection, called)
