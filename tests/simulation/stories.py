"""Stories: what is rare by chance alone, told so that it happens in a run: who does what after whom.

A story decides the order and what it takes for its point to come up; when, by whom of several, and what else goes on
around it is left to chance, faults of the network included. Each is told by some seeds; see plan.setting_of().
"""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Final

from tests.simulation.events import EVERY_MEMBER, Event

CALM: Final = "......"
_ROUGH: Final = "adq2idyxgb"


class Teller:
    """Puts down events one after the other. chance: the story's own stream."""

    def __init__(self, days: int, chance: random.Random) -> None:
        self.chance = chance
        self.days = days
        self.events: list[Event] = []
        self._at = 30 + chance.randrange(200)

    def later(self, most: int = 90) -> None:
        """Let some minutes go by."""
        self._at += 1 + self.chance.randrange(most)

    def next_day(self) -> None:
        """Go on the next morning."""
        self._at = (self._at // 1440 + 1) * 1440 + self.chance.randrange(120)

    def one(self, *people: str) -> str:
        """Return one of several people."""
        return self.chance.choice(people)

    def do(self, who: str, what: str, fits: Callable[[int], bool] = lambda _: True) -> None:
        """Let somebody do something, with a pick that fits."""
        self.later()
        pick = next(found for _ in range(100_000) if fits(found := self.chance.randrange(10_000)))
        self.events.append(Event(self._at, who, what, pick))

    def maybe(self, who: str, *works: str) -> None:
        """Let somebody do one of several things, or nothing."""
        if self.chance.random() < 0.6:
            self.do(who, self.chance.choice(works))

    def sync(self, who: str, plan: str = CALM) -> None:
        """Let somebody exchange, with nothing done meanwhile."""
        self.later()
        pick = 6 * self.chance.randrange(1_000) + self.chance.choice((2, 4))
        self.events.append(Event(self._at, who, "sync", pick, plan))

    def busy_sync(self, who: str, plan: str = CALM) -> None:
        """Let somebody exchange and take money while the reply is folded: a repayment, Bela's people save."""
        self.later()
        hers = who.startswith("bela")
        odd = range(3, 2_000, 6)
        picks = [pick for pick in odd if (pick % 16 == 3 and pick // 5 % 4 > 1 if hers else pick % 16 < 3)]
        self.events.append(Event(self._at, who, "sync", self.chance.choice(picks), plan))

    def sync_and_repay(self, who: str, number: int) -> None:
        """Let somebody exchange on a good line and take one member's installment while the reply is folded."""
        self.later()
        picks = [pick for pick in range(3, 2_000, 6) if pick % 16 < 3 and pick // 4 % EVERY_MEMBER == number]
        self.events.append(Event(self._at, who, "sync", self.chance.choice(picks), CALM))

    def to_the_branch(self, who: str, plan: str = CALM) -> None:
        """Let a laptop that must go to the branch be mended there; any other one exchanges."""
        self.later()
        pick = 6 * self.chance.randrange(1_000) + self.chance.choice((1, 5))
        self.events.append(Event(self._at, who, "sync", pick, plan))

    def rough(self, calls: int = 6) -> str:
        """Return a plan with one or two faults in it."""
        letters = ["."] * calls
        for _ in range(self.chance.choice((1, 1, 2))):
            letters[self.chance.randrange(calls)] = self.chance.choice(_ROUGH)
        return "".join(letters)


def _taken_back_twice(told: Teller) -> None:
    """A receipt is taken back by two people, or by one who does not see that it was."""
    who = told.one("anil", "anil", "bela")
    for _ in range(told.chance.choice((1, 1, 2))):
        told.do(who, told.one("repay", "save", "meet"))
    told.sync(who)
    told.sync("rao")
    told.do("rao", "reverse")
    told.maybe(who, "reverse", "repay")
    if told.chance.random() < 0.5:
        told.sync(who, told.rough())
    told.do("rao", "reverse again")
    told.sync("rao", told.rough())


def _a_week(told: Teller) -> None:
    """More goes out of an account in a week than may, by one or by two who do not know of each other."""
    first = told.one("anil", "bela")
    saver = 1 if first == "anil" else 3
    out = _saving((1, 3), (saver,))
    for _ in range(2):
        told.do(first, "save", out)
        if told.chance.random() < 0.3:
            told.do("rao", "save", out)
    told.maybe(first, "reverse")
    told.sync(first, told.rough())
    told.do(told.one(first, "rao"), "save", out)
    _on_top(told)


def _on_top(told: Teller) -> None:
    """Anil takes an installment on top of the first entries that come; a later one is about the same loan."""
    number = told.chance.choice((0, 4))  # the members whose installment comes up while a reply is folded
    told.sync("anil")
    for _ in range(6):
        told.do("rao", told.one("repay", "save", "edit", "visit"))
    told.do("rao", "repay", lambda pick: pick // 4 % EVERY_MEMBER == number)
    told.sync("rao")
    told.sync_and_repay("anil", number)


def _frozen(told: Teller) -> None:
    """An account is overdrawn, then filled; nothing may go out of it before somebody has decided."""
    who = told.one("anil", "bela")
    if told.chance.random() < 0.5:
        number = told.chance.randrange(6)
        for what in (1, 0, 1):
            told.do(who, "serve", _service(what, number))
            if told.chance.random() < 0.3:
                told.sync(who, told.rough())
    else:
        saver = 0 if who == "anil" else 2
        for amounts in ((1, 3), (1, 3), (0,), (2,)):
            told.do(who, "save", _saving(amounts, (saver,)))
            if told.chance.random() < 0.3:
                told.sync(who, told.rough())
    told.maybe("rao", "decide")


def _words_on_a_meeting(told: Teller) -> None:
    """Several people say something about one meeting, and take it back."""
    people = [told.one("anil", "rao"), "rao", told.one("anil", "rao")]
    for who in people:
        told.do(who, "not held", lambda pick: pick % 4 > 0)
        if told.chance.random() < 0.4:
            told.sync(who, told.rough())


def _held_work(told: Teller) -> None:
    """A laptop is blocked with honest work on it, or with lies; a supervisor finds some of it right."""
    who = told.one("anil", "bela")
    works = ["edit", "visit", "assess", "open", "lend", "lend", "register", "repay", "save", "move"]
    for what in told.chance.sample(works, 5):
        told.do(who, what)
    told.do(who, "revoke")
    told.maybe(who, "lend", "open", "edit")
    told.sync(who, told.rough())
    told.sync(who)
    told.sync("rao")
    for _ in range(3):
        told.do("rao", "take up")
        if told.chance.random() < 0.3:
            told.sync("rao", told.rough())
    told.sync("rao")
    told.do("rao", "take up")


def _stolen(told: Teller) -> None:
    """A laptop and its copy are ordered to delete their records; the office may be put back from a backup before."""
    who = told.one("anil", "bela")
    again = f"{who} again"
    told.do(who, "clone")
    first, second = (who, again) if told.chance.random() < 0.5 else (again, who)
    restored = told.chance.random() < 0.6
    if restored:
        told.do("rao", "office backup")
    told.do(first, told.one("meet", "repay", "edit", "save"))
    told.sync(first)
    if restored:
        told.do("rao", "office restore")
    else:
        told.maybe(first, "repay", "edit")
    told.do(who, "wipe order")
    told.do(second, told.one("save", "edit", "repay"))
    told.sync(second, told.one(CALM, told.rough()))  # as long a chain as the other's, and another one
    if told.chance.random() < 0.5:
        told.sync(first, told.rough())


def _renewed(told: Teller) -> None:
    """A copied laptop goes on in a new epoch, with answers lost before and the line cut while it is mended."""
    who = told.one("anil", "bela")
    again = f"{who} again"
    told.do(who, told.one("meet", "repay", "edit"))
    if told.chance.random() < 0.5:
        told.sync(who, ".a....")
    told.do(who, "clone")
    first, second = (who, again) if told.chance.random() < 0.75 else (again, who)
    told.do(first, told.one("repay", "edit", "save"))
    told.sync(first)
    told.do(second, told.one("repay", "edit", "save"))
    told.sync(second)  # it hears that its chain is another one
    cut = told.one(".q....", ".q....", "..q...", "..a...", ".y...x", CALM)
    told.to_the_branch(second, cut)
    told.sync(second)
    told.maybe(second, "repay", "edit")


def _handed_over(told: Teller) -> None:
    """A center is handed over while its officer goes on with work on it, or registers its people once more."""
    busy = told.chance.random() < 0.4
    giver = told.one("anil", "bela") if busy else "bela"  # who has another center left to register them in
    told.do("rao", "hand over", lambda pick: pick % 2 == (giver == "bela"))
    told.sync("rao")
    if busy:
        told.busy_sync(giver, told.one(CALM, told.rough()))
    else:
        told.sync(giver, told.one(CALM, CALM, CALM, told.rough()))
    told.do(giver, "register", lambda pick: pick // 5 % 3 < 2)
    told.maybe(giver, "register", "open", "edit", "lend", "visit", "serve")
    told.sync(giver, told.one(CALM, told.rough()))
    told.maybe("rao", "hand over", "take up")


def _moved_away(told: Teller) -> None:
    """Members and whole centers go from one officer to another while both work."""
    for number in range(4):
        if number == told.chance.randrange(2):
            told.do("rao", "unite", lambda pick: pick % 6 == 2)  # Bela's empty center goes into Anil's
        told.do("rao", told.one("move", "move", "serve", "hand over"))
        told.maybe(told.one("anil", "bela"), "repay", "save", "edit", "visit", "move")
        if told.chance.random() < 0.6:
            told.sync(told.one("rao", "anil", "bela"), told.one(CALM, told.rough()))


def _photos(told: Teller) -> None:
    """Photos are taken while money comes in; lines are cut, and the office may be put back from a backup."""
    who = told.one("anil", "bela")
    told.do(who, "photo")
    told.sync(who, told.rough())
    restored = told.chance.random() < 0.5
    if restored:
        told.do("rao", "office backup")
    for _ in range(2):
        told.do(who, "photo")
        told.maybe(told.one("anil", "rao"), "photo", "repay")
        told.busy_sync(who, told.one(CALM, told.rough()))
    if restored:
        told.do("rao", "office restored")
    told.sync(told.one("anil", "bela", "rao"), told.rough())


def _damaged(told: Teller) -> None:
    """A disk harms what it has, or the power goes while it writes."""
    who = told.one("anil", "bela", "rao")
    for _ in range(3):
        told.do(who, told.one("meet", "repay", "edit", "save"))
        told.maybe(who, "damaged second copy", "power cut")
        if told.chance.random() < 0.3:
            told.sync(who, told.rough())
    told.do(who, "damaged second copy")
    told.do(who, "damage")
    told.maybe(who, "repay", "edit")


def _other_programs(told: Teller) -> None:
    """A laptop gets an older program; the office's one may have another dictionary, on a log that was put back."""
    who = told.one("anil", "bela")
    if told.chance.random() < 0.6:
        told.do("rao", "office dictionary")
    told.do("rao", "office backup")
    for _ in range(2):
        told.do(who, told.one("meet", "repay", "edit", "visit", "save"))
    told.sync(who, told.one(CALM, told.rough()))
    number, what = told.chance.choice(((0, "meet"), (1, "repay"), (2, "save"), (3, "edit"), (4, "visit")))
    told.do(who, what)
    told.do(who, "older program", lambda pick: pick % 7 == number)  # which does not know just that
    told.do("rao", what)
    told.sync("rao")
    told.sync(who, told.one(CALM, told.rough()))
    if told.chance.random() < 0.5:
        told.do("rao", told.one("office restore", "office restored"))


def _saving(amounts: tuple[int, ...], savers: tuple[int, ...]) -> Callable[[int], bool]:
    """Return which picks of "save" move one of these amounts for one of these members."""
    return lambda pick: pick % 5 in amounts and pick // 5 % 4 in savers


def _service(what: int, number: int) -> Callable[[int], bool]:
    """Return which picks of "serve" do one thing for one newcomer, however many of three a laptop has."""
    return lambda pick: pick % 6 == number and pick // 9 % 7 == what


STORIES: Final[dict[str, Callable[[Teller], None]]] = {
    "taken back twice": _taken_back_twice,
    "a week": _a_week,
    "frozen": _frozen,
    "words on a meeting": _words_on_a_meeting,
    "held work": _held_work,
    "stolen": _stolen,
    "renewed": _renewed,
    "handed over": _handed_over,
    "moved away": _moved_away,
    "photos": _photos,
    "damaged": _damaged,
    "other programs": _other_programs,
}
APART: Final = frozenset({"handed over", "moved away"})
"""Those that are about officers who have their own centers."""
TOGETHER: Final = frozenset({"stolen", "renewed", "photos", "damaged", "other programs"})
"""Those in which everybody has the whole branch."""


def story_of(seed: int) -> str:
    """Return which story a seed tells: every second one tells one, in turn."""
    names = list(STORIES)
    return names[seed // 2 % len(names)] if seed % 2 == 0 else ""
