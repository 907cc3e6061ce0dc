"""Paying a loan off: what settles it on a day, and the interest that a fixed schedule then gives back. Minor units."""

from datetime import date
from decimal import Decimal

from fieldapp.domain.loan.life.ledger import Ledger
from fieldapp.domain.loan.life.row import LedgerRow
from fieldapp.domain.loan.product import Rebate
from fieldapp.domain.loan.rounding import to_minor
from fieldapp.domain.loan.split import Part


def settles(ledger: Ledger, amount: int, on: date) -> tuple[bool, bool]:
    """Whether a payment could settle the loan to the day, and whether it covers the whole pay-off amount.

    Whoever could settle to the day pays the loan off, also where the product wants the whole period's interest.
    """
    in_full = amount >= payoff(ledger, on)
    rule = ledger.terms.product.recalculation
    if in_full or rule is None or not rule.payoff_to_period_end:
        return in_full, in_full
    return amount >= payoff(ledger, on, whole_period=False), False


def payoff(ledger: Ledger, on: date, *, whole_period: bool = True) -> int:
    """What settles the loan on the day.

    With recalculation: principal, interest so far and charges, and what a product adds for the whole period if
    asked for. Otherwise everything the schedule asks, less the rebate.
    """
    if ledger.plan is None:
        return ledger.outstanding - sum(rebate for _, rebate in rebates(ledger, on))
    ledger.refresh(on)
    charges = sum(row.open_amount(Part.FEE) + row.open_amount(Part.PENALTY) for row in ledger.rows)
    principal = sum(row.open_amount(Part.PRINCIPAL) for row in ledger.rows)
    overdue = sum(row.open_amount(Part.INTEREST) for row in ledger.rows if row.due <= on)
    rule = ledger.terms.product.recalculation
    to_period_end = whole_period and rule is not None and rule.payoff_to_period_end
    return principal + overdue + ledger.plan.accrued(on, to_period_end=to_period_end) + charges


def rebates(ledger: Ledger, on: date) -> list[tuple[LedgerRow, int]]:
    """Interest given back to whoever pays off a fixed schedule on the day, by row."""
    rule = ledger.terms.product.rebate if ledger.plan is None else Rebate.NONE
    found: list[tuple[LedgerRow, int]] = []
    if rule is Rebate.NONE:
        return found
    for row in ledger.rows:
        if row.due <= on or row.period is None:
            continue
        whole, days = row.asked[Part.INTEREST], (row.due - row.start).days
        unborne = min(days, (row.due - on).days)
        if unborne < days and rule is Rebate.FUTURE_PERIODS:
            continue
        back = to_minor(Decimal(whole) * unborne / days)
        found.append((row, min(back, row.open_amount(Part.INTEREST))))
    return found
