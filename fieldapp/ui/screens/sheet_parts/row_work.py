"""What is done about rows beside typing: others pay for her, she pays another way, she looks on, a column is pasted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from fieldapp.domain.collection.collection import Method
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.words import mark, tr
from fieldapp.services.group import cover
from fieldapp.services.money import repayments
from fieldapp.services.money.repayments import RecordRepayment
from fieldapp.ui import phrases, tasks
from fieldapp.ui.screens.group_parts import form_dialog as ask
from fieldapp.ui.screens.group_parts.cover_dialog import CoverDialog
from fieldapp.ui.screens.group_parts.form_dialog import Values
from fieldapp.ui.screens.group_parts.work import Form, GroupWork
from fieldapp.ui.screens.sheet_parts.one_member import OneMember
from fieldapp.ui.screens.sheet_parts.paste_dialog import PasteDialog
from fieldapp.ui.widgets.fields import Choice

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk, Saved
    from fieldapp.services.group.cover import ShortLoan
    from fieldapp.services.money.meetings import SheetRow
    from fieldapp.ui.screens.sheet_parts.book import Book
    from fieldapp.ui.screens.sheet_parts.paste import Paste
    from fieldapp.ui.screens.sheet_parts.sheet_grid import SheetGrid

METHODS = [
    Choice(Method.MOBILE_MONEY, mark("Mobile money"), "smartphone"),
    Choice(Method.BANK, mark("Bank"), "landmark"),
    Choice(Method.CHEQUE, mark("Cheque"), "file-text"),
]


class RowWork(QObject):
    """Both are recorded at once, with receipts of their own; the sheet then expects less of her in cash."""

    done = Signal(object, str)
    """The Saved, and a sentence for the notice."""
    told = Signal(str)

    def __init__(self, desk: Desk, now: Callable[[], tuple[Book, SheetGrid] | None], page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._now, self._page = desk, now, page
        self._work = GroupWork(desk, page)
        self._work.done.connect(self.done)

    def _short(self) -> tuple[SheetRow, int] | None:
        """The row at the cursor and what is missing in it; None, said why, where nothing can be done about it here."""
        found = self._now()
        row = found[1].current_source() if found is not None else -1
        if found is None or row < 0:
            return None
        book = found[0]
        line, entry = book.rows[row], book.entries[row]
        missing = line.expected - (entry.paid or 0)
        if book.sheet.day != self._desk.clock.today():
            self.told.emit(tr("This is recorded on its own day only. Use Repayments."))
        elif line.loan_id is None or missing <= 0:
            self.told.emit(tr("{name} is not short of anything today.", name=line.name))
        else:
            return line, missing
        return None

    def cover(self) -> None:
        """G: the others of her group pay what is missing."""
        found = self._short()
        if found is None:
            return
        line, missing = found

        def show(loans: tuple[ShortLoan, ...]) -> None:
            hers = [replace(one, short=min(one.short, missing)) for one in loans if one.loan_id == line.loan_id]
            if not hers:
                self.told.emit(tr("{name} is not short of anything today.", name=line.name))
                return
            dialog = CoverDialog(self._desk, self._page, line.name, hers)
            dialog.finished.connect(dialog.deleteLater)
            words = tr("Cover for {name} recorded", name=line.name)
            dialog.covered.connect(lambda saved: self.done.emit(saved, words))
            dialog.ask()

        tasks.run(partial(cover.short_loans, self._desk, line.borrower_id), show, owner=self)

    def other_method(self) -> None:
        """M: she pays, or paid, by phone or through a bank; it is not in the cash to count."""
        found = self._short()
        if found is None:
            return
        line, missing = found
        parts = [
            ask.choice("method", tr("How"), [choice.said for choice in METHODS], Method.MOBILE_MONEY),
            ask.amount("amount", tr("Amount"), self._desk.currency, missing),
            ask.words("note", tr("Number of the transfer, if there is one")),
        ]
        asked: list[bool] = []

        def act(values: Values) -> Saved | Rejection:
            assert line.loan_id is not None
            amount, method = cast(int, values["amount"]), cast(Method, values["method"])
            wanted = RecordRepayment(
                line.loan_id, amount, method, note=str(values["note"]), confirmed_second=bool(asked)
            )
            result = repayments.record_repayment(self._desk, wanted)
            if isinstance(result, Rejection) and "confirm" in result.facts:
                asked.append(True)  # it was told; Enter once more means it
            return result

        sentence = tr("{amount} is expected of her. What comes this way is not in the cash you count.",
                      amount=phrases.money(line.expected, self._desk.currency))  # fmt: skip
        title, words = tr("How does {name} pay?", name=line.name), tr("Payment of {name} recorded", name=line.name)
        self._work.show(Form(title, sentence, parts, tr("Record it"), words, act, "smartphone"))

    def turn_to_member(self) -> None:
        """F11: what concerns the member in this row, in letters she can read across the mat."""
        found = self._now()
        if found is not None:
            book, grid = found
            may_enter = book.sheet.state == "open" and not grid.rules.read_only
            turned = OneMember(grid, self._desk.currency, self._desk.clock.today(), may_enter=may_enter)
            turned.typed.connect(grid.edit_current)
            turned.finished.connect(turned.deleteLater)
            turned.ask()

    def preview_paste(self, planned: Paste) -> None:
        """What a paste would change, before it is done."""
        found = self._now()
        if found is not None:
            book, grid = found
            dialog = PasteDialog(planned, book, self._desk.currency, self._page)
            dialog.accepted.connect(lambda: grid.do_paste(planned))
            dialog.finished.connect(dialog.deleteLater)
            dialog.ask()
