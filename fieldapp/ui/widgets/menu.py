"""A short list of things to do that opens beside a button: arrows and Enter, or the letter of an entry."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldapp.ui.widgets.dialog import Overlay
from fieldapp.ui.widgets.rows import Row, RowList, RowStyle


@dataclass(frozen=True)
class Entry:
    """One thing to do; `chosen` marks the one in force. Without `act` it is a heading."""

    text: str
    act: Callable[[], None] | None = field(default=None, compare=False)
    icon: str = ""
    letter: str = ""
    chosen: bool = False
    subtitle: str = ""


class Menu(Overlay):
    """The list. It closes before it acts, so that what it opens is on top."""

    def __init__(self, parent: QWidget, title: str, entries: Sequence[Entry], width: int = 250) -> None:
        super().__init__(parent, width)
        self.setAccessibleName(title)
        self._entries = tuple(entries)
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(6, 6, 6, 6)
        self.list = RowList(RowStyle(height=34, margin=8, tiles=False, rules=False, one_line=True))
        self.list.setAccessibleName(title)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.set_rows([_row(number, entry) for number, entry in enumerate(self._entries)])
        self.list.show_whole()
        self.list.opened.connect(lambda row: self._do(row.key))
        self.list.clicked.connect(lambda index: self._do(index.row()))
        column.addWidget(self.list)
        self.finished.connect(self.deleteLater)

    def _place(self) -> None:
        """Nothing: the panel stands where `open_at` puts it."""

    def open_at(self, corner: QPoint, *, above: bool = False) -> None:
        """Open with a corner of the panel at a point of the window: the upper left one, or the lower left one."""
        self.panel.adjustSize()
        size = self.panel.sizeHint()
        y = corner.y() - size.height() if above else corner.y()
        room = self._window.rect().adjusted(8, 8, -8, -8)
        x = min(max(corner.x(), room.left()), max(room.left(), room.right() - self.panel.width()))
        self.panel.setGeometry(x, max(y, room.top()), self.panel.width(), size.height())
        self.ask()

    def first_focus(self) -> QWidget:
        return self.list

    def _do(self, number: object) -> None:
        entry = self._entries[number] if isinstance(number, int) else None
        if entry is None or entry.act is None:
            return
        self.accept()
        entry.act()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text().upper()
        for number, entry in enumerate(self._entries):
            if typed and entry.letter == typed:
                self._do(number)
                return
        super().keyPressEvent(event)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.reject()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """No dimmer: the page stays readable behind a menu."""


def _row(number: int, entry: Entry) -> Row:
    if entry.act is None:
        return Row(number, entry.text, header=True)
    icon = "check" if entry.chosen else entry.icon
    return Row(number, entry.text, entry.subtitle, icon=icon, bold=entry.chosen, key_cap=entry.letter)
