"""Adjustments of a loan: a charge, a waiver, a new schedule, a write-off - proposed by one, decided by another."""

from __future__ import annotations

from dataclasses import dataclass

from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.loan.account import Balance, Loan, booked
from fieldapp.domain.loan.adjustment import (
    Adjustment,
    AdjustmentDecided,
    AdjustmentProposed,
    AdjustmentState,
    open_part,
    problem,
)
from fieldapp.domain.loan.by_terms import without
from fieldapp.domain.loan.installment import Installment
from fieldapp.domain.loan.pages import Booked, Deed
from fieldapp.domain.loan.split import Part, divided
from fieldapp.domain.money import format_amount
from fieldapp.domain.operation import Intent
from fieldapp.domain.people import Borrower, BorrowerField
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.staff import Role, User
from fieldapp.domain.timestamp import Day
from fieldapp.domain.words import mark, tr
from fieldapp.services.desk import Desk, Result
from fieldapp.store.view import View

DEED_WORDS = {
    Deed.CHARGED: mark("Charge"),
    Deed.WAIVED: mark("Waiver"),
    Deed.RESCHEDULED: mark("New schedule"),
    Deed.WRITTEN_OFF: mark("Write-off"),
}
_CHARGES = {
    Part.INTEREST: mark("Charge of interest"),
    Part.FEE: mark("Charge of fees"),
    Part.PENALTY: mark("Charge of penalties"),
    Part.PRINCIPAL: mark("Charge of principal"),
}
_WAIVERS = {
    Part.INTEREST: mark("Waiver of interest"),
    Part.FEE: mark("Waiver of fees"),
    Part.PENALTY: mark("Waiver of penalties"),
    Part.PRINCIPAL: mark("Waiver of principal"),
}


@dataclass(frozen=True)
class Propose:
    """A change to propose. amount: of a charge or waiver, minor units; schedule: of a new schedule."""

    loan_id: Id
    deed: Deed
    reason: str
    part: Part = Part.PRINCIPAL
    amount: int = 0
    schedule: tuple[Installment, ...] = ()


@dataclass(frozen=True)
class DecideAdjustment:
    """A decision on exactly what was seen; a proposal that is not agreed needs a reason."""

    adjustment_id: Id
    version: Id
    accept: bool
    reason: str = ""


@dataclass(frozen=True)
class AdjustmentRow:
    """One adjustment as lists and the approval show it; amounts in minor units.

    owed_before, owed_after: everything asked before and after it, as the loan stands now.
    """

    adjustment_id: Id
    loan_id: Id
    borrower_id: Id
    borrower_name: str
    deed: Deed
    words: str
    amount: int
    part: Part
    schedule: tuple[Installment, ...]
    reason: str
    author: str
    author_id: Id
    at_ms: int
    day: Day
    version: Id
    state: AdjustmentState
    decider: str
    answer: str
    owed_before: int
    owed_after: int


@dataclass(frozen=True)
class NewSchedule:
    """What a new schedule is made of: so many installments, the first on a day, one every so many days.

    interest: what they ask together, minor units; None: what the loan still asks now.
    """

    loan_id: Id
    installments: int
    first_day: Day
    every_days: int
    interest: int | None = None


def propose(desk: Desk, wanted: Propose) -> Result:
    """Propose an adjustment. REASON_NEEDED, UNKNOWN_LOAN, CLOSED_LOAN, BAD_VALUE; MORE_THAN_OPEN and SCHEDULE_DIFFERS
    with what is open, asked and owed. Nothing counts before a supervisor agrees."""
    if not wanted.reason.strip():
        return Rejection(Reason.REASON_NEEDED)
    body = AdjustmentProposed(
        wanted.loan_id, wanted.deed, wanted.reason.strip(), wanted.part, wanted.amount, wanted.schedule
    )
    with desk.book.work() as work:
        loan, balance = work.find(Loan, wanted.loan_id), work.find(Balance, wanted.loan_id)
        if loan is None or balance is None:
            return Rejection(Reason.UNKNOWN_LOAN)
        if reason := problem(balance, body):
            return Rejection(reason, _facts(desk, balance, body))
        outcome = work.append(Intent(body, desk.new_id(), loan.center_id, desk.clock.today()))
        if isinstance(outcome, Rejection):
            return outcome
        if not outcome.disposition.took_effect:
            return Rejection(outcome.disposition.reason)
        return work.commit()


