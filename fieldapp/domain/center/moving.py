"""What moves with a center: from the day it meets differently, installments that were due at its meetings follow them.

Amounts stay as they were agreed; only days move, each installment to the meeting that takes the place of its own. What
fell due before that day, and what was never tied to a meeting, stays where it is.
"""

from __future__ import annotations

from dataclasses import replace

from fieldapp.domain.center.center import Center, CenterMoved, Rhythm, apply_center_moved
from fieldapp.domain.center.group import Group
from fieldapp.domain.center.ladder import running_loans
from fieldapp.domain.center.roll import Roll
from fieldapp.domain.disposition import Disposition
from fieldapp.domain.ids import Id
from fieldapp.domain.loan.account import Balance, Loan, booked
from fieldapp.domain.loan.adjustment import Adjustment
from fieldapp.domain.loan.by_terms import told
from fieldapp.domain.loan.pages import Deed
from fieldapp.domain.loan.rows import pack_plain, plain_rows
from fieldapp.domain.operation import Entry
from fieldapp.domain.state import Draft, State
from fieldapp.domain.timestamp import Day, date_of


def apply_center_moved_with_loans(draft: Draft, entry: Entry, moved: CenterMoved) -> Disposition:
    """Let a center meet differently, and let its members' running loans follow; linear in the members' open loans."""
    verdict = apply_center_moved(draft, entry, moved)
    center = draft.find(Center, entry.operation.entity)
    if not verdict.took_effect or center is None:
        return verdict
    left, entered = center.rhythms[-2:]
    for borrower_id in _members(draft, center):
        for balance in running_loans(draft, borrower_id):
            loan = draft.find(Loan, balance.id)
            if loan is not None and loan.center_id == center.id and _at_meetings(loan, left):
                _follow(draft, loan, balance, (left, entered))
    return verdict


def _members(state: State, center: Center) -> tuple[Id, ...]:
    """Return whoever is in a group of the center or on its roll, each once."""
    groups = [state.find(Group, identifier) for identifier in center.groups]
    roll = state.find(Roll, center.id)
    called = [row.borrower_id for row in roll.rows] if roll else []
    return tuple(dict.fromkeys([*(member for group in groups if group for member in group.members), *called]))


def _at_meetings(loan: Loan, left: Rhythm) -> bool:
    """Tell whether a loan is paid at the meetings: it was agreed so, or, where nobody wrote down what was agreed, most
    of what is still to fall due falls on them."""
    if loan.agreed is not None:
        return bool(loan.agreed.due.meetings) or loan.agreed.counted_from is not None
    due = [row[0] for row in plain_rows(loan.rows) if row[0] >= left.until]
    return bool(due) and 2 * sum(1 for day in due if left.next_meeting(day) == day) > len(due)


def _follow(draft: Draft, loan: Loan, balance: Balance, rhythms: tuple[Rhythm, Rhythm]) -> None:
    events = booked(draft, balance)
    for event in events:
        adjustment = draft.find(Adjustment, event.operation) if event.deed is Deed.RESCHEDULED else None
        if adjustment is not None:
            draft.put(replace(adjustment, rows=redated(adjustment.rows, *rhythms)))
    rows = redated(loan.rows, *rhythms)
    moved = replace(loan, rows=rows, first_rows=redated(loan.first_rows, *rhythms))
    if loan.agreed is not None:
        # From here on the days are agreed one by one: no counting from the hand-over would find the new meetings.
        given = tuple(date_of(row[0]) for row in plain_rows(moved.first_rows or rows)[-loan.agreed.installments :])
        moved = replace(moved, agreed=replace(loan.agreed, due=replace(loan.agreed.due, given=given)))
    again, after = told(draft, moved, events, balance)
    draft.put(again)
    draft.put(after)


def redated(rows: bytes, left: Rhythm, entered: Rhythm) -> bytes:
    """Return packed rows whose days follow the meetings; rows due before the center moved keep theirs."""
    return pack_plain((moved_day(row[0], left, entered), *row[1:]) for row in plain_rows(rows))


def moved_day(due: Day, left: Rhythm, entered: Rhythm) -> Day:
    """Return the meeting that takes the place of the one on the due day, or of the last one before it."""
    if due < left.until:
        return due
    meeting = due - (due - left.first_day) % left.period
    place = (meeting - left.next_meeting(left.until)) // left.period
    return entered.first_day + max(0, place) * entered.period
