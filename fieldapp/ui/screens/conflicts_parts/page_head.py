"""The first line of the inbox: how many records met, which one is on screen, and the way to its neighbors."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldapp.domain.words import tr, tr_n
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets.buttons import Button
from fieldapp.ui.widgets.text import Elided, Text
from fieldapp.ui.widgets.visible import show_if


class InboxHead(QWidget):
    """`stepped`: one further or one back."""

    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        line.addWidget(Text(tr("Conflicts"), Type.PAGE_TITLE))
        self._subtitle = Elided("", Type.BODY, "second")
        line.addWidget(self._subtitle, 1)
        self._place = Text("", Type.SECONDARY_STRONG, "second")
        line.addWidget(self._place)
        self._previous = Button(tr("Previous"), icon="chevron-up", keys="P")
        self._next = Button(tr("Next"), icon="chevron-down", keys="N")
        self._previous.clicked.connect(lambda: self.stepped.emit(-1))
        self._next.clicked.connect(lambda: self.stepped.emit(1))
        line.addWidget(self._previous)
        line.addWidget(self._next)

    def show_count(self, records: int, rows: int) -> None:
        """How many records met, and whether there is anything to step to."""
        says = tr_n(
            "{n} record was changed here and at the office. Nothing is lost: every value stays in the history.",
            "{n} records were changed here and at the office. Nothing is lost: every value stays in the history.",
            records,
        )
        self._subtitle.setText(says if records else "")
        for button in (self._previous, self._next):
            show_if(button, rows > 1)
        if not rows:
            self._place.setText("")

    def show_place(self, number: int, of: int) -> None:
        """Which row is on screen."""
        self._place.setText(tr("{number} of {count}", number=number, count=of))
