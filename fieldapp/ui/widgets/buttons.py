"""Buttons that show their key."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from fieldapp.ui import icons, theme
from fieldapp.ui.actions import Action, cap
from fieldapp.ui.screen import Screen
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets import paint
from fieldapp.ui.widgets.paint import Frame, Ink


class Look(StrEnum):
    """One primary per page; ghost is a link; danger cannot be undone."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    GHOST = "ghost"
    DANGER = "danger"


class Button(QPushButton):
    """Icon, words and the key that does the same."""

    def __init__(
        self, words: str, look: Look = Look.SECONDARY, icon: str = "", keys: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(words, parent)
        self._look, self._icon, self._keys = look, icon, cap(keys) if keys else ""
        self._height = 32
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)
        self.setAccessibleDescription(self._keys)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @classmethod
    def of(cls, action: Action, look: Look = Look.SECONDARY, parent: QWidget | None = None) -> "Button":
        """A button for an action of the page: it does no more than the key, and says why not as the key does."""
        made = cls(action.text, look, action.icon, action.keys, parent)
        made.clicked.connect(lambda: made._do(action))
        return made

    def _do(self, action: Action) -> None:
        reason, page = action.why_not(), self.parentWidget()
        if reason is None:
            action.run()
            return
        while page is not None and not isinstance(page, Screen):
            page = page.parentWidget()
        if page is not None:
            page.toast.emit(reason, None)

    def set_height(self, height: int) -> None:
        self._height = height
        self.updateGeometry()

    def set_words(self, words: str, icon: str | None = None) -> None:
        self.setText(words)
        self.setAccessibleName(words)
        if icon is not None:
            self._icon = icon
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Larger words need more room at once, not when something else happens to lay the page out again."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        width = paint.width_of(self.text(), Type.BODY_STRONG) + theme.px(24)
        if self._icon:
            width += theme.px(24)
        if self._keys:
            width += paint.key_cap_size(self._keys).width() + theme.px(10)
        if self._look is Look.GHOST and not self._keys:
            width -= theme.px(8)
        return QSize(width, max(theme.px(self._height), paint.metrics(Type.BODY_STRONG).height() + 8))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill, line, ink = self._colors()
        paint.box(painter, QRectF(self.rect()), Frame(fill, line, 6))
        cap_size = paint.key_cap_size(self._keys) if self._keys else QSize(0, 0)
        content = paint.width_of(self.text(), Type.BODY_STRONG)
        content += theme.px(24) if self._icon else 0
        content += cap_size.width() + theme.px(10) if self._keys else 0
        x = max(theme.px(6), (self.width() - content) // 2)
        if self._icon:
            size = theme.px(16)
            icons.paint(painter, self._icon, ink, QPoint(x, (self.height() - size) // 2), size)
            x += theme.px(24)
        words = paint.width_of(self.text(), Type.BODY_STRONG) + 2
        paint.text(painter, QRect(x, 0, words, self.height()), self.text(), Ink(Type.BODY_STRONG, ink))
        if self._keys:
            box = QRect(QPoint(x + words - 2 + theme.px(10), (self.height() - cap_size.height()) // 2), cap_size)
            on_fill = self._look is Look.PRIMARY and self.isEnabled()
            paint.key_cap(painter, box, self._keys, ink if on_fill else None)
        if self.hasFocus():
            self._paint_focus(painter)

    def ink(self) -> str:
        """The token a link is written in."""
        return "accent"

    def _colors(self) -> tuple[QColor | None, QColor | None, QColor]:
        t = theme.tokens()
        if not self.isEnabled():  # it must not look as if it could be pressed
            fill, line = (None, None) if self._look is Look.GHOST else (theme.color("sunken"), theme.color("border"))
            return fill, line, theme.color("text3")
        lift = self.underMouse()
        if self._look is Look.PRIMARY:
            fill = QColor(t.accent)
            return (fill.lighter(108) if lift else fill), None, theme.color("on_accent")
        if self._look is Look.DANGER:
            return theme.qcolor(t.bad.soft), theme.qcolor(t.bad.text), theme.qcolor(t.bad.text)
        if self._look is Look.GHOST:
            return (theme.color("sel") if lift else None), None, theme.color(self.ink())
        return (
            theme.color("sunken" if lift or self.isDown() else "surface"),
            theme.color("border2"),
            theme.color("text"),
        )

    def _paint_focus(self, painter: QPainter) -> None:
        width = theme.tokens().focus_px
        if self._look is Look.PRIMARY:
            inner = self.rect().toRectF().adjusted(3, 3, -3, -3)
            paint.box(painter, inner, Frame(None, theme.color("on_accent"), 4, width))
        else:
            paint.box(painter, self.rect().toRectF(), Frame(None, theme.color("accent"), 6, width))
