"""Guarantees in the log: given, released, called. Who may stand in is judged by policy at the moment of the fold.

Two laptops may use up the same guarantor while apart: the later guarantee is then held, does not bind, and waits in
the inbox for the supervisor, who may record it once more as confirmed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from fieldapp.domain.appraisal.appraisal import free_for_guarantees
from fieldapp.domain.appraisal.guarantor import (
    GuaranteeLine,
    GuaranteePage,
    GuaranteeState,
    is_live,
    is_owed,
    is_person,
    live_for,
    live_given,
    name_of,
    pure,
    reachable,
    write,
)
from fieldapp.domain.disposition import APPLIED, Disposition, held, refused
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.inbox import InboxItem, ItemKind, item_id, open_item
from fieldapp.domain.loan.account import Balance, Loan
from fieldapp.domain.loan.application import Application
from fieldapp.domain.loan.guarantee import Guarantee, refusal, ring_length
from fieldapp.domain.money import AMOUNT_MAX
from fieldapp.domain.operation import DAY_MAX, Entry, body
from fieldapp.domain.people import TEXT_MAX, Borrower
from fieldapp.domain.policy import policy_of
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.staff import Role, author_of
from fieldapp.domain.state import Draft, State
from fieldapp.domain.timestamp import Day
from fieldapp.domain.work.workflow import hold_transition


@body(1251)
@dataclass(frozen=True)
class GuaranteeGiven:
    """Somebody stands in for a loan; the operation's entity is the loan (its application).

    installment: per month; amount: the most that may fall on her; minor units. confirmed: a supervisor allows it
    although a rule speaks against it.
    """

    guarantor: Id
    borrower_id: Id
    installment: int
    amount: int
    confirmed: bool = False


@body(1252)
@dataclass(frozen=True)
class GuaranteeReleased:
    """She does not stand in for the loan any more; the operation's entity is the loan."""

    guarantor: Id
    reason: str
    from_version: Id = NO_ID


@body(1253)
@dataclass(frozen=True)
class GuaranteeCalled:
    """The borrower does not pay, and the guarantor is asked to; the operation's entity is the loan."""

    guarantor: Id
    amount: int
    until: Day
    from_version: Id = NO_ID


def why_not(state: State, new: Guarantee) -> Rejection | None:
    """Return why somebody may not stand in, with the numbers, None where she may.

    Work is bounded by policy: her own guarantees, and the chain of those she would stand behind.
    """
    policy = policy_of(state).guarantee
    met = reachable(state, new.borrower, policy.cycle_length_max)
    known = [*given_by(state, new.guarantor), *(item for item in met if item.guarantor != new.guarantor)]
    problem = refusal(new, known, free_for_guarantees(state, new.guarantor), policy)
    if problem is None:
        return None
    return replace(problem, facts={**problem.facts, "name": name_of(state, new.guarantor)})


def too_few(state: State, loan_id: Id, amount: int) -> Rejection | None:
    """Return that more guarantors must stand in for an individual loan of an amount, None where enough do."""
    policy = policy_of(state).guarantee
    standing = len(live_for(state, loan_id))
    if amount < policy.required_from or standing >= policy.required:
        return None
    facts: dict[str, str | int] = {"count": standing, "needed": policy.required, "policy": policy_of(state).name}
    return Rejection(Reason.GUARANTORS_MISSING, facts, "guarantors")


def ring_of(state: State, new: Guarantee) -> int:
    """Return the length of the shortest ring a guarantee closes, as far as policy looks, 0 for none."""
    depth = policy_of(state).guarantee.cycle_length_max
    return ring_length(new, reachable(state, new.borrower, depth))


def apply_guarantee_given(draft: Draft, entry: Entry, given: GuaranteeGiven) -> Disposition:
    """Let a guarantee bind; one that a rule forbids is held with an inbox item, unless a supervisor confirmed it."""
    operation = entry.operation
    author = author_of(draft, entry)
    if author is None or author.role is Role.OFFICE:
        return refused(Reason.NOT_ALLOWED)
    if given.confirmed and author.role is not Role.SUPERVISOR:
        return refused(Reason.NEEDS_SUPERVISOR)
    borrower = draft.find(Borrower, given.borrower_id)
    if borrower is None or not is_person(draft, given.guarantor):
        return refused(Reason.UNKNOWN_RECORD)
    wrong = _wrong(draft, operation.entity, given)
    if wrong:
        return refused(wrong)
    page = draft.find(GuaranteePage, operation.entity)
    before = page.line(operation.entity, given.guarantor) if page else None
    if before is not None and is_live(draft, before):
        return refused(Reason.ALREADY_EXISTS)
    new = Guarantee(given.guarantor, borrower.id, given.installment, given.amount)
    problem = why_not(draft, new)
    if problem and problem.reason is Reason.GUARANTOR_IS_BORROWER:
        return refused(problem.reason)
    if problem and not given.confirmed:
        _ask_supervisor(draft, entry, borrower, problem.reason)
        return held(problem.reason)
    line = GuaranteeLine(
        operation.entity, given.guarantor, borrower.id, given.installment, given.amount, operation.op_id, author.id,
        operation.business_day, ring=ring_of(draft, new), version=operation.op_id,
    )  # fmt: skip
    write(draft, line)
    return APPLIED


