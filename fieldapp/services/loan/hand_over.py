"""Handing a loan over: the authorisation is used once, the money leaves the bag, and she gets her receipt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from fieldapp.domain.cash.cash import Cash
from fieldapp.domain.center.ladder import next_cycle, why_not_yet
from fieldapp.domain.collection.collection import Collection, Method
from fieldapp.domain.ids import Id
from fieldapp.domain.loan.account import Loan, LoanDisbursed
from fieldapp.domain.loan.agreed import make_schedule, terms_of
from fieldapp.domain.loan.application import STEPS, Application, ApplicationState, Authorisation, Transition
from fieldapp.domain.loan.handing import ALL_STEPS, HandOverStep, Ticked
from fieldapp.domain.loan.product import Model
from fieldapp.domain.money import format_amount
from fieldapp.domain.operation import Intent
from fieldapp.domain.people import Borrower, BorrowerField
from fieldapp.domain.photo import PhotoId
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.staff import User
from fieldapp.domain.state import State
from fieldapp.domain.timestamp import Day
from fieldapp.services import photos, talks
from fieldapp.services.cash.view import told_cash
from fieldapp.services.days import day_month_year
from fieldapp.services.desk import Desk
from fieldapp.services.loan.applications import ask_of
from fieldapp.services.loan.products import OfferView, offer_in
from fieldapp.services.money.receipts import ReceiptView, receipt_of
from fieldapp.store.unit_of_work import Saved, UnitOfWork
from fieldapp.store.view import View

REFERENCE_MAX: Final = 60
"""How long the number of a transfer may be."""


@dataclass(frozen=True)
class HandOverView:
    """What is counted out today and what she signs. Amounts in minor units.

    offer: the schedule of a hand-over today; in_hand: what she gets, after fees, saving and down payment. at_hand: the
    cash in the officer's bag, None while she is to count it without being told. expires: the last day of the
    authorisation.
    """

    application_id: Id
    borrower_id: Id
    name: str
    authorisation: Id
    approver: str
    expires: Day
    offer: OfferView
    in_hand: int
    at_hand: int | None


@dataclass(frozen=True)
class HandOverLoan:
    """The hand-over of an approved loan. authorisation: the approval that was shown. more_than_at_hand: the cash in the
    bag was looked at and the money is there although the records say less.

    method, reference: how it is paid out, and the number of a transfer. ticked: what was done before, all of it.
    signed: the kept photo of her signature or thumb print; without_photo: there is none yet, and that is known.
    """

    application_id: Id
    authorisation: Id
    more_than_at_hand: bool = False
    method: Method = Method.CASH
    reference: str = ""
    ticked: tuple[Ticked, ...] = ()
    signed: PhotoId | None = None
    without_photo: bool = False


@dataclass(frozen=True)
class LoanHandedOver(Saved):
    """A saved hand-over with its receipt."""

    loan_id: Id
    receipt: ReceiptView


def hand_over_view(desk: Desk, application_id: Id) -> HandOverView | Rejection:
    """Return what is handed over today, or why it may not be: see hand_over()."""
    with desk.book.view() as view:
        found = _may(desk, view, application_id)
        return found if isinstance(found, Rejection) else _shown(desk, view, found)


@dataclass(frozen=True)
class _Ready:
    """An application that may be handed over now, by whoever sits at the desk."""

    application: Application
    given: Authorisation
    borrower: Borrower
    offer: OfferView


def _may(desk: Desk, state: State, application_id: Id) -> _Ready | Rejection:
    application = state.find(Application, application_id)
    borrower = state.find(Borrower, application.borrower_id) if application else None
    if application is None or borrower is None:
        return Rejection(Reason.UNKNOWN_RECORD)
    given = application.authorisation
    problem = _used(desk, state, application, borrower) or _wrong_person(desk, given)
    if problem is not None or given is None:
        return problem or Rejection(Reason.NOT_APPROVED)
    if talks.waits_for_agreement(state, application):
        return Rejection(Reason.CHANGES_NOT_AGREED)
    ask = ask_of(application, desk.clock.today())
    made = offer_in(state, desk.currency, ask) if ask else Rejection(Reason.UNKNOWN_RECORD)
    if isinstance(made, Rejection):
        return made
    return _group_waits(state, application, made) or _Ready(application, given, borrower, made)


def _used(desk: Desk, state: State, application: Application, borrower: Borrower) -> Rejection | None:
    """Return why there is no authorisation that can be used today."""
    today, name = desk.clock.today(), borrower.text(BorrowerField.NAME)
    loan = state.find(Loan, application.id)
    now = application.state_on(today)
    if loan is not None or now is ApplicationState.HANDED_OVER:
        day = loan.disbursed_day if loan else application.day
        return Rejection(Reason.AUTHORISATION_USED, {"name": name, "day": day_month_year(day)})
    if now is ApplicationState.EXPIRED and application.authorisation:
        return Rejection(Reason.AUTHORISATION_EXPIRED, {"day": day_month_year(application.authorisation.expires)})
    return None if now is ApplicationState.APPROVED else Rejection(Reason.NOT_APPROVED, {"name": name})


def _wrong_person(desk: Desk, given: Authorisation | None) -> Rejection | None:
    if desk.me.role not in STEPS[Transition.HAND_OVER].roles:
        return Rejection(Reason.NOT_ALLOWED)
    return Rejection(Reason.MAKER_IS_CHECKER) if given and given.approver == desk.me.user_id else None


def _group_waits(state: State, application: Application, made: OfferView) -> Rejection | None:
    """Return the group's reason against the loan today, unless it was approved with a reason in spite of one."""
    approved = [step for step in application.steps if step.transition is Transition.APPROVE]
    if made.product.model is not Model.GROUP or approved[-1].reason:
        return None
    return why_not_yet(state, application.borrower_id, made.amount, made.handed_over)


