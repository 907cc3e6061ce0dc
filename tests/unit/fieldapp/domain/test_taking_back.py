"""A decision is taken back a moment later, by whoever made it, while nothing followed."""

from __future__ import annotations

import pytest

from fieldapp.domain.disposition import Disposition, refused
from fieldapp.domain.loan.application import ApplicationState
from fieldapp.domain.loan_decision import LoanVerdict
from fieldapp.domain.record import Kind
from fieldapp.domain.rejection import Reason
from fieldapp.domain.taking_back import WITHIN_MS, DecisionTakenBack
from fieldapp.domain.talk import Talk, Turn
from fieldapp.domain.work.approval import Decided, Verdict
from fieldapp.domain.work.visit import Visit, VisitContent, VisitSubmitted, WorkState
from tests.fakes.branch import APPLIED, FakeBranch, named
from tests.unit.fieldapp.domain.loan.lifecycle import APPLICATION, Lifecycle

VISIT = named("visit")
LATE = refused(Reason.TOO_LATE_TO_TAKE_BACK)


@pytest.fixture
def branch() -> FakeBranch:
    made = FakeBranch(borrowers=1)
    made.do("anil", VisitSubmitted(made.borrowers[0], VisitContent(note="first")), VISIT)
    return made


def visit(branch: FakeBranch) -> Visit:
    found = branch.state.find(Visit, VISIT)
    assert found is not None
    return found


def decide(branch: FakeBranch, verdict: Verdict = Verdict.ACCEPT) -> Disposition:
    seen = visit(branch)
    return branch.do("rao", Decided(Kind.VISIT, verdict, seen.version, seen.content_hash, "look"), VISIT)


def take_back(branch: FakeBranch, seat: str = "rao", **more: object) -> Disposition:
    soon = visit(branch).steps[-1].at_ms + 5_000
    return branch.do(seat, DecisionTakenBack(Kind.VISIT, visit(branch).version), VISIT, **{"at_ms": soon, **more})


def take_back_loan(life: Lifecycle) -> Disposition:
    soon = life.application.steps[-1].at_ms + 5_000
    return life.branch.do("rao", DecisionTakenBack(Kind.APPLICATION, life.version), APPLICATION, at_ms=soon)


@pytest.mark.parametrize("verdict", Verdict)
def test_a_visit_waits_again_and_can_be_decided_anew(branch: FakeBranch, verdict: Verdict) -> None:
    before = visit(branch)
    decide(branch, verdict)
    decision = visit(branch).version
    assert take_back(branch) == APPLIED
    after = visit(branch)
    assert (after.state, after.steps, after.content) == (WorkState.SUBMITTED, before.steps, before.content)
    assert after.version not in (before.version, decision), "what was seen before the decision is not what waits now"
    talk = branch.state.find(Talk, VISIT)
    assert talk is not None
    assert (talk.lines[-1].turn, talk.lines[-1].about) == (Turn.TAKEN_BACK, decision)
    assert decide(branch) == APPLIED


def test_only_the_last_decision_and_only_by_its_maker(branch: FakeBranch) -> None:
    assert take_back(branch) == LATE, "it was not decided yet"
    decide(branch, Verdict.RETURN)
    assert take_back(branch, "bela") == refused(Reason.NOT_ALLOWED)
    returned = visit(branch).version
    branch.do("anil", VisitSubmitted(branch.borrowers[0], VisitContent(note="again"), returned), VISIT)
    assert branch.do("rao", DecisionTakenBack(Kind.VISIT, returned), VISIT) == LATE, "it was handed in again"


def test_a_minute_later_it_stands(branch: FakeBranch) -> None:
    decide(branch)
    decided = visit(branch).steps[-1].at_ms
    assert take_back(branch, at_ms=decided + WITHIN_MS + 1) == LATE
    assert visit(branch).state is WorkState.ACCEPTED


@pytest.mark.parametrize("verdict", LoanVerdict)
def test_a_loan_waits_again_without_authorisation(verdict: LoanVerdict) -> None:
    life = Lifecycle()
    life.apply()
    life.appraise()
    before = life.application
    life.decide(verdict=verdict)
    assert take_back_loan(life) == APPLIED
    after = life.application
    assert (after.state, after.steps, after.authorisation) == (ApplicationState.APPRAISED, before.steps, None)
    assert life.decide(verdict=verdict) == APPLIED


def test_a_return_of_what_was_approved_stands() -> None:
    life = Lifecycle()
    life.apply()
    life.decide()
    life.decide(verdict=LoanVerdict.RETURN)
    assert take_back_loan(life) == LATE


def test_what_is_not_there_is_not_taken_back(branch: FakeBranch) -> None:
    gone = branch.do("rao", DecisionTakenBack(Kind.VISIT, named("x")), named("nothing"))
    assert gone == refused(Reason.UNKNOWN_RECORD)
