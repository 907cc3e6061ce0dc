"""Setting the level, again and again."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from fieldapp.domain.loan.calendar import periods
from fieldapp.domain.loan.product import (
    Accrual,
    EarlyExcess,
    LoanTerms,
    Recalculation,
    Rest,
    RoundingRule,
    Style,
    YearBasis,
)
from fieldapp.domain.loan.schedule import leveling
from fieldapp.domain.loan.schedule.level import LevelPlan
from fieldapp.domain.loan.schedule.smooth import Due
from tests.unit.fieldapp.domain.loan.examples import HAND_OVER, monthly, progressive, recalculated, weekly


def plan(terms: LoanTerms, start: date = HAND_OVER) -> LevelPlan:
    made = LevelPlan(terms, periods(start, terms.installments, terms.due))
    leveling.lend(made, start, terms.principal)
    return made


def totals(made: LevelPlan) -> list[int]:
    return [due.total for due in made.dues()]


def test_the_classic_level_leaves_the_difference_to_the_last() -> None:
    assert totals(plan(monthly(1_200_000, "24", 4))) == [315_149] * 3 + [315_147]


def test_a_level_in_whole_units_of_days() -> None:
    terms = monthly(75_000, "12", 3, accrual=Accrual.BY_DAYS, months_of_30=True, rounding=RoundingRule(installment=100))
    made = plan(terms)
    assert totals(made)[:2] == [25_500, 25_500]
    assert made.dues()[0].interest == 740


def test_a_last_difference_is_spread() -> None:
    terms = monthly(33_177, "10.65", 5, style=Style.PROGRESSIVE, accrual=Accrual.BY_DAYS)
    assert totals(plan(terms, date(2023, 12, 12))) == [6814] * 4 + [6812]


def test_a_small_last_difference_stays() -> None:
    assert totals(plan(progressive(10_000, "7", 6))) == [1701] * 5 + [1700]


def test_a_multiple_that_would_leave_nothing_is_not_used() -> None:
    terms = progressive(100, "0", 3, rounding=RoundingRule(installment=100))
    assert totals(plan(terms)) == [33, 33, 34]


def test_a_later_tranche_levels_what_is_to_come() -> None:
    made = plan(replace(progressive(30_000, "9.4822", 6), principal=10_000))
    leveling.lend(made, date(2024, 3, 1), 10_000)
    assert totals(made) == [1713, 1713, 4263, 4263, 4263, 4261]


def test_whole_period_interest_counts_a_tranche_from_the_start_of_its_period() -> None:
    terms = progressive(100_000, "12", 3, accrual=Accrual.BY_PERIOD)
    made = plan(terms)
    leveling.lend(made, date(2024, 1, 15), 20_000)
    assert [(due.principal, due.interest) for due in made.dues()] == [(39_603, 1200), (39_999, 804), (40_398, 404)]


def test_a_new_rate_levels_the_open_installments_on_what_is_owed() -> None:
    made = plan(recalculated(10_000, "7", 6))
    made.pay(0, Due(1675, 26), date(2024, 1, 15))
    made.installments[0].settled = True
    leveling.change_rate(made, date(2024, 1, 20), Decimal("0.04"))
    assert totals(made) == [1701, 1685, 1685, 1685, 1685, 1687]


def test_an_installment_on_which_more_was_paid_keeps_its_level() -> None:
    made = plan(recalculated(10_000, "7", 6))
    made.pay(0, Due(1643, 58), date(2024, 2, 1))
    made.installments[0].settled = True
    made.pay(1, Due(1690, 0), date(2024, 2, 1))
    leveling.change_rate(made, date(2024, 2, 2), Decimal("0.04"))
    assert totals(made) == [1701, 1701, 1683, 1683, 1683, 1685]


def test_early_money_can_make_the_installments_to_come_smaller() -> None:
    rule = Recalculation(rest=Rest.NEXT_PERIOD, early_excess=EarlyExcess.REDUCE_INSTALLMENT)
    made = plan(weekly(1_000_000, "24", 4, recalculation=rule))
    leveling.pay(made, 0, Due(248_276, 4615), date(2024, 1, 8))
    made.installments[0].settled = True
    on = date(2024, 1, 10)
    assert made.payable(1, on).principal == 751_724, "the current installment takes all there is"
    leveling.pay(made, 1, Due(0, 3469), on)
    leveling.pay(made, 1, Due(396_531, 0), on)
    made.installments[1].settled = True
    assert [(due.principal, due.interest) for due in made.dues(on)][2:] == [(177_188, 1639), (178_005, 822)]


def test_an_agreed_installment_is_not_computed() -> None:
    made = plan(replace(progressive(10_000, "7", 6, year=YearBasis.DAYS_360), fixed_installment=2000))
    assert totals(made)[:4] == [2000] * 4
    assert sum(due.principal for due in made.dues()) == 10_000
