"""What a paste would change, shown before it is done."""

from PySide6.QtWidgets import QWidget

from fieldapp.domain.money import Currency, format_amount
from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.services.money.meetings import RowEntry
from fieldapp.ui import phrases, theme
from fieldapp.ui.screens.sheet_parts.book import Book
from fieldapp.ui.screens.sheet_parts.paste import Paste
from fieldapp.ui.tables.cells import Look, RenderedRow, cell
from fieldapp.ui.tables.column import LEFT, RIGHT, Column
from fieldapp.ui.tables.grid import DataGrid
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.dialog import Dialog
from fieldapp.ui.widgets.notices import InlineMessage

COLUMNS = (
    Column("name", mark("Member"), 150, stretch=True),
    Column("before", mark("Paid now"), 80, RIGHT),
    Column("after", mark("After"), 80, RIGHT),
    Column("saved_before", mark("Savings now"), 92, RIGHT),
    Column("saved_after", mark("After"), 80, RIGHT),
)


class PasteDialog(Dialog):
    """Enter pastes what can be pasted; what cannot is listed with its reason."""

    def __init__(self, planned: Paste, book: Book, currency: Currency, parent: QWidget) -> None:
        count = len(planned.after)
        super().__init__(
            parent,
            tr_n("Change {n} row?", "Change {n} rows?", count),
            tr("One step: Ctrl Z takes all of it back."),
            width=600,
        )
        self._book, self._currency = book, currency
        self._rows = list(planned.after.items())
        self.grid = DataGrid(tuple(column.said for column in COLUMNS))
        self.grid.show_rows(len(self._rows), self._render)
        self.grid.setFixedHeight(theme.px(28) + theme.row_height() * min(9, max(1, len(self._rows))) + 2)
        self.grid.setAccessibleName(tr("Changes"))
        self.body.addWidget(self.grid)
        for refused in planned.refused[:3]:
            name = book.rows[refused.row].name
            out = tr("{name}: “{typed}” stays out.", name=name, typed=refused.text)
            self._warn(f"{out} {refused.sentence}")
        left_out = max(0, len(planned.refused) - 3)
        if left_out or planned.left_over:
            more = phrases.joined(
                tr("{n} more stay out", n=left_out) if left_out else "",
                tr_n("{n} line beyond the last member", "{n} lines beyond the last member", planned.left_over)
                if planned.left_over
                else "",
            )
            self._warn(more)
        self.add_back(tr("Leave as it is"))
        self.main = self.add_main(tr("Paste"), "clipboard-check")

    def _warn(self, sentence: str) -> None:
        line = InlineMessage()
        self.body.addWidget(line)
        line.say(Tone.WARN, sentence)

    def first_focus(self) -> DataGrid:
        """Arrows look through the changes; Enter pastes."""
        self.grid.opened.connect(self.confirm)
        if self._rows:
            self.grid.go(0)
        return self.grid

    def _figure(self, amount: int | None) -> str:
        return "—" if amount is None else format_amount(amount, self._currency)

    def _render(self, at: int) -> RenderedRow:
        row, after = self._rows[at]
        before: RowEntry = self._book.entries[row]
        name = Look(theme.font(), theme.color("text"), LEFT)
        old = Look(theme.font(), theme.color("text3"), RIGHT)
        new = Look(theme.font(Type.BODY_STRONG), theme.color("text"), RIGHT)
        return RenderedRow(
            (
                cell(self._book.rows[row].name, name),
                cell(self._figure(before.paid), old),
                cell(self._figure(after.paid), new if after.paid != before.paid else old),
                cell(self._figure(before.savings), old),
                cell(self._figure(after.savings), new if after.savings != before.savings else old),
            )
        )
