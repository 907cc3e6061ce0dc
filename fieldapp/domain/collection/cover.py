"""Joint liability as it happens: others pay a member's shortfall, and she repays them.

A cover is a money document of its own. It counts on the covered loan like any repayment, names the payer of every part,
and leaves a claim of each payer against the covered member, so nobody forgets whose money it was.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from fieldapp.domain.appraisal.guarantor import live_for
from fieldapp.domain.center.group import Group, GroupOffice
from fieldapp.domain.collection.claim import Claim
from fieldapp.domain.collection.collection import Line, Method, Purpose, Taking, hold_reason, post
from fieldapp.domain.disposition import Disposition
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.loan.account import Balance, Loan
from fieldapp.domain.loan.standing import stands_on
from fieldapp.domain.money import AMOUNT_MAX
from fieldapp.domain.operation import Entry, body
from fieldapp.domain.people import Borrower
from fieldapp.domain.policy import policy_of
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import author_of
from fieldapp.domain.state import Draft, State


@dataclass(frozen=True)
class CoverPart:
    """What one payer gives: a member, or the group where its fund pays."""

    payer: Id
    amount: int


@body(120)
@dataclass(frozen=True)
class JointCovered:
    """Others pay a member's shortfall; the operation's entity is her loan.

    method: CASH from their purses, SAVINGS out of their accounts, FUND with the group as the one payer. Each part takes
    one receipt number, from first_receipt on. meeting_id: the meeting it happened at, NO_ID for none.
    """

    parts: tuple[CoverPart, ...]
    first_receipt: int
    method: Method = Method.CASH
    meeting_id: Id = NO_ID
    note: str = ""


class FundMove(IntEnum):
    """Why money goes into a group's fund or out of it."""

    CONTRIBUTION = 1
    FINE = 2
    WITHDRAWAL = 3


@body(121)
@dataclass(frozen=True)
class FundMoved:
    """Money goes into a group's fund or out of it; the operation's entity is the group, the amount is above zero.

    member: who gave it, NO_ID for all together. leader: who of the group signed a withdrawal, beside the officer whose
    operation it is.
    """

    kind: FundMove
    amount: int
    receipt: int
    member: Id = NO_ID
    leader: Id = NO_ID
    reason: str = ""


@dataclass(frozen=True)
class RepaidPart:
    """What of one claim is repaid."""

    claim: Id
    amount: int


@body(122)
@dataclass(frozen=True)
class CoverRepaid:
    """The covered member repays those who paid for her; the operation's entity is she.

    through_office: she pays the officer, who puts it into their savings or back into the fund; else it goes from hand
    to hand before the officer's eyes and no cash of his moves.
    """

    parts: tuple[RepaidPart, ...]
    first_receipt: int
    through_office: bool = False
    note: str = ""


def apply_joint_covered(draft: Draft, entry: Entry, covered: JointCovered) -> Disposition:
    """Count each part on the loan and open its claim; a part that is not sound waits in suspense.

    So does what a group pays beyond the shortfall of the day: she or somebody else has paid meanwhile.
    """
    operation = entry.operation
    loan = draft.find(Loan, operation.entity)
    borrower = draft.find(Borrower, loan.borrower_id) if loan else None
    who = borrower.id if borrower else NO_ID
    reasons = _reasons(draft, entry, covered, borrower)
    lines = tuple(
        Line(
            number,
            Purpose.REPAYMENT,
            who,
            part.amount,
            covered.first_receipt + number,
            operation.entity,
            reason=reason,
            payer=part.payer,
        )
        for number, (part, reason) in enumerate(zip(covered.parts, reasons, strict=True))
    )
    return post(
        draft,
        Taking(
            entry=entry,
            author=_author_id(draft, entry),
            center_id=loan.center_id if loan else operation.scope,
            lines=lines,
            meeting_id=covered.meeting_id,
            method=covered.method,
            confirmed=True,
            hold=hold_reason(draft, entry) or (Reason.NONE if loan else Reason.UNKNOWN_LOAN),
            borrower_id=who,
        ),
    )


def _reasons(state: State, entry: Entry, covered: JointCovered, borrower: Borrower | None) -> list[Reason]:
    """Return for each part why it should wait, or NONE; a guarantor may pay all that she stands in for."""
    operation = entry.operation
    loan, balance = state.find(Loan, operation.entity), state.find(Balance, operation.entity)
    if borrower is None or loan is None or balance is None:
        return [Reason.NONE] * len(covered.parts)  # the loan is not known, and all of it waits for that
    running = balance.state.running
    short = stands_on(loan, balance, operation.business_day).expected if running else AMOUNT_MAX
    guarantors = {line.guarantor for line in live_for(state, loan.id)} if covered.method is not Method.FUND else set()
    reasons = []
    for part in covered.parts:
        reason = Reason.NONE
        if part.payer not in guarantors:
            reason = _no_payer(state, borrower, part.payer, covered.method)
            reason = reason or (Reason.COVER_TOO_MUCH if part.amount > short else Reason.NONE)
            short -= max(0, part.amount) if not reason else 0
        reasons.append(reason)
    return reasons


