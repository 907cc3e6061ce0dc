"""Covenants: agreed on with a loan, checked when they fall due, and shown while they wait or are missed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Literal

from fieldapp.domain.appraisal.appraisal import Appraisal, Part
from fieldapp.domain.appraisal.covenant import (
    Covenant,
    CovenantCheck,
    CovenantChecked,
    CovenantSet,
    CovenantState,
    CovenantType,
    Promise,
    Verdict,
)
from fieldapp.domain.center.group import Center
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.loan.account import Balance, LoanState
from fieldapp.domain.operation import Intent
from fieldapp.domain.people import TEXT_MAX, Borrower, BorrowerField
from fieldapp.domain.policy import policy_of
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.risk.sme import Ratio
from fieldapp.domain.staff import Role
from fieldapp.domain.timestamp import Day
from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.services.appraisal.business_files import RATIO_WORDS, figure, limit_words
from fieldapp.services.days import day_month_year
from fieldapp.services.desk import Desk, Result
from fieldapp.store.view import View

__all__ = ["CovenantCheck", "CovenantState", "CovenantType", "Promise", "Ratio", "Verdict"]

Standing = Literal["upcoming", "due", "missed", "broken", "over"]


@dataclass(frozen=True)
class CovenantLine:
    """One covenant as it stands on a day; days: until it is due, below zero since it was missed.

    measured: what the newest business file says about a promised ratio, '' where nothing is measured; suggested: the
    verdict that follows from it, which a person still gives.
    """

    covenant_id: Id
    loan_id: Id
    borrower_id: Id
    name: str
    kind: CovenantType
    text: str
    next_due: Day
    days: int
    standing: Standing
    sentence: str
    version: Id
    checks: tuple[CovenantCheck, ...]
    measured: str = ""
    suggested: Verdict | None = None


@dataclass(frozen=True)
class AgreeCovenant:
    """A covenant to agree on, or one to change (covenant_id and version as shown)."""

    loan_id: Id
    borrower_id: Id
    kind: CovenantType
    text: str
    first_due: Day
    every_days: int = 0
    until: Day = 0
    covenant_id: Id = NO_ID
    version: Id = NO_ID
    promise: Promise | None = None


@dataclass(frozen=True)
class CheckCovenant:
    """A check of the covenant as it was shown."""

    covenant_id: Id
    due: Day
    verdict: Verdict
    evidence: str
    version: Id


def covenants_due(desk: Desk, day: Day) -> tuple[CovenantLine, ...]:
    """Return what this person has to look after on a day: missed and broken ones first, then those due soon.

    Soon is policy. An officer sees those of the own centers, a supervisor all. Covenants of closed loans are over.
    """
    with desk.book.view() as view:
        soon = day + policy_of(view).sme.covenant_notice_days
        waiting = view.in_state(Covenant, CovenantState.OPEN, CovenantState.BROKEN)
        urgent = [item for item in waiting if item.state is CovenantState.BROKEN or item.next_due <= soon]
        return _lines(view, [item for item in urgent if _is_mine(desk, view, item)], day)


def covenants_of(desk: Desk, borrower_id: Id) -> tuple[CovenantLine, ...]:
    """Return all covenants of a borrower, those that are over last."""
    with desk.book.view() as view:
        return _lines(view, view.of_borrower(Covenant, borrower_id), desk.clock.today(), over=True)


def _is_mine(desk: Desk, view: View, item: Covenant) -> bool:
    if desk.me.role is not Role.OFFICER:
        return True
    center = view.find(Center, item.center_id)
    return item.author == desk.me.user_id if center is None else center.officer_id == desk.me.user_id


_ORDER: dict[Standing, int] = {"broken": 0, "missed": 1, "due": 2, "upcoming": 3, "over": 4}


def _lines(view: View, items: list[Covenant], day: Day, *, over: bool = False) -> tuple[CovenantLine, ...]:
    names = view.some(Borrower, (item.borrower_id for item in items))
    balances = view.some(Balance, (item.loan_id for item in items))
    lines = [
        replace(
            _line(item, names.get(item.borrower_id), balances.get(item.loan_id), day),
            **_measured(view.find(Appraisal, item.borrower_id), item.promise),
        )
        for item in items
    ]
    wanted = [line for line in lines if over or line.standing != "over"]
    return tuple(sorted(wanted, key=lambda line: (_ORDER[line.standing], line.next_due, line.covenant_id)))


def _line(item: Covenant, borrower: Borrower | None, balance: Balance | None, day: Day) -> CovenantLine:
    closed = balance is not None and balance.state in (LoanState.CLOSED, LoanState.REVERSED)
    standing = "over" if closed else _standing(item, day)
    days = item.next_due - day if item.next_due else 0
    return CovenantLine(
        covenant_id=item.id,
        loan_id=item.loan_id,
        borrower_id=item.borrower_id,
        name=borrower.text(BorrowerField.NAME) if borrower else "",
        kind=item.kind,
        text=item.text,
        next_due=item.next_due,
        days=days,
        standing=standing,
        sentence=_sentence(item, standing, days),
        version=item.version,
        checks=item.checks,
    )


def _measured(appraisal: Appraisal | None, promise: Promise | None) -> dict[str, Any]:
    """Return what the newest business file says about a promised ratio, and the verdict that follows from it."""
    stamp = appraisal.stamp(Part.FILE) if appraisal else None
    if promise is None or appraisal is None or stamp is None:
        return {}
    value = next((item.value for item in appraisal.ratios if item.ratio is promise.ratio), None)
    ratio, day = tr(RATIO_WORDS[promise.ratio]), day_month_year(stamp.day)
    if value is None:
        return {"measured": tr("{ratio}: not enough figures by the file of {day}", ratio=ratio, day=day)}
    verdict = Verdict.KEPT if promise.kept_by(value) else Verdict.BROKEN
    said = tr(
        "{ratio} {figure} by the file of {day}, promised {limit}",
        ratio=ratio,
        figure=figure(promise.ratio, value),
        day=day,
        limit=limit_words(figure(promise.ratio, promise.limit), least=promise.at_least),
    )
    return {"measured": said, "suggested": verdict}


def _standing(item: Covenant, day: Day) -> Standing:
    if item.state is CovenantState.OVER:
        return "over"
    if item.state is CovenantState.BROKEN:
        return "broken"
    if item.next_due < day:
        return "missed"
    return "due" if item.next_due == day else "upcoming"


def _sentence(item: Covenant, standing: Standing, days: int) -> str:
    if standing == "broken":
        return tr("Broken: {evidence}", evidence=item.checks[-1].evidence) if item.checks else tr("Broken")
    if standing == "missed":
        if days == -1:
            return tr("Should have been checked yesterday")
        return tr_n("Should have been checked {n} day ago", "Should have been checked {n} days ago", -days)
    if standing == "over":
        return tr("Over", "covenant")
    when = day_month_year(item.next_due)
    return tr("Check today, {day}", day=when) if standing == "due" else tr("Check by {day}", day=when)


def agree_covenant(desk: Desk, wanted: AgreeCovenant) -> Result:
    """Record a covenant. REQUIRED without words, DATE_TOO_EARLY where it would be due before today."""
    if not wanted.text.strip():
        return Rejection(Reason.REQUIRED, {"what": mark("what she promises")}, "text")
    if len(wanted.text) > TEXT_MAX:
        return Rejection(Reason.TOO_LONG, {"length": len(wanted.text), "most": TEXT_MAX}, "text")
    if wanted.first_due < desk.clock.today() or (wanted.until and wanted.until < wanted.first_due):
        return Rejection(Reason.DATE_TOO_EARLY, {}, "first_due")
    body = CovenantSet(
        wanted.loan_id, wanted.borrower_id, wanted.kind, wanted.text, wanted.first_due, wanted.every_days, wanted.until,
        wanted.version, wanted.promise,
    )  # fmt: skip
    return _record(desk, body, wanted.borrower_id, wanted.covenant_id if wanted.covenant_id != NO_ID else desk.new_id())


def check_covenant(desk: Desk, wanted: CheckCovenant) -> Result:
    """Record a check; EVIDENCE_NEEDED without words, STALE_TRANSITION where somebody checked it meanwhile."""
    if not wanted.evidence.strip():
        return Rejection(Reason.EVIDENCE_NEEDED, {}, "evidence")
    if len(wanted.evidence) > TEXT_MAX:
        return Rejection(Reason.TOO_LONG, {"length": len(wanted.evidence), "most": TEXT_MAX}, "evidence")
    with desk.book.view() as view:
        covenant = view.find(Covenant, wanted.covenant_id)
    if covenant is None:
        return Rejection(Reason.UNKNOWN_RECORD)
    body = CovenantChecked(wanted.due, wanted.verdict, wanted.evidence, wanted.version)
    return _record(desk, body, covenant.borrower_id, covenant.id)


def _record(desk: Desk, body: Any, borrower_id: Id, entity: Id) -> Result:
    with desk.book.work() as work:
        borrower = work.find(Borrower, borrower_id)
        if borrower is None:
            return Rejection(Reason.UNKNOWN_RECORD)
        outcome = work.append(Intent(body, entity, borrower.center_id, desk.clock.today()))
        if isinstance(outcome, Rejection):
            return outcome
        if not outcome.disposition.took_effect:
            return Rejection(outcome.disposition.reason)
        return work.commit()
