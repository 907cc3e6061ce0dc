"""Covenants: what a borrower promised besides paying, checked on its due dates, kept or broken with evidence."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from enum import IntEnum
from typing import Final

from fieldapp.domain.disposition import APPLIED, Disposition, held, refused
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.operation import DAY_MAX, Entry, body
from fieldapp.domain.people import TEXT_MAX, Borrower
from fieldapp.domain.record import Index, Kind, Record, record
from fieldapp.domain.rejection import Reason
from fieldapp.domain.risk.sme import Ratio
from fieldapp.domain.staff import Role, author_of
from fieldapp.domain.state import Draft
from fieldapp.domain.timestamp import Day, hlc_ms
from fieldapp.domain.work.workflow import hold_transition

_LIMIT_MAX: Final = 10**6
CHECKS_MAX: Final = 24
"""How many checks a covenant shows; the log keeps them all."""


class CovenantType(IntEnum):
    """What was promised; the number is also the key on the form."""

    RATIO = 1
    DOCUMENT = 2
    INSURANCE = 3
    TURNOVER = 4
    NO_NEW_DEBT = 5
    OTHER = 6


class Verdict(IntEnum):
    """What a check found. WAIVED: a supervisor lets it pass this once."""

    KEPT = 1
    BROKEN = 2
    WAIVED = 3


class CovenantState(IntEnum):
    """Whether it still binds; BROKEN: the newest check said so, and the next one may heal it."""

    OPEN = 1
    BROKEN = 2
    OVER = 3


@dataclass(frozen=True)
class Promise:
    """A ratio of the business file and the figure it is to keep, at least or at most."""

    ratio: Ratio
    limit: Decimal
    at_least: bool = True

    def kept_by(self, value: Decimal) -> bool:
        """Tell whether a value keeps the promise."""
        return value >= self.limit if self.at_least else value <= self.limit


@body(1243)
@dataclass(frozen=True)
class CovenantSet:
    """A covenant of a loan; the operation's entity is the covenant.

    every_days: 0 for one that is due once. until: the last day on which it may fall due, 0 for no end.
    from_version: the covenant it changes, NO_ID for a new one. promise: what is measured, for one of a ratio.
    """

    loan_id: Id
    borrower_id: Id
    kind: CovenantType
    text: str
    first_due: Day
    every_days: int = 0
    until: Day = 0
    from_version: Id = NO_ID
    promise: Promise | None = None


@body(1244)
@dataclass(frozen=True)
class CovenantChecked:
    """A check on a due date; the operation's entity is the covenant. evidence: what was seen."""

    due: Day
    verdict: Verdict
    evidence: str
    from_version: Id


@dataclass(frozen=True)
class CovenantCheck:
    """One check: for which due date, when, by whom, and what was seen."""

    due: Day
    day: Day
    verdict: Verdict
    evidence: str
    author: Id
    at_ms: int


@record
@dataclass(frozen=True)
class Covenant(Record):
    """A covenant and how it was kept. next_due: 0 once it is over; version: the operation of its last step."""

    KIND = Kind.COVENANT

    loan_id: Id
    borrower_id: Id
    center_id: Id
    kind: CovenantType
    text: str
    every_days: int
    until: Day
    next_due: Day
    version: Id
    author: Id
    state: CovenantState = CovenantState.OPEN
    checks: tuple[CovenantCheck, ...] = ()
    promise: Promise | None = None

    def index(self) -> Index:
        """Find covenants by center, borrower, state and next due date."""
        return Index(self.center_id, self.borrower_id, self.state, self.next_due)


def apply_covenant_set(draft: Draft, entry: Entry, agreed: CovenantSet) -> Disposition:
    """Agree on a covenant, or change one by compare-and-set; its checks stay."""
    operation, author = entry.operation, author_of(draft, entry)
    if author is None or author.role is Role.OFFICE:
        return refused(Reason.NOT_ALLOWED)
    borrower = draft.find(Borrower, agreed.borrower_id)
    if borrower is None:
        return refused(Reason.UNKNOWN_RECORD)
    if not _credible(agreed):
        return refused(Reason.BAD_VALUE)
    before = draft.find(Covenant, operation.entity)
    if (before.version if before else NO_ID) != agreed.from_version:
        hold_transition(draft, entry, borrower.id, borrower.center_id)
        return held(Reason.STALE_TRANSITION)
    covenant = Covenant(
        operation.entity, agreed.loan_id, borrower.id, borrower.center_id, agreed.kind, agreed.text,
        agreed.every_days, agreed.until, agreed.first_due, operation.op_id, author.id, promise=agreed.promise,
    )  # fmt: skip
    if before is not None:
        covenant = replace(covenant, state=before.state, checks=before.checks)
        if covenant.state is CovenantState.OVER:
            covenant = replace(covenant, state=CovenantState.OPEN)
    draft.put(covenant)
    return APPLIED


def _credible(agreed: CovenantSet) -> bool:
    days = 0 < agreed.first_due <= DAY_MAX and 0 <= agreed.every_days <= DAY_MAX
    ends = agreed.until == 0 or agreed.first_due <= agreed.until <= DAY_MAX
    promise = agreed.promise
    exact = promise is None or (0 <= promise.limit <= _LIMIT_MAX and promise.limit == round(promise.limit, 4))
    return bool(agreed.text.strip()) and len(agreed.text) <= TEXT_MAX and days and ends and exact


def apply_covenant_checked(draft: Draft, entry: Entry, checked: CovenantChecked) -> Disposition:
    """Record what a check found, by compare-and-set, and move on to the next due date; only a supervisor may waive."""
    operation, author = entry.operation, author_of(draft, entry)
    covenant = draft.find(Covenant, operation.entity)
    if covenant is None:
        return refused(Reason.UNKNOWN_RECORD)
    if author is None or author.role is Role.OFFICE:
        return refused(Reason.NOT_ALLOWED)
    if checked.verdict is Verdict.WAIVED and author.role is not Role.SUPERVISOR:
        return refused(Reason.NEEDS_SUPERVISOR)
    if covenant.version != checked.from_version or (covenant.next_due and checked.due != covenant.next_due):
        hold_transition(draft, entry, covenant.borrower_id, covenant.center_id)
        return held(Reason.STALE_TRANSITION)
    if covenant.state is CovenantState.OVER:
        return refused(Reason.COVENANT_ENDED)
    if not checked.evidence.strip() or len(checked.evidence) > TEXT_MAX:
        return refused(Reason.EVIDENCE_NEEDED)
    found = CovenantCheck(
        checked.due, operation.business_day, checked.verdict, checked.evidence, author.id, hlc_ms(operation.hlc)
    )
    draft.put(after(covenant, found, operation.op_id))
    return APPLIED


def after(covenant: Covenant, found: CovenantCheck, version: Id) -> Covenant:
    """Return a covenant after a check: one due once stays broken until it is kept; one that comes again moves on."""
    broken = found.verdict is Verdict.BROKEN
    following = covenant.next_due + covenant.every_days if covenant.every_days else 0
    if covenant.until and following > covenant.until:
        following = 0
    if broken and not following:
        following = covenant.next_due
    state = CovenantState.BROKEN if broken else CovenantState.OPEN if following else CovenantState.OVER
    checks = (*covenant.checks, found)[-CHECKS_MAX:]
    return replace(covenant, next_due=following, version=version, state=state, checks=checks)
