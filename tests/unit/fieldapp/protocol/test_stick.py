"""A carried file: only its receiver opens it, only its sender wrote it, and a changed byte is no file."""

from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from fieldapp.domain.ids import Id
from fieldapp.protocol.messages import SyncReply, SyncRequest, WireSegment
from fieldapp.protocol.problems import ProblemCode
from fieldapp.protocol.stick import Envelope, NotAStick, StickReply, StickRequest, Way, close, open_stick, seat_on

LAPTOP, OFFICE, STRANGER = (Ed25519PrivateKey.from_private_bytes(bytes([n]) * 32) for n in (1, 2, 3))
SEAT = Id(b"s" * 16)
REQUEST = StickRequest(SyncRequest(segments=(WireSegment(b"tbs", b"sig", (b"one", b"two")),) * 9, cursor=5), 17)


def public(key: Ed25519PrivateKey) -> bytes:
    return key.public_key().public_bytes_raw()


def written(message: StickRequest | StickReply = REQUEST, way: Way = Way.TO_OFFICE) -> bytes:
    sender, receiver = (LAPTOP, OFFICE) if way is Way.TO_OFFICE else (OFFICE, LAPTOP)
    fresh = X25519PrivateKey.from_private_bytes(bytes([7]) * 32)
    return close(message, Envelope(way, SEAT, sender, public(receiver), fresh))


def test_the_office_reads_what_the_laptop_wrote() -> None:
    data = written()
    assert seat_on(data, Way.TO_OFFICE) == SEAT
    assert open_stick(StickRequest, data, Way.TO_OFFICE, OFFICE, public(LAPTOP)) == REQUEST
    assert b"one" not in data


def test_the_answer_comes_back_the_same_way() -> None:
    reply = StickReply(5, (SyncReply(head=9, next_cursor=9),), ProblemCode.CHAIN_FORK.value)
    read = open_stick(StickReply, written(reply, Way.TO_LAPTOP), Way.TO_LAPTOP, LAPTOP, public(OFFICE))
    assert read == reply
    assert read.refused is ProblemCode.CHAIN_FORK
    assert StickReply(0).refused is None
    assert StickReply(0, (), "of-a-newer-program").refused is None


@pytest.mark.parametrize("place", [0, 8, 10, 30, 60, 90, -1])
def test_a_changed_byte_is_no_file(place: int) -> None:
    data = bytearray(written())
    data[place] ^= 1
    with pytest.raises(NotAStick):
        open_stick(StickRequest, bytes(data), Way.TO_OFFICE, OFFICE, public(LAPTOP))


def test_nobody_else_opens_it_and_nobody_else_can_have_written_it() -> None:
    data = written()
    with pytest.raises(NotAStick):
        open_stick(StickRequest, data, Way.TO_OFFICE, STRANGER, public(LAPTOP))
    with pytest.raises(NotAStick):
        open_stick(StickRequest, data, Way.TO_OFFICE, OFFICE, public(STRANGER))
    with pytest.raises(NotAStick):
        seat_on(data, Way.TO_LAPTOP)
    with pytest.raises(NotAStick):
        seat_on(b"a photo of somebody", Way.TO_OFFICE)
    with pytest.raises(NotAStick):
        open_stick(StickRequest, data[:-20], Way.TO_OFFICE, OFFICE, public(LAPTOP))


def test_the_curve_map_is_the_known_one() -> None:
    """The scalar and the point of one key belong together, so both sides find the same secret."""
    for number in range(20):
        key = Ed25519PrivateKey.from_private_bytes(bytes([number + 30]) * 32)
        fresh = X25519PrivateKey.from_private_bytes(bytes([number + 90]) * 32)
        data = close(REQUEST, Envelope(Way.TO_OFFICE, SEAT, LAPTOP, public(key), fresh))
        assert open_stick(StickRequest, data, Way.TO_OFFICE, key, public(LAPTOP)) == REQUEST
