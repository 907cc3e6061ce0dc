"""A branch takes the rows of one office."""

from __future__ import annotations

from typing import Any

from fieldapp.domain.intake.plan import Wishes
from fieldapp.domain.intake.reading.template import Subject
from tests.unit.fieldapp.domain.intake.portfolio import center, client, fineract_plan, group, loan, office, said, saving

TWO: dict[str, Any] = {
    "Centers": [center(), center("Asha", c1="Sitapur")],
    "Groups": [group(members=("Kamala Devi",)), group("Ganga", ("Hema Rani",), c1="Sitapur", c3="Asha")],
    "Clients": [client(), client("Hema", "Rani", c3="Sitapur")],
    "Loans": [loan(), loan("Hema Rani", c0=None, c35="L-2")],
    "SavingsAccounts": [saving(), saving("Hema Rani", c0="Sitapur")],
}


def test_several_offices_need_a_choice() -> None:
    plan = fineract_plan(**TWO)
    assert plan.blocked
    assert "2 offices: Rampur, Sitapur" in said(plan)[0]
    assert "--office" in said(plan)[0]


def test_the_chosen_office_s_rows_are_taken_and_the_others_left_out() -> None:
    plan = fineract_plan(Wishes(office="sitapur"), **TWO)
    assert said(plan) == []
    assert sorted(set(plan.left_out.values())) == ["it belongs to another office"]
    assert [(item.subject, item.place.row) for item in plan.planned] == [
        (Subject.CENTERS, 3), (Subject.GROUPS, 3), (Subject.BORROWERS, 3), (Subject.LOANS, 3), (Subject.SAVINGS, 3),
    ]  # fmt: skip


def test_a_row_without_an_office_goes_with_its_borrower() -> None:
    plan = fineract_plan(Wishes(office="Rampur"), **TWO)
    assert said(plan) == []
    assert "it belongs to another office" in [why for place, why in plan.left_out.items() if place.sheet == "Loans"]


def test_an_unknown_choice_blocks() -> None:
    plan = fineract_plan(Wishes(office="Delhi"), **TWO)
    assert plan.blocked
    assert "The rows belong to: Rampur, Sitapur" in said(plan)[0]


def test_a_listed_office_must_be_spelled_alike() -> None:
    plan = fineract_plan(Offices=[office()], Clients=[client(), client("Anita", "Sahu", c3="Rampurr")])
    assert said(plan)[0].startswith("Clients 3 Office Name*: Rampurr stands on no row of Offices")
    assert not plan.blocked
    assert [item.place.row for item in plan.planned if item.subject is Subject.BORROWERS] == [2]
