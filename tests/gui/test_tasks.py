"""Background work: in order, delivered on the UI thread, silent for the dead, and honest about trouble."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldapp.ui import errors, tasks

pytestmark = pytest.mark.usefixtures("window_ground")


def test_work_leaves_the_ui_thread_and_its_result_comes_back_to_it(qtbot: QtBot) -> None:
    ui = QThread.currentThread()
    seen: list[tuple[object, object]] = []
    worked: list[int] = []

    def work() -> int:
        worked.append(threading.get_ident())
        return 7

    tasks.run(work, lambda result: seen.append((result, QThread.currentThread())))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(7, ui)]
    assert worked != [threading.get_ident()]


def test_results_arrive_in_the_order_of_the_calls(qtbot: QtBot) -> None:
    seen: list[int] = []
    for number in range(50):
        tasks.run(partial(int, number), seen.append)
    qtbot.waitUntil(lambda: len(seen) == 50)
    assert seen == list(range(50))
    assert not tasks.tasks().busy


def test_nothing_is_delivered_to_a_widget_that_is_gone(qtbot: QtBot, qapp: QApplication) -> None:
    gate = threading.Event()
    owner = QObject()
    seen: list[object] = []
    tasks.run(gate.wait, seen.append, owner=owner)
    owner.deleteLater()
    qapp.sendPostedEvents(owner, 0)
    qapp.processEvents()
    gate.set()
    qtbot.waitUntil(lambda: not tasks.tasks().busy)
    assert seen == []


def test_trouble_of_the_environment_is_told_to_the_caller(qtbot: QtBot) -> None:
    told: list[errors.Fault] = []

    def work() -> None:
        raise OSError(28, "No space left on device")

    tasks.run(work, on_fail=told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert "still on screen" in told[0].sentence
    assert "No space left" in told[0].details


def test_trouble_that_nobody_took_care_of_goes_to_the_window(qtbot: QtBot) -> None:
    told: list[errors.Fault] = []
    errors.show_faults_with(told.append)

    def work() -> None:
        raise OSError("disk")

    tasks.run(work)
    qtbot.waitUntil(lambda: bool(told))
    errors.show_faults_with(None)


def test_a_bug_is_not_swallowed(qtbot: QtBot) -> None:
    def work() -> None:
        raise ZeroDivisionError("a bug")

    with qtbot.captureExceptions() as caught:
        tasks.run(work, lambda _result: None, on_fail=lambda _fault: None)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError


def test_work_can_tell_how_far_it_is(qtbot: QtBot) -> None:
    owner = QObject()
    steps: list[tuple[int, object]] = []

    def note(step: int) -> None:
        steps.append((step, QThread.currentThread()))

    report = tasks.reporter(note, owner)

    def work() -> None:
        for step in range(3):
            report(step)

    done: list[None] = []
    tasks.run(work, done.append)
    qtbot.waitUntil(lambda: len(steps) == 3 and bool(done))
    assert steps == [(step, QThread.currentThread()) for step in range(3)]


def test_the_window_gets_its_turn_within_a_millisecond(qtbot: QtBot) -> None:
    before = sys.getswitchinterval()
    tasks.stop()
    sys.setswitchinterval(0.005)
    try:
        tasks.tasks()
        assert sys.getswitchinterval() == pytest.approx(tasks.TURN_S)
    finally:
        tasks.stop()
        sys.setswitchinterval(before)


def test_stopping_waits_for_what_was_handed_over() -> None:
    seen: list[int] = []
    tasks.run(lambda: seen.append(1))
    tasks.stop()
    assert seen == [1]


class Marked:
    """Tells on which thread it was let go; in a ring with itself where only the collection of rubbish finds it."""

    def __init__(self, let_go: list[int], *, ring: bool = False) -> None:
        self._let_go = let_go
        self._self = self if ring else None

    def __del__(self) -> None:
        self._let_go.append(threading.get_ident())


@pytest.fixture
def fine_threads() -> Iterator[None]:
    """Threads take turns as often as they can, and rubbish is looked for as often."""
    turns, limits = sys.getswitchinterval(), gc.get_threshold()
    sys.setswitchinterval(1e-6)
    gc.set_threshold(50, 2, 2)
    yield
    sys.setswitchinterval(turns)
    gc.set_threshold(*limits)


@pytest.mark.usefixtures("fine_threads")
def test_rubbish_of_the_windows_is_never_collected_by_the_background_thread(qtbot: QtBot) -> None:
    let_go: list[int] = []

    def work() -> int:
        return len([[number] for number in range(20_000)])

    for _ in range(5):
        tasks.run(work)
        for _ in range(20):
            Marked(let_go, ring=True)
        qtbot.waitUntil(lambda: not tasks.tasks().busy)
    assert gc.isenabled()
    gc.collect()
    assert len(let_go) == 100
    assert set(let_go) == {threading.get_ident()}


@pytest.mark.usefixtures("fine_threads")
def test_what_work_and_its_answer_hold_is_let_go_on_the_ui_thread(qtbot: QtBot) -> None:
    let_go: list[int] = []

    def hold(_marked: Marked, *_answer: object) -> None:
        return

    for _ in range(200):
        tasks.run(partial(hold, Marked(let_go)), partial(hold, Marked(let_go)))
    qtbot.waitUntil(lambda: not tasks.tasks().busy)
    assert len(let_go) == 400
    assert set(let_go) == {threading.get_ident()}


def test_stopping_lets_rubbish_be_collected_again() -> None:
    tasks.run(lambda: None)
    tasks.stop()
    assert gc.isenabled()


def test_no_rubbish_is_looked_for_until_what_was_begun_is_painted(qtbot: QtBot) -> None:
    assert gc.isenabled()
    tasks.tasks().hold_rubbish()
    assert not gc.isenabled()
    done: list[int] = []
    tasks.run(lambda: 7, done.append)
    tasks.tasks().release_soon()
    QApplication.processEvents()
    qtbot.waitUntil(lambda: done == [7])
    assert gc.isenabled()
    tasks.tasks().hold_rubbish()
    tasks.tasks().release_soon()
    assert not gc.isenabled()
    qtbot.waitUntil(gc.isenabled)
