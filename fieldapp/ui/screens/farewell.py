"""What still waits on this laptop, said when the window was closed. It asks nothing and goes by itself."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.domain.words import tr
from fieldapp.ui import theme
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets.notices import announce
from fieldapp.ui.widgets.text import Glyph, Text

STAYS_MS = 2_500
WIDTH = 430


class Farewell(QWidget):
    """Stands where the window was; a key or a click sends it away."""

    def __init__(self, sentence: str, where: QRect, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        theme.dress(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(sentence)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        panel = QFrame()
        theme.mark(panel, box="dialog")
        around.addWidget(panel)
        row = QHBoxLayout(panel)
        row.setContentsMargins(22, 20, 22, 20)
        row.setSpacing(12)
        row.addWidget(Glyph("hard-drive", "second", 22), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(4)
        self.words = Text(sentence, Type.BODY_STRONG, wrap=True)
        column.addWidget(self.words)
        told = tr("All of it goes to the office by itself, the next time Fieldbook is open and has a network.")
        column.addWidget(Text(told, Type.SECONDARY, "second", wrap=True))
        row.addLayout(column, 1)
        self.setFixedWidth(theme.px(WIDTH))
        self.adjustSize()
        self.move(where.center() - self.rect().center())
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self.close)

    def say(self) -> None:
        """Show it for STAYS_MS."""
        self.show()
        announce(self, self.words.text())
        self.timer.start(STAYS_MS)

    def keyPressEvent(self, _event: QKeyEvent) -> None:
        self.close()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.close()
