"""A person as one of a list."""

from __future__ import annotations

import pytest

from fieldapp.ui.screens.people_parts.among import Among, among
from tests.fakes.desk import same_id

THREE = (same_id(1), same_id(2), same_id(3))


def test_neighbors_stop_at_both_ends() -> None:
    middle = Among(THREE[1], THREE)
    assert middle.beside(1) == Among(THREE[2], THREE)
    assert middle.beside(-1) == Among(THREE[0], THREE)
    assert Among(THREE[0], THREE).beside(-1) is None
    assert Among(THREE[2], THREE).beside(1) is None


def test_the_place_is_told_where_there_is_a_list() -> None:
    assert Among(THREE[1], THREE).place == "2 of 3"
    assert Among(THREE[1]).place == ""
    assert Among(THREE[1], THREE[1:2]).place == ""


def test_somebody_from_no_list_has_no_neighbors() -> None:
    assert Among(same_id(9), THREE).beside(1) is None


@pytest.mark.parametrize("argument", [None, "profile", 7])
def test_what_is_no_person_opens_nobody(argument: object) -> None:
    assert among(argument) is None


def test_a_bare_id_and_a_place_in_a_list_open_the_same_person() -> None:
    assert among(THREE[0]) == Among(THREE[0])
    assert among(Among(THREE[0], THREE)) == Among(THREE[0], THREE)
