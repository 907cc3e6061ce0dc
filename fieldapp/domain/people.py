"""Borrowers: mutable profiles of single fields, each with its version, merged three ways and never overwritten."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import IntEnum
from typing import Final

from fieldapp.domain.disposition import APPLIED, Code, Disposition, refused
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.inbox import InboxItem, ItemKind, ItemState, Register, item_id, open_item
from fieldapp.domain.open_number import OpenNumber
from fieldapp.domain.operation import Entry, body
from fieldapp.domain.record import Index, Kind, Record, record
from fieldapp.domain.rejection import Reason
from fieldapp.domain.shape import Plain
from fieldapp.domain.staff import Role, author_of
from fieldapp.domain.state import Draft
from fieldapp.domain.timestamp import Day, hlc_ms


class BorrowerField(OpenNumber):
    """The fields of a profile; numbers are stored and never reused. One of a newer program stays as it came."""

    NAME = 1
    GUARDIAN = 2
    PHONE = 3
    VILLAGE = 4
    ADDRESS = 5
    LANDMARK = 6
    BIRTH_DAY = 7
    NATIONAL_ID = 8
    OCCUPATION = 9
    HOUSEHOLD_SIZE = 10
    MONTHLY_INCOME = 11
    NOTE = 12
    LATITUDE = 13
    LONGITUDE = 14
    CODE = 15
    EARNERS = 16
    GENDER = 17
    LOCAL_NAME = 18


class Policy(IntEnum):
    """What happens when two sides changed a field differently."""

    ASK = 1
    """Keep the first, hold the other as its contender, ask the officer who owns the person."""
    ASK_SUPERVISOR = 2
    """As ASK, for what identifies a person."""
    APPEND = 3
    """Both texts are kept."""
    LATEST = 4
    """The later observation wins; positions are measured, not judged."""


POLICIES: Final[Mapping[BorrowerField, Policy]] = {
    BorrowerField.NAME: Policy.ASK_SUPERVISOR,
    BorrowerField.NATIONAL_ID: Policy.ASK_SUPERVISOR,
    BorrowerField.BIRTH_DAY: Policy.ASK_SUPERVISOR,
    BorrowerField.NOTE: Policy.APPEND,
    BorrowerField.LATITUDE: Policy.LATEST,
    BorrowerField.LONGITUDE: Policy.LATEST,
}
"""Fields that are not ASK."""

NUMBERS: Final = frozenset(
    {
        BorrowerField.BIRTH_DAY,
        BorrowerField.HOUSEHOLD_SIZE,
        BorrowerField.MONTHLY_INCOME,
        BorrowerField.LATITUDE,
        BorrowerField.LONGITUDE,
        BorrowerField.EARNERS,
    }
)
"""Fields whose value is an integer; all others are text."""

TEXT_MAX: Final = 2000
FORMER_MAX: Final = 12
"""How many former memberships a profile shows; the log keeps them all."""
EARLIER_MAX: Final = 5
"""How many former values of a field a profile shows; the log keeps them all."""


class BorrowerState(IntEnum):
    """Whether she is with us."""

    ACTIVE = 1
    LEFT = 2
    DECEASED = 3
    MERGED = 4
    """The same person has another entry, which stands for her."""


@body(1103)
@dataclass(frozen=True)
class BorrowerRegistered:
    """A new borrower; the operation's entity is her id. group_id: NO_ID for a borrower without a group."""

    center_id: Id
    group_id: Id
    fields: Mapping[int, Plain]


@body(1104)
@dataclass(frozen=True)
class BorrowerEdited:
    """Changed fields; the operation's `base` names for each the version that was seen. learnt: how it was learnt."""

    changes: Mapping[int, Plain]
    learnt: str = ""


@dataclass(frozen=True)
class Membership:
    """A time in a group that is over: from `since` on, no longer on `until`."""

    group_id: Id
    center_id: Id
    since: Day
    until: Day
    reason: str = ""


@dataclass(frozen=True)
class Merged:
    """Where an entry points: the entry of the same person that stands for her, and what to put back if that was wrong.

    operation: what merged them. group_id, since, state: where she stood before.
    """

    into: Id
    operation: Id
    group_id: Id = NO_ID
    since: Day = 0
    state: BorrowerState = BorrowerState.ACTIVE


