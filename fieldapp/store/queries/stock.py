"""What lies on this laptop, counted; and the names written here, for the fonts they need."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Connection

from fieldapp.store.engine import driver


class Stock(NamedTuple):
    """How many of what: people and loans in lists, operations written here and fetched, photos and their bytes."""

    people: int
    loans: int
    own_operations: int
    fetched_operations: int
    photos: int
    photo_bytes: int


def stock(connection: Connection) -> Stock:
    """Return what lies here; one look-up each."""

    def one(question: str) -> int:
        return int(connection.exec_driver_sql(question).scalar_one())

    return Stock(
        people=one("SELECT count(*) FROM person"),
        loans=one("SELECT count(*) FROM loan_line"),
        own_operations=one("SELECT count(*) FROM outbox"),
        fetched_operations=one("SELECT count(*) FROM received WHERE op IS NOT NULL"),
        photos=one("SELECT count(*) FROM photo"),
        photo_bytes=one("SELECT coalesce(sum(length(body)), 0) FROM photo"),
    )


def last_saved_ms(connection: Connection) -> int:
    """Return when the last own operation was saved, in milliseconds since 1970, 0 for never."""
    return int(connection.exec_driver_sql("SELECT coalesce(max(saved_ms), 0) FROM outbox").scalar_one())


def names(connection: Connection) -> list[str]:
    """Return the names of people, villages, groups and centers in lists that have other than ASCII letters."""
    rows = driver(connection).execute(
        "SELECT DISTINCT text FROM (SELECT name || ' ' || other_name || ' ' || village || ' ' || group_name || ' ' "
        "|| center_name AS text FROM person) WHERE text GLOB '*[^' || char(1) || '-' || char(127) || ']*'"
    )
    return [row[0] for row in rows]
