"""A part that is a grid: household, business, debts or pledges, with the year of what is left below it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldapp.domain.money import Currency, format_amount
from fieldapp.domain.words import tr, tr_n
from fieldapp.services.loan.live import LiveAppraisal
from fieldapp.ui import phrases
from fieldapp.ui.charts.cash_months import CashMonths, CashYear
from fieldapp.ui.screens.application_parts.cell_grid import CellGrid
from fieldapp.ui.screens.application_parts.lines import MONTHS, Layout
from fieldapp.ui.screens.application_parts.session import FileSession
from fieldapp.ui.tables.totals_bar import Total, TotalsBar
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.dialog import Dialog
from fieldapp.ui.widgets.notices import InlineMessage
from fieldapp.ui.widgets.visible import show_if


class PasteQuestion(Dialog):
    """What a paste would change, before it is done."""

    def __init__(self, count: int, refused: list[str], parent: QWidget) -> None:
        super().__init__(
            parent, tr_n("Change {n} cell?", "Change {n} cells?", count), tr("One step: Ctrl Z takes all of it back.")
        )
        for sentence in refused[:4]:
            line = InlineMessage()
            self.body.addWidget(line)
            line.say(Tone.WARN, sentence)
        if len(refused) > 4:
            line = InlineMessage()
            self.body.addWidget(line)
            line.say(Tone.WARN, tr_n("{n} more stays out", "{n} more stay out", len(refused) - 4))
        self.add_back(tr("Leave as it is"))
        self.main = self.add_main(tr("Paste"), "clipboard-check")

    def first_focus(self) -> QWidget:
        return self.main


class GridPart(QWidget):
    """The grid with its hint, and for months the sum of what is left."""

    def __init__(
        self, layout: Layout, session: FileSession, money: Currency, hint: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._money, self._months = money, any(column.key in MONTHS for column in layout.columns)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        card = Card(padding=1, spacing=0)
        card.body.setContentsMargins(1, 1, 1, 1)
        self.grid = CellGrid(layout, session, money)
        self.hint = InlineMessage()
        self.grid.told.connect(lambda words: self.hint.say(Tone.WARN, words))
        self.grid.paste_wanted.connect(self._ask_paste)
        self.grid.setAccessibleName(hint)
        card.body.addWidget(self.grid, 1)
        self.sums = TotalsBar(self.grid)
        show_if(self.sums, self._months)
        card.body.addWidget(self.sums)
        column.addWidget(card, 1)
        self.hint.say(Tone.MUTE, hint)
        column.addWidget(self.hint)
        self.year = CashMonths(tr("Left in each month"), lambda minor: phrases.money(minor, money))
        show_if(self.year, self._months)
        column.addWidget(self.year)

    def start(self) -> None:
        """Take the focus where typing begins."""
        self.grid.stand()
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_file(self) -> None:
        self.grid.show_cells()
        self.grid.stand()

    def holds(self, field: str) -> bool:
        """Whether the line of a problem stands here."""
        return any(line.stem and field.startswith(f"sheet.{line.stem}.") for line in self.grid.lines)

    def show_live(self, found: LiveAppraisal) -> None:
        """The sums of the months, everything counted."""
        if not self._months:
            return
        grid = found.shown.grid
        self.grid.rows.retitle(dict(zip(MONTHS, grid.months, strict=True)))
        totals = {
            key: Total(format_amount(left, self._money), "bad" if left < 0 else "text")
            for key, left in zip(MONTHS, grid.left, strict=True)
        }
        self.sums.show_totals({"label": Total(tr("Left in all")), **totals})
        installment = found.shown.installment if found.offer else 0
        self.year.show_year(CashYear(grid.months, grid.left, installment, grid.tightest))

    def _ask_paste(self, texts: dict[tuple[int, str], str], refused: list[str]) -> None:
        dialog = PasteQuestion(len(texts), refused, self)
        dialog.accepted.connect(lambda: self.grid.do_paste(texts))
        dialog.finished.connect(dialog.deleteLater)
        dialog.ask()
