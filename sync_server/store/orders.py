"""Orders to wipe laptops, and the laptops' word that they carried them out."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Connection, insert, select, update

from fieldapp.domain.ids import Id
from sync_server.store.tables import seat_order


class Ordered(NamedTuple):
    """When a laptop was ordered to delete its records, and when it said that it does, 0 for not yet."""

    ordered_ms: int
    done_ms: int


def put_order(connection: Connection, branch_id: int, seat_id: Id, order: tuple[bytes, bytes], now_ms: int) -> None:
    """Put the order for a seat that has none, (nonce, signed bytes)."""
    connection.execute(
        insert(seat_order),
        {
            "branch_id": branch_id, "seat_id": seat_id, "nonce": order[0], "signed": order[1], "ordered_ms": now_ms,
            "done_ms": 0,
        },
    )  # fmt: skip


def order_for(connection: Connection, branch_id: int, seat_id: Id) -> bytes:
    """Return the signed order to a seat, no bytes where there is none.

    Carried out or not: whoever still comes under this seat may be a copy of the laptop that did.
    """
    query = select(seat_order.c.signed).where(seat_order.c.branch_id == branch_id, seat_order.c.seat_id == seat_id)
    found = connection.execute(query).scalar_one_or_none()
    return bytes(found) if found is not None else b""


def note_done(connection: Connection, branch_id: int, seat_id: Id, nonce: bytes, now_ms: int) -> bool:
    """Keep a laptop's word that it carried out an order; tell whether there was such an order open."""
    done = connection.execute(
        update(seat_order)
        .where(
            seat_order.c.branch_id == branch_id, seat_order.c.seat_id == seat_id, seat_order.c.nonce == nonce,
            seat_order.c.done_ms == 0,
        )
        .values(done_ms=now_ms)
    )  # fmt: skip
    return bool(done.rowcount)


def orders_of(connection: Connection, branch_id: int) -> dict[Id, Ordered]:
    """Return the orders of a branch by seat."""
    query = select(seat_order.c.seat_id, seat_order.c.ordered_ms, seat_order.c.done_ms)
    rows = connection.execute(query.where(seat_order.c.branch_id == branch_id))
    return {Id(bytes(seat_id)): Ordered(ordered_ms, done_ms) for seat_id, ordered_ms, done_ms in rows}
