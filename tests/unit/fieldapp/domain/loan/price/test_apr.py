"""The annual price of a loan, against the figures of regulators and of our own risk tables."""

from datetime import date
from decimal import Decimal

import pytest

from fieldapp.domain.loan.calendar import Unit
from fieldapp.domain.loan.price.apr import Flow, UnitPeriod, american_rate, effective_rate, european_rate, price


def close(got: Decimal, want: str, tolerance: str = "1e-6") -> bool:
    return abs(got - Decimal(want)) < Decimal(tolerance)


def test_flat_twelve_percent_over_a_year_costs_21_percent() -> None:
    found = price(12_000_000, [1_120_000] * 12, 12)
    assert found is not None
    assert close(found.apr, "0.214572")
    assert close(found.eir, "0.236984")


def test_an_up_front_fee_makes_it_dearer() -> None:
    found = price(12_000_000 - 240_000, [1_120_000] * 12, 12)
    assert found is not None
    assert close(found.apr, "0.253993")
    assert close(found.eir, "0.285751")


def test_fifty_weeks_at_twenty_percent_flat() -> None:
    weeks = 50
    total = Decimal(200) * (1 + Decimal("0.2") * weeks / 52)
    found = price(200_000_000_000, [int(total / weeks * 1_000_000_000)] * weeks, 52)
    assert found is not None
    assert close(found.per_period, "0.007129")
    assert close(found.apr, "0.370697")
    assert close(found.eir, "0.446840")


def test_saving_held_back_and_returned_is_a_cost() -> None:
    with_saving = price(9000, [1000] * 9 + [0], 12)
    without = price(10_000, [1000] * 10, 12)
    assert with_saving is not None
    assert without is not None
    assert with_saving.apr == without.apr == 0, "no interest, no cost, however long the saving is held"
    dear = price(9000, [1100] * 9 + [100], 12)
    plain = price(10_000, [1100] * 10, 12)
    assert dear is not None
    assert plain is not None
    assert dear.apr > plain.apr


def test_payments_that_no_rate_explains_have_no_price() -> None:
    assert price(100, [-5, -5], 12) is None


def test_regulation_z_regular_loan_and_a_long_first_period() -> None:
    advance = Flow(date(1978, 1, 10), 500_000)
    rate = american_rate(advance, [23_000] * 24, date(1978, 2, 10), UnitPeriod(Unit.MONTHS))
    assert close(rate, "0.0969", "0.00005")
    weekly = american_rate(Flow(date(1978, 3, 20), 50_000), [1760] * 30, date(1978, 4, 21), UnitPeriod(Unit.WEEKS))
    assert close(weekly, "0.1496", "0.00005")


@pytest.mark.parametrize(
    ("period", "a_year"),
    [
        (UnitPeriod(Unit.MONTHS, 2), 6),
        (UnitPeriod(Unit.WEEKS, 4), 13),
        (UnitPeriod(Unit.MONTHS, half_month=True), 24),
        (UnitPeriod(Unit.YEARS), 1),
    ],
)
def test_unit_periods_in_a_year(period: UnitPeriod, a_year: int) -> None:
    assert period.a_year() == a_year


def test_a_single_payment_is_priced_over_its_own_term() -> None:
    rate = american_rate(Flow(date(1978, 1, 3), 100_000), [108_000], date(1978, 9, 15), UnitPeriod(Unit.DAYS))
    assert close(rate, "0.1145", "0.00005")


@pytest.mark.parametrize(
    ("advance", "payments", "first", "period", "percent"),
    [
        (Flow(date(1978, 2, 10), 600_000), [20_000] * 36, date(1978, 4, 1), UnitPeriod(Unit.MONTHS), "11.82"),
        (Flow(date(1978, 5, 23), 1_000_000), [38_500] * 40, date(1978, 10, 1), UnitPeriod(Unit.MONTHS, 3), "8.97"),
        (Flow(date(1978, 4, 3), 20_000), [950] * 19 + [3000], date(1978, 4, 11), UnitPeriod(Unit.WEEKS, 2), "12.22"),
        (
            Flow(date(1978, 1, 10), 500_000),
            [25_000] + [23_000] * 23,
            date(1978, 2, 10),
            UnitPeriod(Unit.MONTHS),
            "10.08",
        ),
    ],
)
def test_regulation_z_odd_first_periods_and_payments(
    advance: Flow, payments: list[int], first: date, period: UnitPeriod, percent: str
) -> None:
    assert close(american_rate(advance, payments, first, period) * 100, percent, "0.005")


def test_an_odd_year_counts_its_days_of_365_unless_it_is_whole_months() -> None:
    half = american_rate(Flow(date(2020, 1, 1), 100_000), [110_000], date(2020, 7, 1), UnitPeriod(Unit.YEARS))
    assert close(half, "0.2")
    days = american_rate(Flow(date(2021, 1, 1), 100_000), [110_000], date(2021, 3, 15), UnitPeriod(Unit.YEARS))
    assert close(days, str(Decimal("0.1") * 365 / 73)), "73 days are a fifth of a year"


def test_yearly_payments_count_whole_years_and_months_of_thirty_days() -> None:
    rate = american_rate(Flow(date(2020, 1, 1), 100_000), [110_000], date(2021, 1, 1), UnitPeriod(Unit.YEARS))
    assert close(rate, "0.1")


def test_the_european_rate_counts_days_of_365() -> None:
    rate = european_rate(Flow(date(2012, 10, 10), 50_000), [Flow(date(2012, 10, 15), 51_000)])
    assert close(rate, "3.24436", "0.001")
    year = european_rate(Flow(date(2023, 1, 1), 100_000), [Flow(date(2024, 1, 1), 112_000)])
    assert close(year, "0.12")


def test_a_month_at_one_percent_compounds() -> None:
    assert close(effective_rate(Decimal("0.01"), 12), "0.126825")
