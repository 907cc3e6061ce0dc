"""Money between members: whose money a line was, the claims it opens or settles, and the fund it moves.

Called where a line of a money document begins to count and where it stops, so a cover, its reversal and a supervisor's
late decision about it all leave loans, savings, funds and claims in agreement.
"""

from __future__ import annotations

from fieldapp.domain.center.group import Group
from fieldapp.domain.collection.claim import Claim, claim_id, open_claim, settle, withdraw_claim
from fieldapp.domain.collection.document import Collection, Line, Method, Purpose
from fieldapp.domain.fund import Movement, fund_balance, move_fund
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.inbox import InboxItem, ItemKind, item_id, open_item
from fieldapp.domain.people import Borrower
from fieldapp.domain.rejection import Reason
from fieldapp.domain.savings import Savings, account_of, moved, savings_id
from fieldapp.domain.staff import Role
from fieldapp.domain.state import Draft, State


def concerns(line: Line) -> bool:
    """Tell whether a line is about more than the borrower and the institution."""
    return line.payer != NO_ID or line.purpose is Purpose.FUND or line.purpose is Purpose.CLAIM


def fits(method: Method, line: Line) -> bool:
    """Tell whether money can come this way: from hand to hand only a claim is settled, and out of savings or fund of
    somebody else only a repayment is made."""
    if method is Method.HAND or line.purpose is Purpose.CLAIM:
        return method is Method.HAND and line.purpose is Purpose.CLAIM
    if method is Method.SAVINGS or method is Method.FUND:
        return line.purpose is Purpose.REPAYMENT and line.payer != NO_ID
    return True


def counted(draft: Draft, collection: Collection, line: Line) -> None:
    """Let a line that begins to count move what lies between members."""
    if line.purpose is Purpose.REPAYMENT:
        _take_from_payer(draft, collection, line, -line.amount)
        open_claim(
            draft,
            Claim(
                id=claim_id(collection.id, line.number),
                debtor=line.borrower_id,
                creditor=line.payer,
                center_id=collection.center_id,
                loan_id=line.loan_id,
                document=collection.id,
                line=line.number,
                day=collection.day,
                amount=line.amount,
            ),
        )
        return
    _move(draft, collection, line, line.amount)


def uncounted(draft: Draft, collection: Collection, line: Line) -> None:
    """Let a line that stops counting give back what it moved between members."""
    if line.purpose is Purpose.REPAYMENT:
        withdraw_claim(draft, claim_id(collection.id, line.number))
        _take_from_payer(draft, collection, line, line.amount)
        return
    _move(draft, collection, line, -line.amount)


def _move(draft: Draft, collection: Collection, line: Line, amount: int) -> None:
    if line.purpose is Purpose.FUND:
        _move_fund(draft, collection, line, line.borrower_id, amount)
    if line.loan_id != NO_ID and line.purpose in (Purpose.FUND, Purpose.SAVINGS, Purpose.CLAIM):
        settle(draft, line.loan_id, amount)


def _take_from_payer(draft: Draft, collection: Collection, line: Line, amount: int) -> None:
    """Move the payer's savings or the fund, where the cover came from there and not from somebody's purse."""
    if collection.method is Method.FUND:
        _move_fund(draft, collection, line, line.payer, amount)
        return
    borrower = draft.find(Borrower, line.payer) if collection.method is Method.SAVINGS else None
    if borrower is None:
        return
    account = moved(account_of(draft, borrower), amount, collection.day)
    draft.put(account)
    if account.balance < 0:
        _overdrawn(draft, collection, line, borrower.id)


def _move_fund(draft: Draft, collection: Collection, line: Line, group_id: Id, amount: int) -> None:
    group = draft.find(Group, group_id)
    center = group.center_id if group else collection.center_id
    fund = move_fund(draft, Movement(group_id, center, amount, collection.day))
    if fund.balance < 0:
        _overdrawn(draft, collection, line, group_id)


def _overdrawn(draft: Draft, collection: Collection, line: Line, whose: Id) -> None:
    open_item(
        draft,
        InboxItem(
            id=item_id(ItemKind.OVERDRAWN, collection.id, line.number),
            kind=ItemKind.OVERDRAWN,
            entity=whose,
            center_id=collection.center_id,
            operation=collection.id,
            reason=Reason.OVERDRAWN,
            decider=Role.SUPERVISOR,
            opened_day=collection.day,
            line=line.number,
            author=collection.author,
            amount=line.amount,
        ),
    )


def suspect(state: State, collection: Collection, line: Line) -> Reason:
    """Return why a line between members should not count by itself, or NONE."""
    if line.purpose is Purpose.FUND:
        return _suspect_fund(state, line)
    if line.purpose is Purpose.CLAIM:
        return _suspect_claim(state, line)
    if line.purpose is Purpose.REPAYMENT and collection.method is Method.FUND:
        return Reason.OVERDRAWN if line.amount > fund_balance(state, line.payer) else Reason.NONE
    if line.purpose is Purpose.REPAYMENT and collection.method is Method.SAVINGS:
        return Reason.OVERDRAWN if line.amount > saved(state, line.payer) else Reason.NONE
    return Reason.NONE


def _suspect_fund(state: State, line: Line) -> Reason:
    if state.find(Group, line.borrower_id) is None:
        return Reason.UNKNOWN_RECORD
    if line.loan_id != NO_ID and (reason := _suspect_claim(state, line)):
        return reason
    return Reason.OVERDRAWN if fund_balance(state, line.borrower_id) + line.amount < 0 else Reason.NONE


def _suspect_claim(state: State, line: Line) -> Reason:
    claim = state.find(Claim, line.loan_id)
    if claim is None:
        return Reason.UNKNOWN_RECORD
    return Reason.COVER_TOO_MUCH if line.amount > claim.left else Reason.NONE


def saved(state: State, borrower_id: Id) -> int:
    """Return what a borrower has in savings, minor units."""
    account = state.find(Savings, savings_id(borrower_id))
    return account.balance if account else 0
