"""Kill a window that is being typed in, again and again, and look after each start what is still there."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from fieldapp.domain.ids import Id
from tests.crash.journal import Judge
from tests.fakes.clock import StandingClock
from tests.fakes.laptop import opened
from tests.fakes.morning_branch import MorningBranch

OPENS_WITHIN_S = 60
TYPES_FOR_S = {"sheet": (0.02, 1.6), "visit": (0.02, 1.6), "finish": (0.3, 1.4)}
"""How long somebody types before the power goes; a meeting is finished after three to five tenths of a second."""
EARLY = 0.15
"""Share of kills that come while the window is still opening."""


@dataclass(frozen=True)
class Report:
    """What a series of kills came to. keys: values typed; committed: writes that were known to be on the disk."""

    kills: int
    opened: int
    keys: int
    committed: int
    problems: tuple[str, ...]

    def __str__(self) -> str:
        told = (
            f"{self.kills} kills, {self.opened} windows opened, {self.keys} entries typed, {self.committed} committed"
        )
        return f"{told}, {len(self.problems)} problems" + "".join(f"\n  {problem}" for problem in self.problems)


@contextmanager
def mother() -> Iterator[subprocess.Popen[str]]:
    """Start the process that forks typists."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.crash.mother"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment,
    )  # fmt: skip
    try:
        yield process
    finally:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.close()
        process.wait()
        process.stdout.close()


@dataclass(frozen=True)
class Laptop:
    """An enrolled laptop whose window is killed. subjects: what is opened on it, by kind."""

    folder: Path
    subjects: dict[str, Id]


def laptop_in(folder: Path) -> Laptop:
    """Return a fresh laptop with a center and its borrowers."""
    branch = MorningBranch(folder)
    branch.desk(branch.anil_id)
    branch.close()
    subjects = {"sheet": branch.center, "visit": branch.borrowers[0], "finish": branch.center}
    return Laptop(folder / branch.anil_id.hex()[-8:], subjects)


def kill_often(laptop: Laptop, kind: str, kills: int, seed: int, forker: subprocess.Popen[str]) -> Report:
    """Let somebody type in a window ("sheet" or "visit") or finish meeting after meeting ("finish"), and kill it."""
    notes = laptop.folder / f"notes {kind}"
    notes.mkdir(exist_ok=True)
    chance, judge, subject = random.Random(seed), Judge(notes), laptop.subjects[kind]
    for number in range(kills + 1):
        last = number == kills
        asked = {
            "folder": str(laptop.folder), "notes": str(notes), "kind": kind, "seed": seed * 1000 + number,
            "subject": subject.hex(),
        }  # fmt: skip
        pid = _ask(forker, asked)
        if not last and chance.random() < EARLY:
            time.sleep(chance.uniform(0.0, 0.4))
        elif _ready(judge, pid):
            time.sleep(0 if last else chance.uniform(*TYPES_FOR_S[kind]))
        else:
            judge.problems.append(f"kill {number}: the window did not open")
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
        code = int(_out(forker).readline())
        if code != -signal.SIGKILL:
            judge.problems.append(f"kill {number}: it had ended by itself, {code}")
        judge.read()
        judge.killed()
    opened(laptop.folder, StandingClock()).close()
    return Report(kills, judge.opened, judge.keys, judge.committed, tuple(judge.problems))


def _ask(forker: subprocess.Popen[str], asked: dict[str, object]) -> int:
    assert forker.stdin is not None
    forker.stdin.write(json.dumps(asked) + "\n")
    forker.stdin.flush()
    return int(_out(forker).readline())


def _out(forker: subprocess.Popen[str]) -> IO[str]:
    assert forker.stdout is not None
    return forker.stdout


def _ready(judge: Judge, pid: int) -> bool:
    until = time.monotonic() + OPENS_WITHIN_S
    while time.monotonic() < until:
        if judge.read():
            return True
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return False
        time.sleep(0.01)
    return False
