"""The morning branch with products on offer: a weekly group loan and a monthly individual one."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from fieldapp.domain.ids import Id
from fieldapp.domain.loan.application import LoanPurpose
from fieldapp.domain.loan.calendar import Unit
from fieldapp.domain.loan.catalog import ProductPublished, product_id
from fieldapp.domain.loan.fees import Charged, FeeRule
from fieldapp.domain.loan.product import Interest, Limits, LoanProduct, Model, Offering
from fieldapp.domain.operation import Intent
from fieldapp.domain.rejection import Rejection
from fieldapp.services.desk import Desk
from fieldapp.services.loan.applications import ApplicationView, application_view
from fieldapp.services.loan.loans import ApplicationSaved, ApplyFor, DecideLoan, apply
from fieldapp.store.unit_of_work import Saved
from tests.fakes.morning_branch import MorningBranch

WEEKLY = LoanProduct(
    code="GW",
    name="Group weekly",
    interest=Interest.FLAT,
    limits=Limits(1_000_00, 50_000_00, 10, 50, 500_00),
    offering=Offering(Decimal("0.24"), installments=50),
    fees=(FeeRule(charged=Charged.AT_HAND_OVER, percent=Decimal(1)),),
    compulsory_saving=Decimal("0.05"),
)
MONTHLY = LoanProduct(
    code="IM",
    name="Individual monthly",
    limits=Limits(10_000_00, 200_000_00, 6, 24),
    offering=Offering(
        Decimal("0.30"), unit=Unit.MONTHS, on_meeting_days=False, model=Model.INDIVIDUAL, installments=12
    ),
)
WEEKLY_ID, MONTHLY_ID = product_id("GW", 1), product_id("IM", 1)


def publish(morning: MorningBranch, *products: LoanProduct) -> None:
    for product in products or (WEEKLY, MONTHLY):
        morning.office.write(Intent(ProductPublished(product), product_id(product.code, product.version)))


def newer(product: LoanProduct) -> LoanProduct:
    return replace(product, version=product.version + 1)


def applied(desk: Desk, borrower_id: Id, amount: int = 30_000_00, product: Id = MONTHLY_ID) -> ApplicationView:
    """Hand in an application and return it."""
    installments = 12 if product == MONTHLY_ID else 50
    wanted = ApplyFor(desk.new_id(), borrower_id, product, amount, installments, LoanPurpose.TRADE, "a sewing machine")
    saved = apply(desk, wanted)
    assert isinstance(saved, ApplicationSaved), saved
    return shown(desk, saved.application_id)


def shown(desk: Desk, application_id: Id) -> ApplicationView:
    view = application_view(desk, application_id)
    assert isinstance(view, ApplicationView)
    return view


def approve(view: ApplicationView) -> DecideLoan:
    return DecideLoan(view.row.application_id, view.version, view.content_hash, "approve")


def done(result: Saved | Rejection) -> Saved:
    assert isinstance(result, Saved), result
    return result
