"""One table of steps: who may take which, from where; whoever is too late is held, whoever made it never decides."""

from __future__ import annotations

import pytest

from fieldapp.domain.disposition import held, refused
from fieldapp.domain.record import Kind
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import Role, User
from fieldapp.domain.work.approval import Decided, Verdict
from fieldapp.domain.work.visit import Visit, VisitContent, VisitDrafted, VisitSubmitted
from fieldapp.domain.work.workflow import STEPS, WorkState, barred
from tests.fakes.branch import APPLIED, FakeBranch, named

VISIT = named("visit")


@pytest.mark.parametrize(
    ("role", "same", "reason"),
    [
        (Role.OFFICER, False, Reason.NEEDS_SUPERVISOR), (Role.OFFICER, True, Reason.NEEDS_SUPERVISOR),
        (Role.OFFICE, False, Reason.NEEDS_SUPERVISOR), (Role.SUPERVISOR, True, Reason.MAKER_IS_CHECKER),
        (Role.SUPERVISOR, False, Reason.NONE),
    ],
)  # fmt: skip
@pytest.mark.parametrize("to", [WorkState.ACCEPTED, WorkState.RETURNED])
def test_only_another_persons_supervisor_decides(role: Role, same: bool, reason: Reason, to: WorkState) -> None:
    decider = User(named("a"), "Asha", role)
    assert barred(STEPS[to], decider, frozenset({named("a") if same else named("b")})) is reason


def test_every_state_is_reached_by_a_step_and_an_accepted_one_is_left_by_none() -> None:
    assert set(STEPS) == set(WorkState)
    assert not any(WorkState.ACCEPTED in rule.start for rule in STEPS.values())
    assert barred(STEPS[WorkState.DRAFT], None, frozenset()) is Reason.NOT_ALLOWED


def test_what_was_not_seen_is_not_decided() -> None:
    branch = FakeBranch(borrowers=1)
    borrower = branch.borrowers[0]
    assert branch.do("anil", VisitDrafted(borrower, VisitContent(note="half")), VISIT) == APPLIED
    drafted = found(branch)
    early = Decided(Kind.VISIT, Verdict.ACCEPT, drafted.version, drafted.content_hash)
    assert branch.do("rao", early, VISIT) == held(Reason.STALE_TRANSITION)
    assert branch.do("anil", VisitSubmitted(borrower, VisitContent(note="all"), drafted.version), VISIT) == APPLIED
    other_words = Decided(Kind.VISIT, Verdict.ACCEPT, found(branch).version, drafted.content_hash)
    assert branch.do("rao", other_words, VISIT) == held(Reason.STALE_TRANSITION)
    assert found(branch).state is WorkState.SUBMITTED
    assert len(branch.open_items()) == 2
    seen = Decided(Kind.VISIT, Verdict.ACCEPT, found(branch).version, found(branch).content_hash)
    assert branch.do("anil", seen, VISIT) == refused(Reason.NEEDS_SUPERVISOR)
    assert branch.do("rao", seen, VISIT) == APPLIED
    assert [step.state for step in found(branch).steps] == [WorkState.DRAFT, WorkState.SUBMITTED, WorkState.ACCEPTED]


def found(branch: FakeBranch) -> Visit:
    visit = branch.state.find(Visit, VISIT)
    assert visit is not None
    return visit
