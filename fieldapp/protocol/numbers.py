"""Runs of whole numbers as bytes: seven bits to a byte, the lowest first; signed numbers fold the sign into bit 0."""

from __future__ import annotations

from collections.abc import Iterable

_BYTES_MAX = 10
"""The most bytes of one number: 70 bits are more than any that is sent."""


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
    result: list[int] = []
    add = result.append
    number = shift = 0
    for byte in raw:
        if byte < 0x80:
            add(number | byte << shift)
            number = shift = 0
        else:
            number |= (byte & 0x7F) << shift
            shift += 7
            if shift >= 7 * _BYTES_MAX:
                raise BadNumbers("a number of more than ten bytes")
    if shift:
        raise BadNumbers("the last number is cut off")
    return result


def read_first(raw: bytes, count: int) -> tuple[list[int], int]:
    """Return the first so many numbers and where the bytes after them begin; raise BadNumbers where there are fewer."""
    end = found = 0
    while found < count:
        if end >= len(raw):
            raise BadNumbers(f"{count} numbers announced, {found} found")
        found += raw[end] < 0x80
        end += 1
    return read(raw[:end]), end
