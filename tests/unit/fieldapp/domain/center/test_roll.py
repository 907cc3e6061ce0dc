"""The roll says what the meetings say, in whatever order they come and however they are corrected."""

from __future__ import annotations

from dataclasses import dataclass, field

from hypothesis import given, settings
from hypothesis import strategies as st

from fieldapp.domain.center.roll import (
    STRIP,
    MarkChange,
    Roll,
    RollRow,
    attendance,
    call_roll,
    carry_over,
    counts,
    restart,
    resume,
)
from fieldapp.domain.ids import Id
from fieldapp.domain.state import Draft, MemoryState
from tests.fakes.branch import DAY, named

CENTER, USHA, LATA = named("center"), named("usha"), named("lata")


@dataclass
class Meetings:
    """A center whose meetings are written down once in the roll and once in a plain list."""

    state: MemoryState = field(default_factory=MemoryState)
    held: dict[tuple[int, Id], int] = field(default_factory=dict)

    def mark(self, day: int, borrower: Id, mark: int) -> None:
        draft = Draft(self.state)
        call_roll(draft, CENTER, day, (MarkChange(borrower, self.held.get((day, borrower), 0), mark),))
        self.state.put(draft.changes)
        self.held[day, borrower] = mark

    def counted(self, borrower: Id, since: int) -> tuple[int, int]:
        marks = [counts(mark) for (day, who), mark in self.held.items() if who == borrower and day > since]
        return sum(came for came, _ in marks), sum(held for _, held in marks)

    def row(self, borrower: Id) -> RollRow:
        return attendance(self.state, CENTER, borrower)

    def roll(self) -> Roll:
        found = self.state.find(Roll, CENTER)
        assert found is not None
        return found


def test_came_late_and_left_early_count_and_excused_counts_not() -> None:
    assert [counts(mark) for mark in range(6)] == [(0, 0), (1, 1), (1, 1), (0, 1), (0, 0), (1, 1)]


def test_a_corrected_mark_is_corrected_in_the_count() -> None:
    meetings = Meetings()
    meetings.mark(DAY, USHA, 3)
    meetings.mark(DAY, LATA, 1)
    meetings.mark(DAY, USHA, 1)
    assert (meetings.row(USHA).came, meetings.row(USHA).meetings) == (1, 1)
    assert meetings.roll().strip(USHA) == ((DAY, 1),)
    before = meetings.roll()
    meetings.mark(DAY, USHA, 1)
    assert meetings.roll() is before


def test_a_meeting_that_arrives_late_takes_its_place() -> None:
    meetings = Meetings()
    for day, mark in ((DAY, 1), (DAY + 14, 2), (DAY + 7, 3)):
        meetings.mark(day, USHA, mark)
    meetings.mark(DAY + 7, LATA, 5)
    assert meetings.roll().days == (DAY, DAY + 7, DAY + 14)
    assert meetings.roll().strip(USHA) == ((DAY, 1), (DAY + 7, 3), (DAY + 14, 2))
    assert meetings.roll().strip(LATA) == ((DAY + 7, 5),)


def test_only_the_newest_meetings_are_kept_and_all_are_counted() -> None:
    meetings = Meetings()
    for week in range(30):
        meetings.mark(DAY + 7 * week, USHA, 1)
    meetings.mark(DAY - 7, USHA, 3)
    assert len(meetings.roll().days) == STRIP
    assert len(meetings.row(USHA).marks) == STRIP
    assert (meetings.row(USHA).came, meetings.row(USHA).meetings) == (30, 31)


def test_a_cycle_that_is_taken_back_goes_on() -> None:
    meetings = Meetings()
    for day in (DAY, DAY + 7, DAY + 14):
        meetings.mark(day, USHA, 1)
    draft = Draft(meetings.state)
    ended = restart(draft, CENTER, USHA, DAY + 7)
    meetings.state.put(draft.changes)
    assert (ended.came, ended.meetings) == (2, 2)
    assert (meetings.row(USHA).came, meetings.row(USHA).since) == (1, DAY + 7)
    meetings.mark(DAY + 21, USHA, 3)
    draft = Draft(meetings.state)
    resume(draft, CENTER, ended)
    meetings.state.put(draft.changes)
    assert (meetings.row(USHA).came, meetings.row(USHA).meetings, meetings.row(USHA).since) == (3, 4, 0)


def test_the_counts_go_with_a_member_to_another_center() -> None:
    meetings = Meetings()
    meetings.mark(DAY, USHA, 1)
    meetings.mark(DAY, LATA, 3)
    draft = Draft(meetings.state)
    call_roll(draft, named("other"), DAY + 1, (MarkChange(named("else"), 0, 1),))
    carry_over(draft, USHA, CENTER, named("other"))
    carry_over(draft, USHA, named("nowhere"), CENTER)
    meetings.state.put(draft.changes)
    assert [row.borrower_id for row in meetings.roll().rows] == [LATA]
    row = attendance(meetings.state, named("other"), USHA)
    assert (row.came, row.meetings, row.marks) == (1, 1, "0")
    assert attendance(meetings.state, named("nowhere"), USHA) == RollRow(USHA)


@settings(max_examples=40)
@given(st.lists(st.tuples(st.integers(0, STRIP - 1), st.sampled_from([USHA, LATA]), st.integers(1, 6)), max_size=40))
def test_kept_or_counted_again_the_attendance_is_the_same(steps: list[tuple[int, Id, int]]) -> None:
    meetings, since = Meetings(), {USHA: 0, LATA: 0}
    for week, who, mark in steps:
        if mark < 6:
            meetings.mark(DAY + 7 * week, who, mark)
            continue
        since[who] = max(since[who], DAY + 7 * week)
        draft = Draft(meetings.state)
        restart(draft, CENTER, who, since[who])
        meetings.state.put(draft.changes)
    for who, day in since.items():
        row = meetings.row(who)
        assert (row.came, row.meetings) == meetings.counted(who, day)
