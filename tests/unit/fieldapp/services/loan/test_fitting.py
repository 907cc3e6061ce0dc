"""The amount that fits is the largest one that does, on the product's own offers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fieldapp.domain.loan.catalog import product_id
from fieldapp.domain.loan.product import Limits
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.services.appraisal.appraisals import RecordSheet, record_sheet
from fieldapp.services.desk import Desk
from fieldapp.services.loan.fitting import Fitting, amount_that_fits, dearest_month
from fieldapp.services.loan.products import Ask, OfferView, offer_in
from tests.fakes.appraisals import earns
from tests.fakes.branch import named
from tests.fakes.morning_branch import MorningBranch
from tests.unit.fieldapp.services.lending import MONTHLY, MONTHLY_ID, WEEKLY_ID, publish


@pytest.fixture(autouse=True)
def _products(morning: MorningBranch) -> None:
    free = replace(MONTHLY, code="NL", limits=Limits())
    publish(morning, MONTHLY, free)


def dearest(desk: Desk, ask: Ask, amount: int) -> int:
    with desk.book.view() as view:
        made = offer_in(view, desk.currency, replace(ask, amount=amount, handed_over=desk.clock.today()))
    assert isinstance(made, OfferView), made
    return dearest_month(made)[1]


def test_the_largest_amount_that_fits(morning: MorningBranch, anil: Desk) -> None:
    usha = morning.borrowers[4]
    ask = Ask(usha, MONTHLY_ID, 30_000_00, 12)
    assert amount_that_fits(anil, ask) is None, "nobody knows her cash flow"
    record_sheet(anil, RecordSheet(usha, earns(8_000_00)))
    found = amount_that_fits(anil, ask)
    assert isinstance(found, Fitting)
    assert found.limit == 4_000_00, "half of her income"
    assert found.dearest == dearest(anil, ask, found.amount) <= found.limit
    assert dearest(anil, ask, found.amount + 100) > found.limit
    assert found.sentence.startswith("₹ 41,0")
    assert found.sentence.endswith("; ₹ 4,000 is the most (default 2026-1)")
    longer = amount_that_fits(anil, replace(ask, installments=24))
    assert isinstance(longer, Fitting)
    assert longer.amount > found.amount


def test_where_not_even_the_smallest_fits(morning: MorningBranch, anil: Desk) -> None:
    usha = morning.borrowers[4]
    record_sheet(anil, RecordSheet(usha, earns(500_00)))
    found = amount_that_fits(anil, Ask(usha, MONTHLY_ID, 30_000_00, 12))
    assert isinstance(found, Fitting)
    assert (found.amount, found.limit) == (0, 250_00)
    assert found.sentence.startswith("The smallest loan asks for ₹ 97")


def test_without_a_largest_principal_up_to_what_was_asked(morning: MorningBranch, anil: Desk) -> None:
    usha = morning.borrowers[4]
    record_sheet(anil, RecordSheet(usha, earns(80_000_00)))
    found = amount_that_fits(anil, Ask(usha, product_id("NL", 1), 30_000_00, 12))
    assert isinstance(found, Fitting)
    assert found.amount == 30_000_00


def test_a_product_that_is_not_there_or_not_for_her(morning: MorningBranch, anil: Desk) -> None:
    usha = morning.borrowers[4]
    assert amount_that_fits(anil, Ask(usha, WEEKLY_ID, 1, 1)) == Rejection(Reason.UNKNOWN_RECORD)
    short = amount_that_fits(anil, Ask(usha, MONTHLY_ID, 30_000_00, 1))
    assert isinstance(short, Rejection)
    assert short.reason is Reason.OUTSIDE_LIMITS
    assert isinstance(amount_that_fits(anil, Ask(named("nobody"), MONTHLY_ID, 1, 12)), Rejection)
