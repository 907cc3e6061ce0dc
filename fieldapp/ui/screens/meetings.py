"""Meetings: the centers that meet today with their sheets, and below them when the others meet next."""

from __future__ import annotations

from functools import partial
from itertools import chain, islice
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.domain.ids import Id
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.services import today
from fieldapp.services.group import centers, meeting_list
from fieldapp.ui import phrases, tasks
from fieldapp.ui.actions import Action
from fieldapp.ui.errors import Fault
from fieldapp.ui.screen import Screen
from fieldapp.ui.screens.group_parts.not_held import moved_words, not_held_form
from fieldapp.ui.screens.group_parts.work import GroupWork
from fieldapp.ui.screens.today_rows import meeting_rows, target_of
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.empty import EmptyState, Skeleton
from fieldapp.ui.widgets.notices import Banner
from fieldapp.ui.widgets.paint import Chip
from fieldapp.ui.widgets.rows import Row, RowList
from fieldapp.ui.widgets.stack import OneOf
from fieldapp.ui.widgets.text import Elided, Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from fieldapp.domain.money import Currency
    from fieldapp.domain.timestamp import Day
    from fieldapp.services.desk import Desk, Saved
    from fieldapp.services.group.centers import CenterRow
    from fieldapp.services.group.meeting_list import PastMeeting
    from fieldapp.services.today import TodayView


Plan = tuple["TodayView", "tuple[CenterRow, ...]", "tuple[PastMeeting, ...]"]
HEADINGS = (("not_recorded", mark("Not recorded")), ("not_held", mark("Not held")), ("held", mark("Held")))


SHOWN = 60
"""So many rows are made at first, and so many more whenever the end comes near: a branch has hundreds of centers."""


def past_rows(rows: Sequence[PastMeeting], currency: Currency, today: Day) -> Iterator[Row]:
    """What is not recorded stands first, then what was not held and what was, each under its heading."""
    for state, heading in HEADINGS:
        some = [row for row in rows if row.state == state]
        if some:
            yield Row(state, tr(heading), header=True)
        yield from (_past_row(row, currency, today) for row in some)


def _past_row(row: PastMeeting, currency: Currency, today: Day) -> Row:
    came = tr("{n} of {m} came", n=row.came, m=row.members)
    held = phrases.joined(came, tr("{amount} collected", amount=phrases.money(row.collected, currency)))
    members = tr_n("{n} member", "{n} members", row.members)
    open_ = phrases.joined(members, row.village, tr("Enter the sheet, or press N"))
    away = phrases.joined(moved_words(row.moved_to, today), tr(row.reason), row.said_by)
    about = {"held": held, "not_held": away, "not_recorded": open_}[row.state]
    chip = {
        "held": Chip(tr("Done"), Tone.OK, "circle-check"),
        "not_held": Chip(tr("Not held"), Tone.MUTE, "calendar-x"),
        "not_recorded": Chip(tr("Not recorded"), Tone.WARN, "triangle-alert"),
    }[row.state]
    return Row(
        ("past", row.center_id, row.day),
        tr("{name} center, {day}", name=row.center_name, day=phrases.short_day(row.day, today)),
        phrases.joined(about, row.officer),
        lead=row.time_text,
        icon="calendar",
        chip=chip,
        button=tr("Open sheet"),
        faded=row.state != "not_recorded",
    )


def coming_rows(rows: Sequence[CenterRow], day: Day) -> Iterator[Row]:
    """A heading and one row for each center that does not meet today, in the order of the next meetings."""
    later = [center for center in rows if center.next_day != day]
    if later:
        yield Row("coming", tr("Coming meetings"), header=True)
    yield from (_coming_row(center, day) for center in later)


