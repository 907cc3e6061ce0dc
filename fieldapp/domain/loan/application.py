"""A loan before it is handed over: enquiry, application, appraisal, decision, and the authorisation that is used once.

Every step names the version it was taken from (compare and set); one that comes too late is held and shown. The id of
an application is the id of the loan it becomes. Asking is in `applying`, deciding in `loan_decision`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Final, Protocol

from fieldapp.domain import shape
from fieldapp.domain.disposition import APPLIED, Disposition
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.loan.agreed import Agreed
from fieldapp.domain.loan.catalog import ProductVersion
from fieldapp.domain.operation import Entry
from fieldapp.domain.record import Index, Kind, Record, record
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import Role, User, author_of
from fieldapp.domain.state import Draft
from fieldapp.domain.timestamp import Day, hlc_ms
from fieldapp.domain.work import workflow
from fieldapp.domain.work.workflow import StepRule


class ApplicationState(IntEnum):
    """Where an application stands. EXPIRED is never stored: an approval becomes it by the days going by."""

    ENQUIRY = 1
    APPLIED = 2
    APPRAISED = 3
    APPROVED = 4
    RETURNED = 5
    REJECTED = 6
    WITHDRAWN = 7
    EXPIRED = 8
    HANDED_OVER = 9


class LoanPurpose(IntEnum):
    """What the money is for; the number is also the key on the form."""

    TRADE = 1
    LIVESTOCK = 2
    FARMING = 3
    CRAFT = 4
    SERVICES = 5
    HOUSE = 6
    SCHOOL = 7
    HEALTH = 8
    OTHER = 9


class Transition(IntEnum):
    """A step in the life of an application."""

    ENQUIRE = 1
    APPLY = 2
    APPRAISE = 3
    APPROVE = 4
    RETURN = 5
    REJECT = 6
    WITHDRAW = 7
    HAND_OVER = 8


_S = ApplicationState
_FIELD: Final = frozenset({Role.OFFICER, Role.SUPERVISOR})
_DECIDES: Final = frozenset({Role.SUPERVISOR, Role.OFFICE})
_OPEN: Final[frozenset[ApplicationState | None]] = frozenset({_S.APPLIED, _S.APPRAISED})
_LIVE: Final = _OPEN | {_S.APPROVED, _S.EXPIRED}

STEPS: Final[Mapping[Transition, StepRule[ApplicationState]]] = {
    Transition.ENQUIRE: StepRule(_S.ENQUIRY, frozenset({None}), _FIELD),
    Transition.APPLY: StepRule(_S.APPLIED, _OPEN | {None, _S.ENQUIRY, _S.RETURNED, _S.EXPIRED}, _FIELD),
    Transition.APPRAISE: StepRule(_S.APPRAISED, _OPEN, _FIELD),
    Transition.APPROVE: StepRule(_S.APPROVED, _OPEN | {_S.EXPIRED}, _DECIDES, checks=True),
    Transition.RETURN: StepRule(_S.RETURNED, _LIVE, _DECIDES, checks=True),
    Transition.REJECT: StepRule(_S.REJECTED, _LIVE, _DECIDES, checks=True),
    Transition.WITHDRAW: StepRule(_S.WITHDRAWN, _LIVE | {_S.ENQUIRY, _S.RETURNED}, _FIELD),
    Transition.HAND_OVER: StepRule(_S.HANDED_OVER, frozenset({_S.APPROVED}), _FIELD),
}
"""Every step an application can take; what is not here cannot happen."""


@dataclass(frozen=True)
class Wish:
    """What is asked for: an amount in minor units, a published product version, a number of installments.

    group: the group that answers for it, NO_ID for an individual loan.
    """

    amount: int
    product: Id
    installments: int
    purpose: LoanPurpose = LoanPurpose.TRADE
    note: str = ""
    group: Id = NO_ID


@dataclass(frozen=True)
class ApplicationStep:
    """One step that was taken. amount: what it names, 0 where it names none."""

    transition: Transition
    operation: Id
    author: Id
    at_ms: int
    amount: int = 0
    reason: str = ""
    reason_code: int = 0


@dataclass(frozen=True)
class Recommendation:
    """What the appraisal came to."""

    operation: Id
    author: Id
    recommended: int
    appraisal: Id = NO_ID
    note: str = ""


@dataclass(frozen=True)
class Authorisation:
    """The approval that a hand-over uses up. expires: the last day on which it may be used."""

    operation: Id
    approver: Id
    amount: int
    product: Id
    installments: int
    expires: Day


@record
@dataclass(frozen=True)
class Application(Record):
    """An application. version: the operation of its last step; day: the business day of that step."""

    KIND = Kind.APPLICATION

    borrower_id: Id
    center_id: Id
    state: ApplicationState
    version: Id
    day: Day
    wish: Wish | None = None
    recommendation: Recommendation | None = None
    authorisation: Authorisation | None = None
    steps: tuple[ApplicationStep, ...] = ()

    def index(self) -> Index:
        """Find applications by center, borrower, state and the day of the last step."""
        return Index(self.center_id, self.borrower_id, self.state, self.day)

    @property
    def content_hash(self) -> bytes:
        """Return the hash a decision must name: SHA-256 of what is asked for and what was recommended."""
        parts = (self.wish, self.recommendation)
        return hashlib.sha256(b"".join(shape.encode(part) if part else b"\xf6" for part in parts)).digest()

    @property
    def makers(self) -> frozenset[Id]:
        """Return everybody who ever applied or appraised; none of them decides."""
        made = (Transition.APPLY, Transition.APPRAISE)
        return frozenset(step.author for step in self.steps if step.transition in made)

    def state_on(self, day: Day) -> ApplicationState:
        """Return the state on a day: an approval that was not used in time is EXPIRED."""
        approved = self.state is ApplicationState.APPROVED and self.authorisation is not None
        if approved and self.authorisation is not None and day > self.authorisation.expires:
            return ApplicationState.EXPIRED
        return self.state


def stopped(draft: Draft, entry: Entry, application: Application, step: tuple[Transition, Id]) -> Disposition | None:
    """Return why a step on an application is not taken, None where it is; step: what, and the version it was seen at.

    A step that comes too late goes into the inbox. A new application is one without version.
    """
    transition, seen = step
    state = application.state_on(entry.operation.business_day) if application.version != NO_ID else None
    return workflow.stopped(draft, entry, application, STEPS[transition], (state, seen))


def stepped(draft: Draft, entry: Entry, application: Application, step: ApplicationStep) -> Disposition:
    """Put an application with a further step, in the state the step leads to."""
    to, operation = STEPS[step.transition].to, entry.operation
    draft.put(
        replace(
            application,
            state=to,
            version=operation.op_id,
            day=operation.business_day,
            steps=(*application.steps, step),
        )
    )
    return APPLIED


def step_of(draft: Draft, entry: Entry, transition: Transition, amount: int = 0) -> ApplicationStep:
    """Return the step that an entry takes."""
    author = author_of(draft, entry)
    operation = entry.operation
    return ApplicationStep(transition, operation.op_id, author.id if author else NO_ID, hlc_ms(operation.hlc), amount)


class HandOver(Protocol):
    """What is looked at of money that was handed over."""

    @property
    def borrower_id(self) -> Id:
        """Who got it."""

    @property
    def principal(self) -> int:
        """The loan, in minor units."""

    @property
    def disbursed_day(self) -> Day:
        """When."""

    @property
    def agreed(self) -> Agreed | None:
        """The terms."""

    @property
    def authorisation(self) -> Id:
        """The operation of the approval it relies on."""


def use_authorisation(draft: Draft, entry: Entry, disbursed: HandOver) -> Reason:
    """Use up the approval that a hand-over relies on; return NONE, or why the hand-over does not fit it.

    The money has left the drawer whatever is wrong about it, so the application is handed over in any case, and an
    approval is used up also by a hand-over that differs from it: no second one follows.
    """
    application = draft.find(Application, entry.operation.entity)
    if application is None:
        return Reason.NOT_APPROVED
    if application.state is ApplicationState.HANDED_OVER:
        return Reason.AUTHORISATION_USED
    stepped(draft, entry, application, step_of(draft, entry, Transition.HAND_OVER, disbursed.principal))
    given = application.authorisation
    if application.state is not ApplicationState.APPROVED or given is None:
        return Reason.NOT_APPROVED
    if disbursed.authorisation != given.operation:
        return Reason.NOT_APPROVED
    return _unlike(draft, application, given, disbursed) or _wrong_hands(author_of(draft, entry), given)


def _unlike(draft: Draft, application: Application, given: Authorisation, disbursed: HandOver) -> Reason:
    if disbursed.disbursed_day > given.expires:
        return Reason.AUTHORISATION_EXPIRED
    version, agreed = draft.find(ProductVersion, given.product), disbursed.agreed
    same_loan = (application.borrower_id, given.amount) == (disbursed.borrower_id, disbursed.principal)
    if agreed is None or version is None or not same_loan:
        return Reason.AUTHORISATION_DIFFERS
    offering = version.product.offering
    approved = (given.product, given.installments, offering.annual_rate, offering.every, offering.unit)
    handed = (agreed.product, agreed.installments, agreed.annual_rate, agreed.due.every, agreed.due.unit)
    own = bool(agreed.fixed_installment or agreed.due.given or agreed.due.last_after)
    return Reason.AUTHORISATION_DIFFERS if own or approved != handed else Reason.NONE


def _wrong_hands(author: User | None, given: Authorisation) -> Reason:
    """Whoever approves a loan does not hand it over, and the office has no drawer."""
    if author is None or author.role not in STEPS[Transition.HAND_OVER].roles:
        return Reason.NOT_ALLOWED
    return Reason.MAKER_IS_CHECKER if author.id == given.approver else Reason.NONE
