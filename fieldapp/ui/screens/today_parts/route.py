"""The route of the day on half a page: when, where, who, her phone, and why."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.ui import phrases
from fieldapp.ui.print.paper import Paper, PaperColumn, PaperTable
from fieldapp.ui.screens.today_rows import in_order, is_done, mark_key

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk
    from fieldapp.services.today import TodayView

COLUMNS = (
    PaperColumn("", 3),
    PaperColumn(mark("Time"), 7),
    PaperColumn(mark("Place"), 15),
    PaperColumn(mark("Whom"), 24),
    PaperColumn(mark("Phone"), 14),
    PaperColumn(mark("Why"), 37),
)


def route(day: TodayView, desk: Desk) -> Paper:
    """Every row of the plan in her order; what is done has a cross in its box."""
    stops: dict[tuple[str, object], tuple[str, str, str, str, str]] = {}
    for meeting in day.meetings:
        members = tr_n("{n} member", "{n} members", meeting.members)
        why = phrases.joined(members, tr("week {number}", number=meeting.week_number))
        name = tr("{name} center", name=meeting.center_name)
        stops["meeting", meeting.center_id] = (meeting.time_text, meeting.village, name, "", why)
    for visit in day.visits:
        stops["visit", visit.borrower_id] = ("", visit.village, visit.name, visit.phone, visit.reason)
    rows = [
        (
            "×" if is_done(day, key) else "□",
            *stops[key][:4],
            phrases.joined(stops[key][4], day.marks.note(mark_key(key))),
        )
        for key in in_order(day)
    ]
    columns = tuple(replace(column, title=tr(column.title)) if column.title else column for column in COLUMNS)
    return Paper(
        title=tr("Route"),
        subtitle=phrases.joined(desk.me.name, phrases.full_day(day.day), desk.branch_name),
        currency=desk.currency,
        tables=(PaperTable(columns, rows),),
        synthetic=desk.synthetic,
        half=True,
    )
