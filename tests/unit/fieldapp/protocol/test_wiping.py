"""An order holds for its seat and under the office's key only."""

from __future__ import annotations

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldapp.protocol.wiping import WipeOrder, read_order, signed_order
from tests.fakes.branch import named


def test_an_order_is_the_offices_and_for_one_seat() -> None:
    office, other = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
    key = office.public_key().public_bytes_raw()
    order = WipeOrder(named("anil"), b"n" * 16, 5)
    signed = signed_order(order, office)
    assert read_order(signed, named("anil"), key) == order
    assert read_order(signed, named("bela"), key) is None
    assert read_order(signed, named("anil"), other.public_key().public_bytes_raw()) is None
    assert read_order(b"nonsense", named("anil"), key) is None
