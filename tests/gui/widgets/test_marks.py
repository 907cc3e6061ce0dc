"""Caps, chips, counts and circles: named for screen readers, hidden when they say nothing."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.marks import Avatar, Badge, IconTile, KeyCap, ProgressBar, StatusChip
from fieldapp.ui.widgets.paint import Chip

pytestmark = pytest.mark.usefixtures("window_ground")


@pytest.fixture
def ground(qtbot: QtBot) -> QWidget:
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    made.show()
    return made


def add(ground: QWidget, part: QWidget) -> None:
    layout = ground.layout()
    assert layout is not None
    layout.addWidget(part)


def test_a_chip_shows_and_hides_with_its_words(ground: QWidget) -> None:
    chip = StatusChip()
    add(ground, chip)
    assert not chip.isVisible()
    chip.set_chip(Chip("Draft", Tone.DRAFT, "pencil"))
    assert chip.isVisible()
    assert chip.accessibleName() == "Draft"
    chip.set_chip(Chip(""))
    assert not chip.isVisible()


def test_a_count_of_nothing_is_not_shown(ground: QWidget) -> None:
    badge = Badge(0)
    add(ground, badge)
    assert not badge.isVisible()
    badge.set_count(12)
    assert badge.isVisible()
    assert badge.sizeHint().width() >= badge.sizeHint().height()


def test_marks_have_names_and_can_be_drawn(ground: QWidget) -> None:
    parts = [
        KeyCap("Ctrl K"),
        Avatar("Kamala Devi"),
        IconTile("map-pin", Tone.OK),
        ProgressBar(0.5),
        Badge(3, tone=Tone.WARN),
    ]
    for part in parts:
        add(ground, part)
    picture = ground.grab()
    assert not picture.isNull()
    assert [part.accessibleName() for part in parts[:2]] == ["Ctrl K", "Kamala Devi"]


def test_a_bar_follows_its_share(ground: QWidget) -> None:
    bar = ProgressBar(0.0, "ok")
    add(ground, bar)
    ground.resize(220, 60)
    before = bar.grab().toImage()
    bar.set_share(0.9)
    assert bar.grab().toImage() != before


def test_a_tile_and_a_circle_can_change(ground: QWidget) -> None:
    tile, circle = IconTile("map-pin"), Avatar("A B")
    add(ground, tile)
    add(ground, circle)
    before = (tile.grab().toImage(), circle.grab().toImage())
    tile.set_icon("check", Tone.OK)
    circle.set_name("Kamala Devi")
    assert tile.grab().toImage() != before[0]
    assert circle.grab().toImage() != before[1]
