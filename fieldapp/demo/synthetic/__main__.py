"""python -m fieldapp.demo.synthetic FOLDER: a synthetic branch with a real office and a laptop for every officer."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from fieldapp.demo.laptops import DemoLaptop, demo_laptop
from fieldapp.demo.office import Office
from fieldapp.demo.synthetic.chance import Chance
from fieldapp.demo.synthetic.history import GENERATOR_VERSION, HistoryOrder, write_past
from fieldapp.demo.synthetic.names import FIRST
from fieldapp.demo.synthetic.past import open_past
from fieldapp.demo.synthetic.roster import Scale
from fieldapp.demo.synthetic.supervise import decide_past
from fieldapp.domain.timestamp import Day, day_of

BRANCH: Final = "Synthetic branch"
SUPERVISOR: Final = "Sunita Rao"
SECRET: Final = "nobody in here is a real person"  # noqa: S105 - printed on purpose: there is nothing to protect
_WAITS_DAYS: Final = 7


def main(arguments: Sequence[str] | None = None) -> int:
    """Make the branch and print its figures; return the exit code."""
    given = _parser().parse_args(arguments)
    folder: Path = given.folder
    if folder.exists() and any(folder.iterdir()):
        print(f"{folder} is not empty. Nothing was changed. Name a new folder.", file=sys.stderr)
        return 2
    order = order_of(given, day_of(datetime.now(UTC).date()))
    office = Office(folder / "office")
    office.folder.mkdir(parents=True)
    try:
        _make(office, folder, order, given.officers)
    finally:
        office.stop()
    return 0


def order_of(given: argparse.Namespace, until: Day) -> HistoryOrder:
    """Return what the options ask for, up to the day before `until`."""
    scale = Scale(given.centers, given.groups, given.members, given.weeks)
    return HistoryOrder(given.seed, until, scale)


def _parser() -> argparse.ArgumentParser:
    usual = Scale()
    parser = argparse.ArgumentParser(prog="fieldapp.demo.synthetic", description=__doc__)
    parser.add_argument("folder", type=Path, help="a new folder for the office and the laptops")
    for name, number, text in (
        ("seed", 1, "the same seed writes the same year"),
        ("officers", 1, "loan officers"),
        ("centers", usual.centers, "centers of each officer"),
        ("groups", usual.groups, "groups in each center"),
        ("members", usual.members, "members in each group"),
        ("weeks", usual.weeks, "weeks of history"),
    ):
        parser.add_argument(f"--{name}", type=int, default=number, help=f"{text} ({number})")
    return parser


def _make(office: Office, folder: Path, order: HistoryOrder, officers: int) -> None:
    names = [f"{FIRST[number % len(FIRST)]} Officer {number + 1}" for number in range(officers)]
    office.open_branch(BRANCH, "INR", "Asia/Kolkata")
    for name in names:
        office.add_user(name, "officer")
    office.add_user(SUPERVISOR, "supervisor")
    office.start()
    for part, name in enumerate(names):
        laptop = demo_laptop(folder / "laptops" / f"officer-{part + 1}", name, "officer", SECRET)
        _write(office, laptop, replace(order, scale=replace(order.scale, part=part)))
    _decide(office, demo_laptop(folder / "laptops" / "supervisor", SUPERVISOR, "supervisor", SECRET), order)
    proof = office.check()
    print(f"The office proves its log: {proof}")
    print(f"Everything lies in {folder}; every laptop opens with: {SECRET}")


def _write(office: Office, laptop: DemoLaptop, order: HistoryOrder) -> None:
    """Enroll an officer, write the year, and send it."""
    database, key = _enrolled(office, laptop)
    started = time.monotonic()
    history = write_past(database, key, order)
    took = time.monotonic() - started
    print(f"{laptop.person}, generator {GENERATOR_VERSION}, seed {order.seed}: {history.operations:,} operations "
          f"in {took:.0f} s, SHA-256 {history.digest}")  # fmt: skip
    print("\n".join(history.outcome.lines()))
    _send(laptop)


def _decide(office: Office, laptop: DemoLaptop, order: HistoryOrder) -> None:
    """Let the supervisor accept what was handed in more than a week ago."""
    database, key = _enrolled(office, laptop)
    desk, clock = open_past(database, key, Chance(order.seed).of("supervisor"), order.begin)
    try:
        accepted = decide_past(desk, clock, order.until - _WAITS_DAYS)
    finally:
        desk.book.close()
    print(f"{laptop.person} accepted {accepted:,} visits and interviews; the last week's wait for a person.")
    _send(laptop)


def _enrolled(office: Office, laptop: DemoLaptop) -> tuple[Path, bytes]:
    laptop.enroll(office)
    assert laptop.seat is not None
    database, key = laptop.seat.card.database, laptop.seat.key
    laptop.close()
    return database, key


def _send(laptop: DemoLaptop) -> None:
    laptop.unlock()
    print(laptop.sync())
    laptop.close()


if __name__ == "__main__":
    sys.exit(main())
