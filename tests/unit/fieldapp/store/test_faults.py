"""Trouble of the environment is told apart from bugs."""

from __future__ import annotations

import pytest
from sqlalchemy.exc import OperationalError
from sqlcipher3 import dbapi2

from fieldapp.store.faults import StoreFault, Trouble, classify, store_faults


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("database or disk is full", Trouble.DISK_FULL),
        ("database is locked", Trouble.LOCKED),
        ("file is not a database", Trouble.WRONG_KEY),
        ("database disk image is malformed", Trouble.UNREADABLE),
        ("attempt to write a readonly database", Trouble.READ_ONLY),
        ("unable to open database file", Trouble.READ_ONLY),
        ("disk I/O error", Trouble.DISK),
    ],
)
def test_what_sqlite_says_becomes_trouble(text: str, trouble: Trouble) -> None:
    assert classify(dbapi2.OperationalError(text)) is trouble
    with pytest.raises(StoreFault) as raised, store_faults():
        raise OperationalError("SELECT", {}, dbapi2.OperationalError(text))
    assert raised.value.trouble is trouble
    with pytest.raises(StoreFault), store_faults():
        raise dbapi2.OperationalError(text)


def test_a_bug_stays_a_bug() -> None:
    assert classify(dbapi2.OperationalError("no such table: nowhere")) is None
    with pytest.raises(OperationalError), store_faults():
        raise OperationalError("SELECT", {}, dbapi2.OperationalError("no such table: nowhere"))
    with pytest.raises(dbapi2.IntegrityError), store_faults():
        raise dbapi2.IntegrityError("UNIQUE constraint failed")


def test_a_full_disk_below_a_file_counts_too() -> None:
    with pytest.raises(StoreFault) as raised, store_faults():
        raise OSError(28, "No space left on device")
    assert raised.value.trouble is Trouble.DISK_FULL
    with pytest.raises(FileNotFoundError), store_faults():
        raise FileNotFoundError(2, "gone")


@pytest.mark.parametrize("trouble", Trouble)
def test_every_trouble_has_a_sentence_of_three_parts(trouble: Trouble) -> None:
    sentence = StoreFault(trouble, "detail").sentence
    assert len(sentence) <= 140
    assert sentence.count(". ") >= 1
    assert "detail" not in sentence
    assert "detail" in str(StoreFault(trouble, "detail"))
