"""A stolen laptop that goes online hands over what it had not sent, receives nothing, and deletes its records."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from fieldapp.domain.collection.collection import RepaymentRecorded
from fieldapp.domain.disposition import Code
from fieldapp.store import wiping
from fieldapp.store.book import open_book
from fieldapp.sync.courier import Courier
from fieldapp.sync.wiping import erase
from fieldapp.vault import VAULT_FILE, VaultCreated, VaultOpened, create_vault, open_vault
from sync_server.services.ground import Refusal
from sync_server.services.log.check import check_branch
from sync_server.services.seats import directory
from sync_server.services.seats.wiping import order_wipe
from sync_server.store import orders
from tests.fakes.branch import named
from tests.fakes.clock import MONDAY, new_id
from tests.fakes.fleet import KEY, Fleet, fleet
from tests.fakes.keyring import MemoryKeyring


def ordered(made: Fleet, name: str) -> None:
    seat = made.laptops[name].book.enrollment.seat_id
    device = directory.find_device(made.ground, made.branch_id, seat.hex())
    assert not isinstance(device, Refusal)
    order_wipe(made.ground, made.branch_id, device, "stolen from the bus")


def done_at(made: Fleet, name: str) -> int:
    with made.ground.database.reading() as connection:
        return orders.orders_of(connection, made.branch_id)[made.laptops[name].book.enrollment.seat_id].done_ms


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_it_hands_over_first(tmp_path: Path, kind: str, request: pytest.FixtureRequest) -> None:
    address = request.getfixturevalue("postgresql_url") if kind == "postgresql" else ""
    with fleet(tmp_path, address) as made:
        anil = made.laptops["anil"]
        anil.do(RepaymentRecorded(1_000, 1), named("loan 0"), day=MONDAY)
        ordered(made, "anil")
        assert not wiping.is_due(anil.book)
        anil.sync()
        if not wiping.is_due(anil.book):
            anil.sync()
        assert wiping.is_due(anil.book)
        assert done_at(made, "anil")
        with anil.book.database.read() as connection:
            codes = connection.exec_driver_sql("SELECT code FROM outbox ORDER BY epoch, seq").fetchall()
        assert codes[-1][0] == Code.HELD, "the money waits for a person, and the office has it"


def test_a_copied_one_hands_over_too_and_so_does_its_copy(tmp_path: Path) -> None:
    """The chain of the second that comes goes on from nowhere; blocked as it is, it needs nobody's code."""
    with fleet(tmp_path) as made:
        anil = made.laptops["anil"]
        made.settle()
        anil.book.close()
        shutil.copytree(anil.book.database.path.parent, tmp_path / "copy")
        copy = made.laptops["copy"] = replace(anil)
        for laptop, path in ((anil, anil.book.database.path), (copy, tmp_path / "copy" / "field.db")):
            laptop.book = open_book(path, KEY, laptop.clock, new_id)
            laptop.courier = Courier(laptop.book, laptop.peer)
        recorded = []
        for number, laptop in enumerate((anil, copy, anil)):
            laptop.do(RepaymentRecorded(1_000 + number, 1 + number), named(f"loan {number}"), day=MONDAY)
            with laptop.book.database.read() as connection:
                last = connection.exec_driver_sql("SELECT op_id FROM outbox ORDER BY seq DESC LIMIT 1").scalar_one()
            recorded.append(last)
        ordered(made, "anil")
        for laptop in (anil, copy):
            for _ in range(3):
                finished = laptop.sync()
                assert not finished.recovery, finished.sentence
            assert wiping.is_due(laptop.book)
        assert done_at(made, "anil")
        with made.ground.database.reading() as connection:
            rows = connection.exec_driver_sql("SELECT op_id, code FROM operation WHERE code <> 3").fetchall()
        assert {code for op_id, code in rows if bytes(op_id) in recorded} == {Code.HELD}
        assert set(recorded) <= {bytes(op_id) for op_id, _ in rows}
        assert check_branch(made.ground, made.branch_id).sound


def test_nobody_else_can_order_it(tmp_path: Path) -> None:
    with fleet(tmp_path) as made:
        ordered(made, "anil")
        with made.ground.database.reading() as connection:
            seat = made.laptops["anil"].book.enrollment.seat_id
            signed = orders.order_for(connection, made.branch_id, seat)
        bela = made.laptops["bela"].book
        assert not wiping.take_order(bela, signed), "it is for another seat"
        anil = made.laptops["anil"].book
        assert not wiping.take_order(anil, signed[:-1] + bytes((signed[-1] ^ 1,)))
        assert not wiping.take_order(anil, b"")
        assert wiping.take_order(anil, signed)


def test_nothing_is_left_that_opens_anything(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    made = create_vault(tmp_path, "739154", keyring)
    assert isinstance(made, VaultCreated)
    vault = (tmp_path / VAULT_FILE).read_bytes()
    for name in ("field.db", "field.db-wal", "tail.log"):
        (tmp_path / name).write_bytes(b"records")
    erase(tmp_path, keyring)
    assert not [path for path in tmp_path.iterdir() if path.suffix != ".lock"]
    (tmp_path / VAULT_FILE).write_bytes(vault)
    answer = open_vault(tmp_path, "739154", keyring, 1)
    assert not isinstance(answer, VaultOpened), "a copied vault opens nothing without the keyring's half"
    erase(tmp_path, keyring)
