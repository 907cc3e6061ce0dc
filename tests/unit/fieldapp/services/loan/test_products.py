"""What is on offer today, and what a loan costs week by week."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from fieldapp.domain.loan.calendar import Holiday, Unit, WorkCalendar
from fieldapp.domain.loan.catalog import CalendarPublished, ProductWithdrawn, calendar_id, product_id
from fieldapp.domain.loan.product import Offering
from fieldapp.domain.operation import Intent
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.timestamp import date_of, weekday_of
from fieldapp.services.desk import Desk
from fieldapp.services.loan.products import Ask, OfferView, offer, products, rhythm_words
from tests.fakes.clock import MONDAY, new_id
from tests.fakes.morning_branch import MorningBranch
from tests.unit.fieldapp.services.lending import MONTHLY, MONTHLY_ID, WEEKLY, WEEKLY_ID, newer, publish


def offered(desk: Desk, ask: Ask) -> OfferView:
    made = offer(desk, ask)
    assert isinstance(made, OfferView), made
    return made


def test_the_newest_version_on_offer_is_listed_by_name(morning: MorningBranch) -> None:
    publish(morning)
    publish(morning, newer(WEEKLY))
    anil = morning.desk(morning.anil_id)
    assert [(card.name, card.version) for card in products(anil)] == [("Group weekly", 2), ("Individual monthly", 1)]
    morning.office.write(Intent(ProductWithdrawn(), MONTHLY_ID, business_day=anil.clock.today()))
    morning.exchange(anil)
    assert [card.name for card in products(anil)] == ["Group weekly"]


def test_a_card_says_rate_rhythm_and_limits(morning: MorningBranch) -> None:
    publish(morning)
    card = products(morning.desk(morning.anil_id))[0]
    assert (card.code, card.annual_rate, card.rhythm, card.installments) == ("GW", Decimal("0.24"), "every week", 50)
    assert card.limits == WEEKLY.limits


@pytest.mark.parametrize(
    ("offering", "words"),
    [
        (Offering(every=1, unit=Unit.WEEKS), "every week"),
        (Offering(every=2, unit=Unit.WEEKS), "every 2 weeks"),
        (Offering(every=1, unit=Unit.MONTHS), "every month"),
    ],
)
def test_rhythms_in_words(offering: Offering, words: str) -> None:
    assert rhythm_words(offering) == words


def test_an_offer_shows_every_week_and_adds_up(morning: MorningBranch) -> None:
    publish(morning)
    anil = morning.desk(morning.anil_id)
    made = offered(anil, Ask(morning.borrowers[0], WEEKLY_ID, 10_000_00, 50))
    assert len(made.rows) == 50
    assert {weekday_of(row.day) for row in made.rows} == {weekday_of(MONDAY)}, "the center meets on Mondays"
    assert made.rows[0].day == anil.clock.today() + 7
    assert (sum(row.principal for row in made.rows), made.rows[-1].left) == (10_000_00, 0)
    assert made.fees_at_hand_over == 100_00
    assert made.saving == 500_00
    assert made.in_hand == 10_000_00 - 100_00 - 500_00
    assert made.cost == made.interest + 100_00
    assert made.to_pay == 10_000_00 + made.interest


def test_the_price_counts_what_is_held_back(morning: MorningBranch) -> None:
    """200 over 50 weeks at 20 % a year flat is 37.07 % a year and 44.68 % compounded."""
    limits = replace(WEEKLY.limits, principal_from=1, principal_step=0)
    plain = replace(WEEKLY, code="P", fees=(), compulsory_saving=Decimal(0), limits=limits)
    plain = replace(plain, offering=replace(WEEKLY.offering, annual_rate=Decimal("0.20")))
    publish(morning, WEEKLY, plain)
    anil, borrower = morning.desk(morning.anil_id), morning.borrowers[0]
    made = offered(anil, Ask(borrower, product_id("P", 1), 20_000_00, 50))
    assert made.apr is not None
    assert made.eir is not None
    assert (round(made.apr, 4), round(made.eir, 4)) == (Decimal("0.3707"), Decimal("0.4468"))
    dear = offered(anil, Ask(borrower, WEEKLY_ID, 20_000_00, 50))
    assert dear.apr is not None
    assert dear.apr > made.apr + Decimal("0.10"), "four points of rate, a fee and a saving that comes back late"


def test_a_holiday_moves_an_installment_and_the_offer_says_so(morning: MorningBranch) -> None:
    publish(morning)
    second = date_of(MONDAY + 14)
    calendar = WorkCalendar(holidays=(Holiday(second, second),))
    morning.office.write(Intent(CalendarPublished(1, calendar), calendar_id(1)))
    anil = morning.desk(morning.anil_id)
    made = offered(anil, Ask(morning.borrowers[0], WEEKLY_ID, 10_000_00, 50, MONDAY))
    assert [(row.number, row.day, row.moved_from) for row in made.rows if row.moved_from] == [
        (2, MONDAY + 15, MONDAY + 14)
    ]
    assert made.agreed.calendar == calendar_id(1)


def test_an_offer_for_a_later_hand_over_counts_from_that_day(morning: MorningBranch) -> None:
    publish(morning)
    anil = morning.desk(morning.anil_id)
    made = offered(anil, Ask(morning.borrowers[0], MONTHLY_ID, 10_000_00, 6, MONDAY + 3))
    first: date = date_of(made.rows[0].day)
    assert (first - date_of(MONDAY + 3)).days in (28, 29, 30, 31)
    assert made.handed_over == MONDAY + 3


def test_outside_the_limits_there_is_no_offer_but_the_limit_in_words(morning: MorningBranch) -> None:
    publish(morning)
    anil, borrower = morning.desk(morning.anil_id), morning.borrowers[0]
    wrong = {
        (500_00, 50): "Group weekly is for at least ₹ 1,000.",
        (60_000_00, 50): "Group weekly is for at most ₹ 50,000.",
        (10_100_00, 50): "Group weekly is lent in steps of ₹ 500.",
        (10_000_00, 9): "Group weekly is for at least 10 installments.",
        (10_000_00, 51): "Group weekly is for at most 50 installments.",
    }
    for (amount, installments), sentence in wrong.items():
        made = offer(anil, Ask(borrower, WEEKLY_ID, amount, installments))
        assert isinstance(made, Rejection)
        assert (made.reason, made.facts["limit"]) == (Reason.OUTSIDE_LIMITS, sentence)


def test_unknown_products_people_and_closed_years_have_no_offer(morning: MorningBranch) -> None:
    publish(morning)
    anil, borrower = morning.desk(morning.anil_id), morning.borrowers[0]
    for ask in (Ask(borrower, new_id(), 1, 1), Ask(new_id(), WEEKLY_ID, 10_000_00, 50)):
        assert offer(anil, ask) == Rejection(Reason.UNKNOWN_RECORD)
    closed = Holiday(date_of(MONDAY), date_of(MONDAY + 800))
    shut = CalendarPublished(1, WorkCalendar(holidays=(closed,)))
    morning.office.write(Intent(shut, calendar_id(1)))
    morning.exchange(anil)
    assert offer(anil, Ask(borrower, WEEKLY_ID, 10_000_00, 50)) == Rejection(Reason.NO_SCHEDULE)
    assert MONTHLY.offering.on_meeting_days is False
