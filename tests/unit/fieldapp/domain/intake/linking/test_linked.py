"""Whatever refers to a row that is not taken over waits with it, and says which row to mend."""

from __future__ import annotations

from fieldapp.domain.intake.plan import Wishes
from tests.unit.fieldapp.domain.intake.portfolio import (
    MEERA,
    center,
    client,
    fineract,
    fineract_plan,
    group,
    loan,
    plan_of,
    said,
    saving,
    staff,
    workbook,
)


def test_one_bad_center_holds_back_everything_below_it_with_the_reason() -> None:
    plan = fineract_plan(Centers=[center(c5="someday")])
    text = said(plan)
    assert text[0] == "Centers 2 Activation Date*: someday is not a date. Enter a date such as 2026-03-31."
    because = "(row 2 of {}) is not taken over because that row has a problem of its own. Mend that row first."
    assert text[1:] == [
        f"Groups 2 Center Name: Ujjala {because.format('Centers')}",
        f"Clients 2 : Tulsi {because.format('Groups')}",
        f"Clients 3 : Tulsi {because.format('Groups')}",
        f"Loans 2 Client/Group Name*: Kamala Devi {because.format('Clients')}",
        f"SavingsAccounts 2 Client Name*: Kamala Devi {because.format('Clients')}",
    ]
    assert plan.planned == ()
    assert len(plan.skipped) == 6


def test_a_bad_borrower_holds_back_her_accounts_and_nobody_else_s() -> None:
    plan = fineract_plan(
        Clients=[client(c10="31/02/1985"), client("Anita", "Sahu")],
        Loans=[loan(), loan("Anita Sahu", c35="L-2")],
    )
    assert len(plan.skipped) == 3
    assert [(item.subject.value, item.place.row) for item in plan.planned] == [
        ("centers", 2), ("groups", 2), ("borrowers", 3), ("loans", 3),
    ]  # fmt: skip


def test_what_is_left_out_holds_back_money_loudly() -> None:
    plan = fineract_plan(Clients=[client(c6="FALSE"), client("Anita", "Sahu")])
    assert any("is not taken over because the borrower is not active" in line for line in said(plan))


def test_doubles_are_named_with_the_row_they_repeat() -> None:
    plan = fineract_plan(
        Centers=[center(), center("ujjala")],
        Groups=[group(members=("Kamala Devi",)), group(" tulsi ")],
        Clients=[client(c5="RP-1"), client("Anita", "Sahu", c5="rp-1"), client("Hema"), client("Hema")],
        Loans=[loan(), loan()],
        SavingsAccounts=[saving(), saving()],
    )
    text = said(plan)
    assert "Centers 3 : ujjala stands already in row 2 of Centers. Delete one row, or correct it." in text
    assert "Groups 3 : tulsi stands already in row 2 of Groups. Delete one row, or correct it." in text
    assert "Clients 3 : rp-1 stands already in row 2 of Clients. Delete one row, or correct it." in text
    assert "Clients 5 : Hema Devi stands already in row 4 of Clients. Delete one row, or correct it." in text
    assert "Loans 3 : L-1 stands already in row 2 of Loans. Delete one row, or correct it." in text
    assert any(line.startswith("SavingsAccounts 3") and "in one row" in line for line in text)


def test_the_same_rows_get_the_same_ids_every_time() -> None:
    files = [("Portfolio.xlsx", workbook(fineract()))]
    first, second = plan_of(files), plan_of(files, Wishes())
    assert [item.intent.entity for item in first.planned] == [item.intent.entity for item in second.planned]
    assert len({item.intent.entity for item in first.planned}) == len(first.planned)


def test_staff_who_are_no_users_are_told_once_and_stood_in_for() -> None:
    plan = fineract_plan(Centers=[center(c2="Anil Kumar"), center("Asha", c2="Anil Kumar", c3="C2")])
    assert said(plan) == []
    assert len([notice for notice in plan.notices if "Anil Kumar is no user" in notice.sentence]) == 1
    assert plan.planned[0].intent.body.officer_id == MEERA


def test_staff_that_no_sheet_lists_are_a_problem() -> None:
    plan = fineract_plan(Staff=[staff()], Centers=[center(c2="Anil Kumar")])
    assert any("Anil Kumar stands on no row of Staff" in line for line in said(plan))
