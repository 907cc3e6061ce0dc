"""Loans whose product follows every event of their life: figures and pay-off amount by a replay of the terms.

What the rows ask and what is paid on each is written down after every event, so lists need no replay; only the pay-off
amount of another day does. Once another schedule is agreed the loan is one by rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.loan.account import Balance, Loan, LoanState, booked
from fieldapp.domain.loan.adjustment import Adjustment
from fieldapp.domain.loan.agreed import terms_of
from fieldapp.domain.loan.allocation import InstallmentByInstallment
from fieldapp.domain.loan.fees import Charged, ChargeKind, FeeRule
from fieldapp.domain.loan.life import events as e
from fieldapp.domain.loan.life.history import LoanHistory
from fieldapp.domain.loan.life.state import InstallmentState, Totals
from fieldapp.domain.loan.life.state import LoanState as Life
from fieldapp.domain.loan.pages import Booked, Deed
from fieldapp.domain.loan.product import Excess, LoanProduct, LoanTerms
from fieldapp.domain.loan.rebuild import Story, finished, in_order, retold
from fieldapp.domain.loan.rows import Row, pack_plain
from fieldapp.domain.loan.split import NOTHING, Part, Split, one_part
from fieldapp.domain.loan.standing import needs_replay, paid_on, rebates
from fieldapp.domain.state import State
from fieldapp.domain.timestamp import Day, date_of, day_of

_HAND_OVER: Final = "hand-over"
_LONGEST_DAYS: Final = 36_500


@dataclass(frozen=True)
class Standing:
    """A loan and its balance after some of its events; None: after all that are written down."""

    loan: Loan
    balance: Balance
    events: tuple[Booked, ...] | None = None


def follows_life(product: LoanProduct) -> bool:
    """Tell whether a payment is more than one more amount on the next rows of a fixed schedule."""
    by_rows = isinstance(product.allocation, InstallmentByInstallment)
    day_by_day = product.recalculation or product.down_payment or product.overdue_penalty
    return day_by_day is not None or not by_rows


def told(state: State, loan: Loan, events: Sequence[Booked], kept: Balance) -> tuple[Loan, Balance]:
    """Return the loan and its balance after all its events, whatever its product."""
    schedules = _schedules(state, events)
    terms = terms_of(state, loan.agreed, loan.principal) if loan.agreed and loan.by_terms else None
    if terms is None:
        return retold(loan, events, kept, schedules)
    ordered = in_order(events)
    turn = next((n for n, event in enumerate(ordered) if event.deed is Deed.RESCHEDULED), len(ordered))
    history = LoanHistory(terms, _life(loan, ordered[:turn], terms))
    if turn == len(ordered):
        return _written(loan, history, kept)
    return finished(_story(loan, history), loan, ordered[turn:], kept, schedules)


def _schedules(state: State, events: Sequence[Booked]) -> dict[Id, bytes]:
    agreed = [event.operation for event in events if event.deed is Deed.RESCHEDULED]
    found = {key: state.find(Adjustment, key) for key in agreed}
    return {key: item.rows if item else b"" for key, item in found.items()}


def _name(event: Booked) -> str:
    return f"{event.operation.hex()} {event.line}"


def _date(loan: Loan, day: Day) -> date:
    """Return the date of an event, kept within the calendar: not before the money was there, not a century later."""
    return date_of(min(max(day, loan.disbursed_day), loan.disbursed_day + _LONGEST_DAYS))


def _life(loan: Loan, events: Sequence[Booked], terms: LoanTerms) -> list[e.LoanEvent]:
    """Return the life of a loan as the replay reads it; what is late by the day of an event is charged before it."""
    start = date_of(loan.disbursed_day)
    life: list[e.LoanEvent] = [e.Disbursed(_HAND_OVER, start, start, loan.principal)]
    for event in events:
        on, name = _date(loan, event.day), _name(event)
        if terms.product.overdue_penalty is not None:
            life.append(_late(on, name))
        if event.deed is Deed.PAID:
            life.append(e.Paid(name, on, on, event.amount))
        elif event.deed is Deed.CHARGED:
            kind = ChargeKind.FEE if event.part is Part.FEE else ChargeKind.PENALTY
            life.append(e.Charged(name, on, on, FeeRule(kind, Charged.ON_DATE, event.amount), on))
        elif event.deed is Deed.WAIVED:
            life.append(e.Forgiven(name, on, on, one_part(event.part, event.amount)))
        else:
            life.append(e.WrittenOff(name, on, on))
    return life


def _late(on: date, before: str = "") -> e.LoanEvent:
    """Return the charging of what is overdue on a day; no installment is charged twice."""
    return e.DayEnded(f"late {on.isoformat()} {before}", on, on)


def _plain(row: InstallmentState) -> Row:
    """Return what a row asks once what was waived or given up is off."""
    asked = row.asked - row.waived - row.given_up
    return day_of(row.due), asked.principal, asked.interest, asked.fee, asked.penalty


def _written(loan: Loan, history: LoanHistory, kept: Balance) -> tuple[Loan, Balance]:
    seen, totals = history.state(), history.totals
    rows = pack_plain(_plain(row) for row in seen.rows)
    first = loan.first_rows or loan.rows
    changed = replace(loan, rows=rows, first_rows=b"" if rows == first else first)
    return changed, _balance(loan, seen, totals, kept)


def _balance(loan: Loan, seen: Life, totals: Totals, kept: Balance) -> Balance:
    left = sum((row.open for row in seen.rows), NOTHING)
    oldest = next((day_of(row.due) for row in seen.rows if row.outstanding > 0), 0)
    state = LoanState.ACTIVE if left.total else LoanState.CLOSED
    return replace(
        kept,
        outstanding=left.principal,
        interest=left.interest,
        fee=left.fee,
        penalty=left.penalty,
        paid_principal=totals.paid.principal,
        paid_interest=totals.paid.interest,
        paid_fee=totals.paid.fee,
        paid_penalty=totals.paid.penalty,
        settled=next((n for n, row in enumerate(seen.rows) if row.outstanding > 0), len(seen.rows)),
        part=0,
        filled=b"".join(row.paid.total.to_bytes(8, "big") for row in seen.rows),
        oldest_unpaid=oldest,
        excess=seen.overpaid,
        to_savings=seen.overpaid if loan.excess is Excess.SAVINGS else 0,
        recovered=seen.recovered,
        given_up=totals.given_up.principal,
        state=LoanState.WRITTEN_OFF if seen.status.value == "closed_written_off" else state,
        version=0,
    )


def _story(loan: Loan, history: LoanHistory) -> Story:
    """Return a loan by rows as the replay left it: what is paid in rows of its own, what is open behind them."""
    seen = history.state()
    paid = [_part(row, row.paid) for row in seen.rows if row.paid.total]
    still = [_part(row, row.open) for row in seen.rows if row.open.total]
    story = Story(loan, pack_plain([*paid, *still]), taken=sum(row.paid.total for row in seen.rows))
    story.excess = seen.overpaid
    return story


def _part(row: InstallmentState, amounts: Split) -> Row:
    return day_of(row.due), amounts.principal, amounts.interest, amounts.fee, amounts.penalty


def without(state: State, loan: Loan, balance: Balance, kept: Sequence[Booked]) -> Standing:
    """Return loan and balance as they would be had only these of its events happened.

    The balance keeps the events it has: it is for looking at, never for writing.
    """
    paid = loan.opening_paid + sum(event.amount for event in kept if event.deed is Deed.PAID)
    return Standing(*told(state, loan, kept, replace(balance, paid=paid)), tuple(kept))


def after_paying(state: State, loan: Loan, balance: Balance, amount: int, day: Day) -> Standing:
    """Return loan and balance as they would be after one more payment of an amount on a day, nothing recorded."""
    event = Booked(NO_ID, 0, day, amount, NO_ID)
    if not needs_replay(loan, balance, amount, day):
        return Standing(loan, paid_on(loan, balance, amount, day))
    return without(state, loan, balance, (*booked(state, balance), event))


def payoff(state: State, loan: Loan, balance: Balance, day: Day) -> int:
    """Return the amount that settles a loan on a day; 0 for one that is not running."""
    return payoff_after(state, Standing(loan, balance), day)


def payoff_after(state: State, standing: Standing, day: Day) -> int:
    """Return the amount that settles a loan on a day after the events of a standing.

    Without its terms it is everything asked, less the product's rebate.
    """
    loan, balance = standing.loan, standing.balance
    if not balance.state.running:
        return 0
    if loan.by_terms and not balance.version and loan.agreed:
        terms = terms_of(state, loan.agreed, loan.principal)
        if terms is not None:
            events = in_order(booked(state, balance) if standing.events is None else standing.events)
            on = _date(loan, day)
            life = _life(loan, events, terms)
            return LoanHistory(terms, [*life, _late(on)] if terms.product.overdue_penalty else life).payoff(on)
    return balance.owed - sum(rebates(loan, loan.rows, (balance.settled, balance.part), day).values())
