"""A digest does not depend on order, sees every change, and is moved on by one record at a time."""

from __future__ import annotations

from fieldapp.protocol.digest import DIGEST_BYTES, digest_bytes, digest_of, record_hash

ROWS = [(6, bytes([n]) * 16, b"body %d" % n) for n in range(5)]


def test_order_does_not_matter_and_every_byte_does() -> None:
    assert digest_of(ROWS) == digest_of(reversed(ROWS))
    assert digest_of(ROWS)[0] == 5
    for changed in ((7, ROWS[0][1], ROWS[0][2]), (6, b"x" * 16, ROWS[0][2]), (6, ROWS[0][1], b"other")):
        assert digest_of([changed, *ROWS[1:]])[1] != digest_of(ROWS)[1]


def test_one_record_is_taken_out_and_put_back() -> None:
    total = sum(record_hash(*row) for row in ROWS)
    without = total - record_hash(*ROWS[2])
    assert digest_bytes(without) == digest_of(ROWS[:2] + ROWS[3:])[1]
    assert digest_bytes(-1) == b"\xff" * DIGEST_BYTES
