"""What the program looks at about a visit by itself, and what the visit says, for whoever decides on it."""

from __future__ import annotations

from typing import Final

from fieldapp.domain.money import format_amount
from fieldapp.domain.people import Borrower
from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.domain.work import place
from fieldapp.domain.work.visit import LoanUse, PositionSource, VisitContent, VisitOutcome, VisitPurpose
from fieldapp.services.choices import choice_words
from fieldapp.services.days import weekday_day, weekday_day_year
from fieldapp.services.desk import Desk
from fieldapp.services.loan.approval_view import Check

NOTE_MIN: Final = 20
"""So many letters a note has at least."""
LOAN_USE: Final = {
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
FAR_M: Final = 500
"""From here on a visit was not at her home, in meters."""
SHORT_S: Final = 60
"""A shorter visit asks for a look, in seconds."""


def visit_checks(content: VisitContent, borrower: Borrower | None, *, photo_missing: bool = False) -> tuple[Check, ...]:
    """Return what is looked at about a visit: position, time spent, note, and a promise that names amount and day;
    photo_missing: policy asks for one."""
    checks = [_position_check(content, borrower), _duration_check(content), _note_check(content)]
    if content.outcome is VisitOutcome.PROMISE:
        clear = bool(content.promise_amount and content.promise_day)
        checks.append(
            Check(tr("Promise"), clear, tr("Amount and day are named") if clear else tr("Amount or day is missing"))
        )
    if content.purpose is VisitPurpose.LOAN_USE_CHECK:
        told = content.loan_use is not LoanUse.NOT_ASKED
        checks.append(Check(tr("Loan use"), told, tr(LOAN_USE[content.loan_use])))
    if photo_missing:
        checks.append(Check(tr("Photo"), False, tr("Asked for by policy, not there yet")))
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
    if not 0 < content.started_ms <= content.ended_ms:
        return Check(tr("Time"), False, tr("Time in and out not recorded"))
    seconds = (content.ended_ms - content.started_ms) // 1000
    minutes = max(1, round(seconds / 60))
    return Check(tr("Time"), seconds >= SHORT_S, tr("{minutes} min at the door", minutes=minutes))


def _note_check(content: VisitContent) -> Check:
    length = len(content.note.strip())
    words = tr_n("{n} character", "{n} characters", length) if length else tr("No note")
    return Check(tr("Note"), length >= NOTE_MIN, words)


def visit_lines(desk: Desk, content: VisitContent) -> tuple[tuple[str, str], ...]:
    """Return what a visit says, each with its label."""
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