@record
@dataclass(frozen=True)
class Borrower(Record):
    """A borrower's profile and place.

    earlier: up to EARLIER_MAX values a field had before, newest first. contended: the open inbox items of a field.
    joined_day: when she came to where she is now. former: the groups she was in before, oldest first, FORMER_MAX kept.
    doubted: open inbox items by which she may be somebody who has an entry already. merged: where this entry points.
    absorbed: entries that point here.
    """

    KIND = Kind.BORROWER

    center_id: Id
    group_id: Id
    registered_day: int
    registers: Mapping[BorrowerField, Register] = field(default_factory=dict)
    earlier: Mapping[BorrowerField, tuple[Register, ...]] = field(default_factory=dict)
    contended: Mapping[BorrowerField, tuple[Id, ...]] = field(default_factory=dict)
    state: BorrowerState = BorrowerState.ACTIVE
    joined_day: Day = 0
    former: tuple[Membership, ...] = ()
    doubted: tuple[Id, ...] = ()
    merged: Merged | None = None
    absorbed: tuple[Id, ...] = ()

    def index(self) -> Index:
        """Find borrowers by center and state."""
        return Index(center=self.center_id, borrower=self.id, state=self.state, day=self.registered_day)

    def text(self, name: BorrowerField) -> str:
        """Return a text field, '' where it is empty."""
        register = self.registers.get(name)
        return str(register.value) if register and register.value is not None else ""

    def number(self, name: BorrowerField) -> int | None:
        """Return a number field, None where it is empty."""
        register = self.registers.get(name)
        return register.value if register and isinstance(register.value, int) else None

    def version(self, name: BorrowerField) -> Id:
        """Return the operation that set the field, NO_ID for one never set."""
        register = self.registers.get(name)
        return register.version if register else NO_ID

    def place_on(self, day: Day) -> tuple[Id, Id]:
        """Return group and center she belonged to on a day, NO_ID for none."""
        if day >= self.joined_day:
            return self.group_id, self.center_id
        held = next((item for item in self.former if item.since <= day < item.until), None)
        return (held.group_id, held.center_id) if held else (NO_ID, NO_ID)


def apply_borrower_registered(draft: Draft, entry: Entry, registered: BorrowerRegistered) -> Disposition:
    """Register a borrower once; a name is all that must be known."""
    operation = entry.operation
    if draft.find(Borrower, operation.entity):
        return refused(Reason.ALREADY_EXISTS)
    fields = {BorrowerField(number): value for number, value in registered.fields.items() if number in _KNOWN}
    if not str(fields.get(BorrowerField.NAME) or "").strip() or not all(_fits(*pair) for pair in fields.items()):
        return refused(Reason.BAD_VALUE)
    registers = {name: _register(draft, entry, value, "") for name, value in fields.items()}
    joined = Borrower(operation.entity, registered.center_id, registered.group_id, operation.business_day, registers)
    draft.put(replace(joined, joined_day=operation.business_day))
    return APPLIED


_KNOWN = {int(name) for name in BorrowerField}


def _fits(name: BorrowerField, value: Plain) -> bool:
    if value is None:
        return name is not BorrowerField.NAME
    if name in NUMBERS:
        return type(value) is int and abs(value) < 2**53
    return isinstance(value, str) and len(value) <= TEXT_MAX


def _register(draft: Draft, entry: Entry, value: Plain, learnt: str) -> Register:
    author = author_of(draft, entry)
    operation = entry.operation
    return Register(value, operation.op_id, author.id if author else NO_ID, hlc_ms(operation.hlc), learnt)


def apply_borrower_edited(draft: Draft, entry: Entry, edited: BorrowerEdited) -> Disposition:
    """Merge changed fields one by one; a contender never stops the other fields."""
    borrower = draft.find(Borrower, entry.operation.entity)
    if borrower is None:
        return refused(Reason.UNKNOWN_RECORD)
    changes = {BorrowerField(number): value for number, value in edited.changes.items() if number in _KNOWN}
    if not all(_fits(*pair) for pair in changes.items()):
        return refused(Reason.BAD_VALUE)
    base = entry.operation.base or {}
    conflicts = 0
    for name, value in sorted(changes.items()):
        edit = Edit(name, _register(draft, entry, value, edited.learnt), base.get(name, NO_ID))
        borrower, contended = _merge(draft, entry, borrower, edit)
        conflicts += contended
    draft.put(borrower)
    return Disposition(Code.APPLIED_WITH_CONFLICT, Reason.CHANGED_ON_BOTH_SIDES) if conflicts else APPLIED


