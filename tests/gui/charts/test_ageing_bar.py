"""How late, by amount: parts in proportion, empty buckets without a part."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from fieldapp.ui import theme
from fieldapp.ui.charts.ageing_bar import AgeingBar, Bucket
from tests.gui.seeing import shown

pytestmark = pytest.mark.usefixtures("window_ground")


def bar(qtbot: QtBot, *amounts: int) -> AgeingBar:
    made = AgeingBar()
    made.show_buckets([Bucket(f"step {n}", amount, f"₹ {amount}", n) for n, amount in enumerate(amounts)])
    shown(qtbot, made, 270, 150)
    return made


def test_parts_are_in_proportion(qtbot: QtBot) -> None:
    image = bar(qtbot, 300, 100).grab().toImage()
    ages = theme.tokens().ages
    row = [image.pixelColor(x, 11).name().upper() for x in range(270)]
    first, second = row.count(ages[0]), row.count(ages[1])
    assert first > 0
    assert 2.7 < first / second < 3.3


def test_an_empty_step_takes_no_room_but_stands_in_the_table(qtbot: QtBot) -> None:
    made = bar(qtbot, 100, 0, 100)
    row = [made.grab().toImage().pixelColor(x, 11).name().upper() for x in range(0, 270, 3)]
    assert theme.tokens().ages[1] not in row
    assert made.table().rows[1] == ("step 1", "₹ 0", "1")


def test_nobody_late_is_a_calm_bar(qtbot: QtBot) -> None:
    made = bar(qtbot, 0, 0)
    assert made.grab().toImage().pixelColor(135, 11).name().upper() == theme.tokens().row
