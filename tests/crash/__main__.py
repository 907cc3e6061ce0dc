"""`make kills`: a sheet, a visit and meetings being finished are killed a hundred times each; nothing may be lost."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

from tests.crash.kills import kill_often, laptop_in, mother

SEED = 20_261_122


def main() -> int:
    """Kill, print what was found, end with 1 where anything was lost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=100, help="of each: sheet, visit, meetings being finished")
    parser.add_argument("--seed", type=int, default=SEED)
    given = parser.parse_args()
    lost = 0
    with tempfile.TemporaryDirectory() as folder, mother() as forker:
        laptop = laptop_in(Path(folder))
        for kind in laptop.subjects:
            started = time.monotonic()
            report = kill_often(laptop, kind, given.kills, given.seed, forker)
            sys.stdout.write(f"{kind}, seed {given.seed}, {time.monotonic() - started:.0f} s: {report}\n")
            sys.stdout.flush()
            lost += len(report.problems)
    return 1 if lost else 0


if __name__ == "__main__":
    raise SystemExit(main())
