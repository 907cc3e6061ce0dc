"""Loan applications as people see them: one with everything to decide on, and the queues of who has to act."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from fieldapp.domain.center.group import Center, Group
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.loan.account import Loan
from fieldapp.domain.loan.application import (
    STEPS,
    Application,
    ApplicationState,
    ApplicationStep,
    LoanPurpose,
    Transition,
)
from fieldapp.domain.loan.catalog import ProductVersion
from fieldapp.domain.people import Borrower, BorrowerField
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.staff import Role, User
from fieldapp.domain.timestamp import Day
from fieldapp.domain.words import mark, tr
from fieldapp.services.desk import Desk
from fieldapp.services.loan.eligibility import why_not_in
from fieldapp.services.loan.products import Ask, OfferView, ProductCard, card_of, offer_in
from fieldapp.store.view import View

STATE_WORDS = {
    ApplicationState.ENQUIRY: mark("Asked about it"),
    ApplicationState.APPLIED: mark("Applied"),
    ApplicationState.APPRAISED: mark("Recommended"),
    ApplicationState.APPROVED: mark("Approved"),
    ApplicationState.RETURNED: mark("Returned"),
    ApplicationState.REJECTED: mark("Rejected"),
    ApplicationState.WITHDRAWN: mark("Given up"),
    ApplicationState.EXPIRED: mark("Approval ended"),
    ApplicationState.HANDED_OVER: mark("Handed over"),
}
STEP_WORDS = {
    Transition.ENQUIRE: mark("asked about a loan"),
    Transition.APPLY: mark("applied for"),
    Transition.APPRAISE: mark("recommended"),
    Transition.APPROVE: mark("approved"),
    Transition.RETURN: mark("returned it"),
    Transition.REJECT: mark("rejected it"),
    Transition.WITHDRAW: mark("ended it for her"),
    Transition.HAND_OVER: mark("handed over"),
}


@dataclass(frozen=True)
class ApplicationRow:
    """An application in a list. Amounts in minor units.

    amount: approved where it is approved, else asked for. expires: the last day of the approval, 0 without one.
    since_ms: when the last step was taken. reason: the supervisor's words where it was returned or rejected.
    """

    application_id: Id
    borrower_id: Id
    name: str
    group_name: str
    center_name: str
    product: str
    amount: int
    installments: int
    state: ApplicationState
    expires: Day
    since_ms: int
    officer: str
    reason: str
    mine: bool


@dataclass(frozen=True)
class StepView:
    """One step of an application's history: who did what, when, and in which words."""

    at_ms: int
    who: str
    what: str
    amount: int
    reason: str


@dataclass(frozen=True)
class Approved:
    """The authorisation for the hand-over. authorisation: the approval it names; days_left: 0 on its last day."""

    authorisation: Id
    amount: int
    installments: int
    approver: str
    expires: Day
    days_left: int


@dataclass(frozen=True)
class ApplicationView:
    """Everything about one application. Amounts in minor units.

    version, content_hash: what a decision names. offer: the schedule of what is approved, else of what is asked for,
    handed over today. why_not: what stands in the way today. may: the steps that this person can take now.
    """

    row: ApplicationRow
    version: Id
    content_hash: bytes
    purpose: LoanPurpose
    note: str
    product: ProductCard | None
    asked: int
    asked_installments: int
    recommended: int | None
    recommendation: str
    appraisal: Id
    approved: Approved | None
    offer: OfferView | None
    why_not: tuple[Rejection, ...]
    history: tuple[StepView, ...]
    may: frozenset[Transition]


def application_view(desk: Desk, application_id: Id) -> ApplicationView | Rejection:
    """Return an application with its offer, its history and what may be done; UNKNOWN_RECORD where there is none."""
    with desk.book.view() as view:
        application = view.find(Application, application_id)
        return view_of(view, desk, application) if application else Rejection(Reason.UNKNOWN_RECORD)


def view_of(view: View, desk: Desk, application: Application) -> ApplicationView:
    """Return an application as it is shown."""
    wish, said = application.wish, application.recommendation
    version = view.find(ProductVersion, wish.product) if wish else None
    ask = ask_of(application, desk.clock.today())
    made = offer_in(view, desk.currency, ask) if ask and version else None
    return ApplicationView(
        row=_rows(view, desk, (application,))[0],
        version=application.version,
        content_hash=application.content_hash,
        purpose=wish.purpose if wish else LoanPurpose.OTHER,
        note=wish.note if wish else "",
        product=card_of(version) if version else None,
        asked=wish.amount if wish else 0,
        asked_installments=wish.installments if wish else 0,
        recommended=said.recommended if said else None,
        recommendation=said.note if said else "",
        appraisal=said.appraisal if said else NO_ID,
        approved=_approved(view, desk, application),
        offer=made if isinstance(made, OfferView) else None,
        why_not=why_not_in(view, desk, ask, application.id, made) if ask and version else (),
        history=tuple(_step(view, step) for step in application.steps),
        may=may_now(desk, application),
    )


