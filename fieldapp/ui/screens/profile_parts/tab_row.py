"""The tabs under a page's head: a word, a count, and a line under the one that is open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from fieldapp.ui import theme
from fieldapp.ui.screens.people_parts.flow import FlowLayout
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets import paint
from fieldapp.ui.widgets.paint import Frame, Ink


class Tab(QAbstractButton):
    """One tab."""

    def __init__(self, words: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = ""
        self.setText(words)
        self.setToolTip(f"{words} ({key})")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(words)

    def set_count(self, count: str) -> None:
        self._count = count
        self.setAccessibleName(f"{self.text()} {count}".strip())
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        width = paint.width_of(self.text(), Type.BODY_STRONG)
        width += paint.width_of(self._count, Type.BODY) + theme.px(7) if self._count else 0
        return QSize(width + theme.px(6), theme.px(34))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        on = self.isChecked()
        color = theme.color("accent" if on else "text2")
        role = Type.BODY_STRONG if on else Type.BODY
        words = paint.width_of(self.text(), role) + 2
        room = QRect(theme.px(3), 0, words, self.height())
        paint.text(painter, room, self.text(), Ink(role, color))
        if self._count:
            rest = QRect(room.right() + theme.px(6), 0, self.width() - room.right() - theme.px(6), self.height())
            paint.text(painter, rest, self._count, Ink(Type.BODY, color))
        if on:
            painter.fillRect(QRect(0, self.height() - 3, self.width(), 3), color)
        if self.hasFocus():
            frame = Frame(None, theme.color("accent"), 4, theme.tokens().focus_px)
            paint.box(painter, self.rect().toRectF().adjusted(0, 3, 0, -5), frame)


class TabRow(QWidget):
    """The tabs in order; `opened` gives the place of the one that was chosen."""

    opened = Signal(int)

    def __init__(self, words: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = FlowLayout(self, gap=20, line_gap=0)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._group = QButtonGroup(self)
        self._tabs: list[Tab] = []
        for at, text in enumerate(words):
            tab = Tab(text, str(at + 1))
            tab.clicked.connect(lambda _on=False, place=at: self.opened.emit(place))
            self._group.addButton(tab)
            self._tabs.append(tab)
            line.addWidget(tab)
        self._tabs[0].setChecked(True)

    def set_count(self, at: int, count: int | None) -> None:
        self._tabs[at].set_count("" if count is None else str(count))

    def open(self, at: int) -> None:
        """Open a tab and tell it."""
        self._tabs[at].click()
