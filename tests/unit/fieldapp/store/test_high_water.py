"""A database that was put back is noticed by the mark in the keyring; a keyring that is away or slow stops nothing."""

from __future__ import annotations

import shutil
import threading
import time
from pathlib import Path

import pytest

from fieldapp.domain.collection.collection import RepaymentRecorded
from fieldapp.domain.operation import Intent
from fieldapp.protocol.problems import ProblemCode
from fieldapp.store import high_water
from fieldapp.store.book import Book, receipts_given
from fieldapp.store.exchange import next_auth_counter
from fieldapp.store.high_water import HighWater, HighWaterMark, from_text, is_put_back, read_high_water
from fieldapp.store.queries import status
from fieldapp.store.seat import Slot, write_slots
from tests.fakes.clock import MONDAY
from tests.fakes.keyring import MemoryKeyring
from tests.fakes.laptop import exchange, opened
from tests.unit.fieldapp.store.conftest import SmallBranch


def repay(book: Book, branch: SmallBranch, which: int) -> int:
    """Record a payment and return the number of its receipt."""
    with book.work() as work:
        number = work.take_receipts(1)
        work.append(Intent(RepaymentRecorded(10_500, number), branch.loans[which], branch.center, MONDAY))
        work.commit()
    return number


def marked(book: Book, keyring: MemoryKeyring) -> HighWaterMark:
    mark = HighWaterMark(book, keyring)
    assert mark.notice() == ""
    mark.keep_last()
    return mark


def test_a_mark_is_read_as_it_was_written() -> None:
    mark = HighWater(3, 128, bytes(range(16)), 77, 9)
    assert from_text(mark.as_text()) == mark
    assert len(HighWater(10**6, 10**9, bytes(16), 10**9, 10**9).as_text()) < 100
    for other in (None, "", "nothing of ours", "2 1 2 00 3 4", "1 1 2 zz 3 4"):
        assert from_text(other) is None


def test_a_file_that_was_copied_back_is_noticed_before_a_receipt_number_comes_twice(
    book: Book, branch: SmallBranch, tmp_path: Path
) -> None:
    keyring = MemoryKeyring()
    mark = marked(book, keyring)
    repay(book, branch, 0)
    folder = book.database.path.parent
    book.database.close()
    shutil.copytree(folder, tmp_path / "backup")
    given = [repay(book, branch, which) for which in (1, 2, 3)]
    mark.keep_last()
    book.close()
    shutil.rmtree(folder)
    shutil.copytree(tmp_path / "backup", folder)
    again = opened(folder, branch.office.clock)
    assert receipts_given(again) < given[0]
    told = HighWaterMark(again, keyring).notice()
    assert f"receipts above {given[-1]}" in told
    assert "office" in told
    assert repay(again, branch, 1) == given[-1] + 1
    with again.database.read() as connection:
        assert status.problem_code(connection) == ProblemCode.CHAIN_FORK
        assert status.last_exchange(connection)[1] == told
    again.close()


