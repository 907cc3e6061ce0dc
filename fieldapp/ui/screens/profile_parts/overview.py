"""The first tab of a profile: the loan and the household, what happened, and what the assessment says."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from fieldapp.domain.people import BorrowerField, BorrowerState
from fieldapp.domain.words import tr
from fieldapp.ui import phrases, tasks, theme
from fieldapp.ui.pictures import thumbs_of
from fieldapp.ui.screens.people_parts.columns import Columns, Part, Placement
from fieldapp.ui.screens.people_parts.filter_chips import FilterChips
from fieldapp.ui.screens.people_parts.stale import is_stale
from fieldapp.ui.screens.profile_parts.assessment_cards import FiveCard, OutlookCard
from fieldapp.ui.screens.profile_parts.attendance_card import AttendanceCard
from fieldapp.ui.screens.profile_parts.entries import FILTERS, Shown, shown, state_chip, with_meetings_together
from fieldapp.ui.screens.profile_parts.field_list import FieldList
from fieldapp.ui.screens.profile_parts.loan_card import LoanCard
from fieldapp.ui.screens.profile_parts.promise_card import PromiseCard
from fieldapp.ui.screens.profile_parts.timeline import Timeline
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.empty import EmptyState
from fieldapp.ui.widgets.marks import KeyCap
from fieldapp.ui.widgets.scroll import ColumnScroll

if TYPE_CHECKING:
    from fieldapp.services.borrower.people import Profile, TimelineEntry
    from fieldapp.services.desk import Desk

HOUSEHOLD = (
    BorrowerField.PHONE,
    BorrowerField.OCCUPATION,
    BorrowerField.HOUSEHOLD_SIZE,
    BorrowerField.EARNERS,
    BorrowerField.MONTHLY_INCOME,
    BorrowerField.LANDMARK,
    BorrowerField.NOTE,
)
"""The fields that a visit changes most."""

LEFT_WIDTH, RIGHT_WIDTH = 316, 278
PHOTOS_SHOWN = 24


WIDE = (Placement(1120, ((0,), (1,), (2,))), Placement(870, ((0, 2), (1,))), Placement(0, ((0, 1, 2),)))


def as_of(profile: Profile, desk: Desk) -> str:
    """ "as of Thu 8 Oct" where the copy is old, else nothing."""
    if not is_stale(profile.copied_ms, desk):
        return ""
    day = phrases.local_day(profile.copied_ms, desk.time_zone)
    return tr("as of {day}", day=phrases.short_day(day, desk.clock.today()))


def stacked(cards: Sequence[QWidget]) -> QWidget:
    """Cards under one another."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return made


class Overview(ColumnScroll):
    """Three columns; `opened` gives a timeline entry to open."""

    opened = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._entries: list[Shown] = []
        self.column.setContentsMargins(14, 9, 14, 5)
        self.loan = LoanCard(desk.currency, desk.clock.today())
        self.household = FieldList()
        left = stacked((self.loan, self._household_card()))
        middle = self._timeline_card()
        middle.setMinimumHeight(theme.px(300))
        self.outlook, self.five, self.attendance = OutlookCard(), FiveCard(), AttendanceCard()
        self.promise = PromiseCard(desk.currency)
        right = stacked((self.promise, self.outlook, self.five, self.attendance))
        parts = (Part(left, LEFT_WIDTH), Part(middle, tall=True), Part(right, RIGHT_WIDTH))
        self.columns = Columns(parts, WIDE)
        self.column.addWidget(self.columns, 1)

    def _household_card(self) -> Card:
        card = Card(tr("Household and income"), spacing=4)
        card.head.addWidget(KeyCap("F2"))
        card.body.setContentsMargins(6, 12, 6, 10)
        card.head.setContentsMargins(8, 0, 8, 0)
        card.body.addWidget(self.household)
        return card

    def _timeline_card(self) -> Card:
        card = Card(tr("Visits and contacts"), spacing=10)
        card.body.setContentsMargins(0, 10, 0, 4)
        card.head.setContentsMargins(14, 0, 14, 0)
        self.chips = FilterChips([(key, tr(words)) for key, words in FILTERS])
        self.chips.chosen.connect(lambda _key: self._filter())
        card.head.addWidget(self.chips)
        self.timeline = Timeline()
        self.timeline.opened.connect(self._open_entry)
        nothing = tr("Nothing has happened yet. Visits, meetings and payments will stand here.")
        self.nothing = EmptyState("history", nothing)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.timeline)
        self._stack.addWidget(self.nothing)
        card.body.addWidget(self._stack, 1)
        return card

    def _open_entry(self, entry: TimelineEntry) -> None:
        """Several meetings in one line come apart; anything else is the page's to open."""
        together = next((one for one in self.timeline.entries if one.entry is entry), None)
        if together is not None and together.together > 1:
            self.chips.press("meeting")
        else:
            self.opened.emit(entry)

    def show_profile(self, profile: Profile) -> None:
        desk, today = self._desk, self._desk.clock.today()
        self.loan.show_profile(profile, as_of(profile, desk))
        self.promise.show_promise(profile.promise, today)
        household = {view.field: view for view in profile.fields}
        self.household.show_fields([household[name] for name in HOUSEHOLD if name in household])
        self.household.lock(locked=profile.state is not BorrowerState.ACTIVE)
        self._entries = [shown(entry, desk.currency, today, desk.time_zone) for entry in profile.timeline]
        self._filter()
        self._look_at_photos()
        self.outlook.show_assessment(profile.assessment, today)
        if profile.assessment is not None and not profile.assessment.old:
            self.outlook.set_state(state_chip(profile.assessment.state))
        self.five.show_assessment(profile.assessment, today)
        self.attendance.show_marks(profile.attendance)

    def _look_at_photos(self) -> None:
        """The newest photos that are on this laptop, read behind the page."""
        names = self.timeline.without_thumbs[:PHOTOS_SHOWN]
        if names:
            tasks.run(partial(thumbs_of, self._desk, names), self.timeline.show_thumbs, lambda _fault: None, self)

    def _filter(self) -> None:
        kind = self.chips.value
        entries = [one for one in self._entries if kind in ("all", one.entry.kind)]
        if kind == "all":
            entries = with_meetings_together(entries, self._desk.currency, self._desk.clock.today())
        self.timeline.show_entries(entries)
        self._stack.setCurrentIndex(0 if entries else 1)
