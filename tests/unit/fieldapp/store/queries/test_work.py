"""Lists of work are answered from their lines: what is due, what waits, what is to be made again."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.operation import Intent
from fieldapp.domain.record import Kind
from fieldapp.domain.talk import NoteSaid
from fieldapp.domain.work.assessment import Assessment, AssessmentSubmitted
from fieldapp.domain.work.visit import Visit, VisitContent, VisitOutcome, VisitSubmitted, WorkState
from fieldapp.store import work_lines
from fieldapp.store.book import Book
from fieldapp.store.projection import put_records
from fieldapp.store.queries import work
from tests.fakes.clock import MONDAY, new_id
from tests.unit.fieldapp.store.conftest import SmallBranch


def visited(book: Book, branch: SmallBranch, which: int, day: int, **content: Any) -> Id:
    identifier = new_id()
    with book.work() as unit:
        body = VisitSubmitted(branch.borrowers[which], VisitContent(note="all is well", **content))
        unit.append(Intent(body, identifier, branch.center, day))
        unit.commit()
    return identifier


def promise(day: int) -> dict[str, Any]:
    return {"outcome": VisitOutcome.PROMISE, "promise_amount": 500, "promise_day": day}


def test_follow_ups_are_those_of_one_author_for_the_days_asked(book: Book, branch: SmallBranch) -> None:
    due = visited(book, branch, 0, MONDAY - 5, **promise(MONDAY))
    planned = visited(book, branch, 1, MONDAY - 5, next_visit_day=MONDAY - 2)
    visited(book, branch, 2, MONDAY - 5, **promise(MONDAY + 1))
    with book.view() as view:
        found = work.follow_ups(view.connection, branch.officer, MONDAY - 14, MONDAY)
        assert {line.id for line in found} == {due, planned}
        assert work.follow_ups(view.connection, branch.supervisor, MONDAY - 14, MONDAY) == []
        assert {line.id for line in work.visits_between(view.connection, MONDAY - 5, MONDAY - 5)} >= {due, planned}
        assert work.visits_between(view.connection, MONDAY - 4, MONDAY) == []


def test_the_visits_of_an_author_come_newest_first_and_are_counted(book: Book, branch: SmallBranch) -> None:
    made = [visited(book, branch, which, MONDAY - days) for which, days in ((0, 5), (1, 1), (2, 3), (3, 3))]
    with book.view() as view:
        older, newer = sorted(made[2:])
        assert work.visits_of(view.connection, branch.officer, 9) == [made[1], newer, older, made[0]]
        assert work.visits_of(view.connection, branch.officer, 2) == [made[1], newer]
        assert [item.id for item in view.newest(Visit, 9)] == [made[1], newer, older, made[0]], "as the records say"
        assert work.count_visits(view.connection, branch.officer) == 4
        assert work.visits_of(view.connection, branch.supervisor, 9) == []
        assert work.count_visits(view.connection, branch.supervisor) == 0


def test_a_promise_counts_until_she_is_visited_again(book: Book, branch: SmallBranch) -> None:
    visited(book, branch, 0, MONDAY - 5, **promise(MONDAY))
    visited(book, branch, 1, MONDAY - 5, **promise(MONDAY))
    visited(book, branch, 1, MONDAY - 1)
    visited(book, branch, 0, MONDAY + 1)
    with book.view() as view:
        found = work.promised(view.connection, MONDAY - 14, MONDAY, MONDAY - 90)
        assert found == {branch.borrowers[0]}, "a visit of a day to come does away with nothing"
        assert work.promised(view.connection, MONDAY - 14, MONDAY, MONDAY - 4) == set()


def test_what_waits_is_told_in_order_and_counted(book: Book, branch: SmallBranch) -> None:
    first, second = visited(book, branch, 0, MONDAY), visited(book, branch, 1, MONDAY)
    with book.work() as unit:
        unit.append(Intent(NoteSaid(int(Kind.VISIT), "as agreed"), second, branch.center, MONDAY))
        unit.commit()
    with book.view() as view:
        waiting = work.waiting(view.connection)
        assert [(line.id, bool(line.talked)) for line in waiting] == [(first, False), (second, True)]
        assert waiting[0].handed_ms <= waiting[1].handed_ms
        assert work.in_states(view.connection, branch.officer) == {WorkState.SUBMITTED: 2}
        assert work.in_states(view.connection, branch.supervisor) == {}


def listed(book: Book, branch: SmallBranch, day: int, which: int, second_of: Id = NO_ID) -> Id:
    """List an assessment of a day."""
    content = AssessmentSubmitted(branch.borrowers[which], declined=True, second_of=second_of)
    made = Assessment(
        new_id(), branch.borrowers[which], branch.center, branch.officer, day, WorkState.SUBMITTED, NO_ID, content
    )
    with book.database.write() as connection:
        put_records(connection, [made], book.cache)
    return made.id


def test_an_old_assessment_is_told_once_and_not_after_a_new_one(book: Book, branch: SmallBranch) -> None:
    for which, day in ((0, MONDAY - 400), (0, MONDAY - 380), (1, MONDAY - 390), (1, MONDAY - 3)):
        listed(book, branch, day, which)
    with book.view() as view:
        for centers in (None, [branch.center]):
            found = work.assessed_before(view.connection, MONDAY - 365, centers)
            assert [(one.borrower, one.name, one.day) for one in found] == [
                (branch.borrowers[0], "Kamla Devi", MONDAY - 380)
            ]
        assert work.assessed_before(view.connection, MONDAY - 365, []) == []
        assert len(work.of_author(view.connection, branch.officer, MONDAY - 395, MONDAY, 2)) == 2


def test_what_is_drawn_waits_until_somebody_made_it_again(
    book: Book, branch: SmallBranch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(work_lines, "is_drawn", lambda _id: True)
    monkeypatch.setattr(work_lines, "advise", lambda _content: SimpleNamespace(score=50))
    first = listed(book, branch, MONDAY - 3, 0)
    with book.view() as view:
        assert work.drawn_since(view.connection, MONDAY - 30, MONDAY) == [first]
        assert work.drawn_since(view.connection, MONDAY - 2, MONDAY) == []
    listed(book, branch, MONDAY - 1, 0, second_of=first)
    with book.view() as view:
        assert work.drawn_since(view.connection, MONDAY - 30, MONDAY) == []
