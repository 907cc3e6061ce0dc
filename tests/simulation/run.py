"""One run: chaos for some days, then the faults stop, everybody exchanges, and the auditor looks."""

from __future__ import annotations

import gc
import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from unittest.mock import patch

from fieldapp.domain.record import Kind
from fieldapp.store import roll_call
from fieldapp.sync import courier
from sync_server.services.exchange import feed
from tests.simulation.auditor import Auditor
from tests.simulation.clocks import MORNING_MS
from tests.simulation.disasters import AGAIN, HAPPENS, blocked, mend, obey
from tests.simulation.laptop import LaptopUnderTest
from tests.simulation.people import act
from tests.simulation.plan import ACTS, CALLS, NETWORK, WORK, Event, Setting, days_of, draw, setting_of
from tests.simulation.programs import hiding
from tests.simulation.world import World

ROUNDS = 4
"""How often everybody exchanges at most once the faults have stopped; a longer run has not settled."""
MENDINGS = 6
"""How often a laptop is brought to the branch at most in that time."""
_SNAPSHOT_WORTH = 20
"""Logs are short here, and fresh laptops are to begin with snapshots all the same."""
_ASKED_AT_ONCE = 9
"""Nobody has recorded much here, and what the office is asked for is to take several questions all the same."""
_SLICE_START = 4
"""Few entries come at once here, and are to be folded in several slices all the same."""


@dataclass
class Result:
    """What came of a run. trace: the same list of events always gives the same."""

    seed: int
    violations: list[str] = field(default_factory=list)
    trace: str = ""
    events: int = 0
    operations: int = 0
    faults: Counter[str] = field(default_factory=Counter)


def run_seed(seed: int, days: int = 0) -> Result:
    """Run the events that a seed stands for; days: 0 for as many as it plays by itself."""
    setting = setting_of(seed, days or days_of(seed))
    return run(setting, draw(setting))


def run(setting: Setting, events: Sequence[Event]) -> Result:
    """Run a list of events in a fresh world; the seed of the setting names its identifiers."""
    with (
        patch.object(feed, "SNAPSHOT_WORTH", _SNAPSHOT_WORTH),
        patch.object(courier, "SLICE_START", _SLICE_START),
        patch.object(roll_call, "ASKED_AT_ONCE", _ASKED_AT_ONCE),
        hiding(values=setting.values),
    ):
        return _run(setting, events)


def _run(setting: Setting, events: Sequence[Event]) -> Result:
    gc.disable()  # what a run leaves is looked for once, when it is over
    world = World(setting)
    trace = hashlib.sha256()
    result = Result(setting.seed, events=len(events))
    try:
        auditor = Auditor(world)
        for event in events:
            world.time.now_ms = max(world.time.now_ms, MORNING_MS + 3_600_000 + event.at * 60_000)
            came = _happen(world, event, result.faults)
            trace.update(f"{event}|{came}|{world.office.head()}\n".encode())
            if event.what in ("sync", "damaged second copy"):
                result.violations += auditor.look(world.laptops.get(event.who))
            if result.violations:
                break
        if not result.violations:
            result.violations += _quiet(world, auditor)
        trace.update(_content(world))
        result.operations = world.office.head()
    finally:
        world.close()
        gc.enable()
    result.trace = trace.hexdigest()[:16]
    return result


def _quiet(world: World, auditor: Auditor) -> list[str]:
    """Stop the faults, let everybody upgrade and exchange, and put every question to the auditor."""
    _heal(world)
    for name in sorted(world.laptops, reverse=True):
        if name.endswith(AGAIN):  # copies first: what they have comes in, then they are taken away
            wrong = _drained(world, world.laptops[name])
            if not wrong and _is_here(world, name) and world.laptops[name].waiting():
                wrong = _drained(world, world.laptops[name])  # what a restored office had lost is sent the next time
            if wrong:
                return [wrong]
            if _is_here(world, name):
                world.take_away(name)
    behind = list(world.laptops.values())
    for _ in range(ROUNDS):
        for laptop in behind:
            wrong = _drained(world, laptop)
            if wrong:
                return [wrong]
        behind = _behind(world)
        if not behind:
            break
    return auditor.settle() or auditor.afterlife()


def _is_here(world: World, name: str) -> bool:
    return name in world.laptops and not world.laptops[name].stopped


