"""What a grid paints over its cells: row lines, bars at the left edge, column lines, range and cursor."""

from dataclasses import dataclass, field

from PySide6.QtCore import QLine, QRect
from PySide6.QtGui import QColor, QPainter, QPen

from fieldapp.ui import theme
from fieldapp.ui.widgets import paint


@dataclass
class Overlay:
    """Places in the viewport's pixels."""

    focused: bool
    lines: list[QLine] = field(default_factory=list)
    rules: list[QLine] = field(default_factory=list)
    bars: list[tuple[QRect, QColor]] = field(default_factory=list)
    span: QRect | None = None
    cursor: QRect | None = None


def paint_overlay(painter: QPainter, overlay: Overlay) -> None:
    """Paint in the order of what may cover what."""
    if overlay.lines:
        painter.setPen(QPen(theme.color("row"), 1))
        painter.drawLines(overlay.lines)
    if overlay.rules:
        painter.setPen(QPen(theme.color("border"), 1))
        painter.drawLines(overlay.rules)
    for place, color in overlay.bars:
        painter.fillRect(paint.mirrored(painter, place), color)
    accent = theme.color("accent")
    if overlay.span is not None:
        wash = QColor(accent)
        wash.setAlpha(36)
        painter.fillRect(overlay.span, wash)
    if overlay.cursor is not None:
        width = theme.tokens().focus_px
        painter.setPen(QPen(accent if overlay.focused else theme.color("border2"), width))
        inset = width // 2
        painter.drawRect(overlay.cursor.adjusted(inset, inset, inset - width, inset - width))
