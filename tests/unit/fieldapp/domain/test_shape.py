"""Shapes: dataclasses that keep their meaning while programs of different age read them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import Enum, IntEnum

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


class Style(Enum):
    PLAIN = "plain"
    FANCY = "fancy"


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreed:
    rate: Decimal = Decimal(0)
    on: date | None = None
    style: Style = Style.PLAIN
    closed: frozenset[int] = frozenset()
    either: Inner | Outer = Inner(0)


def test_rates_days_named_choices_and_sets_are_kept() -> None:
    value = Agreed(
        rate=Decimal("0.2450"),
        on=date(2026, 2, 28),
        style=Style.FANCY,
        closed=frozenset({6, 5}),
        either=Outer(Color.RED),
    )
    assert shape.to_map(value) == {0: "0.245", 1: 20512, 2: "fancy", 3: [5, 6], 4: [1, [1]]}
    assert shape.decode(Agreed, shape.encode(value)) == value
    assert shape.decode(Agreed, shape.encode(Agreed())) == Agreed()


@pytest.mark.parametrize(
    "wrong",
    [
        {0: "1.0"}, {0: "one"}, {0: "NaN"}, {0: 1}, {1: 10**12}, {1: "x"}, {2: "odd"}, {3: [6, 5]}, {3: [5, 5]}, {3: 5},
        {4: [2, []]}, {4: [0]}, {4: [-1, [1]]}, {4: 0},
    ],
)  # fmt: skip
def test_another_form_of_a_value_is_refused(wrong: dict[int, object]) -> None:
    with pytest.raises(shape.WrongShape, match="Agreed"):
        shape.from_map(Agreed, wrong)


def test_what_a_store_kept_is_read_the_same_in_the_short_way() -> None:
    value = Agreed(rate=Decimal("0.2450"), on=date(2026, 2, 28), closed=frozenset({6, 5}), either=Outer(Color.RED))
    assert shape.decode_own(Agreed, shape.encode(value)) == value
    assert shape.decode_own(Agreed, shape.encode(Agreed())) == Agreed()
    with pytest.raises(cbor.MalformedCbor):
        shape.decode_own(Agreed, shape.encode(value)[:-3])


def test_maps_that_come_often_are_read_like_the_first_one() -> None:
    """After some of a kind a function made for them reads them; what does not fit is named as before."""
    raw = shape.encode(Outer(Color.BLUE, (Inner(1), Inner(2, "two")), Inner(3)))
    assert [shape.decode(Outer, raw) for _ in range(20)] == [
        Outer(Color.BLUE, (Inner(1), Inner(2, "two")), Inner(3))
    ] * 20
    assert [shape.from_map(Inner, {0: 5, 1: "five", 70: None}) for _ in range(20)] == [Inner(5, "five")] * 20
    for _ in range(20):
        with pytest.raises(shape.WrongShape, match=r"Inner\.number: int expected"):
            shape.from_map(Inner, {0: "5", 1: "five", 70: None})
        with pytest.raises(shape.WrongShape, match=r"Inner\.number is missing"):
            shape.from_map(Inner, {1: "five"})
    for number in range(500):  # hostile maps, each with other numbers
        assert shape.from_map(Inner, {0: 5, 100 + number: 0}) == Inner(5)
