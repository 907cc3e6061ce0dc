"""Rescheduling: what is left of a loan on a day becomes a schedule of its own.

Principal not yet repaid is lent anew. Interest that had fallen due or accrued by the day and was not paid is asked with
the first new installment, becomes principal, or is forgiven; interest that had not accrued is not owed. Minor units.
"""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from fieldapp.domain.loan.fees import Charged, ChargeKind, FeeRule
from fieldapp.domain.loan.life.events import Rescheduled, UnpaidInterest
from fieldapp.domain.loan.life.ledger import Ledger
from fieldapp.domain.loan.life.row import LedgerCharge, LedgerRow
from fieldapp.domain.loan.product import LoanTerms, RoundingRule, Style
from fieldapp.domain.loan.rounding import to_minor
from fieldapp.domain.loan.schedule.builder import Schedule, build_schedule, gives_back
from fieldapp.domain.loan.split import Part, Split


def unpaid_interest(ledger: Ledger, on: date) -> int:
    """Interest that had fallen due or accrued by the day and was neither paid nor forgiven."""
    due = sum(row.open_amount(Part.INTEREST) for row in ledger.rows if row.due <= on)
    plan = ledger.schedule.plan
    if plan is not None and ledger.terms.product.recalculation:
        return due + plan.accrued(on)
    return due + sum(_borne(row, on) for row in ledger.rows if row.start < on < row.due)


def _borne(row: LedgerRow, on: date) -> int:
    """The share of a scheduled interest for the days up to the day, less what was paid of it."""
    whole, open_part = row.asked[Part.INTEREST], row.open_amount(Part.INTEREST)
    accrued = to_minor(Decimal(whole) * (on - row.start).days / (row.due - row.start).days)
    return max(0, min(open_part, accrued - (whole - open_part)))


def rescheduled(ledger: Ledger, event: Rescheduled) -> tuple[Ledger, int]:
    """The ledger of the new schedule with the old rows behind it, and the interest that became principal."""
    on = event.on
    ledger.refresh(on)
    principal = sum(row.open_amount(Part.PRINCIPAL) for row in ledger.rows)
    interest = unpaid_interest(ledger, on)
    capitalized = interest if event.unpaid_interest is UnpaidInterest.CAPITALIZED else 0
    terms = _offered(_terms(ledger, event, principal + capitalized), on)
    new = Ledger(terms, Schedule(terms, on))
    new.lend(on, terms.principal)
    new.on = on
    for source, rule in ledger.each_installment or _own_fees(terms):
        new.charge_each(source, rule)
    if event.unpaid_interest is UnpaidInterest.FIRST_INSTALLMENT and interest:
        new.bring(Split(interest=interest))
    for charge in _charges_that_stay(ledger, on):
        new.take_over(charge)
    new.follow(ledger.paid, [*ledger.past, *_closed(ledger, event)])
    return new, capitalized


def _terms(ledger: Ledger, event: Rescheduled, principal: int) -> LoanTerms:
    plan, old = ledger.schedule.plan, ledger.terms
    in_force = plan.accruals.rate_on(event.on.toordinal()) if plan else old.annual_rate
    return replace(
        old,
        product=replace(old.product, grace=event.grace, down_payment=None),
        principal=principal,
        annual_rate=in_force if event.rate is None else event.rate,
        installments=event.installments,
        due=event.due,
        counted_from=None,
        fixed_installment=None,
    )


def _offered(terms: LoanTerms, on: date) -> LoanTerms:
    """The terms, or without exact rounding where its unit is too big for what is left of the loan."""
    product = terms.product
    if product.style is Style.EXACT and gives_back(build_schedule(terms, [(on, terms.principal)])):
        return replace(terms, product=replace(product, style=Style.CLASSIC, rounding=RoundingRule()))
    return terms


def _own_fees(terms: LoanTerms) -> list[tuple[str, FeeRule]]:
    """Fees of the product on every installment that an exact schedule held in its rows and a classic one does not."""
    if terms.product.style is Style.EXACT:
        return []
    each = [rule for rule in terms.product.fees if rule.charged is Charged.EACH_INSTALLMENT]
    return [(f"product fee {number}", rule) for number, rule in enumerate(each)]


def _charges_that_stay(ledger: Ledger, on: date) -> list[LedgerCharge]:
    """Unpaid charges that had come due or have a date of their own; an exact schedule's fees become one of them."""
    stay = [
        charge
        for charge in ledger.charges
        if charge.unpaid and (charge.row.due <= on or charge.rule.charged is not Charged.EACH_INSTALLMENT)
    ]
    for row in ledger.rows:
        charged = sum(charge.unpaid for charge in row.charges if charge.part is Part.FEE)
        scheduled = row.open_amount(Part.FEE) - charged
        if row.due <= on and scheduled > 0:
            rule = FeeRule(ChargeKind.FEE, Charged.ON_DATE, amount=scheduled)
            stay.append(LedgerCharge("fee of the earlier schedule", rule, row, row.due, scheduled))
    return stay


def _closed(ledger: Ledger, event: Rescheduled) -> list[LedgerRow]:
    """The old rows cut to what was paid, forgiven or owed again on them; empty ones are left out."""
    kept: list[LedgerRow] = []
    for row in ledger.rows:
        if event.unpaid_interest is UnpaidInterest.FORGIVEN and row.due <= event.on:
            row.waived[Part.INTEREST] += row.open_amount(Part.INTEREST)
        row.asked = [sum(each) for each in zip(row.paid, row.waived, row.given_up, strict=True)]
        row.settled_on = row.settled_on or event.on
        if any(row.asked) or any(row.again):
            kept.append(row)
    return kept
