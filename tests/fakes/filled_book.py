"""A laptop's book of a whole branch, filled by folding a made-up past without signatures or network."""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fieldapp.domain.center.group import CenterFormed, GroupFormed
from fieldapp.domain.collection.meeting import Attendance, MeetingRecorded, SheetLine, meeting_id
from fieldapp.domain.ids import NO_ID, Id, derived_id
from fieldapp.domain.loan.account import LoanDisbursed
from fieldapp.domain.loan.installment import Installment
from fieldapp.domain.operation import Entry, Intent, Stamp, mint
from fieldapp.domain.people import BorrowerField, BorrowerRegistered
from fieldapp.domain.replay import apply
from fieldapp.domain.savings import SavingsOpened, savings_id
from fieldapp.domain.shape import Plain
from fieldapp.domain.staff import BRANCH, BranchOpened, Role, SeatEnrolled, UserRegistered
from fieldapp.domain.state import MemoryState
from fieldapp.domain.timestamp import weekday_of
from fieldapp.store.book import Book, open_book
from fieldapp.store.projection import put_records
from fieldapp.store.seat import Enrollment
from tests.fakes.clock import MONDAY, StandingClock, new_id
from tests.fakes.once import KEY, new_book

MEMBERS = 40
CENTERS_OF_AN_OFFICER = 10
WEEKS_LENT = 46
INSTALLMENT = 45_000
DAY_MS = 86_400_000


def named(*parts: object) -> Id:
    """Return the id of a thing of this branch."""
    return derived_id("filled", " ".join(map(str, parts)).encode())


@dataclass
class FilledBranch:
    """The state of a branch with so many borrowers in centers of forty, and `weeks` weekly meetings behind it."""

    borrowers: int
    weeks: int = 13
    seed: int = 1

    def __post_init__(self) -> None:
        self.state = MemoryState()
        self.chance = random.Random(self.seed)
        self.today = MONDAY
        self.operations = 0
        self.receipts: dict[Id, int] = {}
        self.office = named("office")
        self.do(self.office, BranchOpened("Rampur", "INR", "Asia/Kolkata", self.office, bytes(32)), BRANCH)
        self._hire("rao", Role.SUPERVISOR)
        self.centers = range(-(-self.borrowers // MEMBERS))
        self.officers = range(-(-len(self.centers) // CENTERS_OF_AN_OFFICER))
        for officer in self.officers:
            self._hire(f"officer {officer}", Role.OFFICER)
        for center in self.centers:
            self._form(center)
        for week in range(self.weeks, -1, -1):
            for center in self.centers:
                day = self.today - 7 * week + weekday_of(self.day_of_center(center)) - weekday_of(self.today)
                if day <= self.today:
                    self._meet(center, day)

    def day_of_center(self, center: int) -> int:
        """Return the first meeting day of a center; a fifth of them meet on each working day."""
        return self.today - 7 * (self.weeks + 8) + center % 5

    def do(self, seat: Id, body: Any, entity: Id, scope: Id = NO_ID, day: int = MONDAY) -> Id:
        """Fold one operation."""
        self.operations += 1
        at_ms = day * DAY_MS + self.operations
        stamp = Stamp(named("op", self.operations), self.operations, at_ms << 16, at_ms, b"bootboot", at_ms)
        entry = Entry(mint(Intent(body, entity, scope, day), stamp), seat, self.operations, at_ms)
        self.state.put(apply(self.state, entry).changes)
        return stamp.op_id

    def _hire(self, name: str, role: Role) -> None:
        self.do(self.office, UserRegistered(name.title(), role), named("user", name))
        self.do(self.office, SeatEnrolled(named("user", name), bytes(32), f"S{self.operations}"), named("seat", name))

    def _seat(self, center: int) -> Id:
        return named("seat", f"officer {center // CENTERS_OF_AN_OFFICER}")

    def _form(self, center: int) -> None:
        first, seat, key = self.day_of_center(center), self._seat(center), named("center", center)
        officer = named("user", f"officer {center // CENTERS_OF_AN_OFFICER}")
        formed = CenterFormed(f"Center {center}", "Rampur", officer, weekday_of(first), 600, first)
        self.do(self.office, formed, key, key, first)
        for number in range(8):
            self.do(seat, GroupFormed(key, f"Group {number}"), named("group", center, number), key, first)
        for member in self.members(center):
            fields: dict[int, Plain] = {
                int(BorrowerField.NAME): f"Member {member}",
                int(BorrowerField.CODE): f"B{member}",
            }
            borrower, group = named("borrower", member), named("group", center, member % 8)
            self.do(seat, BorrowerRegistered(key, group, fields), borrower, key, first)
            rows = tuple(Installment(first + 7 * (n + 1), 40_000, 5_000) for n in range(WEEKS_LENT))
            paid = 8 * INSTALLMENT - self.chance.choice((*(0,) * 17, 1, 3, 6)) * INSTALLMENT
            lent = LoanDisbursed(borrower, "Home", 40_000 * WEEKS_LENT, first, rows, paid, opening=True)
            self.do(self.office, lent, named("loan", member), key, first)
            self.do(self.office, SavingsOpened(borrower, "Weekly", 2_000, 10_000), savings_id(borrower), key, first)

    def members(self, center: int) -> range:
        """Return the numbers of a center's members."""
        return range(center * MEMBERS, min(self.borrowers, (center + 1) * MEMBERS))

    def _meet(self, center: int, day: int) -> None:
        key, seat = named("center", center), self._seat(center)
        first = self.receipts.get(seat, 0) + 1
        lines = tuple(self._line(member) for member in self.members(center))
        self.receipts[seat] = first - 1 + sum(1 for line in lines if line.paid or line.savings)
        self.do(seat, MeetingRecorded(key, lines, first), meeting_id(key, day), key, day)

    def _line(self, member: int) -> SheetLine:
        drawn = self.chance.random()
        if drawn < 0.04:
            return SheetLine(named("borrower", member), Attendance.ABSENT, loan_id=named("loan", member))
        paid = 20_000 if drawn < 0.06 else INSTALLMENT
        return SheetLine(named("borrower", member), Attendance.PRESENT, paid, 2_000, named("loan", member))


def filled_book(folder: Path, branch: FilledBranch, *, supervisor: bool = True) -> Book:
    """Return a book with every record of the branch in it, of its supervisor or of its first officer."""
    name = "rao" if supervisor else "officer 0"
    role = Role.SUPERVISOR if supervisor else Role.OFFICER
    seat = Enrollment(
        named("seat", name), named("user", name), name.title(), int(role), 1, "Rampur", "INR", "Asia/Kolkata", "",
        "S9", bytes(32),
    )  # fmt: skip
    path = folder / "field.db"
    folder.mkdir(parents=True)
    new_book(path, seat, 1)
    book = open_book(path, KEY, StandingClock(), new_id)
    with book.database.write() as connection:
        put_records(connection, tuple(branch.state.records.values()), book.cache)
    return book
