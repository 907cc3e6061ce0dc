"""The office of the chaos: servers on SQLite or on a PostgreSQL that can be killed, and its ledger at the end."""

from __future__ import annotations

import hashlib
import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import text

from fieldapp.domain import cbor
from fieldapp.domain.center.assignment import ScopeGranted
from fieldapp.domain.center.group import CenterFormed, GroupFormed
from fieldapp.domain.ids import Id
from fieldapp.domain.loan.account import LoanDisbursed
from fieldapp.domain.operation import Intent
from fieldapp.domain.people import BorrowerRegistered
from fieldapp.domain.photo import PHOTO_BYTES_MAX
from fieldapp.domain.scope import WHOLE
from fieldapp.domain.staff import BRANCH, Role, UserRegistered
from fieldapp.protocol.messages import EnrollReply, EnrollRequest, enroll_tbs
from fieldapp.store.book import create_book
from fieldapp.store.seat import enrollment_of
from sync_server.app import open_ground
from sync_server.config import Settings
from sync_server.services.exchange.peer import Peer
from sync_server.services.ground import Ground
from sync_server.services.log import office
from sync_server.services.log.check import check_branch
from sync_server.services.log.office import NewBranch
from sync_server.services.seats import directory, enrolment
from sync_server.store import photos
from tests.chaos.laptop import LaptopProcess
from tests.chaos.officer import KEY
from tests.fakes import postgres
from tests.fakes.branch import named, schedule

LOANS = 8
START_S = 60
_NO_RATES = {
    f"FIELDBOOK_SERVER_{name}_PER_MINUTE": "1000000"
    for name in ("SEAT_REQUESTS", "SESSIONS", "UNKNOWN_TOKENS", "PHOTO_PIECES")
}
"""Tries that a laptop spreads over hours come within seconds here; the limits on them have tests of their own."""


@dataclass
class ServerProcess:
    """`python -m sync_server serve` in a folder: killed and started again on the same port."""

    folder: Path
    database: str = ""
    port: int = 0
    url: str = ""
    process: subprocess.Popen[str] | None = None

    def start(self) -> None:
        """Start serving and wait until the server says where."""
        database = ["--database", self.database] if self.database else []
        with (self.folder / "server.log").open("a") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "sync_server", "serve", "--port", str(self.port), "--data-folder",
                 str(self.folder), *database],
                stdout=subprocess.PIPE, stderr=log, text=True, env={**os.environ, **_NO_RATES},
            )  # fmt: skip
        assert self.process.stdout is not None
        announced = self.process.stdout.readline()
        assert announced.startswith("Serving "), (self.folder / "server.log").read_text()[-2000:]
        self.url = announced.split()[1]
        self.port = int(self.url.rsplit(":", 1)[1])

    def kill(self) -> None:
        """Kill it (kill -9)."""
        if self.process is not None:
            self.process.kill()
            self.process.wait(START_S)
            assert self.process.stdout is not None
            self.process.stdout.close()
            self.process = None


@dataclass
class Town:
    """An office with its laptops. servers: one, or two on one database."""

    folder: Path
    database: str
    servers: list[ServerProcess] = field(default_factory=list)
    laptops: list[LaptopProcess] = field(default_factory=list)
    users: list[Id] = field(default_factory=list)

    @contextmanager
    def ground(self) -> Iterator[Ground]:
        """Give the office's services, beside the servers."""
        opened = open_ground(Settings(data_folder=self.folder / "office", database=self.database))
        try:
            yield opened
        finally:
            opened.database.close()

    def ledger(self) -> tuple[Counter[str], dict[str, int], bool]:
        """Return how often each operation counts, what it says was paid, and whether the office proves its records."""
        counts: Counter[str] = Counter()
        amounts: dict[str, int] = {}
        with self.ground() as ground:
            with ground.database.reading() as connection:
                rows = connection.execute(text("SELECT op_id, code, body FROM operation WHERE branch_id = 1"))
                for op_id, code, body in rows:
                    if code != 3:  # a duplicate has no effect
                        name = bytes(op_id).hex()
                        counts[name] += 1
                        items: Any = cbor.decode(bytes(body))
                        amounts[name] = items[13].get(0, 0) if items[6] == 103 else 0
            return counts, amounts, check_branch(ground, 1).sound

    def missing_photos(self, names: list[str]) -> int:
        """Return how many photos the office has not, byte for byte."""
        missing = 0
        with self.ground() as ground, ground.database.reading() as connection:
            for name in names:
                content = bytes.fromhex(name)
                found = photos.part(connection, 1, content, 0, PHOTO_BYTES_MAX)
                missing += found is None or hashlib.sha256(found[1]).digest() != content
        return missing

    def enroll(self, name: str, user_id: Id, url: str) -> LaptopProcess:
        """Enroll a laptop for a user."""
        folder = self.folder / name
        folder.mkdir()
        key = Ed25519PrivateKey.generate()
        public = key.public_key().public_bytes_raw()
        with self.ground() as ground:
            code = enrolment.make_code(ground, 1, user_id).code
            asked = EnrollRequest(code, public, key.sign(enroll_tbs(code, public, name)), name, "0")
            reply = Peer(ground).enroll(asked)
        assert isinstance(reply, EnrollReply), reply
        create_book(folder / "field.db", KEY, enrollment_of(reply, url, key.private_bytes_raw()), reply.epoch)
        laptop = LaptopProcess(name, folder, url)
        self.laptops.append(laptop)
        return laptop

    def loan(self, number: int) -> str:
        """Return a loan."""
        return named(f"loan {number % LOANS}").hex()