def _shown(desk: Desk, state: View, ready: _Ready) -> HandOverView:
    approver = state.find(User, ready.given.approver)
    return HandOverView(
        application_id=ready.application.id,
        borrower_id=ready.borrower.id,
        name=ready.borrower.text(BorrowerField.NAME),
        authorisation=ready.given.operation,
        approver=approver.name if approver else "",
        expires=ready.given.expires,
        offer=ready.offer,
        in_hand=ready.offer.in_hand,
        at_hand=told_cash(state, desk.me.user_id, desk.clock.today()),
    )


def hand_over(desk: Desk, wanted: HandOverLoan) -> LoanHandedOver | Rejection:
    """Record that the money of an approved loan was handed over, and give its receipt.

    UNKNOWN_RECORD; NOT_APPROVED, AUTHORISATION_USED, AUTHORISATION_EXPIRED; AUTHORISATION_DIFFERS where another
    approval is in force than the one shown; MAKER_IS_CHECKER for who approved it; the group's reasons where it waits
    today; STEPS_NOT_DONE, CHANGES_NOT_AGREED where nobody agreed on terms that differ from what was asked; and with the
    fact `confirm` SIGNATURE_MISSING until `without_photo` is set, and CASH_OVERDRAWN where less cash is at hand, until
    `more_than_at_hand` is set.
    """
    with desk.book.work() as work:
        ready = _may(desk, work, wanted.application_id)
        if isinstance(ready, Rejection):
            return ready
        if ready.given.operation != wanted.authorisation:
            return Rejection(Reason.AUTHORISATION_DIFFERS)
        missing = _not_done(wanted) or _short_of_cash(desk, work, ready, wanted)
        if missing is not None:
            return missing
        return _record(desk, work, ready, wanted)


def _not_done(wanted: HandOverLoan) -> Rejection | None:
    """Return what is missing of the steps before the money."""
    left = ALL_STEPS - {item.step for item in wanted.ticked}
    if left:
        return Rejection(Reason.STEPS_NOT_DONE, {"n": len(left)})
    if wanted.signed is None and not wanted.without_photo:
        return Rejection(Reason.SIGNATURE_MISSING, {"confirm": 1})
    return None


def all_ticked(at_ms: int) -> tuple[Ticked, ...]:
    """Return every step as done at a moment."""
    return tuple(Ticked(step, at_ms) for step in HandOverStep)


def _short_of_cash(desk: Desk, work: UnitOfWork, ready: _Ready, wanted: HandOverLoan) -> Rejection | None:
    """Return that the records say less cash than goes out; the amount held only where she may be told."""
    if wanted.method is not Method.CASH or wanted.more_than_at_hand:
        return None
    cash, needed = work.find(Cash, desk.me.user_id), ready.offer.in_hand
    held = cash.at_hand if cash else 0
    if held >= needed:
        return None
    told = told_cash(work.view, desk.me.user_id, desk.clock.today())
    facts: dict[str, str | int] = {"amount": format_amount(needed, desk.currency, symbol=True), "confirm": 1}
    if told is not None:
        facts["held"] = format_amount(told, desk.currency, symbol=True)
    return Rejection(Reason.CASH_OVERDRAWN, facts)


def _record(desk: Desk, work: UnitOfWork, ready: _Ready, wanted: HandOverLoan) -> LoanHandedOver | Rejection:
    offer, today = ready.offer, desk.clock.today()
    terms = terms_of(work, offer.agreed, offer.amount)
    if terms is None:
        return Rejection(Reason.UNKNOWN_RECORD)
    body = LoanDisbursed(
        borrower_id=ready.borrower.id,
        product=offer.product.name,
        principal=offer.amount,
        disbursed_day=today,
        schedule=make_schedule(terms, today),
        cycle=next_cycle(work, ready.borrower.id),
        agreed=offer.agreed,
        authorisation=ready.given.operation,
        fees=offer.fees_at_hand_over,
        compulsory_savings=offer.saving,
        receipt=work.take_receipts(1),
        paid_by=int(wanted.method),
        reference=wanted.reference.strip()[:REFERENCE_MAX],
        ticked=wanted.ticked,
        signed=bytes(wanted.signed or b""),
    )
    deps = (ready.given.operation,)
    outcome = work.append(Intent(body, ready.application.id, ready.borrower.center_id, today, deps=deps))
    if isinstance(outcome, Rejection):
        return outcome
    document = work.find(Collection, work.last_operation)
    if document is None or not outcome.disposition.took_effect:
        return Rejection(outcome.disposition.reason)
    handed_over, receipt = work.last_operation, receipt_of(desk, work, document, body.receipt, work.last_leaf)
    if wanted.signed is not None:
        belongs = photos.Belongs(ready.borrower.id, ready.application.id, ready.borrower.center_id)
        refused = photos.attach_in(work, desk, (wanted.signed,), belongs)
        if refused is not None:
            return refused
    saved = work.commit()
    return LoanHandedOver(handed_over, saved.at_ms, saved.changed, ready.application.id, receipt)
