"""The strip of sums with its dividing lines, each number as wide as it may need to be."""

from dataclasses import replace

from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame

from fieldapp.ui import theme
from fieldapp.ui.widgets.cards import Kpi, SummaryStrip

SHARES = (165, 190, 175, 165, 215, 235)
"""Of the width; fixed, so that nothing moves sideways while numbers grow."""
CONTEXT_FROM = 1060
"""Below this width, at 100 % text size, the numbers stand alone: half a context says nothing."""


class SumsStrip(SummaryStrip):
    """Shares the width as the contexts need it."""

    def __init__(self) -> None:
        super().__init__()
        self._numbers: list[Kpi] = []
        self._with_context = True

    def show_numbers(self, numbers: list[Kpi]) -> None:
        self._numbers = numbers
        self._with_context = self._has_room()
        super().show_numbers(numbers if self._with_context else [replace(number, context="") for number in numbers])
        self._share_width()

    def _has_room(self) -> bool:
        return self.width() * 100 >= CONTEXT_FROM * theme.current().scale

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._numbers and self._has_room() != self._with_context:
            self.show_numbers(self._numbers)

    def _share_width(self) -> None:
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