def _coming_row(center: CenterRow, day: Day) -> Row:
    when = phrases.short_day(center.next_day, day)
    return Row(
        ("meeting", center.center_id),
        tr("{name} center", name=center.name),
        phrases.joined(tr_n("{n} member", "{n} members", center.members), center.village),
        lead=center.time_text,
        icon="calendar",
        chip=Chip(f"{when[:1].upper()}{when[1:]}", Tone.MUTE, "calendar-days"),
        button=tr("Open sheet"),
    )


class MeetingsScreen(Screen):
    """The meetings of the day with what is expected and what is done, and the next ones of the other centers."""

    name = "meetings"
    title = mark("Meetings")
    nouns = frozenset({"meetings", "centers", "loans", "drafts"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        page = QVBoxLayout(self)
        page.setContentsMargins(16, 12, 16, 10)
        page.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Text(tr("Meetings"), Type.PAGE_TITLE))
        self._about = Elided("", Type.BODY, "second")
        head.addWidget(self._about, 1)
        head.addSpacing(1)
        page.addLayout(head)
        self.banner = Banner()
        self.banner.pressed.connect(lambda: self.activate(self.argument))
        page.addWidget(self.banner)
        self._next: dict[Id, Day] = {}
        self._held: set[tuple[Id, Day]] = set()
        self._called_off: set[tuple[Id, Day]] = set()
        self._rest: Iterator[Row] = iter(())
        self._wanted, self._held_most, self._held_all, self._reading = SHOWN, 0, True, False
        self._work = GroupWork(desk, self)
        self._work.done.connect(self._said)
        card = Card(padding=1, spacing=0)
        self._stack = OneOf()
        card.body.addLayout(self._stack)  # first, or its first page would open as a window
        self.list = RowList()
        self.list.setAccessibleName(tr("Meetings of the day"))
        self.list.opened.connect(self._open)
        self.list.near_end.connect(self._more)
        self._stack.addWidget(self.list)
        self._empty = EmptyState(
            "calendar-days",
            tr("No center is yours yet. Centers arrive with the first copy from the office."),
            tr("Sync"),
        )
        self._empty.on_press(lambda: self.open_screen.emit("sync", None))
        self._stack.addWidget(self._empty)
        self._skeleton = Skeleton()
        self._stack.addWidget(self._skeleton)
        page.addWidget(card)
        page.addStretch(1)

    def page_actions(self) -> list[Action]:
        sheet = tr("Open sheet")
        return [
            Action("meetings-move", tr("Choose"), keys="Up Down", hint=tr("choose"), bound=False, in_palette=False),
            Action("meetings-open", sheet, keys="Return", hint=tr("open sheet"), bound=False, in_palette=False),
            Action("meetings-not-held", tr("Not held"), self._not_held, "N", "calendar-x", tr("not held")),
            Action("meetings-held", tr("It was held after all"), self._held_after_all, "H", "undo-2"),
            Action("meetings-center", tr("Open the center"), self._open_center, "C", "building-2", tr("center")),
        ]

    def activate(self, argument: object = None) -> None:
        super().activate(argument)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.list.rows:
            self._skeleton.start()
            self._stack.show_part(self._skeleton)
        self._load()

    def _load(self) -> None:
        self._reading = True
        tasks.run(self._read, self._show, self._failed, self)

    def _read(self) -> Plan:
        day, mine = today.today(self.desk), centers.my_centers(self.desk)
        return day, mine, meeting_list.past_meetings(self.desk, self._held_room(mine))

    def _held_room(self, mine: Sequence[CenterRow]) -> int:
        """How many of the meetings that were held may come into sight; they stand last."""
        return max(self._held_most, self._wanted - len(mine))

    def _failed(self, fault: Fault) -> None:
        self._reading = False
        self._skeleton.stop()
        self.banner.say(Tone.BAD, fault.sentence, tr("Try again"))

    def _more(self) -> None:
        """Show what follows; once nothing more is known here, open older meetings that were held."""
        following = list(islice(self._rest, SHOWN))
        if following:
            self.list.set_rows([*self.list.rows, *following])
        elif not self._held_all and not self._reading:
            self._held_most = len(self._held) + SHOWN
            self._wanted = len(self.list.rows) + SHOWN
            self._load()

    def _show(self, plan: Plan) -> None:
        self._reading = False
        self._skeleton.stop()
        day, mine, past = plan
        self._next = {center.center_id: center.next_day for center in mine if center.next_day != day.day}
        self._held = {(one.center_id, one.day) for one in past if one.state == "held"}
        self._held |= {(one.center_id, day.day) for one in day.meetings if one.state == "finished"}
        self._called_off = {(one.center_id, one.day) for one in past if one.state == "not_held"}
        self._called_off |= {(one.center_id, day.day) for one in day.meetings if one.state == "not_held"}
        self.banner.hide()
        rows, first = meeting_rows(day, self.desk)
        missing = sum(1 for meeting in past if meeting.state == "not_recorded")
        held = sum(1 for meeting in past if meeting.state == "held")
        self._held_all = held < self._held_room(mine)
        self._rest = chain(rows, coming_rows(mine, day.day), past_rows(past, self.desk.currency, day.day))
        rows = list(islice(self._rest, max(self._wanted, len(self.list.rows))))
        self.list.set_rows(rows, current=first)
        self._stack.show_part(self.list if rows else self._empty)
        if rows and not self.isAncestorOf(QApplication.focusWidget() or self):
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)  # it was hidden while the bars stood there
        done = sum(1 for meeting in day.meetings if meeting.state == "finished")
        self._about.setText(
            phrases.joined(
                phrases.full_day(day.day),
                tr_n("{done} of {n} meeting finished", "{done} of {n} meetings finished", len(day.meetings), done=done),
                tr_n("{n} earlier one not recorded", "{n} earlier ones not recorded", missing) if missing else "",
            )
        )

    def _open(self, row: Row) -> None:
        if isinstance(row.key, tuple) and row.key[0] == "past":
            self.open_screen.emit("sheet", row.key[1:])
        elif isinstance(row.key, tuple) and row.key[1] in self._next:
            self.open_screen.emit("sheet", (row.key[1], self._next[row.key[1]]))
        else:
            self.open_screen.emit(*target_of(row.key))

    def _chosen(self) -> tuple[Id, Day, Row] | None:
        """The meeting under the cursor: a past one, today's or the next one of its center."""
        row = self.list.current
        if row is None or not isinstance(row.key, tuple) or row.key[0] not in ("past", "meeting"):
            return None
        center = Id(row.key[1])
        day = row.key[2] if row.key[0] == "past" else self._next.get(center, self.desk.clock.today())
        return center, day, row

    def _not_held(self) -> None:
        """Say why a meeting does not take place, or to which day it is moved."""
        chosen = self._chosen()
        if chosen is None or (chosen[0], chosen[1]) in self._held:
            self.toast.emit(tr("Choose a meeting that is not recorded."), None)
            return
        center, day, row = chosen
        title = tr("{meeting}: not held?", meeting=row.title)
        self._work.show(not_held_form(self.desk, title, center, day))

    def _held_after_all(self) -> None:
        """Take back that a meeting was not held."""
        chosen = self._chosen()
        if chosen is None or (chosen[0], chosen[1]) not in self._called_off:
            self.toast.emit(tr("Choose a meeting that was said not to be held."), None)
            return
        center, day, _row = chosen

        def told(result: Saved | Rejection) -> None:
            if isinstance(result, Rejection):
                self.rejected.emit(result)
            else:
                self._said(result, tr("Taken back. Its sheet is waiting."))

        tasks.run(partial(meeting_list.say_not_held, self.desk, center, day, ""), told, self._failed, self)

    def _said(self, saved: Saved, words: str) -> None:
        self.saved.emit(saved)
        self.toast.emit(words, None)
        self.activate(self.argument)

    def _open_center(self) -> None:
        row = self.list.current
        if row is not None and isinstance(row.key, tuple):
            self.open_screen.emit("center", row.key[1])
