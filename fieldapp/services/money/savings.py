"""Savings of one borrower: what she has, what of it she may take out today and why not more, deposits, withdrawals."""

from __future__ import annotations

from dataclasses import dataclass

from fieldapp.domain.collection.collection import Collection, Fate, Method, Purpose, SavingsMoved
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.money import AMOUNT_MAX, format_amount
from fieldapp.domain.operation import Intent
from fieldapp.domain.people import Borrower, BorrowerField
from fieldapp.domain.policy import policy_of
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.savings import Savings, savings_id, withdrawals_in_month
from fieldapp.domain.savings_limits import beyond_limit, kept_back
from fieldapp.domain.words import tr
from fieldapp.services.desk import Desk, Saved
from fieldapp.services.money.receipts import ReceiptView, receipt_of
from fieldapp.store.view import View


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
    method: Method = Method.CASH
    confirmed_second: bool = False


@dataclass(frozen=True)
class SavingsSaved(Saved):
    """What was saved, with the number of its receipt, the balance after it, and the receipt to print."""

    receipt: str
    balance: int
    paper: ReceiptView


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
    SAVINGS_FULL with their numbers and the policy they come from. With the fact `confirm`: SAME_SAVINGS_TODAY where the
    same amount went the same way on the same day, until `confirmed_second` says that a second one is meant.
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
        if not wanted.confirmed_second and (second := _second(desk, work.view, borrower, wanted.amount)) is not None:
            return second
        body = SavingsMoved(wanted.amount, work.take_receipts(1), wanted.note.strip(), wanted.method)
        outcome = work.append(Intent(body, borrower.id, borrower.center_id, day))
        if isinstance(outcome, Rejection):
            return outcome
        document = work.find(Collection, work.last_operation)
        if document is None or outcome.disposition.reason or not outcome.disposition.took_effect:
            return Rejection(outcome.disposition.reason)
        paper = receipt_of(desk, work, document, body.receipt, work.last_leaf)
        saved = work.commit()
    return SavingsSaved(saved.op_id, saved.at_ms, saved.changed, paper.number, balance + wanted.amount, paper)


def _second(desk: Desk, view: View, borrower: Borrower, amount: int) -> Rejection | None:
    """Return a question where the same amount of her savings moved the same way today, also at a meeting."""
    day = desk.clock.today()
    own = [item for item in view.of_borrower(Collection, borrower.id) if item.day == day]
    sheets = view.of_center(Collection, borrower.center_id, day, day) if borrower.center_id != NO_ID else []
    equal = any(
        line.purpose is Purpose.SAVINGS
        and (line.borrower_id, line.amount) == (borrower.id, amount)
        and line.fate is not Fate.REVERSED
        for item in (*own, *sheets)
        for line in item.lines
    )
    if not equal:
        return None
    facts: dict[str, str | int] = {
        "confirm": 1,
        "name": borrower.text(BorrowerField.NAME),
        "moved": tr("saved") if amount > 0 else tr("took out"),
        "amount": format_amount(abs(amount), desk.currency, symbol=True),
    }
    return Rejection(Reason.SAME_SAVINGS_TODAY, facts)
