"""A backup put back: a new epoch, nothing thrown away, and every laptop sends what the office lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldapp.domain.collection.collection import RepaymentRecorded
from fieldapp.domain.people import BorrowerEdited
from fieldapp.domain.photo import PhotoTaken, photo_id, record_id
from fieldapp.protocol.photos import PhotoPeer
from fieldapp.protocol.problems import Problem, ProblemCode
from fieldapp.store import photos as kept
from fieldapp.store.exchange import cursor_of
from sync_server.services import restoring
from sync_server.services.backup import keep_copy
from sync_server.services.exchange.peer import Peer
from sync_server.services.ground import Ground, Refusal
from sync_server.services.log.check import check_branch
from sync_server.store import branches, photos
from sync_server.store.engine import open_database
from sync_server.store.faults import StoreFault
from sync_server.store.migrations.upgrade import migrate
from tests.fakes.branch import named
from tests.fakes.fleet import Fleet, Laptop, fleet
from tests.fakes.server import TEST_KEY
from tests.fakes.server_world import World

FACE = b"\xff\xd8\xff a face" * 100


def epochs(ground: Ground) -> list[int]:
    with ground.database.reading() as connection:
        return [head.log_epoch for head in branches.all_branches(connection)]


def test_every_branch_gets_a_new_epoch_and_laptops_are_told(world: World) -> None:
    seat = world.seat()
    assert not isinstance(seat.exchange(), Problem)
    assert restoring.raise_epochs(world.ground).branches == 1
    assert epochs(world.ground) == [2]
    told = seat.exchange()
    assert isinstance(told, Problem)
    assert (told.code, told.facts["log_epoch"]) == (ProblemCode.LOG_EPOCH, 2)
    restoring.raise_epochs(world.ground, at_least=7)
    assert epochs(world.ground) == [8]


def opener(made: Fleet) -> restoring.OpenAt:
    def open_at(path: Path) -> Ground:
        database = open_database(f"sqlite:///{path}", TEST_KEY.subkey("database"))
        migrate(database)
        return Ground(database, TEST_KEY, made.ground.now_ms, made.ground.new_id)

    return open_at


def own_ids(laptop: Laptop) -> set[bytes]:
    with laptop.book.database.read() as connection:
        return {bytes(row[0]) for row in connection.exec_driver_sql("SELECT op_id FROM outbox")}


def ids_at_office(made: Fleet) -> list[bytes]:
    with made.ground.database.reading() as connection:
        rows = connection.exec_driver_sql("SELECT op_id FROM operation ORDER BY position").fetchall()
    return [bytes(row[0]) for row in rows]


def take_photo(made: Fleet, laptop: Laptop) -> None:
    name, entity = photo_id(FACE), record_id(photo_id(FACE), named("borrower 0"), named("borrower 0"))
    with laptop.book.database.write() as connection:
        kept.keep(connection, name, FACE, 1)
        kept.release(connection, name, entity)
    laptop.do(PhotoTaken(name, len(FACE), "image/jpeg", named("borrower 0"), named("borrower 0")), entity)


def test_laptops_send_what_a_restored_office_lost_photos_too(tmp_path: Path) -> None:
    with fleet(tmp_path) as made:
        anil, bela = made.laptops["anil"], made.laptops["bela"]
        place, copy = made.ground.database.path, tmp_path / "copy.db"
        assert place is not None
        assert isinstance(anil.peer, PhotoPeer)
        made.settle()
        assert keep_copy(made.ground, copy) is None
        anil.do(RepaymentRecorded(2_000, 1), named("loan 1"))
        bela.do(BorrowerEdited({6: "By the well"}), named("borrower 2"))
        take_photo(made, anil)
        made.settle()
        recorded = own_ids(anil) | own_ids(bela)
        made.ground.database.close()
        restored = restoring.put_back(place, copy, opener(made))
        assert isinstance(restored, restoring.Restored)
        assert restored.aside is not None
        assert restored.aside.exists()
        assert epochs(made.ground) == [2]
        assert not recorded <= set(ids_at_office(made))
        made.settle()
        assert cursor_of(anil.book).log_epoch == cursor_of(bela.book).log_epoch == 2
        there = ids_at_office(made)
        assert recorded <= set(there)
        assert len(there) == len(set(there))
        with made.ground.database.reading() as connection:
            assert photos.part(connection, made.branch_id, photo_id(FACE), 0, 10**6) == (len(FACE), FACE)
        assert check_branch(made.ground, made.branch_id).sound
        # twice from the same backup: still another epoch than any laptop has seen
        made.ground.database.close()
        again = restoring.put_back(place, copy, opener(made))
        assert isinstance(again, restoring.Restored)
        assert again.aside not in (None, restored.aside)
        assert epochs(made.ground) == [3]
        made.settle()
        assert recorded <= set(ids_at_office(made))


def test_what_is_no_backup_changes_nothing(tmp_path: Path) -> None:
    with fleet(tmp_path, borrowers=0) as made:
        place = made.ground.database.path
        assert place is not None
        assert isinstance(restoring.put_back(place, tmp_path / "none.db", opener(made)), Refusal)
        bad = tmp_path / "bad.db"
        bad.write_bytes(b"garbage" * 2_000)
        with pytest.raises(StoreFault):
            restoring.put_back(place, bad, opener(made))
        assert epochs(made.ground) == [1]
        assert not list(place.parent.glob("*incoming*"))
        assert isinstance(made.laptops["anil"].peer, Peer)


def test_a_database_that_cannot_be_read_is_set_aside(tmp_path: Path) -> None:
    with fleet(tmp_path, borrowers=0) as made:
        place, copy = made.ground.database.path, tmp_path / "copy.db"
        assert place is not None
        keep_copy(made.ground, copy)
        made.ground.database.close()
        place.write_bytes(b"torn" * 5_000)
        for suffix in ("-wal", "-shm"):
            place.with_name(place.name + suffix).unlink(missing_ok=True)
        assert isinstance(restoring.put_back(place, copy, opener(made)), restoring.Restored)
        assert epochs(made.ground) == [2]
