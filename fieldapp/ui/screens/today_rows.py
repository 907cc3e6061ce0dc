"""The rows and numbers of Today, made from the day's view; pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.services.cash.day import WhoseDay
from fieldapp.ui import phrases
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.cards import Kpi
from fieldapp.ui.widgets.paint import Chip
from fieldapp.ui.widgets.rows import Row

if TYPE_CHECKING:
    from fieldapp.domain.timestamp import Day
    from fieldapp.services.desk import Desk
    from fieldapp.services.group.centers import CenterRow
    from fieldapp.services.today import NeedItem, PlannedMeeting, PlannedVisit, TodayView

OLD_COPY_DAYS = 3

NEEDS = {
    "returned_visit": ("undo-2", Tone.WARN, mark("Fix")),
    "conflict": ("git-merge", Tone.BAD, mark("Resolve")),
    "duplicate": ("receipt-text", Tone.WARN, mark("Look")),
    "draft": ("pencil", Tone.DRAFT, mark("Finish")),
    "cash": ("wallet", Tone.WARN, mark("Close", "the day")),
    "covenant": ("file-check", Tone.WARN, mark("Check")),
    "assessment": ("clipboard-check", Tone.MUTE, mark("Assess")),
    "talk": ("message-square", Tone.WARN, mark("Answer")),
    "application": ("undo-2", Tone.WARN, mark("Fix")),
    "registration": ("user-plus", Tone.DRAFT, mark("Finish")),
}


def kpis(day: TodayView, desk: Desk) -> list[Kpi]:
    """The four numbers at the top. While she is to count without being told, no sum of what she took is among them."""

    def money(minor: int) -> str:
        return phrases.money(minor, desk.currency)

    part = day.collected_today / day.to_collect if day.to_collect else 0.0
    share = phrases.share(day.collected_today, day.to_collect)
    if day.cash_with_me is None:
        collected = tr("{share} collected", share=share)
        cash = Kpi(tr("Cash with you"), tr("Count it"), tr("Told after the count, at Day close"), "wallet", "second")
    else:
        collected = phrases.joined(tr("{amount} collected", amount=money(day.collected_today)), share)
        earned = tr("Nothing collected yet today")
        if day.collected_today:
            earned = tr("{amount} collected today", amount=money(day.collected_today))
        cash = Kpi(tr("Cash with you"), money(day.cash_with_me), earned, "wallet", "ok")
    centers = len(day.meetings)
    age = desk.clock.now_ms() - day.data_as_of_ms if day.data_as_of_ms else 0
    old = age > OLD_COPY_DAYS * phrases.DAY_MS or not day.data_as_of_ms
    as_of = phrases.moment(day.data_as_of_ms, day.day, desk.time_zone) if day.data_as_of_ms else ""
    behind = tr("Nobody is late in your centers")
    if day.members_behind:
        behind = tr_n("{n} member late in your centers", "{n} members late in your centers", day.members_behind)
    return [
        Kpi(tr("To collect today"), money(day.to_collect), collected, "hand-coins", "accent", share=part),
        cash,
        Kpi(tr("Members behind"), str(day.members_behind), behind, "triangle-alert", "warn"),
        Kpi(
            tr("Ready for offline"),
            tr_n("{n} center", "{n} centers", centers),
            _age(as_of, age),
            "hard-drive-download",
            "warn" if old else "ok",
            value_tone="warn" if old else "text",
        ),
    ]


def _age(as_of: str, age_ms: int) -> str:
    """How old the office's records here are, in words."""
    if not as_of:
        return tr("No copy from the office yet")
    days = age_ms // phrases.DAY_MS
    if days < 1:
        return tr("Data from {moment}", moment=as_of)
    return tr_n("Data from {moment}, {n} day old", "Data from {moment}, {n} days old", days, moment=as_of)


PlanKey = tuple[str, object]


