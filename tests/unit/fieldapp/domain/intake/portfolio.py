"""Workbooks made at run time with the headings and positions of Apache Fineract's templates, and plain CSV files."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from openpyxl import Workbook

from fieldapp.domain.ids import Id, derived_id
from fieldapp.domain.intake.linking.standing import BranchTerms, Standing, standing_of
from fieldapp.domain.intake.plan import ImportPlan, Wishes, plan_import
from fieldapp.domain.money import currency
from fieldapp.domain.record import Record
from fieldapp.domain.staff import Role, User
from fieldapp.domain.timestamp import day_of
from fieldapp.protocol.workbook import read_files

TODAY = date(2026, 11, 9)
"""A Monday."""
MEERA = Id(derived_id("user", b"meera"))

OFFICES = {0: "Office Name*", 1: "Parent Office*", 2: "Parent OfficeId*", 3: "Opened On Date*", 4: "External Id*",
           7: "Lookup Offices", 8: "Lookup OfficeId*"}  # fmt: skip
STAFF = {0: "Office Name *", 1: "First Name *", 2: "Last Name *", 4: "Mobile no", 5: "Joined on *",
         6: "External Id *", 7: "Is Active *"}  # fmt: skip
CENTERS = {0: "Center Name*", 1: "Office Name*", 2: "Staff Name*", 3: "External ID", 4: "Active*",
           5: "Activation Date*", 6: "Submitted On Date", 7: "Meeting Start Date* (On or After)", 8: "Repeat*",
           9: "Frequency*", 10: "Interval*", 11: "Repeats On*",
           15: "Group Names* (Enter in consecutive cells horizontally)", 251: "Office Name", 252: "Opening Date",
           253: "Repeat Normal Range", 254: "Repeat Monthly Range", 255: "If Repeat Weekly Range"}  # fmt: skip
GROUPS = {0: "Group Name*", 1: "Office Name*", 2: "Staff Name*", 3: "Center Name", 4: "External ID", 5: "Active*",
          6: "Activation Date*", 7: "Submitted On Date *", 8: "Meeting Start Date* (On or After)", 9: "Repeat*",
          10: "Frequency*", 11: "Interval*", 12: "Repeats On*",
          16: "Client Names* (Enter in consecutive cells horizontally)", 251: "Office Name", 252: "Opening Date",
          253: "Repeat Normal Range", 254: "Repeat Monthly Range", 255: "If Repeat Weekly Range"}  # fmt: skip
CLIENTS = {0: "First Name*", 1: "Last Name*", 2: "Middle Name", 3: "Office Name*", 4: "Staff Name", 5: "External ID ",
           6: "Active*", 7: "Activation date", 8: "Submitted On Date", 9: "Mobile number", 10: "Date of Birth ",
           11: "Client Type ", 12: "Gender ", 13: "Client Classification ", 14: "Is a staff memeber ",
           15: "Address Enabled *", 16: "Address Type ", 17: "Street  ", 18: "Address Line 1", 19: "Address Line 2",
           20: "Address Line 3 ", 21: "City ", 22: "State/ Province ", 23: "Country ", 24: "Postal Code ",
           25: "Is active Address ? ", 26: "All * marked fields are compulsory.", 35: "Lookup office Name  ",
           36: "Lookup Office Opened Date ", 37: "Lookup Gender "}  # fmt: skip
LOANS = {0: "Office Name*", 1: "Loan Type*", 2: "Client/Group Name*", 4: "Product*", 5: "Loan Officer*",
         6: "Submitted On*", 7: "Approved On", 8: "Disbursed Date", 9: "Payment Type*", 10: "Fund Name",
         11: "Principal*", 12: "# of Repayments*", 13: "Repaid Every*", 15: "Loan Term*", 17: "Nominal Interest %*",
         19: "Amortization*", 20: "Interest Method*", 21: "Interest Calculation Period*", 22: "Arrears Tolerance",
         23: "Repayment Strategy*", 24: "Grace-Principal Payment", 25: "Grace-Interest Payment",
         26: "Interest-Free Period(s)", 27: "Interest Charged From", 28: "First Repayment On", 29: "Amount Repaid",
         30: "Date-Last Repayment", 31: "Repayment Type", 35: "External Id", 43: "Client Name",
         45: "Client Activation Date"}  # fmt: skip
REPAYMENTS = {0: "Office Name*", 1: "Client Name*", 3: "Loan Account No.*", 4: "Product Name", 5: "Principal",
              6: "Total Outstanding Amount", 7: "Loan Disbursement Date", 8: "Amount Repaid*", 9: "Date*",
              10: "Type*", 11: "Account No", 12: "Check No", 13: "Routing Code", 14: "Receipt No", 15: "Bank No",
              17: "Lookup Client", 19: "Lookup Account"}  # fmt: skip
SAVINGS = {0: "Office Name*", 1: "Individual/Group*", 2: "Client Name*", 3: "Product*", 4: "Field Officer*",
           5: "Submitted On*", 6: "Approved On*", 7: "Activation Date*", 8: "Currency", 9: "Decimal Places",
           10: "In Multiples Of", 11: "Interest Rate %*", 12: "Interest Compounding Period*",
           13: "Interest Posting Period*", 14: "Interest Calculated*", 15: "# Days in Year*",
           16: "Min Opening Balance", 17: "Locked In For", 20: "Is Overdraft Allowed ",
           21: "  Maximum Overdraft Amount Limit ", 22: "External Id", 31: "Client Name",
           32: "Client Activation Date"}  # fmt: skip

Cells = Mapping[int, Any]


def workbook(sheets: Mapping[str, Sequence[Cells]]) -> bytes:
    """Return an XLSX file of named sheets; each row maps columns counted from 0 to values, the first is the heading."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for number, row in enumerate(rows, 1):
            for column, value in row.items():
                sheet.cell(number, column + 1, value)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def office(name: str = "Rampur", **cells: Any) -> dict[int, Any]:
    return {0: name, 1: "Head Office", 3: date(2020, 1, 1)} | _numbered(cells)