@dataclass(frozen=True)
class Edit:
    """One field of an edit: the new value with its origin, and the version its author saw."""

    name: BorrowerField
    new: Register
    base: bytes


def _merge(draft: Draft, entry: Entry, borrower: Borrower, edit: Edit) -> tuple[Borrower, bool]:
    """Return the borrower with the field merged, and whether the new value became a contender instead."""
    current = borrower.registers.get(edit.name, Register(None, NO_ID))
    if current.version == edit.base:
        borrower = with_register(borrower, edit.name, edit.new)
        show_current(draft, borrower, edit.name)
        return borrower, False
    if current.value == edit.new.value:
        return borrower, False
    follows = _contender_of(draft, borrower, edit)
    if follows is not None:
        open_item(draft, replace(follows, contender=edit.new))
        return borrower, True
    policy = POLICIES.get(edit.name, Policy.ASK)
    if policy is Policy.APPEND:
        both = "\n".join(str(value) for value in (current.value, edit.new.value) if value)[:TEXT_MAX]
        return with_register(borrower, edit.name, replace(edit.new, value=both)), False
    if policy is Policy.LATEST:
        later = max(current, edit.new, key=lambda register: register.at_ms)
        return with_register(borrower, edit.name, later), False
    return _contend(draft, entry, borrower, edit), True


def with_register(borrower: Borrower, name: BorrowerField, new: Register) -> Borrower:
    """Return the borrower with one field set, its former value kept in sight."""
    current = borrower.registers.get(name)
    earlier = borrower.earlier
    if current is not None and current.version != new.version:
        kept = (current, *earlier.get(name, ()))[:EARLIER_MAX]
        earlier = {**earlier, name: kept}
    return replace(borrower, registers={**borrower.registers, name: new}, earlier=earlier)


def show_current(draft: Draft, borrower: Borrower, name: BorrowerField) -> None:
    """Let the open items of a field show the value that is current now: whoever decides must have seen it."""
    for identifier in borrower.contended.get(name, ()):
        item = draft.find(InboxItem, identifier)
        if item is not None and item.state is ItemState.OPEN:
            open_item(draft, replace(item, current=borrower.registers.get(name)))


def _contender_of(draft: Draft, borrower: Borrower, edit: Edit) -> InboxItem | None:
    """Return the open item whose contender the edit builds on: a seat's chain of offline edits stays one contender."""
    for identifier in borrower.contended.get(edit.name, ()):
        item = draft.find(InboxItem, identifier)
        if item and item.contender and item.contender.version == edit.base:
            return item
    return None


def _contend(draft: Draft, entry: Entry, borrower: Borrower, edit: Edit) -> Borrower:
    """Keep the value that came first, and put the other into the inbox as its contender."""
    operation = entry.operation
    ask_supervisor = POLICIES.get(edit.name) is Policy.ASK_SUPERVISOR
    item = InboxItem(
        id=item_id(ItemKind.FIELD, operation.op_id, edit.name),
        kind=ItemKind.FIELD,
        entity=borrower.id,
        center_id=borrower.center_id,
        operation=operation.op_id,
        reason=Reason.CHANGED_ON_BOTH_SIDES,
        decider=Role.SUPERVISOR if ask_supervisor else Role.OFFICER,
        opened_day=operation.business_day,
        field=edit.name,
        base=_value_seen(borrower, edit),
        current=borrower.registers.get(edit.name),
        contender=edit.new,
        author=edit.new.author,
    )
    open_item(draft, item)
    known = borrower.contended.get(edit.name, ())
    return replace(borrower, contended={**borrower.contended, edit.name: (*known, item.id)})


def _value_seen(borrower: Borrower, edit: Edit) -> Plain:
    """Return the value both sides started from, as far as the profile still knows it."""
    for earlier in borrower.earlier.get(edit.name, ()):
        if earlier.version == edit.base:
            return earlier.value
    return None
