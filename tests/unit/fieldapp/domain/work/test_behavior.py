"""Counts of what she did: on time by day and amount, promises kept, loans used as said; too few say nothing."""

from __future__ import annotations

import pytest

from fieldapp.domain.ids import NO_ID
from fieldapp.domain.work.behavior import LEAST, Behavior, Counted, loan_use, on_time, promises
from fieldapp.domain.work.visit import LoanUse, Visit, VisitContent, VisitOutcome, VisitPurpose
from fieldapp.domain.work.workflow import WorkState
from tests.fakes.branch import named

PLAN = ((107, 100), (114, 100), (121, 100), (128, 100))


@pytest.mark.parametrize(
    ("paid", "day", "counted"),
    [
        ((), 107, (0, 0)),
        ((), 122, (0, 3)),
        (((107, 100), (114, 100), (121, 100)), 122, (3, 3)),
        (((107, 100), (115, 100), (121, 100)), 122, (2, 3)),
        (((105, 300),), 122, (3, 3)),
        (((107, 99), (114, 101)), 115, (1, 2)),
        (((107, 100), (121, 200)), 122, (2, 3)),
    ],
)
def test_an_installment_is_on_time_when_everything_due_was_covered_that_day(
    paid: tuple[tuple[int, int], ...], day: int, counted: tuple[int, int]
) -> None:
    assert on_time(PLAN, paid, day) == counted


def test_what_was_paid_before_a_loan_was_taken_over_is_not_counted() -> None:
    assert on_time(PLAN, (), 122, 300) == (0, 0)
    assert on_time(PLAN, ((128, 50),), 129, 250) == (0, 2)
    assert on_time(PLAN, ((120, 50), (128, 100)), 129, 250) == (2, 2)


def visit(content: VisitContent, day: int = 100, state: WorkState = WorkState.SUBMITTED) -> Visit:
    return Visit(named("v"), named("b"), named("c"), named("anil"), day, state, NO_ID, content)


def promise(amount: int, until: int) -> VisitContent:
    return VisitContent(outcome=VisitOutcome.PROMISE, promise_amount=amount, promise_day=until)


def test_a_promise_is_kept_by_amount_and_day() -> None:
    made = [visit(promise(200, 105)), visit(promise(300, 110), 106), visit(promise(1, 200), 106)]
    assert promises(made, [(103, 150), (105, 50)], 112) == (1, 2)
    assert promises(made, [(103, 200), (108, 300)], 112) == (2, 2)
    assert promises(made, [(99, 500), (106, 299)], 112) == (0, 2)
    assert promises([visit(promise(200, 105), state=WorkState.DRAFT)], [], 112) == (0, 0)
    assert promises([visit(promise(200, 112))], [], 112) == (0, 0), "it can still be kept today"


def test_only_checks_that_found_an_answer_count() -> None:
    def check(outcome: VisitOutcome) -> Visit:
        return visit(VisitContent(VisitPurpose.LOAN_USE_CHECK, outcome))

    outcomes = (VisitOutcome.IN_ORDER, VisitOutcome.LOAN_MISUSED, VisitOutcome.NOT_AT_HOME)
    assert loan_use([check(outcome) for outcome in outcomes]) == (1, 2)
    asked = [
        VisitContent(VisitPurpose.LOAN_USE_CHECK, VisitOutcome.IN_ORDER, loan_use=use)
        for use in (LoanUse.AS_SAID, LoanUse.PARTLY, LoanUse.OTHERWISE, LoanUse.NOT_SEEN)
    ]
    assert loan_use([visit(content) for content in asked]) == (1, 3), "what was seen goes before how the visit ended"
    assert loan_use([visit(VisitContent(VisitPurpose.FOLLOW_UP, VisitOutcome.IN_ORDER))]) == (0, 0)


def test_a_count_is_points_and_words_from_enough_occasions_on() -> None:
    counted = Counted(Behavior.ON_TIME, 18, 20)
    assert (counted.points, counted.words) == (
        90,
        "Paid 18 of 20 installments by their day, since payments are kept here",
    )
    assert all(not Counted(what, least - 1, least - 1).enough for what, least in LEAST.items())
    assert all(Counted(what, 0, least).enough for what, least in LEAST.items())
    assert all("1 of 4" in Counted(what, 1, 4).words for what in Behavior)


def test_what_a_newer_program_counts_keeps_its_place_and_has_no_words() -> None:
    newer = Counted(Behavior(8), 3, 4)
    assert (newer.enough, newer.points) == (True, 75)
    assert newer.words == "3 of 4 in something that this program does not know yet: update this laptop"
    assert not Counted(Behavior(8), 1, 3).enough, "as few occasions as of most things say nothing"
