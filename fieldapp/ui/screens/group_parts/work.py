"""The work with groups from a page: each thing asks in a small form, calls its service and says what was saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.words import mark, tr
from fieldapp.services.group import centers, groups, page
from fieldapp.services.group.groups import GroupOffice
from fieldapp.ui import phrases, tasks
from fieldapp.ui.errors import Fault
from fieldapp.ui.screens.group_parts import form_dialog as ask
from fieldapp.ui.screens.group_parts.form_dialog import FormDialog, Part, Values
from fieldapp.ui.widgets.fields import Choice

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk, Saved
    from fieldapp.services.group.page import CenterPage, GroupPage

Outcome = "Saved | Rejection"
RHYTHMS = [Choice(1, mark("Every week")), Choice(2, mark("Every 2 weeks")), Choice(4, mark("Every 4 weeks"))]
OFFICES = [
    Choice(GroupOffice.LEADER, mark("Leader")),
    Choice(GroupOffice.SECRETARY, mark("Secretary")),
    Choice(GroupOffice.CASHIER, mark("Cashier")),
]


@dataclass(frozen=True)
class Form:
    """What a small form says and does. act: the service, from the values; words: told when it is saved."""

    title: str
    sentence: str
    parts: Sequence[Part]
    verb: str
    words: str
    act: Callable[[Values], Saved | Rejection]
    icon: str = "check"
    danger: bool = False


class GroupWork(QObject):
    """Asks for one thing at a time on top of a page; `done` gives the Saved and a sentence for the notice."""

    done = Signal(object, str)
    refused = Signal(object)

    def __init__(self, desk: Desk, over: QWidget) -> None:
        super().__init__(over)
        self.desk, self.over = desk, over

    def show(self, form: Form) -> FormDialog:
        """Open the form and stay with it until its service has answered."""
        dialog = FormDialog(self.over, form.title, form.sentence, form.parts)
        dialog.add_main(form.verb, form.icon, danger=form.danger)
        dialog.finished.connect(dialog.deleteLater)

        def answered(result: Saved | Rejection) -> None:
            if isinstance(result, Rejection):
                dialog.refuse(result)
                return
            dialog.accept()
            self.done.emit(result, form.words)

        def failed(fault: Fault) -> None:
            dialog.release(fault.sentence)

        dialog.wanted.connect(lambda values: tasks.run(partial(form.act, values), answered, failed, owner=dialog))
        dialog.ask()
        return dialog

    def with_group(self, group_id: Id, then: Callable[[GroupPage], None]) -> None:
        """Read a group's page first, so that the form offers what is true now."""
        tasks.run(partial(page.group_page, self.desk, group_id), then, owner=self)

    # centers

    def form_center(self) -> None:
        """A new center of this officer."""
        today = self.desk.clock.today()
        parts = [
            ask.words("name", tr("Name")),
            ask.words("village", tr("Village")),
            ask.day("first_day", tr("First meeting"), today, today + 7),
            ask.clock("minute", tr("Time"), "10:00"),
            ask.choice("every_weeks", tr("How often"), _said(RHYTHMS), 1),
        ]

        def act(values: Values) -> Saved | Rejection:
            wanted = centers.FormCenter(
                str(values["name"]),
                str(values["village"]),
                _number(values["minute"]),
                _number(values["first_day"]),
                _number(values["every_weeks"]),
            )
            return centers.form_center(self.desk, wanted)

        sentence = tr("It is yours, and meets on the weekday of its first meeting. Groups come next.")
        title, verb, done = tr("Form a center?"), tr("Form the center"), tr("Center formed")
        self.show(Form(title, sentence, parts, verb, done, act, "building-2"))

    def edit_center(self, shown: CenterPage) -> None:
        """Name, village and meeting place."""
        center = shown.center
        like = tr("like: under the mango tree, house of Kamala Devi")
        parts = [
            ask.words("name", tr("Name"), center.name),
            ask.words("place", tr("Meeting place"), center.place, like),
            ask.words("village", tr("Village"), center.village),
            ask.words("code", tr("Code"), center.code),
        ]

        def act(values: Values) -> Saved | Rejection:
            name, village, place, code = (str(values[key]) for key in ("name", "village", "place", "code"))
            wanted = centers.EditCenter(center.center_id, name, village, place, code, center.version)
            return centers.edit_center(self.desk, wanted)

        title, done = tr("Change name or meeting place?"), tr("{name} changed", name=center.name)
        self.show(Form(title, "", parts, tr("Save"), done, act))

    def move_center(self, shown: CenterPage) -> None:
        """Another weekday, time or rhythm, from a day on."""
        center, rhythm = shown.center, shown.center.rhythms[-1]
        weekdays = [Choice(number, tr(name)) for number, name in enumerate(phrases.WEEKDAYS)]
        parts = [
            ask.day("from_day", tr("From"), self.desk.clock.today(), center.next_day),
            ask.choice("weekday", tr("Weekday"), weekdays, rhythm.weekday, columns=4),
            ask.clock("minute", tr("Time"), rhythm.time_text),
            ask.choice("every_weeks", tr("How often"), _said(RHYTHMS), rhythm.every_weeks),
            ask.words("reason", tr("Why")),
        ]

        def act(values: Values) -> Saved | Rejection:
            wanted = centers.MoveCenter(
                center.center_id,
                _number(values["from_day"]),
                _number(values["weekday"]),
                _number(values["minute"]),
                _number(values["every_weeks"]),
                str(values["reason"]),
                center.version,
            )
            return centers.move_center(self.desk, wanted)

        sentence = tr("Installments that fall due later move to the new meetings. Tell every member.")
        title = tr("Let {name} meet at another time?", name=center.name)
        verb, done = tr("Change the meetings"), tr("Meetings changed")
        self.show(Form(title, sentence, parts, verb, done, act, "calendar-days"))

    def form_group(self, shown: CenterPage) -> None:
        """A new group of people who are in none."""
        parts = [ask.words("name", tr("Name"))]
        if shown.free:
            parts.append(ask.ticks("members", tr("Members"), shown.free, all_of_them=False))

        def act(values: Values) -> Saved | Rejection:
            members = cast("tuple[Id, ...]", values.get("members", ()))
            wanted = groups.FormGroup(shown.center.center_id, str(values["name"]), members=members)
            return groups.form_group(self.desk, wanted)

        name = shown.center.name
        everybody = tr("Everybody in {name} is in a group already; people can join later.", name=name)
        sentence = tr("Tick who belongs to it; others can join later.") if shown.free else everybody
        title, verb = tr("Form a group in {name}?", name=name), tr("Form the group")
        self.show(Form(title, sentence, parts, verb, tr("Group formed"), act, "users-round"))

    # members

    def join(self, shown: GroupPage) -> None:
        """Somebody of the center without a group joins this one."""
        parts = [
            ask.pick("borrower", tr("Who"), shown.free),
            ask.words("reason", tr("Note, if there is one")),
        ]

        def act(values: Values) -> Saved | Rejection:
            return groups.join(self.desk, _id(values["borrower"]), shown.group.group_id, str(values["reason"]))

        title, done = tr("Who joins {name}?", name=shown.group.name), tr("Joined {name}", name=shown.group.name)
        self.show(Form(title, "", parts, tr("Join the group"), done, act, "user-plus"))

    def move(self, shown: GroupPage, borrower_id: Id) -> None:
        """A member goes to another group; her loans go with her."""
        read = partial(page.other_groups, self.desk, shown.group.group_id)
        tasks.run(read, partial(self._move, shown, borrower_id), owner=self)

    def _move(self, shown: GroupPage, borrower_id: Id, others: Sequence[tuple[Id, str]]) -> None:
        name = _name(shown, borrower_id)
        out = (NO_ID, tr("No group: a borrower on her own"))
        parts = [
            ask.pick("to_group", tr("To"), [*others, out]),
            ask.words("reason", tr("Why")),
        ]

        def act(values: Values) -> Saved | Rejection:
            wanted = groups.MoveMember(borrower_id, _id(values["to_group"]), str(values["reason"]))
            return groups.move(self.desk, wanted)

        sentence = tr("Her loans, savings and history go with her. What she owes her group stays owed.")
        title, done = tr("Move {name}?", name=name), tr("{name} moved", name=name)
        self.show(Form(title, sentence, parts, tr("Move her"), done, act, "arrow-right"))

    def leave(self, shown: GroupPage, borrower_id: Id) -> None:
        """A member leaves the institution."""
        name = _name(shown, borrower_id)

        def act(values: Values) -> Saved | Rejection:
            return groups.leave(self.desk, borrower_id, str(values["reason"]))

        sentence = tr("She must owe nothing and have no savings here. Her history stays.")
        parts = [ask.words("reason", tr("Why"))]
        title, verb, done = tr("Let {name} leave?", name=name), tr("Let her leave"), tr("{name} left", name=name)
        self.show(Form(title, sentence, parts, verb, done, act, "log-out", True))

    def elect(self, shown: GroupPage, borrower_id: Id) -> None:
        """A member gets an office; whoever held it steps down."""
        name = _name(shown, borrower_id)
        held = {office: who for office, _id_, who, _since in shown.officers}
        now = tr(
            "Now: leader {leader}, secretary {secretary}, cashier {cashier}.",
            leader=held.get(GroupOffice.LEADER, "—"),
            secretary=held.get(GroupOffice.SECRETARY, "—"),
            cashier=held.get(GroupOffice.CASHIER, "—"),
        )
        reason = ask.words("reason", tr("Note, if there is one"))
        parts = [ask.choice("office", tr("Office"), _said(OFFICES)), reason]

        def act(values: Values) -> Saved | Rejection:
            office = cast(GroupOffice, values["office"])
            wanted = groups.Elect(shown.group.group_id, office, borrower_id, str(values["reason"]))
            return groups.elect(self.desk, wanted)

        title, done = tr("Which office does {name} get?", name=name), tr("{name} elected", name=name)
        self.show(Form(title, now, parts, tr("Give the office"), done, act, "badge-check"))

    # the group

    def training(self, shown: GroupPage) -> None:
        """Today's day of training."""
        people = [(row.borrower_id, row.name) for row in shown.group.members]
        held, needed = len(shown.group.training.days), shown.group.training.needed
        came = ask.ticks("present", tr("Who came"), people, all_of_them=True)
        parts = [came, ask.words("topic", tr("About what"))]

        def act(values: Values) -> Saved | Rejection:
            present = cast("tuple[Id, ...]", values["present"])
            wanted = groups.RecordTraining(shown.group.group_id, present, str(values["topic"]))
            return groups.record_training(self.desk, wanted)

        sentence = tr("{n} of {m} days are done. Each day counts for those who came.", n=held, m=needed)
        title = tr("Training of {name} today?", name=shown.group.name)
        verb, done = tr("Record the training"), tr("Training recorded")
        self.show(Form(title, sentence, parts, verb, done, act, "notebook-pen"))

    def test(self, shown: GroupPage) -> None:
        """The recognition test, by a supervisor who did not train them."""
        parts = [
            ask.choice("passed", tr("Outcome"), [Choice(1, tr("Passed")), Choice(2, tr("Not passed"))], columns=2),
            ask.words("note", tr("What was seen")),
        ]

        def act(values: Values) -> Saved | Rejection:
            passed = values["passed"] == 1
            return groups.record_recognition_test(self.desk, shown.group.group_id, str(values["note"]), passed=passed)

        training = shown.group.training
        sentence = tr("{n} of {m} days of training are done.", n=len(training.days), m=training.needed)
        title = tr("Recognition test of {name}?", name=shown.group.name)
        self.show(Form(title, sentence, parts, tr("Record the test"), tr("Test recorded"), act, "clipboard-check"))

    def dissolve(self, shown: GroupPage) -> None:
        """An empty group ends."""

        def act(values: Values) -> Saved | Rejection:
            return groups.dissolve(self.desk, shown.group.group_id, str(values["reason"]))

        sentence = tr("It must have no members and no money in its fund. Its history stays.")
        title, done = tr("Dissolve {name}?", name=shown.group.name), tr("{name} dissolved", name=shown.group.name)
        parts = [ask.words("reason", tr("Why"))]
        self.show(Form(title, sentence, parts, tr("Dissolve"), done, act, "x", danger=True))


def _said(choices: Sequence[Choice]) -> list[Choice]:
    return [choice.said for choice in choices]


def _number(value: object) -> int:
    return int(cast(int, value))


def _id(value: object) -> Id:
    return Id(cast(bytes, value))


def _name(shown: GroupPage, borrower_id: Id) -> str:
    return next((row.name for row in shown.group.members if row.borrower_id == borrower_id), tr("this member"))
