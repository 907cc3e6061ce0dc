"""Due dates: counting, month ends, meeting days, holidays and closed weekdays."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from fieldapp.domain.loan.calendar import (
    DueRule,
    Holiday,
    MeetingDay,
    Move,
    Span,
    Unit,
    WorkCalendar,
    add_units,
    periods,
    span,
)

WEEKS = DueRule(unit=Unit.WEEKS)
FRIDAY = date(2024, 3, 1)


def dues(start: date, installments: int, rule: DueRule) -> list[date]:
    return [period.due for period in periods(start, installments, rule)]


def test_month_ends_clip_without_drifting() -> None:
    assert dues(date(2024, 1, 31), 3, DueRule()) == [date(2024, 2, 29), date(2024, 3, 31), date(2024, 4, 30)]
    assert dues(date(2023, 4, 30), 2, DueRule()) == [date(2023, 5, 30), date(2023, 6, 30)]


@pytest.mark.parametrize(
    ("unit", "expected"),
    [
        (Unit.DAYS, date(2024, 3, 2)),
        (Unit.WEEKS, date(2024, 3, 14)),
        (Unit.MONTHS, date(2024, 4, 29)),
        (Unit.YEARS, date(2026, 2, 28)),
    ],
)
def test_units_from_a_leap_day(unit: Unit, expected: date) -> None:
    assert add_units(date(2024, 2, 29), unit, 2) == expected


def test_months_count_backwards_too() -> None:
    assert add_units(date(2024, 3, 31), Unit.MONTHS, -1) == date(2024, 2, 29)


def test_span_leaves_the_days_of_the_broken_unit() -> None:
    assert span(date(2024, 1, 15), date(2024, 3, 20), Unit.MONTHS) == Span(2, 5, 31)
    assert span(date(2013, 1, 8), date(2013, 1, 20), Unit.WEEKS) == Span(1, 5, 7)
    assert span(date(2020, 2, 29), date(2023, 2, 28), Unit.YEARS) == Span(3, 0, 366)
    assert span(FRIDAY, FRIDAY + timedelta(days=9), Unit.DAYS) == Span(9, 0, 1)


def test_a_meeting_weekday_that_changes_moves_the_dates_after_it() -> None:
    meetings = (MeetingDay(date(2015, 1, 1), 4), MeetingDay(date(2015, 3, 28), 2))
    made = periods(date(2015, 3, 6), 6, replace(WEEKS, meetings=meetings))
    assert [period.due for period in made] == [
        date(2015, 3, 13),
        date(2015, 3, 20),
        date(2015, 3, 27),
        date(2015, 4, 8),
        date(2015, 4, 15),
        date(2015, 4, 22),
    ]
    assert all(period.regular for period in made), "a meeting day moves dates, not amounts"


def test_monthly_meetings_on_a_weekday_of_the_month() -> None:
    second_tuesday = DueRule(meetings=(MeetingDay(date(2024, 1, 1), 1, week=2),))
    assert dues(date(2024, 1, 9), 3, second_tuesday) == [date(2024, 2, 13), date(2024, 3, 12), date(2024, 4, 9)]
    last_friday = MeetingDay(date(2024, 1, 1), 4, week=-1)
    assert last_friday.on_or_after(date(2024, 3, 1)) == date(2024, 3, 29)


def test_a_closed_weekday_moves_one_date_and_makes_two_periods_irregular() -> None:
    closed = WorkCalendar(frozenset({4}), Move.NEXT_WORKING_DAY)
    made = periods(date(2024, 3, 15), 3, DueRule(calendar=closed))  # 15 May is a Wednesday, 15 June a Saturday
    assert [period.due for period in made] == [date(2024, 4, 15), date(2024, 5, 15), date(2024, 6, 15)]
    made = periods(FRIDAY, 3, replace(WEEKS, calendar=closed))
    assert [period.due.weekday() for period in made] == [5, 5, 5]
    assert not any(period.regular for period in made)


@pytest.mark.parametrize(
    ("move", "expected"),
    [
        (Move.SAME_DAY, date(2024, 3, 9)),
        (Move.NEXT_WORKING_DAY, date(2024, 3, 11)),
        (Move.PREVIOUS_WORKING_DAY, date(2024, 3, 8)),
    ],
)
def test_each_rule_for_a_closed_weekend(move: Move, expected: date) -> None:
    weekend = WorkCalendar(frozenset({5, 6}), move)
    assert dues(date(2024, 3, 2), 1, replace(WEEKS, calendar=weekend)) == [expected]


@pytest.mark.parametrize("closed_rule", [Move.SAME_DAY, Move.NEXT_WORKING_DAY])
def test_a_holiday_on_a_closed_weekday_follows_the_rule_for_holidays(closed_rule: Move) -> None:
    saturday = date(2023, 12, 16)
    calendar = WorkCalendar(
        frozenset({5, 6}), closed_rule, (Holiday(saturday - timedelta(days=9), saturday),), Move.NEXT_WORKING_DAY
    )
    made = dues(date(2023, 12, 4), 1, DueRule(every=12, unit=Unit.DAYS, calendar=calendar))
    assert made == [date(2023, 12, 18)]


def test_installments_on_a_closed_weekday_that_stays_find_the_next_of_their_own_days() -> None:
    saturdays = WorkCalendar(
        frozenset({5}),
        Move.SAME_DAY,
        (Holiday(date(2024, 3, 9), date(2024, 3, 9)),),
        Move.NEXT_INSTALLMENT_DAY,
    )
    assert dues(date(2024, 3, 2), 2, replace(WEEKS, calendar=saturdays)) == [date(2024, 3, 16), date(2024, 3, 23)]


def test_installments_counted_on_a_closed_weekday_never_lose_their_day_before_it() -> None:
    saturdays = WorkCalendar(
        frozenset({5, 6}),
        Move.PREVIOUS_WORKING_DAY,
        (Holiday(date(2024, 3, 5), date(2024, 3, 8)),),
    )
    # 9 March is paid on the 4th; with nothing open since before the hand-over it waits for the next of its own days.
    assert dues(date(2024, 3, 2), 2, replace(WEEKS, calendar=saturdays)) == [date(2024, 3, 4), date(2024, 3, 15)]
    longer = replace(saturdays, holidays=(Holiday(date(2024, 2, 28), date(2024, 3, 8)),))
    assert dues(date(2024, 3, 2), 2, replace(WEEKS, calendar=longer)) == [date(2024, 3, 15), date(2024, 3, 22)]


def test_two_holidays_in_a_row_wait_for_the_third_meeting() -> None:
    both = (Holiday(date(2024, 3, 9), date(2024, 3, 16)),)
    closed = WorkCalendar(holidays=both, holiday_rule=Move.NEXT_INSTALLMENT_DAY)
    assert dues(date(2024, 3, 2), 1, replace(WEEKS, calendar=closed)) == [date(2024, 3, 23)]


def test_a_holiday_moved_to_the_next_meeting_makes_the_loan_longer() -> None:
    closed = WorkCalendar(
        holidays=(Holiday(date(2024, 3, 8), date(2024, 3, 8)),), holiday_rule=Move.NEXT_INSTALLMENT_DAY
    )
    assert dues(FRIDAY, 3, replace(WEEKS, calendar=closed)) == [date(2024, 3, 15), date(2024, 3, 22), date(2024, 3, 29)]


def test_a_holiday_that_is_spread_leaves_fewer_installments() -> None:
    closed = WorkCalendar(holidays=(Holiday(date(2024, 3, 15), date(2024, 3, 15)),), holiday_rule=Move.SPREAD)
    assert dues(FRIDAY, 4, replace(WEEKS, calendar=closed)) == [date(2024, 3, 8), date(2024, 3, 22), date(2024, 3, 29)]


def test_a_period_around_a_day_that_was_spread_holds_two_intervals() -> None:
    closed = WorkCalendar(holidays=(Holiday(date(2024, 3, 15), date(2024, 3, 15)),), holiday_rule=Move.SPREAD)
    made = periods(FRIDAY, 4, replace(WEEKS, calendar=closed))
    assert [(period.intervals, period.regular) for period in made] == [(1, True), (2, False), (1, True)]


def test_a_holiday_with_its_own_day_is_final_where_closed_days_wait_for_the_next_installment() -> None:
    calendar = WorkCalendar(
        frozenset({5, 6}),
        Move.NEXT_INSTALLMENT_DAY,
        (Holiday(date(2013, 1, 15), date(2013, 1, 15), move_to=date(2013, 1, 20)),),
    )
    made = dues(date(2013, 1, 1), 3, replace(WEEKS, calendar=calendar))
    assert made == [date(2013, 1, 8), date(2013, 1, 20), date(2013, 1, 22)]


def test_a_moved_holiday_still_avoids_a_closed_day_elsewhere() -> None:
    calendar = WorkCalendar(frozenset({6}), Move.NEXT_WORKING_DAY, (Holiday(FRIDAY, FRIDAY, move_to=date(2024, 3, 3)),))
    assert dues(date(2024, 2, 23), 1, replace(WEEKS, calendar=calendar)) == [date(2024, 3, 4)]


def test_a_fixed_length_replaces_the_last_date_only() -> None:
    made = periods(date(2024, 2, 1), 3, DueRule(every=2, last_after=7))
    assert [period.due for period in made] == [date(2024, 4, 1), date(2024, 6, 1), date(2024, 9, 1)]
    assert [period.regular for period in made] == [True, True, False]
    assert made[-1].days == 92


def test_given_dates_are_taken_as_they_are() -> None:
    given = (date(2024, 3, 5), date(2024, 3, 19))
    assert dues(FRIDAY, 9, DueRule(given=given)) == list(given)


def test_a_calendar_that_is_always_closed_is_refused() -> None:
    always = WorkCalendar(frozenset(range(7)), Move.NEXT_WORKING_DAY)
    with pytest.raises(ValueError, match="no working day"):
        dues(FRIDAY, 1, replace(WEEKS, calendar=always))
    assert not always.is_open(FRIDAY)


def test_daily_installments_step_over_a_closed_sunday() -> None:
    daily = DueRule(unit=Unit.DAYS, calendar=WorkCalendar(frozenset({6}), Move.NEXT_WORKING_DAY))
    assert dues(FRIDAY, 3, daily) == [date(2024, 3, 2), date(2024, 3, 4), date(2024, 3, 5)]
