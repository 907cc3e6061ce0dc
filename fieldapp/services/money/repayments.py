"""Repayments outside a meeting: what is expected, taking the money, receipts, and taking it back."""

from __future__ import annotations

from dataclasses import dataclass, replace

from fieldapp.domain.collection.collection import Collection, Fate, Method, RefundPaid, RepaymentRecorded, Reversed
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.loan.account import Balance, Loan, refund_due
from fieldapp.domain.loan.by_terms import after_paying, payoff
from fieldapp.domain.loan.product import Excess
from fieldapp.domain.loan.standing import stands_on
from fieldapp.domain.money import AMOUNT_MAX, format_amount
from fieldapp.domain.operation import Intent
from fieldapp.domain.people import Borrower, BorrowerField
from fieldapp.domain.policy import policy_of
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.timestamp import Day
from fieldapp.domain.words import mark, tr
from fieldapp.services.desk import DataState, Desk, Result, Saved, data_state
from fieldapp.services.money import doubts as group_doubts
from fieldapp.services.money import printed
from fieldapp.services.money.kept_aside import doubtful
from fieldapp.services.money.positions import loan_label
from fieldapp.services.money.receipts import ReceiptView, Split, lines_of, receipt_number, receipt_of, split
from fieldapp.store.lists import some_people
from fieldapp.store.queries import reports, status
from fieldapp.store.queries.operations import leaf_of_operation
from fieldapp.store.unit_of_work import UnitOfWork
from fieldapp.store.view import View

__all__ = ["Method", "ReceiptView", "Split"]

HELD_WORDS = {
    Reason.DUPLICATE_COLLECTION: mark("perhaps collected twice"),
    Reason.CLOSED_LOAN: mark("the loan is closed"),
    Reason.UNKNOWN_LOAN: mark("the loan is not known"),
    Reason.OVERPAID: mark("more than was left to pay"),
    Reason.BAD_VALUE: mark("the amount cannot be right"),
    Reason.OVERDRAWN: mark("more than was in the account"),
    Reason.SEAT_REVOKED: mark("the laptop was blocked"),
    Reason.REFUND_NOT_DUE: mark("more than was to be paid back"),
    Reason.ALREADY_EXISTS: mark("the loan was handed over already"),
    Reason.SCHEDULE_DIFFERS: mark("the schedule does not fit the loan"),
    Reason.DAY_CLOSED: mark("the cash day was closed"),
    Reason.OUT_OF_SCOPE: mark("the center had been handed over"),
    **group_doubts.HELD_WORDS,
}


class UnknownLoan(LookupError):
    """No loan has that id on this laptop; screens only ask for those they were given."""


@dataclass(frozen=True)
class Expected:
    """What a borrower is expected to pay on a loan on a day, amounts in minor units.

    payoff: what settles the loan on that day, less the product's rebate. parts: what is expected, told apart as
    principal, interest, fee and penalty. excess: where the product puts what is beyond. refund_due: to be paid back.
    """

    loan_id: Id
    borrower_id: Id
    name: str
    loan_label: str
    arrears: int
    due: int
    expected: int
    payoff: int
    parts: tuple[int, int, int, int] = (0, 0, 0, 0)
    excess: Excess = Excess.ADVANCE
    refund_due: int = 0

    def split(self, amount: int) -> Split:
        """Return how an amount would fall; whoever pays the pay-off amount pays the loan off."""
        taken = amount if self.excess is Excess.ADVANCE or amount >= self.payoff else min(amount, self.expected)
        plain = split(taken, self.arrears, self.due, self.payoff)
        beyond = amount - taken + plain.over
        if self.excess is Excess.SAVINGS:
            return replace(plain, savings=beyond, over=0)
        return replace(plain, refund=beyond, over=0) if self.excess is Excess.REFUND else plain


@dataclass(frozen=True)
class RecordRepayment:
    """Money taken for a loan; confirmed_second: an equal receipt was shown and a second one is meant.

    closing: she was told that it is the pay-off amount.
    """

    loan_id: Id
    amount: int
    method: Method = Method.CASH
    payer: str = ""
    note: str = ""
    confirmed_second: bool = False
    closing: bool = False


@dataclass(frozen=True)
class PayBack:
    """Money paid beyond a loan goes back to the borrower; amount in minor units."""

    loan_id: Id
    amount: int
    note: str = ""


@dataclass(frozen=True)
class RepaymentSaved(Saved):
    """A saved repayment with its receipt."""

    receipt: ReceiptView


@dataclass(frozen=True)
class Reverse:
    """Taking back a collection, or one line of it (None: all). approver: the supervisor whose PIN was asked for; ask:
    what is beyond the own limit is recorded and waits for the supervisor."""

    op_id: Id
    line: int | None
    reason: str
    approver: Id = NO_ID
    ask: bool = False


@dataclass(frozen=True)
class CollectionRow:
    """One receipt in a list. line: its first line. held_reason: why the money is kept aside, in a few words."""

    op_id: Id
    line: int
    at_ms: int
    borrower_name: str
    amount: int
    receipt_number: str
    state: DataState
    held_reason: str | None
    reversed: bool
    mine: bool


