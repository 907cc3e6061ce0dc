"""The synthetic economy: parameters with their sources, income over the year, shocks and the household's buffer.

Money is counted in units of one US dollar's worth; the history turns them into the branch's currency. Where no source
is named, a figure is a choice, tuned so that the portfolio's arrears come out as published medians have them.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Final

from fieldapp.demo.synthetic.chance import Chance

WEEKS_A_YEAR: Final = 52


@dataclass(frozen=True)
class Economy:
    """What households live in.

    income_median: a week; income_spread: standard deviation of its logarithm between households. weekly_variation:
    coefficient of variation of one household's weeks, of which `carried` stays to the next (by the month this is about
    .39, the average that Hannagan and Morduch 2015 found in the US Financial Diaries). season: amplitude over the year.
    own_shock: probability a week; village_shocks: number a year. floor: share of the usual income that is eaten
    whatever comes in. kept_of_surplus: share of what is left that is kept, up to buffer_weeks of usual income.
    """

    income_median: float = 42.0
    income_spread: float = 0.45
    weekly_variation: float = 0.43
    carried: float = 0.30
    season: float = 0.28
    own_shock: float = 0.006
    own_shock_weeks: int = 5
    own_shock_loss: float = 0.65
    village_shocks: float = 1.1
    village_shock_weeks: int = 6
    village_shock_loss: float = 0.35
    floor: float = 0.45
    buffer_weeks: float = 4.0
    kept_of_surplus: float = 0.975


@dataclass(frozen=True)
class Household:
    """One household between two weeks. swing: the part of its luck that is carried on. shocked: weeks still to bear."""

    usual: float
    swing: float = 0.0
    shocked: int = 0
    buffer: float = 0.0


@dataclass(frozen=True)
class Purse:
    """What a household can pay this week, and whether it is in distress (a shock, or less than it must eat)."""

    available: float
    distress: bool


def settle_in(economy: Economy, chance: Chance) -> Household:
    """Return a household as it stands at the beginning."""
    usual = economy.income_median * math.exp(economy.income_spread * chance.normal("usual"))
    return Household(usual, chance.normal("swing"), 0, usual * economy.buffer_weeks * chance.share("buffer"))


def village_loss(economy: Economy, chance: Chance, week: int) -> float:
    """Return the share of income that a village loses in a week to drought, flood or a closed market."""
    probability = economy.village_shocks / WEEKS_A_YEAR
    struck = any(chance.happens(probability, "shock", week - back) for back in range(economy.village_shock_weeks))
    return economy.village_shock_loss if struck else 0.0


def earn(economy: Economy, household: Household, chance: Chance, week: int, lost: float) -> tuple[Household, Purse]:
    """Live through a week up to the meeting: `lost` is the village's loss, chance that of the household."""
    swing = economy.carried * household.swing + math.sqrt(1 - economy.carried**2) * chance.normal("week", week)
    shocked = household.shocked
    if not shocked and chance.happens(economy.own_shock, "shock", week):
        shocked = economy.own_shock_weeks
    spread = math.sqrt(math.log(1 + economy.weekly_variation**2))
    season = 1 + economy.season * math.sin(2 * math.pi * (week / WEEKS_A_YEAR + chance.share("phase")))
    income = household.usual * season * math.exp(spread * swing - spread**2 / 2) * (1 - lost)
    if shocked:
        income *= 1 - economy.own_shock_loss
    must = household.usual * economy.floor
    available = max(0.0, household.buffer + income - must)
    lived = replace(household, swing=swing, shocked=max(0, shocked - 1), buffer=available)
    return lived, Purse(available, bool(shocked) or income < must)


def spend(economy: Economy, household: Household, paid: float) -> Household:
    """Return the household after the meeting: a part of what is left is kept, the rest is eaten."""
    most = household.usual * economy.buffer_weeks
    return replace(household, buffer=min(most, max(0.0, household.buffer - paid) * economy.kept_of_surplus))
