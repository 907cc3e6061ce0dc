"""Loads parts of the program before they are needed, piece by piece, while a person types or looks.

Modules of the records are loaded by the background thread. Those of windows are loaded on the window's own thread, as
whatever belongs to Qt, one at a time, and between two of them the window has its turn, so that no key waits for them.
What was loaded stays as long as the program, so the collector of rubbish never looks through it: while the secret is
typed that cost a quarter of the time.
"""

from __future__ import annotations

import gc
import pkgutil
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from importlib import import_module
from itertools import chain
from types import ModuleType

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QWidget

from fieldapp.ui import overrides as overrides
from fieldapp.ui import tasks

Step = Callable[[], object]

RECORDS = (
    "argon2.low_level",
    "cryptography.hazmat.primitives.ciphers.aead",
    "sqlcipher3.dbapi2",
    "fieldapp.store.plain_sqlalchemy",
    "fieldapp.domain.replay",
    "fieldapp.store.book",
    "fieldapp.store.wiping",
    "fieldapp.store.high_water",
    "fieldapp.services.desk",
    "fieldapp.services.today",
    "fieldapp.services.sync_view",
    "fieldapp.services.kept_here",
    "fieldapp.services.money.finishing",
    "fieldapp.services.half_filled",
    "fieldapp.services.oversight.approvals",
    "fieldapp.services.borrower.finding",
)
"""Modules of the records, each built on those before it, so that no step takes long."""
FIRST_WINDOW = (
    "fieldapp.ui.phrases",
    "fieldapp.ui.messages",
    "fieldapp.ui.badges",
    "fieldapp.ui.pages",
    "fieldapp.ui.screen",
    "fieldapp.ui.tables.column",
    "fieldapp.ui.screens.people_parts.rows",
    "fieldapp.ui.screens.people_parts.among",
    "fieldapp.ui.palette",
    "fieldapp.ui.widgets.menu",
    "fieldapp.ui.shell_actions",
    "fieldapp.ui.widgets.nav_rail",
    "fieldapp.ui.sync_words",
    "fieldapp.ui.widgets.hint_bar",
    "fieldapp.ui.widgets.top_bar",
    "fieldapp.ui.main_window",
    "fieldapp.ui.sync_link",
    "fieldapp.ui.screens.today_rows",
    "fieldapp.ui.widgets.empty",
    "fieldapp.ui.screens.sheet_parts.barred",
    "fieldapp.ui.screens.people_parts.columns",
    "fieldapp.ui.screens.today_parts.route",
    "fieldapp.ui.screens.today",
)
"""What the window of whoever enters is made of, each built on those before it."""
REST_MS = 8
"""Between two steps while somebody works; while a secret is typed the window only has its turn."""


class LoadAhead(QObject):
    """Takes the steps it was given one after the other; which they are is asked only when it comes to them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._behind: Iterator[Step] = iter(())
        self._here: Iterator[Step] = iter(())
        self._asked = False
        self.rest_ms = 0
        self.idle = True
        """Nothing is left to do."""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._next_here)

    def load(self, behind: Iterable[Step] = (), here: Iterable[Step] = ()) -> None:
        """Do some steps in the background, then some on this thread, both after those that were given before."""
        self._behind = chain(self._behind, behind)
        self._here = chain(self._here, here)
        self.idle = False
        self._go_on()

    def _go_on(self) -> None:
        if self._asked:
            return
        step = next(self._behind, None)
        if step is not None:
            self._asked = True
            tasks.run(step, self._done, lambda _fault: self._done(None), owner=self)
        elif not self._rest.isActive():
            self._rest.start(self.rest_ms)

    def _done(self, _result: object) -> None:
        self._asked = False
        self._go_on()

    def _next_here(self) -> None:
        step = next(self._here, None)
        if step is None:
            self.idle = True
            return
        step()
        self._go_on()


def _load(name: str) -> ModuleType:
    known = sys.modules.get(name)
    module = import_module(name)  # and waits where another thread is at it
    if module is not known:
        rest_for_good()
    return module


def modules(*names: str) -> Iterator[Step]:
    """Steps that import modules by name."""
    return (partial(_load, name) for name in names)


def records() -> tuple[Step, ...]:
    """Steps that load what reads the records; each is nothing once it was taken."""
    return (*modules(*RECORDS), know_records)


def modules_under(*packages: str) -> Iterator[Step]:
    """Steps that import every module of some packages, those of the deepest packages first."""
    for package in packages:
        found = import_module(package)
        inner = sorted(pkgutil.iter_modules(found.__path__), key=lambda one: not one.ispkg)
        for one in inner:
            name = f"{package}.{one.name}"
            if one.ispkg:
                yield from modules_under(name)
            else:
                yield partial(_load, name)


def know_records() -> None:
    """Work out how the records that the first page reads are read: half of its time, where they are the first."""
    from fieldapp.domain.shape import make_ready
    from fieldapp.services.today import READ

    make_ready(READ)


def know_kinds() -> None:
    """Let PySide look through all kinds of objects that Qt has, as it does once, when it meets one it does not know."""
    application = QCoreApplication.instance()
    if application is not None:
        application.findChildren(QObject)


def rehearse() -> Iterator[Step]:
    """Steps that draw the frame of the first window onto nothing, so that its letters and icons are there then."""
    return (partial(_draw, part) for part in (_rail, _bar))


def _draw(make: Callable[[], QWidget]) -> None:
    part = make()
    part.grab()
    part.deleteLater()


def _rail() -> QWidget:
    from fieldapp.domain.staff import Role
    from fieldapp.ui.pages import pages_for
    from fieldapp.ui.widgets.nav_rail import NavRail, RailLines, RailPage

    pages = [page for page in pages_for(Role.OFFICER) if page.on_rail]
    items = [RailPage(page.name, page.said, page.icon, f"Alt+{at}") for at, page in enumerate(pages, 1)]
    rail = NavRail(items, RailLines("A", "a"))
    rail.select(items[0].name)
    rail.resize(rail.sizeHint().width(), 640)
    return rail


def _bar() -> QWidget:
    from fieldapp.ui.widgets.top_bar import TopBar

    bar = TopBar()
    bar.resize(1180, bar.sizeHint().height())
    return bar


def rest_for_good() -> None:
    """Let the collector of rubbish pass over what stays as long as the program: the modules and the first page."""
    gc.freeze()
