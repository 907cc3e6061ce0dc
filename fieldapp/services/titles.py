"""What an operation is called in a list, in the words of whoever made it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from fieldapp.domain.asking import ConflictAnswered, ConflictAsked
from fieldapp.domain.center.assignment import CenterAssigned, ScopeGranted, ScopeRevoked
from fieldapp.domain.center.closing import CenterClosed, CenterMerged
from fieldapp.domain.center.group import Center, CenterFormed, GroupFormed
from fieldapp.domain.clocks import ClockFlagged
from fieldapp.domain.collection.collection import Collection, RefundPaid, RepaymentRecorded, Reversed, SavingsMoved
from fieldapp.domain.collection.meeting import MeetingRecorded
from fieldapp.domain.conflict import ConflictResolved, DecisionUndone
from fieldapp.domain.entry_times import TimesFlagged
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
from fieldapp.domain.taking_up import WorkTakenUp
from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.domain.work.approval import Decided, Verdict
from fieldapp.domain.work.assessment import AssessmentSubmitted
from fieldapp.domain.work.visit import Visit, VisitDrafted, VisitSubmitted
from fieldapp.services.appraisal.titles import appraisal_title
from fieldapp.services.cash.titles import cash_title
from fieldapp.services.fields import field_label
from fieldapp.services.group.titles import group_title
from fieldapp.services.talk_titles import talk_title


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
        or talk_title(state, operation, body)
        or _work(state, operation, body)
        or _application(state, operation, body, money)
        or _reference(state, operation, body)
        or _people(state, operation, body)
    )


def _name(state: State, borrower_id: Id) -> str:
    borrower = state.find(Borrower, borrower_id)
    return borrower.text(BorrowerField.NAME) if borrower else tr("a borrower")


def _money(state: State, operation: Operation, body: Any, money: Currency) -> str:
    match body:
        case MeetingRecorded(center_id=center_id, lines=lines):
            center = state.find(Center, center_id)
            name = center.name if center else tr("Center")
            return tr_n("{center} meeting, {n} member", "{center} meeting, {n} members", len(lines), center=name)
        case RepaymentRecorded(amount=amount):
            loan = state.find(Loan, operation.entity)
            name = _name(state, loan.borrower_id) if loan else tr("a borrower")
            return tr("Repayment of {name}, {amount}", name=name, amount=format_amount(amount, money, symbol=True))
        case RefundPaid(amount=amount):
            loan = state.find(Loan, operation.entity)
            name = _name(state, loan.borrower_id) if loan else tr("a borrower")
            return tr("Paid back to {name}, {amount}", name=name, amount=format_amount(amount, money, symbol=True))
        case AdjustmentProposed() | AdjustmentDecided():
            return _adjustment(state, operation, body)
        case SavingsMoved(amount=amount):
            name, much = _name(state, operation.entity), format_amount(abs(amount), money, symbol=True)
            if amount > 0:
                return tr("Savings of {name}, {amount}", name=name, amount=much)
            return tr("Withdrawal of {name}, {amount}", name=name, amount=much)
        case Reversed():
            document = state.find(Collection, operation.entity)
            taken = document.lines if document else ()
            return tr("Reversal for {name}", name=_name(state, taken[0].borrower_id)) if taken else tr("Reversal")
        case LoanDisbursed(borrower_id=borrower_id, principal=principal):
            much = format_amount(principal, money, symbol=True)
            return tr("Loan of {name}, {amount}", name=_name(state, borrower_id), amount=much)
        case SavingsOpened(borrower_id=borrower_id):
            return tr("Savings account of {name}", name=_name(state, borrower_id))
        case _:
            return ""


_PROPOSED = {
    Deed.CHARGED: mark("Charge for {name}, proposed"),
    Deed.WAIVED: mark("Waiver for {name}, proposed"),
    Deed.RESCHEDULED: mark("New schedule for {name}, proposed"),
    Deed.WRITTEN_OFF: mark("Write-off for {name}, proposed"),
}
_AGREED = {
    Deed.CHARGED: mark("Charge for {name}, agreed"),
    Deed.WAIVED: mark("Waiver for {name}, agreed"),
    Deed.RESCHEDULED: mark("New schedule for {name}, agreed"),
    Deed.WRITTEN_OFF: mark("Write-off for {name}, agreed"),
}
_NOT_AGREED = {
    Deed.CHARGED: mark("Charge for {name}, not agreed"),
    Deed.WAIVED: mark("Waiver for {name}, not agreed"),
    Deed.RESCHEDULED: mark("New schedule for {name}, not agreed"),
    Deed.WRITTEN_OFF: mark("Write-off for {name}, not agreed"),
}


def _adjustment(state: State, operation: Operation, body: AdjustmentProposed | AdjustmentDecided) -> str:
    adjustment = state.find(Adjustment, operation.entity)
    deed = body.deed if isinstance(body, AdjustmentProposed) else adjustment.deed if adjustment else Deed.CHARGED
    whose = _name(state, adjustment.borrower_id) if adjustment else tr("a borrower")
    if isinstance(body, AdjustmentProposed):
        return tr(_PROPOSED.get(deed, mark("Change for {name}, proposed")), name=whose)
    if body.accept:
        return tr(_AGREED.get(deed, mark("Change for {name}, agreed")), name=whose)
    return tr(_NOT_AGREED.get(deed, mark("Change for {name}, not agreed")), name=whose)


def _work(state: State, operation: Operation, body: Any) -> str:
    match body:
        case VisitSubmitted(borrower_id=borrower_id):
            return tr("Visit to {name}", name=_name(state, borrower_id))
        case VisitDrafted(borrower_id=borrower_id):
            return tr("Unfinished visit to {name}", name=_name(state, borrower_id))
        case AssessmentSubmitted(borrower_id=borrower_id):
            return tr("Assessment of {name}", name=_name(state, borrower_id))
        case Decided(verdict=verdict):
            visit = state.find(Visit, operation.entity)
            if visit is None:
                return tr("Accepted assessment") if verdict is Verdict.ACCEPT else tr("Returned assessment")
            name = _name(state, visit.borrower_id)
            if verdict is Verdict.ACCEPT:
                return tr("Accepted visit to {name}", name=name)
            return tr("Returned visit to {name}", name=name)
        case ConflictResolved(resolutions=resolutions):
            return tr_n("Decision on {n} conflict", "Decision on {n} conflicts", len(resolutions))
        case ConflictAsked(text=text):
            return tr("Question: {words}", words=text)
        case ConflictAnswered(text=text):
            return tr("Answer: {words}", words=text)
        case _:
            return ""


_VERDICTS = {
    LoanVerdict.APPROVE: mark("Application of {name} approved"),
    LoanVerdict.RETURN: mark("Application of {name} returned"),
    LoanVerdict.REJECT: mark("Application of {name} rejected"),
}


def _application(state: State, operation: Operation, body: Any, money: Currency) -> str:
    application = state.find(Application, operation.entity)
    whose = _name(state, application.borrower_id) if application else tr("a borrower")
    match body:
        case EnquiryRecorded(borrower_id=borrower_id):
            return tr("{name} asks about a loan", name=_name(state, borrower_id))
        case LoanApplied(borrower_id=borrower_id, wish=wish):
            much = format_amount(wish.amount, money, symbol=True)
            return tr("Application of {name}, {amount}", name=_name(state, borrower_id), amount=much)
        case LoanAppraised(recommended=recommended):
            much = format_amount(recommended, money, symbol=True)
            return tr("Recommendation for {name}, {amount}", name=whose, amount=much)
        case LoanDecided(verdict=verdict):
            return tr(_VERDICTS[verdict], name=whose)
        case LoanWithdrawn():
            return tr("Application of {name} withdrawn", name=whose)
        case _:
            return ""


def _reference(state: State, operation: Operation, body: Any) -> str:
    match body:
        case ProductPublished(product=product):
            return tr(
                "Product {product}, version {version}", product=product.name or product.code, version=product.version
            )
        case ProductWithdrawn():
            version = state.find(ProductVersion, operation.entity)
            if version is None:
                return tr("Product withdrawn")
            return tr("{product} withdrawn", product=version.product.name or version.product.code)
        case CalendarPublished(version=version_number):
            return tr("Holidays and closed days, version {version}", version=version_number)
        case PolicyPublished(name=name):
            return tr("Lending policy {name}", name=name)
        case _:
            return ""


def _people(state: State, operation: Operation, body: Any) -> str:
    match body:
        case BorrowerRegistered():
            return tr("New borrower {name}", name=_name(state, operation.entity))
        case BorrowerEdited(changes=changes):
            return tr("{what} of {name}", what=_changed(changes), name=_name(state, operation.entity))
        case CenterFormed(name=name):
            return tr("Center {name}", name=name)
        case CenterAssigned():
            center = state.find(Center, operation.entity)
            whose = center.name if center else tr("A center")
            return tr("{center} handed to another officer", center=whose)
        case OperationInterpreted():
            return tr("A record of a newer version took effect")
        case PhotoTaken(borrower_id=borrower_id):
            return tr("Photo of {name}", name=_name(state, borrower_id))
        case GroupFormed(name=name):
            return tr("Group {name}", name=name)
        case _:
            return _of_laptops(body) or _ended(state, operation, body) or tr("A record")


def _changed(changes: Iterable[int]) -> str:
    known = [field_label(BorrowerField(key)) for key in changes if key in set(BorrowerField)]
    if len(known) > 1:
        return tr("{first} and {second}", first=known[0], second=known[1])
    return known[0] if known else tr("Profile")


def _of_laptops(body: Any) -> str:
    match body:
        case ClockFlagged():
            return tr("The clock of a laptop was wrong")
        case TimesFlagged():
            return tr("Odd times of a laptop's records")
        case SeatRenewed():
            return tr("A laptop goes on in a new series")
        case ScopeGranted():
            return tr("Access granted")
        case ScopeRevoked():
            return tr("Access ended")
        case _:
            return ""


def _ended(state: State, operation: Operation, body: Any) -> str:
    match body:
        case BorrowersMerged(loser=loser):
            names = {"first": _name(state, operation.entity), "second": _name(state, loser)}
            return tr("{first} and {second} are one person", **names)
        case BorrowersParted():
            return tr("{name} stands for herself again", name=_name(state, operation.entity))
        case CenterClosed() | CenterMerged():
            center = state.find(Center, operation.entity)
            whose = center.name if center else tr("A center")
            if isinstance(body, CenterClosed):
                return tr("{center} closed", center=whose)
            return tr("{center} merged into another", center=whose)
        case DecisionUndone():
            return tr("A decision taken back")
        case WorkTakenUp():
            return tr("Held work let count")
        case _:
            return ""
