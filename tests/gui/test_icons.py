"""Icons are tinted, sharp and kept."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor

from fieldapp.ui import icons
from fieldapp.ui.resources import RESOURCES

pytestmark = pytest.mark.usefixtures("window_ground")


def test_an_icon_takes_the_color_asked_for() -> None:
    image = icons.pixmap("house", "#B3261E", 24, 1.0).toImage()
    inks = {
        image.pixelColor(x, y).name() for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha() == 255
    }
    assert inks == {"#b3261e"}


def test_a_sharp_screen_gets_more_pixels() -> None:
    made = icons.pixmap("house", QColor("red"), 16, 2.0)
    assert made.width() == 32
    assert made.deviceIndependentSize().width() == 16


def test_an_icon_is_drawn_once() -> None:
    one = icons.pixmap("check", "#0A6B3D", 16, 1.0)
    assert icons.pixmap("check", "#0A6B3D", 16, 1.0).cacheKey() == one.cacheKey()
    assert not icons.icon("check", "#0A6B3D").isNull()


def test_an_icon_that_does_not_ship_is_a_bug() -> None:
    with pytest.raises(icons.UnknownIcon):
        icons.pixmap("unicorn", "#000000")


def test_every_icon_named_in_the_windows_ships() -> None:
    have = {file.stem for file in (RESOURCES / "icons").glob("*.svg")}
    sources = (RESOURCES.parent / "fieldapp" / "ui").rglob("*.py")
    text = "\n".join(file.read_text(encoding="utf-8") for file in sources)
    named = set(re.findall(r"(?:icon=|Glyph\(|EmptyState\()\"([a-z0-9-]+)\"", text))
    assert named
    assert named <= have, named - have
