"""Visits: the form with what was typed so far, handing it in, and the list."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from enum import IntEnum
from typing import Any, Final, Literal

from fieldapp.domain.ids import NO_ID, Id, id_text, parse_id
from fieldapp.domain.operation import Intent
from fieldapp.domain.people import TEXT_MAX, Borrower, BorrowerEdited, BorrowerField
from fieldapp.domain.photo import Photo, PhotoId
from fieldapp.domain.policy import VisitPolicy, policy_of
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.shape import Plain
from fieldapp.domain.timestamp import Day
from fieldapp.domain.words import mark, tr
from fieldapp.domain.work.place import home_of
from fieldapp.domain.work.visit import (
    LoanUse,
    PositionSource,
    Visit,
    VisitContent,
    VisitDrafted,
    VisitOutcome,
    VisitPurpose,
    VisitSubmitted,
    WorkState,
)
from fieldapp.services import photos
from fieldapp.services.borrower import people
from fieldapp.services.desk import Desk, Result
from fieldapp.store.lists import some_people
from fieldapp.store.queries import drafts
from fieldapp.store.queries import work as work_lines
from fieldapp.store.unit_of_work import Saved, UnitOfWork
from fieldapp.store.view import View

FORM: Final = "visit"
_BORROWER: Final = "borrower_id"
_CHANGE: Final = "change_"
_LEARNT: Final = mark("seen at a visit")
_PLACE: Final = ("latitude_e6", "longitude_e6", "position_accuracy_m")
_CHOICES: Final[Mapping[str, type[IntEnum]]] = {
    "purpose": VisitPurpose,
    "outcome": VisitOutcome,
    "loan_use": LoanUse,
    "position_source": PositionSource,
}
NO_PHOTOS_ASKED: Final = VisitPolicy()
Filter = Literal["mine", "returned", "drafts", "all"]


@dataclass(frozen=True)
class VisitForm:
    """A visit to be filled in. returned_because: the supervisor's words, '' where it was not returned.

    kept: what was typed before and not handed in, by the names of VisitContent's fields, and of seen changes by
    change_name(). home: where she lives, latitude and longitude in millionths of a degree, None where unknown.
    revision: above 1 for what was changed while an earlier one was accepted. photo_rule: when a photo is asked for.
    """

    visit_id: Id
    borrower: people.PersonRow
    content: VisitContent
    state: WorkState
    returned_because: str
    kept: Mapping[str, str]
    fields: tuple[people.FieldView, ...] = ()
    home: tuple[int, int] | None = None
    revision: int = 1
    photo_rule: VisitPolicy = NO_PHOTOS_ASKED


@dataclass(frozen=True)
class SubmitVisit:
    """A visit to hand in, or to keep as a shared draft. changes: what was seen to be different in her profile, with
    the version of each field that was on screen."""

    visit_id: Id
    borrower_id: Id
    content: VisitContent
    changes: Mapping[BorrowerField, Plain] = field(default_factory=dict)
    versions: Mapping[BorrowerField, Id] = field(default_factory=dict)


@dataclass(frozen=True)
class VisitRow:
    """One visit of a list. revision: above 1 for a change of an accepted one; photo_later: one is asked for and
    missing."""

    visit_id: Id
    borrower_id: Id
    name: str
    day: Day
    purpose: VisitPurpose
    outcome: VisitOutcome
    state: WorkState
    author: str
    returned_because: str
    revision: int = 1
    photo_later: bool = False


def visit_form(desk: Desk, subject_id: Id) -> VisitForm | Rejection:
    """Return the form of a visit, or of a new one for a borrower; what was typed for her before is found again.

    UNKNOWN_RECORD where the id is neither a visit nor a borrower.
    """
    with desk.book.view() as view:
        visit = view.find(Visit, subject_id)
        borrower_id = visit.borrower_id if visit else subject_id
        if view.find(Borrower, borrower_id) is None:
            return _unfinished(desk, view, subject_id)
        if visit is None:
            visit_id = _unfinished_for(view, borrower_id) or desk.new_id()
            visit = view.find(Visit, visit_id)
        else:
            visit_id = visit.id
        kept = drafts.recall(view.connection, FORM, id_text(visit_id))
    return _form(desk, visit_id, borrower_id, visit, kept)


def _unfinished(desk: Desk, view: View, visit_id: Id) -> VisitForm | Rejection:
    """Return the form of a visit that is only a draft on this laptop."""
    kept = drafts.recall(view.connection, FORM, id_text(visit_id))
    if _BORROWER not in kept:
        return Rejection(Reason.UNKNOWN_RECORD)
    return _form(desk, visit_id, parse_id(kept[_BORROWER]), None, kept)


def _form(desk: Desk, visit_id: Id, borrower_id: Id, visit: Visit | None, kept: Mapping[str, str]) -> VisitForm:
    typed = {name: value for name, value in kept.items() if name != _BORROWER}
    content = visit.content if visit else VisitContent()
    profile = people.profile(desk, borrower_id)
    with desk.book.view() as view:
        borrower, rule = view.find(Borrower, borrower_id), policy_of(view).visits
    return VisitForm(
        visit_id=visit_id,
        borrower=profile.person,
        content=content_of(typed, content),
        state=visit.state if visit else WorkState.DRAFT,
        returned_because=_returned_because(visit) if visit else "",
        kept=typed,
        fields=profile.fields,
        home=home_of(borrower),
        revision=visit.revision if visit else 1,
        photo_rule=rule,
    )


def change_name(name: BorrowerField) -> str:
    """Return under which name a seen change of a profile's field is kept while the visit is typed."""
    return f"{_CHANGE}{name.name}"


