"""Loan products in a file of plain words, and the proof that each can be lent before it is published."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any, Final

from fieldapp.domain.loan.allocation import (
    CLASSIC_ORDER,
    AllocationRule,
    BySlots,
    DueThenAdvance,
    InstallmentByInstallment,
    OverdueByPart,
)
from fieldapp.domain.loan.calendar import DueRule, Unit
from fieldapp.domain.loan.fees import Base, Charged, ChargeKind, FeeRule, OverduePenalty
from fieldapp.domain.loan.product import (
    Accrual,
    Amortization,
    Excess,
    Grace,
    Interest,
    Limits,
    LoanProduct,
    LoanTerms,
    Model,
    Offering,
    Rebate,
    Recalculation,
    RoundingRule,
    Style,
    YearBasis,
)
from fieldapp.domain.loan.rounding import to_minor
from fieldapp.domain.loan.schedule.builder import build_schedule
from fieldapp.domain.loan.split import Part
from fieldapp.domain.money import Currency
from sync_server.services.reference.plain_file import Fields

_RHYTHMS: Final[Mapping[str, tuple[int, Unit]]] = {
    "every day": (1, Unit.DAYS),
    "every week": (1, Unit.WEEKS),
    "every 2 weeks": (2, Unit.WEEKS),
    "every 4 weeks": (4, Unit.WEEKS),
    "every month": (1, Unit.MONTHS),
    "every 2 months": (2, Unit.MONTHS),
    "every 3 months": (3, Unit.MONTHS),
    "every 6 months": (6, Unit.MONTHS),
    "every year": (1, Unit.YEARS),
}
_YEARS: Final = {"360": YearBasis.DAYS_360, "364": YearBasis.DAYS_364, "365": YearBasis.DAYS_365,
                 "actual": YearBasis.ACTUAL}  # fmt: skip
_STYLES: Final = {"by periods": Style.CLASSIC, "day by day": Style.PROGRESSIVE, "exactly": Style.EXACT}
_ACCRUALS: Final = {"by periods": Accrual.BY_PERIOD, "by days": Accrual.BY_DAYS}
_EQUAL: Final = {"installments": Amortization.EQUAL_INSTALLMENTS, "principal": Amortization.EQUAL_PRINCIPAL}
_WHEN: Final = {"at hand-over": Charged.AT_HAND_OVER, "each installment": Charged.EACH_INSTALLMENT}
_BASES: Final = {"principal": Base.PRINCIPAL, "interest": Base.INTEREST, "both": Base.BOTH}
_PARTS: Final = {part.name.lower(): part for part in Part}
_EXCESS: Final = {"next installments": Excess.ADVANCE, "savings": Excess.SAVINGS, "paid back": Excess.REFUND}
_REBATES: Final = {"no rebate": Rebate.NONE, "interest of later installments": Rebate.FUTURE_PERIODS,
                   "interest after the day": Rebate.TO_THE_DAY}  # fmt: skip
_TRIED_ON: Final = date(2026, 1, 5)
_TRIED_AMOUNT: Final = 10_000


def rhythm_words(every: int, unit: Unit) -> str:
    """Return how often an installment falls due, in the words of a product's file."""
    known = {rhythm: words for words, rhythm in _RHYTHMS.items()}
    return known.get((every, unit), f"every {every} {unit.value}")


def read_products(values: Mapping[str, Any], money: Currency) -> tuple[LoanProduct, ...] | list[str]:
    """Return the products of a file, or every trouble in it. Amounts are those of the currency the file names."""
    whole = Fields("The file", values, money)
    code = whole.text("currency").upper()
    if not whole.troubles and code != money.code:
        whole.note("currency", f"{code} is not the branch's currency, {money.code}. Write its amounts in {money.code}.")
    items = list(Fields("", values, money, whole.troubles).parts("products", "Product"))
    whole.has("products")
    whole.done()
    products = [read_product(item) for item in items]
    if not items:
        whole.note("products", 'is missing or empty. Write at least one product: [{"code": ...}]')
    seen: set[tuple[str, int]] = set()
    for item, product in zip(items, products, strict=True):
        if (product.code, product.version) in seen:
            item.note("version", f"{product.version} of {product.code} is in the file twice. Give it the next number.")
        seen.add((product.code, product.version))
    return whole.troubles or tuple(products)


def read_product(item: Fields) -> LoanProduct:
    """Return one product; what is wrong with it is noted among the file's troubles."""
    before = len(item.troubles)
    code = item.text("code")
    item.where = f"{item.where} ({code})" if code else item.where
    product = LoanProduct(
        code=code,
        version=item.whole("version", 1, least=1),
        name=item.text("name"),
        interest=item.choice("interest", {"flat": Interest.FLAT, "declining": Interest.DECLINING}),
        amortization=item.choice("equal", _EQUAL, "installments"),
        grace=_grace(item.part("grace")),
        rounding=RoundingRule(
            multiple=max(1, item.amount("parts in whole", 1)), installment=item.amount("installments in whole", 0)
        ),
        limits=_limits(item),
        offering=_offering(item),
    )
    product = _with_payments(item, _with_days(item, product))
    item.done()
    if len(item.troubles) == before:
        _try_out(item, product)
    return product


def _offering(item: Fields) -> Offering:
    every, unit = item.choice("repaid", _RHYTHMS)
    return Offering(
        annual_rate=item.share("rate a year", most=400),
        every=every,
        unit=unit,
        on_meeting_days=item.flag("on meeting days", default=unit is Unit.WEEKS),
        model=item.choice("for", {"group": Model.GROUP, "individual": Model.INDIVIDUAL}),
        installments=item.part("installments").whole("usual", 0),
    )


