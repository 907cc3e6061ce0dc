"""Single cells become exactly the value they show, or a sentence of what is wrong."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.domain.intake.reading.cells import (
    Complaint,
    DateOrder,
    amount_of,
    choice_of,
    day_from,
    is_unclear,
    key_of,
    minute_of,
    order_of,
    rate_of,
    text_of,
    unusable,
    whole_of,
)
from fieldapp.domain.intake.sheet import Cell, Uncalculated
from fieldapp.domain.money import Currency, currency
from fieldapp.domain.timestamp import day_of


def money(code: str = "INR") -> Currency:
    found = currency(code)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("cell", "minor"),
    [
        ("1,450", 145000), ("1450.5", 145050), ("1.450,50", 145050), ("12,34,567.50", 123456750), ("1450,5", 145050),
        ("1 450", 145000), ("₹ 500", 50000), ("INR 500", 50000), ("500 inr", 50000), ("Rs. 20", 2000),
        ("१२३", 12300), ("١٬٤٥٠٫٥", 145050), ("0.450", 45), (0, 0), (1450, 145000), (Decimal("1450.55"), 145055),
    ],
)  # fmt: skip
def test_amounts_are_read_as_people_write_them(cell: Cell, minor: int) -> None:
    assert amount_of(cell, money()) == minor


@pytest.mark.parametrize(
    ("cell", "says"),
    [
        ("-5", "below zero"), ("(5)", "below zero"), ("−7", "below zero"), (-3, "below zero"),
        ("abc", "not a number"), ("1.2.3", "not a number"), ("1e5", "not a number"), ("1,4500", "not a number"),
        ("1.450", "two ways"), (Decimal("10.005"), "more decimals"), ("0.005", "more decimals"),
        (True, "not an amount"), (date(2026, 1, 1), "not an amount"), (10**15, "too large"),
    ],
)  # fmt: skip
def test_impossible_amounts_are_complained_of(cell: Cell, says: str) -> None:
    found = amount_of(cell, money())
    assert isinstance(found, Complaint)
    assert says in found.sentence


def test_the_file_s_decimal_sign_settles_what_a_point_means() -> None:
    assert amount_of("1.450", money(), decimal_comma=True) == 145000
    assert amount_of("1450,50", money(), decimal_comma=True) == 145050
    assert isinstance(amount_of("1,450", money(), decimal_comma=True), Complaint)
    assert amount_of("1.450", money("KWD")) == 1450
    assert isinstance(amount_of("10.5", money("XOF")), Complaint)
    assert amount_of("10", money("XOF")) == 10


@given(st.integers(0, 10**12), st.sampled_from(["INR", "XOF", "KWD"]))
def test_every_amount_survives_being_written_as_a_number(minor: int, code: str) -> None:
    unit = money(code)
    assert amount_of(Decimal(minor).scaleb(-unit.exponent), unit) == minor
    assert amount_of(f"{Decimal(minor).scaleb(-unit.exponent):,.{unit.exponent}f}", unit) == minor


def test_whole_numbers_keep_to_their_bounds() -> None:
    assert whole_of("46", 1, 600) == 46
    assert whole_of(46, 1, 600) == 46
    assert whole_of("46.0", 1, 600) == 46
    assert whole_of("४६", 1, 600) == 46
    for cell in ("46.5", "x", Decimal("4.5"), True, date(2026, 1, 1), "0", 601):
        assert isinstance(whole_of(cell, 1, 600), Complaint)


def test_rates_are_percent() -> None:
    assert rate_of("24") == 24
    assert rate_of("24 %") == 24
    assert rate_of(Decimal("1.75")) == Decimal("1.75")
    assert rate_of("1.755") == Decimal("1.755")
    assert rate_of("12,5", decimal_comma=True) == Decimal("12.5")
    assert isinstance(rate_of("1001"), Complaint)
    assert isinstance(rate_of("much"), Complaint)


@pytest.mark.parametrize(
    "cell",
    [
        date(2026, 3, 4), "2026-03-04", "2026/3/4", "04.03.2026", "4/3/2026", "4-3-2026", "04 March 2026", "4 mar 2026",
        "4th Mar, 2026", "Mar 4, 2026", "march 4 2026", "2026-03-04 00:00:00", "2026-03-04T10:15:00Z", "०४/०३/२०२६",
        46085, "46085", Decimal("46085.43"),
    ],
)  # fmt: skip
def test_dates_are_read_in_the_usual_forms(cell: Cell) -> None:
    assert day_from(cell, DateOrder.DAY_FIRST) == day_of(date(2026, 3, 4))


@pytest.mark.parametrize(
    ("cell", "says"),
    [
        ("31/02/2026", "in the calendar"), ("13/13/2026", "in the calendar"), ("04/03/26", "not a date"),
        ("soon", "not a date"), (True, "not a date"), (12, "not a date"), (99_999_999, "not a date"),
        ("4 foo 2026", "not a date"), ("", "not a date"),
    ],
)  # fmt: skip
def test_impossible_dates_are_complained_of(cell: Cell, says: str) -> None:
    found = day_from(cell, DateOrder.DAY_FIRST)
    assert isinstance(found, Complaint)
    assert says in found.sentence


def test_month_first_and_the_other_excel_calendar() -> None:
    assert day_from("03/04/2026", DateOrder.MONTH_FIRST) == day_of(date(2026, 3, 4))
    assert day_from(44623, DateOrder.DAY_FIRST, date(1904, 1, 1)) == day_of(date(2026, 3, 4))


def test_a_column_of_dates_betrays_its_order() -> None:
    assert order_of(["03/04/2026", "25/04/2026"]) is DateOrder.DAY_FIRST
    assert order_of(["03/04/2026", "04/25/2026"]) is DateOrder.MONTH_FIRST
    assert order_of(["03/04/2026", None, 5, "2026-01-01"]) is None
    assert order_of(["25/04/2026", "04/25/2026"]) is None
    assert is_unclear("03/04/2026")
    assert not is_unclear("04/04/2026")
    assert not is_unclear("25/04/2026")
    assert not is_unclear(46085)


def test_times_of_day() -> None:
    assert minute_of("08:30") == 510
    assert minute_of("8.30 PM") == 20 * 60 + 30
    assert minute_of("12:05 am") == 5
    assert minute_of(Decimal("0.4375")) == 630
    for cell in ("25:00", "8", "noon", None):
        assert isinstance(minute_of(cell), Complaint)


def test_choices_name_what_is_allowed() -> None:
    assert choice_of(" Weekly ", {"weekly": 1, "monthly": 2}) == 1
    found = choice_of("Yearly", {"weekly": 1, "monthly": 2})
    assert found == Complaint("Yearly is not known here. Use one of: weekly, monthly.")


def test_formulas_without_value_and_excel_s_errors_are_unusable() -> None:
    assert unusable(Uncalculated()) is not None
    assert unusable("#REF!") is not None
    assert unusable("#12") is None
    assert unusable(None) is None


def test_names_are_compared_without_case_spaces_and_invisible_signs() -> None:
    assert key_of("  KAMALA\u200b  Devi ") == key_of("kamala devi")
    assert key_of("Straße") == key_of("STRASSE")
    assert text_of("  Kamala\u00a0 Devi ") == "Kamala Devi"
    assert text_of(9826011834) == "9826011834"
    assert text_of(date(2026, 3, 4)) == "2026-03-04"
    assert text_of(True) == "yes"
