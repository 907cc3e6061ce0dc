"""Ten seconds after Finish: the meeting is taken back with one key, printed, left, or recorded when they are over."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.ui.screens.sheet_parts.recording import UNDO_S
from tests.fakes.desk import FakeServices
from tests.fakes.keyboard import CTRL, SHIFT
from tests.fakes.sheet_desk import SheetDesk
from tests.gui.sheet_ground import Opener, SheetGround, opener

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ENTER = Qt.Key.Key_Return


@pytest.fixture
def opened(window_ground: QtBot, services: FakeServices) -> Iterator[Opener]:
    yield from opener(window_ground, services)


@pytest.fixture
def ground(opened: Opener, services: FakeServices) -> SheetGround:
    """Everybody paid, the meeting finished."""
    desk = SheetDesk()
    desk.install(services)
    made = opened.sheet(desk)
    made.keys.press(Qt.Key.Key_F8)
    made.settle()
    made.keys.press(ENTER, CTRL)
    made.settle()
    made.keys.press(ENTER)
    made.settle()
    return made


def waits(ground: SheetGround) -> bool:
    return ground.screen.ending.recording.pending


def test_one_key_opens_the_sheet_again_with_everything_in_it(ground: SheetGround) -> None:
    assert ground.window.toast.words == "Meeting finished"
    assert ground.window.toast._timer.interval() == UNDO_S * 1000 == 10_000
    assert ground.screen.read_only
    before = list(ground.book.entries)
    ground.keys.reset()
    ground.keys.press(Qt.Key.Key_Z, CTRL)
    ground.settle()
    assert ground.keys.presses == 2
    assert not any((ground.screen.read_only, waits(ground), ground.desk.recorded, ground.desk.finished))
    assert ground.book.entries == before
    assert ground.window.toast.words == "The sheet is open again. Nothing was recorded."
    ground.keys.press(Qt.Key.Key_Z, CTRL)  # the next one is a step of the sheet again: F8
    assert ground.book.open_rows() == list(range(40))
    ground.keys.press(Qt.Key.Key_Y, CTRL)
    ground.keys.press(ENTER, CTRL)
    ground.settle()
    ground.keys.press(ENTER)
    ground.settle()
    assert len(ground.desk.finished) == 1


def test_it_is_recorded_when_the_time_is_over(ground: SheetGround) -> None:
    timer = ground.screen.ending.recording._timer
    assert timer.isActive()
    assert timer.interval() == UNDO_S * 1000
    timer.timeout.emit()
    ground.settle()
    assert ground.desk.recorded
    assert ground.window.toast.words == "Meeting finished. 40 receipts, RP-MJ-002291 to RP-MJ-002330"
    ground.keys.press(Qt.Key.Key_Z, CTRL)
    ground.settle()
    assert (ground.desk.recorded, ground.screen.read_only) == (True, True)


def test_nothing_can_be_taken_back_once_it_is_printed(ground: SheetGround, tmp_path: Path) -> None:
    ground.screen.printing.folder = tmp_path
    undo = ground.window.toast._undo
    assert undo is not None
    ground.keys.press(Qt.Key.Key_P, CTRL)
    ground.settle()
    assert ground.desk.recorded
    assert len(list(tmp_path.iterdir())) == 1
    undo()
    ground.settle()
    assert ground.screen.read_only
    assert "reversals" in ground.window.toast.words


@pytest.mark.parametrize("way", ["another page", "hidden", "sync"])
def test_who_goes_on_records_it_first(ground: SheetGround, qtbot: QtBot, way: str) -> None:
    assert not ground.desk.recorded
    if way == "another page":
        ground.window.open("today")
    elif way == "hidden":
        ground.window.hide()
    else:
        with qtbot.waitSignal(ground.window.sync_requested):
            ground.keys.press(Qt.Key.Key_S, CTRL | SHIFT)
            assert not waits(ground)
        assert ground.desk.recorded
    ground.settle()
    assert ground.desk.recorded


def test_news_from_the_office_do_not_open_the_sheet(ground: SheetGround) -> None:
    ground.window.refresh.announce(frozenset({"loans"}))
    ground.settle()
    assert waits(ground)
    assert ground.screen.read_only
    assert ground.window.toast.words == "Meeting finished"


def test_a_disk_that_refuses_is_tried_again(ground: SheetGround) -> None:
    ground.desk.trouble.append(OSError("no space"))
    ground.screen.let_go()
    ground.settle()
    assert not ground.desk.recorded
    assert waits(ground)
    assert ground.screen.ending.recording._timer.isActive()
    assert ground.window.hints.save.words.startswith("Not saved")
    ground.screen.let_go()
    ground.settle()
    assert ground.desk.recorded


def test_what_cannot_be_recorded_opens_the_sheet_and_says_why(ground: SheetGround) -> None:
    ground.desk.refusals.append(Rejection(Reason.ALREADY_FINISHED))
    ground.screen.let_go()
    ground.settle()
    assert not ground.screen.read_only
    assert ground.window.toast.words
    assert not waits(ground)
