"""Shapes: dataclasses that keep their meaning while programs of different age read them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum

import pytest

from fieldapp.domain import cbor, shape
from fieldapp.domain.shape import Plain


class Color(IntEnum):
    RED = 1
    BLUE = 2


@dataclass(frozen=True)
class Inner:
    number: int
    text: str = ""


@dataclass(frozen=True)
class Outer:
    color: Color
    inner: tuple[Inner, ...] = ()
    maybe: Inner | None = None
    names: Mapping[Color, Plain] = field(default_factory=dict)


@dataclass(frozen=True)
class Newer:
    color: Color
    inner: tuple[Inner, ...] = ()
    maybe: Inner | None = None
    names: Mapping[Color, Plain] = field(default_factory=dict)
    added: int = 7


def test_there_and_back() -> None:
    value = Outer(Color.BLUE, (Inner(1), Inner(2, "b")), Inner(3), {Color.RED: "r", Color.BLUE: None})
    assert shape.decode(Outer, shape.encode(value)) == value


def test_defaults_take_no_room() -> None:
    assert cbor.decode(shape.encode(Outer(Color.RED))) == {0: 1}
    assert cbor.decode(shape.encode(Outer(Color.RED, (Inner(5),)))) == {0: 1, 1: [[5]]}


def test_an_older_value_is_read_by_a_newer_program_and_the_other_way_round() -> None:
    old = shape.encode(Outer(Color.RED, (Inner(5),)))
    assert shape.decode(Newer, old) == Newer(Color.RED, (Inner(5),), added=7)
    new = shape.encode(Newer(Color.RED, added=9))
    assert shape.decode(Outer, new) == Outer(Color.RED)


@pytest.mark.parametrize(
    "wrong", [{}, {0: 3}, {0: "1"}, {0: 1, 1: [[]]}, {0: 1, 1: [["x"]]}, {0: 1, 1: 5}, {0: 1, 3: [1]}, {0: True}]
)
def test_what_does_not_fit_is_named(wrong: dict[int, object]) -> None:
    with pytest.raises(shape.WrongShape, match=r"Outer|Inner"):
        shape.from_map(Outer, wrong)


def test_an_enum_in_a_number_field_is_that_number_before_and_after_the_wire() -> None:
    assert shape.to_map(Inner(Color.BLUE)) == {0: 2}
    assert type(shape.to_map(Inner(Color.BLUE))[0]) is int
