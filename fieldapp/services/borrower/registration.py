"""Registering a borrower: the half-filled form, who looks like the same person, and finishing it once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from fieldapp.domain.center.group import Center, Group
from fieldapp.domain.ids import NO_ID, Id, id_text, parse_id
from fieldapp.domain.operation import Intent
from fieldapp.domain.people import Borrower, BorrowerField, BorrowerRegistered
from fieldapp.domain.policy import policy_of
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.shape import Plain
from fieldapp.domain.staff import Role
from fieldapp.domain.timestamp import Day
from fieldapp.domain.words import mark, tr
from fieldapp.services.borrower.people import unfit_field
from fieldapp.services.desk import Desk, Saved
from fieldapp.store.lists import some_people
from fieldapp.store.queries import drafts
from fieldapp.store.queries import people as found
from fieldapp.store.queries.people import one_apart
from fieldapp.store.unit_of_work import UnitOfWork
from fieldapp.store.view import View

FORM: Final = "register"
"""Half-filled registrations, by the id the borrower will have in text; fields by the names of BorrowerField."""
PHONE_LEAST, PHONE_MOST = 7, 15
"""Digits of a phone number: the shortest in use, and the most that E.164 allows."""
PHONE_SAME = 9
"""Numbers whose last digits agree are the same, however the country was written."""
ALIKE_MOST = 5
AGE_MOST_DAYS = 120 * 366


@dataclass(frozen=True)
class GroupChoice:
    """A group somebody can be registered in. room: how many more members it may have."""

    group_id: Id
    name: str
    room: int


@dataclass(frozen=True)
class CenterChoice:
    """A center somebody can be registered in."""

    center_id: Id
    name: str
    village: str


@dataclass(frozen=True)
class RegisterForm:
    """A registration as it stands. borrower_id: hers once it is finished; kept: the texts typed so far, by field.

    center_id: the center it stands on, kept or the first, NO_ID without one; groups: those of it, as of groups_in().
    """

    borrower_id: Id
    kept: Mapping[str, str]
    centers: tuple[CenterChoice, ...]
    begun: bool
    center_id: Id = NO_ID
    groups: tuple[GroupChoice, ...] = ()


@dataclass(frozen=True)
class Candidate:
    """What was typed of a new person so far."""

    name: str = ""
    phone: str = ""
    national_id: str = ""
    village: str = ""


@dataclass(frozen=True)
class LookAlike:
    """Somebody registered who may be the same person. sure: by phone or number, not by name alone."""

    borrower_id: Id
    name: str
    code: str
    center_name: str
    village: str
    why: str
    sure: bool


@dataclass(frozen=True)
class FinishRegistration:
    """A registration to be recorded; confirmed: she is somebody else although somebody looks like her."""

    borrower_id: Id
    center_id: Id
    group_id: Id = NO_ID
    fields: Mapping[BorrowerField, Plain] = field(default_factory=dict)
    confirmed: bool = False


def register_form(desk: Desk, borrower_id: Id | None = None, *, fresh: bool = False) -> RegisterForm:
    """Return the registration with that id, else the newest begun one, else (or with `fresh`) an empty one."""
    with desk.book.view() as view:
        if borrower_id is None and not fresh:
            begun = drafts.forms(view.connection, FORM)
            borrower_id = parse_id(begun[0].key) if begun else None
        kept = drafts.recall(view.connection, FORM, id_text(borrower_id)) if borrower_id is not None else {}
        centers = _choices(desk, view)
        offered = [center.center_id for center in centers]
        wanted = parse_id(kept["CENTER"]) if kept.get("CENTER") else NO_ID
        center_id = wanted if wanted in offered else next(iter(offered), NO_ID)
        groups = _groups_in(view, center_id)
        return RegisterForm(borrower_id or desk.new_id(), kept, centers, bool(kept), center_id, groups)


def groups_in(desk: Desk, center_id: Id) -> tuple[GroupChoice, ...]:
    """Return the groups of a center somebody can be registered in, by name. Linear in them."""
    with desk.book.view() as view:
        return _groups_in(view, center_id)


def _groups_in(view: View, center_id: Id) -> tuple[GroupChoice, ...]:
    most = policy_of(view).group.members_max
    groups = [group for group in view.of_center(Group, center_id) if not group.dissolved_day]
    groups.sort(key=lambda group: (group.name.casefold(), group.id))
    return tuple(GroupChoice(group.id, group.name, max(0, most - len(group.members))) for group in groups)


def keep_registration(desk: Desk, borrower_id: Id, texts: Mapping[str, str]) -> Saved:
    """Keep fields as they were typed."""
    with desk.book.work() as work:
        work.keep_draft(FORM, id_text(borrower_id), texts)
        return work.commit()


def drop_registration(desk: Desk, borrower_id: Id) -> Saved:
    """Throw a half-filled registration away."""
    with desk.book.work() as work:
        work.discard_draft(FORM, id_text(borrower_id))
        return work.commit()


def unfinished_registrations(desk: Desk) -> tuple[tuple[Id, str, int], ...]:
    """Return id, name and time in milliseconds of the half-filled registrations, newest first."""
    with desk.book.view() as view:
        forms = drafts.forms(view.connection, FORM)
        names = [drafts.recall(view.connection, FORM, form.key).get("NAME", "").strip() for form in forms]
    return tuple((parse_id(form.key), name, form.saved_ms) for form, name in zip(forms, names, strict=True))


def _choices(desk: Desk, view: View) -> tuple[CenterChoice, ...]:
    officer = desk.me.role is Role.OFFICER
    centers = view.of_borrower(Center, desk.me.user_id) if officer else view.every(Center)
    return tuple(
        CenterChoice(center.id, center.name, center.village)
        for center in sorted(centers, key=lambda item: (item.name.casefold(), item.id))
    )


# ---------------------------------------------------------------- who looks like her


def look_alikes(desk: Desk, typed: Candidate) -> tuple[LookAlike, ...]:
    """Return at most ALIKE_MOST registered people with the same phone, the same number, or the same name and village.

    Names are the same when their words are, in any order, but for one letter. Only who may be meant is read.
    """
    phone, number = _digits(typed.phone), _plain(typed.national_id)
    phone = phone[-PHONE_SAME:] if len(phone) >= PHONE_LEAST else ""
    alike = []
    with desk.book.view() as view:
        numbered = _numbered(view, number) if len(number) > 3 else set()
        maybe = list(found.maybe_alike(view.connection, typed.name.casefold(), phone) | numbered)
        for at in range(0, len(maybe), 500):
            for person in some_people(view.connection, maybe[at : at + 500]).values():
                why = ""
                if phone and phone == _digits(person.phone)[-PHONE_SAME:]:
                    why = tr("same phone number")
                elif person.id in numbered:
                    why = tr("same National ID")
                sure = bool(why)
                if not why and _same_name(typed.name, person.name) and _same_place(typed.village, person.village):
                    why = tr("same name in {village}", village=person.village) if person.village else tr("same name")
                if why:
                    alike.append(
                        LookAlike(person.id, person.name, person.code, person.center_name, person.village, why, sure)
                    )
    return tuple(sorted(alike, key=lambda item: (not item.sure, item.name.casefold(), item.borrower_id)))[:ALIKE_MOST]


def _numbered(view: View, number: str) -> set[Id]:
    """Return who has a national id; only those whose record has its letters and digits are opened."""
    maybe = view.some(Borrower, found.with_signs(view.connection, Borrower.KIND, number))
    return {key for key, item in maybe.items() if _plain(item.text(BorrowerField.NATIONAL_ID)) == number}


def _digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdigit())


def _plain(text: str) -> str:
    return "".join(sign for sign in text.casefold() if sign.isalnum())


def _same_place(typed: str, known: str) -> bool:
    """Tell whether two villages may be one; nobody knows where either is empty."""
    return not typed.strip() or not known or typed.strip().casefold() == known.casefold()


def _same_name(typed: str, known: str) -> bool:
    mine, hers = sorted(typed.casefold().split()), sorted(known.casefold().split())
    if len(mine) < 2 or len(mine) != len(hers):
        return False
    apart = [pair for pair in zip(mine, hers, strict=True) if pair[0] != pair[1]]
    return not apart or (len(apart) == 1 and len(apart[0][0]) > 3 and one_apart(*apart[0]))


# ---------------------------------------------------------------- checks and finishing


def check_field(desk: Desk, name: BorrowerField, value: Plain) -> Rejection | None:
    """Return why a value cannot be a new borrower's, None where it can.

    REQUIRED, BAD_VALUE, TOO_LONG; NOT_A_PHONE; DATE_IN_FUTURE and DATE_TOO_EARLY for the day of birth.
    """
    if (problem := unfit_field(name, value)) is not None:
        return problem
    is_phone = name is BorrowerField.PHONE and isinstance(value, str)
    if is_phone and not PHONE_LEAST <= len(_digits(str(value))) <= PHONE_MOST:
        return Rejection(Reason.NOT_A_PHONE, {"least": PHONE_LEAST, "most": PHONE_MOST}, name.name)
    if name is BorrowerField.BIRTH_DAY and isinstance(value, int):
        return _not_born(value, desk.clock.today())
    return None


def _not_born(day: Day, today: Day) -> Rejection | None:
    if day > today:
        return Rejection(Reason.DATE_IN_FUTURE, {}, BorrowerField.BIRTH_DAY.name)
    if day < today - AGE_MOST_DAYS:
        return Rejection(Reason.DATE_TOO_EARLY, {}, BorrowerField.BIRTH_DAY.name)
    return None


def finish_registration(desk: Desk, wanted: FinishRegistration) -> Saved | Rejection:
    """Record a new borrower and forget the form.

    What check_field() refuses; UNKNOWN_RECORD for a center or group not here; GROUP_FULL; ALREADY_FINISHED; and
    LOOKS_REGISTERED with name and reason where phone or national id are somebody's, unless confirmed.
    """
    filled = {name: value for name, value in wanted.fields.items() if value not in (None, "")}
    for name in (BorrowerField.NAME, *filled):
        if (problem := check_field(desk, name, filled.get(name))) is not None:
            return problem
    if not wanted.confirmed and (twin := _twin(desk, filled)) is not None:
        return twin
    with desk.book.work() as work:
        if work.find(Borrower, wanted.borrower_id) is not None:
            return Rejection(Reason.ALREADY_FINISHED)
        if (problem := _no_place(work, wanted)) is not None:
            return problem
        body = BorrowerRegistered(wanted.center_id, wanted.group_id, {int(key): value for key, value in filled.items()})
        outcome = work.append(Intent(body, wanted.borrower_id, wanted.center_id, desk.clock.today()))
        if isinstance(outcome, Rejection):
            return outcome
        if not outcome.disposition.took_effect:
            return Rejection(outcome.disposition.reason)
        work.discard_draft(FORM, id_text(wanted.borrower_id))
        return work.commit()


def _twin(desk: Desk, filled: Mapping[BorrowerField, Plain]) -> Rejection | None:
    words = {name: value for name, value in filled.items() if isinstance(value, str)}
    typed = Candidate(phone=words.get(BorrowerField.PHONE, ""), national_id=words.get(BorrowerField.NATIONAL_ID, ""))
    sure: tuple[LookAlike, ...] = tuple(item for item in look_alikes(desk, typed) if item.sure)
    if not sure:
        return None
    facts: dict[str, str | int] = {"name": sure[0].name, "why": sure[0].why}
    return Rejection(Reason.LOOKS_REGISTERED, facts)


def _no_place(work: UnitOfWork, wanted: FinishRegistration) -> Rejection | None:
    if work.find(Center, wanted.center_id) is None:
        return Rejection(Reason.REQUIRED, {"what": mark("her center")}, "CENTER")
    if wanted.group_id == NO_ID:
        return None
    group, most = work.find(Group, wanted.group_id), policy_of(work).group.members_max
    if group is None or group.center_id != wanted.center_id:
        return Rejection(Reason.UNKNOWN_RECORD, {}, "GROUP")
    if len(group.members) >= most:
        return Rejection(Reason.GROUP_FULL, {"name": group.name, "most": most}, "GROUP")
    return None
