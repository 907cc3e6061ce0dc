"""What she marks in her plan stays, in the order she gave it, and is gone the next day."""

from __future__ import annotations

from fieldapp.services.day_plan import PlanMarks, keep_order, mark_done, marks_of, write_note
from fieldapp.services.desk import Desk
from fieldapp.services.today import today
from tests.fakes.clock import DAY_MS
from tests.fakes.morning_branch import MorningBranch


def test_marks_survive_and_can_be_taken_back(morning: MorningBranch, anil: Desk) -> None:
    mark_done(anil, "visit:1", done=True)
    mark_done(anil, "visit:2", done=True)
    mark_done(anil, "visit:1", done=False)
    keep_order(anil, ["visit:2", "meeting:9"])
    write_note(anil, "visit:2", " her brother has the key ")
    marks = today(anil).marks
    assert marks == PlanMarks(
        ("visit:2", "meeting:9"), frozenset({"visit:2"}), (("visit:2", "her brother has the key"),)
    )
    assert (marks.note("visit:2"), marks.note("visit:1")) == ("her brother has the key", "")
    write_note(anil, "visit:2", "")
    assert today(anil).marks.notes == ()
    morning.clock.go_on(DAY_MS)
    assert today(anil).marks == PlanMarks()


def test_rows_that_were_not_moved_follow_in_their_usual_order() -> None:
    marks = PlanMarks(order=("c", "a"))
    assert sorted("abcd", key=lambda key: marks.place(key, "abcd".index(key))) == ["c", "a", "b", "d"]


def test_marks_are_read_from_any_day(morning: MorningBranch, anil: Desk) -> None:
    mark_done(anil, "visit:1", done=True)
    with anil.book.view() as view:
        assert marks_of(view, anil.clock.today()).done == {"visit:1"}
        assert marks_of(view, anil.clock.today() - 1).done == frozenset()
