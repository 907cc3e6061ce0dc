"""The page of a group: its members, who leads it, training and test, its fund, and what covers left open."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from fieldapp.domain.ids import Id
from fieldapp.domain.words import mark, tr
from fieldapp.services.group import page
from fieldapp.services.group.groups import UnknownGroup
from fieldapp.services.group.page import GroupPage
from fieldapp.ui import messages, phrases, tasks
from fieldapp.ui.actions import Action
from fieldapp.ui.screens.group_parts.member_rows import Member
from fieldapp.ui.screens.group_parts.members_screen import MembersScreen
from fieldapp.ui.screens.group_parts.not_held import called_off_lines
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.menu import Entry
from fieldapp.ui.widgets.paint import Chip
from fieldapp.ui.widgets.text import Text

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk

FUND_LINES = 5
CARDS = (mark("Leaders"), mark("Training"), mark("Fund"), mark("Open for covers"), mark("Meetings"), mark("Rules"))
"""Headings of the cards at the right, which are also their keys."""


HOLDS = {
    1: mark("Leader: {name}, since {day}"),
    2: mark("Secretary: {name}, since {day}"),
    3: mark("Cashier: {name}, since {day}"),
}
"""Who holds a GroupOffice."""


class GroupScreen(MembersScreen):
    """Opened with a group's id."""

    name = "group"
    title = mark("Group")
    icon = "users-round"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, with_group=False, parent=parent)
        self.shown: GroupPage | None = None
        self.cards: dict[str, tuple[Card, Text]] = {}
        for title in CARDS:
            card = Card(tr(title), padding=12)
            words = Text("", Type.BODY, wrap=True)
            card.body.addWidget(words)
            self.side.column.addWidget(card)
            self.cards[title] = (card, words)
        self.side.column.addStretch(1)
        by_id = {action.id: action for action in self.page_actions()}
        self.add_button(by_id["group.center"])
        self.add_button(by_id["members.work"])

    # the page contract

    def page_actions(self) -> list[Action]:
        return [
            *self.common_actions(),
            Action("group.sheet", tr("Open sheet"), self._open_sheet, "Ctrl+M", "calendar-check", tr("sheet")),
            Action("group.center", tr("Open center"), self._open_center, "Ctrl+Up", "building-2", tr("center")),
        ]

    def activate(self, argument: object = None) -> None:
        if not isinstance(argument, bytes):
            argument = self.argument
        super().activate(argument)
        if not isinstance(argument, bytes):
            self.banner.say(Tone.INFO, tr("No group is open. Choose one on the page of its center."))
            return
        if self.shown is None or self.shown.group.group_id != argument:
            self.shown = None
            self.start_loading()
        tasks.run(partial(self._read, Id(argument)), self._show, self.failed, self)

    def _read(self, group_id: Id) -> GroupPage | None:
        try:
            return page.group_page(self.desk, group_id)
        except UnknownGroup:
            return None

    # showing

    def _show(self, shown: GroupPage | None) -> None:
        if shown is None:
            self.say_gone()
            return
        self.shown = self._shown = shown
        group = shown.group
        self.banner.hide()
        if group.dissolved:
            self.banner.say(
                Tone.MUTE, tr("This group was dissolved and can only be read. Its history stays."), icon="lock"
            )
        elif shown.block is not None:
            self.banner.say(Tone.WARN, messages.text(shown.block))
        self.heading.setText(group.name)
        blocked = Chip(tr("Blocked"), Tone.WARN, "lock")
        self.state.set_chip(blocked if shown.block else Chip(tr("Open for loans"), Tone.OK, "circle-check"))
        weekday, clock = group.meets
        most = tr("{n} of {m} members", n=len(group.members), m=group.members_most)
        meets = f"{tr(phrases.WEEKDAYS[weekday])} {clock}"
        center = tr("{name} center", name=group.center_name)
        self.about.setText(phrases.joined(center, most, meets, group.place))
        self._fit()
        self._show_cards(shown)
        self.show_members([Member(row, group.group_id, group.name) for row in group.members])
        self.actions_changed.emit()

    def _show_cards(self, shown: GroupPage) -> None:
        self._say("Leaders", self._leaders(shown) or tr("Nobody is elected yet."))
        self._say("Training", self._training(shown))
        self._say("Fund", self._fund(shown))
        claims = [
            tr("{debtor} owes {creditor} {amount}", debtor=c.debtor, creditor=c.creditor, amount=self._money(c.left))
            for c in shown.claims
        ]
        self._say("Open for covers", "\n".join(claims) or tr("Nobody owes anybody for a cover."))
        away = called_off_lines(shown.called_off, self.desk.clock.today())
        self._say("Meetings", "\n".join(away) or tr("None was called off in the last 8 weeks."))
        self._say("Rules", "\n".join(f"{label}: {words}" for label, words in shown.rules))
        self.cards["Rules"][0].set_title(tr("Rules · {version}", version=shown.group.policy))

    def _say(self, title: str, words: str) -> None:
        card, text = self.cards[title]
        text.setText(words)
        card.setAccessibleDescription(words)

    def _money(self, amount: int) -> str:
        return phrases.money(amount, self.desk.currency)

    def _leaders(self, shown: GroupPage) -> str:
        today = self.desk.clock.today()
        return "\n".join(
            tr(HOLDS[office], name=name, day=phrases.short_day(since, today))
            for office, _who, name, since in shown.officers
        )

    def _training(self, shown: GroupPage) -> str:
        training, today = shown.group.training, self.desk.clock.today()
        if training.established:
            return tr("Trained and tested before its records came here.")
        lines = [tr("{n} of {m} days are done.", n=len(training.days), m=training.needed)]
        if training.recognized_day is not None:
            passed = phrases.short_day(training.recognized_day, today)
            lines.append(tr("Passed the recognition test {day}.", day=passed))
        elif training.tests:
            day, who, _passed, note = training.tests[-1]
            failed = tr("Not passed {day}", day=phrases.short_day(day, today))
            lines.append(phrases.joined(failed, who, note))
        else:
            lines.append(tr("No recognition test yet."))
        return "\n".join(lines)

    def _fund(self, shown: GroupPage) -> str:
        today = self.desk.clock.today()
        lines = [tr("{amount} is in the fund.", amount=self._money(shown.fund.balance))]
        for line in shown.fund.lines[:FUND_LINES]:
            standing = tr("held") if line.held else tr("reversed") if line.reversed else ""
            when = phrases.short_day(line.day, today)
            lines.append(phrases.joined(when, self._money(line.amount), line.member, line.receipt, standing))
        return "\n".join(lines)

    # doing

    def why_not(self) -> str | None:
        if self.shown is not None and self.shown.group.dissolved:
            return tr("This group was dissolved. Nothing can be changed in it any more.")
        return super().why_not()

    def entries(self) -> list[Entry]:
        assert self.shown is not None
        group, member = self.shown.group, self.chosen
        own = self.group_entries(group.group_id, group.name)
        return [*self.member_entries(member), *own] if member is not None else own

    def _open_sheet(self) -> None:
        """The sheet of the center's next meeting, as on the page of the center."""
        if self.shown is not None:
            group = self.shown.group
            day = group.next_day or self.desk.clock.today()
            self.open_screen.emit("sheet", (group.center_id, day))

    def _open_center(self) -> None:
        if self.shown is not None:
            self.open_screen.emit("center", self.shown.group.center_id)
