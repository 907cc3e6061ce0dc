"""Assessments are complete or not handed in, carry what the books say, are made anew after a year and some twice."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fieldapp.domain.people import BorrowerField
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.shape import Plain
from fieldapp.domain.work.assessment import RULES_VERSION, Assessment
from fieldapp.domain.work.scales import ITEMS
from fieldapp.services import second_rating
from fieldapp.services.borrower import assessments
from fieldapp.services.borrower.assessments import (
    Answer,
    FiveC,
    Observation,
    SubmitAssessment,
    assessment_view,
    latest_assessment,
    neighbor_to_ask,
    questionnaire,
    submit_assessment,
    to_assess,
)
from fieldapp.services.borrower.people import EditBorrower, edit_borrower, profile
from fieldapp.services.desk import Desk, Saved
from fieldapp.services.money.repayments import RecordRepayment, record_repayment
from fieldapp.services.oversight import approvals
from fieldapp.services.today import today
from fieldapp.store import work_lines
from tests.fakes.branch import named
from tests.fakes.clock import DAY_MS
from tests.fakes.morning_branch import MorningBranch

SEEN = (Observation(FiveC.CAPACITY, 4, "receipts of three weeks"), Observation(FiveC.CAPITAL, 3))


def sitting(morning: MorningBranch, which: int = 1, rating: int = 4) -> SubmitAssessment:
    answers = tuple(Answer(code, 2 if item.turned else 4, took_ds=50) for code, item in ITEMS.items())
    return SubmitAssessment(
        morning.borrowers[which], answers, (), (replace(SEEN[0], rating=rating), SEEN[1]), duration_s=120
    )


def latest(desk: Desk, morning: MorningBranch, which: int = 1) -> assessments.AssessmentView:
    with desk.book.view() as view:
        found = latest_assessment(desk, view, morning.borrowers[which])
    assert found is not None
    return found


def test_it_is_handed_in_whole_and_carries_the_books(morning: MorningBranch, anil: Desk) -> None:
    assert len(questionnaire(anil)) == 24
    few = submit_assessment(anil, SubmitAssessment(morning.borrowers[1], (Answer(101, 5),)))
    assert isinstance(few, Rejection)
    assert (few.reason, few.facts["answered"]) == (Reason.TOO_FEW_ANSWERS, 1)
    for _week in range(4):
        record_repayment(anil, RecordRepayment(morning.loans[1], 45_000))
        morning.clock.go_on(7 * DAY_MS)
    assert isinstance(submit_assessment(anil, sitting(morning)), Saved)
    shown = latest(anil, morning)
    assert shown.rules_version == RULES_VERSION
    assert "Paid 4 of 4 installments by their day, since payments are kept here" in shown.reasons_up
    assert "Capacity: receipts of three weeks" in shown.reasons_up
    unknown = submit_assessment(anil, replace(sitting(morning), borrower_id=named("nobody")))
    assert isinstance(unknown, Rejection)
    assert unknown.reason is Reason.UNKNOWN_RECORD


def test_the_statements_may_be_left_out_but_not_everything(morning: MorningBranch, anil: Desk) -> None:
    nothing = submit_assessment(anil, SubmitAssessment(morning.borrowers[1]))
    assert isinstance(nothing, Rejection)
    assert isinstance(submit_assessment(anil, SubmitAssessment(morning.borrowers[1], observations=SEEN)), Saved)
    assert latest(anil, morning).score is not None


def test_who_declines_has_no_score_and_an_earlier_one_stays(morning: MorningBranch, anil: Desk) -> None:
    assert isinstance(submit_assessment(anil, SubmitAssessment(morning.borrowers[1], declined=True)), Saved)
    assert latest(anil, morning).score is None
    submit_assessment(anil, sitting(morning))
    submit_assessment(anil, SubmitAssessment(morning.borrowers[1], declined=True))
    assert latest(anil, morning).score is not None
    with anil.book.view() as view:
        assert latest_assessment(anil, view, named("nobody")) is None
        kept = view.of_borrower(Assessment, morning.borrowers[1])
    assert [item.content.behavior for item in kept if item.content.declined] == [(), ()], "nothing else is kept"


def test_what_stands_in_her_profile_moves_nothing(morning: MorningBranch, anil: Desk) -> None:
    """Whatever a profile says of her (name, sex, age, family, village), the score and its reasons are the same."""
    submit_assessment(anil, sitting(morning))
    before = latest(anil, morning)
    for name in BorrowerField:
        value: Plain = "changed"
        if name in (BorrowerField.BIRTH_DAY, BorrowerField.HOUSEHOLD_SIZE, BorrowerField.EARNERS):
            value = 3
        elif name in (BorrowerField.MONTHLY_INCOME, BorrowerField.LATITUDE, BorrowerField.LONGITUDE):
            value = 23_000_000
        elif name is BorrowerField.PHONE:
            value = "98260 55555"
        edit_borrower(anil, EditBorrower(morning.borrowers[1], {name: value}))  # type: ignore[dict-item]
    assert profile(anil, morning.borrowers[1]).person.name == "changed"
    submit_assessment(anil, sitting(morning))
    after = latest(anil, morning)
    assert (after.score, after.five_c, after.reasons_up) == (before.score, before.five_c, before.reasons_up)


def test_after_a_year_it_is_made_anew_and_today_says_so(morning: MorningBranch, anil: Desk) -> None:
    submit_assessment(anil, sitting(morning, 1))
    morning.clock.go_on(3 * DAY_MS)
    submit_assessment(anil, sitting(morning, 2))
    morning.clock.go_on(361 * DAY_MS)
    assert not latest(anil, morning).old
    morning.clock.go_on(DAY_MS)
    assert latest(anil, morning).old
    (need,) = [item for item in today(anil).needs_me if item.kind == "assessment"]
    assert need.id == morning.borrowers[1]
    assert need.title == "1 assessment is over a year old"
    morning.clock.go_on(3 * DAY_MS)
    (need,) = [item for item in today(anil).needs_me if item.kind == "assessment"]
    assert need.title == "2 assessments are over a year old"
    submit_assessment(anil, sitting(morning, 1))
    (need,) = [item for item in today(anil).needs_me if item.kind == "assessment"]
    assert need.id == morning.borrowers[2]


def test_one_that_is_drawn_is_made_again_by_somebody_who_does_not_see_it(
    morning: MorningBranch, anil: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    for place in (second_rating, work_lines):
        monkeypatch.setattr(place, "is_drawn", lambda _assessment: True)
    rao = morning.desk(morning.rao_id)
    submit_assessment(anil, sitting(morning, 1, rating=5))
    morning.exchange(anil, rao)
    assert latest(anil, morning).score is not None, "whoever made it sees it"
    hidden = latest(rao, morning)
    assert (hidden.hidden, hidden.score, hidden.reasons_up) == (True, None, ())
    told = [entry.sentence for entry in profile(rao, morning.borrowers[1]).timeline if entry.kind == "assessment"]
    assert told == ["Hidden until you have rated her too · Anil Kumar"]
    (need,) = [item for item in today(rao).needs_me if item.kind == "assessment"]
    assert need.title == "Rate Sunita Bai too"
    submit_assessment(rao, sitting(morning, 1, rating=2))
    both = latest(rao, morning)
    assert both.score is not None
    assert both.again is not None
    name, score, agreed = both.again
    assert (name, agreed.rated, agreed.apart) == ("S. Rao", 2, 1)
    assert score < both.score
    assert [item for item in today(rao).needs_me if item.kind == "assessment"] == []
    morning.exchange(rao, anil)
    assert latest(anil, morning).again == both.again


def test_a_second_rating_is_awaited_for_a_month(morning: MorningBranch, monkeypatch: pytest.MonkeyPatch) -> None:
    for place in (second_rating, work_lines):
        monkeypatch.setattr(place, "is_drawn", lambda _assessment: True)
    anil, rao = morning.desk(morning.anil_id), morning.desk(morning.rao_id)
    submit_assessment(anil, sitting(morning))
    morning.exchange(anil, rao)
    morning.clock.go_on(31 * DAY_MS)
    assert not latest(rao, morning).hidden
    with rao.book.view() as view:
        assert to_assess(rao, view, None) == ()


def test_a_neighbor_is_drawn_from_the_village_and_not_from_her_group(morning: MorningBranch, anil: Desk) -> None:
    drawn = neighbor_to_ask(anil, morning.borrowers[0])
    assert drawn is not None
    assert drawn.borrower_id != morning.borrowers[0]
    assert (drawn.village, drawn.group_name) == ("Rampur", "Tulsi")
    assert neighbor_to_ask(anil, morning.borrowers[0]) == drawn, "nobody asks until another comes"
    assert neighbor_to_ask(anil, named("nobody")) is None


def test_a_view_names_who_made_it(morning: MorningBranch, anil: Desk) -> None:
    submit_assessment(anil, sitting(morning))
    with anil.book.view() as view:
        (made,) = view.of_borrower(Assessment, morning.borrowers[1])
        shown = assessment_view(anil, view, made)
    assert (shown.author, shown.assessment_id, shown.hidden, shown.old) == ("Anil Kumar", made.id, False, False)
    assert made.content.behavior == (), "there was no occasion yet"


def test_one_that_is_returned_stands_on_today_until_it_is_made_anew(morning: MorningBranch, anil: Desk) -> None:
    rao = morning.desk(morning.rao_id)
    submit_assessment(anil, sitting(morning))
    morning.exchange(anil, rao)
    (item,) = [item for item in approvals.approval_queue(rao) if item.subject_kind == "assessment"]
    back = approvals.Decide(
        "assessment", item.subject_id, item.version, item.content_hash, "return", reason_text="Ask the neighbor"
    )
    assert isinstance(approvals.decide(rao, back), Saved)
    morning.exchange(rao, anil)
    (need,) = [item for item in today(anil).needs_me if item.kind == "assessment"]
    assert (need.id, need.sentence) == (morning.borrowers[1], "Sunita Bai: Ask the neighbor")
    beginning = assessments.begin(anil, morning.borrowers[1])
    assert beginning.returned_because == "Ask the neighbor"
    assert beginning.earlier is not None
    assert beginning.earlier.observations == sitting(morning).observations
    morning.clock.go_on(1_000)
    submit_assessment(anil, sitting(morning))
    assert [item for item in today(anil).needs_me if item.kind == "assessment"] == []
    assert assessments.begin(anil, morning.borrowers[1]).returned_because == ""
