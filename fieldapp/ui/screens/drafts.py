"""Drafts and recovery: she wants to go on where she stopped, and to be sure that nothing typed is gone."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.services import half_filled
from fieldapp.services.half_filled import KEPT_DAYS, Form, HalfFilled, Kind
from fieldapp.ui import phrases, tasks
from fieldapp.ui.actions import Action
from fieldapp.ui.errors import Fault
from fieldapp.ui.screen import Screen
from fieldapp.ui.screens.people_parts.filter_chips import FilterChips
from fieldapp.ui.screens.sheet_parts.head import PageHead
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.empty import EmptyState, Skeleton
from fieldapp.ui.widgets.notices import Banner
from fieldapp.ui.widgets.paint import Chip
from fieldapp.ui.widgets.rows import Row, RowList

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk, Saved

OPEN, THROWN = "open", "thrown"
FILTERS = ((OPEN, mark("Half filled")), (THROWN, mark("Thrown away")))
WORDS = {
    Kind.VISIT: mark("Visit"),
    Kind.PERSON: mark("New person"),
    Kind.APPLICATION: mark("Loan application"),
    Kind.CASH_FLOW: mark("Cash-flow sheet"),
    Kind.PLEDGES: mark("Pledges"),
    Kind.ASSESSMENT: mark("Assessment"),
    Kind.SHEET: mark("Collection sheet"),
    Kind.COUNT: mark("Cash count"),
    Kind.CONFLICT: mark("Choices in a conflict"),
}
ICONS = {
    Kind.VISIT: "map-pin",
    Kind.PERSON: "user-plus",
    Kind.APPLICATION: "hand-coins",
    Kind.CASH_FLOW: "chart-column",
    Kind.PLEDGES: "shield-check",
    Kind.ASSESSMENT: "clipboard-check",
    Kind.SHEET: "calendar-check",
    Kind.COUNT: "coins",
    Kind.CONFLICT: "git-merge",
}
LATE_MS = 3 * phrases.DAY_MS
"""A form that waits longer than this is shown in amber."""


class DraftsScreen(Screen):
    """Every half-filled form, newest first; Enter goes on, Delete puts it aside for 30 days."""

    name = "drafts"
    title = mark("Drafts")
    nouns = frozenset({"drafts", "visits", "meetings", "people", "applications", "assessments", "loans", "cash"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._items: tuple[HalfFilled, ...] = ()
        page = QVBoxLayout(self)
        page.setContentsMargins(14, 9, 14, 8)
        page.setSpacing(10)
        self.head = PageHead("pencil")
        self.head.title.setText(tr("Drafts"))
        self.filters = FilterChips([(key, tr(words)) for key, words in FILTERS])
        self.filters.chosen.connect(lambda _key: self._load())
        self.head.row.addWidget(self.filters)
        page.addWidget(self.head)
        self.banner = Banner()
        self.banner.pressed.connect(self._load)
        page.addWidget(self.banner)
        card = Card(padding=1, spacing=0)
        card.body.setContentsMargins(1, 1, 1, 1)
        self._stack = QStackedWidget()
        self._skeleton = Skeleton()
        self.none = EmptyState("circle-check", tr("Nothing is half filled in. What you begin is kept here by itself."))
        self.none_thrown = EmptyState("trash-2", tr("Nothing was thrown away in the last 30 days."))
        self.list = RowList()
        self.list.setAccessibleName(tr("Drafts"))
        self.list.opened.connect(lambda _row: self.go_on())
        for widget in (self._skeleton, self.none, self.none_thrown, self.list):
            self._stack.addWidget(widget)
        card.body.addWidget(self._stack, 1)
        page.addWidget(card, 1)

    # the page contract

    def page_actions(self) -> list[Action]:
        nothing = self._why_nothing
        move = Action("drafts.move", tr("Choose"), keys="Up Down", hint=tr("choose"), bound=False, in_palette=False)
        other = tr("Show what was thrown away") if self.shows_open else tr("Show what is half filled")
        turn = Action("drafts.turn", other, self.turn, "T", "trash-2", tr("thrown away") if self.shows_open else "")
        keys = Action("drafts.keys", tr("Keys"), keys="F1", hint=tr("keys"), bound=False, in_palette=False)
        if self.shows_open:
            go, away = tr("Go on with it"), tr("Throw it away")
            return [
                move,
                Action("drafts.open", go, keys="Return", hint=tr("go on"), bound=False, in_palette=False),
                Action("drafts.delete", away, self.throw_away, "Delete", "trash-2", tr("throw away"), why_not=nothing),
                turn,
                keys,
            ]
        back = tr("Bring it back")
        return [
            move,
            Action("drafts.open", back, keys="Return", hint=tr("bring back"), bound=False, in_palette=False),
            turn,
            keys,
        ]

    def activate(self, argument: object = None) -> None:
        super().activate(argument)
        if not self._items:
            self._skeleton.start()
            self._stack.setCurrentWidget(self._skeleton)
        self._load()

    def refresh(self, _changed: frozenset[str]) -> None:
        self._load()

    @property
    def shows_open(self) -> bool:
        """Half-filled forms are listed, not those that were thrown away."""
        return self.filters.value != THROWN

    def _load(self) -> None:
        read = half_filled.half_filled if self.shows_open else half_filled.thrown_away
        tasks.run(partial(read, self.desk), self._show, self._failed, self)

    def _failed(self, fault: Fault) -> None:
        self._skeleton.stop()
        self.banner.say(Tone.BAD, fault.sentence, tr("Try again"))

    # showing

    def _show(self, items: tuple[HalfFilled, ...]) -> None:
        self._skeleton.stop()
        self.banner.hide()
        self._items = items
        self.list.set_rows([self._row(item) for item in items])
        empty = self.none if self.shows_open else self.none_thrown
        self._stack.setCurrentWidget(self.list if items else empty)
        (self.list if items else self).setFocus(Qt.FocusReason.OtherFocusReason)
        self.actions_changed.emit()

    def _row(self, item: HalfFilled) -> Row:
        now, today = self.desk.clock.now_ms(), self.desk.clock.today()
        when = phrases.moment(item.saved_ms, today, self.desk.time_zone)
        kind = tr(WORDS[item.kind])
        title = phrases.joined(item.who, kind) if item.who else kind
        if item.thrown_ms is not None:
            left = max(1, KEPT_DAYS - (now - item.thrown_ms) // phrases.DAY_MS)
            chip = Chip(tr_n("{n} day left", "{n} days left", left), Tone.MUTE, "trash-2")
            about = tr("thrown away {time}", time=when)
            return Row(item.at, title, about, icon=ICONS[item.kind], chip=chip, button=tr("Bring back"))
        late = now - item.saved_ms > LATE_MS
        chip = Chip(tr("Draft"), Tone.DRAFT, "pencil")
        if late:
            chip = Chip(phrases.span(now - item.saved_ms), Tone.WARN, "clock")
        about = phrases.joined(item.missing, tr("last typed {time}", time=when))
        return Row(item.at, title, about, icon=ICONS[item.kind], icon_tone=Tone.DRAFT, chip=chip, button=tr("Go on"))

    # what can be done

    def go_on(self) -> None:
        """Enter: open the form where it stopped, or bring it back."""
        item = self._current()
        if item is None:
            return
        if item.thrown_ms is None:
            self.open_screen.emit(item.page, item.argument)
        else:
            self._bring_back(item.at)

    def throw_away(self) -> None:
        """Put the form aside; Undo, or the list of what was thrown away, brings it back."""
        item = self._current()
        if item is None:
            return
        at = item.at
        tasks.run(partial(half_filled.throw_away, self.desk, at), partial(self._thrown, at), self._failed, self)

    def _thrown(self, at: Form, saved: Saved) -> None:
        self.saved.emit(saved)
        self.toast.emit(tr("Thrown away. It stays for 30 days"), partial(self._bring_back, at))
        self._load()

    def _bring_back(self, at: Form) -> None:
        tasks.run(partial(half_filled.bring_back, self.desk, at), self._brought_back, self._failed, self)

    def _brought_back(self, saved: Saved) -> None:
        self.saved.emit(saved)
        self.toast.emit(tr("It is back among what is half filled"), None)
        self._load()

    def turn(self) -> None:
        """The other list."""
        self.filters.press(THROWN if self.shows_open else OPEN)

    def _current(self) -> HalfFilled | None:
        row = self.list.current
        return next((item for item in self._items if row is not None and item.at == row.key), None)

    def _why_nothing(self) -> str | None:
        return None if self._current() is not None else tr("Nothing is chosen in the list.")
