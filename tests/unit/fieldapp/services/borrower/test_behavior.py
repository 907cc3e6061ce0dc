"""What the books say of one borrower is counted from real money, meetings and visits."""

from __future__ import annotations

from fieldapp.domain.collection.meeting import Attendance
from fieldapp.domain.people import Borrower
from fieldapp.domain.work.behavior import Behavior
from fieldapp.domain.work.visit import VisitContent, VisitOutcome, VisitPurpose
from fieldapp.services.borrower.behavior import behavior_of
from fieldapp.services.borrower.visits import SubmitVisit, submit_visit
from fieldapp.services.desk import Desk, Saved
from fieldapp.services.money.meetings import FinishMeeting, FinishRow, MeetingSaved, finish_meeting, open_sheet
from fieldapp.services.money.repayments import RecordRepayment, record_repayment
from tests.fakes.clock import DAY_MS, MONDAY, new_id
from tests.fakes.morning_branch import MorningBranch


def counts(desk: Desk, morning: MorningBranch, which: int) -> dict[Behavior, tuple[int, int]]:
    with desk.book.view() as view:
        borrower = view.find(Borrower, morning.borrowers[which])
        assert borrower is not None
        found = behavior_of(view, borrower, desk.clock.today())
    return {counted.what: (counted.good, counted.of) for counted in found}


def test_installments_are_on_time_by_the_money_that_came_in(morning: MorningBranch, anil: Desk) -> None:
    assert counts(anil, morning, 0) == {Behavior.ON_TIME: (0, 2)}, "eight were paid before the loan was taken over"
    assert counts(anil, morning, 1) == {}
    for week in range(3):
        for which in (0, 1):
            record_repayment(anil, RecordRepayment(morning.loans[which], 45_000 if week != 1 else 44_900))
        morning.clock.go_on(7 * DAY_MS)
    assert counts(anil, morning, 0)[Behavior.ON_TIME] == (0, 5), "two behind, and never caught up"
    assert counts(anil, morning, 1)[Behavior.ON_TIME] == (1, 3), "a coin short is not paid"


def test_a_meeting_counts_for_attendance_and_savings(morning: MorningBranch, anil: Desk) -> None:
    sheet = open_sheet(anil, morning.center, MONDAY)
    marks = {morning.borrowers[2]: Attendance.ABSENT, morning.borrowers[3]: Attendance.LATE}
    marks[morning.borrowers[4]] = Attendance.LEFT_EARLY
    rows = tuple(
        FinishRow(row.borrower_id, row.loan_id, here, row.expected if here.came else 0, 2_000 if here.came else 0)
        for row in sheet.rows
        for here in (marks.get(row.borrower_id, Attendance.PRESENT),)
    )
    assert isinstance(finish_meeting(anil, FinishMeeting(morning.center, MONDAY, rows)), MeetingSaved)
    there, absent, late, left_early = (counts(anil, morning, which) for which in (1, 2, 3, 4))
    assert (there[Behavior.PUNCTUALITY], there[Behavior.SAVING]) == ((1, 1), (1, 1))
    assert (absent[Behavior.PUNCTUALITY], absent[Behavior.SAVING]) == ((0, 1), (0, 1))
    assert (late[Behavior.PUNCTUALITY], late[Behavior.SAVING]) == ((0, 1), (1, 1)), "late is there, but not on time"
    assert left_early[Behavior.PUNCTUALITY] == (1, 1)
    assert Behavior.ATTENDANCE not in there, "what earlier assessments counted is not counted beside it"


def test_a_promise_is_kept_by_money_that_came_in_time(morning: MorningBranch, anil: Desk) -> None:
    content = VisitContent(
        VisitPurpose.ARREARS, VisitOutcome.PROMISE, note="Pays on Friday", promise_amount=45_000, promise_day=MONDAY + 4
    )
    for which in (0, 1):
        assert isinstance(submit_visit(anil, SubmitVisit(new_id(), morning.borrowers[which], content)), Saved)
    assert Behavior.PROMISES not in counts(anil, morning, 0), "it can still be kept"
    morning.clock.go_on(2 * DAY_MS)
    record_repayment(anil, RecordRepayment(morning.loans[0], 45_000))
    morning.clock.go_on(3 * DAY_MS)
    assert counts(anil, morning, 0)[Behavior.PROMISES] == (1, 1)
    assert counts(anil, morning, 1)[Behavior.PROMISES] == (0, 1)
