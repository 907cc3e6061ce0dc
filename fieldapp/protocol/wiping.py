"""The order to wipe a lost laptop: signed by the office, carried out once everything recorded there has arrived."""

from __future__ import annotations

from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from fieldapp.domain import shape
from fieldapp.domain.cbor import MalformedCbor
from fieldapp.domain.ids import Id

_SIGNATURE_BYTES = 64
_PURPOSE = b"fieldbook/wipe/v1\x00"


@dataclass(frozen=True)
class WipeOrder:
    """Whom the order is for, and the number by which its execution is told."""

    seat_id: Id
    nonce: bytes
    issued_ms: int


def signed_order(order: WipeOrder, office: Ed25519PrivateKey) -> bytes:
    """Return the order with the office's signature behind it."""
    raw = shape.encode(order)
    return raw + office.sign(_PURPOSE + raw)


def read_order(signed: bytes, seat_id: Id, office_key: bytes) -> WipeOrder | None:
    """Return the order in signed bytes, None where it is none, for another seat, or not the office's."""
    raw, signature = signed[:-_SIGNATURE_BYTES], signed[-_SIGNATURE_BYTES:]
    try:
        Ed25519PublicKey.from_public_bytes(office_key).verify(signature, _PURPOSE + raw)
        order = shape.decode(WipeOrder, raw)
    except (InvalidSignature, ValueError, MalformedCbor, shape.WrongShape):
        return None
    return order if order.seat_id == seat_id else None
