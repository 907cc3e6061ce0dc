"""The sync process: the same program beside the window, speaking JSON lines.

In (stdin): {"command": "sync"} exchanges now, {"command": "stick", "folder": path} by a memory stick,
{"command": "pause", "minutes": n} rests, {"command": "stop"} ends; the end of the input ends it too, so a window that
died leaves nothing running. Out (stdout), one object per line:

    {"event": "state", "link": "connecting" | "sending" | "connected" | "offline" | "blocked" | "paused",
     "done": n, "of": n, "sentence": text}
    {"event": "changed", "nouns": [...]}             records arrived or were acknowledged
    {"event": "exchange", "ok": bool, "sentence": text, "sent": n, "pulled": n, "at_ms": n}
    {"event": "problem", "sentence": text}           the disk or the database kept it from working
    {"event": "stick", "ok": bool, "sentence": text}  what was done with a memory stick
    {"event": "wipe"}                                the office has everything and ordered the records here deleted
"""

from __future__ import annotations

import json
import queue
import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Protocol

from fieldapp.domain.words import tr
from fieldapp.protocol.peer import SyncPeer
from fieldapp.store import wiping
from fieldapp.store.book import Book
from fieldapp.store.faults import StoreFault
from fieldapp.store.queries.status import counts
from fieldapp.sync import engine
from fieldapp.sync.courier import Courier
from fieldapp.sync.engine import Finished
from fieldapp.sync.scheduler import Rhythm
from fieldapp.sync.stick import use_stick

STORE_WAIT_MS = 30_000
Emit = Callable[[dict[str, Any]], None]


class Commands(Protocol):
    """Where commands come from."""

    def next(self, wait_ms: int) -> dict[str, Any] | None:
        """Return the next command, or None after so many milliseconds without one."""
        ...


class LineCommands:
    """Commands from lines of JSON, read by a thread; the end of the lines is a command to stop."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._queue: queue.Queue[dict[str, Any]] = queue.Queue()
        threading.Thread(target=self._read, args=(lines,), daemon=True, name="commands").start()

    def _read(self, lines: Iterable[str]) -> None:
        for line in lines:
            try:
                said = json.loads(line)
            except ValueError:
                continue
            if isinstance(said, dict):
                self._queue.put(said)
        self._queue.put({"command": "stop"})

    def next(self, wait_ms: int) -> dict[str, Any] | None:
        """Return the next command, or None after so many milliseconds without one."""
        try:
            return self._queue.get(timeout=max(0.0, wait_ms / 1000))
        except queue.Empty:
            return None


class SyncProcess:
    """Runs exchanges until it is told to stop."""

    def __init__(self, book: Book, peer: SyncPeer, rhythm: Rhythm, commands: Commands, emit: Emit) -> None:
        self._book = book
        self._rhythm = rhythm
        self._commands = commands
        self._emit = emit
        self._waiting = 0
        self._courier = Courier(book, peer, self._changed, self._effect)

    def run(self) -> None:
        """Exchange at once, then whenever asked or the rhythm says so."""
        wait_ms = 0
        while True:
            command = self._commands.next(wait_ms)
            said = command.get("command") if command else "sync"
            if said == "stop":
                return
            if command is not None and said == "pause":
                self._emit({"event": "state", "link": "paused", "sentence": tr("Paused")})
                wait_ms = int(command.get("minutes", 60)) * 60_000
                continue
            if command is not None and said == "stick":
                self.carry(Path(str(command.get("folder", ""))))
            else:
                wait_ms = self.exchange()
            if wiping.is_due(self._book):
                return

    def exchange(self) -> int:
        """Exchange once and return how long to wait; trouble of the disk is told and tried again later."""
        try:
            with self._book.database.read() as connection:
                found = counts(connection)
            self._waiting = found.waiting + found.sent
            finished = self._courier.run_once()
            if wiping.is_due(self._book):
                self._emit({"event": "wipe"})
        except StoreFault as fault:
            self._emit({"event": "problem", "sentence": fault.sentence})
            return STORE_WAIT_MS
        self._tell(finished)
        return self._rhythm.next_wait_ms(finished)

    def carry(self, folder: Path) -> None:
        """Exchange with the office by files in a folder of a memory stick, and say what came of it."""
        try:
            done = use_stick(self._book, self._courier, folder)
        except StoreFault as fault:
            self._emit({"event": "stick", "ok": False, "sentence": fault.sentence})
            return
        self._changed(frozenset({"sync"}))
        self._emit({"event": "stick", "ok": done.ok, "sentence": done.sentence})

    def _tell(self, finished: Finished) -> None:
        self._emit(
            {
                "event": "exchange",
                "ok": finished.ok,
                "sentence": finished.sentence,
                "sent": finished.sent,
                "pulled": finished.pulled,
                "at_ms": self._book.clock.now_ms(),
            }
        )
        blocked = finished.recovery or self._courier.state.push_only
        link = "blocked" if blocked else "connected" if finished.ok else "offline"
        self._emit({"event": "state", "link": link, "sentence": finished.sentence})

    def _changed(self, nouns: frozenset[str]) -> None:
        self._emit({"event": "changed", "nouns": sorted(nouns)})

    def _effect(self, effect: engine.Effect) -> None:
        if isinstance(effect, engine.OpenSession | engine.Seal):
            self._emit({"event": "state", "link": "connecting"})
        elif isinstance(effect, engine.Exchange) and self._waiting:
            done = min(self._courier.state.sent, self._waiting)
            self._emit({"event": "state", "link": "sending", "done": done, "of": self._waiting})
        elif isinstance(effect, engine.MovePhotos):
            self._emit({"event": "state", "link": "connected", "sentence": tr("Photos go to the office.")})
