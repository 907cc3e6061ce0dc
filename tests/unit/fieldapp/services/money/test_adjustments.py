"""Adjustments as people make them: proposed on the loan as it stands, decided by somebody else on what was seen."""

from __future__ import annotations

import pytest

from fieldapp.domain.loan.adjustment import AdjustmentState
from fieldapp.domain.loan.pages import Deed
from fieldapp.domain.loan.split import Part
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.work.approval import ReturnReason
from fieldapp.services.borrower.people import profile
from fieldapp.services.desk import Desk, Saved
from fieldapp.services.money import adjustments
from fieldapp.services.money.adjustments import AdjustmentRow, DecideAdjustment, NewSchedule, Propose, schedule_for
from fieldapp.services.money.repayments import RecordRepayment, expected_repayment, record_repayment
from fieldapp.services.oversight.approvals import Decide, approval_queue
from fieldapp.services.oversight.approvals import decide as decide_item
from tests.fakes.clock import MONDAY, new_id
from tests.fakes.morning_branch import MorningBranch

OWED = 38 * 45_000
PRINCIPAL = 38 * 39_375
INTEREST = 38 * 5_625


@pytest.fixture
def rao(morning: MorningBranch) -> Desk:
    return morning.desk(morning.rao_id)


def proposed(morning: MorningBranch, anil: Desk, rao: Desk, wanted: Propose) -> AdjustmentRow:
    """Propose as Anil and return what Rao sees."""
    saved = adjustments.propose(anil, wanted)
    assert isinstance(saved, Saved), saved
    morning.exchange(anil, rao)
    (row,) = adjustments.waiting(rao)
    return row


def test_a_waiver_says_what_it_costs_and_counts_once_agreed(morning: MorningBranch, anil: Desk, rao: Desk) -> None:
    loan = morning.loans[0]
    row = proposed(morning, anil, rao, Propose(loan, Deed.WAIVED, "flood", Part.INTEREST, 7_000))
    assert (row.words, row.borrower_name, row.author) == ("Waiver of interest", "Kamla Devi", "Anil Kumar")
    assert (row.owed_before, row.owed_after) == (OWED, OWED - 7_000)
    assert expected_repayment(rao, loan, MONDAY).payoff == OWED
    assert isinstance(adjustments.decide(rao, DecideAdjustment(row.adjustment_id, row.version, True)), Saved)
    assert expected_repayment(rao, loan, MONDAY).payoff == OWED - 7_000
    told = profile(rao, morning.borrowers[0]).timeline
    assert [entry.sentence for entry in told if entry.title == "Waiver of interest"] == ["flood · agreed"]
    (after,) = adjustments.of_loan(rao, loan)
    assert (after.state, after.decider, after.owed_before, after.owed_after) == (
        AdjustmentState.ACCEPTED, "S. Rao", OWED, OWED - 7_000,
    )  # fmt: skip
    assert adjustments.waiting(rao) == ()


def test_who_may_decide_and_on_what(morning: MorningBranch, anil: Desk, rao: Desk) -> None:
    row = proposed(morning, anil, rao, Propose(morning.loans[0], Deed.WRITTEN_OFF, "left the village"))
    yes = DecideAdjustment(row.adjustment_id, row.version, True)
    assert adjustments.decide(anil, yes) == Rejection(Reason.NEEDS_SUPERVISOR)
    stale = adjustments.decide(rao, DecideAdjustment(row.adjustment_id, new_id(), True))
    assert stale == Rejection(Reason.STALE_TRANSITION)
    silent = adjustments.decide(rao, DecideAdjustment(row.adjustment_id, row.version, False))
    assert silent == Rejection(Reason.REASON_NEEDED)
    assert adjustments.decide(rao, DecideAdjustment(new_id(), row.version, True)) == Rejection(Reason.UNKNOWN_RECORD)
    own = adjustments.propose(rao, Propose(morning.loans[1], Deed.CHARGED, "cheque bounced", Part.PENALTY, 500))
    assert isinstance(own, Saved)
    mine = next(item for item in adjustments.waiting(rao) if item.loan_id == morning.loans[1])
    decided = adjustments.decide(rao, DecideAdjustment(mine.adjustment_id, mine.version, True))
    assert decided == Rejection(Reason.MAKER_IS_CHECKER)


def test_what_does_not_fit_is_said_with_its_figures(morning: MorningBranch, anil: Desk) -> None:
    loan = morning.loans[0]
    too_much = adjustments.propose(anil, Propose(loan, Deed.WAIVED, "flood", Part.INTEREST, INTEREST + 1))
    assert isinstance(too_much, Rejection)
    assert (too_much.reason, too_much.facts["open"]) == (Reason.MORE_THAN_OPEN, "₹ 2,137.50")
    assert adjustments.propose(anil, Propose(loan, Deed.WAIVED, "", Part.INTEREST, 1)) == Rejection(
        Reason.REASON_NEEDED
    )
    assert adjustments.propose(anil, Propose(new_id(), Deed.WRITTEN_OFF, "x")) == Rejection(Reason.UNKNOWN_LOAN)


