"""A piece is named by its bytes."""

from __future__ import annotations

from fieldapp.protocol.snapshot import chunk_id


def test_a_piece_is_named_by_its_bytes() -> None:
    assert chunk_id(b"a") == chunk_id(b"a")
    assert chunk_id(b"a") != chunk_id(b"b")
    assert len(chunk_id(b"")) == 16
