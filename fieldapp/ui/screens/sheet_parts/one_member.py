"""The laptop turned to the member: her name, what she pays, what is left, and when she comes next, in large letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.domain.words import tr
from fieldapp.ui import phrases
from fieldapp.ui.screens.sheet_parts.entry import in_cash
from fieldapp.ui.screens.sheet_parts.faces import ATTENDANCE
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets.buttons import Button, Look
from fieldapp.ui.widgets.dialog import Overlay
from fieldapp.ui.widgets.text import Elided, Text

if TYPE_CHECKING:
    from fieldapp.domain.money import Currency
    from fieldapp.domain.timestamp import Day
    from fieldapp.services.money.meetings import RowEntry, SheetRow
    from fieldapp.ui.screens.sheet_parts.sheet_grid import SheetGrid

MINUS = ("-", "\u2212", "\u2013")


class OneMember(Overlay):
    """Space: as expected, and the next; - absent; arrows; digits go on in her row; Esc or F11 back to the sheet."""

    typed = Signal(str)
    """A digit: typing goes on in the grid."""

    def __init__(self, grid: SheetGrid, currency: Currency, today: Day, *, may_enter: bool) -> None:
        super().__init__(grid, 760)
        self._grid, self._currency, self._today, self._may_enter = grid, currency, today, may_enter
        self.setAccessibleName(tr("One member at a time"))
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(28, 22, 28, 20)
        column.setSpacing(14)
        head = QHBoxLayout()
        self.place = Text("", Type.BODY, "second")
        self.here = Text("", Type.PANEL_TITLE)
        head.addWidget(self.place)
        head.addStretch(1)
        head.addWidget(self.here)
        column.addLayout(head)
        self.name = Elided("", Type.TURN)
        column.addWidget(self.name)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(28)
        self._facts.setVerticalSpacing(10)
        self.figures: list[tuple[Text, Text]] = []
        for row in range(4):
            label, figure = Text("", Type.STRIP_NUMBER, "second"), Text("", Type.TURN)
            figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._facts.addWidget(label, row, 0)
            self._facts.addWidget(figure, row, 1)
            self.figures.append((label, figure))
        self._facts.setColumnStretch(0, 1)
        column.addLayout(self._facts)
        column.addSpacing(6)
        column.addLayout(self._foot())
        self.show_row()

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(10)
        back = Button(tr("Back to sheet"), keys="Escape")
        back.clicked.connect(self.reject)
        before, after = Button(tr("Before"), Look.GHOST, "arrow-left"), Button(tr("Next"), Look.GHOST, "arrow-right")
        before.clicked.connect(lambda: self._go(-1))
        after.clicked.connect(lambda: self._go(1))
        foot.addWidget(back)
        foot.addStretch(1)
        foot.addWidget(before)
        foot.addWidget(after)
        if self._may_enter:
            expected = Button(tr("Paid as expected"), Look.PRIMARY, "check", "Space")
            expected.clicked.connect(self._expected)
            foot.addWidget(expected)
        for button in self.panel.findChildren(Button):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return foot

    def first_focus(self) -> QWidget:
        """The keys belong to the view itself."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return self

    def show_row(self) -> None:
        """The member under the cursor of the grid, as she stands now."""
        row = self._grid.current_source()
        book = self._grid.book
        if not 0 <= row < len(book.rows):
            return
        line, entry = book.rows[row], book.entries[row]
        self.place.setText(
            phrases.joined(tr("{n} of {m}", n=row + 1, m=len(book.rows)), line.group_name, line.loan_label)
        )
        seen = entry.attendance
        self.here.setText(tr(ATTENDANCE[seen].word) if seen is not None else "")
        self.name.setText(line.name)
        told = self._told(line, entry)
        for (label, figure), (words, number) in zip(self.figures, told, strict=True):
            label.setText(words)
            figure.setText(number)
        self.setAccessibleDescription(phrases.joined(line.name, *(f"{words} {number}" for words, number in told)))

    def _told(self, line: SheetRow, entry: RowEntry) -> list[tuple[str, str]]:
        """What she pays, saves, still owes, and when she comes next: words and figure of each."""
        following = self._grid.book.sheet.next_day
        paid, saved = entry.paid, entry.savings
        if paid is None:
            told = [(tr("To pay today"), self._money(in_cash(line, entry)))]
        else:
            told = [(tr("Paid today"), self._money(paid + entry.other))]
        if saved is None:
            told.append((tr("To save"), self._money(line.savings_expected)))
        else:
            told.append((tr("Saved"), self._money(saved)))
        told.append((tr("Left to pay"), self._money(max(0, line.left - (paid or 0) - entry.other))))
        when = phrases.short_day(following, self._today) if following else ""
        told.append((tr("Next meeting"), f"{when[:1].upper()}{when[1:]}"))
        return told

    def _money(self, amount: int) -> str:
        return phrases.money(amount, self._currency)

    def _go(self, rows: int) -> None:
        self._grid.step(rows)
        self.show_row()

    def _expected(self) -> None:
        if self._may_enter:
            self._grid.as_expected()
            self.show_row()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text = event.key(), event.text()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            self._go(-1)
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(1)
        elif key == Qt.Key.Key_F11:
            self.reject()
        elif text == " ":
            self._expected()
        elif text in MINUS and text and self._may_enter:
            self._grid.absent()
            self.show_row()
        elif text.isdecimal() and self._may_enter:
            self.reject()
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)
