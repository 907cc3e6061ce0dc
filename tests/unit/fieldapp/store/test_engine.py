"""The encrypted file: what is on the disk, who may open it, and what is said when it cannot be used."""

from __future__ import annotations

import multiprocessing
import threading
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from fieldapp.store import engine, migrations
from fieldapp.store.engine import Database, driver, open_database
from fieldapp.store.faults import StoreFault, Trouble
from fieldapp.store.locks import Busy, sync_lock, window_lock

KEY = bytes(range(32))
PUT = "INSERT OR REPLACE INTO draft VALUES ('visit', :key, 'note', :value, 1)"


def put(database: Database, key: str, value: str) -> None:
    with database.write() as connection:
        connection.execute(text(PUT), {"key": key, "value": value})


def count(database: Database) -> int:
    with database.read() as connection:
        return int(connection.execute(text("SELECT count(*) FROM draft")).scalar_one())


def test_nothing_readable_stands_on_the_disk(tmp_path: Path) -> None:
    database = open_database(tmp_path / "field.db", KEY, create=True)
    put(database, "1", "Kamla Devi moved to the new market")
    on_disk = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert b"Kamla" not in on_disk
    assert b"CREATE TABLE" not in on_disk
    assert not on_disk.startswith(b"SQLite format 3")
    database.close()


def test_what_was_committed_is_there_after_closing(tmp_path: Path) -> None:
    database = open_database(tmp_path / "field.db", KEY, create=True)
    put(database, "1", "a")
    database.close()
    again = open_database(tmp_path / "field.db", KEY)
    assert count(again) == 1
    with again.read() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar_one() == "wal"
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar_one() == 2
    again.close()


def test_a_connection_keeps_little_in_memory_while_it_only_reads(tmp_path: Path) -> None:
    database = open_database(tmp_path / "field.db", KEY, create=True)
    for _ in range(2):
        with database.read() as connection:
            assert connection.exec_driver_sql("PRAGMA cache_size").scalar_one() == -engine.READING_KIB
        with database.write() as connection:
            assert connection.exec_driver_sql("PRAGMA cache_size").scalar_one() == -engine.WRITING_KIB
    database.close()


def trouble_of_opening(path: Path, key: bytes = KEY) -> Trouble:
    with pytest.raises(StoreFault) as raised:
        open_database(path, key)
    assert "ask it" in raised.value.sentence.lower() or "install" in raised.value.sentence.lower()
    return raised.value.trouble


def test_a_wrong_key_is_told_apart(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    open_database(tmp_path / "field.db", KEY, create=True).close()
    assert trouble_of_opening(tmp_path / "field.db", bytes(32)) is Trouble.WRONG_KEY
    assert capfd.readouterr().err == ""
    assert count(open_database(tmp_path / "field.db", KEY)) == 0


def test_a_missing_file_is_not_replaced_by_an_empty_one(tmp_path: Path) -> None:
    assert trouble_of_opening(tmp_path / "field.db") is Trouble.UNREADABLE
    assert not (tmp_path / "field.db").exists()


def test_garbage_in_the_middle_is_unreadable(tmp_path: Path) -> None:
    path = tmp_path / "field.db"
    database = open_database(path, KEY, create=True)
    for number in range(300):
        put(database, str(number), "x" * 500)
    database.close()
    raw = bytearray(path.read_bytes())
    raw[4096 : len(raw)] = bytes(len(raw) - 4096)
    path.write_bytes(raw)
    assert trouble_of_opening(path) in (Trouble.UNREADABLE, Trouble.DISK)


def test_a_newer_database_is_left_alone(tmp_path: Path) -> None:
    database = open_database(tmp_path / "field.db", KEY, create=True)
    with database.write() as connection:
        connection.exec_driver_sql(f"PRAGMA user_version = {len(migrations.STEPS) + 1}")
    database.close()
    assert trouble_of_opening(tmp_path / "field.db") is Trouble.TOO_NEW


def test_an_unsafe_library_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "LIBRARY_MIN", (99, 0, 0))
    with pytest.raises(StoreFault) as raised:
        open_database(tmp_path / "field.db", KEY, create=True)
    assert raised.value.trouble is Trouble.UNSAFE_LIBRARY


