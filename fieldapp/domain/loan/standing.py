"""Where a loan stands on a day, and after one more payment, from its running figures.

Where the rows of the schedule are paid one by one, a payment reads only the rows it reaches. Loans whose product
follows every event in their life are replayed (see life); what they show between events is as of the last one.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Final

from fieldapp.domain.loan.account import RUNNING, Balance, Loan, LoanState, running_as
from fieldapp.domain.loan.installment import Installment
from fieldapp.domain.loan.position import InstallmentPosition, LoanPosition
from fieldapp.domain.loan.product import Excess, Rebate
from fieldapp.domain.loan.rounding import to_minor
from fieldapp.domain.loan.rows import count_of, due_by, filled, parts_of, row_at, sums
from fieldapp.domain.record import changed
from fieldapp.domain.timestamp import Day, day_of

_NOTHING: Final = LoanPosition(0, 0, 0, 0, None, 0, 0)


def opened(loan: Loan, balance: Balance) -> Balance:
    """Return a balance with all figures made to fit the loan's rows and the sum its installments took."""
    full, part, got, _ = filled(loan.rows, loan.order, (0, 0), balance.taken)
    asked = sums(loan.rows)
    left = [whole - paid for whole, paid in zip(asked, got, strict=True)]
    return replace(
        balance,
        outstanding=left[0],
        interest=left[1],
        fee=left[2],
        penalty=left[3],
        paid_principal=got[0],
        paid_interest=got[1],
        paid_fee=got[2],
        paid_penalty=got[3],
        settled=full,
        part=part,
        oldest_unpaid=_due_day(loan, full),
        state=running_as(balance.version) if any(left) else LoanState.CLOSED,
    )


def _due_day(loan: Loan, number: int) -> Day:
    return row_at(loan.rows, number)[0] if number < loan.installments else 0


def needs_replay(loan: Loan, balance: Balance, amount: int, day: Day) -> bool:
    """Tell whether a payment is more than one more amount on the next rows: where the whole life must be looked at.

    That is a loan by terms, one that is not running, a payment that may pay the loan off with a rebate, and one dated
    back where the day decides what a payment or an adjustment does.
    """
    if loan.by_terms or balance.state not in RUNNING:
        return True
    if loan.rebate is not Rebate.NONE and amount >= balance.owed - balance.interest:
        return True
    by_day = loan.excess is not Excess.ADVANCE or loan.rebate is not Rebate.NONE or bool(loan.first_rows)
    return by_day and day < balance.last_day


def taken_of(loan: Loan, balance: Balance, amount: int, day: Day) -> int:
    """Return how much of a payment the installments take: all that is owed, or by the product only what has come due.

    Whoever pays everything pays the loan off, also where the product takes nothing in advance.
    """
    owed = balance.owed
    if amount >= owed:
        return owed
    if loan.excess is Excess.ADVANCE:
        return amount
    return min(amount, sum(due_by(loan.rows, (balance.settled, balance.part), day)))


def paid_on(loan: Loan, balance: Balance, amount: int, day: Day) -> Balance:
    """Return the figures after a payment for which needs_replay() is false; its event is written by the caller."""
    taken, owed = taken_of(loan, balance, amount, day), balance.owed
    full, part, got, _ = filled(loan.rows, loan.order, (balance.settled, balance.part), taken)
    beyond = amount - taken
    return changed(
        balance,
        paid=balance.paid + amount,
        outstanding=balance.outstanding - got[0],
        oldest_unpaid=_due_day(loan, full),
        state=balance.state if owed > taken else LoanState.CLOSED,
        settled=full,
        part=part,
        interest=balance.interest - got[1],
        fee=balance.fee - got[2],
        penalty=balance.penalty - got[3],
        paid_principal=balance.paid_principal + got[0],
        paid_interest=balance.paid_interest + got[1],
        paid_fee=balance.paid_fee + got[2],
        paid_penalty=balance.paid_penalty + got[3],
        excess=balance.excess + beyond,
        last_day=max(balance.last_day, day),
        to_savings=balance.to_savings + beyond if loan.excess is Excess.SAVINGS else balance.to_savings,
    )


