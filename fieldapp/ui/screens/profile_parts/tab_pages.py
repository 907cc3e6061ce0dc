"""The six pages of a profile: the first is built with it, each of the others when its tab is opened first."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from fieldapp.domain.words import tr
from fieldapp.ui.screens.profile_parts.entries import shown
from fieldapp.ui.screens.profile_parts.field_list import FieldList
from fieldapp.ui.screens.profile_parts.head import ASSESSMENTS, DETAILS, HISTORY, LOANS, OVERVIEW, VISITS
from fieldapp.ui.screens.profile_parts.overview import Overview
from fieldapp.ui.screens.profile_parts.timeline import Timeline
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.empty import Skeleton

if TYPE_CHECKING:
    from fieldapp.services.borrower.people import LoanView, Profile
    from fieldapp.services.desk import Desk
    from fieldapp.ui.screens.profile_parts.assessments_tab import AssessmentsTab
    from fieldapp.ui.screens.profile_parts.details_tab import DetailsTab
    from fieldapp.ui.screens.profile_parts.loans_tab import LoansTab

W = TypeVar("W", bound=QWidget)


class TabPages(QStackedWidget):
    """`opened` gives an entry of a timeline; `edited` the list that asks to store a change, and the change."""

    opened = Signal(object)
    edited = Signal(object, object, str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._profile: Profile | None = None
        self._filled: set[int] = set()
        self.overview = Overview(desk)
        self.overview.opened.connect(self.opened)
        household = self.overview.household
        household.edited.connect(lambda name, text, learnt: self.edited.emit(household, name, text, learnt))
        self.addWidget(self.overview)
        for _ in range(OVERVIEW, HISTORY):
            self.addWidget(QWidget())
        self.skeleton = Skeleton()
        self.addWidget(self.skeleton)
        self.setCurrentWidget(self.skeleton)

    # the pages

    @cached_property
    def loans(self) -> LoansTab:
        from fieldapp.ui.screens.profile_parts.loans_tab import LoansTab

        return self._put(LOANS, LoansTab(self._desk))

    @cached_property
    def assessments(self) -> AssessmentsTab:
        from fieldapp.ui.screens.profile_parts.assessments_tab import AssessmentsTab

        return self._put(ASSESSMENTS, AssessmentsTab(self._desk))

    @cached_property
    def details(self) -> DetailsTab:
        from fieldapp.ui.screens.profile_parts.details_tab import DetailsTab

        made = self._put(DETAILS, DetailsTab(self._desk))
        made.edited.connect(self.edited)
        return made

    @cached_property
    def visits(self) -> Timeline:
        return self._timeline(VISITS, tr("Visits"))

    @cached_property
    def history(self) -> Timeline:
        return self._timeline(HISTORY, tr("Everything that happened"))

    def _timeline(self, at: int, title: str) -> Timeline:
        timeline = Timeline()
        timeline.opened.connect(self.opened)
        card = Card(title, spacing=10)
        card.body.setContentsMargins(0, 12, 0, 4)
        card.head.setContentsMargins(14, 0, 14, 0)
        card.body.addWidget(timeline, 1)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(14, 11, 14, 10)
        column.addWidget(card)
        self._put(at, whole)
        return timeline

    def _put(self, at: int, page: W) -> W:
        empty = self.widget(at)
        self.insertWidget(at, page)
        if empty is not None:
            self.removeWidget(empty)
            empty.deleteLater()
        return page

    # what they show

    def show_profile(self, profile: Profile) -> None:
        """Show a person: the page on screen at once, the others when they are opened."""
        self._profile = profile
        self._filled.clear()
        self.overview.show_profile(profile)
        self._filled.add(OVERVIEW)
        if self.currentWidget() is not self.skeleton:
            self._fill(self.currentIndex())

    def open(self, at: int) -> None:
        """Show a page, with the keyboard on what it lists."""
        lists: dict[int, Callable[[], QWidget]] = {
            OVERVIEW: lambda: self.overview.timeline,
            LOANS: lambda: self.loans.list,
            VISITS: lambda: self.visits,
            ASSESSMENTS: lambda: self.assessments.list,
            DETAILS: lambda: self.details.lists[0],
            HISTORY: lambda: self.history,
        }
        focus = lists[at]()
        self._fill(at)
        self.setCurrentIndex(at)
        focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, at: int) -> None:
        profile = self._profile
        if profile is None or at in self._filled:
            return
        self._filled.add(at)
        if at in (VISITS, HISTORY):
            today = self._desk.clock.today()
            wanted = [entry for entry in profile.timeline if at == HISTORY or entry.kind == "visit"]
            entries = [shown(entry, self._desk.currency, today, self._desk.time_zone) for entry in wanted]
            (self.history if at == HISTORY else self.visits).show_entries(entries)
        elif at == LOANS:
            self.loans.show_profile(profile)
        elif at == ASSESSMENTS:
            self.assessments.show_profile(profile)
        elif at == DETAILS:
            self.details.show_profile(profile)

    # what a key does to them

    @property
    def chosen_loan(self) -> LoanView | None:
        """The loan that is chosen where they are listed, else the first that runs."""
        if LOANS in self._filled:
            return self.loans.chosen
        loans = self._profile.loans if self._profile is not None else ()
        return next((loan for loan in loans if loan.outstanding), None)

    @property
    def field_lists(self) -> list[FieldList]:
        """The lists of fields that are built."""
        return [self.overview.household, *(self.details.lists if DETAILS in self._filled else ())]

    def fields_to_edit(self) -> FieldList | None:
        """The fields in which the cursor stands, else the first on screen; None where the page shows none."""
        lists = self.field_lists
        focused = next((fields for fields in lists if fields.isVisible() and fields.hasFocus()), None)
        return focused or next((fields for fields in lists if fields.isVisible() and fields.lines), None)
