"""One choice of several, with its number key."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from fieldapp.ui import icons, theme
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets import paint
from fieldapp.ui.widgets.paint import Frame, Ink


class ChoiceButton(QPushButton):
    """A wide button that stays pressed when chosen: filled, outlined and ticked, so not by color alone."""

    def __init__(self, words: str, key: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._key, self._icon, self._ring = key, icon, False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)
        self.setAccessibleDescription(key)

    @property
    def has_ring(self) -> bool:
        """The keyboard is here."""
        return self._ring

    def set_ring(self, on: bool) -> None:
        """Show that the group has the focus, at the choice in force or where the arrows begin."""
        if on != self._ring:
            self._ring = on
            self.update()

    def sizeHint(self) -> QSize:
        width = paint.width_of(self.text(), Type.BODY_STRONG) + theme.px(60) + (theme.px(22) if self._icon else 0)
        return QSize(width, max(theme.px(32), paint.metrics(Type.BODY).height() + 10))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(88), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        on = self.isChecked()
        locked = not self.isEnabled()  # what can only be read does not look like something to press
        line = theme.color("accent" if on or self._ring else "border" if locked else "border2")
        fill = theme.color("sel" if on else "sunken" if locked else "surface")
        paint.box(painter, QRectF(self.rect()), Frame(fill, line, 6, theme.tokens().focus_px if self._ring else 1))
        x = theme.px(8)
        if self._key:
            cap = paint.key_cap_size(self._key)
            paint.key_cap(painter, QRect(QPoint(x, (self.height() - cap.height()) // 2), cap), self._key)
            x += cap.width() + theme.px(8)
        ink = theme.color("accent") if on else theme.color("text")
        if self._icon:
            size = theme.px(15)
            icons.paint(painter, self._icon, ink, QPoint(x, (self.height() - size) // 2), size)
            x += theme.px(21)
        room = self.width() - x - theme.px(24 if on else 6)
        role = Type.BODY_STRONG if on else Type.BODY
        paint.text(painter, QRect(x, 0, room, self.height()), self.text(), Ink(role, ink))
        if on:
            size = theme.px(14)
            at = QPoint(self.width() - size - theme.px(8), (self.height() - size) // 2)
            icons.paint(painter, "check", ink, at, size)
