"""The straight way to read an array: defaults where it is short, nothing where a type is another one."""

from __future__ import annotations

import pytest

from fieldapp.domain.reading import Item, list_reader

ITEMS = (
    Item("number", int, int, None),
    Item("twice", None, lambda value: 2 * value, None),
    Item("name", str, str, lambda: "nobody"),
)


def test_values_and_defaults_stand_under_their_names() -> None:
    assert list_reader(dict, ITEMS, 3)([1, 2, "Asha"]) == {"number": 1, "twice": 4, "name": "Asha"}
    assert list_reader(dict, ITEMS, 2)([1, 2]) == {"number": 1, "twice": 4, "name": "nobody"}
    assert list_reader(dict, ITEMS, 3)([1, 2, "Asha", "of a newer program"]) == {
        "number": 1, "twice": 4, "name": "Asha",
    }  # fmt: skip


def test_what_does_not_fit_is_left_to_the_caller() -> None:
    assert list_reader(dict, ITEMS, 2)(["1", 2]) is None
    assert list_reader(dict, ITEMS, 2)([True, 2]) is None
    with pytest.raises(TypeError):
        list_reader(dict, ITEMS, 1)([1])
