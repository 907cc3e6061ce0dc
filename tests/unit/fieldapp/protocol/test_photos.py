"""The limits of photos on the line fit each other, and the office's service is a photo peer."""

from __future__ import annotations

from fieldapp.protocol.photos import (
    PHOTO_BYTES_MAX,
    PHOTO_ID_BYTES,
    PIECE_BYTES_MAX,
    PhotoPeer,
    photo_id,
)
from sync_server.services.exchange.peer import Peer


def test_a_photo_is_named_by_the_hash_of_its_bytes() -> None:
    assert len(photo_id(b"one")) == PHOTO_ID_BYTES
    assert photo_id(b"one") == photo_id(b"one") != photo_id(b"two")


def test_a_photo_takes_at_most_a_few_pieces_and_the_office_is_a_photo_peer() -> None:
    assert 1 < PHOTO_BYTES_MAX / PIECE_BYTES_MAX < 8
    assert issubclass(Peer, PhotoPeer)
