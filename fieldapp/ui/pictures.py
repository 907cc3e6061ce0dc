"""Photos from a phone or a camera become what is kept: 1280 px at most, JPEG, without a word about anybody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPainter

from fieldapp.domain.photo import PHOTO_BYTES_MAX, PhotoId
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.work.exif import taken
from fieldapp.domain.work.place import Fix
from fieldapp.services import photos
from fieldapp.services.desk import Desk
from fieldapp.ui import phrases

LONG_SIDE = 1280
QUALITIES = (75, 60, 45, 30)
"""JPEG qualities, the first that makes the photo small enough counts."""
FILE_MAX = 40 * 1024 * 1024
THUMB = QSize(72, 54)


@dataclass(frozen=True)
class Added:
    """A photo that is kept. fix and at_ms: where and when it says it was taken, None and 0 where it does not."""

    name: PhotoId
    fix: Fix | None
    at_ms: int
    thumb: QImage


def take_in(desk: Desk, path: str) -> Added | Rejection:
    """Off the UI thread: read a file, note when and where it was taken, make it small and bare, and keep it."""
    try:
        with Path(path).open("rb") as file:
            raw = file.read(FILE_MAX + 1)
    except OSError:
        return Rejection(Reason.NOT_A_PHOTO)
    small = shrunk(raw) if len(raw) <= FILE_MAX else None
    if small is None:
        return Rejection(Reason.NOT_A_PHOTO)
    name = photos.keep(desk, small)
    if isinstance(name, Rejection):
        return name
    said = taken(raw)
    at_ms = 0
    if said.at is not None:
        try:
            at_ms = round(datetime(*said.at, tzinfo=phrases.zone(desk.time_zone)).timestamp() * 1000)
        except ValueError:
            at_ms = 0  # a day that no month has
    return Added(name, said.fix, at_ms, thumb_of(small))


def shrunk(raw: bytes) -> bytes | None:
    """The photo turned upright, 1280 px at its longer side, as JPEG without metadata; None for what is no picture.

    It is painted anew, so nothing of the file but its pixels is carried over.
    """
    image = _read(raw, LONG_SIDE)
    if image.isNull():
        return None
    bare = QImage(image.size(), QImage.Format.Format_RGB32)
    bare.fill(Qt.GlobalColor.white)
    painter = QPainter(bare)
    painter.drawImage(0, 0, image)
    painter.end()
    for quality in QUALITIES:
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QImageWriter(buffer, QByteArray(b"jpeg"))
        writer.setQuality(quality)
        writer.write(bare)
        if data.size() <= PHOTO_BYTES_MAX:
            return bytes(data.data())
    return None


def thumb_of(picture: bytes) -> QImage:
    """A small image of a kept photo; a null image where it cannot be read."""
    return _read(picture, THUMB.width() * 2)


def _read(raw: bytes, long_side: int) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(raw))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > long_side:
        reader.setScaledSize(size.scaled(long_side, long_side, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def thumbs_of(desk: Desk, names: Sequence[PhotoId]) -> dict[PhotoId, QImage]:
    """Off the UI thread: small images of the photos that are on this laptop."""
    here = ((name, photos.read(desk, name)) for name in names)
    return {name: thumb_of(picture) for name, picture in here if picture is not None}
