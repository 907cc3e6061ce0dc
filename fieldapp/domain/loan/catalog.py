"""The branch's catalog: versions of loan products and of the work calendar, published by the office and never changed.

A version's id follows from its code and number, so a second publication of it changes nothing. Withdrawing a version
stops applications of later days; loans and applications that name it go on.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from fieldapp.domain.disposition import APPLIED, Disposition, refused
from fieldapp.domain.ids import Id, derived_id
from fieldapp.domain.loan.calendar import WorkCalendar
from fieldapp.domain.loan.product import LoanProduct
from fieldapp.domain.operation import Entry, body
from fieldapp.domain.record import Index, Kind, Record, record
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import Role, author_of
from fieldapp.domain.state import Draft, State
from fieldapp.domain.timestamp import Day

CALENDAR: Final = Id(derived_id("calendar"))
"""The id under which the calendar in force is found; each version has an id of its own besides."""


def product_id(code: str, version: int) -> Id:
    """Return the id of one version of a product."""
    return derived_id("product", code.encode(), version.to_bytes(4, "big"))


def calendar_id(version: int) -> Id:
    """Return the id of one version of the branch's work calendar, the first one being 1."""
    return derived_id("calendar", version.to_bytes(4, "big"))


@body(1301)
@dataclass(frozen=True)
class ProductPublished:
    """The office publishes a new version of a product; the operation's entity is product_id(code, version)."""

    product: LoanProduct


@body(1310)
@dataclass(frozen=True)
class ProductWithdrawn:
    """The office offers a version no longer; the operation's entity is the version."""

    reason: str = ""


@body(1302)
@dataclass(frozen=True)
class CalendarPublished:
    """The office publishes closed weekdays and holidays, whole; the operation's entity is calendar_id(version)."""

    version: int
    calendar: WorkCalendar


@record
@dataclass(frozen=True)
class ProductVersion(Record):
    """One version of a product. withdrawn: the day from which it is no longer offered, 0 while it is."""

    KIND = Kind.PRODUCT

    product: LoanProduct
    published_day: Day
    withdrawn: Day = 0

    def index(self) -> Index:
        """Find versions by whether they are withdrawn (state 1) and by the day of publication."""
        return Index(state=int(bool(self.withdrawn)), day=self.published_day)

    def offered_on(self, day: Day) -> bool:
        """Tell whether an application of the day may name this version."""
        return not self.withdrawn or day < self.withdrawn


@record
@dataclass(frozen=True)
class WorkCalendarPublished(Record):
    """One version of the branch's closed weekdays and holidays."""

    KIND = Kind.CALENDAR

    version: int
    calendar: WorkCalendar
    published_day: Day


_NONE_PUBLISHED: Final = WorkCalendarPublished(CALENDAR, 0, WorkCalendar(), 0)


def calendar_of(state: State) -> WorkCalendarPublished:
    """Return the calendar in force; version 0 without any closed day where none was published."""
    return state.find(WorkCalendarPublished, CALENDAR) or _NONE_PUBLISHED


def apply_product_published(draft: Draft, entry: Entry, published: ProductPublished) -> Disposition:
    """Put a version into the catalog, once; only the office may."""
    product, operation = published.product, entry.operation
    if not _from_office(draft, entry):
        return refused(Reason.NOT_ALLOWED)
    if not product.code.strip() or not 0 < product.version < 2**32 or not _sound(product):
        return refused(Reason.BAD_VALUE)
    if operation.entity != product_id(product.code, product.version):
        return refused(Reason.BAD_VALUE)
    if draft.find(ProductVersion, operation.entity):
        return refused(Reason.ALREADY_EXISTS)
    draft.put(ProductVersion(operation.entity, product, operation.business_day))
    return APPLIED


def apply_product_withdrawn(draft: Draft, entry: Entry, _withdrawn: ProductWithdrawn) -> Disposition:
    """Stop offering a version from the operation's day on; only the office may."""
    version = draft.find(ProductVersion, entry.operation.entity)
    if not _from_office(draft, entry):
        return refused(Reason.NOT_ALLOWED)
    if version is None:
        return refused(Reason.UNKNOWN_RECORD)
    if version.withdrawn:
        return refused(Reason.ALREADY_RESOLVED)
    draft.put(replace(version, withdrawn=entry.operation.business_day))
    return APPLIED


def apply_calendar_published(draft: Draft, entry: Entry, published: CalendarPublished) -> Disposition:
    """Put the next version of the calendar into force; only the office may, and no version is left out."""
    operation = entry.operation
    if not _from_office(draft, entry):
        return refused(Reason.NOT_ALLOWED)
    if published.version <= calendar_of(draft).version:
        return refused(Reason.ALREADY_EXISTS)
    if published.version != calendar_of(draft).version + 1 or operation.entity != calendar_id(published.version):
        return refused(Reason.BAD_VALUE)
    if not _open_sometimes(published.calendar):
        return refused(Reason.BAD_VALUE)
    for identifier in (operation.entity, CALENDAR):
        draft.put(WorkCalendarPublished(identifier, published.version, published.calendar, operation.business_day))
    return APPLIED


def _sound(product: LoanProduct) -> bool:
    """Tell whether the figures of a product can be offered at all; the finer points belong to whoever publishes it."""
    limits, offering, grace = product.limits, product.offering, product.grace
    amounts = (limits.principal_from, limits.principal_to, limits.principal_step, product.grace_on_arrears_days)
    numbers = (grace.principal, grace.interest_payment, grace.interest_free, grace.all, limits.installments_to)
    return (
        all(number >= 0 for number in (*amounts, *numbers))
        and (not limits.principal_to or limits.principal_from <= limits.principal_to)
        and limits.installments_from >= 1
        and (not limits.installments_to or limits.installments_from <= limits.installments_to)
        and offering.annual_rate >= 0
        and offering.every >= 1
        and 0 <= product.compulsory_saving < 1
    )


def _open_sometimes(calendar: WorkCalendar) -> bool:
    closed = calendar.closed_weekdays
    return closed < frozenset(range(7)) and all(holiday.first <= holiday.last for holiday in calendar.holidays)


def _from_office(state: State, entry: Entry) -> bool:
    author = author_of(state, entry)
    return author is not None and author.role is Role.OFFICE
