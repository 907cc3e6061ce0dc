"""The canonical encoding: one value, one encoding, and nothing hostile gets through."""

from __future__ import annotations

import pytest
from hypothesis import given, reject
from hypothesis import strategies as st

from fieldapp.domain import cbor

PLAIN = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**64), 2**64 - 1),
    st.binary(max_size=40),
    st.text(max_size=20).map(lambda text: cbor.decode(cbor.encode(text))),
)
VALUES = st.recursive(
    PLAIN,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(st.integers(0, 300), inner, max_size=4)),
    max_leaves=20,
)


@given(VALUES)
def test_what_was_written_is_read_back_and_written_alike(value: cbor.Value) -> None:
    try:
        raw = cbor.encode(value)
    except ValueError:
        reject()
    assert cbor.decode(raw) == value
    assert cbor.encode(cbor.decode(raw)) == raw


@given(st.binary(max_size=60))
def test_any_bytes_are_one_canonical_value_or_refused(raw: bytes) -> None:
    try:
        value = cbor.decode(raw)
    except cbor.MalformedCbor:
        return
    assert cbor.encode(value) == raw


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (0, "00"), (23, "17"), (24, "1818"), (1000, "1903e8"), (-1, "20"), (-1000, "3903e7"),
        (2**64 - 1, "1bffffffffffffffff"), (b"\x01\x02", "420102"), ("ü", "62c3bc"), ([1, [2]], "82018102"),
        ({2: None, 1: True}, "a201f502f6"), (False, "f4"),
    ],
)  # fmt: skip
def test_the_examples_of_the_standard(value: cbor.Value, written: str) -> None:
    assert cbor.encode(value).hex() == written
    assert cbor.decode(bytes.fromhex(written)) == value


@pytest.mark.parametrize(
    "hostile",
    [
        "1817",  # 23 in the long form
        "190018",  # 24 in a longer form
        "a2020001 00".replace(" ", ""),  # keys descend
        "a201000100",  # a key twice
        "9fff",  # indefinite length
        "fb3ff0000000000000",  # a float
        "c000",  # a tag
        "6180",  # text that is not UTF-8
        "63c3bc",  # ends early
        "6375cc88",  # text that is not normalized
        "0000",  # bytes after the value
        "9b7fffffffffffffff",  # an array of 2**63 items
        "81" * 9 + "00",  # nested too deep
        "a16000",  # a text key
        "",
    ],
)
def test_everything_else_is_refused(hostile: str) -> None:
    with pytest.raises(cbor.MalformedCbor):
        cbor.decode(bytes.fromhex(hostile))


def test_values_outside_the_subset_cannot_be_written() -> None:
    with pytest.raises(TypeError):
        cbor.encode(1.5)
    with pytest.raises(TypeError):
        cbor.encode({"name": 1})
    with pytest.raises(ValueError, match="64 bits"):
        cbor.encode(2**64)


def test_the_number_of_items_is_limited() -> None:
    raw = cbor.encode([0] * (cbor.ITEMS_MAX - 1))
    assert len(raw) == cbor.ITEMS_MAX + 2
    with pytest.raises(cbor.MalformedCbor, match="more than"):
        cbor.decode(cbor.encode([0] * cbor.ITEMS_MAX))
