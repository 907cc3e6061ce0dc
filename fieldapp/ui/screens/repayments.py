"""The receipts given out lately, whoever took the money: print again, take back, and see what is kept aside."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.services.cash import view as cash_view
from fieldapp.services.desk import Saved
from fieldapp.services.money import repayments
from fieldapp.services.money.repayments import CollectionRow, ReceiptView
from fieldapp.ui import phrases, tasks
from fieldapp.ui.actions import Action
from fieldapp.ui.errors import Fault
from fieldapp.ui.screen import Screen
from fieldapp.ui.screens.repayment_parts.check_dialog import CheckDialog
from fieldapp.ui.screens.repayment_parts.collection_rows import COLUMNS, render_collection
from fieldapp.ui.screens.repayment_parts.printing import ReceiptPrinting
from fieldapp.ui.screens.repayment_parts.receipt_panel import ReceiptPanel
from fieldapp.ui.screens.repayment_parts.reversing import Reversing, told
from fieldapp.ui.screens.sheet_parts.head import PageHead
from fieldapp.ui.tables.grid import DataGrid
from fieldapp.ui.tables.totals_bar import Total, TotalsBar
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.buttons import Look
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.empty import EmptyState, Veil
from fieldapp.ui.widgets.notices import Banner

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk

SHOWN = 200


def read(desk: Desk) -> tuple[tuple[CollectionRow, ...], bool]:
    """Off the UI thread: the receipts, and whether their sum is not to be told before the count."""
    return repayments.recent_collections(desk, SHOWN), cash_view.counts_blind(desk)


class RepaymentsScreen(Screen):
    """Opened from the rail, or with the id of a collection to stand on."""

    name = "repayments"
    title = mark("Repayments")
    nouns = frozenset({"loans", "savings", "cash", "meetings", "inbox", "sync"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._rows: tuple[CollectionRow, ...] = ()
        self._blind = False
        self.printing = ReceiptPrinting(desk, self)
        self.printing.printed.connect(self._printed)
        self.reversing = Reversing(desk, self)
        self.reversing.reversed.connect(self._reversed)
        self.reversing.waits.connect(self._reversal_waits)
        page = QVBoxLayout(self)
        page.setContentsMargins(14, 9, 14, 8)
        page.setSpacing(10)
        self.head = PageHead("receipt-text")
        self.head.title.setText(tr("Repayments"))
        page.addWidget(self.head)
        self.banner = Banner()
        self.banner.pressed.connect(self._load)
        page.addWidget(self.banner)
        row = QHBoxLayout()
        row.setSpacing(11)
        row.addWidget(self._build_list(), 1)
        panel = ReceiptPanel(self.printing.style)
        self.receipt = panel.paper
        self.printing.dressed.connect(self.receipt.dress)
        row.addWidget(panel)
        page.addLayout(row, 1)
        actions = {action.id: action for action in self.page_actions()}
        looks = (("reverse", Look.GHOST), ("print", Look.SECONDARY), ("new", Look.PRIMARY))
        self.head.show_actions([(actions[f"repayments.{name}"], look) for name, look in looks])

    def _build_list(self) -> QWidget:
        card = Card(padding=1, spacing=0)
        card.body.setContentsMargins(1, 1, 1, 1)
        self.list = DataGrid([column.said for column in COLUMNS])
        self.list.setAccessibleName(tr("Receipts"))
        self.list.moved.connect(lambda now, _before: self._show_receipt(now))
        self.list.opened.connect(lambda _row: self.print())
        self._sums = TotalsBar(self.list)
        self._stack = QStackedWidget()
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addWidget(self._sums)
        self._stack.addWidget(whole)
        empty = EmptyState(
            "receipt-text", tr("No receipts yet. Take a payment, or finish a meeting."), tr("New repayment")
        )
        empty.on_press(self._new)
        self._stack.addWidget(empty)
        card.body.addWidget(self._stack, 1)
        self._veil = Veil(card)
        return card

    # the page contract

    def page_actions(self) -> list[Action]:
        return [
            Action("repayments.move", tr("Choose"), keys="Up Down", hint=tr("choose"), bound=False, in_palette=False),
            Action(
                "repayments.print",
                tr("Print again"),
                self.print,
                "Ctrl+P",
                "printer",
                tr("print again"),
                why_not=self._why,
            ),
            Action(
                "repayments.reverse",
                tr("Reverse"),
                self.reverse,
                "Ctrl+R",
                "undo-2",
                tr("reverse"),
                why_not=self._why_live,
            ),
            Action("repayments.new", tr("New repayment"), self._new, "Ctrl+Return", "plus", tr("new repayment")),
            Action(
                "repayments.jump",
                tr("Jump to a name"),
                keys="A–Z",
                hint=tr("jump to name"),
                bound=False,
                in_palette=False,
            ),
            Action(
                "repayments.check",
                tr("Check a receipt"),
                self.check,
                "Ctrl+Shift+C",
                "shield-check",
                tr("check a receipt"),
            ),
            *self.printing.actions("repayments"),
        ]

    def activate(self, argument: object = None) -> None:
        super().activate(argument)
        self.printing.learn_language()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self._rows:
            self._veil.start()
        self._load()

    def refresh(self, _changed: frozenset[str]) -> None:
        """Read again; the cursor stays on its receipt."""
        self._load()

    def _load(self) -> None:
        self.banner.hide()
        tasks.run(lambda: read(self.desk), self._show, self._failed, owner=self)

    def _failed(self, fault: Fault) -> None:
        self._veil.stop()
        self.banner.say(Tone.BAD, fault.sentence, tr("Try again"))

    # showing

    def _show(self, found: tuple[tuple[CollectionRow, ...], bool]) -> None:
        self._veil.stop()
        before = self.current
        rows, self._blind = found
        self._rows = rows
        self._stack.setCurrentIndex(0 if rows else 1)
        self.list.show_rows(len(rows), partial(render_collection, rows, self.desk), [row.borrower_name for row in rows])
        self._show_sums()
        wanted = (before.op_id, before.line) if before else (self.argument, None)
        places = [at for at, row in enumerate(rows) if row.op_id == wanted[0] and wanted[1] in (None, row.line)]
        if rows:
            self.list.go(places[0] if places else 0)
        self._show_receipt(self.list.current_source())

    def _printed(self, words: str) -> None:
        self.toast.emit(words, None)
        self._show_receipt(self.list.current_source())  # its next print is another copy

    def _show_sums(self) -> None:
        today = self.desk.clock.today()
        zone = self.desk.time_zone
        mine = [
            row for row in self._rows if row.mine and not row.reversed and phrases.local_day(row.at_ms, zone) == today
        ]
        total = phrases.money(sum(row.amount for row in mine), self.desk.currency)
        words = tr_n("Taken by you today · {n} receipt", "Taken by you today · {n} receipts", len(mine))
        sums = {"when": Total(words), "amount": Total(total)}
        if self._blind:
            sums = {"when": Total(phrases.joined(words, tr("the sum is told after you counted the cash")))}
        self._sums.show_totals(sums)

    @property
    def current(self) -> CollectionRow | None:
        """The receipt the cursor stands on."""
        at = self.list.current_source()
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def _show_receipt(self, at: int) -> None:
        if not 0 <= at < len(self._rows):
            self.receipt.show_receipt(None)
            return
        row = self._rows[at]

        def done(receipt: ReceiptView | None) -> None:
            if self.current == row:
                self.receipt.show_receipt(receipt)

        tasks.run(lambda: repayments.receipt(self.desk, row.op_id, row.line), done, owner=self)

    # acting

    def _why(self) -> str | None:
        if self.current is None:
            return tr("No receipt is chosen.")
        return None if self.receipt.receipt is not None else tr("This receipt was given out on another laptop.")

    def _why_live(self) -> str | None:
        if self.current is not None and self.current.reversed:
            return tr("This receipt is reversed already.")
        return self._why()

    def print(self) -> None:
        if self.receipt.receipt is not None:
            self.printing.print(self.receipt.receipt)

    def reverse(self) -> None:
        row, receipt = self.current, self.receipt.receipt
        if row is not None and receipt is not None:
            self.reversing.ask(row.op_id, row.line, receipt)

    def check(self) -> None:
        """Is the paper that somebody holds in her hand in the log, with this date and amount?"""
        dialog = CheckDialog(self.desk, self)
        dialog.found.connect(self._found)
        dialog.finished.connect(dialog.deleteLater)
        dialog.ask()

    def _found(self, op_id: object) -> None:
        places = [at for at, row in enumerate(self._rows) if row.op_id == op_id]
        if places:
            self.list.go(places[0])

    def _new(self) -> None:
        self.choose_person.emit("repayment")

    def _reversal_waits(self, saved: Saved, number: str) -> None:
        self.saved.emit(saved)
        self.toast.emit(told(number), None)

    def _reversed(self, saved: Saved, number: str) -> None:
        self.saved.emit(saved)
        self.toast.emit(tr("Receipt {number} is reversed. Give the money back.", number=number), None)
        self._load()
