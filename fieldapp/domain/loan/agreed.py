"""What was agreed with one borrower: a published product, and the few figures that are hers.

The terms of a loan follow from this and from records that never change, so a loan can be computed again years later
from the same product and the same calendar that were in force when the money was handed over.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.loan.calendar import DueRule, WorkCalendar
from fieldapp.domain.loan.catalog import ProductVersion, WorkCalendarPublished
from fieldapp.domain.loan.installment import Installment
from fieldapp.domain.loan.price.offer import Offer, offer
from fieldapp.domain.loan.product import LoanTerms
from fieldapp.domain.state import State
from fieldapp.domain.timestamp import Day, date_of, day_of

_EVERY_MONTH = DueRule()


@dataclass(frozen=True)
class Agreed:
    """The terms of one loan. product, calendar: published versions (NO_ID: no calendar was in force).

    due: how due dates are counted, without the calendar. counted_from, fixed_installment: as in LoanTerms.
    """

    product: Id
    annual_rate: Decimal
    installments: int
    due: DueRule = _EVERY_MONTH
    counted_from: date | None = None
    fixed_installment: int | None = None
    calendar: Id = NO_ID


def terms_of(state: State, agreed: Agreed, principal: int) -> LoanTerms | None:
    """Return the full terms of a loan of a principal in minor units; None where product or calendar is not known."""
    version = state.find(ProductVersion, agreed.product)
    published = state.find(WorkCalendarPublished, agreed.calendar) if agreed.calendar != NO_ID else None
    if version is None or (published is None and agreed.calendar != NO_ID):
        return None
    return LoanTerms(
        product=version.product,
        principal=principal,
        annual_rate=agreed.annual_rate,
        installments=agreed.installments,
        due=replace(agreed.due, calendar=published.calendar if published else WorkCalendar()),
        counted_from=agreed.counted_from,
        fixed_installment=agreed.fixed_installment,
    )


def make_schedule(terms: LoanTerms, disbursed_day: Day) -> tuple[Installment, ...]:
    """Return what falls due when, for a loan handed over in one sum; the principal parts sum to the principal.

    Fees of an installment are in it; what is due at hand-over is not. Raises ValueError for terms no schedule fits.
    """
    return installments_of(offer(terms, date_of(disbursed_day)))


def installments_of(made: Offer) -> tuple[Installment, ...]:
    """Return an offer's rows as installments, the fees charged with each one in it."""
    payments = iter(made.payments)
    rows = []
    for row in made.rows:
        asked = row.total if row.down_payment else next(payments)
        rows.append(Installment(day_of(row.due), row.principal, row.interest, asked - row.principal - row.interest))
    return tuple(rows)
