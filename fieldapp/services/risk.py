"""The supervisor's first page: how much is late, where, and whom to look at first."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from fieldapp.domain.assessment import Assessment
from fieldapp.domain.collection import Collection, Fate, Purpose
from fieldapp.domain.group import Center
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.inbox import InboxItem, ItemState
from fieldapp.domain.loan.account import Balance, Loan, LoanState
from fieldapp.domain.loan.pages import Booked, LoanPage, unpack_events
from fieldapp.domain.meeting import Meeting
from fieldapp.domain.money import format_amount
from fieldapp.domain.people import Borrower, BorrowerField
from fieldapp.domain.risk.portfolio import (
    Exposure,
    LoanHistory,
    RiskLimits,
    ageing,
    at_risk,
    exposure,
    share,
    trend,
)
from fieldapp.domain.staff import User
from fieldapp.domain.timestamp import Day
from fieldapp.domain.visit import Visit, WorkState
from fieldapp.services.desk import Desk
from fieldapp.store.view import View

TREND_WEEKS = 26
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
class _Book:
    """The active loans of the branch, read once."""

    loans: dict[Id, Loan]
    balances: dict[Id, Balance]
    exposures: dict[Id, Exposure]
    officer_of: dict[Id, Id]


def risk_overview(desk: Desk, limits: RiskLimits | None = None) -> RiskView:
    """Return the branch's risk from what this laptop holds. Linear in loans, times weeks for the trend."""
    limits = limits or RiskLimits()
    day = desk.clock.today()
    with desk.book.view() as view:
        book = _read(view, day)
        collected = _collected(view, day)
        exposures = list(book.exposures.values())
        outstanding = sum(item.outstanding for item in exposures)
        par1, par30 = at_risk(exposures, 1), at_risk(exposures, 30)
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
            ageing=tuple(Bucket(item.label, item.amount, item.loans) for item in ageing(exposures)),
            officers=_officers(view, book, collected),
            look_first=_findings(desk, view, book, limits),
            trend=_trend(view, book, day),
        )


def _read(view: View, day: Day) -> _Book:
    balances = {item.id: item for item in view.in_state(Balance, LoanState.ACTIVE)}
    loans = {item.id: item for item in view.every(Loan) if item.id in balances}
    centers = {item.id: item.officer_id for item in view.every(Center)}
    return _Book(
        loans=loans,
        balances=balances,
        exposures={key: exposure(item, day) for key, item in balances.items()},
        officer_of={key: centers.get(item.center_id, NO_ID) for key, item in balances.items()},
    )


def _collected(view: View, day: Day) -> dict[Id, int]:
    """Return repayments of the day by who took them; what is held is cash all the same."""
    taken: dict[Id, int] = defaultdict(int)
    for collection in view.between(Collection, day, day):
        for line in collection.lines:
            if line.purpose is Purpose.REPAYMENT and line.fate is not Fate.REVERSED:
                taken[collection.author] += line.amount
    return taken


def _expected(book: _Book, day: Day) -> int:
    """Return what falls due on the day by the schedules, whether or not it has been paid since."""
    return sum(row.total for loan in book.loans.values() for row in loan.schedule if row.due_day == day)


def _waiting(view: View) -> int:
    open_items = view.count(InboxItem, ItemState.OPEN)
    return open_items + view.count(Visit, WorkState.SUBMITTED) + view.count(Assessment, WorkState.SUBMITTED)


def _officers(view: View, book: _Book, collected: dict[Id, int]) -> tuple[OfficerRow, ...]:
    by_officer: dict[Id, list[Id]] = defaultdict(list)
    for loan_id, officer in book.officer_of.items():
        by_officer[officer].append(loan_id)
    seen: dict[Id, int] = {}
    for collection in view.newest(Collection, 500):
        seen[collection.author] = max(collection.at_ms, seen.get(collection.author, 0))
    rows = []
    for officer, loan_ids in by_officer.items():
        user = view.find(User, officer)
        exposures = [book.exposures[loan_id] for loan_id in loan_ids]
        outstanding = sum(item.outstanding for item in exposures)
        rows.append(
            OfficerRow(
                user_id=officer,
                name=user.name if user else "No officer",
                outstanding=outstanding,
                par30_share=share(at_risk(exposures, 30), outstanding),
                borrowers=len({book.balances[loan_id].borrower_id for loan_id in loan_ids}),
                collected_today=collected.get(officer, 0),
                last_seen_ms=seen.get(officer, 0),
            )
        )
    return tuple(sorted(rows, key=lambda row: -row.par30_share))


def _trend(view: View, book: _Book, day: Day) -> tuple[tuple[Day, float], ...]:
    """Return PAR30 at the end of each of the last weeks, from the loans that are active now."""
    pages: dict[Id, list[LoanPage]] = defaultdict(list)
    for page in view.every(LoanPage):
        pages[page.loan_id].append(page)
    histories = [LoanHistory(loan, _events(book.balances[key], pages[key])) for key, loan in book.loans.items()]
    days = [day - 7 * back for back in range(TREND_WEEKS - 1, -1, -1)]
    return trend(histories, days, 30)


def _events(balance: Balance, pages: list[LoanPage]) -> tuple[Booked, ...]:
    """Return the events of a loan whose pages have been read already."""
    older = b"".join(page.events for page in sorted(pages, key=lambda page: page.number))
    return unpack_events(older + balance.recent)


def _findings(desk: Desk, view: View, book: _Book, limits: RiskLimits) -> tuple[Finding, ...]:
    """Return what to look at first: the largest late loans, fresh misses, centers that stay away from meetings."""
    late = sorted(book.exposures.items(), key=lambda pair: -pair[1].outstanding)
    grave = [_loan_finding(desk, view, book, key) for key, item in late if item.days_late > 30]
    fresh = [_loan_finding(desk, view, book, key) for key, item in late if 1 <= item.days_late <= 7]
    absent = _attendance(view, desk.clock.today(), limits)
    return tuple([*grave[:3], *absent[:2], *fresh[:3]][:FINDINGS_MAX])


def _loan_finding(desk: Desk, view: View, book: _Book, loan_id: Id) -> Finding:
    item, balance = book.exposures[loan_id], book.balances[loan_id]
    borrower = view.find(Borrower, balance.borrower_id)
    name = borrower.text(BorrowerField.NAME) if borrower else "A borrower"
    amount = format_amount(item.outstanding, desk.currency, symbol=True)
    if item.days_late > 30:
        return Finding(
            f"{name} is {item.days_late} days late", f"{amount} outstanding counts as at risk", balance.borrower_id
        )
    return Finding(
        f"{name} missed her last installment", f"{item.days_late} days late, {amount} outstanding", balance.borrower_id
    )


def _attendance(view: View, day: Day, limits: RiskLimits) -> list[Finding]:
    came: dict[Id, list[bool]] = defaultdict(list)
    for meeting in view.between(Meeting, day - 27, day):
        came[meeting.center_id] += [mark.attendance.came for mark in meeting.marks]
    findings = []
    for center_id, marks in came.items():
        rate = sum(marks) / len(marks) if marks else 1.0
        center = view.find(Center, center_id)
        if rate < limits.attendance_floor and center is not None:
            reason = f"{rate:.0%} came in the last four weeks; the floor is {limits.attendance_floor:.0%}"
            findings.append((rate, Finding(f"Few come to {center.name}", reason, center_id=center_id)))
    return [finding for _, finding in sorted(findings, key=lambda pair: pair[0])]
