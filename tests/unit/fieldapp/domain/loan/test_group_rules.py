"""Why not yet, and how much next."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.domain.loan.group_rules import (
    GroupFacts,
    GroupPolicy,
    Rung,
    ceiling,
    covers,
    next_rung,
    waves_complete,
    why_not_yet,
)

POLICY = GroupPolicy(ladder=(1_000_000, 2_000_000, 3_000_000))
READY = GroupFacts("Ganga", 5, 7, True, 0, 0)


@pytest.mark.parametrize(
    ("came", "late", "rung"),
    [
        (81, 0, Rung.NEXT), (80, 0, Rung.SAME), (50, 0, Rung.SAME), (49, 0, Rung.MINIMUM),
        (81, 7, Rung.SAME), (60, 1, Rung.SAME), (49, 7, Rung.MINIMUM),
        (81, 8, Rung.MINIMUM), (60, 90, Rung.MINIMUM), (49, 8, Rung.STOP),
    ],
)  # fmt: skip
def test_the_nine_cells_of_attendance_and_arrears(came: int, late: int, rung: Rung) -> None:
    assert next_rung(came, 100, late, POLICY) is rung


def test_a_member_without_meetings_is_not_punished() -> None:
    assert next_rung(0, 0, 0, POLICY) is Rung.NEXT


@pytest.mark.parametrize(
    ("rung", "last", "size"),
    [
        (Rung.NEXT, 1_000_000, 2_000_000), (Rung.NEXT, 3_000_000, 3_000_000), (Rung.NEXT, 0, 1_000_000),
        (Rung.SAME, 2_000_000, 2_000_000), (Rung.MINIMUM, 3_000_000, 1_000_000), (Rung.STOP, 3_000_000, 0),
    ],
)  # fmt: skip
def test_the_ladder_caps_the_next_loan(rung: Rung, last: int, size: int) -> None:
    assert ceiling(rung, last, POLICY) == size


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"members": 3}, "2 more must join"), ({"members": 6}, "at most 5"), ({"trained_days": 4}, "4 of 7 days"),
        ({"recognized": False}, "recognition test"),
        ({"loans_out": 2, "days_since_wave": 10}, "follow in 18 days"),
        ({"loans_out": 2, "days_since_wave": 40, "arrears_days": 8, "arrears_member": "Asha"}, "Asha is 8 days late"),
    ],
)  # fmt: skip
def test_each_refusal_says_why_with_its_numbers(change: dict[str, object], says: str) -> None:
    sentence = why_not_yet(replace(READY, **change), POLICY)  # type: ignore[arg-type]
    assert says in sentence
    assert sentence.endswith(".")


@pytest.mark.parametrize(
    "change",
    [{}, {"loans_out": 1}, {"loans_out": 2, "days_since_wave": 28}, {"loans_out": 3, "days_since_wave": 1},
     {"loans_out": 5, "days_since_wave": 1}, {"loans_out": 2, "days_since_wave": 28, "arrears_days": 7}],
)  # fmt: skip
def test_a_group_in_order_may_go_on(change: dict[str, int]) -> None:
    assert why_not_yet(replace(READY, **change), POLICY) == ""  # type: ignore[arg-type]


def test_two_two_one() -> None:
    assert [count for count in range(7) if waves_complete(count, POLICY)] == [2, 4, 5]


@given(st.integers(0, 10_000), st.lists(st.integers(0, 3_000), max_size=5))
def test_cover_is_shared_exactly_and_never_beyond_what_one_can_give(shortfall: int, able: list[int]) -> None:
    parts = covers(shortfall, able)
    assert sum(parts) == min(shortfall, sum(able))
    assert all(0 <= part <= most for part, most in zip(parts, able, strict=True))


def test_those_who_can_share_alike() -> None:
    assert covers(1_000, [900, 900, 900, 900]) == (250, 250, 250, 250)
    assert covers(1_000, [900, 100, 900]) == (450, 100, 450)