def staff(first: str = "Meera", last: str = "Joshi", **cells: Any) -> dict[int, Any]:
    return {0: "Rampur", 1: first, 2: last, 5: date(2021, 1, 1), 7: "TRUE"} | _numbered(cells)


def center(name: str = "Ujjala", **cells: Any) -> dict[int, Any]:
    """A center that meets on Thursdays."""
    return {
        0: name, 1: "Rampur", 2: "Meera Joshi", 4: "TRUE", 5: date(2023, 3, 2), 7: date(2023, 3, 2), 8: "TRUE",
        9: "Weekly", 10: 1, 11: "Thu",
    } | _numbered(cells)  # fmt: skip


def group(name: str = "Tulsi", members: Sequence[str] = (), **cells: Any) -> dict[int, Any]:
    made = {0: name, 1: "Rampur", 2: "Meera Joshi", 3: "Ujjala", 5: "TRUE", 6: date(2023, 3, 9)}
    return made | {16 + number: member for number, member in enumerate(members)} | _numbered(cells)


def client(first: str = "Kamala", last: str = "Devi", **cells: Any) -> dict[int, Any]:
    return {
        0: first, 1: last, 3: "Rampur", 4: "Meera Joshi", 6: "TRUE", 7: date(2023, 3, 16), 9: 9826011834,
        10: date(1985, 5, 1), 12: "Female", 15: "FALSE", 21: "Rampur Kalan",
    } | _numbered(cells)  # fmt: skip


def loan(name: str = "Kamala Devi", **cells: Any) -> dict[int, Any]:
    """A flat loan of 20,000 over 46 weeks at 24 % a year."""
    return {
        0: "Rampur", 1: "JLG", 2: name, 4: "Livestock", 5: "Meera Joshi", 6: date(2026, 4, 1), 7: date(2026, 4, 2),
        8: date(2026, 4, 9), 11: 20000, 12: 46, 13: 1, 14: "Weeks", 15: 46, 16: "Weeks", 17: 24, 18: "Per year",
        19: "Equal installments", 20: "Flat", 21: "Same as repayment period", 29: 8000, 30: date(2026, 11, 5),
        31: "Cash", 35: "L-1",
    } | _numbered(cells)  # fmt: skip


