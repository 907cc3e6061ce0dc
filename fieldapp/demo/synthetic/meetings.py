"""Holding a meeting: every member lives through her week, then the sheet is filled in and finished."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from fieldapp.demo.synthetic import portfolio
from fieldapp.demo.synthetic.behavior import Around, Asked, Conduct, Why, behave
from fieldapp.demo.synthetic.economy import earn, spend, village_loss
from fieldapp.demo.synthetic.members import CenterYear, Member, lend
from fieldapp.demo.synthetic.portfolio import Refused
from fieldapp.demo.synthetic.roster import LADDER
from fieldapp.demo.synthetic.world import World
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.timestamp import Day
from fieldapp.services.money.meetings import FinishMeeting, FinishRow, finish_meeting
from fieldapp.services.money.sheet import SheetRow, open_sheet

_MISCOUNTED = 0.004
_NOTED = frozenset({Why.COULD_NOT, Why.WOULD_NOT, Why.COVERED, Why.AHEAD})


def hold(world: World, year: CenterYear, day: Day) -> None:
    """Hold the meeting of a center on a day and record it."""
    week = (day - year.first_day) // 7
    sheet = open_sheet(world.desk, year.center_id, day)
    shares = year.share_in_arrears()
    luck = world.luck("village", year.plan.number)
    lost = village_loss(world.economy, luck, week)
    rows = [_row(world, year.members[row.borrower_id], row, Week(week, lost, shares)) for row in sheet.rows]
    total = sum(row.paid + row.savings for row in rows)
    off = world.unit if luck.happens(_MISCOUNTED, "miscounted", week) else 0
    saved = finish_meeting(
        world.desk,
        FinishMeeting(
            year.center_id,
            day,
            tuple(rows),
            cash_counted=total - off if total > off else total,
            difference_reason="Counted twice; the note is missing" if off else "",
        ),
    )
    if isinstance(saved, Rejection):
        raise Refused(f"{year.plan.name} on day {day}: {saved}")
    world.tally.meetings += 1


@dataclass(frozen=True)
class Week:
    """A center's week: its number, the share of income the village loses, the share of each group in arrears."""

    number: int
    lost: float
    shares: Mapping[int, float]


def _row(world: World, member: Member, row: SheetRow, week: Week) -> FinishRow:
    luck = member.luck.of("week", week.number)
    member.household, purse = earn(world.economy, member.household, member.luck, week.number, week.lost)
    asked = Asked(world.worth(row.due), world.worth(row.arrears), world.worth(row.savings_expected))
    member.arrears = row.arrears
    seen = Around(member.risky, member.missed, week.shares[member.plan.key[1]])
    conduct = behave(world.conventions, asked, purse, seen, luck)
    paid, saved = _money(world, member, row, conduct)
    own = 0 if conduct.why is Why.COVERED else paid
    member.household = spend(world.economy, member.household, world.worth(own + saved))
    _settle(member, row, paid)
    world.tally.add(row, paid, conduct)
    note = conduct.why.value if conduct.why in _NOTED else ""
    return FinishRow(row.borrower_id, row.loan_id, conduct.attendance, paid, saved, 0, note)


def _money(world: World, member: Member, row: SheetRow, conduct: Conduct) -> tuple[int, int]:
    """Return what is put on the table: in full, or a part rounded to what people pay in, never more than is owed."""
    if row.loan_id is None:
        return 0, row.savings_expected if conduct.saved else 0
    full = round(conduct.paid * world.dollar)
    if full < row.expected and full not in (row.due, row.arrears):
        full = full // world.unit * world.unit
    return min(full, member.owed), row.savings_expected if conduct.saved else 0


def _settle(member: Member, row: SheetRow, paid: int) -> None:
    member.owed -= paid
    member.arrears = max(0, row.expected - paid)
    member.late_weeks = member.late_weeks + 1 if member.arrears else 0
    member.worst = max(member.worst, member.late_weeks)


def renew(world: World, year: CenterYear, day: Day) -> None:
    """Hand over the next loan to members whose last one is paid off, up the ladder for those never late for long."""
    week = (day - year.first_day) // 7
    intents = []
    for member in year.members.values():
        if member.loan_id is None or member.owed:
            continue
        if not member.rest:
            member.rest = member.luck.whole(1, 3, "rest", week)
            continue
        member.rest -= 1
        if member.rest:
            continue
        climbs = member.worst <= 2
        member.rung = min(len(LADDER) - 1, member.rung + climbs)
        member.cycle += 1
        intents.append(lend(world, year, member, day + 7))
    if intents:
        portfolio.record(world.desk, world.clock, intents)
        world.tally.loans += len(intents)
