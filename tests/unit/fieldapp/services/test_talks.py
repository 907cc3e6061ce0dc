"""Talking about waiting work, over real laptops and the real office: asked, answered, put aside, taken back, agreed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldapp.domain.people import TEXT_MAX
from fieldapp.domain.record import Kind
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.talk import TalkState, TermsAgreed, Turn
from fieldapp.domain.timestamp import Day
from fieldapp.domain.work.visit import Visit, VisitContent, VisitOutcome, VisitPurpose, VisitSubmitted, WorkState
from fieldapp.services import talks
from fieldapp.services.desk import Desk, Saved
from fieldapp.services.oversight.approvals import ApprovalItem, Decide, approval_queue, decide
from fieldapp.services.today import today
from tests.fakes.branch import named
from tests.fakes.clock import MONDAY
from tests.fakes.desks import desk_of
from tests.fakes.fleet import Fleet, fleet

VISIT = named("visit")
CONTENT = VisitContent(VisitPurpose.ARREARS, VisitOutcome.IN_ORDER, note="Her cow is ill; sells milk again on Friday.")


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Fleet]:
    with fleet(tmp_path, borrowers=1) as branch:
        branch.laptops["anil"].do(VisitSubmitted(named("borrower 0"), CONTENT), VISIT)
        branch.settle()
        yield branch


@pytest.fixture
def rao(made: Fleet) -> Desk:
    return desk_of(made.laptops["rao"])


@pytest.fixture
def anil(made: Fleet) -> Desk:
    return desk_of(made.laptops["anil"])


def one(desk: Desk) -> ApprovalItem:
    (item,) = approval_queue(desk)
    return item


def test_a_question_reaches_the_officer_and_her_answer_comes_back(made: Fleet, rao: Desk, anil: Desk) -> None:
    assert isinstance(talks.say(rao, "visit", VISIT, "Who was there?"), Saved)
    talk = one(rao).talk
    assert talk is not None
    assert (talk.state, talk.lines[0].who, talk.lines[0].mine) == (TalkState.ASKED, "Rao", True)
    made.settle()
    (need,) = [item for item in today(anil).needs_me if item.kind == "talk"]
    assert (need.id, need.title, need.sentence) == (VISIT, "Rao asks: Visit · Member 0", "Who was there?")
    shown = talks.thread(anil, None, VISIT)
    assert not isinstance(shown, Rejection)
    assert (shown.subject_kind, shown.title, shown.mine) == ("visit", "Visit · Member 0", True)
    assert isinstance(talks.say(anil, "visit", VISIT, "Her son"), Saved)
    assert not [item for item in today(anil).needs_me if item.kind == "talk"]
    made.settle()
    again = one(rao).talk
    assert again is not None
    assert [line.text for line in again.lines] == ["Who was there?", "Her son"]
    assert again.state is TalkState.ANSWERED
    with rao.book.view() as view:
        assert talks.asked_of_me(rao, view) == (), "it is not her own work"


def test_a_note_needs_words_and_its_work(rao: Desk) -> None:
    empty, long = talks.say(rao, "visit", VISIT, " "), talks.say(rao, "visit", VISIT, "x" * (TEXT_MAX + 1))
    assert isinstance(empty, Rejection)
    assert empty.reason is Reason.REASON_NEEDED
    assert isinstance(long, Rejection)
    assert long.reason is Reason.TOO_LONG
    for nothing in (talks.say(rao, "visit", named("x"), "?"), talks.thread(rao, None, VISIT)):
        assert isinstance(nothing, Rejection)
        assert nothing.reason is Reason.UNKNOWN_RECORD


def test_work_put_aside_stands_last_until_its_day(made: Fleet, rao: Desk) -> None:
    made.laptops["anil"].do(VisitSubmitted(named("borrower 0"), CONTENT), named("later"))
    made.settle()
    until = Day(rao.clock.today() + 2)
    assert isinstance(talks.put_aside(rao, "visit", VISIT, "After the harvest", until), Saved)
    first, last = approval_queue(rao)
    assert (first.subject_id, first.aside) == (named("later"), None)
    assert (last.subject_id, last.aside) == (VISIT, ("After the harvest", until))
    assert isinstance(talks.take_up(rao, "visit", VISIT), Saved)
    assert [item.aside for item in approval_queue(rao)] == [None, None]
    past = talks.put_aside(rao, "visit", VISIT, "x", MONDAY - 9)
    assert isinstance(past, Rejection)
    assert past.reason is Reason.BAD_VALUE


def test_a_decision_is_taken_back_and_waits_again(made: Fleet, rao: Desk) -> None:
    item = one(rao)
    accepted = decide(rao, Decide("visit", VISIT, item.version, item.content_hash, "accept"))
    assert isinstance(accepted, Saved)
    assert approval_queue(rao) == ()
    assert isinstance(talks.take_back(rao, "visit", VISIT, accepted.op_id), Saved)
    again = one(rao)
    assert again.talk is not None
    assert [line.turn for line in again.talk.lines] == [Turn.TAKEN_BACK]
    twice = talks.take_back(rao, "visit", VISIT, accepted.op_id)
    assert isinstance(twice, Rejection)
    assert twice.reason is Reason.TOO_LATE_TO_TAKE_BACK
    made.settle()
    with made.laptops["anil"].book.view() as view:
        visit = view.find(Visit, VISIT)
    assert visit is not None
    assert visit.state is WorkState.SUBMITTED


def test_the_words_of_its_operations(rao: Desk) -> None:
    done = talks.say(rao, "visit", VISIT, "Who?")
    assert isinstance(done, Saved)
    assert talks.KINDS["visit"] is Kind.VISIT
    assert isinstance(talks.agree(rao, named("nothing"), named("x")), Rejection)
    assert TermsAgreed(named("x")).authorisation == named("x")
