"""Likeness: whether two entries may be one person, found as they come in, without ever searching the branch.

Each borrower stands on a few pages, one per trait that names a person; whoever comes onto a page is compared with those
who stand there already, by what their profiles say now. So both orders of arrival find the same pair. An equal identity
number is a hard match: no new loan is approved to either until a person has decided. An equal name is a soft one where
the phone is equal too, or the village with the guardian or the age; names are written in many ways, so they are
compared by their consonants. Pages are only for those who have the whole branch.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from fieldapp.domain.center.center import Center
from fieldapp.domain.disposition import Disposition
from fieldapp.domain.ids import NO_ID, Id, derived_id
from fieldapp.domain.inbox import InboxItem, ItemKind, ItemState, open_item
from fieldapp.domain.operation import Entry
from fieldapp.domain.people import Borrower, BorrowerField, BorrowerState
from fieldapp.domain.record import Kind, Record, record
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import Role, author_of
from fieldapp.domain.state import Draft, State

PAGE: Final = 12
"""How many people a page keeps, the newest."""
AGE_DAYS: Final = 2 * 365 + 1
"""How far apart two dates of birth may lie that one person told two officers."""
PHONE_DIGITS: Final = 9
IDENTITY_MIN: Final = 5
"""Shorter identity numbers are placeholders."""
COMPARED: Final = frozenset(
    {
        BorrowerField.NAME,
        BorrowerField.NATIONAL_ID,
        BorrowerField.VILLAGE,
        BorrowerField.BIRTH_DAY,
        BorrowerField.GUARDIAN,
    }
)
"""The fields whose change makes somebody be compared again; a phone number changes hands too often to be one."""
_SILENT: Final = frozenset("aeiouyhw")


@record
@dataclass(frozen=True)
class Likeness(Record):
    """Who shares one trait; the id follows from the trait. borrowers: the newest PAGE, oldest first."""

    KIND = Kind.LIKENESS

    borrowers: tuple[Id, ...] = ()


def name_key(text: str) -> str:
    """Return how a name sounds: each word's first letter and consonants, doubled ones once, the words in order."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    letters = "".join(sign if sign.isalnum() else " " for sign in plain if not unicodedata.combining(sign))
    return " ".join(sorted(_sound(word) for word in letters.split()))


def _sound(word: str) -> str:
    kept = word[0]
    for sign in word[1:]:
        if sign not in _SILENT and sign != kept[-1]:
            kept += sign
    return kept


def _digits(text: str) -> str:
    found = "".join(sign for sign in text if sign.isdecimal())[-PHONE_DIGITS:]
    return found if len(found) == PHONE_DIGITS else ""


def identity_key(text: str) -> str:
    """Return an identity number without spaces, signs and case; '' for one too short to be one."""
    found = "".join(sign for sign in text.casefold() if sign.isalnum())
    return found if len(found) >= IDENTITY_MIN else ""


def _village(state: State, borrower: Borrower) -> str:
    center = state.find(Center, borrower.center_id)
    return name_key(borrower.text(BorrowerField.VILLAGE) or (center.village if center else ""))


def traits(state: State, borrower: Borrower) -> Iterator[Id]:
    """Yield the pages a borrower stands on: by identity number, by name with phone, by name with village."""
    identity = identity_key(borrower.text(BorrowerField.NATIONAL_ID))
    name, phone = name_key(borrower.text(BorrowerField.NAME)), _digits(borrower.text(BorrowerField.PHONE))
    village = _village(state, borrower)
    if identity:
        yield derived_id("likeness", b"identity", identity.encode())
    if name and phone:
        yield derived_id("likeness", b"phone", f"{name}|{phone}".encode())
    if name and village:
        yield derived_id("likeness", b"village", f"{name}|{village}".encode())


def alike(state: State, one: Borrower, other: Borrower) -> Reason:
    """Return SAME_IDENTITY for a hard match, ALIKE for a soft one, NONE for two different people."""
    identity = identity_key(one.text(BorrowerField.NATIONAL_ID))
    if identity and identity == identity_key(other.text(BorrowerField.NATIONAL_ID)):
        return Reason.SAME_IDENTITY
    if name_key(one.text(BorrowerField.NAME)) != name_key(other.text(BorrowerField.NAME)):
        return Reason.NONE
    phone = _digits(one.text(BorrowerField.PHONE))
    if phone and phone == _digits(other.text(BorrowerField.PHONE)):
        return Reason.ALIKE
    same_village = bool(village := _village(state, one)) and village == _village(state, other)
    return Reason.ALIKE if same_village and _of_one_age_and_house(one, other) else Reason.NONE


