"""The three-way table: for each field what it was, this laptop's value, the office's value, and the result."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from fieldapp.domain.words import tr
from fieldapp.ui import theme
from fieldapp.ui.screens.conflicts_parts.choices import ChoiceSession, Side
from fieldapp.ui.screens.conflicts_parts.columns import ColumnRow
from fieldapp.ui.screens.conflicts_parts.field_row import FieldRow
from fieldapp.ui.screens.conflicts_parts.merged_rows import MergedRows
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets.text import Elided, Glyph, Text

NARROW = 760
"""Below this width (pixels at 100 %) the column of what was before goes."""


@dataclass(frozen=True)
class Sides:
    """The headings of the two sides: who, and when they wrote it."""

    mine: str
    mine_when: str
    office: str
    office_when: str


class ThreeWayTable(QScrollArea):
    """Fields as rows; Up and Down move, Left takes this laptop's value, Right the office's.

    Every choice goes into the session; `changed` says that one was made.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Fields to choose"))
        inside = QWidget()
        theme.mark(inside, box="surface")
        column = QVBoxLayout(inside)
        column.setContentsMargins(1, 0, 1, 0)
        column.setSpacing(0)
        self._head = _Head()
        column.addWidget(self._head)
        self._rows_box = QVBoxLayout()
        self._rows_box.setSpacing(0)
        column.addLayout(self._rows_box)
        self.merged = MergedRows()
        column.addWidget(self.merged)
        column.addStretch(1)
        self.setWidget(inside)
        self.rows: list[FieldRow] = []
        self._session: ChoiceSession | None = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        narrow = self.width() < theme.px(NARROW)
        for row in self.findChildren(ColumnRow):
            row.set_narrow(narrow)

    def show_session(self, session: ChoiceSession, sides: Sides) -> None:
        """Show one record's fields and what is chosen so far."""
        self._session = session
        for row in self.rows:
            self._rows_box.removeWidget(row)
            row.deleteLater()
        self.rows = [FieldRow(value) for value in session.record.values]
        for at, row in enumerate(self.rows):
            self._rows_box.addWidget(row)
            row.asked.connect(lambda side, line=at: self._clicked(line, side))
            row.typed.connect(self._typed)
            row.left_typing.connect(self._leave_typing)
        self._head.show_sides(sides)
        self.merged.show_merged(session.record.merged)
        self._fit()
        self.paint_choices()

    def paint_choices(self) -> None:
        """Show the session as it is now, and keep the current row in sight."""
        if self._session is None:
            return
        for at, row in enumerate(self.rows):
            row.show_picked(self._session.picked(row.value))
            row.set_current(at == self._session.cursor)
        if self.rows:
            self.ensureWidgetVisible(self.rows[self._session.cursor], 0, 8)

    def pick(self, side: Side) -> None:
        """Choose a side for the current field."""
        if self._session is not None:
            self._session.pick(side)
            self.paint_choices()
            self.changed.emit()

    def start_typing(self) -> None:
        """Type another value for the current field, starting from what is chosen."""
        if self._session is None or not self.rows:
            return
        row = self.rows[self._session.cursor]
        picked = self._session.picked(row.value)
        row.start_typing(picked.text if picked else row.value.mine)

    def _typed(self, words: str) -> None:
        if self._session is not None:
            self._session.pick("other", words.strip())
            self._leave_typing()
            self.changed.emit()

    def _leave_typing(self) -> None:
        self.paint_choices()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clicked(self, line: int, side: Side) -> None:
        if self._session is not None:
            self._session.cursor = line
            self.pick(side)
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        sides: dict[Qt.Key, Side] = {Qt.Key.Key_Left: "mine", Qt.Key.Key_Right: "office"}
        key = Qt.Key(event.key())
        if self._session is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif key in steps:
            self._session.move(steps[key])
            self.paint_choices()
        elif key in sides:
            self.pick(sides[key])
        else:
            super().keyPressEvent(event)


class _Head(ColumnRow):
    """The headings: field, before, this laptop and who, the office and who, result."""

    def __init__(self) -> None:
        super().__init__("sunken")
        self._mine, self._mine_when = Elided("", Type.SECONDARY_STRONG), Elided("", Type.CAPTION, "second")
        self._office, self._office_when = Elided("", Type.SECONDARY_STRONG), Elided("", Type.CAPTION, "second")
        cells = (
            Text(tr("Field"), Type.SECONDARY_STRONG, "second"),
            Text(tr("Before"), Type.SECONDARY_STRONG, "second"),
            _heading("laptop", "info", self._mine, self._mine_when),
            _heading("building-2", "draft", self._office, self._office_when),
            _heading(
                "check",
                "ok",
                Elided(tr("Result"), Type.SECONDARY_STRONG),
                Elided(tr("will be saved"), Type.CAPTION, "second"),
            ),
        )
        self.fill(cells)

    def show_sides(self, sides: Sides) -> None:
        self._mine.setText(sides.mine)
        self._mine_when.setText(sides.mine_when)
        self._office.setText(sides.office)
        self._office_when.setText(sides.office_when)


def _heading(icon: str, tone: str, upper: Elided, lower: Elided) -> QWidget:
    made = QWidget()
    line = QHBoxLayout(made)
    line.setContentsMargins(6, 0, 0, 0)
    line.setSpacing(7)
    line.addWidget(Glyph(icon, tone, 15), 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(upper)
    words.addWidget(lower)
    line.addLayout(words, 1)
    return made
