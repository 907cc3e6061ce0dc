"""Small things drawn with a painter, shared by widgets and list rows: caps, chips, counts, initials, bars."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from fieldapp.domain.numerals import END_ISOLATE, ISOLATE
from fieldapp.domain.words import tr
from fieldapp.ui import icons, theme
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone


@dataclass(frozen=True)
class Chip:
    """A state in icon, word and color; all three, so that color alone never carries the meaning."""

    text: str
    tone: Tone = Tone.MUTE
    icon: str = ""

    @property
    def said(self) -> Chip:
        """The same in the reader's language, where the chip is a constant whose text is marked."""
        return replace(self, text=tr(self.text))


def metrics(role: Type) -> QFontMetrics:
    return _metrics(role, *theme.written())


@lru_cache(maxsize=128)
def _metrics(role: Type, _scale: int, _families: int) -> QFontMetrics:
    return QFontMetrics(theme.font(role))


def width_of(text: str, role: Type) -> int:
    return _width(text, role, *theme.written())


@lru_cache(maxsize=2048)
def _width(text: str, role: Type, scale: int, families: int) -> int:
    """Layouts ask for the same few hundred words many times over."""
    return _metrics(role, scale, families).horizontalAdvance(text)


@dataclass(frozen=True)
class Frame:
    """A rounded box: fill and border (None: none)."""

    fill: QColor | None
    line: QColor | None = None
    radius: float = 4
    width: float = 1


@dataclass(frozen=True)
class Ink:
    """How words are written."""

    role: Type
    color: QColor
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    italic: bool = False


def mirrored(painter: QPainter, rect: QRect) -> QRect:
    """The place of a rectangle where the window reads from right to left: at the same distance from the other edge.

    Everything here is placed as for reading from left to right; what is painted past this module calls this itself.
    """
    if not icons.reads_to_left(painter):
        return rect
    return QRect(painter.device().width() - rect.x() - rect.width(), rect.y(), rect.width(), rect.height())


def _mirrored(painter: QPainter, rect: QRectF) -> QRectF:
    if not icons.reads_to_left(painter):
        return rect
    return QRectF(painter.device().width() - rect.x() - rect.width(), rect.y(), rect.width(), rect.height())


def ordered(painter: QPainter, words: str) -> str:
    """Words without a letter that runs from right to left, such as a phone number, keep their order everywhere."""
    if not icons.reads_to_left(painter):
        return words
    runs = any(unicodedata.bidirectional(sign) in ("R", "AL", "AN") for sign in words)
    return words if runs else f"{ISOLATE}{words}{END_ISOLATE}"


def box(painter: QPainter, rect: QRectF, frame: Frame) -> None:
    """A rounded box whose border lies inside the rectangle, sharp at whole pixels."""
    rect = _mirrored(painter, rect)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(frame.line, frame.width) if frame.line is not None else Qt.PenStyle.NoPen)
    painter.setBrush(frame.fill if frame.fill is not None else Qt.BrushStyle.NoBrush)
    inset = frame.width / 2 if frame.line is not None else 0.0
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), frame.radius, frame.radius)
    painter.restore()


