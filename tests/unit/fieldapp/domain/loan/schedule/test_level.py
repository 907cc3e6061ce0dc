"""What a level plan asks when money comes early, late, or again."""

from datetime import date

from fieldapp.domain.loan.calendar import periods
from fieldapp.domain.loan.product import Grace, LoanTerms, Recalculation, Rest
from fieldapp.domain.loan.schedule import leveling
from fieldapp.domain.loan.schedule.level import LevelPlan
from fieldapp.domain.loan.schedule.smooth import Due
from tests.unit.fieldapp.domain.loan.examples import HAND_OVER, monthly, recalculated, weekly


def plan(terms: LoanTerms) -> LevelPlan:
    made = LevelPlan(terms, periods(HAND_OVER, terms.installments, terms.due))
    leveling.lend(made, HAND_OVER, terms.principal)
    return made


def asked(made: LevelPlan, as_of: date | None = None) -> list[tuple[int, int]]:
    return [(due.principal, due.interest) for due in made.dues(as_of)]


HUNDRED = [(1643, 58), (1652, 49), (1662, 39), (1672, 29), (1681, 20), (1690, 10)]


def test_as_planned() -> None:
    assert asked(plan(recalculated(10_000, "7", 6))) == HUNDRED


def test_principal_that_stays_unpaid_keeps_bearing_interest_to_the_day_it_is_seen() -> None:
    made = plan(recalculated(10_000, "7", 6))
    assert asked(made, date(2024, 2, 1)) == HUNDRED, "not late on its due date"
    assert asked(made, date(2024, 2, 15))[1] == (1648, 53)
    assert asked(made, date(2024, 3, 1))[1] == (1643, 58)
    free = monthly(10_000, "7", 6, recalculation=Recalculation(free_when_late=True))
    assert asked(plan(free), date(2024, 3, 1)) == asked(plan(free))


def test_an_early_installment_takes_interest_to_the_day() -> None:
    made = plan(recalculated(10_000, "7", 6))
    on = date(2024, 1, 15)
    assert made.payable(0, on) == Due(1675, 26, 10_000, 26)
    assert made.payable(1, on).interest == 0, "its period has not begun, and the first asks what has accrued"
    made.pay(0, Due(1675, 26), on)
    made.installments[0].settled = True
    assert made.payable(1, on) == Due(1701, 0, 8325, 0)
    assert asked(made)[:2] == [(1675, 26), (1625, 76)]
    assert sum(principal for principal, _ in asked(made)) == 10_000


def test_a_payoff_owes_the_interest_so_far() -> None:
    made = plan(recalculated(10_000, "7", 6))
    assert made.accrued(date(2024, 1, 1)) == 0
    assert made.accrued(date(2024, 1, 15)) == 26
    assert made.accrued(date(2025, 1, 1)) == 0


def test_whoever_pays_off_may_owe_the_whole_period() -> None:
    made = plan(weekly(1_000_000, "24", 4, recalculation=Recalculation(rest=Rest.NEXT_PERIOD)))
    assert made.accrued(date(2024, 1, 2)) == 659
    assert made.accrued(date(2024, 1, 2), to_period_end=True) == 4615
    assert made.accrued(date(2024, 1, 1), to_period_end=True) == 0, "nothing has begun"


def test_rest_by_period_looks_only_at_the_start_of_a_period() -> None:
    terms = weekly(1_000_000, "24", 4, recalculation=Recalculation(rest=Rest.NEXT_PERIOD))
    made = plan(terms)
    assert asked(made, date(2024, 1, 15))[1] == (248_276, 4615), "nothing was paid when the second week began"
    made.pay(0, Due(248_276, 4615), date(2024, 1, 10))
    made.installments[0].settled = True
    assert asked(made, date(2024, 1, 15))[1] == (248_276, 4615), "paid inside the second week: counts from the third"


def test_interest_not_asked_yet_comes_on_top_in_a_classic_loan() -> None:
    made = plan(weekly(1_000_000, "24", 4, grace=Grace(interest_payment=1)))
    assert asked(made) == [(248_276, 0), (249_422, 8084), (250_573, 2318), (251_729, 1162)]


def test_interest_above_the_level_is_carried_on() -> None:
    made = plan(recalculated(10_000, "7", 6))
    for each in made.installments:
        each.level = 40
    made.touch()
    first, second, *_ = made.dues()
    assert (first.principal, first.interest, first.accrued) == (0, 40, 58)
    assert second.accrued == 58 + 18


def test_money_owed_again_is_asked_with_its_installment_and_bears_interest() -> None:
    made = plan(recalculated(10_000, "7", 6))
    made.credit(1, Due(1643, 58), date(2024, 2, 1))
    rows = asked(made)
    assert sum(principal for principal, _ in rows) == 10_000 + 1643
    assert rows[1] == (1643 + 1643, 58 + 58), "a month on the plan's balance and on what is owed again"
    assert made.outstanding == 11_643


def test_a_copy_without_payments() -> None:
    made = plan(recalculated(10_000, "7", 6))
    made.pay(0, Due(1643, 58), date(2024, 2, 1))
    assert made.outstanding == 8357
    assert made.copy(unpaid=True).outstanding == 10_000
    assert made.copy().installments[0].paid == 1701


def test_which_installment_a_day_belongs_to() -> None:
    made = plan(recalculated(10_000, "7", 6))
    assert made.period_of(date(2024, 2, 1).toordinal()) == 1
    assert made.period_of(date(2030, 1, 1).toordinal()) == 5
    assert made.is_current(0, HAND_OVER)
    assert not made.is_current(0, date(2024, 2, 1))
