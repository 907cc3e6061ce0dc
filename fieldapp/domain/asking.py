"""Asking the other side of a conflict: a question about a record goes to one person, and the answer comes back.

A question decides nothing. It stands beside the conflict, and both sides keep it after the conflict is over.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum

from fieldapp.domain.disposition import APPLIED, Disposition, held, refused
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.inbox import InboxItem
from fieldapp.domain.operation import Entry, body
from fieldapp.domain.people import TEXT_MAX, Borrower
from fieldapp.domain.record import Index, Kind, Record, record
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import User, author_of
from fieldapp.domain.state import Draft
from fieldapp.domain.timestamp import Day, hlc_ms


class QuestionState(IntEnum):
    """Whether it is answered."""

    OPEN = 1
    ANSWERED = 2


@record
@dataclass(frozen=True)
class Question(Record):
    """A question to one person. about: the borrower or the inbox item it is about; at_ms, answered_ms: logical time."""

    KIND = Kind.QUESTION

    about: Id
    borrower_id: Id
    center_id: Id
    asker: Id
    asked: Id
    text: str
    at_ms: int
    day: Day
    state: QuestionState = QuestionState.OPEN
    answer: str = ""
    answered_ms: int = 0

    def index(self) -> Index:
        """Find questions by center, borrower, state and day."""
        return Index(self.center_id, self.borrower_id, self.state, self.day)


@body(1475)
@dataclass(frozen=True)
class ConflictAsked:
    """A question to the user `asked`; the operation's entity is the borrower or inbox item it is about."""

    asked: Id
    text: str


@body(1476)
@dataclass(frozen=True)
class ConflictAnswered:
    """The answer; the operation's entity is the question, whose id is that of the operation that asked."""

    text: str


def apply_conflict_asked(draft: Draft, entry: Entry, asked: ConflictAsked) -> Disposition:
    """Keep a question: it has words and goes to somebody else; UNKNOWN_RECORD for what or whom nobody knows."""
    operation, author = entry.operation, author_of(draft, entry)
    if author is None or author.id == asked.asked:
        return refused(Reason.NOT_ALLOWED)
    if (problem := _no_words(asked.text)) is not None:
        return problem
    item = draft.find(InboxItem, operation.entity)
    borrower = draft.find(Borrower, item.entity if item is not None else operation.entity)
    if draft.find(User, asked.asked) is None or (item is None and borrower is None):
        return refused(Reason.UNKNOWN_RECORD)
    center = borrower.center_id if borrower is not None else item.center_id if item is not None else NO_ID
    draft.put(
        Question(
            id=operation.op_id,
            about=operation.entity,
            borrower_id=borrower.id if borrower is not None else NO_ID,
            center_id=center,
            asker=author.id,
            asked=asked.asked,
            text=asked.text.strip(),
            at_ms=hlc_ms(operation.hlc),
            day=operation.business_day,
        )
    )
    return APPLIED


def apply_conflict_answered(draft: Draft, entry: Entry, answered: ConflictAnswered) -> Disposition:
    """Keep the answer of whoever was asked, once; a second one is held, so that it is not lost."""
    question, author = draft.find(Question, entry.operation.entity), author_of(draft, entry)
    if question is None:
        return held(Reason.UNKNOWN_RECORD)
    if author is None or author.id != question.asked:
        return refused(Reason.NOT_ALLOWED)
    if (problem := _no_words(answered.text)) is not None:
        return problem
    if question.state is QuestionState.ANSWERED:
        return held(Reason.ALREADY_RESOLVED)
    words, at_ms = answered.text.strip(), hlc_ms(entry.operation.hlc)
    draft.put(replace(question, state=QuestionState.ANSWERED, answer=words, answered_ms=at_ms))
    return APPLIED


def _no_words(text: str) -> Disposition | None:
    if not text.strip():
        return refused(Reason.REASON_NEEDED)
    return refused(Reason.TOO_LONG) if len(text) > TEXT_MAX else None
