"""PAR is of whole loans, and yesterday's PAR is what it was."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from fieldapp.domain.loan.account import Balance, Loan, Payment
from fieldapp.domain.loan.position import position
from fieldapp.domain.loan.rows import pack_rows
from fieldapp.domain.loan.standing import opened
from fieldapp.domain.risk.portfolio import Exposure, LoanHistory, ageing, at_risk, exposure, share, trend
from tests.fakes.branch import DAY, named, schedule

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


def loan_with(payments: list[tuple[int, int]]) -> tuple[Loan, tuple[Payment, ...]]:
    rows = schedule(DAY, 6, 10_000, 500)
    loan = Loan(named("l"), named("b"), named("c"), named("u"), "Trade", 60_000, DAY - 7, pack_rows(rows))
    made = tuple(Payment(named(f"p{n}"), 0, DAY + day, amount, named("u")) for n, (day, amount) in enumerate(payments))
    return loan, made


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(1, 12_000)), max_size=5), st.integers(-10, 80))
def test_the_past_is_what_the_payments_up_to_that_day_make_it(payments: list[tuple[int, int]], days: int) -> None:
    loan, made = loan_with(payments)
    found = LoanHistory(loan, made).at(DAY + days)
    if days < -7:
        assert found is None
        return
    paid = sum(amount for day, amount in payments if day <= days)
    stands = position(loan.schedule, paid, DAY + days)
    assert found == Exposure(stands.outstanding, stands.days_late(DAY + days))


def test_today_in_the_history_is_todays_exposure() -> None:
    loan, made = loan_with([(0, 10_500), (7, 4_000)])
    paid = Balance(loan.id, loan.borrower_id, loan.center_id, 14_500, 0, 0, paid_principal=14_500)
    balance = opened(loan, paid)
    assert LoanHistory(loan, made).at(DAY + 40) == exposure(balance, DAY + 40) == Exposure(46_500, 33)


def test_the_trend_rises_when_nobody_pays() -> None:
    histories = [
        LoanHistory(*loan_with([])),
        LoanHistory(*loan_with([(day, 10_500) for day in (0, 7, 14, 21, 28, 35)])),
    ]
    points = trend(histories, [DAY, DAY + 30, DAY + 31], 30)
    assert [round(value, 3) for _, value in points] == [0, 0, 0.857]
