"""What is said about waiting work: notes go both ways, work put aside comes back, other terms are agreed on."""

from __future__ import annotations

import pytest

from fieldapp.domain.disposition import refused
from fieldapp.domain.ids import Id
from fieldapp.domain.loan.application import Application, ApplicationState
from fieldapp.domain.people import TEXT_MAX
from fieldapp.domain.record import Kind
from fieldapp.domain.rejection import Reason
from fieldapp.domain.talk import (
    ASIDE_DAYS_MAX,
    LINES_MAX,
    NoteSaid,
    Talk,
    TalkState,
    TermsAgreed,
    Turn,
    WorkPutAside,
    differs,
    makers_of,
    subject_of,
)
from fieldapp.domain.work.visit import Visit, VisitContent, VisitSubmitted, WorkState
from tests.fakes.branch import APPLIED, DAY, FakeBranch, named
from tests.unit.fieldapp.domain.loan.lifecycle import APPLICATION, WISH, Lifecycle

VISIT = named("visit")


@pytest.fixture
def branch() -> FakeBranch:
    made = FakeBranch(borrowers=1)
    made.do("anil", VisitSubmitted(made.borrowers[0], VisitContent(note="first")), VISIT)
    return made


def talk(branch: FakeBranch, subject: Id = VISIT) -> Talk:
    found = branch.state.find(Talk, subject)
    assert found is not None
    return found


def test_a_note_asks_and_the_maker_answers_and_the_work_stays_where_it_is(branch: FakeBranch) -> None:
    assert branch.do("rao", NoteSaid(Kind.VISIT, "  Who was there? "), VISIT) == APPLIED
    assert (talk(branch).state, talk(branch).notes[0].text) == (TalkState.ASKED, "Who was there?")
    assert branch.do("anil", NoteSaid(Kind.VISIT, "Her son"), VISIT) == APPLIED
    assert talk(branch).state is TalkState.ANSWERED
    assert [line.author for line in talk(branch).notes] == [named("user rao"), named("user anil")]
    visit = branch.state.find(Visit, VISIT)
    assert visit is not None
    assert visit.state is WorkState.SUBMITTED
    assert talk(branch).index().state == TalkState.ANSWERED
    assert talk(branch).index().borrower == branch.borrowers[0]


def test_a_note_needs_words_and_its_work(branch: FakeBranch) -> None:
    assert branch.do("rao", NoteSaid(Kind.VISIT, " "), VISIT) == refused(Reason.REASON_NEEDED)
    assert branch.do("rao", NoteSaid(Kind.VISIT, "x" * (TEXT_MAX + 1)), VISIT) == refused(Reason.TOO_LONG)
    assert branch.do("rao", NoteSaid(Kind.ASSESSMENT, "x"), VISIT) == refused(Reason.UNKNOWN_RECORD)
    assert branch.do("rao", NoteSaid(Kind.LOAN, "x"), VISIT) == refused(Reason.UNKNOWN_RECORD)


def test_a_long_talk_keeps_its_end(branch: FakeBranch) -> None:
    for number in range(LINES_MAX + 3):
        branch.do("rao", NoteSaid(Kind.VISIT, str(number)), VISIT)
    assert len(talk(branch).lines) == LINES_MAX
    assert talk(branch).lines[-1].text == str(LINES_MAX + 2)


def test_work_put_aside_comes_back_by_itself_on_its_day(branch: FakeBranch) -> None:
    assert branch.do("rao", WorkPutAside(Kind.VISIT, "After the harvest", DAY + 5), VISIT, day=DAY) == APPLIED
    held = talk(branch).aside_on(DAY + 4)
    assert held is not None
    assert (held.text, held.until) == ("After the harvest", DAY + 5)
    assert talk(branch).aside_on(DAY + 5) is None
    assert branch.do("rao", WorkPutAside(Kind.VISIT, ""), VISIT, day=DAY) == APPLIED
    assert talk(branch).aside_on(DAY + 4) is None
    assert [line.turn for line in talk(branch).lines] == [Turn.ASIDE, Turn.TAKEN_UP]


def test_work_is_put_aside_with_a_reason_for_a_while_and_not_by_its_maker(branch: FakeBranch) -> None:
    def put(seat: str, reason: str, until: int) -> object:
        return branch.do(seat, WorkPutAside(Kind.VISIT, reason, until), VISIT, day=DAY)

    assert put("rao", " ", DAY + 1) == refused(Reason.REASON_NEEDED)
    assert put("rao", "later", DAY) == refused(Reason.BAD_VALUE)
    assert put("rao", "later", DAY + ASIDE_DAYS_MAX + 1) == refused(Reason.BAD_VALUE)
    assert put("anil", "later", DAY + 1) == refused(Reason.NEEDS_SUPERVISOR)
    branch.do("rao", VisitSubmitted(branch.borrowers[0], VisitContent()), named("own"))
    own = branch.do("rao", WorkPutAside(Kind.VISIT, "later", DAY + 1), named("own"), day=DAY)
    assert own == refused(Reason.MAKER_IS_CHECKER)


def test_other_terms_are_agreed_on_by_somebody_else_than_who_approved() -> None:
    life = Lifecycle()
    life.apply()
    life.decide(amount=15_000_00)
    given = life.application.authorisation
    assert given is not None
    assert differs(life.application)
    assert life.branch.do("rao", TermsAgreed(given.operation), APPLICATION) == refused(Reason.MAKER_IS_CHECKER)
    stale = life.branch.do("anil", TermsAgreed(named("another")), APPLICATION)
    assert stale == refused(Reason.STALE_TRANSITION)
    assert life.branch.do("anil", TermsAgreed(given.operation), APPLICATION) == APPLIED
    assert talk(life.branch, APPLICATION).agreed(given.operation)
    assert not talk(life.branch, APPLICATION).agreed(named("another"))
    assert life.application.state is ApplicationState.APPROVED


def test_an_approval_as_asked_does_not_differ() -> None:
    life = Lifecycle()
    life.apply()
    assert not differs(life.application)
    life.decide()
    assert not differs(life.application)
    assert life.application.wish == WISH
    found = subject_of(life.branch.state, Kind.APPLICATION, APPLICATION)
    assert isinstance(found, Application)
    assert makers_of(found) == {named("user anil")}


def test_agreeing_needs_an_approval_in_force() -> None:
    life = Lifecycle()
    life.apply()
    assert life.branch.do("anil", TermsAgreed(named("x")), APPLICATION) == refused(Reason.UNKNOWN_RECORD)
