"""The pages about people in every theme and size: nothing flashes, nothing is cut, everything can be hit and heard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.domain.staff import Role
from fieldapp.ui import tasks, theme
from fieldapp.ui.main_window import MainWindow
from fieldapp.ui.screens.people_parts.columns import Columns
from fieldapp.ui.tokens import Scheme
from fieldapp.ui.widgets.text import Text
from tests.fakes.desk import HOUR, NOW_MS, FakeServices, fake_desk, view
from tests.fakes.people_desk import (
    KAMALA,
    beginning,
    nothing_settled,
    people,
    profile,
    queue,
    risk_view,
    saved,
    three_fields,
    two_receipts,
    visit_form,
)
from tests.gui.seeing import cut_words, nameless, outside, shown, small_targets
from tests.gui.test_every_page import Openings

pytestmark = pytest.mark.usefixtures("window_ground")

OFFICER = (
    ("people", None),
    ("profile", KAMALA),
    ("visit", KAMALA),
    ("assessment", KAMALA),
    ("conflicts", None),
    ("visits", None),
)
SUPERVISOR = (("risk", None), ("approvals", None), ("conflicts", None))
DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
SIZES = [(1366, 697, 100), (1093, 614, 100), (800, 560, 100), (1366, 697, 150)]


@pytest.fixture(autouse=True)
def _answers(services: FakeServices) -> None:
    for name, answer in {
        "people.search_people": lambda *_a, **_k: people(),
        "people.profile": profile(open_conflicts=2),
        "visits.visit_form": visit_form(kept={"purpose": "2", "outcome": "2"}),
        "visits.visits": (),
        "unfinished.unfinished_visits": (),
        "visits.save_visit_draft": saved("drafts"),
        "assessments.begin": beginning(),
        "drafts.recall": {"consent": "yes", "q101": "3"},
        "drafts.keep": saved("drafts"),
        "conflicts.open_conflicts": (three_fields(), two_receipts(may_decide=True)),
        "settled.settled_this_week": nothing_settled(),
        "approvals.approval_queue": lambda *_a: queue(),
        "approvals.waits": lambda: view("approvals", "Waits", count=2, oldest_ms=NOW_MS - HOUR),
        "risk.risk_overview": risk_view(),
    }.items():
        services.answer(name, answer)


def _window(qtbot: QtBot, role: Role, width: int = 1366, height: int = 697) -> MainWindow:
    window = MainWindow(fake_desk(role))
    shown(qtbot, window, width, height)
    window.start()
    return window


def _open(qtbot: QtBot, window: MainWindow, name: str, argument: object) -> None:
    window.open(name, argument)
    qtbot.waitUntil(lambda: not tasks.tasks().busy, timeout=15_000)
    for _ in range(4):  # a scroll bar that appears changes the width, and with it the height of wrapped lines
        QApplication.processEvents()


def low_words(root: QWidget) -> list[str]:
    """Labels that are lower than one line of their own letters."""
    return [
        f"{label.text()!r}: {label.height()} px"
        for label in root.findChildren(Text)
        if label.isVisible() and label.text() and label.height() < label.fontMetrics().height() - 1
    ]


def overlaps(root: QWidget) -> list[str]:
    """Parts of a page that lie over one another."""
    found = []
    for columns in root.findChildren(Columns):
        parts = [part for part in columns.findChildren(QWidget, options=DIRECT) if part.isVisible()]
        for at, one in enumerate(parts):
            found += [
                f"{type(one).__name__} and {type(other).__name__}"
                for other in parts[at + 1 :]
                if one.geometry().intersects(other.geometry())
            ]
            if not columns.rect().contains(one.geometry()):
                found.append(f"{type(one).__name__} sticks out")
    return found


def _pages(role: Role) -> tuple[tuple[str, object], ...]:
    return SUPERVISOR if role is Role.SUPERVISOR else OFFICER


@pytest.mark.parametrize("role", [Role.OFFICER, Role.SUPERVISOR])
@pytest.mark.parametrize(("width", "height", "scale"), SIZES)
def test_words_are_whole_and_targets_large_enough(
    qtbot: QtBot, role: Role, width: int, height: int, scale: int
) -> None:
    theme.apply(Scheme.LIGHT, scale)
    window = _window(qtbot, role, width, height)
    for name, argument in _pages(role):
        _open(qtbot, window, name, argument)
        assert (window.width(), window.height()) == (width, height), f"{name} makes the window grow"
        assert cut_words(window) == [], name
        assert small_targets(window) == [], name
        assert nameless(window) == [], name
        assert outside(window) == [], name
        assert low_words(window) == [], name
        assert overlaps(window) == [], name


@pytest.mark.parametrize("role", [Role.OFFICER, Role.SUPERVISOR])
def test_pages_open_without_any_other_window_flashing_up(qtbot: QtBot, qapp: QApplication, role: Role) -> None:
    openings = Openings()
    qapp.installEventFilter(openings)
    try:
        window = _window(qtbot, role)
        for name, argument in _pages(role):
            _open(qtbot, window, name, argument)
    finally:
        qapp.removeEventFilter(openings)
    assert openings.names == ["MainWindow"]


@pytest.mark.parametrize("role", [Role.OFFICER, Role.SUPERVISOR])
def test_changing_the_theme_repaints_every_page(qtbot: QtBot, role: Role) -> None:
    window = _window(qtbot, role)
    pictures: dict[str, list[QImage]] = {name: [] for name, _argument in _pages(role)}
    for scheme in Scheme:
        theme.apply(scheme)
        for name, argument in _pages(role):
            _open(qtbot, window, name, argument)
            pictures[name].append(window.grab().toImage())
    for name, (light, dark, sun) in pictures.items():
        assert light != dark != sun, name
        assert dark.pixelColor(400, 640).lightness() < 80, name


@pytest.mark.parametrize("role", [Role.OFFICER, Role.SUPERVISOR])
def test_every_action_has_words_and_keys_do_not_clash(qtbot: QtBot, role: Role) -> None:
    window = _window(qtbot, role)
    for name, argument in _pages(role):
        _open(qtbot, window, name, argument)
        actions = window.registry.page_actions
        assert actions, name
        keys = [action.keys for action in actions if action.keys and action.bound]
        assert len(keys) == len(set(keys)), name
        assert all(action.text for action in actions), name
        assert any(action.hint for action in actions), name
