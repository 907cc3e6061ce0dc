"""One field that both sides changed: what it was, both values as boxes, and what will be saved."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from fieldapp.domain.words import mark, tr
from fieldapp.services.oversight.conflicts import ConflictValue
from fieldapp.ui import icons, theme
from fieldapp.ui.screens.conflicts_parts.choices import Picked, Side
from fieldapp.ui.screens.conflicts_parts.columns import ColumnRow
from fieldapp.ui.screens.conflicts_parts.side_button import SideButton, SideText
from fieldapp.ui.screens.people_parts.value_edit import ValueEdit
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.paint import Ink, text
from fieldapp.ui.widgets.text import Glyph, Text

EMPTY = mark("empty")
ICONS = {
    "name": "user",
    "guardian": "users",
    "phone": "phone",
    "village": "map-pin-house",
    "address": "house",
    "landmark": "map-pin",
    "birth_day": "calendar",
    "national_id": "id-card",
    "occupation": "store",
    "household_size": "users",
    "monthly_income": "banknote",
    "earners": "hand-coins",
    "attendance": "calendar-check",
}
"""A field's icon by the lower case name of the field."""


class ResultCell(QWidget):
    """What will be saved, or a dashed box that asks for a choice, or the line to type into."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picked: Picked | None = None
        self.edit = ValueEdit()
        self.edit.setAccessibleName(tr("Another value for {field}", field=label))
        self.edit.setPlaceholderText(tr("Type the right value"))
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(QWidget())
        self._stack.addWidget(self.edit)
        self.setFixedHeight(theme.px(36))

    @property
    def words(self) -> str:
        """What the cell says."""
        if self._picked is None:
            return tr("Choose one")
        return self._picked.text or tr(EMPTY)

    def show_picked(self, picked: Picked | None) -> None:
        self._picked = picked
        self._stack.setCurrentIndex(0)
        self.setAccessibleName(tr("Result: {value}", value=self.words))
        self.update()

    def start_typing(self, start: str) -> None:
        self._stack.setCurrentIndex(1)
        self.edit.setText(start)
        self.edit.selectAll()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._stack.currentIndex() == 1:
            return
        painter = QPainter(self)
        if self._picked is None:
            self._paint_open(painter)
            return
        size = theme.px(15)
        top = (self.height() - size) // 2
        icons.paint(painter, "check", theme.tone_colors(Tone.OK).text, QPoint(theme.px(4), top), size)
        inner = self.rect().adjusted(theme.px(26), 0, 0, 0)
        text(painter, inner, self.words, Ink(Type.PANEL_TITLE, theme.color("text")))

    def _paint_open(self, painter: QPainter) -> None:
        colors = theme.tone_colors(Tone.WARN)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.qcolor(colors.text), 1.4, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(theme.qcolor(colors.soft))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.restore()
        inner = self.rect().adjusted(theme.px(11), 0, -theme.px(6), 0)
        text(painter, inner, tr("Choose one"), Ink(Type.SECONDARY_STRONG, theme.qcolor(colors.text)))


class FieldRow(ColumnRow):
    """One field to choose; `asked(side)` when a box was clicked, `typed(text)` when another value was kept."""

    asked = Signal(str)
    typed = Signal(str)
    left_typing = Signal()

    def __init__(self, value: ConflictValue, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.value = value
        self.mine = self._side_button(
            value.mine, value.mine_learnt, tr("This laptop, {name}", name=value.mine_by), Tone.INFO
        )
        self.office = self._side_button(
            value.office, value.office_learnt, tr("Office, {name}", name=value.office_by), Tone.DRAFT
        )
        self.mine.clicked.connect(lambda: self.asked.emit("mine"))
        self.office.clicked.connect(lambda: self.asked.emit("office"))
        self.result = ResultCell(value.label)
        self.result.edit.kept.connect(lambda: self.typed.emit(self.result.edit.text()))
        self.result.edit.dropped.connect(self.left_typing)
        before = Text(value.before or EMPTY, Type.BODY, "second" if value.before else "third", wrap=True)
        self.fill((self._name(), before, self.mine, self.office, self.result))
        self.setAccessibleName(value.label)

    def _name(self) -> QWidget:
        made = QWidget()
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(Glyph(ICONS.get(str(self.value.field).lower(), "pencil"), "second"))
        line.addWidget(Text(self.value.label, Type.BODY_STRONG, wrap=True), 1)
        return made

    def _side_button(self, value: str, learnt: str, who: str, tone: Tone) -> SideButton:
        shown = value or EMPTY
        spoken = f"{self.value.label}, {who}: {shown}" + (f", {learnt}" if learnt else "")
        return SideButton(SideText(shown, learnt or who.split(", ")[-1], spoken), tone)

    def show_picked(self, picked: Picked | None) -> None:
        side: Side | None = picked.side if picked else None
        self.mine.setChecked(side == "mine")
        self.office.setChecked(side == "office")
        self.result.show_picked(picked)

    def start_typing(self, start: str) -> None:
        self.result.start_typing(start)