def test_what_was_recorded_after_a_copy_does_not_hide_it(book: Book, branch: SmallBranch, tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    folder = book.database.path.parent
    mark = marked(book, keyring)
    book.database.close()
    shutil.copytree(folder, tmp_path / "backup")
    repay(book, branch, 1)
    mark.keep_last()
    book.close()
    shutil.rmtree(folder)
    shutil.copytree(tmp_path / "backup", folder)
    again = opened(folder, branch.office.clock)
    for which in (0, 2, 3):
        repay(again, branch, which)
    before = dict(keyring.kept)
    second = HighWaterMark(again, keyring)
    assert second.notice(), "as many operations as the mark says, but others"
    second.keep_last()
    assert keyring.kept == before, "the mark stays as evidence"
    again.close()


def test_an_ordinary_day_and_a_new_chain_are_no_cause(book: Book, branch: SmallBranch) -> None:
    keyring = MemoryKeyring()
    mark = marked(book, keyring)
    for which in range(3):
        repay(book, branch, which)
        next_auth_counter(book)
        mark.keep_last()
    assert HighWaterMark(book, keyring).notice() == ""
    with book.database.write() as connection:  # as after a renewal
        write_slots(connection, {Slot.EPOCH: 2, Slot.SEQ: 0, Slot.HEAD: bytes(32), Slot.AUTH_COUNTER: 1})
    fresh = HighWaterMark(book, keyring)
    assert fresh.notice() == ""
    fresh.keep_last()
    kept = from_text(next(iter(keyring.kept.values())))
    assert kept is not None
    assert (kept.epoch, kept.seq) == (2, 0)


def test_a_session_that_the_copy_does_not_know_of(book: Book) -> None:
    with book.database.read() as connection:
        now = read_high_water(connection)
        assert not is_put_back(connection, now)
        assert is_put_back(connection, HighWater(now.epoch, now.seq, now.head, now.receipt, now.counter + 1))
        assert is_put_back(connection, HighWater(now.epoch, now.seq + 1, now.head, now.receipt, now.counter))
        assert is_put_back(connection, HighWater(now.epoch, now.seq, now.head, now.receipt + 1, now.counter))
        assert is_put_back(connection, HighWater(now.epoch + 1, 0, b"", now.receipt, 0))


def test_a_keyring_that_is_away_or_forgets_stops_nothing(book: Book, branch: SmallBranch) -> None:
    for keyring in (MemoryKeyring(away=True), MemoryKeyring(forgetful=True)):
        mark = HighWaterMark(book, keyring)
        assert mark.notice() == ""
        mark.keep_last()
        repay(book, branch, 0)
        mark.keep_last()


def test_a_keyring_that_never_answers_is_not_waited_for(
    book: Book, branch: SmallBranch, monkeypatch: pytest.MonkeyPatch
) -> None:
    release = threading.Event()

    class Stuck(MemoryKeyring):
        def put(self, name: str, text: str) -> None:
            release.wait(20)

    monkeypatch.setattr(high_water, "LAST_WAIT_S", 0.1)
    mark = HighWaterMark(book, Stuck())
    began = time.monotonic()
    for which in range(4):
        mark.keep_soon()
        repay(book, branch, which)
    mark.keep_last()
    assert time.monotonic() - began < 10
    release.set()
    assert mark._writing is not None
    mark._writing.join(20)


def put_back_alone(book: Book, copy: Path) -> None:
    """Put an older copy of the database file back, as from the versions that a system keeps of files."""
    book.close()
    for suffix in ("", "-wal", "-shm"):
        path = book.database.path.with_name(book.database.path.name + suffix)
        path.unlink(missing_ok=True)
    shutil.copy(copy, book.database.path)


def copied(book: Book, to: Path) -> Path:
    """Copy the database file, whole, while nothing is at work."""
    book.database.close()
    shutil.copy(book.database.path, to)
    return to


def own(book: Book) -> list[bytes]:
    with book.database.read() as connection:
        return [row[0] for row in connection.exec_driver_sql("SELECT op FROM outbox ORDER BY epoch, seq")]


def test_what_the_office_lacks_comes_back_from_the_second_copy_where_only_the_database_was_put_back(
    book: Book, branch: SmallBranch, tmp_path: Path
) -> None:
    keyring = MemoryKeyring()
    mark = marked(book, keyring)
    repay(book, branch, 0)
    copy = copied(book, tmp_path / "copy.db")
    for which in (1, 2, 3):
        repay(book, branch, which)
    mark.keep_last()
    before = own(book)
    put_back_alone(book, copy)
    opened(book.database.path.parent, branch.office.clock).close()  # the exchange beside the window may be the first
    again = opened(book.database.path.parent, branch.office.clock)
    assert own(again) == before[:1]
    told = HighWaterMark(again, keyring).notice()
    assert "3 changes that the office had not received" in told
    assert own(again) == before, "byte for byte, so that the chain goes on"
    assert not again.tail.aside.path.exists()
    assert exchange(again, branch.office).sent == len(before)
    assert HighWaterMark(again, keyring).notice() == ""
    again.close()


def test_what_was_never_saved_is_not_taken_over(book: Book, branch: SmallBranch, tmp_path: Path) -> None:
    """A power cut between the second copy and the database: the person was never told that it is saved."""
    keyring = MemoryKeyring()
    marked(book, keyring)
    copy = copied(book, tmp_path / "copy.db")
    repay(book, branch, 1)
    put_back_alone(book, copy)  # the same as if the database had never taken it
    again = opened(book.database.path.parent, branch.office.clock)
    assert len(again.tail.aside.read()) == 1
    assert HighWaterMark(again, keyring).notice() == ""
    assert own(again) == []
    assert not again.tail.aside.path.exists()
    repay(again, branch, 2)
    assert again.tail.read() == own(again)
    again.close()


def test_without_a_keyring_nothing_is_thrown_away(book: Book, branch: SmallBranch, tmp_path: Path) -> None:
    copy = copied(book, tmp_path / "copy.db")
    repay(book, branch, 1)
    lost = own(book)
    put_back_alone(book, copy)
    for _ in range(3):
        opened(book.database.path.parent, branch.office.clock).close()
    again = opened(book.database.path.parent, branch.office.clock)
    assert again.tail.aside.read() == lost
    again.close()
