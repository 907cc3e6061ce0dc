"""What an operation is called in a list, in the words of whoever made it."""

from __future__ import annotations

from typing import Any

from fieldapp.domain.center.assignment import CenterAssigned, ScopeGranted, ScopeRevoked
from fieldapp.domain.center.closing import CenterClosed, CenterMerged
from fieldapp.domain.center.group import Center, CenterFormed, GroupFormed
from fieldapp.domain.clocks import ClockFlagged
from fieldapp.domain.collection.collection import Collection, RefundPaid, RepaymentRecorded, Reversed, SavingsMoved
from fieldapp.domain.collection.meeting import MeetingRecorded
from fieldapp.domain.conflict import ConflictResolved, DecisionUndone
from fieldapp.domain.ids import Id
from fieldapp.domain.interpretation import OperationInterpreted
from fieldapp.domain.loan.account import Loan, LoanDisbursed
from fieldapp.domain.loan.adjustment import Adjustment, AdjustmentDecided, AdjustmentProposed
from fieldapp.domain.loan.application import Application
from fieldapp.domain.loan.applying import EnquiryRecorded, LoanApplied, LoanAppraised, LoanWithdrawn
from fieldapp.domain.loan.catalog import CalendarPublished, ProductPublished, ProductVersion, ProductWithdrawn
from fieldapp.domain.loan.pages import Deed
from fieldapp.domain.loan_decision import LoanDecided, LoanVerdict
from fieldapp.domain.merging import BorrowersMerged, BorrowersParted
from fieldapp.domain.money import Currency, format_amount
from fieldapp.domain.operation import Operation, body_of
from fieldapp.domain.people import Borrower, BorrowerEdited, BorrowerField, BorrowerRegistered
from fieldapp.domain.photo import PhotoTaken
from fieldapp.domain.policy import PolicyPublished
from fieldapp.domain.renewal import SeatRenewed
from fieldapp.domain.savings import SavingsOpened
from fieldapp.domain.shape import WrongShape
from fieldapp.domain.state import State
from fieldapp.domain.work.approval import Decided, Verdict
from fieldapp.domain.work.assessment import AssessmentSubmitted
from fieldapp.domain.work.visit import Visit, VisitDrafted, VisitSubmitted
from fieldapp.services.appraisal.titles import appraisal_title
from fieldapp.services.cash.titles import cash_title
from fieldapp.services.fields import field_label
from fieldapp.services.group.titles import group_title


def title_of(state: State, operation: Operation, money: Currency) -> str:
    """Return the operation's title, such as "Repayment of Usha Devi, Rs 400"; "A record" for a kind not known here."""
    try:
        body = body_of(operation)
    except WrongShape:
        body = None
    return (
        _money(state, operation, body, money)
        or cash_title(state, operation, body, money)
        or group_title(state, operation, body, money)
        or appraisal_title(state, operation, body)
        or _work(state, operation, body)
        or _application(state, operation, body, money)
        or _reference(state, operation, body)
        or _people(state, operation, body)
    )


def _name(state: State, borrower_id: Id) -> str:
    borrower = state.find(Borrower, borrower_id)
    return borrower.text(BorrowerField.NAME) if borrower else "a borrower"


def _money(state: State, operation: Operation, body: Any, money: Currency) -> str:
    match body:
        case MeetingRecorded(center_id=center_id, lines=lines):
            center = state.find(Center, center_id)
            return f"{center.name if center else 'Center'} meeting, {len(lines)} members"
        case RepaymentRecorded(amount=amount):
            loan = state.find(Loan, operation.entity)
            name = _name(state, loan.borrower_id) if loan else "a borrower"
            return f"Repayment of {name}, {format_amount(amount, money, symbol=True)}"
        case RefundPaid(amount=amount):
            loan = state.find(Loan, operation.entity)
            name = _name(state, loan.borrower_id) if loan else "a borrower"
            return f"Paid back to {name}, {format_amount(amount, money, symbol=True)}"
        case AdjustmentProposed() | AdjustmentDecided():
            return _adjustment(state, operation, body)
        case SavingsMoved(amount=amount):
            word = "Savings of" if amount > 0 else "Withdrawal of"
            return f"{word} {_name(state, operation.entity)}, {format_amount(abs(amount), money, symbol=True)}"
        case Reversed():
            document = state.find(Collection, operation.entity)
            taken = document.lines if document else ()
            return f"Reversal for {_name(state, taken[0].borrower_id)}" if taken else "Reversal"
        case LoanDisbursed(borrower_id=borrower_id, principal=principal):
            return f"Loan of {_name(state, borrower_id)}, {format_amount(principal, money, symbol=True)}"
        case SavingsOpened(borrower_id=borrower_id):
            return f"Savings account of {_name(state, borrower_id)}"
        case _:
            return ""


_CHANGES = {
    Deed.CHARGED: "Charge",
    Deed.WAIVED: "Waiver",
    Deed.RESCHEDULED: "New schedule",
    Deed.WRITTEN_OFF: "Write-off",
}


