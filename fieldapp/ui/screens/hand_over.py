"""Handing a loan over: identity, agreement, signature, money; then the receipt is hers."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from fieldapp.domain.collection.collection import Method
from fieldapp.domain.ids import Id
from fieldapp.domain.loan.handing import HandOverStep
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.services.desk import DataState
from fieldapp.services.loan import hand_over
from fieldapp.services.loan.hand_over import HandOverLoan, HandOverView, LoanHandedOver
from fieldapp.ui import messages, phrases, tasks
from fieldapp.ui.actions import Action
from fieldapp.ui.screens.hand_over_parts.dialogs import CashDialog, NoPhotoDialog
from fieldapp.ui.screens.hand_over_parts.steps_card import STEPS, StepsCard
from fieldapp.ui.screens.hand_over_parts.way_card import WayCard
from fieldapp.ui.screens.loans_parts.file_page import FilePage
from fieldapp.ui.screens.people_parts.columns import Columns, Part, Placement
from fieldapp.ui.screens.repayment_parts.printing import ReceiptPrinting
from fieldapp.ui.screens.repayment_parts.receipt_panel import ReceiptPanel
from fieldapp.ui.screens.sheet_parts.head import STATES
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.buttons import Look
from fieldapp.ui.widgets.cards import Card, Facts
from fieldapp.ui.widgets.dialog import Dialog
from fieldapp.ui.widgets.notices import InlineMessage
from fieldapp.ui.widgets.paint import Chip
from fieldapp.ui.widgets.scroll import ColumnScroll

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk


def _column(*cards: QWidget) -> QWidget:
    """Cards under one another."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(10)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return made


