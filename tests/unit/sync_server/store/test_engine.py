"""The embedded database: encrypted, sound, one writer; and what is said when either database is in trouble."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from sync_server.services.ground import Ground
from sync_server.store import engine
from sync_server.store.engine import BadAddress, is_safe_sqlite, open_database
from sync_server.store.faults import Fault, StoreFault
from tests.fakes.server import TEST_KEY, office_ground
from tests.fakes.server_world import World, open_world

KEY = bytes(32)


@pytest.mark.parametrize(
    ("version", "safe"),
    [
        ((3, 40, 1), False),
        ((3, 51, 2), False),
        ((3, 51, 3), True),
        ((3, 53, 4), True),
        ((4, 0, 0), True),
        ((3, 50, 6), False),
        ((3, 50, 7), True),
        ((3, 44, 5), False),
        ((3, 44, 6), True),
        ((3, 45, 9), False),
    ],
)
def test_a_sqlite_that_can_damage_its_file_is_known(version: tuple[int, int, int], safe: bool) -> None:
    assert is_safe_sqlite(version) is safe


def test_an_unsafe_sqlite_is_not_started_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlcipher, "sqlite_version_info", (3, 40, 1))
    with pytest.raises(StoreFault) as raised:
        open_database(f"sqlite:///{tmp_path / 'office.db'}", KEY)
    assert raised.value.fault is Fault.UNSAFE_SQLITE
    assert not (tmp_path / "office.db").exists()


def test_the_file_is_encrypted_and_durable(tmp_path: Path) -> None:
    with office_ground(f"sqlite:///{tmp_path / 'office.db'}") as ground:
        open_world(ground)
        with ground.database.writing() as connection:
            for pragma, wanted in (("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1)):
                assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar_one() == wanted
        on_disk = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert b"Rampur" not in on_disk
    assert b"CREATE TABLE" not in on_disk
    assert (tmp_path / "office.db").stat().st_mode & 0o077 == 0


def test_another_key_opens_nothing_and_says_so(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    address = f"sqlite:///{tmp_path / 'office.db'}"
    with office_ground(address):
        pass
    with pytest.raises(StoreFault) as raised:
        open_database(address, KEY)
    assert raised.value.fault is Fault.UNREADABLE
    assert "server key" in str(raised.value)
    assert capfd.readouterr().err == ""


def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "office.db"
    path.write_bytes(b"minutes of the meeting\n" * 400)
    with pytest.raises(StoreFault) as raised:
        open_database(f"sqlite:///{path}", KEY)
    assert raised.value.fault is Fault.UNREADABLE
    assert path.read_bytes().startswith(b"minutes")


@pytest.mark.parametrize("address", ["", "nonsense", "mysql://host/db", "sqlite://", "oracle:///x"])
def test_an_address_of_no_database_is_told(address: str) -> None:
    with pytest.raises(BadAddress):
        open_database(address, KEY)


def test_a_postgresql_that_is_not_there_is_away() -> None:
    with pytest.raises(StoreFault) as raised:
        open_database("postgresql://postgres@127.0.0.1:1/nowhere", KEY)
    assert raised.value.fault is Fault.AWAY


@pytest.mark.postgresql
def test_statements_for_a_laptop_are_short_and_for_a_whole_branch_patient(postgresql_url: str) -> None:
    waits = []
    for patient in (False, True):
        database = open_database(postgresql_url, KEY, patient=patient)
        with database.writing() as connection:
            waits.append(connection.execute(text("SHOW statement_timeout")).scalar_one())
        database.close()
    assert waits == ["10s", "30min"]


def test_a_reader_writes_nothing(ground: Ground) -> None:
    with pytest.raises((DBAPIError, StoreFault)), ground.database.reading() as connection:
        connection.execute(text("DELETE FROM record"))


def test_a_reader_sees_one_moment(world: World) -> None:
    with world.ground.database.reading() as reading:
        before = reading.execute(text("SELECT head FROM branch_head")).scalar_one()
        with world.ground.database.writing() as connection:
            connection.execute(text("UPDATE branch_head SET head = head + 1"))
        assert reading.execute(text("SELECT head FROM branch_head")).scalar_one() == before


def test_a_failed_transaction_changes_nothing(world: World) -> None:
    def fail() -> None:
        with world.ground.database.writing() as connection:
            connection.execute(text("UPDATE branch_head SET head = 99"))
            raise KeyError("halfway")

    with pytest.raises(KeyError):
        fail()
    with world.ground.database.reading() as connection:
        assert connection.execute(text("SELECT head FROM branch_head")).scalar_one() != 99


def test_a_lock_held_too_long_is_busy(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    database = world.ground.database
    if database.is_sqlite:
        monkeypatch.setattr(engine, "BUSY_MS", 200)
        monkeypatch.setattr(database.writer.pool, "_timeout", 0.2)
    held, done = threading.Event(), threading.Event()

    def hold() -> None:
        with database.writing() as connection:
            connection.execute(text("UPDATE branch_head SET head = head"))
            held.set()
            done.wait(30)

    holder = threading.Thread(target=hold)
    holder.start()
    held.wait(30)

    def want() -> None:
        with database.writing() as connection:
            if not database.is_sqlite:
                connection.execute(text("SET LOCAL lock_timeout = '200ms'"))
            connection.execute(text("UPDATE branch_head SET head = head"))

    try:
        with pytest.raises(StoreFault) as raised:
            want()
    finally:
        done.set()
        holder.join()
    assert raised.value.fault is Fault.BUSY


def test_who_prepares_and_who_writes_never_wait_for_each_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever had the turn and waited for a connection, while those with the connections waited for the turn, was told
    after five seconds that the office is busy."""
    monkeypatch.setattr(engine, "BUSY_MS", 700)
    with office_ground(f"sqlite:///{tmp_path / 'office.db'}") as ground:
        database = ground.database
        monkeypatch.setattr(database.writer.pool, "_timeout", 0.7)
        together = threading.Barrier(engine.WRITERS + 1)

        def prepare(_connection: object) -> None:
            together.wait(30)
            time.sleep(0.1)  # in which the other one, who prepares nothing, asks for its turn

        def after() -> None:
            with database.writing_after(prepare) as (connection, _):
                connection.execute(text("SELECT 1"))

        def at_once() -> None:
            together.wait(30)
            with database.writing() as connection:
                connection.execute(text("SELECT 1"))

        with ThreadPoolExecutor(engine.WRITERS + 1) as threads:
            for ended in [threads.submit(work) for work in (*[after] * engine.WRITERS, at_once)]:
                ended.result()


