"""A visit goes to the supervisor and perhaps back; a step from a state that is gone is held, never lost."""

from __future__ import annotations

import pytest

from fieldapp.domain import shape
from fieldapp.domain.disposition import held, refused
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.inbox import ItemKind
from fieldapp.domain.record import Kind
from fieldapp.domain.rejection import Reason
from fieldapp.domain.work.approval import Decided, Verdict
from fieldapp.domain.work.visit import (
    LoanUse,
    PositionSource,
    Visit,
    VisitContent,
    VisitDrafted,
    VisitOutcome,
    VisitPurpose,
    VisitSubmitted,
    WorkState,
    amendment_id,
)
from tests.fakes.branch import APPLIED, FakeBranch, named

VISIT = named("visit")
CONTENT = VisitContent(VisitPurpose.ARREARS, VisitOutcome.PROMISE, "herself", "pays on Friday", 50_000, 20_004)


@pytest.fixture
def branch() -> FakeBranch:
    return FakeBranch(borrowers=1)


def visit(branch: FakeBranch) -> Visit:
    found = branch.state.find(Visit, VISIT)
    assert found is not None
    return found


def test_draft_then_submit(branch: FakeBranch) -> None:
    borrower = branch.borrowers[0]
    assert branch.do("anil", VisitDrafted(borrower, VisitContent(note="half")), VISIT) == APPLIED
    assert visit(branch).state is WorkState.DRAFT
    submitted = VisitSubmitted(borrower, CONTENT, visit(branch).version)
    assert branch.do("anil", submitted, VISIT) == APPLIED
    assert (visit(branch).state, visit(branch).content) == (WorkState.SUBMITTED, CONTENT)
    assert [step.state for step in visit(branch).steps] == [WorkState.DRAFT, WorkState.SUBMITTED]


def test_a_step_from_a_version_that_is_gone_is_held_and_shown(branch: FakeBranch) -> None:
    borrower = branch.borrowers[0]
    branch.do("anil", VisitSubmitted(borrower, CONTENT), VISIT)
    assert branch.do("anil", VisitSubmitted(borrower, VisitContent(note="later"), NO_ID), VISIT) == held(
        Reason.STALE_TRANSITION
    )
    assert visit(branch).content == CONTENT
    assert branch.open_items()[0].kind is ItemKind.TRANSITION
    same_version = VisitSubmitted(borrower, VisitContent(), visit(branch).version)
    assert branch.do("anil", same_version, VISIT) == held(Reason.STALE_TRANSITION)


def test_nobody_writes_anothers_visit_or_one_of_nobody(branch: FakeBranch) -> None:
    branch.do("anil", VisitDrafted(branch.borrowers[0], CONTENT), VISIT)
    foreign = VisitSubmitted(branch.borrowers[0], CONTENT, visit(branch).version)
    assert branch.do("bela", foreign, VISIT) == refused(Reason.NOT_ALLOWED)
    assert branch.do("bela", VisitSubmitted(named("nobody"), CONTENT), Id(named("v2"))) == refused(
        Reason.UNKNOWN_RECORD
    )


def test_the_hash_names_the_content(branch: FakeBranch) -> None:
    branch.do("anil", VisitSubmitted(branch.borrowers[0], CONTENT), VISIT)
    first = visit(branch).content_hash
    assert len(first) == 32
    branch.do("anil", VisitSubmitted(branch.borrowers[0], VisitContent(note="x")), named("other"))
    other = branch.state.find(Visit, named("other"))
    assert other is not None
    assert other.content_hash != first


def test_late_is_more_than_twelve_hours_after_it_happened() -> None:
    hour = 3_600_000
    assert not VisitContent(ended_ms=30 * hour).typed_late, "nothing else was said"
    assert not VisitContent(ended_ms=30 * hour, happened_ms=18 * hour).typed_late
    assert VisitContent(ended_ms=30 * hour, happened_ms=18 * hour - 1).typed_late


def test_everything_a_visit_says_survives_its_bytes() -> None:
    content = VisitContent(
        VisitPurpose.LOAN_USE_CHECK, happened_ms=7, position_source=PositionSource.PHOTO, position_ms=9,
        loan_use=LoanUse.PARTLY, photos=(bytes(32), bytes(range(32))),
    )  # fmt: skip
    assert shape.decode(VisitContent, shape.encode(content)) == content


def test_an_edit_that_an_approval_overtook_becomes_a_draft_of_the_next_revision(branch: FakeBranch) -> None:
    borrower = branch.borrowers[0]
    branch.do("anil", VisitSubmitted(borrower, CONTENT), VISIT)
    seen = visit(branch)
    assert branch.do("rao", Decided(Kind.VISIT, Verdict.ACCEPT, seen.version, seen.content_hash), VISIT) == APPLIED
    later = VisitContent(note="she had moved the shop")
    assert branch.do("anil", VisitSubmitted(borrower, later, seen.version), VISIT) == held(Reason.STALE_TRANSITION)
    assert (visit(branch).state, visit(branch).content) == (WorkState.ACCEPTED, CONTENT)
    edit = branch.last_operation
    amended = branch.state.find(Visit, amendment_id(edit))
    assert amended is not None
    assert (amended.state, amended.content, amended.author) == (WorkState.DRAFT, later, named("user anil"))
    assert (amended.amends, amended.revision, amended.version) == (VISIT, 2, edit)
    (item,) = branch.open_items()
    assert (item.kind, item.operation, item.other) == (ItemKind.TRANSITION, edit, amended.id)
    # it goes its own way, by its own approval
    assert branch.do("anil", VisitSubmitted(borrower, later, edit), amended.id) == APPLIED
    again = branch.state.find(Visit, amended.id)
    assert again is not None
    assert (again.state, again.amends, again.revision) == (WorkState.SUBMITTED, VISIT, 2)


def test_nobody_amends_anothers_visit(branch: FakeBranch) -> None:
    borrower = branch.borrowers[0]
    branch.do("anil", VisitSubmitted(borrower, CONTENT), VISIT)
    seen = visit(branch)
    branch.do("rao", Decided(Kind.VISIT, Verdict.ACCEPT, seen.version, seen.content_hash), VISIT)
    branch.do("bela", VisitSubmitted(borrower, VisitContent(note="not mine"), seen.version), VISIT)
    assert branch.state.find(Visit, amendment_id(branch.last_operation)) is None
