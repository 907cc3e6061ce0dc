"""The end of a center: where everybody goes, what that does, and why; nothing happens before the verb is pressed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.words import tr, tr_n
from fieldapp.services.group import closing
from fieldapp.services.group.closing import CloseCenter, ClosingPlan, Target
from fieldapp.ui import messages, phrases, tasks, theme
from fieldapp.ui.errors import Fault
from fieldapp.ui.screens.group_parts.pick_list import PickList
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.cards import Facts
from fieldapp.ui.widgets.dialog import Dialog
from fieldapp.ui.widgets.fields import Field
from fieldapp.ui.widgets.notices import InlineMessage

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk, Saved


class ClosingDialog(Dialog):
    """Says `closed` with the Saved and a sentence once it is on the disk."""

    closed = Signal(object, str)

    def __init__(self, desk: Desk, plan: ClosingPlan, parent: QWidget) -> None:
        told = tr("Nobody is in it any more. What was recorded for it stays; nobody meets there from today on.")
        if plan.members:
            told = tr("Everybody in it goes to another center today, with loans, savings and history.")
        super().__init__(parent, tr("Close {name} center?", name=plan.name), told, width=600)
        self._desk, self._plan, self._busy = desk, plan, False
        self.targets: PickList | None = None
        if plan.members and plan.targets:
            self.targets = PickList([(one.center_id, self._line(one)) for one in plan.targets])
            self.targets.picked.connect(self._preview)
            self.body.addWidget(
                Field(tr("Where do its members go?"), self.targets, aside=tr("arrows or first letters"))
            )
        box = QFrame()
        theme.mark(box, box="sunken")
        column = QVBoxLayout(box)
        column.setContentsMargins(14, 10, 14, 10)
        self.facts = Facts(spacing=5)
        column.addWidget(self.facts)
        self.body.addWidget(box)
        self.reason = QLineEdit()
        self.reason.setMaxLength(200)
        self.reason_field = Field(tr("Why"), self.reason)
        self.body.addWidget(self.reason_field)
        self.line = InlineMessage()
        self.body.addWidget(self.line)
        self.add_back(tr("Leave it open"))
        self.add_main(tr("Merge and close") if plan.members else tr("Close the center"), "building-2", danger=True)
        self._preview()
        self._warn()

    def first_focus(self) -> QWidget:
        return self.targets or self.reason

    @property
    def into(self) -> Id:
        """The center that takes up everybody, NO_ID for none."""
        chosen = self.targets.value if self.targets is not None else None
        return Id(chosen) if isinstance(chosen, bytes) else NO_ID

    def _line(self, target: Target) -> str:
        weekday = tr(phrases.WEEKDAYS[target.weekday])
        members = tr_n("{n} member", "{n} members", target.members)
        return phrases.joined(target.name, target.village, f"{weekday} {target.time_text}", members, target.officer)

    def _preview(self) -> None:
        """What would be done, in numbers, with the center that is chosen now."""
        plan, money = self._plan, self._desk.currency
        target = next((one for one in plan.targets if one.center_id == self.into), None)
        to = target.name if target is not None else tr("nowhere")
        self.facts.set_fact(
            tr("Members"), self._move(tr_n("{n} member", "{n} members", plan.members), to, plan.members)
        )
        self.facts.set_fact(tr("Groups"), self._move(tr_n("{n} group", "{n} groups", plan.groups), to, plan.groups))
        owed = phrases.money(plan.owed, money)
        loans = tr_n("{n} runs, {amount} owed, days stay", "{n} run, {amount} owed, days stay", plan.loans, amount=owed)
        self.facts.set_fact(tr("Loans"), loans if plan.loans else tr("none runs"))
        self.facts.set_fact(tr("Savings and funds"), phrases.money(plan.savings + plan.fund, money))
        if target is not None:
            weekday = tr(phrases.WEEKDAYS[target.weekday])
            meets = tr(
                "{weekday} {time}, with {officer}", weekday=weekday, time=target.time_text, officer=target.officer
            )
            self.facts.set_fact(tr("They meet"), meets)

    def _move(self, words: str, to: str, count: int) -> str:
        return tr("{what} to {center}", what=words, center=to) if count else tr("nobody")

    def _warn(self) -> None:
        plan = self._plan
        if plan.members and not plan.targets:
            facts: dict[str, str | int] = {"name": plan.name, "members": plan.members, "loans": plan.loans}
            self.line.say(Tone.BAD, messages.text(Rejection(Reason.CENTER_NOT_EMPTY, facts)))
        elif plan.open_sheet:
            self.line.say(Tone.WARN, tr("A sheet of today is begun here. Finish it first, or it is not recorded."))

    def confirm(self) -> None:
        if self._busy:
            return
        self._busy = True
        wanted = CloseCenter(self._plan.center_id, self.into, self.reason.text(), self._plan.version)
        tasks.run(partial(closing.close_center, self._desk, wanted), self._answered, self._failed, owner=self)

    def _failed(self, fault: Fault) -> None:
        self._busy = False
        self.line.say(Tone.BAD, fault.sentence)

    def _answered(self, result: Saved | Rejection) -> None:
        self._busy = False
        if not isinstance(result, Rejection):
            self.accept()
            self.closed.emit(result, tr("{name} center closed", name=self._plan.name))
        elif result.reason is Reason.REASON_NEEDED:
            self.reason_field.set_problem(messages.text(result))
            self.reason.setFocus()
        else:
            self.line.say(Tone.BAD, messages.text(result))


@dataclass(frozen=True)
class Ends:
    """Who hears what came of it: of a center that is closed, the Saved and words; of a refusal the words."""

    closed: Callable[[Saved, str], None]
    refused: Callable[[str], None]


def ask_to_close(desk: Desk, center_id: Id, over: QWidget, ends: Ends) -> None:
    """Read what closing would do and ask."""

    def show(plan: ClosingPlan) -> None:
        if plan.problem is not None:
            ends.refused(messages.text(plan.problem))
            return
        dialog = ClosingDialog(desk, plan, over)
        dialog.closed.connect(ends.closed)
        dialog.finished.connect(dialog.deleteLater)
        dialog.ask()

    tasks.run(partial(closing.closing_plan, desk, center_id), show, owner=over)
