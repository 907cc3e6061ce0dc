"""Digests of scopes: both sides compute them from their own records and compare; nobody takes over the other's.

The digest of a set of records is the sum, modulo 2^128, of the first 16 bytes of SHA-256(kind | id | canonical bytes)
of each: independent of order, and moved on by one record without looking at the others.
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256
from typing import Final

DIGEST_BYTES: Final = 16
_MODULUS: Final = 1 << (8 * DIGEST_BYTES)


def record_hash(kind: int, identifier: bytes, body: bytes) -> int:
    """Return what one record adds to its scope's digest."""
    return int.from_bytes(sha256(kind.to_bytes(2, "big") + identifier + body).digest()[:DIGEST_BYTES], "big")


def digest_bytes(total: int) -> bytes:
    """Return a sum of hashes, which may be below zero while records are taken out, as 16 bytes."""
    return (total % _MODULUS).to_bytes(DIGEST_BYTES, "big")


def digest_of(rows: Iterable[tuple[int, bytes, bytes]]) -> tuple[int, bytes]:
    """Return count and digest of records given as (kind, id, canonical bytes)."""
    count = total = 0
    for kind, identifier, body in rows:
        count += 1
        total += record_hash(kind, identifier, body)
    return count, digest_bytes(total)
