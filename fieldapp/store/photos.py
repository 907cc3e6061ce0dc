"""Photos on the laptop: inside the encrypted database, from the moment they are taken until the office has had them.

They are rows and not files, so that a photo and the record that names it are saved in one transaction, one key covers
both, a copy of the database has all of them, and a wiped laptop keeps none. The file stays bounded: what the office has
is forgotten after a month, or earlier where room is needed, and comes back from the office when somebody looks at it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from sqlalchemy import Connection

from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.photo import PhotoId, media_type

KEPT_MS: Final = 30 * 86_400_000
"""How long a photo stays here after the office has it, or after it was fetched."""
BYTES_MAX: Final = 200 * 1024 * 1024
"""The most bytes of photos that are kept here."""
TRIES_MAX: Final = 3
"""How often a photo that arrives damaged is sent again before a person must look at it."""
SWITCHES: Final = ("sync", "switches")
"""The form and key under which a person's wishes about the sync are kept on this laptop."""
GOOD_LINE_ONLY: Final = "photos_good_line"
"""The wish, `yes` or empty, that photos wait until the line is good."""


class PhotoState(IntEnum):
    """Where the bytes of a photo stand on this laptop."""

    TAKEN = 1
    """Of a form that is not finished; goes nowhere."""
    WAITING = 2
    """To be sent."""
    SENT = 3
    """The office has it too."""
    WANTED = 4
    """To be fetched from the office."""
    FETCHED = 5
    """Came from the office."""
    DAMAGED = 6
    """Cannot be sent or fetched; somebody must look."""


@dataclass(frozen=True)
class KeptPhoto:
    """A photo here. record: the record that names it. moved: how many bytes the office has, or have come from it."""

    content: PhotoId
    record: Id
    size: int
    state: PhotoState
    moved: int
    tries: int


@dataclass(frozen=True)
class PhotoCounts:
    """How many photos are where; waiting_bytes: what is still to be sent of those that wait."""

    taken: int = 0
    waiting: int = 0
    wanted: int = 0
    damaged: int = 0
    waiting_bytes: int = 0
    bytes_here: int = 0


NO_PHOTOS: Final = PhotoCounts()
_COLUMNS: Final = "content, record, size, state, moved, tries"


def keep(connection: Connection, content: PhotoId, picture: bytes, now_ms: int) -> None:
    """Keep a photo that was taken; the same bytes again change nothing."""
    connection.exec_driver_sql(
        "INSERT INTO photo (content, record, size, media, state, moved, tries, at_ms, body) "
        "VALUES (?, ?, ?, ?, ?, 0, 0, ?, ?) ON CONFLICT (content) DO NOTHING",
        (content, NO_ID, len(picture), media_type(picture), PhotoState.TAKEN.value, now_ms, picture),
    )


def release(connection: Connection, content: PhotoId, record: Id) -> None:
    """Let a photo that was taken go to the office, named by a record."""
    connection.exec_driver_sql(
        "UPDATE photo SET record = ?, state = ? WHERE content = ? AND state = ?",
        (record, PhotoState.WAITING.value, content, PhotoState.TAKEN.value),
    )


def discard(connection: Connection, content: PhotoId) -> None:
    """Forget a photo of an unfinished form; one that a record names stays."""
    connection.exec_driver_sql("DELETE FROM photo WHERE content = ? AND state = ?", (content, PhotoState.TAKEN.value))


def find(connection: Connection, content: bytes) -> KeptPhoto | None:
    """Return a photo as it stands here, None where nothing is known of it."""
    return _one(connection, "content = ?", content)


def read(connection: Connection, content: bytes) -> bytes | None:
    """Return the bytes of a photo, None where they are not all here."""
    row = connection.exec_driver_sql(
        "SELECT body FROM photo WHERE content = ? AND length(body) = size", (content,)
    ).first()
    return bytes(row[0]) if row else None


def part(connection: Connection, content: bytes, start: int, most: int) -> bytes:
    """Return some bytes of a photo."""
    row = connection.exec_driver_sql(
        "SELECT substr(body, ?, ?) FROM photo WHERE content = ?", (start + 1, most, content)
    ).first()
    return bytes(row[0]) if row else b""


def next_to_send(connection: Connection) -> KeptPhoto | None:
    """Return the photo to send next: one that has begun, else the oldest."""
    return _one(connection, "state = ? ORDER BY moved = 0, at_ms, content", PhotoState.WAITING.value)


