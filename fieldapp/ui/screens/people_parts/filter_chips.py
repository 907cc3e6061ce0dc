"""A row of small choices of which one is in force, such as the filters of a list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from fieldapp.ui import theme
from fieldapp.ui.screens.people_parts.flow import FlowLayout
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets import paint
from fieldapp.ui.widgets.paint import Frame, Ink


class FilterChip(QAbstractButton):
    """One choice, filled blue with a border when it is in force."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(words)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        width = paint.width_of(self.text(), Type.SECONDARY_STRONG) + theme.px(16)
        return QSize(width, max(24, theme.px(24)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colors = theme.tone_colors(Tone.INFO if self.isChecked() else Tone.MUTE)
        line = theme.color("accent") if self.hasFocus() else theme.qcolor(colors.line)
        width = theme.tokens().focus_px if self.hasFocus() else 1
        paint.box(painter, QRectF(self.rect()), Frame(theme.qcolor(colors.soft), line, 4, width))
        ink = Ink(Type.SECONDARY_STRONG, theme.qcolor(colors.text), Qt.AlignmentFlag.AlignHCenter)
        paint.text(painter, self.rect(), self.text(), ink)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)


class FilterChips(QWidget):
    """The choices; `chosen` gives the key of the one in force. Arrows move between them."""

    chosen = Signal(str)

    def __init__(self, choices: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = FlowLayout(self)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._chips: dict[str, FilterChip] = {}
        for key, words in choices:
            chip = FilterChip(words)
            chip.clicked.connect(lambda _on=False, which=key: self.chosen.emit(which))
            self._group.addButton(chip)
            self._chips[key] = chip
            line.addWidget(chip)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.choose(choices[0][0])

    @property
    def value(self) -> str:
        """The key of the choice in force."""
        return next(key for key, chip in self._chips.items() if chip.isChecked())

    @property
    def at(self) -> int:
        """The place of the choice in force."""
        return list(self._chips).index(self.value)

    def choose(self, key: str) -> None:
        """Put a choice in force without telling anybody."""
        self._chips[key].setChecked(True)

    def press(self, key: str) -> None:
        """Put a choice in force and tell it."""
        self._chips[key].click()