def _facts(desk: Desk, balance: Balance, body: AdjustmentProposed) -> dict[str, str | int]:
    def money(amount: int) -> str:
        return format_amount(amount, desk.currency, symbol=True)

    asked = sum(row.principal for row in body.schedule)
    return {
        "open": money(open_part(balance, body.part)), "asked": money(asked), "owed": money(balance.outstanding),
    }  # fmt: skip


def decide(desk: Desk, decision: DecideAdjustment) -> Result:
    """Decide on a proposal. NEEDS_SUPERVISOR, MAKER_IS_CHECKER, REASON_NEEDED, STALE_TRANSITION where it was decided or
    changed meanwhile, and what stands in the way of it on the loan as it is now."""
    if desk.me.role is not Role.SUPERVISOR:
        return Rejection(Reason.NEEDS_SUPERVISOR)
    with desk.book.work() as work:
        adjustment = work.find(Adjustment, decision.adjustment_id)
        if adjustment is None:
            return Rejection(Reason.UNKNOWN_RECORD)
        body = AdjustmentDecided(decision.version, decision.accept, decision.reason.strip())
        intent = Intent(body, adjustment.id, adjustment.center_id, desk.clock.today(), deps=(adjustment.version,))
        outcome = work.append(intent)
        if isinstance(outcome, Rejection):
            return outcome
        if not outcome.disposition.took_effect:
            return Rejection(outcome.disposition.reason)
        return work.commit()


def waiting(desk: Desk) -> tuple[AdjustmentRow, ...]:
    """Return the proposals nobody has decided, the longest waiting first."""
    with desk.book.view() as view:
        return rows_in(view, AdjustmentState.PROPOSED)


def rows_in(view: View, *states: AdjustmentState) -> tuple[AdjustmentRow, ...]:
    """Return the adjustments in these states, the oldest first."""
    found = view.in_state(Adjustment, *states)
    return tuple(row_of(view, item) for item in sorted(found, key=lambda item: item.at_ms))


def of_loan(desk: Desk, loan_id: Id) -> tuple[AdjustmentRow, ...]:
    """Return everything proposed for a loan, the oldest first; nothing for a loan not known here."""
    with desk.book.view() as view:
        loan = view.find(Loan, loan_id)
        found = view.of_borrower(Adjustment, loan.borrower_id) if loan else []
        mine = sorted((item for item in found if item.loan_id == loan_id), key=lambda item: item.at_ms)
        return tuple(row_of(view, item) for item in mine)


def whose(desk: Desk, loan_id: Id) -> tuple[str, str]:
    """Return the borrower's name and the product of a loan; '' for a loan not known here."""
    with desk.book.view() as view:
        loan = view.find(Loan, loan_id)
        borrower = view.find(Borrower, loan.borrower_id) if loan else None
    return (borrower.text(BorrowerField.NAME) if borrower else "", loan.product if loan else "")


def row_of(view: View, item: Adjustment) -> AdjustmentRow:
    """Return an adjustment as lists show it, with what the loan asks before and after it."""
    borrower, author, decider = (
        view.find(Borrower, item.borrower_id), view.find(User, item.author), view.find(User, item.decider),
    )  # fmt: skip
    before, after = _owed(view, item)
    return AdjustmentRow(
        adjustment_id=item.id,
        loan_id=item.loan_id,
        borrower_id=item.borrower_id,
        borrower_name=borrower.text(BorrowerField.NAME) if borrower else "",
        deed=item.deed,
        words=words(item.deed, item.part),
        amount=item.amount,
        part=item.part,
        schedule=item.schedule,
        reason=item.reason,
        author=author.name if author else "",
        author_id=item.author,
        at_ms=item.at_ms,
        day=item.day,
        version=item.version,
        state=item.state,
        decider=decider.name if decider else "",
        answer=item.answer,
        owed_before=before,
        owed_after=after,
    )


