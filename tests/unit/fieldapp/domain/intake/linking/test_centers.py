"""Centers and groups find each other from either side."""

from __future__ import annotations

from datetime import date
from typing import Any

from fieldapp.domain.center.group import Center, CenterFormed, Group, GroupFormed
from fieldapp.domain.intake.reading.template import Subject
from fieldapp.domain.timestamp import day_of, weekday_of
from tests.unit.fieldapp.domain.intake.portfolio import (
    MEERA,
    center,
    fineract_plan,
    group,
    plain,
    plan_of,
    said,
)


def test_a_center_is_formed_with_its_first_meeting_on_its_weekday() -> None:
    plan = fineract_plan(Centers=[center(c7=date(2026, 11, 9), c10=2, c3="C1")])
    intent = plan.planned[0].intent
    assert intent.body == CenterFormed(
        "Ujjala", "Ujjala", MEERA, weekday=3, minute=540, first_day=day_of(date(2026, 11, 12)), every_weeks=2, code="C1"
    )
    assert weekday_of(intent.body.first_day) == 3
    assert intent.business_day == day_of(date(2023, 3, 2))
    assert intent.scope == intent.entity


def test_a_center_may_list_its_groups_instead() -> None:
    plan = fineract_plan(Centers=[center(c15="Tulsi", c16="Ganga")], Groups=[group(c3=None), group("Ganga", c3=None)])
    assert said(plan) == []
    formed = [item.intent.body for item in plan.planned if item.subject is Subject.GROUPS]
    assert [body.name for body in formed] == ["Tulsi", "Ganga"]
    assert {body.center_id for body in formed} == {plan.planned[0].intent.entity}


def test_both_sides_must_agree() -> None:
    plan = fineract_plan(Centers=[center(), center("Asha", c15="Tulsi", c16="Nobody")])
    text = said(plan)
    assert any("The group names Ujjala, but Asha (row 3 of Centers) lists it" in line for line in text)
    assert any("There is no group Nobody" in line for line in text)
    twice = fineract_plan(Centers=[center(c15="Tulsi"), center("Asha", c15="Tulsi")], Groups=[group(c3=None)])
    assert any("Tulsi is listed by the center Ujjala too" in line for line in said(twice))


def test_a_group_that_meets_by_itself_becomes_its_own_center() -> None:
    meets: dict[str, Any] = {"c8": date(2023, 3, 7), "c10": "Weekly", "c11": 1, "c12": "Tue"}
    plan = fineract_plan(Centers=[], Groups=[group(c3=None, **meets)], Clients=[], Loans=[], SavingsAccounts=[])
    assert said(plan) == []
    formed = plan.planned[0].intent.body
    assert (formed.name, formed.weekday, formed.first_day) == ("Tulsi", 1, day_of(date(2023, 3, 7)))
    assert plan.planned[1].intent.body == GroupFormed(plan.planned[0].intent.entity, "Tulsi")


def test_a_group_without_center_and_meetings_is_a_problem() -> None:
    plan = fineract_plan(Groups=[group(c3=None)])
    assert any("no center and no meetings" in line for line in said(plan))
    taken = fineract_plan(Groups=[group("Ujjala", c3=None, c8=date(2023, 3, 7))])
    assert any("There is a center Ujjala too" in line for line in said(taken))
    without = fineract_plan(Centers=[center(c7=None, c11=None)])
    assert any("The day of its meetings is missing" in line for line in said(without))


def test_an_unknown_center_is_a_problem_of_the_group() -> None:
    plan = fineract_plan(Groups=[group(c3="Ujala")])
    assert said(plan)[0].startswith("Groups 2 Center Name: There is no center Ujala.")


def test_groups_of_one_name_in_two_centers_are_two_groups() -> None:
    plan = plan_of(
        plain(
            centers="center,code,meeting_day\nUjjala,C1,Thu\nAsha,C2,Fri\n",
            groups="group,center\nGroup 1,Ujjala\nGroup 1,C2\n",
            borrowers="code,name,center,group\nRP-1284,Kamala,Ujjala,Group 1\nRP-1285,Anita,Asha,Group 1\n",
        )
    )
    assert said(plan) == []
    groups = [item.intent for item in plan.planned if item.subject is Subject.GROUPS]
    people = [item.intent.body for item in plan.planned if item.subject is Subject.BORROWERS]
    assert len({intent.entity for intent in groups}) == 2
    assert [body.group_id for body in people] == [intent.entity for intent in groups]


def test_members_must_be_known_and_in_one_group() -> None:
    plan = fineract_plan(Groups=[group(members=("Kamala Devi", "Nobody")), group("Ganga", ("Kamala Devi",))])
    text = said(plan)
    assert any(line.startswith("Groups 2") and "There is no borrower Nobody" in line for line in text)
    assert any(line.startswith("Groups 3") and "a member of Tulsi (row 2 of Groups) too" in line for line in text)


def test_what_stands_in_the_branch_is_built_on_and_not_formed_again() -> None:
    ujjala = Center(b"c" * 16, "Ujjala", "Rampur", MEERA, 3, 540, 19_418)  # type: ignore[arg-type]
    tulsi = Group(b"g" * 16, ujjala.id, "Tulsi")  # type: ignore[arg-type]
    plan = plan_of(plain(), None, ujjala, tulsi)
    assert said(plan) == []
    assert plan.already == {Subject.CENTERS: 1, Subject.GROUPS: 1}
    kamala = next(item.intent.body for item in plan.planned if item.subject is Subject.BORROWERS)
    assert (kamala.center_id, kamala.group_id) == (ujjala.id, tulsi.id)
