"""The card at the right of the repayment pages: the receipt, scrolled where the window is low."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from fieldapp.domain.words import tr
from fieldapp.ui import theme
from fieldapp.ui.print.receipt_page import ReceiptStyle
from fieldapp.ui.screens.repayment_parts.receipt_card import ReceiptCard
from fieldapp.ui.widgets.cards import Card

WIDTH = 348
"""Pixels at 100 % text size."""


class ReceiptPanel(Card):
    """`paper` shows the receipt. scrolls: it stands in a page that does not scroll itself."""

    def __init__(self, style: ReceiptStyle, parent: QWidget | None = None, *, scrolls: bool = True) -> None:
        super().__init__(tr("Receipt"), parent)
        self.paper = ReceiptCard(style)
        if not scrolls:
            self.body.addWidget(self.paper, 0, Qt.AlignmentFlag.AlignHCenter)
            self.body.addStretch(1)
            return
        self.setFixedWidth(theme.px(WIDTH))
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 2, 0, 2)
        column.addWidget(self.paper, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.body.addWidget(scrolled(ground), 1)


def scrolled(widget: QWidget) -> QScrollArea:
    """A widget that scrolls when there is no room, on the ground of whatever it lies on."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(widget)
    widget.setAutoFillBackground(False)
    area.viewport().setAutoFillBackground(False)
    return area
