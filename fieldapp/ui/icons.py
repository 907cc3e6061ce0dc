"""Lucide's line icons, tinted from the tokens and kept as pixmaps."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from fieldapp.ui.resources import RESOURCES

RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
_PAIRS = (("arrow-left", "arrow-right"), ("chevron-left", "chevron-right"))
MIRRORED = {one: other for pair in _PAIRS for one, other in (pair, pair[::-1])}
"""Icons that point forward or back change places where reading goes to the left."""


class UnknownIcon(KeyError):
    """An icon was asked for that does not ship."""


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    file = RESOURCES / "icons" / f"{name}.svg"
    try:
        return file.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise UnknownIcon(name) from None


@lru_cache(maxsize=1024)
def _drawn(name: str, color: str, pixels: int, ratio: float) -> QPixmap:
    svg = _source(name).replace("currentColor", color)
    made = QPixmap(QSize(pixels, pixels))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


def pixmap(name: str, color: QColor | str, size: int = 16, ratio: float = 0.0) -> QPixmap:
    """One icon in one color, sharp at the given device pixel ratio (0: the screen's)."""
    app = QGuiApplication.instance()
    scale = ratio or (app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0)
    return _drawn(name, QColor(color).name(), round(size * scale), scale)


def icon(name: str, color: QColor | str, size: int = 16) -> QIcon:
    """The same as a QIcon, for stock controls."""
    return QIcon(pixmap(name, color, size))


def reads_to_left(painter: QPainter) -> bool:
    """What is painted on reads from right to left; the painter follows it, where Qt made it follow the application."""
    device, way = painter.device(), painter.layoutDirection()
    if isinstance(device, QWidget):  # asked for a bool: every name of a direction costs PySide a look-up
        to_left = device.isRightToLeft()
    else:
        to_left = way is RIGHT_TO_LEFT and not isinstance(device, QImage | QPixmap)
    if to_left is not (way is RIGHT_TO_LEFT):
        painter.setLayoutDirection(RIGHT_TO_LEFT if to_left else Qt.LayoutDirection.LeftToRight)
    return to_left


def paint(painter: QPainter, name: str, color: QColor | str, at: QPoint | QPointF, size: int = 16) -> None:
    """Draw an icon with its top left corner at a point; mirrored with its place where reading goes to the left."""
    ratio, point = painter.device().devicePixelRatio(), QPointF(at)
    if reads_to_left(painter):
        name = MIRRORED.get(name, name)
        point.setX(painter.device().width() - point.x() - size)
    painter.drawPixmap(point, pixmap(name, color, size, ratio))
