"""Meetings: the centers that meet today with their sheets, and below them when the others meet next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.services import today
from fieldapp.services.group import centers
from fieldapp.ui import phrases, tasks
from fieldapp.ui.actions import Action
from fieldapp.ui.screen import Screen
from fieldapp.ui.screens.today_rows import meeting_rows, target_of
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.empty import EmptyState
from fieldapp.ui.widgets.paint import Chip
from fieldapp.ui.widgets.rows import Row, RowList
from fieldapp.ui.widgets.stack import OneOf
from fieldapp.ui.widgets.text import Elided, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fieldapp.domain.timestamp import Day
    from fieldapp.services.desk import Desk
    from fieldapp.services.group.centers import CenterRow
    from fieldapp.services.today import TodayView


Plan = tuple["TodayView", "tuple[CenterRow, ...]"]


def coming_rows(rows: Sequence[CenterRow], day: Day) -> list[Row]:
    """A heading and one row for each center that does not meet today, in the order of the next meetings."""
    later = [center for center in rows if center.next_day != day]
    if not later:
        return []
    return [Row("coming", "Coming meetings", header=True), *(_coming_row(center, day) for center in later)]


def _coming_row(center: CenterRow, day: Day) -> Row:
    when = phrases.short_day(center.next_day, day)
    return Row(
        ("meeting", center.center_id),
        f"{center.name} center",
        phrases.joined(phrases.counted(center.members, "member"), center.village),
        lead=center.time_text,
        icon="calendar",
        chip=Chip(when.capitalize() if when == "tomorrow" else when, Tone.MUTE, "calendar-days"),
        button="Open sheet",
    )


class MeetingsScreen(Screen):
    """The meetings of the day with what is expected and what is done, and the next ones of the other centers."""

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
        self._empty = EmptyState(
            "calendar-days", "No center is yours yet. Centers arrive with the first copy from the office."
        )
        self._stack.addWidget(self._empty)
        page.addWidget(card)
        page.addStretch(1)

    def page_actions(self) -> list[Action]:
        return [
            Action("meetings-move", "Choose", keys="Up Down", hint="choose", bound=False, in_palette=False),
            Action("meetings-open", "Open sheet", keys="Return", hint="open sheet", bound=False, in_palette=False),
            Action("meetings-center", "Open the center", self._open_center, "C", "building-2", "center"),
        ]

    def activate(self, argument: object = None) -> None:
        super().activate(argument)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        tasks.run(lambda: (today.today(self.desk), centers.my_centers(self.desk)), self._show, owner=self)

    def _show(self, plan: Plan) -> None:
        day, mine = plan
        rows, first = meeting_rows(day, self.desk)
        rows += coming_rows(mine, day.day)
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

    def _open_center(self) -> None:
        row = self.list.current
        if row is not None and isinstance(row.key, tuple):
            self.open_screen.emit("center", row.key[1])
