"""Savings of one borrower: what she has, what of it she may take out today and why not more, deposits, withdrawals."""

from __future__ import annotations

from dataclasses import dataclass

from fieldapp.domain.collection.collection import Collection, SavingsMoved
from fieldapp.domain.ids import Id
from fieldapp.domain.money import AMOUNT_MAX, format_amount
from fieldapp.domain.operation import Intent
from fieldapp.domain.people import Borrower
from fieldapp.domain.policy import policy_of
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.savings import Savings, savings_id, withdrawals_in_month
from fieldapp.domain.savings_limits import beyond_limit, kept_back
from fieldapp.services.desk import Desk, Saved
from fieldapp.services.money.receipts import receipt_number


class UnknownSaver(LookupError):
    """No borrower has that id on this laptop; screens only ask for those they were given."""


@dataclass(frozen=True)
class SavingsView:
    """A borrower's savings, amounts in minor units.

    free: what she may take out today at once. kept: what stays in while her loans run. withdrawals: of this month.
    most: the most the account may hold, 0 for no limit. policy: the parameter set of these limits.
    """

    borrower_id: Id
    product: str
    balance: int
    weekly: int
    free: int
    kept: int
    withdrawals: int
    most: int
    policy: str


@dataclass(frozen=True)
class MoveSavings:
    """A deposit (above zero) or a withdrawal (below zero) outside a meeting, minor units."""

    borrower_id: Id
    amount: int
    note: str = ""


@dataclass(frozen=True)
class SavingsSaved(Saved):
    """What was saved, with the number of its receipt and the balance after it."""

    receipt: str
    balance: int


def savings_view(desk: Desk, borrower_id: Id) -> SavingsView:
    """Return a borrower's savings and their limits today; raise UnknownSaver."""
    day = desk.clock.today()
    with desk.book.view() as view:
        if view.find(Borrower, borrower_id) is None:
            raise UnknownSaver(borrower_id.hex())
        account, policy = view.find(Savings, savings_id(borrower_id)), policy_of(view)
        balance, kept = account.balance if account else 0, kept_back(view, borrower_id)
        times, rules = withdrawals_in_month(account, day), policy.savings
    free = max(0, balance - kept)
    free = min(free, rules.withdrawal_max) if rules.withdrawal_max else free
    if rules.withdrawals_per_month and times >= rules.withdrawals_per_month:
        free = 0
    return SavingsView(
        borrower_id=borrower_id,
        product=account.product if account else "",
        balance=balance,
        weekly=account.weekly if account else 0,
        free=free,
        kept=kept,
        withdrawals=times,
        most=rules.balance_max,
        policy=policy.name,
    )


def move_savings(desk: Desk, wanted: MoveSavings) -> SavingsSaved | Rejection:
    """Record a deposit or a withdrawal.

    EMPTY_AMOUNT, TOO_LARGE, UNKNOWN_RECORD; OVERDRAWN with the balance; SAVINGS_LIMIT, SAVINGS_OFTEN, SAVINGS_KEPT and
    SAVINGS_FULL with their numbers and the policy they come from.
    """
    if not wanted.amount or abs(wanted.amount) > AMOUNT_MAX:
        return Rejection(Reason.TOO_LARGE if wanted.amount else Reason.EMPTY_AMOUNT)
    day = desk.clock.today()
    with desk.book.work() as work:
        borrower, account = work.find(Borrower, wanted.borrower_id), work.find(Savings, savings_id(wanted.borrower_id))
        if borrower is None:
            return Rejection(Reason.UNKNOWN_RECORD)
        balance = account.balance if account else 0
        if balance + wanted.amount < 0:
            return Rejection(Reason.OVERDRAWN, {"balance": format_amount(balance, desk.currency, symbol=True)})
        limit = beyond_limit(work, borrower.id, wanted.amount, day)
        if limit is not None:
            return limit
        body = SavingsMoved(wanted.amount, work.take_receipts(1), wanted.note.strip())
        outcome = work.append(Intent(body, borrower.id, borrower.center_id, day))
        if isinstance(outcome, Rejection):
            return outcome
        document = work.find(Collection, work.last_operation)
        if document is None or not outcome.disposition.took_effect:
            return Rejection(outcome.disposition.reason)
        number = receipt_number(work, document.seat_id, body.receipt)
        saved = work.commit()
    return SavingsSaved(saved.op_id, saved.at_ms, saved.changed, number, balance + wanted.amount)
