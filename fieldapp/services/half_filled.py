"""Everything half filled in on this laptop: where it goes on, what is missing, thrown away and brought back.

What is thrown away is kept apart for KEPT_DAYS days, so throwing away is never the end of what somebody typed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from fieldapp.domain.center.group import Center
from fieldapp.domain.collection.meeting import meeting_id
from fieldapp.domain.ids import Id, id_text, parse_id
from fieldapp.domain.people import Borrower, BorrowerField
from fieldapp.domain.timestamp import Day
from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.services.appraisal import appraisals, pledge_entry
from fieldapp.services.borrower import registration, visits
from fieldapp.services.cash import day as cash_day
from fieldapp.services.desk import Desk, Saved
from fieldapp.services.loan import loans
from fieldapp.services.money import sheet
from fieldapp.store.queries import drafts, stock
from fieldapp.store.unit_of_work import UnitOfWork
from fieldapp.store.view import View

KEPT_DAYS: Final = 30
THROWN: Final = "thrown_away"
"""The form under which fields of thrown-away forms wait; their key is FORM KEY."""
ASSESSMENT_FORM: Final = "assessment"
CONFLICT_FORM: Final = "conflict"
DAY_MS = 86_400_000
_BORROWER = "borrower_id"
_SHEET_DAYS = range(-60, 15)
"""Meetings whose sheets may lie half filled, in days from today."""


class Kind(StrEnum):
    """What is half filled in."""

    VISIT = "visit"
    PERSON = "register"
    APPLICATION = "application"
    CASH_FLOW = "appraisal"
    PLEDGES = "pledges"
    ASSESSMENT = "assessment"
    SHEET = "sheet"
    COUNT = "cash_count"
    CONFLICT = "conflict"


@dataclass(frozen=True)
class Form:
    """Names one form as it is kept."""

    form: str
    key: str


@dataclass(frozen=True)
class HalfFilled:
    """One half-filled form. page, argument: where it goes on. who: whose it is, '' for nobody. missing: why it waits.

    saved_ms: when its last field was written, in milliseconds since 1970; thrown_ms: when it was thrown away, or None.
    """

    at: Form
    kind: Kind
    page: str
    argument: object
    who: str
    missing: str
    saved_ms: int
    thrown_ms: int | None = None


@dataclass(frozen=True)
class _Sight:
    """What describing a form needs."""

    view: View
    key: str
    kept: Mapping[str, str]
    sheets: Mapping[str, tuple[Id, Day, str]]


Told = tuple[str, object, str, str]
"""page, argument, who, missing."""


def half_filled(desk: Desk) -> tuple[HalfFilled, ...]:
    """Return every half-filled form that can be gone on with, the newest first."""
    with desk.book.view() as view:
        sheets = _sheets(desk, view)
        found = [
            _told(view, Form(form.form, form.key), form.saved_ms, sheets)
            for form in drafts.forms(view.connection)
            if form.form in _TOLD
        ]
    return tuple(item for item in found if item is not None)


def thrown_away(desk: Desk) -> tuple[HalfFilled, ...]:
    """Return what was thrown away in the last KEPT_DAYS days, the newest first; its `at` is where it was."""
    since = desk.clock.now_ms() - KEPT_DAYS * DAY_MS
    found = []
    with desk.book.view() as view:
        sheets = _sheets(desk, view)
        for kept in drafts.forms(view.connection, THROWN):
            form, _space, key = kept.key.partition(" ")
            if kept.saved_ms < since or form not in _TOLD:
                continue
            fields = drafts.recall(view.connection, THROWN, kept.key)
            told = _TOLD[Kind(form)](_Sight(view, key, fields, sheets))
            if told is not None:
                page, argument, who, missing = told
                at = Form(form, key)
                found.append(HalfFilled(at, Kind(form), page, argument, who, missing, kept.saved_ms, kept.saved_ms))
    return tuple(found)


def throw_away(desk: Desk, at: Form) -> Saved:
    """Put a form aside; what was put aside longer than KEPT_DAYS days ago is forgotten."""
    with desk.book.work() as work:
        fields = work.recall_draft(at.form, at.key)
        work.discard_draft(at.form, at.key)
        work.keep_draft(THROWN, f"{at.form} {at.key}", fields)
        _forget_old(desk, work)
        return work.commit()


def bring_back(desk: Desk, at: Form) -> Saved:
    """Put a thrown-away form back where it was; a field that was typed anew meanwhile keeps the newer text."""
    key = f"{at.form} {at.key}"
    with desk.book.work() as work:
        fields = work.recall_draft(THROWN, key)
        work.discard_draft(THROWN, key)
        work.keep_draft(at.form, at.key, {**fields, **work.recall_draft(at.form, at.key)})
        return work.commit()


def last_written_ms(desk: Desk) -> int | None:
    """Return when something was last written here, typed or finished, in milliseconds since 1970; None for never."""
    with desk.book.view() as view:
        typed = drafts.forms(view.connection)
        finished = stock.last_saved_ms(view.connection)
    return max([form.saved_ms for form in typed[:1]] + ([finished] if finished else []), default=None)


def _forget_old(desk: Desk, work: UnitOfWork) -> None:
    since = desk.clock.now_ms() - KEPT_DAYS * DAY_MS
    for kept in drafts.forms(work.view.connection, THROWN):
        if kept.saved_ms < since:
            work.discard_draft(THROWN, kept.key)


def _sheets(desk: Desk, view: View) -> dict[str, tuple[Id, Day, str]]:
    """Return the meetings whose sheet lies half filled, by the text of their id."""
    typed = {form.key: form.saved_ms for form in drafts.forms(view.connection, sheet.FORM)}
    for form in drafts.forms(view.connection, THROWN):
        kind, _space, key = form.key.partition(" ")
        if kind == sheet.FORM:
            typed.setdefault(key, form.saved_ms)
    if not typed:
        return {}
    known: _Places = desk.book.memory.setdefault("places of sheets", _Places())
    centers = _places_of(known, view, desk.clock.today(), {key: desk.day_of(ms) for key, ms in typed.items()})
    named = view.some(Center, (place[0] for place in centers.values()))
    return {key: (at[0], at[1], named[at[0]].name) for key, at in centers.items() if at[0] in named}


@dataclass
class _Places:
    """Where sheets belong, by the text of their meeting's id; None: nowhere, as of a day and so many centers."""

    found: dict[str, tuple[Id, Day] | None] = field(default_factory=dict)
    as_of: tuple[Day, int] = (0, 0)


