"""Collections: money is taken or paid out by one operation, counted line by line or held, and taken back.

Every line debits the cash of the person who took it. What it credits depends on its fate: the loan, the savings account
or the fees where it counts, suspense where it is held. So cash is never lost, and nobody is credited twice before a
person has decided.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from fieldapp.domain.cash.cash import add_cash, closed
from fieldapp.domain.cash.receipt_book import use_numbers
from fieldapp.domain.center.assignment import taken_away
from fieldapp.domain.center.ladder import handed_back, note_lateness
from fieldapp.domain.collection import between
from fieldapp.domain.collection.document import Collection, Fate, Line, Method, Purpose
from fieldapp.domain.collection.suspicion import rescheduled_since, suspicion
from fieldapp.domain.collection.taking_back import agrees, needs_agreement
from fieldapp.domain.collection.telling import freeze, item_about, told_late
from fieldapp.domain.disposition import APPLIED, Code, Disposition, held
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.inbox import ItemKind, open_item
from fieldapp.domain.loan.account import Balance, Loan
from fieldapp.domain.loan.booking import Cause, book, refund, unbook, void
from fieldapp.domain.loan.by_terms import payoff
from fieldapp.domain.loan.pages import Booked
from fieldapp.domain.operation import Entry, body
from fieldapp.domain.people import Borrower
from fieldapp.domain.rejection import Reason
from fieldapp.domain.savings import Savings, account_of, moved, savings_id, with_withdrawal
from fieldapp.domain.staff import Role, Seat, author_of
from fieldapp.domain.state import Draft, State
from fieldapp.domain.timestamp import Day, hlc_ms

__all__ = [
    "Collection",
    "Fate",
    "Line",
    "Method",
    "Purpose",
    "RefundPaid",
    "RepaymentRecorded",
    "Reversed",
    "SavingsMoved",
    "Taking",
    "apply_refund_paid",
    "apply_repayment_recorded",
    "apply_reversed",
    "apply_savings_moved",
    "count",
    "hold_reason",
    "post",
    "suspicion",
    "take_back",
]

_ITEM_KINDS: Final = {Reason.OVERDRAWN: ItemKind.OVERDRAWN, Reason.REFUND_NOT_DUE: ItemKind.OVERDRAWN}


@body(103)
@dataclass(frozen=True)
class RepaymentRecorded:
    """One repayment outside a meeting; the operation's entity is the loan.

    receipt: the seat's running number. confirmed_second: the officer was shown an equal receipt and meant a second one.
    closing: the borrower was told that this is the pay-off amount of the day.
    """

    amount: int
    receipt: int
    method: Method = Method.CASH
    payer: str = ""
    note: str = ""
    confirmed_second: bool = False
    closing: bool = False


@body(106)
@dataclass(frozen=True)
class SavingsMoved:
    """A deposit (positive) or withdrawal (negative) outside a meeting; the operation's entity is the borrower.

    method: in which of the ways that money can come from outside (cash to cheque).
    """

    amount: int
    receipt: int
    note: str = ""
    method: Method = Method.CASH


@body(109)
@dataclass(frozen=True)
class RefundPaid:
    """What was paid beyond a loan goes back to the borrower, amount above zero; the operation's entity is the loan."""

    amount: int
    receipt: int
    note: str = ""


@body(104)
@dataclass(frozen=True)
class Reversed:
    """A collection, or one line of it (line -1: all of it), is taken back; the entity is its operation id.
    approver: the supervisor who agreed with a PIN on the same laptop, NO_ID for nobody."""

    line: int = -1
    reason: str = ""
    approver: Id = NO_ID


@dataclass(frozen=True)
class Taking:
    """The money of one operation before it is posted. hold: a reason to hold all of it, NONE to look at each line.

    doubt: a reason to have somebody look at what counts all the same. late: for a cash day that was closed.
    """

    entry: Entry
    author: Id
    center_id: Id
    lines: tuple[Line, ...]
    meeting_id: Id = NO_ID
    method: Method = Method.CASH
    confirmed: bool = False
    hold: Reason = Reason.NONE
    borrower_id: Id = NO_ID
    doubt: Reason = Reason.NONE
    late: bool = False


