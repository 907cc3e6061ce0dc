"""What works everywhere: the window's own actions and its two menus."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from fieldapp.domain.words import mark, tr
from fieldapp.ui import tasks, theme
from fieldapp.ui.actions import Action
from fieldapp.ui.palette import STEPS, PersonStep
from fieldapp.ui.theme import TEXT_SCALES
from fieldapp.ui.tokens import Scheme
from fieldapp.ui.widgets.menu import Entry, Menu

if TYPE_CHECKING:
    from fieldapp.ui.main_window import MainWindow

SCHEMES = {Scheme.LIGHT: mark("Light"), Scheme.DARK: mark("Dark"), Scheme.SUN: mark("Sun (outdoors)")}

NOUNS = {
    "visit": mark("Visit"),
    "repayment": mark("Repayment"),
    "savings": mark("Savings"),
    "assessment": mark("Assessment"),
    "application": mark("Loan application"),
}


def window_actions(window: MainWindow) -> list[Action]:
    """The actions of the window, pages first."""
    made = [Action("find", tr("Find"), window.open_find, "Ctrl+K", "search", in_palette=False)]
    on_rail = [page for page in window.pages.values() if page.on_rail]
    for number, page in enumerate(on_rail, 1):
        words, go = tr("Go to {page}", page=page.said), _opener(window, page.name)
        made.append(Action(f"open-{page.name}", words, go, f"Alt+{number}", page.icon))
    if "conflicts" in window.pages and not window.pages["conflicts"].on_rail:
        made.append(Action("open-conflicts", tr("Go to Conflicts"), _opener(window, "conflicts"), icon="git-merge"))
    if "reports" in window.pages and not window.pages["reports"].on_rail:
        made.append(Action("open-reports", tr("Go to Reports"), _opener(window, "reports"), icon="chart-column"))
    if "meetings" in window.pages and not window.pages["meetings"].on_rail:
        made.append(Action("open-meetings", tr("Go to Meetings"), _opener(window, "meetings"), icon="calendar-check"))
    made += [
        Action("new", tr("New"), window.open_new, "Ctrl+N", "plus", in_palette=False),
        Action("sync-now", tr("Sync now"), lambda: _sync_now(window), "Ctrl+Shift+S", "refresh-cw"),
        Action("undo", tr("Undo"), window.undo, "Ctrl+Z", "undo-2", in_palette=False),
        Action("back", tr("Page before"), window.back, "Alt+Left", "arrow-left", in_palette=False),
        Action("leave", tr("Back to the list"), window.back, "Escape", "arrow-left", in_palette=False),
        Action("forward", tr("Page after"), window.forward, "Alt+Right", "arrow-right", in_palette=False),
        Action("open-drafts", tr("Go to Drafts"), _opener(window, "drafts"), icon="pencil"),
        Action("open-settings", tr("Settings"), _opener(window, "settings"), "Ctrl+,", "settings"),
        Action("keys", tr("Keys of this page"), window.show_keys, "F1", "keyboard"),
        Action("lock", tr("Lock"), window.lock_requested.emit, "F12", "lock"),
        Action("find-slash", tr("Find"), window.open_find, "/", "search", in_palette=False),
    ]
    for scheme, words in SCHEMES.items():
        made.append(
            Action(
                f"look-{scheme}", tr("Look: {look}", look=tr(words)), _dresser(window, scheme), icon=_look_icon(scheme)
            )
        )
    return made


def _sync_now(window: MainWindow) -> None:
    """What the page could still take back is recorded first, so that it goes along."""
    window.here.let_go()
    tasks.run(lambda: None, lambda _done: window.sync_requested.emit(), owner=window)


def _opener(window: MainWindow, name: str) -> Callable[[], None]:
    return lambda: window.open(name)


def _dresser(window: MainWindow, scheme: Scheme) -> Callable[[], None]:
    return lambda: window.choose_look(scheme, theme.current().scale)


def _look_icon(scheme: Scheme) -> str:
    return {Scheme.LIGHT: "sun-medium", Scheme.DARK: "moon", Scheme.SUN: "sun"}[scheme]


def new_menu(window: MainWindow) -> Menu:
    """Ctrl+N: then V visit, R repayment, S savings, A assessment, P person, M meeting."""
    entries = [
        Entry(tr(NOUNS[step.page]), _chooser(window, step), step.icon, step.letter)
        for step in STEPS
        if step.page in window.pages and step.page in NOUNS
    ]
    if "register" in window.pages:
        entries.append(Entry(tr("Person"), lambda: window.open("register"), "user-plus", "P"))
    if "meetings" in window.pages:
        entries.append(Entry(tr("Meeting"), lambda: window.open("meetings"), "calendar-check", "M"))
    menu = Menu(window, tr("New"), entries)
    button = window.top.new
    corner = button.mapTo(window, QPoint(button.width(), button.height() + 4))
    menu.open_at(corner - QPoint(menu.panel.width(), 0))
    return menu


def _chooser(window: MainWindow, step: PersonStep) -> Callable[[], None]:
    return lambda: window.choose_person(step.page)


def person_menu(window: MainWindow) -> Menu:
    """The menu of the person at the foot of the rail: look, text size, keys, lock."""
    now = theme.current()
    entries = [Entry(tr("Look"))]
    entries += [
        Entry(tr(words), _dresser(window, scheme), _look_icon(scheme), chosen=now.scheme is scheme)
        for scheme, words in SCHEMES.items()
    ]
    entries.append(Entry(tr("Text size")))
    entries += [Entry(f"{scale} %", _sizer(window, scale), "type", chosen=now.scale == scale) for scale in TEXT_SCALES]
    entries += [
        Entry(tr("This laptop")),
        Entry(tr("Letters work as keys"), window.toggle_letters, "keyboard", chosen=window.registry.single_letters),
        Entry(tr("Drafts"), _opener(window, "drafts"), "pencil", "D"),
        Entry(tr("Settings"), _opener(window, "settings"), "settings", "S"),
        Entry(tr("Keys of this page"), window.show_keys, "list"),
        Entry(tr("Lock"), window.lock_requested.emit, "lock", "L"),
    ]
    menu = Menu(window, window.desk.me.name, entries)
    menu.open_at(window.rail.mapTo(window, QPoint(8, window.rail.height() - theme.px(54))), above=True)
    return menu


def _sizer(window: MainWindow, scale: int) -> Callable[[], None]:
    return lambda: window.choose_look(theme.current().scheme, scale)
