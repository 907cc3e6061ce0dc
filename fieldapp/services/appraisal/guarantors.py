"""Guarantors: who stands in for a loan, whether somebody may, and what would happen if one defaults."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import ROUND_DOWN, Decimal
from typing import Any

from fieldapp.domain.appraisal.appraisal import cash_flow_of, free_for_guarantees
from fieldapp.domain.appraisal.guarantees import GuaranteeCalled, GuaranteeGiven, GuaranteeReleased, given_by, why_not
from fieldapp.domain.appraisal.guarantor import (
    GuaranteeLine,
    GuaranteePage,
    GuaranteeState,
    GuarantorRegistered,
    Outsider,
    is_live,
    is_person,
    live_for,
    name_of,
    pure,
    reachable,
)
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.loan.account import Balance
from fieldapp.domain.loan.guarantee import Guarantee, Means, cascade, coverage
from fieldapp.domain.money import format_amount
from fieldapp.domain.operation import Intent
from fieldapp.domain.people import Borrower
from fieldapp.domain.policy import policy_of
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.staff import Role
from fieldapp.domain.state import State
from fieldapp.domain.timestamp import Day
from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.services.days import day_month_year
from fieldapp.services.desk import Desk, Result
from fieldapp.services.money.guarantor_payments import paid_by
from fieldapp.store.view import View

__all__ = ["GuaranteeState", "Outsider"]


@dataclass(frozen=True)
class GuarantorLine:
    """One who stands in for a loan. free: what she has left a month; coverage: free over all she stands in for.

    paid: what she has paid on it. flags: what a supervisor should see: a ring, too little left. version: the one to
    release or call her from.
    """

    guarantor_id: Id
    name: str
    is_borrower: bool
    installment: int
    amount: int
    free: int | None
    coverage: Decimal | None
    stands_in_for: int
    state: GuaranteeState
    called: int
    called_until: Day
    paid: int
    flags: tuple[str, ...]
    version: Id


@dataclass(frozen=True)
class GivenLine:
    """A loan that somebody stands in for; live: whether it still binds her."""

    loan_id: Id
    borrower_id: Id
    name: str
    installment: int
    amount: int
    state: GuaranteeState
    live: bool


@dataclass(frozen=True)
class CascadeView:
    """Who would fail one after the other if a borrower defaulted, and the amount that defaults with them."""

    names: tuple[str, ...]
    amount: int
    sentence: str


@dataclass(frozen=True)
class GiveGuarantee:
    """Somebody to stand in for a loan or application; confirmed: a supervisor allows what a rule forbids."""

    loan_id: Id
    borrower_id: Id
    guarantor_id: Id
    installment: int
    amount: int
    confirmed: bool = False


@dataclass(frozen=True)
class CallGuarantor:
    """A guarantor to be asked for money, by a day; version as shown."""

    loan_id: Id
    guarantor_id: Id
    amount: int
    until: Day
    version: Id


def guarantors_of(desk: Desk, loan_id: Id) -> tuple[GuarantorLine, ...]:
    """Return those who stand in for a loan now."""
    with desk.book.view() as view:
        return tuple(_line(view, line) for line in live_for(view, loan_id))


def _line(view: View, line: GuaranteeLine) -> GuarantorLine:
    own, free = given_by(view, line.guarantor), free_for_guarantees(view, line.guarantor)
    covers = coverage(line.guarantor, own, free) if free is not None else None
    flags = []
    if line.ring:
        flags.append(
            tr("Closes a ring of {count} who stand in for one another; a supervisor allowed it", count=line.ring)
        )
    if covers is not None and covers < policy_of(view).guarantee.coverage_min:
        share = covers.quantize(Decimal("0.01"), ROUND_DOWN)
        flags.append(tr("What she has left covers {share} of what she stands in for", share=share))
    if free is None:
        flags.append(tr("What she has left a month is not known"))
    return GuarantorLine(
        guarantor_id=line.guarantor,
        name=name_of(view, line.guarantor),
        is_borrower=view.find(Borrower, line.guarantor) is not None,
        installment=line.installment,
        amount=line.amount,
        free=free,
        coverage=covers,
        stands_in_for=len(own),
        state=line.state,
        called=line.called,
        called_until=line.called_until,
        paid=paid_by(view, line),
        flags=tuple(flags),
        version=line.version,
    )


def guarantees_of(desk: Desk, person_id: Id) -> tuple[GivenLine, ...]:
    """Return whom somebody stands in for, those that bind first; what is over is shown too."""
    with desk.book.view() as view:
        page = view.find(GuaranteePage, person_id)
        lines = [
            GivenLine(
                line.loan_id, line.borrower, name_of(view, line.borrower), line.installment, line.amount, line.state,
                is_live(view, line),
            )
            for line in (page.lines if page else ())
        ]  # fmt: skip
    return tuple(sorted(lines, key=lambda line: not line.live))


def why_not_guarantor(desk: Desk, wanted: GiveGuarantee) -> Rejection | None:
    """Return why somebody may not stand in, in words with amounts, None where she may."""
    with desk.book.view() as view:
        return _why_not(desk, view, wanted)


def _why_not(desk: Desk, state: State, wanted: GiveGuarantee) -> Rejection | None:
    if not is_person(state, wanted.guarantor_id):
        return Rejection(Reason.UNKNOWN_RECORD, {}, "guarantor")
    new = Guarantee(wanted.guarantor_id, wanted.borrower_id, wanted.installment, wanted.amount)
    problem = why_not(state, new)
    if problem is None:
        return None
    facts = dict(problem.facts)
    for name in ("free", "burden"):
        minor = facts.pop(f"{name}_minor", None)
        if isinstance(minor, int):
            facts[name] = format_amount(minor, desk.currency, symbol=True)
    return replace(problem, facts=facts)


def give_guarantee(desk: Desk, wanted: GiveGuarantee) -> Result:
    """Record that somebody stands in. Rejects with the reason where a rule forbids it and no supervisor confirms it."""
    if wanted.confirmed and desk.me.role is not Role.SUPERVISOR:
        return Rejection(Reason.NEEDS_SUPERVISOR)
    with desk.book.view() as view:
        problem = _why_not(desk, view, wanted)
        borrower = view.find(Borrower, wanted.borrower_id)
    confirmable = problem is None or problem.reason not in (Reason.UNKNOWN_RECORD, Reason.GUARANTOR_IS_BORROWER)
    if problem is not None and not (wanted.confirmed and confirmable):
        return problem
    if borrower is None:
        return Rejection(Reason.UNKNOWN_RECORD)
    body = GuaranteeGiven(
        wanted.guarantor_id,
        wanted.borrower_id,
        wanted.installment,
        wanted.amount,
        wanted.confirmed and problem is not None,
    )
    return _record(desk, body, wanted.loan_id, borrower.center_id)


def register_guarantor(desk: Desk, outsider: Outsider, center_id: Id, person_id: Id = NO_ID) -> Result | Id:
    """Register somebody from outside and return her id, or change what is known of her and return what was saved."""
    if not outsider.name.strip():
        return Rejection(Reason.REQUIRED, {"what": mark("her name")}, "name")
    if person_id == NO_ID:
        new = desk.new_id()
        outcome = _record(desk, GuarantorRegistered(center_id, outsider), new, center_id)
        return outcome if isinstance(outcome, Rejection) else new
    with desk.book.view() as view:
        page = view.find(GuaranteePage, person_id)
    if page is None:
        return Rejection(Reason.UNKNOWN_RECORD)
    return _record(desk, GuarantorRegistered(page.center_id, outsider, page.version), person_id, page.center_id)


def register_for(desk: Desk, outsider: Outsider, borrower_id: Id) -> Id | Rejection:
    """Register somebody from outside in the center of a borrower and return her id; UNKNOWN_RECORD, REQUIRED."""
    with desk.book.view() as view:
        borrower = view.find(Borrower, borrower_id)
    if borrower is None:
        return Rejection(Reason.UNKNOWN_RECORD)
    found = register_guarantor(desk, outsider, borrower.center_id)
    return found if isinstance(found, bytes | Rejection) else Rejection(Reason.UNKNOWN_RECORD)


def release_guarantor(desk: Desk, loan_id: Id, guarantor_id: Id, reason: str, version: Id) -> Result:
    """End a guarantee, with the reason. NEEDS_SUPERVISOR once the money is handed over."""
    if not reason.strip():
        return Rejection(Reason.REASON_NEEDED, {}, "reason")
    return _step(desk, GuaranteeReleased(guarantor_id, reason, version), loan_id)


def call_guarantor(desk: Desk, wanted: CallGuarantor) -> Result:
    """Ask a guarantor to pay; what she then pays is a repayment whose payer she is.

    NEEDS_SUPERVISOR, LOAN_NOT_BEHIND, TOO_LARGE, DATE_TOO_EARLY.
    """
    if desk.me.role is not Role.SUPERVISOR:
        return Rejection(Reason.NEEDS_SUPERVISOR)
    with desk.book.view() as view:
        lines = [line for line in live_for(view, wanted.loan_id) if line.guarantor == wanted.guarantor_id]
        balance = view.find(Balance, wanted.loan_id)
    if not lines:
        return Rejection(Reason.GUARANTEE_ENDED)
    if balance is None or not 0 < balance.oldest_unpaid < desk.clock.today():
        return Rejection(Reason.LOAN_NOT_BEHIND)
    if not 0 < wanted.amount <= lines[-1].amount:
        most = format_amount(lines[-1].amount, desk.currency, symbol=True)
        return Rejection(Reason.TOO_LARGE, {"typed": str(wanted.amount), "most": most}, "amount")
    if wanted.until < desk.clock.today():
        return Rejection(Reason.DATE_TOO_EARLY, {}, "until")
    body = GuaranteeCalled(wanted.guarantor_id, wanted.amount, wanted.until, wanted.version)
    return _step(desk, body, wanted.loan_id)


def _step(desk: Desk, body: Any, loan_id: Id) -> Result:
    with desk.book.view() as view:
        page = view.find(GuaranteePage, loan_id)
    if page is None:
        return Rejection(Reason.UNKNOWN_RECORD)
    return _record(desk, body, loan_id, page.center_id)


def _record(desk: Desk, body: Any, entity: Id, scope: Id) -> Result:
    with desk.book.work() as work:
        outcome = work.append(Intent(body, entity, scope, desk.clock.today()))
        if isinstance(outcome, Rejection):
            return outcome
        if not outcome.disposition.took_effect:
            return Rejection(outcome.disposition.reason)
        return work.commit()


def if_she_defaults(desk: Desk, borrower_id: Id, loan_id: Id) -> CascadeView:
    """Return how far the default of one loan would run through its guarantors and those behind them.

    Only guarantees met on the way are looked at, as far as the policy looks for rings.
    """
    with desk.book.view() as view:
        depth = policy_of(view).guarantee.cycle_length_max
        met = _behind(view, borrower_id, loan_id, depth)
        people = dict.fromkeys(item.guarantor for item in met)
        means = {person: _means(view, person) for person in people}
        found = cascade(borrower_id, met, means)
        names = tuple(name_of(view, person) for person in found.failed)
    amount = format_amount(found.amount, desk.currency, symbol=True)
    if len(names) == 1:
        sentence = tr("Those who stand in for her can bear it") if met else tr("Nobody stands in for her")
    else:
        sentence = tr_n(
            "{n} who stands in would fail with her, {amount} in all",
            "{n} who stand in would fail with her, {amount} in all",
            len(names) - 1,
            amount=amount,
        )
    return CascadeView(names, found.amount, sentence)


def _behind(view: View, borrower_id: Id, loan_id: Id, depth: int) -> tuple[Guarantee, ...]:
    """Return the guarantees a default runs along: for the loan, then for the loans of its guarantors, and so on."""
    found = {line.operation: pure(line) for line in live_for(view, loan_id)}
    edge = [item.guarantor for item in found.values()]
    seen = {borrower_id}
    for _ in range(depth):
        following: list[Id] = []
        for person in edge:
            if person in seen:
                continue
            seen.add(person)
            for balance in view.of_borrower(Balance, person):
                for line in live_for(view, balance.id):
                    found[line.operation] = pure(line)
                    following.append(line.guarantor)
        edge = following
    return tuple(found.values())


def _means(state: State, person: Id) -> Means:
    """Return what somebody can put up: what is left in her tightest month, and on average a month."""
    flow = cash_flow_of(state, person)
    if flow is None:
        return Means(0)
    left = flow.disposable()
    return Means(max(0, min(left)), max(0, sum(left) // len(left)))


def chain_of(desk: Desk, person_id: Id) -> tuple[str, ...]:
    """Return the names of those a person stands in for, directly or over others, as far as the policy looks."""
    with desk.book.view() as view:
        met = reachable(view, person_id, policy_of(view).guarantee.cycle_length_max)
        return tuple(name_of(view, person) for person in dict.fromkeys(item.borrower for item in met))


def called_sentence(desk: Desk, line: GuarantorLine) -> str:
    """Return what a called guarantor was asked for, '' for one who was not."""
    if line.state is not GuaranteeState.CALLED:
        return ""
    amount = format_amount(line.called, desk.currency, symbol=True)
    return tr("Asked to pay {amount} by {day}", amount=amount, day=day_month_year(line.called_until))