def _no_payer(state: State, borrower: Borrower, payer: Id, method: Method) -> Reason:
    """Return why somebody cannot be a payer: only those who answer for the borrower are, and their common fund."""
    group = state.find(Group, borrower.group_id)
    if group is None:
        return Reason.NOT_A_MEMBER
    if method is Method.FUND:
        return Reason.NONE if payer == group.id else Reason.NOT_A_MEMBER
    return Reason.NONE if payer in group.members and payer != borrower.id else Reason.NOT_A_MEMBER


def apply_fund_moved(draft: Draft, entry: Entry, moved: FundMoved) -> Disposition:
    """Move a group's fund; a withdrawal that nobody of the group signed, or beyond limit or balance, is held."""
    operation = entry.operation
    group = draft.find(Group, operation.entity)
    takes_out = moved.kind is FundMove.WITHDRAWAL
    amount = -moved.amount if takes_out else moved.amount
    reason = Reason.BAD_VALUE if moved.amount <= 0 else _unsigned(draft, group, moved) if takes_out else Reason.NONE
    line = Line(0, Purpose.FUND, operation.entity, amount, moved.receipt, reason=reason, payer=moved.member)
    return post(
        draft,
        Taking(
            entry=entry,
            author=_author_id(draft, entry),
            center_id=group.center_id if group else operation.scope,
            lines=(line,),
            hold=hold_reason(draft, entry),
            borrower_id=moved.member if moved.member != NO_ID else operation.entity,
        ),
    )


def _unsigned(state: State, group: Group | None, moved: FundMoved) -> Reason:
    """Return why a withdrawal is not in order: the leader or cashier signs with the officer, up to the limit."""
    signing = {group.holder(GroupOffice.LEADER), group.holder(GroupOffice.CASHIER)} - {NO_ID} if group else set()
    if moved.leader not in signing:
        return Reason.NOT_ALLOWED
    most = policy_of(state).savings.fund_withdrawal_max
    return Reason.FUND_LIMIT if most and moved.amount > most else Reason.NONE


def apply_cover_repaid(draft: Draft, entry: Entry, repaid: CoverRepaid) -> Disposition:
    """Count what a covered member gives back on each claim; more than a claim has left is held."""
    operation = entry.operation
    borrower = draft.find(Borrower, operation.entity)
    lines = tuple(_repaying(draft, operation.entity, repaid, number) for number in range(len(repaid.parts)))
    return post(
        draft,
        Taking(
            entry=entry,
            author=_author_id(draft, entry),
            center_id=borrower.center_id if borrower else operation.scope,
            lines=lines,
            method=Method.CASH if repaid.through_office else Method.HAND,
            hold=hold_reason(draft, entry),
            borrower_id=operation.entity,
        ),
    )


def _repaying(state: State, debtor: Id, repaid: CoverRepaid, number: int) -> Line:
    """Return the line of one part: from hand to hand, into the creditor's savings, or into the fund that had paid."""
    part, receipt = repaid.parts[number], repaid.first_receipt + number
    claim = state.find(Claim, part.claim)
    by_fund = claim is not None and state.find(Group, claim.creditor) is not None
    if claim is None or not repaid.through_office:
        reason = Reason.NOT_ALLOWED if by_fund else _not_hers(claim, part, debtor)
        return Line(number, Purpose.CLAIM, debtor, part.amount, receipt, part.claim, reason=reason)
    purpose = Purpose.FUND if by_fund else Purpose.SAVINGS
    reason = _not_hers(claim, part, debtor)
    return Line(number, purpose, claim.creditor, part.amount, receipt, part.claim, reason=reason, payer=debtor)


def _not_hers(claim: Claim | None, part: RepaidPart, debtor: Id) -> Reason:
    if claim is None or claim.debtor != debtor:
        return Reason.UNKNOWN_RECORD
    if part.amount <= 0:
        return Reason.BAD_VALUE
    return Reason.COVER_TOO_MUCH if part.amount > claim.left else Reason.NONE


def _author_id(state: State, entry: Entry) -> Id:
    author = author_of(state, entry)
    return author.id if author else NO_ID
