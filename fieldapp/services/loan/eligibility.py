"""Why a borrower may not have a loan, or not yet: everything that stands in the way, each with its numbers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from fieldapp.domain.appraisal.appraisal import AskedTerm, capacity_of
from fieldapp.domain.appraisal.guarantees import too_few
from fieldapp.domain.center.group import Center
from fieldapp.domain.center.ladder import why_not_yet
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.loan.agreed import meets_when_due
from fieldapp.domain.loan.application import Application, ApplicationState
from fieldapp.domain.loan.catalog import ProductVersion
from fieldapp.domain.loan.product import Model
from fieldapp.domain.money import Currency, format_amount
from fieldapp.domain.people import Borrower, BorrowerField
from fieldapp.domain.policy import policy_of
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.state import State
from fieldapp.domain.timestamp import Day, date_of
from fieldapp.domain.words import tr
from fieldapp.services.days import day_month_year, month_year
from fieldapp.services.desk import Desk
from fieldapp.services.loan.products import Ask, OfferView, limit_broken, meetings_of, offer_in, rhythm_words
from fieldapp.store.view import View

UNDECIDED = (
    ApplicationState.APPLIED,
    ApplicationState.APPRAISED,
    ApplicationState.APPROVED,
    ApplicationState.RETURNED,
)
"""The states in which an application stands in the way of another one."""


def why_not(desk: Desk, ask: Ask, application_id: Id = NO_ID) -> tuple[Rejection, ...]:
    """Return everything that stands in the way of a loan, none where nothing does; application_id: the one it is for.

    What the form can still change comes first, then the borrower's and her group's own reasons.
    """
    with desk.book.view() as view:
        return why_not_in(view, desk, ask, application_id)


def why_not_in(
    view: View, desk: Desk, ask: Ask, application_id: Id = NO_ID, made: OfferView | Rejection | None = None
) -> tuple[Rejection, ...]:
    """Return everything that stands in the way of a loan, from a view; made: its offer, where it is there already."""
    ask = replace(ask, handed_over=ask.handed_over or desk.clock.today())
    open_one = _open_application(view, desk, ask, application_id)
    found = obstacles(view, desk.currency, ask, made or offer_in(view, desk.currency, ask))
    version = view.find(ProductVersion, ask.product_id)
    alone = version is not None and version.product.offering.model is Model.INDIVIDUAL
    backed = too_few(view, application_id, ask.amount) if alone and application_id != NO_ID else None
    return (*found, *(item for item in (open_one, backed) if item is not None))


def obstacles(state: State, money: Currency, ask: Ask, made: OfferView | Rejection) -> tuple[Rejection, ...]:
    """Return what stands in the way of a loan handed over on the day the ask names, as far as a state tells."""
    borrower, version = state.find(Borrower, ask.borrower_id), state.find(ProductVersion, ask.product_id)
    if borrower is None or version is None:
        return (Rejection(Reason.UNKNOWN_RECORD),)
    by_product = (
        _withdrawn(version, ask.handed_over),
        limit_broken(version.product, ask.amount, ask.installments, money),
        _no_group(borrower, version),
        _meetings_differ(state, borrower, version),
    )
    if isinstance(made, OfferView):
        by_person = (_group_waits(state, version, ask), _over_capacity(state, money, made, borrower))
    else:
        by_person = (_group_waits(state, version, ask), made if made.reason is Reason.NO_SCHEDULE else None)
    return tuple(item for item in (*by_product, *by_person) if item is not None)


def _withdrawn(version: ProductVersion, day: Day) -> Rejection | None:
    if version.offered_on(day):
        return None
    since = day_month_year(version.withdrawn)
    return Rejection(Reason.PRODUCT_WITHDRAWN, {"product": _name(version), "day": since}, "product")


def _no_group(borrower: Borrower, version: ProductVersion) -> Rejection | None:
    if version.product.offering.model is not Model.GROUP or borrower.group_id != NO_ID:
        return None
    facts: dict[str, str | int] = {"product": _name(version), "name": borrower.text(BorrowerField.NAME)}
    return Rejection(Reason.NO_GROUP, facts, "product")


def _meetings_differ(state: State, borrower: Borrower, version: ProductVersion) -> Rejection | None:
    offering = version.product.offering
    meetings = meetings_of(state, borrower, 0) if offering.on_meeting_days else None
    if meetings is None or meets_when_due(offering, meetings):
        return None
    center = state.find(Center, borrower.center_id)
    return Rejection(
        Reason.MEETINGS_DIFFER,
        {"center": center.name if center else "", "rhythm": rhythm_words(offering), "product": _name(version)},
        "product",
    )


def _group_waits(state: State, version: ProductVersion, ask: Ask) -> Rejection | None:
    if version.product.offering.model is not Model.GROUP:
        return None
    return why_not_yet(state, ask.borrower_id, ask.amount, ask.handed_over)


def _over_capacity(state: State, money: Currency, made: OfferView, borrower: Borrower) -> Rejection | None:
    """Return that the dearest month asks for more than her cash flow carries; None where no cash flow is known."""
    months: dict[tuple[int, int], int] = {}
    for row in made.rows:
        due = date_of(row.day)
        months[due.year, due.month] = months.get((due.year, due.month), 0) + row.total
    found = capacity_of(state, borrower.id, AskedTerm(len(months), made.rows[0].day))
    if found is None:
        return None
    (year, month), asked = max(months.items(), key=lambda item: (item[1], item[0]))
    return beyond_capacity(state, money, (date(year, month, 1), asked), found.limit)


def beyond_capacity(state: State, money: Currency, dearest: tuple[date, int], limit: int) -> Rejection | None:
    """Return that the dearest month of a loan asks for more than somebody can carry, None where it does not."""
    month, asked = dearest
    if asked <= limit:
        return None
    facts: dict[str, str | int] = {
        "month": month_year(month),
        "asked": format_amount(asked, money, symbol=True),
        "limit": format_amount(limit, money, symbol=True),
        "policy": policy_of(state).name,
    }
    return Rejection(Reason.OVER_CAPACITY, facts, "amount")


def _open_application(view: View, desk: Desk, ask: Ask, application_id: Id) -> Rejection | None:
    for other in view.of_borrower(Application, ask.borrower_id):
        if other.id != application_id and other.wish and other.state_on(ask.handed_over) in UNDECIDED:
            borrower = view.find(Borrower, ask.borrower_id)
            amount = format_amount(other.wish.amount, desk.currency, symbol=True)
            name = borrower.text(BorrowerField.NAME) if borrower else tr("She")
            return Rejection(Reason.OPEN_APPLICATION, {"name": name, "amount": amount})
    return None


def _name(version: ProductVersion) -> str:
    return version.product.name or version.product.code
