"""What happened with a borrower, newest first, with where each record stands."""

from __future__ import annotations

from typing import Literal

from fieldapp.domain.collection.meeting import Attendance
from fieldapp.domain.people import BorrowerField
from fieldapp.domain.work.visit import VisitContent, VisitOutcome
from fieldapp.services.borrower import visits
from fieldapp.services.borrower.people import EditBorrower, edit_borrower, profile
from fieldapp.services.borrower.timeline import TimelineEntry
from fieldapp.services.borrower.visits import SubmitVisit
from fieldapp.services.desk import DataState, Desk, Saved
from fieldapp.services.money.meetings import FinishMeeting, FinishRow, MeetingSaved, finish_meeting, open_sheet
from fieldapp.services.money.repayments import RecordRepayment, RepaymentSaved, Reverse, record_repayment, reverse
from fieldapp.services.oversight import approvals
from tests.fakes.clock import MONDAY, new_id
from tests.fakes.morning_branch import MorningBranch

NOTE = "Met her at the shop, business is steady."


def entries(desk: Desk, morning: MorningBranch, which: int = 1) -> dict[str, TimelineEntry]:
    """The newest entry of each kind."""
    found: dict[str, TimelineEntry] = {}
    for entry in profile(desk, morning.borrowers[which]).timeline:
        found.setdefault(entry.kind, entry)
    return found


def test_everything_that_was_done_is_told(morning: MorningBranch, anil: Desk) -> None:
    sheet = open_sheet(anil, morning.center, MONDAY)
    rows = tuple(FinishRow(row.borrower_id, row.loan_id, Attendance.LATE, row.expected, 2_000) for row in sheet.rows)
    assert isinstance(finish_meeting(anil, FinishMeeting(morning.center, MONDAY, rows)), MeetingSaved)
    record_repayment(anil, RecordRepayment(morning.loans[1], 10_000))
    first = [entry for entry in profile(anil, morning.borrowers[1]).timeline if entry.kind == "edit"]
    assert [(entry.title, entry.day) for entry in first] == [("Registered", MONDAY - 100)]
    morning.clock.go_on(60_000)
    edit_borrower(anil, EditBorrower(morning.borrowers[1], {BorrowerField.PHONE: "7"}, learnt="she told me"))
    content = VisitContent(note=NOTE, outcome=VisitOutcome.PROMISE, promise_amount=50_000, promise_day=MONDAY + 2)
    assert isinstance(visits.submit_visit(anil, SubmitVisit(new_id(), morning.borrowers[1], content)), Saved)
    told = entries(anil, morning)
    assert set(told) == {"meeting", "repayment", "edit", "visit", "loan"}
    assert (told["meeting"].title, told["meeting"].amount) == ("Meeting · came late", 47_000)
    assert told["meeting"].sentence == "₹ 450 repaid, ₹ 20 saved"
    assert (told["repayment"].title, told["repayment"].amount) == ("Repayment", 10_000)
    assert told["edit"].sentence == "7 · she told me · Anil Kumar"
    assert told["visit"].sentence.startswith("Promised ₹ 500 for 11 Nov.")
    assert {told[kind].state for kind in ("meeting", "repayment", "edit", "visit")} == {DataState.SAVED_HERE}
    assert (told["loan"].title, told["loan"].state) == ("Home loan", DataState.RECEIVED)
    morning.exchange(anil)
    assert {entry.state for entry in entries(anil, morning).values()} == {DataState.RECEIVED}


def test_entries_come_newest_first(morning: MorningBranch, anil: Desk) -> None:
    for amount in (1_000, 2_000):
        record_repayment(anil, RecordRepayment(morning.loans[1], amount))
        morning.clock.go_on(60_000)
    times = [entry.at_ms for entry in profile(anil, morning.borrowers[1]).timeline]
    assert times == sorted(times, reverse=True)


def test_what_was_taken_back_is_told_too(morning: MorningBranch, anil: Desk) -> None:
    saved = record_repayment(anil, RecordRepayment(morning.loans[1], 1_000))
    assert isinstance(saved, RepaymentSaved)
    reverse(anil, Reverse(saved.op_id, None, "wrong"))
    assert entries(anil, morning)["repayment"].sentence == "Reversed · taken by Anil Kumar"


def test_a_visit_says_what_became_of_it(morning: MorningBranch, anil: Desk) -> None:
    rao = morning.desk(morning.rao_id)
    verdicts: tuple[tuple[Literal["accept", "return"], DataState], ...] = (
        ("accept", DataState.ACCEPTED),
        ("return", DataState.RETURNED),
    )
    for verdict, state in verdicts:
        visits.submit_visit(anil, SubmitVisit(new_id(), morning.borrowers[1], VisitContent(note=NOTE)))
        morning.exchange(anil, rao)
        (item,) = approvals.approval_queue(rao)
        morning.clock.go_on(60_000)
        decision = approvals.Decide(
            "visit",
            item.subject_id,
            item.version,
            item.content_hash,
            verdict,
            1,
            "say more",
        )
        assert isinstance(approvals.decide(rao, decision), Saved)
        morning.exchange(rao, anil)
        assert entries(anil, morning)["visit"].state is state
