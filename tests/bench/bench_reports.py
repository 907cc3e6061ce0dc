"""Collection reports, the risk page and Today on branches of 400, 2,000 and 10,000 borrowers: cold and warm medians."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from fieldapp.services.desk import Desk
from fieldapp.services.oversight.collection_report import By, collection_report
from fieldapp.services.oversight.risk import risk_overview
from fieldapp.services.today import today
from tests.bench.figures import Figures, median_ms
from tests.fakes.filled_book import FilledBranch, filled_book
from tests.fakes.morning_branch import desk_of

LIMIT = ("limit", 100.0)
"""Milliseconds, for the 400 borrowers of one officer's laptop."""
SIZES = (400, 2_000, 10_000)
WEEKS = {400: 26, 2_000: 13}
"""How much of the past is made up; for the largest branch few weeks, because only folding them takes long."""


def forgotten(desk: Desk) -> None:
    """Forget what this process has read, as after a start."""
    desk.book.memory.clear()
    desk.book.cache.__init__()  # type: ignore[misc]


def cold_ms(desk: Desk, work: Callable[[Desk], object]) -> float:
    def once() -> None:
        forgotten(desk)
        work(desk)

    return median_ms(once, 3)


def measure(figures: Figures, borrowers: int, folder: Path) -> None:
    started = time.perf_counter()
    weeks = WEEKS.get(borrowers, 4)
    branch = FilledBranch(borrowers, weeks)
    book = filled_book(folder / str(borrowers), branch)
    desk = desk_of(book)
    figures.add(f"{borrowers} borrowers: filling, {weeks} weeks", time.perf_counter() - started, "s")
    beside = LIMIT if borrowers == SIZES[0] else None
    day = desk.clock.today()
    reads: tuple[tuple[str, Callable[[Desk], object]], ...] = (
        ("efficiency of today by officer", lambda it: collection_report(it, By.OFFICER)),
        ("arrears by center", lambda it: collection_report(it, By.CENTER)),
        ("arrears by group", lambda it: collection_report(it, By.GROUP)),
        ("arrears by member", lambda it: collection_report(it, By.MEMBER)),
        ("four weeks by officer", lambda it: collection_report(it, By.OFFICER, day - 27, day)),
        ("risk overview", risk_overview),
        ("Today", today),
    )
    for name, read in reads:
        figures.add(f"{borrowers} borrowers: {name}", median_ms(lambda read=read: read(desk), 7), "ms", beside)  # type: ignore[misc]
        figures.add(f"{borrowers} borrowers: {name}, first time after a start", cold_ms(desk, read), "ms", beside)
    book.close()


def main() -> None:
    """Run every size and write the figures to tests/bench/out/reports.json; sizes may be named as arguments."""
    figures = Figures("reports")
    sizes = tuple(int(size) for size in sys.argv[1:]) or SIZES
    with tempfile.TemporaryDirectory() as name:
        for borrowers in sizes:
            measure(figures, borrowers, Path(name))
    figures.write()


if __name__ == "__main__":
    main()
