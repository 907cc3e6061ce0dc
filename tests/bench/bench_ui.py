"""The window on books of 400, 2,000 and 10,000 borrowers: start, pages, keys, memory, and gaps while it syncs."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from typing import Final

from tests.bench.figures import Figures
from tests.bench.ui_books import config_of
from tests.bench.ui_turns import pages

SIZES: Final = (400, 2_000, 10_000)
STARTS: Final = 5
BUDGETS: Final = {
    "painted": 100.0,
    "painted, processor time of the window": 100.0,
    "switch to a built page": 40.0,
    "search key": 16.0,
    "sheet key": 16.0,
    "F8 on forty rows": 40.0,
    "sheet full repaint": 20.0,
    "row autosave": 10.0,
    "Today filled": 350.0,
    "memory after all pages twice, MB": 220.0,
}
"""Milliseconds on an idle 2-core machine; a measure has the budget whose name it ends with."""
FLAT: Final = 2.0
"""How much longer a page may take with 25 times as many borrowers, where it shows a screenful of them."""
BY_BORROWER: Final = ("risk", "reports", "team_cash", "meetings", "day_close")
"""Pages that add up or list all of an officer's borrowers; they are listed, not judged flat."""


def environment() -> dict[str, str]:
    """Return what a process of a bench finds around it."""
    found = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    found.pop("PYTHONDONTWRITEBYTECODE", None)  # a laptop has the compiled files, as after every second start
    return found


def child(module: str, *arguments: object) -> list[str]:
    """Run a module in a process of its own; return the lines it wrote."""
    ran = subprocess.run(
        [sys.executable, "-m", module, *map(str, arguments)], capture_output=True, text=True, env=environment()
    )
    if ran.returncode:
        sys.stderr.write(ran.stderr)
        raise SystemExit(f"{module} {arguments} ended with {ran.returncode}")
    return ran.stdout.splitlines()


def measures(module: str, *arguments: object) -> dict[str, float]:
    """The same as measures by name."""
    told = (json.loads(line) for line in child(module, *arguments) if line.startswith("{"))
    return {one["name"]: one["value"] for one in told}


def budget_of(name: str) -> tuple[str, float] | None:
    """Return the budget of a measure, None where it has none."""
    return next((("budget", value) for ending, value in BUDGETS.items() if name.endswith(ending)), None)


def starts(figures: Figures) -> None:
    """The real program: to the PIN field, and from Enter to Today, entered at once or after the time of six digits."""
    for people in SIZES:
        runs = [_start(people, "typed") for _ in range(STARTS)]
        if people == SIZES[1]:
            _both(figures, "warm start to the PIN field", [run["pin"] for run in runs], 600.0)
            gap = statistics.median(run["typed"]["gap_p99"] for run in runs)
            figures.add("gap p99 of the window while the PIN is typed", gap, "ms", ("budget", 50.0))
        name = f"{people:,}: PIN to Today, key derivation included"
        _both(figures, name, [run["today"] for run in runs], 350.0)
        hasty = [_start(people, "at once")["today"] for _ in range(STARTS)]
        figures.add(f"{people:,}: the same, entered at once", statistics.median(one["ms"] for one in hasty), "ms")


def _both(figures: Figures, name: str, found: list[dict[str, float]], budget: float) -> None:
    """A measure by the clock and by the processor, which others cannot change."""
    figures.add(name, statistics.median(one["ms"] for one in found), "ms", ("budget", budget))
    figures.add(f"{name}: processor time", statistics.median(one["processor_ms"] for one in found), "ms")


def _start(people: int, how: str) -> dict[str, dict[str, float]]:
    """One start; each moment with the milliseconds since the one before by clock and by processor."""
    clock, processor, run = time.monotonic(), 0.0, {}
    for line in child("tests.bench.ui_start", people, how):
        if line.startswith("{"):
            told = json.loads(line)
            told["ms"], told["processor_ms"] = (told["clock"] - clock) * 1000, (told["processor"] - processor) * 1000
            clock, processor = told["clock"], told["processor"]
            run[told["moment"]] = told
    return run


def growth(figures: Figures, found: dict[int, dict[str, float]]) -> None:
    """How the largest book stands beside the smallest, page by page, in processor time, which others cannot change.

    Both were opened in turns (tests.bench.ui_turns): one book after the other, pages grew and shrank with the machine.
    """
    small, large = found[SIZES[0]], found[SIZES[-1]]
    for name, value in large.items():
        if not name.endswith(": processor time"):
            continue
        listed = any(name.split(":")[0].endswith(page) for page in BY_BORROWER)
        ratio = value / max(1.0, small[name])
        if not listed or ratio > FLAT:
            beside = None if listed else ("limit", FLAT)
            figures.add(f"{name}, {SIZES[-1]:,} beside {SIZES[0]:,}", ratio, "times", beside)


def main() -> None:
    """Print the figures and write them."""
    figures = Figures("ui")
    for people in SIZES:
        config_of(people)
    starts(figures)
    found = pages(SIZES, environment())
    for people in SIZES:
        for what in ("typing", "autosave", "memory"):
            found[people] |= measures("tests.bench.ui_window", people, what)
        for name, value in found[people].items():
            unit = "MB" if name.endswith("MB") else "ms"
            figures.add(f"{people:,}: {name}", value, unit, budget_of(name))
    growth(figures, found)
    beside = measures("tests.bench.ui_gap")
    rows = f"{beside['rows that came in']:,.0f} rows synced beside the window"
    figures.add(f"{rows}, gap p99", beside["gap p99"], "ms", ("budget", 50.0))
    figures.add(f"{rows}, longest gap", beside["gap, longest"], "ms")
    figures.write()


if __name__ == "__main__":
    main()
