"""Covers: what a member is short of and who could pay it, recording who did, and what is owed between members."""

from __future__ import annotations

from dataclasses import dataclass

from fieldapp.domain.center.group import Group
from fieldapp.domain.collection.claim import Claim, ClaimState
from fieldapp.domain.collection.collection import Collection, Fate, Method
from fieldapp.domain.collection.cover import CoverPart, CoverRepaid, JointCovered, RepaidPart
from fieldapp.domain.fund import fund_balance
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.loan.account import Balance, Loan
from fieldapp.domain.loan.group_rules import covers
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
from fieldapp.services.group.facts import name_of
from fieldapp.services.money.receipts import receipt_number
from fieldapp.store.unit_of_work import UnitOfWork
from fieldapp.store.view import View

__all__ = ["CoverPart", "Method"]


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
        ground = _ground(view, wanted.loan_id, desk.clock.today())
        if isinstance(ground, Rejection):
            return ground
        borrower, group, short = ground
        amount = short if wanted.amount is None else wanted.amount
        problem = _too_much(desk, view, borrower, amount, short)
        if problem is not None:
            return problem
        payers = wanted.payers or tuple(who for who in group.members if who != borrower.id)
        payers = (group.id,) if wanted.method is Method.FUND else payers
        able = [_able(view, who, wanted.method) for who in payers]
        shares = covers(amount, [amount if most is None else most for most in able])
        parts = tuple(
            PlannedPart(who, name_of(view, who), share, most)
            for who, share, most in zip(payers, shares, able, strict=True)
        )
        return CoverPlan(wanted.loan_id, borrower.id, name_of(view, borrower.id), short, parts, amount - sum(shares))


def _ground(state: State, loan_id: Id, day: Day) -> tuple[Borrower, Group, int] | Rejection:
    """Return the covered member, her group, and what she is short of on a day."""
    loan, balance = state.find(Loan, loan_id), state.find(Balance, loan_id)
    borrower = state.find(Borrower, loan.borrower_id) if loan else None
    if loan is None or balance is None or borrower is None:
        return Rejection(Reason.UNKNOWN_LOAN)
    group = state.find(Group, borrower.group_id)
    if group is None:
        return Rejection(Reason.NOT_A_MEMBER)
    return borrower, group, stands_on(loan, balance, day).expected


def _too_much(desk: Desk, state: State, borrower: Borrower, amount: int, short: int) -> Rejection | None:
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


def _able(state: State, payer: Id, method: Method) -> int | None:
    """Return what a payer has here; a purse is not known."""
    if method is Method.FUND:
        return max(0, fund_balance(state, payer))
    if method is Method.SAVINGS:
        account = state.find(Savings, savings_id(payer))
        return max(0, account.balance) if account else 0
    return None


def record_cover(desk: Desk, wanted: RecordCover) -> CoverSaved | Rejection:
    """Record who paid for a member.

    EMPTY_AMOUNT, NEGATIVE_AMOUNT, TOO_LARGE, UNKNOWN_LOAN, NOT_A_MEMBER, COVER_TOO_MUCH beyond what she is short of,
    OVERDRAWN with the balance where savings or fund do not go so far. Parts of nothing are left out.
    """
    with desk.book.work() as work:
        document = append_cover(desk, work, wanted, desk.clock.today())
        return document if isinstance(document, Rejection) else _committed(work, document)


def append_cover(desk: Desk, work: UnitOfWork, wanted: RecordCover, day: Day) -> Collection | Rejection:
    """Append a cover to what is being saved, by the rules of `record_cover`, and return its document."""
    parts = tuple(part for part in wanted.parts if part.amount)
    if any(part.amount < 0 for part in parts):
        return Rejection(Reason.NEGATIVE_AMOUNT)
    if any(part.amount > AMOUNT_MAX for part in parts):
        return Rejection(Reason.TOO_LARGE)
    ground = _ground(work, wanted.loan_id, day)
    if isinstance(ground, Rejection):
        return ground
    borrower, group, short = ground
    problem = _too_much(desk, work, borrower, sum(part.amount for part in parts), short)
    problem = problem or _cannot_pay(desk, work, group, parts, wanted.method)
    if problem is not None:
        return problem
    body = JointCovered(parts, work.take_receipts(len(parts)), wanted.method, wanted.meeting_id, wanted.note)
    return _appended(work, Intent(body, wanted.loan_id, borrower.center_id, day))


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
        able = _able(state, part.payer, method)
        asked = sum(other.amount for other in parts if other.payer == part.payer)
        if able is not None and asked > able:
            return Rejection(Reason.OVERDRAWN, {"balance": format_amount(able, desk.currency, symbol=True)})
    return None


def _appended(work: UnitOfWork, intent: Intent) -> Collection | Rejection:
    """Append one document if all of it counts; a screen records nothing that would be kept aside."""
    outcome = work.append(intent)
    if isinstance(outcome, Rejection):
        return outcome
    document = work.find(Collection, work.last_operation)
    late = outcome.disposition.reason is Reason.DAY_CLOSED
    if document is None or late or any(line.fate is Fate.HELD for line in document.lines):
        return Rejection(outcome.disposition.reason)
    return document


def _committed(work: UnitOfWork, document: Collection) -> CoverSaved:
    receipts = tuple(receipt_number(work, document.seat_id, line.receipt) for line in document.lines)
    saved = work.commit()
    return CoverSaved(saved.op_id, saved.at_ms, saved.changed, receipts)


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
            return _too_much(desk, work, borrower, wanted.amount, total) or Rejection(Reason.COVER_TOO_MUCH)
        receipts = work.take_receipts(len(parts))
        body = CoverRepaid(parts, receipts, wanted.through_office, wanted.note)
        document = _appended(work, Intent(body, borrower.id, borrower.center_id, desk.clock.today()))
        return document if isinstance(document, Rejection) else _committed(work, document)


def _oldest_first(work: UnitOfWork, wanted: RepayCover) -> tuple[RepaidPart, ...]:
    left, parts = wanted.amount, []
    for claim in work.view.of_borrower(Claim, wanted.borrower_id):
        part = min(left, claim.left)
        payable = wanted.through_office or work.find(Group, claim.creditor) is None
        if part > 0 and claim.state is ClaimState.OPEN and payable:
            parts.append(RepaidPart(claim.id, part))
            left -= part
    return tuple(parts)
