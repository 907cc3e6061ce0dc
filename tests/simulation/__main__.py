"""Run the simulation: `python -m tests.simulation --seeds 300`; a failing seed is shrunk and its events are printed."""

from __future__ import annotations

import argparse
import re
import sys
import traceback
from collections import Counter
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from functools import partial

from tests.simulation.plan import NETWORK, days_of, draw, setting_of
from tests.simulation.run import Result, run, run_seed
from tests.simulation.shrink import shrink

_CRASH = "a crash: "
_WORDS = {letter: word for word, letter in NETWORK.items()}


def main(arguments: list[str] | None = None) -> int:
    """Run seeds; return 1 where one failed."""
    parser = argparse.ArgumentParser(prog="tests.simulation", description=__doc__)
    parser.add_argument("--seeds", type=int, default=300, help="how many")
    parser.add_argument("--start", type=int, default=1, help="the first one")
    parser.add_argument("--days", type=int, default=20, help="days of work in each; 0: as many as in the tests")
    parser.add_argument("--workers", type=int, default=2, help="processes")
    parser.add_argument("--stop", action="store_true", help="stop at the first that fails, and print only that")
    asked = parser.parse_args(arguments)
    seeds = range(asked.start, asked.start + asked.seeds)
    faults: Counter[str] = Counter()
    operations = failed = 0
    for result in _results(seeds, asked.days, asked.workers):
        faults += result.faults
        operations += result.operations
        if result.violations:
            failed += 1
            print(f"seed {result.seed} trace {result.trace}: {result.violations[0]}", flush=True)
            if asked.stop:
                return 1
            if not result.violations[0].startswith(_CRASH):
                _explain(result, asked.days)
    days = sum(asked.days or days_of(seed) for seed in seeds)
    print(f"{len(seeds)} seeds, {days} days, {operations} operations, {failed} failed")
    print("faults: " + ", ".join(f"{_WORDS.get(name, name)} {count}" for name, count in sorted(faults.items())))
    return 1 if failed else 0


def _results(seeds: Iterable[int], days: int, workers: int) -> Iterable[Result]:
    if workers <= 1:
        yield from (_tried(seed, days) for seed in seeds)
        return
    with ProcessPoolExecutor(workers) as pool:
        yield from pool.map(partial(_tried, days=days), seeds, chunksize=2)


def _tried(seed: int, days: int) -> Result:
    """Run a seed; a run that breaks off has found something too."""
    try:
        return run_seed(seed, days)
    except Exception as error:  # noqa: BLE001 - a fault of the product may let anything fail
        traceback.print_exc()
        return Result(seed, [f"{_CRASH}{type(error).__name__}: {error}"[:150]])


def _explain(result: Result, days: int) -> None:
    """Print the shortest list of events that fails in the same way, ready to become a test."""
    setting = setting_of(result.seed, days or days_of(result.seed))
    wanted = _kind(result.violations[0])
    short = shrink(draw(setting), lambda events: wanted in map(_kind, run(setting, events).violations))
    again = run(setting, short)
    print(f"  {len(short)} of {result.events} events are enough: {again.violations[:3]}")
    for event in short:
        print(f"    {event!r},", flush=True)


def _kind(violation: str) -> str:
    """Return what a sentence says, without identifiers and numbers."""
    return re.sub(r"[0-9a-f]{6,}|[0-9]+", "", violation)


if __name__ == "__main__":
    sys.exit(main())
