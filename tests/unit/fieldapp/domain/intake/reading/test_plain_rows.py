"""Rows of the plain CSV set."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from fieldapp.domain.intake.reading.gather import Gathered, gather
from fieldapp.domain.intake.reading.row_reader import Reading
from fieldapp.domain.intake.rows import BorrowerRow, CenterRow, LoanRow, Paid, SavingsRow
from fieldapp.domain.loan.calendar import Unit
from fieldapp.domain.loan.product import Interest
from fieldapp.domain.people import BorrowerField
from fieldapp.domain.timestamp import day_of
from fieldapp.protocol.workbook import read_files
from tests.unit.fieldapp.domain.intake.portfolio import TODAY, plain, plan_of, said, standing


def gathered(**changes: str) -> Gathered:
    return gather(read_files(plain(**changes)).sheets, Reading(standing().money, day_of(TODAY)))


def test_the_small_set_is_read() -> None:
    found = gathered()
    assert found.problems == []
    center = found.rows.of(CenterRow)[0]
    assert center.rhythm is not None
    assert (center.code, center.village, center.rhythm.weekday, center.rhythm.minute) == ("C1", "Rampur Kalan", 3, 630)
    kamala = found.rows.of(BorrowerRow)[0]
    assert kamala.fields[BorrowerField.PHONE] == "098260 11834"
    assert kamala.fields[BorrowerField.HOUSEHOLD_SIZE] == 5
    assert kamala.fields[BorrowerField.MONTHLY_INCOME] == 900_000
    loan = found.rows.of(LoanRow)[0]
    assert (loan.amount, loan.means) == (1_440_000, Paid.STILL_OWED)
    assert (loan.terms.interest, loan.terms.unit) == (240_000, Unit.WEEKS)
    saving = found.rows.of(SavingsRow)[0]
    assert (saving.balance, saving.weekly) == (315_000, 5_000)


def test_a_loan_may_be_given_by_its_rate() -> None:
    loans = (
        "borrower,principal,installments,every,unit,annual_rate,method,disbursed_on,paid\n"
        "RP-1284,9000,12,1,months,18,declining,2026-04-09,1500\n"
    )
    loan = gathered(loans=loans).rows.of(LoanRow)[0]
    assert (loan.terms.unit, loan.terms.method) == (Unit.MONTHS, Interest.DECLINING)
    assert loan.terms.annual_rate == Decimal("0.18")
    assert (loan.amount, loan.means, loan.disbursed_day) == (150_000, Paid.SO_FAR, day_of(date(2026, 4, 9)))


def test_what_is_missing_or_contradicts_is_a_problem() -> None:
    plan = plan_of(
        plain(
            centers="center,meeting_day\nUjjala,\nAsha,Someday\n,Monday\n",
            groups="group,center\nTulsi,\n",
            borrowers="code,name,household_size\n,Kamala\nRP-2,\nRP-3,Hema,99\n",
            loans="borrower,principal,installments,interest,annual_rate,disbursed_on,paid,balance\n"
            ",0,46,,,2026-04-09,,\nRP-1,100,46,5,12,2026-04-09,1,99\nRP-1,100,0,,,,1,\n",
            savings="borrower,balance\nRP-1,\n",
        )
    )
    text = said(plan)
    for start, words in (
        ("centers.csv 2", "Enter the day of its meetings"), ("centers.csv 3", "Someday is not known here"),
        ("centers.csv 4", "The center has no name"), ("groups.csv 2", "Name the center"),
        ("borrowers.csv 2", "The code is empty"), ("borrowers.csv 3", "The name is empty"),
        ("borrowers.csv 4", "99 is out of range"), ("loans.csv 2", "Enter the code of the borrower"),
        ("loans.csv 2", "principal is 0"), ("loans.csv 3", "Both interest and annual_rate"),
        ("loans.csv 3", "Both paid and balance"), ("loans.csv 4", "0 is out of range"),
        ("loans.csv 4", "Enter the day of hand-over"), ("savings.csv 2", "Enter the balance"),
    ):  # fmt: skip
        assert any(line.startswith(start) and words in line for line in text), (start, words, text)
    assert plan.planned == ()


def test_semicolons_and_decimal_commas_go_together() -> None:
    found = gathered(savings="borrower;balance;weekly\nRP-1284;3.150,50;50,00\n")
    saving = found.rows.of(SavingsRow)[0]
    assert (saving.balance, saving.weekly) == (315_050, 5_000)
