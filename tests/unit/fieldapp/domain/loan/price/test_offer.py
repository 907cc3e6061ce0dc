"""What an offer shows before it is signed."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from fieldapp.domain.loan.calendar import Holiday, Move, WorkCalendar
from fieldapp.domain.loan.fees import Base, Charged, FeeRule
from fieldapp.domain.loan.price.apr import price
from fieldapp.domain.loan.price.offer import offer
from fieldapp.domain.loan.product import (
    Amortization,
    DownPayment,
    Grace,
    Interest,
    LoanTerms,
    RoundingRule,
    Style,
    YearBasis,
)
from fieldapp.domain.loan.rounding import Rounding
from tests.unit.fieldapp.domain.loan.examples import HAND_OVER, monthly, weekly_flat

TWO = FeeRule(charged=Charged.AT_HAND_OVER, percent=Decimal(2))


@pytest.mark.parametrize(("fee", "eir"), [("0", "0.2507"), ("2", "0.3127")])
def test_a_year_of_44_weekly_installments_at_ten_percent_flat(fee: str, eir: str) -> None:
    fees = (FeeRule(charged=Charged.AT_HAND_OVER, percent=Decimal(fee)),)
    terms = replace(weekly_flat(100_000, "0", 44, fees=fees), annual_rate=Decimal("0.1") * 52 / 44)
    made = offer(terms, HAND_OVER)
    assert made.payments == (2500,) * 44
    assert made.price is not None
    assert abs(made.price.eir - Decimal(eir)) < Decimal("0.00005"), "a figure of Bangladesh's regulator"


@pytest.mark.parametrize(
    ("terms", "apr", "eir"),
    [
        (monthly(10_000_000_000, "12", 12, interest=Interest.FLAT), "0.214572", "0.236984"),
        (monthly(10_000_000_000, "12", 12, interest=Interest.FLAT, fees=(TWO,)), "0.253993", "0.285751"),
        (weekly_flat(20_000_000_000, "20", 50), "0.370697", "0.446840"),
    ],
)
def test_golden_prices_of_flat_loans(terms: LoanTerms, apr: str, eir: str) -> None:
    made = offer(terms, HAND_OVER).price
    assert made is not None
    assert abs(made.apr - Decimal(apr)) < Decimal("1e-6")
    assert abs(made.eir - Decimal(eir)) < Decimal("1e-6")


@pytest.mark.parametrize("style", Style)
@pytest.mark.parametrize("interest", Interest)
@pytest.mark.parametrize("amortization", Amortization)
def test_every_style_has_a_price_and_every_burden_makes_it_dearer(
    style: Style, interest: Interest, amortization: Amortization
) -> None:
    plain = monthly(
        10_000_000, "24", 12, style=style, interest=interest, amortization=amortization, year=YearBasis.DAYS_365
    )
    burdens: list[dict[str, Any]] = [{}, {"fees": (TWO,)}, {"fees": (TWO,), "compulsory_saving": Decimal("0.1")}]
    prices = [offer(replace(plain, product=replace(plain.product, **burden)), HAND_OVER).price for burden in burdens]
    rates = [made.apr for made in prices if made is not None]
    assert len(rates) == 3
    assert rates == sorted(set(rates))
    nominal = Decimal("0.24")
    if interest is Interest.FLAT:
        assert rates[0] > Decimal("0.41"), "flat interest is on money long given back"
    else:
        assert abs(rates[0] - nominal) < Decimal("0.0001")


def test_a_fee_on_the_whole_loan_is_asked_with_every_installment() -> None:
    fee = FeeRule(percent=Decimal(1), of_whole_loan=True)
    assert offer(monthly(1_200_000, "0", 4, fees=(fee,)), HAND_OVER).payments == (312_000,) * 4


def test_a_week_off_is_a_week_in_which_nothing_is_paid() -> None:
    off = WorkCalendar(holidays=(Holiday(date(2024, 1, 15), date(2024, 1, 15)),), holiday_rule=Move.SPREAD)
    terms = weekly_flat(1_000_000, "26", 10)
    spread = offer(replace(terms, due=replace(terms.due, calendar=off)), HAND_OVER)
    plain = offer(terms, HAND_OVER)
    assert len(spread.payments) == 9
    assert sum(spread.payments) == sum(plain.payments)
    assert spread.price == price(1_000_000, [spread.payments[0], 0, *spread.payments[1:]], 52)


def test_a_loan_too_small_for_its_rounding_is_told_apart() -> None:
    rounding = RoundingRule(installment=1000, installment_mode=Rounding.CEILING, last=100)
    assert offer(monthly(1500, "12", 6, style=Style.EXACT, rounding=rounding), HAND_OVER).gives_back
    assert not offer(monthly(150_000, "12", 6, style=Style.EXACT, rounding=rounding), HAND_OVER).gives_back


def test_a_flat_offer_names_its_real_price() -> None:
    plain = offer(weekly_flat(200_000, "20", 50), HAND_OVER)
    assert plain.price is not None
    assert plain.received == 200_000
    assert sum(plain.payments) == 200_000 + 38_462
    assert abs(plain.price.apr - Decimal("0.370697")) < Decimal("0.0001"), "20 % flat is 37 % a year"
    assert plain.cost == 38_462


def test_fees_and_saving_at_hand_over_lower_what_is_received() -> None:
    dear = offer(weekly_flat(200_000, "20", 50, fees=(TWO,), compulsory_saving=Decimal("0.05")), HAND_OVER)
    plain = offer(weekly_flat(200_000, "20", 50), HAND_OVER)
    assert (dear.fees_at_hand_over, dear.saving, dear.received) == (4000, 10_000, 186_000)
    assert dear.cost == plain.cost + 4000, "the saving comes back"
    assert dear.price is not None
    assert plain.price is not None
    assert dear.price.eir > plain.price.eir + Decimal("0.05")


def test_fees_on_installments_are_part_of_the_payments() -> None:
    fee = FeeRule(percent=Decimal(10), base=Base.INTEREST)
    priced = offer(monthly(1_200_000, "24", 4, fees=(fee,)), HAND_OVER)
    assert priced.payments[0] == 315_149 + 2400


def test_a_down_payment_is_not_received() -> None:
    priced = offer(monthly(100_000, "12", 3, down_payment=DownPayment(Decimal(25))), HAND_OVER)
    assert (priced.received, len(priced.payments), len(priced.rows)) == (75_000, 3, 4)
    assert priced.cost == sum(priced.payments) - 75_000


def test_installments_that_start_later_are_cheaper_a_year() -> None:
    at_once = offer(monthly(100_000, "12", 6), HAND_OVER).price
    waiting = offer(monthly(100_000, "12", 6, grace=Grace(all=2)), HAND_OVER).price
    assert at_once is not None
    assert waiting is not None
    assert waiting.apr < at_once.apr


def test_an_offer_of_nothing_has_no_price() -> None:
    assert offer(monthly(100, "12", 2, compulsory_saving=Decimal(1)), HAND_OVER).price is None
