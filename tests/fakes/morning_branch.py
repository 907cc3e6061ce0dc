"""A branch with work in it, a laptop for each of its people, and their desks, over a memory office."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from fieldapp.domain.ids import Id
from fieldapp.domain.money import currency
from fieldapp.domain.staff import Role
from fieldapp.services.desk import Desk, Me, Settings
from fieldapp.store.book import Book
from tests.fakes.clock import MONDAY, StandingClock, new_id
from tests.fakes.laptop import enrolled, exchange, opened
from tests.fakes.office import Office
from tests.fakes.once import kept_folder

NAMES = (
    "Kamla Devi", "Sunita Bai", "Réhana Begum", "Lata Patel", "Usha Devi", "Radha Bai", "Farida Begum", "Geeta Sahu",
    "Kamla Bai Netam", "Ram Kamal Das", "Lakshmi Yadav", "Asha Kumari",
)  # fmt: skip


def desk_of(book: Book, settings: Settings | None = None) -> Desk:
    """Return the desk of whoever is enrolled in a book."""
    seat = book.enrollment
    money = currency(seat.currency)
    assert money is not None
    return Desk(
        book=book,
        clock=book.clock,
        new_id=new_id,
        me=Me(seat.user_id, seat.seat_id, seat.user_name, Role(seat.role)),
        currency=money,
        branch_name=seat.branch_name,
        synthetic=seat.synthetic,
        time_zone=seat.time_zone,
        settings=settings or Settings(),
    )


@dataclass
class _Settled:
    """What the branch has at the first light."""

    office: Office
    people: tuple[Id, Id, Id]
    center: Id
    groups: list[Id]
    borrowers: list[Id]
    loans: list[Id]


@cache
def _settled() -> _Settled:
    office = Office()
    anil = office.hire("Anil Kumar", Role.OFFICER)
    people = (anil, office.hire("Bela Roy", Role.OFFICER), office.hire("S. Rao", Role.SUPERVISOR))
    center = office.form_center("Ujjala", anil)
    groups = [office.form_group(center, name) for name in ("Ganga", "Tulsi")]
    borrowers: list[Id] = []
    loans: list[Id] = []
    for number, name in enumerate(NAMES):
        phone = f"98260 12{number:03d}"
        code = f"RP-{1200 + number}"
        borrower = office.register(name, center, groups[number % 2], phone=phone, village="Rampur", code=code)
        borrowers.append(borrower)
        # ten installments were due before today, all paid but for Kamla's last two
        paid = 45_000 * (8 if number == 0 else 10)
        loans.append(office.lend(borrower, MONDAY - 70, paid=paid))
        office.open_savings(borrower)
    return _Settled(office, people, center, groups, borrowers, loans)


@dataclass(frozen=True)
class _Copied:
    """A laptop that was enrolled once: its folder, and the office as it stood then."""

    office: Office
    folder: Path


_LAPTOPS: dict[tuple[Id, ...], _Copied] = {}
"""Laptops by who had one before, and whose it is."""


def _standing(office: Office) -> Office:
    """Return an office that stands where another does, and goes its own ways."""
    made = Office(replace(office.clock))
    made.become(office)
    return made


def _enrolled_once(before: Office, user_id: Id) -> _Copied:
    office, folder = _standing(before), kept_folder()
    enrolled(office, user_id, folder).close()
    return _Copied(office, folder)


@dataclass
class MorningBranch:
    """Two officers (Anil has the Monday center), a supervisor, twelve borrowers with weekly loans of 450.00.

    Made once in a process and copied; so are laptops that are enrolled before anything else happens.
    """

    folder: Path

    def __post_init__(self) -> None:
        settled = _settled()
        self.office = _standing(settled.office)
        self.clock: StandingClock = self.office.clock
        self.anil_id, self.bela_id, self.rao_id = settled.people
        self.center = settled.center
        self.groups = list(settled.groups)
        self.borrowers = list(settled.borrowers)
        self.loans = list(settled.loans)
        self._books: dict[Id, Book] = {}
        self._untouched: Office | None = settled.office

    def desk(self, user_id: Id, settings: Settings | None = None) -> Desk:
        """Return the desk of a person, enrolling a laptop at the first call."""
        if user_id not in self._books:
            self._books[user_id] = self._laptop(user_id, self.folder / user_id.hex()[-8:])
        return desk_of(self._books[user_id], settings)

    def _laptop(self, user_id: Id, folder: Path) -> Book:
        before, self._untouched = self._untouched, None
        if before is None or not self.office.stands_like(before):
            return enrolled(self.office, user_id, folder)
        who = (*self._books, user_id)
        if who not in _LAPTOPS:
            _LAPTOPS[who] = _enrolled_once(before, user_id)
        copied = _LAPTOPS[who]
        shutil.copytree(copied.folder, folder)
        self.office.become(copied.office)
        self._untouched = copied.office
        return opened(folder, self.clock)

    def exchange(self, *desks: Desk) -> None:
        """Let laptops exchange with the office, one after the other."""
        for desk in desks:
            exchange(desk.book, self.office)

    def close(self) -> None:
        """Close every book."""
        for book in self._books.values():
            book.close()