def text(painter: QPainter, rect: QRect, words: str, ink: Ink) -> None:
    """One line, vertically centered, shortened with dots when it does not fit."""
    font = theme.font(ink.role, italic=ink.italic)
    painter.setFont(font)
    painter.setPen(ink.color)
    fits = ordered(painter, words)
    if ink.italic or width_of(words, ink.role) > rect.width():  # known of most words, while to shorten is not
        fits = QFontMetrics(font).elidedText(fits, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(mirrored(painter, rect), int(ink.align | Qt.AlignmentFlag.AlignVCenter), fits)


def key_cap_size(words: str) -> QSize:
    return QSize(width_of(words, Type.KEY) + theme.px(10), metrics(Type.KEY).height() + theme.px(3))


def key_cap(painter: QPainter, rect: QRect, words: str, ink: QColor | None = None) -> None:
    """A key as it stands on the keyboard, with a thicker lower edge; `ink` given: drawn on a colored button."""
    color, line, fill = theme.color("text2"), theme.color("border"), theme.color("sunken")
    if ink is not None:
        color, line, fill = ink, QColor(ink), QColor(ink)
        line.setAlphaF(0.55)
        fill.setAlphaF(0.12)
    box(painter, QRectF(rect), Frame(fill, line))
    rect = mirrored(painter, rect)
    painter.setPen(QPen(line, 1))
    painter.drawLine(rect.left() + 3, rect.bottom() - 1, rect.right() - 3, rect.bottom() - 1)
    painter.setFont(theme.font(Type.KEY))
    painter.setPen(color)
    painter.drawText(rect.adjusted(0, 0, 0, -1), int(Qt.AlignmentFlag.AlignCenter), words)


def chip_size(chip: Chip) -> QSize:
    icon = theme.px(18) if chip.icon else 0
    return QSize(
        width_of(chip.text, Type.CAPTION_STRONG) + icon + theme.px(12),
        max(metrics(Type.CAPTION_STRONG).height() + 4, theme.px(20)),
    )


def chip(painter: QPainter, rect: QRect, what: Chip) -> None:
    """A state chip filling the rectangle."""
    colors = theme.tone_colors(what.tone)
    box(painter, QRectF(rect), Frame(theme.qcolor(colors.soft), theme.qcolor(colors.line)))
    ink = theme.qcolor(colors.text)
    left = rect.left() + theme.px(6)
    if what.icon:
        size = theme.px(13)
        icons.paint(painter, what.icon, ink, QPoint(left - 1, rect.center().y() - size // 2 + 1), size)
        left += theme.px(18) - 1
    words = QRect(left, rect.top(), rect.right() - left + 1, rect.height())
    text(painter, words, what.text, Ink(Type.CAPTION_STRONG, ink))


def badge_size(words: str) -> QSize:
    height = theme.px(20)
    return QSize(max(height, width_of(words, Type.CAPTION_STRONG) + theme.px(12)), height)


def badge(painter: QPainter, rect: QRect, words: str) -> None:
    """A count on the rail."""
    box(painter, QRectF(rect), Frame(theme.color("badge"), None, rect.height() / 2))
    painter.setFont(theme.font(Type.CAPTION_STRONG))
    painter.setPen(theme.color("on_badge"))
    painter.drawText(mirrored(painter, rect), int(Qt.AlignmentFlag.AlignCenter), words)


def initials(name: str) -> str:
    """First letters of the first and the last part of a name, in any script."""
    parts = name.split()
    if not parts:
        return "?"
    return (parts[0][0] + (parts[-1][0] if len(parts) > 1 else "")).upper()


def avatar(painter: QPainter, rect: QRect, name: str) -> None:
    """A circle with a person's initials."""
    colors = theme.tone_colors(Tone.INFO)
    box(painter, QRectF(rect), Frame(theme.qcolor(colors.soft), theme.qcolor(colors.line), rect.height() / 2))
    font = QFont(theme.font(Type.CAPTION_STRONG))
    font.setPixelSize(max(9, round(rect.height() * 0.36)))
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.setPen(theme.qcolor(colors.text))
    painter.drawText(mirrored(painter, rect), int(Qt.AlignmentFlag.AlignCenter), initials(name))


def tile(painter: QPainter, rect: QRect, icon: str, tone: Tone, *, outlined: bool = False) -> None:
    """A small square with an icon, the mark of a row."""
    colors = theme.tone_colors(tone)
    line = theme.qcolor(colors.line) if outlined else None
    box(painter, QRectF(rect), Frame(theme.qcolor(colors.soft), line, 6))
    size = theme.px(16)
    icons.paint(painter, icon, theme.qcolor(colors.text), centered(rect, size), size)


def centered(rect: QRect, size: int) -> QPointF:
    """Top left corner of a square of that size in the middle of the rectangle."""
    return QPointF(rect.left() + (rect.width() - size) / 2, rect.top() + (rect.height() - size) / 2)


def bar(painter: QPainter, rect: QRectF, share: float, ink: QColor, ground: QColor) -> None:
    """A progress bar; share is 0 to 1 and clipped."""
    radius = rect.height() / 2
    box(painter, rect, Frame(ground, None, radius))
    filled = QRectF(rect)
    filled.setWidth(rect.width() * min(1.0, max(0.0, share)))
    if filled.width() >= rect.height():
        box(painter, filled, Frame(ink, None, radius))
