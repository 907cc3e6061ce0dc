"""Who is in the branch: labeled, unique, in the villages of its centers."""

from __future__ import annotations

from fieldapp.demo.synthetic import names
from fieldapp.demo.synthetic.chance import Chance
from fieldapp.demo.synthetic.roster import LADDER, TERM_WEEKS, MemberPlan, Scale, beside, centers_of, members_of
from fieldapp.domain.people import NUMBERS, BorrowerField
from fieldapp.domain.timestamp import weekday_of
from tests.fakes.clock import MONDAY

FULL = Scale()


def everybody(scale: Scale) -> list[MemberPlan]:
    chance = Chance(1)
    return [plan for center in centers_of(scale, MONDAY, chance) for plan in members_of(scale, center, chance)]


def test_a_full_part_has_four_hundred_borrowers() -> None:
    people = everybody(FULL)
    assert len(people) == FULL.borrowers == 400
    assert len({plan.key for plan in people}) == 400


def test_every_profile_says_that_nobody_is_meant() -> None:
    for plan in everybody(FULL):
        first, last = plan.name.split()
        assert first in names.FIRST
        assert last in names.LAST
        assert str(plan.fields[BorrowerField.VILLAGE]).startswith(names.LABEL)
        assert "Synthetic" in str(plan.fields[BorrowerField.NOTE])
        assert str(plan.fields[BorrowerField.PHONE]).startswith("00000 ")


def test_parts_of_a_branch_share_no_code_center_or_phone() -> None:
    first, second = Scale(part=0), Scale(part=1)
    for field in (BorrowerField.CODE, BorrowerField.PHONE):
        values = [plan.fields[field] for scale in (first, second) for plan in everybody(scale)]
        assert len(set(values)) == len(values)
    centers = [center.name for scale in (first, second) for center in centers_of(scale, MONDAY, Chance(1))]
    assert len(set(centers)) == len(centers)


def test_two_centers_meet_on_the_day_after_the_history() -> None:
    for until in range(MONDAY, MONDAY + 7):
        centers = list(centers_of(FULL, until, Chance(1)))
        assert [center.weekday for center in centers[:2]] == [weekday_of(until)] * 2
        assert len({(center.weekday, center.minute) for center in centers}) == len(centers)


def test_fields_and_loans_are_credible() -> None:
    for plan in everybody(FULL):
        assert 0 <= plan.rung < len(LADDER)
        assert 0 <= plan.stage < TERM_WEEKS
        assert all(type(plan.fields[field]) is int for field in NUMBERS & plan.fields.keys())
        household, earners = plan.fields[BorrowerField.HOUSEHOLD_SIZE], plan.fields[BorrowerField.EARNERS]
        assert isinstance(household, int)
        assert isinstance(earners, int)
        assert 1 <= earners < household


def test_beside_moves_so_many_meters() -> None:
    north = beside((22_500_000, 81_600_000), 1_113.2, 0.0)
    assert north == (22_510_000, 81_600_000)
    east = beside((0, 81_600_000), 1_113.2, 0.25)
    assert east == (0, 81_610_000)
