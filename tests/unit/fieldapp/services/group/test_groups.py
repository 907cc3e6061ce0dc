"""The group's page, and what is done with a group from a laptop."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fieldapp.domain.center.group import Group
from fieldapp.domain.center.training import TrainingHeld
from fieldapp.domain.collection.meeting import Attendance
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.loan.group_rules import GroupPolicy
from fieldapp.domain.operation import Intent
from fieldapp.domain.people import Borrower, BorrowerState
from fieldapp.domain.policy import POLICY, PolicyPublished
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.services.desk import Desk, Result, Saved
from fieldapp.services.group.cover import CoverPart, RecordCover, record_cover
from fieldapp.services.group.groups import (
    Elect,
    FormGroup,
    GroupOffice,
    MoveMember,
    RecordTraining,
    UnknownGroup,
    dissolve,
    elect,
    form_group,
    group_view,
    join,
    leave,
    move,
    record_recognition_test,
    record_training,
)
from fieldapp.services.money.meetings import FinishMeeting, FinishRow, finish_meeting
from fieldapp.services.money.savings import MoveSavings, move_savings
from fieldapp.ui import messages
from tests.fakes.clock import MONDAY, new_id
from tests.fakes.morning_branch import MorningBranch

RULES = GroupPolicy(training_days=1, members_max=6, wave_arrears_days_max=14, ladder=(1_000_000, 2_500_000))
KAMLA = 0


@pytest.fixture
def ganga(morning: MorningBranch) -> Id:
    """Ganga under a policy that fits it: a ladder of two rungs and groups of up to six."""
    morning.office.write(Intent(PolicyPublished("hills 2026", RULES), POLICY))
    return morning.groups[0]


def reason(result: object) -> Reason:
    assert isinstance(result, Rejection)
    return result.reason


def said(result: object) -> str:
    assert isinstance(result, Rejection)
    return messages.text(result)


def saved(result: Result) -> Saved:
    assert isinstance(result, Saved), result
    return result


def newcomer(morning: MorningBranch, name: str = "Nirmala") -> Id:
    return morning.office.register(name, morning.center, NO_ID)


def test_the_page_says_what_there_is_to_know(morning: MorningBranch, ganga: Id, anil: Desk) -> None:
    page = group_view(anil, ganga)
    assert (page.name, page.center_name, page.place, page.meets) == ("Ganga", "Ujjala", "Rampur", (0, "10:00"))
    assert (page.next_day, page.members_most, page.policy, page.fund) == (MONDAY, 6, "hills 2026", 0)
    kamla = page.members[0]
    assert (kamla.name, kamla.arrears, kamla.savings, kamla.cycle) == ("Kamla Devi", 90_000, 10_000, 1)
    assert kamla.days_late == 14
    assert [row.next_most for row in page.members[:2]] == [1_000_000, 2_500_000]
    assert page.training.established
    assert (page.training.needed, page.training.days) == (1, ())


def test_the_page_says_for_each_member_why_not_yet(morning: MorningBranch, ganga: Id, anil: Desk) -> None:
    assert [row.why_not for row in group_view(anil, ganga).members] == [None] * 6
    morning.clock.go_on(86_400_000)
    for row in group_view(anil, ganga).members:
        assert said(row.why_not) == (
            "Kamla Devi is 15 days late; nobody in Ganga borrows until all stay within 14 days (hills 2026)."
        )


def test_attendance_of_a_meeting_is_on_the_page_at_once(morning: MorningBranch, ganga: Id, anil: Desk) -> None:
    rows = tuple(
        FinishRow(borrower, loan, Attendance.LATE if number == KAMLA else Attendance.PRESENT, 45_000, 0)
        for number, (borrower, loan) in enumerate(zip(morning.borrowers, morning.loans, strict=True))
    )
    finished = finish_meeting(anil, FinishMeeting(morning.center, MONDAY, rows, cash_counted=45_000 * 12))
    assert not isinstance(finished, Rejection)
    kamla = group_view(anil, ganga).members[0]
    assert kamla.strip == ((MONDAY, Attendance.LATE),)
    assert (kamla.came, kamla.meetings) == (1, 1)


def test_a_group_is_formed_of_people_without_one(morning: MorningBranch, ganga: Id, anil: Desk) -> None:
    free = newcomer(morning)
    morning.exchange(anil)
    assert reason(form_group(anil, FormGroup(morning.center, " "))) is Reason.REQUIRED
    seven = tuple(new_id() for _ in range(7))
    assert said(form_group(anil, FormGroup(morning.center, "Yamuna", members=seven))).startswith(
        "Yamuna has 6 members, which is the most."
    )
    formed = saved(form_group(anil, FormGroup(morning.center, "Yamuna", members=(free,))))
    assert "centers" in formed.changed
    taken = form_group(anil, FormGroup(morning.center, "Kaveri", members=(free,)))
    assert reason(taken) is Reason.STALE_TRANSITION


def test_members_join_move_and_leave_with_numbers(morning: MorningBranch, ganga: Id, anil: Desk) -> None:
    free, kamla = newcomer(morning), morning.borrowers[KAMLA]
    morning.exchange(anil)
    assert said(join(anil, free, ganga)) == "Ganga has 6 members, which is the most. Choose another group."
    assert reason(move(anil, MoveMember(kamla, morning.groups[1], " "))) is Reason.REASON_NEEDED
    assert reason(move(anil, MoveMember(kamla, morning.groups[1], "quarrel"))) is Reason.GROUP_FULL
    assert said(leave(anil, kamla, "moves to town")) == (
        "Kamla Devi still owes ₹ 17,100. Close or move the loan first."
    )
    assert reason(move(anil, MoveMember(kamla, NO_ID, "alone"))) is Reason.MEMBER_HAS_LOAN
    assert reason(leave(anil, kamla, "")) is Reason.REASON_NEEDED
    assert reason(leave(anil, new_id(), "x")) is Reason.UNKNOWN_RECORD
    assert reason(move(anil, MoveMember(new_id(), ganga, "x"))) is Reason.UNKNOWN_RECORD
    formed = saved(form_group(anil, FormGroup(morning.center, "Yamuna")))
    with anil.book.view() as view:
        yamuna = next(group.id for group in view.every(Group) if group.name == "Yamuna")
    assert formed.op_id
    saved(join(anil, free, yamuna, "neighbor"))
    saved(move(anil, MoveMember(kamla, yamuna, "quarrel")))
    assert [row.name for row in group_view(anil, yamuna).members] == ["Nirmala", "Kamla Devi"]
    assert len(group_view(anil, ganga).members) == 5
    assert not isinstance(move_savings(anil, MoveSavings(free, 700)), Rejection)
    assert said(leave(anil, free, "moves")).startswith("Nirmala still has ₹ 7 in savings.")
    assert not isinstance(move_savings(anil, MoveSavings(free, -700)), Rejection)
    saved(leave(anil, free, "moves"))
    with anil.book.view() as view:
        gone = view.find(Borrower, free)
        assert gone is not None
        assert gone.state is BorrowerState.LEFT


def test_who_owes_her_group_is_told_so(morning: MorningBranch, ganga: Id, anil: Desk) -> None:
    other = morning.borrowers[1]
    with anil.book.view() as view:
        members = view.find(Group, ganga)
        assert members is not None
        other = members.members[1]
    covered = RecordCover(morning.loans[KAMLA], (CoverPart(other, 45_000),))
    assert not isinstance(record_cover(anil, covered), Rejection)
    rows = {row.borrower_id: row for row in group_view(anil, ganga).members}
    assert (rows[morning.borrowers[KAMLA]].owes, rows[other].owed) == (45_000, 45_000)
    assert rows[morning.borrowers[KAMLA]].times_covered == 1
    assert said(rows[morning.borrowers[KAMLA]].why_not) == (
        "Kamla Devi owes her group ₹ 450 for what others paid; she must repay them first (hills 2026)."
    )
    assert rows[other].why_not is None


def test_elections(morning: MorningBranch, ganga: Id, anil: Desk) -> None:
    kamla = morning.borrowers[KAMLA]
    chosen = Elect(ganga, GroupOffice.LEADER, kamla)
    saved(elect(anil, chosen))
    assert group_view(anil, ganga).members[0].office is GroupOffice.LEADER
    assert reason(elect(anil, chosen)) is Reason.NOTHING_CHANGED
    stranger = newcomer(morning)
    morning.exchange(anil)
    assert said(elect(anil, replace(chosen, borrower_id=stranger))).startswith("Nirmala is not in Ganga.")
    assert reason(elect(anil, replace(chosen, group_id=new_id()))) is Reason.UNKNOWN_RECORD


def test_training_and_the_test_by_somebody_else(morning: MorningBranch, ganga: Id, anil: Desk) -> None:
    rao = morning.desk(morning.rao_id)
    assert reason(record_recognition_test(anil, ganga, "", passed=True)) is Reason.NEEDS_SUPERVISOR
    assert said(record_recognition_test(rao, ganga, "", passed=True)) == (
        "Ganga has had 0 of 1 days of training; 1 more must follow (hills 2026)."
    )
    assert reason(record_training(anil, RecordTraining(ganga, ()))) is Reason.REQUIRED
    assert reason(record_training(anil, RecordTraining(ganga, (new_id(),)))) is Reason.NOT_A_MEMBER
    assert reason(record_training(anil, RecordTraining(new_id(), (new_id(),)))) is Reason.UNKNOWN_RECORD
    saved(record_training(anil, RecordTraining(ganga, (morning.borrowers[KAMLA],), "savings")))
    morning.exchange(anil, rao)
    saved(record_recognition_test(rao, ganga, "all knew the rules", passed=True))
    training = group_view(rao, ganga).training
    assert [(day.came, day.trainers, day.topic) for day in training.days] == [(1, ("Anil Kumar",), "savings")]
    assert training.recognized_day == MONDAY
    assert [(tester, passed) for _, tester, passed, _ in training.tests] == [("S. Rao", True)]
    assert reason(record_recognition_test(rao, new_id(), "", passed=True)) is Reason.UNKNOWN_RECORD


def test_a_trainer_does_not_test(morning: MorningBranch, ganga: Id) -> None:
    rao = morning.desk(morning.rao_id)
    saved(record_training(rao, RecordTraining(ganga, (morning.borrowers[KAMLA],))))
    assert reason(record_recognition_test(rao, ganga, "", passed=True)) is Reason.MAKER_IS_CHECKER


def test_only_an_empty_group_is_dissolved(morning: MorningBranch, ganga: Id, anil: Desk) -> None:
    assert said(dissolve(anil, ganga, "quarrel")) == (
        "Ganga still has 6 members and ₹ 0 in its fund. Both must go elsewhere first."
    )
    assert reason(dissolve(anil, ganga, " ")) is Reason.REASON_NEEDED
    assert reason(dissolve(anil, new_id(), "x")) is Reason.UNKNOWN_RECORD
    empty = morning.office.form_group(morning.center, "Empty")
    morning.exchange(anil)
    saved(dissolve(anil, empty, "nobody came"))
    assert group_view(anil, empty).dissolved


def test_what_waits_in_waves_is_told_with_the_day(morning: MorningBranch, anil: Desk) -> None:
    rules = replace(RULES, members_min=3)
    morning.office.write(Intent(PolicyPublished("hills 2026", rules), POLICY))
    group = morning.office.form_group(morning.center, "Yamuna")
    names = ("Asha", "Bina", "Charu")
    people = [morning.office.register(name, morning.center, group) for name in names]
    morning.office.write(Intent(TrainingHeld(tuple(people)), group, business_day=MONDAY - 30))
    for borrower in people[:2]:
        morning.office.lend(borrower, MONDAY + 7, weeks=4)
    morning.exchange(anil)
    page = group_view(anil, group)
    assert page.waves.out == ("Asha", "Bina")
    assert page.waves.next_day == MONDAY + 28
    assert [row.turn_day for row in page.members] == [MONDAY, MONDAY, None]


def test_a_group_nobody_knows(anil: Desk) -> None:
    with pytest.raises(UnknownGroup):
        group_view(anil, new_id())