def _unfinished_for(view: View, borrower_id: Id) -> Id | None:
    """Return the draft that was begun for a borrower and not handed in."""
    for form in drafts.forms(view.connection, FORM):
        if drafts.recall(view.connection, FORM, form.key).get(_BORROWER) == id_text(borrower_id):
            return parse_id(form.key)
    return None


def content_of(typed: Mapping[str, str], content: VisitContent) -> VisitContent:
    """Return a visit's content with kept texts laid over it; a text that does not fit its field is passed over."""
    for item in fields(VisitContent):
        if item.name in typed:
            value = _value(item.name, typed[item.name], getattr(content, item.name))
            content = replace(content, **{item.name: value})
    return content


def _value(name: str, text: str, current: Any) -> Any:
    if name in ("people_met", "note", "no_position_reason"):
        return text
    if not text and name in _PLACE:
        return None
    try:
        if name == "photos":
            return tuple(bytes.fromhex(part) for part in text.split(",") if part)
        number = int(text or 0)
        return _CHOICES[name](number) if name in _CHOICES else number
    except ValueError:
        return current


def _returned_because(visit: Visit) -> str:
    if visit.state is not WorkState.RETURNED or not visit.steps:
        return ""
    return visit.steps[-1].reason or tr("Returned without a note")


def save_visit_draft(desk: Desk, visit_id: Id, borrower_id: Id, values: Mapping[str, str]) -> Saved:
    """Keep typed fields of a visit, by the names of VisitContent's fields."""
    with desk.book.work() as work:
        work.keep_draft(FORM, id_text(visit_id), {_BORROWER: id_text(borrower_id), **values})
        return work.commit()


def discard_visit_draft(desk: Desk, visit_id: Id) -> Saved:
    """Forget what was typed and not handed in."""
    with desk.book.work() as work:
        work.discard_draft(FORM, id_text(visit_id))
        return work.commit()


def draft_visit(desk: Desk, visit: SubmitVisit) -> Result:
    """Share an unfinished visit, so that it is not only on this laptop."""
    with desk.book.work() as work:
        body = VisitDrafted(visit.borrower_id, visit.content, _version(work, visit.visit_id))
        return _record(desk, work, visit, body)


def add_photo_later(desk: Desk, visit_id: Id, name: PhotoId) -> Result:
    """Let a kept photo belong to a visit that was handed in without it; UNKNOWN_RECORD, NOTHING_CHANGED."""
    with desk.book.view() as view:
        visit = view.find(Visit, visit_id)
    if visit is None:
        return Rejection(Reason.UNKNOWN_RECORD)
    return photos.attach(desk, (name,), photos.Belongs(visit.borrower_id, visit.id, visit.center_id))


def submit_visit(desk: Desk, visit: SubmitVisit) -> Result:
    """Hand a visit to the supervisor. Rejects with what is missing: the promise's amount or day, a note too long."""
    problem = missing(visit.content, desk.clock.today())
    if problem is not None:
        return problem
    with desk.book.work() as work:
        body = VisitSubmitted(visit.borrower_id, visit.content, _version(work, visit.visit_id))
        return _record(desk, work, visit, body)


def _record_changes(desk: Desk, work: UnitOfWork, borrower: Borrower, visit: SubmitVisit) -> Rejection | None:
    """Write what was seen to be different into the profile, in the transaction that hands the visit in."""
    real = {name: value for name, value in visit.changes.items() if _known(borrower, name) != value}
    if not real:
        return None
    base = {int(name): bytes(visit.versions.get(name, borrower.version(name))) for name in real}
    body = BorrowerEdited({int(name): value for name, value in real.items()}, _LEARNT)
    outcome = work.append(Intent(body, borrower.id, borrower.center_id, desk.clock.today(), base))
    return outcome if isinstance(outcome, Rejection) else None


