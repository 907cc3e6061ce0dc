"""Appraisal: what a person can carry, by her cash-flow sheet, her business file and what she pledges.

One record per person, borrower or guarantor. Its parts are written whole and corrected by compare-and-set: a new
version names the one it was made from. What the rules make of a part is stored with the policy's name, so that a
supervisor sees years later how a figure was reached.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Final

from fieldapp.domain.appraisal.business import BusinessFile, file_problem, pledges_problem
from fieldapp.domain.appraisal.cash_sheet import CashSheet, flow_of, problem_of
from fieldapp.domain.appraisal.guarantor import GuaranteePage, center_of, guaranteed, is_person
from fieldapp.domain.disposition import APPLIED, Disposition, held, refused
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.operation import Entry, body
from fieldapp.domain.policy import Policy, policy_of
from fieldapp.domain.record import Index, Kind, Record, record
from fieldapp.domain.rejection import Reason
from fieldapp.domain.risk.capacity import (
    MONTHS,
    Capacity,
    CapacityPolicy,
    CashFlow,
    StressResult,
    believed,
    capacity,
    stress,
)
from fieldapp.domain.risk.collateral import Pledge
from fieldapp.domain.risk.cross_check import CrossCheck, cross_checks
from fieldapp.domain.risk.sme import RatioResult, Statements, ratios
from fieldapp.domain.staff import Role, author_of
from fieldapp.domain.state import Draft, State
from fieldapp.domain.timestamp import Day, date_of, hlc_ms
from fieldapp.domain.work.workflow import hold_transition

EARLIER_MAX: Final = 12
"""How many former versions an appraisal lists; the log keeps them whole."""


class Part(IntEnum):
    """The parts of an appraisal."""

    SHEET = 1
    FILE = 2
    PLEDGES = 3


@body(1240)
@dataclass(frozen=True)
class AppraisalRecorded:
    """A cash-flow sheet; the operation's entity is the person. from_version: the sheet it corrects, NO_ID for none."""

    sheet: CashSheet
    from_version: Id = NO_ID


@body(1241)
@dataclass(frozen=True)
class BusinessFileRecorded:
    """A small enterprise's statements; the operation's entity is the person."""

    file: BusinessFile
    from_version: Id = NO_ID


@body(1242)
@dataclass(frozen=True)
class PledgesRecorded:
    """The whole register of what a person pledges; the operation's entity is the person."""

    pledges: tuple[Pledge, ...]
    from_version: Id = NO_ID


@dataclass(frozen=True)
class Stamped:
    """When and by whom a part was written, and by which parameter set its results were reckoned."""

    part: Part
    version: Id
    author: Id
    day: Day
    at_ms: int
    policy: str = ""
    limit: int = 0


@dataclass(frozen=True)
class SheetResult:
    """What the rules make of a sheet, for the loan it names. stress: under the limit itself, each case."""

    capacity: Capacity
    checks: tuple[CrossCheck, ...] = ()
    stress: tuple[StressResult, ...] = ()


@record
@dataclass(frozen=True)
class Appraisal(Record):
    """What is known of what a person can carry; the id is hers."""

    KIND = Kind.APPRAISAL

    center_id: Id
    sheet: CashSheet | None = None
    result: SheetResult | None = None
    file: BusinessFile | None = None
    ratios: tuple[RatioResult, ...] = ()
    pledges: tuple[Pledge, ...] = ()
    stamps: tuple[Stamped, ...] = ()
    earlier: tuple[Stamped, ...] = ()

    def index(self) -> Index:
        """Find appraisals by center, person, and the day of the newest part."""
        newest = max((stamp.day for stamp in self.stamps), default=0)
        return Index(center=self.center_id, borrower=self.id, day=newest)

    def stamp(self, part: Part) -> Stamped | None:
        """Return when a part was written, None where it was not."""
        return next((stamp for stamp in self.stamps if stamp.part is part), None)

    def version(self, part: Part) -> Id:
        """Return the operation that wrote a part, NO_ID where there is none."""
        stamp = self.stamp(part)
        return stamp.version if stamp else NO_ID


def apply_appraisal_recorded(draft: Draft, entry: Entry, recorded: AppraisalRecorded) -> Disposition:
    """Keep a cash-flow sheet with what the rules make of it."""
    found = _opened(draft, entry, Part.SHEET, recorded.from_version)
    if isinstance(found, Disposition):
        return found
    problem = problem_of(recorded.sheet)
    if problem:
        return refused(problem.reason)
    policy = policy_of(draft)
    result = result_of(recorded.sheet, policy.capacity, guaranteed(draft, found.id))
    stamped = _stamped(draft, entry, Part.SHEET, policy, result.capacity.limit)
    draft.put(_with(replace(found, sheet=recorded.sheet, result=result), stamped))
    return APPLIED


def apply_business_file_recorded(draft: Draft, entry: Entry, recorded: BusinessFileRecorded) -> Disposition:
    """Keep the statements of a business with their ratios."""
    found = _opened(draft, entry, Part.FILE, recorded.from_version)
    if isinstance(found, Disposition):
        return found
    problem = file_problem(recorded.file)
    if problem:
        return refused(problem.reason)
    policy = policy_of(draft)
    reckoned = ratios(statements_of(recorded.file), policy.sme)
    stamped = _stamped(draft, entry, Part.FILE, policy)
    draft.put(_with(replace(found, file=recorded.file, ratios=reckoned), stamped))
    return APPLIED


