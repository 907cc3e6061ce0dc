"""Schedules of loans that are taken over."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from fieldapp.domain.intake.linking.agreement import Agreement, schedule_of
from fieldapp.domain.intake.rows import Terms
from fieldapp.domain.loan.calendar import Unit
from fieldapp.domain.loan.product import Accrual, Interest
from fieldapp.domain.timestamp import date_of, day_of, weekday_of

HANDED_OVER = day_of(date(2026, 4, 9))
"""A Thursday."""


def test_interest_in_all_is_split_evenly_and_the_last_takes_the_rest() -> None:
    rows = schedule_of(Agreement(Terms(2_000_000, 46, interest=240_000), HANDED_OVER, None, None))
    assert sum(row.principal for row in rows) == 2_000_000
    assert sum(row.interest for row in rows) == 240_000
    assert {row.total for row in rows[:-1]} == {48_695}
    assert rows[-1].total == 2_240_000 - 45 * 48_695


def test_a_rounded_installment_is_kept() -> None:
    terms = Terms(2_000_000, 46, interest=240_000, installment=49_000)
    rows = schedule_of(Agreement(terms, HANDED_OVER, None, None))
    assert {row.total for row in rows[:-1]} == {49_000}
    assert rows[-1].total == 35_000


@given(st.integers(1, 10**9), st.integers(0, 10**9), st.integers(1, 120), st.integers(0, 10**7))
def test_a_split_always_adds_up(principal: int, interest: int, count: int, level: int) -> None:
    terms = Terms(principal, count, interest=interest, installment=level)
    rows = schedule_of(Agreement(terms, HANDED_OVER, None, None))
    assert len(rows) == count
    assert sum(row.principal for row in rows) == principal
    assert sum(row.interest for row in rows) == interest
    assert all(row.principal >= 0 and row.interest >= 0 for row in rows)


def test_flat_and_declining_interest_by_the_lending_rules() -> None:
    # 12,000 at 24 % a year over 4 months: installments of 3,151.49 (a core banking system's own test figure).
    declining = Terms(1_200_000, 4, unit=Unit.MONTHS, annual_rate=Decimal("0.24"), method=Interest.DECLINING)
    rows = schedule_of(Agreement(declining, HANDED_OVER, None, None))
    assert [(row.principal, row.interest) for row in rows] == [
        (291_149, 24_000), (296_972, 18_177), (302_911, 12_238), (308_968, 6_179),
    ]  # fmt: skip
    flat = schedule_of(Agreement(Terms(1_200_000, 52, annual_rate=Decimal("0.12")), HANDED_OVER, None, None))
    assert sum(row.interest for row in flat) == 144_000


def test_interest_by_days_follows_the_real_dates() -> None:
    terms = Terms(
        1_200_000, 3, unit=Unit.MONTHS, annual_rate=Decimal("0.365"), method=Interest.DECLINING, accrual=Accrual.BY_DAYS
    )
    rows = schedule_of(Agreement(terms, day_of(date(2026, 1, 31)), None, None))
    assert [date_of(row.due_day) for row in rows] == [date(2026, 2, 28), date(2026, 3, 31), date(2026, 4, 30)]
    assert rows[0].interest == 1_200_000 * 28 // 1000


def test_due_days_follow_the_first_one_or_the_center_s_meetings() -> None:
    terms = Terms(100_000, 3, every=2, interest=0)
    given_first = schedule_of(Agreement(terms, HANDED_OVER, HANDED_OVER + 5, 3))
    assert [row.due_day - HANDED_OVER for row in given_first] == [5, 19, 33]
    at_meetings = schedule_of(Agreement(terms, HANDED_OVER - 2, None, 3))
    assert {weekday_of(row.due_day) for row in at_meetings} == {3}
    assert at_meetings[0].due_day >= HANDED_OVER + 12
    without = schedule_of(Agreement(terms, HANDED_OVER, None, None))
    assert [row.due_day - HANDED_OVER for row in without] == [14, 28, 42]
