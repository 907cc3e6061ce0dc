"""Which of the six states each page can be in, and why not where it cannot; how a test and the album see them.

Loading, empty and error are brought about for every page in the same way: the records answer late, hold nothing, or
refuse. Offline is how every page works all day. Conflict and read-only come from what people do, one by one.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from typing import Any

from PySide6.QtWidgets import QApplication

from fieldapp.domain.ids import Id
from fieldapp.services.desk import Desk
from fieldapp.store.faults import StoreFault, Trouble
from fieldapp.ui import errors, tasks
from fieldapp.ui.main_window import MainWindow
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.empty import EmptyState, Skeleton
from fieldapp.ui.widgets.marks import StatusChip
from fieldapp.ui.widgets.notices import Banner


class State(Enum):
    """What a page has to be able to show."""

    LOADING = "loading"
    EMPTY = "empty"
    OFFLINE = "offline"
    ERROR = "error"
    CONFLICT = "conflict"
    READ_ONLY = "read-only"


OFFICERS = (
    "today", "people", "profile", "center", "group", "register", "meetings", "sheet", "visits", "visit", "repayments",
    "repayment", "savings", "statement", "assessment", "loans", "application", "hand_over", "adjustment", "talk",
    "day_close", "reports", "sync", "conflicts", "drafts", "settings",
)  # fmt: skip
SUPERVISORS = ("risk", "approvals", "officer", "team_cash")
PAGES = (*OFFICERS, *SUPERVISORS)

CONFLICT = frozenset({"today", "profile", "conflicts", "application"})
READ_ONLY = frozenset({"sheet", "profile", "visit", "application", "assessment", "day_close"})
_FACTS = "what is recorded here is only added, so two people cannot write the same place"
_LISTS = "a list to read and to open from: what is changed is changed on the page behind it"
NOT_HERE: dict[tuple[str, State], str] = {
    ("settings", State.LOADING): "its choices are known without reading; the counts follow",
    ("settings", State.EMPTY): "there is always something to choose",
    ("register", State.EMPTY): "a form to fill in is empty by its nature",
    ("sheet", State.EMPTY): "without a meeting it leads to the list of meetings",
    ("day_close", State.EMPTY): "a day without money is counted and closed too",
    **{(page, State.CONFLICT): _FACTS for page in PAGES if page not in CONFLICT},
    **{(page, State.READ_ONLY): _LISTS for page in PAGES if page not in READ_ONLY},
    ("sync", State.CONFLICT): "a conflict never holds up an exchange; a button leads to them",
    ("register", State.READ_ONLY): "a person who is registered is read on her own page",
    ("repayment", State.READ_ONLY): "a saved payment shows its receipt; the form begins anew",
    ("savings", State.READ_ONLY): "a saved movement shows its receipt; the form begins anew",
    ("hand_over", State.READ_ONLY): "a loan that was handed over shows its receipt and can be opened no more",
    ("adjustment", State.READ_ONLY): "a proposal is always a new one",
    ("talk", State.READ_ONLY): "an answer can always be added",
    ("settings", State.READ_ONLY): "the laptop's own",
}
"""Every pair of a page and a state that does not exist, with the reason."""
NOTHING_TO_FILL = frozenset({"conflicts", "sync", "approvals", "team_cash", "drafts"})
"""Empty is where these are meant to be: there is nothing that a button could fill."""
PATIENCE = 5.0
"""Seconds for bars that must come, on however busy a machine."""
LONGEST = 0.4
"""Seconds for which a page that need not wait is watched."""
UNKNOWN = Id(bytes(15) + b"\x07")
OF_ONE_RECORD = ("hand_over", "talk", "officer", "center", "group", "sheet")


def states_of(page: str) -> frozenset[State]:
    """The states that a page can be in."""
    return frozenset(state for state in State if (page, state) not in NOT_HERE)


def settle() -> None:
    """Let everything that was asked for be read and shown."""
    while tasks.tasks().busy:
        QApplication.processEvents()
        time.sleep(0.002)
    for _ in range(3):
        QApplication.processEvents()


def seen(window: MainWindow, kind: type[Any]) -> list[Any]:
    """The parts of the page on screen of one kind that can be seen."""
    return [part for part in window.here.findChildren(kind) if part.isVisible()]


def banners(window: MainWindow, *tones: Tone) -> list[str]:
    """What the strips of the page say in these tones."""
    return [one.words for one in seen(window, Banner) if one._tone in tones]


def tells(window: MainWindow) -> str:
    """Why the page is empty, in its own words; nothing where it is not."""
    found = [part.accessibleName() for part in seen(window, EmptyState)]
    return next(iter([*found, *banners(window, Tone.INFO, Tone.WARN, Tone.MUTE)]), "")


def offers(window: MainWindow) -> list[bool]:
    """Whether the strips of the page offer a way on."""
    return [one._button.isVisible() for one in seen(window, Banner)]


def locked(window: MainWindow) -> bool:
    """A lock stands on the page: at its state, or at the sentence that says why it can only be read."""
    chips = [chip.chip.icon for chip in seen(window, StatusChip)]
    strips = [one.icon for one in seen(window, Banner) if one.words]
    return "lock" in (*chips, *strips)


@contextmanager
def late(window: MainWindow, page: str, argument: object) -> Iterator[None]:
    """A page that is opened while the records do not answer yet, long enough for its bars to stand there."""
    gate = threading.Event()
    tasks.run(gate.wait)
    try:
        window.open(page, argument)
        end = time.monotonic() + (PATIENCE if State.LOADING in states_of(page) else LONGEST)
        while time.monotonic() < end and not is_loading(window):
            QApplication.processEvents()
            time.sleep(0.01)
        yield
    finally:
        gate.set()
        settle()


def is_loading(window: MainWindow) -> bool:
    """Bars are painted where records will be, and there is room for some."""
    return any(skeleton._shown and skeleton.height() >= 3 * skeleton._row_height for skeleton in seen(window, Skeleton))


@contextmanager
def broken(desk: Desk) -> Iterator[None]:
    """The disk does not give the records of this laptop."""
    errors.also_known(StoreFault)

    def view() -> Iterator[None]:
        raise StoreFault(Trouble.DISK)

    book: Any = desk.book
    book.view = view
    try:
        yield
    finally:
        del book.view
