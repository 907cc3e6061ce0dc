"""A walk remembers how far it got for good, and forgets it when the past changes."""

from datetime import date

from hypothesis import given, settings

from fieldapp.domain.loan.life.events import LoanEvent
from fieldapp.domain.loan.life.order import live_events
from fieldapp.domain.loan.life.replay import Replay
from fieldapp.domain.loan.product import LoanTerms
from fieldapp.domain.loan.schedule.level import LevelPlan
from fieldapp.domain.loan.schedule.smooth import Due
from fieldapp.domain.loan.schedule.walk import NOTHING_PAST, Cut, Walk
from tests.property.loan_strategies import lives
from tests.unit.fieldapp.domain.loan.examples import disbursed, paid, recalculated

APRIL = date(2024, 4, 10)


def paid_three_times() -> LevelPlan:
    work = Replay(recalculated(10_000, "7", 6))
    for event in (disbursed(10_000), *(paid(1701, date(2024, month, 1)) for month in (2, 3, 4))):
        work.apply(event)
    assert work.ledger is not None
    assert work.ledger.schedule.plan is not None
    return work.ledger.schedule.plan


def test_installments_that_are_settled_and_past_are_walked_once() -> None:
    plan = paid_three_times()
    walk = Walk(plan, APRIL.toordinal())
    dues = walk.run(5)
    assert walk.past.dues == dues[:3]
    again = Walk(plan, APRIL.toordinal() + 5, past=walk.past)
    assert again.run(5) == Walk(plan, APRIL.toordinal() + 5).run(5)
    assert again.past is walk.past


def test_a_day_before_the_past_was_over_looks_at_everything_again() -> None:
    plan = paid_three_times()
    walk = Walk(plan, APRIL.toordinal())
    walk.run(5)
    early = Walk(plan, date(2024, 2, 20).toordinal(), past=walk.past)
    assert early.run(5) == Walk(plan, date(2024, 2, 20).toordinal()).run(5)
    assert early.past is walk.past, "it is still true of later days"


def test_a_payment_dated_into_the_past_makes_the_plan_forget() -> None:
    plan = paid_three_times()
    before = plan.dues(APRIL)
    plan.pay(4, Due(500, 0), date(2024, 2, 15))
    assert plan.dues(APRIL) == plan.copy().dues(APRIL)
    assert plan.dues(APRIL)[2].interest < before[2].interest + before[3].interest


def test_a_cut_stops_the_interest_on_its_day() -> None:
    plan = paid_three_times()
    day = date(2024, 4, 16).toordinal()
    cut = Walk(plan, day, Cut(3, day))
    assert cut.run(4)[3].accrued == 15, "half of April's 29.4"
    assert plan.dues(APRIL)[3].accrued == 29
    assert cut.past is NOTHING_PAST


@given(lives())
@settings(max_examples=25)
def test_a_plan_that_remembers_asks_what_one_that_forgot_does(life: tuple[LoanTerms, list[LoanEvent]]) -> None:
    terms, events = life
    work = Replay(terms)
    for event in live_events(terms, events):
        work.apply(event)
        plan = work.ledger.schedule.plan if work.ledger else None
        if plan is not None:
            day = max(event.entered, event.on)
            assert plan.dues(day) == plan.copy().dues(day)
