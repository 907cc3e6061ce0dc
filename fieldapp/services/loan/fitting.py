"""The amount that fits: the largest loan of a product whose dearest month a person's cash flow carries, and why."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from fieldapp.domain.appraisal.appraisal import AskedTerm, capacity_of
from fieldapp.domain.loan.catalog import ProductVersion
from fieldapp.domain.money import Currency, format_amount
from fieldapp.domain.policy import policy_of
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.risk.capacity import Capacity
from fieldapp.domain.state import State
from fieldapp.domain.timestamp import date_of
from fieldapp.domain.words import tr
from fieldapp.services.days import month_year
from fieldapp.services.desk import Desk
from fieldapp.services.loan.products import Ask, OfferView, offer_in

Judge = Callable[[OfferView], Capacity | None]
"""What a person can carry over the months of an offer, None where her cash flow is not known."""
Maker = Callable[[Ask], OfferView | Rejection]
"""Makes an offer; may remember those it made."""


@dataclass(frozen=True)
class Fitting:
    """The largest amount that fits, 0 where none does, with its dearest month. Amounts in minor units."""

    amount: int
    dearest: int
    month: date
    limit: int
    sentence: str


def amount_that_fits(desk: Desk, ask: Ask) -> Fitting | Rejection | None:
    """Return the largest amount of the asked product and term that her cash flow carries; None where none is known.

    Tried on the product's own offers, by bisection over its steps, up to its largest principal; where it has none, up
    to what was asked. UNKNOWN_RECORD, or why the product makes no offer at all.
    """
    with desk.book.view() as view:
        ask = replace(ask, handed_over=ask.handed_over or desk.clock.today())
        made, judge = offers_of(view, desk.currency), recorded_judge(view, ask)
        return fit(view, desk.currency, ask, made, judge)


def offers_of(state: State, money: Currency) -> Maker:
    """Return what makes the offers of a state."""
    return lambda ask: offer_in(state, money, ask)


def recorded_judge(state: State, ask: Ask) -> Judge:
    """Return what judges by the cash-flow sheet that is recorded."""

    def judge(made: OfferView) -> Capacity | None:
        return capacity_of(state, ask.borrower_id, AskedTerm(months_asked(made), made.rows[0].day))

    return judge


def months_asked(made: OfferView) -> int:
    """Return in how many calendar months an offer asks for something."""
    return len({(date_of(row.day).year, date_of(row.day).month) for row in made.rows})


def fit(state: State, money: Currency, ask: Ask, made: Maker, judge: Judge) -> Fitting | Rejection | None:
    """Return the largest amount that a judge lets through, see amount_that_fits()."""
    version = state.find(ProductVersion, ask.product_id)
    if version is None:
        return Rejection(Reason.UNKNOWN_RECORD)
    limits = version.product.limits
    step = limits.principal_step or money.unit
    low, high = max(1, -(-limits.principal_from // step)), (limits.principal_to or ask.amount) // step
    least = made(replace(ask, amount=low * step))
    if isinstance(least, Rejection):
        return least
    found = judge(least)
    if found is None:
        return None
    best = _largest(ask, made, (low, max(low, high), step, found.limit))
    return _told(state, money, best or least, found, fits=best is not None)


def _largest(ask: Ask, make: Maker, bounds: tuple[int, int, int, int]) -> OfferView | None:
    """Return the offer of the largest amount whose dearest month keeps to the limit, None where not even the least."""
    low, high, step, limit = bounds
    best = None
    while low <= high:
        middle = (low + high) // 2
        made = make(replace(ask, amount=middle * step))
        if isinstance(made, OfferView) and dearest_month(made)[1] <= limit:
            best, low = made, middle + 1
        else:
            high = middle - 1
    return best


def dearest_month(made: OfferView) -> tuple[date, int]:
    """Return the month of an offer that asks for most, by its first day, and what it asks for."""
    months: dict[date, int] = {}
    for row in made.rows:
        month = date_of(row.day).replace(day=1)
        months[month] = months.get(month, 0) + row.total
    return max(months.items(), key=lambda item: (item[1], item[0]))


def _told(state: State, money: Currency, made: OfferView, found: Capacity, *, fits: bool) -> Fitting:
    month, dearest = dearest_month(made)
    limit, asked, policy = _shown(found.limit, money), _shown(dearest, money), policy_of(state).name
    if not fits:
        said = tr(
            "The smallest loan asks for {asked} in {month}; she can carry {limit} ({policy})",
            asked=asked,
            month=month_year(month),
            limit=limit,
            policy=policy,
        )
        return Fitting(0, dearest, month, found.limit, said)
    amount = _shown(made.amount, money)
    said = tr(
        "{amount} asks for {asked} in its dearest month, {month}; {limit} is the most ({policy})",
        amount=amount,
        asked=asked,
        month=month_year(month),
        limit=limit,
        policy=policy,
    )
    return Fitting(made.amount, dearest, month, found.limit, said)


def _shown(amount: int, money: Currency) -> str:
    return format_amount(amount, money, symbol=True)
