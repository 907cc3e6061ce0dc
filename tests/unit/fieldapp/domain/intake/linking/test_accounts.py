"""Loans come with what is owed on them, and no more or less than can be owed."""

from __future__ import annotations

from datetime import date

import pytest

from fieldapp.domain.intake.linking.accounts import INSTALLMENTS_MAX
from fieldapp.domain.intake.plan import ImportPlan
from fieldapp.domain.intake.reading.template import Subject
from fieldapp.domain.loan.account import LoanDisbursed
from fieldapp.domain.operation import OPERATION_BYTES_MAX, Stamp, encode_operation, mint
from fieldapp.domain.savings import SavingsOpened, savings_id
from fieldapp.domain.timestamp import day_of
from tests.unit.fieldapp.domain.intake.portfolio import (
    TODAY,
    client,
    fineract_plan,
    plain,
    plan_of,
    repayment,
    said,
    saving,
)

HEADING = (
    "borrower,number,principal,installments,interest,installment,disbursed_on,first_due_on,last_paid_on,paid,balance\n"
)


def loans(plan: ImportPlan) -> list[LoanDisbursed]:
    return [item.intent.body for item in plan.planned if item.subject is Subject.LOANS]


def plain_loans(*lines: str) -> ImportPlan:
    return plan_of(plain(loans=HEADING + "".join(f"{line}\n" for line in lines), savings=""))


def test_an_opening_balance_is_what_was_repaid() -> None:
    body = loans(fineract_plan())[0]
    assert (body.principal, body.opening_paid, body.number, body.opening) == (2_000_000, 800_000, "L-1", True)
    assert body.disbursed_day == day_of(date(2026, 4, 9))
    assert len(body.schedule) == 46
    intent = next(item.intent for item in fineract_plan().planned if item.subject is Subject.LOANS)
    assert intent.business_day == day_of(TODAY)


def test_what_is_still_owed_says_what_was_paid() -> None:
    plan = plain_loans("RP-1284,L-1,20000,46,2400,,2026-04-09,,,,14400", "RP-1285,L-2,20000,46,2400,,2026-04-09,,,400,")
    assert said(plan) == []
    assert [body.opening_paid for body in loans(plan)] == [800_000, 40_000]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("RP-1284,L-1,20000,46,2400,,2026-04-09,,,22401,", "22,401 is paid so far, but the whole loan costs 22,400"),
        ("RP-1284,L-1,20000,46,2400,,2026-04-09,,,,22401", "22,401 is still owed, but the whole loan costs 22,400"),
        ("RP-1284,L-1,20000,46,2400,,2026-04-09,2026-04-08,,,1", "first installment is due before"),
        ("RP-1284,L-1,20000,46,2400,,2026-04-09,,2026-04-08,,1", "last payment came before"),
        ("RP-1284,L-1,20000,46,2400,600,2026-04-09,,,,1", "46 installments of 600 do not make 22,400"),
        ("RP-1284,L-1,20000,46,2400,100,2026-04-09,,,,1", "46 installments of 100 do not make 22,400"),
        ("RP-1284,L-1,20000,599,2400,,2026-04-09,,,,1", f"at most {INSTALLMENTS_MAX} installments"),
        ("RP-9,L-1,20000,46,2400,,2026-04-09,,,,1", "There is no borrower RP-9"),
    ],
)
def test_impossible_loans_are_named(line: str, words: str) -> None:
    plan = plain_loans(line)
    assert any(words in text for text in said(plan)), said(plan)
    assert loans(plan) == []


def test_a_repaid_loan_is_left_out() -> None:
    plan = plain_loans("RP-1284,L-1,20000,46,2400,,2026-04-09,,,22400,")
    assert said(plan) == []
    assert list(plan.left_out.values()) == ["the loan is repaid"]


def test_a_loan_that_names_no_number_is_still_taken_once() -> None:
    plan = plain_loans("RP-1284,,20000,46,2400,,2026-04-09,,,,1", "RP-1284,,20000,46,2400,,2026-04-09,,,,1")
    assert len(loans(plan)) == 1
    assert "stands already in row 2 of loans.csv" in said(plan)[0]


def test_the_longest_loan_fits_into_an_operation() -> None:
    plan = plain_loans(f"RP-1284,L-1,20000000,{INSTALLMENTS_MAX},9999999,,2026-04-09,,,,20000000")
    assert said(plan) == []
    intent = next(item.intent for item in plan.planned if item.subject is Subject.LOANS)
    stamp = Stamp(intent.entity, 2**40, 2**60, 2**45, b"bootboot", 2**45)
    assert len(encode_operation(mint(intent, stamp))) <= OPERATION_BYTES_MAX


def test_repayments_go_into_the_opening_balance() -> None:
    plan = fineract_plan(
        LoanRepayment=[repayment(), repayment(c3="L-1-Active", c8=250), repayment("Kamala Devi", c3="unknown", c8=1)]
    )
    assert said(plan) == []
    assert loans(plan)[0].opening_paid == 800_000 + 50_000 + 25_000 + 100
    assert plan.merged == 3


def test_a_last_repayment_closes_the_loan() -> None:
    plan = fineract_plan(LoanRepayment=[repayment(c8="16,246.15")])
    assert said(plan) == []
    assert loans(plan) == []
    assert list(plan.left_out.values()) == ["the loan is repaid"]


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (repayment(c8=16246.16), "16,246.16 is more than the 16,246.15 still owed"),
        (repayment(c9=date(2026, 4, 8)), "before the loan was handed over on 2026-04-09"),
        (repayment("Anita Sahu", c3="L-9"), "No loan has the number L-9, and Anita Sahu has no loan"),
        (repayment("Nobody", c3="L-9"), "There is no borrower Nobody"),
        (repayment(c8="x"), "x is not a number"),
    ],
)
def test_wrong_repayments_are_named(row: dict[int, object], words: str) -> None:
    assert any(words in text for text in said(fineract_plan(LoanRepayment=[row])))


def test_a_loan_is_not_taken_over_with_too_high_a_balance() -> None:
    for wrong in (repayment(c8="x"), repayment(c9=date(2026, 4, 8))):
        plan = fineract_plan(LoanRepayment=[repayment(), wrong])
        assert loans(plan) == []
        assert any(text.startswith("Loans 2") and "(row 3 of LoanRepayment)" in text for text in said(plan))


def test_savings_open_with_their_balance_once_for_each_borrower() -> None:
    plan = fineract_plan(SavingsAccounts=[saving(), saving(c3="Festival", c16=10), saving("Anita Sahu", c16=None)])
    opened = [item.intent for item in plan.planned if item.subject is Subject.SAVINGS]
    kamala = next(item.intent.entity for item in plan.planned if item.subject is Subject.BORROWERS)
    assert opened[0].entity == savings_id(kamala)
    assert opened[0].body == SavingsOpened(kamala, "Weekly savings", 0, 315_000)
    assert opened[1].body.opening_balance == 0
    assert "Add the two balances up" in said(plan)[0]


def test_savings_of_a_group_are_a_problem() -> None:
    plan = fineract_plan(SavingsAccounts=[saving(c1="Group")], Clients=[client(), client("Anita", "Sahu")])
    assert any("Savings of a whole group" in text for text in said(plan))