def ask_of(application: Application, day: Day) -> Ask | None:
    """Return what an application asks for, or what was approved, handed over on a day; None for an enquiry."""
    wish, given = application.wish, application.authorisation
    if wish is None or wish.product == NO_ID:
        return None
    amount, installments = (given.amount, given.installments) if given else (wish.amount, wish.installments)
    return Ask(application.borrower_id, wish.product, amount, installments, day)


def _approved(view: View, desk: Desk, application: Application) -> Approved | None:
    given = application.authorisation
    if given is None:
        return None
    return Approved(
        authorisation=given.operation,
        amount=given.amount,
        installments=given.installments,
        approver=_user_name(view, given.approver),
        expires=given.expires,
        days_left=given.expires - desk.clock.today(),
    )


def _step(view: View, step: ApplicationStep) -> StepView:
    return StepView(
        step.at_ms, _user_name(view, step.author), tr(STEP_WORDS[step.transition]), step.amount, step.reason
    )


def may_now(desk: Desk, application: Application) -> frozenset[Transition]:
    """Return the steps that whoever sits at the desk can take today, by role, state and maker-checker."""
    state = application.state_on(desk.clock.today())
    me, given = desk.me, application.authorisation
    allowed = {step for step, rule in STEPS.items() if me.role in rule.roles and state in rule.start}
    if me.user_id in application.makers:
        allowed -= {step for step, rule in STEPS.items() if rule.checks}
    if given is None or given.approver == me.user_id:
        allowed.discard(Transition.HAND_OVER)
    return frozenset(allowed)


def my_applications(desk: Desk) -> tuple[ApplicationRow, ...]:
    """Return the applications of this officer that are not over, and those she was given back; newest step first.

    Hers is what she took part in, and everything of the centers that are hers.
    """
    live = (ApplicationState.ENQUIRY, *_WAITING, ApplicationState.APPROVED, ApplicationState.RETURNED)
    with desk.book.view() as view:
        found = [item for item in view.in_state(Application, *live) if _is_mine(view, desk, item)]
        rows = _rows(view, desk, (item for item in found if view.find(Loan, item.id) is None))
    return tuple(sorted(rows, key=lambda row: -row.since_ms))


_WAITING = (ApplicationState.APPLIED, ApplicationState.APPRAISED)


def _is_mine(view: View, desk: Desk, application: Application) -> bool:
    if any(step.author == desk.me.user_id for step in application.steps):
        return desk.me.role is not Role.OFFICE
    center = view.find(Center, application.center_id)
    return center is not None and center.officer_id == desk.me.user_id


def to_decide(desk: Desk) -> tuple[ApplicationRow, ...]:
    """Return the applications that wait for a decision, the longest waiting first."""
    with desk.book.view() as view:
        rows = _rows(view, desk, view.in_state(Application, *_WAITING))
    return tuple(sorted(rows, key=lambda row: row.since_ms))


def to_hand_over(desk: Desk) -> tuple[ApplicationRow, ...]:
    """Return what is approved and not handed over, the approvals that end first in front; those that ended are last."""
    today = desk.clock.today()
    with desk.book.view() as view:
        approved = view.in_state(Application, ApplicationState.APPROVED)
        rows = _rows(view, desk, (item for item in approved if view.find(Loan, item.id) is None))
    return tuple(sorted(rows, key=lambda row: (row.expires < today, row.expires)))


def _rows(view: View, desk: Desk, applications: Iterable[Application]) -> list[ApplicationRow]:
    found = list(applications)
    borrowers = view.some(Borrower, (item.borrower_id for item in found))
    groups = view.some(Group, (borrower.group_id for borrower in borrowers.values()))
    centers = view.some(Center, (item.center_id for item in found))
    versions = view.some(ProductVersion, (item.wish.product for item in found if item.wish))
    rows = []
    for item in found:
        borrower = borrowers.get(item.borrower_id)
        group = groups.get(borrower.group_id) if borrower else None
        center = centers.get(item.center_id)
        version = versions.get(item.wish.product) if item.wish else None
        asked, given, last = item.wish, item.authorisation, item.steps[-1]
        rows.append(
            ApplicationRow(
                application_id=item.id,
                borrower_id=item.borrower_id,
                name=borrower.text(BorrowerField.NAME) if borrower else "",
                group_name=group.name if group else "",
                center_name=center.name if center else "",
                product=(version.product.name or version.product.code) if version else "",
                amount=given.amount if given else asked.amount if asked else 0,
                installments=given.installments if given else asked.installments if asked else 0,
                state=item.state_on(desk.clock.today()),
                expires=given.expires if given else 0,
                since_ms=last.at_ms,
                officer=_user_name(view, item.steps[0].author),
                reason=last.reason,
                mine=desk.me.user_id in item.makers,
            )
        )
    return rows


def _user_name(view: View, user_id: Id) -> str:
    user = view.find(User, user_id)
    return user.name if user else ""
