"""Rows as typed values: what one line of a portfolio says, before names have been looked up in other sheets."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from typing import TypeVar, cast

from fieldapp.domain.intake.sheet import Place
from fieldapp.domain.loan.calendar import Unit
from fieldapp.domain.loan.product import Accrual, Amortization, Interest
from fieldapp.domain.people import BorrowerField
from fieldapp.domain.timestamp import Day


@dataclass(frozen=True)
class Mention:
    """A name that refers to a row elsewhere, and the place where it stands; empty text where nothing is named."""

    text: str
    place: Place

    def __bool__(self) -> bool:
        return bool(self.text)


@dataclass(frozen=True)
class Rhythm:
    """When meetings are: weekday 0 Monday to 6, minute of the day, every so many weeks, the first day where known."""

    weekday: int
    every_weeks: int = 1
    minute: int = 9 * 60
    first_day: Day | None = None


@dataclass(frozen=True)
class OfficeRow:
    """An office of the other system."""

    place: Place
    name: str


@dataclass(frozen=True)
class OfficerRow:
    """A member of its staff."""

    place: Place
    name: str
    active: bool = True


@dataclass(frozen=True)
class CenterRow:
    """A center; groups: those it lists itself. rhythm: None where its meetings are not given."""

    place: Place
    name: str
    office: Mention
    officer: Mention
    code: str = ""
    village: str = ""
    rhythm: Rhythm | None = None
    formed_day: Day | None = None
    groups: tuple[Mention, ...] = ()


@dataclass(frozen=True)
class GroupRow:
    """A group; members: those it lists itself. A group without a center meets by itself, in its own rhythm."""

    place: Place
    name: str
    office: Mention
    officer: Mention
    center: Mention
    code: str = ""
    rhythm: Rhythm | None = None
    formed_day: Day | None = None
    members: tuple[Mention, ...] = ()


@dataclass(frozen=True)
class BorrowerRow:
    """A borrower with the fields of her profile (name and code among them)."""

    place: Place
    name: str
    code: str
    office: Mention
    center: Mention
    group: Mention
    fields: Mapping[BorrowerField, str | int]
    joined_day: Day | None = None


class Paid(Enum):
    """What the amount on a taken-over loan says."""

    SO_FAR = "paid so far"
    STILL_OWED = "still owed"


@dataclass(frozen=True)
class Terms:
    """What a loan was agreed at: either the interest in all (minor units), or a rate a year (0.24 is 24 %) and how.

    Installments are `every` units apart; `installment` is the amount of one where it was rounded, 0 otherwise. Grace
    counts installments.
    """

    principal: int
    installments: int
    every: int = 1
    unit: Unit = Unit.WEEKS
    interest: int | None = None
    annual_rate: Decimal = Decimal(0)
    method: Interest = Interest.FLAT
    amortization: Amortization = Amortization.EQUAL_INSTALLMENTS
    accrual: Accrual = Accrual.BY_PERIOD
    installment: int = 0
    grace_principal: int = 0
    grace_interest: int = 0
    interest_free: int = 0


@dataclass(frozen=True)
class LoanRow:
    """An active loan; `amount` is what was paid so far or is still owed."""

    place: Place
    office: Mention
    borrower: Mention
    product: str
    terms: Terms
    disbursed_day: Day
    number: str = ""
    first_due_day: Day | None = None
    amount: int = 0
    means: Paid = Paid.SO_FAR
    last_paid_day: Day | None = None
    cycle: int = 1


@dataclass(frozen=True)
class RepaymentRow:
    """A repayment on a loan that another sheet brings."""

    place: Place
    office: Mention
    borrower: Mention
    number: Mention
    amount: int
    day: Day


@dataclass(frozen=True)
class SavingsRow:
    """A savings account with its balance."""

    place: Place
    office: Mention
    borrower: Mention
    product: str
    balance: int
    weekly: int = 0
    opened_day: Day | None = None
    number: str = ""


RowWithOffice = CenterRow | GroupRow | BorrowerRow | LoanRow | RepaymentRow | SavingsRow
AnyRow = OfficeRow | OfficerRow | RowWithOffice


A = TypeVar("A", bound=AnyRow)


class Rows:
    """Rows of all tables by subject, in the order of the files."""

    def __init__(self) -> None:
        self._rows: dict[type, list[AnyRow]] = {}

    def add(self, row: AnyRow) -> None:
        """Put a row to those of its subject."""
        self._rows.setdefault(type(row), []).append(row)

    def of(self, cls: type[A]) -> list[A]:
        """Return the rows of one class."""
        return cast("list[A]", self._rows.get(cls, []))

    def with_office(self) -> list[RowWithOffice]:
        """Return all rows that name an office."""
        return [row for rows in self._rows.values() for row in rows if not isinstance(row, OfficeRow | OfficerRow)]

    def remove(self, places: Container[Place]) -> list[AnyRow]:
        """Take the rows at some places out and return them."""
        removed: list[AnyRow] = []
        for cls, rows in self._rows.items():
            removed += [row for row in rows if row.place in places]
            self._rows[cls] = [row for row in rows if row.place not in places]
        return removed
