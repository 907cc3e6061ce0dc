"""What stands where nothing is, and while something loads."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.domain.words import tr
from fieldapp.ui import theme
from fieldapp.ui.screen import Screen
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets.buttons import Button, Look
from fieldapp.ui.widgets.notices import announce
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
        self.setFocusProxy(self._button)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self.setAccessibleName(sentence)

    def say(self, sentence: str) -> None:
        self._words.setText(sentence)
        self.setAccessibleName(sentence)

    def offer(self, words: str) -> None:
        """Other words on the button; none hides it."""
        self._button.set_words(words)
        show_if(self._button, words)

    def on_press(self, act: Callable[[], None]) -> None:
        self._button.clicked.connect(act)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter at the button is the button, as everywhere."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() and self._button.hasFocus():
            self._button.click()
        else:
            super().keyPressEvent(event)


APPEARS, SPEAKS, OFFERS = 150, 1_000, 3_000
"""Milliseconds after which a page that still loads shows bars, says so, and offers to give up."""


class Skeleton(QWidget):
    """Grey bars where rows will be; nothing for the first 150 ms, so that quick loads do not flicker.

    After a second it says what it waits for; after three it lets go: the page is left, what was asked for is dropped.
    """

    def __init__(self, rows: int = 8, row_height: int = 47, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows, self._row_height, self._shown = rows, row_height, False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)
        self._steps: list[tuple[int, Callable[[], None]]] = []
        self._words: Text | None = None
        self._leave: Button | None = None
        self.setAccessibleName(tr("Loading"))

    def sizeHint(self) -> QSize:
        return QSize(200, self._rows * theme.px(self._row_height))

    def start(self) -> None:
        self._shown = False
        self.setAccessibleName(tr("Loading"))
        self._hush()
        self._steps = [(APPEARS, self._appear), (SPEAKS - APPEARS, self._speak), (OFFERS - SPEAKS, self._offer)]
        self._timer.start(APPEARS)
        self.show()

    def stop(self) -> None:
        self._timer.stop()
        self._hush()
        self.hide()

    def clear(self) -> None:
        """No bars any more, but their room is kept: what stands above, a fault that is told, keeps its height."""
        self.stop()
        self._shown = False
        self.setAccessibleName("")
        self.show()

    def _go_on(self) -> None:
        _after, step = self._steps.pop(0)
        step()
        if self._steps:
            self._timer.start(self._steps[0][0])

    def _appear(self) -> None:
        self._shown = True
        self.update()

    def _speak(self) -> None:
        """The words and the button are made when they are first needed: hardly any load takes a second."""
        if self._words is None or self._leave is None:
            self._words, self._leave = Text("", Type.BODY_STRONG, "second"), Button(tr("Back"), icon="arrow-left")
            self._leave.clicked.connect(self._give_up)
            row = QHBoxLayout(self)
            row.setContentsMargins(20, 12, 20, 12)
            for widget in (self._words, self._leave):
                row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
            row.insertStretch(1, 1)
        page = self._page()
        words = tr("Loading: {page}", page=tr(page.title)) if page is not None else tr("Loading")
        self._words.setText(words)
        self._words.show()
        self._leave.hide()
        announce(self, words)

    def _offer(self) -> None:
        if self._leave is not None:
            show_if(self._leave, self._page() is not None)

    def _hush(self) -> None:
        for widget in (self._words, self._leave):
            if widget is not None:
                widget.hide()

    def _page(self) -> Screen | None:
        above = self.parentWidget()
        while above is not None and not isinstance(above, Screen):
            above = above.parentWidget()
        return above

    def _give_up(self) -> None:
        page = self._page()
        if page is not None:
            page.back.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._shown:
            return
        painter = QPainter(self)
        height = theme.px(self._row_height)
        for row in range(min(self._rows, self.height() // height)):
            top = row * height + height // 2
            for left, share in ((0.03, 0.30), (0.62, 0.16)):
                bar = QRect(round(self.width() * left), top - 5, round(self.width() * share), 10)
                if row or self._words is None or not self._words.isVisible():  # the first bars give way to the words
                    box(painter, bar.toRectF(), Frame(theme.color("row"), None, 5))


class Veil(Skeleton):
    """Bars over a form whose fields are built and not filled yet; it takes clicks, so nothing is typed too early."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(rows=12, parent=over)
        self._over = over
        over.installEventFilter(self)
        self.hide()

    def start(self) -> None:
        self.setGeometry(self._over.rect())
        self.raise_()
        super().start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._over:
            self.setGeometry(self._over.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._shown:
            QPainter(self).fillRect(self.rect(), theme.color("canvas"))
        super().paintEvent(event)
