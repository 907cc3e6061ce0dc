"""One run: chaos for some days, then the faults stop, everybody exchanges, and the auditor looks."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from fieldapp.domain.record import Kind
from tests.simulation.auditor import Auditor
from tests.simulation.clocks import MORNING_MS
from tests.simulation.laptop import LaptopUnderTest
from tests.simulation.people import act
from tests.simulation.plan import NETWORK, WORK, Event, draw, setting_of
from tests.simulation.world import World

YEAR_MS = 365 * 86_400_000
SKEWS_MS = (0, 180_000, -3_600_000, 86_400_000, -30 * 86_400_000, 10 * YEAR_MS, -10 * YEAR_MS)
ROUNDS = 3
"""How often everybody exchanges once the faults have stopped; a longer run has not settled."""


@dataclass
class Result:
    """What came of a run. trace: the same list of events always gives the same."""

    seed: int
    violations: list[str] = field(default_factory=list)
    trace: str = ""
    events: int = 0
    operations: int = 0
    faults: Counter[str] = field(default_factory=Counter)


def run_seed(seed: int, days: int = 20) -> Result:
    """Run the events that a seed stands for."""
    setting = setting_of(seed, days)
    return run(seed, draw(setting), setting.people)


def run(seed: int, events: Sequence[Event], people: Sequence[str] = ("anil", "bela", "rao")) -> Result:
    """Run a list of events in a fresh world; `seed` names its identifiers."""
    world = World(seed)
    trace = hashlib.sha256()
    result = Result(seed, events=len(events))
    try:
        auditor = Auditor(world)
        for event in events:
            world.time.now_ms = max(world.time.now_ms, MORNING_MS + 3_600_000 + event.at * 60_000)
            came = _happen(world, event, result.faults)
            trace.update(f"{event}|{came}|{world.office.head()}\n".encode())
            if event.what == "sync":
                result.violations += auditor.look()
            if result.violations:
                break
        if not result.violations:
            result.violations += _quiet(world, auditor)
        trace.update(_content(world))
        result.operations = world.office.head()
    finally:
        world.close()
    result.trace = trace.hexdigest()[:16]
    return result


def _quiet(world: World, auditor: Auditor) -> list[str]:
    for line in world.lines:
        line.plan = ""
    for _ in range(ROUNDS):
        for laptop in world.laptops.values():
            world.time.now_ms += 60_000
            laptop.fuse.put_out()
            finished = laptop.sync()
            if finished is None or not finished.ok:
                return [f"{laptop.name} cannot exchange: {finished.sentence if finished else 'died'}"]
    return auditor.settle() or auditor.afterlife()


def _content(world: World) -> bytes:
    """Return a digest of the office's records: the end of the trace."""
    digest = hashlib.sha256()
    for key, body in sorted(world.office.records().items()):
        if key[0] != Kind.SEAT:  # the office's own key is drawn by the operating system
            digest.update(bytes((key[0],)) + key[1] + body)
    return digest.digest()


def _happen(world: World, event: Event, faults: Counter[str]) -> str:
    laptop = world.laptops[event.who]
    if event.what in WORK:
        _fuse(laptop, event.plan)
        came = act(laptop, event.what, event.pick)
        laptop.fuse.put_out()
        return came
    if event.what == "sync":
        return _sync(laptop, event, faults)
    faults[event.what] += 1
    _DEVICE[event.what](laptop, event.pick)
    return event.what


def _sync(laptop: LaptopUnderTest, event: Event, faults: Counter[str]) -> str:
    plan = event.plan
    calls = "".join(letter for letter in plan if letter == "." or letter in NETWORK.values())
    laptop.line.plan = calls[:6]
    _fuse(laptop, plan[6:])
    work = WORK[event.pick % len(WORK)]
    finished = laptop.sync((lambda: act(laptop, work, event.pick)) if event.pick % 3 == 0 else None)
    faults.update(letter for letter in calls if letter != ".")
    return "died" if finished is None else f"{finished.ok} {finished.sent} {finished.pulled}"


def _fuse(laptop: LaptopUnderTest, plan: str) -> None:
    if plan:
        laptop.fuse.set(int(plan[1:]), after=plan[0] == "C")


def _restart(laptop: LaptopUnderTest, _pick: int) -> None:
    laptop.die()


def _set_clock(laptop: LaptopUnderTest, pick: int) -> None:
    laptop.clock.skew_ms = SKEWS_MS[pick % len(SKEWS_MS)]


def _nothing(_laptop: LaptopUnderTest, _pick: int) -> None:
    """Backups and restores are counted where the product recovers from them."""


_DEVICE: dict[str, Callable[[LaptopUnderTest, int], None]] = {
    "crash": _restart,
    "restart": _restart,
    "clock": _set_clock,
    "backup": _nothing,
    "restore": _nothing,
}
