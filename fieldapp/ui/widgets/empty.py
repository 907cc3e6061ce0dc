"""What stands where nothing is, and while something loads."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldapp.domain.words import tr
from fieldapp.ui import theme
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets.buttons import Button, Look
from fieldapp.ui.widgets.paint import Frame, box
from fieldapp.ui.widgets.text import Glyph, Text
from fieldapp.ui.widgets.visible import show_if


class EmptyState(QWidget):
    """One sentence why it is empty and one button to fill it."""

    def __init__(self, icon: str, sentence: str, button: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(10)
        column.addStretch(1)
        column.addWidget(Glyph(icon, "third", 28), 0, Qt.AlignmentFlag.AlignHCenter)
        self._words = Text(sentence, Type.BODY, "second", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._words)
        self._button = Button(button, Look.SECONDARY)
        show_if(self._button, button)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self.setAccessibleName(sentence)

    def say(self, sentence: str) -> None:
        self._words.setText(sentence)
        self.setAccessibleName(sentence)

    def on_press(self, act: Callable[[], None]) -> None:
        self._button.clicked.connect(act)


class Skeleton(QWidget):
    """Grey bars where rows will be; nothing for the first 150 ms, so that quick loads do not flicker."""

    def __init__(self, rows: int = 8, row_height: int = 47, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows, self._row_height, self._shown = rows, row_height, False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(150)
        self._timer.timeout.connect(self._appear)
        self.setAccessibleName(tr("Loading"))

    def start(self) -> None:
        self._shown = False
        self._timer.start()
        self.show()

    def stop(self) -> None:
        self._timer.stop()
        self.hide()

    def _appear(self) -> None:
        self._shown = True
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._shown:
            return
        painter = QPainter(self)
        height = theme.px(self._row_height)
        for row in range(min(self._rows, self.height() // height)):
            top = row * height + height // 2
            for left, share in ((0.03, 0.30), (0.62, 0.16)):
                bar = QRect(round(self.width() * left), top - 5, round(self.width() * share), 10)
                box(painter, bar.toRectF(), Frame(theme.color("row"), None, 5))
