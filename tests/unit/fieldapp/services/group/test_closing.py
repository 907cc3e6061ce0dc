"""The end of a center: what it would do is known before, nobody is left behind, and only a supervisor does it."""

from __future__ import annotations

import pytest

from fieldapp.domain.center.center import Center
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.services.desk import Desk, Saved
from fieldapp.services.group.centers import center_view, my_centers
from fieldapp.services.group.closing import CloseCenter, close_center, closing_plan
from fieldapp.services.group.page import center_page
from fieldapp.services.money.sheet import UnknownCenter, open_sheet
from fieldapp.ui import messages
from tests.fakes.clock import MONDAY, new_id
from tests.fakes.morning_branch import MorningBranch


@pytest.fixture
def shanti(morning: MorningBranch) -> Id:
    return morning.office.form_center("Shanti", morning.bela_id, weekday=3)


@pytest.fixture
def rao(morning: MorningBranch, shanti: Id) -> Desk:
    return morning.desk(morning.rao_id)


def close(desk: Desk, center: Id, into: Id = NO_ID, reason: str = "too few") -> Saved | Rejection:
    return close_center(desk, CloseCenter(center, into, reason, center_view(desk, center).version))


def refusal(outcome: Saved | Rejection) -> Reason:
    assert isinstance(outcome, Rejection)
    assert messages.text(outcome)
    return outcome.reason


def test_the_plan_counts_what_is_in_it_and_where_it_could_go(morning: MorningBranch, rao: Desk, shanti: Id) -> None:
    plan = closing_plan(rao, morning.center)
    assert (plan.members, plan.groups, plan.loans) == (12, 2, 12)
    assert plan.owed > 0
    assert plan.savings == 12 * 10_000
    (target,) = plan.targets
    assert (target.center_id, target.name, target.officer, target.weekday) == (shanti, "Shanti", "Bela Roy", 3)
    assert plan.problem is None
    with pytest.raises(UnknownCenter):
        closing_plan(rao, new_id())


def test_a_center_with_people_needs_another_that_takes_them(morning: MorningBranch, rao: Desk) -> None:
    outcome = close(rao, morning.center)
    assert refusal(outcome) is Reason.CENTER_NOT_EMPTY
    assert isinstance(outcome, Rejection)
    assert (outcome.facts["members"], outcome.facts["loans"]) == (12, 12)
    assert refusal(close(rao, morning.center, new_id())) is Reason.UNKNOWN_RECORD


def test_everybody_goes_to_the_other_center_with_loans_and_savings(
    morning: MorningBranch, rao: Desk, shanti: Id
) -> None:
    assert isinstance(close(rao, morning.center, shanti), Saved)
    assert [row.center_id for row in my_centers(rao)] == [shanti]
    rows = open_sheet(rao, shanti, MONDAY + 3).rows
    assert len(rows) == 12
    assert all(row.loan_id for row in rows)
    page = center_page(rao, morning.center)
    assert (page.closed_day, page.merged_into) == (MONDAY, "Shanti")
    assert refusal(close(rao, morning.center, shanti)) is Reason.CENTER_MERGED


def test_an_empty_center_just_closes(rao: Desk, shanti: Id) -> None:
    assert refusal(close(rao, shanti, reason=" ")) is Reason.REASON_NEEDED
    assert isinstance(close(rao, shanti), Saved)
    with rao.book.view() as view:
        center = view.find(Center, shanti)
    assert center is not None
    assert center.closed_day == MONDAY
    assert refusal(close(rao, shanti)) is Reason.CENTER_CLOSED


def test_an_officer_asks_the_supervisor(morning: MorningBranch, shanti: Id) -> None:
    anil = morning.desk(morning.anil_id)
    assert closing_plan(anil, morning.center).problem is not None
    assert refusal(close(anil, morning.center, shanti)) is Reason.NEEDS_SUPERVISOR