def test_a_new_schedule_asks_what_is_owed_in_equal_parts(morning: MorningBranch, anil: Desk, rao: Desk) -> None:
    loan = morning.loans[0]
    rows = schedule_for(anil, NewSchedule(loan, 7, MONDAY + 28, 28))
    assert not isinstance(rows, Rejection)
    assert (sum(row.principal for row in rows), sum(row.interest for row in rows)) == (PRINCIPAL, INTEREST)
    assert [row.due_day for row in rows[:2]] == [MONDAY + 28, MONDAY + 56]
    row = proposed(morning, anil, rao, Propose(loan, Deed.RESCHEDULED, "flood", schedule=rows))
    assert (row.owed_before, row.owed_after) == (OWED, OWED)
    adjustments.decide(rao, DecideAdjustment(row.adjustment_id, row.version, True))
    assert expected_repayment(rao, loan, MONDAY).expected == 0
    assert expected_repayment(rao, loan, MONDAY + 28).expected == rows[0].total
    assert schedule_for(anil, NewSchedule(loan, 0, MONDAY, 7)) == Rejection(Reason.BAD_VALUE)
    assert schedule_for(anil, NewSchedule(new_id(), 3, MONDAY, 7)) == Rejection(Reason.UNKNOWN_LOAN)


def test_a_schedule_agreed_while_she_paid_is_not_carried_out(morning: MorningBranch, anil: Desk, rao: Desk) -> None:
    loan = morning.loans[0]
    rows = schedule_for(anil, NewSchedule(loan, 7, MONDAY + 28, 28))
    assert not isinstance(rows, Rejection)
    row = proposed(morning, anil, rao, Propose(loan, Deed.RESCHEDULED, "flood", schedule=rows))
    record_repayment(rao, RecordRepayment(loan, 45_000))
    decided = adjustments.decide(rao, DecideAdjustment(row.adjustment_id, row.version, True))
    assert decided == Rejection(Reason.SCHEDULE_DIFFERS)


def test_the_supervisors_queue_has_it_and_decides_it(morning: MorningBranch, anil: Desk, rao: Desk) -> None:
    row = proposed(morning, anil, rao, Propose(morning.loans[0], Deed.WAIVED, "flood", Part.INTEREST, 7_000))
    item = next(one for one in approval_queue(rao) if one.subject_kind == "adjustment")
    assert (item.title, item.flagged, item.mine) == ("Waiver of interest · Kamla Devi", True, False)
    assert ("Reason", "flood") in item.lines
    decision = Decide("adjustment", item.subject_id, item.version, item.content_hash, "accept")
    assert isinstance(decide_item(rao, decision), Saved)
    assert expected_repayment(rao, morning.loans[0], MONDAY).payoff == row.owed_after


def test_sent_back_with_a_reason_from_the_list_it_is_not_agreed(morning: MorningBranch, anil: Desk, rao: Desk) -> None:
    row = proposed(morning, anil, rao, Propose(morning.loans[0], Deed.WAIVED, "flood", Part.INTEREST, 7_000))
    decision = Decide("adjustment", row.adjustment_id, row.version, b"", "return", int(ReturnReason.EVIDENCE_MISSING))
    assert isinstance(decide_item(rao, decision), Saved)
    (after,) = adjustments.of_loan(rao, morning.loans[0])
    assert (after.state, after.answer) == (AdjustmentState.REJECTED, "Evidence missing")
    assert expected_repayment(rao, morning.loans[0], MONDAY).payoff == OWED


def test_what_a_change_does_is_told_before_it_is_proposed(morning: MorningBranch, anil: Desk) -> None:
    loan = morning.loans[0]
    found = adjustments.preview(anil, Propose(loan, Deed.WRITTEN_OFF, ""))
    assert isinstance(found, tuple)
    owed, nothing = found
    assert nothing == 0
    assert adjustments.whose(anil, loan) == ("Kamla Devi", "Home")
    assert adjustments.preview(anil, Propose(loan, Deed.CHARGED, "", Part.FEE, 50_00)) == (owed, owed + 50_00)
    refused = adjustments.preview(anil, Propose(loan, Deed.WAIVED, "", Part.INTEREST, owed * 2))
    assert isinstance(refused, Rejection)
    assert refused.reason is Reason.MORE_THAN_OPEN
    assert adjustments.preview(anil, Propose(anil.new_id(), Deed.WRITTEN_OFF, "")) == Rejection(Reason.UNKNOWN_LOAN)
