"""What the page says: a lasting strip, a line at the field, and a short notice of what just happened."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QGuiApplication,
    QHideEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fieldapp.domain.words import tr
from fieldapp.ui import theme
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets import paint
from fieldapp.ui.widgets.buttons import Button, Look
from fieldapp.ui.widgets.paint import Frame
from fieldapp.ui.widgets.text import Glyph, Text
from fieldapp.ui.widgets.visible import show_if

ICONS = {
    Tone.OK: "circle-check",
    Tone.WARN: "triangle-alert",
    Tone.BAD: "octagon-alert",
    Tone.INFO: "info",
    Tone.DRAFT: "pencil",
    Tone.MUTE: "info",
}


def announce(widget: QWidget, words: str, *, assertive: bool = False) -> None:
    """Say something to a screen reader; assertive only for trouble with money or the disk."""
    event = QAccessibleAnnouncementEvent(widget, words)
    kind = QAccessible.AnnouncementPoliteness
    event.setPoliteness(kind.Assertive if assertive else kind.Polite)
    QAccessible.updateAccessibility(event)


def _nothing() -> str:
    return ""


class Banner(QFrame):
    """A lasting state of the page: an icon, one or two sentences, one button. Hidden until `say`.

    Where something typed could not be written a second button copies it.
    """

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = Tone.INFO
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        self._icon = Glyph("info", "info")
        row.addWidget(self._icon)
        self._words = Text("", Type.BODY, wrap=True)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        row.addWidget(self._words, 1)
        self._button = Button("", Look.SECONDARY)
        self._button.clicked.connect(self.pressed)
        row.addWidget(self._button)
        self._row = row
        self._copy: Button | None = None
        self._copied: Callable[[], str] = _nothing
        self.hide()

    @property
    def words(self) -> str:
        """What it says now; empty when hidden."""
        return "" if self.isHidden() else self._words.text()

    @property
    def icon(self) -> str:
        """The icon it shows now; a lock says that something can only be read."""
        return self._icon.name

    @property
    def copy_button(self) -> Button:
        """Copies what was given to `say`; made when it is asked for first."""
        if self._copy is None:
            self._copy = Button(tr("Copy text"), Look.SECONDARY, "copy")
            self._copy.clicked.connect(self._take_copy)
            self._row.addWidget(self._copy)
        return self._copy

    def _take_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._copied())
        announce(self, tr("Copied"))

    def say(
        self, tone: Tone, words: str, button: str = "", *, icon: str = "", copied: Callable[[], str] | None = None
    ) -> None:
        """Show the strip, with the icon of its tone unless another is named. copied: what Copy text takes along."""
        self._copied = copied or _nothing
        if copied is not None or self._copy is not None:
            show_if(self.copy_button, copied is not None)
        self._tone = tone
        self._icon.set_icon(icon or ICONS[tone], str(tone))
        self._words.setText(words)
        self._button.set_words(button)
        show_if(self._button, button)
        self.setAccessibleName(words)
        self.show()
        self.update()
        announce(self, words, assertive=tone is Tone.BAD)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = theme.tone_colors(self._tone)
        frame = Frame(theme.qcolor(colors.soft), theme.qcolor(colors.line), 8)
        paint.box(QPainter(self), QRectF(self.rect()), frame)


class InlineMessage(QWidget):
    """One sentence at the thing it is about: icon and words in a tone.

    What it is made of comes with its first sentence: a form has dozens, of which most never say one.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._made: tuple[Glyph, Text] | None = None
        self.hide()

    def _parts(self) -> tuple[Glyph, Text]:
        if self._made is None:
            row = QHBoxLayout(self)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(6)
            icon = Glyph("info", "second", 14)
            first_line = QVBoxLayout()
            first_line.setContentsMargins(0, 2, 0, 0)
            first_line.addWidget(icon)
            first_line.addStretch(1)
            row.addLayout(first_line)
            words = Text("", Type.SECONDARY, "second", wrap=True)
            row.addWidget(words, 1)
            self._made = icon, words
        return self._made

    @property
    def words(self) -> str:
        return "" if self.isHidden() or self._made is None else self._made[1].text()

    def say(self, tone: Tone, words: str, icon: str = "") -> None:
        """Show it, or hide it with empty words; a plain hint has no icon unless one is named."""
        if words or self._made is not None:
            sign, sentence = self._parts()
            show_if(sign, tone is not Tone.MUTE or icon)
            sign.set_icon(icon or ICONS[tone], str(tone))
            sentence.setText(words)
            sentence.set_tone("second" if tone is Tone.MUTE else str(tone))
            sentence.set_role(Type.SECONDARY if tone in (Tone.MUTE, Tone.INFO) else Type.SECONDARY_STRONG)
        self.setAccessibleName(words)
        show_if(self, words)
        if words and tone is Tone.BAD:
            announce(self, words)


