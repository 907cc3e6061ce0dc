"""Widgets side by side that go on in the next line where the window is too narrow for all of them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from shiboken6 import isValid


class FlowLayout(QLayout):
    """Every widget as wide as it wishes; lines as high as their highest. From right to left where the window is."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8, line_gap: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap, self._line_gap = gap, line_gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, at: int) -> QLayoutItem | None:
        known = 0 <= at < len(self._items) and isValid(self._items[at])
        return self._items[at] if known else None

    def takeAt(self, at: int) -> QLayoutItem | None:
        return self._items.pop(at) if 0 <= at < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, room: QRect) -> None:
        super().setGeometry(room)
        spare = room.height() - self._place(room, move=False)
        self._place(room.adjusted(0, max(0, spare // 2), 0, 0), move=True)  # level with what stands beside it

    def sizeHint(self) -> QSize:
        """All in one line."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self._gap * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """The widest alone."""
        sizes = [item.sizeHint() for item in self._shown()]
        return QSize(max((size.width() for size in sizes), default=0), max((s.height() for s in sizes), default=0))

    def _shown(self) -> list[QLayoutItem]:
        """Those on screen. While a window closes Qt lays out once more what it has half taken down already."""
        return [item for item in self._items if isValid(item) and not item.isEmpty()]

    def _place(self, room: QRect, *, move: bool) -> int:
        """Lay the widgets out in a width; returns the height they take."""
        lines: list[list[QLayoutItem]] = [[]]
        x = 0
        for item in self._shown():
            wide = item.sizeHint().width()
            if lines[-1] and x + wide > room.width():
                lines.append([])
                x = 0
            lines[-1].append(item)
            x += wide + self._gap
        y = 0
        for line in lines:
            high = max((item.sizeHint().height() for item in line), default=0)
            if move:
                self._place_line(line, QRect(room.left(), room.top() + y, room.width(), high))
            y += high + self._line_gap
        return y - self._line_gap

    def _place_line(self, line: list[QLayoutItem], room: QRect) -> None:
        owner = self.parentWidget()
        mirrored = owner is not None and owner.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = 0
        for item in line:
            size = item.sizeHint()
            left = room.right() + 1 - x - size.width() if mirrored else room.left() + x
            top = room.top() + (room.height() - size.height()) // 2
            item.setGeometry(QRect(QPoint(left, top), size))
            x += size.width() + self._gap
