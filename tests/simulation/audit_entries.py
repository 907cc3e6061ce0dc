"""The auditor on entries: which stands for which, which center took up which, what was decided, read from the log."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any, Final

from fieldapp.domain.inbox import Choice, InboxItem, ItemKind
from fieldapp.domain.record import Kind, decode_record
from fieldapp.domain.rejection import Reason
from tests.simulation.reading import (
    APPLIED,
    BORROWER,
    CLOSED,
    GROUP,
    MEETING,
    MERGED,
    MOVED,
    NOT_HELD,
    PARTED,
    RESOLVED,
    SAVINGS,
    UNDONE,
    UNITED,
    Written,
    day_of,
)
from tests.simulation.world import World

LATE_MOST = 8


class Entries:
    """Follows merges of people and of centers through the log, one operation after the other.

    into: the entry that stands for another. ended: centers that are gone, with their day and the one that took them up.
    homes: the center of each borrower. groups: of each group. decided: the items that a person has decided.
    """

    def __init__(self, world: World) -> None:
        records = world.office.records().items()
        found = (decode_record(Kind.INBOX, raw) for (kind, _), raw in records if kind == Kind.INBOX)
        self._items: dict[bytes, InboxItem] = {item.id: item for item in found if isinstance(item, InboxItem)}
        self._pairs: dict[frozenset[bytes], list[bytes]] = defaultdict(list)
        for item in self._items.values():
            if item.kind is ItemKind.SAME_PERSON and item.reason is not Reason.MERGED_AWAY:
                self._pairs[frozenset((item.entity, item.other))].append(item.id)
        self.into: dict[bytes, bytes] = {}
        self.ended: dict[bytes, tuple[int, bytes]] = {}
        self.homes: dict[bytes, bytes] = {}
        self.groups: dict[bytes, bytes] = {}
        self.decided: dict[bytes, int] = {}
        self.merges = 0

    def of(self, entry: bytes) -> bytes:
        """Return the entry that stands for one now."""
        while entry in self.into:
            entry = self.into[entry]
        return entry

    def center_of(self, center: bytes) -> bytes:
        """Return the center that has taken a center's place."""
        while center in self.ended and self.ended[center][1]:
            center = self.ended[center][1]
        return center

    def follow(self, row: Written) -> None:
        """Take in the next operation of the log."""
        rule = _RULES.get(row.kind)
        if rule is not None and row.code in APPLIED:
            rule(self, row)

    def merged(self, row: Written) -> None:
        """Let one entry stand for another."""
        self._merge(row.entity, bytes(row.body[0]), row)

    def parted(self, row: Written) -> None:
        """Let an entry stand for itself again."""
        self._part(row.entity)

    def closed(self, row: Written) -> None:
        """Let a center end."""
        self.ended[row.entity] = (day_of(row), b"")

    def united(self, row: Written) -> None:
        """Let a center take up another one, and whoever stands for herself in it."""
        ends, into = row.entity, bytes(row.body[0])
        self.ended[ends] = (day_of(row), into)
        for found, center in self.homes.items():
            if center == ends and found not in self.into:
                self.homes[found] = into
        for group, center in self.groups.items():
            self.groups[group] = into if center == ends else center

    def placed(self, row: Written) -> None:
        """Let a group be formed, a borrower be registered or move."""
        first, entity = bytes(row.body[0]), row.entity
        if row.kind == GROUP:
            self.groups[entity] = self.center_of(first)
        elif row.kind == BORROWER:
            self.homes[entity] = self.center_of(first)
        else:
            self.homes[entity] = self.groups[bytes(row.body[1])]

    def resolved(self, row: Written) -> None:
        """Let items be decided, which merges or parts entries where they are about those."""
        for given in row.body[0]:
            self._resolve(row, [*given, None, None][:3])

    def undone(self, row: Written) -> None:
        """Let items wait again."""
        for one in row.body[0]:
            self._undo(bytes(one))

    def _merge(self, survivor: bytes, loser: bytes, row: Written) -> None:
        self.into[loser] = survivor
        self.merges += 1
        for item in self._pairs[frozenset((survivor, loser))]:
            self.decided.setdefault(item, row.position)

    def _part(self, loser: bytes) -> None:
        self.into.pop(loser, None)
        if loser in self.homes:
            self.homes[loser] = self.center_of(self.homes[loser])

    def _resolve(self, row: Written, given: list[Any]) -> None:
        item, choice = self._items.get(bytes(given[0])), int(given[1])
        if item is None:
            return
        self.decided[item.id] = row.position
        if item.kind is not ItemKind.SAME_PERSON:
            return
        if item.reason is Reason.MERGED_AWAY:
            if choice == Choice.REVERSE:
                self._part(item.entity)
        elif choice == Choice.MERGE:
            survivor = bytes(given[2])
            self._merge(survivor, item.other if survivor == item.entity else item.entity, row)

    def _undo(self, identifier: bytes) -> None:
        item = self._items.get(identifier)
        self.decided.pop(identifier, None)
        if item is not None and item.kind is ItemKind.SAME_PERSON:
            for one in (item.entity, item.other):
                if self.into.get(one) in (item.entity, item.other):
                    self._part(one)

    def overdrawn(self) -> list[InboxItem]:
        """Return the items about accounts that went below zero."""
        return [item for item in self._items.values() if item.kind is ItemKind.OVERDRAWN]

    def item(self, identifier: bytes) -> InboxItem | None:
        """Return an item of the inbox as it is at the end."""
        return self._items.get(identifier)


