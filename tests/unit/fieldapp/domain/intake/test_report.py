"""The report lists every problem, counts what is taken over, and hands the skipped rows back."""

from __future__ import annotations

from fieldapp.domain.disposition import APPLIED, held
from fieldapp.domain.intake.plan import plan_import
from fieldapp.domain.intake.report import WHAT_IS_WRONG, findings, not_taken, skipped_sheets, totals
from fieldapp.domain.rejection import Reason
from fieldapp.protocol.workbook import read_files, write_book
from tests.unit.fieldapp.domain.intake.portfolio import (
    center,
    client,
    fineract_plan,
    group,
    plain,
    plan_of,
    repayment,
    said,
    standing,
)


def test_every_problem_has_its_line() -> None:
    plan = fineract_plan(Clients=[client(c10="31/02/1985"), client("Anita", "Sahu")])
    lines = findings(plan)
    assert lines[0] == (
        "Read 6 rows from Centers (Apache Fineract centers), Groups (Apache Fineract groups), "
        "Clients (Apache Fineract borrowers), Loans (Apache Fineract loans), SavingsAccounts (Apache Fineract savings)."
    )
    assert "3 problems:" in lines
    assert (
        "  Portfolio.xlsx, sheet Clients, row 2, column K (Date of Birth): "
        "There is no 31/02/1985 in the calendar. Enter a date such as 2026-03-31."
    ) in lines


def test_notices_of_a_kind_are_counted() -> None:
    extra = [(f"x{number}.csv", b"milk,eggs\n1,2\n") for number in range(2)]
    plan = plan_of([*plain(), *extra])
    assert len([line for line in findings(plan) if line.startswith("Note:")]) == 2


def test_totals_say_what_is_taken_over_and_what_is_not() -> None:
    plan = fineract_plan(
        LoanRepayment=[repayment()], Clients=[client(), client("Anita", "Sahu"), client("Gone", c6="FALSE")]
    )
    assert totals(plan) == [
        "  1 center",
        "  1 group",
        "  2 borrowers",
        "  1 loan",
        "  1 savings account",
        "  1 repayment inside the loans' balances",
        "  Left out because the borrower is not active: 1 row",
    ]


def test_skipped_rows_come_back_below_their_headings_with_the_reason() -> None:
    sheets = skipped_sheets(fineract_plan(Clients=[client(c5="RP-1", c10="x"), client("Anita", "Sahu")]))
    assert [sheet.name for sheet in sheets] == ["Clients", "Loans", "SavingsAccounts"]
    heading, row = sheets[0].rows
    assert heading[0] == "First Name*"
    assert heading[-2:] == ("Group Name", WHAT_IS_WRONG)
    assert row[0] == "Kamala"
    assert row[-2:] == ("Tulsi", "x is not a date. Enter a date such as 2026-03-31.")


def test_the_skipped_file_can_be_mended_and_imported_again() -> None:
    plan = fineract_plan(
        Centers=[center(c7="x"), center("Asha", c2="Meera Joshi")],
        Groups=[group(members=("Kamala Devi",)), group("Ganga", ("Anita Sahu",), c3="Asha")],
    )
    sheets = skipped_sheets(plan)
    mended = [(sheet.name, [[None if cell == "x" else cell for cell in row] for row in sheet.rows]) for sheet in sheets]
    again = plan_import(read_files([("skipped.xlsx", write_book(mended))]), standing())
    assert said(again) == []
    assert [item.subject.value for item in again.planned] == ["centers", "groups", "borrowers", "loans", "savings"]


def test_two_files_with_sheets_of_one_name_get_two_sheets() -> None:
    borrowers = b"code,name\nRP-1,\n"
    plan = plan_of([("a/borrowers.csv", borrowers), ("a/borrowers.txt", b"code,name\nRP-2,\n")])
    assert [sheet.name for sheet in skipped_sheets(plan)] == ["a/borrowers", "a/borrowers 2"]


def test_what_the_log_did_not_apply_is_said() -> None:
    plan = plan_of(plain(borrowers="", groups="", loans="", savings=""))
    assert not_taken(plan, [APPLIED]) == []
    assert not_taken(plan, [held(Reason.ALREADY_EXISTS)]) == [
        "  centers.csv, row 2: recorded, but held (already_exists)."
    ]