def expected_repayment(desk: Desk, loan_id: Id, day: Day) -> Expected:
    """Return what is expected on a loan on a day; raise UnknownLoan."""
    with desk.book.view() as view:
        loan, balance = view.find(Loan, loan_id), view.find(Balance, loan_id)
        if loan is None or balance is None:
            raise UnknownLoan(loan_id.hex())
        borrower = view.find(Borrower, loan.borrower_id)
        settles = payoff(view, loan, balance, day)
        stands = stands_on(loan, balance, day)
        after = after_paying(view, loan, balance, stands.expected, day).balance
    return Expected(
        loan_id=loan.id,
        borrower_id=loan.borrower_id,
        name=borrower.text(BorrowerField.NAME) if borrower else "",
        loan_label=loan_label(loan, day),
        arrears=stands.arrears,
        due=stands.due_today,
        expected=stands.expected,
        payoff=settles,
        parts=(
            after.paid_principal - balance.paid_principal,
            after.paid_interest - balance.paid_interest,
            after.paid_fee - balance.paid_fee,
            after.paid_penalty - balance.paid_penalty,
        ),
        excess=loan.excess,
        refund_due=max(0, refund_due(balance)),
    )


def record_repayment(desk: Desk, wanted: RecordRepayment) -> RepaymentSaved | Rejection:
    """Record a repayment and give its receipt.

    EMPTY_AMOUNT, NEGATIVE_AMOUNT, TOO_LARGE, UNKNOWN_LOAN; PAYOFF_DIFFERS where it was to close the loan and is not the
    pay-off amount of today. With the fact `confirm`: DUPLICATE_COLLECTION where the same
    amount was taken on this loan on the same day, OVERPAID, CLOSED_LOAN; once `confirmed_second` is set the money is
    recorded, and what the office keeps aside waits for the supervisor.
    """
    if wanted.amount <= 0:
        return Rejection(Reason.NEGATIVE_AMOUNT if wanted.amount else Reason.EMPTY_AMOUNT)
    if wanted.amount > AMOUNT_MAX:
        return Rejection(Reason.TOO_LARGE)
    day = desk.clock.today()
    with desk.book.work() as work:
        loan, balance = work.find(Loan, wanted.loan_id), work.find(Balance, wanted.loan_id)
        if loan is None or balance is None:
            return Rejection(Reason.UNKNOWN_LOAN)
        if wanted.closing and (wrong := _no_payoff(desk, work, (loan, balance), wanted.amount)) is not None:
            return wrong
        if not wanted.confirmed_second and (second := _second(desk, work, balance, wanted.amount)) is not None:
            return second
        body = RepaymentRecorded(
            amount=wanted.amount,
            receipt=work.take_receipts(1),
            method=wanted.method,
            payer=wanted.payer,
            note=wanted.note,
            confirmed_second=wanted.confirmed_second,
            closing=wanted.closing,
        )
        outcome = work.append(Intent(body, loan.id, loan.center_id, day))
        if isinstance(outcome, Rejection):
            return outcome
        document = work.find(Collection, work.last_operation)
        if document is None:
            return Rejection(outcome.disposition.reason)
        if not wanted.confirmed_second and (doubt := doubtful(desk, work, document)) is not None:
            return doubt
        view = receipt_of(desk, work, document, body.receipt, work.last_leaf)
        saved = work.commit()
    return RepaymentSaved(saved.op_id, saved.at_ms, saved.changed, view)


def _no_payoff(desk: Desk, work: UnitOfWork, account: tuple[Loan, Balance], amount: int) -> Rejection | None:
    """Return a rejection where an amount is not what pays the loan off today."""
    right = payoff(work, *account, desk.clock.today())
    if amount == right:
        return None
    facts: dict[str, str | int] = {
        "amount": format_amount(amount, desk.currency, symbol=True),
        "outstanding": format_amount(right, desk.currency, symbol=True),
    }
    return Rejection(Reason.PAYOFF_DIFFERS, facts)


def pay_back(desk: Desk, wanted: PayBack) -> RepaymentSaved | Rejection:
    """Pay back what was paid beyond a loan and give its receipt. EMPTY_AMOUNT, NEGATIVE_AMOUNT, UNKNOWN_LOAN;
    REFUND_NOT_DUE where it is more than is due."""
    if wanted.amount <= 0:
        return Rejection(Reason.NEGATIVE_AMOUNT if wanted.amount else Reason.EMPTY_AMOUNT)
    with desk.book.work() as work:
        loan, balance = work.find(Loan, wanted.loan_id), work.find(Balance, wanted.loan_id)
        if loan is None or balance is None:
            return Rejection(Reason.UNKNOWN_LOAN)
        if wanted.amount > refund_due(balance):
            said = format_amount(wanted.amount, desk.currency, symbol=True)
            return Rejection(Reason.REFUND_NOT_DUE, {"amount": said})
        body = RefundPaid(wanted.amount, work.take_receipts(1), wanted.note)
        outcome = work.append(Intent(body, loan.id, loan.center_id, desk.clock.today()))
        if isinstance(outcome, Rejection):
            return outcome
        document = work.find(Collection, work.last_operation)
        if document is None or not outcome.disposition.took_effect:
            return Rejection(outcome.disposition.reason)
        view = receipt_of(desk, work, document, body.receipt, work.last_leaf)
        saved = work.commit()
    return RepaymentSaved(saved.op_id, saved.at_ms, saved.changed, view)