def words(deed: Deed, part: Part) -> str:
    """Return what an adjustment is called, such as "Waiver of interest"."""
    if deed is Deed.CHARGED:
        return tr(_CHARGES[part])
    if deed is Deed.WAIVED:
        return tr(_WAIVERS[part])
    return tr(DEED_WORDS[deed]) if deed in DEED_WORDS else tr("Change")


def _owed(view: View, item: Adjustment) -> tuple[int, int]:
    """Return what the loan asks without and with an adjustment, whether or not it has been agreed."""
    loan, balance = view.find(Loan, item.loan_id), view.find(Balance, item.loan_id)
    if loan is None or balance is None:
        return 0, 0
    events = booked(view, balance)
    others = [event for event in events if event.operation != item.id]
    decided = next((event for event in events if event.operation == item.id), None)
    day = max(item.day, balance.last_day)
    own = decided or Booked(item.id, 0, day, item.amount, item.author, NO_ID, item.at_ms, item.deed, item.part)
    before, after = without(view, loan, balance, others), without(view, loan, balance, [*others, own])
    return before.balance.owed, after.balance.owed


def preview(desk: Desk, wanted: Propose) -> tuple[int, int] | Rejection:
    """Return what a loan asks before and after a change that is not proposed yet, in minor units.

    UNKNOWN_LOAN, and what stands in the way of it: CLOSED_LOAN, BAD_VALUE, MORE_THAN_OPEN, SCHEDULE_DIFFERS.
    """
    body = AdjustmentProposed(wanted.loan_id, wanted.deed, wanted.reason, wanted.part, wanted.amount, wanted.schedule)
    with desk.book.view() as view:
        loan, balance = view.find(Loan, wanted.loan_id), view.find(Balance, wanted.loan_id)
        if loan is None or balance is None:
            return Rejection(Reason.UNKNOWN_LOAN)
        if reason := problem(balance, body):
            return Rejection(reason, _facts(desk, balance, body))
        if wanted.deed is Deed.WRITTEN_OFF:
            return balance.owed, 0
        if wanted.schedule:
            return balance.owed, sum(row.total for row in wanted.schedule)
        more = wanted.amount if wanted.deed is Deed.CHARGED else -wanted.amount
        return balance.owed, balance.owed + more


def schedule_for(desk: Desk, wanted: NewSchedule) -> tuple[Installment, ...] | Rejection:
    """Return a schedule that asks what is owed in equal parts. UNKNOWN_LOAN, CLOSED_LOAN, BAD_VALUE, NEGATIVE_AMOUNT.

    Principal and interest are divided each into equal whole amounts, the remainder on the last installment.
    """
    with desk.book.view() as view:
        balance = view.find(Balance, wanted.loan_id)
    if balance is None:
        return Rejection(Reason.UNKNOWN_LOAN)
    if not balance.owed:
        return Rejection(Reason.CLOSED_LOAN)
    if wanted.installments < 1 or wanted.every_days < 1:
        return Rejection(Reason.BAD_VALUE)
    interest = balance.interest if wanted.interest is None else wanted.interest
    if interest < 0:
        return Rejection(Reason.NEGATIVE_AMOUNT)
    shares = zip(divided(balance.outstanding, wanted.installments), divided(interest, wanted.installments), strict=True)
    return tuple(
        Installment(wanted.first_day + number * wanted.every_days, principal, part)
        for number, (principal, part) in enumerate(shares)
    )
