"""A branch without a database: the pure model of behavior over the simplest ledger, for figures of many seeds."""

from __future__ import annotations

from dataclasses import dataclass

from fieldapp.demo.synthetic.behavior import Around, Asked, Conventions, Why, behave, is_risky
from fieldapp.demo.synthetic.chance import Chance
from fieldapp.demo.synthetic.economy import Economy, Household, earn, settle_in, spend, village_loss
from fieldapp.demo.synthetic.roster import LADDER, TERM_WEEKS, Scale

INTEREST = 0.2 * TERM_WEEKS / 52
TINY = 0.01


@dataclass
class Borrower:
    """One member with her loan in dollars' worth; start: week of the hand-over."""

    group: tuple[int, int]
    luck: Chance
    household: Household
    risky: bool
    rung: int
    start: int
    paid: float = 0.0
    arrears: float = 0.0
    rest: int = 0

    @property
    def principal(self) -> float:
        return LADDER[self.rung]

    @property
    def total(self) -> float:
        return self.principal * (1 + INTEREST)

    @property
    def installment(self) -> float:
        return self.total / TERM_WEEKS


@dataclass
class Figures:
    """Shares from 0 to 1."""

    par30: float
    par90: float
    on_time: float
    attendance: float


def run(seed: int, conventions: Conventions, scale: Scale | None = None) -> Figures:
    """Live through the weeks and return the figures at the end."""
    scale, economy, chance = scale or Scale(), Economy(), Chance(seed)
    people = [
        _borrower(conventions, economy, chance, (center, group, member))
        for center in range(scale.centers)
        for group in range(scale.groups)
        for member in range(scale.members)
    ]
    counts = [0, 0, 0, 0]
    for week in range(scale.weeks):
        _week(people, week, (chance, conventions, economy), counts)
    at_risk = [0.0, 0.0, 0.0]
    for person in people:
        left = person.principal * max(0.0, 1 - person.paid / person.total)
        weeks_late = scale.weeks - 1 - person.start - int(person.paid / person.installment + TINY) - 1
        at_risk[0] += left
        at_risk[1] += left if 7 * weeks_late > 30 else 0
        at_risk[2] += left if 7 * weeks_late > 90 else 0
    asked, in_time, marks, came = counts
    return Figures(at_risk[1] / at_risk[0], at_risk[2] / at_risk[0], in_time / asked, came / marks)


def _borrower(conventions: Conventions, economy: Economy, chance: Chance, key: tuple[int, int, int]) -> Borrower:
    luck = chance.of("member", *key)
    rung, start = luck.whole(0, 3, "rung"), -luck.whole(0, TERM_WEEKS - 1, "stage")
    person = Borrower(key[:2], luck, settle_in(economy, luck), is_risky(conventions, luck), rung, start)
    person.paid = -start * person.installment
    return person


def _week(people: list[Borrower], week: int, rules: tuple[Chance, Conventions, Economy], counts: list[int]) -> None:
    chance, _, economy = rules
    lost = {person.group[0]: 0.0 for person in people}
    lost = {center: village_loss(economy, chance.of("village", center), week) for center in lost}
    late: dict[tuple[int, int], list[bool]] = {}
    for person in people:
        due_before = min(TERM_WEEKS, max(0, week - person.start - 1)) * person.installment
        person.arrears = max(0.0, due_before - person.paid)
        late.setdefault(person.group, []).append(person.arrears > TINY)
    for person in people:
        shares = late[person.group]
        _meet(person, week, rules, (lost[person.group[0]], sum(shares) / len(shares)), counts)


def _meet(
    person: Borrower,
    week: int,
    rules: tuple[Chance, Conventions, Economy],
    around: tuple[float, float],
    counts: list[int],
) -> None:
    _, conventions, economy = rules
    person.household, purse = earn(economy, person.household, person.luck, week, around[0])
    age = week - person.start
    if person.paid > person.total - TINY:
        _rest(person, week)
    if age < 1 or person.start == week:
        person.household = spend(economy, person.household, 0)
        return
    due_by_now = min(TERM_WEEKS, age) * person.installment
    due = max(0.0, due_by_now - person.paid - person.arrears)
    seen = Around(person.risky, person.arrears / person.installment, around[1])
    conduct = behave(conventions, Asked(due, person.arrears, 0.6), purse, seen, person.luck.of("week", week))
    paid = min(conduct.paid, person.total - person.paid)
    own = 0.0 if conduct.why is Why.COVERED else paid
    person.household = spend(economy, person.household, own + conduct.saved)
    person.paid += paid
    counts[2] += 1
    counts[3] += conduct.attendance.came
    if due > TINY:
        counts[0] += 1
        counts[1] += person.paid >= due_by_now - TINY


def _rest(person: Borrower, week: int) -> None:
    """Wait a week or more after a loan, then take the next one."""
    person.rest = person.rest - 1 if person.rest else person.luck.whole(1, 3, "rest", week)
    if not person.rest:
        person.rung, person.start, person.paid = min(len(LADDER) - 1, person.rung + 1), week, 0.0
