"""Who comes, who pays; and that the portfolio which follows from it looks like a real one."""

from __future__ import annotations

from dataclasses import replace
from statistics import mean

import pytest

from fieldapp.demo.synthetic.behavior import Around, Asked, Conventions, Why, attend, behave, is_risky, refuses
from fieldapp.demo.synthetic.chance import Chance
from fieldapp.demo.synthetic.economy import Purse
from fieldapp.demo.synthetic.outcome import ON_TIME_TARGET, PAR30_TARGET, RATIO_TARGET
from tests.unit.fieldapp.demo.synthetic.ledger import Figures, run

CALM = Around(risky=False, missed=0, arrears_share=0)
WILLING = Conventions(value_of_next_loan=100.0, attendance=1.0, cover=0.0)
UNWILLING = replace(WILLING, value_of_next_loan=-100.0)
RICH, POOR = Purse(1_000.0, distress=False), Purse(2.0, distress=True)
DUE = Asked(5.0, 0.0, 0.6)


def test_reluctance_grows_with_arrears_around_and_fatigue() -> None:
    rules = Conventions()
    base = refuses(rules, CALM)
    assert base < refuses(rules, replace(CALM, arrears_share=0.4)) < refuses(rules, replace(CALM, missed=2.0))
    assert refuses(rules, replace(CALM, risky=True)) > base
    assert refuses(replace(rules, sanction=0.0), CALM) > base
    assert 0.003 < base < 0.01


def test_who_can_and_wants_pays_all() -> None:
    conduct = behave(WILLING, Asked(5.0, 10.0, 0.6), RICH, CALM, Chance(1))
    assert (conduct.paid, conduct.why) == (15.0, Why.NOTHING)
    assert conduct.attendance.came


def test_who_cannot_pays_a_part_or_nothing() -> None:
    part = behave(replace(WILLING, attendance_in_distress=1.0), DUE, POOR, CALM, Chance(1))
    assert (part.paid, part.saved, part.why) == (2.0, 0.0, Why.COULD_NOT)
    nothing = behave(replace(WILLING, attendance_in_distress=1.0), DUE, Purse(1.0, distress=True), CALM, Chance(1))
    assert (nothing.paid, nothing.why) == (0.0, Why.COULD_NOT)


def test_who_does_not_want_does_not_pay_unless_the_group_does() -> None:
    assert behave(UNWILLING, DUE, RICH, CALM, Chance(1)).why is Why.WOULD_NOT
    covered = behave(replace(UNWILLING, cover=1.0), DUE, RICH, CALM, Chance(1))
    assert (covered.paid, covered.why) == (5.0, Why.COVERED)
    torn = behave(replace(UNWILLING, cover=1.0), DUE, RICH, replace(CALM, arrears_share=0.6), Chance(1))
    assert torn.why is Why.WOULD_NOT


def test_an_absent_member_may_send_her_money() -> None:
    absent = replace(WILLING, attendance=0.0)
    assert behave(replace(absent, sends=0.0), DUE, RICH, CALM, Chance(1)).why is Why.NO_MONEY_SENT
    sent = behave(replace(absent, sends=1.0), DUE, RICH, CALM, Chance(1))
    assert (sent.paid, sent.saved) == (5.0, 0.0)
    assert not sent.attendance.came


def test_without_a_loan_she_only_saves() -> None:
    conduct = behave(replace(WILLING, saves=1.0), Asked(0.0, 0.0, 0.6), RICH, CALM, Chance(1))
    assert (conduct.paid, conduct.saved) == (0.0, 0.6)


def test_attendance_falls_in_distress_and_risky_people_are_rare() -> None:
    rules = Conventions()
    weeks = range(3000)
    came = mean(attend(rules, RICH, Chance(6), week).came for week in weeks)
    distressed = mean(attend(rules, POOR, Chance(6), week).came for week in weeks)
    assert abs(came - rules.attendance) < 0.02
    assert abs(distressed - rules.attendance_in_distress) < 0.03
    assert abs(mean(is_risky(rules, Chance(6).of(week)) for week in weeks) - rules.risky_share) < 0.015


def portfolio(conventions: Conventions) -> Figures:
    """Return the figures of a year of 400 borrowers, averaged over seeds."""
    runs = [run(seed, conventions) for seed in range(1, 6)]
    return Figures(
        mean(item.par30 for item in runs),
        mean(item.par90 for item in runs),
        mean(item.on_time for item in runs),
        mean(item.attendance for item in runs),
    )


@pytest.fixture(scope="module")
def usual() -> Figures:
    return portfolio(Conventions())


def test_the_portfolio_stands_within_a_quarter_of_what_is_published(usual: Figures) -> None:
    assert abs(usual.par30 / PAR30_TARGET - 1) <= 0.25
    assert abs(usual.par90 / usual.par30 / RATIO_TARGET - 1) <= 0.25
    assert abs(usual.on_time / ON_TIME_TARGET - 1) <= 0.25
    assert 0.88 < usual.attendance < 0.95


def test_joint_liability_lowers_the_odds_of_arrears_as_observed(usual: Figures) -> None:
    alone = portfolio(Conventions(cover=0.0, sanction=0.0))
    odds = (usual.par30 / (1 - usual.par30)) / (alone.par30 / (1 - alone.par30))
    assert 0.43 <= odds <= 0.86  # the interval of the observed ratio, .61, of lenders to groups against others
