"""The last window on a laptop whose records the office ordered to be deleted."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldapp.domain.words import mark, tr
from fieldapp.ui.screens.entrance import Entrance
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets.buttons import Button, Look
from fieldapp.ui.widgets.text import Glyph, Text

TITLE = mark("The records on this laptop were deleted")
WORDS = mark(
    "The office ordered it, as for a laptop that was lost or stolen. Everything recorded here reached the office "
    "first; nothing is lost. Bring this laptop to the branch: IT can set it up again with a new code."
)


class WipedScreen(Entrance):
    """Says what happened; there is nothing else to do here."""

    def __init__(self, version: str = "", parent: QWidget | None = None) -> None:
        super().__init__(version, parent)
        self.setAccessibleName(tr(TITLE))
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Glyph("shield-check", "warn", 22), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(Text(tr(TITLE), Type.DIALOG_TITLE, wrap=True), 1)
        self.form.addLayout(head)
        self.words = Text(tr(WORDS), Type.BODY, wrap=True)
        self.form.addWidget(self.words)
        row = QHBoxLayout()
        row.addStretch(1)
        self.button = Button(tr("Close"), Look.PRIMARY, "", "Return")
        self.button.clicked.connect(self.close)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QShortcut(QKeySequence(key), self, self.button.click)
        row.addWidget(self.button)
        self.form.addLayout(row)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)
