"""Proposing an adjustment of a loan and deciding on it: maker is never checker, and a decision covers what was seen."""

from __future__ import annotations

from dataclasses import replace

from fieldapp.domain.collection.collection import hold_reason
from fieldapp.domain.disposition import APPLIED, Disposition, held
from fieldapp.domain.loan.account import Balance, Loan
from fieldapp.domain.loan.adjustment import (
    Adjustment,
    AdjustmentDecided,
    AdjustmentProposed,
    AdjustmentState,
    problem,
)
from fieldapp.domain.loan.booking import book
from fieldapp.domain.loan.pages import Booked, Deed
from fieldapp.domain.loan.rows import pack_rows
from fieldapp.domain.operation import Entry
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import Role, author_of
from fieldapp.domain.state import Draft
from fieldapp.domain.timestamp import hlc_ms


def apply_adjustment_proposed(draft: Draft, entry: Entry, proposed: AdjustmentProposed) -> Disposition:
    """Keep a proposal for the supervisor; one that cannot be is held and proposes nothing."""
    operation, author = entry.operation, author_of(draft, entry)
    loan, balance = draft.find(Loan, proposed.loan_id), draft.find(Balance, proposed.loan_id)
    reason = hold_reason(draft, entry)
    if reason or author is None:
        return held(reason or Reason.NOT_ALLOWED)
    if author.role not in (Role.OFFICER, Role.SUPERVISOR):
        return held(Reason.NOT_ALLOWED)
    if loan is None or balance is None:
        return held(Reason.UNKNOWN_LOAN)
    if draft.find(Adjustment, operation.entity) is not None:
        return held(Reason.ALREADY_EXISTS)
    if not proposed.reason.strip():
        return held(Reason.REASON_NEEDED)
    reason = problem(balance, proposed)
    if reason:
        return held(reason)
    draft.put(
        Adjustment(
            id=operation.entity,
            loan_id=loan.id,
            borrower_id=loan.borrower_id,
            center_id=loan.center_id,
            deed=proposed.deed,
            part=proposed.part,
            amount=proposed.amount,
            reason=proposed.reason,
            author=author.id,
            at_ms=hlc_ms(operation.hlc),
            day=operation.business_day,
            version=operation.op_id,
            rows=pack_rows(proposed.schedule) if proposed.deed is Deed.RESCHEDULED else b"",
        )
    )
    return APPLIED


def apply_adjustment_decided(draft: Draft, entry: Entry, decided: AdjustmentDecided) -> Disposition:
    """Carry out a decision; on something that has changed since, or that no longer fits the loan, it is held."""
    operation, author = entry.operation, author_of(draft, entry)
    adjustment = draft.find(Adjustment, operation.entity)
    reason = hold_reason(draft, entry)
    if reason or author is None:
        return held(reason or Reason.NOT_ALLOWED)
    if adjustment is None:
        return held(Reason.UNKNOWN_RECORD)
    if author.role is not Role.SUPERVISOR:
        return held(Reason.NEEDS_SUPERVISOR)
    if author.id == adjustment.author:
        return held(Reason.MAKER_IS_CHECKER)
    if adjustment.state is not AdjustmentState.PROPOSED or decided.from_version != adjustment.version:
        return held(Reason.STALE_TRANSITION)
    if not decided.accept and not decided.reason.strip():
        return held(Reason.REASON_NEEDED)
    if decided.accept and (reason := _carry_out(draft, entry, adjustment)):
        return held(reason)
    draft.put(
        replace(
            adjustment,
            state=AdjustmentState.ACCEPTED if decided.accept else AdjustmentState.REJECTED,
            version=operation.op_id,
            decider=author.id,
            decided_day=operation.business_day,
            answer=decided.reason,
        )
    )
    return APPLIED


def _carry_out(draft: Draft, entry: Entry, adjustment: Adjustment) -> Reason:
    """Let an adjustment happen on the day it is decided, for the loan as it stands then."""
    loan, balance = draft.find(Loan, adjustment.loan_id), draft.find(Balance, adjustment.loan_id)
    if loan is None or balance is None:
        return Reason.UNKNOWN_LOAN
    wanted = AdjustmentProposed(
        loan.id, adjustment.deed, adjustment.reason, adjustment.part, adjustment.amount, adjustment.schedule
    )
    reason = problem(balance, wanted)
    if reason:
        return reason
    event = Booked(
        operation=adjustment.id,
        line=0,
        day=max(entry.operation.business_day, balance.last_day),
        amount=adjustment.amount,
        author=adjustment.author,
        at_ms=hlc_ms(entry.operation.hlc),
        deed=adjustment.deed,
        part=adjustment.part,
    )
    book(draft, loan, balance, event)
    return Reason.NONE
