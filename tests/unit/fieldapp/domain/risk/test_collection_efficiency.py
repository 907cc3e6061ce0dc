"""The ratios of collection, judged by counting every single coin."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from fieldapp.domain.loan.installment import Installment
from fieldapp.domain.loan.position import position
from fieldapp.domain.risk.collection_efficiency import NOTHING, Collected, Period, collected_of, plan_of

ROWS = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 4)), min_size=1, max_size=6)
PAYMENTS = st.lists(st.tuples(st.integers(-10, 80), st.integers(1, 15)), max_size=8)
DAYS = st.integers(-10, 80)


def rows_of(parts: list[tuple[int, int]]) -> list[tuple[int, int, int]]:
    """Return weekly installments as (due day, total, principal)."""
    return [(7 * number, principal + interest, principal) for number, (principal, interest) in enumerate(parts)]


def coin_by_coin(rows: list[tuple[int, int, int]], payments: list[tuple[int, int]], period: Period) -> Collected:
    """Return the same by laying every coin of every payment on the coin of the schedule that it pays."""
    due = [day for day, total, _ in rows for _ in range(total)]
    paid = [day for day, amount in payments for _ in range(amount)]
    before = sum(1 for day in paid if day < period.since)
    coins = [(due[at] if at < len(due) else None, paid[at] if at < len(paid) else None)
             for at in range(max(len(due), len(paid)))]  # fmt: skip
    inside = [(asked, got) for asked, got in coins if got is not None and period.since <= got <= period.until]
    if before >= len(due):
        return Collected(advance=len(inside))
    mine = [(asked, got) for asked, got in coins if asked is not None and period.since <= asked <= period.until]
    late = [(asked, got) for asked, got in coins
            if asked is not None and asked < period.since and (got is None or got >= period.since)]  # fmt: skip
    return Collected(
        due=len(mine),
        prepaid=sum(1 for _, got in mine if got is not None and got < period.since),
        current=sum(1 for _, got in mine if got is not None and period.since <= got <= period.until),
        on_time=len([1 for asked, got in mine if got is not None and got <= asked]),
        overdue=len(late),
        arrears=sum(1 for _, got in late if got is not None and got <= period.until),
        advance=sum(1 for asked, _ in inside if asked is None or asked > period.until),
    )


@given(ROWS, PAYMENTS, DAYS, st.integers(0, 40))
def test_every_coin_is_where_it_belongs(
    parts: list[tuple[int, int]], made: list[tuple[int, int]], since: int, length: int
) -> None:
    rows, payments = rows_of(parts), sorted(made)
    period = Period(since, since + length)
    before = sum(amount for day, amount in payments if day < since)
    inside = [item for item in payments if since <= item[0] <= period.until]
    found = collected_of(plan_of(rows), before, inside, period)
    assert found == coin_by_coin(rows, payments, period)
    assert found.collected == sum(amount for _, amount in inside)
    assert 0 <= found.on_time <= found.prepaid + found.current <= found.due or found.due == 0


@given(ROWS, st.integers(0, 80), st.integers(-5, 60))
def test_a_plan_stands_where_its_schedule_stands(parts: list[tuple[int, int]], paid: int, day: int) -> None:
    rows = [row for row in rows_of(parts) if row[1]]
    schedule = tuple(Installment(due, principal, total - principal) for due, total, principal in rows)
    plan = plan_of(rows)
    stands = position(schedule, paid, day)
    outstanding, oldest = plan.standing(paid)
    assert (outstanding, oldest) == (stands.outstanding, stands.oldest_unpaid or 0)
    assert max(0, plan.due_through(day) - paid) == stands.expected


def test_ratios_of_a_week() -> None:
    week = Collected(due=1000, prepaid=100, current=800, on_time=750, overdue=300, arrears=150, advance=50)
    assert (week.efficiency, week.on_time_rate, week.recovery_rate) == (0.9, 0.75, 0.95)
    assert (week.unpaid, week.collected) == (100, 1000)
    assert (NOTHING.efficiency, NOTHING.on_time_rate, NOTHING.recovery_rate) == (None, None, None)
    assert week + NOTHING == week


def test_a_loan_paid_off_before_the_period_owes_nothing_in_it() -> None:
    plan = plan_of(rows_of([(5, 0), (5, 0)]))
    assert collected_of(plan, 10, [(3, 4)], Period(0, 10)) == Collected(advance=4)
    assert collected_of(plan_of([]), 0, [], Period(0, 10)) == NOTHING
