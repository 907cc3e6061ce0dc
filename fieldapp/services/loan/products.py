"""Loan products as they are offered today, and what a loan of one would cost a borrower, week by week."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from fieldapp.domain.center.group import Center
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.loan.agreed import Agreed, Meetings, agree, installments_of, terms_of
from fieldapp.domain.loan.calendar import Unit, WorkCalendar
from fieldapp.domain.loan.catalog import ProductVersion
from fieldapp.domain.loan.price.offer import Offer
from fieldapp.domain.loan.price.offer import offer as priced
from fieldapp.domain.loan.product import Breach, Limits, LoanProduct, LoanTerms, Model, Offering, breach_of
from fieldapp.domain.loan.schedule.builder import build_schedule
from fieldapp.domain.money import Currency, format_amount
from fieldapp.domain.people import Borrower
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.state import State
from fieldapp.domain.timestamp import Day, date_of, day_of
from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.services.desk import Desk


@dataclass(frozen=True)
class ProductCard:
    """A product as the form lists it. Amounts in minor units, annual_rate a fraction; limits of 0 are none.

    rhythm: in words, such as "every week". installments: the usual number.
    """

    product_id: Id
    code: str
    version: int
    name: str
    model: Model
    annual_rate: Decimal
    rhythm: str
    installments: int
    limits: Limits


@dataclass(frozen=True)
class Ask:
    """What an offer is made for. handed_over: the day of the hand-over, 0 for today."""

    borrower_id: Id
    product_id: Id
    amount: int
    installments: int
    handed_over: Day = 0


@dataclass(frozen=True)
class OfferRow:
    """One installment of an offer. Amounts in minor units; left: principal still owed after it.

    moved_from: the day it would have been due, were there no holiday; 0 where it is not moved.
    """

    number: int
    day: Day
    principal: int
    interest: int
    fee: int
    left: int
    moved_from: Day = 0

    @property
    def total(self) -> int:
        """Return what is to be paid."""
        return self.principal + self.interest + self.fee


@dataclass(frozen=True)
class OfferView:
    """What a loan would cost, in minor units.

    in_hand: what she receives, the amount less fees, saving and down payment. cost: everything paid beyond the amount.
    apr, eir: fractions a year (0.37 is 37 %), None where she would receive nothing. agreed: the terms behind it.
    """

    product: ProductCard
    amount: int
    handed_over: Day
    rows: tuple[OfferRow, ...]
    in_hand: int
    fees_at_hand_over: int
    saving: int
    cost: int
    apr: Decimal | None
    eir: Decimal | None
    agreed: Agreed

    @property
    def interest(self) -> int:
        """Return the interest of all installments."""
        return sum(row.interest for row in self.rows)

    @property
    def to_pay(self) -> int:
        """Return everything that falls due after the hand-over."""
        return sum(row.total for row in self.rows)


_UNITS = {
    Unit.DAYS: (mark("every day"), mark("every {count} days")),
    Unit.WEEKS: (mark("every week"), mark("every {count} weeks")),
    Unit.MONTHS: (mark("every month"), mark("every {count} months")),
    Unit.YEARS: (mark("every year"), mark("every {count} years")),
}


def rhythm_words(offering: Offering) -> str:
    """Return how often installments fall due, such as "every 2 weeks"."""
    one, many = _UNITS[offering.unit]
    return tr(one) if offering.every == 1 else tr(many, count=offering.every)


def products(desk: Desk) -> tuple[ProductCard, ...]:
    """Return the newest version of every product that is offered today, by name."""
    today = desk.clock.today()
    with desk.book.view() as view:
        versions = [item for item in view.every(ProductVersion) if item.offered_on(today)]
    newest: dict[str, ProductVersion] = {}
    for version in versions:
        known = newest.get(version.product.code)
        if known is None or known.product.version < version.product.version:
            newest[version.product.code] = version
    return tuple(sorted((card_of(version) for version in newest.values()), key=lambda card: (card.name, card.code)))


def card_of(version: ProductVersion) -> ProductCard:
    """Return a version as the form lists it."""
    product, offering = version.product, version.product.offering
    return ProductCard(
        product_id=version.id,
        code=product.code,
        version=product.version,
        name=product.name or product.code,
        model=offering.model,
        annual_rate=offering.annual_rate,
        rhythm=rhythm_words(offering),
        installments=offering.installments or product.limits.installments_to or product.limits.installments_from,
        limits=product.limits,
    )


def offer(desk: Desk, ask: Ask) -> OfferView | Rejection:
    """Return what a loan would cost; UNKNOWN_RECORD, OUTSIDE_LIMITS or NO_SCHEDULE where there is nothing to offer."""
    with desk.book.view() as view:
        return offer_in(view, desk.currency, replace(ask, handed_over=ask.handed_over or desk.clock.today()))


def offer_in(state: State, money: Currency, ask: Ask) -> OfferView | Rejection:
    """Return what a loan handed over on the day the ask names would cost, from a state."""
    version, borrower = state.find(ProductVersion, ask.product_id), state.find(Borrower, ask.borrower_id)
    if version is None or borrower is None:
        return Rejection(Reason.UNKNOWN_RECORD)
    breach = limit_broken(version.product, ask.amount, ask.installments, money)
    if breach is not None:
        return breach
    agreed = agree(state, version, ask.installments, ask.handed_over, meetings_of(state, borrower, ask.handed_over))
    terms = terms_of(state, agreed, ask.amount)
    if terms is None:
        return Rejection(Reason.UNKNOWN_RECORD)
    try:
        made = priced(terms, date_of(ask.handed_over))
        counted = _counted_days(terms, ask)
    except ValueError:
        return Rejection(Reason.NO_SCHEDULE)
    return OfferView(
        product=card_of(version),
        amount=ask.amount,
        handed_over=ask.handed_over,
        rows=_rows(made, counted, ask.amount),
        in_hand=made.received,
        fees_at_hand_over=made.fees_at_hand_over,
        saving=made.saving,
        cost=made.cost,
        apr=made.price.apr if made.price else None,
        eir=made.price.eir if made.price else None,
        agreed=agreed,
    )


def meetings_of(state: State, borrower: Borrower, day: Day) -> Meetings | None:
    """Return when a borrower's center meets from a day on, None for a borrower without a center."""
    center = state.find(Center, borrower.center_id) if borrower.center_id != NO_ID else None
    return Meetings(center.next_meeting(day), center.every_weeks) if center else None


