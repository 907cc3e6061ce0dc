"""Amounts, days and times in the reader's words and digits; pure, so that every page says them alike."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from fieldapp.domain.money import Currency, format_amount
from fieldapp.domain.numerals import grouped, shown
from fieldapp.domain.timestamp import Day, date_of, day_of, weekday_of
from fieldapp.domain.words import mark, tr, tr_n

WEEKDAYS = (mark("Mon"), mark("Tue"), mark("Wed"), mark("Thu"), mark("Fri"), mark("Sat"), mark("Sun"))
MONTHS = (
    mark("Jan"),
    mark("Feb"),
    mark("Mar"),
    mark("Apr"),
    mark("May"),
    mark("Jun"),
    mark("Jul"),
    mark("Aug"),
    mark("Sep"),
    mark("Oct"),
    mark("Nov"),
    mark("Dec"),
)
"""Short names in English; said with `tr(WEEKDAYS[0])`."""
MINUTE_MS = 60_000
HOUR_MS = 60 * MINUTE_MS
DAY_MS = 24 * HOUR_MS


def money(minor: int, currency: Currency) -> str:
    """An amount with its sign: `₹ 44,310`."""
    return format_amount(minor, currency, symbol=True)


def number(count: int) -> str:
    """A whole number standing by itself: `1,234`."""
    return grouped(count)


def joined(*parts: str) -> str:
    """The parts that are not empty, with a middle dot between them."""
    return " · ".join(part for part in parts if part)


def share(part: int, whole: int) -> str:
    """A whole percentage: `29 %`; nothing of nothing is 0 %."""
    return tr("{number} %", number=round(100 * part / whole) if whole else 0)


def full_day(day: Day) -> str:
    """`Thu 15 Oct 2026`."""
    when = date_of(day)
    return tr(
        "{weekday} {day} {month} {year}",
        weekday=tr(WEEKDAYS[weekday_of(day)]),
        day=when.day,
        month=tr(MONTHS[when.month - 1]),
        year=when.year,
    )


def short_day(day: Day, today: Day) -> str:
    """`today`, `yesterday`, `Thu 8 Oct` within the year, else `9 Mar 2025`."""
    near = NEAR.get(day - today)
    if near is not None:
        return tr(near)
    when = date_of(day)
    month = tr(MONTHS[when.month - 1])
    if abs(day - today) < 300:
        return tr("{weekday} {day} {month}", weekday=tr(WEEKDAYS[weekday_of(day)]), day=when.day, month=month)
    return tr("{day} {month} {year}", day=when.day, month=month, year=when.year)


NEAR = {0: mark("today"), -1: mark("yesterday"), 1: mark("tomorrow")}


def zone(name: str) -> tzinfo:
    """The branch's time zone; where the machine has no time zone tables, the machine's own."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return datetime.fromtimestamp(0, tz=UTC).astimezone().tzinfo or UTC


def clock(at_ms: int, time_zone: str, *, seconds: bool = False) -> str:
    """`10:42`, or `10:42:07`."""
    when = datetime.fromtimestamp(at_ms / 1000, tz=zone(time_zone))
    return shown(when.strftime("%H:%M:%S" if seconds else "%H:%M"))


def local_day(at_ms: int, time_zone: str) -> Day:
    """The calendar day of a moment in the branch."""
    return day_of(datetime.fromtimestamp(at_ms / 1000, tz=zone(time_zone)).date())


def moment(at_ms: int, today: Day, time_zone: str) -> str:
    """`today 06:10`, `yesterday 16:20`, `Thu 8 Oct 09:40`."""
    return tr("{day} {time}", day=short_day(local_day(at_ms, time_zone), today), time=clock(at_ms, time_zone))


def span(ms: int) -> str:
    """A length of time: `2 h 47 min`, `3 days`."""
    if ms < MINUTE_MS:
        return tr("less than a minute")
    if ms < HOUR_MS:
        return tr("{minutes} min", minutes=ms // MINUTE_MS)
    if ms < 2 * DAY_MS:
        hours, rest = divmod(ms, HOUR_MS)
        minutes = rest // MINUTE_MS
        if minutes and hours < 24:
            return tr("{hours} h {minutes} min", hours=hours, minutes=minutes)
        return tr("{hours} h", hours=hours)
    return tr_n("{n} day", "{n} days", ms // DAY_MS)


def parse_day(text: str, today: Day) -> Day | None:
    """The day a person means by `20`, `20/10`, `20/10/2026`, `+7`, `-1`, `fri`, `today`; None where it is none.

    A day without a month is the next such day, today included; a weekday is the next one after today. Names are
    understood in English and in the reader's language, digits in any script.
    """
    plain = text.strip().casefold()
    if plain in ("today", ".", tr(NEAR[0]).casefold()):
        return today
    if re.fullmatch(r"[+-]\d{1,4}", plain):
        return today + int(plain)
    weekday = _named(plain, WEEKDAYS) if len(plain) >= 2 else None
    if weekday is not None:
        return today + ((weekday - weekday_of(today) - 1) % 7) + 1
    numbers = re.fullmatch(r"(\d{1,2})(?:[/. -](\d{1,2}|[^\W\d][^\d\s/-]{1,12})(?:[/. -](\d{4}|\d{2}))?)?", plain)
    return _numbered_day(numbers.groups(), today) if numbers else None


def _named(typed: str, names: tuple[str, ...]) -> int | None:
    """The place of the name that what was typed begins or continues, in English or in the reader's language."""
    for said in (names, tuple(tr(name) for name in names)):
        for at, name in enumerate(said):
            if typed.startswith(name.casefold()[: len(typed)]):
                return at
    return None


def _numbered_day(parts: tuple[str | None, ...], today: Day) -> Day | None:
    now = date_of(today)
    day = int(parts[0] or 0)
    month = _month(parts[1]) if parts[1] else 0
    if month is None:
        return None
    if parts[2]:
        year = int(parts[2])
        return _day(year + 2000 if year < 100 else year, month, day)
    if month:
        near = (_day(now.year + shift, month, day) for shift in (0, 1, -1))
        return min((d for d in near if d is not None), key=lambda d: abs(d - today), default=None)
    for ahead in range(62):
        candidate = now + timedelta(days=ahead)
        if candidate.day == day:
            return day_of(candidate)
    return None


def _month(text: str) -> int | None:
    if text.isdecimal():
        return int(text)
    for said in (MONTHS, tuple(tr(name) for name in MONTHS)):
        for at, name in enumerate(said, 1):
            if text.startswith(name.casefold()):
                return at
    return None


def _day(year: int, month: int, day: int) -> Day | None:
    try:
        return day_of(date(year, month, day))
    except ValueError:
        return None
