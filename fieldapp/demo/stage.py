"""The stage of a demonstration: an office, two officers and a supervisor, and their laptops with a past."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from fieldapp.demo.laptops import DemoLaptop, demo_laptop
from fieldapp.demo.noon import zone_at_noon
from fieldapp.demo.office import Office
from fieldapp.demo.story import Story
from fieldapp.demo.synthetic.chance import Chance
from fieldapp.demo.synthetic.history import HistoryOrder, write_history
from fieldapp.demo.synthetic.past import PastClock, open_past
from fieldapp.demo.synthetic.roster import Scale
from fieldapp.demo.synthetic.supervise import decide_past
from fieldapp.domain.timestamp import Day
from fieldapp.services.desk import Desk
from fieldapp.system_clock import SystemClock

BRANCH, CURRENCY = "Rampur branch", "INR"
MEERA, ANIL, SUNITA = "Meera Joshi", "Anil Khan", "Sunita Rao"
SECRETS = {
    MEERA: "river stone market seven",
    ANIL: "yellow boat under mango",
    SUNITA: "seven lamps on the hill",
}
"""Long, because a demonstration uses no keyring."""
SEED = 7
WEEKS = 10


@dataclass
class Stage:
    """Office and laptops; everybody's records are level when the curtain opens."""

    office: Office
    meera: DemoLaptop
    anil: DemoLaptop
    sunita: DemoLaptop

    @property
    def laptops(self) -> tuple[DemoLaptop, ...]:
        """Return all laptops."""
        return self.meera, self.anil, self.sunita


@contextmanager
def staged(folder: Path, story: Story) -> Iterator[Stage]:
    """Give a running office and enrolled laptops in a folder; processes end and books close afterwards."""
    office = Office(folder / "office")
    office.folder.mkdir(parents=True, exist_ok=True)
    stage = Stage(
        office,
        demo_laptop(folder / "laptops" / "meera", MEERA, "officer", SECRETS[MEERA]),
        demo_laptop(folder / "laptops" / "anil", ANIL, "officer", SECRETS[ANIL]),
        demo_laptop(folder / "laptops" / "sunita", SUNITA, "supervisor", SECRETS[SUNITA]),
    )
    try:
        _open(stage, story)
        yield stage
    finally:
        for laptop in stage.laptops:
            laptop.close()
        office.stop()


def _open(stage: Stage, story: Story) -> None:
    office = stage.office
    office.open_branch(BRANCH, CURRENCY, zone_at_noon(SystemClock().now_ms()))
    for laptop in stage.laptops:
        office.add_user(laptop.person, laptop.role)
        office.open_all_to(laptop.person)
    office.start()
    story.tell(f"The office serves {BRANCH} at {office.url} on its embedded, encrypted database.")
    for laptop in stage.laptops:
        laptop.enroll(office)
    story.tell("Three laptops joined it with one-time codes: two loan officers and a supervisor.")
    written = sum(_past(laptop, _year_of(part)) for part, laptop in enumerate((stage.meera, stage.anil)))
    for laptop in (stage.meera, stage.anil, stage.sunita):
        laptop.level()
    written += _past(stage.sunita, decide_past)
    for laptop in (stage.sunita, stage.meera, stage.anil):
        laptop.level()
    story.tell(f"{WEEKS} weeks of a synthetic branch were written through the same services: {written} operations.")


Life = Callable[[Desk, PastClock, Day], int]
"""Writes somebody's past up to the day before; returns how many operations it took."""


def _year_of(part: int) -> Life:
    """Return an officer's past; part 0 has the larger portfolio."""
    scale = Scale(centers=2 if part == 0 else 1, groups=8 if part == 0 else 3, weeks=WEEKS, part=part)
    return lambda desk, clock, until: write_history(desk, clock, HistoryOrder(SEED, until, scale)).operations


def _past(laptop: DemoLaptop, life: Life) -> int:
    """Let somebody's past be written at the laptop, whose clock stands at its beginning."""
    until = laptop.desk.clock.today()
    if laptop.seat is None:
        return 0
    card, key = laptop.seat.card, laptop.seat.key
    laptop.close()
    past, clock = open_past(card.database, key, Chance(SEED, laptop.person), until - 7 * WEEKS - 7)
    try:
        written = life(past, clock, until)
    finally:
        past.book.close()
    laptop.unlock()
    return written
