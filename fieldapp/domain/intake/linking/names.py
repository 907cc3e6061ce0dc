"""Names and codes that refer to rows: found whatever their case, with or without a number in brackets behind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.intake.reading.cells import Complaint, key_of
from fieldapp.domain.intake.sheet import Place

_BRACKETED: Final = re.compile(r"(.*\S)\s*\(([^()]*)\)")


@dataclass(frozen=True)
class Target:
    """Something that can be referred to. place: its row, None for what stands in the branch. inside: its center."""

    id: Id
    name: str
    code: str = ""
    place: Place | None = None
    inside: Id = NO_ID

    @property
    def where(self) -> str:
        """Return in words where it stands."""
        if self.place is None:
            return "in the branch"
        sheet = self.place.sheet or self.place.file
        return f"row {self.place.row} of {sheet}"


class Names:
    """All targets of one kind by code and by name; one kind is `what` in messages."""

    def __init__(self, what: str) -> None:
        self._what = what
        self._by_code: dict[str, Target] = {}
        self._by_name: dict[str, list[Target]] = {}
        self._by_id: dict[Id, Target] = {}
        self._by_inside: dict[Id, list[Target]] = {}

    def __iter__(self) -> Iterator[Target]:
        return iter(self._by_id.values())

    def add(self, target: Target) -> None:
        """Make a target known; of equal codes the first counts."""
        self._by_id.setdefault(target.id, target)
        self._by_name.setdefault(key_of(target.name), []).append(target)
        self._by_inside.setdefault(target.inside, []).append(target)
        if target.code:
            self._by_code.setdefault(key_of(target.code), target)

    def with_id(self, identifier: Id) -> Target | None:
        """Return the target with an id."""
        return self._by_id.get(identifier)

    def with_code(self, code: str) -> Target | None:
        """Return the target with a code."""
        return self._by_code.get(key_of(code)) if code else None

    def same(self, target: Target) -> Target | None:
        """Return the target that has the id or the code of another one, None where it is new."""
        return self.with_id(target.id) or self.with_code(target.code)

    def named(self, name: str, inside: Id | None = None) -> tuple[Target, ...]:
        """Return the targets with a name, all of them or those inside one center."""
        found = self._by_name.get(key_of(name), ())
        return tuple(target for target in found if inside is None or target.inside == inside)

    def within(self, inside: Id) -> tuple[Target, ...]:
        """Return the targets inside a center (for loans: of a borrower)."""
        return tuple(self._by_inside.get(inside, ()))

    def find(self, text: str, inside: Id | None = None) -> Target | Complaint:
        """Return what a text refers to: a code, a name, or a name with a code in brackets behind it."""
        coded = self.with_code(text)
        if coded and inside in (None, coded.inside):
            return coded
        found = self.named(text, inside)
        bracketed = _BRACKETED.fullmatch(text)
        if not found and bracketed:
            name, code = bracketed.groups()
            found = self.named(name, inside)
            exact = tuple(target for target in found if target.code and key_of(target.code) == key_of(code))
            found = exact or found
        if len(found) == 1:
            return found[0]
        if not found:
            return Complaint(f"There is no {self._what} {text}. Check the spelling, or add a row for it.")
        rows = " and ".join(target.where for target in found[:3])
        return Complaint(f"{text} is the name of more than one {self._what} ({rows}). Use the code instead.")
