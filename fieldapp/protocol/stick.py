"""An exchange that is carried: one file to the office and one back, where no network comes for days.

A file is a head in the clear (magic, direction, seat, a key made for this file alone), then ChaCha20-Poly1305 over the
packed message with the sender's Ed25519 signature behind it. The key comes from X25519 between the file's own key and
the receiver's signing key carried over to that curve (the birational map of RFC 7748 section 4.1, as libsodium's
crypto_sign_ed25519_pk_to_curve25519 does it). Only the receiver can open a file, and it knows who wrote it.
"""

from __future__ import annotations

import hashlib
import zlib
from dataclasses import dataclass
from enum import IntEnum
from typing import Final, TypeVar

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from fieldapp.domain import shape
from fieldapp.domain.cbor import MalformedCbor
from fieldapp.domain.ids import ID_BYTES, Id
from fieldapp.protocol.messages import SyncReply, SyncRequest
from fieldapp.protocol.problems import ProblemCode

STICK_BYTES_MAX: Final = 64 * 1024 * 1024
"""The most bytes of a file, packed and unpacked; a laptop's month is a few of them."""
_MAGIC: Final = b"FBSTICK1"
_KEY_BYTES: Final = 32
_SIGNATURE_BYTES: Final = 64
_HEAD_BYTES: Final = len(_MAGIC) + 1 + ID_BYTES + _KEY_BYTES
_NONCE: Final = bytes(12)
"""Every file has a key of its own, so one nonce serves."""
_P: Final = 2**255 - 19

T = TypeVar("T")


class Way(IntEnum):
    """Where a file goes."""

    TO_OFFICE = 1
    TO_LAPTOP = 2


@dataclass(frozen=True)
class StickRequest:
    """What a laptop sends: one request with any number of segments. made_ms: by its clock."""

    request: SyncRequest
    made_ms: int = 0


@dataclass(frozen=True)
class StickReply:
    """What the office answers: pages that follow each other from `after` on; the first has the verdicts.

    problem: the code of why it took no more of what was sent, "" where it took everything.
    """

    after: int
    pages: tuple[SyncReply, ...] = ()
    problem: str = ""

    @property
    def refused(self) -> ProblemCode | None:
        """Return what stood in the way, None for nothing or for something newer than this program."""
        return next((code for code in ProblemCode if code.value == self.problem), None)


class NotAStick(ValueError):
    """The bytes are no such file, were changed, or are not for the reader."""


def seat_on(data: bytes, way: Way) -> Id:
    """Return whose file it is, from the head that anybody can read; raise NotAStick."""
    fits = len(data) <= STICK_BYTES_MAX and len(data) > _HEAD_BYTES and data.startswith(_MAGIC)
    if not fits or data[len(_MAGIC)] != way:
        raise NotAStick("no file of this kind")
    return Id(data[len(_MAGIC) + 1 : len(_MAGIC) + 1 + ID_BYTES])


@dataclass(frozen=True)
class Envelope:
    """How a file is closed: where to, which seat, signed by whom, for whose Ed25519 key; fresh: made for it alone."""

    way: Way
    seat_id: Id
    sender: Ed25519PrivateKey
    receiver: bytes
    fresh: X25519PrivateKey


def close(message: StickRequest | StickReply, envelope: Envelope) -> bytes:
    """Return the bytes of a file."""
    own = envelope.fresh.public_key().public_bytes_raw()
    head = _MAGIC + bytes([envelope.way]) + envelope.seat_id + own
    raw = shape.encode(message)
    packed = zlib.compress(raw + envelope.sender.sign(head + raw), 9)
    shared = envelope.fresh.exchange(X25519PublicKey.from_public_bytes(_curve_public(envelope.receiver)))
    return head + ChaCha20Poly1305(_key(shared, head)).encrypt(_NONCE, packed, head)


def open_stick(cls: type[T], data: bytes, way: Way, receiver: Ed25519PrivateKey, sender: bytes) -> T:
    """Return the message of a file that was written for `receiver` by whoever has the key `sender`; raise NotAStick."""
    seat_on(data, way)
    head = data[:_HEAD_BYTES]
    own = X25519PrivateKey.from_private_bytes(_curve_private(receiver))
    try:
        shared = own.exchange(X25519PublicKey.from_public_bytes(head[-_KEY_BYTES:]))
        packed = ChaCha20Poly1305(_key(shared, head)).decrypt(_NONCE, data[_HEAD_BYTES:], head)
        signed = _unpacked(packed)
        raw, signature = signed[:-_SIGNATURE_BYTES], signed[-_SIGNATURE_BYTES:]
        Ed25519PublicKey.from_public_bytes(sender).verify(signature, head + raw)
        return shape.decode(cls, raw)
    except (InvalidTag, InvalidSignature, ValueError, zlib.error, MalformedCbor, shape.WrongShape) as error:
        raise NotAStick("changed, or for somebody else") from error


def _unpacked(packed: bytes) -> bytes:
    unpacker = zlib.decompressobj()
    raw = unpacker.decompress(packed, STICK_BYTES_MAX)
    if not unpacker.eof:
        raise NotAStick("cut off or too large")
    return raw


def _key(shared: bytes, head: bytes) -> bytes:
    return HKDF(SHA256(), _KEY_BYTES, hashlib.sha256(head).digest(), b"fieldbook/stick/v1").derive(shared)


def _curve_public(signing: bytes) -> bytes:
    """Return the X25519 key of an Ed25519 key: u = (1 + y) / (1 - y)."""
    y = int.from_bytes(signing, "little") & (2**255 - 1)
    return ((1 + y) * pow(1 - y, -1, _P) % _P).to_bytes(_KEY_BYTES, "little")


def _curve_private(signing: Ed25519PrivateKey) -> bytes:
    """Return the X25519 scalar of an Ed25519 key, as RFC 8032 derives it; the library clamps it."""
    return hashlib.sha512(signing.private_bytes_raw()).digest()[:_KEY_BYTES]
