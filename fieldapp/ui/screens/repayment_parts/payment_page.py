"""The frame of a page that takes one payment outside a meeting and gives a receipt for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, ClassVar, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from fieldapp.domain.collection.collection import Method
from fieldapp.domain.ids import Id
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.words import mark, tr
from fieldapp.services.borrower.people import PersonRow
from fieldapp.services.cash import till
from fieldapp.services.cash.till import TillView
from fieldapp.services.desk import DataState, Saved
from fieldapp.services.money.receipts import ReceiptView
from fieldapp.ui import tasks
from fieldapp.ui.actions import Action
from fieldapp.ui.errors import Fault
from fieldapp.ui.screen import Screen
from fieldapp.ui.screens.people_parts.columns import Columns, Part, Placement
from fieldapp.ui.screens.repayment_parts.doubt_dialog import DoubtDialog
from fieldapp.ui.screens.repayment_parts.payment_form import PaymentForm
from fieldapp.ui.screens.repayment_parts.printing import ReceiptPrinting
from fieldapp.ui.screens.repayment_parts.receipt_panel import WIDTH, ReceiptPanel
from fieldapp.ui.screens.repayment_parts.reversing import Reversing, told
from fieldapp.ui.screens.repayment_parts.till_strip import TillStrip
from fieldapp.ui.screens.sheet_parts.head import STATES, PageHead
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.buttons import Look
from fieldapp.ui.widgets.empty import EmptyState, Skeleton
from fieldapp.ui.widgets.notices import Banner
from fieldapp.ui.widgets.paint import Chip
from fieldapp.ui.widgets.scroll import ColumnScroll

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk

NOT_SAVED = Chip(mark("Not saved yet"), Tone.DRAFT, "pencil")
REVERSED = Chip(mark("Reversed"), Tone.WARN, "undo-2")


class Subject(Protocol):
    """Whoever pays or saves, as a page read her."""

    @property
    def person(self) -> PersonRow: ...


@dataclass(frozen=True)
class Given:
    """A payment that is saved: its receipts, the first one shown, and what is said about it."""

    saved: Saved
    papers: tuple[ReceiptView, ...]
    words: str


class PaymentScreen(Screen):
    """Opened with a borrower's id. After saving the same page shows the receipt with its number.

    A subclass says what it reads, how its form is filled, what is recorded and what the receipt will say.
    """

    icon: ClassVar[str] = ""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.given: Given | None = None
        self._subject: Subject | None = None
        self._busy = False
        self.printing = ReceiptPrinting(desk, self)
        self.printing.printed.connect(lambda words: self.toast.emit(words, None))
        self.reversing = Reversing(desk, self)
        self.reversing.reversed.connect(self._reversed)
        self.reversing.waits.connect(self._reversal_waits)
        page = QVBoxLayout(self)
        page.setContentsMargins(14, 9, 14, 8)
        page.setSpacing(10)
        self.head = PageHead(self.icon)
        self.banner, self.till = Banner(), TillStrip()
        self.banner.pressed.connect(self._load)
        self.till.pressed.connect(lambda: self.open_screen.emit("day_close", None))
        self._stack = QStackedWidget()
        self._skeleton, self._empty = Skeleton(), EmptyState("hand-coins", "", tr("Open the profile"))
        self._empty.on_press(self._way_on)
        for widget in (self.head, self.banner, self.till):
            page.addWidget(widget)
        self._body = self._build_body()
        for part in (self._skeleton, self._empty, self._body):
            self._stack.addWidget(part)
        page.addWidget(self._stack, 1)

    def _build_body(self) -> ColumnScroll:
        body = ColumnScroll()
        self.payment = self.make_form()
        self.payment.edited.connect(self._show_preview)
        panel = ReceiptPanel(self.printing.style, scrolls=False)
        self.receipt = panel.paper
        self.printing.dressed.connect(self.receipt.dress)
        parts = (Part(self.payment), Part(panel, WIDTH))
        body.column.addWidget(Columns(parts, (Placement(820, ((0,), (1,))), Placement(0, ((0, 1),))), gap=11), 1)
        return body

    # what a subclass fills in

    def make_form(self) -> PaymentForm:
        """The left half of the page."""
        raise NotImplementedError

    def heading(self, name: str) -> str:
        """The title of the page; name: '' before anybody is read."""
        raise NotImplementedError

    def read(self, borrower: Id) -> Subject:
        """Off the UI thread: whoever pays."""
        raise NotImplementedError

    def fill(self, subject: Subject) -> str:
        """Show whoever pays; the sentence of the empty page where she has nothing to pay for, else ''."""
        raise NotImplementedError

    def preview(self) -> ReceiptView | None:
        """The receipt as it will read; number and check code are given when it is saved."""
        raise NotImplementedError

    def wanted(self, *, confirmed: bool) -> Callable[[], Given | Rejection] | None:
        """What records it, off the UI thread; None where what is typed is refused at its field."""
        raise NotImplementedError

    def form_actions(self) -> list[Action]:
        """What the form offers beside saving."""
        return []

    def doubt(self, dialog: DoubtDialog) -> None:
        """More ways out of a question than going back and recording it."""

    # the page contract

    def page_actions(self) -> list[Action]:
        name = self.name
        back = Action(f"{name}.back", tr("Back"), self.back.emit, "Escape", "arrow-left", tr("back"))
        if self.given is not None:
            again = tr("Another payment")
            return [
                Action(f"{name}.print", tr("Print receipt"), self.print, "Ctrl+P", "printer", tr("print")),
                Action(f"{name}.another", again, self._load, "N", "plus", tr("another payment")),
                Action(f"{name}.reverse", tr("Reverse"), self.reverse, "X", "undo-2", tr("reverse")),
                back,
            ]
        save, words = partial(self.save, confirmed=False), tr("Save + receipt")
        hint = tr("save + receipt")
        return [
            *self.form_actions(),
            Action(f"{name}.save", words, save, "Ctrl+Return", "check", hint, why_not=self._why_nothing),
            back,
        ]

    def _why_nothing(self) -> str | None:
        if self._subject is None:
            return tr("Nobody is chosen. Find the person first with Ctrl K.")
        return self._empty.accessibleName() if self._stack.currentWidget() is self._empty else None

    def activate(self, argument: object = None) -> None:
        super().activate(argument)
        self.printing.learn_language()
        self._skeleton.start()
        self._stack.setCurrentWidget(self._skeleton)
        self._load()

    def refresh(self, changed: frozenset[str]) -> None:
        """News must not take away what is being typed, nor the receipt that was just given."""
        if self._subject is None and self.given is None:
            self._load()
        elif "cash" in changed:
            tasks.run(lambda: till.till_view(self.desk), self.till.show_till, owner=self)

    def _load(self) -> None:
        self._subject, self.given = None, None
        self.banner.hide()
        if not isinstance(self.argument, bytes):
            self._skeleton.stop()
            self.head.title.setText(self.heading(""))
            self._empty.say(tr("Nobody is chosen. Find the person first with Ctrl K."))
            self._empty.offer(tr("Choose a person"))
            self._stack.setCurrentWidget(self._empty)
            self.choose_person.emit(self.name)
            return
        borrower = Id(self.argument)
        tasks.run(lambda: (self.read(borrower), till.till_view(self.desk)), self._show, self._failed, owner=self)

    def _way_on(self) -> None:
        """The button of the empty page: to her, or to whoever is to be chosen."""
        if isinstance(self.argument, bytes):
            self.open_screen.emit("profile", self.argument)
        else:
            self.choose_person.emit(self.name)

    def _failed(self, fault: Fault) -> None:
        self._busy = False
        self._skeleton.stop()
        self.banner.say(Tone.BAD, fault.sentence, tr("Try again") if self._subject is None else "")

    # showing

    def _show(self, found: tuple[Subject, TillView]) -> None:
        self._skeleton.stop()
        self._subject, standing = found
        self.payment.setEnabled(True)
        nothing = self.fill(self._subject)
        if nothing:
            self._empty.say(nothing)
            self._empty.offer(tr("Open the profile"))
        self._stack.setCurrentWidget(self._empty if nothing else self._body)
        self.till.show_till(standing)
        self._show_head()
        self._show_preview()
        if nothing:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.payment.focus()

    def _show_head(self) -> None:
        self.head.title.setText(self.heading(self._subject.person.name if self._subject else ""))
        actions = {action.id: action for action in self.page_actions()}
        looks = [("save", Look.PRIMARY)]
        if self.given is None:
            self.head.state.set_chip(NOT_SAVED.said)
        else:
            looks = [("reverse", Look.GHOST), ("another", Look.SECONDARY), ("print", Look.PRIMARY)]
        self.head.show_actions([(actions[f"{self.name}.{name}"], look) for name, look in looks])
        self.actions_changed.emit()

    def _show_preview(self) -> None:
        if self._subject is not None and self.given is None and (paper := self.preview()) is not None:
            self.receipt.show_receipt(paper)

    # saving

    def save(self, *, confirmed: bool) -> None:
        """Ctrl+Enter: record it once; a second press while it is written does nothing."""
        if not self._busy and self.given is None and self._subject is not None:
            work = self.wanted(confirmed=confirmed)
            if work is not None:
                self.record(work)

    def record(self, work: Callable[[], Given | Rejection]) -> None:
        """Record a payment; cash opens a day that has to be opened without a count."""
        if self._busy or self.given is not None:
            return
        self._busy = True
        desk, cash = self.desk, self.payment.chosen_method is Method.CASH

        def whole() -> Given | Rejection:
            if cash:
                till.open_empty(desk)  # before: afterwards the bag is not empty any more
            return work()

        tasks.run(whole, self._recorded, self._failed, owner=self)

    def _recorded(self, result: Given | Rejection) -> None:
        self._busy = False
        if isinstance(result, Given):
            self.given = result
            self.payment.setEnabled(False)
            self.till.hide()
            self.receipt.show_receipt(result.papers[0])
            self._body.ensureWidgetVisible(self.receipt)
            self.head.state.set_chip(STATES[DataState.SAVED_HERE].said)
            self._show_head()
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.saved.emit(result.saved)
            self.toast.emit(result.words, None)
        elif "confirm" in result.facts:
            self._ask(result)
        else:
            self.payment.blame(result)

    def _ask(self, rejection: Rejection) -> None:
        dialog = DoubtDialog(rejection, self)
        dialog.accepted.connect(partial(self.save, confirmed=True))
        self.doubt(dialog)
        dialog.finished.connect(dialog.deleteLater)
        dialog.ask()

    # afterwards

    def print(self) -> None:
        """Print every receipt of this payment; a second time they say COPY."""
        for receipt in self.given.papers if self.given else ():
            self.printing.print(receipt)

    def reverse(self) -> None:
        """X: take it back, with a reason."""
        if self.given is not None:
            self.reversing.ask(self.given.saved.op_id, 0, self.given.papers[0])

    def _reversal_waits(self, saved: Saved, number: str) -> None:
        self.saved.emit(saved)
        self.toast.emit(told(number), None)

    def _reversed(self, saved: Saved, number: str) -> None:
        self.head.state.set_chip(REVERSED.said)
        self.saved.emit(saved)
        gave = self.given is None or self.given.papers[0].paid > 0
        given = tr("Receipt {number} is reversed. Give the money back.", number=number)
        taken = tr("Receipt {number} is reversed. Take it back.", number=number)
        self.toast.emit(given if gave else taken, None)
