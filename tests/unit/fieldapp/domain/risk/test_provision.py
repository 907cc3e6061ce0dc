"""What is set aside for the golden portfolio by each table, to the last coin."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.domain.risk.ageing import Holding
from fieldapp.domain.risk.classify import Stage, StageSigns, ifrs_stage
from fieldapp.domain.risk.provision import (
    CN_2002,
    HOUSE,
    MIX_MBB,
    NG_CBN,
    PK_SBP,
    DaysTable,
    LossRates,
    by_category,
    by_days,
    discount,
    expected_loss,
    weighted_loss,
)
from tests.fakes.portfolio import G1

RATES = LossRates(
    {Stage.TWELVE_MONTHS: Decimal("0.02"), Stage.LIFETIME: Decimal("0.18"), Stage.IMPAIRED: Decimal(1)}, Decimal("0.65")
)
IN_COINS = tuple(Holding(100 * item.outstanding, 0, item.days_late, item.renegotiated) for item in G1)


def test_the_chinese_table() -> None:
    found = by_category(IN_COINS, CN_2002)
    assert (found.table, found.amount) == ("CN-2002-PBOC", 30_500)
    assert found.non_performing_ratio == pytest.approx(0.109091, abs=5e-7)
    assert found.coverage == pytest.approx(0.508333, abs=5e-7)
    assert found.ratio == pytest.approx(0.055455, abs=5e-7)


def test_the_benchmark_table_asks_for_four_times_as_much() -> None:
    found = by_days(IN_COINS, MIX_MBB)
    assert (found.table, found.amount) == ("MIX-MBB", 125_000)


@pytest.mark.parametrize(
    ("table", "amount"),
    [
        # 1 % of 2500 + 5 % of 1500 + 20 % of 500 + 50 % of 400 + all of 600
        (NG_CBN, 100 * (25 + 75 + 100 + 200 + 600)),
        # 25 % of D, E; 50 % of F; all of G and J
        (PK_SBP, 100 * (225 + 150 + 300)),
        # A, B 1 %; C 2 %; D 25 %; E 50 %; F 75 %; G, J all; H one worse: 2 %; I one worse than 5 %: 25 %
        (HOUSE, 100 * (18 + 12 + 125 + 200 + 225 + 300 + 14 + 225)),
    ],
)
def test_the_other_tables(table: DaysTable, amount: int) -> None:
    assert by_days(IN_COINS, table).amount == amount


@given(st.lists(st.builds(Holding, st.integers(0, 10**6), st.just(0), st.integers(0, 400)), max_size=10))
def test_a_later_loan_never_needs_less(loans: list[Holding]) -> None:
    later = [Holding(item.outstanding, 0, item.days_late + 30) for item in loans]
    for table in (MIX_MBB, NG_CBN, PK_SBP, HOUSE):
        assert by_days(loans, table).amount <= by_days(later, table).amount
    assert by_category(loans, CN_2002).amount <= by_category(later, CN_2002).amount


def test_nothing_lent_has_no_ratio() -> None:
    found = by_days((), HOUSE)
    assert (found.amount, found.coverage, found.ratio, found.non_performing_ratio) == (0, None, None, None)


def test_expected_loss_by_stage() -> None:
    plain = expected_loss([(item, ifrs_stage(item.days_late, StageSigns())) for item in G1], RATES)
    assert plain == {
        Stage.TWELVE_MONTHS: Decimal("52.00"), Stage.LIFETIME: Decimal("105.30"), Stage.IMPAIRED: Decimal(390),
    }  # fmt: skip
    assert sum(plain.values()) == Decimal("547.30")
    signs = [(item, ifrs_stage(item.days_late, StageSigns(item.renegotiated))) for item in G1]
    assert sum(expected_loss(signs, RATES).values()) == Decimal("713.70")


def test_scenarios_are_weighed_by_their_losses() -> None:
    scenarios = [(Decimal("0.5"), Decimal(100)), (Decimal("0.3"), Decimal(200)), (Decimal("0.2"), Decimal(50))]
    assert weighted_loss(scenarios) == 120
    assert weighted_loss(scenarios[:2]) is None


def test_a_loss_in_a_year_is_worth_less_today() -> None:
    assert round(discount([Decimal(0)] * 11 + [Decimal(110)], Decimal("0.10")), 6) == 100
