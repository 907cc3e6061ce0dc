"""Parts of a page side by side where the window is wide, under one another where it is not; nothing is ever cut."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLayout, QWidget

from fieldapp.ui import theme

FREE = 16_777_215
"""Qt's word for no limit."""


@dataclass(frozen=True)
class Part:
    """One part: its width at 100 % text size (0: what is left), and whether it takes all the height there is."""

    widget: QWidget
    width: int = 0
    tall: bool = False
    share: int = 1


@dataclass(frozen=True)
class Placement:
    """From this width on (pixels at 100 %) these columns; each names the places of its parts from top to bottom.

    A part that no column names is hidden.
    """

    from_width: int
    columns: tuple[tuple[int, ...], ...]


class Columns(QWidget):
    """Places its parts anew when the width crosses a threshold; at most one column of a placement has several."""

    placed = Signal(int)
    """Into how many columns the parts were just placed."""

    def __init__(
        self, parts: Sequence[Part], placements: Sequence[Placement], parent: QWidget | None = None, *, gap: int = 10
    ) -> None:
        super().__init__(parent)
        self._now: Placement | None = None
        self._parts = tuple(parts)
        self._placements = sorted(placements, key=lambda one: -one.from_width)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(gap)
        self._grid.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._place(self._placements[0])

    @property
    def placements(self) -> tuple[Placement, ...]:
        """The placements there are, the widest first."""
        return tuple(self._placements)

    def fits(self, placement: Placement) -> bool:
        """Whether there is room for a placement now."""
        return self.width() * 100 // theme.current().scale >= placement.from_width

    def place(self, placements: Sequence[Placement]) -> None:
        """Other placements from now on."""
        self._placements = sorted(placements, key=lambda one: -one.from_width)
        self._place(next((one for one in self._placements if self.fits(one)), self._placements[-1]))

    @property
    def columns(self) -> int:
        """How many columns there are now."""
        return len(self._now.columns) if self._now is not None else 0

    def minimumSizeHint(self) -> QSize:
        """As narrow as the narrowest placement may be: the wider ones must not keep a window from shrinking."""
        narrowest = self._placements[-1]
        widths = [
            self._parts[place].widget.minimumSizeHint().width() for column in narrowest.columns for place in column
        ]
        return QSize(max(widths, default=0), self._grid.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fitting = next((one for one in self._placements if self.fits(one)), self._placements[-1])
        if fitting is not self._now:
            self._place(fitting)

    def changeEvent(self, event: QEvent) -> None:
        """Another text size: other widths."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._now is not None:
            for at, places in enumerate(self._now.columns):
                self._set_widths(at, places, single=len(self._now.columns) == 1)

    def _place(self, placement: Placement) -> None:
        self._now = placement
        rows = max(len(column) for column in placement.columns)
        named = {place for column in placement.columns for place in column}
        for at, part in enumerate(self._parts):
            self._grid.removeWidget(part.widget)
            if at not in named:
                part.widget.hide()
        for at in range(max(len(self._parts), rows) + 1):
            self._grid.setColumnStretch(at, 0)
            self._grid.setRowStretch(at, 0)
        for at, places in enumerate(placement.columns):
            for row, place in enumerate(places):
                part = self._parts[place]
                span = rows - row if row == len(places) - 1 else 1
                self._grid.addWidget(part.widget, row, at, span, 1)
                part.widget.show()
                if part.tall and len(placement.columns) == 1:
                    self._grid.setRowStretch(row, 1)
            self._set_widths(at, places, single=len(placement.columns) == 1)
        if len(placement.columns) > 1:
            self._grid.setRowStretch(rows - 1, 1)
        self.updateGeometry()  # whoever scrolls it learns its new height at once
        self.placed.emit(len(placement.columns))

    def _set_widths(self, at: int, places: tuple[int, ...], *, single: bool) -> None:
        fixed = max(self._parts[place].width for place in places)
        for place in places:
            widget = self._parts[place].widget
            if fixed and not single:
                widget.setFixedWidth(theme.px(fixed))
            else:
                widget.setMinimumWidth(0)
                widget.setMaximumWidth(FREE)
        if not fixed or single:
            self._grid.setColumnStretch(at, max(self._parts[place].share for place in places))
