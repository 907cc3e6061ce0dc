"""Whom to visit: as many as fit into a day, each once, the most urgent first; the reasons are held by test_today."""

from __future__ import annotations

import pytest

from fieldapp.domain.work.visit import VisitContent, VisitOutcome
from fieldapp.services import day_visits
from fieldapp.services.borrower import visits
from fieldapp.services.borrower.visits import SubmitVisit
from fieldapp.services.day_visits import planned_visits
from fieldapp.services.desk import Desk, Saved
from tests.fakes.clock import DAY_MS, MONDAY, new_id
from tests.fakes.morning_branch import MorningBranch


def visited(desk: Desk, morning: MorningBranch, which: int, **content: object) -> None:
    wanted = VisitContent(note="Met her at the shop, business is steady.", **content)  # type: ignore[arg-type]
    assert isinstance(visits.submit_visit(desk, SubmitVisit(new_id(), morning.borrowers[which], wanted)), Saved)


def plan(desk: Desk) -> list[tuple[str, str]]:
    with desk.book.view() as view:
        return [(visit.name, visit.because) for visit in planned_visits(desk, view, None)]


def test_a_visit_of_these_days_does_what_an_earlier_one_planned(morning: MorningBranch, anil: Desk) -> None:
    visited(anil, morning, 0, outcome=VisitOutcome.PROMISE, promise_amount=50_000, promise_day=MONDAY + 1)
    morning.clock.go_on(DAY_MS)
    assert plan(anil)[0] == ("Kamla Devi", "promise")
    visited(anil, morning, 0)
    assert "Kamla Devi" not in [name for name, _ in plan(anil)]


def test_a_day_holds_so_many_and_no_more(morning: MorningBranch, anil: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    for which in (0, 3):
        visited(anil, morning, which, next_visit_day=MONDAY + 20)
    morning.clock.go_on(20 * DAY_MS)
    whole = plan(anil)
    assert [because for _, because in whole[:3]] == ["planned", "planned", "late"]
    assert len({name for name, _ in whole}) == len(whole) > 5, "nobody twice"
    monkeypatch.setattr(day_visits, "VISITS_MAX", 3)
    assert plan(anil) == whole[:3]
    monkeypatch.setattr(day_visits, "VISITS_MAX", 1)
    assert plan(anil) == whole[:1]
