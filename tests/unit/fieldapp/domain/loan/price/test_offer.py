"""What an offer shows before it is signed."""

from decimal import Decimal

from fieldapp.domain.loan.fees import Base, Charged, FeeRule
from fieldapp.domain.loan.price.offer import offer
from fieldapp.domain.loan.product import DownPayment, Grace
from tests.unit.fieldapp.domain.loan.examples import HAND_OVER, monthly, weekly_flat

TWO_PERCENT = FeeRule(charged=Charged.AT_HAND_OVER, percent=Decimal(2))


def test_a_flat_offer_names_its_real_price() -> None:
    plain = offer(weekly_flat(200_000, "20", 50), HAND_OVER)
    assert plain.price is not None
    assert plain.received == 200_000
    assert sum(plain.payments) == 200_000 + 38_462
    assert abs(plain.price.apr - Decimal("0.370697")) < Decimal("0.0001"), "20 % flat is 37 % a year"
    assert plain.cost == 38_462


def test_fees_and_saving_at_hand_over_lower_what_is_received() -> None:
    dear = offer(weekly_flat(200_000, "20", 50, fees=(TWO_PERCENT,), compulsory_saving=Decimal("0.05")), HAND_OVER)
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
