"""Rows of the plain CSV set."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from fieldapp.domain.intake.reading.row_reader import RowReader
from fieldapp.domain.intake.reading.template import Subject
from fieldapp.domain.intake.reading.words import METHODS, UNITS, WEEKDAYS
from fieldapp.domain.intake.rows import (
    AnyRow,
    BorrowerRow,
    CenterRow,
    GroupRow,
    LoanRow,
    Mention,
    Paid,
    Rhythm,
    SavingsRow,
    Terms,
)
from fieldapp.domain.loan.calendar import Unit
from fieldapp.domain.loan.product import Interest
from fieldapp.domain.people import TEXT_MAX, BorrowerField

_TEXTS: Final = {
    "local_name": BorrowerField.LOCAL_NAME,
    "guardian": BorrowerField.GUARDIAN,
    "phone": BorrowerField.PHONE,
    "village": BorrowerField.VILLAGE,
    "address": BorrowerField.ADDRESS,
    "landmark": BorrowerField.LANDMARK,
    "gender": BorrowerField.GENDER,
    "national_id": BorrowerField.NATIONAL_ID,
    "occupation": BorrowerField.OCCUPATION,
}
_HOUSEHOLD_MOST = 50


def read_center(row: RowReader) -> AnyRow:
    """Return a center."""
    name = row.text("center", needed="The center has no name. Enter it.")
    row.text("repeats_on", needed="Enter the day of its meetings, Monday to Sunday.")
    minute = row.minute("time")
    rhythm = Rhythm(
        weekday=row.choice("repeats_on", WEEKDAYS, 0),
        every_weeks=row.whole("every_weeks", 1, 8) or 1,
        minute=9 * 60 if minute is None else minute,
        first_day=row.day("meeting_start", future=True),
    )
    return CenterRow(
        place=row.place,
        name=name,
        office=Mention("", row.place),
        officer=row.mention("officer"),
        code=row.text("code", 40),
        village=row.text("village"),
        rhythm=rhythm,
    )


def read_group(row: RowReader) -> AnyRow:
    """Return a group."""
    nobody = Mention("", row.place)
    return GroupRow(
        place=row.place,
        name=row.text("group", needed="The group has no name. Enter it."),
        office=nobody,
        officer=nobody,
        center=row.mention("center", needed="Name the center of the group."),
        code=row.text("code", 40),
    )


def read_borrower(row: RowReader) -> AnyRow:
    """Return a borrower."""
    name = row.text("name", needed="The name is empty. Enter it.")
    code = row.text("code", 40, needed="The code is empty. Give each borrower a number of her own.")
    fields: dict[BorrowerField, str | int] = {BorrowerField.NAME: name, BorrowerField.CODE: code}
    for column, field in _TEXTS.items():
        fields[field] = row.text(column)
    fields[BorrowerField.NOTE] = row.text("note", TEXT_MAX)
    numbers = {
        BorrowerField.BIRTH_DAY: row.day("birth_day"),
        BorrowerField.HOUSEHOLD_SIZE: row.whole("household_size", 1, _HOUSEHOLD_MOST),
        BorrowerField.EARNERS: row.whole("earners", 0, _HOUSEHOLD_MOST),
        BorrowerField.MONTHLY_INCOME: row.amount("monthly_income"),
    }
    fields |= {field: number for field, number in numbers.items() if number is not None}
    return BorrowerRow(
        place=row.place,
        name=name,
        code=code,
        office=Mention("", row.place),
        center=row.mention("center"),
        group=row.mention("group"),
        fields={field: value for field, value in fields.items() if value != ""},
        joined_day=row.day("joined"),
    )


def read_loan(row: RowReader) -> AnyRow:
    """Return a loan with what was paid or is still owed."""
    paid, balance = row.amount("paid"), row.amount("balance")
    if paid is not None and balance is not None:
        row.wrong("balance", "Both paid and balance are given. Leave one of them empty.")
    owed = paid is None and balance is not None
    return LoanRow(
        place=row.place,
        office=Mention("", row.place),
        borrower=row.mention("borrower", needed="Enter the code of the borrower."),
        product=row.text("product", 80) or "Loan",
        terms=_terms(row),
        disbursed_day=row.day("disbursed", needed="Enter the day of hand-over.") or 0,
        number=row.text("number", 40),
        first_due_day=row.day("first_due", future=True),
        amount=(balance if owed else paid) or 0,
        means=Paid.STILL_OWED if owed else Paid.SO_FAR,
        last_paid_day=row.day("last_paid"),
        cycle=row.whole("cycle", 1, 99) or 1,
    )


def _terms(row: RowReader) -> Terms:
    principal = row.amount("principal", needed="Enter the principal.")
    if principal == 0:
        row.wrong("principal", "The principal is 0. Enter the amount that was handed over.")
    interest, rate = row.amount("interest"), row.rate("rate")
    if interest is not None and rate:
        row.wrong("rate", "Both interest and annual_rate are given. Leave one of them empty.")
    return Terms(
        principal=principal or 0,
        installments=row.whole("installments", 1, 600, needed="Enter the number of installments.") or 1,
        every=row.whole("every", 1, 52) or 1,
        unit=row.choice("every_unit", UNITS, Unit.WEEKS),
        installment=row.amount("installment") or 0,
        interest=interest if interest is not None or rate else 0,
        annual_rate=(rate or Decimal(0)) / 100,
        method=row.choice("method", METHODS, Interest.FLAT),
    )


def read_savings(row: RowReader) -> AnyRow:
    """Return a savings account with its balance."""
    return SavingsRow(
        place=row.place,
        office=Mention("", row.place),
        borrower=row.mention("borrower", needed="Enter the code of the borrower."),
        product=row.text("product", 80) or "Savings",
        balance=row.amount("balance", needed="Enter the balance; 0 for an empty account.") or 0,
        weekly=row.amount("weekly") or 0,
        opened_day=row.day("opened"),
        number=row.text("number", 40),
    )


READERS: Final = {
    Subject.CENTERS: read_center,
    Subject.GROUPS: read_group,
    Subject.BORROWERS: read_borrower,
    Subject.LOANS: read_loan,
    Subject.SAVINGS: read_savings,
}
