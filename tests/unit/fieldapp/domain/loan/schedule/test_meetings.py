"""A weekly center and a holiday week: what is due on which day, and how much of it.

The center meets on Wednesdays. 40,000 is lent on 3 January 2024 over four weeks at 1 % a week; nobody meets in the week
of 22 January.
"""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from fieldapp.domain.loan.calendar import DueRule, Holiday, MeetingDay, Move, Unit, WorkCalendar
from fieldapp.domain.loan.product import Accrual, Interest, LoanProduct, LoanTerms, Style, YearBasis
from fieldapp.domain.loan.schedule.builder import build_schedule

WEDNESDAY = date(2024, 1, 3)
WEEK_OFF = Holiday(date(2024, 1, 22), date(2024, 1, 26))
WEEKLY = DueRule(unit=Unit.WEEKS, meetings=(MeetingDay(date(2023, 6, 1), 2),))
FLAT = LoanProduct(code="flat", interest=Interest.FLAT)
LEVEL = LoanProduct(code="level")
Row = tuple[str, int, int]


def rows(product: LoanProduct, due: DueRule) -> list[Row]:
    terms = LoanTerms(product=product, principal=40_000, annual_rate=Decimal("0.52"), installments=4, due=due)
    made = build_schedule(terms, [(WEDNESDAY, 40_000)])
    return [(f"{row.due:%d %b}", row.principal, row.interest) for row in made]


def closed(rule: Move, *holidays: Holiday) -> DueRule:
    return replace(WEEKLY, calendar=WorkCalendar(holidays=holidays or (WEEK_OFF,), holiday_rule=rule))


def test_without_a_holiday_there_is_an_installment_every_wednesday() -> None:
    assert rows(FLAT, WEEKLY) == [
        ("10 Jan", 10_000, 400),
        ("17 Jan", 10_000, 400),
        ("24 Jan", 10_000, 400),
        ("31 Jan", 10_000, 400),
    ]


def test_moved_to_the_next_meeting_everything_behind_it_waits_a_week_and_costs_the_same() -> None:
    assert rows(FLAT, closed(Move.NEXT_INSTALLMENT_DAY)) == [
        ("10 Jan", 10_000, 400),
        ("17 Jan", 10_000, 400),
        ("31 Jan", 10_000, 400),
        ("07 Feb", 10_000, 400),
    ]


def test_spread_over_the_others_the_last_day_and_the_interest_stay() -> None:
    assert rows(FLAT, closed(Move.SPREAD)) == [
        ("10 Jan", 13_333, 533),
        ("17 Jan", 13_333, 533),
        ("31 Jan", 13_334, 534),
    ]


def test_a_level_loan_moved_to_the_next_meeting_keeps_its_amounts() -> None:
    moved, plain = rows(LEVEL, closed(Move.NEXT_INSTALLMENT_DAY)), rows(LEVEL, WEEKLY)
    assert [row[1:] for row in moved] == [row[1:] for row in plain]
    assert [row[0] for row in moved] == ["10 Jan", "17 Jan", "31 Jan", "07 Feb"]


def test_a_level_loan_that_is_spread_bears_both_weeks_and_stays_level() -> None:
    # level = 40,000 x 1.01 x 1.01 x 1.02 / (1 + (1 + 1.01) x 1.02) = 13,645
    assert rows(LEVEL, closed(Move.SPREAD)) == [
        ("10 Jan", 13_245, 400),
        ("17 Jan", 13_377, 268),
        ("31 Jan", 13_378, 268),
    ]


@pytest.mark.parametrize("style", [Style.CLASSIC, Style.PROGRESSIVE])
@pytest.mark.parametrize("move", [Move.NEXT_INSTALLMENT_DAY, Move.SPREAD])
def test_interest_by_days_counts_the_days_of_the_week_off(style: Style, move: Move) -> None:
    product = replace(LEVEL, style=style, accrual=Accrual.BY_DAYS, year=YearBasis.DAYS_364)
    made = rows(product, closed(move))
    left = 40_000 - made[0][1] - made[1][1]
    assert made[0][2] == 400
    assert made[2][2] == round(left * 0.02), "fourteen days of 364 at 52 %"


def test_interest_for_parts_of_periods_counts_both_weeks() -> None:
    product = replace(LEVEL, partial_periods=True)
    made = rows(product, closed(Move.SPREAD))
    assert made[2][2] == round((40_000 - made[0][1] - made[1][1]) * 0.02)


def test_equal_principal_and_exact_schedules_bear_both_weeks() -> None:
    exact = replace(LEVEL, style=Style.EXACT, interest=Interest.FLAT, year=YearBasis.DAYS_364)
    assert [row[2] for row in rows(exact, closed(Move.SPREAD))] == [400, 400, 800]
    level = replace(exact, interest=Interest.DECLINING)
    # The exact total is 40,935.09: the coin that the two rounded installments took is missing in the last.
    assert rows(level, closed(Move.SPREAD)) == [
        ("10 Jan", 13_245, 400),
        ("17 Jan", 13_377, 268),
        ("31 Jan", 13_378, 267),
    ]


def test_a_day_moved_to_the_next_working_day_moves_alone() -> None:
    one_day = Holiday(date(2024, 1, 24), date(2024, 1, 24))
    assert rows(FLAT, closed(Move.NEXT_WORKING_DAY, one_day)) == [
        ("10 Jan", 10_000, 400),
        ("17 Jan", 10_000, 400),
        ("25 Jan", 10_000, 400),
        ("31 Jan", 10_000, 400),
    ]


def test_a_center_that_meets_on_another_weekday_takes_its_installments_along() -> None:
    fridays = MeetingDay(date(2024, 1, 20), 4)
    moved = replace(WEEKLY, meetings=(*WEEKLY.meetings, fridays))
    days = ["10 Jan", "17 Jan", "26 Jan", "02 Feb"]
    assert [row[0] for row in rows(FLAT, moved)] == days
    assert [row[1:] for row in rows(FLAT, moved)] == [(10_000, 400)] * 4
    off = replace(moved, calendar=closed(Move.NEXT_INSTALLMENT_DAY).calendar)
    assert [row[0] for row in rows(FLAT, off)] == [*days[:2], "02 Feb", "09 Feb"]


def test_a_week_off_at_the_very_end_is_waited_for_or_spread() -> None:
    end = Holiday(date(2024, 1, 29), date(2024, 2, 2))
    assert rows(FLAT, closed(Move.NEXT_INSTALLMENT_DAY, end))[-1] == ("07 Feb", 10_000, 400)
    assert rows(FLAT, closed(Move.SPREAD, end)) == [
        ("10 Jan", 13_333, 400),
        ("17 Jan", 13_333, 400),
        ("24 Jan", 13_334, 400),
    ], "a week earlier, a week less interest"
