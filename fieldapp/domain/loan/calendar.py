"""When installments fall due: counted units, holidays, closed weekdays and the center's meeting days.

Dates come first and amounts after. The k-th due date is counted from the same start, so month ends clip without
drifting (31 January, 29 February, 31 March), and a due date that was moved never moves the ones after it.
"""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

_LONGEST_CLOSURE = 366


class Unit(Enum):
    """The unit in which installments are counted."""

    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"


def add_units(start: date, unit: Unit, count: int) -> date:
    """The date `count` units after start (before it when negative); months and years clip to the month's last day."""
    if unit is Unit.DAYS:
        return start + timedelta(days=count)
    if unit is Unit.WEEKS:
        return start + timedelta(days=7 * count)
    months = start.year * 12 + start.month - 1 + (12 * count if unit is Unit.YEARS else count)
    year, month = months // 12, months % 12 + 1
    return date(year, month, min(start.day, monthrange(year, month)[1]))


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time as whole units, the days left over, and the days of the unit they are part of."""

    whole: int
    days: int
    broken: int


def span(start: date, end: date, unit: Unit) -> Span:
    """How many whole units fit between two dates, counted from start, and what is left."""
    if unit is Unit.DAYS:
        return Span((end - start).days, 0, 1)
    if unit is Unit.WEEKS:
        whole, days = divmod((end - start).days, 7)
        return Span(whole, days, 7)
    step = 12 if unit is Unit.YEARS else 1
    whole = ((end.year - start.year) * 12 + end.month - start.month) // step
    if add_units(start, unit, whole) > end:
        whole -= 1
    reached = add_units(start, unit, whole)
    return Span(whole, (end - reached).days, (add_units(start, unit, whole + 1) - reached).days)


class Move(Enum):
    """What happens to a due date on which nobody can be paid."""

    SAME_DAY = "same_day"
    NEXT_WORKING_DAY = "next_working_day"
    PREVIOUS_WORKING_DAY = "previous_working_day"
    NEXT_INSTALLMENT_DAY = "next_installment_day"
    SPREAD = "spread"


@dataclass(frozen=True, slots=True)
class Holiday:
    """Days first to last inclusive; with `move_to` its due dates go there, otherwise by the calendar's holiday rule."""

    first: date
    last: date
    move_to: date | None = None


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """The branch's closed weekdays (Monday is 0) and holidays, and the rule for due dates that hit either."""

    closed_weekdays: frozenset[int] = frozenset()
    closed_rule: Move = Move.SAME_DAY
    holidays: tuple[Holiday, ...] = ()
    holiday_rule: Move = Move.NEXT_WORKING_DAY

    def holiday_on(self, day: date) -> Holiday | None:
        """The holiday that contains the day."""
        return next((holiday for holiday in self.holidays if holiday.first <= day <= holiday.last), None)

    def is_open(self, day: date) -> bool:
        """True on a working day that is no holiday."""
        return day.weekday() not in self.closed_weekdays and self.holiday_on(day) is None

    def rule_on(self, day: date) -> Move:
        """What happens to a due date on the day; a holiday on a closed weekday follows the holiday's rule first."""
        if self.holiday_rule is not Move.SAME_DAY and self.holiday_on(day) is not None:
            return self.holiday_rule
        return self.closed_rule if day.weekday() in self.closed_weekdays else Move.SAME_DAY


@dataclass(frozen=True, slots=True)
class MeetingDay:
    """A center meets on this weekday (Monday is 0) from `since` on; `week` is the week of the month, -1 the last."""

    since: date
    weekday: int
    week: int | None = None

    def on_or_after(self, day: date) -> date:
        """The first meeting on the day or after it."""
        candidate = day + timedelta(days=(self.weekday - day.weekday()) % 7)
        while self.week is not None and not self._in_week(candidate):
            candidate += timedelta(days=7)
        return candidate

    def _in_week(self, day: date) -> bool:
        if self.week == -1:
            return (day + timedelta(days=7)).month != day.month
        return (day.day - 1) // 7 + 1 == self.week


@dataclass(frozen=True, slots=True)
class DueRule:
    """How due dates are counted and moved: every `every` units, on meeting days if given, around closures.

    `given` replaces the counting (dates agreed elsewhere); `last_after` (a number of units) replaces the last due date.
    """

    every: int = 1
    unit: Unit = Unit.MONTHS
    meetings: tuple[MeetingDay, ...] = ()
    calendar: WorkCalendar = WorkCalendar()
    given: tuple[date, ...] = ()
    last_after: int | None = None

    @property
    def moves(self) -> bool:
        """True when a due date may fall elsewhere than where the counting puts it."""
        if self.given:
            return False
        calendar = self.calendar
        return bool(self.meetings or calendar.closed_weekdays or calendar.holidays or self.last_after is not None)


