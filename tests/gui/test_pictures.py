"""Photos become small, upright and bare; what they said of place and time is read before, from real JPEG files."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter

from fieldapp.domain.photo import PHOTO_BYTES_MAX, photo_id
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.work.exif import Taken, taken
from fieldapp.domain.work.place import Fix
from fieldapp.services import photos
from fieldapp.ui.pictures import Added, shrunk, take_in, thumb_of
from tests.fakes.morning_branch import MorningBranch
from tests.unit.fieldapp.domain.work.test_exif import photo

pytestmark = pytest.mark.usefixtures("window_ground")


def jpeg(width: int = 400, height: int = 300, kind: bytes = b"jpeg") -> bytes:
    """A picture whose upper left corner is red."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#2b6f4a"))
    painter = QPainter(image)
    painter.fillRect(0, 0, width // 4, height // 4, Qt.GlobalColor.red)
    painter.end()
    image.setText("Author", "Meera Joshi")
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(kind))
    writer.setQuality(95)
    assert writer.write(image)
    return bytes(data.data())


def with_exif(picture: bytes, turned: int = 1) -> bytes:
    """The same file as a phone writes it: with the place, the time, and how it was held."""
    head = photo()
    block = head[2 : head.index(b"\xff\xda")]
    block = block[block.index(b"\xff\xe1") :]
    held = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0" + bytes([turned, 0, 0, 0]) + bytes(4)
    first = b"\xff\xe1" + (len(held) + 2).to_bytes(2, "big") + held if turned != 1 else b""
    return picture[:2] + first + block + picture[2:]


def read(raw: bytes) -> QImage:
    image = QImage.fromData(raw)
    assert not image.isNull()
    return image


def test_a_large_photo_becomes_1280_px_and_small(qapp: object) -> None:
    small = shrunk(jpeg(4000, 3000))
    assert small is not None
    assert (read(small).width(), read(small).height()) == (1280, 960)
    assert len(small) <= PHOTO_BYTES_MAX
    assert shrunk(jpeg(400, 300)) is not None
    assert read(shrunk(jpeg(400, 300)) or b"").width() == 400, "a small one is not blown up"


def test_nothing_but_pixels_is_carried_over() -> None:
    raw = with_exif(jpeg())
    assert taken(raw) == Taken(Fix(25_612_500, 85_137_600, 9), (2026, 11, 21, 16, 10, 5))
    small = shrunk(raw)
    assert small is not None
    assert taken(small) == Taken()
    assert b"Exif" not in small
    assert b"Meera" not in (shrunk(jpeg(kind=b"png")) or b"Meera")
    assert read(small).textKeys() == []


def test_a_photo_held_sideways_stands_upright() -> None:
    turned = shrunk(with_exif(jpeg(400, 200), turned=6))
    assert turned is not None
    image = read(turned)
    assert (image.width(), image.height()) == (200, 400)
    assert image.pixelColor(190, 10).red() > 200, "the red corner went from upper left to upper right"


@pytest.mark.parametrize("raw", [b"", b"Dear Anil", b"\xff\xd8\xff\xe0", b"RIFF0000WEBP"])
@pytest.mark.qt_log_ignore("JPEG", "Corrupt", extend=True)
def test_what_is_no_picture_is_refused(raw: bytes) -> None:
    assert shrunk(raw) is None
    assert thumb_of(raw).isNull()


def test_a_file_is_taken_in_with_what_it_said(tmp_path: Path) -> None:
    branch = MorningBranch(tmp_path)
    anil = branch.desk(branch.anil_id)
    file = tmp_path / "IMG_0001.jpg"
    file.write_bytes(with_exif(jpeg(2000, 1500)))
    added = take_in(anil, str(file))
    assert isinstance(added, Added)
    assert added.fix == Fix(25_612_500, 85_137_600, 9)
    assert added.at_ms == 1795277405000
    kept = photos.read(anil, added.name)
    assert kept is not None
    assert photo_id(kept) == added.name
    assert read(kept).width() == 1280
    for path, content in (("letter.txt", b"Dear Anil"), ("missing.jpg", None)):
        if content is not None:
            (tmp_path / path).write_bytes(content)
        refused = take_in(anil, str(tmp_path / path))
        assert isinstance(refused, Rejection)
        assert refused.reason is Reason.NOT_A_PHOTO
    branch.close()