def repayment(name: str = "Kamala Devi", **cells: Any) -> dict[int, Any]:
    return {0: "Rampur", 1: name, 3: "L-1", 8: 500, 9: date(2026, 11, 5), 10: "Cash"} | _numbered(cells)


def saving(name: str = "Kamala Devi", **cells: Any) -> dict[int, Any]:
    return {
        0: "Rampur", 1: "Individual", 2: name, 3: "Weekly savings", 4: "Meera Joshi", 5: date(2023, 3, 16),
        6: date(2023, 3, 16), 7: date(2023, 3, 16), 8: "INR", 11: 4, 16: 3150,
    } | _numbered(cells)  # fmt: skip


def _numbered(cells: Mapping[str, Any]) -> dict[int, Any]:
    """Return cells given as c12=value."""
    return {int(name.removeprefix("c")): value for name, value in cells.items()}


def fineract(**sheets: Sequence[Cells]) -> dict[str, Sequence[Cells]]:
    """Return the sheets of a small portfolio, replaced by those given, each below its headings."""
    rows: dict[str, Sequence[Cells]] = {
        "Centers": [center()],
        "Groups": [group(members=("Kamala Devi", "Anita Sahu"))],
        "Clients": [client(c5="RP-1284"), client("Anita", "Sahu")],
        "Loans": [loan()],
        "SavingsAccounts": [saving()],
    } | sheets
    return {name: [HEADINGS[name], *body] for name, body in rows.items() if body}


HEADINGS: dict[str, Cells] = {
    "Offices": OFFICES, "Staff": STAFF, "Centers": CENTERS, "Groups": GROUPS, "Clients": CLIENTS, "Loans": LOANS,
    "LoanRepayment": REPAYMENTS, "SavingsAccounts": SAVINGS,
}  # fmt: skip


PLAIN = {
    "centers.csv": "center,code,village,officer,meeting_day,meeting_time,first_meeting_date\n"
    "Ujjala,C1,Rampur Kalan,Meera Joshi,Thursday,10:30,2023-03-02\n",
    "groups.csv": "group,center,code\nTulsi,Ujjala,G1\n",
    "borrowers.csv": "code,name,center,group,joined_on,phone,birth_date,household_size,monthly_income\n"
    'RP-1284,Kamala Devi,Ujjala,Tulsi,2023-03-16,098260 11834,1985-05-01,5,"9,000"\n'
    "RP-1285,Anita Sahu,Ujjala,Tulsi,2023-03-16,,,,\n",
    "loans.csv": "borrower,number,product,principal,installments,interest,disbursed_on,first_due_on,balance\n"
    "RP-1284,L-1,Livestock,20000,46,2400,2026-04-09,2026-04-16,14400\n",
    "savings.csv": "borrower,balance,weekly\nRP-1284,3150,50\n",
}


def plain(**changes: str) -> list[tuple[str, bytes]]:
    """Return the plain set with whole files replaced: loans='...' ('' leaves the file out)."""
    texts = PLAIN | {f"{name}.csv": text for name, text in changes.items()}
    return [(name, text.encode()) for name, text in texts.items() if text]


def standing(*records: Record) -> Standing:
    """Return a branch in rupees with one officer, and what is given."""
    rupees = currency("INR")
    assert rupees is not None
    users = User(MEERA, "Meera Joshi", Role.OFFICER)
    return standing_of((users, *records), BranchTerms("Rampur branch", rupees, day_of(TODAY), MEERA))


def plan_of(files: Sequence[tuple[str, bytes]], wishes: Wishes | None = None, *records: Record) -> ImportPlan:
    """Read files and plan them into a branch."""
    return plan_import(read_files(files), standing(*records), wishes)


def fineract_plan(wishes: Wishes | None = None, **sheets: Sequence[Cells]) -> ImportPlan:
    """Plan the small Fineract portfolio with some sheets replaced."""
    return plan_of([("Portfolio.xlsx", workbook(fineract(**sheets)))], wishes)


def said(plan: ImportPlan) -> list[str]:
    """Return the problems as 'Sheet row heading: sentence'."""
    return [
        f"{problem.place.sheet or problem.place.file} {problem.place.row} {problem.place.heading}: {problem.sentence}"
        for problem in plan.problems
    ]
