"""Meetings: the centers that meet today with their sheets, and below them when the others meet next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.services import today
from fieldapp.services.group import centers, meeting_list
from fieldapp.ui import phrases, tasks
from fieldapp.ui.actions import Action
from fieldapp.ui.errors import Fault
from fieldapp.ui.screen import Screen
from fieldapp.ui.screens.group_parts import form_dialog
from fieldapp.ui.screens.group_parts.work import Form, GroupWork
from fieldapp.ui.screens.today_rows import meeting_rows, target_of
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.empty import EmptyState
from fieldapp.ui.widgets.fields import Choice
from fieldapp.ui.widgets.notices import Banner
from fieldapp.ui.widgets.paint import Chip
from fieldapp.ui.widgets.rows import Row, RowList
from fieldapp.ui.widgets.stack import OneOf
from fieldapp.ui.widgets.text import Elided, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fieldapp.domain.money import Currency
    from fieldapp.domain.rejection import Rejection
    from fieldapp.domain.timestamp import Day
    from fieldapp.services.desk import Desk, Saved
    from fieldapp.services.group.centers import CenterRow
    from fieldapp.services.group.meeting_list import PastMeeting
    from fieldapp.services.today import TodayView


Plan = tuple["TodayView", "tuple[CenterRow, ...]", "tuple[PastMeeting, ...]"]
REASONS = ("Festival or holiday", "Funeral in the village", "Rain or flood", "Members did not come", "I could not come")


def past_rows(rows: Sequence[PastMeeting], currency: Currency, today: Day) -> list[Row]:
    """What is not recorded stands first, then what was not held and what was, each under its heading."""
    made = []
    for state, heading in (("not_recorded", "Not recorded"), ("not_held", "Not held"), ("held", "Held")):
        some = [_past_row(row, currency, today) for row in rows if row.state == state]
        if some:
            made += [Row(state, heading, header=True), *some]
    return made


def _past_row(row: PastMeeting, currency: Currency, today: Day) -> Row:
    held = phrases.joined(f"{row.came} of {row.members} came", f"{phrases.money(row.collected, currency)} collected")
    open_ = phrases.joined(phrases.counted(row.members, "member"), row.village, "Enter the sheet, or press N")
    about = {"held": held, "not_held": row.reason, "not_recorded": open_}[row.state]
    chip = {
        "held": Chip("Done", Tone.OK, "circle-check"),
        "not_held": Chip("Not held", Tone.MUTE, "calendar-x"),
        "not_recorded": Chip("Not recorded", Tone.WARN, "triangle-alert"),
    }[row.state]
    return Row(
        ("past", row.center_id, row.day),
        f"{row.center_name} center, {phrases.short_day(row.day, today)}",
        about,
        lead=row.time_text,
        icon="calendar",
        chip=chip,
        button="Open sheet",
        faded=row.state != "not_recorded",
    )


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
        self.banner = Banner()
        self.banner.pressed.connect(lambda: self.activate(self.argument))
        page.addWidget(self.banner)
        self._work = GroupWork(desk, self)
        self._work.done.connect(self._said)
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
            Action("meetings-not-held", "Not held", self._not_held, "N", "calendar-x", "not held"),
            Action("meetings-center", "Open the center", self._open_center, "C", "building-2", "center"),
        ]

    def activate(self, argument: object = None) -> None:
        super().activate(argument)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        tasks.run(self._read, self._show, self._failed, self)

    def _read(self) -> Plan:
        past = meeting_list.past_meetings(self.desk)
        return today.today(self.desk), centers.my_centers(self.desk), past

    def _failed(self, fault: Fault) -> None:
        self.banner.say(Tone.BAD, fault.sentence, "Try again")

    def _show(self, plan: Plan) -> None:
        day, mine, past = plan
        self.banner.hide()
        rows, first = meeting_rows(day, self.desk)
        before = past_rows(past, self.desk.currency, day.day)
        missing = sum(1 for meeting in past if meeting.state == "not_recorded")
        rows += coming_rows(mine, day.day)
        rows += before
        self.list.set_rows(rows, current=first)
        self._stack.show_part(self.list if rows else self._empty)
        done = sum(1 for meeting in day.meetings if meeting.state == "finished")
        self._about.setText(
            phrases.joined(
                phrases.full_day(day.day),
                f"{done} of {phrases.counted(len(day.meetings), 'meeting')} finished",
                f"{phrases.counted(missing, 'earlier one')} not recorded" if missing else "",
            )
        )

    def _open(self, row: Row) -> None:
        if isinstance(row.key, tuple) and row.key[0] == "past":
            self.open_screen.emit("sheet", row.key[1:])
        else:
            self.open_screen.emit(*target_of(row.key))

    def _not_held(self) -> None:
        """Say why an earlier meeting that is not recorded did not take place."""
        row = self.list.current
        if row is None or not isinstance(row.key, tuple) or row.key[0] != "past":
            self.toast.emit("Choose an earlier meeting that is not recorded.", None)
            return
        center, day = row.key[1], row.key[2]
        parts = [
            form_dialog.choice("usual", "Why", [Choice(one, one) for one in REASONS], REASONS[0], columns=2),
            form_dialog.words("own", "In your own words, if none fits"),
        ]

        def act(values: form_dialog.Values) -> Saved | Rejection:
            return meeting_list.say_not_held(self.desk, center, day, str(values["own"] or values["usual"]))

        sentence = "It is written on this laptop and not sent. The sheet can still be entered later."
        self._work.show(Form(f"{row.title}: not held?", sentence, parts, "Not held", "Written down", act, "calendar-x"))

    def _said(self, saved: Saved, words: str) -> None:
        self.saved.emit(saved)
        self.toast.emit(words, None)
        self.activate(self.argument)

    def _open_center(self) -> None:
        row = self.list.current
        if row is not None and isinstance(row.key, tuple):
            self.open_screen.emit("center", row.key[1])
