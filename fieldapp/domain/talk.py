"""What is said about work that waits for a decision: notes between supervisor and maker, being put aside, agreeing.

Nothing here decides. A note leaves the work where it is; work that is put aside comes back by itself on its day; an
approval with other terms than asked for is agreed on by whoever applied, after talking it over with the borrower.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Final

from fieldapp.domain.disposition import APPLIED, Disposition, refused
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.loan.adjustment import Adjustment
from fieldapp.domain.loan.application import Application, ApplicationState
from fieldapp.domain.operation import Entry, body
from fieldapp.domain.people import TEXT_MAX
from fieldapp.domain.record import Index, Kind, Record, record
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import Role, User, author_of
from fieldapp.domain.state import Draft, State
from fieldapp.domain.timestamp import Day, hlc_ms
from fieldapp.domain.work.assessment import Assessment
from fieldapp.domain.work.visit import Visit

LINES_MAX: Final = 60
"""How many lines a talk keeps; the oldest go first, the log keeps them all."""
ASIDE_DAYS_MAX: Final = 92
"""How long work may be put aside."""

Subject = Visit | Assessment | Application | Adjustment


class Turn(IntEnum):
    """What a line of a talk is; numbers are stored."""

    NOTE = 1
    ASIDE = 2
    TAKEN_UP = 3
    AGREED = 4
    TAKEN_BACK = 5


class TalkState(IntEnum):
    """Who is to say something: nobody, the maker of the work, or whoever decides on it."""

    QUIET = 1
    ASKED = 2
    ANSWERED = 3


@dataclass(frozen=True)
class TalkLine:
    """One line. until: the day on which work that is put aside comes back. about: the approval that was agreed on,
    or the decision that was taken back."""

    turn: Turn
    operation: Id
    author: Id
    at_ms: int
    text: str = ""
    until: Day = 0
    about: Id = NO_ID


@record
@dataclass(frozen=True)
class Talk(Record):
    """All that was said about one piece of work; the id is the work's, `subject` its kind."""

    KIND = Kind.TALK

    subject: int
    borrower_id: Id
    center_id: Id
    state: TalkState = TalkState.QUIET
    lines: tuple[TalkLine, ...] = ()

    def index(self) -> Index:
        """Find talks by center, borrower and who is to say something."""
        return Index(self.center_id, self.borrower_id, self.state)

    @property
    def notes(self) -> tuple[TalkLine, ...]:
        """Return what was said in words."""
        return tuple(line for line in self.lines if line.turn is Turn.NOTE)

    def aside_on(self, day: Day) -> TalkLine | None:
        """Return why the work is put aside on a day, None where it is not."""
        last = next((line for line in reversed(self.lines) if line.turn in (Turn.ASIDE, Turn.TAKEN_UP)), None)
        return last if last is not None and last.turn is Turn.ASIDE and last.until > day else None

    def agreed(self, authorisation: Id) -> bool:
        """Tell whether the terms of an approval were agreed on."""
        return any(line.turn is Turn.AGREED and line.about == authorisation for line in self.lines)


@body(1450)
@dataclass(frozen=True)
class NoteSaid:
    """A note on work that waits, or an answer; the operation's entity is the work, `subject` its kind."""

    subject: int
    text: str


@body(1451)
@dataclass(frozen=True)
class WorkPutAside:
    """Work is put aside until a day, with the reason; 0 takes it up again. The operation's entity is the work."""

    subject: int
    reason: str
    until: Day = 0


@body(1453)
@dataclass(frozen=True)
class TermsAgreed:
    """The terms of an approval that differ from what was asked are agreed on; the entity is the application."""

    authorisation: Id


SUBJECTS: Final[Mapping[int, type[Subject]]] = {
    Kind.VISIT: Visit,
    Kind.ASSESSMENT: Assessment,
    Kind.APPLICATION: Application,
    Kind.ADJUSTMENT: Adjustment,
}


def subject_of(state: State, kind: int, subject_id: Id) -> Subject | None:
    """Return the work of a kind, None where there is none."""
    found = SUBJECTS.get(kind)
    return state.find(found, subject_id) if found is not None else None


def makers_of(subject: Subject) -> frozenset[Id]:
    """Return who made the work."""
    return frozenset({subject.author}) if isinstance(subject, Adjustment) else subject.makers