def test_a_full_disk_saves_nothing_and_says_so(tmp_path: Path) -> None:
    database = open_database(tmp_path / "field.db", KEY, create=True)
    put(database, "1", "kept")

    def fill() -> None:
        with database.write() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
            for number in range(1000):
                connection.execute(text(PUT), {"key": f"n{number}", "value": "x" * 2000})

    with pytest.raises(StoreFault) as raised:
        fill()
    assert raised.value.trouble is Trouble.DISK_FULL
    assert count(database) == 1
    with database.write() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    database.close()


def test_an_exception_rolls_everything_back(tmp_path: Path) -> None:
    database = open_database(tmp_path / "field.db", KEY, create=True)

    def stumble() -> None:
        with database.write() as connection:
            connection.execute(text(PUT), {"key": "1", "value": "x"})
            raise KeyError

    with pytest.raises(KeyError):
        stumble()
    assert count(database) == 0
    put(database, "2", "y")
    assert count(database) == 1
    database.close()


def test_an_error_of_ours_is_no_fault_and_shows_no_values(tmp_path: Path) -> None:
    database = open_database(tmp_path / "field.db", KEY, create=True)
    with pytest.raises(DBAPIError) as raised, database.write() as connection:
        connection.execute(text("INSERT INTO nowhere VALUES (:name)"), {"name": "Kamla"})
    assert "Kamla" not in str(raised.value)
    database.close()


def test_threads_of_one_process_wait_for_each_other(tmp_path: Path) -> None:
    database = open_database(tmp_path / "field.db", KEY, create=True)

    def work(name: str) -> None:
        for number in range(20):
            put(database, f"{name}{number}", "x")

    threads = [threading.Thread(target=work, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert count(database) == 80
    database.close()


def _write_many(path: str, name: str) -> None:
    database = open_database(Path(path), KEY)
    for number in range(50):
        put(database, f"{name}{number}", "x" * 300)
    database.close()


def test_two_processes_write_one_file(tmp_path: Path) -> None:
    path = tmp_path / "field.db"
    database = open_database(path, KEY, create=True)
    context = multiprocessing.get_context("spawn")
    others = [context.Process(target=_write_many, args=(str(path), name)) for name in "ab"]
    for other in others:
        other.start()
    for number in range(50):
        put(database, f"here{number}", "y" * 300)
    for other in others:
        other.join(60)
        assert other.exitcode == 0
    assert count(database) == 150
    with database.read() as connection:
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar_one() == "ok"
    database.close()


def test_a_reader_sees_one_moment(tmp_path: Path) -> None:
    database = open_database(tmp_path / "field.db", KEY, create=True)
    with database.read() as connection:
        before = connection.execute(text("SELECT count(*) FROM draft")).scalar_one()
        put(database, "1", "x")
        assert connection.execute(text("SELECT count(*) FROM draft")).scalar_one() == before == 0
    assert count(database) == 1
    database.close()


def test_only_one_holds_a_lock(tmp_path: Path) -> None:
    with window_lock(tmp_path), sync_lock(tmp_path), pytest.raises(Busy):
        window_lock(tmp_path).take()
    window_lock(tmp_path).take().close()


def test_bytes_are_written_without_asking_twice_what_they_are() -> None:
    """The driver looks four times as long for a way to write bytes that nobody named as it takes to be told one."""
    for kind in (bytes, memoryview):
        assert dbapi2.adapters[(kind, dbapi2.PrepareProtocol)] is kind
    connection = dbapi2.connect(":memory:")
    row = connection.execute("SELECT ?, ?", (b"\x00an id\xff", memoryview(b"of bytes"))).fetchone()
    assert row == (b"\x00an id\xff", b"of bytes")


def test_reads_come_back_to_the_connection_that_has_the_pages_in_memory(tmp_path: Path) -> None:
    database = open_database(tmp_path / "a.db", KEY, create=True)
    with database.read() as one, database.read() as other:
        assert driver(one) is not driver(other)
    used = set()
    for _ in range(4):
        with database.read() as connection:
            used.add(id(driver(connection)))
    database.close()
    assert len(used) == 1