def post(draft: Draft, taking: Taking) -> Disposition:
    """Post every line: count it where it is sound, hold it in suspense with an inbox item where it is not.

    What was paid in on a cash day that was closed counts for that day all the same, and a supervisor is told once.
    """
    operation = taking.entry.operation
    taking = replace(taking, late=not taking.hold and closed(draft, taking.author, operation.business_day))
    empty = Collection(
        id=operation.op_id,
        author=taking.author,
        seat_id=taking.entry.seat_id,
        center_id=taking.center_id,
        day=operation.business_day,
        at_ms=hlc_ms(operation.hlc),
        lines=(),
        meeting_id=taking.meeting_id,
        method=taking.method,
        entity=taking.borrower_id,
    )
    lines = tuple([_posted(draft, taking, empty, line) for line in taking.lines])
    draft.put(replace(empty, lines=lines))
    use_numbers(draft, taking.entry, (line.receipt for line in lines))
    if taking.method is Method.CASH:
        sound = sum(line.amount for line in lines if line.reason is not Reason.BAD_VALUE)
        add_cash(draft, taking.author, sound, operation.business_day)
    doubt = taking.doubt or (told_late(draft, empty, lines) if taking.late else Reason.NONE)
    reasons = [line.reason for line in lines if line.fate is Fate.HELD]
    if not reasons:
        return Disposition(Code.APPLIED_WITH_CONFLICT, doubt) if doubt else APPLIED
    if len(reasons) == len(lines):
        return held(reasons[0])
    return Disposition(Code.APPLIED_WITH_CONFLICT, reasons[0])


def _led_on(draft: Draft, line: Line) -> Line:
    """Return a line of savings for the account that stands for hers, where her entry was merged meanwhile."""
    account = draft.find(Savings, savings_id(line.borrower_id))
    while account is not None and account.led_to != NO_ID:
        line = replace(line, borrower_id=account.led_to)
        account = draft.find(Savings, savings_id(account.led_to))
    return line


def _posted(draft: Draft, taking: Taking, collection: Collection, line: Line) -> Line:
    if line.purpose is Purpose.SAVINGS:
        line = _led_on(draft, line)
    waits = taking.hold or (Reason.DAY_CLOSED if taking.late and line.amount < 0 else Reason.NONE)
    reason = line.reason or waits or suspicion(draft, collection, line, confirmed=taking.confirmed)
    doubt = taking.doubt
    if reason is waits and line.purpose is Purpose.HAND_OVER and not line.reason:
        # The money has left the drawer and the loan is running, whoever gave it and whenever: somebody looks at it.
        reason, doubt = Reason.NONE, doubt or reason
    if not reason:
        late = rescheduled_since(draft, collection, line)
        count(draft, collection, line)
        if late is not None:
            item = item_about(collection, line, ItemKind.NOTICE, Reason.SCHEDULE_CHANGED)
            open_item(draft, replace(item, decider=Role.OFFICER, base=late))
        if doubt:
            open_item(draft, item_about(collection, line, ItemKind.MONEY, doubt))
        return line
    open_item(draft, item_about(collection, line, _ITEM_KINDS.get(reason, ItemKind.MONEY), reason))
    if reason is Reason.OVERDRAWN:
        freeze(draft, collection, line)
    return replace(line, fate=Fate.HELD, reason=reason)


def count(draft: Draft, collection: Collection, line: Line) -> None:
    """Let a line count on the loan or the savings account it is for."""
    if line.purpose is Purpose.SAVINGS:
        _move_savings(draft, collection, line, line.amount)
    elif line.purpose in (Purpose.REPAYMENT, Purpose.REFUND):
        loan, balance = draft.find(Loan, line.loan_id), draft.find(Balance, line.loan_id)
        if loan is None or balance is None:
            return
        if line.purpose is Purpose.REFUND:
            refund(draft, balance, -line.amount, _cause(collection, line))
            return
        note_lateness(draft, loan.borrower_id, balance.oldest_unpaid, collection.day)
        event = Booked(
            collection.id, line.number, collection.day, line.amount, collection.author,
            collection.meeting_id, collection.at_ms,
        )  # fmt: skip
        book(draft, loan, balance, event)
    if between.concerns(line):
        between.counted(draft, collection, line)