def _of_one_age_and_house(one: Borrower, other: Borrower) -> bool:
    """Tell whether guardian or age agree and neither speaks against it; nothing known is nothing suspected."""
    born = one.number(BorrowerField.BIRTH_DAY), other.number(BorrowerField.BIRTH_DAY)
    of_age = None if born[0] is None or born[1] is None else abs(born[0] - born[1]) <= AGE_DAYS
    guardians = (name_key(one.text(BorrowerField.GUARDIAN)), name_key(other.text(BorrowerField.GUARDIAN)))
    of_house = guardians[0] == guardians[1] if all(guardians) else None
    return False not in (of_age, of_house) and True in (of_age, of_house)


def compare(draft: Draft, entry: Entry, borrower_id: Id) -> None:
    """Put a borrower onto her pages, and into the inbox whoever stands there and may be she."""
    borrower = draft.find(Borrower, borrower_id)
    if borrower is None or borrower.state is BorrowerState.MERGED:
        return
    met: dict[Id, None] = {}
    for identifier in traits(draft, borrower):
        page = draft.find(Likeness, identifier) or Likeness(identifier)
        met.update(dict.fromkeys(page.borrowers))
        if borrower.id not in page.borrowers:
            draft.put(replace(page, borrowers=(*page.borrowers, borrower.id)[-PAGE:]))
    for identifier in met:
        other = draft.find(Borrower, identifier) if identifier != borrower.id else None
        if other is not None and other.state is not BorrowerState.MERGED:
            _suspect(draft, entry, borrower.id, other)


def pair_id(reason: Reason, one: Id, other: Id) -> Id:
    """Return the id of the item about a pair, the same whoever of them came first."""
    return derived_id("inbox", bytes((ItemKind.SAME_PERSON,)), int(reason).to_bytes(4, "big"), *sorted((one, other)))


def _suspect(draft: Draft, entry: Entry, borrower_id: Id, other: Borrower) -> None:
    borrower = draft.find(Borrower, borrower_id)
    reason = alike(draft, borrower, other) if borrower else Reason.NONE
    if not reason or borrower is None:
        return
    if reason is Reason.ALIKE and draft.find(InboxItem, pair_id(Reason.SAME_IDENTITY, borrower.id, other.id)):
        return
    identifier = pair_id(reason, borrower.id, other.id)
    if draft.find(InboxItem, identifier) is not None:
        return
    author = author_of(draft, entry)
    item = InboxItem(
        id=identifier,
        kind=ItemKind.SAME_PERSON,
        entity=borrower.id,
        center_id=borrower.center_id,
        operation=entry.operation.op_id,
        reason=reason,
        decider=Role.SUPERVISOR,
        opened_day=entry.operation.business_day,
        author=author.id if author else NO_ID,
        other=other.id,
    )
    open_item(draft, item)
    if reason is Reason.SAME_IDENTITY:
        draft.put(replace(borrower, doubted=(*borrower.doubted, item.id)))
        draft.put(replace(other, doubted=(*other.doubted, item.id)))


def told_apart(draft: Draft, item: InboxItem) -> None:
    """Take the doubt of an item off both, so that loans may be approved again."""
    for identifier in (item.entity, item.other):
        borrower = draft.find(Borrower, identifier)
        if borrower is not None and item.id in borrower.doubted:
            draft.put(replace(borrower, doubted=tuple(known for known in borrower.doubted if known != item.id)))


def doubted_again(draft: Draft, item: InboxItem) -> None:
    """Put the doubt of a hard match back onto both, where its decision was taken back."""
    for identifier in (item.entity, item.other):
        borrower = draft.find(Borrower, identifier)
        if borrower is not None and item.reason is Reason.SAME_IDENTITY and item.id not in borrower.doubted:
            draft.put(replace(borrower, doubted=(*borrower.doubted, item.id)))


def open_pairs(state: State, one: Id, other: Id) -> list[InboxItem]:
    """Return the open items about a pair, at most a hard and a soft one."""
    reasons = (Reason.SAME_IDENTITY, Reason.ALIKE)
    found = (state.find(InboxItem, pair_id(reason, one, other)) for reason in reasons)
    return [item for item in found if item is not None and item.state is ItemState.OPEN]


def compared(draft: Draft, entry: Entry, verdict: Disposition) -> Disposition:
    """Compare the borrower of a registration or an edit that took effect; the verdict stays what it was."""
    if verdict.took_effect:
        compare(draft, entry, entry.operation.entity)
    return verdict


def why_no_loan(state: State, borrower_id: Id) -> Reason:
    """Return why nobody may approve a new loan to this entry: it may be somebody else's, or it is; NONE otherwise."""
    borrower = state.find(Borrower, borrower_id)
    if borrower is None:
        return Reason.NONE
    if borrower.state is BorrowerState.MERGED:
        return Reason.MERGED_AWAY
    return Reason.SAME_IDENTITY if borrower.doubted else Reason.NONE
