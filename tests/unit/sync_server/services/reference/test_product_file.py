"""Products in plain words: the published file is right, every option is read, and what cannot be lent is told."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from fieldapp.domain.loan.allocation import BySlots, InstallmentByInstallment, OverdueByPart
from fieldapp.domain.loan.calendar import Unit
from fieldapp.domain.loan.fees import Base, Charged, FeeRule, OverduePenalty
from fieldapp.domain.loan.product import (
    Amortization,
    Excess,
    Grace,
    Interest,
    LoanProduct,
    Model,
    Rebate,
    Recalculation,
    Style,
    YearBasis,
)
from fieldapp.domain.loan.split import Part
from sync_server.services.reference.plain_file import read_json
from sync_server.services.reference.product_file import read_products
from sync_server.services.reference.publishing import DEFAULT_PRODUCTS
from tests.unit.fieldapp.domain.loan.examples import SLOTS
from tests.unit.sync_server.services.reference.test_plain_file import rupees

PLAIN: dict[str, Any] = {
    "code": "GW", "name": "Group weekly", "for": "group", "interest": "flat", "rate a year": "24 %",
    "repaid": "every week", "installments": {"usual": 50, "from": 10, "to": 50},
    "amount": {"from": "1,000", "to": "50,000", "in steps of": "500"},
}  # fmt: skip


def read(*products: dict[str, Any], code: str = "INR") -> tuple[LoanProduct, ...] | list[str]:
    return read_products({"currency": code, "products": list(products)}, rupees())


def one(**changes: Any) -> LoanProduct:
    found = read(PLAIN | {key.replace("_", " "): value for key, value in changes.items()})
    assert isinstance(found, tuple), found
    return found[0]


def troubles(**changes: Any) -> list[str]:
    found = read(PLAIN | {key.replace("_", " "): value for key, value in changes.items()})
    assert isinstance(found, list)
    return found


def test_the_products_of_a_new_branch_are_right() -> None:
    values = read_json(DEFAULT_PRODUCTS)
    assert isinstance(values, dict)
    found = read_products(values, rupees())
    assert isinstance(found, tuple), found
    assert [product.code for product in found] == ["GW", "GD", "GF", "G4", "IM", "IP", "SE", "EM"]
    assert {product.offering.unit for product in found} == {Unit.WEEKS, Unit.MONTHS}
    assert {product.interest for product in found} == set(Interest)
    assert {product.offering.model for product in found} == set(Model)


def test_what_is_said_is_what_is_meant() -> None:
    product = one(repaid="every 2 weeks")
    offering, limits = product.offering, product.limits
    assert (offering.annual_rate, offering.every, offering.unit) == (Decimal("0.24"), 2, Unit.WEEKS)
    assert (offering.installments, offering.model, offering.on_meeting_days) == (50, Model.GROUP, True)
    assert (limits.principal_from, limits.principal_to, limits.principal_step) == (1_000_00, 50_000_00, 500_00)
    assert (limits.installments_from, limits.installments_to) == (10, 50)
    assert product.allocation == InstallmentByInstallment()


def test_every_option_is_read() -> None:
    product = one(
        interest="declining", equal="principal", computed="day by day", days_of_a_year="360", repaid="every month",
        grace={"no principal for": 2}, parts_in_whole="1", installments_in_whole="5",
        interest_follows_payments=True, compulsory_saving="5 %", days_late_allowed=3,
        paid_too_much_goes_to="savings", paid_off_early="interest after the day",
        payments_go="all that is overdue first",
        order_of_payment=["principal", "interest", "fee", "penalty"], penalty={"percent": "2 %", "of": "both"},
        fees=[{"when": "at hand-over", "percent": "1.5 %"}, {"when": "each installment", "amount": "5"}],
    )  # fmt: skip
    assert (product.style, product.amortization, product.year) == (
        Style.PROGRESSIVE, Amortization.EQUAL_PRINCIPAL, YearBasis.DAYS_360,
    )  # fmt: skip
    assert (product.grace, product.recalculation) == (Grace(principal=2), Recalculation())
    assert (product.rounding.multiple, product.rounding.installment) == (100, 500)
    assert product.fees == (
        FeeRule(charged=Charged.AT_HAND_OVER, percent=Decimal("1.5")),
        FeeRule(charged=Charged.EACH_INSTALLMENT, amount=5_00),
    )
    assert product.overdue_penalty == OverduePenalty(Decimal(2), Base.BOTH)
    assert (product.excess, product.rebate) == (Excess.SAVINGS, Rebate.TO_THE_DAY)
    assert product.allocation == OverdueByPart((Part.PRINCIPAL, Part.INTEREST, Part.FEE, Part.PENALTY))
    assert (product.compulsory_saving, product.grace_on_arrears_days) == (Decimal("0.05"), 3)
    assert product.offering.on_meeting_days is False, "months are no meeting days unless it is said"


def test_the_twelve_slots_may_be_written_out() -> None:
    rule = BySlots(SLOTS)
    assert one(slots=rule.as_text()).allocation == rule


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"rate_a_year": "24"}, 'Product 1 (GW), "rate a year": "24" cannot be used. Write it like "24 %"'),
        ({"rate_a_year": None}, '"rate a year": null cannot be used'),
        ({"intrest": "flat"}, '"intrest": is not known here. Did you mean "interest"?'),
        ({"amount": {"from": "9", "to": "1"}}, '"to": is less than "from"'),
        ({"installments": {"from": 10, "to": 5}}, '"to": is less than "from"'),
        ({"installments": {"usual": 60, "from": 10, "to": 50}}, 'is not between "from" and "to"'),
        ({"grace": {"no principal for": 10}}, "the grace is as long as the loan"),
        ({"order_of_payment": ["fee"]}, "name all four once"),
        ({"fees": [{"when": "at hand-over"}]}, 'fee 1, "amount": give either'),
        ({"fees": [{"when": "at hand-over", "percent": "100 %"}]}, "she would receive nothing"),
        ({"slots": "due_rent"}, "Write it like vertical"),
        ({"version": 0}, '"version": 0 cannot be used'),
    ],
)
def test_what_is_wrong_names_the_product_the_field_and_what_to_do(changes: dict[str, Any], words: str) -> None:
    assert any(words in trouble for trouble in troubles(**changes)), troubles(**changes)


def test_all_troubles_of_all_products_are_told_together() -> None:
    found = read(PLAIN | {"rate a year": "much"}, PLAIN | {"repaid": "often"}, PLAIN)
    assert isinstance(found, list)
    named = [trouble.partition(",")[0] for trouble in found]
    assert named == ["Product 1 (GW)", "Product 2 (GW)", "Product 2 (GW)", "Product 3 (GW)"]
    assert "is in the file twice" in found[-1]


def test_a_file_for_another_currency_is_turned_away() -> None:
    found = read(PLAIN, code="KES")
    assert isinstance(found, list)
    assert "KES is not the branch's currency, INR" in found[0]


def test_a_file_without_products_is_turned_away() -> None:
    found = read()
    assert isinstance(found, list)
    assert "Write at least one product" in found[0]
