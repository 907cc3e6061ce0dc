"""The real server for tests: `python -m sync_server serve` as a process, or its services in this one."""

from __future__ import annotations

import json
import os
import secrets
import shutil
import signal
import subprocess
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final
from urllib.error import URLError

from fieldapp.demo.noon import zone_at_noon
from fieldapp.domain.ids import Id, uuid7
from sync_server.config import ServerKey
from sync_server.services.ground import Ground
from sync_server.store.engine import open_database
from sync_server.store.migrations.upgrade import migrate
from tests.fakes import nursery
from tests.fakes.once import new_office

START_S: Final = 60
SQLITE: Final = "sqlite:///"
TEST_KEY: Final = ServerKey(bytes(range(32)))


@dataclass
class ServerProcess:
    """A server installation in a folder: its process can be stopped, killed and started again on the same port."""

    folder: Path
    database: str = ""
    port: int = 0
    url: str = ""
    environment: dict[str, str] = field(default_factory=dict)
    process: nursery.Child | None = None

    def command(self, *arguments: str) -> dict[str, Any]:
        """Run a command of the server's command line with --json and return what it says; raise where it fails."""
        ran = self.try_command(*arguments)
        if ran.returncode:
            raise AssertionError(f"sync_server {' '.join(arguments)} failed: {ran.stdout}{ran.stderr}")
        result: dict[str, Any] = json.loads(ran.stdout)
        return result

    def try_command(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run a command of the server's command line with --json, however it ends."""
        return nursery.run(("sync_server", *arguments, *self._where(), "--json"), os.environ, timeout=START_S)

    def start(self) -> None:
        """Start serving and wait until the server says it is ready."""
        with (self.folder / "server.log").open("a") as log:
            program = ("sync_server", "serve", "--port", str(self.port), *self._where())
            self.process = nursery.start(program, {**os.environ, **self.environment}, log)
        assert self.process.stdout is not None
        announced = self.process.stdout.readline()
        if not announced.startswith("Serving "):
            raise AssertionError(f"the server did not start: {announced}{(self.folder / 'server.log').read_text()}")
        self.url = announced.split()[1]
        self.port = int(self.url.rsplit(":", 1)[1])
        self._wait_ready()

    def stop(self) -> None:
        """Ask the server to end, as a service manager does, and wait for it."""
        self._end(signal.SIGTERM)

    def kill(self) -> None:
        """Kill the server outright (kill -9)."""
        self._end(signal.SIGKILL)

    def _end(self, how: signal.Signals) -> None:
        if self.process is None:
            return
        self.process.send_signal(how)
        self.process.wait(START_S)
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                pipe.close()
        self.process = None

    def _where(self) -> list[str]:
        where = ["--data-folder", str(self.folder)]
        return [*where, "--database", self.database] if self.database else where

    def _wait_ready(self) -> None:
        ends = time.monotonic() + START_S
        while time.monotonic() < ends:
            try:
                with urllib.request.urlopen(f"{self.url}/readyz", timeout=5) as answer:
                    if answer.status == 200:
                        return
            except URLError:
                time.sleep(0.05)
        raise AssertionError("the server did not become ready")


@contextmanager
def running_server(
    folder: Path | None = None, database: str = "", branch: str = "Rampur", **environment: str
) -> Iterator[ServerProcess]:
    """Give a real server process on a free port of 127.0.0.1, ready, with one branch; removed afterwards.

    folder: where it keeps its files, a temporary one by default. database: postgresql://... instead of the embedded
    SQLite. branch: '' for none. environment: FIELDBOOK_SERVER_... settings.
    """
    own = folder is None
    place = Path(tempfile.mkdtemp(prefix="fieldbook-server-")) if folder is None else folder
    server = ServerProcess(place, database, environment=environment)
    try:
        if branch:
            noon = zone_at_noon(time.time_ns() // 1_000_000)
            server.command("init", "--branch", branch, "--currency", "INR", "--time-zone", noon)
        server.start()
        yield server
    finally:
        server.kill()
        if own:
            shutil.rmtree(place, ignore_errors=True)


@dataclass
class TestClock:
    """A clock that a test moves; milliseconds since 1970."""

    __test__ = False

    ms: int = 1_795_000_000_000

    def __call__(self) -> int:
        """Return the time."""
        return self.ms

    def pass_ms(self, ms: int) -> None:
        """Let time pass."""
        self.ms += ms


@contextmanager
def office_ground(address: str, clock: TestClock | None = None) -> Iterator[Ground]:
    """Give the server's services on a database (sqlite:///PATH or postgresql://...), without a web edge."""
    now = clock or TestClock()

    def new_id() -> Id:
        return uuid7(now(), secrets.token_bytes(10))

    key = TEST_KEY.subkey("database")
    made = address.startswith(SQLITE) and new_office(Path(address.removeprefix(SQLITE)), key)
    database = open_database(address, key)
    for engine in (database.writer, database.reader):
        engine.update_execution_options(compiled_cache=_COMPILED.setdefault(engine.name, _Compiled()))
    try:
        if not made and address not in _MIGRATED:
            migrate(database)
        _MIGRATED.add(address)
        yield Ground(database, TEST_KEY, now, new_id)
    finally:
        database.close()


class _Compiled(dict[Any, Any]):
    """Compiled statements by SQLAlchemy's keys without their first part, which is each engine's own."""

    def get(self, key: tuple[Any, ...], default: Any = None) -> Any:
        """Return what was compiled for an engine of this kind."""
        return super().get(key[1:], default)

    def __setitem__(self, key: tuple[Any, ...], compiled: Any) -> None:
        super().__setitem__(key[1:], compiled)


_COMPILED: Final[dict[str, _Compiled]] = {}
_MIGRATED: Final[set[str]] = set()
"""Addresses of databases that this process brought to today's tables; none is ever given to another database."""
