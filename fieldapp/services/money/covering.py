"""Covers as they are recorded, alone or together with a meeting: who may pay for whom, how much, out of what."""

from __future__ import annotations

from dataclasses import dataclass

from fieldapp.domain.center.group import Group
from fieldapp.domain.collection.collection import Collection, Fate, Method
from fieldapp.domain.collection.cover import CoverPart, JointCovered
from fieldapp.domain.fund import fund_balance
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.loan.account import Balance, Loan
from fieldapp.domain.loan.standing import stands_on
from fieldapp.domain.money import AMOUNT_MAX, format_amount
from fieldapp.domain.operation import Intent
from fieldapp.domain.people import Borrower
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.savings import Savings, savings_id
from fieldapp.domain.state import State
from fieldapp.domain.timestamp import Day
from fieldapp.domain.words import tr
from fieldapp.services.desk import Desk, Saved
from fieldapp.services.money.receipts import receipt_number
from fieldapp.services.names import name_of
from fieldapp.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class RecordCover:
    """Who paid for a member; meeting_id: the meeting it happened at."""

    loan_id: Id
    parts: tuple[CoverPart, ...]
    method: Method = Method.CASH
    meeting_id: Id = NO_ID
    note: str = ""


@dataclass(frozen=True)
class CoverSaved(Saved):
    """What was saved, with the number of each payer's receipt in the order of the parts."""

    receipts: tuple[str, ...]


def append_cover(desk: Desk, work: UnitOfWork, wanted: RecordCover, day: Day) -> Collection | Rejection:
    """Append a cover to what is being saved, by the rules of `record_cover`, and return its document."""
    parts = tuple(part for part in wanted.parts if part.amount)
    if any(part.amount < 0 for part in parts):
        return Rejection(Reason.NEGATIVE_AMOUNT)
    if any(part.amount > AMOUNT_MAX for part in parts):
        return Rejection(Reason.TOO_LARGE)
    ground = covered_ground(work, wanted.loan_id, day)
    if isinstance(ground, Rejection):
        return ground
    borrower, group, short = ground
    problem = too_much(desk, work, borrower, sum(part.amount for part in parts), short)
    problem = problem or _cannot_pay(desk, work, group, parts, wanted.method)
    if problem is not None:
        return problem
    body = JointCovered(parts, work.take_receipts(len(parts)), wanted.method, wanted.meeting_id, wanted.note)
    return append_whole(work, Intent(body, wanted.loan_id, borrower.center_id, day))


def covered_ground(state: State, loan_id: Id, day: Day) -> tuple[Borrower, Group, int] | Rejection:
    """Return the covered member, her group, and what she is short of on a day."""
    loan, balance = state.find(Loan, loan_id), state.find(Balance, loan_id)
    borrower = state.find(Borrower, loan.borrower_id) if loan else None
    if loan is None or balance is None or borrower is None:
        return Rejection(Reason.UNKNOWN_LOAN)
    group = state.find(Group, borrower.group_id)
    if group is None:
        return Rejection(Reason.NOT_A_MEMBER)
    return borrower, group, stands_on(loan, balance, day).expected


def too_much(desk: Desk, state: State, borrower: Borrower, amount: int, short: int) -> Rejection | None:
    """Return why an amount cannot be what is paid of a shortfall, None where it can."""
    if short <= 0:
        return Rejection(Reason.NOTHING_CHANGED)
    if amount <= 0:
        return Rejection(Reason.NEGATIVE_AMOUNT if amount else Reason.EMPTY_AMOUNT)
    if amount <= short:
        return None
    money = {"amount": amount, "short": short}
    facts: dict[str, str | int] = {
        key: format_amount(value, desk.currency, symbol=True) for key, value in money.items()
    }
    return Rejection(Reason.COVER_TOO_MUCH, {**facts, "name": name_of(state, borrower.id)})


def able_to_pay(state: State, payer: Id, method: Method) -> int | None:
    """Return what a payer has here; a purse is not known."""
    if method is Method.FUND:
        return max(0, fund_balance(state, payer))
    if method is Method.SAVINGS:
        account = state.find(Savings, savings_id(payer))
        return max(0, account.balance) if account else 0
    return None


def _cannot_pay(
    desk: Desk, state: State, group: Group, parts: tuple[CoverPart, ...], method: Method
) -> Rejection | None:
    for part in parts:
        if method is Method.FUND:
            fund = fund_balance(state, group.id)
            if part.amount > fund:
                balance = format_amount(fund, desk.currency, symbol=True)
                return Rejection(Reason.FUND_LIMIT, {"group": group.name, "balance": balance})
            continue
        if part.payer not in group.members:
            name = name_of(state, part.payer) or tr("She")
            return Rejection(Reason.NOT_A_MEMBER, {"name": name, "group": group.name})
        able = able_to_pay(state, part.payer, method)
        asked = sum(other.amount for other in parts if other.payer == part.payer)
        if able is not None and asked > able:
            return Rejection(Reason.OVERDRAWN, {"balance": format_amount(able, desk.currency, symbol=True)})
    return None


def append_whole(work: UnitOfWork, intent: Intent) -> Collection | Rejection:
    """Append one document if all of it counts; a screen records nothing that would be kept aside."""
    outcome = work.append(intent)
    if isinstance(outcome, Rejection):
        return outcome
    document = work.find(Collection, work.last_operation)
    late = outcome.disposition.reason is Reason.DAY_CLOSED
    if document is None or late or any(line.fate is Fate.HELD for line in document.lines):
        return Rejection(outcome.disposition.reason)
    return document


def commit_cover(work: UnitOfWork, document: Collection) -> CoverSaved:
    """Commit, and return what was saved with the receipts of a document."""
    receipts = tuple(receipt_number(work, document.seat_id, line.receipt) for line in document.lines)
    saved = work.commit()
    return CoverSaved(saved.op_id, saved.at_ms, saved.changed, receipts)
