"""Changing a loan that runs: she proposes a charge, a waiver, a new schedule or a write-off, and sees what it does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from fieldapp.domain.ids import Id
from fieldapp.domain.loan.adjustment import AdjustmentState
from fieldapp.domain.loan.installment import Installment
from fieldapp.domain.loan.pages import Deed
from fieldapp.domain.loan.split import Part
from fieldapp.domain.people import TEXT_MAX
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.words import mark, tr
from fieldapp.services.desk import Result
from fieldapp.services.money import adjustments
from fieldapp.services.money.adjustments import AdjustmentRow, NewSchedule, Propose
from fieldapp.ui import messages, phrases, tasks, theme
from fieldapp.ui.actions import Action
from fieldapp.ui.errors import Fault
from fieldapp.ui.screen import Screen
from fieldapp.ui.screens.repayment_parts.receipt_panel import scrolled
from fieldapp.ui.screens.sheet_parts.head import PageHead
from fieldapp.ui.tables.cells import Look as CellLook
from fieldapp.ui.tables.cells import RenderedRow, cell
from fieldapp.ui.tables.column import LEFT, RIGHT, Column
from fieldapp.ui.tables.grid import DataGrid
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.buttons import Look
from fieldapp.ui.widgets.cards import Card, Facts
from fieldapp.ui.widgets.empty import EmptyState, Veil
from fieldapp.ui.widgets.fields import Choice, ChoiceKeys, DateEdit, Field, MoneyEdit, NoteEdit
from fieldapp.ui.widgets.notices import Banner, InlineMessage
from fieldapp.ui.widgets.rows import Row, RowList
from fieldapp.ui.widgets.text import Text

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk

DEEDS = (
    Choice(Deed.WAIVED, mark("Waive a part"), "circle-minus"),
    Choice(Deed.CHARGED, mark("Charge a fee"), "circle-plus"),
    Choice(Deed.RESCHEDULED, mark("New schedule"), "calendar-days"),
    Choice(Deed.WRITTEN_OFF, mark("Write off"), "circle-x"),
)
PARTS = (
    Choice(Part.INTEREST, mark("Interest")),
    Choice(Part.FEE, mark("Fees")),
    Choice(Part.PENALTY, mark("Penalties")),
)
RHYTHMS = (Choice(7, mark("Every week")), Choice(14, mark("Every 2 weeks")), Choice(28, mark("Every 4 weeks")))
COLUMNS = (
    Column("number", mark("No."), 46, RIGHT),
    Column("day", mark("Due on"), 150, stretch=True),
    Column("principal", mark("Principal"), 96, RIGHT),
    Column("interest", mark("Interest"), 90, RIGHT),
    Column("total", mark("To pay"), 96, RIGHT),
)


STATE_WORDS = {
    AdjustmentState.PROPOSED: mark("proposed"),
    AdjustmentState.ACCEPTED: mark("accepted"),
    AdjustmentState.REJECTED: mark("rejected"),
}


def _said(choices: Sequence[Choice]) -> list[Choice]:
    return [replace(choice, text=tr(choice.text)) for choice in choices]


class AdjustmentScreen(Screen):
    """Opened with the id of a running loan. Nothing counts before a supervisor agrees."""

    name = "adjustment"
    title = mark("Change a loan")
    nouns = frozenset({"loans"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._rows: tuple[Installment, ...] = ()
        self._busy = False
        page = QVBoxLayout(self)
        page.setContentsMargins(14, 9, 14, 8)
        page.setSpacing(10)
        self.head = PageHead("file-pen")
        self.head.title.setText(tr("Change a loan"))
        page.addWidget(self.head)
        self.banner = Banner()
        self.banner.pressed.connect(self._load)
        page.addWidget(self.banner)
        self._stack = QStackedWidget()
        self.empty = EmptyState(
            "file-pen", tr("No loan is chosen. Open a loan on a person's page first."), tr("People")
        )
        self.empty.on_press(lambda: self.open_screen.emit("people", None))
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(11)
        row.addWidget(scrolled(self._build_form()), 1)
        row.addWidget(self._build_effect(), 1)
        for widget in (self.empty, body):
            self._stack.addWidget(widget)
        page.addWidget(self._stack, 1)
        self._veil = Veil(body)
        actions = {action.id: action for action in self.page_actions()}
        self.head.show_actions([(actions["adjustment.propose"], Look.PRIMARY)])
        self._show_fields()

    def _build_form(self) -> QWidget:
        card = Card(tr("What should change"), spacing=12)
        money, today = self.desk.currency, self.desk.clock.today()
        self.deed = ChoiceKeys(_said(DEEDS), columns=2)
        self.deed.chosen.connect(lambda _value: self._chosen())
        self.part = ChoiceKeys(_said(PARTS), columns=3)
        self.part.chosen.connect(lambda _value: self._look())
        self.amount, self.count, self.first = MoneyEdit(money), QLineEdit(), DateEdit(today)
        self.amount.textEdited.connect(lambda _text: self._look())
        self.count.textEdited.connect(lambda _text: self._look())
        self.first.day_changed.connect(self._look)
        self.every = ChoiceKeys(_said(RHYTHMS), columns=3)
        self.every.set_value(7)
        self.every.chosen.connect(lambda _value: self._look())
        self.reason = NoteEdit(3)
        self.fields = {
            "deed": Field(tr("What"), self.deed, aside=tr("keys 1 to 4")),
            "part": Field(tr("Of which part"), self.part, aside=tr("keys 1 to 3")),
            "amount": Field(tr("How much"), self.amount),
            "count": Field(tr("How many installments"), self.count),
            "first": Field(tr("The first on"), self.first),
            "every": Field(tr("How often"), self.every, aside=tr("keys 1 to 3")),
            "reason": Field(
                tr("Why"), self.reason, tr("The supervisor decides by it. At most {count} letters.", count=TEXT_MAX)
            ),
        }
        for field in self.fields.values():
            card.body.addWidget(field)
        card.body.addStretch(1)
        return card

    def _build_effect(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        effect = Card(tr("What it does"))
        self.facts = Facts()
        effect.body.addWidget(self.facts)
        self.told = InlineMessage()
        effect.body.addWidget(self.told)
        column.addWidget(effect)
        self._schedule = Card(tr("New installments"))
        self._schedule.body.setContentsMargins(1, 12, 1, 1)
        self._schedule.head.setContentsMargins(14, 0, 14, 0)
        self.grid = DataGrid([replace(column, title=tr(column.title)) for column in COLUMNS])
        self.grid.setAccessibleName(tr("New installments"))
        self._schedule.body.addWidget(self.grid)
        column.addWidget(self._schedule, 2)
        past = Card(tr("Proposed before"))
        self.past = RowList()
        self.past.setAccessibleName(tr("Proposed before"))
        self.none_past = Text(tr("Nothing was proposed for this loan before."), Type.BODY, "second", wrap=True)
        past.body.addWidget(self.none_past, 1, Qt.AlignmentFlag.AlignTop)
        past.body.addWidget(self.past)
        column.addWidget(past, 1)
        return side

    # the page contract

    def page_actions(self) -> list[Action]:
        nothing = self._why_nothing
        return [
            Action("adjustment.choose", tr("Choose"), keys="1–4", hint=tr("choose"), bound=False, in_palette=False),
            Action(
                "adjustment.propose",
                tr("Propose it"),
                self.propose,
                "Ctrl+Return",
                "check",
                tr("propose"),
                why_not=nothing,
            ),
            Action("adjustment.back", tr("Back"), self.back.emit, "Escape", "arrow-left", tr("back")),
        ]

    def _why_nothing(self) -> str | None:
        return None if isinstance(self.argument, bytes) else tr("No loan is chosen.")

    def activate(self, argument: object = None) -> None:
        fresh = argument != self.argument
        super().activate(argument)
        if fresh:
            for control in (self.amount, self.count, self.reason):
                control.clear()
            self.deed.set_value(None)
            self.part.set_value(None)
            self.first.set_day(None)
            self._show_fields()
            self._veil.start()
        self._load()
        (self.deed if isinstance(argument, bytes) else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, _changed: frozenset[str]) -> None:
        self._load()

    def _load(self) -> None:
        self.banner.hide()
        propose = [(action, Look.PRIMARY) for action in self.page_actions() if action.id == "adjustment.propose"]
        self.head.show_actions(propose if isinstance(self.argument, bytes) else [])
        self._stack.setCurrentIndex(1 if isinstance(self.argument, bytes) else 0)
        if isinstance(self.argument, bytes):
            loan = Id(self.argument)
            tasks.run(lambda: adjustments.whose(self.desk, loan), self._show_whose, self._failed, owner=self)
            tasks.run(lambda: adjustments.of_loan(self.desk, loan), self._show, self._failed, owner=self)
            self._look()

    def _failed(self, fault: Fault) -> None:
        self._busy = False
        self._veil.stop()
        self.banner.say(Tone.BAD, fault.sentence, tr("Try again"))

    def _show_whose(self, found: tuple[str, str]) -> None:
        self.head.title.setText(phrases.joined(tr("Change a loan"), *found))

    def _show(self, rows: tuple[AdjustmentRow, ...]) -> None:
        self._veil.stop()
        self.none_past.setVisible(not rows)
        self.past.setVisible(bool(rows))
        today, zone = self.desk.clock.today(), self.desk.time_zone
        self.past.set_rows(
            [
                Row(
                    key=at,
                    title=phrases.joined(tr(one.words), self._money(one.amount) if one.amount else ""),
                    subtitle=phrases.joined(
                        tr(STATE_WORDS[one.state]), phrases.moment(one.at_ms, today, zone), one.reason
                    ),
                    icon="file-pen",
                )
                for at, one in enumerate(reversed(rows))
            ]
        )

    # while it is filled in

    def _chosen(self) -> None:
        self.fields["deed"].set_problem("")
        parts = PARTS if self.deed.value is Deed.WAIVED else PARTS[1:]
        self.part.set_choices(_said(parts))
        self._show_fields()
        self._look()
        first: QWidget = self.part
        if self.deed.value in (Deed.RESCHEDULED, Deed.WRITTEN_OFF):
            first = self.count if self.deed.value is Deed.RESCHEDULED else self.reason
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_fields(self) -> None:
        deed = self.deed.value
        for name in ("part", "amount"):
            self.fields[name].setVisible(deed in (Deed.WAIVED, Deed.CHARGED))
        for name in ("count", "first", "every"):
            self.fields[name].setVisible(deed is Deed.RESCHEDULED)
        self._schedule.setVisible(deed is Deed.RESCHEDULED)

    def wanted(self) -> Propose | NewSchedule | None:
        """What the fields ask for; None while something is missing."""
        deed, amount, part = self.deed.value, self.amount.parsed(), self.part.value
        if not isinstance(self.argument, bytes) or not isinstance(deed, Deed):
            return None
        loan, reason = Id(self.argument), self.reason.toPlainText().strip()
        if deed is Deed.RESCHEDULED:
            count, every = self.count.text().strip(), self.every.value
            if not count.isdecimal() or self.first.day is None or not isinstance(every, int):
                return None
            return NewSchedule(loan, int(count), self.first.day, every)
        if deed is Deed.WRITTEN_OFF:
            return Propose(loan, deed, reason)
        if isinstance(amount, Rejection) or not isinstance(part, Part):
            return None
        return Propose(loan, deed, reason, part, amount)

    def _look(self) -> None:
        wanted = self.wanted()
        if wanted is None:
            self._rows = ()
            self.facts.set_fact(tr("Asked now"), "—")
            self.facts.set_fact(tr("Asked after it"), "—")
            self.told.say(Tone.MUTE, tr("Fill in what should change to see what it does."))
            self.grid.show_rows(0, self._render)
            return
        tasks.run(partial(self._seen, wanted), partial(self._show_effect, wanted), self._failed, owner=self)

    def _seen(self, wanted: Propose | NewSchedule) -> tuple[tuple[Installment, ...], tuple[int, int]] | Rejection:
        schedule: tuple[Installment, ...] = ()
        if isinstance(wanted, NewSchedule):
            made = adjustments.schedule_for(self.desk, wanted)
            if isinstance(made, Rejection):
                return made
            schedule, wanted = made, Propose(wanted.loan_id, Deed.RESCHEDULED, "", schedule=made)
        found = adjustments.preview(self.desk, wanted)
        return found if isinstance(found, Rejection) else (schedule, found)

    def _show_effect(
        self, wanted: Propose | NewSchedule, found: tuple[tuple[Installment, ...], tuple[int, int]] | Rejection
    ) -> None:
        if wanted != self.wanted():
            return
        if isinstance(found, Rejection):
            self._rows = ()
            self.told.say(Tone.BAD, messages.text(found))
        else:
            self._rows, (before, after) = found
            self.facts.set_fact(tr("Asked now"), self._money(before))
            self.facts.set_fact(tr("Asked after it"), self._money(after))
            less = before - after
            words = tr("She is asked for as much as before.")
            if less > 0:
                words = tr("{amount} less will be asked of her", amount=self._money(less))
            elif less:
                words = tr("{amount} more will be asked of her", amount=self._money(-less))
            self.told.say(Tone.WARN if less > 0 else Tone.INFO, words)
        self.grid.show_rows(len(self._rows), self._render)

    def _render(self, at: int) -> RenderedRow:
        row = self._rows[at]
        plain = CellLook(theme.font(), theme.color("text2"), LEFT)
        figure = CellLook(theme.font(), theme.color("text"), RIGHT)
        amounts = [self._money(amount) for amount in (row.principal, row.interest, row.total)]
        day = phrases.full_day(row.due_day)
        return RenderedRow((cell(str(at + 1), figure), cell(day, plain), *(cell(words, figure) for words in amounts)))

    # proposing

    def propose(self) -> None:
        """Ctrl+Enter: propose it once, or say what is missing."""
        if self._busy or not self._complete():
            return
        wanted = self.wanted()
        if isinstance(wanted, NewSchedule):
            reason = self.reason.toPlainText().strip()
            wanted = Propose(wanted.loan_id, Deed.RESCHEDULED, reason, schedule=self._rows)
        if wanted is not None:
            self._busy = True
            tasks.run(partial(adjustments.propose, self.desk, wanted), self._proposed, self._failed, owner=self)

    def _complete(self) -> bool:
        needed = {"deed": self.deed.value is None, "reason": not self.reason.toPlainText().strip()}
        if self.deed.value in (Deed.WAIVED, Deed.CHARGED):
            needed |= {"part": self.part.value is None, "amount": isinstance(self.amount.parsed(), Rejection)}
        if self.deed.value is Deed.RESCHEDULED:
            needed |= {"count": not self.count.text().strip().isdecimal(), "first": self.first.day is None}
        for name, field in self.fields.items():
            field.set_problem(tr("Fill this in to go on.") if needed.get(name) else "")
        missing = [name for name in self.fields if needed.get(name)]
        if missing:
            self.fields[missing[0]].control.setFocus(Qt.FocusReason.OtherFocusReason)
        return not missing

    def _proposed(self, result: Result) -> None:
        self._busy = False
        if isinstance(result, Rejection):
            self.told.say(Tone.BAD, messages.text(result))
            return
        self.saved.emit(result)
        self.toast.emit(tr("Proposed and saved here. It counts when the supervisor agrees"), None)
        self.back.emit()

    def _money(self, minor: int) -> str:
        return phrases.money(minor, self.desk.currency)
