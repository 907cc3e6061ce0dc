"""The plain CSV set: five files, their columns, and what belongs into each; the documented list is made from here."""

from __future__ import annotations

from typing import Final

from fieldapp.domain.intake.reading.template import Column, Origin, Subject, Template


def _column(name: str, heading: str, explanation: str, *, needed: bool = False) -> Column:
    # The readable form with spaces is accepted as well: headings are compared without underscores.
    return Column(name, (heading,), needed, is_date=heading.endswith(("_date", "_on")), help=explanation)


_CENTERS = Template(
    Subject.CENTERS,
    Origin.PLAIN,
    ("centers",),
    (
        _column("center", "center", "Name of the center; each one once.", needed=True),
        _column("code", "code", "Your number for the center."),
        _column("village", "village", "Where it meets; the center's name where empty."),
        _column("officer", "officer", "Name of its loan officer, as registered in the branch."),
        _column("repeats_on", "meeting_day", "Monday to Sunday, or Mon to Sun.", needed=True),
        _column("time", "meeting_time", "When it starts, such as 08:30; 09:00 where empty."),
        _column("every_weeks", "every_weeks", "1 weekly, 2 fortnightly, 4 four-weekly; 1 where empty."),
        _column("meeting_start", "first_meeting_date", "Day of its first meeting; decides which week it is."),
    ),
)

_GROUPS = Template(
    Subject.GROUPS,
    Origin.PLAIN,
    ("groups",),
    (
        _column("group", "group", "Name of the group; each one once in its center.", needed=True),
        _column("center", "center", "Name or code of its center.", needed=True),
        _column("code", "code", "Your number for the group."),
    ),
)

_BORROWERS = Template(
    Subject.BORROWERS,
    Origin.PLAIN,
    ("borrowers",),
    (
        _column("code", "code", "Your number for the borrower; each one once.", needed=True),
        _column("name", "name", "Full name.", needed=True),
        _column("center", "center", "Name or code of her center; empty with a group that is unique."),
        _column("group", "group", "Name or code of her group; empty for a borrower without one."),
        _column("joined", "joined_on", "Day she joined; today where empty."),
        _column("local_name", "local_name", "The name in its own script."),
        _column("guardian", "guardian", "Husband, father or guardian."),
        _column("phone", "phone", "Telephone number, as text so that a leading 0 stays."),
        _column("village", "village", "Village; the center's where empty."),
        _column("address", "address", "House and street."),
        _column("landmark", "landmark", "What helps to find the house."),
        _column("birth_day", "birth_date", "Day of birth."),
        _column("gender", "gender", "As you record it."),
        _column("national_id", "national_id", "Number of her identity card."),
        _column("occupation", "occupation", "What she lives from."),
        _column("household_size", "household_size", "People in the household, 1 to 50."),
        _column("earners", "earners", "Of these, people who earn."),
        _column("monthly_income", "monthly_income", "Of the household."),
        _column("note", "note", "Anything else, up to 2,000 characters."),
    ),
)

_LOANS = Template(
    Subject.LOANS,
    Origin.PLAIN,
    ("loans",),
    (
        _column("borrower", "borrower", "Code of the borrower, or her name where only one has it.", needed=True),
        _column("number", "number", "Your number for the loan; each one once."),
        _column("product", "product", "Name of the loan product; Loan where empty."),
        _column("principal", "principal", "Amount handed over.", needed=True),
        _column("installments", "installments", "Number of installments agreed.", needed=True),
        _column(
            "installment", "installment", "Amount of one installment where it was rounded; the last takes the rest."
        ),
        _column("every", "every", "Installments every so many units; 1 where empty."),
        _column("every_unit", "unit", "weeks, months or days; weeks where empty."),
        _column(
            "interest", "interest", "Interest agreed over the whole loan. Leave empty and give annual_rate instead."
        ),
        _column("rate", "annual_rate", "Interest in percent a year, where interest is empty."),
        _column("method", "method", "flat or declining, with annual_rate; flat where empty."),
        _column("disbursed", "disbursed_on", "Day of hand-over.", needed=True),
        _column("first_due", "first_due_on", "Day of the first installment; one period after hand-over where empty."),
        _column("paid", "paid", "Paid so far, interest included. Or give balance."),
        _column("balance", "balance", "Still to pay, interest included. Or give paid."),
        _column("last_paid", "last_paid_on", "Day of the last payment."),
        _column("cycle", "cycle", "Which loan of hers it is; 1 where empty."),
    ),
)

_SAVINGS = Template(
    Subject.SAVINGS,
    Origin.PLAIN,
    ("savings",),
    (
        _column("borrower", "borrower", "Code of the borrower, or her name where only one has it.", needed=True),
        _column("balance", "balance", "What stands in the account.", needed=True),
        _column("weekly", "weekly", "What she puts in at each meeting; 0 where empty."),
        _column("product", "product", "Name of the savings product; Savings where empty."),
        _column("opened", "opened_on", "Day it was opened."),
        _column("number", "number", "Your number for the account."),
    ),
)

PLAIN: Final = (_CENTERS, _GROUPS, _BORROWERS, _LOANS, _SAVINGS)


def column_list() -> str:
    """Return the documented list of columns of the plain set, in Markdown."""
    lines = []
    for template in PLAIN:
        lines += [f"### {template.subject.value}.csv", "", "| column | | what belongs into it |", "| --- | --- | --- |"]
        for column in template.columns:
            needed = "needed" if column.needed else ""
            lines.append(f"| `{column.headings[0]}` | {needed} | {column.help} |")
        lines.append("")
    return "\n".join(lines)