def mark_key(key: object) -> str:
    """Under which key the marks of a plan row are kept."""
    kind, number = key if isinstance(key, tuple) else ("", b"")
    return f"{kind}:{number.hex()}" if isinstance(number, bytes) else ""


def in_order(day: TodayView) -> list[PlanKey]:
    """The plan as she ordered it: by time, visits after the meetings, but for what she moved."""
    meetings = sorted(day.meetings, key=lambda meeting: meeting.time_text)
    usual: list[PlanKey] = [("meeting", meeting.center_id) for meeting in meetings]
    usual += [("visit", visit.borrower_id) for visit in day.visits]
    places = {key: day.marks.place(mark_key(key), at) for at, key in enumerate(usual)}
    return sorted(usual, key=lambda key: places[key])


def is_done(day: TodayView, key: PlanKey) -> bool:
    """A finished meeting is done; anything else when she marked it."""
    finished = {("meeting", meeting.center_id) for meeting in day.meetings if meeting.state in OVER}
    return key in finished or mark_key(key) in day.marks.done


def plan_rows(day: TodayView, desk: Desk) -> tuple[list[Row], object]:
    """The plan in her order, with what is done and noted; and the key of the row to stand on."""
    meetings, _first = meeting_rows(day, desk)
    made = {row.key: row for row in (*meetings, *(_visit_row(visit) for visit in day.visits))}
    rows = [_marked(day, made[key]) for key in in_order(day)]
    return rows, next((row.key for row in rows if not row.faded), None)


def _marked(day: TodayView, row: Row) -> Row:
    note = day.marks.note(mark_key(row.key))
    if note:
        row = replace(row, subtitle=phrases.joined(note, row.subtitle))
    if mark_key(row.key) not in day.marks.done or row.faded:
        return row
    return replace(row, chip=Chip(tr("Done"), Tone.OK, "circle-check"), icon_tone=Tone.OK, faded=True)


def moved(keys: Sequence[object], current: object, by: int) -> list[str]:
    """The marks' keys in order after a row was moved by one place; the same where it stands at the end already."""
    order = [mark_key(key) for key in keys]
    at = order.index(mark_key(current))
    to = min(max(at + by, 0), len(order) - 1)
    order.insert(to, order.pop(at))
    return order


OVER = frozenset({"finished", "not_held"})
"""States of a meeting in which nothing more is to be done for it today."""


def meeting_rows(day: TodayView, desk: Desk) -> tuple[list[Row], object]:
    """The meetings of the day in order of time; and the key of the first that is not finished."""
    meetings = sorted(day.meetings, key=lambda meeting: meeting.time_text)
    upcoming = next((m for m in meetings if m.state not in OVER), None)
    rows = [_meeting_row(meeting, desk, following=meeting is upcoming) for meeting in meetings]
    return rows, next((row.key for row in rows if not row.faded), None)


def due_rows(centers: Sequence[CenterRow], day: int) -> list[Row]:
    """The centers that meet on a day, for when the plan itself cannot be read."""
    return [
        Row(
            ("meeting", center.center_id),
            tr("{name} center meeting", name=center.name),
            phrases.joined(tr_n("{n} member", "{n} members", center.members), center.village),
            lead=center.time_text,
            icon="calendar-check",
            button=tr("Open sheet"),
        )
        for center in sorted(centers, key=lambda center: center.time_text)
        if center.next_day == day
    ]


NEXT_SHOWN = 6
"""So many centers are named on a day without a plan."""


def next_rows(centers: Sequence[CenterRow], today: Day) -> list[Row]:
    """On a day without a plan: the centers in the order of their next meetings."""
    coming = sorted(centers, key=lambda center: (center.next_day, center.time_text, center.name))
    return [
        Row(
            ("center", center.center_id),
            center.name,
            phrases.joined(
                f"{phrases.short_day(center.next_day, today)} {center.time_text}",
                tr_n("{n} member", "{n} members", center.members),
                center.village,
            ),
            icon="calendar",
            button=tr("Open center"),
        )
        for center in coming[:NEXT_SHOWN]
    ]


