"""A branch for tests of the whole conversation: the server's real services, and laptops with real encrypted books."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import select

from fieldapp.domain.center.assignment import ScopeGranted
from fieldapp.domain.center.group import CenterFormed, GroupFormed
from fieldapp.domain.ids import Id
from fieldapp.domain.loan.account import LoanDisbursed
from fieldapp.domain.operation import Intent
from fieldapp.domain.people import BorrowerRegistered
from fieldapp.domain.replay import Outcome
from fieldapp.domain.savings import SavingsOpened, savings_id
from fieldapp.domain.scope import WHOLE
from fieldapp.domain.staff import BRANCH, Role, UserRegistered
from fieldapp.protocol.messages import EnrollReply, EnrollRequest, enroll_tbs
from fieldapp.protocol.peer import SyncPeer
from fieldapp.store.book import Book, open_book
from fieldapp.store.seat import enrollment_of
from fieldapp.sync.courier import Courier
from fieldapp.sync.engine import Finished
from sync_server.services.exchange.peer import Peer
from sync_server.services.ground import Ground
from sync_server.services.log import office
from sync_server.services.log.check import check_branch
from sync_server.services.log.office import NewBranch
from sync_server.services.seats import directory, enrolment
from sync_server.store.tables import record
from tests.fakes.branch import named, schedule
from tests.fakes.clock import MONDAY, StandingClock, new_id
from tests.fakes.once import KEY as KEY
from tests.fakes.once import kept_folder, new_book
from tests.fakes.postgres import copy_database, kept_database, server_of
from tests.fakes.server import TestClock, office_ground

OFFICE_FILE = "server.db"
Records = dict[tuple[int, bytes], bytes]


@dataclass
class Laptop:
    """One seat's laptop."""

    book: Book
    clock: StandingClock
    peer: SyncPeer
    user_id: Id
    courier: Courier

    def do(self, body: Any, entity: Id, **more: Any) -> Outcome:
        """Record one operation as a service would, and return what the fold on this laptop made of it."""
        self.clock.go_on(10_000)
        with self.book.work() as work:
            outcome = work.append(Intent(body, entity, business_day=more.pop("day", MONDAY), **more))
            assert isinstance(outcome, Outcome), outcome
            work.commit()
        return outcome

    def sync(self) -> Finished:
        """Exchange until nothing is left or something stops it."""
        return self.courier.run_once()

    def records(self) -> Records:
        """Return the view: what this laptop believes, own unsent work included."""
        with self.book.database.read() as connection:
            rows = connection.exec_driver_sql("SELECT kind, id, body FROM record").fetchall()
        return {(row[0], row[1]): row[2] for row in rows}


@dataclass
class Fleet:
    """A branch with officers anil and bela and the supervisor rao, a center, a group and borrowers with loans."""

    ground: Ground
    branch_id: int
    laptops: dict[str, Laptop] = field(default_factory=dict)

    @property
    def center(self) -> Id:
        return named("center")

    def office(self, body: Any, entity: Id, **more: Any) -> None:
        """Record something at the office."""
        with self.ground.database.writing() as connection:
            office.write(self.ground, connection, self.branch_id, [Intent(body, entity, BRANCH, **more)])

    def add_laptop(self, name: str, user_id: Id, folder: Path) -> Laptop:
        """Enroll one more laptop for a user; nothing is copied to it yet."""
        self.laptops[name] = _enroll(self, Peer(self.ground), user_id, folder)
        return self.laptops[name]

    def records(self) -> Records:
        """Return the server's records."""
        with self.ground.database.reading() as connection:
            rows = connection.execute(
                select(record.c.kind, record.c.id, record.c.body).where(record.c.branch_id == self.branch_id)
            ).fetchall()
        return {(row[0], bytes(row[1])): bytes(row[2]) for row in rows}

    def settle(self) -> None:
        """Let everybody exchange until nobody has anything new; three rounds are enough for any order."""
        for _ in range(3):
            for laptop in self.laptops.values():
                finished = laptop.sync()
                assert finished.ok, finished.sentence

    def assert_equal(self) -> None:
        """Fail where a laptop or a rebuilt projection differs from the server."""
        expected = self.records()
        for name, laptop in self.laptops.items():
            assert laptop.records() == expected, f"{name} differs from the server"
        report = check_branch(self.ground, self.branch_id)
        assert report.sound, report.sentence("branch")