def test_another_process_holding_sqlite_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "BUSY_MS", 150)
    address = f"sqlite:///{tmp_path / 'office.db'}"
    with office_ground(address) as first:
        second = open_database(address, TEST_KEY.subkey("database"))
        with (
            first.database.writing(),
            pytest.raises(StoreFault) as raised,
            second.writing(),
        ):
            pass
        assert raised.value.fault is Fault.BUSY
        with second.writing() as connection:
            connection.execute(text("SELECT 1"))
        second.close()


def test_a_copy_holds_what_was_committed(tmp_path: Path) -> None:
    with office_ground(f"sqlite:///{tmp_path / 'office.db'}") as ground:
        open_world(ground)
        ground.database.copy_to(tmp_path / "copy.db")
        assert (tmp_path / "copy.db").stat().st_mode & 0o077 == 0
        with pytest.raises(StoreFault):
            ground.database.copy_to(tmp_path / "no folder" / "copy.db")
    with office_ground(f"sqlite:///{tmp_path / 'copy.db'}") as copied, copied.database.reading() as connection:
        assert connection.execute(text("SELECT count(*) FROM operation")).scalar_one() == 3


def test_a_connection_that_the_server_ended_is_not_used_again(ground: Ground) -> None:
    if ground.database.is_sqlite:
        return  # there is no server
    with ground.database.reading() as connection:
        ended = connection.execute(text("SELECT pg_backend_pid()")).scalar_one()
    other = open_database(ground.database.writer.url.render_as_string(hide_password=False), KEY)
    with other.writing() as connection:
        connection.execute(text("SELECT pg_terminate_backend(:pid)"), {"pid": ended})
    other.close()
    for _ in range(1_500):  # the end of a process takes its moment
        with ground.database.reading() as connection:
            if connection.execute(text("SELECT pg_backend_pid()")).scalar_one() != ended:
                return
        time.sleep(0.02)
    raise AssertionError("the ended connection answered")
