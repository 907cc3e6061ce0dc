"""What is done about rows beside typing: others pay for her, she pays another way, she looks on, a column is pasted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from fieldapp.domain.collection.collection import Method
from fieldapp.domain.ids import NO_ID
from fieldapp.domain.money import AMOUNT_MAX
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.words import tr
from fieldapp.services.group.cover import ShortLoan
from fieldapp.services.money.meetings import Beside
from fieldapp.ui import phrases
from fieldapp.ui.screens.group_parts import form_dialog as ask
from fieldapp.ui.screens.group_parts.cover_dialog import CoverDialog
from fieldapp.ui.screens.group_parts.form_dialog import FormDialog, Values
from fieldapp.ui.screens.sheet_parts.entry import with_beside
from fieldapp.ui.screens.sheet_parts.faces import METHOD_WORDS
from fieldapp.ui.screens.sheet_parts.one_member import OneMember
from fieldapp.ui.screens.sheet_parts.paste_dialog import PasteDialog
from fieldapp.ui.widgets.fields import Choice

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk
    from fieldapp.services.group.cover import CoverPart
    from fieldapp.services.money.meetings import SheetRow
    from fieldapp.ui.screens.sheet_parts.book import Book
    from fieldapp.ui.screens.sheet_parts.paste import Paste
    from fieldapp.ui.screens.sheet_parts.sheet_grid import SheetGrid

_ICONS = {Method.MOBILE_MONEY: "smartphone", Method.BANK: "landmark", Method.CHEQUE: "file-text"}
METHODS = [Choice(method, METHOD_WORDS[method], icon) for method, icon in _ICONS.items()]


@dataclass(frozen=True)
class _Short:
    """A row that is short, and what stays beside it."""

    book: Book
    grid: SheetGrid
    row: int
    missing: int
    stays: tuple[Beside, ...]

    @property
    def line(self) -> SheetRow:
        return self.book.rows[self.row]

    def put(self, step: str, *beside: Beside) -> None:
        """One undoable step; the row is where it was, because the question stood in front of the whole page."""
        entry = self.book.entries[self.row]
        self.grid.change(step, {self.row: with_beside(self.line, entry, (*self.stays, *beside))})


class RowWork(QObject):
    """What is written beside a row stays in the sheet, undone like an amount, and is recorded when it is finished."""

    told = Signal(str)

    def __init__(self, desk: Desk, now: Callable[[], tuple[Book, SheetGrid] | None], page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._now, self._page = desk, now, page

    def _short(self, *, of_others: bool) -> _Short | None:
        """What is missing at the cursor's row beside her cash, and beside what is to stay: what comes from others, or
        from her another way; None, said why, where nothing is."""
        found = self._now()
        row = found[1].current_source() if found is not None else -1
        if found is None or row < 0:
            return None
        book, grid = found
        line, entry = book.rows[row], book.entries[row]
        stays = tuple(one for one in entry.beside if (one.payer != NO_ID) != of_others)
        missing = line.expected - (entry.paid or 0) - sum(one.amount for one in stays)
        if line.loan_id is None or missing <= 0:
            self.told.emit(tr("{name} is not short of anything today.", name=line.name))
            return None
        return _Short(book, grid, row, missing, stays)

    def cover(self) -> None:
        """G: the others of her group pay what is missing."""
        short = self._short(of_others=True)
        if short is None or short.line.loan_id is None:
            return
        loan = ShortLoan(short.line.loan_id, short.line.loan_label, short.missing)
        dialog = CoverDialog(self._desk, self._page, short.line.name, [loan], record=False)
        dialog.finished.connect(dialog.deleteLater)

        def agreed(method: Method, parts: Sequence[CoverPart]) -> None:
            short.put("Group covers her", *(Beside(part.amount, method, part.payer) for part in parts))

        dialog.agreed.connect(agreed)
        dialog.ask()

    def other_method(self) -> None:
        """M: she pays, or paid, by phone or through a bank; it is not in the cash to count."""
        short = self._short(of_others=False)
        if short is None:
            return
        parts = [
            ask.choice("method", tr("How"), [choice.said for choice in METHODS], Method.MOBILE_MONEY),
            ask.amount("amount", tr("Amount"), self._desk.currency, short.missing),
            ask.words("note", tr("Number of the transfer, if there is one")),
        ]
        expected = phrases.money(short.line.expected, self._desk.currency)
        sentence = tr("{amount} is expected of her. What comes this way is not in the cash you count.", amount=expected)
        dialog = FormDialog(self._page, tr("How does {name} pay?", name=short.line.name), sentence, parts)
        dialog.add_main(tr("Write it in the sheet"), "smartphone")
        dialog.finished.connect(dialog.deleteLater)

        def wanted(values: Values) -> None:
            amount, method = cast(int, values["amount"]), cast(Method, values["method"])
            if not 0 < amount <= AMOUNT_MAX:
                dialog.refuse(Rejection(Reason.TOO_LARGE if amount > 0 else Reason.EMPTY_AMOUNT))
                return
            dialog.accept()
            short.put("Paid another way", Beside(amount, method, note=str(values["note"])))

        dialog.wanted.connect(wanted)
        dialog.ask()

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
