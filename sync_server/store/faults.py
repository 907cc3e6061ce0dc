"""Trouble of the environment under a store: raised as StoreFault, never mixed with refusals or own mistakes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum

import psycopg
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import exc


class Fault(Enum):
    """What is wrong around the database."""

    BUSY = "busy"
    AWAY = "away"
    FULL = "full"
    UNREADABLE = "unreadable"
    UNSAFE_SQLITE = "unsafe-sqlite"
    NEWER_SCHEMA = "newer-schema"


SENTENCES = {
    Fault.BUSY: "The database is busy. Nothing was stored; the same request can be sent again in a few seconds.",
    Fault.AWAY: "The database does not answer. Nothing was stored; start it, or correct its address, and try again.",
    Fault.FULL: "The disk of the database is full. Nothing was stored and nothing is lost; make room and try again.",
    Fault.UNREADABLE: "The database cannot be read: it is damaged or belongs to another server key. It was not "
    "changed. Put back the key file or the last backup.",
    Fault.UNSAFE_SQLITE: "This SQLite can damage a database that two connections write (a fault mended in 3.51.3). "
    "Nothing was opened. Install the sqlcipher3 package named in the lock file.",
    Fault.NEWER_SCHEMA: "The database was made by a newer version of this program. It was not changed. Start the newer "
    "version.",
}


class StoreFault(Exception):
    """The database could not do its part; the transaction was rolled back. str() is a sentence for people."""

    def __init__(self, fault: Fault, detail: str = "") -> None:
        super().__init__(SENTENCES[fault])
        self.fault = fault
        self.detail = detail


_BUSY_STATES = {"55P03", "57014", "40001", "40P01", "25P03", "53200", "53300"}
_FULL_STATES = {"53100"}


@contextmanager
def faults() -> Iterator[None]:
    """Turn the driver's errors of environment into StoreFault; let everything else, being a mistake of ours, pass."""
    try:
        yield
    except exc.TimeoutError as error:
        raise StoreFault(Fault.BUSY, "no free connection") from error
    except exc.DBAPIError as error:
        fault = classify(error.orig, gone=error.connection_invalidated)
        if fault is None:
            raise
        raise StoreFault(fault, type(error.orig).__name__) from error
    except (psycopg.Error, sqlcipher.Error) as error:  # from a statement handed to the driver itself
        fault = classify(error)
        if fault is None:
            raise
        raise StoreFault(fault, type(error).__name__) from error


def classify(error: BaseException | None, *, gone: bool = False) -> Fault | None:
    """Return the fault behind a driver's error, or None where the statement itself was wrong; gone: the connection."""
    state = error.sqlstate if isinstance(error, psycopg.Error) else None
    if state in _BUSY_STATES:
        return Fault.BUSY
    if state in _FULL_STATES:
        return Fault.FULL
    text = str(error).lower()
    if "locked" in text or "busy" in text:
        return Fault.BUSY
    if "disk is full" in text:
        return Fault.FULL
    if "not a database" in text or "malformed" in text or "disk i/o error" in text:
        return Fault.UNREADABLE
    if gone or "unable to open" in text:
        return Fault.AWAY
    if isinstance(error, psycopg.OperationalError) and (state is None or state[:2] in {"08", "57"}):
        return Fault.AWAY
    return None
