"""A loan kept current equals the loan replayed."""

from datetime import date

import pytest

from fieldapp.domain.loan.fees import Charged, FeeRule
from fieldapp.domain.loan.life import events as e
from fieldapp.domain.loan.life.history import LoanHistory
from fieldapp.domain.loan.life.replay import payoff, replay
from fieldapp.domain.loan.product import LoanTerms
from tests.unit.fieldapp.domain.loan.examples import HAND_OVER, disbursed, monthly, paid, recalculated

EVENTS = [
    disbursed(100_000),
    paid(20_000, date(2024, 1, 20), "early"),
    e.Charged(
        "fee", date(2024, 2, 3), date(2024, 2, 3), FeeRule(charged=Charged.ON_DATE, amount=900), date(2024, 2, 9)
    ),
    paid(30_000, date(2024, 3, 1), "on time"),
    e.Undone("undo", date(2024, 3, 2), date(2024, 3, 2), "early"),
    paid(5000, date(2024, 2, 2), "dated back", entered=date(2024, 3, 3)),
    e.DayEnded("end", date(2024, 4, 20), date(2024, 4, 20)),
    disbursed(10_000, date(2024, 4, 21), "second"),
]


@pytest.mark.parametrize("terms", [monthly(110_000, "12", 6), recalculated(110_000, "12", 6)])
def test_every_step_equals_the_replay(terms: LoanTerms) -> None:
    history = LoanHistory(terms)
    for number, event in enumerate(EVENTS, 1):
        history.add(event)
        assert history.state() == replay(terms, EVENTS[:number])
    assert LoanHistory(terms, EVENTS).state() == history.state()
    assert history.payoff(date(2024, 5, 5)) == payoff(terms, EVENTS, date(2024, 5, 5))


def test_before_the_first_event_there_is_no_state() -> None:
    history = LoanHistory(monthly(1, "0", 1))
    assert history.payoff(HAND_OVER) == 0
    with pytest.raises(IndexError):
        history.state()
