"""Handing a loan over: identity, agreement, signature, money; then the receipt is hers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from fieldapp.domain.ids import Id
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.services.desk import DataState
from fieldapp.services.loan import hand_over
from fieldapp.services.loan.hand_over import HandOverLoan, HandOverView, LoanHandedOver
from fieldapp.ui import messages, phrases, tasks
from fieldapp.ui.actions import Action
from fieldapp.ui.errors import Fault
from fieldapp.ui.screen import Screen
from fieldapp.ui.screens.repayment_parts.printing import ReceiptPrinting
from fieldapp.ui.screens.repayment_parts.receipt_panel import ReceiptPanel, scrolled
from fieldapp.ui.screens.sheet_parts.head import STATES, PageHead
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.buttons import Look
from fieldapp.ui.widgets.cards import Card, Facts
from fieldapp.ui.widgets.choice_button import ChoiceButton
from fieldapp.ui.widgets.dialog import Dialog
from fieldapp.ui.widgets.empty import EmptyState, Skeleton
from fieldapp.ui.widgets.notices import Banner, InlineMessage
from fieldapp.ui.widgets.paint import Chip
from fieldapp.ui.widgets.text import Text

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk

STEPS = (
    ("identity", mark("It is her: face and identity paper agree")),
    ("agreement", mark("The agreement was read to her: amount, installments, what it costs")),
    ("signature", mark("She signed, or gave her thumb print")),
    ("money", mark("The money was counted in front of her")),
)


class StepButton(ChoiceButton):
    """One step of the list; its number, Space or a click ticks it."""

    def __init__(self, words: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(words, key, parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.set_ring(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.set_ring(False)


class CashDialog(Dialog):
    """The records say that there is less cash with her than this needs."""

    def __init__(self, rejection: Rejection, parent: QWidget) -> None:
        held, amount = rejection.facts.get("held", ""), rejection.facts.get("amount", "")
        super().__init__(
            parent,
            tr("Is the money really there?"),
            tr(
                "By the records you have {held} with you, and this needs {amount}. Draw cash at the branch first. "
                "If you hold the money all the same, hand it over: it goes to your supervisor to be allowed.",
                held=held,
                amount=amount,
            ),
        )
        self.add_back(tr("Do not hand over"))
        self.add_main(tr("Hand over, ask the supervisor"), "triangle-alert", danger=True)


class HandOverScreen(Screen):
    """Opened with the id of an approved application."""

    name = "hand_over"
    title = mark("Hand over")
    nouns = frozenset({"cash", "applications"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._view: HandOverView | None = None
        self._done: LoanHandedOver | None = None
        self._busy = False
        self.printing = ReceiptPrinting(desk, self)
        self.printing.printed.connect(lambda words: self.toast.emit(words, None))
        page = QVBoxLayout(self)
        page.setContentsMargins(14, 9, 14, 8)
        page.setSpacing(10)
        self.head = PageHead("hand-coins")
        page.addWidget(self.head)
        self.banner = Banner()
        self.banner.pressed.connect(self._load)
        page.addWidget(self.banner)
        self._stack = QStackedWidget()
        self._skeleton = Skeleton()
        self.empty = EmptyState("hand-coins", tr("This loan cannot be handed over now."), tr("Open the loan file"))
        self.empty.on_press(lambda: self.open_screen.emit("application", self.argument))
        for widget in (self._skeleton, self.empty, self._build_body()):
            self._stack.addWidget(widget)
        page.addWidget(self._stack, 1)

    def _build_body(self) -> QWidget:
        body, left = QWidget(), QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(11)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        money = Card(tr("What she gets and pays"))
        self.facts = Facts()
        money.body.addWidget(self.facts)
        self.cash = InlineMessage()
        money.body.addWidget(self.cash)
        column.addWidget(money)
        steps = Card(tr("Before the money changes hands"))
        self.missing = InlineMessage()
        self.steps: dict[str, StepButton] = {}
        for number, (key, words) in enumerate(STEPS, 1):
            box = StepButton(tr(words), str(number))
            box.toggled.connect(lambda _on: self.missing.say(Tone.BAD, ""))
            self.steps[key] = box
            steps.body.addWidget(box)
        steps.body.addWidget(self.missing)
        column.addWidget(steps)
        column.addStretch(1)
        row.addWidget(scrolled(left), 1)
        panel = ReceiptPanel(self.printing.style)
        self.receipt = panel.paper
        self._before = Text(tr("The receipt stands here with its number when the money is handed over."), wrap=True)
        panel.body.addWidget(self._before)
        self.printing.dressed.connect(self.receipt.dress)
        row.addWidget(panel)
        return body

    # the page contract

    def page_actions(self) -> list[Action]:
        back = Action("hand_over.back", tr("Back"), self.back.emit, "Escape", "arrow-left", tr("back"))
        if self._done is not None:
            return [Action("hand_over.print", tr("Print receipt"), self.print, "Ctrl+P", "printer", tr("print")), back]
        nothing = self._why_nothing
        made = [
            Action(f"hand_over.{key}", tr(words), partial(self._tick, key), str(number), why_not=nothing)
            for number, (key, words) in enumerate(STEPS, 1)
        ]
        give = partial(self.give, confirmed=False)
        return [
            Action("hand_over.steps", tr("Tick a step"), keys="1–4", hint=tr("tick"), bound=False, in_palette=False),
            Action("hand_over.give", tr("Hand over"), give, "Ctrl+Return", "check", tr("hand over"), why_not=nothing),
            *made,
            back,
        ]

    def _why_nothing(self) -> str | None:
        return None if self._view is not None else tr("No loan is open that can be handed over.")

    def activate(self, argument: object = None) -> None:
        super().activate(argument)
        self._done = None
        self._before.show()
        self.printing.learn_language()
        for box in self.steps.values():
            box.setChecked(False)
            box.setEnabled(True)
        self.receipt.show_receipt(None)
        self._skeleton.start()
        self._stack.setCurrentWidget(self._skeleton)
        self._load()

    def refresh(self, _changed: frozenset[str]) -> None:
        """News must not take away the receipt that was just given."""
        if self._done is None:
            self._load()

    def _load(self) -> None:
        self.banner.hide()
        if not isinstance(self.argument, bytes):
            self._show(Rejection(Reason.UNKNOWN_RECORD))
            return
        wanted = Id(self.argument)
        tasks.run(lambda: hand_over.hand_over_view(self.desk, wanted), self._show, self._failed, owner=self)

    def _failed(self, fault: Fault) -> None:
        self._busy = False
        self._skeleton.stop()
        self.banner.say(Tone.BAD, fault.sentence, tr("Try again"))

    # showing

    def _show(self, found: HandOverView | Rejection) -> None:
        self._skeleton.stop()
        if isinstance(found, Rejection):
            self._view = None
            self.head.title.setText(tr("Hand over"))
            self.empty.say(messages.text(found))
            self._stack.setCurrentWidget(self.empty)
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._view = found
            self._show_view(found)
            self._stack.setCurrentIndex(2)
            self.steps["identity"].setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_head()

    def _show_view(self, view: HandOverView) -> None:
        money, offer, today = self._money, view.offer, self.desk.clock.today()
        self.head.title.setText(phrases.joined(tr("Hand over"), view.name))
        rows, set_fact = offer.rows, self.facts.set_fact
        set_fact(tr("Loan"), phrases.joined(money(offer.amount), offer.product.name))
        kept = phrases.joined(
            tr("fees {amount}", amount=money(offer.fees_at_hand_over)) if offer.fees_at_hand_over else "",
            tr("saving {amount}", amount=money(offer.saving)) if offer.saving else "",
        )
        set_fact(tr("Kept back"), kept or tr("nothing"))
        set_fact(tr("In her hand"), money(view.in_hand), "accent")
        set_fact(
            tr("She pays"),
            tr_n("{n} installment of {amount}", "{n} installments of {amount}", len(rows), amount=money(rows[0].total)),
        )
        first, last = phrases.full_day(rows[0].day), phrases.full_day(rows[-1].day)
        set_fact(tr("From, to"), tr("{first} to {last}", first=first, last=last))
        rate = tr("{percent} % a year", percent=f"{offer.apr * 100:.1f}") if offer.apr is not None else ""
        set_fact(tr("It costs her"), phrases.joined(money(offer.cost), rate))
        set_fact(
            tr("Approved by"), tr("{name}, until {day}", name=view.approver, day=phrases.short_day(view.expires, today))
        )
        set_fact(tr("Cash with you"), money(view.at_hand), "bad" if view.at_hand < view.in_hand else "ok")
        short = view.in_hand - view.at_hand
        if short > 0:
            self.cash.say(
                Tone.WARN, tr("{amount} too little with you by the records. Draw cash first.", amount=money(short))
            )
        else:
            self.cash.say(Tone.OK, tr("Enough cash is with you."))

    def _show_head(self) -> None:
        actions = {action.id: action for action in self.page_actions()}
        if self._done is not None:
            self.head.state.set_chip(STATES[DataState.SAVED_HERE])
            self.head.show_actions([(actions["hand_over.print"], Look.PRIMARY)])
        else:
            self.head.state.set_chip(Chip(tr("Not handed over"), Tone.DRAFT, "pencil") if self._view else Chip(""))
            self.head.show_actions([(actions["hand_over.give"], Look.PRIMARY)] if self._view else [])
        self.actions_changed.emit()

    # handing over

    def _tick(self, key: str) -> None:
        self.steps[key].setChecked(not self.steps[key].isChecked())

    def give(self, *, confirmed: bool) -> None:
        """Ctrl+Enter: record it once, when every step is ticked."""
        view = self._view
        if view is None or self._busy or self._done is not None:
            return
        undone = [box for box in self.steps.values() if not box.isChecked()]
        if undone:
            self.missing.say(
                Tone.BAD,
                tr_n(
                    "{n} step is not ticked yet. Do it, then press its number.",
                    "{n} steps are not ticked yet. Do each one, then press its number.",
                    len(undone),
                ),
            )
            undone[0].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._busy = True
        wanted = HandOverLoan(view.application_id, view.authorisation, more_than_at_hand=confirmed)
        tasks.run(lambda: hand_over.hand_over(self.desk, wanted), self._given, self._failed, owner=self)

    def _given(self, result: LoanHandedOver | Rejection) -> None:
        self._busy = False
        if isinstance(result, Rejection):
            if result.reason is Reason.CASH_OVERDRAWN and "confirm" in result.facts:
                dialog = CashDialog(result, self)
                dialog.accepted.connect(partial(self.give, confirmed=True))
                dialog.finished.connect(dialog.deleteLater)
                dialog.ask()
            else:
                self.banner.say(Tone.WARN, messages.text(result), tr("Read again"))
            return
        self._done = result
        self._before.hide()
        for box in self.steps.values():
            box.setEnabled(False)
        self.receipt.show_receipt(result.receipt)
        self._show_head()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.saved.emit(result)
        self.toast.emit(tr("Handed over and saved here. Receipt {number}", number=result.receipt.number), None)

    def print(self) -> None:
        if self._done is not None:
            self.printing.print(self._done.receipt)

    def _money(self, minor: int) -> str:
        return phrases.money(minor, self.desk.currency)
