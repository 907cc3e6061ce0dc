"""Packing gives back every byte of anything; a damaged byte makes it refuse or give other bytes, nothing else."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from fieldapp.domain.cbor import encode
from fieldapp.protocol.columns import NotPacked, identifiers
from fieldapp.protocol.packing import pack, unpack
from tests.fakes.officer_day import officer_day, officer_seat

_BEFORE, _DAY = officer_day(officer_seat())
_ID = st.binary(min_size=16, max_size=16)
_NUMBER = st.integers(-(2**64), 2**64 - 1)
_LEAF = st.one_of(_NUMBER, _ID, st.binary(max_size=40), st.text("abc हि", max_size=30), st.none(), st.booleans())
_BODY = st.dictionaries(st.integers(0, 30), st.lists(_LEAF, max_size=4) | _LEAF, max_size=6)
_FRONT = st.tuples(st.just(1), _ID, _NUMBER, _NUMBER, _NUMBER, st.tuples(st.binary(max_size=20), _NUMBER), _LEAF, _BODY)
MOST = 64 * 1024


def _operation(items: tuple[Any, ...]) -> bytes:
    front, (_, body) = items[:6], items[6:]
    return encode([*front, 102, 1, bytes(16), bytes(16), 20_000, None, [], body])


OPERATIONS = st.lists(
    st.one_of(_FRONT.map(_operation), st.sampled_from(_DAY + _BEFORE), st.binary(max_size=60)), max_size=5
)


@given(OPERATIONS, st.lists(_ID, unique=True, max_size=3))
def test_everything_comes_back(operations: list[bytes], known: list[bytes]) -> None:
    assert unpack(pack(operations, known), known, MOST) == tuple(operations)


@given(st.data())
def test_damage_is_refused_or_gives_other_bytes_within_the_limit(data: st.DataObject) -> None:
    known = identifiers(_BEFORE)
    raw = bytearray(pack(_DAY, known))
    for _ in range(data.draw(st.integers(1, 3))):
        raw[data.draw(st.integers(0, len(raw) - 1))] ^= data.draw(st.integers(1, 255))
    try:
        operations = unpack(bytes(raw), known, MOST)
    except NotPacked:
        return
    assert sum(map(len, operations)) <= MOST


@given(st.binary(max_size=200))
def test_any_bytes_are_refused_or_unpacked_within_the_limit(raw: bytes) -> None:
    try:
        operations = unpack(raw, [bytes(16)], MOST)
    except NotPacked:
        return
    assert sum(map(len, operations)) <= MOST
