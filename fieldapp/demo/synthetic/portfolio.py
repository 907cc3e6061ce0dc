"""Forming centers and groups and handing over loans at the desk, for which there is no screen yet: plain operations."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from fieldapp.demo.synthetic.past import PastClock
from fieldapp.demo.synthetic.roster import TERM_WEEKS, CenterPlan
from fieldapp.domain.center.group import CenterFormed, GroupFormed
from fieldapp.domain.ids import Id
from fieldapp.domain.intake.linking.agreement import Agreement
from fieldapp.domain.intake.linking.agreement import schedule_of as agreed_schedule
from fieldapp.domain.intake.rows import Terms
from fieldapp.domain.loan.account import LoanDisbursed
from fieldapp.domain.loan.installment import Installment
from fieldapp.domain.operation import Intent
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.savings import SavingsOpened, savings_id
from fieldapp.domain.timestamp import Day
from fieldapp.services.desk import Desk

_FLAT_INTEREST_A_YEAR = 20
_WEEKS_A_YEAR = 52


class Refused(Exception):
    """A service or the fold refused what the history does; a fault of the history."""


@dataclass(frozen=True)
class Offer:
    """A loan on offer: amounts in minor units, installments rounded up to `unit`, the last one takes the rest."""

    borrower_id: Id
    product: str
    principal: int
    cycle: int
    unit: int


def schedule_of(offer: Offer, first_due: Day) -> tuple[Installment, ...]:
    """Return weekly installments at 20 % flat a year, the whole rounded down to what people pay in."""
    interest = offer.principal * _FLAT_INTEREST_A_YEAR * TERM_WEEKS // (100 * _WEEKS_A_YEAR)
    interest -= min(interest, (offer.principal + interest) % offer.unit)
    level = -(-(offer.principal + interest) // (TERM_WEEKS * offer.unit)) * offer.unit
    terms = Terms(offer.principal, TERM_WEEKS, interest=interest, installment=level)
    # A small loan is paid off before its last week.
    return tuple(row for row in agreed_schedule(Agreement(terms, first_due - 7, first_due, None)) if row.total)


_WRITTEN_IN = 1 / 6
"""Minutes that somebody takes for one record: ten seconds, so that no minute is a crowded one."""


def record(desk: Desk, clock: PastClock, intents: Iterable[Intent]) -> None:
    """Record operations in one transaction, each after its time; raise Refused where one takes no effect."""
    with desk.book.work() as work:
        for intent in intents:
            clock.pass_minutes(_WRITTEN_IN)
            outcome = work.append(intent)
            if isinstance(outcome, Rejection) or not outcome.disposition.took_effect:
                raise Refused(f"{type(intent.body).__name__}: {outcome}")
        work.commit()


def form(desk: Desk, clock: PastClock, plan: CenterPlan, first_day: Day) -> tuple[Id, list[Id]]:
    """Form a center and its groups; return their ids."""
    center, groups = desk.new_id(), [desk.new_id() for _ in plan.groups]
    today = desk.clock.today()
    formed = CenterFormed(plan.name, plan.village, desk.me.user_id, plan.weekday, plan.minute, first_day)
    intents = [Intent(formed, center, center, today)]
    intents += [
        Intent(GroupFormed(center, name), group, center, today) for group, name in zip(groups, plan.groups, strict=True)
    ]
    record(desk, clock, intents)
    return center, groups


def hand_over(
    desk: Desk, center: Id, offer: Offer, schedule: Sequence[Installment], over: int = 0
) -> tuple[Id, Intent]:
    """Return a new loan and its hand-over; `over` installments were paid before this log began."""
    loan = desk.new_id()
    body = LoanDisbursed(
        borrower_id=offer.borrower_id,
        product=offer.product,
        principal=offer.principal,
        disbursed_day=schedule[0].due_day - 7,
        schedule=tuple(schedule),
        opening_paid=sum(row.total for row in schedule[:over]),
        cycle=offer.cycle,
        opening=over > 0,
    )
    return loan, Intent(body, loan, center, desk.clock.today())


def open_savings(desk: Desk, center: Id, borrower: Id, weekly: int, balance: int) -> Intent:
    """Return the opening of a borrower's savings account."""
    return Intent(
        SavingsOpened(borrower, "Weekly savings", weekly, balance), savings_id(borrower), center, desk.clock.today()
    )