def _second(desk: Desk, work: UnitOfWork, balance: Balance, amount: int) -> Rejection | None:
    """Return a question where the same amount was taken on this loan today."""
    day = desk.clock.today()
    equal = [item for item in balance.payments if (item.day, item.amount) == (day, amount)]
    if not equal:
        return None
    borrower = work.find(Borrower, balance.borrower_id)
    name = borrower.text(BorrowerField.NAME) if borrower else ""
    facts: dict[str, str | int] = {
        "confirm": 1,
        "name": name,
        "amount": format_amount(amount, desk.currency, symbol=True),
    }
    return Rejection(Reason.DUPLICATE_COLLECTION, facts)


def receipt(desk: Desk, op_id: Id, line: int) -> ReceiptView | None:
    """Return the receipt that a line of a collection is on, marked as its next print would be; None where this laptop
    has no such line."""
    with desk.book.view() as view:
        document = view.find(Collection, op_id)
        wanted = document.line(line) if document else None
        leaf = leaf_of_operation(view.connection, op_id)
        if document is None or wanted is None or leaf is None:
            return None
        found = receipt_of(desk, view, document, wanted.receipt, leaf)
        own = document.seat_id == desk.me.seat_id
        return replace(found, copy=printed.copy_mark(view, found.day, found.number, own=own))


def reverse(desk: Desk, wanted: Reverse) -> Result:
    """Take back a collection or a line of it. REASON_NEEDED; NOT_ALLOWED unless the author does it on the same day or a
    supervisor does; ALREADY_REVERSED; REVERSAL_OVER_LIMIT with amount, limit and policy, unless a supervisor agreed or
    it is to wait for one. The receipt keeps its number."""
    if not wanted.reason.strip():
        return Rejection(Reason.REASON_NEEDED)
    with desk.book.work() as work:
        document = work.find(Collection, wanted.op_id)
        if document is None:
            return Rejection(Reason.UNKNOWN_RECORD)
        body = Reversed(-1 if wanted.line is None else wanted.line, wanted.reason.strip(), wanted.approver)
        intent = Intent(body, document.id, document.center_id, desk.clock.today(), deps=(document.id,))
        outcome = work.append(intent)
        if isinstance(outcome, Rejection):
            return outcome
        over_limit = outcome.disposition.reason is Reason.REVERSAL_OVER_LIMIT
        if over_limit and not wanted.ask:
            return _over_limit(desk, work, document, wanted.line)
        if not outcome.disposition.took_effect and not over_limit:
            return Rejection(outcome.disposition.reason)
        return work.commit()


def _over_limit(desk: Desk, work: UnitOfWork, document: Collection, line: int | None) -> Rejection:
    policy = policy_of(work)
    amount = sum(abs(item.amount) for item in document.lines if line in (None, item.number))
    facts: dict[str, str | int] = {
        "amount": format_amount(amount, desk.currency, symbol=True),
        "limit": format_amount(policy.cash.reverse_max, desk.currency, symbol=True),
        "policy": policy.name,
    }
    return Rejection(Reason.REVERSAL_OVER_LIMIT, facts)


def recent_collections(desk: Desk, limit: int = 50) -> tuple[CollectionRow, ...]:
    """Return the newest receipts, newest first, whoever took the money. Only what is shown is opened."""
    with desk.book.view() as view:
        at_ms = reports.taken_ms(view.connection, view.newest_ids(Collection, limit))
        rows: list[CollectionRow] = []
        for op_id in sorted(at_ms, key=lambda key: -at_ms[key]):
            document = view.find(Collection, op_id)
            if document is not None:
                rows += _rows(desk, view, document)
            if len(rows) >= limit:  # a meeting has forty receipts: the newest few fill the list
                break
    return tuple(rows[:limit])


def _rows(desk: Desk, view: View, document: Collection) -> list[CollectionRow]:
    standing = status.standings(view.connection, (document.id,)).get(document.id)
    numbers = {line.receipt: lines_of(document, line.receipt) for line in document.lines}
    people = some_people(view.connection, list({lines[0].borrower_id for lines in numbers.values()}))
    rows = []
    for number, lines in numbers.items():
        person = people.get(lines[0].borrower_id)
        held = next((line for line in lines if line.fate is Fate.HELD), None)
        rows.append(
            CollectionRow(
                op_id=document.id,
                line=lines[0].number,
                at_ms=document.at_ms,
                borrower_name=person.name if person else "",
                amount=sum(line.amount for line in lines),
                receipt_number=receipt_number(view, document.seat_id, number),
                state=data_state(standing),
                held_reason=tr(HELD_WORDS.get(held.reason, mark("waits for the supervisor"))) if held else None,
                reversed=all(line.fate is Fate.REVERSED for line in lines),
                mine=document.author == desk.me.user_id,
            )
        )
    return rows
