"""What all charts share: a table of their figures for screen readers and for Enter, and a focus ring."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from fieldapp.domain.words import tr
from fieldapp.ui import theme
from fieldapp.ui.widgets import paint
from fieldapp.ui.widgets.dialog import Dialog
from fieldapp.ui.widgets.paint import Frame


@dataclass(frozen=True)
class FigureTable:
    """The figures of a chart: heads of the columns, and the rows as words."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Chart(QWidget):
    """A painted chart. Its accessible name says what it shows; its table holds every figure."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time runs to the right on charts in every language
        self.setAccessibleName(title)

    def table(self) -> FigureTable:
        """Every figure of the chart."""
        return FigureTable((), ())

    def figures_changed(self) -> None:
        """Paint again and tell a screen reader the first and last row."""
        rows = self.table().rows
        edge = [rows[0], rows[-1]] if len(rows) > 1 else list(rows)
        ends = "; ".join(" ".join(row) for row in edge)
        self.setAccessibleDescription(tr("{figures}. Enter opens the table", figures=ends))
        self.update()

    def paint_focus(self, painter: QPainter) -> None:
        """The focus ring, drawn last."""
        if self.hasFocus():
            frame = Frame(None, theme.color("accent"), 4, theme.tokens().focus_px)
            paint.box(painter, QRectF(self.rect()), frame)

    def open_table(self) -> TableDialog:
        """Show the figures."""
        dialog = TableDialog(self, self.title, self.table())
        dialog.finished.connect(dialog.deleteLater)
        dialog.ask()
        return dialog

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_table()
            return
        super().keyPressEvent(event)


class TableDialog(Dialog):
    """The figures of a chart as a table."""

    def __init__(self, parent: QWidget, title: str, figures: FigureTable) -> None:
        super().__init__(parent, title, width=560)
        self.table = QTableWidget(len(figures.rows), len(figures.heads))
        self.table.setAccessibleName(title)
        self.table.setHorizontalHeaderLabels(list(figures.heads))
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.verticalHeader().setDefaultSectionSize(theme.row_height())
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for line, row in enumerate(figures.rows):
            for column, words in enumerate(row):
                item = QTableWidgetItem(words)
                side = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
                item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(line, column, item)
        self.table.setMinimumHeight(min(360, theme.row_height() * (len(figures.rows) + 2)))
        self.body.addWidget(self.table)
        self.add_back(tr("Back"))
