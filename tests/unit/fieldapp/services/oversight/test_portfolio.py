"""The portfolio in memory follows every change, and its past is what the payments made it."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from itertools import accumulate

import pytest

from fieldapp.domain.loan.account import Balance, Loan, LoanState
from fieldapp.domain.loan.position import position
from fieldapp.domain.risk.collection_efficiency import plan_of
from fieldapp.domain.timestamp import Day
from fieldapp.services.desk import Desk
from fieldapp.services.money.repayments import RecordRepayment, RepaymentSaved, Reverse, record_repayment, reverse
from fieldapp.services.oversight.portfolio import LoanFigures, Portfolio, portfolio
from fieldapp.store.figures import LoanFigure
from tests.fakes.branch import named
from tests.fakes.clock import DAY_MS, MONDAY
from tests.fakes.morning_branch import MorningBranch

ROWS = [(MONDAY + 7 * week, 1_000, 900) for week in range(-8, 2)]


def made(paid: int, payments: dict[int, int], state: LoanState = LoanState.ACTIVE, last_day: int = 0) -> LoanFigures:
    """Return a loan of ten weeks, its first installment due eight weeks ago."""
    plan = plan_of(ROWS)
    owed, oldest = plan.standing(paid) if state is LoanState.ACTIVE else (0, 0)
    figure = LoanFigure(
        named("l"), named("b"), named("c"), "Home", MONDAY - 63, b"", paid, owed, oldest, int(state), last_day
    )  # fmt: skip
    return LoanFigures(figure, plan, array("q", payments), array("q", accumulate(payments.values())))


def test_what_was_paid_on_a_past_day() -> None:
    loan = made(6_500, {MONDAY - 14: 1_000, MONDAY - 7: 500})
    assert [loan.paid_by(MONDAY - back) for back in (15, 14, 7, 0)] == [5_000, 6_000, 6_500, 6_500]


def test_expected_is_arrears_and_what_is_due() -> None:
    assert made(6_500, {}).expected(MONDAY) == (1_500, 1_000)
    assert made(8_200, {}).expected(MONDAY) == (0, 800)
    assert made(8_200, {}).expected(MONDAY, 8_000) == (7_800, 1_000)
    assert made(9_500, {}).expected(MONDAY) == (0, 0)


def test_a_loan_weighs_on_each_day_what_was_owed_then() -> None:
    days = (MONDAY - 70, MONDAY - 21, MONDAY)
    late = made(1_000, {})
    assert late.weigh(days, 30) == [(0, 0), (8_100, 0), (8_100, 8_100)]
    assert made(1_000, {}).weigh((MONDAY - 7, MONDAY), 30) == [(8_100, 8_100), (8_100, 8_100)]


def test_a_loan_that_ended_weighs_until_its_end() -> None:
    days = (MONDAY - 14, MONDAY - 7, MONDAY)
    paid_off = made(10_000, {MONDAY - 7: 5_000}, LoanState.CLOSED, MONDAY - 7)
    assert [owed for owed, _ in paid_off.weigh(days, 30)] == [4_500, 0, 0]
    written_off = made(1_000, {}, LoanState.WRITTEN_OFF, MONDAY - 7)
    assert written_off.weigh(days, 30) == [(8_100, 8_100), (0, 0), (0, 0)]
    assert made(1_000, {}, LoanState.REVERSED, MONDAY).weigh(days, 30) == ()
    assert made(10_000, {}, LoanState.CLOSED, MONDAY - 20).weigh(days, 30) == ()


def test_loans_that_stand_alike_are_kept_and_weighed_once(anil: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    with anil.book.view() as view:
        book = portfolio(anil, view)
    loans = list(book.loans.values())
    assert len({id(loan.days) for loan in loans}) == len({loan.days.tobytes() for loan in loans}) < len(loans)
    alike = {(*loan.told, *loan.figure[4:5], *loan.figure[7:]) for loan in loans}
    weighed = list[LoanFigures]()
    weigh = LoanFigures.weigh

    def counted(loan: LoanFigures, days: Sequence[Day], late: int) -> Sequence[tuple[int, int]]:
        weighed.append(loan)
        return weigh(loan, days, late)

    monkeypatch.setattr(LoanFigures, "weigh", counted)
    trend = book.trend()
    assert len(weighed) == len(alike) < len(loans)
    fresh = Portfolio()
    with anil.book.view() as view:
        fresh.refresh(view, MONDAY)
    assert fresh.trend() == trend


def agrees(desk: Desk) -> Portfolio:
    """Hold the portfolio against the records, and a kept one against one that is made anew."""
    fresh = Portfolio()
    with desk.book.view() as view:
        kept = portfolio(desk, view)
        fresh.refresh(view, desk.clock.today())
        for loan in view.every(Loan):
            balance, figures = view.find(Balance, loan.id), kept.loans[loan.id]
            assert balance is not None
            stands = position(loan.schedule, balance.taken, desk.clock.today())
            assert sum(figures.expected(desk.clock.today())) == stands.expected
            assert figures.exposure(desk.clock.today()).days_late == stands.days_late(desk.clock.today())
            assert figures.figure.outstanding == balance.outstanding
    assert kept.trend() == fresh.trend()
    assert {key: (loan.figure, loan.days, loan.sums) for key, loan in kept.loans.items()} == {
        key: (loan.figure, loan.days, loan.sums) for key, loan in fresh.loans.items()
    }
    return kept


def test_it_follows_payments_reversals_and_days(morning: MorningBranch, anil: Desk) -> None:
    first = agrees(anil)
    saved = record_repayment(anil, RecordRepayment(morning.loans[0], 100_000))
    assert isinstance(saved, RepaymentSaved)
    assert agrees(anil) is first
    reverse(anil, Reverse(saved.op_id, None, "wrong member"))
    agrees(anil)
    morning.clock.go_on(40 * DAY_MS)
    later = agrees(anil)
    assert later.trend()[-1][1] == 1.0
    assert len(later.of_borrower(morning.borrowers[0])) == 1
    assert later.of_borrower(named("nobody")) == []
    assert len(list(later.running())) == len(list(later.counted())) == 12
