"""Households earn unevenly, suffer shocks, and never pay what they do not have."""

from __future__ import annotations

import statistics

from fieldapp.demo.synthetic.chance import Chance
from fieldapp.demo.synthetic.economy import Economy, Household, earn, settle_in, spend, village_loss


def test_usual_incomes_have_the_median_and_spread_asked_for() -> None:
    economy = Economy()
    usual = [settle_in(economy, Chance(1).of(number)).usual for number in range(2000)]
    assert abs(statistics.median(usual) / economy.income_median - 1) < 0.05


def test_a_month_varies_as_the_diaries_say() -> None:
    economy = Economy(own_shock=0.0)
    variations = []
    for number in range(150):
        chance, household, weeks = Chance(2).of(number), Household(40.0), []
        for week in range(104):
            before = household.buffer
            household, purse = earn(economy, household, chance, week, 0.0)
            weeks.append(purse.available - before + 40.0 * economy.floor)
            household = spend(economy, household, 0.0)
            household = Household(household.usual, household.swing, household.shocked, 1_000.0)
        months = [sum(weeks[start : start + 4]) for start in range(0, 104, 4)]
        variations.append(statistics.pstdev(months) / statistics.mean(months))
    assert 0.25 < statistics.mean(variations) < 0.45


def test_a_shock_costs_what_it_says_and_passes() -> None:
    economy = Economy(own_shock=1.0, season=0.0)
    calm = Economy(own_shock=0.0, season=0.0)
    start = Household(40.0, buffer=1_000.0)
    struck, purse = earn(economy, start, Chance(3), 0, 0.0)
    _, untouched = earn(calm, start, Chance(3), 0, 0.0)
    lost = untouched.available - purse.available
    income = untouched.available - 1_000.0 + 40.0 * economy.floor
    assert abs(lost / income - economy.own_shock_loss) < 1e-9
    assert struck.shocked == economy.own_shock_weeks - 1
    assert purse.distress


def test_nobody_has_less_than_nothing_and_buffers_have_a_top() -> None:
    economy = Economy()
    household, purse = earn(economy, Household(40.0), Chance(4), 0, 1.0)
    assert purse.available == 0
    assert purse.distress
    assert spend(economy, household, 5.0).buffer == 0
    rich = spend(economy, Household(40.0, buffer=10_000.0), 10.0)
    assert rich.buffer == 40.0 * economy.buffer_weeks


def test_villages_lose_together_about_once_a_year() -> None:
    economy = Economy()
    weeks = [village_loss(economy, Chance(5).of(village), week) for village in range(200) for week in range(52)]
    assert set(weeks) == {0.0, economy.village_shock_loss}
    struck = sum(1 for loss in weeks if loss) / len(weeks)
    assert 0.08 < struck < 0.16
