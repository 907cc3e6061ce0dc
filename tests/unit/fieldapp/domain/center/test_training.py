"""Training days and the recognition test: whoever trains does not test, and too little training is no test."""

from __future__ import annotations

from dataclasses import replace

from fieldapp.domain.center.group import Group, GroupFormed
from fieldapp.domain.center.member import MemberMoved
from fieldapp.domain.center.training import RecognitionTested, Training, TrainingHeld, training_of
from fieldapp.domain.disposition import Disposition, refused
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.loan.group_rules import GroupPolicy
from fieldapp.domain.policy import POLICY, PolicyPublished
from fieldapp.domain.rejection import Reason
from tests.fakes.branch import APPLIED, DAY, FakeBranch, named

SHORT = GroupPolicy(members_min=2, training_days=2)


def ground(borrowers: int = 3) -> FakeBranch:
    branch = FakeBranch(borrowers)
    branch.do("office", PolicyPublished("hills 2026", SHORT), POLICY)
    return branch


def train(branch: FakeBranch, day: int, *members: int, seat: str = "anil", trainer: Id = NO_ID) -> Disposition:
    present = tuple(branch.borrowers[number] for number in members)
    return branch.do(seat, TrainingHeld(present, "savings", trainer), branch.group, day=day)


def training(branch: FakeBranch) -> Training:
    group = branch.state.find(Group, branch.group)
    assert group is not None
    return training_of(branch.state, group)


def test_each_day_knows_who_came() -> None:
    branch = ground()
    assert train(branch, DAY + 1, 0, 1) == APPLIED
    assert train(branch, DAY, 0, 2) == APPLIED
    kept = training(branch)
    assert [day.day for day in kept.days] == [DAY, DAY + 1]
    assert [kept.attended(borrower) for borrower in branch.borrowers] == [2, 1, 1]
    assert kept.trainers == {named("user anil")}


def test_one_day_on_two_laptops_is_one_day() -> None:
    branch = ground()
    train(branch, DAY, 0, 1)
    assert train(branch, DAY, 1, 2, seat="bela") == APPLIED
    (day,) = training(branch).days
    assert set(day.present) == set(branch.borrowers)
    assert day.trainers == (named("user anil"), named("user bela"))


def test_only_members_are_trained() -> None:
    branch = ground()
    held = TrainingHeld((named("stranger"),))
    assert branch.do("anil", held, branch.group) == refused(Reason.NOT_A_MEMBER)
    assert branch.do("anil", TrainingHeld(()), branch.group) == refused(Reason.BAD_VALUE)
    assert branch.do("anil", TrainingHeld((branch.borrowers[0],)), named("none")) == refused(Reason.UNKNOWN_RECORD)
    assert train(branch, DAY, 0, trainer=named("nobody")) == refused(Reason.UNKNOWN_RECORD)


def test_the_test_comes_after_the_training_by_somebody_else() -> None:
    branch = ground()
    train(branch, DAY, 0, 1, 2)
    passed = RecognitionTested(passed=True)
    assert branch.do("rao", passed, branch.group) == refused(Reason.GROUP_UNTRAINED)
    train(branch, DAY + 1, 0, 1, 2)
    assert branch.do("anil", passed, branch.group) == refused(Reason.NEEDS_SUPERVISOR)
    assert branch.do("rao", passed, named("none")) == refused(Reason.UNKNOWN_RECORD)
    assert branch.do("rao", replace(passed, note="all knew the rules"), branch.group, day=DAY + 2) == APPLIED
    group = branch.state.find(Group, branch.group)
    assert group is not None
    assert group.recognized_day == DAY + 2
    assert branch.do("rao", RecognitionTested(passed=False, note="again"), branch.group, day=DAY + 3) == APPLIED
    group = branch.state.find(Group, branch.group)
    assert group is not None
    assert group.recognized_day == 0
    assert [test.passed for test in training(branch).tests] == [True, False]


def test_a_supervisor_who_trained_the_group_does_not_test_it() -> None:
    branch = ground()
    train(branch, DAY, 0, 1, 2)
    train(branch, DAY + 1, 0, 1, 2, trainer=named("user rao"))
    assert branch.do("rao", RecognitionTested(passed=True), branch.group) == refused(Reason.MAKER_IS_CHECKER)


def test_a_group_that_is_over_is_not_trained() -> None:
    branch = ground(1)
    branch.do("anil", GroupFormed(branch.center, "Yamuna"), named("yamuna"))
    branch.do("anil", MemberMoved(branch.group, named("yamuna")), branch.borrowers[0])
    assert train(branch, DAY, 0) == refused(Reason.NOT_A_MEMBER)
