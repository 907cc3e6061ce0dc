"""Trouble of the environment is told apart from our own mistakes, and neither names anybody."""

from __future__ import annotations

import psycopg
import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, OperationalError, ProgrammingError

from sync_server.services.ground import Ground
from sync_server.store import faults
from sync_server.store.faults import Fault, StoreFault


def wrapped(original: Exception, *, lost: bool = False) -> DBAPIError:
    return OperationalError("SELECT 1", {}, original, connection_invalidated=lost)


@pytest.mark.parametrize(
    ("original", "fault"),
    [
        (psycopg.errors.DiskFull("no space left on device"), Fault.FULL),
        (psycopg.errors.TooManyConnections("sorry, too many clients"), Fault.BUSY),
        (psycopg.errors.LockNotAvailable("lock timeout"), Fault.BUSY),
        (psycopg.errors.QueryCanceled("statement timeout"), Fault.BUSY),
        (psycopg.errors.DeadlockDetected("deadlock"), Fault.BUSY),
        (psycopg.errors.SerializationFailure("again"), Fault.BUSY),
        (psycopg.errors.AdminShutdown("terminating connection"), Fault.AWAY),
        (sqlcipher.OperationalError("database or disk is full"), Fault.FULL),
        (sqlcipher.OperationalError("database is locked"), Fault.BUSY),
        (sqlcipher.OperationalError("unable to open database file"), Fault.AWAY),
        (sqlcipher.OperationalError("disk I/O error"), Fault.UNREADABLE),
        (sqlcipher.DatabaseError("database disk image is malformed"), Fault.UNREADABLE),
    ],
)
def test_trouble_is_told_apart(original: Exception, fault: Fault) -> None:
    assert faults.classify(original) is fault
    for raised in (original, wrapped(original)):  # by the driver itself, and through SQLAlchemy
        with pytest.raises(StoreFault) as told, faults.faults():
            raise raised
        assert told.value.fault is fault
    assert faults.SENTENCES[fault].count(".") >= 2


def test_our_own_mistakes_are_no_faults(ground: Ground) -> None:
    with pytest.raises((ProgrammingError, OperationalError)) as raised, ground.database.reading() as connection:
        connection.execute(text("SELECT nothing FROM nowhere WHERE name = :name"), {"name": "Kamla Devi"})
    assert "Kamla" not in str(raised.value)
