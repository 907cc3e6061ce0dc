"""Asking somebody about a conflict: whom, what was asked and answered, and what waits for an answer from here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from fieldapp.domain.asking import ConflictAnswered, ConflictAsked, Question, QuestionState
from fieldapp.domain.center.assignment import Grant
from fieldapp.domain.center.group import Center
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.inbox import InboxItem, ItemKind, ItemState
from fieldapp.domain.operation import Intent
from fieldapp.domain.people import TEXT_MAX, Borrower, BorrowerField
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.scope import WHOLE
from fieldapp.domain.staff import Role, User
from fieldapp.domain.words import tr
from fieldapp.services.desk import Desk, Result
from fieldapp.services.oversight.conflict_words import name_of
from fieldapp.store.view import View

DAYS_SHOWN = 60


@dataclass(frozen=True)
class QuestionView:
    """A question as both sides read it. about: the record of the conflict; to_me: it waits for an answer from here;
    answered_ms: 0 while there is none."""

    question_id: Id
    about: Id
    borrower_id: Id
    title: str
    asker: str
    asked: str
    text: str
    at_ms: int
    answer: str
    answered_ms: int
    to_me: bool


def questions(desk: Desk) -> tuple[QuestionView, ...]:
    """Return the questions of the last DAYS_SHOWN days and the open ones before, oldest first."""
    today = desk.clock.today()
    with desk.book.view() as view:
        found = {item.id: item for item in view.in_state(Question, QuestionState.OPEN)}
        found |= {item.id: item for item in view.between(Question, today - DAYS_SHOWN, today)}
        return tuple(_shown(desk, view, item) for item in sorted(found.values(), key=lambda item: item.at_ms))


def waiting_for_me(desk: Desk) -> tuple[QuestionView, ...]:
    """Return what others ask whoever works here and is not answered, oldest first."""
    return tuple(question for question in questions(desk) if question.to_me)


def _shown(desk: Desk, view: View, item: Question) -> QuestionView:
    borrower = view.find(Borrower, item.borrower_id)
    return QuestionView(
        question_id=item.id,
        about=item.about,
        borrower_id=item.borrower_id,
        title=borrower.text(BorrowerField.NAME) if borrower else tr("A record"),
        asker=name_of(view, item.asker),
        asked=name_of(view, item.asked),
        text=item.text,
        at_ms=item.at_ms,
        answer=item.answer,
        answered_ms=item.answered_ms,
        to_me=item.state is QuestionState.OPEN and item.asked == desk.me.user_id,
    )


def whom(desk: Desk, about: Id) -> tuple[tuple[Id, str], ...]:
    """Return who can be asked about a record, as (id, name): those whose values met first, then who else gets it.

    Only who holds the record's center or the branch: a question to anybody else would not arrive.
    """
    with desk.book.view() as view:
        item = view.find(InboxItem, about)
        items = [item] if item is not None else _fields(view, about)
        reached = _reached(view, _center(view, about, item)) - {desk.me.user_id, NO_ID}
        authors = [author for item in items for author in _authors(item)]
        ordered = dict.fromkeys([*authors, *sorted(reached)])
        return tuple((user, name_of(view, user)) for user in ordered if user in reached and name_of(view, user))


def _reached(view: View, center: Center | None) -> set[Id]:
    """Return whose laptops get what is recorded about a center."""
    found = {user.id for user in view.in_state(User, Role.SUPERVISOR)}
    scopes = [WHOLE] if center is None else [center.id, WHOLE]
    found |= {grant.user_id for scope in scopes for grant in view.of_center(Grant, scope) if grant.active}
    return found if center is None else {*found, center.officer_id}


def _fields(view: View, borrower_id: Id) -> list[InboxItem]:
    found = view.of_borrower(InboxItem, borrower_id)
    return [item for item in found if item.kind is ItemKind.FIELD and item.state is ItemState.OPEN]


def _authors(item: InboxItem) -> Iterator[Id]:
    for register in (item.current, item.contender):
        if register is not None:
            yield register.author
    yield item.author


def _center(view: View, about: Id, item: InboxItem | None) -> Center | None:
    borrower = view.find(Borrower, item.entity if item is not None else about)
    center = borrower.center_id if borrower is not None else item.center_id if item is not None else NO_ID
    return view.find(Center, center)


def ask(desk: Desk, about: Id, asked: Id, text: str) -> Result:
    """Ask somebody about a record. REASON_NEEDED without words, TOO_LONG; UNKNOWN_RECORD, NOT_ALLOWED for oneself."""
    if len(text) > TEXT_MAX:
        return Rejection(Reason.TOO_LONG, {"length": len(text), "most": TEXT_MAX}, "text")
    with desk.book.view() as view:
        center = _center(view, about, view.find(InboxItem, about))
    return _record(desk, ConflictAsked(asked, text.strip()), about, center.id if center is not None else NO_ID)


def answer(desk: Desk, question_id: Id, text: str) -> Result:
    """Answer a question. REASON_NEEDED without words, TOO_LONG; ALREADY_RESOLVED where it is answered."""
    if len(text) > TEXT_MAX:
        return Rejection(Reason.TOO_LONG, {"length": len(text), "most": TEXT_MAX}, "text")
    with desk.book.view() as view:
        question = view.find(Question, question_id)
    if question is None:
        return Rejection(Reason.UNKNOWN_RECORD)
    return _record(desk, ConflictAnswered(text.strip()), question_id, question.center_id)


def _record(desk: Desk, body: ConflictAsked | ConflictAnswered, entity: Id, scope: Id) -> Result:
    with desk.book.work() as work:
        outcome = work.append(Intent(body, entity, scope, desk.clock.today()))
        if isinstance(outcome, Rejection):
            return outcome
        if not outcome.disposition.took_effect:
            return Rejection(outcome.disposition.reason)
        return work.commit()