def apply_pledges_recorded(draft: Draft, entry: Entry, recorded: PledgesRecorded) -> Disposition:
    """Keep the register of what a person pledges; what it covers depends on the day, so it is reckoned when asked."""
    found = _opened(draft, entry, Part.PLEDGES, recorded.from_version)
    if isinstance(found, Disposition):
        return found
    problem = pledges_problem(recorded.pledges)
    if problem:
        return refused(problem.reason)
    stamped = _stamped(draft, entry, Part.PLEDGES, policy_of(draft))
    draft.put(_with(replace(found, pledges=recorded.pledges), stamped))
    return APPLIED


def _opened(draft: Draft, entry: Entry, part: Part, seen: Id) -> Appraisal | Disposition:
    """Return the person's appraisal to write a part into, or why not."""
    person = entry.operation.entity
    author = author_of(draft, entry)
    if author is None or author.role is Role.OFFICE:
        return refused(Reason.NOT_ALLOWED)
    if not is_person(draft, person):
        return refused(Reason.UNKNOWN_RECORD)
    appraisal = draft.find(Appraisal, person) or Appraisal(person, center_of(draft, person))
    if appraisal.version(part) != seen:
        hold_transition(draft, entry, person, appraisal.center_id)
        return held(Reason.STALE_TRANSITION)
    return appraisal


def _stamped(draft: Draft, entry: Entry, part: Part, policy: Policy, limit: int = 0) -> Stamped:
    operation, author = entry.operation, author_of(draft, entry)
    author_id = author.id if author else NO_ID
    return Stamped(part, operation.op_id, author_id, operation.business_day, hlc_ms(operation.hlc), policy.name, limit)


def _with(appraisal: Appraisal, stamped: Stamped) -> Appraisal:
    """Return an appraisal with a part's new stamp, its old one among the earlier ones."""
    old = appraisal.stamp(stamped.part)
    others = tuple(stamp for stamp in appraisal.stamps if stamp.part is not stamped.part)
    earlier = ((old, *appraisal.earlier) if old else appraisal.earlier)[:EARLIER_MAX]
    return replace(appraisal, stamps=(*others, stamped), earlier=earlier)


def result_of(sheet: CashSheet, policy: CapacityPolicy, guarantees: int = 0) -> SheetResult:
    """Return what the rules make of a sheet; guarantees: installments per month that she stands in for."""
    flow = flow_of(sheet, policy, guarantees)
    found = capacity(flow, sheet.term_months, policy, first_loan=sheet.first_loan)
    checks = cross_checks(sheet.books, policy) if sheet.books else ()
    return SheetResult(found, checks, stress(flow, found.limit, sheet.term_months, policy))


def statements_of(file: BusinessFile) -> Statements:
    """Return the statements of a business file as the ratios take them."""
    return Statements(file.balance, file.income, file.monthly_sales, file.top_customer, file.new_service)


def is_outdated(state: State, person: Id, day: Day) -> bool:
    """Tell whether a person's cash-flow sheet is older on a day than the policy lets one count."""
    appraisal = state.find(Appraisal, person)
    stamp = appraisal.stamp(Part.SHEET) if appraisal else None
    most = policy_of(state).capacity.valid_days
    return stamp is not None and most > 0 and day - stamp.day > most


@dataclass(frozen=True)
class AskedTerm:
    """The loan that a capacity is asked for. start: the day of its first installment, None for the sheet's first month.

    first_loan: None for what the sheet says.
    """

    months: int = MONTHS
    start: Day | None = None
    first_loan: bool | None = None


_ASKED: Final = AskedTerm()


def capacity_of(state: State, person: Id, asked: AskedTerm = _ASKED) -> Capacity | None:
    """Return what a person can carry per month by the policy in force, None where no cash flow of hers is known.

    Work is bounded by the size of her sheet and the guarantees she has given. An outsider without a sheet is judged by
    the one month she stated.
    """
    flow = cash_flow_of(state, person, asked)
    if flow is None:
        return None
    appraisal = state.find(Appraisal, person)
    sheet = appraisal.sheet if appraisal else None
    first = sheet is not None and sheet.first_loan if asked.first_loan is None else asked.first_loan
    return capacity(flow, asked.months, policy_of(state).capacity, first_loan=first)


def cash_flow_of(state: State, person: Id, asked: AskedTerm = _ASKED) -> CashFlow | None:
    """Return a person's twelve months from the first month of a loan on, None where nothing is known."""
    policy = policy_of(state).capacity
    burden = guaranteed(state, person)
    appraisal = state.find(Appraisal, person)
    if appraisal is not None and appraisal.sheet is not None:
        flow = flow_of(appraisal.sheet, policy, burden)
        if asked.start is None:
            return flow
        return flow.turned(date_of(asked.start).month - appraisal.sheet.first_month)
    page = state.find(GuaranteePage, person)
    if page is None or page.outsider is None:
        return None
    known = page.outsider
    counted = believed((known.income,), policy.counted(known.evidence))
    debts = known.debts + int(policy.guarantee_weight * burden)
    rows = ((known.income,), counted, (0,), (known.costs,), (debts,))
    return CashFlow(*(row * MONTHS for row in rows))


def free_for_guarantees(state: State, person: Id) -> int | None:
    """Return what a person has left a month in her tightest quarter, before what she stands in for; None if unknown.

    Never below zero. The guarantees themselves are held against it by the rules of guarantees.
    """
    found = capacity_of(state, person)
    if found is None:
        return None
    weighed = int(policy_of(state).capacity.guarantee_weight * guaranteed(state, person))
    return max(0, found.free + weighed)
