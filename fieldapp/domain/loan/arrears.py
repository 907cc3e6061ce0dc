"""Arrears of one loan and of a portfolio: days past due, buckets, pauses, portfolio at risk."""
from collections.abc import Iterable, Sequence
from decimal import Context, Decimal
_WORK = Context(prec=28)
def shares_at_risk(overdue: Iterable[tuple[int, int]], portfolio: int, limits: Sequence[int]) -> dict[int, Decimal]:
    """PAR-x for each limit x."""
    loans = list(overdue)
    return {
        limit: _WORK.divide(Decimal(sum(balance for days, balance in loans if days >= limit)), Decimal(portfolio))
        for limit in limits
    }
