"""Booking on a loan: one event more or one less, the figures that follow, and what becomes of money beyond the loan."""

from __future__ import annotations

from dataclasses import dataclass, replace

from fieldapp.domain.ids import Id
from fieldapp.domain.inbox import InboxItem, ItemKind, item_id, open_item
from fieldapp.domain.loan import pages
from fieldapp.domain.loan.account import Balance, Loan, LoanState, booked, refund_due
from fieldapp.domain.loan.adjustment import Adjustment
from fieldapp.domain.loan.by_terms import told
from fieldapp.domain.loan.pages import Booked, Deed, pack_event
from fieldapp.domain.loan.standing import needs_replay, paid_on
from fieldapp.domain.people import Borrower
from fieldapp.domain.rejection import Reason
from fieldapp.domain.savings import Savings, account_of, moved, savings_id
from fieldapp.domain.staff import Role
from fieldapp.domain.state import Draft
from fieldapp.domain.timestamp import Day


@dataclass(frozen=True)
class Cause:
    """What made a balance move, for the item that opens where it falls below zero."""

    operation: Id
    line: int
    day: Day
    author: Id
    center_id: Id


def book(draft: Draft, loan: Loan, balance: Balance, event: Booked) -> None:
    """Let an event happen on a loan."""
    if event.deed is Deed.PAID and not needs_replay(loan, balance, event.amount, event.day):
        after = paid_on(loan, balance, event.amount, event.day)
        recent, count = pages.appended(draft, balance, balance.recent, balance.pages, pack_event(event))
        after = _with_events(after, recent, count)
    else:
        loan, after = _retold(draft, loan, balance, (*booked(draft, balance), event))
    draft.put(after)
    if after.excess != balance.excess or after.to_savings != balance.to_savings:
        _settle(draft, loan, balance, after, _cause(loan, event))


def unbook(draft: Draft, loan: Loan, balance: Balance, operation: Id, line: int) -> None:
    """Take an event back as if it had never been; nothing changes where there is no such event."""
    events = booked(draft, balance)
    gone = next((item for item in events if (item.operation, item.line) == (operation, line)), None)
    if gone is None:
        return
    loan, after = _retold(draft, loan, balance, tuple(item for item in events if item is not gone))
    draft.put(after)
    _settle(draft, loan, balance, after, _cause(loan, gone))


def refund(draft: Draft, balance: Balance, amount: int, cause: Cause) -> None:
    """Count money paid back to the borrower (above zero), or brought back by her (below zero)."""
    after = replace(balance, refunded=balance.refunded + amount)
    draft.put(after)
    _watch_refund(draft, balance, after, cause)


def void(draft: Draft, loan: Loan, balance: Balance, cause: Cause) -> None:
    """The hand-over is taken back: nothing is owed any more, and what was paid on the loan goes where excess goes."""
    gone = replace(loan, rows=b"", first_rows=b"", by_terms=False)
    loan, after = _retold(draft, gone, balance, booked(draft, balance))
    after = replace(after, state=LoanState.REVERSED)
    draft.put(after)
    _settle(draft, loan, balance, after, cause)


def carried(draft: Draft, balance: Balance, center_id: Id) -> None:
    """Let a loan be found in another center, with its older events and what was agreed on it."""
    draft.put(replace(balance, center_id=center_id))
    loan = draft.find(Loan, balance.id)
    if loan is not None:
        draft.put(replace(loan, center_id=center_id))
    for number in range(balance.pages):
        page = draft.find(pages.LoanPage, pages.page_id(balance.id, number))
        if page is not None:
            draft.put(replace(page, center_id=center_id))
    for event in booked(draft, balance):
        adjustment = draft.find(Adjustment, event.operation) if event.deed is not Deed.PAID else None
        if adjustment is not None:
            draft.put(replace(adjustment, center_id=center_id))


def _with_events(balance: Balance, recent: bytes, count: int) -> Balance:
    """Return the balance with its events in place; the one given is nobody else's yet."""
    object.__setattr__(balance, "recent", recent)
    object.__setattr__(balance, "pages", count)
    return balance


def _retold(draft: Draft, loan: Loan, balance: Balance, events: tuple[Booked, ...]) -> tuple[Loan, Balance]:
    """Tell the loan's story with these events and put loan and pages where they changed; return loan and balance."""
    recent, count = pages.rewritten(draft, balance, balance.pages, events)
    kept = replace(
        balance,
        paid=loan.opening_paid + sum(item.amount for item in events if item.deed is Deed.PAID),
        recent=recent,
        pages=count,
        last_day=max((item.day for item in events), default=0),
    )
    changed, after = told(draft, loan, events, kept)
    if changed != draft.find(Loan, loan.id):
        draft.put(changed)
    if balance.state is LoanState.REVERSED:
        after = replace(after, state=LoanState.REVERSED)
    return changed, after


def _cause(loan: Loan, event: Booked) -> Cause:
    return Cause(event.operation, event.line, event.day, event.author, loan.center_id)


def _settle(draft: Draft, loan: Loan, before: Balance, after: Balance, cause: Cause) -> None:
    """Move what is beyond the loan now and was not before; an item opens where an account falls below zero."""
    change = after.to_savings - before.to_savings
    if change:
        account = draft.find(Savings, savings_id(loan.borrower_id))
        borrower = draft.find(Borrower, loan.borrower_id) if account is None else None
        account = account_of(draft, borrower) if borrower is not None else account
        if account is not None:
            account = moved(account, change, cause.day)
            draft.put(account)
            if account.balance < 0 and change < 0:
                open_item(draft, _item(loan.borrower_id, cause, Reason.OVERDRAWN, account.balance))
    _watch_refund(draft, before, after, cause)


def _watch_refund(draft: Draft, before: Balance, after: Balance, cause: Cause) -> None:
    if refund_due(after) < min(0, refund_due(before)):
        open_item(draft, _item(after.borrower_id, cause, Reason.REFUND_NOT_DUE, refund_due(after)))


def _item(borrower_id: Id, cause: Cause, reason: Reason, amount: int) -> InboxItem:
    return InboxItem(
        id=item_id(ItemKind.OVERDRAWN, cause.operation, cause.line),
        kind=ItemKind.OVERDRAWN,
        entity=borrower_id,
        center_id=cause.center_id,
        operation=cause.operation,
        reason=reason,
        decider=Role.SUPERVISOR,
        opened_day=cause.day,
        line=cause.line,
        author=cause.author,
        amount=amount,
    )
