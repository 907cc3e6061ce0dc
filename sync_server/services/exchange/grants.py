"""What a seat may read: the officer his centers, himself and the reference records, a supervisor the whole branch."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from fieldapp.domain.center.assignment import Grant
from fieldapp.domain.ids import Id
from fieldapp.domain.record import Kind, Record, decode_record
from fieldapp.domain.scope import REFERENCE, WHOLE
from fieldapp.domain.staff import Role, User
from fieldapp.protocol.scopes import SCOPES_MAX
from sync_server.store import scopes
from sync_server.store.engine import Connection
from sync_server.store.seats import SeatRow

_READ_MOST: Final = 8_192
"""Of how many centers, grants and people it is remembered what their bytes say: some 4 MB."""


@lru_cache(_READ_MOST)
def _read(kind: int, body: bytes) -> Record:
    """Return the record of bytes, which mean the same each time; an exchange of nothing reads its officer's centers."""
    return decode_record(Kind(kind), body)


def granted_to(connection: Connection, seat: SeatRow) -> tuple[Id, ...]:
    """Return the scopes of a seat in order, (WHOLE,) for the whole branch, none for a user who is not registered.

    At most SCOPES_MAX, of which what everybody has and her own cash are never left out.
    """
    mine = {REFERENCE, seat.user_id}
    known = False
    for kind, found, body in scopes.rows_of_user(connection, seat.branch_id, seat.user_id):
        item = _read(kind, bytes(body))
        if isinstance(item, User):
            known = True
            if item.role is not Role.OFFICER:
                return (WHOLE,)
        elif isinstance(item, Grant):
            if item.active:
                mine.add(item.scope)
        else:
            mine.add(found)
    if WHOLE in mine:
        return (WHOLE,)
    always = {REFERENCE, seat.user_id}
    centers = sorted(mine - always)[: SCOPES_MAX - len(always)]
    return tuple(sorted((*always, *centers))) if known else ()
