"""Why not yet, and how much next."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.domain.loan.group_rules import (
    CenterFacts,
    GroupFacts,
    GroupPolicy,
    MemberFacts,
    Rung,
    ceiling,
    center_in_the_way,
    covers,
    member_in_the_way,
    next_rung,
    waves_complete,
    waves_hold,
    why_not_yet,
)
from fieldapp.domain.rejection import Reason
from fieldapp.ui import messages

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
    ("change", "reason", "says"),
    [
        ({"members": 3}, Reason.GROUP_TOO_SMALL, "Ganga has 3 members; 2 more must join"),
        ({"members": 6}, Reason.GROUP_TOO_LARGE, "may have 5"),
        ({"trained_days": 4}, Reason.GROUP_UNTRAINED, "4 of 7 days of training; 3 more"),
        ({"recognized": False}, Reason.GROUP_UNRECOGNIZED, "must pass the recognition test"),
        ({"loans_out": 2, "days_since_wave": 10}, Reason.WAVE_WAITS, "2 of 5 in Ganga got loans 10 days ago; the next"),
        ({"loans_out": 2, "days_since_wave": 40, "arrears_days": 8, "arrears_member": "Asha"}, Reason.GROUP_IN_ARREARS,
         "Asha is 8 days late; nobody in Ganga borrows until all stay within 7 days"),
    ],
)  # fmt: skip
def test_each_refusal_says_why_with_its_numbers(change: dict[str, object], reason: Reason, says: str) -> None:
    refusal = why_not_yet(replace(READY, **change), POLICY)  # type: ignore[arg-type]
    assert refusal is not None
    assert refusal.reason is reason
    assert says in messages.text(refusal)
    assert POLICY.name in messages.text(refusal)


@pytest.mark.parametrize(
    "change",
    [{}, {"loans_out": 1}, {"loans_out": 2, "days_since_wave": 28}, {"loans_out": 3, "days_since_wave": 1},
     {"loans_out": 5, "days_since_wave": 1}, {"loans_out": 2, "days_since_wave": 28, "arrears_days": 7}],
)  # fmt: skip
def test_a_group_in_order_may_go_on(change: dict[str, int]) -> None:
    assert why_not_yet(replace(READY, **change), POLICY) is None  # type: ignore[arg-type]


def test_without_a_test_in_the_policy_none_is_asked_for() -> None:
    assert why_not_yet(replace(READY, recognized=False), replace(POLICY, recognition=False)) is None


@pytest.mark.parametrize(
    ("change", "reason", "facts"),
    [
        ({"trained_days": 5}, Reason.MEMBER_UNTRAINED, {"trained": 5, "days": 7, "missing": 1}),
        ({"owes": 45_000}, Reason.COVER_OWED, {"owes": 45_000}),
        ({"came": 4, "days_late_max": 9}, Reason.LADDER_STOPS, {"came": 4, "meetings": 10, "late": 9}),
        ({"amount": 2_000_001}, Reason.ABOVE_LADDER, {"size": 2_000_000, "asked": 2_000_001}),
        ({"came": 7, "amount": 1_000_001}, Reason.ABOVE_LADDER, {"size": 1_000_000}),
    ],
)
def test_what_is_in_the_way_in_the_member_herself(
    change: dict[str, int], reason: Reason, facts: dict[str, int]
) -> None:
    known = MemberFacts("Kavita", 2_000_000, 6, came=9, meetings=10, size=1_000_000)
    policy = replace(POLICY, training_absences_max=1)
    assert member_in_the_way(known, policy) is None
    refusal = member_in_the_way(replace(known, **change), policy)  # type: ignore[arg-type]
    assert refusal is not None
    assert refusal.reason is reason
    assert facts.items() <= refusal.facts.items()


def test_without_a_ladder_only_attendance_and_arrears_stop_her() -> None:
    known = MemberFacts("Kavita", 99_000_000, 7, came=4, meetings=10)
    assert member_in_the_way(known, replace(POLICY, ladder=())) is None
    assert member_in_the_way(replace(known, owes=1), replace(POLICY, ladder=(), cover_blocks=False)) is None


def test_a_center_waits_while_too_many_are_late() -> None:
    policy = replace(POLICY, center_arrears_share_max=Decimal("0.2"))
    assert center_in_the_way(CenterFacts("Ujjala", 40, 8), policy) is None
    refusal = center_in_the_way(CenterFacts("Ujjala", 40, 9), policy)
    assert refusal is not None
    assert messages.text(refusal).startswith("9 of 40 members of Ujjala are over 7 days late")
    assert center_in_the_way(CenterFacts("Ujjala", 40, 40), POLICY) is None


def test_waves_hold_for_the_first_loans() -> None:
    assert [waves_hold(cycle, POLICY) for cycle in (1, 2)] == [True, False]


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
