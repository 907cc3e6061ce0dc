"""A number of a newer program keeps its value; what no program writes is refused."""

from __future__ import annotations

import copy
import pickle

import pytest

from fieldapp.domain.open_number import OpenNumber


class Weather(OpenNumber):
    """Something to say."""

    DRY = 1
    WET = 2


def test_a_number_without_a_name_is_kept_and_says_so() -> None:
    newer = Weather(99)
    assert (newer, newer.value, newer.name, newer.known) == (99, 99, "WEATHER_99", False)
    assert Weather(1).known
    assert newer == Weather(99)
    assert {Weather(99): "x"}[newer] == "x"
    assert newer not in set(Weather)
    assert list(Weather) == [Weather.DRY, Weather.WET]


def test_it_survives_what_values_go_through() -> None:
    newer = Weather(99)
    assert pickle.loads(pickle.dumps(newer)) == copy.deepcopy(newer) == newer
    assert sorted([newer, Weather.WET, Weather.DRY]) == [1, 2, 99]


@pytest.mark.parametrize("wrong", [0, -1, 2**31])
def test_what_is_no_number_of_any_program_is_refused(wrong: int) -> None:
    with pytest.raises(ValueError, match="Weather"):
        Weather(wrong)
