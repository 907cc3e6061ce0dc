"""Counting cash by notes: pieces per note and coin, Enter goes down; what is typed is told with every key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from fieldapp.domain.money import Currency, format_amount
from fieldapp.domain.words import tr
from fieldapp.ui import phrases, theme
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets.text import Text

LOOSE = 1
"""One minor unit: under it stands the sum of whatever has no line of its own."""


class NoteCount(QWidget):
    """Two columns of notes and coins. `changed`: another number was typed; `finished`: Enter on the last line."""

    changed = Signal()
    finished = Signal()

    def __init__(self, currency: Currency, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._currency = currency
        self._lines: list[tuple[int, Pieces, Text]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(2, 1)
        self._grid.setColumnStretch(5, 1)

    @property
    def edits(self) -> tuple[QLineEdit, ...]:
        """The fields from the largest note down."""
        return tuple(edit for _value, edit, _worth in self._lines)

    def show_notes(self, values: Sequence[int]) -> None:
        """Make a line for each value, largest first, once."""
        if self._lines:
            return
        half = (len(values) + 1) // 2
        for at, value in enumerate(values):
            row, column = at % half, at // half * 3
            label = Text(phrases.money(value, self._currency), Type.BODY_STRONG)
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            edit, worth = Pieces(tr("Pieces of {note}", note=label.text())), Text("", Type.SECONDARY, "second")
            worth.setMinimumWidth(theme.px(84))
            label.setBuddy(edit)
            edit.textEdited.connect(lambda _text, at=at: self._typed(at))
            edit.moved.connect(lambda by, at=at: self._move(at, by))
            self._grid.addWidget(label, row, column)
            self._grid.addWidget(edit, row, column + 1)
            self._grid.addWidget(worth, row, column + 2)
            self._lines.append((value, edit, worth))
        for (_one, first, _a), (_two, second, _b) in zip(self._lines, self._lines[1:], strict=False):
            QWidget.setTabOrder(first, second)

    def show_counted(self, counted: Mapping[int, int]) -> None:
        """Fill the lines in; what is not named is empty."""
        for at, (value, edit, _worth) in enumerate(self._lines):
            number = counted.get(value, 0)
            edit.setText(str(number) if number else "")
            self._tell(at)

    def counted(self) -> dict[int, int]:
        """Value of a note in minor units -> how many."""
        return {value: edit.pieces() for value, edit, _worth in self._lines if edit.pieces()}

    def total(self) -> int:
        """The sum in minor units."""
        return sum(value * edit.pieces() for value, edit, _worth in self._lines)

    def start(self) -> None:
        """The cursor on the largest note."""
        if self._lines:
            self._lines[0][1].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _typed(self, at: int) -> None:
        self._tell(at)
        self.changed.emit()

    def _tell(self, at: int) -> None:
        value, edit, worth = self._lines[at]
        worth.setText(f"= {format_amount(value * edit.pieces(), self._currency)}" if edit.pieces() else "")

    def _move(self, at: int, by: int) -> None:
        if at + by >= len(self._lines):
            self.finished.emit()
        elif at + by >= 0:
            self._lines[at + by][1].setFocus(Qt.FocusReason.TabFocusReason)


class Pieces(QLineEdit):
    """How many of one note; digits of any script, nothing else."""

    moved = Signal(int)

    def __init__(self, label: str) -> None:
        super().__init__()
        self.setAccessibleName(label)
        self.setValidator(QRegularExpressionValidator(QRegularExpression(r"\d{0,5}"), self))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(theme.px(74))

    def pieces(self) -> int:
        text = self.text().strip()
        return int(text) if text.isdecimal() else 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        down = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)
        if not held and (down or event.key() == Qt.Key.Key_Up):
            self.moved.emit(1 if down else -1)
        else:
            super().keyPressEvent(event)
