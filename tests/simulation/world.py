"""A simulated world: the office, the laptops of a branch, and what can happen to them."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from contextlib import suppress
from functools import cache
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldapp.domain.center.assignment import ScopeGranted
from fieldapp.domain.center.group import CenterFormed, GroupFormed
from fieldapp.domain.ids import Id
from fieldapp.domain.loan.account import LoanDisbursed
from fieldapp.domain.operation import Intent
from fieldapp.domain.people import BorrowerRegistered
from fieldapp.domain.savings import SavingsOpened, savings_id
from fieldapp.domain.scope import WHOLE
from fieldapp.domain.staff import BRANCH, Role, UserRegistered
from fieldapp.protocol.messages import EnrollReply, EnrollRequest, enroll_tbs
from fieldapp.store.book import create_book
from fieldapp.store.seat import enrollment_of
from sync_server.services.log import office
from sync_server.services.log.office import NewBranch
from sync_server.services.seats import directory, enrolment
from sync_server.store.engine import open_database
from sync_server.store.migrations.upgrade import migrate
from tests.fakes.branch import named, schedule
from tests.fakes.clock import MONDAY
from tests.fakes.server import TEST_KEY
from tests.simulation.chance import Names
from tests.simulation.clocks import LaptopClock, WorldTime
from tests.simulation.laptop import KEY, LaptopUnderTest
from tests.simulation.network import Line
from tests.simulation.office import OfficeUnderTest
from tests.simulation.plan import EVERYBODY

BORROWERS = 6
ROLES = {"anil": Role.OFFICER, "bela": Role.OFFICER, "rao": Role.SUPERVISOR}


class World:
    """Everything that exists in one run, in a folder of its own that goes with it."""

    def __init__(self, seed: int) -> None:
        self._temporary = tempfile.TemporaryDirectory(prefix="fieldbook-test-", dir=memory_folder())
        self.folder = Path(self._temporary.name)
        base = base_world()
        shutil.copytree(base, self.folder, dirs_exist_ok=True)
        self.time = WorldTime()
        self.time.now_ms += 3_600_000
        self.office = OfficeUnderTest(self.folder / "server.db", self.time, Names(f"office {seed}"))
        self.laptops = {name: self._laptop(name, seed) for name in EVERYBODY}

    def _laptop(self, name: str, seed: int) -> LaptopUnderTest:
        user_id = Id((self.folder / f"{name}.user").read_bytes())
        clock, ids = LaptopClock(self.time), Names(f"{name} {seed}")
        return LaptopUnderTest(name, self.folder / name, user_id, clock, Line(self.office), ids)

    @property
    def lines(self) -> list[Line]:
        """Return every laptop's way to the office."""
        return [laptop.line for laptop in self.laptops.values()]

    def close(self) -> None:
        """Take the world away."""
        for laptop in self.laptops.values():
            laptop.book.close()
        self.office.close()
        self._temporary.cleanup()


def memory_folder() -> str | None:
    """Return a folder in memory where the system has one: nothing here is worth a disk."""
    folder = Path("/dev/shm")
    with suppress(OSError):
        if folder.is_dir() and shutil.disk_usage(folder).free > 2**28:
            return str(folder)
    return None


@cache
def _keeper() -> tempfile.TemporaryDirectory[str]:
    made = tempfile.TemporaryDirectory(prefix="fieldbook-test-", dir=memory_folder())
    atexit.register(made.cleanup)
    return made


@cache
def base_world() -> Path:
    """Return the folder of a branch at work that every run starts from: made once in a process, then copied."""
    folder = Path(_keeper().name)
    time, names = WorldTime(), Names("base")
    database = open_database(f"sqlite:///{folder / 'server.db'}", TEST_KEY.subkey("database"))
    migrate(database)
    database.close()
    made = OfficeUnderTest(folder / "server.db", time, names)
    opened = office.open_branch(made.ground, NewBranch("Rampur", "INR", "UTC"))
    users = {}
    for name in EVERYBODY:
        user_id = directory.register_user(made.ground, 1, UserRegistered(name.title(), ROLES[name]))
        assert isinstance(user_id, bytes), user_id
        users[name] = Id(user_id)
        (folder / f"{name}.user").write_bytes(user_id)
    assert not hasattr(opened, "sentence"), opened
    _record(made, [Intent(ScopeGranted(WHOLE), user_id, BRANCH) for user_id in users.values()])
    for name in EVERYBODY:
        _enroll(made, name, users[name], folder / name, names)
    _settle(made, users, folder, time)
    made.close()
    return folder


def _record(made: OfficeUnderTest, intents: list[Intent]) -> None:
    with made.ground.database.writing() as connection:
        office.write(made.ground, connection, 1, intents)


def _enroll(made: OfficeUnderTest, name: str, user_id: Id, folder: Path, names: Names) -> None:
    folder.mkdir()
    key = Ed25519PrivateKey.from_private_bytes(names.key())
    public = key.public_key().public_bytes_raw()
    code = enrolment.make_code(made.ground, 1, user_id).code
    reply = made.peer().enroll(EnrollRequest(code, public, key.sign(enroll_tbs(code, public, name)), name, "0"))
    assert isinstance(reply, EnrollReply), reply
    create_book(folder / "field.db", KEY, enrollment_of(reply, "", key.private_bytes_raw()), reply.epoch)


def _settle(made: OfficeUnderTest, users: dict[str, Id], folder: Path, time: WorldTime) -> None:
    """Let Anil form a center with its borrowers and loans, and everybody have it."""
    laptops = [
        LaptopUnderTest(name, folder / name, users[name], LaptopClock(time), Line(made), Names(f"base {name}"))
        for name in EVERYBODY
    ]
    center, group = named("center"), named("group")
    intents = [
        Intent(CenterFormed("Ujjala", "Rampur", users["anil"], 0, 600, MONDAY - 70), center, center, MONDAY),
        Intent(GroupFormed(center, "Ganga"), group, center, MONDAY),
        Intent(GroupFormed(center, "Tulsi"), named("other group"), center, MONDAY),
    ]
    for number in range(BORROWERS):
        borrower, loan = named(f"borrower {number}"), named(f"loan {number}")
        fields = {1: f"Member {number}", 3: "98260"}
        intents.append(Intent(BorrowerRegistered(center, group, fields), borrower, center, MONDAY))
        lent = LoanDisbursed(borrower, "Trade", 100_000, MONDAY - 7, schedule(MONDAY), opening=True)
        intents.append(Intent(lent, loan, center, MONDAY))
        intents.append(Intent(SavingsOpened(borrower, "Weekly", 5_000), savings_id(borrower), center, MONDAY))
    for intent in intents:
        time.now_ms += 1_000
        outcome = laptops[0].do(intent)
        assert outcome is not None, intent
        assert outcome.disposition.code.name == "APPLIED", (intent, outcome)
    for laptop in (*laptops, *laptops):
        finished = laptop.sync()
        assert finished is not None, laptop.name
        assert finished.ok, finished.sentence
    for laptop in laptops:
        laptop.switch_off()
