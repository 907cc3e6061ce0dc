"""A town for end-to-end tests: a real server process, and laptops that are processes with real folders on the disk."""

from __future__ import annotations

import json
import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fieldapp.demo.noon import zone_at_noon
from fieldapp.domain.staff import Role, UserRegistered
from sync_server.app import open_ground
from sync_server.config import Settings
from sync_server.services.ground import Refusal
from sync_server.services.log.office import NewBranch, open_branch
from sync_server.services.seats import directory
from sync_server.services.seats.enrolment import make_code
from sync_server.services.seats.handover import Access, change_access
from tests.fakes import nursery
from tests.fakes.nursery import Child
from tests.fakes.server import ServerProcess, running_server

SECRET = "correct horse battery staple"
PATIENCE_S = 120
ROLES = {"anil": "officer", "bela": "officer", "rao": "supervisor"}


@dataclass
class LaptopProcess:
    """One person's laptop: a folder, and a process while it is switched on."""

    name: str
    folder: Path
    process: Child | None = None
    pid: int = 0

    @property
    def environment(self) -> dict[str, str]:
        """Return the environment in which this laptop's programs run."""
        return {**os.environ, "FIELDBOOK_DATA": str(self.folder), "QT_QPA_PLATFORM": "offscreen"}

    def enroll(self, url: str, code: str) -> None:
        """Join the office through the command line."""
        ran = self.run("enroll", "--server", url, "--code", code)
        assert ran.returncode == 0, ran.stdout + ran.stderr

    def sync(self) -> dict[str, Any]:
        """Exchange once, in a process of its own; return what it says with its exit code."""
        ran = self.run("sync", "--once", "--json")
        said: dict[str, Any] = (
            json.loads(ran.stdout.splitlines()[-1]) if ran.stdout.strip() else {"sentence": ran.stderr}
        )
        return {**said, "exit": ran.returncode}

    def check(self) -> dict[str, Any]:
        """Let the laptop prove its records; return sentence lines and the exit code."""
        ran = self.run("check")
        return {"said": ran.stdout + ran.stderr, "exit": ran.returncode}

    def run(self, *arguments: str, secret: str = SECRET) -> subprocess.CompletedProcess[str]:
        """Run the program's command line, while the laptop's window is closed."""
        return nursery.run(("fieldapp", *arguments), self.environment, secret + "\n", PATIENCE_S)

    def switch_on(self, *options: str) -> None:
        """Start the laptop's program and sign in."""
        program = ("tests.end_to_end.officer_process", str(self.folder), *options)
        self.process = nursery.start(program, self.environment)
        self._write(SECRET)
        self.pid = self._ready()

    def switch_off(self) -> None:
        """End the program as a person does."""
        if self.process is not None:
            assert self.process.stdin is not None
            self.process.stdin.close()
            self._gone()

    def kill(self) -> None:
        """Kill the program outright (kill -9)."""
        if self.process is not None:
            self.process.kill()
            self._gone()

    def _gone(self) -> None:
        assert self.process is not None
        self.process.wait(PATIENCE_S)
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                pipe.close()
        self.process = None

    def do(self, name: str, **arguments: Any) -> Any:
        """Do something on the laptop, switched on for it where it is off; return what the service said."""
        if self.process is None:
            self.switch_on()
        self._write(json.dumps([name, arguments]))
        answer = self._read()
        assert answer is not None, f"{self.name}'s laptop went away during {name}"
        return answer

    def next_answer(self) -> Any:
        """Return what the laptop says next."""
        answer = self._read()
        assert answer is not None, f"{self.name}'s laptop went away"
        return answer

    def ask(self, name: str, **arguments: Any) -> None:
        """Ask for something without waiting for the answer."""
        self._write(json.dumps([name, arguments]))

    def kill_and_restart(self) -> list[Any]:
        """Kill the program that works (kill -9); return what it had still said, once it is up again."""
        os.kill(self.pid, signal.SIGKILL)
        said = []
        while "ready" not in (answer := self._read() or {"ready": 0}):
            said.append(answer)
        self.pid = answer["ready"]
        return said

    def _ready(self) -> int:
        answer = self._read()
        assert answer is not None, f"{self.name}'s laptop did not start"
        return int(answer["ready"])

    def _write(self, line: str) -> None:
        assert self.process is not None
        assert self.process.stdin is not None
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def _read(self) -> Any:
        assert self.process is not None
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        return json.loads(line) if line.endswith("\n") else None


@dataclass
class Town:
    """The office and its laptops."""

    server: ServerProcess
    laptops: dict[str, LaptopProcess] = field(default_factory=dict)

    def __getitem__(self, name: str) -> LaptopProcess:
        return self.laptops[name]

    def sync_all(self, rounds: int = 2) -> None:
        """Let every laptop exchange; two rounds bring everybody everything."""
        for _ in range(rounds):
            for laptop in self.laptops.values():
                said = laptop.sync()
                assert said["exit"] == 0, said

    def assert_level(self) -> None:
        """Fail where laptops differ, or the office or a laptop cannot prove its records."""
        kept = {name: laptop.do("records") for name, laptop in self.laptops.items()}
        first = next(iter(kept.values()))
        assert all(records == first for records in kept.values()), "laptops differ"
        report = self.server.command("check")
        assert all(branch["sound"] for branch in report["branches"]), report

    def close(self) -> None:
        """Switch everything off."""
        for laptop in self.laptops.values():
            laptop.kill()


@contextmanager
def town(
    folder: Path, database: str = "", people: int = 4, names: tuple[str, ...] = ("anil", "bela", "rao")
) -> Iterator[Any]:
    """Give a town whose laptops are enrolled, with a center of people who all owe today's installment."""
    office = folder / "office"
    office.mkdir()
    codes = _codes(office, database, names)
    with running_server(office, database, branch="") as server:
        made = Town(server)
        try:
            for name in names:
                laptop = made.laptops[name] = LaptopProcess(name, folder / name)
                laptop.enroll(server.url, codes[name])
            settled = made[names[0]].do("settle_people", count=people)
            made.sync_all(1)
            yield made, settled
        finally:
            made.close()


def _codes(office: Path, database: str, names: tuple[str, ...]) -> dict[str, str]:
    """Open a branch with its staff, as the command line does, and return a one-time code for everybody."""
    ground = open_ground(Settings(data_folder=office, database=database))
    opened = open_branch(ground, NewBranch("Rampur", "INR", zone_at_noon(ground.now_ms())))
    assert not isinstance(opened, Refusal), opened
    codes = {}
    for name in names:
        role = Role.SUPERVISOR if ROLES[name] == "supervisor" else Role.OFFICER
        user = directory.register_user(ground, opened.branch_id, UserRegistered(name.title(), role))
        assert not isinstance(user, Refusal), user
        view = directory.find_branch(ground, "")
        assert not isinstance(view, Refusal)
        change_access(ground, view, Access(name.title()))
        codes[name] = make_code(ground, opened.branch_id, user).code
    ground.database.close()
    return codes
