"""What was agreed leads back to full terms, and to the same schedule however the catalog goes on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

import pytest

from fieldapp.domain.loan.agreed import Agreed, Meetings, agree, make_schedule, meets_when_due, terms_of
from fieldapp.domain.loan.calendar import DueRule, Holiday, MeetingDay, Unit, WorkCalendar
from fieldapp.domain.loan.catalog import CalendarPublished, ProductPublished, ProductVersion, calendar_id, product_id
from fieldapp.domain.loan.fees import FeeRule
from fieldapp.domain.loan.product import DownPayment, LoanTerms, Offering
from fieldapp.domain.timestamp import date_of, day_of
from tests.fakes.branch import FakeBranch
from tests.unit.fieldapp.domain.loan.test_catalog import WEEKLY

HAND_OVER = date(2026, 3, 2)
AGREED = Agreed(product_id("GW", 1), Decimal("0.20"), 10, DueRule(unit=Unit.WEEKS))
CLOSED = WorkCalendar(holidays=(Holiday(date(2026, 3, 9), date(2026, 3, 9)),))


def branch_with_catalog() -> FakeBranch:
    branch = FakeBranch(borrowers=0)
    branch.do("office", ProductPublished(WEEKLY), product_id("GW", 1))
    branch.do("office", CalendarPublished(1, CLOSED), calendar_id(1))
    return branch


def terms(agreed: Agreed = AGREED, branch: FakeBranch | None = None) -> LoanTerms:
    found = terms_of((branch or branch_with_catalog()).state, agreed, 10_000_00)
    assert found is not None
    return found


def test_terms_are_the_published_product_with_what_is_hers() -> None:
    found = terms(replace(AGREED, counted_from=HAND_OVER, fixed_installment=1_100_00))
    assert found.product == WEEKLY
    assert (found.principal, found.annual_rate, found.installments) == (10_000_00, Decimal("0.20"), 10)
    assert (found.counted_from, found.fixed_installment) == (HAND_OVER, 1_100_00)


def test_unknown_product_or_calendar_gives_no_terms() -> None:
    state = branch_with_catalog().state
    assert terms_of(state, replace(AGREED, product=product_id("GW", 2)), 1) is None
    assert terms_of(state, replace(AGREED, calendar=calendar_id(2)), 1) is None


def test_the_calendar_named_holds_though_a_newer_one_is_published() -> None:
    branch = branch_with_catalog()
    named = replace(AGREED, calendar=calendar_id(1))
    before = make_schedule(terms(named, branch), day_of(HAND_OVER))
    assert date_of(before[0].due_day) == date(2026, 3, 10), "the holiday moves the first installment"
    branch.do("office", CalendarPublished(2, WorkCalendar()), calendar_id(2))
    assert make_schedule(terms(named, branch), day_of(HAND_OVER)) == before


def test_a_schedule_repays_the_principal_with_interest_and_fees() -> None:
    product = replace(WEEKLY, fees=(FeeRule(amount=5_00),))
    made = make_schedule(replace(terms(), product=product), day_of(HAND_OVER))
    assert len(made) == 10
    assert sum(row.principal for row in made) == 10_000_00
    assert {row.fee for row in made} == {5_00}
    assert [date_of(row.due_day) for row in made] == [HAND_OVER + timedelta(weeks=k) for k in range(1, 11)]


def test_a_down_payment_is_a_row_of_its_own_on_the_day() -> None:
    product = replace(WEEKLY, down_payment=DownPayment(Decimal(10)))
    made = make_schedule(replace(terms(), product=product), day_of(HAND_OVER))
    assert made[0].due_day == day_of(HAND_OVER)
    assert (made[0].principal, made[0].interest, made[0].fee) == (1_000_00, 0, 0)
    assert sum(row.principal for row in made) == 10_000_00


def test_installments_fall_on_the_day_the_center_meets() -> None:
    meets = DueRule(unit=Unit.WEEKS, meetings=(MeetingDay(date(2026, 1, 1), 3),))
    made = make_schedule(terms(replace(AGREED, due=meets)), day_of(HAND_OVER))
    assert {date_of(row.due_day).weekday() for row in made} == {3}


def version(**offering: object) -> ProductVersion:
    rhythm = replace(WEEKLY.offering, **offering)  # type: ignore[arg-type]
    return ProductVersion(product_id("GW", 1), replace(WEEKLY, offering=rhythm), 0)


def due_days(meetings: Meetings | None, **offering: object) -> list[date]:
    branch, wanted = FakeBranch(borrowers=0), version(**offering)
    branch.do("office", ProductPublished(wanted.product), wanted.id)
    agreed = agree(branch.state, wanted, 10, day_of(HAND_OVER), meetings)
    found = terms_of(branch.state, agreed, 10_000_00)
    assert found is not None
    return [date_of(row.due_day) for row in make_schedule(found, day_of(HAND_OVER))]


@pytest.mark.parametrize("late", range(7))
def test_weekly_installments_are_at_the_weekly_meetings_after_a_whole_week(late: int) -> None:
    meetings = Meetings(day_of(HAND_OVER) - late)
    days = due_days(meetings)
    assert timedelta(7) <= days[0] - HAND_OVER < timedelta(14)
    assert all((day_of(day) - meetings.some) % 7 == 0 for day in days)
    assert {second - first for first, second in pairwise(days)} == {timedelta(7)}


@pytest.mark.parametrize("late", range(14))
def test_fortnightly_installments_are_at_the_meetings_of_a_fortnightly_center(late: int) -> None:
    meetings = Meetings(day_of(HAND_OVER) - late, every_weeks=2)
    days = due_days(meetings, every=2)
    assert timedelta(14) <= days[0] - HAND_OVER < timedelta(28)
    assert all((day_of(day) - meetings.some) % 14 == 0 for day in days)


def test_monthly_installments_move_to_the_meeting_after_the_counted_day() -> None:
    days = due_days(Meetings(day_of(HAND_OVER) + 3), unit=Unit.MONTHS, every=1)
    assert {day.weekday() for day in days} == {3}
    assert days[0] == date(2026, 4, 2)


def test_without_meetings_the_days_are_counted_from_the_hand_over() -> None:
    apart = due_days(Meetings(day_of(HAND_OVER) + 3), on_meeting_days=False)
    assert apart == due_days(None) == [HAND_OVER + timedelta(weeks=k) for k in range(1, 11)]


def test_the_calendar_in_force_is_named_in_what_is_agreed() -> None:
    branch = branch_with_catalog()
    assert agree(branch.state, version(), 10, day_of(HAND_OVER), None).calendar == calendar_id(1)


@pytest.mark.parametrize(
    ("every", "unit", "weeks", "meets"),
    [
        (1, Unit.WEEKS, 1, True),
        (2, Unit.WEEKS, 1, True),
        (1, Unit.WEEKS, 2, False),
        (4, Unit.WEEKS, 2, True),
        (1, Unit.MONTHS, 1, True),
        (1, Unit.MONTHS, 4, False),
        (1, Unit.DAYS, 1, False),
    ],
)
def test_whether_a_center_meets_when_installments_fall_due(every: int, unit: Unit, weeks: int, meets: bool) -> None:
    assert meets_when_due(Offering(every=every, unit=unit), Meetings(0, weeks)) is meets
