"""What lies on this laptop, counted; and the names written here, for the fonts they need."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Connection

from fieldapp.domain.record import Kind
from fieldapp.store.engine import driver
from fieldapp.store.queries.status import recorded


class Stock(NamedTuple):
    """How many of what: people and loans in lists, centers, operations written here, photos and their bytes."""

    people: int
    centers: int
    loans: int
    own_operations: int
    photos: int
    photo_bytes: int


def stock(connection: Connection) -> Stock:
    """Return what lies here; nothing of it is opened, and nothing of the log gone through."""

    def one(question: str) -> int:
        return int(connection.exec_driver_sql(question).scalar_one())

    return Stock(
        people=one("SELECT count(*) FROM person"),
        centers=one(f"SELECT count(*) FROM record WHERE kind = {int(Kind.CENTER)}"),  # noqa: S608
        loans=one("SELECT count(*) FROM loan_line"),
        own_operations=recorded(connection),
        photos=one("SELECT count(*) FROM photo"),
        photo_bytes=one("SELECT coalesce(sum(length(body)), 0) FROM photo"),
    )


def fetched_operations(connection: Connection) -> int:
    """Return how many operations of others were fetched. Linear in the whole log."""
    return int(connection.exec_driver_sql("SELECT count(*) FROM received WHERE op IS NOT NULL").scalar_one())


def last_saved_ms(connection: Connection) -> int:
    """Return when the last own operation was saved, in milliseconds since 1970, 0 for never."""
    newest = "SELECT saved_ms FROM outbox ORDER BY epoch DESC, seq DESC LIMIT 1"
    return int(connection.exec_driver_sql(newest).scalar() or 0)


def names(connection: Connection) -> list[str]:
    """Return the names of people, villages, groups and centers in lists that have other than ASCII letters."""
    rows = driver(connection).execute(
        "SELECT DISTINCT text FROM (SELECT name || ' ' || other_name || ' ' || village || ' ' || group_name || ' ' "
        "|| center_name AS text FROM person) WHERE text GLOB '*[^' || char(1) || '-' || char(127) || ']*'"
    )
    return [row[0] for row in rows]
