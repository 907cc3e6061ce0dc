"""Meetings: the centres that meet today, and their sheets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.services import today
from fieldapp.ui import phrases, tasks
from fieldapp.ui.actions import Action
from fieldapp.ui.screen import Screen
from fieldapp.ui.screens.today_rows import meeting_rows, target_of
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.empty import EmptyState
from fieldapp.ui.widgets.rows import Row, RowList
from fieldapp.ui.widgets.stack import OneOf
from fieldapp.ui.widgets.text import Elided, Text

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk
    from fieldapp.services.today import TodayView


class MeetingsScreen(Screen):
    """The meetings of the day with what is expected and what is done."""

    name = "meetings"
    title = "Meetings"
    nouns = frozenset({"meetings", "centers", "loans", "drafts"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        page = QVBoxLayout(self)
        page.setContentsMargins(16, 12, 16, 10)
        page.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Text("Meetings", Type.PAGE_TITLE))
        self._about = Elided("", Type.BODY, "second")
        head.addWidget(self._about, 1)
        head.addSpacing(1)
        page.addLayout(head)
        card = Card(padding=1, spacing=0)
        self._stack = OneOf()
        card.body.addLayout(self._stack)  # first, or its first page would open as a window
        self.list = RowList()
        self.list.setAccessibleName("Meetings of the day")
        self.list.opened.connect(self._open)
        self._stack.addWidget(self.list)
        self._empty = EmptyState("calendar-days", "No centre meets today.")
        self._stack.addWidget(self._empty)
        page.addWidget(card)
        page.addStretch(1)

    def page_actions(self) -> list[Action]:
        return [
            Action("meetings-move", "Choose", keys="Up Down", hint="choose", bound=False, in_palette=False),
            Action("meetings-open", "Open sheet", keys="Return", hint="open sheet", bound=False, in_palette=False),
        ]

    def activate(self, argument: object = None) -> None:
        super().activate(argument)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        tasks.run(lambda: today.today(self.desk), self._show, owner=self)

    def _show(self, day: TodayView) -> None:
        rows, first = meeting_rows(day, self.desk)
        self.list.set_rows(rows, current=first)
        self._stack.show_part(self.list if rows else self._empty)
        done = sum(1 for meeting in day.meetings if meeting.state == "finished")
        self._about.setText(
            phrases.joined(
                phrases.full_day(day.day), f"{done} of {phrases.counted(len(day.meetings), 'meeting')} finished"
            )
        )

    def _open(self, row: Row) -> None:
        self.open_screen.emit(*target_of(row.key))
