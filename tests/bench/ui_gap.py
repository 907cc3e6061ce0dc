"""How long the window stands still while another officer's records come in through the sync process beside it.

The real window of an officer who sees the whole branch, the real sync process, the real server. A timer of the window
beats every BEAT_MS; the gap between two beats is what a key would have to wait. Beside the gaps by the wall stand those
by the processor time of the window's own thread, which other work of the machine cannot make longer, and the gaps of
the same window while nothing comes in.

The stage (office, two laptops, two weeks of another officer's work) lies in tests/bench/out/gap; delete it to have it
made anew.
"""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import json
import shutil
import sys
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from fieldapp.ui import overrides as overrides  # isort: skip  # first, as in the program: see fieldapp.ui.plain_imports
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from fieldapp.app import peer_at, sync_program
from fieldapp.demo.laptops import DemoLaptop, demo_laptop
from fieldapp.demo.office import Office
from fieldapp.demo.synthetic.chance import Chance
from fieldapp.demo.synthetic.history import HistoryOrder, write_history
from fieldapp.demo.synthetic.past import open_past
from fieldapp.demo.synthetic.roster import Scale
from fieldapp.services.desk import Desk
from fieldapp.store.queries.status import counts
from fieldapp.sync.courier import Courier
from fieldapp.sync.steps import Fold
from fieldapp.ui import load_ahead, tasks, theme
from fieldapp.ui.main_window import MainWindow
from fieldapp.ui.sync_link import SyncLink
from tests.bench.figures import OUT
from tests.bench.ui_books import MEMORY_DISK, SECRET

BEAT_MS = 5
IDLE_S = 4.0
QUIET_S = 3.0
"""Everything is there when nothing new came for so long."""
PATIENCE_S = 300.0
SCALE = Scale(centers=15, groups=8, members=5, weeks=2, part=1)
"""600 borrowers and two weeks of work: a little more than 5,000 records."""
HERE, THERE = "Meera Joshi", "Anil Khan"


def rows_of(desk: Desk) -> int:
    """Return how many records a book has."""
    with desk.book.view() as view:
        return int(view.connection.exec_driver_sql("SELECT count(*) FROM record").scalar() or 0)


def stage(folder: Path) -> int:
    """Set the stage in a folder and return the server's port: one officer has sent two weeks, the other has nothing."""
    office = Office(folder / "office")
    office.folder.mkdir(parents=True)
    office.open_branch("Rampur branch", "INR", "Asia/Kolkata")
    here, there = (demo_laptop(folder / name, name, "officer", SECRET) for name in (HERE, THERE))
    for laptop in (here, there):
        office.add_user(laptop.person, laptop.role)
    office.open_all_to(here.person)
    office.start()
    try:
        for laptop in (here, there):
            laptop.enroll(office)
        assert there.seat is not None
        card, key, until = there.seat.card, there.seat.key, there.desk.clock.today()
        there.close()
        past, clock = open_past(card.database, key, Chance(1, there.person), until - 7 * SCALE.weeks - 7)
        write_history(past, clock, HistoryOrder(1, until, SCALE))
        past.book.close()
        there.unlock()
        hand_in(there)
        there.close()
        here.close()
    finally:
        office.stop()
    return office.port


def hand_in(laptop: DemoLaptop) -> None:
    """Let the office have everything; what comes back is of no use here, and folding it below thousands of unanswered
    operations takes minutes."""

    book = laptop.desk.book

    def told(effect: object) -> None:
        with book.database.read() as connection:
            left = counts(connection)
        if isinstance(effect, Fold) and not (left.waiting or left.sent):
            raise AllThereError

    peer = peer_at(book.enrollment.server_url, laptop.config.policy)
    with suppress(AllThereError):
        Courier(book, peer, on_effect=told).run_once()
    peer.close()


class AllThereError(Exception):
    """Ends an exchange whose rest is not wanted."""


