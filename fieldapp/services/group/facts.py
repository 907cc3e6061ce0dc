"""What group screens show of members: attendance, arrears, claims and what is in the way, read once for all of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar, cast

from fieldapp.domain.center.group import Group, GroupOffice
from fieldapp.domain.center.ladder import Ladder, member_facts, why_not_yet
from fieldapp.domain.center.roll import Roll
from fieldapp.domain.collection.meeting import Attendance
from fieldapp.domain.ids import Id
from fieldapp.domain.loan.account import Balance, Loan
from fieldapp.domain.loan.group_rules import Rung, ceiling, next_rung
from fieldapp.domain.loan.standing import stands_on
from fieldapp.domain.people import Borrower, BorrowerField
from fieldapp.domain.policy import policy_of
from fieldapp.domain.record import Record
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.savings import Savings, savings_id
from fieldapp.domain.state import Key, State
from fieldapp.domain.timestamp import Day
from fieldapp.store.view import View

STRIP_SHOWN = 8
R = TypeVar("R", bound=Record)


@dataclass(frozen=True)
class MemberRow:
    """A member as a group's page shows her; amounts in minor units.

    strip: her newest marks, oldest first. came, meetings: of her present cycle. next_most: the largest next loan the
    ladder allows, None where policy has no ladder. why_not: what is in the way of a loan of next_most (or any, without
    a ladder) today, None for nothing. turn_day: when she got her loan of this round, None for not yet.
    """

    borrower_id: Id
    name: str
    code: str
    office: GroupOffice | None
    joined_day: Day
    strip: tuple[tuple[Day, Attendance], ...]
    came: int
    meetings: int
    savings: int
    outstanding: int
    arrears: int
    days_late: int
    cycle: int
    last_size: int
    owes: int
    owed: int
    times_covered: int
    trained_days: int
    turn_day: Day | None
    next_most: int | None
    why_not: Rejection | None


class Remembering:
    """A state that looks every record up once; what is in the way is asked for each member of the same group."""

    def __init__(self, below: State) -> None:
        self._below = below
        self._seen: dict[Key, Record | None] = {}

    def find(self, cls: type[R], id: Id) -> R | None:
        """Return the record of that class with that id, or None."""
        key = (cls.KIND, id)
        if key not in self._seen:
            self._seen[key] = self._below.find(cls, id)
        return cast(R | None, self._seen[key])

    def take(self, items: Iterable[Record]) -> None:
        """Remember records that were read in one go."""
        for item in items:
            self._seen[item.KIND, item.id] = item


def member_rows(view: View, groups: Sequence[Group], day: Day) -> dict[Id, tuple[MemberRow, ...]]:
    """Return the rows of each group's members in the order they joined; five look-ups for all of them together."""
    members = [member for group in groups for member in group.members]
    state = Remembering(view)
    for records in (
        view.some(Borrower, members).values(),
        view.some(Ladder, members).values(),
        view.some(Savings, map(savings_id, members)).values(),
        view.of_borrowers(Loan, members),
        view.of_borrowers(Balance, members),
    ):
        state.take(records)
    return {group.id: tuple(_rows(state, group, day)) for group in groups}


def _rows(state: Remembering, group: Group, day: Day) -> Iterable[MemberRow]:
    for member in group.members:
        borrower = state.find(Borrower, member)
        if borrower is not None:
            yield _row(state, group, borrower, day)


def _row(state: Remembering, group: Group, borrower: Borrower, day: Day) -> MemberRow:
    ladder = state.find(Ladder, borrower.id) or Ladder(borrower.id, borrower.center_id)
    account, facts = state.find(Savings, savings_id(borrower.id)), member_facts(state, borrower, day)
    roll = state.find(Roll, borrower.center_id)
    rules = policy_of(state).group
    rung = next_rung(facts.came, facts.meetings, facts.days_late_max, rules)
    most = ceiling(rung, facts.size, rules) if rules.ladder else None
    asked = most if most is not None and rung is not Rung.STOP else 0
    outstanding, arrears, late = _standing(state, ladder, day)
    turn = next((turn.day for turn in group.round(max(1, ladder.cycle)) if turn.borrower_id == borrower.id), None)
    return MemberRow(
        borrower_id=borrower.id,
        name=borrower.text(BorrowerField.NAME),
        code=borrower.text(BorrowerField.CODE),
        office=next((office for office in GroupOffice if group.holder(office) == borrower.id), None),
        joined_day=borrower.joined_day or borrower.registered_day,
        strip=_strip(roll, borrower.id) if roll else (),
        came=facts.came,
        meetings=facts.meetings,
        savings=account.balance if account else 0,
        outstanding=outstanding,
        arrears=arrears,
        days_late=late,
        cycle=ladder.cycle,
        last_size=ladder.size,
        owes=ladder.owes,
        owed=ladder.owed,
        times_covered=ladder.times_covered,
        trained_days=facts.trained_days,
        turn_day=turn,
        next_most=most,
        why_not=why_not_yet(state, borrower.id, asked, day),
    )


def _strip(roll: Roll, borrower_id: Id) -> tuple[tuple[Day, Attendance], ...]:
    """Return a member's newest marks; one of a newer program is left out, as nobody here could say what it is."""
    known = set(Attendance)
    marks = [(day, mark) for day, mark in roll.strip(borrower_id) if mark in known]
    return tuple((day, Attendance(mark)) for day, mark in marks[-STRIP_SHOWN:])


def _standing(state: State, ladder: Ladder, day: Day) -> tuple[int, int, int]:
    """Return outstanding, arrears and days late over all running loans of a member."""
    outstanding = arrears = late = 0
    for loan_id in ladder.loans:
        loan, balance = state.find(Loan, loan_id), state.find(Balance, loan_id)
        if loan is None or balance is None or not balance.state.running:
            continue
        stands = stands_on(loan, balance, day)
        outstanding += stands.outstanding
        arrears += stands.arrears
        late = max(late, stands.days_late(day))
    return outstanding, arrears, late
