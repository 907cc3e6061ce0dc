"""The visits of an officer: what came back, what was handed in, what was accepted."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.domain.work.visit import VisitOutcome, WorkState
from fieldapp.services.borrower import unfinished, visits
from fieldapp.services.choices import choice_words
from fieldapp.ui import phrases, tasks
from fieldapp.ui.actions import Action
from fieldapp.ui.errors import Fault
from fieldapp.ui.screen import Screen
from fieldapp.ui.screens.approvals_parts.words import read
from fieldapp.ui.screens.people_parts.filter_chips import FilterChips
from fieldapp.ui.screens.visit_parts.words import state_chip
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.buttons import Button, Look
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.empty import EmptyState, Skeleton
from fieldapp.ui.widgets.notices import Banner
from fieldapp.ui.widgets.rows import Row, RowList
from fieldapp.ui.widgets.text import Elided, Text

if TYPE_CHECKING:
    from fieldapp.services.borrower.unfinished import UnfinishedVisit
    from fieldapp.services.borrower.visits import VisitRow
    from fieldapp.services.desk import Desk

FILTERS: tuple[tuple[visits.Filter, str], ...] = (
    ("mine", mark("Mine")),
    ("returned", mark("Returned")),
    ("drafts", mark("Drafts")),
)

EMPTY = {
    "mine": mark("No visits yet. Choose a person and press V to begin one."),
    "returned": mark("Nothing came back. The supervisor has returned none of your visits."),
    "drafts": mark("Nothing is half finished. A visit that you leave waits here, on the person and on Today."),
}


PAGE = 48
"""So many visits are read at first, and again whenever the end of the list comes near."""
Found = tuple["tuple[UnfinishedVisit, ...]", "tuple[VisitRow, ...]", int]


def find(desk: Desk, wanted: visits.Filter, most: int) -> Found:
    """Off the UI thread: what is half typed here, where that belongs to the list, at most so many of the visits
    themselves, and how many there are."""
    begun = unfinished.unfinished_visits(desk) if wanted != "returned" else ()
    found = visits.visits(desk, wanted, most)
    return begun, found, visits.visits_made(desk) if wanted == "mine" and len(found) == most else len(found)


class VisitsScreen(Screen):
    """A list; Enter opens a visit."""

    name = "visits"
    title = mark("Visits")
    nouns = frozenset({"visits", "drafts"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._most, self._read = PAGE, 0
        page = QVBoxLayout(self)
        page.setContentsMargins(14, 10, 14, 10)
        page.setSpacing(9)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Text(tr("Visits"), Type.PAGE_TITLE))
        self._count = Elided("", Type.BODY, "second")
        head.addWidget(self._count, 1)
        self.filters = FilterChips([(key, tr(words)) for key, words in FILTERS])
        self.filters.chosen.connect(lambda _key: self._choose())
        head.addWidget(self.filters)
        head.addWidget(Button.of(self._new, Look.PRIMARY))
        page.addLayout(head)
        self.banner = Banner()
        self.banner.pressed.connect(self._load)
        page.addWidget(self.banner)
        card = Card()
        card.body.setContentsMargins(1, 1, 1, 1)
        self.list = RowList()
        self.list.setAccessibleName(tr("Visits"))
        self.list.opened.connect(self._open)
        self.list.near_end.connect(self._load_more)
        self.empty = EmptyState("map-pin", tr(EMPTY["mine"]), tr("Choose a person"))
        self.empty.on_press(lambda: self.open_screen.emit("people", None))
        self._skeleton = Skeleton()
        self._stack = QStackedWidget()
        for widget in (self._skeleton, self.list, self.empty):
            self._stack.addWidget(widget)
        card.body.addWidget(self._stack, 1)
        page.addWidget(card, 1)

    @property
    def _new(self) -> Action:
        begin = partial(self.choose_person.emit, "visit")
        return Action("visits.new", tr("New visit"), begin, "V", "map-pin", tr("visit"))

    def page_actions(self) -> list[Action]:
        made = [
            Action("visits.move", tr("Next visit"), keys="Up Down", hint=tr("choose"), bound=False, in_palette=False),
            Action("visits.open", tr("Open"), keys="Return", hint=tr("open"), bound=False, in_palette=False),
            Action("visits.talk", tr("Talk about it"), self._talk, "D", "message-square", why_not=self._why_not_in),
            self._new,
        ]
        for number, (key, words) in enumerate(FILTERS, 1):
            press = partial(self.filters.press, key)
            made.append(Action(f"visits.{key}", tr("Show: {filter}", filter=tr(words)), press, f"Ctrl+{number}"))
        return made

    def activate(self, argument: object = None) -> None:
        super().activate(argument)
        wanted = "drafts" if argument == "draft" else argument
        if isinstance(wanted, str) and wanted in dict(FILTERS):
            self.filters.choose(wanted)
        if not self.list.rows:
            self._skeleton.start()
            self._stack.setCurrentWidget(self._skeleton)
        self._load()

    def _load(self) -> None:
        wanted = FILTERS[self.filters.at][0]
        tasks.run(partial(find, self.desk, wanted, self._most), partial(self._show, wanted), self._failed, self)

    def _choose(self) -> None:
        self._most = PAGE
        self.list.scrollToTop()
        self._load()

    def _load_more(self) -> None:
        """The end of what is here comes near: ask for the next page, unless everything is here or under way."""
        if self._read >= self._most:
            self._most += PAGE
            self._load()

    def _failed(self, fault: Fault) -> None:
        self._skeleton.stop()
        self.banner.say(Tone.BAD, fault.sentence, tr("Try again"))

    def _show(self, wanted: str, found: Found) -> None:
        if wanted != self.filters.value:
            return
        self._skeleton.stop()
        self.banner.hide()
        self.empty.say(tr(EMPTY[wanted]))
        begun, handed_in, count = found
        self._read = len(handed_in)
        rows = [self._begun_row(visit) for visit in begun]
        known = {row.key for row in rows}
        rows += [self._row(visit) for visit in handed_in if visit.visit_id not in known]
        count += len(rows) - len(handed_in)
        self._count.setText(tr_n("{n} visit", "{n} visits", count) if rows else "")
        self.list.set_rows(rows)
        self._stack.setCurrentWidget(self.list if rows else self.empty)
        (self.list if rows else self.empty).setFocus(Qt.FocusReason.OtherFocusReason)

    def _begun_row(self, visit: UnfinishedVisit) -> Row:
        purpose = choice_words(visit.content.purpose) if visit.purpose_chosen else ""
        when = phrases.moment(visit.saved_ms, self.desk.clock.today(), self.desk.time_zone)
        return Row(
            key=visit.visit_id,
            title=phrases.joined(visit.name, purpose),
            subtitle=phrases.joined(tr("typed {time}", time=when), visit.content.note),
            icon="pencil",
            icon_tone=Tone.DRAFT,
            chip=state_chip(WorkState.DRAFT),
        )

    def _row(self, visit: VisitRow) -> Row:
        returned = visit.state is WorkState.RETURNED
        outcome = choice_words(visit.outcome)
        day = phrases.short_day(visit.day, self.desk.clock.today())
        why = (
            tr("Returned: {reason}", reason=read(visit.returned_because)) if returned else phrases.joined(outcome, day)
        )
        revised = tr("changes revision {n}, accepted", n=visit.revision - 1) if visit.revision > 1 else ""
        later = tr("photo later, F6 adds it") if visit.photo_later else ""
        promise = visit.outcome is VisitOutcome.PROMISE
        return Row(
            key=visit.visit_id,
            title=phrases.joined(visit.name, choice_words(visit.purpose)),
            subtitle=phrases.joined(why, revised, later),
            icon="handshake" if promise else "map-pin",
            icon_tone=Tone.WARN if returned else Tone.MUTE,
            chip=state_chip(visit.state),
            subtitle_tone="warn" if returned or later else "second",
        )

    def _why_not_in(self) -> str | None:
        row = self.list.current
        draft = row is None or row.chip == state_chip(WorkState.DRAFT)
        return tr("Only a visit that was handed in is talked about.") if draft else None

    def _talk(self) -> None:
        row = self.list.current
        if row is not None and self._why_not_in() is None:
            self.open_screen.emit("talk", ("visit", row.key))

    def _open(self, row: Row) -> None:
        self.open_screen.emit("visit", row.key)
