"""The supervisor's queue: submitted work with what was checked about it, and the decision."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from fieldapp.domain.ids import Id
from fieldapp.domain.loan.adjustment import AdjustmentState
from fieldapp.domain.money import format_amount
from fieldapp.domain.operation import Intent
from fieldapp.domain.people import Borrower, BorrowerField
from fieldapp.domain.record import Kind
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.staff import Role, User
from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.domain.work import place
from fieldapp.domain.work.approval import Decided, ReturnReason, Verdict
from fieldapp.domain.work.assessment import Assessment
from fieldapp.domain.work.visit import (
    LoanUse,
    PositionSource,
    Visit,
    VisitContent,
    VisitOutcome,
    VisitPurpose,
    WorkState,
)
from fieldapp.services.borrower.assessments import assessment_view
from fieldapp.services.choices import choice_words
from fieldapp.services.days import day_month_year, weekday_day, weekday_day_year
from fieldapp.services.desk import Desk, Result
from fieldapp.services.loan import approval_view as loan_approvals
from fieldapp.services.loan import loans
from fieldapp.services.loan.applications import ApplicationView
from fieldapp.services.loan.approval_view import Check
from fieldapp.services.loan.loans import DecideLoan
from fieldapp.services.money import adjustments
from fieldapp.services.oversight.assessment_checks import assessment_checks, assessment_lines
from fieldapp.store.view import View

NOTE_MIN = 20
LOAN_USE = {
    LoanUse.NOT_ASKED: mark("Not said what was seen of it"),
    LoanUse.AS_SAID: mark("Used as she said"),
    LoanUse.PARTLY: mark("Partly used as she said"),
    LoanUse.OTHERWISE: mark("Used for something else"),
    LoanUse.NOT_SEEN: mark("Nothing of it could be seen"),
}
_HOUR_MS = 3_600_000
_NO_HOME = {
    PositionSource.PHOTO: mark("Position taken, by a photo; her home is not registered"),
    PositionSource.TYPED: mark("Position taken, typed by hand; her home is not registered"),
}
_FROM_HOME = {
    PositionSource.PHOTO: mark("{meters} m from her home, by a photo"),
    PositionSource.TYPED: mark("{meters} m from her home, typed by hand"),
}
FAR_M = 500
SHORT_S = 60


__all__ = ["ApprovalItem", "Check", "Decide", "SubjectKind", "approval_queue", "decide"]
SubjectKind = Literal["visit", "assessment", "application", "adjustment"]


@dataclass(frozen=True)
class ApprovalItem:
    """One piece of submitted work. lines: what it says; version and content_hash name exactly what is decided on."""

    subject_kind: SubjectKind
    subject_id: Id
    borrower_id: Id
    title: str
    author: str
    submitted_ms: int
    checks: tuple[Check, ...]
    lines: tuple[tuple[str, str], ...]
    mine: bool
    version: Id
    content_hash: bytes

    @property
    def flagged(self) -> bool:
        """Tell whether any check asks for a look."""
        return not all(check.ok for check in self.checks)


@dataclass(frozen=True)
class Decide:
    """A decision. reason_code: 1 to 9 for a return, 0 else. reason_text: also of an acceptance against a rule."""

    subject_kind: SubjectKind
    subject_id: Id
    version: Id
    content_hash: bytes
    verdict: Literal["accept", "return"]
    reason_code: int = 0
    reason_text: str = ""


def approval_queue(desk: Desk) -> tuple[ApprovalItem, ...]:
    """Return submitted work, the longest waiting first. One look-up per item."""
    with desk.book.view() as view:
        visits = [_visit_item(desk, view, visit) for visit in view.in_state(Visit, WorkState.SUBMITTED)]
        rated = [_assessment_item(desk, view, item) for item in view.in_state(Assessment, WorkState.SUBMITTED)]
        asked = [_application_item(desk, view, item) for item in loan_approvals.waiting(desk, view)]
        changes = [_adjustment_item(desk, row) for row in adjustments.rows_in(view, AdjustmentState.PROPOSED)]
    return tuple(sorted((*visits, *rated, *asked, *changes), key=lambda item: item.submitted_ms))


def _visit_item(desk: Desk, view: View, visit: Visit) -> ApprovalItem:
    borrower = view.find(Borrower, visit.borrower_id)
    return ApprovalItem(
        subject_kind="visit",
        subject_id=visit.id,
        borrower_id=visit.borrower_id,
        title=tr("Visit · {name}", name=_name_of(borrower)),
        author=_user_name(view, visit.author),
        submitted_ms=visit.steps[-1].at_ms,
        checks=visit_checks(visit.content, borrower),
        lines=_visit_lines(desk, visit.content),
        mine=visit.author == desk.me.user_id,
        version=visit.version,
        content_hash=visit.content_hash,
    )


def _name_of(borrower: Borrower | None) -> str:
    return borrower.text(BorrowerField.NAME) if borrower else tr("unknown borrower")


def _user_name(view: View, user_id: Id) -> str:
    user = view.find(User, user_id)
    return user.name if user else tr("unknown")


def visit_checks(content: VisitContent, borrower: Borrower | None) -> tuple[Check, ...]:
    """Return what is looked at about a visit: position, time spent, note, and a promise that names amount and day."""
    checks = [_position_check(content, borrower), _duration_check(content), _note_check(content)]
    if content.outcome is VisitOutcome.PROMISE:
        clear = bool(content.promise_amount and content.promise_day)
        checks.append(
            Check(tr("Promise"), clear, tr("Amount and day are named") if clear else tr("Amount or day is missing"))
        )
    if content.purpose is VisitPurpose.LOAN_USE_CHECK:
        told = content.loan_use is not LoanUse.NOT_ASKED
        checks.append(Check(tr("Loan use"), told, tr(LOAN_USE[content.loan_use])))
    if content.typed_late:
        hours = (content.ended_ms - content.happened_ms) // _HOUR_MS
        checks.append(
            Check(
                tr("Entered"),
                False,
                tr_n("Typed {n} hour after it happened", "Typed {n} hours after it happened", hours),
            )
        )
    return tuple(checks)


def _position_check(content: VisitContent, borrower: Borrower | None) -> Check:
    if content.latitude_e6 is None or content.longitude_e6 is None:
        reason = tr(content.no_position_reason) or tr("no reason given")
        return Check(tr("Position"), bool(content.no_position_reason), tr("No position: {reason}", reason=reason))
    distance = distance_m(content, borrower)
    how = content.position_source
    if distance is None:
        return Check(tr("Position"), True, tr(_NO_HOME.get(how, mark("Position taken; her home is not registered"))))
    words = tr(_FROM_HOME.get(how, mark("{meters} m from her home")), meters=f"{distance:,}")
    return Check(tr("Position"), distance <= FAR_M, words)


def distance_m(content: VisitContent, borrower: Borrower | None) -> int | None:
    """Return meters between visit and home on a locally flat earth, None where either is unknown."""
    home = place.home_of(borrower)
    if content.latitude_e6 is None or content.longitude_e6 is None or home is None:
        return None
    return place.distance_m((content.latitude_e6, content.longitude_e6), home)


def _duration_check(content: VisitContent) -> Check:
    seconds = (content.ended_ms - content.started_ms) // 1000
    if not content.started_ms or seconds <= 0:
        return Check(tr("Time"), False, tr("Time in and out not recorded"))
    minutes = max(1, round(seconds / 60))
    return Check(tr("Time"), seconds >= SHORT_S, tr("{minutes} min at the door", minutes=minutes))


def _note_check(content: VisitContent) -> Check:
    length = len(content.note.strip())
    words = tr_n("{n} character", "{n} characters", length) if length else tr("No note")
    return Check(tr("Note"), length >= NOTE_MIN, words)


def _visit_lines(desk: Desk, content: VisitContent) -> tuple[tuple[str, str], ...]:
    lines = [
        (tr("Purpose"), choice_words(content.purpose)),
        (tr("Outcome"), choice_words(content.outcome)),
        (tr("People met"), content.people_met),
        (tr("Note"), content.note),
    ]
    if content.happened_ms:
        lines.append((tr("Happened"), weekday_day_year(desk.day_of(content.happened_ms))))
    if content.loan_use:
        lines.append((tr("Loan use"), tr(LOAN_USE[content.loan_use])))
    if content.photos:
        lines.append((tr("Photos"), str(len(content.photos))))
    if content.promise_amount:
        amount = format_amount(content.promise_amount, desk.currency, symbol=True)
        if content.promise_day:
            amount = tr("{amount} on {day}", amount=amount, day=weekday_day(content.promise_day))
        lines.append((tr("Promise"), amount))
    if content.next_visit_day:
        lines.append((tr("Next visit"), weekday_day_year(content.next_visit_day)))
    return tuple((label, text) for label, text in lines if text)


def _assessment_item(desk: Desk, view: View, item: Assessment) -> ApprovalItem:
    borrower = view.find(Borrower, item.borrower_id)
    return ApprovalItem(
        subject_kind="assessment",
        subject_id=item.id,
        borrower_id=item.borrower_id,
        title=tr("Assessment · {name}", name=_name_of(borrower)),
        author=_user_name(view, item.author),
        submitted_ms=item.steps[-1].at_ms,
        checks=assessment_checks(view, item),
        lines=assessment_lines(item, assessment_view(desk, view, item)),
        mine=item.author == desk.me.user_id,
        version=item.version,
        content_hash=item.content_hash,
    )


def _rows_words(row: adjustments.AdjustmentRow, money: Callable[[int], str]) -> str:
    """Return a new schedule in words: how many, of what, from when to when; '' where there is none."""
    if not row.schedule:
        return ""
    first, last = row.schedule[0], row.schedule[-1]
    return tr(
        "{count} of {amount}, {first} to {last}",
        count=len(row.schedule),
        amount=money(first.total),
        first=day_month_year(first.due_day),
        last=day_month_year(last.due_day),
    )


def _adjustment_item(desk: Desk, row: adjustments.AdjustmentRow) -> ApprovalItem:
    def money(amount: int) -> str:
        return format_amount(amount, desk.currency, symbol=True)

    less = row.owed_before - row.owed_after
    lines = [
        (tr("Amount"), money(row.amount) if row.amount else ""),
        (tr("Installments"), _rows_words(row, money)),
        (tr("Asked now"), money(row.owed_before)),
        (tr("Asked after it"), money(row.owed_after)),
        (tr("Reason"), tr(row.reason)),
    ]
    effect = tr("As much is asked as before")
    if less:
        effect = tr("{amount} less will be asked", amount=money(less))
        if less < 0:
            effect = tr("{amount} more will be asked", amount=money(-less))
    return ApprovalItem(
        subject_kind="adjustment",
        subject_id=row.adjustment_id,
        borrower_id=row.borrower_id,
        title=f"{row.words} · {row.borrower_name}",
        author=row.author,
        submitted_ms=row.at_ms,
        checks=(Check(tr("Effect"), less <= 0, effect),),
        lines=tuple((label, text) for label, text in lines if text),
        mine=row.author_id == desk.me.user_id,
        version=row.version,
        content_hash=b"",
    )


def _application_item(desk: Desk, view: View, item: ApplicationView) -> ApprovalItem:
    return ApprovalItem(
        subject_kind="application",
        subject_id=item.row.application_id,
        borrower_id=item.row.borrower_id,
        title=tr("Loan · {name}", name=item.row.name),
        author=item.row.officer,
        submitted_ms=item.row.since_ms,
        checks=loan_approvals.loan_checks(desk, view, item),
        lines=loan_approvals.loan_lines(desk, item),
        mine=item.row.mine,
        version=item.version,
        content_hash=item.content_hash,
    )


def _decide_loan(desk: Desk, decision: Decide) -> Result:
    return loans.decide(
        desk,
        DecideLoan(
            application_id=decision.subject_id,
            seen=decision.version,
            content_hash=decision.content_hash,
            verdict="approve" if decision.verdict == "accept" else "return",
            reason_code=decision.reason_code,
            reason_text=decision.reason_text,
        ),
    )


def decide(desk: Desk, decision: Decide) -> Result:
    """Record a decision. NEEDS_SUPERVISOR, MAKER_IS_CHECKER, REASON_NEEDED, or STALE_TRANSITION where the work has
    changed since it was shown; for a loan also what stands in its way. Nothing is recorded then."""
    if decision.subject_kind == "application":
        return _decide_loan(desk, decision)
    if decision.subject_kind == "adjustment":
        accept = decision.verdict == "accept"
        code = ReturnReason(decision.reason_code).name.replace("_", " ").capitalize() if decision.reason_code else ""
        said = decision.reason_text.strip() or code
        wanted = adjustments.DecideAdjustment(decision.subject_id, decision.version, accept, said)
        return adjustments.decide(desk, wanted)
    if desk.me.role is not Role.SUPERVISOR:
        return Rejection(Reason.NEEDS_SUPERVISOR)
    kind = Kind.VISIT if decision.subject_kind == "visit" else Kind.ASSESSMENT
    body = Decided(
        subject=kind,
        verdict=Verdict.ACCEPT if decision.verdict == "accept" else Verdict.RETURN,
        from_version=decision.version,
        content_hash=decision.content_hash,
        reason=decision.reason_text,
        reason_code=ReturnReason(decision.reason_code),
    )
    with desk.book.work() as work:
        subject: Visit | Assessment | None = (
            work.find(Visit, decision.subject_id) if kind is Kind.VISIT else work.find(Assessment, decision.subject_id)
        )
        if subject is None:
            return Rejection(Reason.UNKNOWN_RECORD)
        outcome = work.append(Intent(body, decision.subject_id, subject.center_id, desk.clock.today()))
        if isinstance(outcome, Rejection):
            return outcome
        if not outcome.disposition.took_effect:
            return Rejection(outcome.disposition.reason)
        return work.commit()
