"""The auditor on who has what: grants, centers and memberships followed through the log, without the fold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from fieldapp.domain.ids import Id
from fieldapp.domain.record import Kind
from fieldapp.domain.scope import REFERENCE, WHOLE
from tests.simulation.audit_entries import Entries
from tests.simulation.laptop import LaptopUnderTest
from tests.simulation.reading import (
    APPLIED,
    ASSESSMENT,
    ASSIGNED,
    CENTER,
    EDIT,
    GRANTED,
    LOAN,
    REPAYMENT,
    SAVINGS,
    UNGRANTED,
    VISIT,
    Written,
    day_of,
    effects,
)
from tests.simulation.world import World


class Scopes:
    """Who may have which center, and where each borrower is, at the end of a log."""

    def __init__(self, world: World, log: list[Written]) -> None:
        self._world = world
        self._owners: dict[bytes, bytes] = {}
        self._grants: dict[tuple[bytes, bytes], bool] = {}
        self._entries = Entries(world)
        self._loans: dict[bytes, bytes] = {}
        self._taken: dict[tuple[bytes, bytes], int] = {}
        segments, seats = world.office.segments(), world.office.seats()
        # a supervisor works in every center of the branch, granted or not
        self._officers = {laptop.user_id for laptop in world.everyone if not laptop.name.startswith("rao")}
        self._authors = {number: seats[Id(segment.seat_id)].user_id for number, segment in segments.items()}
        self.trespasses: list[str] = []
        for row in effects(log):
            if row.code in APPLIED:
                self._watch(row)
                self._follow(row)
                self._entries.follow(row)
        self._records = world.office.scoped()

    def _watch(self, row: Written) -> None:
        """Note what took effect by itself though its center had been taken from its author by that day."""
        stands, homes = self._entries.of, self._entries.homes
        subject = {EDIT: stands(row.entity), SAVINGS: row.entity, REPAYMENT: self._loans.get(row.entity, b"")}.get(
            row.kind
        )
        if row.kind in (VISIT, ASSESSMENT):
            subject = stands(bytes(row.body[0]))
        center = homes.get(subject or b"")
        if row.kind in (VISIT, ASSESSMENT) and center != bytes(row.items[8]):
            return  # she moved meanwhile: new work is judged by where its author last saw her
        author = self._authors[row.segment_no]
        since = self._taken.get((author, center or b""), 2**40)
        if author in self._officers and day_of(row) >= since and not self._grants.get((author, WHOLE)):
            self.trespasses.append(f"{row.op_id.hex()} took effect in a center of somebody else")

    def _follow(self, row: Written) -> None:
        body, entity = row.body, row.entity
        if row.kind == CENTER:
            self._owners[entity] = bytes(body[2])
        elif row.kind == ASSIGNED:
            self._owners[entity] = bytes(body[1])
            self._grant(bytes(body[0]), entity, row, False)
            self._grant(bytes(body[1]), entity, row, True)
        elif row.kind in (GRANTED, UNGRANTED):
            self._grant(entity, bytes(body[0]), row, row.kind == GRANTED)
        elif row.kind == LOAN:
            self._loans[entity] = bytes(body[0])

    def _grant(self, user: bytes, scope: bytes, row: Written, holds: bool) -> None:
        self._grants[user, scope] = holds
        self._taken.pop((user, scope), None)
        if not holds:
            self._taken[user, scope] = day_of(row)

    def _may(self, laptop: LaptopUnderTest, scope: bytes) -> bool:
        user = laptop.user_id
        if laptop.name.startswith("rao") or self._grants.get((user, WHOLE)):
            return True
        return scope in (REFERENCE, user) or self._owners.get(scope) == user or self._grants.get((user, scope), False)

    def check(self, laptop: LaptopUnderTest) -> Iterator[str]:
        """Compare a laptop's records with those that its person may have."""
        have = laptop.records()
        people = {found for kind, found in have if kind == Kind.BORROWER}
        allowed = {found for found, center in self._entries.homes.items() if self._may(laptop, center)}
        if people - allowed:
            yield f"{laptop.name} has {len(people - allowed)} borrowers that are not hers to see"
        if allowed - people:
            yield f"{laptop.name} lacks {len(allowed - people)} of her borrowers"
        expected = {(kind, found): raw for kind, found, raw, scope in self._records if self._may(laptop, scope)}
        if have != expected:
            keys = [key for key in expected.keys() | have.keys() if have.get(key) != expected.get(key)]
            kinds = Counter(Kind(kind).name for kind, _ in keys)
            yield f"{laptop.name} differs from the office in {dict(sorted(kinds.items()))}"
