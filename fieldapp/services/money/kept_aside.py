"""Money that the office would keep aside: told before it is recorded."""

from __future__ import annotations

from fieldapp.domain.cash.cash import closed
from fieldapp.domain.collection.collection import Collection, Fate
from fieldapp.domain.ids import id_text
from fieldapp.domain.loan.account import Balance, Loan
from fieldapp.domain.loan.by_terms import payoff
from fieldapp.domain.money import format_amount
from fieldapp.domain.people import Borrower, BorrowerField
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.services.days import day_month
from fieldapp.services.desk import Desk
from fieldapp.store.unit_of_work import UnitOfWork


def doubtful(desk: Desk, work: UnitOfWork, document: Collection) -> Rejection | None:
    """Return why the office would keep a line of this money aside, or why it comes late; None where all is well."""
    held = next((line for line in document.lines if line.fate is Fate.HELD), None)
    if held is None and closed(work, document.author, document.day):
        return Rejection(Reason.DAY_CLOSED, {"confirm": 1, "day": day_month(document.day)})
    if held is None:
        return None
    borrower = work.find(Borrower, held.borrower_id)
    loan, balance = work.find(Loan, held.loan_id), work.find(Balance, held.loan_id)
    facts: dict[str, str | int] = {
        "confirm": 1,
        "count": sum(1 for line in document.lines if line.fate is Fate.HELD),
        "name": borrower.text(BorrowerField.NAME) if borrower else "",
        "amount": format_amount(held.amount, desk.currency, symbol=True),
    }
    if loan is not None and balance is not None:
        settles = payoff(work, loan, balance, document.day)
        facts["outstanding"] = format_amount(settles, desk.currency, symbol=True)
    return Rejection(held.reason, facts, id_text(held.borrower_id))
