"""A loan with its schedule, as screens show it."""

from __future__ import annotations

from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.loan.account import Balance, Loan
from fieldapp.domain.loan.installment import Installment
from fieldapp.domain.loan.rows import pack_rows
from fieldapp.domain.loan.standing import opened
from fieldapp.services.money.positions import loan_label, loan_view
from tests.fakes.clock import MONDAY

ROWS = tuple(Installment(MONDAY - 14 + 7 * week, 400, 50) for week in range(5))
LOAN = Loan(Id(b"l" * 16), NO_ID, NO_ID, NO_ID, "Home", 2_000, MONDAY - 21, pack_rows(ROWS))


def balance(paid: int) -> Balance:
    return opened(LOAN, Balance(LOAN.id, NO_ID, NO_ID, paid, 0, 0, paid_principal=paid))


def test_each_installment_says_how_it_stands() -> None:
    shown = loan_view(LOAN, balance(600), MONDAY)
    assert [row.state for row in shown.installments] == ["paid", "part", "due", "future", "future"]
    assert [row.paid for row in shown.installments] == [450, 150, 0, 0, 0]
    assert (shown.arrears, shown.expected_today, shown.days_late) == (300, 750, 7)
    assert (shown.next_due_day, shown.next_due_amount) == (MONDAY, 450)
    assert loan_view(LOAN, balance(0), MONDAY).installments[0].state == "missed"


def test_a_paid_loan_has_nothing_due() -> None:
    shown = loan_view(LOAN, balance(2_250), MONDAY)
    assert {row.state for row in shown.installments} == {"paid"}
    assert (shown.next_due_day, shown.next_due_amount, shown.expected_today) == (None, 0, 0)


def test_the_label_counts_what_has_fallen_due() -> None:
    assert loan_label(LOAN, MONDAY - 15) == "Home 0/5"
    assert loan_label(LOAN, MONDAY) == "Home 3/5"