@contextmanager
def fleet(folder: Path, address: str = "", borrowers: int = 3, *, apart: bool = False) -> Iterator[Fleet]:
    """Give a branch whose laptops are enrolled and level. apart: officers have their own centers, not the branch.

    It is made once in a process on each database and copied. address: of an empty PostgreSQL database, '' for SQLite.
    """
    once = _fleet_once(borrowers, apart, server_of(address) if address else "")
    if once.database:
        copy_database(once.database, address)
    with _copied(folder, address or f"sqlite:///{folder / OFFICE_FILE}", once) as made:
        try:
            yield made
        finally:
            for laptop in made.laptops.values():
                laptop.book.close()


@dataclass(frozen=True)
class _Once:
    """A branch that was made once. clocks: of the laptops, by name. database: the office's, where not in the folder."""

    folder: Path
    database: str
    branch_id: int
    now_ms: int
    users: dict[str, Id]
    clocks: dict[str, StandingClock]


@cache
def _fleet_once(borrowers: int, apart: bool, server: str) -> _Once:
    folder = kept_folder()
    database = kept_database(server) if server else ""
    with _made(folder, database or f"sqlite:///{folder / OFFICE_FILE}", borrowers, apart) as made:
        users, clocks = {}, {}
        for name, laptop in made.laptops.items():
            users[name], clocks[name] = laptop.user_id, laptop.clock
            laptop.book.close()
        return _Once(folder, database, made.branch_id, made.ground.now_ms(), users, clocks)


@contextmanager
def _copied(folder: Path, address: str, once: _Once) -> Iterator[Fleet]:
    shutil.copytree(once.folder, folder, dirs_exist_ok=True)
    with office_ground(address, TestClock(once.now_ms)) as ground:
        made = Fleet(ground, once.branch_id)
        for name, user_id in once.users.items():
            made.laptops[name] = _opened(Peer(ground), user_id, folder / name, replace(once.clocks[name]))
        yield made


@contextmanager
def _made(folder: Path, address: str, borrowers: int, apart: bool) -> Iterator[Fleet]:
    with office_ground(address, TestClock(MONDAY * 86_400_000 + 9 * 3_600_000)) as ground:
        opened = office.open_branch(ground, NewBranch("Rampur", "INR", "UTC"))
        made = Fleet(ground, opened.branch_id)  # type: ignore[union-attr]
        for name, role in (("anil", Role.OFFICER), ("bela", Role.OFFICER), ("rao", Role.SUPERVISOR)):
            user_id = directory.register_user(ground, made.branch_id, UserRegistered(name.title(), role))
            assert isinstance(user_id, bytes), user_id
            if not apart:
                made.office(ScopeGranted(WHOLE), Id(user_id))
            made.laptops[name] = _enroll(made, Peer(ground), Id(user_id), folder / name)
        _settle_people(made, borrowers)
        made.settle()
        yield made


def _enroll(made: Fleet, peer: SyncPeer, user_id: Id, folder: Path) -> Laptop:
    folder.mkdir(parents=True)
    key = Ed25519PrivateKey.generate()
    public = key.public_key().public_bytes_raw()
    code = enrolment.make_code(made.ground, made.branch_id, user_id).code
    reply = peer.enroll(EnrollRequest(code, public, key.sign(enroll_tbs(code, public, "laptop")), "laptop", "0"))
    assert isinstance(reply, EnrollReply), reply
    new_book(folder / "field.db", enrollment_of(reply, "", key.private_bytes_raw()), reply.epoch)
    return _opened(peer, user_id, folder, StandingClock())


def _opened(peer: SyncPeer, user_id: Id, folder: Path, clock: StandingClock) -> Laptop:
    book = open_book(folder / "field.db", KEY, clock, new_id)
    return Laptop(book, clock, peer, user_id, Courier(book, peer))


def _settle_people(made: Fleet, borrowers: int) -> None:
    anil = made.laptops["anil"]
    anil.do(CenterFormed("Ujjala", "Rampur", anil.user_id, 0, 600, MONDAY - 70), made.center)
    anil.do(GroupFormed(made.center, "Ganga"), named("group"))
    for number in range(borrowers):
        borrower = named(f"borrower {number}")
        anil.do(BorrowerRegistered(made.center, named("group"), {1: f"Member {number}", 3: "98260"}), borrower)
        loan = LoanDisbursed(borrower, "Trade", 100_000, MONDAY - 7, schedule(MONDAY))
        anil.do(loan, named(f"loan {number}"))
        anil.do(SavingsOpened(borrower, "Weekly", 5_000), savings_id(borrower))
