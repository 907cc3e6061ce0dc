"""Counting cash by notes: pieces per note and coin, Enter goes down, the sum is the cash counted."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from fieldapp.domain.money import Currency, format_amount
from fieldapp.domain.words import tr
from fieldapp.ui import phrases, theme
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets.text import Text

SERIES = (1000, 500, 200, 100, 50, 20, 10, 5, 2, 1)
NOTES = {
    "INR": (500, 200, 100, 50, 20, 10, 5, 2, 1),
    "BDT": (1000, 500, 200, 100, 50, 20, 10, 5, 2, 1),
    "NPR": (1000, 500, 100, 50, 20, 10, 5, 2, 1),
    "PKR": (5000, 1000, 500, 100, 75, 50, 20, 10, 5, 2, 1),
    "LKR": (5000, 2000, 1000, 500, 100, 50, 20, 10, 5, 2, 1),
    "KES": (1000, 500, 200, 100, 50, 40, 20, 10, 5, 1),
    "UGX": (50000, 20000, 10000, 5000, 2000, 1000, 500, 200, 100, 50),
    "TZS": (10000, 5000, 2000, 1000, 500, 200, 100, 50),
    "RWF": (5000, 2000, 1000, 500, 100, 50, 20, 10, 5, 1),
    "XOF": (10000, 5000, 2000, 1000, 500, 250, 200, 100, 50, 25, 10, 5, 1),
    "XAF": (10000, 5000, 2000, 1000, 500, 100, 50, 25, 10, 5, 2, 1),
    "IDR": (100000, 50000, 20000, 10000, 5000, 2000, 1000, 500, 200, 100),
    "VND": (500000, 200000, 100000, 50000, 20000, 10000, 5000, 2000, 1000, 500, 200),
    "PHP": (1000, 500, 200, 100, 50, 20, 10, 5, 1),
    "KHR": (100000, 50000, 20000, 10000, 5000, 2000, 1000, 500, 100),
    "MMK": (20000, 10000, 5000, 1000, 500, 200, 100, 50),
}
"""Notes and coins in use, in major units; a currency that is not here is counted by SERIES."""


class CountNotes(QWidget):
    """Two columns of denominations; `counted` says the sum in minor units."""

    counted = Signal(int)
    finished = Signal()
    """Enter on the last one."""

    def __init__(self, currency: Currency, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._currency = currency
        self._pieces: list[tuple[int, _Pieces]] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        notes = NOTES.get(currency.code, SERIES)
        half = (len(notes) + 1) // 2
        for at, note in enumerate(notes):
            row, column = at % half, at // half * 3
            label = Text(phrases.money(note * currency.unit, currency), Type.BODY_STRONG)
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            edit = _Pieces(tr("Pieces of {amount}", amount=label.text()))
            label.setBuddy(edit)
            worth = Text("", Type.SECONDARY, "second")
            edit.textEdited.connect(lambda _text, at=at, worth=worth: self._changed(at, worth))
            edit.entered.connect(lambda at=at: self._down(at))
            grid.addWidget(label, row, column)
            grid.addWidget(edit, row, column + 1)
            grid.addWidget(worth, row, column + 2)
            self._pieces.append((note * currency.unit, edit))
        grid.setColumnStretch(2, 1)
        grid.setColumnStretch(5, 1)

    def total(self) -> int:
        """The sum in minor units."""
        return sum(worth * edit.pieces() for worth, edit in self._pieces)

    def start(self) -> None:
        self._pieces[0][1].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _changed(self, at: int, worth: Text) -> None:
        unit, edit = self._pieces[at]
        worth.setText(f"= {format_amount(unit * edit.pieces(), self._currency)}" if edit.pieces() else "")
        self.counted.emit(self.total())

    def _down(self, at: int) -> None:
        if at + 1 < len(self._pieces):
            self._pieces[at + 1][1].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.finished.emit()


class _Pieces(QLineEdit):
    entered = Signal()

    def __init__(self, label: str) -> None:
        super().__init__()
        self.setAccessibleName(label)
        self.setMaxLength(5)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(theme.px(74))

    def pieces(self) -> int:
        """How many; digits of any script."""
        text = self.text().strip()
        return int(text) if text.isdecimal() else 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.entered.emit()
        else:
            super().keyPressEvent(event)
