"""Lucide's line icons, tinted from the tokens and kept as pixmaps."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from fieldapp.ui.resources import RESOURCES


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


def paint(painter: QPainter, name: str, color: QColor | str, at: QPoint | QPointF, size: int = 16) -> None:
    """Draw an icon with its top left corner at a point."""
    ratio = painter.device().devicePixelRatio()
    painter.drawPixmap(QPointF(at), pixmap(name, color, size, ratio))
