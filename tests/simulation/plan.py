"""A run as a list of events, drawn whole from a seed before anything happens, so that it can be cut and replayed."""

from __future__ import annotations

import random
from dataclasses import dataclass

from tests.simulation.chance import stream

OFFICERS = ("anil", "bela")
EVERYBODY = ("anil", "bela", "rao")

WORK = (
    "repay", "repay", "repay", "save", "meet", "meet", "edit", "edit", "edit", "visit", "assess", "reverse", "decide",
    "rule", "move",
)  # fmt: skip
"""What people do; see people.py."""

NETWORK = {
    "lost question": "q",
    "lost answer": "a",
    "delivered twice": "d",
    "delivered late": "l",
    "bit flipped": "f",
    "stranger answers": "s",
    "answer damaged": "g",
    "server busy": "b",
    "server dies before commit": "x",
    "server dies after commit": "y",
    "second server": "2",
}
"""The faults of the way to the office, each with the letter that stands for one call."""

DEVICE = ("crash", "restart", "clock", "backup", "restore")
"""What happens to laptops; see world.py."""


@dataclass(frozen=True)
class Event:
    """One thing that happens. at: minutes since the start. plan: one letter per call of a sync. pick: which one."""

    at: int
    who: str
    what: str
    pick: int = 0
    plan: str = ""


@dataclass(frozen=True)
class Setting:
    """Which faults a run has (swarm testing: each is on in half of the runs) and how often."""

    seed: int
    days: int = 20
    network: tuple[str, ...] = ()
    device: tuple[str, ...] = ()
    rate: float = 0.0
    people: tuple[str, ...] = EVERYBODY


def setting_of(seed: int, days: int = 20) -> Setting:
    """Return what kind of run a seed stands for."""
    chance = stream(seed, "setting")
    network = tuple(sorted(name for name in NETWORK if chance.random() < 0.5))
    device = tuple(name for name in DEVICE if chance.random() < 0.5)
    people = ("anil",) if chance.random() < 0.1 else EVERYBODY
    return Setting(seed, days, network, device, chance.choice((0.0, 0.1, 0.3, 0.6)), people)


def draw(setting: Setting) -> list[Event]:
    """Return the events of a run, in the order of their time."""
    events: list[Event] = []
    for who in setting.people:
        events += _of_person(setting, who, stream(setting.seed, who))
    return sorted(events, key=lambda event: (event.at, event.who, event.what, event.pick))


def _of_person(setting: Setting, who: str, chance: random.Random) -> list[Event]:
    events = []
    for day in range(setting.days):
        if day % 7 == 6:
            continue
        for _ in range(chance.choice((0, 1, 2, 3))):
            at = day * 1440 + chance.randrange(600)
            events.append(Event(at, who, chance.choice(WORK), chance.randrange(10_000), _crash(setting, chance)))
        if chance.random() < 0.5:
            at = day * 1440 + 600 + chance.randrange(60)
            events.append(Event(at, who, "sync", chance.randrange(10_000), _plan(setting, chance)))
        if setting.device and chance.random() < 0.15 * setting.rate:
            what = chance.choice(setting.device)
            events.append(Event(day * 1440 + 700, who, what, chance.randrange(10_000)))
    return events


def _plan(setting: Setting, chance: random.Random) -> str:
    letters = []
    for _ in range(6):
        faulty = setting.network and chance.random() < setting.rate
        letters.append(NETWORK[chance.choice(setting.network)] if faulty else ".")
    return "".join(letters) + _crash(setting, chance)


def _crash(setting: Setting, chance: random.Random) -> str:
    """Return '' or at which write of the laptop its program dies: c or C (before, after the commit) and the number."""
    if "crash" not in setting.device or chance.random() >= setting.rate / 3:
        return ""
    return chance.choice("cC") + str(chance.randrange(1, 9))
