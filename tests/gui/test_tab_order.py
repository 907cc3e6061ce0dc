"""Tab goes through every page as it is read: down a column of cards, then down the next; nothing is left out."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.ui.main_window import MainWindow
from fieldapp.ui.screen import Screen
from fieldapp.ui.screens.drafts import DraftsScreen
from fieldapp.ui.screens.settings import SettingsScreen
from fieldapp.ui.widgets.cards import Card
from tests.fakes.morning_branch import MorningBranch
from tests.gui.seeing import focused, shown
from tests.gui.test_unspoken import argument_of, settle

pytestmark = pytest.mark.usefixtures("window_ground")
NEAR = 14
"""Two things whose tops lie so close together stand in one line."""


@pytest.fixture(scope="module")
def branch(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MorningBranch]:
    made = MorningBranch(tmp_path_factory.mktemp("branch"))
    yield made
    made.close()


def stops(screen: Screen) -> list[QWidget]:
    """What Tab stops at on a page, in its order."""
    found: list[QWidget] = []
    widget: QWidget | None = screen.nextInFocusChain()
    while widget is not None and widget is not screen:
        tabbed = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if screen.isAncestorOf(widget) and widget.isVisible() and widget.isEnabled() and tabbed:
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def place(widget: QWidget, screen: Screen) -> QRect:
    return QRect(widget.mapTo(screen, QPoint(0, 0)), widget.size())


def card_of(widget: QWidget, screen: Screen) -> QWidget:
    """The card that a control stands in, or the page itself."""
    above = widget.parentWidget()
    while above is not None and above is not screen and not isinstance(above, Card):
        above = above.parentWidget()
    return above if isinstance(above, Card) else screen


def out_of_order(screen: Screen) -> list[str]:
    """Steps of Tab that go back: up within a card, to the left in a line, or again into a card that was left."""
    found, left = [], []
    order = stops(screen)
    for one, two in pairwise(order):
        card, other = card_of(one, screen), card_of(two, screen)
        a, b = place(one, screen), place(two, screen)
        words = f"{name_of(one)} -> {name_of(two)}"
        if card is not other:
            left.append(card)
            if other in left and other is not screen:
                found.append(f"{words}: into a card that was left")
            elif b.bottom() <= a.top() - NEAR and b.left() <= a.left() - NEAR:
                found.append(f"{words}: up and to the left")
        elif card is not screen and abs(a.top() - b.top()) <= NEAR and b.left() < a.left():
            found.append(f"{words}: to the left in a line")
        elif card is not screen and b.bottom() < a.top() and b.left() <= a.left() + NEAR:
            found.append(f"{words}: up within a card")
    return found


def name_of(widget: QWidget) -> str:
    return widget.accessibleName() or str(getattr(widget, "text", lambda: "")()) or type(widget).__name__


@pytest.mark.parametrize("role", ["officer", "supervisor"])
def test_tab_goes_through_every_page_in_reading_order(qtbot: QtBot, branch: MorningBranch, role: str) -> None:
    window = MainWindow(branch.desk(branch.anil_id if role == "officer" else branch.rao_id))
    shown(qtbot, window)
    window.start()
    settle(qtbot)
    own = ("risk", "approvals", "officer", "team_cash", "reports")
    found = {}
    for name in window.pages:
        if role == "supervisor" and name not in own:
            continue
        window.open(name, branch.anil_id if name == "officer" else argument_of(name, branch))
        settle(qtbot)
        if wrong := out_of_order(window.here):
            found[name] = wrong
    assert found == {}


@pytest.mark.parametrize("page", [SettingsScreen, DraftsScreen])
def test_tab_reaches_every_control_and_comes_round_again(
    qtbot: QtBot, branch: MorningBranch, page: type[Screen]
) -> None:
    screen = page(branch.desk(branch.anil_id))
    shown(qtbot, screen)
    screen.activate()
    settle(qtbot)
    expected = stops(screen)
    assert expected
    seen = []
    for _ in range(len(expected) + 1):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        QApplication.processEvents()
        seen.append(focused())
    assert set(expected) <= set(seen), [name_of(one) for one in expected if one not in seen]
