"""Pictures of a window in 256 colors: a third of the bytes, and nothing that an eye would miss."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from PySide6.QtGui import QImage, QImageWriter

COLORS = 256
EXACT = 176
"""So many of the most frequent colors are kept as they are; the rest are shared by the shades between them."""


def save(image: QImage, path: Path) -> None:
    """Write the picture as a PNG with a palette."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    width, height = plain.width(), plain.height()
    pixels = memoryview(bytes(plain.constBits())).cast("I")
    counted = Counter(pixels)
    palette = _palette(counted)
    nearest = {color: _nearest(color, palette) for color in counted}
    drawn = bytes(map(nearest.__getitem__, pixels))
    made = QImage(drawn, width, height, width, QImage.Format.Format_Indexed8)
    made.setColorTable([color | 0xFF000000 for color in palette])
    path.parent.mkdir(parents=True, exist_ok=True)
    writer = QImageWriter(str(path), b"png")
    writer.setCompression(100)
    if not writer.write(made):
        raise OSError(writer.errorString())


def _palette(counted: Counter[int]) -> list[int]:
    by_use = [color for color, _count in counted.most_common()]
    kept = by_use[:EXACT]
    groups: dict[int, int] = {}
    for color in by_use[EXACT:]:
        groups.setdefault(color & 0xF0F0F0, color)
    return (kept + list(groups.values()))[:COLORS]


def _nearest(color: int, palette: list[int]) -> int:
    red, green, blue = color >> 16 & 255, color >> 8 & 255, color & 255

    def apart(at: int) -> int:
        other = palette[at]
        return (red - (other >> 16 & 255)) ** 2 + (green - (other >> 8 & 255)) ** 2 + (blue - (other & 255)) ** 2

    return min(range(len(palette)), key=apart)
