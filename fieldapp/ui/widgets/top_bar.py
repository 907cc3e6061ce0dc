"""The bar over the page: the find box, the day, what kind of records these are, New."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from fieldapp.domain.words import tr
from fieldapp.ui import icons, theme
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets import paint
from fieldapp.ui.widgets.buttons import Button, Look
from fieldapp.ui.widgets.marks import StatusChip
from fieldapp.ui.widgets.paint import Chip, Frame, Ink
from fieldapp.ui.widgets.text import Text

HEIGHT = 46


class FindBox(QPushButton):
    """Looks like a text field and opens the find box, where typing happens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = tr("Find a person, group or loan, or type a command")
        self.setAccessibleName(self._words)
        self.setAccessibleDescription("Ctrl K")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(theme.px(470))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(470), max(theme.px(30), paint.metrics(Type.BODY).height() + 10))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(160), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = theme.color("accent") if self.hasFocus() else theme.color("border2")
        width = theme.tokens().focus_px if self.hasFocus() else 1
        paint.box(painter, QRectF(self.rect()), Frame(theme.color("sunken"), line, 6, width))
        size = theme.px(15)
        icons.paint(painter, "search", theme.color("text2"), QPoint(theme.px(10), (self.height() - size) // 2), size)
        cap = paint.key_cap_size("Ctrl K")
        spot = QPoint(self.width() - cap.width() - theme.px(7), (self.height() - cap.height()) // 2)
        words = QRect(theme.px(31), 0, spot.x() - theme.px(39), self.height())
        paint.text(painter, words, self._words, Ink(Type.BODY, theme.color("text3")))
        paint.key_cap(painter, QRect(spot, cap), "Ctrl K")


class TopBar(QFrame):
    """Find, day, state, New."""

    find_pressed = Signal()
    new_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, box="bar")
        self._fit()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 1)
        row.setSpacing(10)
        self.find_box = FindBox()
        self.find_box.clicked.connect(self.find_pressed)
        row.addWidget(self.find_box, 4)
        row.addStretch(1)
        self.day = Text("", Type.BODY, "second")
        row.addWidget(self.day)
        self.state = StatusChip()
        row.addWidget(self.state)
        self.new = Button(tr("New"), Look.SECONDARY, "plus", "Ctrl+N")
        self.new.set_height(30)
        self.new.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.new.clicked.connect(self.new_pressed)
        row.addWidget(self.new)

    def _fit(self) -> None:
        self.setFixedHeight(max(theme.px(HEIGHT), theme.px(32) + 14))
        if hasattr(self, "find_box"):
            self.find_box.setMaximumWidth(theme.px(470))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def show_day(self, words: str, state: Chip | None) -> None:
        """The day in full, and a state to keep in sight such as "Synthetic records"."""
        self.day.setText(words)
        self.state.set_chip(state or Chip(""))
