"""What is written field by field is the canonical form of the same values."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from fieldapp.domain import cbor
from fieldapp.domain.writing import Part, list_writer, map_writer

PARTS = (
    Part("id", cbor.encode_bytes, bytes, True, None),
    Part("count", cbor.encode_int, int, False, 7),
    Part("name", cbor.encode_text, str, False, ""),
    Part("more", cbor.encode, None, False, None),
)


def one(**values: Any) -> SimpleNamespace:
    return SimpleNamespace(**({"id": bytes(16), "count": 7, "name": "", "more": None} | values))


@pytest.mark.parametrize(
    "values",
    [{}, {"count": 0}, {"count": 2**40}, {"count": -1}, {"id": b"short"}, {"name": "Asha"}, {"more": [1, [2]]}],
)
def test_defaults_are_left_out_and_the_rest_is_canonical(values: dict[str, Any]) -> None:
    instance = one(**values)
    shown = {number: getattr(instance, part.name) for number, part in enumerate(PARTS)}
    shown = {number: value for number, value in shown.items() if PARTS[number].needed or value != PARTS[number].default}
    assert map_writer(PARTS)(instance) == cbor.encode(shown)
    last = max(shown)
    assert list_writer(PARTS)(instance) == cbor.encode([getattr(instance, part.name) for part in PARTS[: last + 1]])


def test_a_shape_without_fields_is_an_empty_frame() -> None:
    assert map_writer(())(one()) == cbor.encode({})
    assert list_writer(())(one()) == cbor.encode([])


def test_a_number_of_more_than_64_bits_has_no_form() -> None:
    with pytest.raises(ValueError, match="64 bits"):
        map_writer(PARTS)(one(count=2**64))