def _meeting_row(meeting: PlannedMeeting, desk: Desk, *, following: bool) -> Row:
    done, day = meeting.state == "finished", desk.clock.today()
    expected = tr("{amount} expected", amount=phrases.money(meeting.expected, desk.currency))
    members = tr_n("{n} member", "{n} members", meeting.members)
    state = Chip(tr("Planned"), Tone.MUTE, "circle")
    if done:
        state = Chip(tr("Done"), Tone.OK, "circle-check")
    elif meeting.state == "draft":
        state = Chip(tr("Draft"), Tone.DRAFT, "pencil")
    elif meeting.state == "not_held":
        state = Chip(tr("Not held"), Tone.MUTE, "calendar-x")
    elif following:
        state = Chip(tr("Next"), Tone.INFO, "arrow-right")
    return Row(
        ("meeting", meeting.center_id),
        tr("{name} center meeting", name=meeting.center_name),
        phrases.joined(members, expected, tr("week {number}", number=meeting.week_number), meeting.officer)
        if meeting.state != "not_held"
        else phrases.joined(moved_words(meeting.moved_to, day), tr(meeting.reason)),
        lead=meeting.time_text,
        icon="calendar-check",
        icon_tone=Tone.OK if done else (Tone.INFO if following else Tone.MUTE),
        chip=state,
        button=tr("Open sheet"),
        faded=meeting.state in OVER,
    )


def moved_words(moved_to: Day, today: Day) -> str:
    """Where a meeting went; '' where it was not moved."""
    return tr("Moved to {day}", day=phrases.short_day(moved_to, today)) if moved_to else ""


def _visit_row(visit: PlannedVisit) -> Row:
    chip = Chip(tr("Planned"), Tone.MUTE, "circle")
    if visit.because == "promise":
        chip = Chip(tr("Promise due"), Tone.WARN, "clock")
    elif visit.because == "late":
        chip = Chip(tr("Behind"), Tone.WARN, "triangle-alert")
    return Row(
        ("visit", visit.borrower_id),
        tr("Visit {name}", name=visit.name),
        phrases.joined(visit.reason, visit.group_name, visit.village),
        icon="map-pin",
        lead=" ",
        chip=chip,
        button=tr("Start visit"),
    )


def need_rows(day: TodayView) -> list[Row]:
    """What needs this person, most urgent first as the service orders it."""
    return [_need_row(item, day.day) for item in day.needs_me]


def _need_row(item: NeedItem, today: int) -> Row:
    icon, tone, verb = NEEDS.get(item.kind, ("info", Tone.MUTE, mark("Open")))
    said = tr(verb, "the day") if item.kind == "cash" else tr(verb)
    when = "" if item.day == today else phrases.short_day(item.day, today)
    about = phrases.joined(item.sentence, when)
    key = (item.kind, item.day if item.kind == "cash" else item.id)
    return Row(key, item.title, about, icon=icon, icon_tone=tone, button=said, link=True)


PAGES = {
    "meeting": "sheet",
    "visit": "visit",
    "conflict": "conflicts",
    "duplicate": "conflicts",
    "covenant": "profile",
    "application": "application",
    "registration": "register",
    "center": "center",
    "assessment": "assessment",
    "talk": "talk",
}
"""The pages that are opened with nothing but the id of a row."""


def target_of(key: object) -> tuple[str, object]:
    """Which page a row opens, and with what."""
    kind, number = key if isinstance(key, tuple) else ("today", None)
    match kind:
        case "returned_visit":
            return "visit", ("visit", number)
        case "draft":
            return "visits", "draft"
        case "cash":
            return "day_close", WhoseDay(number if isinstance(number, int) else None)
        case _:
            return PAGES.get(kind, "repayments"), number
