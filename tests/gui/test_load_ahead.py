"""What is loaded while a person types: in order, not all at once, and trouble of one step does not stop the rest."""

from __future__ import annotations

import gc
import importlib
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldapp.ui import icons, load_ahead
from fieldapp.ui.load_ahead import FIRST_WINDOW, LoadAhead, modules, modules_under
from fieldapp.ui.widgets.nav_rail import NavRail

pytestmark = pytest.mark.usefixtures("window_ground")


def test_the_background_goes_first_and_windows_are_loaded_on_their_own_thread(qtbot: QtBot) -> None:
    ahead, done = LoadAhead(), list[tuple[str, bool]]()

    def step(name: str) -> None:
        done.append((name, threading.current_thread() is threading.main_thread()))

    def trouble() -> None:
        step("trouble")
        raise OSError("the keyring is away")

    ahead.load([lambda: step("a"), trouble, lambda: step("b")], [lambda: step("page"), lambda: step("other page")])
    ahead.load([lambda: step("c")], [lambda: step("last")])
    assert not ahead.idle
    qtbot.waitUntil(lambda: ahead.idle, timeout=10_000)
    assert done == [
        *(("a", False), ("trouble", False), ("b", False), ("c", False)),
        *(("page", True), ("other page", True), ("last", True)),
    ]


def test_between_two_steps_the_window_has_its_turn(qtbot: QtBot) -> None:
    ahead, done = LoadAhead(), list[int]()
    ahead.rest_ms = 40
    ahead.load((), [lambda: done.append(1), lambda: done.append(2)])
    qtbot.waitUntil(lambda: done == [1], timeout=5_000)
    assert not ahead.idle
    qtbot.waitUntil(lambda: done == [1, 2], timeout=5_000)


def test_every_name_is_a_module_and_packages_are_found_whole() -> None:
    for step in modules(*FIRST_WINDOW):
        step()
    assert importlib.import_module("fieldapp.ui.main_window").MainWindow
    found = [step() for step in modules_under("fieldapp.ui.charts")]
    names = {getattr(module, "__name__", "") for module in found}
    assert "fieldapp.ui.charts" not in names
    assert any(name.startswith("fieldapp.ui.charts.") for name in names)


def test_a_steps_module_is_not_looked_for_before_its_turn(qtbot: QtBot) -> None:
    looked: list[int] = []

    def steps() -> Iterator[load_ahead.Step]:
        for number in range(2):
            looked.append(number)
            yield load_ahead.know_kinds

    ahead = LoadAhead()
    ahead.rest_ms = 40
    ahead.load((), steps())
    assert looked == []
    qtbot.waitUntil(lambda: ahead.idle, timeout=5_000)
    assert looked == [0, 1]


def test_what_stays_is_no_longer_looked_through() -> None:
    before = gc.get_freeze_count()
    try:
        load_ahead.rest_for_good()
        assert gc.get_freeze_count() > before
    finally:
        gc.unfreeze()


def test_what_was_loaded_is_no_longer_looked_through(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    name = "module_of_one_test"
    (tmp_path / f"{name}.py").write_text('"""Loaded once."""\n')
    monkeypatch.syspath_prepend(tmp_path)
    before = gc.get_freeze_count()
    try:
        next(modules(name))()
        assert (frozen := gc.get_freeze_count()) > before
        next(modules(name))()
        assert gc.get_freeze_count() <= frozen, "what is rubbish by then would stay"
    finally:
        sys.modules.pop(name, None)
        gc.unfreeze()


def test_the_frame_of_the_window_is_drawn_once_before_it_is_shown(qtbot: QtBot) -> None:
    for step in (*modules(*FIRST_WINDOW), *load_ahead.rehearse()):
        step()
    before = len(QApplication.topLevelWidgets())
    drawn = icons._drawn.cache_info().misses
    for step in load_ahead.rehearse():
        step()
    assert icons._drawn.cache_info().misses == drawn > 5
    qtbot.waitUntil(lambda: len(QApplication.topLevelWidgets()) < before)
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, NavRail)]
