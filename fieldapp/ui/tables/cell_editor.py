"""The one editor a grid has.

It is made once, moved to the cell, and hidden again; Qt's own editor machinery is not used,
because it makes and deletes a line edit per cell and tells about the end of an edit only after the fact.
"""

from enum import Enum

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from fieldapp.ui import theme
from fieldapp.ui.tables.own_keys import OwnKeys


class Leave(Enum):
    """How a person left the editor."""

    DOWN = "down"
    UP = "up"
    RIGHT = "right"
    LEFT = "left"
    STAY = "stay"
    DROP = "drop"


_KEYS = {
    Qt.Key.Key_Return: Leave.DOWN,
    Qt.Key.Key_Enter: Leave.DOWN,
    Qt.Key.Key_Down: Leave.DOWN,
    Qt.Key.Key_Up: Leave.UP,
    Qt.Key.Key_Escape: Leave.DROP,
}


class CellEditor(QLineEdit):
    """A frameless line edit over a cell; says `left` and leaves the rest to the grid."""

    left = Signal(Leave)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrame(False)
        self.hide()
        self._own_keys = OwnKeys(self, _KEYS)
        self.installEventFilter(self._own_keys)
        self._refusal = Refusal(parent)

    def begin(self, place: QRect, text: str, *, select: bool, align: Qt.AlignmentFlag, label: str) -> None:
        """Open over a cell; typed text stays unselected so that the next digit follows it."""
        self.setFont(theme.font(theme.Type.BODY_STRONG))
        self.setAlignment(align)
        self.setAccessibleName(label)
        self._dress(bad=False)
        self.setText(text)
        self.move_to(place)
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if select:
            self.selectAll()
        else:
            self.setCursorPosition(len(text))

    def move_to(self, place: QRect) -> None:
        self.setGeometry(place)
        self._refusal.stand_under(place)

    def refuse(self, sentence: str) -> None:
        """Keep what was typed on screen and say why it was not taken."""
        self._dress(bad=True)
        self.setAccessibleDescription(sentence)
        self._refusal.say(sentence, self.geometry())

    def close_up(self) -> None:
        self._refusal.hide()
        self.setAccessibleDescription("")
        self.hide()

    @property
    def refused(self) -> bool:
        return self._refusal.isVisible()

    @property
    def sentence(self) -> str:
        return self._refusal.text()

    def _dress(self, *, bad: bool) -> None:
        t = theme.tokens()
        line = t.bad.text if bad else t.accent
        sheet = (
            f"QLineEdit {{ background: {t.edit}; color: {t.text}; border: {t.focus_px}px solid {line};"
            f" border-radius: 2px; padding: 0 {8 - t.focus_px}px; min-height: 0; }}"
        )
        # A style sheet of its own is right here, there is one editor; setting the same again would cost a millisecond.
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)
        self._refusal.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        way = _KEYS.get(Qt.Key(event.key())) if plain else None
        if way is None:
            if self.refused:
                self._dress(bad=False)
            super().keyPressEvent(event)
            return
        if way is Leave.DOWN and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            way = Leave.UP
        event.accept()
        self.left.emit(way)

    def focusNextPrevChild(self, forward: bool) -> bool:
        self.left.emit(Leave.RIGHT if forward else Leave.LEFT)
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.isVisible() and event.reason() in _AWAY:
            self.left.emit(Leave.STAY)


_AWAY = {Qt.FocusReason.MouseFocusReason, Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}


class Refusal(QLabel):
    """The sentence under a cell whose text was not taken."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()

    def say(self, sentence: str, cell: QRect) -> None:
        t = theme.tokens()
        self.setFont(theme.font(theme.Type.SECONDARY_STRONG))
        self.setStyleSheet(
            f"QLabel {{ background: {t.bad.soft}; color: {t.bad.text}; border: 1px solid {t.bad.line};"
            " border-radius: 4px; padding: 3px 8px; }"
        )
        self.setText(sentence)
        self.adjustSize()
        self.stand_under(cell)
        self.show()
        self.raise_()

    def stand_under(self, cell: QRect) -> None:
        """Under the cell, or over it at the lower edge; never outside the table."""
        # Asked for anew each time: a kept Python wrapper of a viewport does not live as long as the viewport.
        table = self.parentWidget()
        if table is None:
            return
        room = table.rect()
        left = max(4, min(cell.right() - self.width() + 1, room.width() - self.width() - 4))
        top = cell.bottom() + 3
        if top + self.height() > room.height():
            top = cell.top() - self.height() - 3
        self.move(left, top)