_RULES: Final[dict[int, Callable[[Entries, Written], None]]] = {
    MERGED: Entries.merged,
    PARTED: Entries.parted,
    CLOSED: Entries.closed,
    UNITED: Entries.united,
    GROUP: Entries.placed,
    BORROWER: Entries.placed,
    MOVED: Entries.placed,
    RESOLVED: Entries.resolved,
    UNDONE: Entries.undone,
}


class Standing:
    """What the log says of every operation at the moment when it came.

    stood: the entry that an edit counts for. savers: those whose savings a receipt moves, in its order.
    """

    def __init__(self, world: World, counted: list[Written]) -> None:
        self._counted = counted
        self.entries = Entries(world)
        self.stood: dict[bytes, bytes] = {}
        self.savers: dict[bytes, list[bytes]] = {}
        self.wrong: list[str] = []
        for row in counted:
            self._look(row)
            self.entries.follow(row)

    def _look(self, row: Written) -> None:
        entries = self.entries
        self.stood[row.op_id] = entries.of(row.entity)
        if row.kind == SAVINGS:
            self.savers[row.op_id] = [entries.of(row.entity)]
        elif row.kind == MEETING:
            lines = [list(line) + [0] * (7 - len(line)) for line in row.body[1]]
            self.savers[row.op_id] = [entries.of(bytes(line[0])) for line in lines if line[3]]
            day, taken_up = entries.ended.get(bytes(row.body[0]), (2**40, b""))
            if not taken_up and day_of(row) >= day and row.code in APPLIED:
                self.wrong.append(f"{row.op_id.hex()} took effect in a center that was closed")
        elif row.kind == RESOLVED:
            self._decided_once(row)

    def _decided_once(self, row: Written) -> None:
        """Of two decisions on one item the first counts, and the second is kept in sight beside it."""
        for given in row.body[0]:
            item = self.entries.item(bytes(given[0]))
            if item is None or len(row.body[0]) > 1:
                continue
            if item.id not in self.entries.decided:
                continue
            if row.code in APPLIED:
                first = self.entries.decided[item.id]
                self.wrong.append(f"{row.op_id.hex()} decided once more what was decided at {first}")
            told = [late.operation for late in item.late]
            if row.reason == Reason.ALREADY_RESOLVED and row.op_id not in told and len(told) < LATE_MOST:
                self.wrong.append(f"{row.op_id.hex()} came too late to decide, and nobody sees it")

    def left_behind(self, people: dict[bytes, Any]) -> Iterator[str]:
        """Nobody who stands for herself is left in a center that another one has taken up."""
        for found, borrower in people.items():
            if borrower.merged is None and self.entries.center_of(borrower.center_id) != borrower.center_id:
                yield f"{found.hex()[-6:]} was left behind in a center that was merged into another"

    def merged(self, people: dict[bytes, Any]) -> Iterator[str]:
        """Whoever points to another entry does so because the log says so, and the other one knows."""
        told = {found: bytes(borrower.merged.into) for found, borrower in people.items() if borrower.merged is not None}
        if told != self.entries.into:
            yield f"{len(told)} entries point to another, by the log {len(self.entries.into)}"
        for loser, survivor in self.entries.into.items():
            if loser not in people[survivor].absorbed:
                yield f"{survivor.hex()[-6:]} does not know that it stands for {loser.hex()[-6:]}"

    def not_held(self, said: dict[bytes, Any]) -> Iterator[str]:
        """Everything said of a meeting that was not held is kept; what was said last, by the logical clock, counts."""
        words: dict[bytes, list[tuple[int, bytes, str, int]]] = defaultdict(list)
        for row in self._counted:
            if row.kind == NOT_HELD and row.code in APPLIED:
                body = row.body
                words[row.entity].append((int(row.items[3]), row.op_id, str(body.get(2, "")), int(body.get(3, 0))))
        kept = {
            found: [(one.hlc, one.op_id, one.reason, one.moved_to) for one in record.said]
            for found, record in said.items()
        }
        if kept != {found: sorted(given) for found, given in words.items()}:
            yield "what was said of meetings that were not held is not what is kept"