def differs(application: Application) -> bool:
    """Tell whether the approval in force gives something else than was asked for."""
    given, wish = application.authorisation, application.wish
    if given is None or wish is None:
        return False
    return (given.amount, given.installments, given.product) != (wish.amount, wish.installments, wish.product)


def apply_note_said(draft: Draft, entry: Entry, said: NoteSaid) -> Disposition:
    """Keep a note; whoever made the work answers, everybody else asks."""
    subject, author = subject_of(draft, said.subject, entry.operation.entity), author_of(draft, entry)
    problem = _unspoken(subject, author, said.text)
    if problem is not None or subject is None or author is None:
        return problem or refused(Reason.UNKNOWN_RECORD)
    state = TalkState.ANSWERED if author.id in makers_of(subject) else TalkState.ASKED
    line = _line(entry, author, Turn.NOTE, said.text)
    return _said(draft, replace(_talk(draft, subject), state=state), line)


def apply_work_put_aside(draft: Draft, entry: Entry, put: WorkPutAside) -> Disposition:
    """Put work aside or take it up again; only who may decide on it."""
    operation = entry.operation
    subject, author = subject_of(draft, put.subject, operation.entity), author_of(draft, entry)
    problem = _unspoken(subject, author, put.reason if put.until else "taken up")
    if problem is not None or subject is None or author is None:
        return problem or refused(Reason.UNKNOWN_RECORD)
    if author.role is Role.OFFICER:
        return refused(Reason.NEEDS_SUPERVISOR)
    if author.id in makers_of(subject):
        return refused(Reason.MAKER_IS_CHECKER)
    if put.until and not operation.business_day < put.until <= operation.business_day + ASIDE_DAYS_MAX:
        return refused(Reason.BAD_VALUE)
    line = _line(entry, author, Turn.ASIDE if put.until else Turn.TAKEN_UP, put.reason)
    return _said(draft, _talk(draft, subject), replace(line, until=put.until))


def apply_terms_agreed(draft: Draft, entry: Entry, agreed: TermsAgreed) -> Disposition:
    """Keep that the terms of the approval in force were agreed on; whoever approved them does not agree for her."""
    application, author = draft.find(Application, entry.operation.entity), author_of(draft, entry)
    if application is None or application.authorisation is None:
        return refused(Reason.UNKNOWN_RECORD)
    if author is None or author.role not in (Role.OFFICER, Role.SUPERVISOR):
        return refused(Reason.NOT_ALLOWED)
    given = application.authorisation
    if application.state is not ApplicationState.APPROVED or given.operation != agreed.authorisation:
        return refused(Reason.STALE_TRANSITION)
    if author.id == given.approver:
        return refused(Reason.MAKER_IS_CHECKER)
    line = _line(entry, author, Turn.AGREED, "")
    talk = replace(_talk(draft, application), state=TalkState.QUIET)
    return _said(draft, talk, replace(line, about=given.operation))


def _unspoken(subject: Subject | None, author: User | None, text: str) -> Disposition | None:
    """Return why words cannot be kept, None where they can."""
    if subject is None:
        return refused(Reason.UNKNOWN_RECORD)
    if author is None:
        return refused(Reason.NOT_ALLOWED)
    if not text.strip():
        return refused(Reason.REASON_NEEDED)
    return refused(Reason.TOO_LONG) if len(text) > TEXT_MAX else None


def _talk(state: State, subject: Subject) -> Talk:
    found = state.find(Talk, subject.id)
    return found or Talk(subject.id, subject.KIND, subject.borrower_id, subject.center_id)


def _line(entry: Entry, author: User, turn: Turn, text: str) -> TalkLine:
    return TalkLine(turn, entry.operation.op_id, author.id, hlc_ms(entry.operation.hlc), text.strip())


def talk_with(state: State, subject: Subject, line: TalkLine) -> Talk:
    """Return the talk about some work with a further line."""
    return _longer(_talk(state, subject), line)


def _longer(talk: Talk, line: TalkLine) -> Talk:
    return replace(talk, lines=(*talk.lines, line)[-LINES_MAX:])


def _said(draft: Draft, talk: Talk, line: TalkLine) -> Disposition:
    draft.put(_longer(talk, line))
    return APPLIED
