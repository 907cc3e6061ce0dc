"""Identifiers: 16 bytes, made where the thing is made, never used for ordering or for permission."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from typing import NewType

Id = NewType("Id", bytes)

ID_BYTES = 16
NO_ID = Id(bytes(ID_BYTES))


def uuid7(ms: int, random: bytes) -> Id:
    """Return a UUIDv7 (RFC 9562) of a time in milliseconds since 1970 and 10 bytes of fresh randomness."""
    if len(random) != 10 or not 0 <= ms < 1 << 48:
        raise ValueError("uuid7 needs 10 random bytes and a 48-bit time")
    tail = bytearray(random)
    tail[0] = 0x70 | tail[0] & 0x0F
    tail[2] = 0x80 | tail[2] & 0x3F
    return Id(ms.to_bytes(6, "big") + bytes(tail))


@lru_cache(maxsize=16_384)
def derived_id(tag: str, *parts: bytes) -> Id:
    """Return the UUIDv8 that everybody derives from the same tag and parts, so two laptops name one thing alike."""
    digest = hashlib.sha256(tag.encode())
    for part in parts:
        digest.update(len(part).to_bytes(4, "big"))
        digest.update(part)
    raw = bytearray(digest.digest()[:ID_BYTES])
    raw[6] = 0x80 | raw[6] & 0x0F
    raw[8] = 0x80 | raw[8] & 0x3F
    return Id(bytes(raw))


def id_text(identifier: bytes) -> str:
    """Return the identifier as 32 hexadecimal digits."""
    return identifier.hex()


def parse_id(text: str) -> Id:
    """Return the identifier written as 32 hexadecimal digits, dashes allowed; raise ValueError otherwise."""
    raw = bytes.fromhex(text.replace("-", ""))
    if len(raw) != ID_BYTES:
        raise ValueError("an identifier has 32 hexadecimal digits")
    return Id(raw)
