"""Below the records: what merged by itself this week, and what was decided, with what came too late."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from fieldapp.domain.words import tr
from fieldapp.services.oversight.settled import Decided, Week
from fieldapp.ui import theme
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets.buttons import Button, Look
from fieldapp.ui.widgets.text import Elided, Text

MOST = 12


class WeekList(QScrollArea):
    """`undo` carries the decision to take back."""

    undo = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Settled this week"))
        self.week = Week((), ())
        self.undo_buttons: list[Button] = []

    def show_week(self, week: Week) -> None:
        """Show the newest of both, decisions first."""
        self.week = week
        self.undo_buttons = []
        inside = QWidget()
        theme.mark(inside, box="surface")
        column = QVBoxLayout(inside)
        column.setContentsMargins(14, 8, 10, 8)
        column.setSpacing(2)
        if week.decided:
            column.addWidget(Text(tr("Decided this week"), Type.SECONDARY_STRONG, "second"))
            for decided in week.decided[:MOST]:
                self._add(column, decided.title, decided.words, decided)
        if week.merged:
            column.addWidget(
                Text(tr("Merged by itself this week: {count}", count=len(week.merged)), Type.SECONDARY_STRONG, "second")
            )
            for settled in week.merged[:MOST]:
                self._add(column, settled.title, settled.words, None)
        column.addStretch(1)
        self.setWidget(inside)
        self.setVisible(bool(week.decided or week.merged))

    def _add(self, column: QVBoxLayout, title: str, words: str, decided: Decided | None) -> None:
        column.addSpacing(4)
        column.addWidget(Elided(title, Type.BODY_STRONG))
        column.addWidget(Text(words, Type.SECONDARY, "second", wrap=True))
        if decided is None:
            return
        for late in decided.late:
            column.addWidget(Text(late, Type.SECONDARY, "warn", wrap=True))
        if decided.may_undo:
            button = Button(tr("Undo"), Look.GHOST, "undo-2")
            button.setAccessibleName(tr("Undo the decision about {name}", name=decided.title))
            button.clicked.connect(lambda: self.undo.emit(decided))
            column.addWidget(button)
            self.undo_buttons.append(button)
