"""A branch with work in it, a laptop for each of its people, and their desks, over a memory office."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from fieldapp.domain.ids import Id
from fieldapp.domain.money import currency
from fieldapp.domain.staff import Role
from fieldapp.services.desk import Desk, Me, Settings
from fieldapp.store.book import Book
from tests.fakes.clock import MONDAY, StandingClock, new_id
from tests.fakes.laptop import enrolled, exchange
from tests.fakes.office import Office

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
class MorningBranch:
    """Two officers (Anil has the Monday center), a supervisor, twelve borrowers with weekly loans of 450.00."""

    folder: Path

    def __post_init__(self) -> None:
        self.office = Office()
        self.clock: StandingClock = self.office.clock
        self.anil_id = self.office.hire("Anil Kumar", Role.OFFICER)
        self.bela_id = self.office.hire("Bela Roy", Role.OFFICER)
        self.rao_id = self.office.hire("S. Rao", Role.SUPERVISOR)
        self.center = self.office.form_center("Ujjala", self.anil_id)
        self.groups = [self.office.form_group(self.center, name) for name in ("Ganga", "Tulsi")]
        self.borrowers: list[Id] = []
        self.loans: list[Id] = []
        for number, name in enumerate(NAMES):
            phone = f"98260 12{number:03d}"
            group = self.groups[number % 2]
            borrower = self.office.register(
                name, self.center, group, phone=phone, village="Rampur", code=f"RP-{1200 + number}"
            )
            self.borrowers.append(borrower)
            # ten installments were due before today, all paid but for Kamla's last two
            paid = 45_000 * (8 if number == 0 else 10)
            self.loans.append(self.office.lend(borrower, MONDAY - 70, paid=paid))
            self.office.open_savings(borrower)
        self._books: dict[Id, Book] = {}

    def desk(self, user_id: Id, settings: Settings | None = None) -> Desk:
        """Return the desk of a person, enrolling a laptop at the first call."""
        if user_id not in self._books:
            self._books[user_id] = enrolled(self.office, user_id, self.folder / user_id.hex()[-8:])
        return desk_of(self._books[user_id], settings)

    def exchange(self, *desks: Desk) -> None:
        """Let laptops exchange with the office, one after the other."""
        for desk in desks:
            exchange(desk.book, self.office)

    def close(self) -> None:
        """Close every book."""
        for book in self._books.values():
            book.close()
