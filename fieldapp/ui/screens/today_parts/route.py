"""The route of the day on half a page: when, where, who, her phone, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldapp.ui import phrases
from fieldapp.ui.print.paper import Paper, PaperColumn, PaperTable
from fieldapp.ui.screens.today_rows import in_order, is_done, mark_key

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk
    from fieldapp.services.today import TodayView

COLUMNS = (
    PaperColumn("", 3),
    PaperColumn("Time", 7),
    PaperColumn("Place", 15),
    PaperColumn("Whom", 24),
    PaperColumn("Phone", 14),
    PaperColumn("Why", 37),
)


def route(day: TodayView, desk: Desk) -> Paper:
    """Every row of the plan in her order; what is done has a cross in its box."""
    stops: dict[tuple[str, object], tuple[str, str, str, str, str]] = {}
    for meeting in day.meetings:
        why = phrases.joined(phrases.counted(meeting.members, "member"), f"week {meeting.week_number}")
        name = f"{meeting.center_name} center"
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
    return Paper(
        title="Route",
        subtitle=phrases.joined(desk.me.name, phrases.full_day(day.day), desk.branch_name),
        currency=desk.currency,
        tables=(PaperTable(COLUMNS, rows),),
        synthetic=desk.synthetic,
    )
