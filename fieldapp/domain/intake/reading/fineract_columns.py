"""The columns of Apache Fineract's bulk-import workbooks that the intake reads."""

from __future__ import annotations

from typing import Final

from fieldapp.domain.intake.reading.template import Column, Origin, Subject, Template

_MEETING = (
    Column("meeting_start", ("Meeting Start Date",), is_date=True),
    Column("frequency", ("Frequency",)),
    Column("interval", ("Interval",)),
    Column("repeats_on", ("Repeats On",)),
)

_OFFICES = Template(
    Subject.OFFICES,
    Origin.FINERACT,
    ("offices",),
    (
        Column("office", ("Office Name",), needed=True),
        Column("parent", ("Parent Office",), needed=True),
        Column("opened", ("Opened On Date",), is_date=True),
    ),
)

_STAFF = Template(
    Subject.OFFICERS,
    Origin.FINERACT,
    ("staff", "employee"),
    (
        Column("office", ("Office Name",), needed=True),
        Column("first_name", ("First Name",), needed=True),
        Column("last_name", ("Last Name",), needed=True),
        Column("joined", ("Joined on",), needed=True, is_date=True),
        Column("code", ("External Id",)),
        Column("active", ("Is Active",)),
    ),
)

_CENTERS = Template(
    Subject.CENTERS,
    Origin.FINERACT,
    ("centers",),
    (
        Column("center", ("Center Name",), needed=True),
        Column("office", ("Office Name",), needed=True),
        Column("officer", ("Staff Name",), needed=True),
        Column("code", ("External ID",)),
        Column("active", ("Active",)),
        Column("activated", ("Activation Date",), is_date=True),
        Column("submitted", ("Submitted On Date",), is_date=True),
        *_MEETING,
        Column("groups", ("Group Names",), spread=True),
    ),
)

_GROUPS = Template(
    Subject.GROUPS,
    Origin.FINERACT,
    ("groups",),
    (
        Column("group", ("Group Name",), needed=True),
        Column("office", ("Office Name",), needed=True),
        Column("officer", ("Staff Name",), needed=True),
        Column("center", ("Center Name",)),
        Column("code", ("External ID",)),
        Column("active", ("Active",)),
        Column("activated", ("Activation Date",), is_date=True),
        Column("submitted", ("Submitted On Date",), is_date=True),
        *_MEETING,
        Column("members", ("Client Names",), spread=True),
    ),
)

_CLIENTS = Template(
    Subject.BORROWERS,
    Origin.FINERACT,
    ("clientperson", "clients", "client person"),
    (
        Column("first_name", ("First Name",), needed=True),
        Column("last_name", ("Last Name",), needed=True),
        Column("middle_name", ("Middle Name",)),
        Column("office", ("Office Name",), needed=True),
        Column("officer", ("Staff Name",)),
        Column("code", ("External ID",)),
        Column("active", ("Active",), needed=True),
        Column("activated", ("Activation date",), is_date=True),
        Column("submitted", ("Submitted On Date",), is_date=True),
        Column("phone", ("Mobile number",)),
        Column("birth_day", ("Date of Birth",), is_date=True),
        Column("gender", ("Gender",)),
        Column("street", ("Street",)),
        Column("address_1", ("Address Line 1",)),
        Column("address_2", ("Address Line 2",)),
        Column("address_3", ("Address Line 3",)),
        Column("village", ("City",)),
        # Not Fineract's: the file of skipped rows carries the group along, which stands in another sheet there.
        Column("group", ("Group Name",)),
    ),
)

_LOANS = Template(
    Subject.LOANS,
    Origin.FINERACT,
    ("loans",),
    (
        Column("office", ("Office Name",), needed=True),
        Column("type", ("Loan Type",)),
        Column("borrower", ("Client/Group Name",), needed=True),
        Column("product", ("Product",)),
        Column("submitted", ("Submitted On",), is_date=True),
        Column("approved", ("Approved On",), is_date=True),
        Column("disbursed", ("Disbursed Date",), is_date=True),
        Column("principal", ("Principal",), needed=True),
        Column("installments", ("# of Repayments",), needed=True),
        Column("every", ("Repaid Every",)),
        Column("every_unit", ("Repaid Every Frequency",), after="every"),
        Column("term", ("Loan Term",)),
        Column("term_unit", ("Loan Term Frequency",), after="term"),
        Column("rate", ("Nominal Interest %",)),
        Column("rate_unit", ("Nominal Interest Frequency",), after="rate"),
        Column("amortization", ("Amortization",)),
        Column("method", ("Interest Method",)),
        Column("accrual", ("Interest Calculation Period",)),
        Column("grace_principal", ("Grace-Principal Payment",)),
        Column("grace_interest", ("Grace-Interest Payment",)),
        Column("interest_free", ("Interest-Free Period",)),
        Column("first_due", ("First Repayment On",), is_date=True),
        Column("paid", ("Amount Repaid",)),
        Column("last_paid", ("Date-Last Repayment",), is_date=True),
        Column("number", ("External Id",)),
    ),
)

_REPAYMENTS = Template(
    Subject.REPAYMENTS,
    Origin.FINERACT,
    ("loanrepayment", "loan repayments"),
    (
        Column("office", ("Office Name",)),
        Column("borrower", ("Client Name",), needed=True),
        Column("number", ("Loan Account No",), needed=True),
        Column("product", ("Product Name",)),
        Column("amount", ("Amount Repaid",), needed=True),
        Column("day", ("Date",), needed=True, is_date=True),
    ),
)

_SAVINGS = Template(
    Subject.SAVINGS,
    Origin.FINERACT,
    ("savingsaccounts", "savings"),
    (
        Column("office", ("Office Name",)),
        Column("type", ("Individual/Group",), needed=True),
        Column("borrower", ("Client Name",), needed=True),
        Column("product", ("Product",), needed=True),
        Column("submitted", ("Submitted On",), is_date=True),
        Column("opened", ("Activation Date",), is_date=True),
        Column("balance", ("Min Opening Balance",)),
        Column("number", ("External Id",)),
    ),
)

FINERACT: Final = (_OFFICES, _STAFF, _CENTERS, _GROUPS, _CLIENTS, _LOANS, _REPAYMENTS, _SAVINGS)
"""The sheets that are read; its look-up sheets (Extras, Products, Charges ...) have other headings and are left out."""
