"""A supervisor's morning with officers' cash: count what came in, decide about differences, open and close days."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from fieldapp.domain.cash.cash import DayState
from fieldapp.domain.ids import NO_ID
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.words import mark, tr
from fieldapp.services.cash import control
from fieldapp.services.cash.control import BookDifference, HandInRow, TeamDay, VerifyCash
from fieldapp.services.cash.day import WhoseDay
from fieldapp.services.desk import Result
from fieldapp.ui import phrases, tasks
from fieldapp.ui.actions import Action
from fieldapp.ui.errors import Fault
from fieldapp.ui.screen import Screen
from fieldapp.ui.screens.approvals_parts.photo_viewer import PhotoViewer
from fieldapp.ui.screens.sheet_parts.head import PageHead
from fieldapp.ui.screens.team_cash_parts.dialogs import CountDialog, ReasonDialog, booking
from fieldapp.ui.screens.team_cash_parts.rows import DayDiffers, KeptToCount, ToCount, ToDecide, team_rows
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.buttons import Look
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.dialog import Dialog
from fieldapp.ui.widgets.empty import EmptyState, Skeleton
from fieldapp.ui.widgets.notices import Banner
from fieldapp.ui.widgets.rows import Row, RowList

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk

Found = tuple[tuple[HandInRow, ...], tuple[TeamDay, ...]]


class TeamCashScreen(Screen):
    """A list; Enter does what its row asks for."""

    name = "team_cash"
    title = mark("Cash")
    nouns = frozenset({"cash", "inbox"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        page = QVBoxLayout(self)
        page.setContentsMargins(14, 9, 14, 8)
        page.setSpacing(10)
        self.head = PageHead("wallet")
        self.head.title.setText(tr("Cash of the officers"))
        page.addWidget(self.head)
        self.banner = Banner()
        self.banner.pressed.connect(self._load)
        page.addWidget(self.banner)
        card = Card(padding=1, spacing=0)
        self.list = RowList()
        self.list.setAccessibleName(tr("Cash of the officers"))
        self.list.opened.connect(self._open)
        self.list.moved.connect(lambda _row: self._show_head())
        self._skeleton = Skeleton()
        self._empty = EmptyState("wallet", tr("No officer has had a cash day lately. Days arrive with the next sync."))
        self._stack = QStackedWidget()
        for widget in (self._skeleton, self.list, self._empty):
            self._stack.addWidget(widget)
        card.body.addWidget(self._stack, 1)
        page.addWidget(card, 1)

    # the page contract

    def page_actions(self) -> list[Action]:
        row, why = self.list.current, self._why_open
        words = row.button if row is not None and row.button else tr("Open")
        return [
            Action("team.move", tr("Choose"), keys="Up Down", hint=tr("choose"), bound=False, in_palette=False),
            Action("team.open", words, self._open_current, "Return", "check", words.lower(), bound=False),
            Action(
                "team.reopen", tr("Open the day again"), self.reopen, "O", "lock-open", tr("open again"), why_not=why
            ),
            Action("team.officer", tr("The officer's page"), self._open_officer, "P", "user-check", tr("officer")),
            Action("team.slip", tr("Photo of the slip"), self._show_slip, "Space", "camera", why_not=self._why_no_slip),
            Action("team.book", tr("Cash books"), self._open_books, "B", "chart-column", tr("cash books")),
        ]

    def _open_officer(self) -> None:
        """P: the page of whose row it is."""
        key = self.list.current.key if self.list.current is not None else None
        match key:
            case ToCount(row=item) | ToDecide(row=item):
                self.open_screen.emit("officer", item.user_id)
            case KeptToCount(day=day) | DayDiffers(day=day):
                self.open_screen.emit("officer", day.user_id)
            case TeamDay() as day:
                self.open_screen.emit("officer", day.user_id)
            case _:
                pass

    def _slip(self) -> HandInRow | None:
        key = self.list.current.key if self.list.current is not None else None
        return key.row if isinstance(key, ToCount | ToDecide) and key.row.photos else None

    def _why_no_slip(self) -> str | None:
        return None if self._slip() is not None else tr("There is no photo of a slip here.")

    def _show_slip(self) -> None:
        """Space: the photo of the slip, as large as the window."""
        row = self._slip()
        if row is not None:
            viewer = PhotoViewer(self.desk, row.photos, (NO_ID, row.transfer), self)
            viewer.finished.connect(viewer.deleteLater)
            viewer.ask()

    def _open_books(self) -> None:
        self.open_screen.emit("reports", "cash")

    def _why_open(self) -> str | None:
        day = self._day
        return None if day is not None and day.standing >= DayState.CLOSED else tr("Choose a day that is closed.")

    def activate(self, argument: object = None) -> None:
        super().activate(argument)
        if not self.list.rows:
            self._skeleton.start()
            self._stack.setCurrentWidget(self._skeleton)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._load()

    def _load(self) -> None:
        self.banner.hide()

        def work() -> Found:
            return control.hand_ins_to_count(self.desk), control.team_days(self.desk)

        tasks.run(work, self._show, self._failed, owner=self)

    def _failed(self, fault: Fault) -> None:
        self._skeleton.stop()
        self.banner.say(Tone.BAD, fault.sentence, tr("Try again"))

    def _show(self, found: Found) -> None:
        self._skeleton.stop()
        rows = team_rows(*found, self.desk)
        self.list.set_rows(rows)
        self._stack.setCurrentWidget(self.list if rows else self._empty)
        if rows:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_head()

    def _show_head(self) -> None:
        actions = {action.id: action for action in self.page_actions()}
        looks = [(actions["team.open"], Look.PRIMARY)] if self.list.current is not None else []
        if self._why_open() is None:
            looks.insert(0, (actions["team.reopen"], Look.SECONDARY))
        self.head.show_actions(looks)
        self.actions_changed.emit()

    # acting

    @property
    def _day(self) -> TeamDay | None:
        row = self.list.current
        return row.key if row is not None and isinstance(row.key, TeamDay) else None

    def _open_current(self) -> None:
        self._open(self.list.current)

    def _open(self, row: Row | None) -> None:
        match row.key if row is not None else None:
            case ToCount(row=item):
                self._count(tr("Count what {name} handed in", name=item.name), partial(self._verify, item))
            case KeptToCount(day=day):
                self._count(tr("Count what stayed with {name}", name=day.name), partial(self._verify_kept, day))
            case ToDecide(row=item):
                self._book(item.open_difference, BookDifference(item.day_id, item.open_difference, "", item.transfer))
            case DayDiffers(day=day):
                self._book(day.difference, BookDifference(day.day_id, day.difference, ""))
            case TeamDay() as day:
                self.open_screen.emit("day_close", WhoseDay(day.day, day.user_id))
            case _:
                pass

    def _ask(self, dialog: Dialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.ask()

    def _count(self, title: str, keep: Callable[[int, str], None]) -> None:
        dialog = CountDialog(title, self.desk.currency, self)
        dialog.counted.connect(keep)
        self._ask(dialog)

    def _verify(self, item: HandInRow, amount: int, note: str) -> None:
        differs = amount - abs(item.amount)
        wanted = VerifyCash(item.day_id, amount, item.transfer, note)
        self._run(lambda: control.verify_cash(self.desk, wanted), self._told(item.name, differs))

    def _verify_kept(self, day: TeamDay, amount: int, note: str) -> None:
        wanted = VerifyCash(day.day_id, amount, NO_ID, note)
        self._run(lambda: control.verify_cash(self.desk, wanted), self._told(day.name, amount - (day.kept or 0)))

    def _told(self, name: str, differs: int) -> str:
        if not differs:
            return tr("Counted alike: {name}'s money agrees.", name=name)
        amount = phrases.money(abs(differs), self.desk.currency)
        if differs > 0:
            return tr("{amount} more than {name} said. It waits for a decision.", amount=amount, name=name)
        return tr("{amount} less than {name} said. It waits for a decision.", amount=amount, name=name)

    def _book(self, amount: int, wanted: BookDifference) -> None:
        dialog = booking(amount, self.desk.currency, self)

        def booked(reason: str) -> None:
            decided = BookDifference(wanted.day_id, wanted.amount, reason, wanted.transfer)
            self._run(lambda: control.book_difference(self.desk, decided), tr("Decided and on record."))

        dialog.reasoned.connect(booked)
        self._ask(dialog)

    def reopen(self) -> None:
        """O: the officer may record on that day again, and closes it anew."""
        day = self._day
        if day is None:
            return
        when = phrases.short_day(day.day, self.desk.clock.today())
        sentence = tr(
            "{name} can record on it again and closes it anew. What was counted stays on record.", name=day.name
        )
        dialog = ReasonDialog(
            tr("Open {day} of {name} again?", day=when, name=day.name), sentence, tr("Open it again"), self
        )
        dialog.reasoned.connect(
            lambda reason: self._run(
                lambda: control.reopen_day(self.desk, day.day_id, reason),
                tr("{name}'s day is open again.", name=day.name),
            )
        )
        self._ask(dialog)

    def _run(self, work: Callable[[], Result], words: str) -> None:
        def done(result: Result) -> None:
            if isinstance(result, Rejection):
                self.rejected.emit(result)
                return
            self.saved.emit(result)
            self.toast.emit(words, None)
            self._load()

        tasks.run(work, done, self._failed, owner=self)
