"""The ladder: facts kept as loans, meetings and repayments come in, and one sentence about what is in the way."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from fieldapp.domain.center.group import Group, GroupFormed
from fieldapp.domain.center.ladder import (
    HandedOver,
    Ladder,
    days_late,
    handed_back,
    handed_over,
    next_cycle,
    running_loans,
    trained_days,
    why_not_yet,
)
from fieldapp.domain.center.member import MemberMoved
from fieldapp.domain.center.roll import attendance
from fieldapp.domain.center.training import RecognitionTested, TrainingHeld
from fieldapp.domain.collection.collection import RepaymentRecorded, Reversed
from fieldapp.domain.collection.meeting import Attendance, MeetingRecorded, SheetLine, meeting_id
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.loan.account import Balance, LoanDisbursed
from fieldapp.domain.loan.group_rules import GroupPolicy
from fieldapp.domain.people import Borrower, BorrowerRegistered
from fieldapp.domain.policy import POLICY, PolicyPublished
from fieldapp.domain.rejection import Reason
from fieldapp.domain.state import Draft
from fieldapp.ui import messages
from tests.fakes.branch import APPLIED, DAY, WEEK, FakeBranch, named, schedule

RULES = GroupPolicy(training_days=2, ladder=(100_000, 200_000, 300_000))
NAMES = ("Asha", "Bina", "Charu", "Devi", "Esha")


class FreshGroup(FakeBranch):
    """Five new members without loans, under a policy of two training days and three rungs."""

    def __init__(self, rules: GroupPolicy = RULES) -> None:
        super().__init__(borrowers=0)
        self.do("office", PolicyPublished("hills 2026", rules), POLICY)
        for name in NAMES:
            self.do("anil", BorrowerRegistered(self.center, self.group, {1: name}), named(name))
            self.borrowers.append(named(name))

    def train(self, *absent: str) -> FreshGroup:
        present = tuple(named(name) for name in NAMES if name not in absent)
        for day in (DAY - 40, DAY - 39):
            assert self.do("anil", TrainingHeld(present), self.group, day=day) == APPLIED
        return self

    def recognize(self) -> FreshGroup:
        assert self.do("rao", RecognitionTested(passed=True), self.group, day=DAY - 38) == APPLIED
        return self

    def lend(self, name: str, day: int = DAY, cycle: int = 1, size: int = 10) -> Id:
        """Hand a loan over as the fold of a hand-over tells of it."""
        loan = named(f"{name} {cycle}")
        rows = schedule(day + WEEK, size)
        body = LoanDisbursed(named(name), "Trade", sum(row.principal for row in rows), day, rows, cycle=cycle)
        before = self.group_record()
        assert self.do("anil", body, loan, day=day) == APPLIED
        self.state.put([replace(self.group_record(), established=before.established)])
        return loan

    def meet(self, day: int, **marks: Attendance) -> None:
        lines = tuple(SheetLine(named(name), marks.get(name, Attendance.PRESENT)) for name in NAMES)
        self.do("anil", MeetingRecorded(self.center, lines, 1), meeting_id(self.center, day), day=day)

    def group_record(self) -> Group:
        group = self.state.find(Group, self.group)
        assert group is not None
        return group

    def ladder(self, name: str) -> Ladder:
        found = self.state.find(Ladder, named(name))
        assert found is not None
        return found

    def says(self, name: str, amount: int = 100_000, day: int = DAY) -> str:
        refusal = why_not_yet(self.state, named(name), amount, day)
        return messages.text(refusal) if refusal else ""


def ready() -> FreshGroup:
    return FreshGroup().train().recognize()


def test_step_by_step_until_the_first_loan() -> None:
    branch = FreshGroup(replace(RULES, members_min=5))
    assert branch.says("Asha") == "Ganga has had 0 of 2 days of training; 2 more must follow (hills 2026)."
    branch.train("Bina")
    assert "must pass the recognition test" in branch.says("Asha")
    branch.recognize()
    assert branch.says("Asha") == ""
    assert branch.says("Bina") == "Bina came to 0 of 2 days of training; 2 more must follow (hills 2026)."
    assert branch.says("Asha", 100_001) == (
        "Asha came to 0 of 0 meetings, 0 days late at most. Enter ₹ 1,000 or less (hills 2026)."
    )


def test_too_few_and_too_many_members() -> None:
    branch = ready()
    other = named("yamuna")
    branch.do("anil", GroupFormed(branch.center, "Yamuna"), other)
    branch.do("anil", MemberMoved(branch.group, other), named("Esha"))
    assert branch.says("Asha") == "Ganga has 4 members; 1 more must join before anyone in it borrows (hills 2026)."
    assert "4 more must join" in branch.says("Esha")
    branch.do("anil", MemberMoved(other, branch.group), named("Esha"))
    branch.do("anil", BorrowerRegistered(branch.center, branch.group, {1: "Sixth"}), named("sixth"))
    assert "may have 5; some must move" in branch.says("Asha")


def test_two_then_two_then_one_with_a_gap_between() -> None:
    branch = ready()
    branch.lend("Asha")
    assert branch.says("Bina", day=DAY) == ""
    branch.lend("Bina", DAY + 1)
    assert branch.says("Charu", day=DAY + 7) == (
        "2 of 5 in Ganga got loans 6 days ago; the next must wait 22 more days (hills 2026)."
    )
    pay(branch, "Asha", "Bina", until=DAY + 28)
    assert branch.says("Charu", day=DAY + 29) == ""


def pay(branch: FreshGroup, *names: str, until: int, cycle: int = 1) -> None:
    """Let members pay every installment on its day."""
    for name in names:
        loan = named(f"{name} {cycle}")
        balance = branch.state.find(Balance, loan)
        while balance is not None and 0 < balance.oldest_unpaid <= until:
            branch.do("anil", RepaymentRecorded(10_500, 0), loan, day=balance.oldest_unpaid)
            balance = branch.state.find(Balance, loan)


def test_nobody_borrows_while_one_is_late() -> None:
    branch = ready()
    branch.lend("Asha")
    late = DAY + WEEK + 8
    assert branch.says("Bina", day=DAY + WEEK + 7) == ""
    assert branch.says("Bina", day=late) == (
        "Asha is 8 days late; nobody in Ganga borrows until all stay within 7 days (hills 2026)."
    )
    branch.do("anil", RepaymentRecorded(21_000, 1), named("Asha 1"), day=late)
    assert branch.says("Bina", day=late) == ""
    assert branch.ladder("Asha").days_late_max == 8


def test_nobody_borrows_while_the_center_is_late() -> None:
    rules = replace(RULES, center_arrears_share_max=Decimal("0.1"), members_min=1)
    branch = FreshGroup(rules).train().recognize()
    branch.do("anil", GroupFormed(branch.center, "Yamuna"), named("yamuna"))
    branch.do("anil", MemberMoved(branch.group, named("yamuna")), named("Esha"))
    branch.lend("Esha")
    assert branch.says("Asha", day=DAY + WEEK + 7) == ""
    assert branch.says("Asha", day=DAY + WEEK + 8) == (
        "1 of 5 members of Ujjala are over 7 days late; they must catch up first (hills 2026)."
    )


@pytest.mark.parametrize(
    ("absences", "days_late_then", "most"),
    [
        (0, 0, "3,000"), (2, 0, "2,000"), (6, 0, "1,000"),
        (0, 5, "2,000"), (2, 5, "2,000"), (6, 5, "1,000"),
        (0, 9, "1,000"), (2, 9, "1,000"), (6, 9, "stop"),
    ],
)  # fmt: skip
def test_all_nine_cells_from_meetings_and_repayments(absences: int, days_late_then: int, most: str) -> None:
    branch = ready()
    loan = branch.lend("Asha", DAY, size=20)
    for week in range(1, 11):
        day = DAY + WEEK * week
        branch.meet(day, Asha=Attendance.ABSENT if week <= absences else Attendance.PRESENT)
    late = days_late_then
    for week in range(1, 11):
        amount, extra = (10_500, 0) if week < 10 else (115_500, late)
        branch.do("anil", RepaymentRecorded(amount, 0), loan, day=DAY + WEEK * week + extra)
    after = DAY + 90
    if most == "stop":
        assert branch.says("Asha", 100, after).startswith("Asha came to 4 of 10 meetings and was 9 days late")
        return
    said = branch.says("Asha", 300_001, after)
    assert f"{10 - absences} of 10 meetings, {late} days late at most. Enter ₹ {most} or less" in said


def test_an_excused_absence_is_no_absence() -> None:
    branch = ready()
    branch.lend("Asha", DAY)
    branch.meet(DAY + 1, Asha=Attendance.EXCUSED)
    branch.meet(DAY + 8, Asha=Attendance.LATE)
    row = attendance(branch.state, branch.center, named("Asha"))
    assert (row.came, row.meetings) == (1, 1)


def test_each_new_loan_begins_a_cycle_and_the_former_is_kept() -> None:
    branch = ready()
    branch.lend("Asha", DAY)
    branch.meet(DAY + 7, Asha=Attendance.ABSENT)
    branch.do("anil", RepaymentRecorded(105_000, 1), named("Asha 1"), day=DAY + 10)
    assert next_cycle(branch.state, named("Asha")) == 2
    branch.lend("Asha", DAY + 14, cycle=2, size=20)
    ladder = branch.ladder("Asha")
    assert (ladder.cycle, ladder.size, ladder.days_late_max, ladder.loans) == (2, 200_000, 0, (named("Asha 2"),))
    step = ladder.steps[-1]
    assert (step.cycle, step.size, step.days_late_max, step.came, step.meetings) == (1, 100_000, 3, 0, 1)
    assert [turn.cycle for turn in branch.group_record().turns] == [1, 2]


def test_a_hand_over_taken_back_gives_its_turn_back() -> None:
    branch = ready()
    branch.lend("Asha", DAY)
    branch.meet(DAY + 7, Asha=Attendance.ABSENT)
    draft = Draft(branch.state)
    handed_over(draft, HandedOver(named("second"), named("Asha"), 300_000, DAY + 8, 2))
    handed_back(draft, named("Asha"), named("second"))
    handed_back(draft, named("nobody"), named("second"))
    handed_over(draft, HandedOver(named("second"), named("nobody"), 300_000, DAY + 8, 2))
    branch.state.put(draft.changes)
    assert branch.ladder("Asha").cycle == 1
    assert branch.ladder("Asha").size == 100_000
    assert [turn.loan_id for turn in branch.group_record().turns] == [named("Asha 1")]
    row = attendance(branch.state, branch.center, named("Asha"))
    assert (row.came, row.meetings, row.since) == (0, 1, DAY)


def test_a_group_that_came_with_running_loans_is_trained_and_tested() -> None:
    branch = FreshGroup()
    rows = schedule(DAY)
    opening = LoanDisbursed(named("Asha"), "Trade", 100_000, DAY - 7, rows, opening=True, cycle=3)
    assert branch.do("office", opening, named("old loan")) == APPLIED
    assert branch.group_record().established
    assert "2 days of training" in branch.says("Bina")
    assert branch.says("Asha", 200_000, DAY) == ""


def test_training_in_an_earlier_group_counts() -> None:
    branch = FreshGroup().train()
    branch.do("anil", GroupFormed(branch.center, "Yamuna"), named("yamuna"))
    branch.do("anil", MemberMoved(branch.group, named("yamuna")), named("Asha"))
    asha = branch.state.find(Borrower, named("Asha"))
    assert asha is not None
    assert trained_days(branch.state, asha) == 2


def test_what_is_paid_or_unknown_is_not_late() -> None:
    branch = FakeBranch(borrowers=1)
    who = branch.borrowers[0]
    assert days_late(branch.state, who, DAY + 3) == 3
    assert [item.id for item in running_loans(branch.state, who)] == [branch.loans[0]]
    branch.do("anil", RepaymentRecorded(105_000, 1), branch.loans[0], day=DAY + 3)
    assert running_loans(branch.state, who) == ()
    assert days_late(branch.state, who, DAY + 90) == 0
    assert days_late(branch.state, named("nobody"), DAY) == 0
    branch.do("rao", Reversed(reason="wrong"), branch.last_operation, day=DAY + 4)
    assert days_late(branch.state, who, DAY + 9) == 9


def test_who_borrows_alone_has_no_group_in_the_way() -> None:
    branch = FreshGroup()
    branch.do("anil", BorrowerRegistered(branch.center, NO_ID, {1: "Alone"}), named("alone"))
    assert why_not_yet(branch.state, named("alone"), 10**9, DAY) is None
    assert why_not_yet(branch.state, named("nobody"), 1, DAY) is None
    refusal = why_not_yet(branch.state, named("Asha"), 1, DAY)
    assert refusal is not None
    assert refusal.reason is Reason.GROUP_UNTRAINED
