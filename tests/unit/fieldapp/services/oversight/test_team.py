"""An officer's day as her supervisor sees it, and a center that goes to another officer."""

from __future__ import annotations

import pytest

from fieldapp.domain.cash.cash import DayState
from fieldapp.domain.center.group import Center
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.risk.raters import CASES_MIN
from fieldapp.domain.work.scales import ITEMS
from fieldapp.services.borrower.assessments import Answer, FiveC, Observation, SubmitAssessment, submit_assessment
from fieldapp.services.cash.day import CountCash, open_day
from fieldapp.services.desk import Desk, Saved
from fieldapp.services.money.repayments import RecordRepayment, record_repayment
from fieldapp.services.oversight.team import CashLine, OfficerPage, hand_center, officer_page
from tests.fakes.clock import DAY_MS, MONDAY
from tests.fakes.morning_branch import MorningBranch


@pytest.fixture
def rao(morning: MorningBranch) -> Desk:
    return morning.desk(morning.rao_id)


def page(desk: Desk, morning: MorningBranch) -> OfficerPage:
    found = officer_page(desk, morning.anil_id)
    assert isinstance(found, OfficerPage), found
    return found


def test_what_is_planned_and_what_came_of_it(morning: MorningBranch, anil: Desk, rao: Desk) -> None:
    record_repayment(anil, RecordRepayment(morning.loans[1], 45_000))
    morning.exchange(anil, rao)
    seen = page(rao, morning)
    assert [(line.words, line.done, line.center_id) for line in seen.plan] == [("10:00 Ujjala", False, morning.center)]
    assert [(line.name, line.members) for line in seen.centers] == [("Ujjala", 12)]
    assert seen.figures is not None
    assert (seen.name, seen.figures.collected_today) == ("Anil Kumar", 45_000)
    assert [name for _id, name in seen.others] == ["Bela Roy"]


def test_days_that_are_not_closed_are_named_first(morning: MorningBranch, anil: Desk, rao: Desk) -> None:
    open_day(anil, CountCash({}))
    morning.clock.go_on(DAY_MS)
    morning.exchange(anil, rao)
    assert page(rao, morning).cash == (
        CashLine(MONDAY + 1, DayState.RUNNING, 0),
        CashLine(MONDAY, DayState.OPEN, 0),
    )


def test_a_center_goes_to_another_officer_with_a_reason(morning: MorningBranch, anil: Desk, rao: Desk) -> None:
    morning.exchange(anil, rao)
    assert hand_center(rao, morning.center, morning.bela_id, " ") == Rejection(Reason.REASON_NEEDED)
    assert hand_center(rao, morning.center, morning.anil_id, "Ill") == Rejection(Reason.NOTHING_CHANGED)
    assert isinstance(hand_center(rao, morning.center, morning.bela_id, "Ill"), Saved)
    assert page(rao, morning).centers == ()
    morning.exchange(rao)
    bela = morning.desk(morning.bela_id)
    morning.exchange(bela)
    with bela.book.view() as view:
        center = view.find(Center, morning.center)
    assert center is not None
    assert center.officer_id == morning.bela_id


def test_only_a_supervisor_sees_and_hands_over(morning: MorningBranch, anil: Desk) -> None:
    assert officer_page(anil, morning.bela_id) == Rejection(Reason.NEEDS_SUPERVISOR)
    assert hand_center(anil, morning.center, morning.bela_id, "Ill") == Rejection(Reason.NEEDS_SUPERVISOR)


def test_how_her_assessments_were_made_is_told(morning: MorningBranch, anil: Desk, rao: Desk) -> None:
    seen = (Observation(FiveC.CAPACITY, 4, "receipts of three weeks"),)
    for which in (1, 2):
        hurried = tuple(Answer(code, 4, took_ds=5) for code in ITEMS)
        made = submit_assessment(anil, SubmitAssessment(morning.borrowers[which], hurried, (), seen, duration_s=12))
        assert isinstance(made, Saved)
    morning.exchange(anil, rao)
    told = [flag.sentence for flag in page(rao, morning).flags]
    assert "Pace: noticed in 2 of her last 2 assessments" in told
    assert "Copies: noticed in 2 of her last 2 assessments" in told
    assert "Variety: noticed in 2 of her last 2 assessments" in told


def test_how_she_rates_is_told_once_there_are_cases_enough(morning: MorningBranch, anil: Desk, rao: Desk) -> None:
    for number in range(CASES_MIN):
        alike = tuple(Observation(c, 2 + number % 3) for c in FiveC)
        borrower = morning.borrowers[number % len(morning.borrowers)]
        assert isinstance(submit_assessment(anil, SubmitAssessment(borrower, observations=alike)), Saved)
        if number == CASES_MIN - 2:
            morning.exchange(anil, rao)
            assert [flag for flag in page(rao, morning).flags if "go together" in flag.sentence] == []
    morning.exchange(anil, rao)
    said = [flag.sentence for flag in page(rao, morning).flags]
    assert any(words.startswith("All her ratings of a person go together (20 assessments)") for words in said)
