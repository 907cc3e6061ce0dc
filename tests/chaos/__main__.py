"""Run the chaos: `python -m tests.chaos`; prints what was confirmed, lost and doubled, and fails where anything was."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

from tests.chaos.episodes import EPISODES, Outcome, Scale


def main(arguments: list[str] | None = None) -> int:
    """Run the episodes; return 1 where an action was lost or doubled, or something else is wrong."""
    parser = argparse.ArgumentParser(prog="tests.chaos", description=__doc__)
    parser.add_argument("--only", default=[""], nargs="+", help="episodes whose name contains one of these")
    parser.add_argument("--scale", type=float, default=1.0, help="how much of everything; 1 takes minutes")
    asked = parser.parse_args(arguments)
    print(f"{'':20}{'confirmed':>10}{'lost':>6}{'doubled':>9}{'seconds':>9}")
    total, wrong = Outcome(), 0
    for name, episode in EPISODES.items():
        if not any(part in name for part in asked.only):
            continue
        began = time.monotonic()
        with tempfile.TemporaryDirectory(prefix="fieldbook-chaos-") as folder:
            came = episode(Path(folder), Scale(asked.scale))
        print(
            f"{name:20}{came.confirmed:>10}{came.lost:>6}{came.doubled:>9}{time.monotonic() - began:>9.0f}  {came.more}"
            + (f"  WRONG: {came.damage}" if came.damage else ""),
            flush=True,
        )
        total.confirmed += came.confirmed
        total.lost += came.lost
        total.doubled += came.doubled
        wrong += bool(came.damage)
    print(f"{'together':20}{total.confirmed:>10}{total.lost:>6}{total.doubled:>9}")
    return 1 if total.lost or total.doubled or wrong else 0


if __name__ == "__main__":
    sys.exit(main())
