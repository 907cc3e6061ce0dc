"""Time value of money, against figures of numpy-financial and by its own laws."""

from decimal import Decimal
from itertools import pairwise

import pytest

from fieldapp.domain.loan import annuity

_CENT = Decimal("0.01")


def test_payment_of_a_mortgage() -> None:
    level = annuity.payment(Decimal(200_000), Decimal("0.075") / 12, 180)
    assert abs(level - Decimal("1854.0247200054619")) < Decimal("1e-7")


def test_payment_without_interest_is_an_equal_part() -> None:
    assert annuity.payment(Decimal(15_000), Decimal(0), 60) == 250
    assert annuity.present_value(Decimal(250), Decimal(0), 60) == 15_000
    assert annuity.balance_after(Decimal(15_000), Decimal(0), 60, 10) == 12_500
    assert annuity.periods_to_save(Decimal(1000), Decimal(100), Decimal(0)) == 10


def test_interest_and_principal_make_the_payment() -> None:
    amount, rate = Decimal(2000), Decimal("0.1") / 12
    parts = [
        annuity.interest_part(amount, rate, 24, n) + annuity.principal_part(amount, rate, 24, n) for n in (1, 7, 24)
    ]
    assert all(abs(part - annuity.payment(amount, rate, 24)) < Decimal("1e-25") for part in parts)
    assert abs(annuity.principal_part(amount, rate, 24, 3) - Decimal("76.88882405")) < Decimal("1e-5")


def test_a_table_ends_at_zero_and_interest_falls() -> None:
    rows = list(annuity.amortization(Decimal(2500), Decimal("0.0824") / 12, 12))
    assert abs(rows[-1].balance) < Decimal("1e-25")
    assert all(first.interest > second.interest for first, second in pairwise(rows))
    assert abs(sum((row.interest for row in rows), Decimal(0)) - Decimal("112.98")) < _CENT


def test_present_value_undoes_the_payment() -> None:
    level = annuity.payment(Decimal(1234), Decimal("0.013"), 17)
    assert abs(annuity.present_value(level, Decimal("0.013"), 17) - 1234) < Decimal("1e-25")


@pytest.mark.parametrize(
    ("flows", "rate"),
    [([-100, 39, 59, 55, 20], "0.28095"), ([-100, 100, 0, -7], "-0.0833"), (["-5", "10.5", "1", "-8", "1"], "0.0886")],
)
def test_internal_rate_is_the_one_nearest_zero(flows: list[int | str], rate: str) -> None:
    found = annuity.internal_rate([Decimal(flow) for flow in flows])
    assert found is not None
    assert abs(found - Decimal(rate)) < Decimal("1e-5")


def test_flows_that_are_never_worth_nothing_have_no_internal_rate() -> None:
    assert annuity.internal_rate([Decimal(10), Decimal(20)]) is None


def test_solve_stops_on_an_exact_root() -> None:
    assert annuity.solve(lambda x: x - 1, Decimal(1), Decimal(2)) == 1
    assert annuity.solve(lambda x: x, Decimal(-1), Decimal(1)) == 0


def test_solve_finds_25_digits_of_a_crooked_root() -> None:
    root = annuity.solve(lambda x: x * x * x - 2, Decimal("-0.9"), Decimal(10))
    assert abs(root**3 - 2) < Decimal("1e-24")
    steep = annuity.solve(lambda x: Decimal(1) / (1 + x) ** 60 - Decimal("0.5"), Decimal("-0.9"), Decimal(100))
    assert abs((1 + steep) ** 60 - 2) < Decimal("1e-22")


def test_a_rate_of_nothing_and_a_dear_one() -> None:
    assert annuity.internal_rate([Decimal(-30), Decimal(10), Decimal(20)]) == 0
    assert annuity.internal_rate([Decimal(-1), Decimal(6)]) == 5
    assert annuity.internal_rate([Decimal(-10), Decimal(5)]) == Decimal("-0.5")


def test_net_present_value() -> None:
    flows = [Decimal(flow) for flow in (-15_000, 1500, 2500, 3500, 4500, 6000)]
    assert abs(annuity.net_present_value(Decimal("0.05"), flows) - Decimal("122.89")) < _CENT
