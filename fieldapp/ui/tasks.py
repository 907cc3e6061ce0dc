"""The only place that leaves the UI thread.

`run(work, on_done, on_fail, owner)` does `work` on one background thread, in the order of the calls, and delivers its
result on the UI thread. One thread, because the database has one writer: two clicks can never overtake each other. When
`owner` (any QObject) has died meanwhile nothing is delivered. A known fault of the environment goes to `on_fail`, or to
the strip of the main window where the caller gave none; everything else is a bug and goes on to the crash hook.
"""

import gc
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal, Slot
from shiboken6 import isValid

from fieldapp.ui import errors
from fieldapp.ui import overrides as overrides

TURN_S = 0.001
"""How long the background thread goes on when the window wants its turn. A page that is painted while something is read
needs dozens of turns; with the five milliseconds that are usual it waited longer than it painted."""
T = TypeVar("T")
OnFail = Callable[[errors.Fault], None]


class Tasks(QObject):
    """Owns the background thread; there is one per application, made at the first use.

    Qt ends the program where a thread takes down timers, models or layouts of another. So Python never does it on the
    background thread: no rubbish is collected while it works, and whatever work and its answer hold is let go here.
    """

    _ready = Signal(object)
    _passed_on = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(min(TURN_S, sys.getswitchinterval()))
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="database")
        self._jobs: dict[int, tuple[Callable[[], Any], Callable[[Future[Any]], None]]] = {}
        self._last = 0
        self._holds_rubbish = False
        self._ready.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._passed_on.connect(self._call, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Work was handed over whose result is not delivered yet."""
        return bool(self._jobs)

    def hold_rubbish(self) -> None:
        """No rubbish is looked for from now on: it takes longer than a page may take to be painted."""
        if gc.isenabled():
            gc.disable()
            self._holds_rubbish = True

    def release_soon(self) -> None:
        """Look for it again once what waits to be painted is painted and nothing is read any more."""
        QTimer.singleShot(0, self, lambda: None if self._jobs else self._release())

    def submit(self, work: Callable[[], T], finish: Callable[["Future[T]"], None]) -> None:
        self.hold_rubbish()
        self._last = number = self._last + 1
        self._jobs[number] = (work, finish)
        future = self._pool.submit(self._do, number)
        future.add_done_callback(lambda done: self._ready.emit((number, done)))

    def _do(self, number: int) -> Any:
        return self._jobs[number][0]()

    @Slot(object)
    def _deliver(self, told: tuple[int, "Future[Any]"]) -> None:
        number, done = told
        _work, finish = self._jobs.pop(number)
        if not self._jobs:
            self._release()
        finish(done)

    def _release(self) -> None:
        """Collect rubbish again, the young at once, so that it is this thread that does it."""
        if self._holds_rubbish:
            self._holds_rubbish = False
            gc.collect(1)
            gc.enable()

    def pass_on(self, call: Callable[[], None]) -> None:
        """Call something on the UI thread; for work that is not done yet."""
        self._passed_on.emit(call)

    @Slot(object)
    def _call(self, call: Callable[[], None]) -> None:
        call()

    def stop(self) -> None:
        """Wait for what was handed over, then end the thread."""
        self._pool.shutdown(wait=True)
        self._release()


_tasks: Tasks | None = None


def tasks() -> Tasks:
    """The application's background thread."""
    global _tasks
    if _tasks is None or not isValid(_tasks):
        _tasks = Tasks(QCoreApplication.instance())
    return _tasks


def run(
    work: Callable[[], T],
    on_done: Callable[[T], None] | None = None,
    on_fail: OnFail | None = None,
    owner: QObject | None = None,
) -> None:
    """Do `work` off the UI thread; call `on_done(result)` or `on_fail(fault)` on it."""

    def finish(done: "Future[T]") -> None:
        if owner is not None and not isValid(owner):
            return
        with known_faults(on_fail):
            result = done.result()
            if on_done is not None:
                on_done(result)

    tasks().submit(work, finish)


def reporter(on_report: Callable[[T], None], owner: QObject) -> Callable[[T], None]:
    """A function for background work to tell how far it is; `on_report` is called on the UI thread."""
    ready = tasks()

    def report(progress: T) -> None:
        ready.pass_on(lambda: on_report(progress) if isValid(owner) else None)

    return report


@contextmanager
def known_faults(on_fail: OnFail | None = None) -> Iterator[None]:
    """Turn trouble of the environment into one message with a way on; let bugs through."""
    try:
        yield
    except errors.known_kinds() as trouble:
        (on_fail or errors.show)(errors.describe(trouble))


def stop() -> None:
    """End the background thread after the work handed over so far; used at exit and by tests."""
    global _tasks
    if _tasks is not None:
        _tasks.stop()
        _tasks = None
