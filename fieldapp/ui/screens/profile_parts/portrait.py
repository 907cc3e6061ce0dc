"""The circle at the head of a profile: her photo where there is one, else her initials."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from fieldapp.ui.widgets.marks import Avatar


class Portrait(Avatar):
    """Painted in the circle, cut to its middle."""

    def __init__(self, size: int, parent: QWidget | None = None) -> None:
        super().__init__("", size, parent)
        self._bytes: bytes | None = None
        self._photo = QImage()

    @property
    def has_photo(self) -> bool:
        return not self._photo.isNull()

    def set_photo(self, picture: bytes | None) -> None:
        """Show a photo, or the initials again."""
        if picture is not None and picture == self._bytes:
            return
        self._bytes = picture
        self._photo = QImage.fromData(picture) if picture else QImage()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._photo.isNull():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        path = QPainterPath()
        path.addEllipse(QRectF(self.rect()))
        painter.setClipPath(path)
        side = min(self._photo.width(), self._photo.height())
        middle = QRectF((self._photo.width() - side) / 2, (self._photo.height() - side) / 2, side, side)
        painter.drawImage(QRectF(self.rect()), self._photo, middle, Qt.ImageConversionFlag.AutoColor)
