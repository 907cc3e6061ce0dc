"""The roll of a center: how often each member came in her present cycle, and her marks of the newest meetings.

One record per center, so that a meeting of forty costs one write and any member's attendance is one look-up. What it
says follows from the meetings of the log; a mark that is corrected later is corrected here too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from fieldapp.domain.ids import Id
from fieldapp.domain.record import Index, Kind, Record, record
from fieldapp.domain.state import Draft, State
from fieldapp.domain.timestamp import Day

STRIP: Final = 12
"""How many of the newest meetings a member's marks are kept of."""
_NONE: Final = "0"


@dataclass(frozen=True)
class RollRow:
    """One member: meetings after the day `since`, how many there were and to how many she came.

    An excused meeting counts as none. marks: a digit per day of the roll, the number of the attendance or 0 for none.
    """

    borrower_id: Id
    since: Day = 0
    came: int = 0
    meetings: int = 0
    marks: str = ""


@dataclass(frozen=True)
class MarkChange:
    """How one member's mark of a meeting changed, as numbers of Attendance, 0 for no mark."""

    borrower_id: Id
    was: int
    now: int


@record
@dataclass(frozen=True)
class Roll(Record):
    """The roll of a center; the id is the center's. days: of the newest STRIP meetings, ascending."""

    KIND = Kind.ROLL

    days: tuple[Day, ...] = ()
    rows: tuple[RollRow, ...] = ()

    def index(self) -> Index:
        """Find rolls by center and the day of the newest meeting."""
        return Index(center=self.id, day=self.days[-1] if self.days else 0)

    def row(self, borrower_id: Id) -> RollRow:
        """Return a member's row, an empty one where she was at no meeting yet."""
        return next((row for row in self.rows if row.borrower_id == borrower_id), RollRow(borrower_id))

    def strip(self, borrower_id: Id) -> tuple[tuple[Day, int], ...]:
        """Return a member's newest marks, oldest first: day and number of Attendance."""
        marks = zip(self.days, self.row(borrower_id).marks, strict=False)
        return tuple((day, int(mark)) for day, mark in marks if mark != _NONE)


_COUNTS: Final = ((0, 0), (1, 1), (1, 1), (0, 1), (0, 0), (1, 1))
"""Came and held, by the number of the attendance: none, present, late, absent, excused, left early."""


def counts(mark: int) -> tuple[int, int]:
    """Return what a mark adds to meetings come to and meetings held, by the number of its attendance.

    Nothing for one of a newer program, which stands in a roll that the office has made.
    """
    return _COUNTS[mark] if mark < len(_COUNTS) else (0, 0)


def call_roll(draft: Draft, center_id: Id, day: Day, changes: Sequence[MarkChange]) -> None:
    """Take a meeting's marks into the center's roll: one write, linear in the members of the center."""
    changed = {change.borrower_id: change for change in changes if change.was != change.now}
    if not changed:
        return
    roll = draft.find(Roll, center_id) or Roll(center_id)
    new_day = day not in roll.days
    place = sum(1 for known in roll.days if known < day)
    days = (*roll.days[:place], day, *roll.days[place:]) if new_day else roll.days
    cut = max(0, len(days) - STRIP)
    rows = []
    for row in roll.rows:
        marks = row.marks[:place] + _NONE + row.marks[place:] if new_day else row.marks
        change = changed.pop(row.borrower_id, None) if changed else None
        if change is not None:
            row = _marked(row, change, day)
            marks = marks[:place] + str(change.now) + marks[place + 1 :]
        rows.append(RollRow(row.borrower_id, row.since, row.came, row.meetings, marks[cut:]))
    blank = _NONE * len(days)
    for change in changed.values():
        row = _marked(RollRow(change.borrower_id), change, day)
        marks = blank[:place] + str(change.now) + blank[place + 1 :]
        rows.append(RollRow(row.borrower_id, row.since, row.came, row.meetings, marks[cut:]))
    draft.put(Roll(center_id, days[cut:], tuple(rows)))


def _marked(row: RollRow, change: MarkChange, day: Day) -> RollRow:
    """Return a row with the change counted; a mark from before her cycle began counts for none."""
    if day <= row.since:
        return row
    (was_came, was_held), (came, held) = _COUNTS[change.was], _COUNTS[change.now]
    return RollRow(row.borrower_id, row.since, row.came + came - was_came, row.meetings + held - was_held, row.marks)


def restart(draft: Draft, center_id: Id, borrower_id: Id, since: Day) -> RollRow:
    """Begin a member's cycle on a day; return her row of the cycle that ends. Later meetings count to the new one."""
    roll = draft.find(Roll, center_id) or Roll(center_id)
    row = roll.row(borrower_id)
    came = meetings = 0
    for day, mark in roll.strip(borrower_id):
        if day > max(since, row.since):
            more_came, more_held = counts(mark)
            came, meetings = came + more_came, meetings + more_held
    marks = row.marks or _NONE * len(roll.days)
    _put_row(draft, roll, replace(row, since=since, came=came, meetings=meetings, marks=marks))
    return replace(row, came=row.came - came, meetings=row.meetings - meetings)


def resume(draft: Draft, center_id: Id, ended: RollRow) -> None:
    """Take back a restart: the cycle that had ended goes on, with the meetings since."""
    roll = draft.find(Roll, center_id) or Roll(center_id)
    row = roll.row(ended.borrower_id)
    joined = replace(row, since=ended.since, came=row.came + ended.came, meetings=row.meetings + ended.meetings)
    _put_row(draft, roll, joined)


def carry_over(draft: Draft, borrower_id: Id, from_center: Id, to_center: Id) -> None:
    """Let a member's counts go with her to another center; her marks stay with the meetings they belong to."""
    left = draft.find(Roll, from_center)
    if left is None or from_center == to_center:
        return
    row = left.row(borrower_id)
    draft.put(replace(left, rows=tuple(item for item in left.rows if item.borrower_id != borrower_id)))
    entered = draft.find(Roll, to_center) or Roll(to_center)
    known = entered.row(borrower_id)
    counted = replace(row, came=row.came + known.came, meetings=row.meetings + known.meetings)
    _put_row(draft, entered, replace(counted, marks=known.marks or _NONE * len(entered.days)))


def _put_row(draft: Draft, roll: Roll, fresh: RollRow) -> None:
    others = tuple(row for row in roll.rows if row.borrower_id != fresh.borrower_id)
    draft.put(replace(roll, rows=(*others, fresh)))


def attendance(state: State, center_id: Id, borrower_id: Id) -> RollRow:
    """Return a member's row of a center's roll, an empty one where there is none."""
    roll = state.find(Roll, center_id)
    return roll.row(borrower_id) if roll else RollRow(borrower_id)
