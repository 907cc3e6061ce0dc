"""Trouble of the disk or the database file, told apart so that a person can act on it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum

from sqlalchemy import exc
from sqlcipher3 import dbapi2

from fieldapp.domain.words import mark, tr


class Trouble(Enum):
    """What is wrong with the store."""

    DISK_FULL = "disk full"
    LOCKED = "locked"
    UNREADABLE = "unreadable"
    WRONG_KEY = "wrong key"
    READ_ONLY = "read only"
    TOO_NEW = "too new"
    UNSAFE_LIBRARY = "unsafe library"
    DISK = "disk"


_SENTENCES = {
    Trouble.DISK_FULL: mark("The disk is full. This was not saved; what was saved before is safe. Free some space."),
    Trouble.LOCKED: mark("Another program is busy with this database. Nothing was lost. Try again in a moment."),
    Trouble.UNREADABLE: mark(
        "The database here cannot be read. What the office received is safe. Delete nothing; ask IT."
    ),
    Trouble.WRONG_KEY: mark(
        "The database does not open with this key, or its start is damaged. Nothing changed. Ask IT."
    ),
    Trouble.READ_ONLY: mark(
        "The data folder of this laptop cannot be written. This was not saved. Ask IT for permission."
    ),
    Trouble.TOO_NEW: mark(
        "This database was written by a newer version. Nothing was changed. Install the newer version."
    ),
    Trouble.UNSAFE_LIBRARY: mark(
        "The database library here is too old to be safe. Nothing was opened. Ask IT to update it."
    ),
    Trouble.DISK: mark(
        "The disk did not take it. This was not saved; what was saved before is safe. Try again, then ask IT."
    ),
}


class StoreFault(Exception):
    """The environment kept the store from doing its work; nothing was half done."""

    def __init__(self, trouble: Trouble, detail: str = "") -> None:
        super().__init__(_SENTENCES[trouble] + (f" ({detail})" if detail else ""))
        self.trouble = trouble
        self.detail = detail

    @property
    def sentence(self) -> str:
        """Return what happened, what it means for the records and what to do."""
        return tr(_SENTENCES[self.trouble])


def classify(error: BaseException) -> Trouble | None:
    """Return which trouble of the environment an error of SQLite stands for; None for a bug of ours."""
    name = str(getattr(error, "sqlite_errorname", ""))
    text = str(error).lower()
    for prefix, words, trouble in _MARKS:
        if (prefix and name.startswith(prefix)) or any(word in text for word in words):
            return trouble
    return None


_MARKS = (
    ("SQLITE_FULL", ("database or disk is full",), Trouble.DISK_FULL),
    ("SQLITE_BUSY", ("database is locked", "database table is locked"), Trouble.LOCKED),
    ("SQLITE_LOCKED", (), Trouble.LOCKED),
    ("SQLITE_NOTADB", ("file is not a database", "file is encrypted"), Trouble.WRONG_KEY),
    ("SQLITE_CORRUPT", ("malformed", "corrupt"), Trouble.UNREADABLE),
    ("SQLITE_READONLY", ("readonly database",), Trouble.READ_ONLY),
    ("SQLITE_CANTOPEN", ("unable to open database",), Trouble.READ_ONLY),
    ("SQLITE_PERM", (), Trouble.READ_ONLY),
    ("SQLITE_IOERR", ("disk i/o error",), Trouble.DISK),
)


@contextmanager
def store_faults() -> Iterator[None]:
    """Raise StoreFault for trouble of the environment; let bugs through unchanged."""
    try:
        yield
    except exc.DBAPIError as error:
        trouble = classify(error.orig) if error.orig is not None else None
        if trouble is None:
            raise
        raise StoreFault(trouble) from error
    except dbapi2.Error as error:
        trouble = classify(error)
        if trouble is None:
            raise
        raise StoreFault(trouble) from error
    except OSError as error:
        if error.errno == 28:  # no space left on device
            raise StoreFault(Trouble.DISK_FULL) from error
        raise
