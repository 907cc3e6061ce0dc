"""Events are values."""

from datetime import date

from fieldapp.domain.loan.life import events as e


def test_a_payment_is_a_repayment_unless_it_says_otherwise() -> None:
    day = date(2024, 1, 1)
    assert e.Paid("p", day, day, 100).kind is e.PaymentKind.REPAYMENT
    assert e.Paid("p", day, day, 100) == e.Paid("p", day, day, 100)
