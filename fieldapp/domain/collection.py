"""Collections: money documents. One operation that took money is one collection with a line per purpose.

Every line debits the cash of the person who took it. What it credits depends on its fate: the loan, the savings account
or the fees where it counts, suspense where it is held. So cash is never lost, and nobody is credited twice before a
person has decided.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Final

from fieldapp.domain.assignment import taken_away
from fieldapp.domain.cash import add_cash
from fieldapp.domain.disposition import APPLIED, Code, Disposition, held
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.inbox import InboxItem, ItemKind, item_id, open_item
from fieldapp.domain.journal import Account, Posting, Side, posts
from fieldapp.domain.journal import moved as moved_by
from fieldapp.domain.loan.account import Balance, Loan, LoanState, Payment, with_payment, without_payment
from fieldapp.domain.loan.position import position
from fieldapp.domain.money import AMOUNT_MAX
from fieldapp.domain.operation import Entry, body
from fieldapp.domain.people import Borrower
from fieldapp.domain.record import Index, Kind, Record, record
from fieldapp.domain.rejection import Reason
from fieldapp.domain.savings import account_of, moved
from fieldapp.domain.staff import Role, Seat, author_of
from fieldapp.domain.state import Draft, State
from fieldapp.domain.timestamp import Day, hlc_ms

DUPLICATE_DAYS: Final = 3
DUPLICATE_MS: Final = 10 * 60 * 1000


class Purpose(IntEnum):
    """What a line of money is for."""

    REPAYMENT = 0
    SAVINGS = 1
    FINE = 2


class Fate(IntEnum):
    """Where a line of money stands."""

    COUNTED = 1
    HELD = 2
    REVERSED = 3


class Method(IntEnum):
    """How it was paid. SAVINGS and FUND: out of what the line's payer, a borrower or a group, has here."""

    CASH = 1
    MOBILE_MONEY = 2
    BANK = 3
    CHEQUE = 4
    SAVINGS = 5
    FUND = 6


_WHERE: Final = {
    Method.CASH: Account.CASH,
    Method.MOBILE_MONEY: Account.MOBILE_MONEY,
    Method.BANK: Account.BANK,
    Method.CHEQUE: Account.CHEQUES,
    Method.SAVINGS: Account.SAVINGS,
    Method.FUND: Account.GROUP_FUND,
}


@body(103)
@dataclass(frozen=True)
class RepaymentRecorded:
    """One repayment outside a meeting; the operation's entity is the loan.

    receipt: the seat's running number. confirmed_second: the officer was shown an equal receipt and meant a second one.
    """

    amount: int
    receipt: int
    method: Method = Method.CASH
    payer: str = ""
    note: str = ""
    confirmed_second: bool = False


@body(106)
@dataclass(frozen=True)
class SavingsMoved:
    """A deposit (positive) or withdrawal (negative) outside a meeting; the operation's entity is the borrower."""

    amount: int
    receipt: int
    note: str = ""


@body(104)
@dataclass(frozen=True)
class Reversed:
    """A collection, or one line of it (line -1: all of it), is taken back; the entity is its operation id."""

    line: int = -1
    reason: str = ""


@dataclass(frozen=True)
class Line:
    """One amount for one purpose. number: row of the sheet * 4 + purpose. loan_id: NO_ID where it is no repayment.

    payer: the borrower or group whose money it was, NO_ID where it was the borrower's own.
    """

    number: int
    purpose: Purpose
    borrower_id: Id
    amount: int
    receipt: int
    loan_id: Id = NO_ID
    fate: Fate = Fate.COUNTED
    reason: Reason = Reason.NONE
    payer: Id = NO_ID


@record
@dataclass(frozen=True)
class Collection(Record):
    """A money document; the id is the operation's. author: the user who took the money."""

    KIND = Kind.COLLECTION

    author: Id
    seat_id: Id
    center_id: Id
    day: Day
    at_ms: int
    lines: tuple[Line, ...]
    meeting_id: Id = NO_ID
    method: Method = Method.CASH
    entity: Id = NO_ID

    def index(self) -> Index:
        """Find collections by center, borrower (where there is only one) and day; state is 2 where a line is held."""
        held_lines = any(line.fate is Fate.HELD for line in self.lines)
        return Index(self.center_id, self.entity, Fate.HELD if held_lines else Fate.COUNTED, self.day)

    def line(self, number: int) -> Line | None:
        """Return the line with that number."""
        return next((line for line in self.lines if line.number == number), None)

    def total(self, *fates: Fate) -> int:
        """Return the sum of lines in these fates (all but reversed where none is named)."""
        wanted = fates or (Fate.COUNTED, Fate.HELD)
        return sum(line.amount for line in self.lines if line.fate in wanted)


