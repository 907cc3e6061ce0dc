"""Today: what next, what needs this person, and whether the records are safe."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.services import day_plan, sync_view, today
from fieldapp.services.group import centers
from fieldapp.ui import phrases, tasks, theme
from fieldapp.ui.actions import Action
from fieldapp.ui.errors import Fault
from fieldapp.ui.print.paper_printing import PaperPrinting
from fieldapp.ui.screen import Screen
from fieldapp.ui.screens.people_parts.columns import Columns, Part, Placement
from fieldapp.ui.screens.today_parts.note_dialog import PlanNoteDialog
from fieldapp.ui.screens.today_parts.route import route
from fieldapp.ui.screens.today_rows import (
    due_rows,
    is_done,
    kpis,
    mark_key,
    moved,
    need_rows,
    next_rows,
    plan_rows,
    target_of,
)
from fieldapp.ui.sync_words import LinkState, link_chip
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.buttons import Button, Look
from fieldapp.ui.widgets.cards import Card, Facts, KpiCard
from fieldapp.ui.widgets.empty import EmptyState, Skeleton
from fieldapp.ui.widgets.marks import Badge, StatusChip
from fieldapp.ui.widgets.notices import Banner
from fieldapp.ui.widgets.rows import Row, RowList, RowStyle
from fieldapp.ui.widgets.scroll import ColumnScroll
from fieldapp.ui.widgets.stack import OneOf
from fieldapp.ui.widgets.text import Elided, Glyph, Text, rule

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk, Saved
    from fieldapp.services.group.centers import CenterRow
    from fieldapp.services.sync_view import SyncStatus
    from fieldapp.services.today import TodayView


BESIDE, BELOW = Placement(860, ((0,), (1,))), Placement(0, ((0, 1),))
"""What needs her beside the plan, or below it."""


PLAN_HEAD = 46
"""Height of the plan's head, pixels at 100 %."""
FOUR_ACROSS = 640
"""From this width on the four numbers stand in one line, pixels at 100 %."""


