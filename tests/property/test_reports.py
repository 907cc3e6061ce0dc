"""Reports say what the log says: every figure against a sum over all loans, installments and receipts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldapp.domain.collection.collection import Collection, Fate, Purpose
from fieldapp.domain.ids import Id
from fieldapp.domain.loan.account import Balance, Loan
from fieldapp.domain.loan.position import fill, position
from fieldapp.domain.risk.collection_efficiency import NOTHING, Collected, Period
from fieldapp.services.desk import Desk
from fieldapp.services.oversight.collection_report import PAR_DAYS, By, ReportRow, collection_report
from fieldapp.services.oversight.portfolio import TREND_WEEKS
from fieldapp.services.oversight.risk import risk_overview
from tests.fakes.clock import MONDAY
from tests.fakes.filled_book import FilledBranch, filled_book, named
from tests.fakes.morning_branch import desk_of

Payments = dict[Id, list[tuple[int, int]]]


def payments_of(branch: FilledBranch) -> Payments:
    """Return what counts on each loan, receipt by receipt."""
    found: Payments = defaultdict(list)
    for item in branch.state.records.values():
        if isinstance(item, Collection):
            for line in item.lines:
                if line.purpose is Purpose.REPAYMENT and line.fate is Fate.COUNTED:
                    found[line.loan_id].append((item.day, line.amount))
    return found


def brought(loan: Loan, payments: list[tuple[int, int]], period: Period) -> Collected:
    """Return what a period brought on a loan, by filling its installments again for every day that matters."""

    def paid_at(day: int) -> list[int]:
        paid = loan.opening_paid + sum(amount for on, amount in payments if on <= day)
        return [row.paid for row in fill(loan.schedule, paid)]

    rows = loan.schedule
    before, after = paid_at(period.since - 1), paid_at(period.until)
    inside = [at for at, row in enumerate(rows) if period.since <= row.due_day <= period.until]
    late = [at for at, row in enumerate(rows) if row.due_day < period.since]
    money = sum(amount for on, amount in payments if period.since <= on <= period.until)
    arrears = sum(after[at] - before[at] for at in late)
    current = sum(after[at] - before[at] for at in inside)
    return Collected(
        due=sum(rows[at].total for at in inside),
        prepaid=sum(before[at] for at in inside),
        current=current,
        on_time=sum(paid_at(rows[at].due_day)[at] for at in inside),
        overdue=sum(rows[at].total - before[at] for at in late),
        arrears=arrears,
        advance=money - arrears - current,
    )


def rows_by_hand(branch: FilledBranch, by: By, period: Period) -> dict[Id, tuple[int, ...]]:
    """Return (loans, outstanding, arrears, due today, PAR..., what the period brought...) per row."""
    payments = payments_of(branch)
    sums: dict[Id, list[int]] = defaultdict(lambda: [0] * 9)
    totals: dict[Id, Collected] = defaultdict(lambda: NOTHING)
    for loan in branch.state.records.values():
        if not isinstance(loan, Loan):
            continue
        key = row_of(branch, loan, by)
        balance = branch.state.find(Balance, loan.id)
        assert balance is not None
        totals[key] += brought(loan, payments[loan.id], period)
        if balance.state.running:
            paid = loan.opening_paid + sum(amount for _, amount in payments[loan.id])
            stands = position(loan.schedule, paid, MONDAY)
            late = stands.days_late(MONDAY)
            par = [stands.outstanding if late > days else 0 for days in PAR_DAYS]
            figures = [1, stands.outstanding, stands.arrears, stands.due_today, *par]
            sums[key] = [one + other for one, other in zip(sums[key], figures, strict=True)]
    return {key: (*sums[key], *vars(total).values()) for key, total in totals.items()}


def row_of(branch: FilledBranch, loan: Loan, by: By) -> Id:
    member = next(n for n in range(branch.borrowers) if named("borrower", n) == loan.borrower_id)
    center = member // 40
    return {
        By.MEMBER: loan.borrower_id,
        By.GROUP: named("group", center, member % 8),
        By.CENTER: named("center", center),
        By.OFFICER: named("user", f"officer {center // 10}"),
    }[by]


def told(row: ReportRow) -> tuple[int, ...]:
    return (row.loans, row.outstanding, row.arrears, row.due_today, *row.par, *vars(row.brought).values())


@pytest.fixture(scope="module", params=[1, 2])
def filled(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[FilledBranch, Desk]]:
    branch = FilledBranch(60, weeks=6, seed=request.param)
    folder: Path = tmp_path_factory.mktemp("filled") / "book"
    book = filled_book(folder, branch)
    yield branch, desk_of(book)
    book.close()


@pytest.mark.parametrize("by", list(By))
@pytest.mark.parametrize("days", [(0, 0), (6, 0), (27, 3)])
def test_every_row_of_every_cut_is_the_sum_of_the_log(
    filled: tuple[FilledBranch, Desk], by: By, days: tuple[int, int]
) -> None:
    branch, desk = filled
    period = Period(MONDAY - days[0], MONDAY - days[1])
    report = collection_report(desk, by, period.since, period.until)
    assert {row.id: told(row) for row in report.rows} == rows_by_hand(branch, by, period)
    whole = [sum(column) for column in zip(*(told(row) for row in report.rows), strict=True)]
    assert told(report.total) == tuple(whole)


def test_the_trend_is_what_the_portfolio_was_on_each_of_its_days(filled: tuple[FilledBranch, Desk]) -> None:
    branch, desk = filled
    payments = payments_of(branch)
    loans = [item for item in branch.state.records.values() if isinstance(item, Loan)]
    points = risk_overview(desk).trend
    assert len(points) == TREND_WEEKS
    assert any(share for _, share in points)
    for day, share in points:
        whole = late = 0
        for loan in loans:
            if loan.disbursed_day <= day:
                paid = loan.opening_paid + sum(amount for on, amount in payments[loan.id] if on <= day)
                stands = position(loan.schedule, paid, day)
                whole += stands.outstanding
                late += stands.outstanding if stands.days_late(day) > 30 else 0
        assert share == (late / whole if whole else 0)