def _move_savings(draft: Draft, collection: Collection, line: Line, amount: int) -> int:
    """Move her account by a signed amount and return its balance; 0 where there is nobody it could belong to."""
    account = draft.find(Savings, savings_id(line.borrower_id))
    if account is None:
        borrower = draft.find(Borrower, line.borrower_id)
        if borrower is None:
            return 0
        account = account_of(draft, borrower)
    account = moved(account, amount, collection.day)
    if line.amount < 0:
        account = with_withdrawal(account, collection.day, amount)
    draft.put(account)
    return account.balance


def _cause(collection: Collection, line: Line) -> Cause:
    return Cause(collection.id, line.number, collection.day, collection.author, collection.center_id)


def apply_repayment_recorded(draft: Draft, entry: Entry, recorded: RepaymentRecorded) -> Disposition:
    """Take one repayment; it counts, or waits in suspense. One that was to close the loan and does not is looked at."""
    operation = entry.operation
    loan, balance = draft.find(Loan, operation.entity), draft.find(Balance, operation.entity)
    borrower_id = loan.borrower_id if loan else NO_ID
    line = Line(0, Purpose.REPAYMENT, borrower_id, recorded.amount, recorded.receipt, operation.entity)
    doubt = Reason.NONE
    if recorded.closing and loan is not None and balance is not None:
        right = payoff(draft, loan, balance, operation.business_day)
        doubt = Reason.NONE if recorded.amount == right else Reason.PAYOFF_DIFFERS
    return post(
        draft,
        Taking(
            entry=entry,
            author=_author_id(draft, entry),
            center_id=loan.center_id if loan else operation.scope,
            lines=(line,),
            method=recorded.method,
            confirmed=recorded.confirmed_second,
            hold=hold_reason(draft, entry) or (Reason.NONE if loan else Reason.UNKNOWN_LOAN),
            borrower_id=borrower_id,
            doubt=doubt,
        ),
    )


def apply_refund_paid(draft: Draft, entry: Entry, paid: RefundPaid) -> Disposition:
    """Pay back what is due to the borrower; more than that is held, for the cash has left the drawer."""
    operation = entry.operation
    loan = draft.find(Loan, operation.entity)
    borrower_id = loan.borrower_id if loan else NO_ID
    line = Line(Purpose.REFUND, Purpose.REFUND, borrower_id, -paid.amount, paid.receipt, operation.entity)
    taking = Taking(
        entry=entry,
        author=_author_id(draft, entry),
        center_id=loan.center_id if loan else operation.scope,
        lines=(line,),
        hold=hold_reason(draft, entry) or (Reason.NONE if loan else Reason.UNKNOWN_LOAN),
        borrower_id=borrower_id,
    )
    return post(draft, taking)


def apply_savings_moved(draft: Draft, entry: Entry, moved_savings: SavingsMoved) -> Disposition:
    """Take a deposit or hand out a withdrawal."""
    operation = entry.operation
    borrower = draft.find(Borrower, operation.entity)
    # Her own savings, a fund or another member's hand cannot be where a deposit comes from.
    reason = Reason.BAD_VALUE if moved_savings.method > Method.CHEQUE else Reason.NONE
    amount, receipt = moved_savings.amount, moved_savings.receipt
    line = Line(Purpose.SAVINGS, Purpose.SAVINGS, operation.entity, amount, receipt, reason=reason)
    return post(
        draft,
        Taking(
            entry=entry,
            author=_author_id(draft, entry),
            center_id=borrower.center_id if borrower else operation.scope,
            lines=(line,),
            method=moved_savings.method,
            hold=hold_reason(draft, entry),
            borrower_id=operation.entity,
        ),
    )