def next_wanted(connection: Connection) -> KeptPhoto | None:
    """Return the photo to fetch next, the one asked for last first: somebody looks at it now."""
    return _one(connection, "state = ? ORDER BY at_ms DESC", PhotoState.WANTED.value)


def want(connection: Connection, content: PhotoId, record: Id, size: int, now_ms: int) -> None:
    """Ask for the bytes of a photo of the office; one whose bytes are here stays as it is."""
    connection.exec_driver_sql(
        "INSERT INTO photo (content, record, size, media, state, moved, tries, at_ms, body) "
        "VALUES (?, ?, ?, '', ?, 0, 0, ?, x'') ON CONFLICT (content) DO UPDATE SET at_ms = excluded.at_ms, "
        "state = CASE WHEN length(body) < size THEN excluded.state ELSE state END",
        (content, record, size, PhotoState.WANTED.value, now_ms),
    )


def moved(connection: Connection, content: bytes, count: int) -> None:
    """Remember how many bytes of a photo the office has."""
    connection.exec_driver_sql("UPDATE photo SET moved = ? WHERE content = ?", (count, content))


def settle(connection: Connection, content: bytes, state: PhotoState, now_ms: int) -> None:
    """Put a photo into its next state."""
    connection.exec_driver_sql(
        "UPDATE photo SET state = ?, at_ms = ?, tries = 0, moved = 0 WHERE content = ?", (state.value, now_ms, content)
    )


def start_over(connection: Connection, content: bytes) -> int:
    """Begin a photo again from its start; return how often that was done."""
    connection.exec_driver_sql("UPDATE photo SET moved = 0, tries = tries + 1 WHERE content = ?", (content,))
    found = find(connection, content)
    return found.tries if found is not None else 0


def add_bytes(connection: Connection, content: bytes, body: bytes) -> None:
    """Add bytes that came from the office."""
    connection.exec_driver_sql(
        "UPDATE photo SET body = CAST(body || ? AS BLOB), moved = moved + ? WHERE content = ?",
        (body, len(body), content),
    )


def drop_bytes(connection: Connection, content: bytes) -> None:
    """Forget bytes that came from the office and were not the photo's."""
    connection.exec_driver_sql("UPDATE photo SET body = x'' WHERE content = ?", (content,))


def counts(connection: Connection) -> PhotoCounts:
    """Return how many photos are where."""
    row = connection.exec_driver_sql(
        "SELECT coalesce(sum(state = 1), 0), coalesce(sum(state = 2), 0), coalesce(sum(state = 4), 0), "
        "coalesce(sum(state = 6), 0), coalesce(sum(CASE WHEN state = 2 THEN size - moved ELSE 0 END), 0), "
        "coalesce(sum(length(body)), 0) FROM photo"
    ).one()
    return PhotoCounts(*row)


def purge(connection: Connection, now_ms: int, bytes_wanted: int = BYTES_MAX) -> int:
    """Forget photos that the office has: those older than KEPT_MS, then the oldest until the rest fits.

    Returns how many were forgotten. What only this laptop has is never forgotten.
    """
    states = (PhotoState.SENT.value, PhotoState.FETCHED.value)
    old = connection.exec_driver_sql(
        "DELETE FROM photo WHERE state IN (?, ?) AND at_ms < ?", (*states, now_ms - KEPT_MS)
    ).rowcount
    beyond = counts(connection).bytes_here - bytes_wanted
    rows = connection.exec_driver_sql(
        "SELECT content, length(body) FROM photo WHERE state IN (?, ?) ORDER BY at_ms", states
    ).fetchall()
    for content, size in rows:
        if beyond <= 0:
            break
        connection.exec_driver_sql("DELETE FROM photo WHERE content = ?", (content,))
        beyond, old = beyond - size, old + 1
    return int(old)


def doubt_sent(connection: Connection) -> None:
    """Let every photo be offered again: the office was restored from a backup and may have lost it."""
    connection.exec_driver_sql(
        "UPDATE photo SET state = ?, moved = 0, tries = 1 WHERE state = ?",
        (PhotoState.WAITING.value, PhotoState.SENT.value),
    )


def _one(connection: Connection, where: str, value: object) -> KeptPhoto | None:
    text = f"SELECT {_COLUMNS} FROM photo WHERE {where} LIMIT 1"  # noqa: S608 - our own words
    row = connection.exec_driver_sql(text, (value,)).first()
    if row is None:
        return None
    return KeptPhoto(PhotoId(row[0]), Id(row[1]), row[2], PhotoState(row[3]), row[4], row[5])