@posts(Collection)
def _postings(collection: Collection) -> tuple[Posting, ...]:
    """Debit where the money is, credit what it is for; what was reversed or never credible leaves no row."""
    rows: list[Posting] = []
    for line in collection.lines:
        if line.fate is not Fate.REVERSED and line.reason is not Reason.BAD_VALUE:
            rows += moved_by(_taken_from(collection, line), _put_to(collection, line), line.amount)
    return tuple(rows)


def _taken_from(collection: Collection, line: Line) -> Side:
    """The members' savings or the fund pay for another out of what the institution holds already."""
    account = _WHERE[collection.method]
    if account is Account.CASH:
        return account, collection.author
    return account, line.payer if account in (Account.SAVINGS, Account.GROUP_FUND) else NO_ID


def _put_to(collection: Collection, line: Line) -> Side:
    if line.fate is Fate.HELD:
        return Account.SUSPENSE, collection.id
    if line.purpose is Purpose.REPAYMENT:
        return Account.SETTLEMENT, line.loan_id
    return (
        (Account.SAVINGS, line.borrower_id)
        if line.purpose is Purpose.SAVINGS
        else (Account.FINES, collection.center_id)
    )


@dataclass(frozen=True)
class Taking:
    """The money of one operation before it is posted. hold: a reason to hold all of it, NONE to look at each line."""

    entry: Entry
    author: Id
    center_id: Id
    lines: tuple[Line, ...]
    meeting_id: Id = NO_ID
    method: Method = Method.CASH
    confirmed: bool = False
    hold: Reason = Reason.NONE
    borrower_id: Id = NO_ID


def post(draft: Draft, taking: Taking) -> Disposition:
    """Post every line: count it where it is sound, hold it in suspense with an inbox item where it is not."""
    operation = taking.entry.operation
    collection = Collection(
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
    lines = tuple(_posted(draft, taking, collection, line) for line in taking.lines)
    draft.put(replace(collection, lines=lines))
    if taking.method is Method.CASH:
        sound = sum(line.amount for line in lines if line.reason is not Reason.BAD_VALUE)
        add_cash(draft, taking.author, sound, operation.business_day)
    reasons = [line.reason for line in lines if line.fate is Fate.HELD]
    if not reasons:
        return APPLIED
    if len(reasons) == len(lines):
        return held(reasons[0])
    return Disposition(Code.APPLIED_WITH_CONFLICT, reasons[0])


def _posted(draft: Draft, taking: Taking, collection: Collection, line: Line) -> Line:
    reason = taking.hold or line.reason or suspicion(draft, taking, line)
    if not reason:
        count(draft, collection, line)
        return line
    kind = ItemKind.OVERDRAWN if reason is Reason.OVERDRAWN else ItemKind.MONEY
    open_item(draft, _item(collection, line, kind, reason))
    return replace(line, fate=Fate.HELD, reason=reason)


def count(draft: Draft, collection: Collection, line: Line) -> None:
    """Let a line count on the loan or the savings account it is for."""
    borrower = draft.find(Borrower, line.borrower_id)
    if line.purpose is Purpose.SAVINGS and borrower is not None:
        draft.put(moved(account_of(draft, borrower), line.amount, collection.day))
    loan, balance = draft.find(Loan, line.loan_id), draft.find(Balance, line.loan_id)
    if line.purpose is Purpose.REPAYMENT and loan is not None and balance is not None:
        payment = Payment(
            collection.id, line.number, collection.day, line.amount, collection.author,
            collection.meeting_id, collection.at_ms,
        )  # fmt: skip
        draft.put(with_payment(loan, balance, payment))


def suspicion(state: State, taking: Taking, line: Line) -> Reason:
    """Return why a line should not count by itself, or NONE. A reason the line already carries is kept by post()."""
    if abs(line.amount) > AMOUNT_MAX or (line.amount <= 0 and line.purpose is not Purpose.SAVINGS) or not line.amount:
        return Reason.BAD_VALUE
    if state.find(Borrower, line.borrower_id) is None:
        return Reason.UNKNOWN_RECORD
    if line.purpose is Purpose.SAVINGS:
        return _savings_suspicion(state, line)
    if line.purpose is Purpose.REPAYMENT:
        return _repayment_suspicion(state, taking, line)
    return Reason.NONE


def _savings_suspicion(state: State, line: Line) -> Reason:
    borrower = state.find(Borrower, line.borrower_id)
    balance = account_of(Draft(state), borrower).balance if borrower else 0
    return Reason.OVERDRAWN if balance + line.amount < 0 else Reason.NONE


def _repayment_suspicion(state: State, taking: Taking, line: Line) -> Reason:
    loan, balance = state.find(Loan, line.loan_id), state.find(Balance, line.loan_id)
    if loan is None or balance is None or loan.borrower_id != line.borrower_id:
        return Reason.UNKNOWN_LOAN
    if balance.state is not LoanState.ACTIVE:
        return Reason.CLOSED_LOAN
    day = taking.entry.operation.business_day
    stands = position(loan.schedule, balance.paid, day)
    if any(_same_money(taking, line, earlier, stands.expected) for earlier in balance.payments):
        return Reason.DUPLICATE_COLLECTION
    return Reason.OVERPAID if line.amount > stands.payoff else Reason.NONE


def _same_money(taking: Taking, line: Line, earlier: Payment, expected: int) -> bool:
    """Tell whether a receipt looks like one that counts already: near in time, same meeting or amount, nothing due."""
    operation = taking.entry.operation
    if abs(operation.business_day - earlier.day) > DUPLICATE_DAYS or line.amount <= expected:
        return False
    same_meeting = taking.meeting_id != NO_ID and taking.meeting_id == earlier.meeting_id
    if not same_meeting and line.amount != earlier.amount:
        return False
    if earlier.author != taking.author:
        return True
    soon = abs(hlc_ms(operation.hlc) - earlier.at_ms) < DUPLICATE_MS
    return (soon or same_meeting) and not taking.confirmed


def _item(collection: Collection, line: Line, kind: ItemKind, reason: Reason) -> InboxItem:
    return InboxItem(
        id=item_id(kind, collection.id, line.number),
        kind=kind,
        entity=line.borrower_id,
        center_id=collection.center_id,
        operation=collection.id,
        reason=reason,
        decider=Role.SUPERVISOR,
        opened_day=collection.day,
        line=line.number,
        author=collection.author,
        amount=line.amount,
    )


def apply_repayment_recorded(draft: Draft, entry: Entry, recorded: RepaymentRecorded) -> Disposition:
    """Take one repayment; it counts, or waits in suspense."""
    operation = entry.operation
    loan = draft.find(Loan, operation.entity)
    borrower_id = loan.borrower_id if loan else NO_ID
    line = Line(0, Purpose.REPAYMENT, borrower_id, recorded.amount, recorded.receipt, operation.entity)
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
        ),
    )


