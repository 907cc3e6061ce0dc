"""Members join with their profile, their running loan and their savings."""

from __future__ import annotations

from fieldapp.domain.center.group import Center, Group
from fieldapp.domain.loan.account import Loan
from fieldapp.domain.people import Borrower, BorrowerField
from fieldapp.domain.savings import Savings
from fieldapp.domain.timestamp import weekday_of
from tests.unit.fieldapp.demo.synthetic.conftest import SMALL, Written


def test_everybody_is_in_her_group_with_an_account_of_each_kind(written: Written) -> None:
    with written.book.view() as view:
        centers, groups = view.every(Center), view.every(Group)
        borrowers = {item.id: item for item in view.every(Borrower)}
        loans, savings = view.every(Loan), view.every(Savings)
    assert (len(centers), len(groups), len(borrowers)) == (SMALL.centers, 4, SMALL.borrowers)
    assert {loan.borrower_id for loan in loans} == set(borrowers)
    assert {account.borrower_id for account in savings} == set(borrowers)
    assert all(center.officer_id == written.officer for center in centers)
    assert {center.weekday for center in centers} == {weekday_of(written.order.until)}
    places = {group.id: group.center_id for group in groups}
    assert all(places[item.group_id] == item.center_id for item in borrowers.values())
    assert all(item.text(BorrowerField.VILLAGE).startswith("Example-") for item in borrowers.values())


def test_loans_that_ran_before_the_log_say_so(written: Written) -> None:
    with written.book.view() as view:
        loans = view.every(Loan)
    running = [loan for loan in loans if loan.disbursed_day < written.order.begin]
    assert running
    assert all(loan.opening_paid > 0 for loan in running)
    assert all(loan.opening_paid % loan.schedule[0].total == 0 for loan in loans)
