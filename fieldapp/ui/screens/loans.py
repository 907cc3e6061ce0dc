"""The board of loans: she sees which loan waits for her and opens the next step with one key."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from fieldapp.domain.ids import id_text
from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.services.loan import board
from fieldapp.services.loan.board import BoardRow, RunningSums, Stage
from fieldapp.ui import phrases, tasks
from fieldapp.ui.actions import Action
from fieldapp.ui.errors import Fault
from fieldapp.ui.screen import Screen
from fieldapp.ui.screens.loans_parts.words import NEXT, STAGES, chip, sentence, title
from fieldapp.ui.screens.people_parts.filter_chips import FilterChips
from fieldapp.ui.screens.sheet_parts.head import PageHead
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.buttons import Look
from fieldapp.ui.widgets.cards import Card, Kpi, SummaryStrip
from fieldapp.ui.widgets.empty import EmptyState, Skeleton
from fieldapp.ui.widgets.notices import Banner
from fieldapp.ui.widgets.rows import Row, RowList

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk

PAGE = 48
"""So many running loans are read at a time."""
RUNNING = frozenset({Stage.CLOSING, Stage.ACTIVE})
WAITING = (Stage.DRAFT, Stage.RETURNED, Stage.APPROVED, Stage.TO_HAND_OVER)
FILTERS = (
    ("all", mark("All")),
    ("mine", mark("Waits for you")),
    ("supervisor", mark("With the supervisor")),
    ("running", mark("Running")),
)
SHOWN = {
    "all": frozenset(Stage),
    "mine": frozenset(WAITING),
    "supervisor": frozenset({Stage.WITH_SUPERVISOR}),
    "running": RUNNING,
}


def read_board(desk: Desk, running: int) -> tuple[tuple[BoardRow, ...], RunningSums]:
    """Off the UI thread: the board with so many running loans, and how many there are."""
    return board.board(desk, running), board.running_sums(desk)


class LoansScreen(Screen):
    """What waits where, by stage; Enter opens the next step."""

    name = "loans"
    title = mark("Loans")
    nouns = frozenset({"loans", "applications", "drafts", "people", "centers", "cash"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._rows: dict[str, BoardRow] = {}
        self._all: tuple[BoardRow, ...] = ()
        self._sums = board.RunningSums(0, 0, 0)
        self._asked, self._more_asked = 0, False
        page = QVBoxLayout(self)
        page.setContentsMargins(14, 9, 14, 8)
        page.setSpacing(10)
        self.head = PageHead("hand-coins")
        self.head.title.setText(tr("Loans"))
        self.filters = FilterChips([(key, tr(words)) for key, words in FILTERS])
        self.filters.chosen.connect(lambda _key: self._fill())
        self.head.row.addWidget(self.filters)
        page.addWidget(self.head)
        self.banner = Banner()
        self.banner.pressed.connect(self._load)
        page.addWidget(self.banner)
        self.strip = SummaryStrip()
        page.addWidget(self.strip)
        card = Card(padding=1, spacing=0)
        card.body.setContentsMargins(1, 1, 1, 1)
        self._stack = QStackedWidget()
        self._skeleton = Skeleton()
        self.empty = EmptyState("hand-coins", tr("No loans yet. Start one for a borrower."), tr("New application"))
        self.empty.on_press(self._new)
        self.list = RowList()
        self.list.setAccessibleName(tr("Loans"))
        self.list.opened.connect(lambda _row: self._open())
        self.list.near_end.connect(self._load_more)
        for widget in (self._skeleton, self.empty, self.list):
            self._stack.addWidget(widget)
        card.body.addWidget(self._stack, 1)
        page.addWidget(card, 1)
        actions = {action.id: action for action in self.page_actions()}
        self.head.show_actions([(actions["loans.new"], Look.PRIMARY)])

    # the page contract

    def page_actions(self) -> list[Action]:
        nobody = self._why_nothing
        made = [
            Action("loans.move", tr("Choose"), keys="Up Down", hint=tr("choose"), bound=False, in_palette=False),
            Action("loans.open", tr("Next step"), keys="Return", hint=tr("next step"), bound=False, in_palette=False),
            Action("loans.person", tr("Open the person"), self._person, "P", "user", tr("person"), why_not=nobody),
            Action(
                "loans.file", tr("Open the loan file"), self._file, "F", "file-text", tr("loan file"), why_not=nobody
            ),
            Action("loans.talk", tr("Talk about it"), self._talk, "D", "message-square", why_not=self._why_not_in),
            Action("loans.new", tr("New application"), self._new, "Ctrl+Return", "plus", tr("new application")),
        ]
        for number, (key, words) in enumerate(FILTERS, 1):
            made.append(
                Action(
                    f"loans.{key}",
                    tr("Show: {filter}", filter=tr(words)),
                    partial(self.filters.press, key),
                    f"Ctrl+{number}",
                )
            )
        return made

    def activate(self, argument: object = None) -> None:
        super().activate(argument)
        if not self._all:
            self._skeleton.start()
            self._stack.setCurrentWidget(self._skeleton)
        self._load()

    def refresh(self, _changed: frozenset[str]) -> None:
        self._load()

    def _load(self) -> None:
        """Read the board with as many running loans as are shown, at least a page; older answers are dropped."""
        self._asked += 1
        self._more_asked = False
        shown = sum(row.stage in RUNNING for row in self._all)
        read = partial(read_board, self.desk, max(PAGE, shown))
        tasks.run(read, partial(self._show, self._asked), self._failed, self)

    def _load_more(self) -> None:
        """The end of what is here comes near: ask for the next page of running loans."""
        shown = [row for row in self._all if row.stage in RUNNING]
        listed = bool(SHOWN[self.filters.value] & RUNNING)
        if not listed or self._more_asked or not 0 < len(shown) < self._sums.active + self._sums.closing:
            return
        self._more_asked = True
        tasks.run(partial(board.more, self.desk, shown[-1], PAGE), partial(self._add, self._asked), self._failed, self)

    def _add(self, question: int, rows: tuple[BoardRow, ...]) -> None:
        if question == self._asked:
            self._more_asked = False
            self._all += rows
            self._fill()

    def _failed(self, fault: Fault) -> None:
        self._skeleton.stop()
        self.banner.say(Tone.BAD, fault.sentence, tr("Try again"))

    # showing

    def _show(self, question: int, found: tuple[tuple[BoardRow, ...], RunningSums]) -> None:
        if question != self._asked:
            return
        self._skeleton.stop()
        self.banner.hide()
        self._all, self._sums = found
        self._fill()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.actions_changed.emit()

    def _fill(self) -> None:
        wanted = [row for row in self._all if row.stage in SHOWN[self.filters.value]]
        self._rows = {id_text(row.id): row for row in wanted}
        self._stack.setCurrentWidget(self.list if wanted else self.empty)
        if not wanted:
            self.empty.say(
                tr("Nothing here. Show all loans, or start one.") if self._all else tr("No loans yet. Start one.")
            )
        self._show_numbers()
        shown: list[Row] = []
        for stage, (heading, _icon, _tone) in STAGES.items():
            inside = [row for row in wanted if row.stage is stage]
            if inside:
                count = {Stage.ACTIVE: self._sums.active, Stage.CLOSING: self._sums.closing}.get(stage, len(inside))
                shown.append(Row(None, phrases.joined(tr(heading), f"{count:,}"), header=True))
                shown += [self._row(row) for row in inside]
        self.list.set_rows(shown)

    def _row(self, row: BoardRow) -> Row:
        desk, today = self.desk, self.desk.clock.today()
        _heading, icon, tone = STAGES[row.stage]
        return Row(
            key=id_text(row.id),
            title=title(row, desk.currency),
            subtitle=sentence(row, desk.currency, today, desk.clock.now_ms()),
            icon=icon,
            icon_tone=tone,
            chip=chip(row, today),
            button=tr(NEXT[row.stage]),
        )

    def _show_numbers(self) -> None:
        money, rows = self.desk.currency, self._all

        def of(*stages: Stage) -> list[BoardRow]:
            return [row for row in rows if row.stage in stages]

        waiting, asked, ready = of(Stage.DRAFT, Stage.RETURNED), of(Stage.WITH_SUPERVISOR), of(Stage.TO_HAND_OVER)
        running, late = self._sums.active + self._sums.closing, self._sums.late
        self.strip.show_numbers(
            [
                Kpi(tr("To finish"), f"{len(waiting):,}", tr("drafts and returned")),
                Kpi(
                    tr("With the supervisor"), f"{len(asked):,}", phrases.money(sum(row.amount for row in asked), money)
                ),
                Kpi(tr("To hand over"), f"{len(ready):,}", phrases.money(sum(row.amount for row in ready), money)),
                Kpi(tr("Running"), f"{running:,}", tr_n("{n} late", "{n} late", late) if late else tr("none late")),
            ]
        )

    @property
    def current(self) -> BoardRow | None:
        """The loan the cursor stands on."""
        row = self.list.current
        return self._rows.get(str(row.key)) if row is not None else None

    # acting

    def _why_nothing(self) -> str | None:
        return None if self.current is not None else tr("No loan is chosen.")

    def _open(self) -> None:
        row = self.current
        if row is None:
            return
        if row.stage is Stage.TO_HAND_OVER:
            self.open_screen.emit("hand_over", row.id)
        elif row.stage in (Stage.ACTIVE, Stage.CLOSING):
            self.open_screen.emit("profile", row.borrower_id)
        else:
            self.open_screen.emit("application", row.id)

    def _file(self) -> None:
        row = self.current
        if row is not None:
            self.open_screen.emit("application", row.id)

    def _person(self) -> None:
        row = self.current
        if row is not None:
            self.open_screen.emit("profile", row.borrower_id)

    def _why_not_in(self) -> str | None:
        row = self.current
        if row is not None and row.stage in (Stage.DRAFT, Stage.ACTIVE, Stage.CLOSING):
            return tr("Only what the supervisor has, or has decided, is talked about here.")
        return self._why_nothing()

    def _talk(self) -> None:
        row = self.current
        if row is not None and self._why_not_in() is None:
            self.open_screen.emit("talk", ("application", row.id))

    def _new(self) -> None:
        self.choose_person.emit("application")
