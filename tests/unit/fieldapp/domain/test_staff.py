"""Only the office opens branches, registers staff and enrolls seats."""

from __future__ import annotations

from fieldapp.domain.center.group import GroupFormed
from fieldapp.domain.disposition import held, refused
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import (
    BRANCH,
    Branch,
    BranchOpened,
    Role,
    Seat,
    SeatEnrolled,
    SeatRevoked,
    User,
    UserRegistered,
    author_of,
)
from fieldapp.domain.state import MemoryState
from tests.fakes.branch import APPLIED, FakeBranch, named


def test_a_branch_is_opened_once_and_by_its_own_office() -> None:
    branch = FakeBranch(borrowers=0)
    found = branch.state.find(Branch, BRANCH)
    assert found is not None
    assert (found.name, found.currency, found.synthetic) == ("Rampur", "INR", False)
    again = BranchOpened("Other", "KES", "Africa/Nairobi", branch.office, bytes(32))
    assert branch.do("office", again, BRANCH) == refused(Reason.ALREADY_EXISTS)
    branch.state = MemoryState()
    assert branch.do("anil", again, BRANCH) == refused(Reason.NOT_ALLOWED)


def test_officers_cannot_make_staff() -> None:
    branch = FakeBranch(borrowers=0)
    assert branch.do("anil", UserRegistered("X", Role.SUPERVISOR), named("x")) == refused(Reason.NOT_ALLOWED)
    assert branch.do("rao", SeatEnrolled(named("user anil"), bytes(32)), named("x")) == refused(Reason.NOT_ALLOWED)
    assert branch.do("anil", SeatRevoked(), named("bela")) == refused(Reason.NOT_ALLOWED)


def test_a_seat_belongs_to_a_known_user_and_is_enrolled_once() -> None:
    branch = FakeBranch(borrowers=0)
    assert branch.do("office", SeatEnrolled(named("nobody"), bytes(32)), named("y")) == refused(Reason.UNKNOWN_RECORD)
    again = SeatEnrolled(named("user bela"), bytes(32))
    assert branch.do("office", again, named("anil")) == refused(Reason.ALREADY_EXISTS)


def test_a_name_can_be_corrected() -> None:
    branch = FakeBranch(borrowers=0)
    assert branch.do("office", UserRegistered("Anil Kumar", Role.OFFICER), named("user anil")) == APPLIED
    user = branch.state.find(User, named("user anil"))
    assert user is not None
    assert user.name == "Anil Kumar"


def test_what_a_revoked_seat_sends_is_held() -> None:
    branch = FakeBranch(borrowers=0)
    assert branch.do("office", SeatRevoked("lost"), named("bela")) == APPLIED
    seat = branch.state.find(Seat, named("bela"))
    assert seat is not None
    assert seat.revoked
    assert branch.do("bela", GroupFormed(branch.center, "G"), named("g2")) == held(Reason.SEAT_REVOKED)
    assert branch.do("office", SeatRevoked(), named("no seat")) == refused(Reason.UNKNOWN_RECORD)


def test_the_author_is_found_through_the_seat() -> None:
    branch = FakeBranch(borrowers=0)
    author = author_of(branch.state, branch.log[-1])
    assert author is not None
    assert author.name == "Anil"
    assert author_of(branch.state, branch.entry("stranger", GroupFormed(branch.center, "G"), named("g"))) is None
