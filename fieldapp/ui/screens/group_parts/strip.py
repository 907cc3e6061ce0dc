"""The last eight meetings of a member as small marks in a cell: shape and color say how she attended."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from fieldapp.domain.collection.meeting import Attendance
from fieldapp.domain.timestamp import Day
from fieldapp.domain.words import mark, tr
from fieldapp.ui import phrases, theme
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.text import Text
from fieldapp.ui.widgets.visible import show_if

SHOWN = 8
TONES = {
    Attendance.PRESENT: (Tone.OK, mark("present")),
    Attendance.LATE: (Tone.WARN, mark("late")),
    Attendance.ABSENT: (Tone.BAD, mark("absent")),
    Attendance.EXCUSED: (Tone.MUTE, mark("excused")),
    Attendance.LEFT_EARLY: (Tone.WARN, mark("left early")),
}
Marks = Sequence[tuple[Day, Attendance]]

_kept: dict[tuple[object, ...], QPixmap] = {}


def strip_pixmap(marks: Marks, ratio: float = 2.0) -> QPixmap:
    """The marks, oldest at the left; kept, for many members share the same ones."""
    kinds = tuple(kind for _day, kind in marks)[-SHOWN:]
    key = (kinds, theme.current(), ratio)
    if key not in _kept:
        if len(_kept) > 400:
            _kept.clear()
        _kept[key] = _painted(kinds, ratio)
    return _kept[key]


def _painted(kinds: tuple[Attendance, ...], ratio: float) -> QPixmap:
    side, pitch = theme.px(10), theme.px(13)
    made = QPixmap(round((pitch * SHOWN) * ratio), round((side + 2) * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for at in range(SHOWN):
        place = QRectF(at * pitch + 0.5, 1.5, side - 1, side - 1)
        missing = SHOWN - len(kinds)
        if at < missing:
            painter.setPen(QPen(theme.color("row"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place, 2, 2)
        else:
            _mark(painter, place, kinds[at - missing])
    painter.end()
    return made


def _mark(painter: QPainter, place: QRectF, kind: Attendance) -> None:
    """Full for present, half for late or gone early, a cross for absent, a line for excused."""
    colors = theme.tone_colors(TONES[kind][0])
    ink = QColor(theme.qcolor(colors.text))
    painter.setPen(QPen(ink, 1))
    painter.setBrush(ink if kind is Attendance.PRESENT else theme.qcolor(colors.soft))
    painter.drawRoundedRect(place, 2, 2)
    if kind in (Attendance.LATE, Attendance.LEFT_EARLY):
        half = QRectF(place)
        half.setLeft(place.center().x()) if kind is Attendance.LATE else half.setRight(place.center().x())
        painter.fillRect(half, ink)
    elif kind is Attendance.ABSENT:
        painter.setPen(QPen(ink, 1.6))
        inner = place.adjusted(2, 2, -2, -2)
        painter.drawLine(inner.topLeft(), inner.bottomRight())
        painter.drawLine(inner.topRight(), inner.bottomLeft())
    elif kind is Attendance.EXCUSED:
        middle = place.center().y()
        painter.drawLine(QPointF(place.left() + 2, middle), QPointF(place.right() - 2, middle))


def spoken(marks: Marks) -> str:
    """The marks in words: how often she came, then each with its day."""
    shown = list(marks)[-SHOWN:]
    if not shown:
        return tr("no meeting yet")
    came = sum(1 for _day, kind in shown if kind.came)
    held = sum(1 for _day, kind in shown if kind is not Attendance.EXCUSED)
    each = ", ".join(f"{phrases.full_day(day)} {tr(TONES[kind][1])}" for day, kind in shown)
    return tr("came to {n} of {m}: {meetings}", n=came, m=held, meetings=each)


class _OneMark(QWidget):
    """One mark of the strip, beside its word."""

    def __init__(self, kind: Attendance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(10) + 1, theme.px(10) + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, side = QPainter(self), theme.px(10)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _mark(painter, QRectF(0.5, 1.5, side - 1, side - 1), self._kind)


class StripLegend(QWidget):
    """What the marks mean, for those that occur: nobody should have to point at one to learn it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(10, 5, 10, 6)
        line.setSpacing(14)
        self.kinds: tuple[Attendance, ...] = ()
        self._parts: dict[Attendance, QWidget] = {}
        for kind, (_tone, words) in TONES.items():
            part = self._parts[kind] = QWidget()
            both = QHBoxLayout(part)
            both.setContentsMargins(0, 0, 0, 0)
            both.setSpacing(6)
            both.addWidget(_OneMark(kind))
            both.addWidget(Text(tr(words), Type.CAPTION, "second"))
            line.addWidget(part)
        line.addStretch(1)
        self.hide()

    def show_strips(self, strips: Iterable[Marks]) -> None:
        """Show the meaning of every mark in the newest meetings of these members."""
        met = {kind for marks in strips for _day, kind in marks[-SHOWN:]}
        self.kinds = tuple(kind for kind in TONES if kind in met)
        for kind, part in self._parts.items():
            show_if(part, kind in met)
        show_if(self, met)
