"""What a killed process had typed and had committed, written down outside of it, and what may be found afterwards.

Time is the window's own: it goes on only while the window's thread runs, so a machine that gives the program no turn
does not count as typing lost.
"""

from __future__ import annotations

import json
import mmap
import os
import struct
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

LOST_AT_MOST_MS = 1_000
"""How much typing may be lost."""
_TIME = struct.Struct("d")


class Pen:
    """Writes one line at a time into a file, and the window's time into a page that outlives the process."""

    def __init__(self, folder: Path) -> None:
        self._file = os.open(folder / "journal.jsonl", os.O_CREAT | os.O_APPEND | os.O_WRONLY)
        page = folder / "time"
        if not page.exists():
            page.write_bytes(_TIME.pack(0.0))
        with page.open("r+b") as opened:
            self._page = mmap.mmap(opened.fileno(), _TIME.size)

    @property
    def now_ms(self) -> float:
        return float(_TIME.unpack(self._page[:])[0])

    def go_on(self, ms: float) -> None:
        self._page[:] = _TIME.pack(self.now_ms + ms)

    def write(self, event: str, name: str, value: object = None) -> None:
        """Append a line in one write, which the system keeps whole when the process is killed."""
        line = {"event": event, "name": name, "value": value, "ms": self.now_ms}
        os.write(self._file, json.dumps(line).encode() + b"\n")


def time_in(folder: Path) -> float:
    """Return the window's time, also after the process was killed."""
    return float(_TIME.unpack((folder / "time").read_bytes())[0])


@dataclass
class Typed:
    """Everything that one cell or field ever held. committed: index of the newest value known to be on the disk."""

    values: list[tuple[Any, float]] = field(default_factory=list)
    committed: int = -1

    def judge(self, seen: Any, killed_ms: float) -> str:
        """Return what is wrong with the value found after the kill, '' where nothing is."""
        old_enough = [at for at, (_value, ms) in enumerate(self.values) if ms <= killed_ms - LOST_AT_MOST_MS]
        least = max(self.committed, old_enough[-1] if old_enough else -1, 0 if self.values else -1)
        if any(value == seen for value, _ms in self.values[least:]) or not self.values:
            return ""
        kept = "committed" if least == self.committed else "typed over a second before"
        return f"{self.values[least][0]!r} was {kept}, {seen!r} was found"


class Judge:
    """Follows a journal over many kills and collects what was lost."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._read = 0
        self._typed: dict[str, Typed] = {}
        self.killed_ms = 0.0
        self.problems: list[str] = []
        self.opened = 0
        self.committed = 0
        self.keys = 0

    def killed(self) -> None:
        """The process is dead: remember when."""
        self.killed_ms = time_in(self._folder)

    def read(self) -> bool:
        """Take in what was written since; tell whether a newly opened window has said what it found."""
        path = self._folder / "journal.jsonl"
        if not path.exists():
            return False
        ready = False
        with path.open("rb") as opened:
            opened.seek(self._read)
            for line in opened:
                if not line.endswith(b"\n"):
                    break
                self._read += len(line)
                ready |= self._take(json.loads(line))
        return ready

    def _take(self, line: dict[str, Any]) -> bool:
        name, value, ms = line["name"], line["value"], line["ms"]
        match line["event"]:
            case "typed":
                self._of(name).values.append((value, ms))
                self.keys += 1
            case "committed":
                self._commit(self._of(name), value)
            case "found":
                problem = self._of(name).judge(value, self.killed_ms)
                if problem:
                    self.problems.append(f"{name}: {problem}")
                self._typed[name] = Typed([(value, ms)], 0)
            case "dialogs" if value:
                self.problems.append(f"asked {value} when it was opened")
            case "wrong":
                self.problems.append(f"{name}: {value}")
            case "ready":
                self.opened += 1
                return True
            case _:
                pass
        return False

    def _of(self, name: str) -> Typed:
        return self._typed.setdefault(name, Typed())

    def _commit(self, typed: Typed, value: Any) -> None:
        self.committed += 1
        places = [at for at, (known, _ms) in enumerate(typed.values) if known == value]
        # A value that was typed before, is typed again and again committed: the one that was in the queue is meant, so
        # the earliest that was not committed yet is the least that must be found.
        later = [at for at in places if at > typed.committed]
        if later:
            typed.committed = later[0]
