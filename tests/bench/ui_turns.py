"""Every page of every role, opened in books of several sizes in turns.

Each book has a process of its own, and all are there at once: a page is opened in one, then in the next, so that what
the machine does meanwhile (its speed changes by more than half within minutes) falls on all of them alike. A figure is
the median of WINDOWS windows, so that neither what is read once a day (everybody by name, say) nor the rubbish of a
page opened before weighs on one page alone. Which book comes first changes from window to window.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from tempfile import TemporaryFile
from typing import IO, Any, Final

WINDOWS: Final = 5
ROLES: Final = ("officer", "supervisor")
Visit = tuple[float, float, float, float]
"""Milliseconds as tests.bench.ui_window measures an opening of a page: painted, painting, filled, working."""


@dataclass
class Taken:
    """What one book took in one role: to its first page, to build pages, and to switch to pages that were built."""

    first: list[float] = field(default_factory=list)
    built: dict[str, list[Visit]] = field(default_factory=dict)
    switched: list[Visit] = field(default_factory=list)
    pauses: list[float] = field(default_factory=list)

    def told(self, role: str) -> dict[str, float]:
        """Return the measures by name."""
        home = "Today" if role == "officer" else "Risk"
        named = {f"open book to {home} filled": statistics.median(self.first)}
        for page, times in self.built.items():
            named[f"{role} {page}: painted"] = statistics.median(one[0] for one in times)
            # as she sees it the first time
            named[f"{role} {page}: painted, processor time of the window"] = times[0][1]
            named[f"{role} {page}: filled"] = statistics.median(one[2] for one in times)
            named[f"{role} {page}: processor time"] = statistics.median(one[3] for one in times)
        named[f"{role}: switch to a built page"] = statistics.median(one[0] for one in self.switched)
        named[f"{role}: switch, slowest"] = max(one[0] for one in self.switched)
        named[f"{role}: switch, processor time of the window"] = statistics.median(one[1] for one in self.switched)
        named[f"{role}: longest pause for rubbish, processor time"] = max(self.pauses, default=0.0)
        return named


class Sitting:
    """The process of one book, which does a thing at a time and says how long it took."""

    def __init__(self, asked: IO[str], answers: IO[str]) -> None:
        self._asked, self._answers = asked, answers

    def ask(self, *words: str) -> Any:
        """Have one thing done; return the answer."""
        self._asked.write(" ".join(words) + "\n")
        self._asked.flush()
        line = self._answers.readline()
        if not line:
            raise SystemExit("a window ended before its bench")
        return json.loads(line)


@contextmanager
def sitting(people: int, environment: dict[str, str]) -> Iterator[Sitting]:
    """The process of a book of so many borrowers."""
    command = [sys.executable, "-m", "tests.bench.ui_window", str(people), "pages"]
    pipe = subprocess.PIPE
    with (
        TemporaryFile("w+") as complaints,
        subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=complaints, text=True, env=environment) as process,
    ):
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            yield Sitting(process.stdin, process.stdout)
        finally:
            process.stdin.close()
            if process.wait():
                complaints.seek(0)
                sys.stderr.write(complaints.read())


def pages(sizes: Sequence[int], environment: dict[str, str]) -> dict[int, dict[str, float]]:
    """Return the measures of all pages, by the size of the book."""
    found: dict[int, dict[str, float]] = {people: {} for people in sizes}
    with ExitStack() as stack:
        books = {people: stack.enter_context(sitting(people, environment)) for people in sizes}
        for role in ROLES:
            for people, taken in _in_turns(role, books).items():
                found[people] |= taken.told(role)
    return found


def _in_turns(role: str, books: dict[int, Sitting]) -> dict[int, Taken]:
    taken = {people: Taken() for people in books}
    order = list(books)
    for _ in range(WINDOWS):
        order = [*order[1:], order[0]]
        names: list[str] = []
        for people in order:
            opened = books[people].ask("open", role)
            taken[people].first.append(opened["took"])
            names = opened["pages"]
        for page in names[1:]:
            for people in order:
                taken[people].built.setdefault(page, []).append(tuple(books[people].ask("visit", page)))
        for people in order:
            books[people].ask("pauses")
        for page in names:
            for people in order:
                taken[people].switched.append(tuple(books[people].ask("visit", page)))
        for people in order:
            taken[people].pauses += books[people].ask("pauses")
            books[people].ask("close")
    return taken
