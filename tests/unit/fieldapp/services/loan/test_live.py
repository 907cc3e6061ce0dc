"""The live appraisal: what fits, how the dearest month stands against the limit, and quickly."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fieldapp.domain.rejection import Reason
from fieldapp.services.desk import Desk
from fieldapp.services.loan.live import Case, Offers, live
from fieldapp.services.loan.products import Ask, OfferView
from tests.fakes.morning_branch import MorningBranch
from tests.unit.fieldapp.services.lending import MONTHLY_ID, publish
from tests.unit.fieldapp.services.loan.test_loan_file import SHEET


@pytest.fixture(autouse=True)
def _products(morning: MorningBranch) -> None:
    publish(morning)


@pytest.fixture
def case(anil: Desk, morning: MorningBranch) -> Case:
    borrower = morning.borrowers[3]
    return Case(borrower, anil.new_id(), Ask(borrower, MONTHLY_ID, 30_000_00, 12), SHEET)


def test_the_offer_and_what_fits(anil: Desk, case: Case) -> None:
    found = live(anil, case, Offers())
    assert isinstance(found.offer, OfferView)
    assert found.known
    assert found.shown.capacity.limit == 10_000_00, "half of the income binds, not 70 % of 16,000 believed"
    assert found.shown.installment == max(row.total for row in found.offer.rows), "the dearest is what must be borne"
    assert found.fitting is not None
    assert 30_000_00 < found.fitting.amount < 200_000_00
    assert [item.reason for item in found.why_not if item.reason is Reason.OVER_CAPACITY] == []
    assert len(found.shown.stress) == 5


def test_too_much_is_said_by_the_sheet_as_typed(anil: Desk, case: Case) -> None:
    assert case.ask is not None
    found = live(anil, replace(case, ask=replace(case.ask, amount=190_000_00)), Offers())
    assert found.why_not[0].reason is Reason.OVER_CAPACITY
    assert found.fitting is not None
    assert found.fitting.amount < 190_000_00


def test_without_a_product_only_the_sheet_is_shown(anil: Desk, case: Case) -> None:
    found = live(anil, replace(case, ask=None), Offers())
    assert (found.offer, found.fitting, found.why_not) == (None, None, ())
    assert found.shown.grid.income[0] == 20_000_00


def test_offers_are_made_once(anil: Desk, case: Case) -> None:
    offers = Offers()
    first, second = live(anil, case, offers), live(anil, case, offers)
    assert first.offer is second.offer
