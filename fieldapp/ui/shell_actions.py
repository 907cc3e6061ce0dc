"""What works everywhere: the window's own actions and its two menus."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from fieldapp.ui import theme
from fieldapp.ui.actions import Action
from fieldapp.ui.palette import STEPS, PersonStep
from fieldapp.ui.theme import TEXT_SCALES
from fieldapp.ui.tokens import Scheme

if TYPE_CHECKING:
    from fieldapp.ui.main_window import MainWindow

SCHEMES = {Scheme.LIGHT: "Light", Scheme.DARK: "Dark", Scheme.SUN: "Sun (outdoors)"}


def window_actions(window: MainWindow) -> list[Action]:
    """The actions of the window, pages first."""
    made = [Action("find", "Find", window.open_find, "Ctrl+K", "search", in_palette=False)]
    on_rail = [page for page in window.pages.values() if page.on_rail]
    for number, page in enumerate(on_rail, 1):
        words, go = f"Go to {page.title}", _opener(window, page.name)
        made.append(Action(f"open-{page.name}", words, go, f"Alt+{number}", page.icon))
    if "conflicts" in window.pages and not window.pages["conflicts"].on_rail:
        made.append(Action("open-conflicts", "Go to Conflicts", _opener(window, "conflicts"), icon="git-merge"))
    made += [
        Action("new", "New", lambda: new_menu(window), "Ctrl+N", "plus", in_palette=False),
        Action("sync-now", "Sync now", window.sync_requested.emit, "Ctrl+Shift+S", "refresh-cw"),
        Action("undo", "Undo", window.undo, "Ctrl+Z", "undo-2", in_palette=False),
        Action("back", "Page before", window.back, "Alt+Left", "arrow-left", in_palette=False),
        Action("leave", "Back to the list", window.back, "Escape", "arrow-left", in_palette=False),
        Action("forward", "Page after", window.forward, "Alt+Right", "arrow-right", in_palette=False),
        Action("keys", "Keys of this page", window.show_keys, "F1", "keyboard"),
        Action("lock", "Lock", window.lock_requested.emit, "F12", "lock"),
        Action("find-slash", "Find", window.open_find, "/", "search", in_palette=False),
    ]
    for scheme, words in SCHEMES.items():
        made.append(Action(f"look-{scheme}", f"Look: {words}", _dresser(window, scheme), icon=_look_icon(scheme)))
    return made


def _opener(window: MainWindow, name: str) -> Callable[[], None]:
    return lambda: window.open(name)


def _dresser(window: MainWindow, scheme: Scheme) -> Callable[[], None]:
    return lambda: window.choose_look(scheme, theme.current().scale)


def _look_icon(scheme: Scheme) -> str:
    return {Scheme.LIGHT: "sun-medium", Scheme.DARK: "moon", Scheme.SUN: "sun"}[scheme]


def new_menu(window: MainWindow) -> None:
    """Ctrl+N: then V visit, R repayment, A assessment, P person, M meeting."""
    menu = QMenu(window)
    for step in STEPS:
        if step.page in window.pages:
            menu.addAction(f"&{step.letter}   {_noun(step)}").triggered.connect(_chooser(window, step))
    if "people" in window.pages:
        menu.addAction("&P   Person").triggered.connect(lambda: window.open("people", "new"))
    if "meetings" in window.pages:
        menu.addAction("&M   Meeting").triggered.connect(lambda: window.open("meetings"))
    button = window.top.new
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(button.mapToGlobal(QPoint(0, button.height() + 4)))


def _noun(step: PersonStep) -> str:
    return {"visit": "Visit", "repayment": "Repayment", "assessment": "Assessment"}[step.page]


def _chooser(window: MainWindow, step: PersonStep) -> Callable[[], None]:
    return lambda: window.later(lambda: window.choose_person(step.page))


def person_menu(window: MainWindow) -> None:
    """The menu of the person at the foot of the rail: look, text size, lock."""
    menu = QMenu(window)
    for scheme, words in SCHEMES.items():
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(theme.current().scheme is scheme)
        action.triggered.connect(_dresser(window, scheme))
    menu.addSeparator()
    sizes = menu.addMenu("Text size")
    for scale in TEXT_SCALES:
        action = sizes.addAction(f"{scale} %")
        action.setCheckable(True)
        action.setChecked(theme.current().scale == scale)
        action.triggered.connect(lambda _on=False, size=scale: window.choose_look(theme.current().scheme, size))
    menu.addSeparator()
    menu.addAction("Keys of this page   F1").triggered.connect(window.show_keys)
    menu.addAction("Lock   F12").triggered.connect(window.lock_requested.emit)
    menu.aboutToHide.connect(menu.deleteLater)
    corner = window.rail.mapToGlobal(QPoint(8, window.rail.height() - menu.sizeHint().height() - 56))
    menu.popup(corner)