@contextmanager
def town(folder: Path, laptops: int, database: str = "", servers: int = 1) -> Iterator[Town]:
    """Give an office at work with enrolled laptops that are level and switched on."""
    made = Town(folder, database)
    (folder / "office").mkdir()
    _open(made, laptops)
    try:
        for _ in range(servers):
            server = ServerProcess(folder / "office", database)
            server.start()
            made.servers.append(server)
        for number in range(laptops):
            laptop = made.enroll(f"laptop-{number}", made.users[number], made.servers[number % servers].url)
            laptop.switch_on()
            assert laptop.drain(3), laptop.do("sync")
        yield made
    finally:
        for laptop in made.laptops:
            if laptop.process is not None:
                os.kill(laptop.process.pid, signal.SIGKILL)
                laptop.process.wait()
        for server in made.servers:
            server.kill()


def _open(made: Town, people: int) -> None:
    with made.ground() as ground:
        opened = office.open_branch(ground, NewBranch("Rampur", "INR", "UTC"))
        assert not hasattr(opened, "sentence"), opened
        for number in range(people):
            user_id = directory.register_user(ground, 1, UserRegistered(f"Officer {number}", Role.OFFICER))
            assert isinstance(user_id, bytes), user_id
            made.users.append(Id(user_id))
        center, day = named("center"), ground.now_ms() // 86_400_000
        intents = [Intent(ScopeGranted(WHOLE), user_id, BRANCH) for user_id in made.users]
        intents += [
            Intent(CenterFormed("Ujjala", "Rampur", made.users[0], 0, 600, day - 70), center, center, day),
            Intent(GroupFormed(center, "Ganga"), named("group"), center, day),
        ]
        for number in range(LOANS):
            borrower = named(f"borrower {number}")
            lent = LoanDisbursed(borrower, "Trade", 100_000, day - 7, schedule(day), opening=True)
            fields = {1: f"Member {number}", 3: "98260"}
            intents.append(Intent(BorrowerRegistered(center, named("group"), fields), borrower, center, day))
            intents.append(Intent(lent, named(f"loan {number}"), center, day))
        with ground.database.writing() as connection:
            verdicts = office.write(ground, connection, 1, intents)
        assert all(verdict.code.name == "APPLIED" for verdict in verdicts), verdicts


class Cluster:
    """A PostgreSQL of our own that keeps its promises: killed as a whole and started again."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="fieldbook-pg-"))
        self._identity = postgres._identity()
        if self._identity:
            os.chown(self._folder, self._identity["user"], self._identity["group"])
        self._programs = postgres._programs(self._folder, reachable=not self._identity)
        self._cluster = self._folder / "cluster"
        self.url = f"postgresql://postgres@/postgres?host={self._folder}"
        subprocess.run(
            [self._programs / "initdb", "-D", self._cluster, "-U", "postgres", "-A", "trust", "-E", "UTF8",
             "--locale=C", "--no-sync"],
            check=True, stdout=subprocess.DEVNULL, cwd=self._folder, **self._identity,
        )  # fmt: skip
        self._server: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it, and wait until it has recovered. A crash of the machine is not played, so fsync may be off.

        What its processes share lies in its folder: in the memory of the machine nobody would clear it away.
        """
        safety, sharing = ("fsync=off", "synchronous_commit=on"), ("dynamic_shared_memory_type=mmap",)
        settings = (*safety, *sharing, "listen_addresses=", "max_connections=60")
        given = [part for setting in settings for part in ("-c", setting)]
        self._server = subprocess.Popen(
            [self._programs / "postgres", "-D", self._cluster, "-k", self._folder, *given],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=self._folder,
            start_new_session=True, **self._identity,
        )  # fmt: skip
        postgres._wait_ready(self._programs, self._folder)

    def kill(self) -> None:
        """Kill every process of it at once (kill -9)."""
        if self._server is not None:
            os.killpg(self._server.pid, signal.SIGKILL)
            self._server.wait()
            self._server = None

    def close(self) -> None:
        """Kill it and remove its files."""
        self.kill()
        shutil.rmtree(self._folder, ignore_errors=True)


@contextmanager
def full_disk(pid: int, most: int) -> Iterator[None]:
    """Let a running process write no file beyond so many bytes: a disk that is full, without being root."""
    before = resource.prlimit(pid, resource.RLIMIT_FSIZE)
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (most, before[1]))
    try:
        yield
    finally:
        resource.prlimit(pid, resource.RLIMIT_FSIZE, before)