def hold_reason(state: State, entry: Entry) -> Reason:
    """Return why all money of an entry waits whatever it is: its seat was revoked or is not known, or its center had
    been taken from its author."""
    seat = state.find(Seat, entry.seat_id)
    if seat is None:
        return Reason.NOT_ALLOWED
    if seat.revoked:
        return Reason.SEAT_REVOKED
    return Reason.OUT_OF_SCOPE if taken_away(state, entry) is not None else Reason.NONE


def _author_id(state: State, entry: Entry) -> Id:
    author = author_of(state, entry)
    return author.id if author else NO_ID


def apply_reversed(draft: Draft, entry: Entry, reversal: Reversed) -> Disposition:
    """Take back lines: by their author on the same business day, else by a supervisor; a hand-over only by him."""
    operation = entry.operation
    collection = draft.find(Collection, operation.entity)
    author = author_of(draft, entry)
    if collection is None or author is None:
        return held(Reason.UNKNOWN_RECORD)
    wanted = [line for line in collection.lines if reversal.line in (-1, line.number)]
    same_day = operation.business_day == collection.day
    hands_over = any(line.purpose is Purpose.HAND_OVER for line in wanted)
    if author.role is not Role.SUPERVISOR and (author.id != collection.author or not same_day or hands_over):
        return held(Reason.NOT_ALLOWED)
    if hands_over and not same_day:
        return held(Reason.HAND_OVER_STANDS)
    live = [line for line in wanted if line.fate is not Fate.REVERSED]
    if not live:
        return held(Reason.ALREADY_REVERSED if wanted else Reason.UNKNOWN_RECORD)
    if closed(draft, collection.author, operation.business_day):
        return held(Reason.DAY_CLOSED)
    if needs_agreement(draft, author, live):
        kind = ItemKind.NOTICE if agrees(draft, reversal.approver, author) else ItemKind.MONEY
        for line in (line for line in live if line.fate is Fate.COUNTED):
            open_item(draft, item_about(collection, line, kind, Reason.REVERSAL_OVER_LIMIT))
        if kind is ItemKind.MONEY:
            return held(Reason.REVERSAL_OVER_LIMIT)
    for line in live:
        collection = take_back(draft, collection, line, operation.business_day)
    return APPLIED


def take_back(draft: Draft, collection: Collection, line: Line, day: Day) -> Collection:
    """Undo one line wherever it stands; the cash leaves on the day it is taken back. Return the changed collection."""
    if line.fate is Fate.COUNTED:
        _uncount(draft, collection, line)
    changed = replace(line, fate=Fate.REVERSED)
    lines = tuple(changed if item.number == line.number else item for item in collection.lines)
    collection = replace(collection, lines=lines)
    draft.put(collection)
    if collection.method is Method.CASH and line.reason is not Reason.BAD_VALUE:
        add_cash(draft, collection.author, -line.amount, day)
    return collection


def _uncount(draft: Draft, collection: Collection, line: Line) -> None:
    if between.concerns(line):
        between.uncounted(draft, collection, line)
    if line.purpose is Purpose.SAVINGS:
        left = _move_savings(draft, collection, line, -line.amount)
        if left < 0:
            open_item(draft, item_about(collection, line, ItemKind.OVERDRAWN, Reason.OVERDRAWN))
            freeze(draft, collection, line)
        return
    loan, balance = draft.find(Loan, line.loan_id), draft.find(Balance, line.loan_id)
    if loan is None or balance is None:
        return
    if line.purpose is Purpose.REPAYMENT:
        unbook(draft, loan, balance, collection.id, line.number)
    elif line.purpose is Purpose.REFUND:
        refund(draft, balance, line.amount, _cause(collection, line))
    elif line.purpose is Purpose.HAND_OVER:
        void(draft, loan, balance, _cause(collection, line))
        handed_back(draft, loan.borrower_id, loan.id)
