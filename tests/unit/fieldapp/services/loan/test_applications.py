"""One application with all there is to decide on, and the queues of who has to act."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fieldapp.domain.loan.application import ApplicationState, Transition
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.services.borrower.people import profile
from fieldapp.services.desk import DataState, Desk
from fieldapp.services.loan.applications import (
    STATE_WORDS,
    STEP_WORDS,
    application_view,
    my_applications,
    to_decide,
    to_hand_over,
)
from fieldapp.services.loan.loans import decide
from tests.fakes.clock import DAY_MS, new_id
from tests.fakes.morning_branch import MorningBranch
from tests.unit.fieldapp.services.lending import applied, approve, done, publish, shown


@pytest.fixture(autouse=True)
def _products(morning: MorningBranch) -> None:
    publish(morning)


@pytest.fixture
def rao(morning: MorningBranch) -> Desk:
    return morning.desk(morning.rao_id)


def test_every_state_and_step_has_its_words() -> None:
    assert set(STATE_WORDS) == set(ApplicationState)
    assert set(STEP_WORDS) == set(Transition)


def test_an_application_shows_who_asked_what_it_costs_and_what_may_be_done(
    morning: MorningBranch, anil: Desk, rao: Desk
) -> None:
    view = applied(anil, morning.borrowers[3])
    assert (view.row.name, view.row.center_name, view.row.officer) == ("Lata Patel", "Ujjala", "Anil Kumar")
    assert view.offer is not None
    assert (len(view.offer.rows), view.offer.amount) == (12, 30_000_00)
    assert [(step.who, step.what, step.amount) for step in view.history] == [("Anil Kumar", "applied for", 30_000_00)]
    assert view.why_not == ()
    assert view.may == {Transition.APPLY, Transition.APPRAISE, Transition.WITHDRAW}
    morning.exchange(anil, rao)
    deciding = {Transition.APPROVE, Transition.RETURN, Transition.REJECT}
    assert deciding <= shown(rao, view.row.application_id).may


def test_who_applied_is_not_offered_the_decision(morning: MorningBranch, rao: Desk) -> None:
    view = applied(rao, morning.borrowers[3])
    assert not view.may & {Transition.APPROVE, Transition.RETURN, Transition.REJECT}
    assert view.row.mine


def test_an_application_moves_from_queue_to_queue(morning: MorningBranch, anil: Desk, rao: Desk) -> None:
    first = applied(anil, morning.borrowers[3]).row.application_id
    second = applied(anil, morning.borrowers[4]).row.application_id
    morning.exchange(anil, rao)
    assert [row.application_id for row in to_decide(rao)] == [first, second]
    done(decide(rao, replace(approve(shown(rao, second)), amount=25_000_00, valid_days=7)))
    morning.exchange(rao, anil)
    assert [row.application_id for row in to_decide(rao)] == [first]
    ready = to_hand_over(anil)
    assert [(row.application_id, row.amount, row.expires) for row in ready] == [
        (second, 25_000_00, anil.clock.today() + 7)
    ]
    assert {row.application_id for row in my_applications(anil)} == {first, second}
    assert Transition.HAND_OVER in shown(anil, second).may
    assert Transition.HAND_OVER not in shown(rao, second).may, "she approved it"


def test_an_officer_sees_what_concerns_her_own_centers_and_work(morning: MorningBranch, anil: Desk) -> None:
    view = applied(anil, morning.borrowers[3])
    bela = morning.desk(morning.bela_id)
    morning.exchange(anil, bela)
    assert my_applications(bela) == ()
    assert [row.application_id for row in my_applications(anil)] == [view.row.application_id]


def test_an_approval_that_ended_is_last_and_says_so(morning: MorningBranch, anil: Desk, rao: Desk) -> None:
    first = applied(anil, morning.borrowers[3]).row.application_id
    second = applied(anil, morning.borrowers[4]).row.application_id
    morning.exchange(anil, rao)
    done(decide(rao, replace(approve(shown(rao, first)), valid_days=1)))
    done(decide(rao, replace(approve(shown(rao, second)), valid_days=20)))
    morning.exchange(rao, anil)
    morning.clock.go_on(2 * DAY_MS)
    rows = to_hand_over(anil)
    assert [(row.application_id, row.state) for row in rows] == [
        (second, ApplicationState.APPROVED),
        (first, ApplicationState.EXPIRED),
    ]


def test_her_history_tells_of_it_until_it_is_a_loan(morning: MorningBranch, anil: Desk, rao: Desk) -> None:
    loan = applied(anil, morning.borrowers[3]).row.application_id
    entry = next(item for item in profile(anil, morning.borrowers[3]).timeline if item.ref == loan)
    assert (entry.title, entry.amount, entry.state) == ("Loan asked for · applied", 30_000_00, DataState.SAVED_HERE)
    morning.exchange(anil, rao)
    done(decide(rao, replace(approve(shown(rao, loan)), verdict="return", reason_text="Show her books")))
    morning.exchange(rao, anil)
    entry = next(item for item in profile(anil, morning.borrowers[3]).timeline if item.ref == loan)
    assert (entry.title, entry.state) == ("Loan asked for · returned", DataState.RETURNED)
    assert entry.sentence == "a sewing machine · Show her books · S. Rao"


def test_there_is_no_view_of_what_is_not_there(anil: Desk) -> None:
    assert application_view(anil, new_id()) == Rejection(Reason.UNKNOWN_RECORD)
