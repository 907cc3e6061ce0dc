"""Arrears of one loan and of a portfolio: days past due, buckets, pauses, portfolio at risk.

Days past due count from the oldest unpaid due date; paused days and the product's grace are taken off. Amounts are
minor units. Which days make which bucket is data; the default is the table of one core banking system.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Context, Decimal

from fieldapp.domain.loan.life.state import InstallmentState, LoanState

_WORK = Context(prec=28)


@dataclass(frozen=True, slots=True)
class Bucket:
    """Loans late for at least `first` days and at most `last` (None: no end)."""

    name: str
    first: int
    last: int | None


BUCKETS = (
    Bucket("RANGE_1", 1, 3),
    Bucket("RANGE_3", 4, 30),
    Bucket("RANGE_30", 31, 60),
    Bucket("RANGE_60", 61, 90),
    Bucket("RANGE_90", 91, 120),
    Bucket("RANGE_120", 121, 150),
    Bucket("RANGE_150", 151, 180),
    Bucket("RANGE_180", 181, 240),
    Bucket("RANGE_240", 241, None),
)


@dataclass(frozen=True, slots=True)
class Arrears:
    """A loan's arrears on a day; `since` is the day the oldest unpaid amount fell due, None when nothing is overdue."""

    amount: int = 0
    past_due_days: int = 0
    days: int = 0
    since: date | None = None
    since_after_grace: date | None = None


def arrears(state: LoanState, on: date, grace_days: int) -> Arrears:
    """The arrears of a loan on a day."""
    late = [row for row in state.rows if row.due < on and row.outstanding > 0]
    if not late:
        return Arrears()
    since = _overdue_since(state, late[0])
    past_due = (on - since).days
    days = max(0, past_due - _paused(state, since, on) - grace_days)
    amount = sum(row.outstanding for row in late)
    return Arrears(amount, past_due, days, since, since + timedelta(days=grace_days))


def bucket_of(days: int, buckets: Sequence[Bucket] = BUCKETS) -> Bucket | None:
    """The bucket of a number of days late, None below the first."""
    return next((each for each in buckets if each.first <= days and (each.last is None or days <= each.last)), None)


def overdue_by_bucket(
    state: LoanState, on: date, grace_days: int, buckets: Sequence[Bucket] = BUCKETS
) -> dict[str, int]:
    """Overdue amounts by the age of each installment; the grace does not count, but a loan within it has none."""
    amounts: dict[str, int] = {}
    if arrears(state, on, grace_days).days == 0:
        return amounts
    for row in state.rows:
        if row.due < on and row.outstanding > 0:
            bucket = bucket_of((on - row.due).days - _paused(state, row.due, on), buckets)
            if bucket is not None:
                amounts[bucket.name] = amounts.get(bucket.name, 0) + row.outstanding
    return amounts


def _overdue_since(state: LoanState, row: InstallmentState) -> date:
    """The due date, or the day of the chargeback that took back what had been paid on the installment."""
    covered = row.paid.total
    for day, amount in sorted(state.chargebacks):
        if row.start <= day < row.due:
            covered -= amount
            if covered < 0:
                return day
    return row.due


def _paused(state: LoanState, since: date, on: date) -> int:
    return sum(max(0, (min(pause.end, on) - max(pause.start, since)).days) for pause in state.pauses)


def shares_at_risk(
    overdue: Iterable[tuple[int, int]], portfolio: int, limits: Sequence[int] = (1, 30, 60, 90)
) -> dict[int, Decimal]:
    """Portfolio at risk: for each limit the full balance of loans late for more days than it, over the gross portfolio.

    `overdue` are (days past due, outstanding balance) of loans; a portfolio of 0 has no risk.
    """
    loans = list(overdue)
    return {
        limit: _WORK.divide(Decimal(sum(balance for days, balance in loans if days > limit)), Decimal(portfolio))
        if portfolio
        else Decimal(0)
        for limit in limits
    }
