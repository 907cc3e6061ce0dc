"""Covers: what a member is short of and who could pay it, recording who did, and what is owed between members."""

from __future__ import annotations

from dataclasses import dataclass

from fieldapp.domain.center.group import Group
from fieldapp.domain.collection.claim import Claim, ClaimState
from fieldapp.domain.collection.collection import Method
from fieldapp.domain.collection.cover import CoverPart, CoverRepaid, RepaidPart
from fieldapp.domain.ids import Id
from fieldapp.domain.loan.account import Balance, Loan
from fieldapp.domain.loan.group_rules import covers
from fieldapp.domain.loan.standing import stands_on
from fieldapp.domain.operation import Intent
from fieldapp.domain.people import Borrower
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.state import State
from fieldapp.domain.timestamp import Day
from fieldapp.services.desk import Desk
from fieldapp.services.money.covering import (
    CoverSaved,
    RecordCover,
    able_to_pay,
    append_cover,
    append_whole,
    commit_cover,
    covered_ground,
    too_much,
)
from fieldapp.services.names import name_of
from fieldapp.store.unit_of_work import UnitOfWork
from fieldapp.store.view import View

__all__ = ["CoverPart", "CoverSaved", "Method", "RecordCover"]


@dataclass(frozen=True)
class CoverWanted:
    """Who could pay a member's shortfall. payers: () for all other members; amount: None for all she is short of."""

    loan_id: Id
    method: Method = Method.CASH
    payers: tuple[Id, ...] = ()
    amount: int | None = None


@dataclass(frozen=True)
class PlannedPart:
    """What one payer would give; able: what she could give at most, None where only she knows."""

    payer: Id
    name: str
    amount: int
    able: int | None


@dataclass(frozen=True)
class CoverPlan:
    """How a shortfall would be shared, amounts in minor units. missing: what nobody can give."""

    loan_id: Id
    borrower_id: Id
    name: str
    short: int
    parts: tuple[PlannedPart, ...]
    missing: int


@dataclass(frozen=True)
class ClaimLine:
    """One claim as a person's page shows it, amounts in minor units. other: who paid, or who was paid for."""

    claim_id: Id
    day: Day
    other_id: Id
    other: str
    amount: int
    repaid: int
    left: int


@dataclass(frozen=True)
class ClaimsView:
    """What is open between a member and the others, newest first."""

    owes: tuple[ClaimLine, ...]
    owed: tuple[ClaimLine, ...]


@dataclass(frozen=True)
class RepayCover:
    """A covered member gives back an amount, the oldest claims first, or with parts exactly these."""

    borrower_id: Id
    amount: int = 0
    parts: tuple[RepaidPart, ...] = ()
    through_office: bool = False
    note: str = ""


@dataclass(frozen=True)
class ShortLoan:
    """A loan of which something is due today or before. short: minor units."""

    loan_id: Id
    label: str
    short: int


def short_loans(desk: Desk, borrower_id: Id) -> tuple[ShortLoan, ...]:
    """Return the running loans on which a member is short today, the largest sum first; () where she is not."""
    day, found = desk.clock.today(), []
    with desk.book.view() as view:
        for loan in view.of_borrower(Loan, borrower_id):
            balance = view.find(Balance, loan.id)
            short = stands_on(loan, balance, day).expected if balance else 0
            if balance is not None and balance.state.running and short > 0:
                found.append(ShortLoan(loan.id, loan.product, short))
    return tuple(sorted(found, key=lambda item: (-item.short, item.loan_id)))


def cover_plan(desk: Desk, wanted: CoverWanted) -> CoverPlan | Rejection:
    """Return equal shares of a shortfall among those who can pay. UNKNOWN_LOAN, NOT_A_MEMBER, NOTHING_CHANGED where
    nothing is due, COVER_TOO_MUCH."""
    with desk.book.view() as view:
        ground = covered_ground(view, wanted.loan_id, desk.clock.today())
        if isinstance(ground, Rejection):
            return ground
        borrower, group, short = ground
        amount = short if wanted.amount is None else wanted.amount
        problem = too_much(desk, view, borrower, amount, short)
        if problem is not None:
            return problem
        payers = wanted.payers or tuple(who for who in group.members if who != borrower.id)
        payers = (group.id,) if wanted.method is Method.FUND else payers
        able = [able_to_pay(view, who, wanted.method) for who in payers]
        shares = covers(amount, [amount if most is None else most for most in able])
        parts = tuple(
            PlannedPart(who, name_of(view, who), share, most)
            for who, share, most in zip(payers, shares, able, strict=True)
        )
        return CoverPlan(wanted.loan_id, borrower.id, name_of(view, borrower.id), short, parts, amount - sum(shares))


