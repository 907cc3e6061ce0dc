"""The auditor on savings paid out: by whom, how much in a week, and not while an overdrawn account waits."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from fieldapp.domain.collection.document import Collection, Fate
from fieldapp.domain.ids import Id
from fieldapp.domain.inbox import InboxItem
from fieldapp.domain.rejection import Reason
from tests.simulation.audit_entries import Standing
from tests.simulation.base import WEEK_MAX
from tests.simulation.reading import (
    APPLIED,
    ASSIGNED,
    CENTER,
    GRANTED,
    RESOLVED,
    SAVINGS,
    UNGRANTED,
    Written,
    day_of,
)
from tests.simulation.world import World


def payouts(world: World, counted: list[Written], standing: Standing, collections: dict[bytes, Any]) -> Iterator[str]:
    """What went out of savings by itself kept to every rule."""
    out = [row for row in counted if row.kind == SAVINGS and int(row.body[0]) < 0 and row.code in APPLIED]
    yield from _by_others(world, counted)
    yield from _beyond_a_week(out, standing, collections)
    yield from _while_frozen(counted, out, standing)


def _by_others(world: World, counted: list[Written]) -> Iterator[str]:
    """Only the officer of her center, or who stands in for him, pays out; a supervisor may."""
    segments, seats = world.office.segments(), world.office.seats()
    officers = {laptop.user_id for laptop in world.everyone if not laptop.name.startswith("rao")}
    entries = Standing(world, []).entries
    owners: dict[bytes, bytes] = {}
    grants: dict[tuple[bytes, bytes], bool] = {}
    for row in counted:
        if row.code not in APPLIED:
            continue
        body, entity = row.body, row.entity
        if row.kind == CENTER:
            owners[entity] = bytes(body[2])
        elif row.kind == ASSIGNED:
            owners[entity] = bytes(body[1])
            grants |= {(bytes(body[0]), entity): False, (bytes(body[1]), entity): True}
        elif row.kind in (GRANTED, UNGRANTED):
            grants[entity, bytes(body[0])] = row.kind == GRANTED
        elif row.kind == SAVINGS and int(body[0]) < 0:
            author, center = seats[Id(segments[row.segment_no].seat_id)].user_id, entries.homes.get(entity)
            hers = center is None or owners.get(center) == author or grants.get((author, center), False)
            if author in officers and not hers:
                yield f"{row.op_id.hex()} was paid out of a drawer that has no right to it"
        entries.follow(row)


def _beyond_a_week(out: list[Written], standing: Standing, collections: dict[bytes, Any]) -> Iterator[str]:
    """No more than the limit goes out of an account in its newest week; what was taken back is not counted."""
    weeks: dict[bytes, tuple[int, int]] = {}
    for row in out:
        (saver,), week = standing.savers[row.op_id], (day_of(row) + 3) // 7
        document = collections.get(row.op_id)
        if not isinstance(document, Collection) or document.lines[0].fate is Fate.REVERSED:
            continue
        newest, taken = weeks.get(saver, (0, 0))
        if week > newest:
            newest, taken = week, 0
        if week == newest:
            taken -= int(row.body[0])
            if taken > WEEK_MAX:
                yield f"{row.op_id.hex()} went out beyond the limit of a week: {taken}"
        weeks[saver] = (newest, taken)


def _while_frozen(counted: list[Written], out: list[Written], standing: Standing) -> Iterator[str]:
    """While an account was overdrawn and nobody has decided, nothing goes out of it."""
    decided: dict[bytes, int] = {}
    for row in counted:
        if row.kind == RESOLVED and row.code in APPLIED:
            for given in row.body[0]:
                decided.setdefault(bytes(given[0]), row.position)
    waiting: dict[bytes, InboxItem] = {item.operation: item for item in standing.entries.overdrawn()}
    for row in counted:
        item = waiting.get(row.op_id)
        if item is None or row.reason != Reason.OVERDRAWN:
            continue
        until = decided.get(item.id, 2**40)
        for later in out:
            if standing.savers[later.op_id] == [item.entity] and row.position < later.position < until:
                yield f"{later.op_id.hex()} went out of an account that waits for a decision"