class Period(NamedTuple):
    """The days after `start` up to and including `due`; `regular` when it is one full counted interval.

    `intervals` is how many counted intervals it holds: more than one after a closure that was spread over the others.
    """

    start: date
    due: date
    regular: bool = True
    intervals: int = 1

    @property
    def days(self) -> int:
        """Calendar days of the period."""
        return self.due.toordinal() - self.start.toordinal()


@lru_cache(maxsize=256)
def periods(start: date, installments: int, rule: DueRule) -> tuple[Period, ...]:
    """The periods of a loan handed over on `start`; fewer than asked when a closure is spread over the others.

    A meeting day moves dates only, so such a period stays regular; a closure or a fixed length makes it irregular.
    The members of a center share their days, so what was counted lately is kept.
    """
    if not rule.moves:
        ends = [start, *(rule.given or _counted_dues(start, installments, rule))]
        return tuple(map(Period, ends, ends[1:]))
    made: list[Period] = []
    last, counted_last, number_last = start, True, 0
    for due, counted, number in _dues(start, installments, rule):
        intervals = number - number_last
        made.append(Period(last, due, counted and counted_last and intervals == 1, intervals))
        last, counted_last, number_last = due, counted, number
    return tuple(made)


def _dues(start: date, installments: int, rule: DueRule) -> Iterator[tuple[date, bool, int]]:
    """Strictly increasing due dates, each with whether it is where the counting put it and its number in the count."""
    last = start
    for number in range(1, installments + 1):
        fixed = rule.last_after is not None and number == installments
        counted = _to_meeting(_counted(start, number, installments, rule), rule.meetings)
        due = _move(counted, rule, start)
        if due is None:
            if number < installments or last != start:
                continue
            due = _next_open(counted, rule, 1)  # the only installment has no other to be spread over
        if due <= last:
            # The day is taken: this installment and the ones behind it wait for the next counted day.
            due = _next_counted_open(last, rule, start)
        yield due, due == counted and not fixed, number
        last = due


def _counted_dues(start: date, installments: int, rule: DueRule) -> list[date]:
    """Every due date where the counting puts it."""
    if rule.unit in (Unit.DAYS, Unit.WEEKS):
        first, step = start.toordinal(), rule.every * (7 if rule.unit is Unit.WEEKS else 1)
        return [date.fromordinal(first + number * step) for number in range(1, installments + 1)]
    return [add_units(start, rule.unit, number * rule.every) for number in range(1, installments + 1)]


def _counted(start: date, number: int, installments: int, rule: DueRule) -> date:
    if rule.last_after is not None and number == installments:
        return add_units(start, rule.unit, rule.last_after)
    return add_units(start, rule.unit, number * rule.every)


def _next_counted_open(last: date, rule: DueRule, start: date) -> date:
    """The next of the loan's own days, moved around closures if it must be, that is later than the last due date."""
    counted = last
    for _ in range(_LONGEST_CLOSURE):
        counted = _step(counted, Move.NEXT_INSTALLMENT_DAY, rule, start)
        due = _move(counted, rule, start)
        if due is not None and due > last:
            return due
    raise ValueError(f"no open installment day after {last}")


def _to_meeting(day: date, meetings: tuple[MeetingDay, ...]) -> date:
    in_force = [meeting for meeting in meetings if meeting.since <= day]
    return max(in_force, key=lambda meeting: meeting.since).on_or_after(day) if in_force else day


def _move(day: date, rule: DueRule, start: date) -> date | None:
    """The day on which an installment counted for `day` is paid; None when its amount is spread over the others."""
    for _ in range(_LONGEST_CLOSURE):
        holiday = rule.calendar.holiday_on(day)
        if holiday is not None and holiday.move_to is not None:
            day = holiday.move_to
            if rule.calendar.closed_rule is Move.NEXT_INSTALLMENT_DAY:
                return day
            continue
        move = rule.calendar.rule_on(day)
        if move is Move.SAME_DAY:
            return day
        if move is Move.SPREAD:
            return None
        day = _step(day, move, rule, start)
    raise ValueError(f"no working day within a year after {day}")


def _step(day: date, move: Move, rule: DueRule, start: date) -> date:
    if move is Move.PREVIOUS_WORKING_DAY:
        return _next_open(day, rule, -1)
    if move is Move.NEXT_WORKING_DAY:
        return _next_open(day, rule, 1)
    number = 1
    while (counted := _to_meeting(add_units(start, rule.unit, number * rule.every), rule.meetings)) <= day:
        number += 1
    return counted


def _next_open(day: date, rule: DueRule, step: int) -> date:
    for _ in range(_LONGEST_CLOSURE):
        if rule.calendar.is_open(day):
            return day
        day += timedelta(days=step)
    raise ValueError(f"no working day within a year of {day}")
