"""Visits go where they are needed, within a day's strength, and end near the borrower's home."""

from __future__ import annotations

from dataclasses import replace

from fieldapp.demo.synthetic.chance import Chance
from fieldapp.demo.synthetic.economy import Household
from fieldapp.demo.synthetic.members import Member
from fieldapp.demo.synthetic.roster import MemberPlan
from fieldapp.demo.synthetic.visits import VISITS_A_DAY, calls
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.people import Borrower, BorrowerField
from fieldapp.domain.work.visit import Visit, VisitOutcome, VisitPurpose, WorkState
from fieldapp.services.oversight.visit_checks import distance_m
from tests.unit.fieldapp.demo.synthetic.conftest import Written

DAY = 20_000


def member(number: int, **state: object) -> Member:
    plan = MemberPlan((0, 0, number), f"Example-{number}", {}, 0, 0, "Trade", (0, 0))
    made = Member(plan, Id(NO_ID), Chance(1), Household(40.0), risky=False, rung=0, level=100)
    return replace(made, **state)  # type: ignore[arg-type]


def test_promises_come_first_then_the_late_then_loan_use() -> None:
    people = [
        member(0, checked=False, lent_day=DAY - 14),
        member(1, late_weeks=4, arrears=400),
        member(2, late_weeks=1, arrears=100, promise=(DAY, 100)),
        member(3),
    ]
    found = [
        [(call.purpose, call.member.plan.key[2]) for call in calls(people, DAY, Chance(seed))] for seed in range(60)
    ]
    everything = [(VisitPurpose.ARREARS, 2), (VisitPurpose.ARREARS, 1), (VisitPurpose.LOAN_USE_CHECK, 0)]
    assert everything in found
    assert all(made[0] == (VisitPurpose.ARREARS, 2) for made in found)


def test_a_day_has_an_end() -> None:
    people = [member(number, late_weeks=1, arrears=100, promise=(DAY, 100)) for number in range(9)]
    assert len(calls(people, DAY, Chance(1))) == VISITS_A_DAY


def test_a_kept_promise_needs_no_visit() -> None:
    people = [member(0, promise=(DAY, 100))]
    made = [calls(people, DAY, Chance(seed)) for seed in range(50)]
    assert all(call.purpose is VisitPurpose.FOLLOW_UP for found in made for call in found)


def test_visits_are_handed_in_complete(written: Written) -> None:
    with written.book.view() as view:
        visits = view.every(Visit)
        borrowers = {item.id: item for item in view.every(Borrower)}
    assert len(visits) == written.history.outcome.tally.visits > 3
    for visit in visits:
        content = visit.content
        assert visit.state is WorkState.SUBMITTED
        assert content.note
        assert content.started_ms < content.ended_ms
        assert (content.latitude_e6 is None) == bool(content.no_position_reason)
        assert (content.outcome is VisitOutcome.PROMISE) == bool(content.promise_day)
        away = distance_m(content, borrowers[visit.borrower_id])
        assert away is None or away < 1_000
        assert borrowers[visit.borrower_id].number(BorrowerField.LATITUDE) is not None
