"""A run as a list of events, drawn whole from a seed before anything happens, so that it can be cut and replayed."""

from __future__ import annotations

import random
from dataclasses import replace

from tests.simulation.chance import stream
from tests.simulation.events import EVERYBODY, Event, Setting
from tests.simulation.stories import APART, STORIES, TOGETHER, Teller, story_of

__all__ = ["ACTS", "EVERYBODY", "Event", "Setting", "days_of", "draw", "setting_of"]

WORK = (
    *("repay", "repay", "repay", "save", "save", "meet", "meet", "edit", "edit", "edit", "visit", "assess", "reverse"),
    *("decide", "rule", "move"),
)
"""What people do, also while an exchange is under way; see people.py."""
DUTIES = (
    *(*WORK, "decide", "register", "register", "serve", "serve", "serve", "gather", "not held", "not held"),
    *("open", "lend", "take up"),
)
"""What they do besides; see reorganizing.py."""
SUPERVISION = (
    *(*DUTIES, "hand over", "hand over", "merge", "merge", "merge", "part", "part", "close", "unite", "take up"),
    *("move", "move"),
)
"""What a supervisor does besides."""
ENTRIES = (
    "serve", "serve", "serve", "serve", "serve", "register", "decide", "edit", "move", "gather", "save", "meet",
)  # fmt: skip
"""What officers do in runs about people who may be one."""
DECIDING = ("merge", "merge", "merge", "part", "part", "decide", "decide", "decide", "serve", "unite", "close", "move")
"""What a supervisor does in those."""
ACTS = frozenset((*SUPERVISION, *ENTRIES, *DECIDING, "undo", "reverse again", "photo"))

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
    "somebody else in between": "i",
}
"""The faults of the way to the office, each with the letter that stands for one call."""

DEVICE = ("crash", "restart", "clock", "disk full")
"""What happens to laptops again and again; see disasters.py."""

DISASTERS = (
    "backup",
    "restore",
    "clone",
    "ruin",
    "revoke",
    "office backup",
    "office restore",
    "office clock",
    "grant",
    "wipe order",
)
"""What happens once or twice in a run, if at all."""

NEW_KINDS = {102: "meet", 103: "repay", 106: "save", 1104: "edit", 1202: "visit", 1203: "assess", 1410: "merge"}
"""Kinds of operation that the older programs of a run do not know, and what whoever has a newer one does then."""

CALLS = 6
"""How many calls of one exchange a plan speaks of."""


def days_of(seed: int) -> int:
    """Return how many days a seed plays where nobody says: a few in most, so that there may be many seeds."""
    return 7 if seed % 6 == 0 else 3


def setting_of(seed: int, days: int = 20) -> Setting:
    """Return what kind of run a seed stands for."""
    chance = stream(seed, "setting")
    if story := story_of(seed):
        return _told(seed, days, story, chance)
    network = tuple(sorted(name for name in NETWORK if chance.random() < 0.5))
    device = tuple(name for name in DEVICE if chance.random() < 0.5)
    people = ("anil",) if chance.random() < 0.1 else EVERYBODY
    rate = chance.choice((0.0, 0.1, 0.3, 0.6))
    wild = chance.random() < 0.6
    disasters = tuple(name for name in DISASTERS if wild and chance.random() < 0.35)
    older = _older(stream(seed, "age")) if chance.random() < 0.25 else ()
    unknown = stream(seed, "unknown").choice(sorted(NEW_KINDS)) if older else 0
    apart, page = chance.random() < 0.5, chance.choice((4, 100))
    doubles = chance.random() < 0.35
    values = bool(older) and stream(seed, "values").random() < 0.5
    drawn = Setting(seed, days, network, device, disasters, rate, people, apart, unknown, older, page, doubles)
    return replace(drawn, values=values)


def _told(seed: int, days: int, story: str, chance: random.Random) -> Setting:
    """Return a setting in which a story is what matters: no other disasters, and less of everything else."""
    network = tuple(sorted(name for name in NETWORK if chance.random() < 0.5))
    device = ("crash",) if chance.random() < 0.3 else ()
    rate, page = chance.choice((0.0, 0.1, 0.3)), chance.choice((4, 100))
    apart = story in APART or (story not in TOGETHER and chance.random() < 0.3)
    return Setting(seed, days, network, device, rate=rate, apart=apart, page=page, story=story)


