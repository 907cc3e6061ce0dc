"""What the pages of a center and of a group share: the members, the chosen one's card, and the work done with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.services.group.fund import FundMove
from fieldapp.ui import theme
from fieldapp.ui.actions import Action
from fieldapp.ui.errors import Fault
from fieldapp.ui.screen import Screen
from fieldapp.ui.screens.group_parts import money_forms
from fieldapp.ui.screens.group_parts.member_card import MemberCard
from fieldapp.ui.screens.group_parts.member_rows import Member, MemberRows, columns, sorted_order
from fieldapp.ui.screens.group_parts.strip import StripLegend
from fieldapp.ui.screens.group_parts.work import GroupWork
from fieldapp.ui.screens.people_parts.among import Among
from fieldapp.ui.screens.people_parts.columns import Columns, Part, Placement
from fieldapp.ui.tables.grid import DataGrid
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.buttons import Button, Look
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.empty import EmptyState, Skeleton
from fieldapp.ui.widgets.marks import StatusChip
from fieldapp.ui.widgets.menu import Entry, Menu
from fieldapp.ui.widgets.notices import Banner
from fieldapp.ui.widgets.scroll import ColumnScroll
from fieldapp.ui.widgets.text import Elided, Glyph
from fieldapp.ui.widgets.visible import show_if

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk, Saved

GONE = mark("This is not on this laptop any more: it went to another officer, or was dissolved. Nothing is lost.")
LOADING, TABLE, EMPTY = 0, 1, 2
HEAD_LEAST = 160
"""Of the head, at 100 % text size, that its icon, the name and the margins keep."""


class MembersScreen(Screen):
    """A head, the table of members, and cards at the right; `side` is where a page adds its own."""

    nouns = frozenset({"centers", "people", "loans", "meetings", "savings"})
    icon = "users"

    def __init__(self, desk: Desk, *, with_group: bool, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._sort = ""
        self._shown: object = None
        self._rows = MemberRows(desk.currency, with_group=with_group)
        self.work = GroupWork(desk, self)
        self.work.done.connect(self._worked)
        self.work.refused.connect(lambda words: self.toast.emit(words, None))
        page = QVBoxLayout(self)
        page.setContentsMargins(14, 10, 14, 10)
        page.setSpacing(9)
        page.addLayout(self._build_head())
        self.banner = Banner()
        self.banner.pressed.connect(lambda: self.activate(self.argument))
        page.addWidget(self.banner)
        self.side = ColumnScroll()
        self.side.setFrameShape(QFrame.Shape.NoFrame)
        self.card = MemberCard(desk.currency)
        self.side.column.addWidget(self.card)
        parts = (Part(self._build_table(with_group=with_group), tall=True), Part(self.side, 292))
        page.addWidget(Columns(parts, (Placement(820, ((0,), (1,))), Placement(0, ((0,),)))), 1)

    def _build_head(self) -> QVBoxLayout:
        both = QVBoxLayout()
        both.setSpacing(2)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(Glyph(self.icon, "accent", 20))
        self.heading = Elided("", Type.PAGE_TITLE)
        self.heading.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._head_buttons: list[Button] = []
        line.addWidget(self.heading)
        self.state = StatusChip()
        line.addWidget(self.state)
        line.addStretch(1)
        self.buttons = line
        both.addLayout(line)
        self.about = Elided("", Type.BODY, "second")
        both.addWidget(self.about)
        return both

    def _build_table(self, *, with_group: bool) -> Card:
        card = Card(padding=1, spacing=0)
        self.grid = DataGrid(columns(with_group=with_group))
        self.grid.setAccessibleName(tr("Members"))
        self.grid.opened.connect(self._open)
        self.grid.moved.connect(lambda _source, _before: self._show_member())
        self.grid.heading_clicked.connect(self._sort_by)
        self.empty = EmptyState("users", tr("Nobody belongs to it yet."), tr("Group work"))
        self.empty.on_press(self.open_menu)
        self._stack = QStackedWidget()
        self._skeleton = Skeleton(row_height=26, rows=16)
        for part in (self._skeleton, self.grid, self.empty):
            self._stack.addWidget(part)
        card.body.addWidget(self._stack, 1)
        self.legend = StripLegend()
        card.body.addWidget(self.legend)
        return card

    def add_button(self, action: Action, look: Look = Look.SECONDARY) -> None:
        """A button of the head."""
        button = Button(action.text, look, action.icon, action.keys)
        button.clicked.connect(lambda: self._perform(action))
        self.buttons.addWidget(button)
        self._head_buttons.append(button)
        beside = [one for one in self.side.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
        for one, two in pairwise([*self._head_buttons, self.grid, *beside]):
            QWidget.setTabOrder(one, two)  # the buttons are made last and read first

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is no room for all buttons the first ones go; their keys and Ctrl K still do it."""
        room = self.width() - theme.px(HEAD_LEAST) - self.state.sizeHint().width()
        for button in reversed(self._head_buttons):
            room -= button.sizeHint().width() + self.buttons.spacing()
            show_if(button, room >= 0)

    def _perform(self, action: Action) -> None:
        reason = action.why_not()
        if reason is None:
            action.run()
        else:
            self.toast.emit(reason, None)

    # showing

    def failed(self, fault: Fault) -> None:
        """Reading did not work; what stood here stays."""
        self._skeleton.stop()
        self.banner.say(Tone.BAD, fault.sentence, tr("Try again"))

    def start_loading(self) -> None:
        """Another record is opened: nothing of the one before may stay."""
        self._shown = None
        self._stack.setCurrentIndex(LOADING)
        self.legend.hide()
        self._skeleton.start()
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def say_gone(self) -> None:
        """It was here and is not any more."""
        self._skeleton.stop()
        self.banner.say(Tone.WARN, tr(GONE), tr("Try again"))

    def show_members(self, members: Sequence[Member], *, chosen: Id = NO_ID) -> None:
        """Show the members; stay on the same one."""
        self._skeleton.stop()
        before = self.chosen.row.borrower_id if self.chosen is not None else chosen
        self._rows.members = members
        order = sorted_order(members, self._sort)
        self.grid.show_rows(len(members), self._rows.render, [member.row.name for member in members], order)
        self._stack.setCurrentIndex(TABLE if members else EMPTY)
        self.legend.show_strips(member.row.strip for member in members)
        self.card.setVisible(bool(members))
        at = next((at for at in order if members[at].row.borrower_id == before), order[0] if order else -1)
        if at >= 0:
            self.grid.go(at)
            self._show_member()
        at_work = QApplication.focusWidget()
        if at_work is None or not self.side.isAncestorOf(at_work):
            (self.grid if members else self.empty).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def chosen(self) -> Member | None:
        """The member under the cursor."""
        at = self.grid.current_source()
        return self._rows.members[at] if 0 <= at < len(self._rows.members) else None

    def _show_member(self) -> None:
        if self.chosen is not None:
            self.card.show_member(self.chosen.row)

    def _sort_by(self, key: str) -> None:
        self._sort = "" if self._sort == key else key
        self.grid.reorder(sorted_order(self._rows.members, self._sort))

    # doing

    def _open(self, source: int) -> None:
        rows = (self.grid.rows.source_of(row) for row in range(self.grid.rows.rowCount()))
        everybody = tuple(self._rows.members[at].row.borrower_id for at in rows)
        self.open_screen.emit("profile", Among(self._rows.members[source].row.borrower_id, everybody))

    def _worked(self, saved: Saved, words: str) -> None:
        self.saved.emit(saved)
        self.toast.emit(words, None)

    def why_not(self) -> str | None:
        """Why nothing may be changed here; None where it may."""
        return None if self._shown is not None else tr("It is still loading. Try again in a moment.")

    def common_actions(self) -> list[Action]:
        """What both pages have."""
        choose, open_ = tr("Choose a member"), tr("Open the member")
        return [
            Action("members.move", choose, keys="Up Down", hint=tr("member"), bound=False, in_palette=False),
            Action("members.open", open_, keys="Return", hint=tr("open"), bound=False, in_palette=False),
            Action("members.work", tr("Group work"), self.open_menu, "Ctrl+G", "users-round", tr("group work")),
            Action("members.copy", tr("Copy all rows"), self._copy, "Ctrl+Shift+C", "copy"),
        ]

    def _copy(self) -> None:
        self.grid.copy_all()
        self.toast.emit(tr_n("Copied {n} row", "Copied {n} rows", len(self._rows.members)), None)

    def open_menu(self) -> None:
        """Everything that is done with the chosen member and her group, each with its letter."""
        reason = self.why_not()
        if reason is not None:
            self.toast.emit(reason, None)
            return
        menu = Menu(self.window(), tr("Group work"), self.entries(), width=310)
        corner = self.grid.mapTo(self.window(), QPoint(theme.px(180), 4))
        menu.open_at(corner)

    def entries(self) -> list[Entry]:
        """The entries of the menu; a page adds its own."""
        member = self.chosen
        return [*self.member_entries(member), *self.group_entries(member.group_id, member.group_name)] if member else []

    def member_entries(self, member: Member) -> list[Entry]:
        """What is done with one member."""
        key, name, group = member.row.borrower_id, member.row.name, member.group_id
        work = self.work

        def with_group(do: Callable[..., None]) -> Callable[[], None]:
            return lambda: work.with_group(group, lambda page: do(page, key))

        return [
            Entry(name),
            Entry(tr("Group covers her"), partial(money_forms.cover_member, work, key, name), "handshake", "C"),
            Entry(tr("Gives back what others paid"), partial(money_forms.give_back, work, key, name), "undo-2", "B"),
            Entry(tr("Elect into an office"), with_group(work.elect), "badge-check", "O"),
            Entry(tr("Move to another group"), with_group(work.move), "arrow-right", "M"),
            Entry(tr("Leaves"), with_group(work.leave), "log-out", "L"),
        ]

    def group_entries(self, group_id: Id, name: str) -> list[Entry]:
        """What is done with one group."""
        work = self.work

        def with_group(do: Callable[..., None]) -> Callable[[], None]:
            return lambda: work.with_group(group_id, do)

        fund_in = with_group(lambda page: money_forms.into_fund(work, page, FundMove.CONTRIBUTION))
        fine = with_group(lambda page: money_forms.into_fund(work, page, FundMove.FINE))
        return [
            Entry(name),
            Entry(tr("Somebody joins"), with_group(work.join), "user-plus", "J"),
            Entry(tr("Training today"), with_group(work.training), "notebook-pen", "T"),
            Entry(tr("Recognition test"), with_group(work.test), "clipboard-check", "R"),
            Entry(tr("Money into the fund"), fund_in, "coins", "F"),
            Entry(tr("Fine into the fund"), fine, "coins", "X"),
            Entry(tr("Money out of the fund"), with_group(partial(money_forms.out_of_fund, work)), "hand-coins", "W"),
            Entry(tr("Dissolve the group"), with_group(work.dissolve), "x", "D"),
        ]
