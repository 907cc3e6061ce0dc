"""The bar under the page: the keys that work here, what just happened, and when the last thing was saved."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from fieldapp.domain.words import tr
from fieldapp.ui import icons, theme
from fieldapp.ui.actions import Action, cap
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets import paint
from fieldapp.ui.widgets.notices import Toast
from fieldapp.ui.widgets.paint import Ink
from fieldapp.ui.widgets.text import tone_ink

HEIGHT = 27
NARROWEST = 60
"""Keys that have less room than this are left out."""


class KeyHints(QWidget):
    """Key caps with a short word each; what does not fit is left out from the end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hints: tuple[tuple[str, str], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    @property
    def hints(self) -> tuple[tuple[str, str], ...]:
        return self._hints

    def show_actions(self, actions: Iterable[Action]) -> None:
        """Show those actions that have a word for the bar."""
        self._hints = tuple((cap(action.keys), action.hint) for action in actions if action.hint and action.keys)
        listed = ", ".join(f"{keys} {word}" for keys, word in self._hints)
        self.setAccessibleName(tr("Keys: {keys}", keys=listed))
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(NARROWEST, theme.px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        x = 0
        for keys, word in self._hints:
            size = paint.key_cap_size(keys)
            width = paint.width_of(word, Type.CAPTION)
            if x + size.width() + theme.px(6) + width > self.width():
                break
            paint.key_cap(painter, QRect(QPoint(x, (self.height() - size.height()) // 2), size), keys)
            x += size.width() + theme.px(6)
            ink = Ink(Type.CAPTION, theme.color("text2"))
            paint.text(painter, QRect(x, 0, width + 2, self.height()), word, ink)
            x += width + theme.px(13)


class SaveState(QWidget):
    """When the last thing reached the disk; red when it did not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._icon, self._tone = "", "check", "ok"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    @property
    def words(self) -> str:
        return self._words

    def say(self, words: str, icon: str = "check", tone: str = "ok") -> None:
        self._words, self._icon, self._tone = words, icon, tone
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(paint.width_of(self._words, Type.CAPTION) + theme.px(22), theme.px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        size = theme.px(14)
        icons.paint(painter, self._icon, tone_ink(self._tone), QPoint(0, (self.height() - size) // 2), size)
        words = self.rect().adjusted(theme.px(19), 0, 2, 0)
        ink = theme.color("text2") if self._tone == "ok" else theme.qcolor(tone_ink(self._tone))
        paint.text(painter, words, self._words, Ink(Type.CAPTION, ink))


class HintBar(QFrame):
    """Keys at the left, what just happened in the middle, save state at the right.

    A notice stands here and not over the page, so it never covers what somebody is about to press or types in. The keys
    give way to it for its six seconds; one that needs more than a line makes the bar higher as long as it stays.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, box="foot")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 1, 16, 0)
        self._row.setSpacing(16)
        self.keys = KeyHints()
        self._row.addWidget(self.keys, 1)
        self.toast = Toast()
        self._row.addWidget(self.toast)
        self.save = SaveState()
        self._row.addWidget(self.save, 0, Qt.AlignmentFlag.AlignRight)
        self.toast.turned.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        """As high as one line of a notice, also while there is none: the page must not jump for the usual one."""
        height = max(theme.px(HEIGHT), paint.metrics(Type.CAPTION).height() + 10, self.toast.one_line + 1)
        here = not self.toast.isHidden()
        if here:
            margins = self._row.contentsMargins()
            aside = self.save.sizeHint().width() + self._row.spacing() + margins.left() + margins.right()
            height = max(height, self.toast.fit(self.width() - aside) + 1)
            self.keys.setVisible(self.toast.sizeHint().width() + aside + self._row.spacing() + NARROWEST < self.width())
        else:
            self.keys.show()
        self._row.setStretch(2, int(here))
        self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()
