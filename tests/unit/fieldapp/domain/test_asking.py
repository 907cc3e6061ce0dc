"""A question goes to one other person, who answers it once; it decides nothing."""

from __future__ import annotations

import pytest

from fieldapp.domain.asking import ConflictAnswered, ConflictAsked, Question, QuestionState
from fieldapp.domain.disposition import APPLIED, held, refused
from fieldapp.domain.ids import Id
from fieldapp.domain.people import TEXT_MAX
from fieldapp.domain.rejection import Reason
from fieldapp.domain.scope import scope_of
from tests.fakes.branch import FakeBranch, named

RAO, ANIL = named("user rao"), named("user anil")


def asked(branch: FakeBranch) -> Question:
    entry = branch.entry("rao", ConflictAsked(ANIL, " Which phone is hers? "), branch.borrowers[0])
    assert branch.fold(entry) == APPLIED
    found = branch.state.find(Question, entry.operation.op_id)
    assert found is not None
    return found


def test_a_question_goes_where_the_borrower_goes() -> None:
    branch = FakeBranch()
    question = asked(branch)
    assert (question.asker, question.asked, question.text) == (RAO, ANIL, "Which phone is hers?")
    assert (question.about, question.borrower_id, question.state) == (
        branch.borrowers[0],
        branch.borrowers[0],
        QuestionState.OPEN,
    )
    assert scope_of(question, branch.state) == branch.center


def test_only_the_asked_one_answers_and_once() -> None:
    branch = FakeBranch()
    question = asked(branch)
    assert branch.do("bela", ConflictAnswered("the second"), question.id) == refused(Reason.NOT_ALLOWED)
    assert branch.do("anil", ConflictAnswered(" "), question.id) == refused(Reason.REASON_NEEDED)
    assert branch.do("anil", ConflictAnswered("the second"), question.id) == APPLIED
    assert branch.do("anil", ConflictAnswered("no, the first"), question.id) == held(Reason.ALREADY_RESOLVED)
    found = branch.state.find(Question, question.id)
    assert found is not None
    assert (found.state, found.answer) == (QuestionState.ANSWERED, "the second")
    assert found.answered_ms > found.at_ms


@pytest.mark.parametrize(
    ("seat", "to", "text", "reason"),
    [
        ("anil", ANIL, "Me?", Reason.NOT_ALLOWED),
        ("anil", RAO, "  ", Reason.REASON_NEEDED),
        ("anil", RAO, "x" * (TEXT_MAX + 1), Reason.TOO_LONG),
        ("anil", named("nobody"), "Who?", Reason.UNKNOWN_RECORD),
    ],
)
def test_what_is_no_question_is_refused(seat: str, to: Id, text: str, reason: Reason) -> None:
    branch = FakeBranch()
    assert branch.do(seat, ConflictAsked(to, text), branch.borrowers[0]) == refused(reason)


def test_a_question_is_about_something_known_and_an_answer_about_a_question() -> None:
    branch = FakeBranch()
    assert branch.do("anil", ConflictAsked(RAO, "What?"), named("nothing")) == refused(Reason.UNKNOWN_RECORD)
    assert branch.do("anil", ConflictAnswered("That."), named("nothing")) == held(Reason.UNKNOWN_RECORD)
