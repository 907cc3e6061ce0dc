"""The queue shows what was checked; a decision covers exactly what was shown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.work.assessment import Answer, AssessmentSubmitted, Reference
from fieldapp.domain.work.questionnaire import STATEMENTS
from fieldapp.domain.work.visit import (
    Visit,
    VisitContent,
    VisitOutcome,
    VisitPurpose,
    VisitSubmitted,
    WorkState,
)
from fieldapp.services.desk import Saved
from fieldapp.services.oversight.approvals import ApprovalItem, Decide, approval_queue, decide
from tests.fakes.branch import named
from tests.fakes.clock import MONDAY
from tests.fakes.desks import desk_of
from tests.fakes.fleet import Fleet, fleet

GOOD = VisitContent(
    VisitPurpose.ARREARS, VisitOutcome.PROMISE, "herself", "Her cow is ill; sells milk again on Friday.",
    50_000, MONDAY + 4, 0, 1_000, 400_000, no_position_reason="No receiver",
)  # fmt: skip


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Fleet]:
    with fleet(tmp_path, borrowers=1) as branch:
        branch.laptops["anil"].do(VisitSubmitted(named("borrower 0"), GOOD), named("visit"))
        branch.settle()
        yield branch


def ask(item: ApprovalItem, verdict: str, **more: object) -> Decide:
    return Decide(item.subject_kind, item.subject_id, item.version, item.content_hash, verdict, **more)  # type: ignore[arg-type]


def test_submitted_work_waits_with_what_it_says(made: Fleet) -> None:
    (item,) = approval_queue(desk_of(made.laptops["rao"]))
    assert (item.title, item.author, item.mine, item.flagged) == ("Visit · Member 0", "Anil", False, False)
    assert ("Promise", "₹ 500 on Fri 13 Nov") in item.lines
    assert [check.label for check in item.checks] == ["Position", "Time", "Note", "Promise"]


def test_accepted_and_returned_reach_the_officer(made: Fleet) -> None:
    desk = desk_of(made.laptops["rao"])
    (item,) = approval_queue(desk)
    bare = decide(desk, ask(item, "return"))
    assert isinstance(bare, Rejection)
    assert bare.reason is Reason.REASON_NEEDED
    assert isinstance(decide(desk, ask(item, "return", reason_code=3, reason_text="Who was there?")), Saved)
    made.settle()
    with made.laptops["anil"].book.view() as view:
        visit = view.find(Visit, named("visit"))
    assert visit is not None
    assert (visit.state, visit.steps[-1].reason) == (WorkState.RETURNED, "Who was there?")
    again = decide(desk, ask(item, "accept"))
    assert isinstance(again, Rejection)
    assert again.reason is Reason.STALE_TRANSITION


def test_officers_do_not_decide(made: Fleet) -> None:
    desk = desk_of(made.laptops["anil"])
    (item,) = approval_queue(desk)
    assert item.mine
    found = decide(desk, ask(item, "accept"))
    assert isinstance(found, Rejection)
    assert found.reason is Reason.NEEDS_SUPERVISOR


def test_an_interview_is_checked_for_pace_variety_and_references(made: Fleet) -> None:
    answers = tuple(Answer(code, 4) for code in STATEMENTS)
    hasty = AssessmentSubmitted(named("borrower 0"), answers, (Reference("Sita", "neighbor", 3),), duration_s=24)
    made.laptops["anil"].do(hasty, named("assessment"))
    made.laptops["anil"].do(AssessmentSubmitted(named("borrower 0"), declined=True), named("declined"))
    made.settle()
    items = [item for item in approval_queue(desk_of(made.laptops["rao"])) if item.subject_kind == "assessment"]
    declined, hasty_item = sorted(items, key=lambda item: item.flagged)
    assert [check.ok for check in hasty_item.checks] == [False, False, False]
    assert hasty_item.lines[0][0] == "Advice"
    assert not declined.flagged
