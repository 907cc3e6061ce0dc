"""Write a synthetic officer's quarter through the services, and hold the model's arrears beside published ones."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from statistics import mean

from fieldapp.demo.synthetic.behavior import Conventions
from fieldapp.demo.synthetic.history import HistoryOrder, write_past
from fieldapp.demo.synthetic.outcome import ON_TIME_TARGET, PAR30_TARGET, RATIO_TARGET
from fieldapp.demo.synthetic.roster import Scale
from tests.bench.figures import Figures
from tests.fakes.clock import MONDAY
from tests.fakes.laptop import KEY
from tests.fakes.office import Office
from tests.unit.fieldapp.demo.synthetic.conftest import enrolled_seat
from tests.unit.fieldapp.demo.synthetic.ledger import run

SEEDS = range(1, 17)
ODDS_TARGET = 0.61


def main() -> None:
    """Print the figures and write them."""
    figures = Figures("synthetic")
    with tempfile.TemporaryDirectory() as folder:
        seat = Path(folder) / "seat"
        enrolled_seat(Office(), seat)
        started = time.perf_counter()
        history = write_past(seat / "field.db", KEY, HistoryOrder(1, MONDAY, Scale(weeks=13)))
        took = time.perf_counter() - started
    figures.add("400 borrowers, 13 weeks: written", took, "s")
    figures.add("operations", history.operations, "")
    figures.add("operations a second, each saved on the disk", history.operations / took, "1/s")
    usual = [run(seed, Conventions()) for seed in SEEDS]
    alone = [run(seed, Conventions(cover=0.0, sanction=0.0)) for seed in SEEDS]
    par30, without = mean(item.par30 for item in usual), mean(item.par30 for item in alone)
    ratio = mean(item.par90 for item in usual) / par30
    odds = par30 / (1 - par30) / (without / (1 - without))
    figures.add("PAR30 after a year, 16 seeds", 100 * par30, "%", ("lenders to groups, median", 100 * PAR30_TARGET))
    figures.add("PAR90 / PAR30", ratio, "", ("all lenders, median", RATIO_TARGET))
    on_time = mean(item.on_time for item in usual)
    figures.add("installments paid in time", 100 * on_time, "%", ("Grameen Bank, recovery", 100 * ON_TIME_TARGET))
    figures.add("odds of PAR30 with joint liability against without", odds, "", ("observed", ODDS_TARGET))
    figures.add("attendance", 100 * mean(item.attendance for item in usual), "%")
    figures.write()


if __name__ == "__main__":
    main()
