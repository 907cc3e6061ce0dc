"""A photo's own time and place are read from real bytes of either byte order; strangers' bytes stop nobody."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldapp.domain.work.exif import Taken, taken
from fieldapp.domain.work.place import Fix


def directory(order: str, at: int, rows: list[tuple[int, int, int, bytes]]) -> bytes:
    """One TIFF directory that stands at an offset, its long values behind it."""
    head, behind = struct.pack(order + "H", len(rows)), b""
    end = at + 2 + 12 * len(rows) + 4
    for tag, kind, count, value in rows:
        if len(value) <= 4:
            cell = value.ljust(4, b"\0")
        else:
            cell = struct.pack(order + "I", end + len(behind))
            behind += value
        head += struct.pack(order + "HHI", tag, kind, count) + cell
    return head + b"\0\0\0\0" + behind


def photo(order: str = "<", when: bytes = b"2026:11:21 16:10:05\0", south: bytes = b"N\0") -> bytes:
    """A JPEG that says when and where it was taken."""

    def ratios(*pairs: tuple[int, int]) -> bytes:
        return b"".join(struct.pack(order + "II", *pair) for pair in pairs)

    exif_at, gps_at = 100, 200
    first = directory(order, 8, [
        (0x8769, 4, 1, struct.pack(order + "I", exif_at)), (0x8825, 4, 1, struct.pack(order + "I", gps_at)),
    ])  # fmt: skip
    own = directory(order, exif_at, [(0x9003, 2, len(when), when)])
    places = directory(order, gps_at, [
        (1, 2, 2, south), (2, 5, 3, ratios((25, 1), (36, 1), (4500, 100))),
        (3, 2, 2, b"E\0"), (4, 5, 3, ratios((85, 1), (8, 1), (1536, 100))), (31, 5, 1, ratios((87, 10))),
    ])  # fmt: skip
    tiff = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(order + "I", 8) + first
    tiff = tiff.ljust(exif_at, b"\0") + own
    tiff = tiff.ljust(gps_at, b"\0") + places
    block = b"Exif\0\0" + tiff
    jfif = b"\xff\xe0\x00\x10JFIF\0" + bytes(9)
    return (
        b"\xff\xd8" + jfif + b"\xff\xe1" + struct.pack(">H", len(block) + 2) + block + b"\xff\xda\x00\x08" + bytes(40)
    )


@pytest.mark.parametrize("order", ["<", ">"])
def test_time_and_place_are_read_in_both_byte_orders(order: str) -> None:
    assert taken(photo(order)) == Taken(Fix(25_612_500, 85_137_600, 9), (2026, 11, 21, 16, 10, 5))


def test_south_is_below_zero() -> None:
    found = taken(photo(south=b"S\0")).fix
    assert found is not None
    assert found.latitude_e6 == -25_612_500


@pytest.mark.parametrize("when", [b"0000:00:00 00:00:00\0", b"2026:13:41 16:10:05\0", b"yesterday at four  \0"])
def test_a_time_that_is_none_is_not_said(when: bytes) -> None:
    assert taken(photo(when=when)).at is None


@pytest.mark.parametrize("raw", [b"", b"\xff\xd8", b"\x89PNG\r\n\x1a\n", photo()[:60], b"\xff\xd8\xff\xe1\x00\x02"])
def test_what_says_nothing_is_an_empty_answer(raw: bytes) -> None:
    assert taken(raw) == Taken()


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 420), st.binary(min_size=1, max_size=6))
def test_no_bytes_stop_the_reader(at: int, noise: bytes) -> None:
    sound = photo()
    taken(sound[:at] + noise + sound[at + len(noise) :])
    taken(sound[:at])
