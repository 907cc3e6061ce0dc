"""The strip of sums with its dividing lines, each number as wide as it may need to be."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame

from fieldapp.ui import theme
from fieldapp.ui.widgets.cards import Kpi, SummaryStrip

SHARES = (165, 190, 175, 165, 215, 235)
"""Of the width; fixed, so that nothing moves sideways while numbers grow."""


class SumsStrip(SummaryStrip):
    """Shares the width as the contexts need it."""

    def show_numbers(self, numbers: list[Kpi]) -> None:
        super().show_numbers(numbers)
        row = self.layout()
        if not isinstance(row, QBoxLayout):
            return
        shares = iter(SHARES)
        for at in range(row.count()):
            item = row.itemAt(at)
            part = item.widget() if item is not None else None
            if isinstance(part, QFrame):
                part.hide()
            elif part is not None:
                row.setStretch(at, next(shares, 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        row = self.layout()
        if row is None:
            return
        painter = QPainter(self)
        margin = theme.px(8)
        for at in range(1, row.count()):
            item = row.itemAt(at)
            part = item.widget() if item is not None else None
            if part is not None and not isinstance(part, QFrame):
                painter.fillRect(part.x(), margin, 1, self.height() - 2 * margin, theme.color("border"))