def _older(chance: random.Random) -> tuple[str, ...]:
    """Return whose programs are older than the others': of laptops one or two, so that somebody does what is new."""
    laptops = chance.sample(EVERYBODY, chance.choice((1, 1, 2)))
    return tuple(
        name for name in ("office", *EVERYBODY) if name in laptops or (name == "office" and chance.random() < 0.4)
    )


def draw(setting: Setting) -> list[Event]:
    """Return the events of a run, in the order of their time."""
    events: list[Event] = []
    for who in setting.people:
        events += _of_person(setting, who, stream(setting.seed, who))
    if setting.story:
        told = Teller(setting.days, stream(setting.seed, setting.story))
        STORIES[setting.story](told)
        events += told.events
    for what in setting.disasters:
        events += _disaster(setting, what, stream(setting.seed, what))
    for who in setting.older:
        chance = stream(setting.seed, f"upgrade of {who}")
        what = "office upgrade" if who == "office" else "upgrade"
        late = chance.randrange(setting.days * 720, setting.days * 1440)
        events.append(Event(late, "anil" if who == "office" else who, what))
        events += _news(setting, who, late, chance)
    return sorted(events, key=lambda event: (event.at, event.who, event.what, event.pick))


def _news(setting: Setting, who: str, until: int, chance: random.Random) -> list[Event]:
    """Let others do, before a program is upgraded, what it does not know yet, and let it hear of that."""
    events: list[Event] = []
    others = [name for name in setting.people if name != who and name not in setting.older]
    for other in others:
        at = chance.randrange(until // 2)
        events.append(Event(at, other, NEW_KINDS[setting.unknown], chance.randrange(10_000)))
        events.append(_sync(setting, other, at + chance.randrange(1, 60), chance))
    if who in setting.people:
        events.append(_sync(setting, who, chance.randrange(until // 2, until), chance))
    return events


def _of_person(setting: Setting, who: str, chance: random.Random) -> list[Event]:
    events = []
    ways = (ENTRIES, DECIDING) if setting.doubles else (DUTIES, SUPERVISION)
    work = ways[who == "rao"]
    for day in range(setting.days):
        if day % 7 == 6:
            continue
        for _ in range(chance.choice((0, 0, 1, 1) if setting.story else (0, 1, 2, 3))):
            at, what = day * 1440 + chance.randrange(600), chance.choice(work)
            events.append(Event(at, who, what, chance.randrange(10_000), _crash(setting, chance)))
            if what == "decide" and chance.random() < 0.4:
                events.append(Event(at + chance.randrange(1, 13), who, "undo", chance.randrange(10_000)))
        if chance.random() < 0.5:
            events.append(_sync(setting, who, day * 1440 + 600 + chance.randrange(60), chance))
        if setting.device and chance.random() < 0.15 * setting.rate:
            what = chance.choice(setting.device)
            events.append(Event(day * 1440 + 700, who, what, chance.randrange(10_000)))
    return events


def _disaster(setting: Setting, what: str, chance: random.Random) -> list[Event]:
    """Return one or two events of a kind; a copied laptop is worked with from then on."""
    who = chance.choice(setting.people)
    events = []
    for _ in range(chance.choice((1, 1, 2))):
        at = chance.randrange(setting.days * 1440)
        events.append(Event(at, who, what, chance.randrange(10_000)))
        if what.endswith("restore"):  # what is put back was kept some time before
            kept = Event(chance.randrange(at + 1), who, what.replace("restore", "backup"))
            events += (kept, _sync(setting, who, chance.randrange(kept.at, at + 1), chance))
        if what == "clone":
            for _ in range(chance.randrange(1, 6)):
                later = chance.randrange(at, setting.days * 1440)
                events.append(Event(later, f"{who} again", chance.choice(DUTIES), chance.randrange(10_000)))
                if chance.random() < 0.5:
                    events.append(_sync(setting, f"{who} again", later + 5, chance))
    return events


def _sync(setting: Setting, who: str, at: int, chance: random.Random) -> Event:
    return Event(at, who, "sync", chance.randrange(10_000), _plan(setting, chance))


def _plan(setting: Setting, chance: random.Random) -> str:
    letters = []
    for _ in range(CALLS):
        faulty = setting.network and chance.random() < setting.rate
        letters.append(NETWORK[chance.choice(setting.network)] if faulty else ".")
    return "".join(letters) + _crash(setting, chance)


def _crash(setting: Setting, chance: random.Random) -> str:
    """Return '' or at which write of the laptop its program dies: c or C (before, after the commit) and the number."""
    if "crash" not in setting.device or chance.random() >= setting.rate / 3:
        return ""
    return chance.choice("cC") + str(chance.randrange(1, 9))