class TodayScreen(Screen):
    """The plan of the day."""

    name = "today"
    title = mark("Today")
    nouns = frozenset({"meetings", "visits", "inbox", "loans", "drafts", "sync", "cash", "people", "assessments"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._day: TodayView | None = None
        self._planned = False
        self.printing = PaperPrinting(self)
        self.printing.printed.connect(lambda words: self.toast.emit(words, None))
        page = QVBoxLayout(self)
        page.setContentsMargins(16, 12, 16, 10)
        page.setSpacing(10)
        page.addLayout(self._head())
        self.banner = Banner()
        self.banner.pressed.connect(self._load)
        page.addWidget(self.banner)
        self._kpis: list[KpiCard] = []
        self._kpi_grid = QGridLayout()
        self._kpi_grid.setSpacing(10)
        self._plan_part, self._beside = self._plan_side(), self._side()
        parts = (Part(self._plan_part, tall=True, share=766), Part(self._beside, share=372))
        self._columns = Columns(parts, (BESIDE, BELOW))
        self._columns.placed.connect(self._fit)
        self._area = ColumnScroll()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.column.addLayout(self._kpi_grid)
        self._area.column.addWidget(self._columns, 1)
        page.addWidget(self._area, 1)

    def _plan_side(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._plan_card())
        column.addStretch(1)
        return made

    def _fit(self, columns: int) -> None:
        """The numbers in one line, or two and two where the window is narrow."""
        across = 4 if self.width() * 100 // theme.current().scale >= FOUR_ACROSS else 2
        for at, card in enumerate(self._kpis):
            self._kpi_grid.removeWidget(card)
            self._kpi_grid.addWidget(card, at // across, at % across)
        for at in range(4):
            self._kpi_grid.setColumnStretch(at, 1 if at < across else 0)
        # below one another the page scrolls, and not each part of it
        whole = self.plan.content_height() + theme.px(PLAN_HEAD)
        self._plan_part.setMinimumHeight(whole if columns == 1 and self.plan.rows else 0)
        inner = self._beside.widget()
        self._beside.setMinimumHeight(inner.sizeHint().height() if columns == 1 and inner is not None else 0)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(Text(tr("Today"), Type.PAGE_TITLE))
        self._counts = Elided("", Type.BODY, "second")
        row.addWidget(self._counts, 1)
        route_button = Button(tr("Print the route"), Look.GHOST, "printer", "Ctrl+P")
        route_button.clicked.connect(self.print_route)
        row.addWidget(route_button)
        add = Button(tr("New visit"), Look.SECONDARY, "map-pin", "V")
        add.clicked.connect(self._visit)
        row.addWidget(add)
        return row

    def _plan_card(self) -> Card:
        card = Card(padding=1, spacing=0)
        head = QHBoxLayout()
        head.setContentsMargins(14, 8, 14, 9)
        head.addWidget(Text(tr("Plan"), Type.PANEL_TITLE))
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
        self.plan.setAccessibleName(tr("Plan"))
        self.plan.opened.connect(self._open_row)
        self.plan.moved.connect(self._row_chosen)
        self._stack.addWidget(self.plan)
        sentence = tr("No plan for today. Add from your centers.")
        self._empty = EmptyState("calendar-plus", sentence, tr("Open Meetings"))
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
        card = Card(tr("Needs you"), padding=1, spacing=0)
        card.head.setContentsMargins(14, 9, 14, 6)
        self._need_count = Badge(0, tone=Tone.WARN)
        card.head.addWidget(self._need_count)
        self.needs = RowList(RowStyle(height=53, margin=14, tiles=False, resting_mark=False))
        self.needs.setAccessibleName(tr("Needs you"))
        self.needs.show_whole()
        self.needs.opened.connect(self._open_row)
        self.needs.clicked.connect(lambda _index: self._open_row(self.needs.current))
        card.body.addWidget(self.needs)
        self._nothing = Text(tr("Nothing waits for you."), Type.BODY, "second")
        self._nothing.setContentsMargins(14, 2, 14, 12)
        self._nothing.hide()  # nobody knows yet
        card.body.addWidget(self._nothing)
        return card

    def _sync_card(self) -> Card:
        card = Card(tr("Sync"), spacing=8)
        self._link = StatusChip()
        card.head.addWidget(self._link)
        self._facts = Facts()
        card.body.addWidget(self._facts)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Glyph("shield-check", "ok"), 0, Qt.AlignmentFlag.AlignTop)
        words = tr("Everything is stored encrypted on this laptop. It sends by itself when a network appears.")
        row.addWidget(Text(words, Type.SECONDARY, "second", wrap=True), 1)
        card.body.addLayout(row)
        return card

    def page_actions(self) -> list[Action]:
        why, down = self._why_no_row, tr("Move down in the plan")
        return [
            Action(
                "plan-move", tr("Choose in the plan"), keys="Up Down", hint=tr("choose"), bound=False, in_palette=False
            ),
            Action(
                "plan-open", tr("Open"), self._open_current, "Return", hint=tr("open"), bound=False, in_palette=False
            ),
            Action("plan-done", self._done_words, self.mark_done, "Space", "circle-check", tr("done"), why_not=why),
            Action("plan-visit", tr("New visit"), self._visit, "V", "map-pin", tr("visit")),
            Action("plan-repay", tr("Repayment"), self._repay, "R", "receipt-text", tr("repay")),
            Action(
                "plan-note", tr("Note beside the row"), self.write_note, "F4", "notebook-pen", tr("note"), why_not=why
            ),
            Action("plan-down", down, self._down, "Ctrl+Shift+Down", "arrow-down", tr("move"), why_not=why),
            Action("plan-up", tr("Move up in the plan"), self._up, "Ctrl+Shift+Up", "arrow-up", why_not=why),
            Action("plan-route", tr("Print the route"), self.print_route, "Ctrl+P", "printer", tr("route")),
            Action("today-find", tr("Find"), keys="Ctrl+K", hint=tr("find"), bound=False, in_palette=False),
            Action("today-keys", tr("Keys"), keys="F1", hint=tr("keys"), bound=False, in_palette=False),
        ]

    @property
    def _done_words(self) -> str:
        row = self.plan.current
        return tr("Mark as to do again") if row is not None and row.faded else tr("Mark as done")

    def _why_no_row(self) -> str | None:
        there = self._planned and self.plan.current is not None
        return None if there else tr("No row of the plan is chosen.")

    def activate(self, argument: object = None) -> None:
        super().activate(argument)
        if self._day is None:
            self._stack.show_part(self._skeleton)
            self._skeleton.start()
        self.plan.setFocus(Qt.FocusReason.OtherFocusReason)
        self._load()

    def _row_chosen(self, _row: Row) -> None:
        """What can be done is another; and where the page scrolls as a whole, the row comes into sight."""
        self.actions_changed.emit()
        place, page = self.plan.visualRect(self.plan.currentIndex()), self._area.widget()
        if self._columns.columns == 1 and page is not None:
            spot = self.plan.viewport().mapTo(page, place.center())
            self._area.ensureVisible(0, spot.y(), 0, place.height())

    def _load(self) -> None:
        self.banner.hide()
        tasks.run(lambda: today.today(self.desk), self._show_day, self._failed, owner=self)
        tasks.run(lambda: sync_view.sync_status(self.desk), self._show_sync, self._tell, owner=self)

    def _failed(self, fault: Fault) -> None:
        """The plan cannot be read: what is on screen stays, or else the centers that meet today stand in for it."""
        self._skeleton.stop()
        self._tell(fault)
        if self._day is None:
            tasks.run(lambda: centers.my_centers(self.desk), self._show_due, lambda _again: None, owner=self)

    def _tell(self, fault: Fault) -> None:
        """In the one strip of the page, which has the way on."""
        self.banner.say(Tone.BAD, fault.sentence, tr("Try again"))

    def _show_due(self, found: tuple[CenterRow, ...]) -> None:
        rows = due_rows(found, self.desk.clock.today())
        self.plan.set_rows(rows)
        self._stack.show_part(self.plan if rows else self._empty)
        self._note.setText(tr("Centers that meet today") if rows else "")

    def _show_next(self, found: tuple[CenterRow, ...]) -> None:
        """Nothing is planned: which centers meet next."""
        rows = next_rows(found, self.desk.clock.today())
        if rows and self._day is not None and not self._planned:
            self.plan.set_rows(rows)
            self._stack.show_part(self.plan)
            self._note.setText(tr("No plan for today. These centers meet next."))

    def _show_day(self, day: TodayView) -> None:
        self._day = day
        if day.day_closed:
            words = tr("Today is closed. Money taken now is kept aside until your supervisor decides.")
            self.banner.say(Tone.INFO, words)
        self._skeleton.stop()
        meetings = tr_n("{n} meeting", "{n} meetings", len(day.meetings))
        self._counts.setText(phrases.joined(meetings, tr_n("{n} visit", "{n} visits", len(day.visits))))
        numbers = kpis(day, self.desk)
        if not self._kpis:
            self._kpis = [KpiCard(number) for number in numbers]
        for card, number in zip(self._kpis, numbers, strict=True):
            card.show_kpi(number)
        rows, first = plan_rows(day, self.desk)
        self._planned = bool(rows)
        self.plan.set_rows(rows, current=first)
        self._stack.show_part(self.plan if rows else self._empty)
        if not rows:
            tasks.run(lambda: centers.my_centers(self.desk), self._show_next, owner=self)
        left = sum(1 for meeting in day.meetings if meeting.state != "finished")
        self._note.setText(tr_n("{n} meeting to go", "{n} meetings to go", left) if left else "")
        needs = need_rows(day)
        self.needs.set_rows(needs)
        self.needs.setVisible(bool(needs))
        self._nothing.setVisible(not needs)
        self._need_count.set_count(len(needs))
        self._fit(self._columns.columns)
        if not self.needs.hasFocus():
            self.plan.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_sync(self, status: SyncStatus) -> None:
        now, today_number = self.desk.clock.now_ms(), self.desk.clock.today()
        waiting = tr_n("{n} change", "{n} changes", status.waiting) if status.waiting else tr("nothing", "to send")
        self._facts.set_fact(tr("Waiting to send"), waiting)
        oldest = phrases.span(now - status.oldest_waiting_ms) if status.oldest_waiting_ms else tr("nothing waits")
        self._facts.set_fact(tr("Oldest waiting"), oldest)
        last = status.last_exchange_ms
        copied = phrases.moment(last, today_number, self.desk.time_zone) if last else tr("not yet")
        self._facts.set_fact(tr("Last copy from office"), copied)

    def show_link(self, state: LinkState) -> None:
        """What the sync process does now."""
        self._link.set_chip(link_chip(state, self.desk.time_zone))

    # what she does to her plan

    def mark_done(self) -> None:
        """Space: done, or to do again; a finished meeting stays finished."""
        day, row = self._day, self.plan.current
        if day is None or row is None:
            return
        kind, number = row.key if isinstance(row.key, tuple) else ("", None)
        key, done = mark_key(row.key), mark_key(row.key) in day.marks.done
        if not done and is_done(day, (kind, number)):
            self.toast.emit(tr("This meeting is finished. Corrections are reversals, at Repayments."), None)
            return
        self._keep(lambda: day_plan.mark_done(self.desk, key, done=not done))
        if not done:
            self.plan.step(1)

    def _down(self) -> None:
        self._move(1)

    def _up(self) -> None:
        self._move(-1)

    def _move(self, by: int) -> None:
        row = self.plan.current
        if row is not None:
            order = moved([other.key for other in self.plan.rows], row.key, by)
            self._keep(lambda: day_plan.keep_order(self.desk, order))

    def write_note(self) -> None:
        """F4: a few words beside the row."""
        row = self.plan.current
        if self._day is None or row is None:
            return
        key = mark_key(row.key)
        dialog = PlanNoteDialog(row.title, self._day.marks.note(key), self)
        dialog.written.connect(lambda note: self._keep(lambda: day_plan.write_note(self.desk, key, note)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.ask()

    def _keep(self, keep: Callable[[], Saved]) -> None:
        tasks.run(keep, self._kept, owner=self)

    def _kept(self, saved: Saved) -> None:
        self.saved.emit(saved)  # and the page hears of it like of everything else that was saved

    def print_route(self) -> None:
        """Ctrl+P: when, where, whom and why, on paper."""
        if self._day is not None:
            self.printing.print(route(self._day, self.desk))

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
