"""The supervisor's first page: how much is late, where it grows, and whom to look at first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from fieldapp.domain.ids import NO_ID
from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.services.oversight import risk
from fieldapp.ui import phrases, tasks, theme
from fieldapp.ui.actions import Action
from fieldapp.ui.charts.ageing_bar import AgeingBar
from fieldapp.ui.charts.lines import TrendLine
from fieldapp.ui.errors import Fault
from fieldapp.ui.screen import Screen
from fieldapp.ui.screens.people_parts.columns import Columns, Part, Placement
from fieldapp.ui.screens.risk_parts.numbers import buckets, kpis, trend
from fieldapp.ui.screens.risk_parts.officers import COLUMNS, OfficerRows
from fieldapp.ui.tables.grid import DataGrid
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.cards import Card, Kpi, KpiCard
from fieldapp.ui.widgets.empty import EmptyState, Skeleton
from fieldapp.ui.widgets.marks import Badge, StatusChip
from fieldapp.ui.widgets.notices import Banner
from fieldapp.ui.widgets.paint import Chip
from fieldapp.ui.widgets.rows import Row, RowList, RowStyle
from fieldapp.ui.widgets.scroll import ColumnScroll
from fieldapp.ui.widgets.text import Elided, Text

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk
    from fieldapp.services.oversight.risk import Finding, RiskView

NUMBERS = 6
WIDE = (Placement(960, ((0,), (1,), (2,))), Placement(0, ((0,), (1, 2))))


class RiskScreen(Screen):
    """Numbers above, trend and ageing and findings in the middle, officers below."""

    name = "risk"
    title = mark("Risk")
    nouns = frozenset({"loans", "meetings", "visits", "assessments", "inbox", "people"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._view: RiskView | None = None
        self._rows = OfficerRows(desk.currency)
        page = QVBoxLayout(self)
        page.setContentsMargins(15, 10, 15, 10)
        page.setSpacing(10)
        page.addLayout(self._build_head())
        self.banner = Banner()
        self.banner.pressed.connect(self._load)
        page.addWidget(self.banner)
        self._stack = QStackedWidget()
        self._skeleton = Skeleton()
        self.empty = EmptyState(
            "activity", tr("No loans yet. The branch's figures appear with the first copy of its loans."), tr("Sync")
        )
        self.empty.on_press(lambda: self.open_screen.emit("sync", None))
        for widget in (self._skeleton, self.empty, self._build_body()):
            self._stack.addWidget(widget)
        page.addWidget(self._stack, 1)

    # building

    def _build_head(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(Text(tr("Risk overview"), Type.PAGE_TITLE))
        self._branch = Elided("", Type.BODY, "second")
        line.addWidget(self._branch, 1)
        self._figures = Text(tr("Figures as of"), Type.BODY, "second")
        line.addWidget(self._figures)
        self._as_of = StatusChip()
        line.addWidget(self._as_of)
        return line

    def _build_body(self) -> QWidget:
        body = ColumnScroll()
        body.setFrameShape(QFrame.Shape.NoFrame)
        self.cards = [KpiCard(Kpi("", "", "")) for _ in range(NUMBERS)]
        self._numbers = QGridLayout()
        self._numbers.setSpacing(8)
        body.column.addLayout(self._numbers)
        self._place_numbers(NUMBERS)
        cards = ((self._build_trend(), 5), (self._build_ageing(), 3), (self._build_findings(), 4))
        self._middle = Columns([Part(card, share=share) for card, share in cards], WIDE)
        body.column.addWidget(self._middle, 5)
        table = Card()
        table.body.setContentsMargins(1, 1, 1, 1)
        self.officers = DataGrid([column.said for column in COLUMNS])
        self.officers.setAccessibleName(tr("Officers"))
        self.officers.opened.connect(lambda _at: self._open_people())
        table.body.addWidget(self.officers)
        table.setMinimumHeight(theme.px(150))
        body.column.addWidget(table, 5)
        return body

    def _place_numbers(self, per_line: int) -> None:
        for at, card in enumerate(self.cards):
            self._numbers.addWidget(card, at // per_line, at % per_line)
        for at in range(NUMBERS):
            self._numbers.setColumnStretch(at, 1 if at < per_line else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        logical = self.width() * 100 // theme.current().scale
        self._place_numbers(NUMBERS if logical >= 1040 else NUMBERS // 2)

    def _build_trend(self) -> Card:
        card = Card(tr("PAR 30, last 26 weeks"))
        self._parameters = Text("", Type.SECONDARY, "second")
        card.head.addWidget(self._parameters)
        self.trend = TrendLine(tr("PAR 30, percent of outstanding"))
        card.body.addWidget(self.trend, 1)
        return card

    def _build_ageing(self) -> Card:
        card = Card(tr("How late, by amount"), spacing=10)
        self.ageing = AgeingBar()
        card.body.addWidget(self.ageing)
        card.body.addStretch(1)
        return card

    def _build_findings(self) -> Card:
        card = Card(tr("Look at these first"), spacing=6)
        card.body.setContentsMargins(1, 12, 1, 1)
        card.head.setContentsMargins(14, 0, 14, 0)
        self._found = Badge(tone=Tone.WARN)
        card.head.addWidget(self._found)
        self.findings = RowList(RowStyle(height=41))
        self.findings.setAccessibleName(tr("Look at these first"))
        self.findings.opened.connect(self._open_finding)
        card.body.addWidget(self.findings, 1)
        self._nothing = Text(tr("Nothing stands out today."), Type.BODY, "second")
        self._nothing.setContentsMargins(14, 0, 14, 0)
        card.body.addWidget(self._nothing)
        return card

    # the page contract

    def page_actions(self) -> list[Action]:
        approvals = partial(self.open_screen.emit, "approvals", None)
        conflicts = partial(self.open_screen.emit, "conflicts", None)
        return [
            Action("risk.move", tr("Next row"), keys="Up Down", hint=tr("row"), bound=False, in_palette=False),
            Action("risk.open", tr("Open"), keys="Return", hint=tr("open"), bound=False, in_palette=False),
            Action("risk.people", tr("People who are behind"), self._open_people, "P", "users", tr("people behind")),
            Action("risk.officer", tr("The officer's page"), self._open_officer, "O", "user-check", tr("officer")),
            Action("risk.queue", tr("Approval queue"), approvals, "G, Q", "list-checks", tr("approval queue")),
            Action("risk.conflicts", tr("Conflicts"), conflicts, "G, C", "git-merge", tr("conflicts")),
        ]

    def activate(self, argument: object = None) -> None:
        super().activate(argument)
        if self._view is None:
            self._skeleton.start()
            self._stack.setCurrentIndex(0)
        self._load()

    def refresh(self, _changed: frozenset[str]) -> None:
        self._load()

    def _load(self) -> None:
        tasks.run(partial(risk.risk_overview, self.desk), self._show, self._failed, self)

    def _failed(self, fault: Fault) -> None:
        self._skeleton.stop()
        self.banner.say(Tone.BAD, fault.sentence, tr("Try again"))

    # showing

    def _show(self, view: RiskView) -> None:
        first = self._view is None
        self._view = view
        self._skeleton.stop()
        self.banner.hide()
        self._stack.setCurrentIndex(2 if view.officers else 1)
        self._show_head(view)
        for card, kpi in zip(self.cards, kpis(view, self.desk), strict=True):
            card.show_kpi(kpi)
        self._parameters.setText(tr("limits: {policy}", policy=view.parameter_set))
        self.trend.show_trend(trend(view))
        self.ageing.show_buckets(buckets(view, self.desk))
        self._show_findings(view)
        at = max(0, self.officers.current_source())
        self._rows.take(view, self.desk.clock.now_ms())
        self.officers.show_rows(len(view.officers), self._rows.render)
        self.officers.go(min(at, max(0, len(view.officers) - 1)))
        if first:
            self.officers.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_head(self, view: RiskView) -> None:
        count = tr_n("{n} officer", "{n} officers", len(view.officers))
        borrowers = tr_n("{n} borrower", "{n} borrowers", sum(officer.borrowers for officer in view.officers))
        self._branch.setText(phrases.joined(self.desk.branch_name, count, borrowers))
        at = phrases.moment(view.as_of_ms, self.desk.clock.today(), self.desk.time_zone)
        self._as_of.set_chip(Chip(at, Tone.INFO, "clock"))

    def _show_findings(self, view: RiskView) -> None:
        self._found.set_count(len(view.look_first))
        self.findings.set_rows([self._finding_row(at, finding) for at, finding in enumerate(view.look_first)])
        self.findings.setVisible(bool(view.look_first))
        self._nothing.setVisible(not view.look_first)

    def _finding_row(self, at: int, finding: Finding) -> Row:
        center = finding.borrower_id == NO_ID
        icon, tone = ("users-round", Tone.WARN) if center else ("user", Tone.BAD)
        return Row(key=at, title=finding.sentence, subtitle=finding.reason, icon=icon, icon_tone=tone)

    # opening

    def _open_finding(self, row: Row) -> None:
        if self._view is None or not isinstance(row.key, int):
            return
        finding = self._view.look_first[row.key]
        if finding.borrower_id != NO_ID:
            self.open_screen.emit("profile", finding.borrower_id)
        else:
            self._open_people()

    def _open_officer(self) -> None:
        """O: the page of the officer under the cursor."""
        at = self.officers.current_source()
        if self._view is not None and 0 <= at < len(self._view.officers):
            self.open_screen.emit("officer", self._view.officers[at].user_id)

    def _open_people(self) -> None:
        self.open_screen.emit("people", "behind")
