"""The office of a demonstration: the real server as a process of its own, set up through its own command line."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_START_S = 60
_STOP_S = 20


class OfficeTrouble(Exception):
    """The server did not do what was asked; the message has its words."""


@dataclass
class Office:
    """A server installation in a folder."""

    folder: Path
    url: str = ""
    port: int = 0
    _process: subprocess.Popen[str] | None = None

    def open_branch(self, name: str, currency: str, time_zone: str) -> None:
        """Make the database and a branch in it that is labelled synthetic."""
        self._command("init", "--branch", name, "--currency", currency, "--time-zone", time_zone, "--synthetic")

    def add_user(self, name: str, role: str) -> None:
        """Register a member of staff; role is officer or supervisor."""
        self._command("user", "add", name, "--role", role)

    def open_all_to(self, name: str) -> None:
        """Let an officer see and serve the whole branch, as in a small one where officers stand in for each other."""
        self._command("user", "access", name)

    def code_for(self, name: str) -> str:
        """Return a one-time code with which that person enrolls a laptop."""
        return str(self._command("device", "code", name)["code"])

    def check(self) -> dict[str, Any]:
        """Let the server prove its log: chains, signatures, positions, projections."""
        return self._command("check")

    def start(self) -> str:
        """Start serving and return the address; the same port again after a stop."""
        log = (self.folder / "server.log").open("a", encoding="utf-8")
        with log:
            self._process = subprocess.Popen(  # noqa: S603 - our own interpreter and module
                [*self._program(), "serve", "--port", str(self.port), "--data-folder", str(self.folder)],
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
        assert self._process.stdout is not None
        announced = self._process.stdout.readline()
        if not announced.startswith("Serving "):
            raise OfficeTrouble(f"The server did not start. {(self.folder / 'server.log').read_text(encoding='utf-8')}")
        self.url = announced.split()[1]
        self.port = int(self.url.rsplit(":", 1)[1])
        return self.url

    def stop(self) -> None:
        """End the server that start() started, if it runs."""
        if self._process is None:
            return
        self._process.terminate()
        try:
            self._process.wait(_STOP_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait(_STOP_S)
        if self._process.stdout is not None:
            self._process.stdout.close()
        self._process = None

    def _program(self) -> list[str]:
        return [sys.executable, "-m", "sync_server"]

    def _command(self, *arguments: str) -> dict[str, Any]:
        ran = subprocess.run(  # noqa: S603 - our own interpreter and module
            [*self._program(), *arguments, "--data-folder", str(self.folder), "--json"],
            capture_output=True,
            text=True,
            timeout=_START_S,
            check=False,
        )
        if ran.returncode:
            raise OfficeTrouble(f"sync_server {' '.join(arguments)}: {ran.stdout}{ran.stderr}".strip())
        result: dict[str, Any] = json.loads(ran.stdout)
        return result
