"""The panels of the queue, of which at most one is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldapp.ui.screens.approvals_parts.aside_panel import AsidePanel
from fieldapp.ui.screens.approvals_parts.panel import Panel
from fieldapp.ui.screens.approvals_parts.reason_panel import NotePanel, ReasonPanel
from fieldapp.ui.screens.approvals_parts.return_panel import ReturnPanel
from fieldapp.ui.screens.approvals_parts.terms_panel import TermsPanel

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk


class Panels(QWidget):
    """`dropped` when the open one is left."""

    dropped = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.back, self.reason, self.note = ReturnPanel(), ReasonPanel(), NotePanel()
        self.aside, self.terms = AsidePanel(desk.clock.today()), TermsPanel(desk.currency)
        self._all: tuple[Panel, ...] = (self.back, self.reason, self.note, self.aside, self.terms)
        for panel in self._all:
            panel.dropped.connect(self.dropped)
            column.addWidget(panel)

    @property
    def open(self) -> Panel | None:
        """The one that is open."""
        return next((panel for panel in self._all if not panel.isHidden()), None)

    def close_all(self) -> None:
        for panel in self._all:
            panel.hide()

    def send(self) -> None:
        """Ctrl+Enter: send what is written."""
        if self.open is not None:
            self.open.send()
