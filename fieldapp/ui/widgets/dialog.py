"""Questions that stand in front of the page: dimmed ground, a panel, verbs on the buttons.

A `Dialog` lives inside the window, not in a window of its own: nothing can slip behind it, and it looks the same on
every desktop. It keeps the focus until it is answered. Enter does the main action, Esc goes back. Show it with `ask()`;
the answer comes by `accepted` or `rejected`.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from fieldapp.ui import theme
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets.buttons import Button, Look
from fieldapp.ui.widgets.text import Text
from fieldapp.ui.widgets.visible import show_if

SIDE = 22
"""From the edge of a dialog to what stands in it."""
EDGE = 1
ASKING = "asking"
"""Property of the window: how many questions stand in front of the page; its shortcuts rest meanwhile."""


class Overlay(QDialog):
    """Covers its window, dims it and keeps focus among its own widgets."""

    def __init__(self, parent: QWidget, width: int) -> None:
        self._window = parent.window()
        super().__init__(self._window)
        self.setWindowFlags(Qt.WindowType.Widget)  # inside the window; QDialog would make it one of its own
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self._came_from: QWidget | None = None
        self.panel = QFrame(self)
        self._wish = width
        theme.mark(self.panel, box="dialog")
        self._place()
        self.hide()

    def _place(self) -> None:
        """Put the panel a little above the middle."""
        outer = self._ground()
        outer.addStretch(2)
        outer.addLayout(self._middle())
        outer.addStretch(3)

    def _ground(self) -> QVBoxLayout:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 24, 24, 24)
        outer.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        return outer

    def _middle(self) -> QHBoxLayout:
        row = QHBoxLayout()  # not an alignment: that would ignore what wrapped lines need
        row.addStretch(1)
        row.addWidget(self.panel)
        row.addStretch(1)
        return row

    def wish(self) -> int:
        """How wide the panel would like to be, in pixels."""
        return theme.px(self._wish)

    def _fit_panel(self) -> None:
        """As wide as it wishes, but never wider than its window."""
        self.panel.setFixedWidth(min(self.wish(), max(240, self._window.width() - 48)))

    def ask(self) -> None:
        """Show it over the whole window and take the focus."""
        self._came_from = QApplication.focusWidget()
        self._window.installEventFilter(self)
        if self.isHidden():
            self._window.setProperty(ASKING, int(self._window.property(ASKING) or 0) + 1)
        self._fit_panel()
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self.first_focus().setFocus(Qt.FocusReason.PopupFocusReason)

    def first_focus(self) -> QWidget:
        """The widget that gets the focus first."""
        return next(
            (w for w in self.panel.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus), self.panel
        )

    def done(self, result: int) -> None:
        self._window.removeEventFilter(self)
        if not self.isHidden():
            self._window.setProperty(ASKING, int(self._window.property(ASKING) or 0) - 1)
        super().done(result)
        came_from, self._came_from = self._came_from, None
        if came_from is not None and isValid(came_from) and came_from.isVisible():  # the page may have been built anew
            came_from.setFocus(Qt.FocusReason.PopupFocusReason)

    def focusNextPrevChild(self, next: bool) -> bool:
        stops = [w for w in self._tab_order() if w.isVisibleTo(self) and w.isEnabled()]
        if not stops:
            return True
        at = QApplication.focusWidget()
        index = stops.index(at) if at in stops else (-1 if next else 0)
        reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        stops[(index + (1 if next else -1)) % len(stops)].setFocus(reason)
        return True

    def _tab_order(self) -> list[QWidget]:
        order: list[QWidget] = []
        widget = self.nextInFocusChain()
        while widget is not None and widget is not self:
            if self.isAncestorOf(widget) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                order.append(widget)
            widget = widget.nextInFocusChain()
        return order

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and isinstance(event, QResizeEvent):
            self._fit_panel()
            self.setGeometry(0, 0, event.size().width(), event.size().height())
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.color("dimmer"))


class Dialog(Overlay):
    """A question with a title, a sentence, a body, and buttons named by verbs."""

    def __init__(self, parent: QWidget, title: str, sentence: str = "", *, width: int = 558) -> None:
        super().__init__(parent, width)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(SIDE, 20, SIDE, 18)
        column.setSpacing(12)
        self.title = Text(title, Type.DIALOG_TITLE, wrap=True)
        column.addWidget(self.title)
        self.sentence = Text(sentence, Type.BODY, "second", wrap=True)
        show_if(self.sentence, sentence)
        column.addWidget(self.sentence)
        self.body = QVBoxLayout()
        self.body.setSpacing(10)
        column.addLayout(self.body, 1)
        column.addSpacing(4)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(12)
        column.addLayout(self.foot)
        self._main: Button | None = None

    def wish(self) -> int:
        """As wide as its buttons need in the language spoken, where that is more."""
        return max(super().wish(), self.foot.sizeHint().width() + 2 * (SIDE + EDGE))

    def add_back(self, words: str) -> Button:
        """The way back, at the left; Esc does it too."""
        button = Button(words, Look.SECONDARY, keys="Escape")
        button.clicked.connect(self.reject)
        self.foot.addWidget(button)
        self.foot.addStretch(1)
        return button

    def add_other(self, words: str, icon: str = "") -> Button:
        """A further way, as a link."""
        button = Button(words, Look.GHOST, icon)
        self.foot.addWidget(button)
        return button

    def add_main(self, words: str, icon: str = "check", *, danger: bool = False) -> Button:
        """What the dialog is for; Enter does it. Connect to `clicked`, or override `confirm`."""
        button = Button(words, Look.DANGER if danger else Look.PRIMARY, icon, "Return")
        button.clicked.connect(self.confirm)
        self.foot.addWidget(button)
        self._main = button
        return button

    def confirm(self) -> None:
        """The main action; the plain dialog just closes as accepted."""
        self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._main is not None:
            at = QApplication.focusWidget()
            if isinstance(at, Button) and at is not self._main:
                at.click()
            else:
                self._main.click()
            return
        super().keyPressEvent(event)
