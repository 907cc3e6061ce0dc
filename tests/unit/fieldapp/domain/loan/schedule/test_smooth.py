"""The short walk of a plan on which nothing has happened equals the long one."""

from datetime import timedelta
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from fieldapp.domain.loan.life.events import LoanEvent
from fieldapp.domain.loan.life.order import live_events
from fieldapp.domain.loan.life.replay import Replay
from fieldapp.domain.loan.product import Grace, LoanTerms, RoundingRule
from fieldapp.domain.loan.schedule.builder import Schedule
from fieldapp.domain.loan.schedule.smooth import Begin, Due, Habits, smooth_dues
from tests.property.loan_strategies import START, lives, loan_terms

TWO_PERCENT = [(Decimal("0.02"), 30)] * 3


def habits(progressive: bool = False, grace: Grace | None = None) -> Habits:
    return Habits(grace or Grace(), RoundingRule(), progressive)


def test_interest_first_and_the_rest_of_the_level_is_principal() -> None:
    assert smooth_dues(Begin(10_000), [4000] * 3, TWO_PERCENT, habits()) == [
        Due(3800, 200, 10_000, 200),
        Due(3876, 124, 6200, 124),
        Due(2324, 46, 2324, 46),
    ]


def test_a_progressive_level_carries_on_what_it_cannot_hold_of_the_interest() -> None:
    first, second, _ = smooth_dues(Begin(10_000), [150, 8000, 8000], TWO_PERCENT, habits(progressive=True))
    assert first == Due(0, 150, 10_000, 200)
    assert second == Due(7750, 250, 10_000, 250)


def test_interest_not_asked_in_its_grace_comes_in_one_sum() -> None:
    grace = Grace(principal=1, interest_payment=1)
    first, second, _ = smooth_dues(Begin(10_000), [4000] * 3, TWO_PERCENT, habits(grace=grace))
    assert (first.principal, first.interest) == (0, 0)
    assert (second.principal, second.interest) == (3800, 400)


def test_a_walk_may_begin_in_the_middle() -> None:
    whole = smooth_dues(Begin(10_000), [4000] * 3, TWO_PERCENT, habits())
    assert smooth_dues(Begin(6200, 1), [4000] * 3, TWO_PERCENT, habits()) == whole[1:]
    assert smooth_dues(Begin(6200, 1, carried=9), [4000] * 3, TWO_PERCENT, habits())[0].interest == 133


def test_only_as_many_rows_as_there_are_factors() -> None:
    assert len(smooth_dues(Begin(10_000), [4000] * 3, TWO_PERCENT[:2], habits())) == 2


@given(loan_terms())
@settings(max_examples=30)
def test_it_is_the_walk_of_the_plan(terms: LoanTerms) -> None:
    schedule = Schedule(terms, START)
    schedule.lend(START, terms.principal)
    quiet = schedule.plan
    if quiet is not None:
        disturbed = quiet.copy()
        disturbed.forgive(len(quiet.periods) - 1, 0)
        assert quiet.dues() == disturbed.dues()
        assert quiet.dues(START) == disturbed.dues(START)


@given(lives(), st.integers(0, 90))
@settings(max_examples=30)
def test_the_rest_of_a_life_is_the_walk_of_the_plan(life: tuple[LoanTerms, list[LoanEvent]], days: int) -> None:
    terms, events = life
    work = Replay(terms)
    for event in live_events(terms, events):
        work.apply(event)
    plan = work.ledger.schedule.plan if work.ledger else None
    if plan is not None:
        day = events[-1].on + timedelta(days=days)
        disturbed = plan.copy()
        disturbed.forgive(len(plan.periods) - 1, 0)
        assert plan.dues(day) == disturbed.dues(day)
