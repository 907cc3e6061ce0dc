"""A year of an officer's work, written day by day through the services, from one seed."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from fieldapp.demo.synthetic import assessments, meetings, visits
from fieldapp.demo.synthetic.behavior import Conventions
from fieldapp.demo.synthetic.chance import Chance
from fieldapp.demo.synthetic.economy import Economy
from fieldapp.demo.synthetic.members import CenterYear, join
from fieldapp.demo.synthetic.outcome import Outcome, Tally, outcome_of
from fieldapp.demo.synthetic.past import PastClock, open_past
from fieldapp.demo.synthetic.roster import Scale, centers_of
from fieldapp.demo.synthetic.world import World
from fieldapp.domain.timestamp import Day, weekday_of
from fieldapp.services.desk import Desk
from fieldapp.store.oplog import unanswered_operations

GENERATOR_VERSION = 1
"""A change of the generator that makes other operations from the same seed counts this up."""
DOLLAR = 80
"""Major units of the branch's currency in one dollar's worth."""


class NotSynthetic(Exception):
    """The branch is not labeled synthetic; people who do not exist are never written among people who do."""


@dataclass(frozen=True)
class HistoryOrder:
    """What to write: from which seed, how much, up to the day before `until`, under which rules."""

    seed: int
    until: Day
    scale: Scale = field(default_factory=Scale)
    economy: Economy = field(default_factory=Economy)
    conventions: Conventions = field(default_factory=Conventions)

    @property
    def begin(self) -> Day:
        """Return the day on which the branch is set up: the week before its first meetings."""
        return self.until - 7 * self.scale.weeks - 7


@dataclass(frozen=True)
class History:
    """What was written: the figures, how many operations, and their SHA-256 in order, in hexadecimal digits."""

    outcome: Outcome
    operations: int
    digest: str


OnWeek = Callable[[int], None]


def write_history(desk: Desk, clock: PastClock, order: HistoryOrder, on_week: OnWeek | None = None) -> History:
    """Write an officer's year at a desk that was opened in the past; tell `on_week` how many weeks are done.

    Raises NotSynthetic, and Refused where a service refuses what the model does, which would be a fault of the model.
    """
    if not desk.synthetic:
        raise NotSynthetic(f"{desk.branch_name} is a branch of real people")
    world = World(
        desk=desk,
        clock=clock,
        scale=order.scale,
        chance=Chance(order.seed),
        economy=order.economy,
        conventions=order.conventions,
        tally=Tally(),
        dollar=DOLLAR * desk.currency.unit,
        unit=10 * desk.currency.unit,
    )
    years = _set_up(world, order)
    for day in range(order.begin + 7, order.until):
        _work(world, [year for year in years if weekday_of(day) == year.plan.weekday], day)
        done, rest = divmod(day + 1 - order.begin - 7, 7)
        if not rest and on_week:
            on_week(done)
    operations = _operations(desk)
    digest = hashlib.sha256(b"".join(operations)).hexdigest()
    return History(outcome_of(desk, order.until, world.tally), len(operations), digest)


def write_past(database: Path, key: bytes, order: HistoryOrder, on_week: OnWeek | None = None) -> History:
    """Write an officer's year into the closed database of a seat that was enrolled and has written nothing yet.

    Raises AlreadyWritten for any other seat, and what write_history raises.
    """
    desk, clock = open_past(database, key, Chance(order.seed).of(order.scale.part), order.begin)
    try:
        return write_history(desk, clock, order, on_week)
    finally:
        desk.book.close()


def _set_up(world: World, order: HistoryOrder) -> list[CenterYear]:
    """Form the centers, two a day, in the week before the first meetings."""
    years = []
    for plan in centers_of(order.scale, order.until, world.chance):
        world.clock.begin(order.begin + plan.number // 2 % 5, 8 * 60 if plan.number % 2 == 0 else 13 * 60)
        first_meeting = order.begin + 7 + (plan.weekday - weekday_of(order.begin + 7)) % 7
        years.append(join(world, plan, first_meeting))
        world.tally.loans += len(years[-1].members)
    return years


def _work(world: World, today: list[CenterYear], day: Day) -> None:
    """Do a day's work: meetings, hand-overs, visits and interviews, in the order of the clock."""
    for year in sorted(today, key=lambda year: (year.plan.minute, year.plan.number)):
        world.clock.begin(day, year.plan.minute)
        world.clock.pass_minutes(50)
        meetings.hold(world, year, day)
        world.clock.pass_minutes(10)
        meetings.renew(world, year, day)
        _afterwards(world, year, day)


def _afterwards(world: World, year: CenterYear, day: Day) -> None:
    members = list(year.members.values())
    luck = world.luck("round", year.plan.number, day)
    for number, call in enumerate(visits.calls(members, day, luck)):
        world.clock.pass_minutes(luck.whole(10, 20, "way", number))
        visits.visit(world, call)
    for member in members:
        if assessments.due(member, (day - year.first_day) // 7):
            world.clock.pass_minutes(12)
            assessments.assess(world, member)


def _operations(desk: Desk) -> list[bytes]:
    with desk.book.database.read() as connection:
        return unanswered_operations(connection)
