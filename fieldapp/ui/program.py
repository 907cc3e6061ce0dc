"""The window's program: one application, its look, the crash watch and the session."""

from __future__ import annotations

import sys
from collections.abc import Callable
from itertools import chain

from fieldapp.ui import overrides as overrides  # isort: skip  # first: it makes the imports after it cheaper
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from fieldapp.ui import errors, preferences, tasks, theme
from fieldapp.ui.about import About, tell
from fieldapp.ui.crash import CrashWatch
from fieldapp.ui.door import Door
from fieldapp.ui.load_ahead import (
    FIRST_WINDOW,
    REST_MS,
    LoadAhead,
    know_kinds,
    modules,
    modules_under,
    rehearse,
    rest_for_good,
)
from fieldapp.ui.one_window import OneWindow
from fieldapp.ui.session import Hooks, Session

SERVICES = tuple(
    f"fieldapp.services.{name}" for name in ("appraisal", "borrower", "cash", "group", "loan", "money", "oversight")
)
PAGES = ("fieldapp.ui.widgets", "fieldapp.ui.tables", "fieldapp.ui.charts", "fieldapp.ui.screens")
SETTLED_MS = 500
"""After the first page is filled; nobody opens another one sooner."""


def load_the_rest(ahead: LoadAhead) -> None:
    """Load what the other pages are made of, while the first one is looked at."""
    pages = chain([rest_for_good], modules_under(*PAGES), modules("fieldapp.ui.key_sheet"), [rest_for_good])
    ahead.rest_ms = REST_MS
    ahead.load(modules_under(*SERVICES), pages)


def dress(hooks: Hooks) -> None:
    """Put on the look and the language that were chosen last, else those of policy and desktop."""
    preferences.begin(hooks.preferences(), hooks.keep_preferences, hooks.language)


def run(door: Door, hooks: Hooks, begin: Callable[[Session], None] | None = None) -> int:
    """Run until the window is closed; return the exit code. `begin` is called once the first window is on screen."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Fieldbook")
    place = OneWindow(hooks.folder) if hooks.folder is not None else None
    if place is not None and not place.first():
        return 0
    errors.ask_for_kinds(hooks.faults)
    watch = CrashWatch(hooks.now_in_words, lambda report: hooks.keep_report(report.text), lambda: "")
    watch.install()
    tell(About(hooks.version, hooks.reports))
    theme.only_windows()
    dress(hooks)
    session = Session(door, hooks)
    session.start()
    if place is not None:
        place.raised.connect(session.raise_window)
    ahead = LoadAhead(session)
    QTimer.singleShot(
        0, session, lambda: ahead.load(hooks.load_ahead, chain(modules(*FIRST_WINDOW), [know_kinds], rehearse()))
    )
    session.at_work.connect(lambda: QTimer.singleShot(SETTLED_MS, session, lambda: load_the_rest(ahead)))
    if begin is not None:
        QTimer.singleShot(0, lambda: begin(session))
    code = application.exec()
    session.end()
    tasks.stop()
    if place is not None:
        place.leave()
    watch.uninstall()
    return code
