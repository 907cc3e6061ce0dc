"""A strip for lasting states, a line at the field, a notice of what just happened with Undo."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.notices import ICONS, Banner, InlineMessage, Toast, announce
from fieldapp.ui.widgets.text import Glyph
from tests.gui.seeing import shown

pytestmark = pytest.mark.usefixtures("window_ground")


@pytest.fixture
def ground(qtbot: QtBot) -> QWidget:
    made = QWidget()
    QVBoxLayout(made)
    shown(qtbot, made, 900, 600)
    return made


def add(ground: QWidget, part: QWidget) -> None:
    layout = ground.layout()
    assert layout is not None
    layout.addWidget(part)


def test_a_strip_says_it_with_a_button(ground: QWidget, qtbot: QtBot) -> None:
    strip = Banner()
    add(ground, strip)
    assert strip.words == ""
    strip.say(Tone.WARN, "Changed at the office too: 3 values", "Resolve")
    assert strip.words == "Changed at the office too: 3 values"
    assert strip._button.isVisible()
    with qtbot.waitSignal(strip.pressed):
        strip._button.click()
    strip.say(Tone.INFO, "Read only")
    assert not strip._button.isVisible()
    assert not strip.grab().isNull()


def test_what_was_typed_can_be_copied_where_it_was_not_written(ground: QWidget) -> None:
    strip = Banner()
    add(ground, strip)
    strip.say(Tone.BAD, "Could not write to the disk at 10:41.", "Try again", copied=lambda: "Note: her shop")
    assert strip.copy_button.isVisible()
    strip.copy_button.click()
    assert QGuiApplication.clipboard().text() == "Note: her shop"
    strip.say(Tone.WARN, "Read only")
    assert not strip.copy_button.isVisible()


def test_every_tone_has_an_icon_so_that_color_is_never_alone() -> None:
    assert set(ICONS) == set(Tone)


def sign(line: InlineMessage) -> Glyph:
    """The icon of a line that has said something."""
    (found,) = line.findChildren(Glyph)
    return found


def test_a_line_that_never_said_anything_is_made_of_nothing(qtbot: QtBot) -> None:
    line = InlineMessage()
    qtbot.addWidget(line)
    line.say(Tone.MUTE, "")
    assert (line.words, line.children()) == ("", [])
    line.say(Tone.MUTE, "As on the pass book")
    line.show()
    assert line.words == "As on the pass book"
    line.say(Tone.MUTE, "")
    assert (line.words, line.isHidden()) == ("", True)


def test_a_line_hides_when_it_has_nothing_to_say(ground: QWidget) -> None:
    line = InlineMessage()
    add(ground, line)
    line.say(Tone.BAD, "Use numbers only, like 450")
    assert line.isVisible()
    assert sign(line).isVisible()
    line.say(Tone.MUTE, "In cash")
    assert not sign(line).isVisible()
    line.say(Tone.MUTE, "")
    assert line.words == ""


def test_a_notice_offers_undo_once(ground: QWidget) -> None:
    toast = Toast()
    add(ground, toast)
    undone: list[int] = []
    assert not toast.undo()
    toast.say("Visit deleted", lambda: undone.append(1))
    assert toast.words == "Visit deleted"
    assert toast.undo()
    assert not toast.undo()
    assert undone == [1]


def test_a_second_notice_takes_the_place_of_the_first(ground: QWidget) -> None:
    toast = Toast()
    add(ground, toast)
    undone: list[str] = []
    toast.say("First", lambda: undone.append("first"))
    toast.say("Second")
    assert toast.words == "Second"
    assert not toast.undo()
    assert undone == []


def test_a_notice_takes_a_line_where_there_is_room_and_goes_by_itself(ground: QWidget) -> None:
    toast = Toast()
    add(ground, toast)
    toast.say("Visit finished. 2 photos wait for a network")
    assert toast.fit(800) == toast.one_line
    assert toast.fit(200) > toast.one_line
    assert toast.sizeHint().width() <= 200
    assert toast._timer.isActive()
    assert toast._timer.interval() == 6000
    toast._timer.timeout.emit()
    assert not toast.isVisible()
    assert not toast._timer.isActive()


def test_announcing_needs_no_screen_reader(ground: QWidget) -> None:
    announce(ground, "Saved")
    announce(ground, "Could not write to the disk", assertive=True)
