"""Borrowers find their group and center, from their own row or from the group that lists them."""

from __future__ import annotations

from fieldapp.domain.center.group import MEMBERS_MAX
from fieldapp.domain.ids import NO_ID
from fieldapp.domain.intake.reading.template import Subject
from fieldapp.domain.people import BorrowerField
from fieldapp.domain.staff import BRANCH
from tests.unit.fieldapp.domain.intake.portfolio import client, fineract_plan, group, loan, plain, plan_of, said


def test_members_listed_by_a_group_belong_to_it_and_its_center() -> None:
    plan = fineract_plan()
    center, tulsi, kamala, anita = (item.intent for item in plan.planned[:4])
    assert kamala.body.center_id == anita.body.center_id == center.entity
    assert kamala.body.group_id == tulsi.entity
    assert kamala.scope == center.entity
    assert kamala.body.fields[BorrowerField.NAME] == "Kamala Devi"


def test_a_borrower_without_a_group_is_an_individual() -> None:
    plan = fineract_plan(Groups=[group()])
    kamala = next(item.intent for item in plan.planned if item.subject is Subject.BORROWERS)
    assert (kamala.body.center_id, kamala.body.group_id, kamala.scope) == (NO_ID, NO_ID, BRANCH)


def test_one_name_of_two_people_needs_the_number_behind_it() -> None:
    twins = [client(c5="RP-1"), client(c5="RP-2"), client("Anita", "Sahu")]
    plan = fineract_plan(Clients=twins)
    assert any("more than one borrower" in line for line in said(plan))
    told_apart = fineract_plan(
        Clients=twins,
        Groups=[group(members=("Kamala Devi (RP-1)", "Kamala Devi(RP-2)", "Anita Sahu (77)"))],
        Loans=[loan("Kamala Devi (RP-2)")],
        SavingsAccounts=[],
    )
    assert said(told_apart) == []
    people = {item.place.row: item.intent for item in told_apart.planned if item.subject is Subject.BORROWERS}
    loans = [item.intent.body for item in told_apart.planned if item.subject is Subject.LOANS]
    assert loans[0].borrower_id == people[3].entity


def test_her_own_row_and_the_group_must_agree() -> None:
    plan = plan_of(
        plain(
            groups="group,center\nTulsi,Ujjala\nGanga,Ujjala\n",
            borrowers="code,name,center,group\nRP-1,Kamala,,Tulsi\nRP-2,Anita,Ujjala,\nRP-3,Hema,Ujjala,Jamuna\n",
            loans="",
            savings="",
        )
    )
    assert said(plan) == [
        "borrowers.csv 4 group: There is no group Jamuna. Check the spelling, or add a row for it.",
    ]
    people = [item.intent.body for item in plan.planned if item.subject is Subject.BORROWERS]
    assert people[0].center_id == people[1].center_id != NO_ID
    assert people[1].group_id == NO_ID


def test_a_center_that_outgrows_its_sheet_is_told() -> None:
    lines = "".join(f"RP-{number},Member {number},Ujjala,Tulsi\n" for number in range(MEMBERS_MAX + 3))
    plan = plan_of(plain(borrowers="code,name,center,group\n" + lines, loans="", savings=""))
    assert said(plan) == []
    assert [notice.sentence for notice in plan.notices] == ["The center Ujjala gets 63 members; a sheet holds 60."]
