"""The rows of an officer's page: today, cash, what to look at, her centers; pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldapp.domain.cash.cash import DayState
from fieldapp.domain.words import tr, tr_n
from fieldapp.services.oversight.team import CashLine, CenterLine, Flag, OfficerPage, PlanLine
from fieldapp.ui import phrases
from fieldapp.ui.screens.risk_parts.numbers import NOT_SEEN_MS, percent
from fieldapp.ui.screens.team_cash_parts.rows import CHIPS
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.cards import Kpi
from fieldapp.ui.widgets.paint import Chip
from fieldapp.ui.widgets.rows import Row

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk

Key = PlanLine | CashLine | Flag | CenterLine


def officer_rows(page: OfficerPage, desk: Desk) -> list[Row]:
    """Headings and rows, in the order of the day."""
    today = desk.clock.today()
    made: list[Row] = []
    for title, rows in (
        (tr("Planned for today"), [_planned(line) for line in page.plan]),
        (tr("Cash"), [_cash(line, today, desk) for line in page.cash]),
        (tr("To look at"), [_flag(flag) for flag in page.flags]),
        (tr("Centers"), [_center(center) for center in page.centers]),
    ):
        if rows:
            made += [Row(title, title, header=True), *rows]
    return made


def _planned(line: PlanLine) -> Row:
    icon = "calendar-check" if line.center_id is not None else "map-pin"
    chip = Chip(line.about, Tone.OK if line.done else Tone.MUTE, "check" if line.done else "clock")
    return Row(line, line.words, icon=icon, chip=chip, button=tr("Open"), faded=line.done)


def _cash(line: CashLine, today: int, desk: Desk) -> Row:
    late = line.day < today and line.standing < DayState.CLOSED
    chip = Chip(tr("Not closed"), Tone.WARN, "clock-alert") if late else CHIPS[line.standing].said
    differs = ""
    if line.difference and line.standing >= DayState.CLOSED:
        amount = phrases.money(abs(line.difference), desk.currency)
        less, more = tr("{amount} less than recorded", amount=amount), tr("{amount} more than recorded", amount=amount)
        differs = less if line.difference < 0 else more
    words = tr("Close for them") if late else tr("Open the day")
    title = tr("Cash day, {day}", day=phrases.short_day(line.day, today))
    return Row(line, title, differs, icon="wallet", chip=chip, button=words, subtitle_tone="warn")


def _flag(flag: Flag) -> Row:
    return Row(flag, flag.sentence, icon="triangle-alert", icon_tone=Tone.WARN, button=tr("Look"), bold=False)


def _center(center: CenterLine) -> Row:
    about = phrases.joined(center.village, tr_n("{n} person", "{n} people", center.members))
    return Row(center, center.name, about, icon="building-2", button=tr("Open"), bold=False)


def figures(page: OfficerPage, desk: Desk) -> list[Kpi]:
    """The numbers at the top."""
    row = page.figures
    now = desk.clock.now_ms()
    people = tr_n("{n} person", "{n} people", sum(center.members for center in page.centers))
    seen_ms = row.last_seen_ms if row is not None else 0
    stale = now - seen_ms > NOT_SEEN_MS
    seen = tr("{span} ago", span=phrases.span(now - seen_ms)) if seen_ms else tr("nothing yet")
    owed, taken = (row.outstanding, row.collected_today) if row is not None else (0, 0)
    return [
        Kpi(tr("Outstanding"), phrases.money(owed, desk.currency), people),
        Kpi(tr("PAR 30"), percent(row.par30_share) if row is not None else percent(0), tr("of what is outstanding")),
        Kpi(tr("Collected today"), phrases.money(taken, desk.currency), tr("as far as it was received")),
        Kpi(tr("Last collection received"), seen, "", value_tone="bad" if stale else "text"),
    ]