class HandOverScreen(FilePage):
    """Opened with the id of an approved application."""

    name = "hand_over"
    title = mark("Hand over")
    nouns = frozenset({"cash", "applications"})
    icon = "hand-coins"
    nothing = mark("This loan cannot be handed over now.")
    way_on = mark("Open the loan file")

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._view: HandOverView | None = None
        self._done: LoanHandedOver | None = None
        self.printing = ReceiptPrinting(desk, self)
        self.printing.printed.connect(lambda words: self.toast.emit(words, None))
        self.set_body(self._build_body())

    def _build_body(self) -> QWidget:
        money = Card(tr("What she gets and pays"))
        self.facts = Facts()
        money.body.addWidget(self.facts)
        self.cash = InlineMessage()
        money.body.addWidget(self.cash)
        self.way = WayCard()
        self.way.changed.connect(self._show_cash)
        self.steps = StepsCard(self.desk)
        self.missing = self.steps.missing
        self._paper = ReceiptPanel(self.printing.style, scrolls=False)
        self.receipt = self._paper.paper
        self.printing.dressed.connect(self.receipt.dress)
        self._paper.hide()
        area = ColumnScroll()
        area.setFrameShape(QFrame.Shape.NoFrame)
        placements = (Placement(900, ((0,), (1,))), Placement(0, ((1, 0),)))
        area.column.addWidget(
            Columns((Part(_column(money, self.way)), Part(_column(self.steps, self._paper))), placements), 1
        )
        return area

    # the page contract

    def page_actions(self) -> list[Action]:
        back = Action("hand_over.back", tr("Back"), self.back.emit, "Escape", "arrow-left", tr("back"))
        if self._done is not None:
            return [Action("hand_over.print", tr("Print receipt"), self.print, "Ctrl+P", "printer", tr("print")), back]
        nothing = self._why_nothing
        made = [
            Action(f"hand_over.{step.name.lower()}", tr(words), partial(self.steps.tick, step), str(int(step)),
                   why_not=nothing)
            for step, words in STEPS.items()
        ]  # fmt: skip
        photo = Action("hand_over.photo", tr("Add the photo of the signature"), self.steps.choose, "F6", "camera",
                       tr("photo"), why_not=nothing)  # fmt: skip
        return [
            Action("hand_over.steps", tr("Tick a step"), keys="1–4", hint=tr("tick"), bound=False, in_palette=False),
            photo,
            Action("hand_over.way", tr("Pay it out another way"), self.way.next_way, "M", "banknote", tr("way"),
                   why_not=nothing),
            Action("hand_over.give", tr("Hand over"), self.give, "Ctrl+Return", "check", tr("hand over"),
                   why_not=nothing),
            *made,
            back,
        ]  # fmt: skip

    def _why_nothing(self) -> str | None:
        return None if self._view is not None else tr("No loan is open that can be handed over.")

    def activate(self, argument: object = None) -> None:
        super().activate(argument)
        self._done = None
        self.steps.show()
        self._paper.hide()
        self.printing.learn_language()
        self.steps.start_anew()
        self.way.start_anew()
        self.receipt.show_receipt(None)
        self.wait()
        self.load()

    def go_on(self) -> None:
        self.open_screen.emit("application", self.argument)

    def refresh(self, _changed: frozenset[str]) -> None:
        """News must not take away the receipt that was just given."""
        if self._done is None:
            self.load()

    def load(self) -> None:
        self.banner.hide()
        if not isinstance(self.argument, bytes):
            self._show(Rejection(Reason.UNKNOWN_RECORD))
            return
        wanted = Id(self.argument)
        tasks.run(lambda: hand_over.hand_over_view(self.desk, wanted), self._show, self.failed, owner=self)

    # showing

    def _show(self, found: HandOverView | Rejection) -> None:
        if isinstance(found, Rejection):
            self._view = None
            self.head.title.setText(tr("Hand over"))
            self.refuse(messages.text(found))
        else:
            self._view = found
            self._show_view(found)
            self.show_body()
            self.steps.boxes[HandOverStep.IDENTITY].setFocus(Qt.FocusReason.OtherFocusReason)
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
        set_fact(tr("She pays"), self._installments([row.total for row in rows]))
        first, last = phrases.full_day(rows[0].day), phrases.full_day(rows[-1].day)
        set_fact(tr("From, to"), tr("{first} to {last}", first=first, last=last))
        rate = tr("{percent} % a year", percent=f"{offer.apr * 100:.1f}") if offer.apr is not None else ""
        set_fact(tr("It costs her"), phrases.joined(money(offer.cost), rate))
        set_fact(
            tr("Approved by"), tr("{name}, until {day}", name=view.approver, day=phrases.short_day(view.expires, today))
        )
        self._show_cash()

    def _installments(self, totals: list[int]) -> str:
        """How many, and how much each: a range where they differ, as after a harvest."""
        least, most = self._money(min(totals)), self._money(max(totals))
        alike = tr_n("{n} installment of {amount}", "{n} installments of {amount}", len(totals), amount=most)
        if max(totals) - min(totals) <= min(totals) // 20:
            return alike
        return tr("{n} installments, from {least} up to {most}", n=len(totals), least=least, most=most)

    def _show_cash(self) -> None:
        """Whether the cash of the bag reaches, where she may be told; a transfer needs none."""
        view = self._view
        if view is None:
            return
        if self.way.method is not Method.CASH:
            self.facts.set_fact(tr("Cash with you"), tr("not needed"))
            self.cash.say(Tone.INFO, tr("No cash leaves your bag. Write the number of the transfer."))
        elif view.at_hand is None:
            self.facts.set_fact(tr("Cash with you"), tr("told after the count"))
            self.cash.say(Tone.MUTE, tr("Today you count without being told. Look into your bag before you promise."))
        else:
            short = view.in_hand - view.at_hand
            self.facts.set_fact(tr("Cash with you"), self._money(view.at_hand), "bad" if short > 0 else "ok")
            lacking = tr("{amount} too little with you by the records. Draw cash first.", amount=self._money(short))
            self.cash.say(*((Tone.WARN, lacking) if short > 0 else (Tone.OK, tr("Enough cash is with you."))))

    def _show_head(self) -> None:
        actions = {action.id: action for action in self.page_actions()}
        if self._done is not None:
            self.head.state.set_chip(STATES[DataState.SAVED_HERE].said)
            self.head.show_actions([(actions["hand_over.print"], Look.PRIMARY)])
        else:
            self.head.state.set_chip(Chip(tr("Not handed over"), Tone.DRAFT, "pencil") if self._view else Chip(""))
            self.head.show_actions([(actions["hand_over.give"], Look.PRIMARY)] if self._view else [])
        self.actions_changed.emit()

    # handing over

    def give(self) -> None:
        """Ctrl+Enter: record it once, when every step is ticked."""
        view = self._view
        if view is None or self._busy or self._done is not None:
            return
        if not self.steps.refuse() and not self.way.refuse():
            wanted = HandOverLoan(view.application_id, view.authorisation, method=self.way.method,
                                  reference=self.way.reference, ticked=self.steps.ticked,
                                  signed=self.steps.photo)  # fmt: skip
            self._record(wanted)

    def _record(self, wanted: HandOverLoan) -> None:
        self._busy = True
        run = partial(hand_over.hand_over, self.desk, wanted)
        tasks.run(run, partial(self._given, wanted), self.failed, owner=self)

    def _ask(self, dialog: Dialog, again: HandOverLoan) -> None:
        """Something is to be confirmed: hand over again with the answer."""
        dialog.accepted.connect(partial(self._record, again))
        dialog.finished.connect(dialog.deleteLater)
        dialog.ask()

    def _given(self, wanted: HandOverLoan, result: LoanHandedOver | Rejection) -> None:
        self._busy = False
        if isinstance(result, Rejection):
            if result.reason is Reason.CASH_OVERDRAWN and "confirm" in result.facts:
                self._ask(CashDialog(result, self), replace(wanted, more_than_at_hand=True))
            elif result.reason is Reason.SIGNATURE_MISSING:
                self._ask(NoPhotoDialog(self), replace(wanted, without_photo=True))
            else:
                self.banner.say(Tone.WARN, messages.text(result), tr("Read again"))
            return
        self._done = result
        self.steps.hide()
        self._paper.show()
        self.steps.lock()
        self.way.setEnabled(False)
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
