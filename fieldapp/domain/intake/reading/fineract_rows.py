"""Rows of Apache Fineract's bulk-import sheets."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from fieldapp.domain.intake.reading.row_reader import RowReader
from fieldapp.domain.intake.reading.template import Subject
from fieldapp.domain.intake.reading.words import (
    ACCRUALS,
    AMORTIZATIONS,
    METHODS,
    ONE_OR_ALL,
    PERIODS_A_YEAR,
    UNITS,
    WEEKDAYS,
    YES_NO,
)
from fieldapp.domain.intake.rows import (
    AnyRow,
    BorrowerRow,
    CenterRow,
    GroupRow,
    LoanRow,
    Mention,
    OfficeRow,
    OfficerRow,
    RepaymentRow,
    Rhythm,
    SavingsRow,
    Terms,
)
from fieldapp.domain.loan.calendar import Unit
from fieldapp.domain.loan.product import Accrual, Amortization, Interest
from fieldapp.domain.people import BorrowerField
from fieldapp.domain.timestamp import weekday_of

_PER_MONTH, _PER_YEAR, _PER_TERM = 12, 1, 0
_RATE_UNITS: Final = {
    "per month": _PER_MONTH,
    "per year": _PER_YEAR,
    "whole term": _PER_TERM,
    "month": _PER_MONTH,
    "year": _PER_YEAR,
    "months": _PER_MONTH,
    "years": _PER_YEAR,
}
_WEEKLY: Final = {"weekly": True, "daily": False, "monthly": False, "yearly": False}


def read_office(row: RowReader) -> AnyRow:
    """Return an office; the head office stands above the branches and is one of them."""
    return OfficeRow(row.place, row.text("office", needed="The office has no name. Enter it."))


def read_officer(row: RowReader) -> AnyRow:
    """Return a member of staff by first and last name."""
    active = row.choice("active", YES_NO, otherwise=True)
    return OfficerRow(row.place, _full_name(row, "first_name", "last_name"), active)


def read_center(row: RowReader) -> AnyRow:
    """Return a center; one that is not active is left out."""
    if not row.choice("active", YES_NO, otherwise=True):
        row.leave_out("the center is not active")
    activated, submitted = row.day("activated"), row.day("submitted")
    return CenterRow(
        place=row.place,
        name=row.text("center", needed="The center has no name. Enter it."),
        office=row.mention("office", needed="Name the office of the center."),
        officer=row.mention("officer"),
        code=row.text("code", 40),
        rhythm=_rhythm(row),
        formed_day=activated if activated is not None else submitted,
        groups=row.mentions("groups"),
    )


def read_group(row: RowReader) -> AnyRow:
    """Return a group; one that is not active is left out."""
    if not row.choice("active", YES_NO, otherwise=True):
        row.leave_out("the group is not active")
    activated, submitted = row.day("activated"), row.day("submitted")
    return GroupRow(
        place=row.place,
        name=row.text("group", needed="The group has no name. Enter it."),
        office=row.mention("office", needed="Name the office of the group."),
        officer=row.mention("officer"),
        center=row.mention("center"),
        code=row.text("code", 40),
        rhythm=_rhythm(row),
        formed_day=activated if activated is not None else submitted,
        members=row.mentions("members"),
    )


def _rhythm(row: RowReader) -> Rhythm | None:
    start = row.day("meeting_start", future=True)
    if not row.choice("frequency", _WEEKLY, otherwise=True):
        row.wrong("frequency", "Meetings here are weekly. Enter Weekly, with interval 4 for every four weeks.")
    weeks = row.whole("interval", 1, 8)
    otherwise = -1 if start is None else weekday_of(start)
    weekday = row.choice("repeats_on", WEEKDAYS, otherwise)
    return Rhythm(weekday, weeks or 1, first_day=start) if weekday >= 0 else None


def read_borrower(row: RowReader) -> AnyRow:
    """Return a client as a borrower; one that is not active is left out."""
    if not row.choice("active", YES_NO, otherwise=True):
        row.leave_out("the borrower is not active")
    name, code = _full_name(row, "first_name", "middle_name", "last_name"), row.text("code", 40)
    address = ", ".join(
        part for part in (row.text(column) for column in ("street", "address_1", "address_2", "address_3")) if part
    )
    fields: dict[BorrowerField, str | int] = {
        BorrowerField.NAME: name,
        BorrowerField.CODE: code,
        BorrowerField.PHONE: row.text("phone", 40),
        BorrowerField.GENDER: row.text("gender", 40),
        BorrowerField.ADDRESS: address,
        BorrowerField.VILLAGE: row.text("village"),
    }
    birth = row.day("birth_day")
    if birth is not None:
        fields[BorrowerField.BIRTH_DAY] = birth
    activated, submitted = row.day("activated"), row.day("submitted")
    return BorrowerRow(
        place=row.place,
        name=name,
        code=code,
        office=row.mention("office", needed="Name the office of the borrower."),
        center=Mention("", row.place),
        group=row.mention("group"),
        fields={field: value for field, value in fields.items() if value != ""},
        joined_day=activated if activated is not None else submitted,
    )


def _full_name(row: RowReader, *columns: str) -> str:
    name = " ".join(part for part in (row.text(column) for column in columns) if part)
    if not name:
        row.wrong(columns[0], "The name is empty. Enter it.")
    return name


def read_loan(row: RowReader) -> AnyRow:
    """Return a person's loan that was handed over; others are left out, a loan to a whole group is a problem."""
    if not row.choice("type", ONE_OR_ALL, otherwise=True):
        row.wrong("type", "A loan to a whole group cannot be taken over. Enter one loan for each member.")
    if not row.has("disbursed"):
        row.leave_out("the loan is not handed over yet")
    disbursed = row.day("disbursed") or 0
    approved = row.day("approved")
    if approved is not None and disbursed and disbursed < approved:
        row.wrong("disbursed", "The loan was handed over before it was approved. Correct one of the dates.")
    return LoanRow(
        place=row.place,
        office=row.mention("office"),
        borrower=row.mention("borrower", needed="Name the borrower of the loan."),
        product=row.text("product", 80) or "Loan",
        terms=_terms(row),
        disbursed_day=disbursed,
        number=row.text("number", 40),
        first_due_day=row.day("first_due", future=True),
        amount=row.amount("paid") or 0,
        last_paid_day=row.day("last_paid"),
    )


