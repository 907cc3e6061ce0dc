"""Today: what next, what needs this person, and whether the records are safe."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.services import sync_view, today
from fieldapp.ui import phrases, tasks
from fieldapp.ui.actions import Action
from fieldapp.ui.screen import Screen
from fieldapp.ui.screens.today_rows import kpis, need_rows, plan_rows, target_of
from fieldapp.ui.sync_words import LinkState, link_chip
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.buttons import Button, Look
from fieldapp.ui.widgets.cards import Card, Facts, KpiCard
from fieldapp.ui.widgets.empty import EmptyState, Skeleton
from fieldapp.ui.widgets.marks import Badge, StatusChip
from fieldapp.ui.widgets.rows import Row, RowList, RowStyle
from fieldapp.ui.widgets.scroll import ColumnScroll
from fieldapp.ui.widgets.stack import OneOf
from fieldapp.ui.widgets.text import Elided, Glyph, Text, rule

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk
    from fieldapp.services.sync_view import SyncStatus
    from fieldapp.services.today import TodayView


class TodayScreen(Screen):
    """The plan of the day."""

    name = "today"
    title = "Today"
    nouns = frozenset({"meetings", "visits", "inbox", "loans", "drafts", "sync", "cash", "people", "assessments"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._day: TodayView | None = None
        page = QVBoxLayout(self)
        page.setContentsMargins(16, 12, 16, 10)
        page.setSpacing(10)
        page.addLayout(self._head())
        self._kpis: list[KpiCard] = []
        self._kpi_row = QHBoxLayout()
        self._kpi_row.setSpacing(10)
        page.addLayout(self._kpi_row)
        columns = QHBoxLayout()
        columns.setSpacing(10)
        plan = QVBoxLayout()
        plan.addWidget(self._plan_card())
        plan.addStretch(1)
        columns.addLayout(plan, 766)
        columns.addWidget(self._side(), 372)
        page.addLayout(columns, 1)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(Text("Today", Type.PAGE_TITLE))
        self._counts = Elided("", Type.BODY, "second")
        row.addWidget(self._counts, 1)
        add = Button("New visit", Look.SECONDARY, "map-pin", "V")
        add.clicked.connect(self._visit)
        row.addWidget(add)
        return row

    def _plan_card(self) -> Card:
        card = Card(padding=1, spacing=0)
        head = QHBoxLayout()
        head.setContentsMargins(14, 8, 14, 9)
        head.addWidget(Text("Plan", Type.PANEL_TITLE))
        head.addStretch(1)
        self._note = Text("", Type.SECONDARY, "second")
        head.addWidget(self._note)
        card.body.addLayout(head)
        card.body.addWidget(rule())
        self._stack = OneOf()
        card.body.addLayout(self._stack)  # first, or its first page would open as a window
        self._skeleton = Skeleton()
        self._stack.addWidget(self._skeleton)
        self.plan = RowList()
        self.plan.setAccessibleName("Plan")
        self.plan.opened.connect(self._open_row)
        self.plan.moved.connect(lambda _row: self.actions_changed.emit())
        self._stack.addWidget(self.plan)
        self._empty = EmptyState("calendar-plus", "No plan for today. Open a center to add one.", "Open Meetings")
        self._empty.on_press(lambda: self.open_screen.emit("meetings", None))
        self._stack.addWidget(self._empty)
        return card

    def _side(self) -> ColumnScroll:
        area = ColumnScroll()
        area.column.addWidget(self._needs_card())
        area.column.addWidget(self._sync_card())
        area.column.addStretch(1)
        return area

    def _needs_card(self) -> Card:
        card = Card("Needs you", padding=1, spacing=0)
        card.head.setContentsMargins(14, 9, 14, 6)
        self._need_count = Badge(0, tone=Tone.WARN)
        card.head.addWidget(self._need_count)
        self.needs = RowList(RowStyle(height=53, margin=14, tiles=False, resting_mark=False))
        self.needs.setAccessibleName("Needs you")
        self.needs.show_whole()
        self.needs.opened.connect(self._open_row)
        self.needs.clicked.connect(lambda _index: self._open_row(self.needs.current))
        card.body.addWidget(self.needs)
        self._nothing = Text("Nothing waits for you.", Type.BODY, "second")
        self._nothing.setContentsMargins(14, 2, 14, 12)
        card.body.addWidget(self._nothing)
        return card

    def _sync_card(self) -> Card:
        card = Card("Sync", spacing=8)
        self._link = StatusChip()
        card.head.addWidget(self._link)
        self._facts = Facts()
        card.body.addWidget(self._facts)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Glyph("shield-check", "ok"), 0, Qt.AlignmentFlag.AlignTop)
        words = "Everything is stored encrypted on this laptop. It sends by itself when a network appears."
        row.addWidget(Text(words, Type.SECONDARY, "second", wrap=True), 1)
        card.body.addLayout(row)
        return card

    def page_actions(self) -> list[Action]:
        return [
            Action("plan-move", "Choose in the plan", keys="Up Down", hint="choose", bound=False, in_palette=False),
            Action("plan-open", "Open", self._open_current, "Return", hint="open", bound=False, in_palette=False),
            Action("plan-visit", "New visit", self._visit, "V", "map-pin", "new visit"),
            Action("plan-repay", "Repayment", self._repay, "R", "receipt-text", "repayment"),
            Action("today-find", "Find", keys="Ctrl+K", hint="find", bound=False, in_palette=False),
            Action("today-keys", "Keys", keys="F1", hint="keys", bound=False, in_palette=False),
        ]

    def activate(self, argument: object = None) -> None:
        super().activate(argument)
        if self._day is None:
            self._stack.show_part(self._skeleton)
            self._skeleton.start()
        self.plan.setFocus(Qt.FocusReason.OtherFocusReason)
        tasks.run(lambda: today.today(self.desk), self._show_day, owner=self)
        tasks.run(lambda: sync_view.sync_status(self.desk), self._show_sync, owner=self)

    def _show_day(self, day: TodayView) -> None:
        self._day = day
        self._skeleton.stop()
        meetings = phrases.counted(len(day.meetings), "meeting")
        self._counts.setText(phrases.joined(meetings, phrases.counted(len(day.visits), "visit")))
        numbers = kpis(day, self.desk)
        if not self._kpis:
            self._kpis = [KpiCard(number) for number in numbers]
            for card in self._kpis:
                self._kpi_row.addWidget(card, 1)
        for card, number in zip(self._kpis, numbers, strict=True):
            card.show_kpi(number)
        rows, first = plan_rows(day, self.desk)
        self.plan.set_rows(rows, current=first)
        self._stack.show_part(self.plan if rows else self._empty)
        left = sum(1 for meeting in day.meetings if meeting.state != "finished")
        self._note.setText(f"{phrases.counted(left, 'meeting')} to go" if left else "")
        needs = need_rows(day)
        self.needs.set_rows(needs)
        self.needs.setVisible(bool(needs))
        self._nothing.setVisible(not needs)
        self._need_count.set_count(len(needs))
        if not self.needs.hasFocus():
            self.plan.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_sync(self, status: SyncStatus) -> None:
        now, today_number = self.desk.clock.now_ms(), self.desk.clock.today()
        self._facts.set_fact(
            "Waiting to send", phrases.counted(status.waiting, "change") if status.waiting else "nothing"
        )
        oldest = phrases.span(now - status.oldest_waiting_ms) if status.oldest_waiting_ms else "nothing waits"
        self._facts.set_fact("Oldest waiting", oldest)
        last = status.last_exchange_ms
        copied = phrases.moment(last, today_number, self.desk.time_zone) if last else "not yet"
        self._facts.set_fact("Last copy from office", copied)

    def show_link(self, state: LinkState) -> None:
        """What the sync process does now."""
        self._link.set_chip(link_chip(state, self.desk.time_zone))

    def _open_row(self, row: Row | None) -> None:
        if row is not None:
            self.open_screen.emit(*target_of(row.key))

    def _open_current(self) -> None:
        self._open_row(self.plan.current)

    def _person(self) -> object:
        row = self.plan.current
        kind, key = row.key if row is not None and isinstance(row.key, tuple) else ("", None)
        return key if kind == "visit" else None

    def _visit(self) -> None:
        self._with_person("visit")

    def _repay(self) -> None:
        self._with_person("repayment")

    def _with_person(self, page: str) -> None:
        person = self._person()
        if person is None:
            self.choose_person.emit(page)
        else:
            self.open_screen.emit(page, person)
