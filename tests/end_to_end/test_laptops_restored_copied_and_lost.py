"""A laptop restored from a backup, copied, or with an unreadable database loses nothing and doubles nothing."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from fieldapp.domain.collection.collection import RepaymentRecorded
from fieldapp.domain.people import BorrowerEdited
from fieldapp.protocol.problems import Problem
from fieldapp.store.adoption import Adopted
from fieldapp.store.book import open_book
from fieldapp.store.check import check_book
from fieldapp.store.queries import status
from fieldapp.store.tail import Tail
from fieldapp.sync.courier import Courier
from fieldapp.sync.renewal import renew, rescue
from sync_server.services.exchange.peer import Peer
from sync_server.services.log.check import check_branch
from sync_server.services.seats import enrolment
from tests.fakes.bad_network import BadNetwork
from tests.fakes.branch import named
from tests.fakes.clock import new_id
from tests.fakes.fleet import KEY, Fleet, Laptop, fleet


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def made(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Fleet]:
    address = request.getfixturevalue("postgresql_url") if request.param == "postgresql" else ""
    with fleet(tmp_path, address) as branch:
        yield branch


def backup(laptop: Laptop, to: Path) -> None:
    laptop.book.close()
    shutil.copytree(laptop.book.database.path.parent, to)
    reopen(laptop, laptop.book.database.path)


def reopen(laptop: Laptop, path: Path) -> None:
    laptop.book = open_book(path, KEY, laptop.clock, new_id)
    laptop.courier = Courier(laptop.book, laptop.peer)


def restore(laptop: Laptop, copy: Path) -> None:
    path = laptop.book.database.path
    laptop.book.close()
    shutil.rmtree(path.parent)
    shutil.copytree(copy, path.parent)
    reopen(laptop, path)


def code_for(made: Fleet, laptop: Laptop) -> str:
    return enrolment.make_code(made.ground, made.branch_id, laptop.user_id).code


def log_ids(made: Fleet) -> Counter[bytes]:
    """Count how often each operation stands in the log with an effect of its own."""
    with made.ground.database.reading() as connection:
        rows = connection.execute(
            text("SELECT op_id FROM operation WHERE branch_id = :b AND code <> 3"), {"b": made.branch_id}
        )
        return Counter(bytes(row[0]) for row in rows)


def own_ids(laptop: Laptop) -> set[bytes]:
    with laptop.book.database.read() as connection:
        return {row[0] for row in connection.exec_driver_sql("SELECT op_id FROM outbox").fetchall()}


def everything_is_there_once(made: Fleet, recorded: set[bytes]) -> None:
    made.settle()
    made.assert_equal()
    counted = log_ids(made)
    assert all(counted[op_id] == 1 for op_id in recorded)
    for laptop in made.laptops.values():
        key = laptop.courier._key.public_key().public_bytes_raw()
        wrong = [finding for finding in check_book(laptop.book, key) if not finding.ok]
        assert not wrong, wrong


def test_a_restored_backup_goes_on_in_a_new_epoch(made: Fleet, tmp_path: Path) -> None:
    anil = made.laptops["anil"]
    anil.do(RepaymentRecorded(1_000, 1), named("loan 0"))
    backup(anil, tmp_path / "copy")
    for number in range(2, 5):
        anil.do(RepaymentRecorded(1_000 + number, number), named("loan 0"))
    assert anil.sync().ok
    recorded = own_ids(anil)
    restore(anil, tmp_path / "copy")
    anil.do(RepaymentRecorded(7_000, 2), named("loan 1"))
    recorded |= own_ids(anil)
    stopped = anil.sync()
    assert stopped.recovery, stopped.sentence
    assert len(own_ids(anil)) > 0, "what is here stays here"
    done = renew(anil.book, Peer(made.ground), code_for(made, anil))
    assert isinstance(done, Adopted), done
    assert (done.again, done.known) == (1, 1)
    anil.do(RepaymentRecorded(8_000, 3), named("loan 2"))
    recorded |= own_ids(anil)
    everything_is_there_once(made, recorded)
    rao = made.laptops["rao"]
    with rao.book.view() as view:
        told = view.connection.exec_driver_sql("SELECT body FROM record WHERE kind = 14").fetchall()
    assert told, "a supervisor is told that a laptop was restored"


def test_the_answer_to_a_renewal_may_be_lost(made: Fleet, tmp_path: Path) -> None:
    anil, peer = made.laptops["anil"], Peer(made.ground)
    backup(anil, tmp_path / "copy")
    anil.do(BorrowerEdited({6: "By the well"}), named("borrower 0"))
    anil.sync()
    restore(anil, tmp_path / "copy")
    anil.do(BorrowerEdited({6: "By the school"}), named("borrower 1"))
    recorded, code = own_ids(anil), code_for(made, anil)
    first = renew(anil.book, peer, code)
    again = renew(anil.book, peer, code)
    assert isinstance(first, Adopted)
    assert isinstance(again, Adopted)
    assert (first.again, again.again) == (1, 0)
    everything_is_there_once(made, recorded)


def test_a_copy_cannot_go_on_beside_its_original(made: Fleet, tmp_path: Path) -> None:
    anil = made.laptops["anil"]
    backup(anil, tmp_path / "clone")
    copied = open_book(tmp_path / "clone" / "field.db", KEY, anil.clock, new_id)
    clone = Laptop(copied, anil.clock, anil.peer, anil.user_id, anil.courier)
    clone.courier = Courier(clone.book, clone.peer)
    anil.do(RepaymentRecorded(1_000, 1), named("loan 0"))
    clone.do(RepaymentRecorded(2_000, 1), named("loan 1"))
    assert anil.sync().ok
    assert clone.sync().recovery
    recorded = own_ids(anil) | own_ids(clone)
    done = renew(clone.book, Peer(made.ground), code_for(made, anil))
    assert isinstance(done, Adopted)
    assert clone.sync().ok
    assert anil.sync().recovery, "now the original is the copy"
    assert all(log_ids(made)[op_id] == 1 for op_id in recorded)
    clone.book.close()
    renewed = renew(anil.book, Peer(made.ground), code_for(made, anil))
    assert isinstance(renewed, Adopted)
    everything_is_there_once(made, recorded)


def test_a_code_for_somebody_else_renews_nothing(made: Fleet) -> None:
    anil, bela = made.laptops["anil"], made.laptops["bela"]
    answer = renew(anil.book, Peer(made.ground), code_for(made, bela))
    assert isinstance(answer, Problem)
    assert anil.sync().ok


def test_what_an_unreadable_database_had_not_sent_is_taken_over(made: Fleet, tmp_path: Path) -> None:
    anil = made.laptops["anil"]
    anil.do(RepaymentRecorded(1_000, 1), named("loan 0"))
    assert anil.sync().ok
    lossy = BadNetwork(anil.peer, "a")
    anil.courier = Courier(anil.book, lossy)
    anil.do(RepaymentRecorded(2_000, 2), named("loan 1"))
    assert not anil.courier.run_once().ok, "the office has it, and the laptop does not know"
    anil.do(RepaymentRecorded(3_000, 3), named("loan 2"))
    recorded = own_ids(anil)
    path = anil.book.database.path
    anil.book.close()
    path.write_bytes(b"\x00" * 8192)
    raws = Tail(path.with_name("tail.log"), KEY).read()
    assert len(raws) == 2
    fresh = made.add_laptop("anil anew", anil.user_id, tmp_path / "fresh")
    assert fresh.sync().ok
    done = rescue(fresh.book, Peer(made.ground), raws)
    assert isinstance(done, Adopted), done
    assert (done.again, done.known) == (1, 1)
    del made.laptops["anil"]
    everything_is_there_once(made, recorded)


def test_an_office_restored_from_a_backup_gets_back_what_it_lost(tmp_path: Path) -> None:
    with fleet(tmp_path) as made:
        anil, bela = made.laptops["anil"], made.laptops["bela"]
        anil.do(RepaymentRecorded(1_000, 1), named("loan 0"))
        made.settle()
        copy = tmp_path / "office-copy.db"
        made.ground.database.copy_to(copy)
        anil.do(RepaymentRecorded(2_000, 2), named("loan 1"))
        bela.do(BorrowerEdited({6: "By the well"}), named("borrower 2"))
        made.settle()
        recorded = own_ids(anil) | own_ids(bela)
        put_back(made, copy)
        rao = made.laptops["rao"]
        rao.do(BorrowerEdited({7: 5_000}), named("borrower 1"))
        recorded |= own_ids(rao)
        made.settle()
        everything_is_there_once(made, recorded)
        assert check_branch(made.ground, made.branch_id).sound
        with anil.book.database.read() as connection:
            assert status.office_back_ms(connection) == anil.clock.now_ms(), "which is told on the page about the sync"


def test_an_office_that_grew_on_after_its_restore_is_noticed_all_the_same(tmp_path: Path) -> None:
    with fleet(tmp_path) as made:
        anil, rao = made.laptops["anil"], made.laptops["rao"]
        copy = tmp_path / "office-copy.db"
        made.ground.database.copy_to(copy)
        anil.do(RepaymentRecorded(2_000, 2), named("loan 1"))
        assert anil.sync().ok
        recorded = own_ids(anil)
        put_back(made, copy)
        for number in range(5):
            rao.do(BorrowerEdited({7: number}), named("borrower 1"))
        assert rao.sync().ok, "the log is longer now than anil has ever seen it"
        recorded |= own_ids(rao)
        everything_is_there_once(made, recorded)


def put_back(made: Fleet, copy: Path) -> None:
    """Let the office's database be the copy, as after a restored backup."""
    path = made.ground.database.path
    assert path is not None
    made.ground.database.close()
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    shutil.copy(copy, path)
