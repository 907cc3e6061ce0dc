"""The straight way to read lists and maps: defaults where they are short, an error where a type is another one."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from fieldapp.domain.reading import Item, list_reader, map_reader


@dataclass(frozen=True)
class Plain:
    number: int
    twice: int
    name: str = "nobody"
    found: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Checked(Plain):
    def __post_init__(self) -> None:
        if self.number < 0:
            raise ValueError("below zero")


ITEMS = (
    Item("number", int, int, None),
    Item("twice", None, lambda value: 2 * value, None),
    Item("name", str, str, lambda: "nobody", True),
    Item("found", dict, dict, dict),
)


@pytest.mark.parametrize("cls", [Plain, Checked])
def test_values_and_defaults_stand_under_their_names(cls: type[Plain]) -> None:
    assert list_reader(cls, ITEMS, 3)([1, 2, "Asha"]) == cls(1, 4, "Asha")
    assert list_reader(cls, ITEMS, 2)([1, 2]) == cls(1, 4)
    assert list_reader(cls, ITEMS, 3)([1, 2, "Asha", "of a newer program"]) == cls(1, 4, "Asha")
    assert map_reader(cls, ITEMS, (0, 1))({0: 1, 1: 2}) == cls(1, 4)
    assert map_reader(cls, ITEMS, (0, 1, 2, 90))({0: 1, 1: 2, 2: "Asha", 90: "of a newer program"}) == cls(1, 4, "Asha")


def test_fields_stand_in_their_order_and_defaults_that_can_change_are_nobody_elses() -> None:
    read = map_reader(Plain, ITEMS, (0, 1))
    one, other = read({0: 1, 1: 2}), read({0: 1, 1: 2})
    assert list(vars(one)) == ["number", "twice", "name", "found"]
    assert one.found is not other.found


@pytest.mark.parametrize("values", [["1", 2], [True, 2], (1, 2), "12", {0: 1, 1: 2}])
def test_what_does_not_fit_a_list_is_left_to_the_caller(values: object) -> None:
    with pytest.raises(TypeError):
        list_reader(Plain, ITEMS, 2)(values)


def test_what_does_not_fit_is_left_to_the_caller() -> None:
    with pytest.raises(TypeError):
        map_reader(Plain, ITEMS, (0, 1))({0: "1", 1: 2})
    with pytest.raises(TypeError):
        list_reader(Plain, ITEMS, 1)([1])
    with pytest.raises(ValueError, match="below zero"):
        map_reader(Checked, ITEMS, (0, 1))({0: -1, 1: 2})
