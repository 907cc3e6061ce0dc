"""Cross-checks: do the owner's stories about sales, margin and wealth agree with one another?

Each check reaches one figure in two ways and shows how far they lie apart. What was not asked is neither passed nor
failed. Amounts in minor units; margins in basis points.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_FLOOR, ROUND_HALF_UP, Decimal
from enum import IntEnum
from typing import Final

from fieldapp.domain.risk.capacity import CapacityPolicy

_FOUR_PLACES: Final = Decimal("0.0001")
_BASIS_POINTS: Final = 10_000


class Check(IntEnum):
    """What is reached in two ways: sales three ways, pair by pair, then margin and equity."""

    SALES_DAY_MONTH = 1
    SALES_MONTH_PURCHASES = 2
    SALES_DAY_PURCHASES = 3
    MARGIN = 4
    EQUITY = 5


@dataclass(frozen=True)
class Good:
    """One of the main goods: what she pays for it and what she takes for it."""

    cost: int
    price: int


@dataclass(frozen=True)
class Books:
    """What is asked for the cross-checks; 0 is "not asked". margin_stated: a share of sales between 0 and 1.

    equity_start + profits - withdrawals - depreciation should be equity_counted.
    """

    sales_per_day: int = 0
    days_per_month: int = 0
    sales_per_month: int = 0
    purchases_per_month: int = 0
    margin_stated: Decimal = Decimal(0)
    goods: tuple[Good, ...] = ()
    equity_start: int = 0
    profits: int = 0
    withdrawals: int = 0
    depreciation: int = 0
    equity_counted: int = 0


@dataclass(frozen=True)
class CrossCheck:
    """One figure reached in two ways; gap and limit are shares. passed: None where it was not asked."""

    check: Check
    stated: int
    computed: int
    gap: Decimal
    limit: Decimal
    passed: bool | None


def gap(stated: int, computed: int) -> Decimal:
    """Return how far two figures of the same thing lie apart, as a share of the larger; 0 where both are nothing."""
    largest = max(abs(stated), abs(computed))
    return Decimal(abs(stated - computed)) / largest if largest else Decimal(0)


def margin_of(goods: tuple[Good, ...]) -> int | None:
    """Return the margin of the main goods in basis points of their price, None where none has a price."""
    cost, price = sum(good.cost for good in goods), sum(good.price for good in goods)
    return _floor(Decimal((price - cost) * _BASIS_POINTS) / price) if price else None


def cross_checks(books: Books, policy: CapacityPolicy) -> tuple[CrossCheck, ...]:
    """Return the five checks of what the owner said, in the order of Check."""
    by_day = books.sales_per_day * books.days_per_month
    kept = Decimal(1) - books.margin_stated
    by_purchases = _floor(Decimal(books.purchases_per_month) / kept) if kept > 0 else 0
    stated = _floor(books.margin_stated * _BASIS_POINTS)
    margin = margin_of(books.goods)
    equity = books.equity_start + books.profits - books.withdrawals - books.depreciation
    asked_equity = bool(books.equity_counted or books.equity_start)
    most = policy.flow_gap_max
    return (
        _sales(Check.SALES_DAY_MONTH, books.sales_per_month, by_day, most),
        _sales(Check.SALES_MONTH_PURCHASES, books.sales_per_month, by_purchases, most),
        _sales(Check.SALES_DAY_PURCHASES, by_day, by_purchases, most),
        _checked(Check.MARGIN, (stated, margin or 0), most, asked=margin is not None and stated > 0),
        _checked(Check.EQUITY, (books.equity_counted, equity), policy.equity_gap_max, asked=asked_equity),
    )


def _sales(check: Check, stated: int, computed: int, most: Decimal) -> CrossCheck:
    return _checked(check, (stated, computed), most, asked=stated > 0 and computed > 0)


def _checked(check: Check, figures: tuple[int, int], most: Decimal, *, asked: bool) -> CrossCheck:
    apart = gap(*figures)
    shown = apart.quantize(_FOUR_PLACES, ROUND_HALF_UP)
    return CrossCheck(check, *figures, shown, most, apart <= most if asked else None)


def _floor(amount: Decimal) -> int:
    return int(amount.to_integral_value(ROUND_FLOOR))
