"""A center is handed over by who may; what its old officer does afterwards waits, and nothing of it is lost."""

from __future__ import annotations

from fieldapp.domain.center.assignment import CenterAssigned, Grant, ScopeGranted, ScopeRevoked, grant_id
from fieldapp.domain.center.group import Center
from fieldapp.domain.collection.collection import Collection, Fate, RepaymentRecorded
from fieldapp.domain.disposition import held, refused
from fieldapp.domain.loan.account import Balance
from fieldapp.domain.people import BorrowerEdited
from fieldapp.domain.rejection import Reason
from fieldapp.domain.scope import WHOLE
from tests.fakes.branch import APPLIED, DAY, FakeBranch, named

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