def _known(borrower: Borrower, name: BorrowerField) -> Plain:
    register = borrower.registers.get(name)
    return register.value if register else None


def missing(content: VisitContent, today: Day) -> Rejection | None:
    """Return what has to be put right before a visit can be handed in, or None."""
    if len(content.note) > TEXT_MAX:
        return Rejection(Reason.TOO_LONG, {"length": len(content.note), "most": TEXT_MAX}, "note")
    if content.outcome is VisitOutcome.PROMISE:
        if content.promise_amount <= 0:
            return Rejection(Reason.REQUIRED, {}, "promise_amount")
        if content.promise_day < today:
            return Rejection(Reason.DATE_TOO_EARLY if content.promise_day else Reason.REQUIRED, {}, "promise_day")
    if content.happened_ms > content.ended_ms:
        return Rejection(Reason.DATE_IN_FUTURE, {}, "happened_ms")
    if content.next_visit_day and content.next_visit_day < today:
        return Rejection(Reason.DATE_TOO_EARLY, {}, "next_visit_day")
    return None


def _version(work: UnitOfWork, visit_id: Id) -> Id:
    visit = work.find(Visit, visit_id)
    return visit.version if visit else NO_ID


def _record(desk: Desk, work: UnitOfWork, visit: SubmitVisit, body: VisitDrafted | VisitSubmitted) -> Result:
    borrower = work.find(Borrower, visit.borrower_id)
    if borrower is None:
        return Rejection(Reason.UNKNOWN_RECORD)
    outcome = work.append(Intent(body, visit.visit_id, borrower.center_id, desk.clock.today()))
    if isinstance(outcome, Rejection):
        return outcome
    if not outcome.disposition.took_effect:
        return Rejection(outcome.disposition.reason)
    belongs = photos.Belongs(borrower.id, visit.visit_id, borrower.center_id)
    names = tuple(PhotoId(name) for name in visit.content.photos)
    handed_in = isinstance(body, VisitSubmitted)
    refused = photos.attach_in(work, desk, names, belongs) if handed_in else None
    refused = refused or (_record_changes(desk, work, borrower, visit) if handed_in else None)
    if refused is not None:
        return refused
    work.discard_draft(FORM, id_text(visit.visit_id))
    return work.commit()


def visits(desk: Desk, wanted: Filter = "mine", most: int = 200) -> tuple[VisitRow, ...]:
    """Return visits, newest first, own ones but for "all". "drafts" are shared drafts; what is only typed is in the
    drafts of this laptop."""
    with desk.book.view() as view:
        found = _found(desk, view, wanted, most)
        people = some_people(view.connection, list({visit.borrower_id for visit in found}))
        photos_wanted = policy_of(view).visits.wants_photo
        asked = [visit for visit in found if not visit.content.photos and photos_wanted(visit.content.purpose)]
        without = {visit.id for visit in asked if lacks_photo(view, visit)}
        names = {key: person.name for key, person in people.items()}
        return tuple(_row(desk, visit, names.get(visit.borrower_id, ""), visit.id in without) for visit in found)


def _found(desk: Desk, view: View, wanted: Filter, most: int) -> list[Visit]:
    me = desk.me.user_id
    if wanted == "all":
        return view.newest(Visit, most)
    if wanted == "mine":
        newest = work_lines.visits_of(view.connection, me, most)
        opened = view.some(Visit, newest)
        return [opened[key] for key in newest]
    state = WorkState.RETURNED if wanted == "returned" else WorkState.DRAFT
    return [visit for visit in view.in_state(Visit, state)[::-1] if visit.author == me][:most]


def visits_made(desk: Desk) -> int:
    """Return how many visits of whoever works here there are, none of them opened."""
    with desk.book.view() as view:
        return work_lines.count_visits(view.connection, desk.me.user_id)


def lacks_photo(view: View, visit: Visit) -> bool:
    """Tell whether policy asks for a photo of a visit that was handed in and has none, then or since."""
    if visit.content.photos or not policy_of(view).visits.wants_photo(visit.content.purpose):
        return False
    return all(photo.about != visit.id for photo in view.of_borrower(Photo, visit.borrower_id))


def _row(desk: Desk, visit: Visit, name: str, photo_later: bool) -> VisitRow:
    return VisitRow(
        visit_id=visit.id,
        borrower_id=visit.borrower_id,
        name=name,
        day=visit.day,
        purpose=visit.content.purpose,
        outcome=visit.content.outcome,
        state=visit.state,
        author=desk.me.name if visit.author == desk.me.user_id else "",
        returned_because=_returned_because(visit),
        revision=visit.revision,
        photo_later=photo_later,
    )
