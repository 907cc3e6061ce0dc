"""What the books say of one borrower: promises, installments, meetings, savings, earlier loans, use of the loan."""

from __future__ import annotations

from fieldapp.domain.center.ladder import ladder_of
from fieldapp.domain.center.roll import attendance
from fieldapp.domain.collection.meeting import Attendance, Meeting
from fieldapp.domain.ids import Id
from fieldapp.domain.loan.account import Loan
from fieldapp.domain.people import Borrower
from fieldapp.domain.timestamp import Day
from fieldapp.domain.work.behavior import CYCLE_LATE_MAX, Behavior, Counted, loan_use, on_time, promises
from fieldapp.domain.work.visit import Visit
from fieldapp.store.queries import reports
from fieldapp.store.view import View


def behavior_of(view: View, borrower: Borrower, day: Day) -> tuple[Counted, ...]:
    """Return the counts for which there was occasion before a day; bounded by her own history and the branch's money.

    What was paid for her by her group covers an installment like her own money: the books do not call her late then.
    """
    loans = view.of_borrower(Loan, borrower.id)
    first = min((loan.disbursed_day for loan in loans), default=day)
    paid = list(reports.payments_since(view.connection, first, [loan.id for loan in loans])) if loans else []
    visits = view.of_borrower(Visit, borrower.id)
    came, held = _meetings(view, borrower)
    counts = {
        Behavior.PROMISES: promises(visits, [(when, amount) for _, when, amount in paid], day),
        Behavior.ON_TIME: _on_time(loans, paid, day),
        Behavior.PUNCTUALITY: (max(0, came - _late(view, borrower)), held),
        Behavior.SAVING: (min(held, reports.saving_days(view.connection, borrower.id)), held),
        Behavior.CYCLES: _cycles(view, borrower),
        Behavior.LOAN_USE: loan_use(visits),
    }
    return tuple(Counted(what, good, of) for what, (good, of) in counts.items() if of)


def _on_time(loans: list[Loan], paid: list[tuple[Id, int, int]], day: Day) -> tuple[int, int]:
    good = due = 0
    for loan in loans:
        plan = [(row.due_day, row.total) for row in loan.schedule]
        own = [(when, amount) for identifier, when, amount in paid if identifier == loan.id]
        kept, fell_due = on_time(plan, own, day, loan.opening_paid)
        good, due = good + kept, due + fell_due
    return good, due


def _meetings(view: View, borrower: Borrower) -> tuple[int, int]:
    """Return to how many meetings she came of how many, over all her cycles that are known."""
    steps = ladder_of(view, borrower).steps
    row = attendance(view, borrower.center_id, borrower.id)
    return row.came + sum(step.came for step in steps), row.meetings + sum(step.meetings for step in steps)


def _late(view: View, borrower: Borrower) -> int:
    """Return to how many meetings she came late, at every center where she paid and the one where she is."""
    centers = {borrower.center_id, *reports.centers_of(view.connection, borrower.id)}
    marks = [one.mark(borrower.id) for center in centers for one in view.of_center(Meeting, center)]
    return sum(one is not None and one.attendance is Attendance.LATE for one in marks)


def _cycles(view: View, borrower: Borrower) -> tuple[int, int]:
    steps = [step for step in ladder_of(view, borrower).steps if step.cycle]
    return sum(step.days_late_max <= CYCLE_LATE_MAX for step in steps), len(steps)