def _adjustment(state: State, operation: Operation, body: AdjustmentProposed | AdjustmentDecided) -> str:
    adjustment = state.find(Adjustment, operation.entity)
    deed = body.deed if isinstance(body, AdjustmentProposed) else adjustment.deed if adjustment else Deed.CHARGED
    whose = _name(state, adjustment.borrower_id) if adjustment else "a borrower"
    what = f"{_CHANGES.get(deed, 'Change')} for {whose}"
    if isinstance(body, AdjustmentProposed):
        return f"{what}, proposed"
    return f"{what}, {'agreed' if body.accept else 'not agreed'}"


def _work(state: State, operation: Operation, body: Any) -> str:
    match body:
        case VisitSubmitted(borrower_id=borrower_id):
            return f"Visit to {_name(state, borrower_id)}"
        case VisitDrafted(borrower_id=borrower_id):
            return f"Unfinished visit to {_name(state, borrower_id)}"
        case AssessmentSubmitted(borrower_id=borrower_id):
            return f"Assessment of {_name(state, borrower_id)}"
        case Decided(verdict=verdict):
            visit = state.find(Visit, operation.entity)
            what = f"visit to {_name(state, visit.borrower_id)}" if visit else "assessment"
            return f"{'Accepted' if verdict is Verdict.ACCEPT else 'Returned'} {what}"
        case ConflictResolved(resolutions=resolutions):
            return f"Decision on {len(resolutions)} conflict" + ("" if len(resolutions) == 1 else "s")
        case _:
            return ""


_VERDICTS = {LoanVerdict.APPROVE: "approved", LoanVerdict.RETURN: "returned", LoanVerdict.REJECT: "rejected"}


def _application(state: State, operation: Operation, body: Any, money: Currency) -> str:
    application = state.find(Application, operation.entity)
    whose = _name(state, application.borrower_id) if application else "a borrower"
    match body:
        case EnquiryRecorded(borrower_id=borrower_id):
            return f"{_name(state, borrower_id)} asks about a loan"
        case LoanApplied(borrower_id=borrower_id, wish=wish):
            return f"Application of {_name(state, borrower_id)}, {format_amount(wish.amount, money, symbol=True)}"
        case LoanAppraised(recommended=recommended):
            return f"Recommendation for {whose}, {format_amount(recommended, money, symbol=True)}"
        case LoanDecided(verdict=verdict):
            return f"Application of {whose} {_VERDICTS[verdict]}"
        case LoanWithdrawn():
            return f"Application of {whose} withdrawn"
        case _:
            return ""


def _reference(state: State, operation: Operation, body: Any) -> str:
    match body:
        case ProductPublished(product=product):
            return f"Product {product.name or product.code}, version {product.version}"
        case ProductWithdrawn():
            version = state.find(ProductVersion, operation.entity)
            return f"{version.product.name or version.product.code} withdrawn" if version else "Product withdrawn"
        case CalendarPublished(version=version_number):
            return f"Holidays and closed days, version {version_number}"
        case PolicyPublished(name=name):
            return f"Lending policy {name}"
        case _:
            return ""


def _people(state: State, operation: Operation, body: Any) -> str:
    match body:
        case BorrowerRegistered():
            return f"New borrower {_name(state, operation.entity)}"
        case BorrowerEdited(changes=changes):
            known = [BorrowerField(key) for key in changes if key in set(BorrowerField)]
            what = " and ".join(field_label(name) for name in known[:2]) or "Profile"
            return f"{what} of {_name(state, operation.entity)}"
        case CenterFormed(name=name):
            return f"Center {name}"
        case CenterAssigned():
            center = state.find(Center, operation.entity)
            return f"{center.name if center else 'A center'} handed to another officer"
        case OperationInterpreted():
            return "A record of a newer version took effect"
        case PhotoTaken(borrower_id=borrower_id):
            return f"Photo of {_name(state, borrower_id)}"
        case ClockFlagged():
            return "The clock of a laptop was wrong"
        case SeatRenewed():
            return "A laptop goes on in a new series"
        case ScopeGranted():
            return "Access granted"
        case ScopeRevoked():
            return "Access ended"
        case GroupFormed(name=name):
            return f"Group {name}"
        case _:
            return _ended(state, operation, body) or "A record"


def _ended(state: State, operation: Operation, body: Any) -> str:
    match body:
        case BorrowersMerged(loser=loser):
            return f"{_name(state, operation.entity)} and {_name(state, loser)} are one person"
        case BorrowersParted():
            return f"{_name(state, operation.entity)} stands for herself again"
        case CenterClosed() | CenterMerged():
            center = state.find(Center, operation.entity)
            how = "closed" if isinstance(body, CenterClosed) else "merged into another"
            return f"{center.name if center else 'A center'} {how}"
        case DecisionUndone():
            return "A decision taken back"
        case _:
            return ""
