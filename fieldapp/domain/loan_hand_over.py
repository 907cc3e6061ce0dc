"""Hand-over: the money of a loan leaves the drawer, or a loan of another system is taken over.

A loan that was handed over is running, whoever gave it and on whatever approval: the borrower has the money. What was
wrong about it is an inbox item. Only what cannot be a loan at all is held, its cash in suspense; so is what a blocked
laptop says, for perhaps there never was such a loan.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Final

from fieldapp.domain.center.ladder import HandedOver, handed_over
from fieldapp.domain.collection.collection import Line, Method, Purpose, Taking, hold_reason, post
from fieldapp.domain.disposition import APPLIED, Disposition, held
from fieldapp.domain.ids import NO_ID
from fieldapp.domain.loan.account import Balance, Loan, LoanDisbursed
from fieldapp.domain.loan.adjustment import INSTALLMENTS_MAX
from fieldapp.domain.loan.agreed import Agreed, make_schedule, terms_of
from fieldapp.domain.loan.allocation import InstallmentByInstallment
from fieldapp.domain.loan.application import use_authorisation
from fieldapp.domain.loan.by_terms import follows_life, told
from fieldapp.domain.loan.handing import HandOverStep
from fieldapp.domain.loan.product import LoanProduct, LoanTerms
from fieldapp.domain.loan.rows import pack_rows
from fieldapp.domain.loan.standing import opened
from fieldapp.domain.loan_decision import group_waits
from fieldapp.domain.money import AMOUNT_MAX
from fieldapp.domain.operation import DAY_MAX, Entry
from fieldapp.domain.people import Borrower
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import author_of
from fieldapp.domain.state import Draft
from fieldapp.domain.timestamp import Day, date_of, day_of

_EVERY_MAX: Final = 400
_RATE_MAX: Final = 100
_RATE_DIGITS: Final = 12
_DAY_LAST: Final = 200_000
PAID_OUT: Final = frozenset({Method.CASH, Method.MOBILE_MONEY, Method.BANK, Method.CHEQUE})
"""How a loan can be paid out."""
PHOTO_ID_BYTES: Final = 32


def apply_loan_disbursed(draft: Draft, entry: Entry, disbursed: LoanDisbursed) -> Disposition:
    """Open the loan account and let its money move; suspect figures are held, for the cash may have left the drawer."""
    borrower = draft.find(Borrower, disbursed.borrower_id)
    hold = hold_reason(draft, entry)
    reason = _wrong(draft, entry, disbursed) or (hold if hold is Reason.SEAT_REVOKED else Reason.NONE)
    if disbursed.taken_over:
        if reason or borrower is None:
            return held(reason)
        _open(draft, entry, disbursed, borrower)
        return APPLIED
    doubt = Reason.NONE
    if borrower is not None and not reason:
        waits = group_waits(draft, entry, disbursed)
        doubt = use_authorisation(draft, entry, disbursed) or waits
        differs = _open(draft, entry, disbursed, borrower)
        doubt = doubt or differs
    author = author_of(draft, entry)
    return post(
        draft,
        Taking(
            entry=entry,
            author=author.id if author else NO_ID,
            center_id=borrower.center_id if borrower else entry.operation.scope,
            lines=_lines(entry, disbursed, reason),
            hold=hold,
            method=_method(disbursed),
            borrower_id=disbursed.borrower_id,
            doubt=doubt,
        ),
    )


def _method(disbursed: LoanDisbursed) -> Method:
    """Return how it was paid out; what is no way to pay a loan out counts as cash, which somebody then misses."""
    return Method(disbursed.paid_by) if disbursed.paid_by in PAID_OUT else Method.CASH


def _wrong(draft: Draft, entry: Entry, disbursed: LoanDisbursed) -> Reason:
    """Return why this cannot be a loan."""
    if draft.find(Loan, entry.operation.entity):
        return Reason.ALREADY_EXISTS
    if draft.find(Borrower, disbursed.borrower_id) is None:
        return Reason.UNKNOWN_RECORD
    return Reason.NONE if _agrees(disbursed) else Reason.BAD_VALUE


def _agrees(disbursed: LoanDisbursed) -> bool:
    """Tell whether the schedule repays exactly the principal, in order, with credible amounts and days."""
    rows = disbursed.schedule
    amounts = [part for row in rows for part in (row.principal, row.interest, row.fee, row.penalty)]
    days = [row.due_day for row in rows]
    return (
        0 < disbursed.principal <= AMOUNT_MAX
        and all(0 <= part <= AMOUNT_MAX for part in (*amounts, disbursed.fees, disbursed.compulsory_savings))
        and all(first <= second for first, second in pairwise(days))
        and all(abs(day) <= DAY_MAX for day in (*days, disbursed.disbursed_day))
        and sum(row.principal for row in rows) == disbursed.principal
        and 0 <= disbursed.opening_paid <= sum(row.total for row in rows)
        and (disbursed.taken_over or not disbursed.opening_paid)
    )


def _lines(entry: Entry, disbursed: LoanDisbursed, reason: Reason) -> tuple[Line, ...]:
    """Return the money that moved: the principal out, fees and compulsory savings in, all on one receipt."""
    who, loan_id, receipt = disbursed.borrower_id, entry.operation.entity, disbursed.receipt
    amounts = (
        (Purpose.HAND_OVER, -disbursed.principal),
        (Purpose.FEE, disbursed.fees),
        (Purpose.SAVINGS, disbursed.compulsory_savings),
    )
    lines = [Line(purpose, purpose, who, amount, receipt, loan_id) for purpose, amount in amounts if amount]
    if reason is Reason.BAD_VALUE and all(abs(line.amount) <= AMOUNT_MAX for line in lines) and disbursed.principal > 0:
        reason = Reason.SCHEDULE_DIFFERS  # a credible amount of cash left the drawer on a schedule that does not fit
    return tuple(replace(line, reason=reason) for line in lines)


def _open(draft: Draft, entry: Entry, disbursed: LoanDisbursed, borrower: Borrower) -> Reason:
    """Open the account; SCHEDULE_DIFFERS where the terms do not make the schedule she signed, which then rules."""
    operation = entry.operation
    loan = Loan(
        id=operation.entity,
        borrower_id=borrower.id,
        center_id=borrower.center_id,
        officer_id=NO_ID,
        product=disbursed.product,
        principal=disbursed.principal,
        disbursed_day=disbursed.disbursed_day,
        rows=pack_rows(disbursed.schedule),
        opening_paid=disbursed.opening_paid,
        cycle=disbursed.cycle,
        number=disbursed.number,
        agreed=None if disbursed.taken_over else disbursed.agreed,
        hand_over=NO_ID if disbursed.taken_over else operation.op_id,
        fees=disbursed.fees,
        saving=disbursed.compulsory_savings,
        paid_by=disbursed.paid_by,
        ticked=disbursed.ticked[: len(HandOverStep)],
        signed=disbursed.signed[:PHOTO_ID_BYTES],
    )
    terms = None if disbursed.taken_over else _terms(draft, disbursed)
    loan = _by_product(loan, terms.product) if terms else loan
    paid = disbursed.opening_paid
    balance = Balance(loan.id, borrower.id, borrower.center_id, paid, 0, 0, paid_principal=paid)
    loan, balance = told(draft, loan, (), balance) if loan.by_terms else (loan, opened(loan, balance))
    draft.put(loan)
    draft.put(balance)
    day, taken_over = disbursed.disbursed_day, disbursed.taken_over
    handed_over(draft, HandedOver(loan.id, borrower.id, loan.principal, day, loan.cycle, taken_over))
    return Reason.NONE if terms or taken_over else Reason.SCHEDULE_DIFFERS


def _by_product(loan: Loan, product: LoanProduct) -> Loan:
    """Return the loan with what its product says about payments."""
    rule = product.allocation
    order = rule.order if isinstance(rule, InstallmentByInstallment) else ()
    whole = bytes((*order, *(part for part in loan.order if part not in order)))
    return replace(loan, excess=product.excess, rebate=product.rebate, order=whole, by_terms=follows_life(product))


def _terms(draft: Draft, disbursed: LoanDisbursed) -> LoanTerms | None:
    """Return the terms where they make exactly the schedule that was signed, else None."""
    agreed = disbursed.agreed
    if agreed is None or not _computable(agreed, disbursed.disbursed_day):
        return None
    terms = terms_of(draft, agreed, disbursed.principal)
    try:
        fits = terms is not None and make_schedule(terms, disbursed.disbursed_day) == disbursed.schedule
    except (ValueError, ArithmeticError):
        return None  # no schedule can be made of these terms
    return terms if fits else None


def _computable(agreed: Agreed, day: Day) -> bool:
    """Tell whether terms are of a size to compute with: a hostile number must not hold up the log."""
    due = agreed.due
    return (
        0 < agreed.installments <= INSTALLMENTS_MAX
        and 0 < due.every <= _EVERY_MAX
        and len(due.given) <= INSTALLMENTS_MAX
        and len(due.meetings) <= INSTALLMENTS_MAX
        and abs(due.last_after or 0) <= _EVERY_MAX * INSTALLMENTS_MAX
        and 0 <= agreed.annual_rate <= _RATE_MAX
        and agreed.annual_rate.adjusted() >= -_RATE_DIGITS
        and 0 <= (agreed.fixed_installment or 0) <= AMOUNT_MAX
        and 0 <= day <= _DAY_LAST
        and abs(day_of(agreed.counted_from or date_of(day)) - day) <= _EVERY_MAX
    )