def stands_on(loan: Loan, balance: Balance, day: Day) -> LoanPosition:
    """Return where a loan stands on a day; payoff is without rebate. Reads the rows that have come due and are open."""
    over = max(0, balance.excess - balance.to_savings - balance.refunded)
    if not balance.state.running:
        return replace(_NOTHING, installments_paid=balance.settled, overpaid=over)
    if balance.filled:
        return _by_rows(loan, balance, day, over)
    late, today = due_by(loan.rows, (balance.settled, balance.part), day)
    oldest = balance.oldest_unpaid
    return LoanPosition(balance.outstanding, balance.owed, late, today, oldest, balance.settled, over)


def _by_rows(loan: Loan, balance: Balance, day: Day, over: int) -> LoanPosition:
    late, today, full = 0, 0, 0
    oldest: Day | None = None
    for item in installments_of(loan, balance):
        if item.unpaid <= 0:
            full += 1
            continue
        due = item.installment.due_day
        oldest = due if oldest is None else oldest
        late += item.unpaid if due < day else 0
        today += item.unpaid if due == day else 0
    return LoanPosition(balance.outstanding, balance.owed, late, today, oldest, full, over)


def installments_of(loan: Loan, balance: Balance) -> tuple[InstallmentPosition, ...]:
    """Return each installment with what is paid on it. Linear in the schedule."""
    rows = loan.schedule
    if balance.filled:
        return tuple(
            InstallmentPosition(n, row, paid) for n, (row, paid) in enumerate(zip(rows, _paid(balance), strict=True), 1)
        )
    return tuple(InstallmentPosition(n, row, _paid_on(balance, n - 1, row)) for n, row in enumerate(rows, 1))


def _paid_on(balance: Balance, place: int, row: Installment) -> int:
    if place < balance.settled:
        return row.total
    return balance.part if place == balance.settled else 0


def _paid(balance: Balance) -> list[int]:
    return [int.from_bytes(balance.filled[at : at + 8], "big") for at in range(0, len(balance.filled), 8)]


def next_due(loan: Loan, balance: Balance, day: Day) -> tuple[Day | None, int]:
    """Return day and open amount of the first installment due on the day or later that is not fully paid."""
    if balance.state.running:
        for item in installments_of(loan, balance)[0 if balance.filled else balance.settled :]:
            if item.installment.due_day >= day and item.unpaid > 0:
                return item.installment.due_day, item.unpaid
    return None, 0


def first_start(loan: Loan) -> Day:
    """Return the day from which the first installment's period counts."""
    counted = loan.agreed.counted_from if loan.agreed else None
    return day_of(counted) if counted else loan.disbursed_day


def rebates(loan: Loan, rows: bytes, at: tuple[int, int], day: Day) -> dict[int, int]:
    """Return the interest given back to whoever pays off on the day, by number of the row from 0.

    at: the rows that are full and what is paid on the next. FUTURE_PERIODS gives that of periods that have not begun,
    TO_THE_DAY also the days left of the current one; never more than is still open. A period begins where the one
    before ends.
    """
    found: dict[int, int] = {}
    if loan.rebate is Rebate.NONE:
        return found
    start = first_start(loan)
    for number in range(count_of(rows)):
        row = row_at(rows, number)
        days, left = row[0] - start, row[0] - day
        start = row[0]
        if left <= 0 or number < at[0] or days <= 0:
            continue
        unborne = min(days, left)
        if unborne < days and loan.rebate is Rebate.FUTURE_PERIODS:
            continue
        open_interest = row[2] - (parts_of(row, loan.order, at[1])[1] if number == at[0] else 0)
        found[number] = min(to_minor(Decimal(row[2]) * unborne / days), open_interest)
    return found
