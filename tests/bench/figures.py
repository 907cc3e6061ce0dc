"""How a bench reports: medians on the terminal, each beside a limit or a peer, and the same as JSON for machines.

A bench collects measures in a Figures and calls `write()` once; `make bench-NAME` leaves them in
`tests/bench/out/NAME.json` as a list of {"name", "value", "unit", "beside": {"name", "value"} or null}.
"""

from __future__ import annotations

import gc
import json
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

OUT = Path(__file__).parent / "out"


@dataclass(frozen=True)
class Beside:
    """What a measure stands next to: a limit it should keep, or a peer that does the same work."""

    name: str
    value: float


@dataclass(frozen=True)
class Measure:
    """One figure with its unit ("ms", "kB", "1/s"), comparable with `beside` in the same unit."""

    name: str
    value: float
    unit: str
    beside: Beside | None = None


class Figures:
    """The measures of one bench, printed as they come and written together."""

    def __init__(self, bench: str) -> None:
        self.bench = bench
        self.measures: list[Measure] = []

    def add(self, name: str, value: float, unit: str, beside: tuple[str, float] | None = None) -> Measure:
        """Keep and print one figure; `beside` is a name and a value in the same unit."""
        measure = Measure(name, value, unit, Beside(*beside) if beside else None)
        self.measures.append(measure)
        note = "" if measure.beside is None else f"   ({measure.beside.name}: {_text(measure.beside.value)} {unit})"
        sys.stdout.write(f"{name:<56} {_text(value):>12} {unit:<6}{note}\n")
        sys.stdout.flush()
        return measure

    def write(self) -> Path:
        """Write all measures to tests/bench/out/BENCH.json and return that path."""
        OUT.mkdir(exist_ok=True)
        path = OUT / f"{self.bench}.json"
        path.write_text(json.dumps([asdict(item) for item in self.measures], indent=2) + "\n", encoding="utf-8")
        return path


def median_ms(work: Callable[[], object], rounds: int = 7, warm_up: int = 1) -> float:
    """Return the median time of one call in milliseconds, garbage collection kept out of the timed part."""
    for _ in range(warm_up):
        work()
    took = []
    for _ in range(rounds):
        gc.collect()
        gc.disable()
        try:
            start = time.perf_counter_ns()
            work()
            took.append(time.perf_counter_ns() - start)
        finally:
            gc.enable()
    return statistics.median(took) / 1e6


def _text(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 1000 or value == int(value) else f"{value:,.3g}"
