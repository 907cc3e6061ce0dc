"""Limits of individual savings: how much may go out, how often, what stays while a loan runs, and how much goes in."""

from __future__ import annotations

from decimal import ROUND_CEILING

from fieldapp.domain.center.ladder import running_loans
from fieldapp.domain.ids import Id
from fieldapp.domain.money_facts import with_amounts
from fieldapp.domain.policy import Policy, policy_of
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.savings import Savings, out_in_week, savings_id, withdrawals_in_month
from fieldapp.domain.state import State
from fieldapp.domain.timestamp import Day

_AMOUNTS = ("most", "keep", "free", "balance", "room", "taken")


def beyond_limit(state: State, borrower_id: Id, amount: int, day: Day) -> Rejection | None:
    """Return why an amount (below zero: a withdrawal) may not move on a day, None where it may.

    Whether the account has the money is another question; amounts among the facts are written in the branch's currency.
    """
    return limit_of(state, state.find(Savings, savings_id(borrower_id)), borrower_id, amount, day)


def limit_of(state: State, account: Savings | None, borrower_id: Id, amount: int, day: Day) -> Rejection | None:
    """Return what beyond_limit() returns, for an account that was found already (None: she has none)."""
    policy = policy_of(state)
    if amount > 0:
        return _too_full(state, account, amount, policy)
    if account is not None and account.frozen:
        return Rejection(Reason.DEBIT_FROZEN)
    rules = policy.savings
    if rules.withdrawal_max and -amount > rules.withdrawal_max:
        return with_amounts(
            state, Rejection(Reason.SAVINGS_LIMIT, {"most": rules.withdrawal_max, "policy": policy.name}), _AMOUNTS
        )
    times = withdrawals_in_month(account, day)
    if rules.withdrawals_per_month and times >= rules.withdrawals_per_month:
        facts: dict[str, str | int] = {"times": times, "most": rules.withdrawals_per_month, "policy": policy.name}
        return Rejection(Reason.SAVINGS_OFTEN, facts)
    taken = out_in_week(account, day)
    if rules.withdrawal_week_max and taken - amount > rules.withdrawal_week_max:
        facts = {"taken": taken, "most": rules.withdrawal_week_max, "policy": policy.name}
        return with_amounts(state, Rejection(Reason.SAVINGS_WEEK, facts), _AMOUNTS)
    balance, keep = account.balance if account else 0, kept_back(state, borrower_id)
    if keep and balance + amount < keep:
        facts = {"keep": keep, "free": max(0, balance - keep), "policy": policy.name}
        return with_amounts(state, Rejection(Reason.SAVINGS_KEPT, facts), _AMOUNTS)
    return None


def _too_full(state: State, account: Savings | None, amount: int, policy: Policy) -> Rejection | None:
    most, balance = policy.savings.balance_max, account.balance if account else 0
    if not most or balance + amount <= most:
        return None
    facts: dict[str, str | int] = {"balance": balance, "most": most, "room": max(0, most - balance)}
    return with_amounts(state, Rejection(Reason.SAVINGS_FULL, {**facts, "policy": policy.name}), _AMOUNTS)


def kept_back(state: State, borrower_id: Id) -> int:
    """Return what must stay in a borrower's account while her loans run: a share of what is outstanding, rounded up."""
    share = policy_of(state).savings.keep_share
    if not share:
        return 0
    outstanding = sum(balance.outstanding for balance in running_loans(state, borrower_id))
    return int((outstanding * share).to_integral_value(ROUND_CEILING))
