"""Numbers as the reader writes them, typed back to the same amount in every way of writing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.domain.money import AMOUNT_MAX, currency, format_amount, parse_amount
from fieldapp.domain.numerals import END_ISOLATE, ISOLATE, NATIVE_DIGITS, PLAIN, Numerals, grouped, shown, write_with
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.words import tr, tr_n

FRENCH = Numerals(group="\u202f", point=",")
HINDI = Numerals(by_two=True)
BENGALI = Numerals(digits=NATIVE_DIGITS["bn"], by_two=True)
ARABIC = Numerals(digits=NATIVE_DIGITS["ar"], group="٬", point="٫", isolated=True)
WAYS = (PLAIN, FRENCH, HINDI, BENGALI, ARABIC, Numerals(by_two=False))


@pytest.fixture(autouse=True)
def _plain_again() -> Iterator[None]:
    yield
    write_with()


def amount(minor: int, code: str) -> str:
    money = currency(code)
    assert money is not None
    return format_amount(minor, money, symbol=True)


@pytest.mark.parametrize(
    ("way", "number", "written"),
    [
        (PLAIN, 1234567, "1,234,567"), (PLAIN, -5, "-5"), (PLAIN, 0, "0"), (FRENCH, 1234567, "1\u202f234\u202f567"),
        (HINDI, 1234567, "12,34,567"), (HINDI, 999, "999"), (BENGALI, 100000, "১,০০,০০০"), (ARABIC, 1450, "١٬٤٥٠"),
    ],
)  # fmt: skip
def test_whole_numbers_take_the_readers_digits_and_signs(way: Numerals, number: int, written: str) -> None:
    write_with(way)
    assert grouped(number) == written


def test_the_language_may_leave_the_pairs_to_the_currency() -> None:
    assert amount(12_345_670_000, "INR") == "₹ 12,34,56,700"
    write_with(Numerals(by_two=False))
    assert amount(12_345_670_000, "INR") == "₹ 123,456,700"
    write_with(HINDI)
    assert amount(12_345_670_000, "KES") == "KSh 12,34,56,700"


def test_amounts_take_the_readers_point_and_stay_from_left_to_right() -> None:
    write_with(FRENCH)
    assert amount(145_050, "EUR") == "€ 1\u202f450,50"
    write_with(ARABIC)
    assert amount(-145_050, "EUR") == f"{ISOLATE}−€ ١٬٤٥٠٫٥٠{END_ISOLATE}"


@pytest.mark.parametrize("way", WAYS)
@given(minor=st.integers(0, AMOUNT_MAX), code=st.sampled_from(["INR", "XOF", "KWD", "USD"]))
def test_what_is_shown_can_be_typed_back_in_every_way_of_writing(way: Numerals, minor: int, code: str) -> None:
    write_with(way)
    money = currency(code)
    assert money is not None
    assert parse_amount(format_amount(minor, money), money) == minor
    assert parse_amount(format_amount(minor, money, symbol=True), money) == minor


@pytest.mark.parametrize(
    ("text", "code", "minor"),
    [
        ("1450,5", "INR", 145_050), ("2,50", "USD", 250), ("1.450,50", "USD", 145_050), ("1 450,5", "USD", 145_050),
        ("1,450", "USD", 145_000), ("1,45,000", "INR", 14_500_000), ("12,34,567.5", "INR", 123_456_750),
        ("1.450.000", "USD", 145_000_000), ("١٬٤٥٠٫٥", "USD", 145_050), ("۱٬۴۵۰", "USD", 145_000),
        ("१,४५०", "INR", 145_000), ("১,৪৫০.৫", "BDT", 145_050), ("2,5*3", "USD", 750), ("1,234", "KWD", 1_234_000),
    ],
)  # fmt: skip
def test_every_reader_types_her_digits_and_either_decimal_sign(text: str, code: str, minor: int) -> None:
    money = currency(code)
    assert money is not None
    assert parse_amount(text, money) == minor


def test_three_digits_behind_a_comma_are_decimals_only_where_reader_and_currency_say_so() -> None:
    dinar, dollar = currency("KWD"), currency("USD")
    assert dinar is not None
    assert dollar is not None
    write_with(FRENCH)
    assert parse_amount("1,234", dinar) == 1234
    assert parse_amount("1,234", dollar) == 123_400


@pytest.mark.parametrize("text", ["1,4,5", "1,2.3,4", "1..5", "4,5,0", ","])
def test_signs_that_fit_no_way_of_writing_are_turned_down(text: str) -> None:
    money = currency("USD")
    assert money is not None
    found = parse_amount(text, money)
    assert isinstance(found, Rejection)
    assert found.reason is Reason.NOT_A_NUMBER


def test_counts_in_sentences_take_the_readers_digits_and_names_do_not() -> None:
    write_with(BENGALI)
    assert tr_n("{n} visit", "{n} visits", 123456) == "১,২৩,৪৫৬ visits"
    assert tr("{name} has {count}", name="Center 7", count=12) == "Center 7 has ১২"
    assert shown("RP-7") == "RP-৭"
