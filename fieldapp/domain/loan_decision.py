"""Deciding about an application: approving an amount as an authorisation for one hand-over, returning, rejecting.

Whoever decides never applied or appraised, sees exactly what is decided on, and keeps to the limits of authority that
the branch's policy names.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Final

from fieldapp.domain.center.ladder import running_loans, why_not_yet
from fieldapp.domain.disposition import Disposition, refused
from fieldapp.domain.ids import Id
from fieldapp.domain.likeness import why_no_loan
from fieldapp.domain.loan.application import (
    Application,
    Authorisation,
    HandOver,
    Transition,
    Wish,
    step_of,
    stepped,
    stopped,
)
from fieldapp.domain.loan.catalog import ProductVersion
from fieldapp.domain.loan.product import Model, breach_of
from fieldapp.domain.operation import Entry, body
from fieldapp.domain.people import TEXT_MAX
from fieldapp.domain.policy import AuthorityPolicy, policy_of
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import Role, author_of
from fieldapp.domain.state import Draft, State


class LoanVerdict(IntEnum):
    """What was decided; RETURN asks for more, REJECT ends the application."""

    APPROVE = 1
    RETURN = 2
    REJECT = 3


@body(1314)
@dataclass(frozen=True)
class LoanDecided:
    """A decision; the operation's entity is the application. version and hash name exactly what was seen.

    amount, installments: what is approved, 0 for what was asked for. valid_days: how long the approval may be used, 0
    for as long as policy allows.
    """

    verdict: LoanVerdict
    from_version: Id
    content_hash: bytes
    amount: int = 0
    installments: int = 0
    valid_days: int = 0
    reason: str = ""
    reason_code: int = 0


_TRANSITION: Final = {
    LoanVerdict.APPROVE: Transition.APPROVE,
    LoanVerdict.RETURN: Transition.RETURN,
    LoanVerdict.REJECT: Transition.REJECT,
}


def apply_loan_decided(draft: Draft, entry: Entry, decided: LoanDecided) -> Disposition:
    """Approve, return or reject an application; a return or a rejection needs its reason."""
    application = draft.find(Application, entry.operation.entity)
    if application is None or application.wish is None:
        return refused(Reason.UNKNOWN_RECORD)
    transition = _TRANSITION[decided.verdict]
    if transition is not Transition.APPROVE and not decided.reason.strip() and not decided.reason_code:
        return refused(Reason.REASON_NEEDED)
    if len(decided.reason) > TEXT_MAX:
        return refused(Reason.TOO_LONG)
    seen = decided.from_version if decided.content_hash == application.content_hash else Id(b"")
    problem = stopped(draft, entry, application, (transition, seen))
    if problem is not None:
        return problem
    step = replace(step_of(draft, entry, transition), reason=decided.reason.strip(), reason_code=decided.reason_code)
    if transition is not Transition.APPROVE:
        return stepped(draft, entry, replace(application, authorisation=None), step)
    return _approve(draft, entry, application, decided)


def _approve(draft: Draft, entry: Entry, application: Application, decided: LoanDecided) -> Disposition:
    wish = approved_wish(application, decided)
    authority = policy_of(draft).authority
    author = author_of(draft, entry)
    role = author.role if author else Role.OFFICER
    problem = _unsound(draft, wish, application) or why_no_loan(draft, application.borrower_id)
    problem = problem or beyond(authority, role, wish.amount + owed_by(draft, application.borrower_id))
    problem = problem or unappraised(authority, application, wish.amount)
    if not 0 <= decided.valid_days <= authority.valid_days:
        problem = problem or Reason.BAD_VALUE
    if problem:
        return refused(problem)
    step = replace(
        step_of(draft, entry, Transition.APPROVE, wish.amount),
        reason=decided.reason.strip(),
        reason_code=decided.reason_code,
    )
    days = decided.valid_days or authority.valid_days
    given = Authorisation(
        operation=step.operation,
        approver=step.author,
        amount=wish.amount,
        product=wish.product,
        installments=wish.installments,
        expires=entry.operation.business_day + days,
    )
    return stepped(draft, entry, replace(application, authorisation=given), step)


def approved_wish(application: Application, decided: LoanDecided) -> Wish:
    """Return what a decision approves: what was asked for, with what the decision changes in it."""
    assert application.wish is not None
    amount = decided.amount or application.wish.amount
    return replace(application.wish, amount=amount, installments=decided.installments or application.wish.installments)


def _unsound(draft: Draft, wish: Wish, application: Application) -> Reason:
    version = draft.find(ProductVersion, wish.product)
    if version is None:
        return Reason.UNKNOWN_RECORD
    if application.wish is None or wish.amount > application.wish.amount:
        return Reason.OUTSIDE_LIMITS
    return Reason.OUTSIDE_LIMITS if breach_of(version.product.limits, wish.amount, wish.installments) else Reason.NONE


def group_waits(state: State, entry: Entry, disbursed: HandOver) -> Reason:
    """Return the group's reason against a group loan on the day of its hand-over, asked before the loan is opened.

    NONE for other loans, and where the approval gave its reason for going against the rules.
    """
    application = state.find(Application, entry.operation.entity)
    version = state.find(ProductVersion, disbursed.agreed.product) if disbursed.agreed else None
    if version is None or version.product.offering.model is not Model.GROUP:
        return Reason.NONE
    approved = [step for step in application.steps if step.transition is Transition.APPROVE] if application else []
    if approved and approved[-1].reason:
        return Reason.NONE
    waits = why_not_yet(state, disbursed.borrower_id, disbursed.principal, disbursed.disbursed_day)
    return waits.reason if waits else Reason.NONE


def owed_by(state: State, borrower_id: Id) -> int:
    """Return the principal that a borrower still owes on all her loans, in minor units."""
    return sum(balance.outstanding for balance in running_loans(state, borrower_id))


def beyond(authority: AuthorityPolicy, role: Role, exposure: int) -> Reason:
    """Return why somebody of a role may not let a borrower owe so much in all, minor units; or NONE."""
    too_much = role is Role.SUPERVISOR and authority.supervisor_to and exposure > authority.supervisor_to
    return Reason.OVER_AUTHORITY if too_much else Reason.NONE


def unappraised(authority: AuthorityPolicy, application: Application, amount: int) -> Reason:
    """Return that a loan of an amount in minor units is appraised first and this one was not, or NONE."""
    needed = authority.appraise_from and amount >= authority.appraise_from
    return Reason.APPRAISAL_NEEDED if needed and application.recommendation is None else Reason.NONE
