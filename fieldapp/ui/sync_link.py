"""The sync process beside the window: started, asked and listened to; its lines become signals."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from fieldapp.domain.words import tr
from fieldapp.ui import overrides as overrides
from fieldapp.ui.sync_words import Link, LinkState

RESTART_MS = 5_000
STOP_MS = 4_000


@dataclass(frozen=True)
class SyncProgram:
    """How the sync process is started. first_line: what it reads first; it holds a key and is never shown."""

    program: str
    arguments: tuple[str, ...]
    environment: dict[str, str] = field(default_factory=dict)
    first_line: bytes = field(default=b"", repr=False)


class SyncLink(QObject):
    """Keeps one sync process running until it is stopped; starts it again when it dies by itself."""

    changed = Signal(object)
    """Nouns that changed, as a frozenset."""
    link_changed = Signal(object)
    """What it does now, as a LinkState."""
    exchanged = Signal(object)
    """One exchange as the process told it, a dict."""
    carried = Signal(str)
    """What was done with a memory stick, or why it was not."""
    wiped = Signal()
    """The office has everything and ordered the records here deleted."""
    problem = Signal(str)
    """A sentence about trouble of the disk."""

    def __init__(self, program: SyncProgram, now_ms: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._program = program
        self._now_ms = now_ms
        self._stopping = False
        self._rest = b""
        self._process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        for name, value in program.environment.items():
            environment.insert(name, value)
        self._process.setProcessEnvironment(environment)
        self._process.started.connect(self._greet)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.readyReadStandardError.connect(self._drop_errors)
        self._process.finished.connect(self._ended)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(RESTART_MS)
        self._again.timeout.connect(self.start)

    @property
    def running(self) -> bool:
        """The process runs."""
        return self._process.state() is not QProcess.ProcessState.NotRunning

    def start(self) -> None:
        """Start the process; it exchanges at once."""
        if not self.running:
            self._process.start(self._program.program, list(self._program.arguments))

    def ask(self) -> None:
        """Exchange now."""
        self._say({"command": "sync"})

    def pause(self, minutes: int) -> None:
        """Rest for so many minutes."""
        self._say({"command": "pause", "minutes": minutes})

    def carry(self, folder: str) -> None:
        """Exchange by the memory stick at a folder."""
        if self.running:
            self._say({"command": "stick", "folder": folder})
        else:
            self.carried.emit(tr("The part of the program that sends is starting again. Try once more in a moment."))

    def stop(self) -> None:
        """End the process; what it was doing goes on at the next start."""
        self._stopping = True
        self._again.stop()
        if not self.running:
            return
        self._say({"command": "stop"})
        self._process.closeWriteChannel()
        if not self._process.waitForFinished(STOP_MS):
            self._process.kill()
            self._process.waitForFinished(STOP_MS)

    def _greet(self) -> None:
        self._process.write(self._program.first_line)

    def _say(self, command: dict[str, Any]) -> None:
        if self.running:
            self._process.write(json.dumps(command).encode() + b"\n")

    def _drop_errors(self) -> None:
        self._process.readAllStandardError()

    def _read(self) -> None:
        *lines, self._rest = (self._rest + self._process.readAllStandardOutput().data()).split(b"\n")
        for line in lines:
            try:
                said = json.loads(line)
            except ValueError:
                continue
            if isinstance(said, dict):
                self._heard(said)

    def _heard(self, said: dict[str, Any]) -> None:
        match said.get("event"):
            case "state":
                self.link_changed.emit(
                    LinkState(
                        Link(said.get("link", "offline")),
                        self._now_ms(),
                        int(said.get("done", 0)),
                        int(said.get("of", 0)),
                        str(said.get("sentence", "")),
                    )
                )
            case "changed":
                self.changed.emit(frozenset(str(noun) for noun in said.get("nouns", ())))
            case "exchange":
                self.exchanged.emit(said)
            case "stick":
                self.carried.emit(str(said.get("sentence", "")))
            case "wipe":
                self.wiped.emit()
            case "problem":
                self.problem.emit(str(said.get("sentence", "")))
            case _:
                pass  # a newer sync process may say more

    def _ended(self) -> None:
        if not self._stopping:
            self.link_changed.emit(LinkState(Link.OFFLINE, self._now_ms()))
            self._again.start()
