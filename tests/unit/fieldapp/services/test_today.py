"""Today: the plan, the money, and what needs her."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fieldapp.domain.collection.meeting import Attendance
from fieldapp.domain.people import BorrowerField
from fieldapp.domain.work.visit import VisitContent, VisitOutcome
from fieldapp.services.borrower import visits
from fieldapp.services.borrower.people import EditBorrower, edit_borrower
from fieldapp.services.borrower.registration import keep_registration
from fieldapp.services.borrower.visits import SubmitVisit
from fieldapp.services.cash.day import CountCash, MoveCash, WhoseDay, close_day, count_cash, hand_in
from fieldapp.services.desk import Desk, Saved
from fieldapp.services.loan.loans import decide
from fieldapp.services.money.meetings import (
    FinishMeeting,
    FinishRow,
    MeetingSaved,
    RowEntry,
    finish_meeting,
    open_sheet,
    save_sheet_row,
)
from fieldapp.services.money.repayments import RecordRepayment, record_repayment
from fieldapp.services.oversight import approvals, conflicts
from fieldapp.services.oversight.conflict_view import ConflictRecord
from fieldapp.services.today import today
from tests.fakes.clock import DAY_MS, MONDAY, new_id
from tests.fakes.morning_branch import MorningBranch
from tests.unit.fieldapp.services.lending import applied, approve, done, publish, shown

NOTE = "Met her at the shop, business is steady."


def test_the_plan_of_a_meeting_day(morning: MorningBranch, anil: Desk) -> None:
    day = today(anil)
    (meeting,) = day.meetings
    assert (meeting.center_name, meeting.time_text, meeting.members, meeting.state) == ("Ujjala", "10:00", 12, "due")
    assert meeting.expected == day.to_collect == 11 * 47_000 + 137_000
    assert (day.members_behind, day.collected_today, day.cash_with_me) == (1, 0, 0)
    assert [visit.reason for visit in day.visits] == ["Late 14 days"]
    assert day.data_as_of_ms == morning.clock.now_ms()
    assert today(morning.desk(morning.bela_id)).meetings == ()
    assert len(today(morning.desk(morning.rao_id)).meetings) == 1


def test_a_meeting_is_begun_and_finished(morning: MorningBranch, anil: Desk) -> None:
    sheet = open_sheet(anil, morning.center, MONDAY)
    save_sheet_row(anil, sheet.meeting_id, 0, RowEntry(Attendance.PRESENT, 45_000, 0))
    assert today(anil).meetings[0].state == "draft"
    rows = tuple(FinishRow(row.borrower_id, row.loan_id, Attendance.PRESENT, row.expected) for row in sheet.rows)
    assert isinstance(finish_meeting(anil, FinishMeeting(morning.center, MONDAY, rows)), MeetingSaved)
    day = today(anil)
    assert day.meetings[0].state == "finished"
    assert day.collected_today == 12 * 45_000 + 90_000
    assert day.cash_with_me is None, "she counts without being told what there should be"
    count_cash(anil, CountCash({50_000: 12, 10_000: 3}))
    assert today(anil).cash_with_me == 12 * 45_000 + 90_000
    assert day.to_collect == 11 * 47_000 + 137_000


def submitted(desk: Desk, morning: MorningBranch, which: int, **content: object) -> Saved:
    wanted = SubmitVisit(new_id(), morning.borrowers[which], VisitContent(note=NOTE, **content))  # type: ignore[arg-type]
    saved = visits.submit_visit(desk, wanted)
    assert isinstance(saved, Saved)
    return saved


def test_promises_and_planned_visits_come_back_on_their_day(morning: MorningBranch, anil: Desk) -> None:
    submitted(anil, morning, 0, outcome=VisitOutcome.PROMISE, promise_amount=50_000, promise_day=MONDAY + 1)
    submitted(anil, morning, 3, next_visit_day=MONDAY + 2)
    assert today(anil).visits == ()
    morning.clock.go_on(2 * DAY_MS)
    plan = [(visit.name, visit.reason) for visit in today(anil).visits]
    assert plan[:2] == [("Kamla Devi", "Promised ₹ 500 for Tue 10 Nov"), ("Lata Patel", "Next visit planned for today")]
    assert [visit.because for visit in today(anil).visits][:2] == ["promise", "planned"]


def test_what_nobody_changed_twice_does_not_count_as_changed_in_two_places(
    anil: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    notice = ConflictRecord(new_id(), "notice", "Anil Kumar", "Odd times", (), (), may_decide=False, decider="S. Rao")
    monkeypatch.setattr(conflicts, "open_conflicts", lambda _desk: (notice,))
    (item,) = today(anil).needs_me
    assert (item.kind, item.title, item.sentence) == ("duplicate", "Odd times", "Anil Kumar. S. Rao decides")


def test_what_needs_her(morning: MorningBranch, anil: Desk) -> None:
    rao, bela = morning.desk(morning.rao_id), morning.desk(morning.bela_id)
    submitted(anil, morning, 0)
    morning.exchange(anil, rao)
    (item,) = approvals.approval_queue(rao)
    decision = approvals.Decide("visit", item.subject_id, item.version, item.content_hash, "return", 1, "say more")
    assert isinstance(approvals.decide(rao, decision), Saved)
    edit_borrower(anil, EditBorrower(morning.borrowers[4], {BorrowerField.PHONE: "1"}))
    edit_borrower(bela, EditBorrower(morning.borrowers[4], {BorrowerField.PHONE: "2"}))
    record_repayment(anil, RecordRepayment(morning.loans[2], 45_000))
    record_repayment(bela, RecordRepayment(morning.loans[2], 45_000))
    visits.save_visit_draft(anil, new_id(), morning.borrowers[5], {"note": "half"})
    morning.exchange(rao, bela, anil, bela)
    needs = {item.kind: item for item in today(anil).needs_me}
    assert set(needs) == {"returned_visit", "conflict", "draft", "duplicate"}
    assert needs["returned_visit"].sentence == "Kamla Devi: say more"
    assert (needs["conflict"].title, needs["conflict"].sentence) == ("1 record changed in two places", "Usha Devi")
    assert needs["draft"].title == "1 unfinished visit"
    morning.clock.go_on(DAY_MS)
    cash = {item.kind: item for item in today(anil).needs_me}["cash"]
    assert cash.title == "Cash not handed in"


def test_a_day_left_open_and_money_kept_are_told_in_the_morning(morning: MorningBranch, anil: Desk) -> None:
    record_repayment(anil, RecordRepayment(morning.loans[0], 45_000))
    count_cash(anil, CountCash({10_000: 4}, "wrong change"))
    morning.clock.go_on(DAY_MS)
    titles = [item.title for item in today(anil).needs_me if item.kind == "cash"]
    assert titles == ["Mon 09 Nov is not closed", "Cash not handed in"]
    hand_in(anil, MoveCash(40_000, whose=WhoseDay(MONDAY)))
    close_day(anil, whose=WhoseDay(MONDAY))
    assert [item for item in today(anil).needs_me if item.kind == "cash"] == []


def test_half_registered_people_need_her(morning: MorningBranch, anil: Desk) -> None:
    first, second = new_id(), new_id()
    keep_registration(anil, first, {"NAME": "Zarina Bai"})
    morning.clock.go_on(60_000)
    keep_registration(anil, second, {"NAME": "", "PHONE": "98"})
    (item,) = [item for item in today(anil).needs_me if item.kind == "registration"]
    assert (item.id, item.title, item.sentence) == (second, "2 people half registered", "Zarina Bai")
    assert item.day == MONDAY


def test_a_loan_that_came_back_needs_her_who_asked_for_it(morning: MorningBranch) -> None:
    publish(morning)
    anil, rao = morning.desk(morning.anil_id), morning.desk(morning.rao_id)
    asked = applied(anil, morning.borrowers[3])
    morning.exchange(anil, rao)
    back = replace(
        approve(shown(rao, asked.row.application_id)), verdict="return", reason_code=4, reason_text="Ask her"
    )
    done(decide(rao, back))
    morning.exchange(rao, anil)
    (item,) = [item for item in today(anil).needs_me if item.kind == "application"]
    assert (item.id, item.sentence) == (asked.row.application_id, "Lata Patel: Ask her")
