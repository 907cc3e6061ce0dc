"""The owner's stories held against one another."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from fieldapp.domain.risk.capacity import CapacityPolicy
from fieldapp.domain.risk.cross_check import Books, Check, Good, cross_checks, gap, margin_of

POLICY = CapacityPolicy()
BOOKS = Books(
    sales_per_day=1_000, days_per_month=26, sales_per_month=26_500, purchases_per_month=19_500,
    margin_stated=Decimal("0.25"), goods=(Good(75, 100), Good(150, 200)), equity_start=100_000, profits=40_000,
    withdrawals=30_000, depreciation=2_000, equity_counted=100_000,
)  # fmt: skip


@pytest.mark.parametrize(("stated", "computed", "apart"), [(100, 95, "0.05"), (0, 0, "0"), (80, 100, "0.2")])
def test_the_gap_is_a_share_of_the_larger(stated: int, computed: int, apart: str) -> None:
    assert gap(stated, computed) == Decimal(apart)


def test_sales_are_reached_three_ways_and_margin_and_equity_two() -> None:
    found = {item.check: item for item in cross_checks(BOOKS, POLICY)}
    assert list(found) == list(Check)
    assert (found[Check.SALES_DAY_MONTH].stated, found[Check.SALES_DAY_MONTH].computed) == (26_500, 26_000)
    assert found[Check.SALES_MONTH_PURCHASES].computed == 26_000
    assert found[Check.SALES_DAY_PURCHASES].gap == 0
    assert (found[Check.MARGIN].stated, found[Check.MARGIN].computed) == (2_500, 2_500)
    assert found[Check.EQUITY].computed == 108_000
    assert [item.passed for item in found.values()] == [True, True, True, True, False]


@pytest.mark.parametrize(("day", "passed"), [(900, True), (899, False)])
def test_ten_percent_apart_is_still_in_order(day: int, passed: bool) -> None:
    books = Books(sales_per_day=day, days_per_month=20, sales_per_month=20_000)
    assert cross_checks(books, POLICY)[0].passed is passed


def test_what_was_not_asked_neither_passes_nor_fails() -> None:
    assert {item.passed for item in cross_checks(Books(), POLICY)} == {None}
    assert cross_checks(replace(BOOKS, goods=()), POLICY)[3].passed is None
    assert cross_checks(replace(BOOKS, margin_stated=Decimal(1)), POLICY)[1].passed is None
    assert margin_of((Good(1, 0),)) is None
