"""The entries of one meeting while they are filled in, and their sums; plain Python, amounts in minor units."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import Enum

from fieldapp.domain.collection.meeting import Attendance
from fieldapp.domain.ids import Id
from fieldapp.domain.words import mark
from fieldapp.services.money.meetings import RowEntry, Sheet, SheetRow
from fieldapp.ui.screens.sheet_parts.entry import OPEN, attended, is_open

RowKey = tuple[Id, Id | None]
"""Borrower and loan of a row."""


class Standing(Enum):
    """What a row amounts to, in the word that stands in its Status cell."""

    TO_ENTER = mark("To enter")
    PAID = mark("Paid")
    AHEAD = mark("Paid ahead")
    PART = mark("Part paid")
    NOT_PAID = mark("Not paid")
    ABSENT = mark("Absent")
    EXCUSED = mark("Excused")
    SAVED = mark("Saved")
    """A member without a loan whose row is entered."""

    @property
    def is_exception(self) -> bool:
        """Neither open nor as expected."""
        return self not in (Standing.TO_ENTER, Standing.PAID, Standing.SAVED)

    @property
    def is_short(self) -> bool:
        """Less came than was expected."""
        return self in (Standing.PART, Standing.NOT_PAID, Standing.ABSENT, Standing.EXCUSED)


@dataclass(frozen=True)
class Sums:
    """The whole sheet in numbers."""

    rows: int
    members: int
    """People; one with two loans has two rows."""
    entered: int
    due: int
    arrears: int
    expected: int
    savings_expected: int
    paid: int
    savings: int
    fines: int
    from_others: int
    """What members pay for others in cash."""
    elsewhere: int
    """What is paid by phone or bank, or out of savings or a fund: not in the cash."""
    difference: int
    """Paid less expected, over the rows entered."""
    came: int
    late: int
    away: int
    excused: int
    left_early: int
    standings: dict[Standing, int]
    short_people: int
    short: int

    @property
    def to_go(self) -> int:
        return self.rows - self.entered

    @property
    def cash(self) -> int:
        """What must lie on the mat."""
        return self.paid + self.savings + self.fines + self.from_others

    @property
    def repaid(self) -> int:
        """What goes to the loans, whoever pays it and however."""
        return self.paid + self.from_others + self.elsewhere

    @property
    def still_expected(self) -> int:
        return max(0, self.expected - self.repaid)

    @property
    def exceptions(self) -> int:
        return sum(count for standing, count in self.standings.items() if standing.is_exception)


class Book:
    """One entry per row; every question about a row is answered from here, and only `put` changes it."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.rows: tuple[SheetRow, ...] = sheet.rows
        self.entries: list[RowEntry] = [row.draft or OPEN for row in sheet.rows]

    def put(self, row: int, entry: RowEntry) -> None:
        self.entries[row] = entry

    def differs_from(self, sheet: Sheet) -> bool:
        """Anything but the drafts, which are newest here."""
        return _ground(sheet) != _ground(self.sheet)

    def renew(self, sheet: Sheet) -> None:
        """The sheet was read again: while it is open what is typed stays with its member."""
        both_open = sheet.state == self.sheet.state == "open"
        typed = {_key(row): entry for row, entry in zip(self.rows, self.entries, strict=True)} if both_open else {}
        self.sheet, self.rows = sheet, sheet.rows
        self.entries = [typed.get(_key(row), row.draft or OPEN) for row in sheet.rows]

    def members(self) -> list[RowKey]:
        """Who stands in which row; undo steps are good as long as this is the same."""
        return [_key(row) for row in self.rows]

    def with_siblings(self, after: Mapping[int, RowEntry]) -> dict[int, RowEntry]:
        """A member with two loans has two rows but came once: what one row says of attendance the other says too."""
        made = dict(after)
        for row, entry in after.items():
            if entry.attendance is None or entry.attendance is self.entries[row].attendance:
                continue
            for other, line in enumerate(self.rows):
                if other not in made and line.borrower_id == self.rows[row].borrower_id:
                    made[other] = attended(self.entries[other], entry.attendance)
        return made

    def close(self) -> None:
        """The meeting was finished here; the entries stand as they are."""
        self.sheet = replace(self.sheet, state="finished")

    def reopen(self) -> None:
        """What was finished here was taken back; the entries stand as they are."""
        self.sheet = replace(self.sheet, state="open")

    # one row

    def is_open(self, row: int) -> bool:
        return is_open(self.entries[row])

    def open_rows(self) -> list[int]:
        return [row for row in range(len(self.rows)) if self.is_open(row)]

    def standing(self, row: int) -> Standing:
        entry, line = self.entries[row], self.rows[row]
        if self.is_open(row):
            return Standing.TO_ENTER
        paid = (entry.paid or 0) + entry.other
        if paid < line.expected:
            if entry.attendance is Attendance.ABSENT:
                return Standing.ABSENT
            if entry.attendance is Attendance.EXCUSED:
                return Standing.EXCUSED
            return Standing.PART if paid else Standing.NOT_PAID
        if paid > line.expected:
            return Standing.AHEAD
        if line.loan_id is not None:
            return Standing.PAID
        if entry.attendance is Attendance.ABSENT:
            return Standing.ABSENT
        return Standing.EXCUSED if entry.attendance is Attendance.EXCUSED else Standing.SAVED

    def difference(self, row: int) -> int:
        """Paid less expected; zero while the row is open."""
        entry = self.entries[row]
        return 0 if self.is_open(row) else (entry.paid or 0) + entry.other - self.rows[row].expected

    # the whole sheet

    def next_exception(self, after: int) -> int | None:
        """The next row that is neither open nor as expected, from the top again after the last."""
        count = len(self.rows)
        for step in range(1, count + 1):
            row = (after + step) % count
            if self.standing(row).is_exception:
                return row
        return None

    def sums(self) -> Sums:
        rows = range(len(self.rows))
        standings = [self.standing(row) for row in rows]
        counts = Counter(standings)
        marks = {line.borrower_id: entry.attendance for line, entry in zip(self.rows, self.entries, strict=True)}
        seen = Counter(mark for mark in marks.values() if mark is not None)
        short = [row for row in rows if standings[row].is_short]
        in_hand = sum(one.amount for entry in self.entries for one in entry.beside if one.in_hand)
        return Sums(
            rows=len(self.rows),
            members=len(marks),
            entered=len(standings) - counts[Standing.TO_ENTER],
            due=sum(line.due for line in self.rows),
            arrears=sum(line.arrears for line in self.rows),
            expected=sum(line.expected for line in self.rows),
            savings_expected=sum(line.savings_expected for line in self.rows),
            paid=_sum(entry.paid for entry in self.entries),
            savings=_sum(entry.savings for entry in self.entries),
            fines=sum(entry.fine for entry in self.entries),
            from_others=in_hand,
            elsewhere=sum(entry.other for entry in self.entries) - in_hand,
            difference=sum(self.difference(row) for row in rows),
            came=sum(count for mark, count in seen.items() if mark.came),
            late=seen[Attendance.LATE],
            away=seen[Attendance.ABSENT],
            excused=seen[Attendance.EXCUSED],
            left_early=seen[Attendance.LEFT_EARLY],
            standings={standing: counts[standing] for standing in Standing},
            short_people=len({self.rows[row].borrower_id for row in short if self.rows[row].expected}),
            short=-sum(self.difference(row) for row in short),
        )


def _key(row: SheetRow) -> RowKey:
    return row.borrower_id, row.loan_id


def _ground(sheet: Sheet) -> Sheet:
    return replace(sheet, begun=False, rows=tuple(replace(row, draft=None) for row in sheet.rows))


def _sum(amounts: Iterable[int | None]) -> int:
    return sum(amount or 0 for amount in amounts)
