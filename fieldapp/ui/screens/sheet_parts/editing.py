"""What typing into a cell of the sheet means."""

from collections.abc import Callable

from fieldapp.domain.money import Currency, format_amount, parse_amount
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.services.money.meetings import RowEntry
from fieldapp.ui import messages
from fieldapp.ui.screens.sheet_parts.book import Book
from fieldapp.ui.screens.sheet_parts.columns import FINE, MONEY, NOTE, PAID, SAVINGS
from fieldapp.ui.screens.sheet_parts.entry import in_cash, with_fine, with_note, with_paid, with_savings

Change = Callable[[str, dict[int, RowEntry]], None]
"""Makes one undoable step: its name, and the entries of the rows it changes."""

NOTE_LENGTH = 200


class SheetEditing:
    """The editing rules of one open book; implements `tables.editing.Editing`."""

    def __init__(self, book: Book, currency: Currency, change: Change) -> None:
        self._book, self._currency, self._change = book, currency, change
        self.read_only = False

    def may_edit(self, source: int, key: str) -> bool:
        return not self.read_only and (key in MONEY or key == NOTE) and 0 <= source < len(self._book.rows)

    def starts_edit(self, key: str, typed: str) -> bool:
        """Digits of any script begin an amount; a note begins with F4 or F2, because letters jump."""
        return key in MONEY and (typed[0].isdecimal() or typed[0] in ".,")

    def text_to_edit(self, source: int, key: str) -> str:
        entry, row = self._book.entries[source], self._book.rows[source]
        if key == NOTE:
            return entry.note
        amounts = {
            PAID: in_cash(row, entry) if entry.paid is None else entry.paid,
            SAVINGS: row.savings_expected if entry.savings is None else entry.savings,
            FINE: entry.fine,
        }
        return format_amount(amounts[key], self._currency)

    def keep(self, source: int, key: str, text: str) -> str:
        after = self.entry_for(source, key, text, self._book.entries[source])
        if isinstance(after, Rejection):
            return messages.text(after)
        if after != self._book.entries[source]:
            self._change(_STEP[key], {source: after})
        return ""

    def entry_for(self, source: int, key: str, text: str, entry: RowEntry) -> RowEntry | Rejection:
        """`entry` of a row with a typed or pasted text in one column, or why the text cannot stand there."""
        if key == NOTE:
            too_long = len(text.strip()) > NOTE_LENGTH
            return Rejection(Reason.TOO_LONG, {"limit": NOTE_LENGTH}) if too_long else with_note(entry, text)
        amount, line = parse_amount(text, self._currency), self._book.rows[source]
        if isinstance(amount, Rejection):
            empty = key == PAID and amount.reason is Reason.EMPTY_AMOUNT
            return Rejection(amount.reason, {"name": line.name}) if empty else amount
        if key == PAID:
            if amount and line.loan_id is None:
                return Rejection(Reason.UNKNOWN_LOAN, {"name": line.name})
            return with_paid(line, entry, amount)
        return with_savings(line, entry, amount) if key == SAVINGS else with_fine(entry, amount)


_STEP = {PAID: "Amount paid", SAVINGS: "Savings", FINE: "Fine", NOTE: "Note"}
