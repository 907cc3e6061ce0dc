"""A center is handed over by who may; what its old officer does afterwards waits, and nothing of it is lost."""

from __future__ import annotations

import pytest

from fieldapp.domain.center.assignment import CenterAssigned, Grant, ScopeGranted, ScopeRevoked, grant_id
from fieldapp.domain.center.group import Center, CenterFormed, GroupFormed
from fieldapp.domain.center.member import MemberMoved
from fieldapp.domain.collection.collection import Collection, Fate, RepaymentRecorded
from fieldapp.domain.disposition import held, refused
from fieldapp.domain.ids import Id
from fieldapp.domain.inbox import ItemKind
from fieldapp.domain.loan.account import Balance
from fieldapp.domain.people import BorrowerEdited
from fieldapp.domain.rejection import Reason
from fieldapp.domain.scope import WHOLE
from fieldapp.domain.staff import Role, SeatRevoked
from fieldapp.domain.work.visit import VisitContent, VisitSubmitted
from tests.fakes.branch import APPLIED, DAY, FakeBranch, named


@pytest.fixture
def branch() -> FakeBranch:
    return FakeBranch()


ANIL, BELA = named("user anil"), named("user bela")


def handed_over(branch: FakeBranch) -> None:
    assert branch.do("rao", CenterAssigned(ANIL, BELA, "transfer"), branch.center, day=DAY) == APPLIED


def test_the_office_or_a_supervisor_hands_a_center_over_once() -> None:
    branch = FakeBranch()
    assert branch.do("anil", CenterAssigned(ANIL, BELA), branch.center) == refused(Reason.NOT_ALLOWED)
    handed_over(branch)
    center = branch.state.find(Center, branch.center)
    assert center is not None
    assert center.officer_id == BELA
    assert branch.do("rao", CenterAssigned(ANIL, BELA), branch.center) == held(Reason.STALE_TRANSITION)
    assert branch.do("office", CenterAssigned(BELA, ANIL), named("no center")) == refused(Reason.UNKNOWN_RECORD)


def test_money_taken_after_the_hand_over_waits_and_is_counted_as_cash() -> None:
    branch = FakeBranch()
    handed_over(branch)
    late = branch.do("anil", RepaymentRecorded(10_500, 1), branch.loans[0], day=DAY + 1)
    assert late == held(Reason.OUT_OF_SCOPE)
    document = branch.state.find(Collection, branch.last_operation)
    balance = branch.state.find(Balance, branch.loans[0])
    assert document is not None
    assert balance is not None
    assert [line.fate for line in document.lines] == [Fate.HELD]
    assert balance.paid == 0
    assert [item.reason for item in branch.open_items()] == [Reason.OUT_OF_SCOPE]


def test_money_of_an_earlier_day_counts_though_it_arrives_later() -> None:
    branch = FakeBranch()
    handed_over(branch)
    assert branch.do("anil", RepaymentRecorded(10_500, 1), branch.loans[0], day=DAY - 1) == APPLIED


def test_other_late_work_waits_before_the_new_officer() -> None:
    branch = FakeBranch()
    handed_over(branch)
    edit = branch.do("anil", BorrowerEdited({6: "By the well"}), branch.borrowers[0], day=DAY + 1)
    assert edit == held(Reason.OUT_OF_SCOPE)
    (item,) = branch.open_items()
    assert (item.reason, item.center_id, item.operation) == (Reason.OUT_OF_SCOPE, branch.center, branch.last_operation)
    bela = branch.do("bela", BorrowerEdited({6: "By the well"}), branch.borrowers[0], day=DAY + 1)
    assert bela == APPLIED


def test_a_grant_is_given_and_ended() -> None:
    branch = FakeBranch()
    assert branch.do("bela", ScopeGranted(branch.center), BELA) == refused(Reason.NOT_ALLOWED)
    assert branch.do("rao", ScopeGranted(named("nowhere")), BELA) == refused(Reason.UNKNOWN_RECORD)
    assert branch.do("rao", ScopeGranted(WHOLE), BELA) == APPLIED
    assert branch.do("rao", ScopeRevoked(WHOLE), BELA) == APPLIED
    assert branch.do("rao", ScopeRevoked(WHOLE), BELA) == refused(Reason.NOTHING_CHANGED)
    grant = branch.state.find(Grant, grant_id(BELA, WHOLE))
    assert grant is not None
    assert not grant.active
    assert branch.do("bela", RepaymentRecorded(10_500, 1), branch.loans[0], day=DAY + 1) == APPLIED


def two_centers(branch: FakeBranch) -> Id:
    """Form a second center of anil's with a group, and return the group."""
    other, group = named("other center"), named("other group")
    assert branch.do("anil", CenterFormed("Jyoti", "Kheda", ANIL, 4, 600, DAY - 70), other) == APPLIED
    assert branch.do("anil", GroupFormed(other, "Narmada"), group) == APPLIED
    return group


def test_work_is_judged_by_where_she_is_and_not_by_where_its_author_believed_her(branch: FakeBranch) -> None:
    her, visit = branch.borrowers[0], named("visit")
    group = two_centers(branch)
    assert branch.do("rao", MemberMoved(branch.group, group), her) == APPLIED
    # the center that the entry names was taken from anil; she is in one that is his
    assert branch.do("rao", CenterAssigned(ANIL, BELA, "transfer"), branch.center, day=DAY) == APPLIED
    assert branch.do("anil", VisitSubmitted(her, VisitContent(note="roof")), visit, day=DAY + 1) == APPLIED
    late = VisitSubmitted(branch.borrowers[1], VisitContent(note="roof"))
    assert branch.do("anil", late, named("late visit"), day=DAY + 1) == held(Reason.OUT_OF_SCOPE)


def test_the_center_she_came_into_counts_though_the_author_names_the_one_she_left(branch: FakeBranch) -> None:
    her, other = branch.borrowers[0], named("other center")
    group = two_centers(branch)
    assert branch.do("rao", CenterAssigned(ANIL, BELA, "transfer"), other, day=DAY) == APPLIED
    assert branch.do("rao", MemberMoved(branch.group, group), her) == APPLIED
    visit = VisitSubmitted(her, VisitContent(note="roof"))
    assert branch.do("anil", visit, named("visit"), day=DAY + 1) == held(Reason.OUT_OF_SCOPE)
    assert branch.open_items()[-1].center_id == other
    # nor does anil move somebody into a center that was taken from him
    moved = branch.do("anil", MemberMoved(branch.group, group), branch.borrowers[1], day=DAY + 1)
    assert moved == held(Reason.OUT_OF_SCOPE)


def test_work_of_a_blocked_laptop_waits_before_a_supervisor(branch: FakeBranch) -> None:
    assert branch.do("office", SeatRevoked("stolen"), named("anil")) == APPLIED
    edit = branch.do("anil", BorrowerEdited({6: "By the well"}), branch.borrowers[0])
    assert edit == held(Reason.SEAT_REVOKED)
    (item,) = branch.open_items()
    assert (item.kind, item.reason, item.decider) == (ItemKind.TRANSITION, Reason.BLOCKED_LAPTOP, Role.SUPERVISOR)
    assert (item.entity, item.center_id, item.author) == (branch.borrowers[0], branch.center, ANIL)
    assert item.operation == branch.last_operation
    # money has an item of its own, about money
    assert branch.do("anil", RepaymentRecorded(10_500, 1), branch.loans[0]) == held(Reason.SEAT_REVOKED)
    assert [found.reason for found in branch.open_items()] == [Reason.BLOCKED_LAPTOP, Reason.SEAT_REVOKED]
