"""The fold: one pure function turns operations into records, the same on the laptop and on the server.

apply() never raises for what an operation says: what is wrong, late, forbidden or unknown becomes a disposition, and
the next operation goes on. Work per operation is bounded by its own size and the history of the few records it
touches, never by the size of the log.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from fieldapp.domain.appraisal.appraisal import (
    AppraisalRecorded,
    BusinessFileRecorded,
    PledgesRecorded,
    apply_appraisal_recorded,
    apply_business_file_recorded,
    apply_pledges_recorded,
)
from fieldapp.domain.appraisal.covenant import CovenantChecked, CovenantSet, apply_covenant_checked, apply_covenant_set
from fieldapp.domain.appraisal.guarantees import (
    GuaranteeCalled,
    GuaranteeGiven,
    GuaranteeReleased,
    apply_guarantee_called,
    apply_guarantee_given,
    apply_guarantee_released,
)
from fieldapp.domain.appraisal.guarantor import GuarantorRegistered, apply_guarantor_registered
from fieldapp.domain.asking import ConflictAnswered, ConflictAsked, apply_conflict_answered, apply_conflict_asked
from fieldapp.domain.cash.control import (
    CashVerified,
    DayReopened,
    DifferenceBooked,
    apply_cash_verified,
    apply_day_reopened,
    apply_difference_booked,
)
from fieldapp.domain.cash.day import (
    CashCounted,
    CashDrawn,
    CashHandedIn,
    DayClosed,
    DayOpened,
    apply_cash_counted,
    apply_cash_drawn,
    apply_cash_handed_in,
    apply_day_closed,
    apply_day_opened,
)
from fieldapp.domain.center.assignment import (
    CenterAssigned,
    ScopeGranted,
    ScopeRevoked,
    apply_center_assigned,
    apply_scope_granted,
    apply_scope_revoked,
    hold_blocked,
    hold_out_of_scope,
    taken_away,
)
from fieldapp.domain.center.center import (
    CenterEdited,
    CenterFormed,
    CenterMoved,
    apply_center_edited,
    apply_center_formed,
)
from fieldapp.domain.center.closing import (
    CenterClosed,
    CenterMerged,
    apply_center_closed,
    apply_center_merged,
    apply_group_formed_here,
    apply_member_registered_here,
)
from fieldapp.domain.center.group import (
    GroupDissolved,
    GroupFormed,
    OfficerElected,
    apply_group_dissolved,
    apply_officer_elected,
)
from fieldapp.domain.center.member import (
    MemberJoined,
    MemberLeft,
    MemberMoved,
    apply_member_joined,
    apply_member_left,
    apply_member_moved,
)
from fieldapp.domain.center.moving import apply_center_moved_with_loans
from fieldapp.domain.center.training import (
    RecognitionTested,
    TrainingHeld,
    apply_recognition_tested,
    apply_training_held,
)
from fieldapp.domain.clocks import ClockFlagged, apply_clock_flagged
from fieldapp.domain.collection.collection import (
    RefundPaid,
    RepaymentRecorded,
    Reversed,
    SavingsMoved,
    apply_refund_paid,
    apply_repayment_recorded,
    apply_reversed,
    apply_savings_moved,
)
from fieldapp.domain.collection.cover import (
    CoverRepaid,
    FundMoved,
    JointCovered,
    apply_cover_repaid,
    apply_fund_moved,
    apply_joint_covered,
)
from fieldapp.domain.collection.meeting import MeetingRecorded, apply_meeting_recorded
from fieldapp.domain.collection.not_held import MeetingNotHeld, apply_meeting_not_held
from fieldapp.domain.collection.sheet_begun import SheetBegun, apply_sheet_begun
from fieldapp.domain.conflict import ConflictResolved, DecisionUndone, apply_conflict_resolved, apply_decision_undone
from fieldapp.domain.disposition import Code, Disposition
from fieldapp.domain.entry_times import TimesFlagged, apply_times_flagged
from fieldapp.domain.interpretation import OperationInterpreted, apply_operation_interpreted
from fieldapp.domain.likeness import COMPARED, compared
from fieldapp.domain.loan.account import LoanDisbursed
from fieldapp.domain.loan.adjustment import AdjustmentDecided, AdjustmentProposed
from fieldapp.domain.loan.applying import (
    EnquiryRecorded,
    LoanApplied,
    LoanAppraised,
    LoanWithdrawn,
    apply_enquiry_recorded,
    apply_loan_applied,
    apply_loan_appraised,
    apply_loan_withdrawn,
)
from fieldapp.domain.loan.catalog import (
    CalendarPublished,
    ProductPublished,
    ProductWithdrawn,
    apply_calendar_published,
    apply_product_published,
    apply_product_withdrawn,
)
from fieldapp.domain.loan_adjusting import apply_adjustment_decided, apply_adjustment_proposed
from fieldapp.domain.loan_decision import LoanDecided, apply_loan_decided
from fieldapp.domain.loan_hand_over import apply_loan_disbursed
from fieldapp.domain.merging import (
    BorrowersMerged,
    BorrowersParted,
    apply_borrowers_merged,
    apply_borrowers_parted,
    handed_to_merged,
    led_on,
)
from fieldapp.domain.operation import (
    DAY_MAX,
    MONEY_KINDS_BELOW,
    UNREADABLE,
    Entry,
    Operation,
    body_of,
    definition_of,
)
from fieldapp.domain.people import (
    BorrowerEdited,
    BorrowerRegistered,
    apply_borrower_edited,
)
from fieldapp.domain.photo import PhotoTaken, apply_photo_taken
from fieldapp.domain.policy import PolicyPublished, apply_policy_published
from fieldapp.domain.record import Record
from fieldapp.domain.rejection import Reason
from fieldapp.domain.renewal import SeatRenewed, apply_seat_renewed
from fieldapp.domain.savings import SavingsOpened, apply_savings_opened
from fieldapp.domain.shape import WrongShape
from fieldapp.domain.staff import (
    BranchOpened,
    Seat,
    SeatEnrolled,
    SeatRevoked,
    UserRegistered,
    apply_branch_opened,
    apply_seat_enrolled,
    apply_seat_revoked,
    apply_user_registered,
)
from fieldapp.domain.state import Draft, State
from fieldapp.domain.taking_back import DecisionTakenBack, apply_decision_taken_back
from fieldapp.domain.taking_up import WorkTakenUp, apply_work_taken_up
from fieldapp.domain.talk import (
    NoteSaid,
    TermsAgreed,
    WorkPutAside,
    apply_note_said,
    apply_terms_agreed,
    apply_work_put_aside,
)
from fieldapp.domain.work.approval import Decided, apply_decided
from fieldapp.domain.work.assessment import AssessmentSubmitted, apply_assessment_submitted
from fieldapp.domain.work.visit import VisitDrafted, VisitSubmitted, apply_visit_drafted, apply_visit_submitted

_RULES: dict[type, Callable[[Draft, Entry, Any], Disposition]] = {
    BranchOpened: apply_branch_opened,
    UserRegistered: apply_user_registered,
    SeatEnrolled: apply_seat_enrolled,
    SeatRevoked: apply_seat_revoked,
    SeatRenewed: apply_seat_renewed,
    OperationInterpreted: lambda draft, entry, body: apply_operation_interpreted(draft, entry, body, _fold_inner),
    CenterAssigned: apply_center_assigned,
    ScopeGranted: apply_scope_granted,
    ScopeRevoked: apply_scope_revoked,
    PolicyPublished: apply_policy_published,
    ProductPublished: apply_product_published,
    ProductWithdrawn: apply_product_withdrawn,
    CalendarPublished: apply_calendar_published,
    CenterFormed: apply_center_formed,
    GroupFormed: apply_group_formed_here,
    CenterMoved: apply_center_moved_with_loans,
    CenterEdited: apply_center_edited,
    CenterClosed: apply_center_closed,
    CenterMerged: apply_center_merged,
    OfficerElected: apply_officer_elected,
    GroupDissolved: apply_group_dissolved,
    MemberJoined: apply_member_joined,
    MemberMoved: apply_member_moved,
    MemberLeft: apply_member_left,
    JointCovered: apply_joint_covered,
    FundMoved: apply_fund_moved,
    CoverRepaid: apply_cover_repaid,
    TrainingHeld: apply_training_held,
    RecognitionTested: apply_recognition_tested,
    BorrowerRegistered: lambda d, e, body: compared(d, e, apply_member_registered_here(d, e, body)),
    BorrowerEdited: lambda d, e, body: _edited(d, e, body),  # noqa: PLW0108 - it stands below
    BorrowersMerged: apply_borrowers_merged,
    BorrowersParted: apply_borrowers_parted,
    EnquiryRecorded: apply_enquiry_recorded,
    LoanApplied: apply_loan_applied,
    LoanAppraised: apply_loan_appraised,
    LoanDecided: apply_loan_decided,
    LoanWithdrawn: apply_loan_withdrawn,
    LoanDisbursed: lambda d, e, body: handed_to_merged(d, e, body, apply_loan_disbursed(d, e, body)),
    SavingsOpened: apply_savings_opened,
    SavingsMoved: apply_savings_moved,
    MeetingRecorded: apply_meeting_recorded,
    MeetingNotHeld: apply_meeting_not_held,
    SheetBegun: apply_sheet_begun,
    RepaymentRecorded: apply_repayment_recorded,
    RefundPaid: apply_refund_paid,
    AdjustmentProposed: apply_adjustment_proposed,
    AdjustmentDecided: apply_adjustment_decided,
    Reversed: apply_reversed,
    DayOpened: apply_day_opened,
    CashCounted: apply_cash_counted,
    CashHandedIn: apply_cash_handed_in,
    CashDrawn: apply_cash_drawn,
    DayClosed: apply_day_closed,
    CashVerified: apply_cash_verified,
    DayReopened: apply_day_reopened,
    DifferenceBooked: apply_difference_booked,
    VisitDrafted: apply_visit_drafted,
    VisitSubmitted: apply_visit_submitted,
    AssessmentSubmitted: apply_assessment_submitted,
    AppraisalRecorded: apply_appraisal_recorded,
    BusinessFileRecorded: apply_business_file_recorded,
    PledgesRecorded: apply_pledges_recorded,
    CovenantSet: apply_covenant_set,
    CovenantChecked: apply_covenant_checked,
    GuarantorRegistered: apply_guarantor_registered,
    GuaranteeGiven: apply_guarantee_given,
    GuaranteeReleased: apply_guarantee_released,
    GuaranteeCalled: apply_guarantee_called,
    PhotoTaken: apply_photo_taken,
    ClockFlagged: apply_clock_flagged,
    TimesFlagged: apply_times_flagged,
    Decided: apply_decided,
    DecisionTakenBack: apply_decision_taken_back,
    NoteSaid: apply_note_said,
    WorkPutAside: apply_work_put_aside,
    TermsAgreed: apply_terms_agreed,
    ConflictResolved: apply_conflict_resolved,
    ConflictAsked: apply_conflict_asked,
    ConflictAnswered: apply_conflict_answered,
    DecisionUndone: apply_decision_undone,
    WorkTakenUp: lambda draft, entry, body: apply_work_taken_up(draft, entry, body, _fold_trusted),
}


@dataclass(frozen=True)
class Outcome:
    """What became of an operation and the records it changed; no records where it was refused or not understood."""

    disposition: Disposition
    changes: tuple[Record, ...] = ()


def apply(state: State, entry: Entry) -> Outcome:
    """Fold one operation into a state that is left untouched; return the verdict and the changed records."""
    if entry.operation.kind == UNREADABLE:
        return Outcome(Disposition(Code.UNINTERPRETED, Reason.UNREADABLE_BODY))
    try:
        body = body_of(entry.operation)
    except WrongShape:
        return Outcome(Disposition(Code.UNINTERPRETED, Reason.UNREADABLE_BODY))
    if body is None:
        return Outcome(Disposition(Code.UNINTERPRETED, Reason.UNKNOWN_KIND))
    if _takes_no_cash(body) and _revoked(state, entry):
        return _blocked(state, entry)
    draft, written = Draft(state), entry.operation
    entry, body = led_on(draft, entry, body)
    work = entry.operation.kind >= MONEY_KINDS_BELOW or _paper(body)
    lost = taken_away(state, entry) if work else None
    if lost is None:
        disposition = _RULES[type(body)](draft, entry, body)
    else:
        disposition = hold_out_of_scope(draft, entry, lost, written)
    if disposition.code is Code.REFUSED:
        return Outcome(disposition)
    changes = draft.changes
    if not _storable(changes):
        return Outcome(Disposition(Code.UNINTERPRETED, Reason.UNREADABLE_BODY))
    return Outcome(disposition, changes)


def _blocked(state: State, entry: Entry) -> Outcome:
    draft = Draft(state)
    disposition = hold_blocked(draft, entry)
    return Outcome(disposition, draft.changes if _storable(draft.changes) else ())


def _fold_inner(draft: Draft, entry: Entry, operation: Operation) -> Disposition:
    """Fold an operation that another one carries; one that carries a third is not understood."""
    if operation.kind == definition_of(OperationInterpreted).kind:
        return Disposition(Code.UNINTERPRETED, Reason.UNKNOWN_KIND)
    outcome = apply(draft, entry)
    for item in outcome.changes:
        draft.put(item)
    return outcome.disposition


def _fold_trusted(draft: Draft, entry: Entry) -> Disposition:
    """Fold an operation that was held for whose it was, as if its laptop were not blocked; cash has ways of its own."""
    try:
        body = body_of(entry.operation)
    except WrongShape:
        body = None
    if body is None or not _takes_no_cash(body) or isinstance(body, WorkTakenUp | OperationInterpreted):
        return Disposition(Code.UNINTERPRETED, Reason.UNKNOWN_KIND)
    below = Draft(draft)
    seat = below.find(Seat, entry.seat_id)
    if seat is not None:
        below.put(replace(seat, revoked=False))
    inner = Draft(below)
    entry, body = led_on(inner, entry, body)
    verdict = _RULES[type(body)](inner, entry, body)
    for item in inner.changes if verdict.took_effect else ():
        draft.put(item)
    return verdict


def _edited(draft: Draft, entry: Entry, edited: BorrowerEdited) -> Disposition:
    """Merge an edit; only where it says who somebody is, she is compared with others again."""
    verdict = apply_borrower_edited(draft, entry, edited)
    return verdict if COMPARED.isdisjoint(edited.changes) else compared(draft, entry, verdict)


def _storable(changes: tuple[Record, ...]) -> bool:
    """Tell whether records' days are days; a hostile number must not stop a store that keeps them in a column."""
    return all(-DAY_MAX <= item.index().day <= DAY_MAX for item in changes)


_MOVES_CASH = (
    *(MeetingRecorded, RepaymentRecorded, SavingsMoved, RefundPaid, JointCovered, FundMoved, CoverRepaid),
    *(CashHandedIn, CashDrawn),
)


def _takes_no_cash(body: object) -> bool:
    """Tell whether holding an operation loses sight of no cash: rules of their own hold what was taken or given."""
    return not isinstance(body, _MOVES_CASH) and (not isinstance(body, LoanDisbursed) or body.taken_over)


def _paper(body: object) -> bool:
    """Tell whether an operation among those of money says what stood before this log, and moves nothing."""
    return isinstance(body, SavingsOpened) or (isinstance(body, LoanDisbursed) and body.taken_over)


def _revoked(state: State, entry: Entry) -> bool:
    seat = state.find(Seat, entry.seat_id)
    return seat is not None and seat.revoked
