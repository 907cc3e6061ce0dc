"""Fees and penalties on their bases."""

from datetime import date
from decimal import Decimal

from fieldapp.domain.loan.fees import Base, FeeRule, OverduePenalty, in_period


def test_a_fixed_fee_does_not_look_at_the_amounts() -> None:
    assert FeeRule(amount=1000).on(99_999, 1) == 1000


def test_percentages_of_each_base_round_half_to_even() -> None:
    percent = Decimal("2.5")
    assert FeeRule(percent=percent, base=Base.PRINCIPAL).on(1020, 980) == 26  # 25.5
    assert FeeRule(percent=percent, base=Base.INTEREST).on(1020, 980) == 24  # 24.5
    assert FeeRule(percent=percent, base=Base.BOTH).on(1020, 980) == 50
    assert FeeRule(percent=percent, base=Base.BOTH).exact(1020, 981) == Decimal("50.025")


def test_an_overdue_penalty_is_a_percentage_of_what_is_unpaid() -> None:
    assert OverduePenalty(Decimal("1.5")).on(100_000, 3000) == 1500
    assert OverduePenalty(Decimal("1.5"), Base.BOTH).on(100_000, 3000) == 1545
    assert OverduePenalty(amount=2500).on(100_000, 3000) == 2500


def test_a_charge_belongs_to_the_period_that_ends_on_its_date() -> None:
    start, due = date(2024, 1, 1), date(2024, 2, 1)
    assert in_period(due, start, due, first=False)
    assert not in_period(start, start, due, first=False)
    assert in_period(start, start, due, first=True), "the first installment also takes its first day"