def _terms(row: RowReader) -> Terms:
    principal = row.amount("principal", needed="Enter the principal.")
    installments = row.whole("installments", 1, 600, needed="Enter the number of repayments.") or 1
    every = row.whole("every", 1, 52) or 1
    term_unit = row.choice("term_unit", UNITS, None)
    unit = row.choice("every_unit", UNITS, term_unit)
    if unit is None:
        row.wrong("every", "Enter Days, Weeks or Months in the column right of it.")
    term = row.whole("term", 1, 10_000)
    if term is not None and unit is not None and term_unit in (None, unit) and term != installments * every:
        row.wrong(
            "term", f"A term of {term} does not fit {installments} repayments every {every}. Correct one of them."
        )
    if principal == 0:
        row.wrong("principal", "The principal is 0. Enter the amount that was handed over.")
    return Terms(
        principal=principal or 0,
        installments=installments,
        every=every,
        unit=unit or Unit.WEEKS,
        annual_rate=_annual_rate(row, installments * every, unit or Unit.WEEKS),
        method=row.choice("method", METHODS, Interest.DECLINING),
        amortization=row.choice("amortization", AMORTIZATIONS, Amortization.EQUAL_INSTALLMENTS),
        accrual=row.choice("accrual", ACCRUALS, Accrual.BY_PERIOD),
        grace_principal=row.whole("grace_principal", 0, installments - 1) or 0,
        grace_interest=row.whole("grace_interest", 0, installments - 1) or 0,
        interest_free=row.whole("interest_free", 0, installments) or 0,
    )


def _annual_rate(row: RowReader, term: int, unit: Unit) -> Decimal:
    """Return the rate a year as a fraction; a rate for the whole term is spread over its length in years."""
    percent = row.rate("rate")
    if not percent:
        return Decimal(0)
    per = row.choice("rate_unit", _RATE_UNITS, None)
    if per is None:
        row.wrong("rate", "Enter Per month or Per year in the column right of the rate.")
        return Decimal(0)
    if per == _PER_TERM:
        return percent / 100 * PERIODS_A_YEAR[unit] / term
    return percent / 100 * per


def read_repayment(row: RowReader) -> AnyRow:
    """Return a repayment on the loan with an account number."""
    return RepaymentRow(
        place=row.place,
        office=row.mention("office"),
        borrower=row.mention("borrower", needed="Name the borrower who paid."),
        number=row.mention("number", needed="Enter the number of the loan account."),
        amount=row.amount("amount", needed="Enter the amount that was repaid.") or 0,
        day=row.day("day", needed="Enter the day of the repayment.") or 0,
    )


def read_savings(row: RowReader) -> AnyRow:
    """Return a person's savings account; what was paid in when it was opened is its balance."""
    if not row.choice("type", ONE_OR_ALL, otherwise=True):
        row.wrong("type", "Savings of a whole group cannot be taken over. Enter one account for each member.")
    if not row.has("opened"):
        row.leave_out("the savings account is not open yet")
    return SavingsRow(
        place=row.place,
        office=row.mention("office"),
        borrower=row.mention("borrower", needed="Name the owner of the account."),
        product=row.text("product", 80) or "Savings",
        balance=row.amount("balance") or 0,
        opened_day=row.day("opened"),
        number=row.text("number", 40),
    )


READERS: Final = {
    Subject.OFFICES: read_office,
    Subject.OFFICERS: read_officer,
    Subject.CENTERS: read_center,
    Subject.GROUPS: read_group,
    Subject.BORROWERS: read_borrower,
    Subject.LOANS: read_loan,
    Subject.REPAYMENTS: read_repayment,
    Subject.SAVINGS: read_savings,
}
