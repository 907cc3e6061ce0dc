"""A loan kept current equals the loan replayed."""

from datetime import date

import pytest

from fieldapp.domain.loan.fees import Charged, FeeRule
from fieldapp.domain.loan.life import events as e
from fieldapp.domain.loan.life.history import LoanHistory
from fieldapp.domain.loan.life.replay import payoff, replay
from fieldapp.domain.loan.life.state import Totals
from fieldapp.domain.loan.product import LoanTerms
from fieldapp.domain.loan.split import Split
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


def test_each_event_says_what_it_moved() -> None:
    history = LoanHistory(monthly(300_000, "12", 3))
    assert history.add(disbursed(300_000)).lent == 300_000
    moved = history.add(paid(120_000, date(2024, 2, 1), "first"))
    assert (moved.paid, moved.held) == (Split(principal=114_990, interest=3000 + 2010), 0)
    assert moved == Totals(paid=moved.paid, unpaid=Split() - moved.paid)


def test_a_payment_dated_back_moves_no_more_than_its_own_amount() -> None:
    terms = monthly(300_000, "0", 3)
    fee = e.Charged("fee", date(2024, 2, 5), date(2024, 2, 5), FeeRule(charged=Charged.ON_DATE, amount=900), HAND_OVER)
    history = LoanHistory(terms, [disbursed(300_000), paid(350_000, date(2024, 3, 1), "all")])
    moved = history.add(paid(5000, date(2024, 1, 15), "found", entered=date(2024, 3, 2)))
    assert moved == Totals(held=5000)
    moved = history.add(fee)
    assert (moved.paid, moved.held, moved.unpaid) == (Split(fee=900), -900, Split())
    moved = history.add(e.Undone("undo", date(2024, 3, 3), date(2024, 3, 3), "all"))
    assert moved.paid.total + moved.held == -350_000
    assert history.posting("all") is None
    found = history.posting("found")
    assert found is not None
    assert found.split == Split(principal=4100, fee=900)


def test_money_after_a_write_off_is_recovered() -> None:
    history = LoanHistory(monthly(300_000, "0", 3), [disbursed(300_000), paid(100_000, date(2024, 2, 1))])
    gone = history.add(e.WrittenOff("gone", date(2024, 6, 1), date(2024, 6, 1)))
    assert gone == Totals(given_up=Split(200_000), unpaid=Split(-200_000))
    assert history.payoff(date(2024, 6, 2)) == 0
    assert history.add(paid(30_000, date(2024, 7, 1))) == Totals(recovered=30_000)
    assert history.totals.recovered == 30_000
    assert history.state_on(date(2024, 7, 9)).recovered == 30_000


def test_an_event_that_cannot_be_leaves_the_history_as_it_was() -> None:
    history = LoanHistory(monthly(300_000, "0", 3))
    with pytest.raises(ValueError, match="nothing was handed over"):
        history.add(paid(1, HAND_OVER))
    history.add(disbursed(300_000))
    assert history.payoff(HAND_OVER) == 300_000


def test_before_the_first_event_there_is_no_state() -> None:
    history = LoanHistory(monthly(1, "0", 1))
    assert history.payoff(HAND_OVER) == 0
    with pytest.raises(IndexError):
        history.state()
