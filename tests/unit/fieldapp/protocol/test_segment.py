"""Sealed runs: every byte is covered, nothing can be cut, reordered or slipped in."""

from __future__ import annotations

from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.domain.center.group import GroupFormed
from fieldapp.domain.operation import encode_operation
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.protocol.segment import (
    Opened,
    Place,
    Segment,
    chain_next,
    chain_start,
    header_at,
    leaf_of,
    open_segment,
    read_header,
    seal,
    signed_by,
)
from tests.fakes.branch import FakeBranch, named

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
PUBLIC = KEY.public_key().public_bytes_raw()


def operations(count: int) -> tuple[bytes, ...]:
    branch = FakeBranch(borrowers=0)
    entries = [
        branch.entry("bela", GroupFormed(branch.center, f"G{number}"), named(f"g{number}")) for number in range(count)
    ]
    return tuple(encode_operation(entry.operation) for entry in entries)


def sealed(count: int = 3) -> Segment:
    raws = operations(count)
    place = Place(named("bela"), 1, 1, chain_start(named("bela"), 1), 5, 6, "1.0")
    return seal(header_at(place, raws), raws, KEY)


def test_a_sealed_segment_opens_with_every_leaf_and_head() -> None:
    segment = sealed()
    opened = open_segment(segment)
    assert isinstance(opened, Opened)
    assert signed_by(segment, PUBLIC)
    assert opened.header.head == opened.heads[-1]
    assert opened.leaves == tuple(leaf_of(raw) for raw in segment.operations)
    assert chain_next(chain_start(named("bela"), 1), opened.leaves[0]) == opened.heads[0]
    assert len(segment.segment_id) == 16


@given(st.data())
def test_one_changed_byte_anywhere_is_found(data: st.DataObject) -> None:
    segment = sealed()
    place = data.draw(st.integers(0, 2))
    raw = segment.operations[place]
    at = data.draw(st.integers(0, len(raw) - 1))
    flipped = raw[:at] + bytes((raw[at] ^ data.draw(st.integers(1, 255)),)) + raw[at + 1 :]
    changed = (*segment.operations[:place], flipped, *segment.operations[place + 1 :])
    assert isinstance(open_segment(replace(segment, operations=changed)), Rejection)


def test_a_changed_header_loses_its_signature() -> None:
    segment = sealed()
    for at in range(len(segment.tbs)):
        changed = segment.tbs[:at] + bytes((segment.tbs[at] ^ 1,)) + segment.tbs[at + 1 :]
        assert not signed_by(replace(segment, tbs=changed), PUBLIC)
    assert not signed_by(segment, bytes(32))
    assert not signed_by(replace(segment, signature=b""), PUBLIC)


def test_reordered_dropped_or_added_operations_do_not_open() -> None:
    segment = sealed()
    first, second, third = segment.operations
    for raws in ((second, first, third), (first, second), (first, second, third, third), ()):
        found = open_segment(replace(segment, operations=raws))
        assert isinstance(found, Rejection)
        assert found.reason is Reason.MALFORMED


def test_limits_hold_when_sealing_and_when_opening() -> None:
    raws = operations(65)
    place = Place(named("bela"), 1, 1, chain_start(named("bela"), 1), 5, 6)
    with pytest.raises(ValueError, match="1 to 64"):
        seal(header_at(place, raws), raws, KEY)
    with pytest.raises(ValueError, match="does not describe"):
        seal(header_at(place, raws[:2]), raws[:3], KEY)


@pytest.mark.parametrize("tbs", [b"", b"\x00", b"\xa0", bytes(100)])
def test_bytes_that_are_no_header_are_malformed(tbs: bytes) -> None:
    assert isinstance(read_header(tbs), Rejection)


def test_a_new_epoch_starts_a_new_chain() -> None:
    assert chain_start(named("bela"), 1) != chain_start(named("bela"), 2)
    assert chain_start(named("bela"), 2, b"\x01" * 32) != chain_start(named("bela"), 2)