def _places_of(known: _Places, view: View, today: Day, typed: Mapping[str, Day]) -> dict[str, tuple[Id, Day]]:
    """Return center and day of the sheets typed on some days.

    The id of a meeting cannot be read backwards, so meetings are tried: nearly every sheet is typed on its day, so the
    days around it come first, and the search ends with the last one wanted.
    """
    as_of = (today, view.count(Center, *range(7)))  # a center's state is its weekday
    if as_of != known.as_of:
        known.found = {key: place for key, place in known.found.items() if place is not None}
        known.as_of = as_of
    wanted = typed.keys() - known.found.keys()
    if wanted:
        centers = [center.id for center in view.every(Center)]
        near = sorted((abs(typed[key] - today - ahead), ahead) for key in wanted for ahead in _SHEET_DAYS)
        for ahead in dict.fromkeys(ahead for _distance, ahead in near):
            for center_id in centers:
                key = id_text(meeting_id(center_id, today + ahead))
                if key in wanted:
                    known.found[key] = (center_id, today + ahead)
                    wanted.discard(key)
            if not wanted:
                break
        known.found |= dict.fromkeys(wanted)
    return {key: place for key in typed if (place := known.found[key]) is not None}


def _told(view: View, at: Form, saved_ms: int, sheets: Mapping[str, tuple[Id, Day, str]]) -> HalfFilled | None:
    kept = drafts.recall(view.connection, at.form, at.key)
    told = _TOLD[Kind(at.form)](_Sight(view, at.key, kept, sheets))
    return None if told is None else HalfFilled(at, Kind(at.form), *told, saved_ms)


# ---------------------------------------------------------------- what each kind says of itself


def _name(view: View, text: str) -> str | None:
    borrower = view.find(Borrower, parse_id(text)) if text else None
    return borrower.text(BorrowerField.NAME) if borrower else None


def _visit(sight: _Sight) -> Told | None:
    name = _name(sight.view, sight.kept.get(_BORROWER, ""))
    if name is None:
        return None
    if "purpose" not in sight.kept:
        missing = tr("The purpose is not chosen yet")
    elif "outcome" not in sight.kept:
        missing = tr("The outcome is not chosen yet")
    elif not sight.kept.get("note", "").strip():
        missing = tr("No note yet")
    else:
        missing = tr("Not finished yet")
    return "visit", parse_id(sight.key), name, missing


def _person(sight: _Sight) -> Told:
    name = sight.kept.get("NAME", "").strip()
    missing = tr("Not registered yet") if name else tr("Her name is not typed yet")
    return "register", parse_id(sight.key), name, missing


def _application(sight: _Sight) -> Told | None:
    name = _name(sight.view, sight.kept.get(_BORROWER, ""))
    if name is None:
        return None
    missing = tr("Not handed in yet") if sight.kept.get("amount") else tr("The amount is not typed yet")
    return "application", parse_id(sight.key), name, missing


def _of_person(page: str, sentence: str) -> Callable[[_Sight], Told | None]:
    def told(sight: _Sight) -> Told | None:
        name = _name(sight.view, sight.key)
        return None if name is None else (page, parse_id(sight.key), name, tr(sentence))

    return told


def _assessment(sight: _Sight) -> Told | None:
    name = _name(sight.view, sight.key)
    if name is None:
        return None
    answered = sum(1 for field in sight.kept if field.startswith("q"))
    missing = tr_n("{n} answer so far", "{n} answers so far", answered)
    return "assessment", parse_id(sight.key), name, missing


def _sheet(sight: _Sight) -> Told | None:
    if sight.key not in sight.sheets:
        return None
    center_id, day, name = sight.sheets[sight.key]
    missing = tr_n("{n} member entered", "{n} members entered", len(sight.kept))
    return "sheet", (center_id, day), name, missing


def _count(_sight: _Sight) -> Told:
    return "day_close", None, "", tr("The count is begun and not kept yet")


def _conflict(sight: _Sight) -> Told:
    missing = tr_n("{n} value chosen, not saved", "{n} values chosen, not saved", len(sight.kept))
    return "conflicts", parse_id(sight.key), _name(sight.view, sight.key) or "", missing


_TOLD: Final[dict[str, Callable[[_Sight], Told | None]]] = {
    visits.FORM: _visit,
    registration.FORM: _person,
    loans.FORM: _application,
    appraisals.FORM: _of_person("application", mark("Her cash-flow sheet is not handed in yet")),
    pledge_entry.FORM: _of_person("application", mark("What she pledges is not handed in yet")),
    ASSESSMENT_FORM: _assessment,
    sheet.FORM: _sheet,
    cash_day.COUNT_FORM: _count,
    CONFLICT_FORM: _conflict,
}
