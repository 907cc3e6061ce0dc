"""One deposit or withdrawal outside a meeting: limits are seen before it is saved, the receipt too."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from fieldapp.domain.ids import Id
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.words import mark, tr
from fieldapp.services.borrower import people
from fieldapp.services.borrower.people import PersonRow
from fieldapp.services.desk import DataState, Saved
from fieldapp.services.money import savings
from fieldapp.services.money.receipts import ReceiptView
from fieldapp.services.money.savings import MoveSavings, SavingsSaved, SavingsView
from fieldapp.ui import phrases, tasks
from fieldapp.ui.actions import Action
from fieldapp.ui.errors import Fault
from fieldapp.ui.screen import Screen
from fieldapp.ui.screens.repayment_parts.doubt_dialog import DoubtDialog
from fieldapp.ui.screens.repayment_parts.printing import ReceiptPrinting
from fieldapp.ui.screens.repayment_parts.receipt_panel import ReceiptPanel, scrolled
from fieldapp.ui.screens.repayment_parts.reversing import Reversing
from fieldapp.ui.screens.savings_parts.form import SavingsForm
from fieldapp.ui.screens.sheet_parts.head import STATES, PageHead
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.buttons import Look
from fieldapp.ui.widgets.empty import Skeleton
from fieldapp.ui.widgets.notices import Banner
from fieldapp.ui.widgets.paint import Chip

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk

NOT_SAVED = Chip(mark("Not saved yet"), Tone.DRAFT, "pencil")
REVERSED = Chip(mark("Reversed"), Tone.WARN, "undo-2")
Saver = tuple[PersonRow, SavingsView]


class SavingsScreen(Screen):
    """Opened with a borrower's id. After saving the same page shows the receipt with its number."""

    name = "savings"
    title = mark("Savings")
    nouns = frozenset({"savings", "people"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._saver: Saver | None = None
        self._saved: SavingsSaved | None = None
        self._busy = False
        self.printing = ReceiptPrinting(desk, self)
        self.printing.printed.connect(lambda words: self.toast.emit(words, None))
        self.reversing = Reversing(desk, self)
        self.reversing.reversed.connect(self._reversed)
        page = QVBoxLayout(self)
        page.setContentsMargins(14, 9, 14, 8)
        page.setSpacing(10)
        self.head = PageHead("piggy-bank")
        page.addWidget(self.head)
        self.banner = Banner()
        self.banner.pressed.connect(self._load)
        page.addWidget(self.banner)
        self._stack = QStackedWidget()
        self._skeleton = Skeleton()
        self._stack.addWidget(self._skeleton)
        self._stack.addWidget(self._build_body())
        page.addWidget(self._stack, 1)

    def _build_body(self) -> QWidget:
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(11)
        self.form = SavingsForm(self.desk.currency)
        self.form.edited.connect(self._show_preview)
        row.addWidget(scrolled(self.form), 1)
        panel = ReceiptPanel(self.printing.style)
        self.receipt = panel.paper
        self.printing.dressed.connect(self.receipt.dress)
        row.addWidget(panel)
        return body

    # the page contract

    def page_actions(self) -> list[Action]:
        back = Action("savings.back", tr("Back"), self.back.emit, "Escape", "arrow-left", tr("back"))
        if self._saved is not None:
            return [
                Action("savings.print", tr("Print receipt"), self.print, "Ctrl+P", "printer", tr("print")),
                Action("savings.another", tr("Another"), self._load, "N", "plus", tr("another")),
                Action("savings.reverse", tr("Reverse"), self.reverse, "X", "undo-2", tr("reverse")),
                back,
            ]
        save = partial(self.save, confirmed=False)
        return [
            Action(
                "savings.way", tr("Deposit or withdrawal"), keys="1 2", hint=tr("way"), bound=False, in_palette=False
            ),
            Action(
                "savings.save",
                tr("Save + receipt"),
                save,
                "Ctrl+Return",
                "check",
                tr("save + receipt"),
                why_not=self._why,
            ),
            back,
        ]

    def _why(self) -> str | None:
        return None if self._saver is not None else tr("Nobody is chosen. Find the person first with Ctrl K.")

    def activate(self, argument: object = None) -> None:
        super().activate(argument)
        self.printing.learn_language()
        self._skeleton.start()
        self._stack.setCurrentWidget(self._skeleton)
        self._load()

    def refresh(self, _changed: frozenset[str]) -> None:
        """News must not take away what is being typed, nor the receipt that was just given."""
        if self._saver is None and self._saved is None:
            self._load()

    def _load(self) -> None:
        self._saver, self._saved = None, None
        self.banner.hide()
        if not isinstance(self.argument, bytes):
            self.choose_person.emit("savings")
            return
        borrower = Id(self.argument)

        def work() -> Saver:
            return people.profile(self.desk, borrower).person, savings.savings_view(self.desk, borrower)

        tasks.run(work, self._show, self._failed, owner=self)

    def _failed(self, fault: Fault) -> None:
        self._busy = False
        self._skeleton.stop()
        self.banner.say(Tone.BAD, fault.sentence, tr("Try again") if self._saver is None else "")

    # showing

    def _show(self, saver: Saver) -> None:
        self._skeleton.stop()
        self._saver = saver
        self.form.setEnabled(True)
        self.form.show_saver(*saver)
        self._stack.setCurrentIndex(1)
        self._show_head()
        self._show_preview()
        self.form.focus()

    def _show_head(self) -> None:
        name = self._saver[0].name if self._saver else ""
        self.head.title.setText(tr("Savings · {name}", name=name) if name else tr("Savings"))
        actions = {action.id: action for action in self.page_actions()}
        if self._saved is None:
            self.head.state.set_chip(NOT_SAVED.said)
            self.head.show_actions([(actions["savings.save"], Look.PRIMARY)])
        else:
            looks = (("reverse", Look.GHOST), ("another", Look.SECONDARY), ("print", Look.PRIMARY))
            self.head.show_actions([(actions[f"savings.{name}"], look) for name, look in looks])
        self.actions_changed.emit()

    def _show_preview(self) -> None:
        if self._saver is None or self._saved is not None:
            return
        person, _view = self._saver
        amount = self.form.signed
        label = mark("Savings") if amount >= 0 else mark("Savings taken out")
        preview = ReceiptView(
            number="",
            check_code="",
            day=self.desk.clock.today(),
            at_ms=self.desk.clock.now_ms(),
            branch_name=self.desk.branch_name,
            borrower_name=person.name,
            borrower_code=person.code,
            group_name=person.group_name,
            officer_name=self.desk.me.name,
            lines=((label, amount),) if amount else (),
            paid=amount,
            outstanding_after=0,
            next_due_day=None,
            next_due_amount=0,
        )
        self.receipt.show_receipt(preview)

    # saving

    def save(self, *, confirmed: bool) -> None:
        """Ctrl+Enter: record it once; a second press while it is written does nothing."""
        if self._busy or self._saved is not None or self._saver is None:
            return
        request = self.form.request(self._saver[0].borrower_id, confirmed=confirmed)
        if not isinstance(request, MoveSavings):
            return
        self._busy = True
        wanted = request
        tasks.run(lambda: savings.move_savings(self.desk, wanted), self._recorded, self._failed, owner=self)

    def _recorded(self, result: SavingsSaved | Rejection) -> None:
        self._busy = False
        if isinstance(result, SavingsSaved):
            self._saved = result
            self.form.setEnabled(False)
            self.receipt.show_receipt(result.paper)
            self._show_head()
            self.head.state.set_chip(STATES[DataState.SAVED_HERE].said)
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.saved.emit(result)
            left = phrases.money(result.balance, self.desk.currency)
            self.toast.emit(
                tr("Saved here. Receipt {receipt}. She has {left} in savings", receipt=result.receipt, left=left), None
            )
        elif "confirm" in result.facts:
            dialog = DoubtDialog(result, self)
            dialog.accepted.connect(partial(self.save, confirmed=True))
            dialog.finished.connect(dialog.deleteLater)
            dialog.ask()
        else:
            self.form.blame(result)

    # afterwards

    def print(self) -> None:
        if self._saved is not None:
            self.printing.print(self._saved.paper)

    def reverse(self) -> None:
        if self._saved is not None:
            self.reversing.ask(self._saved.op_id, 0, self._saved.paper)

    def _reversed(self, saved: Saved, number: str) -> None:
        self.head.state.set_chip(REVERSED.said)
        self.saved.emit(saved)
        gave = self._saved is not None and self._saved.paper.paid > 0
        given = tr("Receipt {number} is reversed. Give the money back.", number=number)
        taken = tr("Receipt {number} is reversed. Take it back.", number=number)
        self.toast.emit(given if gave else taken, None)
