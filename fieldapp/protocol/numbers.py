"""Runs of whole numbers as bytes: seven bits to a byte, the lowest first; signed numbers fold the sign into bit 0."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

_BYTES_MAX: Final = 10
"""The most bytes of one number: 70 bits are more than any that is sent."""
_RUNS: Final = re.compile(rb"([\x00-\x7f]+)|([\x80-\xff]+[\x00-\x7f]?)")
"""Numbers of one byte, which come in runs, and one of several."""


class BadNumbers(ValueError):
    """The bytes are no run of numbers, or not of as many as were announced."""


def signed(number: int) -> int:
    """Return the unsigned number that stands for a signed one: 0, -1, 1, -2 become 0, 1, 2, 3."""
    return number << 1 if number >= 0 else (-number << 1) - 1


def unsigned(number: int) -> int:
    """Return the signed number behind an unsigned one; the opposite of signed()."""
    return number >> 1 if not number & 1 else -((number + 1) >> 1)


def write(numbers: Iterable[int]) -> bytes:
    """Return unsigned numbers as bytes."""
    out = bytearray()
    for number in numbers:
        while number > 0x7F:
            out.append(number & 0x7F | 0x80)
            number >>= 7
        out.append(number)
    return bytes(out)


def read(raw: bytes) -> list[int]:
    """Return all the numbers in bytes; raise BadNumbers where the last one is cut off or one is too long."""
    if raw.isascii():
        return list(raw)
    result: list[int] = []
    for small, large in _RUNS.findall(raw):
        if small:
            result += small
        else:
            result.append(_large(large))
    return result


def _large(raw: bytes) -> int:
    """Return a number of several bytes."""
    if len(raw) == 2 and raw[1] < 0x80:
        return raw[0] & 0x7F | raw[1] << 7
    if raw[-1] > 0x7F:
        raise BadNumbers("the last number is cut off")
    if len(raw) > _BYTES_MAX:
        raise BadNumbers("a number of more than ten bytes")
    number = 0
    for byte in reversed(raw):
        number = number << 7 | byte & 0x7F
    return number


def read_first(raw: bytes, count: int) -> tuple[list[int], int]:
    """Return the first so many numbers and where the bytes after them begin; raise BadNumbers where there are fewer."""
    end = found = 0
    while found < count:
        if end >= len(raw):
            raise BadNumbers(f"{count} numbers announced, {found} found")
        found += raw[end] < 0x80
        end += 1
    return read(raw[:end]), end
