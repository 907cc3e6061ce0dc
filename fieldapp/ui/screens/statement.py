"""A borrower's money: her passbook and the statement of each of her loans, on screen, on A4 and as a table."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from fieldapp.domain.ids import Id
from fieldapp.domain.words import mark, tr
from fieldapp.services.borrower import people
from fieldapp.services.money import ledger
from fieldapp.ui import phrases, tasks, theme
from fieldapp.ui.actions import Action
from fieldapp.ui.charts.savings_line import Movement, SavingsLine, movements
from fieldapp.ui.errors import Fault
from fieldapp.ui.print.paper import Paper
from fieldapp.ui.print.paper_printing import PaperPrinting
from fieldapp.ui.screen import Screen
from fieldapp.ui.screens.people_parts.filter_chips import FilterChips
from fieldapp.ui.screens.report_parts.paper_view import PaperView
from fieldapp.ui.screens.report_parts.papers import passbook_paper, statement_paper
from fieldapp.ui.screens.sheet_parts.head import PageHead
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.buttons import Look
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.empty import EmptyState, Skeleton
from fieldapp.ui.widgets.notices import Banner
from fieldapp.ui.widgets.visible import show_if

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk

LOANS_SHOWN = 8
CHART_FROM = 520
"""The lowest page (pixels at 100 %) that has room for the chart above the table."""


@dataclass(frozen=True)
class Papers:
    """Her name, every paper of hers by the words of its tab, and what moved her savings."""

    name: str
    papers: list[tuple[str, Paper]]
    savings: tuple[Movement, ...]


def read(desk: Desk, borrower_id: Id) -> Papers:
    """Off the UI thread: her name, and every paper there is of her by the words of its tab."""
    found = people.profile(desk, borrower_id)
    book = ledger.passbook(desk, borrower_id)
    papers = [(tr("Passbook"), passbook_paper(desk, found.person, book))]
    for loan in found.loans[:LOANS_SHOWN]:
        words = phrases.joined(loan.product_name, phrases.full_day(loan.disbursed_day))
        papers.append((words, statement_paper(desk, found.person, words, ledger.loan_statement(desk, loan.loan_id))))
    return Papers(found.person.name, papers, movements(book, ledger.savings_before(desk, borrower_id)))


class StatementScreen(Screen):
    """Opened with a borrower's id."""

    name = "statement"
    title = mark("Statement")
    nouns = frozenset({"loans", "savings"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._papers: list[tuple[str, Paper]] = []
        self._name = ""
        self._savings: tuple[Movement, ...] = ()
        self.printing = PaperPrinting(self)
        self.printing.printed.connect(lambda words: self.toast.emit(words, None))
        page = QVBoxLayout(self)
        page.setContentsMargins(14, 9, 14, 8)
        page.setSpacing(10)
        self.head = PageHead("notebook")
        page.addWidget(self.head)
        self.banner = Banner()
        self.banner.pressed.connect(self._load)
        page.addWidget(self.banner)
        self._tabs_row = QHBoxLayout()
        self._tabs_row.addStretch(1)
        page.addLayout(self._tabs_row)
        self.tabs: FilterChips | None = None
        self.chart = SavingsLine(tr("Savings over time"), partial(phrases.money, currency=desk.currency))
        self._charted = Card(padding=10)
        self._charted.body.addWidget(self.chart)
        self._charted.hide()
        page.addWidget(self._charted)
        self.view = PaperView(tr("Movements"))
        self.view.opened.connect(lambda _row: self.print())
        self._stack = QStackedWidget()
        self._skeleton = Skeleton()
        self._empty = EmptyState("notebook", tr("No money has moved yet."), tr("Open the profile"))
        self._empty.on_press(self._way_on)
        for widget in (self._skeleton, self.view, self._empty):
            self._stack.addWidget(widget)
        page.addWidget(self._stack, 1)

    # the page contract

    def page_actions(self) -> list[Action]:
        made = [
            Action(
                "statement.move", tr("Choose a line"), keys="Up Down", hint=tr("choose"), bound=False, in_palette=False
            ),
            Action("statement.print", tr("Print A4"), self.print, "Ctrl+P", "printer", tr("print"), why_not=self._why),
            Action(
                "statement.export",
                tr("Write a table (CSV)"),
                self.export,
                "Ctrl+E",
                "download",
                tr("CSV"),
                why_not=self._why,
            ),
        ]
        for number, (words, _paper) in enumerate(self._papers, 1):
            show = partial(self.show_tab, number - 1)
            hint = tr("passbook, loans") if number == 1 else ""
            made.append(
                Action(f"statement.{number}", tr("Show: {name}", name=words), show, f"Ctrl+{number}", hint=hint)
            )
        words = tr("Savings over time")
        made.append(Action("statement.chart", words, self._to_chart, "G", "chart-line", why_not=self._no_chart))
        return [*made, Action("statement.back", tr("Back"), self.back.emit, "Escape", "arrow-left", tr("back"))]

    def _why(self) -> str | None:
        return None if self.paper is not None else tr("Nobody is chosen. Find the person first with Ctrl K.")

    def activate(self, argument: object = None) -> None:
        if argument != self.argument:
            self._papers = []
        super().activate(argument)
        self._load()

    def _load(self) -> None:
        self.banner.hide()
        if not isinstance(self.argument, bytes):
            self.head.title.setText(tr("Statement"))
            self._empty.say(tr("Nobody is chosen. Find the person first with Ctrl K."))
            self._empty.offer(tr("Choose a person"))
            self._stack.setCurrentWidget(self._empty)
            self.choose_person.emit("statement")
            return
        if not self._papers:
            self._skeleton.start()
            self._stack.setCurrentWidget(self._skeleton)
        borrower = Id(self.argument)
        tasks.run(lambda: read(self.desk, borrower), partial(self._show, borrower), self._failed, owner=self)

    def _way_on(self) -> None:
        """The button of the empty page: to her, or to whoever is to be chosen."""
        if isinstance(self.argument, bytes):
            self.open_screen.emit("profile", self.argument)
        else:
            self.choose_person.emit("statement")

    def _failed(self, fault: Fault) -> None:
        self._skeleton.stop()
        self.banner.say(Tone.BAD, fault.sentence, tr("Try again"))

    # showing

    def _show(self, borrower: Id, found: Papers) -> None:
        if borrower != self.argument:
            return
        self._skeleton.stop()
        before = [words for words, _paper in self._papers]
        self._name, self._papers, self._savings = found.name, found.papers, found.savings
        self.chart.show_movements(self._savings)
        self.head.title.setText(tr("Statement · {name}", name=self._name))
        if self.tabs is None or before != [words for words, _paper in self._papers]:
            self._build_tabs()
        self.show_tab(self.tabs.at if self.tabs is not None else 0)
        actions = {action.id: action for action in self.page_actions()}
        looks = (("export", Look.SECONDARY), ("print", Look.PRIMARY))
        self.head.show_actions([(actions[f"statement.{name}"], look) for name, look in looks])
        self.actions_changed.emit()

    def _build_tabs(self) -> None:
        if self.tabs is not None:
            self._tabs_row.removeWidget(self.tabs)
            self.tabs.hide()
            self.tabs.deleteLater()
        self.tabs = FilterChips([(str(at), words) for at, (words, _paper) in enumerate(self._papers)])
        self.tabs.chosen.connect(lambda key: self.show_tab(int(key)))
        self._tabs_row.insertWidget(0, self.tabs)

    def show_tab(self, at: int) -> None:
        """The passbook (0) or one of her loans."""
        if self.tabs is None or not 0 <= at < len(self._papers):
            return
        self.tabs.choose(str(at))
        self._fit_chart()
        paper = self._papers[at][1]
        if not paper.tables[0].rows:
            self._empty.offer(tr("Open the profile"))
            self._empty.say(tr("No money of {name} has moved yet. Her first receipt stands here.", name=self._name))
            self._stack.setCurrentWidget(self._empty)
            return
        self.view.show_paper(paper)
        self._stack.setCurrentWidget(self.view)
        self.view.focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_chart()

    def _fit_chart(self) -> None:
        """The line of her savings, where it says something and leaves room for the table."""
        over_time = bool(self._savings) and self._savings[0].day < self._savings[-1].day
        passbook = self.tabs is not None and self.tabs.at == 0
        show_if(self._charted, passbook and over_time and self.height() >= theme.px(CHART_FROM))

    def _to_chart(self) -> None:
        self.chart.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _no_chart(self) -> str | None:
        return tr("There is no line of savings to show here.") if self._charted.isHidden() else None

    @property
    def paper(self) -> Paper | None:
        """The paper on screen."""
        return self._papers[self.tabs.at][1] if self.tabs is not None and self._papers else None

    def print(self) -> None:
        """On A4, landscape."""
        if self.paper is not None:
            self.printing.print(self.paper)

    def export(self) -> None:
        """As a table for a spreadsheet."""
        if self.paper is not None:
            self.printing.export(self.paper)
