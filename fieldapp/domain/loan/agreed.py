"""What was agreed with one borrower: a published product, and the few figures that are hers.

The terms of a loan follow from this and from records that never change, so a loan can be computed again years later
from the same product and the same calendar that were in force when the money was handed over.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.loan.calendar import DueRule, MeetingDay, Unit, WorkCalendar
from fieldapp.domain.loan.catalog import ProductVersion, WorkCalendarPublished, calendar_id, calendar_of
from fieldapp.domain.loan.installment import Installment
from fieldapp.domain.loan.price.offer import Offer, offer
from fieldapp.domain.loan.product import LoanTerms, Offering
from fieldapp.domain.state import State
from fieldapp.domain.timestamp import Day, date_of, day_of, weekday_of

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


@dataclass(frozen=True)
class Meetings:
    """When the borrower's center meets: every `every_weeks`, one of its days being `some`."""

    some: Day
    every_weeks: int = 1

    def on_or_after(self, day: Day) -> Day:
        """Return the first meeting on or after a day."""
        return day + (self.some - day) % (7 * self.every_weeks)


def agree(
    state: State, version: ProductVersion, installments: int, handed_over: Day, meetings: Meetings | None
) -> Agreed:
    """Return the terms of a loan of a product handed over on a day, with the calendar in force.

    Where the product follows the meetings, the first installment is on the first meeting one whole interval after the
    hand-over or later; without meetings the days are counted from the hand-over.
    """
    offering = version.product.offering
    due, counted_from = _due_days(offering, handed_over, meetings if offering.on_meeting_days else None)
    published = calendar_of(state)
    return Agreed(
        product=version.id,
        annual_rate=offering.annual_rate,
        installments=installments,
        due=due,
        counted_from=counted_from,
        calendar=calendar_id(published.version) if published.version else NO_ID,
    )


def _due_days(offering: Offering, handed_over: Day, meetings: Meetings | None) -> tuple[DueRule, date | None]:
    rule = DueRule(offering.every, offering.unit)
    if meetings is None:
        return rule, None
    if meetings.every_weeks > 1 and offering.unit is Unit.WEEKS:
        # a weekday alone could be the week between two meetings, so the count begins one interval before a meeting
        interval = 7 * offering.every
        first = meetings.on_or_after(handed_over + interval)
        return rule, date_of(first) - timedelta(days=interval)
    day = MeetingDay(date_of(handed_over), weekday_of(meetings.some))
    return replace(rule, meetings=(day,)), None


def meets_when_due(offering: Offering, meetings: Meetings) -> bool:
    """Tell whether the center meets on every day on which a product's installments fall due."""
    if offering.unit is Unit.WEEKS:
        return offering.every % meetings.every_weeks == 0
    return meetings.every_weeks == 1 and offering.unit is not Unit.DAYS


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
