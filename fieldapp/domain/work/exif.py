"""When and where a photo was taken, read from its bytes before they are made smaller and lose it.

Only what is needed of EXIF 2.3: the TIFF directories inside a JPEG's APP1 segment, the time tags and the GPS tags. A
file is a stranger's bytes: every offset is checked, and whatever does not fit is taken as "not said".
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from fieldapp.domain.work.place import Fix

_APP1, _START_OF_SCAN = 0xE1, 0xDA
_EXIF_POINTER, _GPS_POINTER, _CHANGED, _TAKEN = 0x8769, 0x8825, 0x0132, 0x9003
_SIZES: Final = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 9: 4, 10: 8}
_ENTRIES_MAX: Final = 200
_VALUE_MAX: Final = 1_024
_E6: Final = 1_000_000


@dataclass(frozen=True)
class Taken:
    """What a photo says of itself. at: year, month, day, hour, minute, second by the camera's own clock, or None."""

    fix: Fix | None = None
    at: tuple[int, int, int, int, int, int] | None = None


def taken(picture: bytes) -> Taken:
    """Return when and where a JPEG says that it was taken; an empty answer for anything else."""
    tiff = _tiff_of(picture)
    if tiff is None:
        return Taken()
    try:
        reader = _Reader(tiff)
        first = reader.directory(reader.number(4, 4))
        own = reader.directory(_pointer(first, _EXIF_POINTER))
        places = reader.directory(_pointer(first, _GPS_POINTER))
        return Taken(_fix(reader, places), _time(own.get(_TAKEN, b"")) or _time(first.get(_CHANGED, b"")))
    except (struct.error, ValueError, OverflowError):
        return Taken()


def _tiff_of(picture: bytes) -> bytes | None:
    at = 2
    while picture[:2] == b"\xff\xd8" and at + 4 <= len(picture) and picture[at] == 0xFF:
        marker, length = picture[at + 1], int.from_bytes(picture[at + 2 : at + 4], "big")
        if marker == _APP1 and picture[at + 4 : at + 10] == b"Exif\0\0":
            return picture[at + 10 : at + 2 + length]
        if marker == _START_OF_SCAN or length < 2:
            return None
        at += 2 + length
    return None


class _Reader:
    """The directories of one TIFF block, little or big endian."""

    def __init__(self, tiff: bytes) -> None:
        if tiff[:2] not in (b"II", b"MM"):
            raise ValueError("no TIFF block")
        self._tiff, self.order = tiff, "<" if tiff[:2] == b"II" else ">"

    def number(self, at: int, size: int) -> int:
        return int(struct.unpack_from(self.order + {2: "H", 4: "I"}[size], self._tiff, at)[0])

    def directory(self, at: int) -> dict[int, bytes]:
        """Return the raw values of a directory by tag; nothing for an offset of 0."""
        if not at:
            return {}
        found = {}
        for entry in range(min(self.number(at, 2), _ENTRIES_MAX)):
            start = at + 2 + 12 * entry
            tag, kind, count = self.number(start, 2), self.number(start + 2, 2), self.number(start + 4, 4)
            size = _SIZES.get(kind, 0) * count
            if 0 < size <= _VALUE_MAX:
                value_at = start + 8 if size <= 4 else self.number(start + 8, 4)
                value = self._tiff[value_at : value_at + size]
                if len(value) == size:
                    found[tag] = value if kind not in (3, 4) else self._numbers(value, _SIZES[kind])
        return found

    def _numbers(self, value: bytes, size: int) -> bytes:
        """Return the first whole number of a value as four bytes, big endian."""
        return int(struct.unpack(self.order + {2: "H", 4: "I"}[size], value[:size])[0]).to_bytes(4, "big")


def _pointer(directory: Mapping[int, bytes], tag: int) -> int:
    return int.from_bytes(directory.get(tag, b""), "big")


def _time(text: bytes) -> tuple[int, int, int, int, int, int] | None:
    parts = text[:19].replace(b":", b" ").split()
    if len(parts) != 6 or not all(part.isdigit() for part in parts):
        return None
    year, month, day, hour, minute, second = (int(part) for part in parts)
    sound = 1990 <= year <= 2100 and 1 <= month <= 12 and 1 <= day <= 31 and hour < 24 and minute < 60 and second < 61
    return (year, month, day, hour, minute, second) if sound else None


def _fix(reader: _Reader, places: Mapping[int, bytes]) -> Fix | None:
    latitude, longitude = _degrees(reader, places.get(2, b"")), _degrees(reader, places.get(4, b""))
    south, west = places.get(1, b"")[:1], places.get(3, b"")[:1]
    if latitude is None or longitude is None or south not in (b"N", b"S") or west not in (b"E", b"W"):
        return None
    if latitude > 90 * _E6 or longitude > 180 * _E6 or latitude == longitude == 0:
        return None
    error = _ratio(reader, places.get(31, b""))
    accuracy = round(error[0] / error[1]) if error and error[1] and error[0] < error[1] * 100_000 else None
    return Fix(-latitude if south == b"S" else latitude, -longitude if west == b"W" else longitude, accuracy)


def _ratio(reader: _Reader, value: bytes) -> tuple[int, int] | None:
    if len(value) < 8:
        return None
    over, under = struct.unpack(reader.order + "II", value[:8])
    return int(over), int(under)


def _degrees(reader: _Reader, value: bytes) -> int | None:
    """Return millionths of a degree from three ratios: degrees, minutes, seconds."""
    if len(value) != 24:
        return None
    total = 0
    for at, share in ((0, 1), (8, 60), (16, 3_600)):
        ratio = _ratio(reader, value[at : at + 8])
        if ratio is None or not ratio[1]:
            return None
        total += round(ratio[0] * _E6 / (ratio[1] * share))
    return total
