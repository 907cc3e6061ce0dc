"""Centers keep every rhythm they met in, and installments follow the meetings."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from fieldapp.domain.center.center import Center, CenterEdited, CenterFormed, CenterMoved
from fieldapp.domain.disposition import Disposition, refused
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.rejection import Reason
from fieldapp.domain.timestamp import weekday_of
from tests.fakes.branch import APPLIED, DAY, FakeBranch, named

THURSDAY = 20_048
"""A Thursday after DAY; 1970-01-01 was one."""


def center_of(branch: FakeBranch) -> Center:
    center = branch.state.find(Center, branch.center)
    assert center is not None
    return center


def move(branch: FakeBranch, from_day: int, weekday: int, seat: str = "anil", every_weeks: int = 1) -> Disposition:
    seen = center_of(branch).version
    return branch.do(seat, CenterMoved(from_day, weekday, 540, every_weeks, "market day", seen), branch.center)


def weekly(first_day: int, every_weeks: int = 1) -> Center:
    return Center(named("c"), "C", "V", named("u"), weekday_of(first_day), 600, first_day, every_weeks)


def test_a_center_knows_its_meeting_days() -> None:
    center = weekly(DAY, 2)
    assert center.meets_on(DAY)
    assert not center.meets_on(DAY + 7)
    assert not center.meets_on(DAY - 14)
    assert center.next_meeting(DAY - 100) == DAY
    assert center.next_meeting(DAY + 1) == DAY + 14
    assert [center.meeting_number(DAY + days) for days in (0, 13, 14)] == [1, 1, 2]


def test_centers_are_formed_once() -> None:
    branch = FakeBranch(borrowers=0)
    formed = CenterFormed("Ujjala", "Rampur", named("user anil"), 3, 600, DAY)
    assert branch.do("bela", formed, branch.center) == refused(Reason.ALREADY_EXISTS)
    nameless = CenterFormed(" ", "V", named("user anil"), 3, 600, DAY)
    assert branch.do("bela", nameless, named("c2")) == refused(Reason.BAD_VALUE)


def test_a_center_that_moves_keeps_the_meetings_it_had() -> None:
    branch = FakeBranch(borrowers=0)
    before = center_of(branch)
    assert move(branch, DAY + 10, 0) == APPLIED
    center = center_of(branch)
    monday = center.next_meeting(DAY + 10)
    assert weekday_of(monday) == 0
    assert DAY + 10 <= monday < DAY + 17
    past = [day for day in range(DAY - 80, DAY + 10) if center.meets_on(day)]
    assert past == [day for day in range(DAY - 80, DAY + 10) if before.meets_on(day)]
    assert center.meeting_number(monday) == before.meeting_number(past[-1]) + 1
    assert center.earlier[0].minute == 600
    assert [item.weekday for item in center.meeting_days()] == [before.weekday, 0]


def test_only_who_has_the_center_moves_it_and_nobody_into_the_past() -> None:
    branch = FakeBranch(borrowers=0)
    assert move(branch, DAY + 10, 0, seat="bela") == refused(Reason.NOT_ALLOWED)
    assert move(branch, DAY - 1, 0) == refused(Reason.DATE_TOO_EARLY)
    assert move(branch, DAY + 10, 7) == refused(Reason.BAD_VALUE)
    assert move(branch, DAY + 10, 0, every_weeks=0) == refused(Reason.BAD_VALUE)
    assert branch.do("anil", CenterMoved(DAY + 10, 0, 540), named("none")) == refused(Reason.UNKNOWN_RECORD)
    assert branch.do("anil", CenterMoved(DAY + 10, 0, 540, seen=Id(bytes(16))), branch.center) == refused(
        Reason.STALE_TRANSITION
    )
    assert move(branch, DAY + 10, 0, seat="rao") == APPLIED


def test_words_of_a_center_change_by_what_was_seen() -> None:
    branch = FakeBranch(borrowers=0)
    seen = center_of(branch).version
    edited = CenterEdited("Ujjala II", "Rampur", "under the neem tree", "UJ", seen)
    assert branch.do("anil", edited, branch.center) == APPLIED
    assert (center_of(branch).name, center_of(branch).place) == ("Ujjala II", "under the neem tree")
    assert branch.do("rao", edited, branch.center) == refused(Reason.STALE_TRANSITION)
    nameless = CenterEdited(" ", "", seen=center_of(branch).version)
    assert branch.do("anil", nameless, branch.center) == refused(Reason.BAD_VALUE)


def test_installments_move_with_the_meetings() -> None:
    branch = FakeBranch(borrowers=0)
    branch.do("anil", CenterFormed("New", "Rampur", named("user anil"), 3, 600, THURSDAY), named("new"))
    moved = CenterMoved(THURSDAY + 15, 0, 600, seen=branch.last_operation)
    assert branch.do("anil", moved, named("new")) == APPLIED
    center = branch.state.find(Center, named("new"))
    assert center is not None
    agreed = [THURSDAY + 7 * week for week in range(1, 6)]
    dues = [center.moved_due(due, THURSDAY) for due in agreed]
    assert dues == [THURSDAY + 7, THURSDAY + 14, THURSDAY + 18, THURSDAY + 25, THURSDAY + 32]
    assert center.moved_due(THURSDAY + 25, THURSDAY + 16) == THURSDAY + 25


@settings(max_examples=20)
@given(st.lists(st.tuples(st.integers(1, 60), st.integers(0, 6), st.integers(1, 4)), max_size=4))
def test_however_often_it_moves_every_meeting_is_counted_and_no_installment_is_lost(
    moves: list[tuple[int, int, int]],
) -> None:
    branch = FakeBranch(borrowers=0)
    day = DAY
    for gap, weekday, every in moves:
        day += gap
        move(branch, day, weekday, every_weeks=every)
    center = center_of(branch)
    assert center.id != NO_ID
    met = [at for at in range(center.rhythms[0].first_day, day + 100) if center.meets_on(at)]
    assert [center.meeting_number(at) for at in met] == list(range(1, len(met) + 1))
    first = center.rhythms[0]
    agreed = [first.next_meeting(DAY) + first.period * number for number in range(30)]
    dues = [center.moved_due(due, DAY) for due in agreed]
    assert all(center.meets_on(due) for due in dues)
    assert dues == sorted(set(dues))