def _with_days(item: Fields, product: LoanProduct) -> LoanProduct:
    """Return the product with the way its interest is counted."""
    style = item.choice("computed", _STYLES, "by periods")
    usual = "by days" if style is Style.PROGRESSIVE else "by periods"
    return replace(
        product,
        style=style,
        accrual=item.choice("interest counted", _ACCRUALS, usual),
        year=item.choice("days of a year", _YEARS, "actual"),
        recalculation=Recalculation() if item.flag("interest follows payments", default=False) else None,
    )


def _with_payments(item: Fields, product: LoanProduct) -> LoanProduct:
    """Return the product with its fees and with where payments go."""
    return replace(
        product,
        allocation=_allocation(item),
        fees=tuple(_fee(fee) for fee in item.parts("fees", ", fee")),
        overdue_penalty=_penalty(item.part("penalty")) if item.has("penalty") else None,
        excess=item.choice("paid too much goes to", _EXCESS, "next installments"),
        rebate=item.choice("paid off early", _REBATES, "no rebate"),
        grace_on_arrears_days=item.whole("days late allowed", 0),
        compulsory_saving=item.share("compulsory saving", Decimal(0), most=50),
    )


def _limits(item: Fields) -> Limits:
    amount, installments = item.part("amount"), item.part("installments")
    limits = Limits(
        principal_from=amount.amount("from", 0),
        principal_to=amount.amount("to", 0),
        installments_from=installments.whole("from", 1, least=1),
        installments_to=installments.whole("to", 0),
        principal_step=amount.amount("in steps of", 0),
    )
    usual = installments.whole("usual", 0)
    if limits.principal_to and limits.principal_to < limits.principal_from:
        amount.note("to", 'is less than "from". Change one of them.')
    if limits.installments_to and limits.installments_to < limits.installments_from:
        installments.note("to", 'is less than "from". Change one of them.')
    most = limits.installments_to or usual
    if usual and not limits.installments_from <= usual <= most:
        installments.note("usual", 'is not between "from" and "to". Change it.')
    amount.done()
    installments.done()
    return limits


def _grace(part: Fields) -> Grace:
    grace = Grace(
        principal=part.whole("no principal for", 0),
        interest_payment=part.whole("interest asked after", 0),
        interest_free=part.whole("no interest for", 0),
        all=part.whole("nothing for", 0),
    )
    part.done()
    return grace


def _fee(part: Fields) -> FeeRule:
    rule = FeeRule(
        kind=ChargeKind.FEE,
        charged=part.choice("when", _WHEN),
        amount=part.amount("amount", 0),
        percent=part.share("percent", Decimal(0)) * 100 if part.has("percent") else None,
        base=part.choice("of", _BASES, "principal"),
    )
    if (rule.percent is None) == (rule.amount == 0):
        part.note("amount", 'give either "amount" or "percent", not both and not neither.')
    part.done()
    return rule


def _penalty(part: Fields) -> OverduePenalty:
    rule = OverduePenalty(part.share("percent") * 100, part.choice("of", _BASES, "principal"))
    part.done()
    return rule


def _allocation(item: Fields) -> AllocationRule:
    words = item.words("order of payment")
    order = tuple(_PARTS[word] for word in words if word in _PARTS) or CLASSIC_ORDER
    if words and (len(order) != len(words) or set(order) != set(Part)):
        item.note("order of payment", 'name all four once: ["penalty", "fee", "interest", "principal"].')
    if item.has("slots"):
        text = item.values["slots"]
        try:
            return BySlots.from_text(text if isinstance(text, str) else "")
        except ValueError as error:
            item.note("slots", f"{error}. Write it like vertical;default=past_due_interest,...>next_installment.")
    rules: Mapping[str, AllocationRule] = {
        "installment by installment": InstallmentByInstallment(order),
        "all that is overdue first": OverdueByPart(order),
        "due first, then ahead": DueThenAdvance(order, order),
    }
    return item.choice("payments go", rules, "installment by installment")


def _try_out(item: Fields, product: LoanProduct) -> None:
    """Compute a loan at each end of the limits; a product that no schedule fits is not published."""
    limits, offering = product.limits, product.offering
    middle = limits.principal_from or limits.principal_to or _TRIED_AMOUNT * 100
    counts = {limits.installments_from, limits.installments_to or limits.installments_from, offering.installments or 1}
    for amount in {middle, limits.principal_to or middle}:
        for count in sorted(counts):
            trouble = _trouble(product, amount, max(count, limits.installments_from))
            if trouble:
                item.note(
                    "installments", f"a loan of {count} installments does not work: {trouble}. Change the limits."
                )
                return


def _trouble(product: LoanProduct, amount: int, count: int) -> str:
    terms = LoanTerms(
        product=product,
        principal=amount,
        annual_rate=product.offering.annual_rate,
        installments=count,
        due=DueRule(product.offering.every, product.offering.unit),
    )
    grace = product.grace
    if max(grace.principal, grace.interest_payment) >= count:
        return "the grace is as long as the loan"
    try:
        rows = build_schedule(terms, [(_TRIED_ON, amount)])
    except (ValueError, ArithmeticError) as error:
        return str(error) or "it cannot be computed"
    if sum(row.principal for row in rows) != amount or any(min(row.principal, row.interest) < 0 for row in rows):
        return "its installments do not repay the amount"
    interest = sum(row.interest for row in rows)
    kept = sum(fee.on(amount, interest) for fee in product.fees if fee.charged is Charged.AT_HAND_OVER)
    return "" if amount - kept - to_minor(amount * product.compulsory_saving) > 0 else "she would receive nothing"