def staged() -> Path:
    """Return the folder of a stage, made where there is none yet."""
    kept = OUT / "gap"
    if not kept.exists():
        with tempfile.TemporaryDirectory(dir=MEMORY_DISK if MEMORY_DISK.is_dir() else None) as made:
            port = stage(Path(made))
            (Path(made) / "port").write_text(str(port))
            shutil.copytree(made, kept)
    return kept


@dataclass
class Gaps:
    """Milliseconds between two beats of a window, by the wall and by the processor time of its thread."""

    wall: list[float] = field(default_factory=list)
    own: list[float] = field(default_factory=list)

    def watch(self, owner: QObject) -> QTimer:
        """Return a timer that beats from now on."""
        last = [time.perf_counter(), time.thread_time()]

        def beat() -> None:
            now, worked = time.perf_counter(), time.thread_time()
            self.wall.append((now - last[0]) * 1000)
            self.own.append((worked - last[1]) * 1000)
            last[:] = [now, worked]

        timer = QTimer(owner)
        timer.setTimerType(timer.timerType().PreciseTimer)
        timer.timeout.connect(beat)
        timer.start(BEAT_MS)
        return timer

    def tell(self, name: str) -> None:
        """Say the median, the 99th of a hundred, and the longest."""
        for what, times in (("gap", sorted(self.wall)), ("own time", sorted(self.own))):
            say(f"{name}{what} p50", times[len(times) // 2])
            say(f"{name}{what} p99", times[round(len(times) * 0.99) - 1])
            say(f"{name}{what}, longest", times[-1])


def say(name: str, value: float) -> None:
    """Say one measure."""
    sys.stdout.write(json.dumps({"name": name, "value": value}) + "\n")
    sys.stdout.flush()


def until(done: object, owner: QObject) -> Gaps:
    """Let the window live until something is true; return its gaps. Qt sleeps between events as in the real program."""
    gaps = Gaps()
    timer = gaps.watch(owner)
    while not done():  # type: ignore[operator]
        QApplication.processEvents()
        time.sleep(0.0005)
    timer.stop()
    timer.deleteLater()
    return gaps


def measure(laptop: DemoLaptop, page: str) -> None:
    """Let everything come in while a page is on screen."""
    assert laptop.seat is not None
    before = rows_of(laptop.desk)
    window = MainWindow(laptop.desk)
    window.resize(1366, 697)
    window.show()
    window.start()
    window.open(page)
    while tasks.tasks().busy:
        QApplication.processEvents()
    load_ahead.rest_for_good()  # as the program does once its first page stands
    link = SyncLink(sync_program(laptop.config, laptop.seat), laptop.desk.clock.now_ms)
    link.changed.connect(window.refresh.arrived)
    link.link_changed.connect(window.link_changed)
    heard: list[float] = []
    link.changed.connect(lambda _nouns: heard.append(time.monotonic()))
    begun = time.monotonic()
    idle = until(lambda: time.monotonic() - begun > IDLE_S, window)
    begun = time.monotonic()
    link.start()

    def level() -> bool:
        quiet = bool(heard) and time.monotonic() - heard[-1] > QUIET_S
        return (len(heard) > 1 and quiet) or time.monotonic() - begun > PATIENCE_S

    coming = until(level, window)
    link.stop()
    say("rows that came in", float(rows_of(laptop.desk) - before))
    say("runs of records told", float(len(heard)))
    idle.tell("idle: ")
    coming.tell("")
    window.close()


def main() -> None:
    """Measure with the page that the command line names on screen, Today where it names none."""
    page = sys.argv[1] if len(sys.argv) > 1 else "today"
    kept = staged()
    QApplication(["bench"])
    theme.apply()
    with tempfile.TemporaryDirectory(dir=MEMORY_DISK if MEMORY_DISK.is_dir() else None) as made:
        folder = Path(made) / "gap"
        shutil.copytree(kept, folder)
        office = Office(folder / "office", port=int((folder / "port").read_text()))
        try:
            office.start()
            laptop = demo_laptop(folder / HERE, HERE, "officer", SECRET)
            laptop.unlock()
            measure(laptop, page)
        finally:
            tasks.stop()
            office.stop()
        laptop.close()


if __name__ == "__main__":
    main()
