"""A report on screen: its facts in a strip, its table in a grid with totals, its remarks below; as on paper."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldapp.ui import theme
from fieldapp.ui.print.paper import Paper, PaperColumn, PaperTable, shown
from fieldapp.ui.tables.cells import Look, RenderedRow, cell
from fieldapp.ui.tables.column import LEFT, RIGHT, Column
from fieldapp.ui.tables.grid import DataGrid
from fieldapp.ui.tables.totals_bar import Total, TotalsBar
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets.cards import Card, Kpi, SummaryStrip
from fieldapp.ui.widgets.text import Text, tone_ink
from fieldapp.ui.widgets.visible import show_if

SHARE = 9
"""Pixels at 100 % for one share of a column's width."""


class PaperView(QWidget):
    """Shows one report at a time. `opened`: Enter on a row of its table."""

    opened = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._columns: tuple[PaperColumn, ...] = ()
        self.grid: DataGrid | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.facts: SummaryStrip | None = None
        self._column = column
        self._card = Card(padding=1, spacing=0)
        self._card.body.setContentsMargins(1, 1, 1, 1)
        self._sums: TotalsBar | None = None
        column.addWidget(self._card, 1)
        self.remarks = Text("", Type.SECONDARY, "second", wrap=True)
        column.addWidget(self.remarks)

    def show_paper(self, paper: Paper) -> None:
        """The first table of a report; another report has other columns and begins at its top."""
        table = paper.tables[0]
        if table.columns != self._columns:
            self._build_grid(table)
        self._show_facts(paper)
        grid = self.grid
        assert grid is not None, "a report has a table"
        at = grid.current_source()
        names = [str(row[0]) for row in table.rows]
        grid.show_rows(len(table.rows), partial(_render, paper, table), names)
        if table.rows:
            grid.go(min(max(at, 0), len(table.rows) - 1))
        if self._sums is not None:
            totals = {
                str(place): Total(shown(value, paper.currency))
                for place, value in enumerate(table.totals)
                if value != ""
            }
            self._sums.show_totals(totals)
            show_if(self._sums, table.totals)
        self.remarks.setText(" ".join(paper.remarks))
        show_if(self.remarks, paper.remarks)

    def _show_facts(self, paper: Paper) -> None:
        if self.facts is not None:
            self._column.removeWidget(self.facts)
            self.facts.hide()
            self.facts.deleteLater()
            self.facts = None
        if paper.facts:
            self.facts = SummaryStrip()
            numbers = [Kpi(label, shown(value, paper.currency, symbol=True), "") for label, value in paper.facts]
            self.facts.show_numbers(numbers)
            self._column.insertWidget(0, self.facts)

    def _build_grid(self, table: PaperTable) -> None:
        self._columns = table.columns
        before = (self.grid, self._sums)
        widest = max(range(len(table.columns)), key=lambda at: table.columns[at].share)
        columns = [
            Column(str(at), one.title, one.share * SHARE, RIGHT if one.right else LEFT, stretch=at == widest)
            for at, one in enumerate(table.columns)
        ]
        self.grid = DataGrid(columns)
        self.grid.setAccessibleName(self._name)
        self.grid.opened.connect(self.opened)
        self._sums = TotalsBar(self.grid)
        self._card.body.addWidget(self.grid, 1)
        self._card.body.addWidget(self._sums)
        for old in before:
            if old is not None:
                if old.hasFocus():  # or it would wander to the rail
                    self.grid.show()
                    self.focus()
                self._card.body.removeWidget(old)
                old.hide()
                old.deleteLater()

    def focus(self) -> None:
        if self.grid is not None:
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)


def _render(paper: Paper, table: PaperTable, at: int) -> RenderedRow:
    words, figure = Look(theme.font(), theme.color("text"), LEFT), Look(theme.font(), theme.color("text"), RIGHT)
    below = Look(theme.font(), theme.qcolor(tone_ink("bad")), RIGHT)
    cells = []
    for column, value in zip(table.columns, table.rows[at], strict=True):
        look = (below if isinstance(value, int) and value < 0 else figure) if column.right else words
        cells.append(cell(shown(value, paper.currency), look, spoken=f"{column.title} {shown(value, paper.currency)}"))
    return RenderedRow(tuple(cells))
