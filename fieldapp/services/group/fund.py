"""The group fund: what is in it and what moved, contributions, fines, and withdrawals that two sign."""

from __future__ import annotations

from dataclasses import dataclass

from fieldapp.domain.center.group import Group, GroupOffice
from fieldapp.domain.collection.collection import Collection, Fate, Purpose
from fieldapp.domain.collection.cover import FundMove, FundMoved
from fieldapp.domain.fund import fund_balance
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.money import AMOUNT_MAX, format_amount
from fieldapp.domain.operation import Intent
from fieldapp.domain.policy import policy_of
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.staff import User
from fieldapp.domain.timestamp import Day
from fieldapp.domain.words import mark, tr
from fieldapp.services.desk import Desk
from fieldapp.services.group.cover import CoverSaved
from fieldapp.services.group.groups import UnknownGroup
from fieldapp.services.money.receipts import receipt_number
from fieldapp.services.names import name_of
from fieldapp.store.unit_of_work import UnitOfWork

__all__ = ["FundMove"]

MOST = 100


@dataclass(frozen=True)
class FundLine:
    """One movement of a fund: signed amount in minor units, whose it was and by whom it was taken or given."""

    op_id: Id
    day: Day
    amount: int
    member: str
    officer: str
    receipt: str
    held: bool
    reversed: bool


@dataclass(frozen=True)
class FundView:
    """A group's fund with its newest movements first. signers: members who may sign a withdrawal."""

    group_id: Id
    group_name: str
    balance: int
    signers: tuple[tuple[Id, str], ...]
    lines: tuple[FundLine, ...]


@dataclass(frozen=True)
class MoveFund:
    """Money into a fund or out of it, amount above zero. leader: who of the group signs a withdrawal."""

    group_id: Id
    kind: FundMove
    amount: int
    member: Id = NO_ID
    leader: Id = NO_ID
    reason: str = ""


def fund_view(desk: Desk, group_id: Id) -> FundView:
    """Return a fund and its newest movements; raise UnknownGroup. Linear in the center's documents of money."""
    with desk.book.view() as view:
        group = view.find(Group, group_id)
        if group is None:
            raise UnknownGroup(group_id.hex())
        lines = []
        for document in view.of_center(Collection, group.center_id):
            officer = view.find(User, document.author)
            for line in document.lines:
                into = line.purpose is Purpose.FUND and line.borrower_id == group_id
                covered = line.purpose is Purpose.REPAYMENT and line.payer == group_id
                if not into and not covered:
                    continue
                lines.append(
                    FundLine(
                        op_id=document.id,
                        day=document.day,
                        amount=line.amount if into else -line.amount,
                        member=name_of(view, line.payer if into else line.borrower_id),
                        officer=officer.name if officer else "",
                        receipt=receipt_number(view, document.seat_id, line.receipt),
                        held=line.fate is Fate.HELD,
                        reversed=line.fate is Fate.REVERSED,
                    )
                )
        offices = (group.holder(GroupOffice.LEADER), group.holder(GroupOffice.CASHIER))
        signers = tuple((who, name_of(view, who)) for who in dict.fromkeys(offices) if who != NO_ID)
        return FundView(group_id, group.name, fund_balance(view, group_id), signers, tuple(lines[::-1][:MOST]))


def move_fund(desk: Desk, wanted: MoveFund) -> CoverSaved | Rejection:
    """Record a movement of a fund.

    EMPTY_AMOUNT, NEGATIVE_AMOUNT, TOO_LARGE, UNKNOWN_RECORD, NOT_A_MEMBER for a contributor from elsewhere. For a
    withdrawal REASON_NEEDED, REQUIRED for the leader's or cashier's name, FUND_LIMIT with limit or balance.
    """
    if wanted.amount <= 0:
        return Rejection(Reason.NEGATIVE_AMOUNT if wanted.amount else Reason.EMPTY_AMOUNT)
    if wanted.amount > AMOUNT_MAX:
        return Rejection(Reason.TOO_LARGE)
    with desk.book.work() as work:
        group = work.find(Group, wanted.group_id)
        if group is None:
            return Rejection(Reason.UNKNOWN_RECORD)
        if wanted.member != NO_ID and wanted.member not in group.members:
            return Rejection(
                Reason.NOT_A_MEMBER, {"name": name_of(work, wanted.member) or tr("She"), "group": group.name}
            )
        obstacle = _no_withdrawal(desk, work, group, wanted) if wanted.kind is FundMove.WITHDRAWAL else None
        if obstacle is not None:
            return obstacle
        receipt = work.take_receipts(1)
        body = FundMoved(wanted.kind, wanted.amount, receipt, wanted.member, wanted.leader, wanted.reason.strip())
        return _saved(work, Intent(body, group.id, group.center_id, desk.clock.today()))


def _no_withdrawal(desk: Desk, work: UnitOfWork, group: Group, wanted: MoveFund) -> Rejection | None:
    if not wanted.reason.strip():
        return Rejection(Reason.REASON_NEEDED)
    signers = {group.holder(GroupOffice.LEADER), group.holder(GroupOffice.CASHIER)} - {NO_ID}
    if wanted.leader not in signers:
        return Rejection(Reason.REQUIRED, {"what": mark("the leader or cashier who signs with you")}, "leader")
    policy, balance = policy_of(work), fund_balance(work, group.id)
    most = policy.savings.fund_withdrawal_max
    if most and wanted.amount > most:
        facts: dict[str, str | int] = {"most": format_amount(most, desk.currency, symbol=True), "policy": policy.name}
        return Rejection(Reason.FUND_LIMIT, facts)
    if wanted.amount > balance:
        shown = format_amount(balance, desk.currency, symbol=True)
        return Rejection(Reason.FUND_LIMIT, {"group": group.name, "balance": shown})
    return None


def _saved(work: UnitOfWork, intent: Intent) -> CoverSaved | Rejection:
    outcome = work.append(intent)
    if isinstance(outcome, Rejection):
        return outcome
    document = work.find(Collection, work.last_operation)
    if document is None or outcome.disposition.reason or not outcome.disposition.took_effect:
        return Rejection(outcome.disposition.reason)
    receipts = tuple(receipt_number(work, document.seat_id, line.receipt) for line in document.lines)
    saved = work.commit()
    return CoverSaved(saved.op_id, saved.at_ms, saved.changed, receipts)
