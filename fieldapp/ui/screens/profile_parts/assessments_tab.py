"""The fourth tab of a profile: every assessment she had, and what the chosen one says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from fieldapp.domain.words import tr
from fieldapp.ui import phrases
from fieldapp.ui.screens.people_parts.columns import Columns, Part, Placement
from fieldapp.ui.screens.people_parts.score import score_tone
from fieldapp.ui.screens.profile_parts.assessment_cards import FiveCard, OutlookCard
from fieldapp.ui.screens.profile_parts.entries import state_chip
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.empty import EmptyState
from fieldapp.ui.widgets.paint import Chip
from fieldapp.ui.widgets.rows import Row, RowList
from fieldapp.ui.widgets.scroll import ColumnScroll

if TYPE_CHECKING:
    from fieldapp.services.borrower.assessments import AssessmentView
    from fieldapp.services.borrower.people import Profile
    from fieldapp.services.desk import Desk


class AssessmentsTab(ColumnScroll):
    """Dates and scores at the left, the cards of the chosen one beside them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._made: tuple[AssessmentView, ...] = ()
        self.column.setContentsMargins(14, 11, 14, 10)
        left = Card(tr("Assessments"))
        left.body.setContentsMargins(1, 12, 1, 1)
        left.head.setContentsMargins(14, 0, 14, 0)
        self.list = RowList()
        self.list.setAccessibleName(tr("Assessments"))
        self.list.moved.connect(self._show_chosen)
        left.body.addWidget(self.list)
        self.outlook, self.five = OutlookCard(), FiveCard()
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for card in (self.outlook, self.five):
            column.addWidget(card)
        column.addStretch(1)
        parts = (Part(left, 340), Part(right))
        self._stack = QStackedWidget()
        self._stack.addWidget(Columns(parts, (Placement(760, ((0,), (1,))), Placement(0, ((0, 1),)))))
        self._stack.addWidget(EmptyState("clipboard-check", tr("Nobody has assessed her yet. Press A to begin.")))
        self.column.addWidget(self._stack, 1)

    def show_profile(self, profile: Profile) -> None:
        """Show hers, the newest first."""
        self._made = profile.assessments
        self._stack.setCurrentIndex(0 if self._made else 1)
        self.list.set_rows([self._row(at, one) for at, one in enumerate(self._made)])
        self.list.show_whole()
        if self.list.current is not None:
            self._show_chosen(self.list.current)

    def _row(self, at: int, view: AssessmentView) -> Row:
        score = tr("{score} of 100", score=view.score) if view.score is not None else tr("No score")
        tone = score_tone(view.score) if view.score is not None else Tone.MUTE
        day = phrases.full_day(view.day)
        return Row(at, day, view.author, icon="clipboard-check", icon_tone=tone, chip=Chip(score, tone))

    def _show_chosen(self, row: Row) -> None:
        if not isinstance(row.key, int) or not 0 <= row.key < len(self._made):
            return
        view, today = self._made[row.key], self._desk.clock.today()
        self.outlook.show_assessment(view, today)
        if not view.old:
            self.outlook.set_state(state_chip(view.state))
        self.five.show_assessment(view, today)
