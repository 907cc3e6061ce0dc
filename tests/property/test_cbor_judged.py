"""The log's own CBOR, judged by a general library: the same bytes for a value, and nothing taken that it refuses."""

from __future__ import annotations

import unicodedata
from typing import Any

import cbor2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.domain.cbor import MalformedCbor, decode, decode_strictly, encode

# Surrogates have no UTF-8, and text that is not in composed form is refused by design.
_TEXT = st.text(st.characters(exclude_categories=["Cs"])).map(lambda text: unicodedata.normalize("NFC", text))
_PLAIN = st.one_of(
    st.integers(-(2**64), 2**64 - 1),
    st.binary(max_size=40),
    _TEXT.filter(lambda text: len(text) < 40),
    st.booleans(),
    st.none(),
)
VALUES = st.recursive(
    _PLAIN,
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.integers(0, 2**64 - 1), inner, max_size=5),
    max_leaves=8,
).filter(lambda value: _depth(value) <= 5)


def _depth(value: Any) -> int:
    if isinstance(value, dict):
        value = list(value.values())
    return 1 + max(map(_depth, value), default=0) if isinstance(value, list) else 0


@given(VALUES)
def test_bytes_are_those_of_the_library_in_canonical_form(value: Any) -> None:
    ours = encode(value)
    assert ours == cbor2.dumps(value, canonical=True)
    assert cbor2.loads(ours) == value
    assert decode(ours) == value


@given(VALUES, st.data())
def test_whatever_a_damaged_byte_makes_is_refused_or_means_the_same_to_both(value: Any, data: st.DataObject) -> None:
    raw = bytearray(encode(value))
    place = data.draw(st.integers(0, len(raw) - 1))
    raw[place] ^= data.draw(st.integers(1, 255))
    _judge(bytes(raw))


@given(st.binary(min_size=1, max_size=64))
def test_any_bytes_are_refused_or_mean_the_same_to_both(raw: bytes) -> None:
    _judge(raw)


# Bytes that are mostly heads nest in every wrong way there is.
_HEADS = st.sampled_from([0x00, 0x01, 0x18, 0x20, 0x41, 0x50, 0x61, 0x80, 0x81, 0x82, 0x83, 0xA0, 0xA1, 0xA2, 0xF6])


@given(st.lists(_HEADS, min_size=1, max_size=14).map(bytes))
def test_any_nesting_is_refused_or_means_the_same_to_both(raw: bytes) -> None:
    _judge(raw)


def _judge(raw: bytes) -> None:
    try:
        found = decode_strictly(raw)
    except MalformedCbor:
        with pytest.raises(MalformedCbor):
            decode(raw)
        return
    assert repr(decode(raw)) == repr(found), "the quicker way takes the same bytes for the same value"
    assert cbor2.loads(raw) == found
    assert encode(found) == raw, "one value, one encoding"
