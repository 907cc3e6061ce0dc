"""Reports: expected against collected, an officer's cash book, the trial balance; on screen, on A4 and as a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.staff import Role
from fieldapp.domain.timestamp import Day, date_of
from fieldapp.domain.words import mark, tr
from fieldapp.services.cash import cash_book, control
from fieldapp.services.cash import view as cash_view
from fieldapp.services.cash.cash_book import CashBook
from fieldapp.services.cash.day import WhoseDay
from fieldapp.services.money import ledger
from fieldapp.services.oversight import collection_report, work_report
from fieldapp.services.oversight.collection_report import By, CollectionReport
from fieldapp.ui import tasks
from fieldapp.ui.actions import Action
from fieldapp.ui.errors import Fault
from fieldapp.ui.print.paper import Paper
from fieldapp.ui.print.paper_printing import PaperPrinting
from fieldapp.ui.screen import Screen
from fieldapp.ui.screens.people_parts.filter_chips import FilterChips
from fieldapp.ui.screens.report_parts.paper_view import PaperView
from fieldapp.ui.screens.report_parts.papers import balance_paper, cash_book_paper, collection_paper
from fieldapp.ui.screens.report_parts.risk_papers import par_paper, work_paper
from fieldapp.ui.screens.sheet_parts.head import PageHead
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.buttons import Look
from fieldapp.ui.widgets.empty import EmptyState, Skeleton
from fieldapp.ui.widgets.notices import Banner
from fieldapp.ui.widgets.visible import show_if

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk

PERIODS = (
    ("today", mark("Today")),
    ("week", mark("7 days")),
    ("month", mark("This month")),
    ("last", mark("Last month")),
)
CUTS = (
    ("center", mark("Centers")),
    ("group", mark("Groups")),
    ("member", mark("Members")),
    ("officer", mark("Officers")),
)
KINDS = (
    ("collection", mark("Expected and collected")),
    ("cash", mark("Cash book")),
    ("balance", mark("Trial balance")),
    ("par", mark("Portfolio at risk")),
    ("work", mark("Work of officers")),
)
OFFICER_KINDS = tuple(kind for kind in KINDS if kind[0] != "balance")
CUT = ("collection", "par")
"""The reports that are cut by center, group, member or officer."""
PAGES = {"center": "center", "group": "group", "member": "profile", "officer": "officer"}
Opens = tuple[tuple[str, object], ...]
"""For each row of a report the page behind it and what it is about."""
Shown = tuple[Paper, Opens]
BLIND = mark("Today is left out until you counted the cash.")


def _said(choices: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(key, tr(words)) for key, words in choices]


def days_of(period: str, today: Day) -> tuple[Day, Day]:
    """The first and the last day of a period."""
    now = date_of(today)
    first = today - now.day + 1
    if period == "week":
        return today - 6, today
    if period == "month":
        return first, today
    if period == "last":
        return first - date_of(first - 1).day, first - 1
    return today, today


class ReportsScreen(Screen):
    """Opened from the rail, or with the key of a report: collection, cash or balance."""

    name = "reports"
    title = mark("Reports")
    nouns = frozenset({"loans", "cash", "savings", "meetings"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._paper: Paper | None = None
        self._officers: tuple[tuple[Id, str], ...] = ()
        self._asked = 0
        self._leads = desk.me.role is Role.SUPERVISOR
        self._kinds = KINDS if self._leads else OFFICER_KINDS
        self._opens: Opens = ()
        self.printing = PaperPrinting(self)
        self.printing.printed.connect(lambda words: self.toast.emit(words, None))
        page = QVBoxLayout(self)
        page.setContentsMargins(14, 9, 14, 8)
        page.setSpacing(10)
        self.head = PageHead("chart-column")
        self.head.title.setText(tr("Reports"))
        page.addWidget(self.head)
        self.banner = Banner()
        self.banner.pressed.connect(self._load)
        page.addWidget(self.banner)
        self.untold = Banner()
        self.untold.pressed.connect(lambda: self.open_screen.emit("day_close", None))
        page.addWidget(self.untold)
        page.addLayout(self._build_choices())
        self.view = PaperView(tr("Report"))
        self.view.opened.connect(self._open_row)
        self._stack = QStackedWidget()
        self._skeleton = Skeleton()
        self._empty = EmptyState("chart-column", tr("Nothing in this period."), tr("A longer period"))
        self._empty.on_press(self.next_period)
        for widget in (self._skeleton, self.view, self._empty):
            self._stack.addWidget(widget)
        page.addWidget(self._stack, 1)

    def _build_choices(self) -> QVBoxLayout:
        whole = QVBoxLayout()
        whole.setSpacing(7)
        self.kind = FilterChips(_said(self._kinds))
        self.period = FilterChips(_said(PERIODS))
        self.cut = FilterChips(_said(CUTS))
        self.who: FilterChips | None = None
        for chips in (self.kind, self.period, self.cut):
            chips.chosen.connect(lambda _key: self._load())
        self._who_row = QHBoxLayout()
        for row, widgets in ((QHBoxLayout(), (self.kind,)), (self._who_row, (self.period, self.cut))):
            row.setSpacing(22)
            for widget in widgets:
                row.addWidget(widget)
            row.addStretch(1)
            whole.addLayout(row)
        return whole

    # the page contract

    def page_actions(self) -> list[Action]:
        why = self._why
        made = [
            Action("reports.print", tr("Print A4"), self.print, "Ctrl+P", "printer", tr("print"), why_not=why),
            Action(
                "reports.export", tr("Write a table (CSV)"), self.export, "Ctrl+E", "download", tr("CSV"), why_not=why
            ),
            Action(
                "reports.open",
                tr("Open what is behind the row"),
                self._open_current,
                "Return",
                "arrow-right",
                tr("open"),
                bound=False,
                why_not=self._why_not_open,
            ),
        ]
        if not self.period.isHidden():
            period = tr("Another period")
            made.append(Action("reports.period", period, self.next_period, "T", "calendar", tr("period")))
        if self.kind.value in CUT:
            made.append(
                Action("reports.cut", tr("Another cut"), self.next_cut, "B", "list-filter", tr("by center, group ..."))
            )
        if self.who is not None and self.kind.value == "cash":
            made.append(Action("reports.who", tr("Another officer"), self.next_officer, "O", "user", tr("officer")))
        for number, (key, words) in enumerate(_said(self._kinds), 1):
            press = partial(self.kind.press, key)
            made.append(
                Action(f"reports.{key}", tr("Report: {name}", name=words), press, f"Ctrl+{number}", hint=words.lower())
            )
        return made

    def _why(self) -> str | None:
        return None if self._paper is not None else tr("There is nothing to print yet.")

    def activate(self, argument: object = None) -> None:
        super().activate(argument)
        if isinstance(argument, str) and argument in dict(KINDS):
            self.kind.choose(argument)
        if self._paper is None:
            self._skeleton.start()
            self._stack.setCurrentWidget(self._skeleton)
        self._load()

    def next_period(self) -> None:
        """T: the next longer period, then the shortest again."""
        self.period.press(PERIODS[(self.period.at + 1) % len(PERIODS)][0])

    def next_cut(self) -> None:
        """B: by center, by group, by member, by officer."""
        self.cut.press(CUTS[(self.cut.at + 1) % len(CUTS)][0])

    def next_officer(self) -> None:
        """O: whose cash book."""
        if self.who is not None:
            self.who.press(self._officers[(self.who.at + 1) % len(self._officers)][0].hex())

    # loading

    def _load(self) -> None:
        self.banner.hide()
        kind = self.kind.value
        show_if(self.period, kind != "par" and (kind != "balance" or self._leads))
        show_if(self.cut, kind in CUT)
        self._asked += 1
        work = {
            "collection": self._collection, "cash": self._cash, "balance": self._balance, "par": self._par,
            "work": self._work,
        }[kind]()  # fmt: skip
        tasks.run(work, partial(self._show, self._asked), self._failed, owner=self)
        if self._leads and not self._officers:
            tasks.run(lambda: control.officers(self.desk), self._show_officers, owner=self)
        if self.who is not None:
            show_if(self.who, kind == "cash")

    def _show_officers(self, officers: tuple[tuple[Id, str], ...]) -> None:
        self._officers = officers
        if officers:
            self.who = FilterChips([(user.hex(), name) for user, name in officers])
            self.who.chosen.connect(lambda _key: self._load())
            self._who_row.insertWidget(2, self.who)
            show_if(self.who, self.kind.value == "cash")
            self._load()

    def _collection(self) -> Callable[[], Shown]:
        since, until = days_of(self.period.value, self.desk.clock.today())
        by, desk, leads = By(self.cut.value), self.desk, self._leads

        def work() -> Shown:
            blind = not leads and until == desk.clock.today() and cash_view.counts_blind(desk)
            last = until - 1 if blind else until
            report = collection_report.collection_report(desk, by, min(since, last), last)
            paper = collection_paper(desk, report)
            return (_with_remark(paper, tr(BLIND)) if blind else paper), _opens(report)

        return work

    def _par(self) -> Callable[[], Shown]:
        by, desk = By(self.cut.value), self.desk

        def work() -> Shown:
            report = collection_report.collection_report(desk, by)
            return par_paper(desk, report), _opens(report)

        return work

    def _work(self) -> Callable[[], Shown]:
        since, until = days_of(self.period.value, self.desk.clock.today())
        desk = self.desk

        def work() -> Shown:
            report = work_report.work_report(desk, since, until)
            return work_paper(desk, report), tuple(("officer", row.user_id) for row in report.rows)

        return work

    def _cash(self) -> Callable[[], Shown | Rejection]:
        since, until = days_of(self.period.value, self.desk.clock.today())
        whose = Id(bytes.fromhex(self.who.value)) if self.who is not None else None

        def work() -> Shown | Rejection:
            book = cash_book.cash_book(self.desk, since, until, whose)
            return book if isinstance(book, Rejection) else (cash_book_paper(self.desk, book), _behind(book))

        return work

    def _balance(self) -> Callable[[], Shown]:
        _since, until = days_of(self.period.value, self.desk.clock.today())
        return lambda: (balance_paper(self.desk, ledger.trial_balance(self.desk, until)), ())

    def _failed(self, fault: Fault) -> None:
        self._skeleton.stop()
        self.banner.say(Tone.BAD, fault.sentence, tr("Try again"))

    # showing

    def _show(self, asked: int, found: Shown | Rejection) -> None:
        if asked != self._asked:
            return
        self._skeleton.stop()
        if isinstance(found, Rejection):
            self.rejected.emit(found)
            return
        paper, self._opens = found
        self._paper, blind = paper, tr(BLIND)
        if blind in paper.remarks:  # zeros without it would frighten; it is not said a second time below
            self.untold.say(Tone.INFO, blind, tr("Day close"))
            paper = replace(paper, remarks=tuple(said for said in paper.remarks if said != blind))
        else:
            self.untold.hide()
        rows = paper.tables[0].rows
        if rows:
            self.view.show_paper(paper)
        else:
            nothing = tr("Nothing in this period ({period}).", period=paper.subtitle)
            self._empty.say(" ".join((nothing, *paper.remarks)))
        self._stack.setCurrentWidget(self.view if rows else self._empty)
        if rows:
            self.view.focus()
        actions = {action.id: action for action in self.page_actions()}
        looks = (("export", Look.SECONDARY), ("print", Look.PRIMARY))
        self.head.title.setText(paper.title)
        self.head.show_actions([(actions[f"reports.{name}"], look) for name, look in looks])
        self.actions_changed.emit()

    def _why_not_open(self) -> str | None:
        at = self.view.grid.current_source() if self.view.grid is not None else -1
        return None if 0 <= at < len(self._opens) else tr("Behind this row is no page of its own.")

    def _open_current(self) -> None:
        if self.view.grid is not None:
            self._open_row(self.view.grid.current_source())

    def _open_row(self, at: int) -> None:
        """Enter: whoever is behind the numbers of a row; an officer's own page is her supervisor's."""
        if 0 <= at < len(self._opens):
            page, about = self._opens[at]
            if about != NO_ID and (page != "officer" or self._leads):
                self.open_screen.emit(page, about)

    def print(self) -> None:
        """On A4."""
        if self._paper is not None:
            self.printing.print(self._paper)

    def export(self) -> None:
        """As a table for a spreadsheet."""
        if self._paper is not None:
            self.printing.export(self._paper)


def _with_remark(paper: Paper, remark: str) -> Paper:
    return replace(paper, remarks=(remark, *paper.remarks))


def _opens(report: CollectionReport) -> Opens:
    return tuple((PAGES[report.by.value], row.id) for row in report.rows)


def _behind(book: CashBook) -> Opens:
    """The page behind each movement: the person, the sheet of the meeting, or the cash day."""
    return tuple(
        ("profile", line.person)
        if line.person != NO_ID
        else ("sheet", (line.center, line.day))
        if line.center != NO_ID
        else ("day_close", WhoseDay(line.day, book.user_id))
        for line in book.lines
    )
