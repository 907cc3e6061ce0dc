"""A loan's way to the borrower's hand: asking, applying, recommending, deciding, giving it up.

Nothing is recorded that the fold would not let take effect; what was typed stays with the screen. Handing the money
over is in `hand_over`, the form in `application_form`, the lists and the single application in `applications`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from fieldapp.domain.ids import NO_ID, Id, id_text
from fieldapp.domain.loan.application import Application, LoanPurpose, Wish
from fieldapp.domain.loan.applying import EnquiryRecorded, LoanApplied, LoanAppraised, LoanWithdrawn
from fieldapp.domain.loan.catalog import ProductVersion
from fieldapp.domain.loan.product import Model
from fieldapp.domain.loan_decision import LoanDecided, LoanVerdict
from fieldapp.domain.money import format_amount
from fieldapp.domain.operation import Intent
from fieldapp.domain.people import TEXT_MAX, Borrower
from fieldapp.domain.policy import policy_of
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.staff import Role
from fieldapp.domain.work.approval import ReturnReason
from fieldapp.services.days import day_month_year
from fieldapp.services.desk import Desk, Result
from fieldapp.services.loan.applications import ask_of
from fieldapp.services.loan.eligibility import why_not_in
from fieldapp.services.loan.products import Ask, limit_broken
from fieldapp.store.unit_of_work import Saved, UnitOfWork

FORM: Final = "application"


@dataclass(frozen=True)
class Enquire:
    """A borrower asks about a loan. amount: in minor units, 0 where she names none."""

    borrower_id: Id
    amount: int = 0
    purpose: LoanPurpose = LoanPurpose.TRADE
    note: str = ""


@dataclass(frozen=True)
class ApplyFor:
    """An application to hand in, new or changed. seen: the version the form was opened at, NO_ID for a new one."""

    application_id: Id
    borrower_id: Id
    product_id: Id
    amount: int
    installments: int
    purpose: LoanPurpose = LoanPurpose.TRADE
    note: str = ""
    seen: Id = NO_ID


@dataclass(frozen=True)
class Recommend:
    """What the officer recommends. appraisal: the operation of the cash-flow sheet it rests on, NO_ID without one."""

    application_id: Id
    seen: Id
    recommended: int
    note: str = ""
    appraisal: Id = NO_ID


@dataclass(frozen=True)
class DecideLoan:
    """A decision on what was seen. amount, installments: what is approved, 0 for what was asked for.

    valid_days: 0 for as long as policy allows. An approval against what stands in the way needs its reason.
    """

    application_id: Id
    seen: Id
    content_hash: bytes
    verdict: Literal["approve", "return", "reject"]
    amount: int = 0
    installments: int = 0
    valid_days: int = 0
    reason_code: int = 0
    reason_text: str = ""


@dataclass(frozen=True)
class ApplicationSaved(Saved):
    """A saved application, and what stands in the way of the loan today; the supervisor sees the same."""

    application_id: Id
    why_not: tuple[Rejection, ...]


def enquire(desk: Desk, enquiry: Enquire) -> ApplicationSaved | Rejection:
    """Record that a borrower asked about a loan; UNKNOWN_RECORD, NEGATIVE_AMOUNT, TOO_LONG."""
    problem = _unsound(enquiry.amount, enquiry.note)
    if problem is not None:
        return problem
    application_id = desk.new_id()
    body = EnquiryRecorded(enquiry.borrower_id, enquiry.amount, enquiry.purpose, enquiry.note.strip())
    with desk.book.work() as work:
        borrower = work.find(Borrower, enquiry.borrower_id)
        if borrower is None:
            return Rejection(Reason.UNKNOWN_RECORD)
        refusal = record(work, Intent(body, application_id, borrower.center_id, desk.clock.today()))
        return refusal or _saved(work.commit(), application_id, ())


def apply(desk: Desk, wanted: ApplyFor) -> ApplicationSaved | Rejection:
    """Hand in an application; what stands in the way of it does not stop it but is told, and the supervisor sees it.

    UNKNOWN_RECORD, OUTSIDE_LIMITS, PRODUCT_WITHDRAWN, TOO_LONG, or STALE_TRANSITION where it changed since `seen`.
    """
    problem = _unsound(wanted.amount, wanted.note)
    if problem is not None:
        return problem
    today = desk.clock.today()
    with desk.book.work() as work:
        borrower, version = work.find(Borrower, wanted.borrower_id), work.find(ProductVersion, wanted.product_id)
        if borrower is None or version is None:
            return Rejection(Reason.UNKNOWN_RECORD)
        breach = limit_broken(version.product, wanted.amount, wanted.installments, desk.currency)
        if breach is not None:
            return breach
        group = borrower.group_id if version.product.offering.model is Model.GROUP else NO_ID
        wish = Wish(wanted.amount, version.id, wanted.installments, wanted.purpose, wanted.note.strip(), group)
        body = LoanApplied(borrower.id, wish, wanted.seen)
        refusal = record(work, Intent(body, wanted.application_id, borrower.center_id, today))
        if refusal is not None:
            return refusal
        work.discard_draft(FORM, id_text(wanted.application_id))
        ask = Ask(borrower.id, version.id, wanted.amount, wanted.installments, today)
        told = why_not_in(work.view, desk, ask, wanted.application_id)
        return _saved(work.commit(), wanted.application_id, told)


def recommend(desk: Desk, wanted: Recommend) -> Result:
    """Put a recommendation beside an application; NEGATIVE_AMOUNT, TOO_LONG, UNKNOWN_RECORD, STALE_TRANSITION."""
    problem = _unsound(wanted.recommended, wanted.note)
    if problem is not None:
        return problem
    body = LoanAppraised(wanted.recommended, wanted.seen, wanted.appraisal, wanted.note.strip())
    return _step(desk, wanted.application_id, body)


def withdraw(desk: Desk, application_id: Id, seen: Id, reason: str) -> Result:
    """End an application that the borrower gives up; REASON_NEEDED, UNKNOWN_RECORD or STALE_TRANSITION."""
    if not reason.strip():
        return Rejection(Reason.REASON_NEEDED)
    return _step(desk, application_id, LoanWithdrawn(seen, reason.strip()))


def _step(desk: Desk, application_id: Id, body: LoanAppraised | LoanWithdrawn) -> Result:
    with desk.book.work() as work:
        application = work.find(Application, application_id)
        if application is None:
            return Rejection(Reason.UNKNOWN_RECORD)
        refusal = record(work, Intent(body, application_id, application.center_id, desk.clock.today()))
        return refusal or work.commit()


def decide(desk: Desk, decision: DecideLoan) -> Result:
    """Approve, return or reject an application; nothing is recorded where the answer is a rejection.

    NEEDS_SUPERVISOR, MAKER_IS_CHECKER, REASON_NEEDED, OUTSIDE_LIMITS, OVER_AUTHORITY, APPRAISAL_NEEDED, BAD_VALUE for a
    validity beyond policy, STALE_TRANSITION where it changed since it was shown. What stands in the way of an approval
    is returned as it is, until the decision gives its reason for it.
    """
    if desk.me.role is Role.OFFICER:
        return Rejection(Reason.NEEDS_SUPERVISOR)
    body = LoanDecided(
        verdict=_VERDICTS[decision.verdict],
        from_version=decision.seen,
        content_hash=decision.content_hash,
        amount=decision.amount,
        installments=decision.installments,
        valid_days=decision.valid_days,
        reason=decision.reason_text.strip(),
        reason_code=ReturnReason(decision.reason_code),
    )
    today = desk.clock.today()
    with desk.book.work() as work:
        application = work.find(Application, decision.application_id)
        if application is None:
            return Rejection(Reason.UNKNOWN_RECORD)
        ask = ask_of(application, today)
        refusal = record(work, Intent(body, application.id, application.center_id, today))
        if refusal is not None:
            return _with_figures(work, desk, refusal)
        approved = work.find(Application, application.id)
        ask = ask_of(approved, today) if approved else ask
        if body.verdict is LoanVerdict.APPROVE and not body.reason and ask is not None:
            in_the_way = why_not_in(work.view, desk, ask, application.id)
            if in_the_way:
                return in_the_way[0]
        return work.commit()


_VERDICTS: Final = {"approve": LoanVerdict.APPROVE, "return": LoanVerdict.RETURN, "reject": LoanVerdict.REJECT}


def _with_figures(work: UnitOfWork, desk: Desk, refusal: Rejection) -> Rejection:
    """Return a refusal with the figures of policy that its sentence names."""
    policy = policy_of(work)
    amounts = {
        Reason.OVER_AUTHORITY: ("most", policy.authority.supervisor_to),
        Reason.APPRAISAL_NEEDED: ("amount", policy.authority.appraise_from),
    }
    if refusal.reason not in amounts:
        return refusal
    key, amount = amounts[refusal.reason]
    return Rejection(refusal.reason, {key: format_amount(amount, desk.currency, symbol=True), "policy": policy.name})


def record(work: UnitOfWork, intent: Intent) -> Rejection | None:
    """Append an operation; return why it would not take effect, None where it does."""
    outcome = work.append(intent)
    if isinstance(outcome, Rejection):
        return outcome
    if outcome.disposition.took_effect:
        return None
    facts: dict[str, str | int] = {}
    version = work.find(ProductVersion, intent.body.wish.product) if isinstance(intent.body, LoanApplied) else None
    if outcome.disposition.reason is Reason.PRODUCT_WITHDRAWN and version is not None:
        facts = {
            "product": version.product.name or version.product.code,
            "day": day_month_year(version.withdrawn),
        }
    return Rejection(outcome.disposition.reason, facts)


def _unsound(amount: int, note: str) -> Rejection | None:
    if amount < 0:
        return Rejection(Reason.NEGATIVE_AMOUNT, {}, "amount")
    if len(note) > TEXT_MAX:
        return Rejection(Reason.TOO_LONG, {"length": len(note), "most": TEXT_MAX}, "note")
    return None


def _saved(saved: Saved, application_id: Id, told: tuple[Rejection, ...]) -> ApplicationSaved:
    return ApplicationSaved(saved.op_id, saved.at_ms, saved.changed, application_id, told)
