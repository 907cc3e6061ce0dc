"""The changes that merged by themselves: shown below the choices, folded away on request."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.domain.words import tr, tr_n
from fieldapp.services.oversight.conflicts import MergedValue
from fieldapp.ui import icons, theme
from fieldapp.ui.screens.conflicts_parts.columns import ColumnRow
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.buttons import Button, Look
from fieldapp.ui.widgets.paint import Ink, text
from fieldapp.ui.widgets.text import Elided, Glyph, Text

NOTHING = "—"


class ResultText(QWidget):
    """A tick and what the field says now."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setFixedHeight(theme.px(18))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        size = theme.px(14)
        top = (self.height() - size) // 2
        icons.paint(painter, "check", theme.tone_colors(Tone.OK).text, QPoint(theme.px(4), top), size)
        inner = QRect(theme.px(26), 0, self.width() - theme.px(26), self.height())
        text(painter, inner, self._words, Ink(Type.SECONDARY_STRONG, theme.color("text")))


class MergedRows(QWidget):
    """A heading that counts them, and one line each."""

    folded = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._head = ColumnRow("sunken")
        self._head.line.setContentsMargins(15, 3, 8, 3)
        self._head.line.addWidget(Glyph("git-merge", "ok"))
        self._title = Text("", Type.SECONDARY_STRONG)
        self._head.line.addWidget(self._title, 1)
        self._fold = Button(tr("Hide"), Look.GHOST)
        self._fold.set_height(26)
        self._fold.clicked.connect(self._turn)
        self._head.line.addWidget(self._fold)
        self._column.addWidget(self._head)
        self._body = QWidget()
        self._lines = QVBoxLayout(self._body)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self._column.addWidget(self._body)

    def show_merged(self, merged: Sequence[MergedValue]) -> None:
        """List these; hidden when there are none."""
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for value in merged:
            self._lines.addWidget(self._row(value))
        self._title.setText(
            tr_n("{n} other change merged by itself", "{n} other changes merged by themselves", len(merged))
        )
        self.setVisible(bool(merged))

    @property
    def count(self) -> int:
        """How many lines are listed."""
        return self._lines.count()

    def _row(self, value: MergedValue) -> ColumnRow:
        row = ColumnRow()
        row.line.setContentsMargins(15, 4, 13, 5)
        name = QWidget()
        line = QHBoxLayout(name)
        line.setContentsMargins(theme.px(24), 0, 0, 0)
        line.addWidget(Elided(value.label, Type.SECONDARY, "second"), 1)
        cells = (
            name,
            Elided(value.before or NOTHING, Type.SECONDARY, "third"),
            self._side(value.mine),
            self._side(value.office),
            ResultText(value.result),
        )
        row.fill(cells)
        row.setAccessibleName(f"{value.label}: {value.result}")
        return row

    def _side(self, words: str) -> QWidget:
        made = QWidget()
        line = QHBoxLayout(made)
        line.setContentsMargins(theme.px(32), 0, 0, 0)
        role, tone = (Type.SECONDARY_STRONG, "text") if words else (Type.SECONDARY, "third")
        line.addWidget(Elided(words or NOTHING, role, tone), 1)
        return made

    def _turn(self) -> None:
        shown = self._body.isHidden()
        self._body.setVisible(shown)
        self._fold.set_words(tr("Hide") if shown else tr("Show"))
        self.folded.emit(not shown)
