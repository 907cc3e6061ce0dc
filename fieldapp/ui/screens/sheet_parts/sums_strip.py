"""The strip of sums with its dividing lines, each number as wide as it may need to be."""

from dataclasses import replace

from PySide6.QtGui import QResizeEvent
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
            if part is not None and not isinstance(part, QFrame):
                row.setStretch(at, next(shares, 1))
