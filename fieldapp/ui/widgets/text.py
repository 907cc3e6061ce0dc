"""Labels by role and tone."""

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from fieldapp.ui import icons, theme
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import DARK, Tone
from fieldapp.ui.widgets import paint


class Text(QLabel):
    """A label: a role gives its size and weight, a tone its color (text, second, third, accent, ok, warn, bad, ...)."""

    def __init__(
        self,
        words: str = "",
        role: Type = Type.BODY,
        tone: str = "text",
        *,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        self._role = role
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setFont(theme.font(role))
        theme.mark(self, tone=tone)

    def set_tone(self, tone: str) -> None:
        theme.mark(self, tone=tone)
        self._fit_font()  # restyling brings back the font of the first styling, perhaps of another text size

    def set_role(self, role: Type) -> None:
        self._role = role
        self.setFont(theme.font(role))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit_font()

    def _fit_font(self) -> None:
        if self.font().pixelSize() != theme.font(self._role).pixelSize():
            self.setFont(theme.font(self._role))


class Elided(Text):
    """One line that gives way: it shortens itself with dots and shows the whole text as a tool tip."""

    def __init__(
        self, words: str = "", role: Type = Type.BODY, tone: str = "text", parent: QWidget | None = None
    ) -> None:
        super().__init__(words, role, tone, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(24)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2, super().sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        fits = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self.text() if fits != self.text() else "")
        painter.setPen(self.palette().color(self.foregroundRole()))
        words = paint.ordered(painter, fits)
        painter.drawText(self.rect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), words)


class Glyph(QWidget):
    """An icon standing by itself, tinted by tone."""

    def __init__(self, name: str, tone: str = "second", size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._tone, self._size = name, tone, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def name(self) -> str:
        return self._name

    def set_icon(self, name: str, tone: str) -> None:
        self._name, self._tone = name, tone
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(self._size), theme.px(self._size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        size = theme.px(self._size)
        icons.paint(painter, self._name, tone_ink(self._tone), QPoint(0, 0), size)


def tone_ink(tone: str) -> str:
    """The `#RRGGBB` of a label's tone."""
    tokens = theme.tokens()
    plain = {
        "text": tokens.text,
        "second": tokens.text2,
        "third": tokens.text3,
        "accent": tokens.accent,
        "nav": tokens.nav_text,
        "navMuted": tokens.nav_muted,
        "navTitle": tokens.nav_title,
        "navAccent": tokens.nav_accent,
        "navOk": DARK.ok.text,  # the rail is dark in every theme
        "badge": tokens.badge,
    }
    if tone in plain:
        return plain[tone]
    return tokens.tone(Tone(tone)).text


def rule(parent: QWidget | None = None) -> QFrame:
    """A thin line between rows."""
    line = QFrame(parent)
    theme.mark(line, box="rule")
    line.setFixedHeight(1)
    return line
