"""The catalog: the office publishes, a version never changes, withdrawing stops what comes after it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from fieldapp.domain import shape
from fieldapp.domain.disposition import refused
from fieldapp.domain.loan.allocation import (
    AllocationRule,
    BySlots,
    DueThenAdvance,
    Future,
    InstallmentByInstallment,
    OverdueByPart,
    SlotOrder,
)
from fieldapp.domain.loan.calendar import Holiday, WorkCalendar
from fieldapp.domain.loan.catalog import (
    CALENDAR,
    CalendarPublished,
    ProductPublished,
    ProductVersion,
    ProductWithdrawn,
    WorkCalendarPublished,
    calendar_id,
    calendar_of,
    product_id,
)
from fieldapp.domain.loan.fees import Charged, FeeRule, OverduePenalty
from fieldapp.domain.loan.product import (
    DownPayment,
    Grace,
    Interest,
    Limits,
    LoanProduct,
    Offering,
    Recalculation,
)
from fieldapp.domain.loan.split import Part
from fieldapp.domain.rejection import Reason
from tests.fakes.branch import APPLIED, DAY, FakeBranch
from tests.unit.fieldapp.domain.loan.examples import SLOTS

WEEKLY = LoanProduct(
    code="GW",
    name="Group weekly",
    interest=Interest.FLAT,
    limits=Limits(1_000_00, 50_000_00, 10, 50, 500_00),
    offering=Offering(Decimal("0.24"), installments=50),
)
FULL = LoanProduct(
    code="X",
    grace=Grace(1, 2, 3, 4),
    recalculation=Recalculation(),
    down_payment=DownPayment(Decimal("2.5"), automatic=True),
    fees=(FeeRule(charged=Charged.AT_HAND_OVER, percent=Decimal("1.25")),),
    overdue_penalty=OverduePenalty(Decimal("0.1")),
    chargeback_order=(Part.FEE, Part.PRINCIPAL),
    compulsory_saving=Decimal("0.05"),
)
RULES: list[AllocationRule] = [
    InstallmentByInstallment((Part.PRINCIPAL, Part.INTEREST)),
    DueThenAdvance(in_advance=(Part.PRINCIPAL, Part.INTEREST)),
    OverdueByPart(),
    BySlots(SLOTS),
    BySlots(SLOTS, vertical=True, own={"goodwill_credit": SlotOrder(SLOTS.slots[::-1], Future.LAST)}),
]


def publish(branch: FakeBranch, product: LoanProduct = WEEKLY, seat: str = "office") -> object:
    return branch.do(seat, ProductPublished(product), product_id(product.code, product.version))


@pytest.mark.parametrize("rule", RULES)
def test_a_product_with_every_rule_survives_the_log(rule: AllocationRule) -> None:
    branch, product = FakeBranch(borrowers=0), replace(FULL, allocation=rule)
    assert publish(branch, product) == APPLIED
    found = branch.state.find(ProductVersion, product_id("X", 1))
    assert found is not None
    assert found.product == product
    raw = shape.encode(found)
    assert shape.encode(shape.decode(ProductVersion, raw)) == raw


@pytest.mark.parametrize("text", ["vertical", "vertical;default=due_rent>next_installment", "up;default=>", "x=y"])
def test_a_line_that_is_no_order_of_slots_is_turned_away(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        BySlots.from_text(text)


def test_a_version_is_published_once_by_the_office_and_never_changes() -> None:
    branch = FakeBranch(borrowers=0)
    assert publish(branch, seat="rao") == refused(Reason.NOT_ALLOWED)
    assert publish(branch) == APPLIED
    assert publish(branch, replace(WEEKLY, name="Another")) == refused(Reason.ALREADY_EXISTS)
    assert publish(branch, replace(WEEKLY, name="Another", version=2)) == APPLIED
    first = branch.state.find(ProductVersion, product_id("GW", 1))
    second = branch.state.find(ProductVersion, product_id("GW", 2))
    assert first is not None
    assert second is not None
    assert (first.product.name, second.product.name) == ("Group weekly", "Another")


@pytest.mark.parametrize(
    "wrong",
    [
        replace(WEEKLY, code=" "),
        replace(WEEKLY, version=0),
        replace(WEEKLY, limits=Limits(2, 1)),
        replace(WEEKLY, limits=Limits(installments_from=0)),
        replace(WEEKLY, limits=Limits(installments_from=12, installments_to=6)),
        replace(WEEKLY, limits=Limits(principal_step=-1)),
        replace(WEEKLY, offering=Offering(Decimal(-1))),
        replace(WEEKLY, offering=Offering(every=0)),
        replace(WEEKLY, grace=Grace(principal=-1)),
        replace(WEEKLY, compulsory_saving=Decimal(1)),
    ],
)
def test_figures_that_nobody_can_offer_are_not_published(wrong: LoanProduct) -> None:
    branch = FakeBranch(borrowers=0)
    entity = product_id(wrong.code, wrong.version)
    assert branch.do("office", ProductPublished(wrong), entity) == refused(Reason.BAD_VALUE)


def test_the_entity_of_a_publication_is_the_version_it_names() -> None:
    branch = FakeBranch(borrowers=0)
    assert branch.do("office", ProductPublished(WEEKLY), product_id("GW", 2)) == refused(Reason.BAD_VALUE)


def test_a_withdrawn_version_is_offered_until_the_day_before() -> None:
    branch, version = FakeBranch(borrowers=0), product_id("GW", 1)
    assert branch.do("office", ProductWithdrawn(), version) == refused(Reason.UNKNOWN_RECORD)
    publish(branch)
    assert branch.do("anil", ProductWithdrawn(), version) == refused(Reason.NOT_ALLOWED)
    assert branch.do("office", ProductWithdrawn("Too dear"), version, day=DAY + 3) == APPLIED
    assert branch.do("office", ProductWithdrawn(), version, day=DAY + 9) == refused(Reason.ALREADY_RESOLVED)
    found = branch.state.find(ProductVersion, version)
    assert found is not None
    assert [found.offered_on(day) for day in (DAY + 2, DAY + 3, DAY + 4)] == [True, False, False]
    assert found.index().state == 1


def test_the_calendar_in_force_is_the_newest_and_old_ones_stay() -> None:
    branch = FakeBranch(borrowers=0)
    assert calendar_of(branch.state).version == 0
    first = WorkCalendar(closed_weekdays=frozenset({6}))
    second = replace(first, holidays=(Holiday(date(2026, 1, 26), date(2026, 1, 26)),))
    assert branch.do("rao", CalendarPublished(1, first), calendar_id(1)) == refused(Reason.NOT_ALLOWED)
    assert branch.do("office", CalendarPublished(2, first), calendar_id(2)) == refused(Reason.BAD_VALUE)
    assert branch.do("office", CalendarPublished(1, first), CALENDAR) == refused(Reason.BAD_VALUE)
    assert branch.do("office", CalendarPublished(1, first), calendar_id(1)) == APPLIED
    assert branch.do("office", CalendarPublished(1, second), calendar_id(1)) == refused(Reason.ALREADY_EXISTS)
    assert branch.do("office", CalendarPublished(2, second), calendar_id(2)) == APPLIED
    assert calendar_of(branch.state).calendar == second
    old = branch.state.find(WorkCalendarPublished, calendar_id(1))
    assert old is not None
    assert old.calendar == first


def test_a_branch_cannot_be_closed_on_every_day() -> None:
    branch = FakeBranch(borrowers=0)
    always = WorkCalendar(closed_weekdays=frozenset(range(7)))
    backwards = WorkCalendar(holidays=(Holiday(date(2026, 2, 2), date(2026, 2, 1)),))
    for wrong in (always, backwards):
        assert branch.do("office", CalendarPublished(1, wrong), calendar_id(1)) == refused(Reason.BAD_VALUE)
