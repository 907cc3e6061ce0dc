"""Rows of Fineract's workbooks: what they say, what is left out, what is wrong."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from fieldapp.domain.intake.reading.gather import gather
from fieldapp.domain.intake.reading.row_reader import Reading
from fieldapp.domain.intake.rows import BorrowerRow, CenterRow, LoanRow, OfficerRow, RepaymentRow, Rows, SavingsRow
from fieldapp.domain.loan.calendar import Unit
from fieldapp.domain.loan.product import Accrual, Amortization, Interest
from fieldapp.domain.people import BorrowerField
from fieldapp.domain.timestamp import day_of
from fieldapp.protocol.workbook import read_files
from tests.unit.fieldapp.domain.intake.portfolio import (
    TODAY,
    Cells,
    center,
    client,
    fineract,
    fineract_plan,
    group,
    loan,
    repayment,
    said,
    saving,
    staff,
    standing,
    workbook,
)


def rows(**sheets: list[Cells]) -> Rows:
    files = [("a.xlsx", workbook(fineract(**sheets)))]
    gathered = gather(read_files(files).sheets, Reading(standing().money, day_of(TODAY)))
    assert not gathered.problems, gathered.problems
    return gathered.rows


def test_a_client_becomes_a_profile() -> None:
    found = rows(Clients=[client("Kamala", "Devi", c2="Bai", c5=1284, c17="House 4", c18="Near temple")]).of(
        BorrowerRow
    )
    assert found[0].name == "Kamala Bai Devi"
    assert found[0].code == "1284"
    assert found[0].joined_day == day_of(date(2023, 3, 16))
    assert found[0].fields == {
        BorrowerField.NAME: "Kamala Bai Devi",
        BorrowerField.CODE: "1284",
        BorrowerField.PHONE: "9826011834",
        BorrowerField.GENDER: "Female",
        BorrowerField.ADDRESS: "House 4, Near temple",
        BorrowerField.VILLAGE: "Rampur Kalan",
        BorrowerField.BIRTH_DAY: day_of(date(1985, 5, 1)),
    }


def test_a_center_has_its_rhythm_from_the_calendar_columns() -> None:
    found = rows(Centers=[center(c10=2, c15="Tulsi", c16="Ganga"), center("Asha", c11=None, c7=date(2026, 11, 10))])
    ujjala, asha = found.of(CenterRow)
    assert ujjala.rhythm is not None
    assert (ujjala.rhythm.weekday, ujjala.rhythm.every_weeks) == (3, 2)
    assert [mention.text for mention in ujjala.groups] == ["Tulsi", "Ganga"]
    assert ujjala.officer.text == "Meera Joshi"
    assert asha.rhythm is not None
    assert asha.rhythm.weekday == 1  # 10 November 2026, the day of its first meeting, is a Tuesday


def test_meetings_by_the_month_are_a_problem() -> None:
    plan = fineract_plan(Centers=[center(c9="Monthly")])
    assert any("Meetings here are weekly" in line for line in said(plan))


def test_a_loan_s_terms_come_out_of_columns_with_and_without_headings() -> None:
    found = rows(
        Loans=[
            loan(c13=2, c14="Months", c12=6, c15=12, c16="Months", c17=2, c18="Per month", c20="Declining Balance",
                 c19="Equal principal payments", c21="Daily", c24=1, c25=2, c26=3, c28=date(2026, 6, 1)),
        ]
    ).of(LoanRow)[0]  # fmt: skip
    terms = found.terms
    assert (terms.principal, terms.installments, terms.every, terms.unit) == (2_000_000, 6, 2, Unit.MONTHS)
    assert terms.annual_rate == Decimal("0.24")
    assert (terms.method, terms.amortization) == (Interest.DECLINING, Amortization.EQUAL_PRINCIPAL)
    assert terms.accrual is Accrual.BY_DAYS
    assert (terms.grace_principal, terms.grace_interest, terms.interest_free) == (1, 2, 3)
    assert (found.number, found.amount) == ("L-1", 800_000)
    assert found.first_due_day == day_of(date(2026, 6, 1))


def test_a_rate_for_the_whole_term_is_spread_over_its_years() -> None:
    found = rows(Loans=[loan(c12=52, c15=52, c17=12, c18="Whole term")]).of(LoanRow)
    assert found[0].terms.annual_rate == Decimal("0.12")


def test_impossible_terms_are_named() -> None:
    plan = fineract_plan(
        Loans=[
            loan(c18=None), loan(c35="L-2", c14="Semi Month"), loan(c35="L-3", c15=40), loan(c35="L-4", c11=0),
            loan(c35="L-5", c1="Group"), loan(c35="L-6", c8=date(2026, 4, 1)), loan(c35="L-7", c12=-3),
            loan(c35="L-8", c29=-100),
        ]
    )  # fmt: skip
    text = said(plan)
    for row, words in (
        (2, "Per month or Per year"), (3, "Semi Month is not known"), (4, "A term of 40 does not fit 46"),
        (5, "principal is 0"), (6, "A loan to a whole group"), (7, "before it was approved"),
        (8, "out of range"), (9, "below zero"),
    ):  # fmt: skip
        assert any(line.startswith(f"Loans {row} ") and words in line for line in text), (row, words, text)


def test_what_is_not_active_is_left_out_without_a_problem() -> None:
    plan = fineract_plan(
        Clients=[client(), client("Anita", "Sahu"), client("Gone", "Away", c6="FALSE", c10="nonsense")],
        Loans=[loan(), loan("Anita Sahu", c8=None, c35="L-2")],
        SavingsAccounts=[saving(c7=None)],
    )
    assert said(plan) == []
    assert sorted(plan.left_out.values()) == [
        "the borrower is not active",
        "the loan is not handed over yet",
        "the savings account is not open yet",
    ]


def test_a_repayment_names_its_loan() -> None:
    found = rows(LoanRepayment=[repayment(c3="000000012-Active", c8="1,250.50")]).of(RepaymentRow)
    assert found[0].number.text == "000000012-Active"
    assert (found[0].amount, found[0].day) == (125_050, day_of(date(2026, 11, 5)))


def test_staff_and_savings() -> None:
    found = rows(Staff=[staff(), staff("Anil", "Kumar", c7="FALSE")])
    assert [(row.name, row.active) for row in found.of(OfficerRow)] == [("Meera Joshi", True), ("Anil Kumar", False)]
    assert [(row.product, row.balance) for row in found.of(SavingsRow)] == [("Weekly savings", 315_000)]


def test_groups_may_be_left_out_with_their_reason() -> None:
    plan = fineract_plan(Groups=[group(members=("Kamala Devi",)), group("Old", c5="FALSE")])
    assert list(plan.left_out.values()) == ["the group is not active"]
