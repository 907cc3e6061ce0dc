"""The supervisor's first page: how much is late, where, and whom to look at first."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from fieldapp.domain.center.group import Center
from fieldapp.domain.collection.document import Fate, Purpose
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.inbox import InboxItem, ItemState
from fieldapp.domain.loan.adjustment import Adjustment, AdjustmentState
from fieldapp.domain.money import format_amount
from fieldapp.domain.people import Borrower, BorrowerField
from fieldapp.domain.risk.portfolio import Exposure, RiskLimits, ageing, at_risk, share
from fieldapp.domain.staff import User
from fieldapp.domain.timestamp import Day
from fieldapp.domain.words import tr, tr_n
from fieldapp.domain.work.assessment import Assessment
from fieldapp.domain.work.visit import Visit, WorkState
from fieldapp.services.as_of import answers
from fieldapp.services.desk import Desk
from fieldapp.services.oversight.portfolio import LoanFigures, Portfolio, portfolio
from fieldapp.store.queries import reports
from fieldapp.store.view import View

SEEN_DAYS = 35
"""How far back an officer's newest collection is looked for."""
FINDINGS_MAX = 6


@dataclass(frozen=True)
class Bucket:
    """One band of lateness: principal outstanding in minor units, and how many people."""

    label: str
    amount: int
    people: int


@dataclass(frozen=True)
class OfficerRow:
    """One officer's portfolio. last_seen_ms: when the newest collection of his was made, 0 for none."""

    user_id: Id
    name: str
    outstanding: int
    par30_share: float
    borrowers: int
    collected_today: int
    last_seen_ms: int


@dataclass(frozen=True)
class Finding:
    """Something to look at first, and why; one of the two ids says where it is."""

    sentence: str
    reason: str
    borrower_id: Id = NO_ID
    center_id: Id = NO_ID


@dataclass(frozen=True)
class RiskView:
    """The branch on a day; amounts in minor units, shares between 0 and 1, trend as (day, PAR30 share)."""

    as_of_day: Day
    as_of_ms: int
    parameter_set: str
    outstanding: int
    par1: int
    par30: int
    par1_share: float
    par30_share: float
    par30_limit: float
    collected_today: int
    expected_today: int
    waiting_for_me: int
    ageing: tuple[Bucket, ...]
    officers: tuple[OfficerRow, ...]
    look_first: tuple[Finding, ...]
    trend: tuple[tuple[Day, float], ...]


@dataclass(frozen=True)
class _Late:
    """One running loan and how it stands today."""

    loan: LoanFigures
    exposure: Exposure


def risk_overview(desk: Desk, limits: RiskLimits | None = None) -> RiskView:
    """Return the branch's risk from what this laptop holds. Linear in the running loans; see Portfolio."""
    limits = limits or RiskLimits()
    day = desk.clock.today()
    with desk.book.view() as view:
        book = portfolio(desk, view)
        late = [_Late(loan, loan.exposure(day)) for loan in book.running()]
        exposures = [item.exposure for item in late]
        collected = _collected(view, day)
        seen = answers(desk, view).of("last taken", lambda: reports.last_taken(view.connection, day - SEEN_DAYS))
        outstanding = sum(item.outstanding for item in exposures)
        par1, par30 = at_risk(exposures, 0), at_risk(exposures, 30)
        return RiskView(
            as_of_day=day,
            as_of_ms=desk.clock.now_ms(),
            parameter_set=limits.name,
            outstanding=outstanding,
            par1=par1,
            par30=par30,
            par1_share=share(par1, outstanding),
            par30_share=share(par30, outstanding),
            par30_limit=limits.par30_limit,
            collected_today=sum(collected.values()),
            expected_today=_expected(book, day),
            waiting_for_me=_waiting(view),
            ageing=tuple(Bucket(tr(item.label), item.amount, item.loans) for item in ageing(exposures)),
            officers=_officers(view, late, collected, seen),
            look_first=_findings(desk, view, late, limits),
            trend=book.trend(),
        )