def _wrong(draft: Draft, loan_id: Id, given: GuaranteeGiven) -> Reason:
    """Return what cannot be right about a guarantee: its amounts, or the loan, which is somebody else's or over."""
    amounts = 0 < given.installment <= given.amount <= AMOUNT_MAX
    wanted = draft.find(Application, loan_id) or draft.find(Loan, loan_id)
    if not amounts or is_person(draft, loan_id) or (wanted and wanted.borrower_id != given.borrower_id):
        return Reason.BAD_VALUE
    return Reason.NONE if is_owed(draft, loan_id) else Reason.CLOSED_LOAN


def _ask_supervisor(draft: Draft, entry: Entry, borrower: Borrower, reason: Reason) -> None:
    operation, author = entry.operation, author_of(draft, entry)
    open_item(
        draft,
        InboxItem(
            id=item_id(ItemKind.TRANSITION, operation.op_id, 0),
            kind=ItemKind.TRANSITION,
            entity=borrower.id,
            center_id=borrower.center_id,
            operation=operation.op_id,
            reason=reason,
            decider=Role.SUPERVISOR,
            opened_day=operation.business_day,
            author=author.id if author else NO_ID,
        ),
    )


def apply_guarantee_released(draft: Draft, entry: Entry, released: GuaranteeReleased) -> Disposition:
    """End a guarantee by compare-and-set; once the money is handed over only a supervisor may."""
    line = _line(draft, entry, released.guarantor, released.from_version)
    if isinstance(line, Disposition):
        return line
    if not released.reason.strip() or len(released.reason) > TEXT_MAX:
        return refused(Reason.REASON_NEEDED)
    author = author_of(draft, entry)
    if draft.find(Balance, line.loan_id) is not None and (author is None or author.role is not Role.SUPERVISOR):
        return refused(Reason.NEEDS_SUPERVISOR)
    operation = entry.operation
    ended = replace(line, state=GuaranteeState.RELEASED, ended_day=operation.business_day, version=operation.op_id)
    write(draft, replace(ended, reason=released.reason))
    return APPLIED


def apply_guarantee_called(draft: Draft, entry: Entry, called: GuaranteeCalled) -> Disposition:
    """Ask a guarantor to pay: by a supervisor, for a loan that is behind, never more than she stands in for."""
    author = author_of(draft, entry)
    if author is None or author.role is not Role.SUPERVISOR:
        return refused(Reason.NEEDS_SUPERVISOR)
    line = _line(draft, entry, called.guarantor, called.from_version)
    if isinstance(line, Disposition):
        return line
    balance = draft.find(Balance, line.loan_id)
    day = entry.operation.business_day
    if balance is None:
        return refused(Reason.UNKNOWN_LOAN)
    behind = 0 < balance.oldest_unpaid < day
    credible = 0 < called.amount <= line.amount and day <= called.until <= DAY_MAX
    if not behind or not credible:
        return refused(Reason.BAD_VALUE)
    asked = replace(line, state=GuaranteeState.CALLED, called=called.amount, called_until=called.until)
    write(draft, replace(asked, version=entry.operation.op_id))
    return APPLIED


def _line(draft: Draft, entry: Entry, guarantor: Id, seen: Id) -> GuaranteeLine | Disposition:
    """Return the guarantee that a step is about, or why the step is not taken."""
    author = author_of(draft, entry)
    if author is None or author.role is Role.OFFICE:
        return refused(Reason.NOT_ALLOWED)
    page = draft.find(GuaranteePage, entry.operation.entity)
    line = page.line(entry.operation.entity, guarantor) if page else None
    if line is None:
        return refused(Reason.UNKNOWN_RECORD)
    if line.version != seen:
        borrower = draft.find(Borrower, line.borrower)
        hold_transition(draft, entry, line.borrower, borrower.center_id if borrower else NO_ID)
        return held(Reason.STALE_TRANSITION)
    return line if is_live(draft, line) else refused(Reason.GUARANTEE_ENDED)


def given_by(state: State, person: Id) -> tuple[Guarantee, ...]:
    """Return what somebody stands in for now, as the pure rules know it."""
    return tuple(pure(line) for line in live_given(state, person))