def record_cover(desk: Desk, wanted: RecordCover) -> CoverSaved | Rejection:
    """Record who paid for a member.

    EMPTY_AMOUNT, NEGATIVE_AMOUNT, TOO_LARGE, UNKNOWN_LOAN, NOT_A_MEMBER, COVER_TOO_MUCH beyond what she is short of,
    OVERDRAWN with the balance where savings or fund do not go so far. Parts of nothing are left out.
    """
    with desk.book.work() as work:
        document = append_cover(desk, work, wanted, desk.clock.today())
        return document if isinstance(document, Rejection) else commit_cover(work, document)


def claims_of(desk: Desk, borrower_id: Id) -> ClaimsView:
    """Return what a member owes others for covers and what they owe her, as far as it is open."""
    with desk.book.view() as view:
        mine = [item for item in view.of_borrower(Claim, borrower_id) if item.state is ClaimState.OPEN]
        theirs = _against_others(view, borrower_id)
        return ClaimsView(
            owes=tuple(_line(view, item, item.creditor) for item in reversed(mine)),
            owed=tuple(_line(view, item, item.debtor) for item in reversed(theirs)),
        )


def _against_others(view: View, creditor: Id) -> list[Claim]:
    """Return what others owe her; claims stay with the center in which she paid, wherever she has gone since."""
    borrower = view.find(Borrower, creditor)
    places = (borrower.center_id, *(held.center_id for held in borrower.former)) if borrower else ()
    claims = [item for center in dict.fromkeys(places) for item in view.of_center(Claim, center)]
    return [item for item in claims if item.creditor == creditor and item.state is ClaimState.OPEN]


def _line(state: State, claim: Claim, other: Id) -> ClaimLine:
    return ClaimLine(claim.id, claim.day, other, name_of(state, other), claim.amount, claim.repaid, claim.left)


def repay_cover(desk: Desk, wanted: RepayCover) -> CoverSaved | Rejection:
    """Record that a covered member gives back what others paid for her.

    EMPTY_AMOUNT, NEGATIVE_AMOUNT, COVER_TOO_MUCH beyond what she owes, UNKNOWN_RECORD, NOT_ALLOWED for a fund's claim
    from hand to hand: its money goes through the officer.
    """
    with desk.book.work() as work:
        borrower = work.find(Borrower, wanted.borrower_id)
        if borrower is None:
            return Rejection(Reason.UNKNOWN_RECORD)
        parts = wanted.parts or _oldest_first(work, wanted)
        total = sum(part.amount for part in parts)
        if not parts or total <= 0 or wanted.amount < 0:
            return Rejection(Reason.NEGATIVE_AMOUNT if wanted.amount < 0 else Reason.EMPTY_AMOUNT)
        if not wanted.parts and total < wanted.amount:
            return too_much(desk, work, borrower, wanted.amount, total) or Rejection(Reason.COVER_TOO_MUCH)
        receipts = work.take_receipts(len(parts))
        body = CoverRepaid(parts, receipts, wanted.through_office, wanted.note)
        document = append_whole(work, Intent(body, borrower.id, borrower.center_id, desk.clock.today()))
        return document if isinstance(document, Rejection) else commit_cover(work, document)


def _oldest_first(work: UnitOfWork, wanted: RepayCover) -> tuple[RepaidPart, ...]:
    left, parts = wanted.amount, []
    for claim in work.view.of_borrower(Claim, wanted.borrower_id):
        part = min(left, claim.left)
        payable = wanted.through_office or work.find(Group, claim.creditor) is None
        if part > 0 and claim.state is ClaimState.OPEN and payable:
            parts.append(RepaidPart(claim.id, part))
            left -= part
    return tuple(parts)
