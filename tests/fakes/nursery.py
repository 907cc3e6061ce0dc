"""Real processes without the wait: one process has imported the programs and forks whichever is asked for.

An end-to-end test starts dozens of processes, and most of the second each takes is Python importing the same modules.
What is forked here is a process like any other: with a folder, an environment and pipes of its own, killed with
kill -9, gone when it ends. The demonstration's office and the laptop's commands are also started from nothing.
"""

from __future__ import annotations

import atexit
import gc
import importlib
import json
import os
import runpy
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import IO, Any, Final, NoReturn

from fieldapp import vault
from fieldapp.ui.load_ahead import records

MESSAGE_BYTES: Final = 190_000
PROGRAMS: Final = (
    "fieldapp.__main__",
    "fieldapp.store.high_water",
    "fieldapp.sync.engine",
    "fieldapp.sync.enrollment",
    "fieldapp.sync.transport",
    "charset_normalizer.md",
    "encodings.idna",
    "importlib_metadata",
    "jaraco.functools",
    "tests.end_to_end.officer_process",
    "sync_server.__main__",
    "sync_server.api.serving",
    "sync_server.api.web",
    "alembic.command",
    "sqlalchemy.dialects.sqlite",
    "sqlalchemy.dialects.postgresql.psycopg",
    "uvicorn.loops.auto",
    "uvicorn.protocols.http.auto",
    "uvicorn.lifespan.on",
)


class Child:
    """A process that the nursery forked; what subprocess.Popen has of it that tests need."""

    def __init__(self, line: socket.socket, stdin: IO[str] | None, stdout: IO[str] | None) -> None:
        self._line, self.stdin, self.stdout = line, stdin, stdout
        self.pid = int(line.recv(64))
        self.returncode: int | None = None

    def wait(self, timeout: float | None = None) -> int:
        """Wait until it has ended; return its exit code, below zero for a signal."""
        if self.returncode is None:
            self._line.settimeout(timeout)
            try:
                self.returncode = int(self._line.recv(64))
            except TimeoutError:
                raise subprocess.TimeoutExpired(str(self.pid), timeout or 0) from None
            self._line.close()
        return self.returncode

    def send_signal(self, how: signal.Signals) -> None:
        """Send a signal, where it has not ended yet."""
        with suppress(ProcessLookupError):
            os.kill(self.pid, how)

    def terminate(self) -> None:
        """Ask it to end."""
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        """Kill it outright."""
        self.send_signal(signal.SIGKILL)


class Subprocess:
    """Stands for the module `subprocess` where `python -m` of our programs is started with it."""

    PIPE: Final = subprocess.PIPE
    TimeoutExpired: Final = subprocess.TimeoutExpired

    @staticmethod
    def run(command: Sequence[str], **how: Any) -> subprocess.CompletedProcess[str]:
        """Run a program to its end."""
        return run(_module(command), how.get("env") or os.environ, how.get("input", ""), how["timeout"])

    @staticmethod
    def Popen(command: Sequence[str], **how: Any) -> Child:
        """Start a program that is told nothing."""
        child = start(_module(command), how.get("env") or os.environ, how["stderr"])
        assert child.stdin is not None
        child.stdin.close()
        return child


def _module(command: Sequence[str]) -> Sequence[str]:
    assert list(command[:2]) == [sys.executable, "-m"], command
    return command[2:]


def start(command: Sequence[str], environment: Mapping[str, str], stderr: IO[str] | None = None) -> Child:
    """Start `python -m COMMAND` with pipes for its input and output."""
    their_in, our_in = os.pipe()
    our_out, their_out = os.pipe()
    try:
        line = _ask(command, environment, (their_in, their_out, stderr.fileno() if stderr else 2))
    finally:
        os.close(their_in)
        os.close(their_out)
    return Child(line, os.fdopen(our_in, "w", encoding="utf-8"), os.fdopen(our_out, encoding="utf-8"))


def run(
    command: Sequence[str], environment: Mapping[str, str], text: str = "", timeout: float = 120
) -> subprocess.CompletedProcess[str]:
    """Run `python -m COMMAND` to its end with a text as its input."""
    with (
        tempfile.TemporaryFile("w+") as given,
        tempfile.TemporaryFile("w+") as out,
        tempfile.TemporaryFile("w+") as err,
    ):
        given.write(text)
        given.flush()
        os.lseek(given.fileno(), 0, os.SEEK_SET)
        line = _ask(command, environment, (given.fileno(), out.fileno(), err.fileno()))
        child = Child(line, None, None)
        try:
            code = child.wait(timeout)
        except subprocess.TimeoutExpired:
            child.kill()
            raise
        out.seek(0)
        err.seek(0)
        return subprocess.CompletedProcess(list(command), code, out.read(), err.read())


def _ask(command: Sequence[str], environment: Mapping[str, str], files: tuple[int, int, int]) -> socket.socket:
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with theirs:
        said = json.dumps([list(command), dict(environment), str(Path.cwd())]).encode()
        socket.send_fds(_nursery(), [said], [*files, theirs.fileno()])
    return ours


@cache
def _nursery() -> socket.socket:
    """Start this worker's nursery; it ends when the worker's end of the line closes."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with theirs:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.fakes.nursery", str(theirs.fileno())], pass_fds=[theirs.fileno()]
        )

    def end() -> None:
        ours.close()
        process.wait()

    atexit.register(end)
    return ours


def main() -> None:
    """Import the programs, then fork one for each message until the line closes."""
    for module in PROGRAMS:
        importlib.import_module(module)
    for load in records():
        load()
    # Every start of a laptop derives its key; what that costs in earnest is seen by the demonstration.
    vars(vault).update(_MEMORY_KIB=64, _ROUNDS=1)
    gc.collect()
    gc.freeze()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    with socket.socket(fileno=int(sys.argv[1])) as line:
        while True:
            said, files, _flags, _sender = socket.recv_fds(line, MESSAGE_BYTES, 4)
            if not said:
                return
            if os.fork() == 0:
                line.close()
                _mind(said, files)
            for file in files:
                os.close(file)


def _mind(said: bytes, files: list[int]) -> NoReturn:
    """Fork the program, tell its process id, wait for it, tell how it ended."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    with socket.socket(fileno=files.pop()) as line:
        child = os.fork()
        if child == 0:
            line.close()
            _become(json.loads(said), files)
        for file in files:
            os.close(file)
        line.send(str(child).encode())
        _pid, status = os.waitpid(child, 0)
        with suppress(BrokenPipeError):
            line.send(str(os.waitstatus_to_exitcode(status)).encode())
    os._exit(0)


def _become(asked: tuple[list[str], dict[str, str], str], files: list[int]) -> NoReturn:
    """Be the program that was asked for, and end as it ends."""
    command, environment, folder = asked
    for place, file in enumerate(files):
        os.dup2(file, place)
    for file in files:
        if file > 2:
            os.close(file)
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)
    sys.argv = list(command)
    for name in (command[0], f"{command[0]}.__main__"):
        if not hasattr(sys.modules.get(name), "__path__"):  # imported to be at hand; now it is the program itself
            sys.modules.pop(name, None)
    code: object = 0
    try:
        runpy.run_module(command[0], run_name="__main__", alter_sys=True)
    except SystemExit as ended:
        code = ended.code
    except BaseException:  # noqa: BLE001 - the interpreter would print it and end with 1 as well
        sys.excepthook(*sys.exc_info())
        code = 1
    if isinstance(code, str):
        print(code, file=sys.stderr)
    atexit._run_exitfuncs()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code if isinstance(code, int) else 1 if code else 0)


if __name__ == "__main__":
    main()
