"""The supervisor's queue: submitted work with what was checked about it, and the decision."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final, Literal

from fieldapp.domain.ids import Id
from fieldapp.domain.loan.adjustment import Adjustment, AdjustmentState
from fieldapp.domain.loan.application import Application, ApplicationState
from fieldapp.domain.money import format_amount
from fieldapp.domain.operation import Intent
from fieldapp.domain.people import Borrower, BorrowerField
from fieldapp.domain.photo import Photo, PhotoId
from fieldapp.domain.record import Kind
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.staff import Role, User
from fieldapp.domain.talk import Talk, TalkState, subject_of
from fieldapp.domain.timestamp import Day
from fieldapp.domain.words import tr
from fieldapp.domain.work.approval import Decided, ReturnReason, Verdict
from fieldapp.domain.work.assessment import Assessment
from fieldapp.domain.work.visit import Visit
from fieldapp.services import talks
from fieldapp.services.as_of import answers
from fieldapp.services.borrower.assessments import assessment_view
from fieldapp.services.borrower.visits import lacks_photo
from fieldapp.services.days import day_month_year
from fieldapp.services.desk import Desk, Result
from fieldapp.services.loan import approval_view as loan_approvals
from fieldapp.services.loan import loans
from fieldapp.services.loan.applications import ApplicationView, view_of
from fieldapp.services.loan.approval_view import Check
from fieldapp.services.loan.loans import DecideLoan
from fieldapp.services.money import adjustments
from fieldapp.services.oversight.assessment_checks import assessment_checks, assessment_lines
from fieldapp.services.oversight.known import known_of
from fieldapp.services.oversight.visit_checks import visit_checks, visit_lines
from fieldapp.services.talks import SubjectKind, TalkView
from fieldapp.store.queries import work
from fieldapp.store.view import View

__all__ = ["ApprovalItem", "Check", "Decide", "Shown", "SubjectKind", "Waits", "approval_queue", "decide", "waits"]


@dataclass(frozen=True)
class ApprovalItem:
    """One piece of submitted work. lines: what it says; version and content_hash name exactly what is decided on.

    talk: what was said about it. aside: the reason and the day until which it is put aside. asked: amount in minor
    units and installments of a loan. history: what is known of the borrower. decided: it was approved with other terms
    and is asked about; it can be returned, not approved again.
    """

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
    talk: TalkView | None = None
    aside: tuple[str, Day] | None = None
    photos: tuple[PhotoId, ...] = ()
    asked: tuple[int, int] = (0, 0)
    history: tuple[tuple[str, str], ...] = ()
    decided: bool = False

    @property
    def flagged(self) -> bool:
        """Tell whether any check asks for a look."""
        return not all(check.ok for check in self.checks)


@dataclass(frozen=True)
class Decide:
    """A decision. reason_code: 1 to 9 for a return, 0 else. reason_text: also of an acceptance against a rule.

    amount, installments: other terms than asked for, 0 for those.
    """

    subject_kind: SubjectKind
    subject_id: Id
    version: Id
    content_hash: bytes
    verdict: Literal["accept", "return"]
    reason_code: int = 0
    reason_text: str = ""
    amount: int = 0
    installments: int = 0


Shown = Literal["all", "visit", "assessment", "application", "adjustment", "flagged"]
"""Which part of the queue: all, one kind, or what some check asks to look at."""


@dataclass(frozen=True)
class Waits:
    """How much waits and is not put aside, and since when the oldest does, 0 for nothing."""

    count: int
    oldest_ms: int


@dataclass(frozen=True, slots=True)
class _Queued:
    """One piece of work in the order of the queue, not yet looked into. by_me: whoever works here made it."""

    at_ms: int
    kind: SubjectKind
    id: Id
    aside: bool
    by_me: bool


def approval_queue(desk: Desk, most: int | None = None, shown: Shown = "all") -> tuple[ApprovalItem, ...]:
    """Return submitted work, the longest waiting first and what is put aside last.

    most: how many at most, None for all; only those are looked into.
    """
    found: list[ApprovalItem] = []
    with desk.book.view() as view:
        for queued in _queued(desk, view):
            if most is not None and len(found) >= most:
                break
            if shown not in ("all", "flagged", queued.kind):
                continue
            item = _with_talk(desk, view, _item(desk, view, queued))
            if shown != "flagged" or item.flagged:
                found.append(item)
    return tuple(found)


def waits(desk: Desk) -> Waits:
    """Return how much waits, without looking into any of it."""
    with desk.book.view() as view:
        waiting = [one for one in _queued(desk, view) if not one.aside]
    return Waits(len(waiting), waiting[0].at_ms if waiting else 0)


def waiting_for_me(desk: Desk) -> int:
    """Return how much waits for a decision that is not the own work of whoever works here, put aside or not."""
    with desk.book.view() as view:
        return sum(1 for one in _queued(desk, view) if not one.by_me)


def _queued(desk: Desk, view: View) -> tuple[_Queued, ...]:
    """Return everything that waits, in order; asked for the page, for what stands above it and for the rail."""
    return answers(desk, view).of(("queued", desk.me.user_id), lambda: tuple(_in_order(desk, view)))


def _in_order(desk: Desk, view: View) -> list[_Queued]:
    """Return the same anew: lines of visits and assessments, the few other records themselves."""
    today, me = desk.clock.today(), desk.me.user_id

    def aside(identifier: Id) -> bool:
        talk = view.find(Talk, identifier)
        return talk is not None and talk.aside_on(today) is not None

    found = [
        _Queued(line.handed_ms, _WORK[line.kind], line.id, line.talked and aside(line.id), line.author == me)
        for line in work.waiting(view.connection)
    ]
    asked = view.in_state(Application, ApplicationState.APPLIED, ApplicationState.APPRAISED)
    found += [
        _Queued(item.steps[-1].at_ms, "application", item.id, aside(item.id), me in item.makers)
        for item in (*asked, *_asked_about(view))
    ]
    found += [
        _Queued(item.at_ms, "adjustment", item.id, aside(item.id), item.author == me)
        for item in view.in_state(Adjustment, AdjustmentState.PROPOSED)
    ]
    return sorted(found, key=lambda one: (one.aside, one.at_ms))


_WORK: Final[Mapping[int, SubjectKind]] = {Kind.VISIT: "visit", Kind.ASSESSMENT: "assessment"}


def _item(desk: Desk, view: View, queued: _Queued) -> ApprovalItem:
    """Look into one piece of work."""
    subject = subject_of(view, talks.KINDS[queued.kind], queued.id)
    match subject:
        case Visit():
            return _visit_item(desk, view, subject)
        case Assessment():
            return _assessment_item(desk, view, subject)
        case Application():
            return _application_item(desk, view, view_of(view, desk, subject))
        case Adjustment():
            return _adjustment_item(desk, adjustments.row_of(view, subject))
        case None:
            raise LookupError(f"the lists name a {queued.kind} that is no record")


def _asked_about(view: View) -> list[Application]:
    """Return what was approved with other terms that its maker asked about instead of agreeing."""
    found = []
    for talk in view.in_state(Talk, TalkState.ANSWERED):
        subject = subject_of(view, talk.subject, talk.id)
        if not isinstance(subject, Application) or subject.state is not ApplicationState.APPROVED:
            continue
        if talk.notes[-1].at_ms >= subject.steps[-1].at_ms and talks.waits_for_agreement(view, subject):
            found.append(subject)
    return found


def _with_talk(desk: Desk, view: View, item: ApprovalItem) -> ApprovalItem:
    """Return an item with what was said about it, why it is put aside, and what is known of the borrower."""
    kind = talks.KINDS[item.subject_kind]
    subject, talk = subject_of(view, kind, item.subject_id), view.find(Talk, item.subject_id)
    held = talk.aside_on(desk.clock.today()) if talk else None
    return replace(
        item,
        talk=talks.talk_view(desk, view, kind, subject) if subject is not None and talk is not None else None,
        aside=(held.text, held.until) if held else None,
        history=known_of(desk, view, item.borrower_id),
    )


def _visit_item(desk: Desk, view: View, visit: Visit) -> ApprovalItem:
    borrower = view.find(Borrower, visit.borrower_id)
    return ApprovalItem(
        subject_kind="visit",
        subject_id=visit.id,
        borrower_id=visit.borrower_id,
        title=tr("Visit · {name}", name=_name_of(borrower)),
        author=_user_name(view, visit.author),
        submitted_ms=visit.steps[-1].at_ms,
        checks=visit_checks(visit.content, borrower, photo_missing=lacks_photo(view, visit)),
        lines=visit_lines(desk, visit.content),
        mine=visit.author == desk.me.user_id,
        version=visit.version,
        content_hash=visit.content_hash,
        photos=_photos_of(view, visit),
    )


def _photos_of(view: View, visit: Visit) -> tuple[PhotoId, ...]:
    """Return the photos of a visit, those added later at the end."""
    later = [item.photo_id for item in view.of_borrower(Photo, visit.borrower_id) if item.about == visit.id]
    return tuple(dict.fromkeys((*(PhotoId(name) for name in visit.content.photos), *later)))


def _name_of(borrower: Borrower | None) -> str:
    return borrower.text(BorrowerField.NAME) if borrower else tr("unknown borrower")


def _user_name(view: View, user_id: Id) -> str:
    user = view.find(User, user_id)
    return user.name if user else tr("unknown")


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
        asked=(item.asked, item.asked_installments),
        decided=item.approved is not None and item.row.state is ApplicationState.APPROVED,
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
            amount=decision.amount,
            installments=decision.installments,
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
    with desk.book.work() as unit:
        subject: Visit | Assessment | None = (
            unit.find(Visit, decision.subject_id) if kind is Kind.VISIT else unit.find(Assessment, decision.subject_id)
        )
        if subject is None:
            return Rejection(Reason.UNKNOWN_RECORD)
        outcome = unit.append(Intent(body, decision.subject_id, subject.center_id, desk.clock.today()))
        if isinstance(outcome, Rejection):
            return outcome
        if not outcome.disposition.took_effect:
            return Rejection(outcome.disposition.reason)
        return unit.commit()
