"""One office with a branch, an officer and a supervisor, and seats that speak to it."""

from __future__ import annotations

from dataclasses import dataclass

from fieldapp.domain.center.group import CenterFormed, GroupFormed
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.loan.account import LoanDisbursed
from fieldapp.domain.loan.installment import Installment
from fieldapp.domain.people import BorrowerField, BorrowerRegistered
from fieldapp.domain.staff import Role, UserRegistered
from fieldapp.protocol.peer import SyncPeer
from sync_server.services.exchange.peer import Peer
from sync_server.services.ground import Ground, Refusal
from sync_server.services.log import office
from sync_server.services.seats import directory, enrolment
from tests.fakes.seat import FakeSeat, enroll_seat
from tests.fakes.server import TestClock

DAY = 20_700
WEEK = 7


@dataclass
class World:
    """An office and a peer to speak to it."""

    ground: Ground
    peer: SyncPeer
    clock: TestClock
    branch_id: int
    asha: Id
    meena: Id

    def code(self, user: Id | None = None) -> str:
        """Return a fresh enrolment code, the officer's where nobody is named."""
        return enrolment.make_code(self.ground, self.branch_id, user or self.asha).code

    def seat(self, user: Id | None = None) -> FakeSeat:
        """Return a new seat with an open session, the officer's where nobody is named."""
        return enroll_seat(self.peer, self.code(user), self.clock)


def open_world(ground: Ground, branch: str = "Rampur") -> World:
    """Open a branch with Asha, an officer, and Meena, a supervisor."""
    head = office.open_branch(ground, office.NewBranch(branch, "INR", "Asia/Kolkata"))
    assert not isinstance(head, Refusal)
    people = []
    for name, role in (("Asha", Role.OFFICER), ("Meena", Role.SUPERVISOR)):
        user = directory.register_user(ground, head.branch_id, UserRegistered(name, role))
        assert not isinstance(user, Refusal)
        people.append(user)
    assert isinstance(ground.now_ms, TestClock)
    return World(ground, Peer(ground), ground.now_ms, head.branch_id, *people)


def formed(seat: FakeSeat, name: str = "Ujjala") -> Id:
    """Record a center of this seat's user."""
    center = seat.mint_id()
    seat.record(CenterFormed(name, "Rampur", seat.user_id, 3, 600, DAY), center, scope=center)
    return center


def registered(seat: FakeSeat, center: Id, name: str = "Kamla", group: Id = NO_ID) -> Id:
    """Record a borrower."""
    borrower = seat.mint_id()
    seat.record(BorrowerRegistered(center, group, {BorrowerField.NAME: name}), borrower, scope=center)
    return borrower


@dataclass(frozen=True)
class Members:
    """A center with a group and members who each have a loan."""

    center: Id
    borrowers: tuple[Id, ...]
    loans: tuple[Id, ...]


def members(seat: FakeSeat, count: int) -> Members:
    """Record a center with so many members, each with ten weekly installments of 10,500."""
    center, group = formed(seat), seat.mint_id()
    seat.record(GroupFormed(center, "Ganga"), group, scope=center)
    borrowers, loans = [], []
    schedule = tuple(Installment(DAY + WEEK * number, 10_000, 500) for number in range(10))
    for number in range(count):
        borrower, loan = registered(seat, center, f"Member {number}", group), seat.mint_id()
        disbursed = LoanDisbursed(borrower, "Trade", 100_000, DAY - WEEK, schedule)
        seat.record(disbursed, loan, scope=center, business_day=DAY - WEEK)
        borrowers.append(borrower)
        loans.append(loan)
    return Members(center, tuple(borrowers), tuple(loans))
