"""The timeline: newest first, wrapped to its width, kept in place by news."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fieldapp.domain.photo import photo_id
from fieldapp.ui.screens.profile_parts.entries import Shown, shown
from fieldapp.ui.screens.profile_parts.timeline import LINES_MAX, THUMBS_MOST, Timeline
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets import paint
from tests.fakes.desk import TODAY, rupees
from tests.fakes.people_desk import entry
from tests.gui.seeing import shown as on_screen

pytestmark = pytest.mark.usefixtures("window_ground")


def _entries(count: int, words: str = "Fine.") -> list[Shown]:
    return [shown(entry("visit", days, f"Visit {days}", words), rupees(), TODAY, "UTC") for days in range(count)]


@pytest.fixture
def timeline(qtbot: QtBot) -> Timeline:
    made = Timeline()
    on_screen(qtbot, made, 500, 400)
    return made


def test_long_words_wrap_and_are_held_to_three_lines(timeline: Timeline) -> None:
    timeline.show_entries(_entries(1))
    short = timeline.sizeHintForRow(0)
    timeline.show_entries(_entries(1, "Cow sick since Monday. " * 40))
    line = paint.metrics(Type.SECONDARY).lineSpacing()
    assert short < timeline.sizeHintForRow(0) <= short + LINES_MAX * line


def test_news_keeps_the_place(timeline: Timeline) -> None:
    timeline.show_entries(_entries(5))
    QTest.keyClick(timeline, Qt.Key.Key_Down)
    QTest.keyClick(timeline, Qt.Key.Key_Down)
    timeline.show_entries(_entries(5))
    assert timeline.currentIndex().row() == 2
    timeline.show_entries(_entries(1))
    assert timeline.currentIndex().row() == 0


def test_enter_gives_the_entry(timeline: Timeline) -> None:
    heard: list[object] = []
    timeline.opened.connect(heard.append)
    timeline.show_entries(_entries(2))
    QTest.keyClick(timeline, Qt.Key.Key_Return)
    assert heard == [timeline.entries[0].entry]


def test_a_thousand_entries_paint_only_what_is_seen(timeline: Timeline, qtbot: QtBot) -> None:
    timeline.show_entries(_entries(1000))
    assert len(timeline.entries) == 1000
    qtbot.waitUntil(lambda: timeline.verticalScrollBar().maximum() > 0)
    assert not timeline.grab().isNull()


def test_photos_of_a_visit_stand_under_its_words_once_they_are_read(timeline: Timeline) -> None:
    names = tuple(photo_id(bytes([number])) for number in range(9))
    one = _entries(1)[0]
    timeline.show_entries([replace(one, entry=replace(one.entry, photos=names)), *_entries(2)])
    plain = timeline.sizeHintForRow(0)
    assert plain == timeline.sizeHintForRow(1), "no room is kept for what is not here"
    assert timeline.without_thumbs == names[:THUMBS_MOST]
    red = QImage(160, 90, QImage.Format.Format_RGB32)
    red.fill(Qt.GlobalColor.red)
    timeline.show_thumbs({names[0]: red, names[1]: red})
    assert timeline.sizeHintForRow(0) > plain
    assert timeline.without_thumbs == names[2:THUMBS_MOST]
    seen = timeline.viewport().grab().toImage()
    spots = [(x, y) for x in range(0, seen.width(), 4) for y in range(0, seen.height(), 4)]
    pixels = sum(seen.pixelColor(x, y) == Qt.GlobalColor.red for x, y in spots)
    assert pixels > 2 * 15 * 11, "two of them are painted"
