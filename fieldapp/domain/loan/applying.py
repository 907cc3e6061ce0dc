"""Asking for a loan: the enquiry, the application, what the officer recommends, and giving it up."""

from __future__ import annotations

from dataclasses import dataclass, replace

from fieldapp.domain.disposition import Disposition, refused
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.loan.application import (
    Application,
    ApplicationState,
    LoanPurpose,
    Recommendation,
    Transition,
    Wish,
    step_of,
    stepped,
    stopped,
)
from fieldapp.domain.loan.catalog import ProductVersion
from fieldapp.domain.loan.product import breach_of
from fieldapp.domain.money import AMOUNT_MAX
from fieldapp.domain.operation import Entry, body
from fieldapp.domain.people import TEXT_MAX, Borrower
from fieldapp.domain.rejection import Reason
from fieldapp.domain.state import Draft


@body(1311)
@dataclass(frozen=True)
class EnquiryRecorded:
    """A borrower asks about a loan; the operation's entity is the application. amount: 0 where she names none."""

    borrower_id: Id
    amount: int = 0
    purpose: LoanPurpose = LoanPurpose.TRADE
    note: str = ""


@body(1312)
@dataclass(frozen=True)
class LoanApplied:
    """An application, first or changed; from_version: the step it follows, NO_ID for none."""

    borrower_id: Id
    wish: Wish
    from_version: Id = NO_ID


@body(1313)
@dataclass(frozen=True)
class LoanAppraised:
    """What an officer recommends. appraisal: the operation of the cash-flow appraisal, NO_ID without one.

    recommended: the amount in minor units, 0 where the officer advises against the loan.
    """

    recommended: int
    from_version: Id
    appraisal: Id = NO_ID
    note: str = ""


@body(1315)
@dataclass(frozen=True)
class LoanWithdrawn:
    """The borrower does not want the loan any more."""

    from_version: Id
    reason: str = ""


def _found_or_new(draft: Draft, entry: Entry, borrower: Borrower) -> Application:
    new = Application(entry.operation.entity, borrower.id, borrower.center_id, ApplicationState.ENQUIRY, NO_ID, 0)
    return draft.find(Application, entry.operation.entity) or new


def apply_enquiry_recorded(draft: Draft, entry: Entry, enquiry: EnquiryRecorded) -> Disposition:
    """Record that a borrower asked about a loan."""
    borrower = draft.find(Borrower, enquiry.borrower_id)
    if borrower is None:
        return refused(Reason.UNKNOWN_RECORD)
    if not 0 <= enquiry.amount <= AMOUNT_MAX or len(enquiry.note) > TEXT_MAX:
        return refused(Reason.BAD_VALUE)
    application = _found_or_new(draft, entry, borrower)
    problem = stopped(draft, entry, application, (Transition.ENQUIRE, NO_ID))
    if problem is not None:
        return problem
    asked = Wish(enquiry.amount, NO_ID, 0, enquiry.purpose, enquiry.note)
    step = step_of(draft, entry, Transition.ENQUIRE, enquiry.amount)
    return stepped(draft, entry, replace(application, wish=asked), step)


def apply_loan_applied(draft: Draft, entry: Entry, applied: LoanApplied) -> Disposition:
    """Take an application, or change one that is not decided yet: what was recommended before counts no longer."""
    borrower = draft.find(Borrower, applied.borrower_id)
    version = draft.find(ProductVersion, applied.wish.product)
    if borrower is None or version is None:
        return refused(Reason.UNKNOWN_RECORD)
    application = _found_or_new(draft, entry, borrower)
    if application.borrower_id != borrower.id or len(applied.wish.note) > TEXT_MAX:
        return refused(Reason.BAD_VALUE)
    if not version.offered_on(entry.operation.business_day):
        return refused(Reason.PRODUCT_WITHDRAWN)
    if breach_of(version.product.limits, applied.wish.amount, applied.wish.installments):
        return refused(Reason.OUTSIDE_LIMITS)
    problem = stopped(draft, entry, application, (Transition.APPLY, applied.from_version))
    if problem is not None:
        return problem
    step = step_of(draft, entry, Transition.APPLY, applied.wish.amount)
    asked = replace(application, wish=applied.wish, recommendation=None, authorisation=None)
    return stepped(draft, entry, asked, step)


def apply_loan_appraised(draft: Draft, entry: Entry, appraised: LoanAppraised) -> Disposition:
    """Put an officer's recommendation beside the application."""
    application = draft.find(Application, entry.operation.entity)
    if application is None:
        return refused(Reason.UNKNOWN_RECORD)
    if not 0 <= appraised.recommended <= AMOUNT_MAX or len(appraised.note) > TEXT_MAX:
        return refused(Reason.BAD_VALUE)
    problem = stopped(draft, entry, application, (Transition.APPRAISE, appraised.from_version))
    if problem is not None:
        return problem
    step = step_of(draft, entry, Transition.APPRAISE, appraised.recommended)
    said = Recommendation(step.operation, step.author, appraised.recommended, appraised.appraisal, appraised.note)
    return stepped(draft, entry, replace(application, recommendation=said), step)


def apply_loan_withdrawn(draft: Draft, entry: Entry, withdrawn: LoanWithdrawn) -> Disposition:
    """End an application that the borrower gives up; an approval not yet used is gone with it."""
    application = draft.find(Application, entry.operation.entity)
    if application is None:
        return refused(Reason.UNKNOWN_RECORD)
    problem = stopped(draft, entry, application, (Transition.WITHDRAW, withdrawn.from_version))
    if problem is not None:
        return problem
    step = replace(step_of(draft, entry, Transition.WITHDRAW), reason=withdrawn.reason)
    return stepped(draft, entry, replace(application, authorisation=None), step)