def _collected(view: View, day: Day) -> dict[Id, int]:
    """Return repayments of the day by who took them; what is held is cash all the same."""
    taken: dict[Id, int] = defaultdict(int)
    for row in reports.taken_between(view.connection, day, day):
        if row.purpose == Purpose.REPAYMENT and row.fate != Fate.REVERSED:
            taken[row.author] += row.amount
    return taken


def _expected(book: Portfolio, day: Day) -> int:
    """Return what falls due on the day by the plans of running loans, whether or not it has been paid since."""
    return sum(loan.plan.due_through(day) - loan.plan.due_through(day - 1) for loan in book.running())


def _waiting(view: View) -> int:
    open_items = view.count(InboxItem, ItemState.OPEN)
    work = view.count(Visit, WorkState.SUBMITTED) + view.count(Assessment, WorkState.SUBMITTED)
    return open_items + work + view.count(Adjustment, AdjustmentState.PROPOSED)


def _officers(view: View, late: list[_Late], collected: dict[Id, int], seen: dict[Id, int]) -> tuple[OfficerRow, ...]:
    officer_of = {item.id: item.officer_id for item in view.every(Center)}
    by_officer: dict[Id, list[_Late]] = defaultdict(list)
    for item in late:
        by_officer[officer_of.get(item.loan.figure.center, NO_ID)].append(item)
    rows = []
    for officer, items in by_officer.items():
        user = view.find(User, officer)
        exposures = [item.exposure for item in items]
        outstanding = sum(item.outstanding for item in exposures)
        rows.append(
            OfficerRow(
                user_id=officer,
                name=user.name if user else tr("No officer"),
                outstanding=outstanding,
                par30_share=share(at_risk(exposures, 30), outstanding),
                borrowers=len({item.loan.figure.borrower for item in items}),
                collected_today=collected.get(officer, 0),
                last_seen_ms=seen.get(officer, 0),
            )
        )
    return tuple(sorted(rows, key=lambda row: -row.par30_share))


def _findings(desk: Desk, view: View, late: list[_Late], limits: RiskLimits) -> tuple[Finding, ...]:
    """Return what to look at first: the largest late loans, fresh misses, centers that stay away from meetings."""
    largest = sorted(
        (item for item in late if item.exposure.days_late > 0), key=lambda item: -item.exposure.outstanding
    )
    grave = [item for item in largest if item.exposure.days_late > 30][:3]
    fresh = [item for item in largest if item.exposure.days_late <= 7][:3]
    absent = _attendance(view, desk.clock.today(), limits)
    told = [[_loan_finding(desk, view, item) for item in some] for some in (grave, fresh)]
    return tuple([*told[0], *absent[:2], *told[1]][:FINDINGS_MAX])


def _loan_finding(desk: Desk, view: View, item: _Late) -> Finding:
    borrower = view.find(Borrower, Id(item.loan.figure.borrower))
    name = borrower.text(BorrowerField.NAME) if borrower else tr("A borrower")
    amount = format_amount(item.exposure.outstanding, desk.currency, symbol=True)
    days, whose = item.exposure.days_late, item.loan.figure.borrower
    if days > 30:
        late = tr("{name} is {days} days late", name=name, days=days)
        return Finding(late, tr("{amount} outstanding counts as at risk", amount=amount), whose)
    missed = tr("{name} missed her last installment", name=name)
    return Finding(
        missed,
        tr_n("{n} day late, {amount} outstanding", "{n} days late, {amount} outstanding", days, amount=amount),
        whose,
    )


def _attendance(view: View, day: Day, limits: RiskLimits) -> list[Finding]:
    findings = []
    for center_id, marks, came in reports.attendance(view.connection, day - 27, day):
        rate = came / marks if marks else 1.0
        center = view.find(Center, center_id)
        if rate < limits.attendance_floor and center is not None:
            reason = tr(
                "{percent} % came in the last four weeks; the floor is {floor} %",
                percent=f"{rate * 100:.0f}",
                floor=f"{limits.attendance_floor * 100:.0f}",
            )
            findings.append(
                (rate, Finding(tr("Few come to {center}", center=center.name), reason, center_id=center_id))
            )
    return [finding for _, finding in sorted(findings, key=lambda pair: pair[0])]
