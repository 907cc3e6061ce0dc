"""The hand on a laptop's power switch: starts, kills and asks the process of tests.chaos.officer."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

PATIENCE_S = 120


@dataclass
class LaptopProcess:
    """One laptop. confirmed: operation and amount of everything that was said to be saved. refused: how often not."""

    name: str
    folder: Path
    url: str
    confirmed: dict[str, int] = field(default_factory=dict)
    refused: int = 0
    kills: int = 0
    process: subprocess.Popen[str] | None = None
    pid: int = 0

    def switch_on(self) -> None:
        """Start the program."""
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.chaos.officer", str(self.folder), self.url],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=dict(os.environ),
        )  # fmt: skip
        self.pid = self._ready()

    def switch_off(self) -> None:
        """End the program as a person does."""
        if self.process is None:
            return
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.close()
        for line in self.process.stdout:
            self._hear(json.loads(line))
        self.process.wait(PATIENCE_S)
        self.process.stdout.close()
        self.process = None

    def ask(self, name: str, **arguments: Any) -> None:
        """Ask for something without waiting for it."""
        assert self.process is not None
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps([name, arguments]) + "\n")
        self.process.stdin.flush()

    def answer(self) -> Any:
        """Return what the last thing asked for came to."""
        while True:
            said = self._read()
            if "done" in said:
                return said["answer"]
            self._hear(said)

    def hear(self, lines: int) -> None:
        """Wait for so many confirmations of what was asked for."""
        for _ in range(lines):
            self._hear(self._read())

    def do(self, name: str, **arguments: Any) -> Any:
        """Ask and wait."""
        self.ask(name, **arguments)
        return self.answer()

    def kill(self) -> None:
        """Kill the program that works (kill -9); what it had said before is heard, and the next one is up."""
        os.kill(self.pid, signal.SIGKILL)
        self.kills += 1
        self.pid = self._ready()

    def drain(self, rounds: int, url: str = "") -> bool:
        """Exchange until the office has everything; tell whether it came to that."""
        for _ in range(rounds):
            said = self.do("sync", url=url)
            if said["ok"] and not said["waiting"]:
                return True
        return False

    def _ready(self) -> int:
        while "ready" not in (said := self._read()):
            self._hear(said)
        return int(said["ready"])

    def _hear(self, said: dict[str, Any]) -> None:
        if "op" in said:
            self.confirmed[said["op"]] = said["amount"]
        elif "refused" in said:
            self.refused += 1

    def _read(self) -> dict[str, Any]:
        assert self.process is not None
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        while not line.endswith("\n"):  # the half line of a killed program is followed by the next one's
            more = self.process.stdout.readline()
            if not more:
                raise AssertionError(f"{self.name}'s laptop went away")
            line = more
        if line.count("{") and not line.startswith("{"):
            line = line[line.index("{") :]
        said: dict[str, Any] = json.loads(line)
        return said
