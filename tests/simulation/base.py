"""The branch at work that every run starts from: made once in a process for each way to share it, then copied."""

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
from fieldapp.domain.policy import POLICY, PolicyPublished, SavingsPolicy
from fieldapp.domain.savings import SavingsOpened, savings_id
from fieldapp.domain.scope import WHOLE
from fieldapp.domain.staff import BRANCH, Role, UserRegistered
from fieldapp.protocol.messages import EnrollReply, EnrollRequest, enroll_tbs
from fieldapp.store.book import create_book
from fieldapp.store.seat import enrollment_of
from sync_server.services.log import office
from sync_server.services.log.office import NewBranch
from sync_server.services.seats import directory
from sync_server.store.engine import open_database
from sync_server.store.migrations.upgrade import migrate
from tests.fakes.branch import named, schedule
from tests.fakes.clock import MONDAY
from tests.fakes.server import TEST_KEY
from tests.simulation.chance import Names
from tests.simulation.clocks import LaptopClock, WorldTime
from tests.simulation.events import BORROWERS, EVERYBODY, HERS
from tests.simulation.laptop import KEY, LaptopUnderTest
from tests.simulation.network import Line
from tests.simulation.office import OfficeUnderTest

WEEK_MAX = 5_000
"""What may go out of one savings account in a week."""
ROLES = {"anil": Role.OFFICER, "bela": Role.OFFICER, "rao": Role.SUPERVISOR}
CENTERS = {"anil": "center", "bela": "her center"}
GROUPS = ("group", "other group", "her group", "far group")


def memory_folder() -> str | None:
    """Return a folder in memory where the system has one: nothing here is worth a disk."""
    folder = Path("/dev/shm")
    with suppress(OSError):
        if folder.is_dir() and shutil.disk_usage(folder).free > 2**28:
            return str(folder)
    return None


@cache
def keeper() -> Path:
    """Return the folder of this process's worlds; it goes with the process."""
    made = tempfile.TemporaryDirectory(prefix="fieldbook-test-", dir=memory_folder())
    atexit.register(made.cleanup)
    return Path(made.name)


@cache
def base_world(apart: bool) -> Path:
    """Return the folder of a branch. apart: officers have their own centers, not the branch."""
    folder = keeper() / ("apart" if apart else "together")
    folder.mkdir()
    time, names = WorldTime(), Names("base")
    database = open_database(f"sqlite:///{folder / 'server.db'}", TEST_KEY.subkey("database"))
    migrate(database)
    database.close()
    made = OfficeUnderTest(folder / "server.db", time, names)
    opened = office.open_branch(made.ground, NewBranch("Rampur", "INR", "UTC"))
    assert not hasattr(opened, "sentence"), opened
    users = {}
    for name in EVERYBODY:
        user_id = directory.register_user(made.ground, 1, UserRegistered(name.title(), ROLES[name]))
        assert isinstance(user_id, bytes), user_id
        users[name] = Id(user_id)
        (folder / f"{name}.user").write_bytes(user_id)
    limits = SavingsPolicy(withdrawal_week_max=WEEK_MAX)
    made.record([Intent(PolicyPublished("limits", savings=limits), POLICY, BRANCH)])
    if not apart:
        made.record([Intent(ScopeGranted(WHOLE), user_id, BRANCH) for user_id in users.values()])
    for name in EVERYBODY:
        enroll(made, name, users[name], folder / name, names)
    _settle(made, users, folder, time)
    made.close()
    return folder


def enroll(made: OfficeUnderTest, name: str, user_id: Id, folder: Path, names: Names) -> None:
    """Enroll a laptop for a user, in a folder that is not there yet."""
    folder.mkdir()
    key = Ed25519PrivateKey.from_private_bytes(names.key())
    public = key.public_key().public_bytes_raw()
    code = made.code_for(user_id)
    reply = made.peer().enroll(EnrollRequest(code, public, key.sign(enroll_tbs(code, public, name)), name, "0"))
    assert isinstance(reply, EnrollReply), reply
    create_book(folder / "field.db", KEY, enrollment_of(reply, "", key.private_bytes_raw()), reply.epoch)


def _settle(made: OfficeUnderTest, users: dict[str, Id], folder: Path, time: WorldTime) -> None:
    """Let both officers form a center with its borrowers and loans, and everybody have what is theirs."""
    laptops = {
        name: LaptopUnderTest(name, folder / name, users[name], LaptopClock(time), Line(made), Names(f"base {name}"))
        for name in EVERYBODY
    }
    for laptop in laptops.values():
        _sync(laptop)
    for name, intents in (("anil", _anil(users["anil"])), ("bela", _bela(users["bela"]))):
        for intent in intents:
            time.now_ms += 1_000
            outcome = laptops[name].do(intent)
            assert outcome is not None, intent
            assert outcome.disposition.code.name == "APPLIED", (intent, outcome)
    for laptop in (*laptops.values(), *laptops.values(), *laptops.values()):
        _sync(laptop)
    for laptop in laptops.values():
        laptop.switch_off()


def _sync(laptop: LaptopUnderTest) -> None:
    finished = laptop.sync()
    assert finished is not None, laptop.name
    assert finished.ok, finished.sentence


def _anil(user_id: Id) -> list[Intent]:
    center = named("center")
    made = [
        Intent(CenterFormed("Ujjala", "Rampur", user_id, 0, 600, MONDAY - 70), center, center, MONDAY),
        Intent(GroupFormed(center, "Ganga"), named("group"), center, MONDAY),
        Intent(GroupFormed(center, "Tulsi"), named("other group"), center, MONDAY),
    ]
    for number in range(BORROWERS):
        made += _member(number, center, named("group"))
    return [*made, _newcomer("new anil 0", center, named("other group"), "Kamala Devi")]


def _bela(user_id: Id) -> list[Intent]:
    center, far = named("her center"), named("far center")
    made = [
        Intent(CenterFormed("Asha", "Kheda", user_id, 0, 600, MONDAY - 70), center, center, MONDAY),
        Intent(GroupFormed(center, "Yamuna"), named("her group"), center, MONDAY),
        Intent(CenterFormed("Devi", "Sarai", user_id, 1, 600, MONDAY - 69), far, far, MONDAY),
        Intent(GroupFormed(far, "Sindhu"), named("far group"), far, MONDAY),
    ]
    for number in range(BORROWERS, BORROWERS + HERS):
        made += _member(number, center, named("her group"))
    made.append(_newcomer("new bela 0", center, named("her group"), "Kamla Devi"))
    return [*made, _newcomer("new bela 1", center, named("her group"), "Sita Bai")]


def _newcomer(name: str, center: Id, group: Id, called: str) -> Intent:
    """Register somebody without a loan, who may be registered elsewhere too: the identity number is the same."""
    fields = {1: called, 3: "98260 11834", 8: "5512 8841 0020"}
    return Intent(BorrowerRegistered(center, group, fields), named(name), center, MONDAY)


def _member(number: int, center: Id, group: Id) -> list[Intent]:
    borrower, loan = named(f"borrower {number}"), named(f"loan {number}")
    account = SavingsOpened(borrower, "Weekly", 5_000, 4_000 + 16_000 * (number % 2))
    lent = LoanDisbursed(borrower, "Trade", 100_000, MONDAY - 7, schedule(MONDAY), opening=True)
    fields = {1: f"Member {number}", 3: "98260"}
    return [
        Intent(BorrowerRegistered(center, group, fields), borrower, center, MONDAY),
        Intent(lent, loan, center, MONDAY),
        Intent(account, savings_id(borrower), center, MONDAY),
    ]