@dataclass(frozen=True)
class Undo:
    """How something is taken back that can be taken back for so many seconds."""

    run: Callable[[], None]
    seconds: int

    def __call__(self) -> None:
        self.run()


class Toast(QFrame):
    """Something that just happened, for six seconds, with Undo where there is one.

    Whoever holds it gives it room with `fit`: it stands in the bar at the bottom of the window, over nothing.
    """

    SECONDS = 6
    turned = Signal()
    """It came, went, or says something else."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._undo: Callable[[], None] | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 0, 4, 0)
        self._row.setSpacing(8)
        self._row.addWidget(Glyph("check", "navAccent"))
        self._words = Text("", Type.BODY_STRONG, "navTitle")
        self._row.addWidget(self._words)
        self._button = _ToastButton(tr("Undo"))
        self._button.clicked.connect(self._press)
        self._row.addWidget(self._button)
        self._row.addSpacing(4)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    @property
    def words(self) -> str:
        return "" if self.isHidden() else self._words.text()

    def say(self, words: str, undo: Callable[[], None] | None = None) -> None:
        """Show a notice; a second one takes the place of the first."""
        self._undo = undo
        self._words.setText(words)
        show_if(self._button, undo is not None)
        self.setAccessibleName(words)
        self.show()
        self.turned.emit()
        self._timer.start((undo.seconds if isinstance(undo, Undo) else self.SECONDS) * 1000)
        announce(self, words)

    def fit(self, room: int) -> int:
        """Take one line where it has room, else as many as it needs in `room` pixels; return the height it needs."""
        metrics = self._words.fontMetrics()
        rest = self._row.contentsMargins().left() + self._row.contentsMargins().right() + 4
        rest += theme.px(16) + self._row.spacing()
        if not self._button.isHidden():
            rest += self._button.sizeHint().width() + self._row.spacing()
        needed = metrics.horizontalAdvance(self._words.text()) + 4
        width = min(needed, max(80, room - rest))
        self._words.setWordWrap(width < needed)
        self._words.setFixedWidth(width)
        lines = metrics.height() if width == needed else self._words.heightForWidth(width)
        return max(lines + 6, self._button.sizeHint().height())

    @property
    def one_line(self) -> int:
        """The height of a notice of one line, with Undo."""
        return max(self._words.fontMetrics().height() + 6, self._button.sizeHint().height())

    def undo(self) -> bool:
        """Take back what was announced; False when there is nothing to take back."""
        if self.isHidden() or self._undo is None:
            return False
        self._press()
        return True

    def _press(self) -> None:
        undo, self._undo = self._undo, None
        self.hide()
        if undo is not None:
            undo()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)
        self.turned.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        frame = Frame(theme.color("nav_sel"), theme.color("border2"), 6)
        paint.box(QPainter(self), QRectF(self.rect()), frame)


class _ToastButton(Button):
    def __init__(self, words: str) -> None:
        super().__init__(words, Look.GHOST, keys="Ctrl+Z")
        self.set_height(24)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), max(24, paint.metrics(Type.BODY_STRONG).height() + 6))

    def ink(self) -> str:
        return "nav_accent"