def apply_savings_moved(draft: Draft, entry: Entry, moved_savings: SavingsMoved) -> Disposition:
    """Take a deposit or hand out a withdrawal."""
    operation = entry.operation
    borrower = draft.find(Borrower, operation.entity)
    line = Line(Purpose.SAVINGS, Purpose.SAVINGS, operation.entity, moved_savings.amount, moved_savings.receipt)
    return post(
        draft,
        Taking(
            entry=entry,
            author=_author_id(draft, entry),
            center_id=borrower.center_id if borrower else operation.scope,
            lines=(line,),
            hold=hold_reason(draft, entry),
            borrower_id=operation.entity,
        ),
    )


def hold_reason(state: State, entry: Entry) -> Reason:
    """Return why all money of an entry waits whatever it is: its seat was revoked, or is not known."""
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
    """Take back lines: by their author on the same business day, else by a supervisor."""
    operation = entry.operation
    collection = draft.find(Collection, operation.entity)
    author = author_of(draft, entry)
    if collection is None or author is None:
        return held(Reason.UNKNOWN_RECORD)
    own_and_today = author.id == collection.author and operation.business_day == collection.day
    if not own_and_today and author.role is not Role.SUPERVISOR:
        return held(Reason.NOT_ALLOWED)
    wanted = [line for line in collection.lines if reversal.line in (-1, line.number)]
    live = [line for line in wanted if line.fate is not Fate.REVERSED]
    if not live:
        return held(Reason.ALREADY_REVERSED if wanted else Reason.UNKNOWN_RECORD)
    for line in live:
        collection = take_back(draft, collection, line)
    return APPLIED


def take_back(draft: Draft, collection: Collection, line: Line) -> Collection:
    """Undo one line wherever it stands, and the cash it brought; return the changed collection."""
    if line.fate is Fate.COUNTED:
        _uncount(draft, collection, line)
    changed = replace(line, fate=Fate.REVERSED)
    lines = tuple(changed if item.number == line.number else item for item in collection.lines)
    collection = replace(collection, lines=lines)
    draft.put(collection)
    if collection.method is Method.CASH and line.reason is not Reason.BAD_VALUE:
        add_cash(draft, collection.author, -line.amount, collection.day)
    return collection


def _uncount(draft: Draft, collection: Collection, line: Line) -> None:
    borrower = draft.find(Borrower, line.borrower_id)
    if line.purpose is Purpose.SAVINGS and borrower is not None:
        account = moved(account_of(draft, borrower), -line.amount, collection.day)
        draft.put(account)
        if account.balance < 0:
            open_item(draft, _item(collection, line, ItemKind.OVERDRAWN, Reason.OVERDRAWN))
    loan, balance = draft.find(Loan, line.loan_id), draft.find(Balance, line.loan_id)
    if line.purpose is Purpose.REPAYMENT and loan is not None and balance is not None:
        draft.put(without_payment(loan, balance, collection.id, line.number))
