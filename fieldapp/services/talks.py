"""What is said about work that waits: asking and answering, putting aside, taking a decision back, agreeing on terms.

Everything here is an operation like any other: it is kept here first, and the other side reads it after the next
exchange.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

from fieldapp.domain.ids import Id
from fieldapp.domain.loan.application import Application
from fieldapp.domain.operation import Intent
from fieldapp.domain.people import TEXT_MAX, Borrower, BorrowerField
from fieldapp.domain.record import Kind
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.staff import User
from fieldapp.domain.state import State
from fieldapp.domain.taking_back import DecisionTakenBack
from fieldapp.domain.talk import (
    NoteSaid,
    Subject,
    Talk,
    TalkState,
    TermsAgreed,
    Turn,
    WorkPutAside,
    differs,
    makers_of,
    subject_of,
)
from fieldapp.domain.timestamp import Day
from fieldapp.domain.words import mark, tr
from fieldapp.services.desk import Desk, Result
from fieldapp.store.view import View

SubjectKind = Literal["visit", "assessment", "application", "adjustment"]
KINDS: Final[Mapping[SubjectKind, Kind]] = {
    "visit": Kind.VISIT,
    "assessment": Kind.ASSESSMENT,
    "application": Kind.APPLICATION,
    "adjustment": Kind.ADJUSTMENT,
}
_NAMES: Final = {kind: name for name, kind in KINDS.items()}
_TITLES: Final = {
    Kind.VISIT: mark("Visit · {name}"),
    Kind.ASSESSMENT: mark("Assessment · {name}"),
    Kind.APPLICATION: mark("Loan · {name}"),
    Kind.ADJUSTMENT: mark("Change of a loan · {name}"),
}


@dataclass(frozen=True)
class SaidLine:
    """One line of a talk. turn: a note, or what was done; until: for work that was put aside."""

    turn: Turn
    who: str
    mine: bool
    at_ms: int
    text: str
    until: Day = 0


@dataclass(frozen=True)
class TalkView:
    """A talk about one piece of work. state: who is to say something; decided: it does not wait any more.

    to_agree: the approval whose other terms wait to be agreed on by this person, empty where there is none.
    """

    subject_kind: SubjectKind
    subject_id: Id
    borrower_id: Id
    title: str
    name: str
    lines: tuple[SaidLine, ...]
    state: TalkState
    mine: bool
    to_agree: Id | None = None


def say(desk: Desk, subject_kind: SubjectKind, subject_id: Id, text: str) -> Result:
    """Keep a note about some work; UNKNOWN_RECORD, REASON_NEEDED without words, TOO_LONG."""
    if len(text) > TEXT_MAX:
        return Rejection(Reason.TOO_LONG, {"length": len(text), "most": TEXT_MAX}, "text")
    return _record(desk, KINDS[subject_kind], subject_id, NoteSaid(KINDS[subject_kind], text.strip()))


def put_aside(desk: Desk, subject_kind: SubjectKind, subject_id: Id, reason: str, until: Day) -> Result:
    """Put work aside until a day; REASON_NEEDED, BAD_VALUE for a day that is not ahead or too far ahead."""
    body = WorkPutAside(KINDS[subject_kind], reason.strip(), until)
    return _record(desk, KINDS[subject_kind], subject_id, body)


def take_up(desk: Desk, subject_kind: SubjectKind, subject_id: Id) -> Result:
    """Let work that was put aside wait with the rest again."""
    return _record(desk, KINDS[subject_kind], subject_id, WorkPutAside(KINDS[subject_kind], "", 0))


def take_back(desk: Desk, subject_kind: SubjectKind, subject_id: Id, decision: Id) -> Result:
    """Take a decision back; TOO_LATE_TO_TAKE_BACK a minute later, or where something followed."""
    return _record(desk, KINDS[subject_kind], subject_id, DecisionTakenBack(KINDS[subject_kind], decision))


def agree(desk: Desk, application_id: Id, authorisation: Id) -> Result:
    """Record that the other terms of an approval were talked over with the borrower and are agreed on."""
    return _record(desk, Kind.APPLICATION, application_id, TermsAgreed(authorisation))


def _record(desk: Desk, kind: Kind, subject_id: Id, body: Any) -> Result:
    with desk.book.work() as work:
        subject = subject_of(work, kind, subject_id)
        if subject is None:
            return Rejection(Reason.UNKNOWN_RECORD)
        outcome = work.append(Intent(body, subject_id, subject.center_id, desk.clock.today()))
        if isinstance(outcome, Rejection):
            return outcome
        if not outcome.disposition.took_effect:
            return Rejection(outcome.disposition.reason)
        return work.commit()


def talk_view(desk: Desk, view: View, kind: Kind, subject: Subject) -> TalkView:
    """Return what was said about some work; no lines where nothing was."""
    found = view.find(Talk, subject.id)
    lines = found.lines if found else ()
    name = _name_of(view, subject.borrower_id)
    return TalkView(
        subject_kind=_NAMES[kind],
        subject_id=subject.id,
        borrower_id=subject.borrower_id,
        title=tr(_TITLES[kind], name=name),
        name=name,
        lines=tuple(
            SaidLine(
                line.turn, _who(view, line.author), line.author == desk.me.user_id, line.at_ms, line.text, line.until
            )
            for line in lines
        ),
        state=found.state if found else TalkState.QUIET,
        mine=desk.me.user_id in makers_of(subject),
        to_agree=_to_agree(desk, view, subject),
    )


def _to_agree(desk: Desk, state: State, subject: Subject) -> Id | None:
    if not isinstance(subject, Application) or not waits_for_agreement(state, subject):
        return None
    given = subject.authorisation
    return given.operation if given is not None and given.approver != desk.me.user_id else None


def waits_for_agreement(state: State, application: Application) -> bool:
    """Tell whether an approval gives other terms than asked for that nobody has agreed on yet."""
    given = application.authorisation
    if given is None or not differs(application):
        return False
    talk = state.find(Talk, application.id)
    return talk is None or not talk.agreed(given.operation)


def thread(desk: Desk, subject_kind: SubjectKind | None, subject_id: Id) -> TalkView | Rejection:
    """Return the talk about some work; subject_kind None for one that was begun before. UNKNOWN_RECORD."""
    with desk.book.view() as view:
        found = view.find(Talk, subject_id)
        number = int(KINDS[subject_kind]) if subject_kind else found.subject if found else 0
        subject = subject_of(view, number, subject_id)
        if subject is None:
            return Rejection(Reason.UNKNOWN_RECORD)
        return talk_view(desk, view, Kind(number), subject)


def asked_of_me(desk: Desk, view: View) -> tuple[TalkView, ...]:
    """Return the talks in which this person's work was asked about and not answered, the oldest question first."""
    found = []
    for talk in view.in_state(Talk, TalkState.ASKED):
        subject = subject_of(view, talk.subject, talk.id)
        if subject is not None and desk.me.user_id in makers_of(subject):
            found.append(talk_view(desk, view, Kind(talk.subject), subject))
    return tuple(sorted(found, key=lambda one: one.lines[-1].at_ms))


def _who(view: View, user_id: Id) -> str:
    user = view.find(User, user_id)
    return user.name if user else tr("unknown")


def _name_of(state: State, borrower_id: Id) -> str:
    borrower = state.find(Borrower, borrower_id)
    return borrower.text(BorrowerField.NAME) if borrower else tr("unknown borrower")
