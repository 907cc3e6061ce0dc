"""The rows of the team's cash: what is to count, what is to decide, and every officer's days; pure.

What an officer says she handed in is not told before somebody else has counted it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fieldapp.domain.cash.cash import DayState
from fieldapp.domain.words import mark, tr
from fieldapp.services.cash.control import HandInRow, TeamDay
from fieldapp.ui import phrases
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.paint import Chip
from fieldapp.ui.widgets.rows import Row

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk

CHIPS = {
    DayState.RUNNING: Chip(mark("Not opened"), Tone.MUTE, "circle"),
    DayState.OPEN: Chip(mark("Opened"), Tone.INFO, "lock-open"),
    DayState.CLOSED: Chip(mark("Closed"), Tone.OK, "lock"),
    DayState.VERIFIED: Chip(mark("Counted alike"), Tone.OK, "badge-check"),
}


@dataclass(frozen=True)
class ToCount:
    """Money that somebody else has to count."""

    row: HandInRow


@dataclass(frozen=True)
class KeptToCount:
    """Money that stayed with an officer over night."""

    day: TeamDay


@dataclass(frozen=True)
class ToDecide:
    """A difference between two counts of what was handed in."""

    row: HandInRow


@dataclass(frozen=True)
class DayDiffers:
    """A difference that an officer's own count found."""

    day: TeamDay


Key = ToCount | KeptToCount | ToDecide | DayDiffers | TeamDay


def team_rows(hand_ins: Sequence[HandInRow], days: Sequence[TeamDay], desk: Desk) -> list[Row]:
    """Headings and rows: to count, to decide, then the days."""
    today = desk.clock.today()

    def money(amount: int) -> str:
        return phrases.money(abs(amount), desk.currency)

    made: list[Row] = []
    counting = [_to_count(row, today) for row in hand_ins if row.counted is None]
    counting += [_kept(day, today) for day in days if day.kept and day.kept_counted is None]
    deciding = [_to_decide(row, money(row.open_difference), today) for row in hand_ins if row.open_difference]
    deciding += [_differs(day, money(day.difference), today) for day in days if _undecided(day)]
    for title, rows in (
        (tr("To count"), counting),
        (tr("To decide"), deciding),
        (tr("Days"), [_day(day, today) for day in days]),
    ):
        if rows:
            made += [Row(title, title, header=True), *rows]
    return made


def _undecided(day: TeamDay) -> bool:
    return day.difference != 0 and day.standing >= DayState.CLOSED


def _to_count(row: HandInRow, today: int) -> Row:
    slip = tr("slip {number}", number=row.reference) if row.reference else tr("no slip")
    return Row(
        ToCount(row),
        tr("What {name} handed in", name=row.name) if row.amount > 0 else tr("What {name} drew", name=row.name),
        phrases.joined(row.place, slip, phrases.short_day(row.day, today)),
        icon="banknote",
        icon_tone=Tone.WARN,
        button=tr("Count it"),
    )


def _kept(day: TeamDay, today: int) -> Row:
    about = phrases.joined(tr("Stayed over night"), phrases.short_day(day.day, today))
    return Row(
        KeptToCount(day), tr("What stayed with {name}", name=day.name), about, icon="wallet", button=tr("Count it")
    )


def _to_decide(row: HandInRow, amount: str, today: int) -> Row:
    missing, over = tr("{amount} missing", amount=amount), tr("{amount} too much", amount=amount)
    title = missing if row.open_difference < 0 else over
    about = phrases.joined(tr("handed in by {name}", name=row.name), phrases.short_day(row.day, today))
    return Row(ToDecide(row), title, about, icon="triangle-alert", icon_tone=Tone.BAD, button=tr("Decide"))


def _differs(day: TeamDay, amount: str, today: int) -> Row:
    about = phrases.joined(tr("counted by {name}", name=day.name), phrases.short_day(day.day, today))
    less, more = tr("{amount} less than recorded", amount=amount), tr("{amount} more than recorded", amount=amount)
    title = less if day.difference < 0 else more
    return Row(DayDiffers(day), title, about, icon="triangle-alert", icon_tone=Tone.WARN, button=tr("Decide"))


def _day(day: TeamDay, today: int) -> Row:
    late = day.standing < DayState.CLOSED and day.day < today
    chip = Chip(tr("Not closed"), Tone.WARN, "clock-alert") if late else CHIPS[day.standing].said
    return Row(
        day,
        day.name,
        phrases.short_day(day.day, today),
        avatar=day.name,
        chip=chip,
        button=tr("Close for them") if late else tr("Open the day"),
        faded=day.standing is DayState.VERIFIED,
    )
