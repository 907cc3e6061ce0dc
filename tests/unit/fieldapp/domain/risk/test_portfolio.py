"""PAR is of whole loans, and its bands add up to the portfolio."""

from __future__ import annotations

from fieldapp.domain.loan.account import Balance
from fieldapp.domain.risk.portfolio import Exposure, ageing, at_risk, exposure, share
from tests.fakes.branch import named

BOOK = [Exposure(1000, 0), Exposure(500, 1), Exposure(300, 2), Exposure(200, 30), Exposure(100, 31), Exposure(50, 400)]


def test_par_counts_the_whole_balance_of_loans_late_by_more_than_so_many_days() -> None:
    assert at_risk(BOOK, 1) == 650
    assert at_risk(BOOK, 30) == 150
    assert share(at_risk(BOOK, 30), 2150) == 150 / 2150
    assert share(5, 0) == 0


def test_the_bands_of_lateness_add_up_to_the_whole() -> None:
    bands = ageing(BOOK)
    assert [(band.amount, band.loans) for band in bands] == [(1000, 1), (1000, 3), (100, 1), (0, 0), (0, 0), (50, 1)]
    assert sum(band.amount for band in bands) == sum(item.outstanding for item in BOOK)


def test_a_balance_says_how_late_its_loan_is() -> None:
    balance = Balance(named("l"), named("b"), named("c"), 0, 46_500, 20_000)
    assert exposure(balance, 20_033) == Exposure(46_500, 33)
    assert exposure(balance, 19_000) == Exposure(46_500, 0)
    assert exposure(Balance(named("l"), named("b"), named("c"), 1, 0, 0), 20_033) == Exposure(0, 0)