def _heal(world: World) -> None:
    world.time.skew_ms = max(0, world.time.skew_ms)
    world.upgraded = True
    if world.office.unknown:
        world.office.upgrade()
    for laptop in world.laptops.values():
        laptop.line.plan = ""
        laptop.fuse.put_out()
        if laptop.unknown:
            laptop.upgrade()


def _drained(world: World, laptop: LaptopUnderTest) -> str:
    """Let a laptop exchange, and bring it to the branch where it asks for that; return what keeps it from it."""
    said = ""
    for _ in range(MENDINGS):
        world.time.now_ms += 60_000
        if laptop.ordered:
            laptop.sync()
            laptop = obey(world, laptop)
            if laptop.name not in world.laptops:  # a copy, which is gone with its records
                return ""
        if not laptop.stopped or blocked(world, laptop):  # who waits for a person tries again each hour all the same
            finished = laptop.sync()
            if finished is not None and finished.ok:
                if not _to_be_deleted(world, laptop):
                    return ""
                said = "it was ordered to delete its records and has them"
                continue
            said = finished.sentence if finished else "died"
        if laptop.stopped:
            if blocked(world, laptop):
                return f"{laptop.name} is blocked and cannot hand over what it has: {said}"
            if not world.disasters:
                return f"{laptop.name} must go to the branch for nothing"
            said = mend(world, laptop)
        elif laptop.courier.state.failures == 0:
            break
    return f"{laptop.name} cannot exchange: {said}"


def _to_be_deleted(world: World, laptop: LaptopUnderTest) -> bool:
    """Tell whether a laptop was ordered to delete its records; one that never was given any has nothing to delete."""
    ordered = laptop.ordered and world.office.has_order(laptop.book.enrollment.seat_id)
    return ordered and bool(laptop.records())


def _behind(world: World) -> list[LaptopUnderTest]:
    """Return who has not read the log to its end, or has something to say."""
    places = {row[0]: row[1] for row in world.office.verdicts()}
    behind = []
    for laptop in world.laptops.values():
        if laptop.stopped or laptop.courier.state.push_only:
            continue
        newest = laptop.rows("SELECT position, op_id FROM received ORDER BY position DESC LIMIT 1")
        other = any(places.get(position) != op_id for position, op_id in newest)
        if other or laptop.cursors[-1:] != [len(places)] or laptop.waiting():
            behind.append(laptop)
    return behind


def _content(world: World) -> bytes:
    """Return a digest of the office's records: the end of the trace."""
    digest = hashlib.sha256()
    for key, body in sorted(world.office.records().items()):
        if key[0] != Kind.SEAT:  # the office's own key is drawn by the operating system
            digest.update(bytes((key[0],)) + key[1] + body)
    return digest.digest()


def _happen(world: World, event: Event, faults: Counter[str]) -> str:
    laptop = world.laptops.get(event.who)
    if laptop is None:
        return "nobody"
    if event.what in ACTS:
        _fuse(laptop, event.plan)
        came = act(laptop, event.what, event.pick)
        laptop.fuse.put_out()
        return came
    if event.what == "sync":
        return _sync(world, laptop, event, faults)
    faults[event.what] += 1
    return HAPPENS[event.what](world, laptop, event.pick)


def _sync(world: World, laptop: LaptopUnderTest, event: Event, faults: Counter[str]) -> str:
    plan = event.plan
    calls = "".join(letter for letter in plan[:CALLS] if letter == "." or letter in NETWORK.values())
    laptop.line.plan = calls
    if not laptop.fuse.countdown:
        _fuse(laptop, plan[CALLS:])
    faults.update(letter for letter in calls if letter != ".")
    if laptop.stopped and event.pick % 2 and not blocked(world, laptop):
        faults["renewal"] += 1
        return mend(world, laptop)
    work = WORK[event.pick % len(WORK)]
    finished = laptop.sync(
        (lambda: act(laptop, work, event.pick)) if event.pick % 3 == 0 else None, early=event.pick % 2 == 0
    )
    if obey(world, laptop) is not laptop:
        return "deleted"
    return "died" if finished is None else f"{finished.ok} {finished.sent} {finished.pulled}"


def _fuse(laptop: LaptopUnderTest, plan: str) -> None:
    if plan:
        laptop.fuse.set(int(plan[1:]), after=plan[0] == "C")
