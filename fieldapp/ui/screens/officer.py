"""An officer's day for her supervisor: what is planned, her cash, what to look at, and her centers to hand over."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from fieldapp.domain.ids import Id
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.words import mark, tr
from fieldapp.services.cash.day import WhoseDay
from fieldapp.services.oversight import team
from fieldapp.services.oversight.team import CashLine, CenterLine, Flag, OfficerPage, PlanLine
from fieldapp.ui import messages, tasks
from fieldapp.ui.actions import Action
from fieldapp.ui.errors import Fault
from fieldapp.ui.screen import Screen
from fieldapp.ui.screens.officer_parts.hand_dialog import HandDialog
from fieldapp.ui.screens.officer_parts.rows import figures, officer_rows
from fieldapp.ui.screens.sheet_parts.head import PageHead
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.buttons import Look
from fieldapp.ui.widgets.cards import Card, SummaryStrip
from fieldapp.ui.widgets.empty import EmptyState, Skeleton
from fieldapp.ui.widgets.notices import Banner
from fieldapp.ui.widgets.rows import Row, RowList

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk, Result


class OfficerScreen(Screen):
    """Opened with an officer's id. Enter does what a row asks for; H hands a center over."""

    name = "officer"
    title = mark("Officer")
    nouns = frozenset({"cash", "visits", "meetings", "inbox", "centers", "loans"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._page: OfficerPage | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 9, 14, 8)
        column.setSpacing(10)
        self.head = PageHead("user-check")
        self.head.title.setText(tr("Officer"))
        column.addWidget(self.head)
        self.banner = Banner()
        self.banner.pressed.connect(self._load)
        column.addWidget(self.banner)
        self.figures = SummaryStrip()
        column.addWidget(self.figures)
        card = Card(padding=1, spacing=0)
        self.list = RowList()
        self.list.setAccessibleName(tr("What there is"))
        self.list.opened.connect(self._open)
        self.list.moved.connect(lambda _row: self._show_head())
        self._skeleton = Skeleton()
        self._empty = EmptyState("user-check", tr("No officer is chosen. Choose one in the table of Risk."), tr("Risk"))
        self._empty.on_press(lambda: self.open_screen.emit("risk", None))
        self._stack = QStackedWidget()
        for widget in (self._skeleton, self.list, self._empty):
            self._stack.addWidget(widget)
        card.body.addWidget(self._stack, 1)
        column.addWidget(card, 1)

    # the page contract

    def page_actions(self) -> list[Action]:
        row = self.list.current
        words = row.button if row is not None and row.button else tr("Open")
        hand = tr("Hand the center over")
        return [
            Action("officer.move", tr("Choose"), keys="Up Down", hint=tr("choose"), bound=False, in_palette=False),
            Action("officer.open", words, self._open_current, "Return", "check", words.lower(), bound=False),
            Action("officer.hand", hand, self.hand_over, "H", "handshake", tr("hand over"), why_not=self._why_not_hand),
            Action("officer.people", tr("People who are behind"), self._behind, "P", "users", tr("people behind")),
            Action("officer.cash", tr("Cash of the officers"), self._cash, "C", "wallet", tr("cash")),
            Action("officer.back", tr("Back"), self.back.emit, "Escape", "arrow-left", tr("back")),
        ]

    def _behind(self) -> None:
        self.open_screen.emit("people", "behind")

    def _cash(self) -> None:
        self.open_screen.emit("team_cash", None)

    def _why_not_hand(self) -> str | None:
        if not isinstance(self._key, CenterLine):
            return tr("Choose one of her centers first.")
        return None if self._page is not None and self._page.others else tr("There is no other officer here.")

    def activate(self, argument: object = None) -> None:
        if argument != self.argument:
            self._page = None
        super().activate(argument)
        if not isinstance(argument, bytes):
            self._stack.setCurrentWidget(self._empty)
            self.figures.hide()
            self.actions_changed.emit()
            return
        if self._page is None:
            self._skeleton.start()
            self._stack.setCurrentWidget(self._skeleton)
        self._load()

    def _load(self) -> None:
        self.banner.hide()
        if isinstance(self.argument, bytes):
            officer = Id(self.argument)
            tasks.run(lambda: team.officer_page(self.desk, officer), self._show, self._failed, owner=self)

    def _failed(self, fault: Fault) -> None:
        self._skeleton.stop()
        self.banner.say(Tone.BAD, fault.sentence, tr("Try again"))

    # showing

    def _show(self, page: OfficerPage | Rejection) -> None:
        self._skeleton.stop()
        if isinstance(page, Rejection):
            self.figures.hide()
            self._empty.say(messages.text(page))
            self._stack.setCurrentWidget(self._empty)
            return
        self._page = page
        self.head.title.setText(tr("Officer · {name}", name=page.name))
        self.figures.show_numbers(figures(page, self.desk))
        self.figures.show()
        self.list.set_rows(officer_rows(page, self.desk))
        self._stack.setCurrentWidget(self.list)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_head()

    def _show_head(self) -> None:
        actions = {action.id: action for action in self.page_actions()}
        looks = [(actions["officer.open"], Look.PRIMARY)] if self.list.current is not None else []
        if self._why_not_hand() is None:
            looks.insert(0, (actions["officer.hand"], Look.SECONDARY))
        self.head.show_actions(looks)
        self.actions_changed.emit()

    # acting

    @property
    def _key(self) -> object:
        return self.list.current.key if self.list.current is not None else None

    def _open_current(self) -> None:
        if self.list.current is not None:
            self._open(self.list.current)

    def _open(self, row: Row) -> None:
        match row.key:
            case PlanLine(borrower_id=borrower) if borrower is not None:
                self.open_screen.emit("profile", borrower)
            case PlanLine(center_id=center) | CenterLine(center_id=center) if center is not None:
                self.open_screen.emit("center", center)
            case CashLine(day=day) if self._page is not None:
                self.open_screen.emit("day_close", WhoseDay(day, self._page.user_id))
            case Flag(item_id=item):
                self.open_screen.emit(*(("conflicts", item) if item is not None else ("approvals", None)))
            case _:
                pass

    def hand_over(self) -> None:
        """H: the center under the cursor goes to another officer."""
        center, page = self._key, self._page
        if not isinstance(center, CenterLine) or page is None or not page.others:
            return
        dialog = HandDialog(center.name, page.others, self)

        def handed(to: object, reason: str) -> None:
            officer = Id(to) if isinstance(to, bytes) else page.others[0][0]
            name = dict(page.others)[officer]
            words = tr("{center} goes to {name}", center=center.name, name=name)
            work = partial(team.hand_center, self.desk, center.center_id, officer, reason)
            tasks.run(work, partial(self._handed, words), self._failed, owner=self)

        dialog.handed.connect(handed)
        dialog.finished.connect(dialog.deleteLater)
        dialog.ask()

    def _handed(self, words: str, result: Result) -> None:
        if isinstance(result, Rejection):
            self.rejected.emit(result)
            return
        self.saved.emit(result)
        self.toast.emit(words, None)
        self._load()
