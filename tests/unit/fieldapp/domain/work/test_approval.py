"""A supervisor accepts or returns exactly what was seen."""

from __future__ import annotations

import pytest

from fieldapp.domain.disposition import held, refused
from fieldapp.domain.record import Kind
from fieldapp.domain.rejection import Reason
from fieldapp.domain.work.approval import Decided, ReturnReason, Verdict
from fieldapp.domain.work.assessment import Assessment, AssessmentSubmitted
from fieldapp.domain.work.visit import Visit, VisitContent, VisitSubmitted, WorkState
from tests.fakes.branch import APPLIED, FakeBranch, named

VISIT, ASSESSMENT = named("visit"), named("assessment")


@pytest.fixture
def branch() -> FakeBranch:
    made = FakeBranch(borrowers=1)
    made.do("anil", VisitSubmitted(made.borrowers[0], VisitContent(note="first")), VISIT)
    made.do("anil", AssessmentSubmitted(made.borrowers[0], declined=True), ASSESSMENT)
    return made


def subject(branch: FakeBranch, kind: Kind) -> Visit | Assessment:
    found = branch.state.find(Visit, VISIT) if kind is Kind.VISIT else branch.state.find(Assessment, ASSESSMENT)
    assert found is not None
    return found


def decision(branch: FakeBranch, verdict: Verdict, kind: Kind = Kind.VISIT, **more: object) -> Decided:
    seen = subject(branch, kind)
    return Decided(kind, verdict, seen.version, seen.content_hash, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", [Kind.VISIT, Kind.ASSESSMENT])
def test_work_is_accepted(branch: FakeBranch, kind: Kind) -> None:
    entity = subject(branch, kind).id
    assert branch.do("rao", decision(branch, Verdict.ACCEPT, kind), entity) == APPLIED
    assert subject(branch, kind).state is WorkState.ACCEPTED
    assert subject(branch, kind).steps[-1].author == named("user rao")


def test_returned_with_a_reason_and_submitted_again(branch: FakeBranch) -> None:
    without = decision(branch, Verdict.RETURN)
    assert branch.do("rao", without, VISIT) == refused(Reason.REASON_NEEDED)
    back = decision(branch, Verdict.RETURN, reason="Who did you meet?", reason_code=ReturnReason.PERSON_NOT_MET)
    assert branch.do("rao", back, VISIT) == APPLIED
    assert subject(branch, Kind.VISIT).state is WorkState.RETURNED
    assert subject(branch, Kind.VISIT).steps[-1].reason == "Who did you meet?"
    again = VisitSubmitted(branch.borrowers[0], VisitContent(note="her son"), subject(branch, Kind.VISIT).version)
    assert branch.do("anil", again, VISIT) == APPLIED
    assert branch.do("rao", decision(branch, Verdict.ACCEPT), VISIT) == APPLIED


def test_the_maker_is_never_the_checker(branch: FakeBranch) -> None:
    assert branch.do("anil", decision(branch, Verdict.ACCEPT), VISIT) == refused(Reason.NEEDS_SUPERVISOR)
    own = named("own")
    branch.do("rao", VisitSubmitted(branch.borrowers[0], VisitContent()), own)
    visit = branch.state.find(Visit, own)
    assert visit is not None
    decided = Decided(Kind.VISIT, Verdict.ACCEPT, visit.version, visit.content_hash)
    assert branch.do("rao", decided, own) == refused(Reason.MAKER_IS_CHECKER)


@pytest.mark.parametrize("kind", [Kind.VISIT, Kind.ASSESSMENT])
def test_a_decision_on_something_else_than_is_there_is_held(branch: FakeBranch, kind: Kind) -> None:
    seen = subject(branch, kind)
    other_content = Decided(kind, Verdict.ACCEPT, seen.version, bytes(32))
    assert branch.do("rao", other_content, seen.id) == held(Reason.STALE_TRANSITION)
    branch.do("rao", decision(branch, Verdict.ACCEPT, kind), seen.id)
    second = Decided(kind, Verdict.RETURN, seen.version, seen.content_hash, "no")
    assert branch.do("rao", second, seen.id) == held(Reason.STALE_TRANSITION)
    assert subject(branch, kind).state is WorkState.ACCEPTED


def test_only_what_can_be_decided_is(branch: FakeBranch) -> None:
    seen = subject(branch, Kind.VISIT)
    wrong_kind = Decided(Kind.LOAN, Verdict.ACCEPT, seen.version, seen.content_hash)
    assert branch.do("rao", wrong_kind, VISIT) == refused(Reason.UNKNOWN_RECORD)
    nothing = Decided(Kind.VISIT, Verdict.ACCEPT, seen.version, seen.content_hash)
    assert branch.do("rao", nothing, named("no visit")) == refused(Reason.UNKNOWN_RECORD)
