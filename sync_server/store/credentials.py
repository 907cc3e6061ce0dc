"""Enrolment codes and session tokens, kept only as hashes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, Update, delete, insert, select, update

from fieldapp.domain.ids import Id
from sync_server.store.bulk import ask
from sync_server.store.tables import enrolment, session

_BY_TOKEN: Final = f"SELECT {', '.join(session.c.keys())} FROM session WHERE token_hash = ?"  # noqa: S608 - our own columns


@dataclass(frozen=True)
class CodeRow:
    """An enrolment code for one user. locator: its first characters, by which it is found. seat_id: who used it."""

    branch_id: int
    locator: str
    code_hash: bytes
    user_id: Id
    created_ms: int
    expires_ms: int
    wrong_tries: int
    seat_id: Id | None


@dataclass(frozen=True)
class SessionRow:
    """A session of a seat in an epoch, found by the hash of its token."""

    branch_id: int
    token_hash: bytes
    seat_id: Id
    epoch: int
    expires_ms: int


def add_code(connection: Connection, row: CodeRow) -> None:
    """Add a new code."""
    connection.execute(insert(enrolment), vars(row))


def codes_at(connection: Connection, locator: str) -> list[CodeRow]:
    """Return the codes with that locator, not locked; more than one is possible, though hardly ever seen."""
    query = select(enrolment).where(enrolment.c.locator == locator).order_by(enrolment.c.created_ms)
    return [CodeRow(*row) for row in connection.execute(query)]


def lock_code(connection: Connection, row: CodeRow) -> CodeRow:
    """Return a code as it stands now and hold its row to the end of the transaction; taken after the branch's lock."""
    query = select(enrolment).where(enrolment.c.branch_id == row.branch_id, enrolment.c.locator == row.locator)
    return CodeRow(*connection.execute(query.with_for_update()).one())


def count_wrong_try(connection: Connection, row: CodeRow) -> None:
    """Count a wrong code that met this locator."""
    connection.execute(_at(row).values(wrong_tries=row.wrong_tries + 1))


def mark_used(connection: Connection, row: CodeRow, seat_id: Id) -> None:
    """Use up a code."""
    connection.execute(_at(row).values(seat_id=seat_id))


def put_session(connection: Connection, row: SessionRow, now_ms: int) -> None:
    """Open a session in place of the seat's former ones, and forget those of the branch that ended."""
    connection.execute(
        delete(session).where(
            session.c.branch_id == row.branch_id,
            (session.c.seat_id == row.seat_id) | (session.c.expires_ms <= now_ms),
        )
    )
    connection.execute(insert(session), vars(row))


def find_session(connection: Connection, token_hash: bytes) -> SessionRow | None:
    """Return the session of a token, ended or not, or None."""
    rows = ask(connection, _BY_TOKEN, token_hash)
    return SessionRow(*rows[0]) if rows else None


def end_sessions(connection: Connection, branch_id: int, seat_id: Id) -> None:
    """End every session of a seat."""
    connection.execute(delete(session).where(session.c.branch_id == branch_id, session.c.seat_id == seat_id))


def _at(row: CodeRow) -> Update:
    return update(enrolment).where(enrolment.c.branch_id == row.branch_id, enrolment.c.locator == row.locator)
