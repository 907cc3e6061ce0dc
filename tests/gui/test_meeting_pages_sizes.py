"""Meetings, sheet, center and group in small windows and with large letters: nothing is cut, nothing sticks out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fieldapp.services.desk import Settings
from fieldapp.ui import theme
from fieldapp.ui.main_window import MainWindow
from fieldapp.ui.screens.center import CenterScreen
from fieldapp.ui.screens.collection_sheet import CollectionSheetScreen
from fieldapp.ui.screens.meetings import MeetingsScreen
from fieldapp.ui.tokens import Scheme
from fieldapp.ui.widgets.dialog import Overlay
from tests.fakes.keyboard import settle
from tests.fakes.morning_branch import MorningBranch
from tests.gui.seeing import cut_words, nameless, outside, shown, small_targets

SIZES = [(1093, 614, 100), (800, 560, 100), (1366, 697, 150)]


@pytest.fixture
def branch(tmp_path: Path) -> Iterator[MorningBranch]:
    made = MorningBranch(tmp_path)
    yield made
    made.close()


def look(qtbot: QtBot, window: MainWindow, where: str) -> list[str]:
    settle(qtbot)
    found: list[QWidget] = [one for one in window.findChildren(Overlay) if one.isVisible()] or [window]
    seen = [*cut_words(found[-1]), *small_targets(found[-1]), *nameless(found[-1]), *outside(found[-1])]
    panels = [one.panel for one in window.findChildren(Overlay) if one.isVisible()]
    large = [one for one in panels if one.height() > window.height() or one.width() > window.width()]
    seen += [f"panel {one.width()}x{one.height()}" for one in large]
    return [f"{where}: {one}" for one in seen]


def asked(qtbot: QtBot, window: MainWindow, where: str, ask: Callable[[], object]) -> list[str]:
    ask()
    settle(qtbot)
    seen = look(qtbot, window, where)
    for dialog in window.findChildren(Overlay):
        if dialog.isVisible():
            dialog.reject()
    settle(qtbot)
    return seen


@pytest.mark.parametrize(("width", "height", "scale"), SIZES)
def test_nothing_is_cut(window_ground: QtBot, branch: MorningBranch, width: int, height: int, scale: int) -> None:
    theme.apply(Scheme.LIGHT, scale)
    branch.office.form_center("Shanti", branch.bela_id, weekday=3)
    rao = branch.desk(branch.rao_id, Settings(count_cash=True))
    anil = branch.desk(branch.anil_id, Settings(count_cash=True))
    found: list[str] = []
    window = MainWindow(anil)
    shown(window_ground, window, width, height)
    window.open("meetings")
    found += look(window_ground, window, "meetings")
    meetings = window.here
    assert isinstance(meetings, MeetingsScreen)
    found += asked(window_ground, window, "not held", meetings._not_held)
    window.open("center", branch.center)
    found += look(window_ground, window, "center")
    window.open("group", branch.groups[0])
    found += look(window_ground, window, "group")
    window.open("sheet", branch.center)
    found += look(window_ground, window, "sheet")
    sheet = window.here
    assert isinstance(sheet, CollectionSheetScreen)
    assert sheet.grid is not None
    found += asked(window_ground, window, "one member", sheet.row_work.turn_to_member)
    found += asked(window_ground, window, "cover", sheet.row_work.cover)
    found += asked(window_ground, window, "another way", sheet.row_work.other_method)
    sheet.fill()
    found += asked(window_ground, window, "finish", sheet.finish)
    window.close()
    there = MainWindow(rao)
    shown(window_ground, there, width, height)
    there.open("center", branch.center)
    settle(window_ground)
    center = there.here
    assert isinstance(center, CenterScreen)
    found += asked(window_ground, there, "close", center._close)
    there.close()
    theme.apply()
    assert found == []
