"""How long the window stands still while another officer's records come in through the sync process beside it."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import json
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from fieldapp.app import sync_program
from fieldapp.demo.laptops import DemoLaptop, demo_laptop
from fieldapp.demo.office import Office
from fieldapp.demo.synthetic.chance import Chance
from fieldapp.demo.synthetic.history import HistoryOrder, write_history
from fieldapp.demo.synthetic.past import open_past
from fieldapp.demo.synthetic.roster import Scale
from fieldapp.services.desk import Desk
from fieldapp.ui import tasks, theme
from fieldapp.ui.main_window import MainWindow
from fieldapp.ui.sync_link import SyncLink
from tests.bench.ui_books import MEMORY_DISK, SECRET

ROWS = 5_000
BEAT_MS = 2
QUIET_MS = 3_000
"""Everything is there when nothing new came for so long."""
SCALE = Scale(centers=34, groups=8, members=5, weeks=2, part=1)


def rows_of(desk: Desk) -> int:
    """Return how many records a book has."""
    with desk.book.view() as view:
        return int(view.connection.exec_driver_sql("SELECT count(*) FROM record").scalar() or 0)


def staged(folder: Path, office: Office) -> DemoLaptop:
    """Return the laptop of an officer who sees the branch; another one has sent two weeks of 34 centers."""
    office.open_branch("Rampur branch", "INR", "Asia/Kolkata")
    here, there = (
        demo_laptop(folder / name, name, "officer", SECRET) for name in ("Meera Joshi", "Anil Khan")
    )  # fmt: skip
    for laptop in (here, there):
        office.add_user(laptop.person, laptop.role)
    office.open_all_to(here.person)
    office.start()
    for laptop in (here, there):
        laptop.enroll(office)
    assert there.seat is not None
    card, key, until = there.seat.card, there.seat.key, there.desk.clock.today()
    there.close()
    past, clock = open_past(card.database, key, Chance(1, there.person), until - 7 * SCALE.weeks - 7)
    write_history(past, clock, HistoryOrder(1, until, SCALE))
    past.book.close()
    there.unlock()
    there.level()
    there.close()
    return here


def gaps(laptop: DemoLaptop) -> tuple[list[float], int]:
    """Let everything come in while the window beats every BEAT_MS; return the gaps and how many rows came."""
    assert laptop.seat is not None
    before = rows_of(laptop.desk)
    window = MainWindow(laptop.desk)
    window.resize(1366, 697)
    window.show()
    window.start()
    link = SyncLink(sync_program(laptop.config, laptop.seat), laptop.desk.clock.now_ms)
    link.changed.connect(window.refresh.announce)
    link.link_changed.connect(window.link_changed)
    heard = [time.monotonic()]
    link.changed.connect(lambda _nouns: heard.append(time.monotonic()))
    times: list[float] = []
    beat = QTimer(window)
    beat.setTimerType(beat.timerType().PreciseTimer)
    last = [time.perf_counter()]

    def measure() -> None:
        now = time.perf_counter()
        times.append((now - last[0]) * 1000)
        last[0] = now

    while tasks.tasks().busy:
        QApplication.processEvents()
    beat.timeout.connect(measure)
    last[0] = time.perf_counter()
    beat.start(BEAT_MS)
    link.start()
    while len(heard) < 3 or time.monotonic() - heard[-1] < QUIET_MS / 1000:
        QApplication.processEvents()
        time.sleep(0.0002)
        if time.monotonic() - heard[-1] > 120:
            break
    beat.stop()
    link.stop()
    window.close()
    return times, rows_of(laptop.desk) - before


def main() -> None:
    """Set the stage, measure, say it."""
    QApplication(["bench"])
    theme.apply()
    with tempfile.TemporaryDirectory(dir=MEMORY_DISK if MEMORY_DISK.is_dir() else None) as made:
        folder = Path(made)
        office = Office(folder / "office")
        office.folder.mkdir()
        try:
            laptop = staged(folder, office)
            times, rows = gaps(laptop)
        finally:
            tasks.stop()
            office.stop()
        laptop.close()
    times.sort()
    for name, value in (
        ("rows that came in", float(rows)),
        ("gap p99", times[round(len(times) * 0.99) - 1]),
        ("gap p50", times[len(times) // 2]),
        ("gap, longest", times[-1]),
    ):
        sys.stdout.write(json.dumps({"name": name, "value": value}) + "\n")


if __name__ == "__main__":
    main()
