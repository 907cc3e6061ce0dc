"""Every center meets every week; nobody pays more than she owes, and paid-off loans are followed by the next one."""

from __future__ import annotations

from collections import Counter

from fieldapp.demo.synthetic.roster import LADDER
from fieldapp.domain.collection.collection import Collection, Fate
from fieldapp.domain.collection.meeting import Meeting
from fieldapp.domain.loan.account import Balance, Loan
from tests.unit.fieldapp.demo.synthetic.conftest import SMALL, Written


def test_every_center_met_every_week(written: Written) -> None:
    with written.book.view() as view:
        meetings = view.every(Meeting)
    assert len(meetings) == SMALL.centers * SMALL.weeks == written.history.outcome.tally.meetings
    assert all(len(meeting.marks) == SMALL.groups * SMALL.members for meeting in meetings)
    days = Counter(meeting.center_id for meeting in meetings)
    assert set(days.values()) == {SMALL.weeks}
    assert max(meeting.day for meeting in meetings) == written.order.until - 7


def test_all_money_counts_and_nobody_pays_too_much(written: Written) -> None:
    with written.book.view() as view:
        lines = [line for document in view.every(Collection) for line in document.lines]
        loans = {loan.id: loan for loan in view.every(Loan)}
        balances = view.every(Balance)
    assert {line.fate for line in lines} == {Fate.COUNTED}
    for balance in balances:
        assert balance.paid <= sum(row.total for row in loans[balance.id].schedule)


def test_a_paid_off_loan_is_followed_by_the_next(written: Written) -> None:
    with written.book.view() as view:
        loans = view.every(Loan)
    by_borrower: dict[bytes, list[Loan]] = {}
    for loan in sorted(loans, key=lambda loan: loan.disbursed_day):
        by_borrower.setdefault(loan.borrower_id, []).append(loan)
    renewed = [pair for pair in by_borrower.values() if len(pair) > 1]
    assert renewed
    for first, second in renewed:
        assert second.cycle == first.cycle + 1
        assert first.principal <= second.principal <= LADDER[-1] * 8_000
        assert not second.opening_paid