def _counted_days(terms: LoanTerms, ask: Ask) -> list[Day]:
    """Return the days on which installments would be due, were the branch never closed."""
    open_always = replace(terms, due=replace(terms.due, calendar=WorkCalendar()))
    return [day_of(row.due) for row in build_schedule(open_always, [(date_of(ask.handed_over), ask.amount)])]


def _rows(made: Offer, counted: list[Day], amount: int) -> tuple[OfferRow, ...]:
    rows, left = installments_of(made), amount
    found: list[OfferRow] = []
    for number, row in enumerate(rows):
        left -= row.principal
        due = counted[number] if len(counted) == len(rows) else row.due_day
        moved = due if due != row.due_day else 0
        found.append(OfferRow(number + 1, row.due_day, row.principal, row.interest, row.fee, left, moved))
    return tuple(found)


def limit_broken(product: LoanProduct, amount: int, installments: int, money: Currency) -> Rejection | None:
    """Return which limit of a product a wish does not keep, in a sentence with the numbers; None when all are kept."""
    breach = breach_of(product.limits, amount, installments)
    if breach is None:
        return None
    facts: dict[str, str | int] = {"limit": _limit_words(product, breach, money)}
    return Rejection(Reason.OUTSIDE_LIMITS, facts, breach.of)


def _limit_words(product: LoanProduct, breach: Breach, money: Currency) -> str:
    name = product.name or product.code
    if breach.of == "amount":
        bound = format_amount(breach.bound, money, symbol=True)
    else:
        bound = tr_n("{n} installment", "{n} installments", breach.bound)
    if breach.kind == "step":
        return tr("{product} is lent in steps of {amount}.", product=name, amount=bound)
    if breach.kind == "least":
        return tr("{product} is for at least {amount}.", product=name, amount=bound)
    return tr("{product} is for at most {amount}.", product=name, amount=bound)
