"""Places: a position with how well it is known, how far two places lie apart, and sentences of a serial receiver.

Sentences are those of NMEA 0183 (GGA and RMC), ASCII lines closed by a checksum; accuracy is estimated from the
dilution of precision that GGA carries, times the five meters of an unaided receiver.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from math import cos, hypot, radians
from typing import Final

from fieldapp.domain.people import Borrower, BorrowerField

METERS_PER_DEGREE: Final = 111_320
UNAIDED_M: Final = 5
_E6: Final = 1_000_000
_SENTENCE_MAX: Final = 120


@dataclass(frozen=True)
class Fix:
    """A position in millionths of a degree. accuracy_m: about how far off it may be, None where nobody knows."""

    latitude_e6: int
    longitude_e6: int
    accuracy_m: int | None = None


def distance_m(one: tuple[int, int], other: tuple[int, int]) -> int:
    """Return meters between two places (latitude, longitude in millionths of a degree) on a locally flat earth."""
    north = (one[0] - other[0]) / _E6
    east = (one[1] - other[1]) / _E6 * cos(radians(other[0] / _E6))
    return round(hypot(north, east) * METERS_PER_DEGREE)


def home_of(borrower: Borrower | None) -> tuple[int, int] | None:
    """Return where a borrower lives, latitude and longitude in millionths of a degree, None where nobody entered it."""
    places = (borrower.number(name) if borrower else None for name in (BorrowerField.LATITUDE, BorrowerField.LONGITUDE))
    latitude, longitude = places
    return (latitude, longitude) if latitude is not None and longitude is not None else None


def fix_of(sentence: str) -> Fix | None:
    """Return the position in a sentence, None where it has none, is damaged, or is of another kind."""
    fields = _fields(sentence.strip())
    if fields is None:
        return None
    kind = fields[0][-3:]
    if kind == "GGA" and len(fields) >= 9 and fields[6] not in ("", "0"):
        return _placed(fields[2:6], _accuracy(fields[8]))
    if kind == "RMC" and len(fields) >= 7 and fields[2] == "A":
        return _placed(fields[3:7], None)
    return None


def is_sentence(sentence: str) -> bool:
    """Tell whether a line is a whole sentence of a receiver, with or without a position."""
    return _fields(sentence.strip()) is not None


def _fields(sentence: str) -> list[str] | None:
    if not sentence.startswith("$") or len(sentence) > _SENTENCE_MAX or "*" not in sentence or not sentence.isascii():
        return None
    told, _, given = sentence[1:].partition("*")
    try:
        same = reduce(lambda sum_, sign: sum_ ^ ord(sign), told, 0) == int(given[:2], 16)
    except ValueError:
        return None
    return told.split(",") if same else None


def _placed(parts: list[str], accuracy_m: int | None) -> Fix | None:
    latitude, longitude = _degrees(parts[0], 2), _degrees(parts[2], 3)
    if latitude is None or longitude is None or parts[1] not in ("N", "S") or parts[3] not in ("E", "W"):
        return None
    if latitude > 90 * _E6 or longitude > 180 * _E6:
        return None
    return Fix(latitude if parts[1] == "N" else -latitude, longitude if parts[3] == "E" else -longitude, accuracy_m)


def _degrees(text: str, whole: int) -> int | None:
    """Return millionths of a degree from degrees and minutes written together, such as 2536.7500."""
    digits, _, parts = text.partition(".")
    if len(digits) != whole + 2 or not (digits + parts).isdecimal():
        return None
    scale = int("1" + "0" * len(parts))
    minutes = int(digits[whole:]) * scale + int(parts or 0)
    return int(digits[:whole]) * _E6 + (minutes * _E6 * 2 // (60 * scale) + 1) // 2


def _accuracy(dilution: str) -> int | None:
    try:
        return max(1, round(float(dilution) * UNAIDED_M)) if dilution else None
    except (ValueError, OverflowError):
        return None
