"""Adjustments: what changes a loan without money - a charge, a waiver, a new schedule, a write-off.

An officer proposes, a supervisor who is somebody else decides on exactly what was proposed. Nothing counts on the loan
before that.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from itertools import pairwise
from typing import Final

from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.loan.account import Balance
from fieldapp.domain.loan.installment import Installment
from fieldapp.domain.loan.pages import Deed
from fieldapp.domain.loan.rows import unpack_rows
from fieldapp.domain.loan.split import Part
from fieldapp.domain.money import AMOUNT_MAX
from fieldapp.domain.operation import DAY_MAX, body
from fieldapp.domain.record import Index, Kind, Record, record
from fieldapp.domain.rejection import Reason
from fieldapp.domain.timestamp import Day

INSTALLMENTS_MAX: Final = 200
"""The longest schedule an operation has room for."""
CHANGES: Final = (Deed.CHARGED, Deed.WAIVED, Deed.RESCHEDULED, Deed.WRITTEN_OFF)


@body(107)
@dataclass(frozen=True)
class AdjustmentProposed:
    """Somebody proposes to change a loan; the operation's entity is the adjustment's own id.

    amount: of the charge or waiver, minor units. schedule: what the loan should ask from now on instead of what is
    still open; its principal is what is owed.
    """

    loan_id: Id
    deed: Deed
    reason: str
    part: Part = Part.PRINCIPAL
    amount: int = 0
    schedule: tuple[Installment, ...] = ()


@body(108)
@dataclass(frozen=True)
class AdjustmentDecided:
    """A decision on a proposal; the entity is the adjustment. from_version: the proposal that was seen."""

    from_version: Id
    accept: bool
    reason: str = ""


class AdjustmentState(IntEnum):
    """How far an adjustment is."""

    PROPOSED = 1
    ACCEPTED = 2
    REJECTED = 3


@record
@dataclass(frozen=True)
class Adjustment(Record):
    """One proposal and what became of it. version: the operation of its newest step. rows: the schedule, packed."""

    KIND = Kind.ADJUSTMENT

    loan_id: Id
    borrower_id: Id
    center_id: Id
    deed: Deed
    part: Part
    amount: int
    reason: str
    author: Id
    at_ms: int
    day: Day
    version: Id
    rows: bytes = b""
    state: AdjustmentState = AdjustmentState.PROPOSED
    decider: Id = NO_ID
    decided_day: Day = 0
    answer: str = ""

    def index(self) -> Index:
        """Find adjustments by center, borrower, state and day of the proposal."""
        return Index(self.center_id, self.borrower_id, self.state, self.day)

    @property
    def schedule(self) -> tuple[Installment, ...]:
        """Return the schedule proposed."""
        return unpack_rows(self.rows)


def open_part(balance: Balance, part: Part) -> int:
    """Return what a loan still asks of one part."""
    return (balance.outstanding, balance.interest, balance.fee, balance.penalty)[part]


def problem(balance: Balance, wanted: AdjustmentProposed) -> Reason:
    """Return why a loan as it stands cannot be changed this way, NONE where it can."""
    if not balance.state.running:
        return Reason.CLOSED_LOAN
    if wanted.deed not in CHANGES:
        return Reason.BAD_VALUE
    if wanted.deed is Deed.WRITTEN_OFF:
        return Reason.NONE
    if wanted.deed is Deed.RESCHEDULED:
        return _schedule_problem(balance, wanted.schedule)
    if not 0 < wanted.amount <= AMOUNT_MAX or wanted.part is Part.PRINCIPAL:
        return Reason.BAD_VALUE
    if wanted.deed is Deed.CHARGED:
        return Reason.BAD_VALUE if wanted.part is Part.INTEREST else Reason.NONE
    return Reason.MORE_THAN_OPEN if wanted.amount > open_part(balance, wanted.part) else Reason.NONE


def _schedule_problem(balance: Balance, schedule: tuple[Installment, ...]) -> Reason:
    amounts = [part for row in schedule for part in (row.principal, row.interest, row.fee, row.penalty)]
    if not 0 < len(schedule) <= INSTALLMENTS_MAX or not all(0 <= part <= AMOUNT_MAX for part in amounts):
        return Reason.BAD_VALUE
    if not all(first.due_day < second.due_day for first, second in pairwise(schedule)):
        return Reason.BAD_VALUE
    if abs(schedule[0].due_day) > DAY_MAX or abs(schedule[-1].due_day) > DAY_MAX:
        return Reason.BAD_VALUE
    owed = sum(row.principal for row in schedule)
    return Reason.NONE if owed == balance.outstanding else Reason.SCHEDULE_DIFFERS
