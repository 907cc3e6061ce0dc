"""The ledger balances after whatever happened, and says of everybody what their record says."""

from __future__ import annotations

from hypothesis import given, settings

from fieldapp.domain.cash.cash import Cash
from fieldapp.domain.collection.collection import Collection, Fate, Line, Method, Purpose
from fieldapp.domain.fund import Fund
from fieldapp.domain.inbox import InboxItem, ItemKind
from fieldapp.domain.journal import Account, postings_of, trial_balance
from fieldapp.domain.loan.account import Balance, refund_due
from fieldapp.domain.record import R
from fieldapp.domain.rejection import Reason
from fieldapp.domain.savings import Savings
from tests.fakes.money_branch import STEPS, MoneyBranch, Step, lived


@settings(max_examples=50, deadline=None)
@given(STEPS)
def test_after_whatever_happened_the_ledger_balances_and_says_what_the_records_say(steps: list[Step]) -> None:
    branch = lived(steps)
    _every_account_is_its_record(branch)
    _cash_in_is_what_counts_and_what_waits(branch)
    _what_came_in_on_a_loan_is_split_to_the_last_coin(branch)
    _nothing_is_below_zero_without_an_item(branch)


def _every_account_is_its_record(branch: MoneyBranch) -> None:
    sides = trial_balance(row for item in branch.state.records.values() for row in postings_of(item))
    assert sum(sides.values()) == 0
    assert not any(account is Account.SETTLEMENT for account, _ in sides), "every coin on a loan is told apart"
    for balance in _of(branch, Balance):
        assert sides.get((Account.LOANS, balance.id), 0) == balance.outstanding
        assert sides.get((Account.REFUNDS_DUE, balance.id), 0) == -refund_due(balance)
    for account in _of(branch, Savings):
        assert sides.get((Account.SAVINGS, account.borrower_id), 0) == -account.balance
    for cash in _of(branch, Cash):
        assert sides.get((Account.CASH, cash.id), 0) == cash.held
    for fund in _of(branch, Fund):
        assert sides.get((Account.GROUP_FUND, fund.id), 0) == -fund.balance
    for document in _of(branch, Collection):
        if document.method in (Method.SAVINGS, Method.FUND, Method.HAND):
            continue  # what is held of these has not left whoever was to pay
        held = sum(line.amount for line in document.lines if line.fate is Fate.HELD and _credible(line))
        assert sides.get((Account.SUSPENSE, document.id), 0) == -held


def _cash_in_is_what_counts_and_what_waits(branch: MoneyBranch) -> None:
    standing = sum(
        line.amount
        for document in _of(branch, Collection)
        for line in document.lines
        if line.fate is not Fate.REVERSED and _credible(line) and document.method is Method.CASH
    )
    assert sum(cash.held for cash in _of(branch, Cash)) == standing


def _what_came_in_on_a_loan_is_split_to_the_last_coin(branch: MoneyBranch) -> None:
    counted: dict[bytes, int] = {}
    for document in _of(branch, Collection):
        for line in document.lines:
            if line.fate is Fate.COUNTED and line.purpose is Purpose.REPAYMENT:
                counted[line.loan_id] = counted.get(line.loan_id, 0) + line.amount
    for balance in _of(branch, Balance):
        assert balance.paid == counted.get(balance.id, 0)
        assert balance.paid == balance.taken + balance.excess + balance.recovered
        open_parts = (balance.outstanding, balance.interest, balance.fee, balance.penalty)
        assert min(*open_parts, balance.excess, balance.recovered, balance.paid_principal, balance.paid_interest) >= 0


def _nothing_is_below_zero_without_an_item(branch: MoneyBranch) -> None:
    items = _of(branch, InboxItem)
    told = {item.entity for item in items if item.kind is ItemKind.OVERDRAWN}
    assert all(fund.balance >= 0 or fund.id in told for fund in _of(branch, Fund))
    short = {item.entity for item in items if item.kind is ItemKind.CASH}
    assert all(account.balance >= 0 or account.borrower_id in told for account in _of(branch, Savings))
    assert all(refund_due(balance) >= 0 or balance.borrower_id in told for balance in _of(branch, Balance))
    assert all(cash.held >= 0 or cash.id in short for cash in _of(branch, Cash))


def _credible(line: Line) -> bool:
    return line.reason is not Reason.BAD_VALUE


def _of(branch: MoneyBranch, cls: type[R]) -> list[R]:
    return [item for item in branch.state.records.values() if isinstance(item, cls)]
